/** Translated from English; reviewed by: nobody yet. */

export const members = "成员";
export const you = "您";
export const unnamed = "未填写姓名";
export const joined = (when: string) => `${when}加入`;
export const twoFactors = "双重验证";
export const oneFactor = "单重验证";
export const change = "更改";
export const changeNamed = (name: string) => `更改 ${name}`;
export const role = "角色";
export const mayDo = {
  owner: "全部权限，包括收款地址和所有者",
  admin: "除收款地址和所有者外的全部权限",
  developer: "结账页、链接、webhook 和密钥",
  support: "结账页、取消，以及限额内的退款",
  viewer: "查看付款、结账页、链接和成员",
  accountant: "查看者可见的内容，以及审计日志",
} as const;
export const refundLimits = "单笔退款上限";
export const refundLimitsHint =
  "客服未设上限则不能退款。所有者和管理员退款超过自己的上限时，须再次验证身份。";
export const limitOf = (coin: string) => `${coin} 上限`;
export const noLimit = "无上限";
export const coinOn = (coin: string, chain: string) => `${chain} 上的 ${coin}`;
export const upTo = (limits: string) => `退款上限 ${limits}`;
export const remove = "从组织中移除";
export const removeTitle = (name: string) => `移除 ${name}？`;
export const removeAdvice = "其所有登录会话会立即结束，其发出的邀请也会立即失效。";
export const removeConfirm = "移除";
export const signOut = "在所有地方退出登录";
export const signOutTitle = (name: string) => `让 ${name} 在所有地方退出登录？`;
export const signOutAdvice =
  "其所有登录会话会立即结束，其设备都不再受信任。对方仍是成员，可以重新登录。";
export const leave = "离开组织";
export const leaveTitle = "离开该组织？";
export const leaveAdvice =
  "您将再也看不到其店铺的任何内容，那里也不再有人能让您退出登录。您发出的邀请会失效。您的账户保留。";
export const leaveConfirm = "离开";
export const invitations = "未使用的邀请";
export const noInvitations = "无。打开邀请链接的人会成为成员。";
export const invite = "邀请";
export const inviteTitle = "邀请他人";
export const validFor = "链接有效期";
export const durations = { "86400": "1天", "604800": "7天", "2592000": "30天" } as const;
export const makeLink = "创建链接";
export const linkTitle = "发送此链接";
export const linkOnce =
  "链接只在此刻显示一次，且只能使用一次。请发到没有旁人会看到的地方：最先打开的人会成为成员。";
export const link = "邀请链接";
export const done = "完成";
export const invitedUntil = (when: string) => `有效期至${when}`;
export const withdraw = "撤回";
export const withdrawNamed = (role: string) => `撤回角色为“${role}”的邀请`;
export const rules = "适用于所有人的规则";
export const organisationName = "组织名称";
export const demandFactors = "要求全体成员双重验证";
export const demandFactorsHint =
  "只有单重验证的成员在设置通行密钥或身份验证器之前，看不到店铺的任何内容。";
export const theMembers = "成员";
export const theInvitations = "邀请";
export const inviteTitlePage = "邀请";
export const invited = "您受邀加入一个店铺";
export const invitedAdvice = "接受后，您将成为向您发送此链接的组织的成员。链接只能使用一次。";
export const accept = "接受邀请";
export const accepted = (store: string) => `您现在属于 ${store}`;
export const toOverview = "前往概览";
export const noToken = "此链接不完整";
export const noTokenAdvice = "请复制整个链接，包括 # 号之后的部分。";
