/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const takeTitle = "带走您的数据";
export const takeAdvice =
  "所保存的关于您的全部数据：钱包、通行密钥、登录会话、成员身份、通知，以及您所作操作的最新审计记录，格式为 JSON。";
export const download = "下载";
export const file = "handsel-account.json";
export const deleteTitle = "删除您的账户";
export const deleteAdvice =
  "您的姓名、钱包、登录方式、登录会话、通知和钱包备份将被永久删除。审计日志和收款地址更改记录会保留您的账户编号，因为记账需要。组织的最后一名所有者须先将另一名成员设为所有者。";
export const deleteIt = "删除我的账户";
export const sure = "永久删除您的账户？";
export const sureAdvice = "任何人都无法恢复，您会立即退出登录。";
export const type = "输入“删除”以继续";
export const word = "删除";
export const typeWrong = "请输入“删除”二字。";
export const cancel = "取消";
export const takeOrganisation = "带走组织的数据";
export const takeOrganisationAdvice =
  "所保存的关于组织各店铺在两种模式下的全部数据：订单、顾客、付款、留言、陈述、事件、审计日志和设置。每行一个 JSON 对象，此处加密的内容以明文给出；不含 API 密钥和 webhook 密钥。";
export const exportOrganisation = "导出";
export const organisationFile = "handsel-organisation.ndjson";
export const deleteOrganisation = "删除组织";
export const deleteOrganisationAdvice =
  "组织的店铺、链接和结账页会立即终止，所有成员都会失去它们。仍可用商家的钱包在链上退款。链上已有的信息会永久保留。成员保留各自的账户。";
export const goes = "永久删除";
export const loses = "为您的账目保留，但去除个人信息";
export const stays = "为您的账目保留";
/** @see the tables of the service: several may have one name */
export const tables: Readonly<Record<string, string>> = {
  api_keys: "API 密钥",
  api_requests: "您的密钥向 API 发出的请求",
  audit_entries: "审计日志",
  checkout_customers: "顾客的姓名和邮箱地址",
  checkout_offers: "付款人可以选择的报价",
  checkouts: "订单：其元数据和返回网址会删除",
  confirmation_policies: "确认付款所依据的规则",
  customer_records: "您为顾客钱包取的名称和备注",
  customer_sums: "每个钱包付款的总额",
  customers: "每个钱包付款的总额",
  invitations: "未使用的邀请",
  members: "成员及其角色",
  merchant_logos: "徽标",
  merchant_profiles: "向付款人展示的信息：邮箱地址、税号、法律信息",
  merchants: "店铺的名称和地址",
  messages: "与付款人的留言",
  organisations: "组织名称",
  payment_links: "付款链接：其元数据和返回网址会删除",
  payments: "付款：其元数据会删除",
  payout_changes: "收款地址更改：其标签会删除",
  receipt_counters: "收据及其编号",
  receipts: "收据及其编号",
  relay_transactions: "此服务器发送的交易",
  relays: "付款人请求的交易：其来源网络会删除",
  settlement_proposals: "和解：其附言会删除",
  statements: "争议中的陈述",
  unexpected_payments: "对迟到付款的处理决定",
  webhook_attempts: "事件及其投递",
  webhook_deliveries: "事件及其投递",
  webhook_endpoints: "webhook 及其密钥",
  webhook_events: "事件及其投递",
};
export const blockers = {
  held_payments: (count: number) => plural(count, { other: `仍有${count}笔付款托管着款项` }),
  pending_payout_changes: (count: number) =>
    plural(count, { other: `有${count}项收款地址更改正在等待` }),
  pending_transactions: (count: number) => plural(count, { other: `有${count}笔交易正在途中` }),
} as const;
export const blockerAdvice = {
  held_payments: "请在正式模式下收取或退还款项。",
  pending_payout_changes: "请在“收款地址”中停止更改。",
  pending_transactions: "交易被打包后，请再来查看。",
} as const;
export const deleteTheOrganisation = "删除组织";
export const sureOrganisation = "永久删除该组织？";
export const theOrganisation = "该组织";
export const sureOrganisationAdvice = (name: string) =>
  `${name} 及其在两种模式下的所有店铺都会被删除。任何人都无法恢复。如果以后可能用到数据，请先导出。`;
