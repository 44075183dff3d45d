/** Translated from English; reviewed by: nobody yet. */

export const keysOf = { live: "正式 API 密钥", test: "测试 API 密钥" } as const;
export const note = "密钥让您的服务器能在此店铺和此模式下使用 API。它绝不决定款项去向。";
export const none = "还没有密钥";
export const create = "创建密钥";
export const name = "名称";
export const nameHint = "供您自己使用，例如它所在的服务器。";
export const kind = "类型";
export const kinds = {
  restricted: "受限：仅限您勾选的权限",
  secret: "私密：除只有成员可做的操作外，拥有全部权限",
  publishable: "可公开：用于网页，可读取汇率和链接",
} as const;
export const kindNames = {
  restricted: "受限",
  secret: "私密",
  publishable: "可公开",
} as const;
export const mayDo = "权限";
export const tickOne = "请至少勾选一项。";
export const expires = "有效期";
export const spans = {
  "": "永不到期",
  "604800": "7天后到期",
  "7776000": "90天后到期",
  "31536000": "一年后到期",
} as const;
export const networks = "允许使用的来源地址";
export const networksHint = "每行一个，例如 203.0.113.7 或 2001:db8::/48。留空：不限来源。";
export const origins = "允许使用的网页";
export const originsHint = "每行一个来源，例如 https://shop.example。";
export const made = "您的新密钥";
export const once = "密钥只在此刻显示一次。请存放到您的服务器读取机密信息的地方。";
export const theKey = "密钥";
export const keptIt = "我已保存";
export const endsOn = (when: string) => `${when}到期`;
export const ended = (when: string) => `已于${when}到期`;
export const usedOn = (when: string) => `${when}使用过`;
export const neverUsed = "从未使用";
export const fromNetworks = (networks: string) => `来自 ${networks}`;
export const revoked = "已撤销";
export const revoke = "撤销";
export const revokeNamed = (name: string) => `撤销 ${name}`;
export const revokeTitle = (name: string) => `撤销 ${name}？`;
export const revokeAdvice = "凡使用此密钥的程序，从现在起都会失败。此操作无法撤销。";
export const theKeys = "密钥";
export const endsWith = (hint: string) => `…${hint}`;
export const scopes = {
  "api_keys:read": "查看密钥",
  "api_keys:write": "创建和撤销密钥",
  "checkouts:read": "查看结账页",
  "checkouts:write": "创建结账页",
  "customers:read": "查看顾客",
  "customers:write": "为顾客命名",
  "events:read": "查看事件",
  "merchant:read": "查看店铺",
  "merchant:write": "更改向付款人展示的信息",
  "messages:read": "读取留言",
  "messages:write": "撰写留言",
  "payment_links:read": "查看付款链接",
  "payment_links:write": "创建付款链接",
  "payments:capture": "收取",
  "payments:evidence": "回应争议",
  "payments:read": "查看付款",
  "payments:refund": "退款",
  "payments:settle": "就争议达成和解",
  "payments:void": "取消并退还",
  "rates:read": "查看汇率",
  "webhook_endpoints:read": "查看 webhook",
  "webhook_endpoints:write": "更改 webhook",
} as const;
