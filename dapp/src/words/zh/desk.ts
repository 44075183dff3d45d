/** Translated from English; reviewed by: nobody yet. */

export const sections = "商家";
export const overview = "概览";
export const payments = "付款";
export const customers = "顾客";
export const checkouts = "结账页";
export const links = "链接";
export const disputes = "争议";
export const payouts = "出款";
export const pointOfSale = "收银台";
export const developers = "开发者";
export const settings = "设置";
export const yourAccount = "您的账户";
export const store = "店铺";
export const live = "正式";
export const test = "测试";
export const mode = "模式";
export const signOut = "退出登录";
export const signOutAgain = "退出登录（重试）";
export const testTitle = (title: string) => `[测试] ${title}`;
export const ofHandsel = (title: string) => `${title} – Handsel`;
