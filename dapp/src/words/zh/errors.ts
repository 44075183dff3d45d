/** Translated from English; reviewed by: nobody yet. */

export const cannotBeShown = "无法显示";
export const tryAgain = "重试";
export const refusedByContract = "合约拒绝了此操作";
export const otherNetwork = "您的钱包处于另一个网络";
export const otherNetworkAdvice =
  "没有资金变动。请在钱包中切换网络，或重试并接受切换。如果您的钱包不认识该网络，请先在钱包中添加。";
export const declined = "您在钱包中拒绝了请求";
export const declinedAdvice =
  "此操作没有造成资金变动：既未签名，也未发送。您在此之前确认过的步骤（例如授权）仍然有效。准备好后请重试。";
export const stoppedWaiting = "您已停止等待钱包";
export const stoppedWaitingAdvice =
  "没有从这里发送任何内容。如果您的钱包仍显示该请求，请在钱包中拒绝：您之后确认的交易会生效，本页届时会显示。";
export const alreadyAsking = "您的钱包已有一个待答复的请求";
export const alreadyAskingAdvice = "没有资金变动。请打开钱包，答复待处理的请求，然后重试。";
export const walletCannot = "您的钱包不支持此操作";
export const walletCannotAdvice =
  "没有资金变动。如果刚才要求您签名，请改为自行发送交易，或使用其他钱包。";
export const termsForged = "链的节点给出了错误的应答";
export const termsForgedAdvice =
  "它给出的条款不属于这笔付款，因此不予显示。款项不受影响。请稍后重试，或联系本服务的管理员。";
export const historyMissing = "暂时无法读取这笔付款的详情";
export const historyMissingAdvice =
  "合约中有这笔付款，因此款项就在其条款规定的地方。公开历史和链上日志都没有响应；本页会自动再次查询。";
export const otherChain = "该链与本页所示不符";
export const otherChainAdvice =
  "链上的币种或合约不一致，因此没有发送任何内容，也没有资金变动。请告知本服务的管理员。";
export const accountChanged = "您钱包中的账户已更换";
export const accountChangedAdvice = "没有资金变动。请检查连接的是哪个账户，然后重试。";
export const signatureUnfit = "您的钱包用另一个账户签了名";
export const signatureUnfitAdvice =
  "或者它给出的内容不是签名。该内容已被丢弃，没有资金变动。请在钱包中选择此处显示的账户，然后重试。";
export const replaced = "您替换了这笔交易";
export const replacedAdvice =
  "您的钱包改为发送了另一笔交易，因此这一笔没有产生任何作用。只花费了网络费。准备好后请重试。";
export const reverted = "链拒绝了这笔交易";
export const revertedAdvice =
  "除网络费外没有资金变动。交易途中有情况发生了变化：重试前请先再看一遍本页。";
export const slow = "链的响应比平时慢";
export const slowAdvice =
  "您的钱包表示已发送，但链上尚未显示。请在钱包中查看其进展。本页会持续查询，一旦出现就会显示。";
export const noGas = "币不足以支付网络费";
export const noGasAdvice = "没有资金变动。请向钱包转入一些该链的原生币，然后重试。";
export const chainSilent = "链没有响应";
export const chainSilentAdvice =
  "如果您的钱包已发送交易，它不会丢失，本页会找到它。无法核验的签名会被丢弃，不会转移任何资金。请检查网络连接，然后重试。";
export const unknown = "操作未成功";
export const unknownSaid = (message: string) =>
  `您的钱包或链给出的信息：${message} 重试前请先再看一遍本页。`;
export const unknownAdvice = "原因不明。重试前请先再看一遍本页。";
export const partMissing = "本页有一部分无法加载";
export const partMissingAdvice = "您的款项仍在原处。请检查网络连接，然后重新加载本页以继续。";
export const noCheckout = "此结账页不存在";
export const checkoutOver = "付款时间已过";
export const alreadyPaid = "此订单已支付";
export const offerChanged = "此报价已变更";
export const signatureRefused = "签名不符";
export const signatureUsed = "此签名先前已使用过";
export const refusedByEscrow = "托管合约拒绝了这笔付款";
export const relayerBusy = "中继服务暂时无法发送";
export const tooManyAttempts = "尝试次数过多";
export const signedOut = "您已退出登录";
export const noMerchant = "此钱包不属于这里的任何商家";
export const signInFailed = "登录未成功";
export const refusedByService = "服务拒绝了此操作";
export const refusedByServiceAdvice = "服务拒绝了此操作。";
export const serviceSilent = "服务没有响应";
export const serviceSilentAdvice = "请检查网络连接，然后重试；已在托管中的款项在链上是安全的。";
export const serviceSilentAfterAdvice =
  "它可能已收到您发送或签署的内容，若已收到则会生效：重试前请先再看一遍本页。已在托管中的款项在链上是安全的。";
export const withoutEffect = "这笔交易没有实现此操作";
export const withoutEffectAdvice =
  "交易已上链，但没有改变托管：可能是多签或批量交易在内部失败了。重试前请先再看一遍本页。";
export const paymentChanged = "这笔付款已有变化";
export const paymentChangedAdvice =
  "期间发生了其他操作，因此没有向您的钱包提出任何请求，也没有发送任何内容。继续之前，请先查看它的现状。";
export const overtaken = "另一项操作抢先了";
export const overtakenAdvice =
  "这笔付款已被另一笔交易改变，因此您的交易没有产生任何作用。继续之前，请先查看它的现状。";
export const signatureRefusedAdvice =
  "签名已被丢弃，没有发送任何内容。请用此处显示的账户重新签名，或自行发送交易。";
export const passkeyDeclined = "未出示通行密钥";
export const passkeyDeclinedAdvice =
  "提示窗口被关闭，或无人应答。没有任何变化：请重试，或使用其他方式。";
export const passkeyKnown = "此设备已有您的通行密钥";
export const passkeyKnownAdvice = "它已在列表中。要添加新的通行密钥，请使用其他设备或安全密钥。";
export const passkeyUnable = "此浏览器无法使用通行密钥";
export const passkeyUnableAdvice = "没有任何变化。请使用其他浏览器或设备，或改用其他方式。";
export const proofRefused = "未能证明是您本人";
export const roleForbids = "您的角色无权执行此操作";
export const factorDemanded = "您的组织要求双重验证";
export const noInvitation = "此邀请已失效";
export const organisationInUse = "该组织仍有事项正在进行";
export const lastOwner = "组织必须有所有者";
export const lastSignIn = "否则您将无法再登录";
export const walletTaken = "此钱包已属于另一个账户或店铺";
export const payoutPending = "已有一项更改正在等待";
export const tooEarly = "现在由您自己确认还为时过早";
