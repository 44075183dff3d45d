/** Translated from English; reviewed by: nobody yet. */

export const disputes = "争议";
export const advice = "争议未结束时，款项一直托管在合约中，只有仲裁人或双方的协议才能分配。";
export const parts = "列表的各部分";
export const partNames = {
  waiting: "等待您处理",
  arbiter: "由仲裁人处理",
  closed: "已结束",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "争议列表";
export const theDispute = "争议详情";
export const dispute = "争议";
export const chainsSilent = "部分链没有响应";
export const chainsSilentAdvice = (names: string) =>
  `此处缺少 ${names} 上的争议：公开历史和服务目前都没有提供。本页会自动再次查询。`;
export const endedSilentAdvice = (names: string) =>
  `此处缺少 ${names} 上已结束的争议：只有公开历史（子图）有这些数据，而它没有响应。`;
export const fromRecord = "来自服务自己的记录";
export const fromRecordAdvice = (names: string) =>
  `${names} 的公开历史没有响应。无法得知最后发言的是谁，因此这些争议列在等待您处理的部分。`;
export const offersMissing = "并非所有提议都已知";
export const offersMissingAdvice = "服务目前没有告知部分顾客的提议。打开争议即可查看。";
export const cut = "还有更多";
export const cutAdvice = "此处列出最紧急的争议。这些结束后会显示其余的。";
export const noneIn = {
  waiting: "没有等待您处理的争议",
  arbiter: "没有由仲裁人处理的争议",
  closed: "还没有争议结束",
};
export const noneAdvice = {
  waiting: "当顾客最后发言，或提出您可以接受的分配方案时，争议会显示在这里。",
  arbiter: "您答复后，争议会显示在这里。",
  closed: "这里显示已裁决、已达成协议或一方放弃的争议。",
};
export const toAnswer = "答复期限";
export const toRule = "裁决期限";
export const noRuling = "未按时裁决：现在任何人都可以把款项退还给顾客";
export const customerOffers = (amount: string) => `顾客要求退回 ${amount}，您可以接受`;
export const opened = (when: string) => `${when}发起`;
export const customerSpoke = (when: string) => `顾客最后发言，${when}`;
export const storeSpoke = (when: string) => `您最后发言，${when}`;
export const expired = (amount: string) => `未按时裁决：已退回 ${amount}`;
export const gaveBack = "您已退还";
export const released = "顾客把款项让给了您";
export const settled = {
  allToYou: "已达成协议：全部归您",
  allBack: "已达成协议：全部退回",
  partBack: (amount: string) => `已达成协议：退回 ${amount}`,
};
export const ruled = {
  allToYou: "已裁决：全部归您",
  allBack: "已裁决：全部退回",
  partBack: (amount: string) => `已裁决：退回 ${amount}`,
};
export const notInThisMode = "此链不属于当前模式";
export const notOnChain = "链上没有这笔付款";
