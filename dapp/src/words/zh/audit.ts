/** Translated from English; reviewed by: nobody yet. */

export const title = "操作记录";
export const exportIt = "导出";
export const verify = "立即验证";
export const verifying = "正在验证…";
export const unbroken = (lines: number) => `${lines}条记录，完整无缺。`;
export const unbrokenAdvice = "每条记录都带有上一条的标记。";
export const broken = "日志被改动过";
export const brokenAdvice = (line: number) =>
  `从第 ${line} 条记录起不再完整。请保留现有资料，并询问此服务器的运营方。`;
export const lastMark = (mark: string) => `最后标记 ${mark}`;
export const mark = "标记";
export const theLog = "审计日志";
export const empty = "尚无任何记录";
export const noneFound = "没有此类记录";
export const filterBy = "显示";
export const everything = "全部";
export const byAction = "按操作";
export const byPerson = "按操作人";
export const bySubject = "按操作对象";
export const what = "操作";
export const who = "操作人";
export const thing = "对象编号";
export const thingHint = "记录中所涉对象的编号，例如密钥、成员或付款的编号。";
export const from = "从";
export const until = "截至（含当日）";
export const server = "服务器";
export const administrator = "服务管理员";
export const key = (id: string) => `密钥 ${id}`;
export const somebody = (id: string) => `前成员 ${id}`;
export const fromNetwork = (network: string) => `来自 ${network}`;
export const aboutSubject = (subject: string) => `对象 ${subject}`;
export const file = "audit-log.csv";
export const inStore = (store: string) => `店铺 ${store}`;
export const asRole = (role: string) => `角色：${role}`;
export const modes = { live: "正式模式", test: "测试模式" } as const;
export const noLimits = "未设退款上限";
export const detail = (name: string, value: string) => `${name}：${value}`;
/** By whether two factors are demanded of every member. */
export const secondFactor = { true: "全体成员须双重验证", false: "单一验证即可" } as const;
/** What stands before the value of a detail. */
export const details: Readonly<Record<string, string>> = {
  address: "地址",
  host: "主机",
  kind: "类型",
  name: "名称",
  payee: "新地址",
};
export const actions: Readonly<Record<string, string>> = {
  "api_key.created": "创建了密钥",
  "api_key.revoked": "撤销了密钥",
  "customer.named": "为顾客命名",
  "customer.noted": "为顾客添加了备注",
  "invitation.created": "发出了邀请",
  "invitation.withdrawn": "撤回了邀请",
  "member.joined": "通过邀请加入",
  "member.left": "离开了组织",
  "member.removed": "移除了成员",
  "member.updated": "更改了成员",
  "member.signed_out": "使一名成员在所有地方退出登录",
  "organisation.created": "开设了组织",
  "organisation.deleted": "删除了组织",
  "organisation.exported": "导出了组织的数据",
  "organisation.updated": "更改了规则",
  "payment.capture": "收取了付款",
  "payment.evidence": "回应了争议",
  "payment.refund": "对付款作了退款",
  "payment.settle": "就争议达成了和解",
  "payment.void": "取消付款并退还了款项",
  "payout_change.applied": "启用了新的收款地址",
  "payout_change.cancelled": "停止了收款地址更改",
  "payout_change.confirmed": "确认了收款地址更改",
  "payout_change.requested": "申请了更改收款地址",
  "store.created": "开设了店铺",
  "store.updated": "重命名了店铺",
  "webhook_endpoint.created": "添加了 webhook",
  "webhook_endpoint.deleted": "移除了 webhook",
  "webhook_endpoint.secret_rotated": "更换了 webhook 的密钥",
  "webhook_endpoint.updated": "更改了 webhook",
};
