/** Translated from English; reviewed by: nobody yet. */

export const toContent = "跳到内容";
export const more = "更多";
export const moreSections = "店铺的更多页面";
export const search = "搜索";
export const searchHint = "搜索订单、付款、地址";
export const controlK = "Ctrl K";
export const account = "您的账户";
export const security = "您的登录与安全";
