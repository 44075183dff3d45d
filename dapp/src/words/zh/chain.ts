/** Translated from English; reviewed by: nobody yet. */

export const walletSilent = "您的钱包尚未响应";
export const stopWaiting = "停止等待";
export const walletSilentAdvice =
  "请打开您的钱包：它可能在此窗口后面等待、处于锁定状态，或其窗口被拦截。";
export const lookUp = (name: string) => `在区块浏览器中查看${name}`;
export const ensName = (name: string) => `${name}：该地址的 ENS 名称`;
export const walletKeeps = "您的钱包已接受此请求，但没有给出交易编号";
export const walletKeepsAdvice =
  "它可能在钱包中等待其他签名人。完成后本页会看到。只有在钱包中已将其丢弃时才重新开始，否则两笔都会生效。";
export const transactionLost = "网络上查不到这笔交易";
export const transactionLostAdvice =
  "它可能已被丢弃，或尚未传播开来。只有在钱包中不再显示它等待处理时才重新开始，否则两笔都会生效。";
export const fundingLostAdvice =
  "它可能已被丢弃，或尚未传播开来，仍有可能成功。如果您用同一币种和同一钱包重新开始，两笔中只有一笔能够生效。";
export const fundingKeptAdvice =
  "它可能在钱包中等待其他签名人。完成后本页会看到。如果您用同一币种和同一钱包重新开始，两笔中只有一笔能够生效。";
export const startAgain = "重新开始";
