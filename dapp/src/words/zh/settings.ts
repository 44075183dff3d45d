/** Translated from English; reviewed by: nobody yet. */

export const title = "设置";
export const sections = "设置";
export const store = "店铺";
export const members = "成员与角色";
export const coins = "币种与链";
export const terms = "期限与仲裁人";
export const keys = "API 密钥";
export const payouts = "收款地址";
export const security = "安全";
export const audit = "审计日志";
export const data = "您的数据";
export const noSection = "此页面不存在";
export const notYours = "您的角色无权打开此页面";
export const notYoursAdvice = (role: string) => `您以“${role}”的角色登录。所有者或管理员可以更改。`;
export const save = "保存";
export const saved = "已保存";
export const cancel = "取消";
export const loadMore = "加载更多";
export const required = "此项必填。";
export const roles = {
  owner: "所有者",
  admin: "管理员",
  developer: "开发者",
  support: "客服",
  viewer: "查看者",
  accountant: "会计",
} as const;
