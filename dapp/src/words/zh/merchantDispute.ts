/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const saidSoFar = "双方的说法";
export const textsMissing = "目前缺少文字内容";
export const textsMissingAdvice = "服务没有响应。此处列出链上已有的部分：链接和时间。";
export const nothingSaid = "还没有人在链上提交证据。";
export const customerSays = "顾客";
export const youSay = "您";
export const storesWallet = (address: string) => `只有商家自己的钱包 ${address} 才能签署。`;
export const yourAnswer = "您的答复";
export const wouldGiveBack = "您愿意退还";
export const whatHappened = "事情经过（用您自己的话）";
export const answerHint = (length: number, most: number) =>
  `顾客和仲裁人会阅读此内容。${count(length)} / ${count(most)} 个字符。`;
export const answerMissing = "请说明事情经过，以便仲裁人裁决。";
export const goOnToSign = "继续签名";
export const agreeing = "与顾客达成协议";
export const offersSilent = "目前无法得知提议";
export const offersSilentAdvice = "服务没有响应。恢复后会再次显示各方（包括您）的提议。";
export const bothSigned = "双方已达成一致";
export const bothSignedAdvice = "双方都已签名。款项大约在一分钟内转移，付款会显示结果。";
export const noOffers = "没有人提出分配方案。";
export const offerSplit = "提出分配方案";
export const youOffer = (amount: string) => `您提议退还 ${amount}`;
export const customerAsks = (amount: string) => `顾客要求退回 ${amount}`;
export const openUntil = (time: string) => `有效期至 ${time}`;
export const acceptAdvice = "只需一次签名，无网络费。双方立即收到款项，且不可撤销。";
export const takeBack = "撤回";
export const toCustomer = "退还给顾客";
export const youKeep = "您保留";
export const signAndOffer = "签名并提出";
export const offerAdvice = (time: string) =>
  `您只需签名一次，无网络费。顾客可在 ${time} 之前接受；在此之前款项不会变动。`;

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
