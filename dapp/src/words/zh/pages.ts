/** Translated from English; reviewed by: nobody yet. */

export const noPage = "此页面不存在";
export const noPageAdvice = "请检查您打开的链接。没有款项受影响。";
export const noPayPageAdvice = "请检查链接，或向商家索取新链接。没有资金因此变动。";
export const toStart = "前往首页";
export const toMerchant = "前往您的概览";
export const failed = "无法显示本页";
export const page = "页面";
