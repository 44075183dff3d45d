/** Translated from English; reviewed by: nobody yet. */

export const title = "发送";
export const from = "转出账户";
export const coin = "币种";
export const coinOn = (balance: string, chain: string) => `${balance}（${chain}）`;
export const toWhom = "接收方";
export const toWhomHint = "一个地址：0x 加40位数字和字母。请粘贴，不要手动输入。";
export const toWhomOrName = "请从下方选择、输入名称，或粘贴地址：0x 加40位数字和字母。";
export const people = "发送给";
export const ownAccount = "您自己的账户";
export const sentOn = (day: string) => `上次发送：${day}`;
export const saveName = "用名称保存此地址";
export const saveNameHint = "仅保存在此浏览器中。下次可直接选择，无需粘贴地址。";
export const nameProblems = {
  malformed: "名称须为1至60个可见字符。",
  taken: "另一个地址已使用此名称。请选择能区分两者的名称。",
} as const;
export const named = (name: string) => `${name}，这是您在此设备上起的名称。`;
export const names = "此设备上的名称";
export const namesNote =
  "只有此浏览器有这些名称，服务器和备份中都没有。移除名称不会撤销已发送的币。";
export const removeName = "移除";
export const receiver = {
  empty: "请输入地址。",
  malformed: "这不是完整的地址：地址为 0x 加40位数字和字母。请重新复制。",
  checksum: "此地址有一个字母错误。请从原处重新复制。",
  other_chain: "此地址指定的链与币所在的链不同。请选择那条链上的币，或询问对方希望在哪条链上接收。",
  nobody: "此地址不属于任何人：发送到那里的币就没有了。请另要一个地址。",
  self: "这就是您转出的账户。请选择其他地址。",
  contract: "这是币或托管的合约，发送到那里的币会丢失。请询问对方本人的地址。",
} as const;
export const isNew = "首次使用的地址";
export const isNewAdvice =
  "您从未在此浏览器中向此地址发送过。请与您得到地址的来源核对，中间部分也要核对。";
export const sentBefore = "您曾向此地址发送过。";
export const yours = (name: string) => `${name}，您自己的账户。`;
export const earlier = "您曾发送过的地址";
export const lookalike = (name: string) => `这不是 ${name}，只是看起来相似。`;
export const lookalikeAdvice =
  "开头相同，结尾相同，中间却是另一个地址。骗子会从这种地址向您发送极小的金额，诱使您从历史记录中复制它。";
export const pasted = "您粘贴的地址";
export const sendToKnown = (name: string) => `发送到 ${name}`;
export const isContract = "这是合约，不是个人的钱包";
export const isContractAdvice =
  "把币发送到不支持接收的合约，币会丢失。交易所或共用钱包可能使用合约：请确认它在此链上接受这种币。";
export const meant = "我通过其他途径从对方本人处得到了这个地址";
export const meantHint = "允许我发送到该地址。";
export const howMuch = "金额";
export const youHave = (balance: string) => `您有 ${balance}。`;
export const maximum = "最大";
export const leftHere = "此账户剩余";
export const review = "检查";
export const nothing = "没有可发送的币";
export const nothingAdvice = "请先接收币。链上一有记录，就会显示在这里。";
export const notRead = "无法读取您持有的币";
export const notReadAdvice = "该链的节点没有响应。每隔几秒会再次查询。";
export const sent = (coins: string, to: string) => `已向 ${to} 发送 ${coins}`;
export const onItsWay = (chain: string) => `正在途中（${chain}）…`;
export const arrived = (chain: string) => `已在 ${chain} 上到达。`;
export const failed = "链拒绝了它，除网络费外没有任何币离开您的账户。请查看金额和地址，然后重试。";
export const transaction = "交易";
export const done = "完成";
export const again = "再次发送";
