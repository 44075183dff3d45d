/** Translated from English; reviewed by: nobody yet. */

export const notEnough = (symbol: string) => `此钱包中的 ${symbol} 不足`;
export const noGas = "币不足以支付网络费";
export const noGasAdvice = (missing: string) =>
  `没有资金变动。您的钱包还需约 ${missing} 才够支付网络费。请补足后重试。`;
export const cannotSign = "您的钱包无法签署此内容";
export const cannotSignAdvice = "没有资金变动。请改为自付网络费。";
export const quotaUsed = "今天的免费网络费额度已用完";
export const quotaUsedAdvice = "没有资金变动。请改为自付网络费，或明天再来。";
export const signatureRefused = "此钱包的签名未被接受";
export const signatureRefusedAdvice =
  "签名已被丢弃，没有资金变动。有些账户无法通过签名付款：请改为自付网络费，或重新签名。";
export const notUnderstood = "服务拒绝了此操作";
export const notUnderstoodAdvice =
  "它没有接受本页发送的内容，因此没有资金变动。请重新加载本页，然后重试。";
export const offerWrong = "此报价前后不符";
export const offerWrongAdvice = (merchant: string) =>
  `本页显示的内容与您将要签署的内容不一致，因此已禁止付款。没有资金变动。请向 ${merchant} 索取新的结账页。`;
export const notEnoughAfterAll = (symbol: string) =>
  `没有资金变动。请向此钱包转入 ${symbol}，或连接另一个钱包，然后重新付款。`;
export const relaySlow = "链的响应比平时慢";
export const relaySlowAdvice =
  "您已签名，中继服务已收到您的付款。本页会持续查询，您不可能重复付款。您也可以自付网络费。";
export const relayerSilent = "中继服务没有响应";
export const relayerSilentAdvice =
  "您已签名。尚不知道中继服务是否已发送：本页会查询合约，您的签名只生效一次。请重试：签名保存在此设备上。或者自付网络费；您不可能重复付款。";
