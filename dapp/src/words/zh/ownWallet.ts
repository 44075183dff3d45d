/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "钱包";
export const createTitle = "创建钱包";
export const createLead =
  "钱包存放您的币，并为您的付款签名。它的密钥在此设备上生成，商家和 Handsel 都永远看不到。";
export const howToOpen = "您想怎样打开它？";
export const byPasskey = "通行密钥：指纹、面容或屏幕锁";
export const byPassword = "仅用密码：每次手动输入";
export const noPasskeyHere = "通行密钥无法在此浏览器中打开钱包";
export const noPasskeyHereAdvice =
  "它们可以让您登录，但不能解锁密钥。密码可以；您以后可在其他浏览器中添加通行密钥。";
export const password = "密码";
export const sparePassword = "备用密码，供通行密钥不可用时使用";
export const passwordHint = "至少10个字符。用四个互不相关的词，既安全又好记。";
export const newPassword = "此设备上的密码";
export const create = "创建钱包";
export const goodToKnow = "须知";
export const noReset = "任何人都无法重设";
export const noResetText = "既没有密码，又没有12个助记词，钱就没有了。";
export const startsEmpty = "一开始是空的";
export const startsEmptyText = "您需要从交易所或其他钱包转入币。";
export const everyday = "用于日常小额";
export const everydayText =
  "储蓄请用硬件钱包：其密钥从不接触浏览器。提供本页的人可能更改本页、读取您在其中输入的内容，并拿走已打开的钱包中的币。";
export const firstName = "日常";
export const nextName = (count: number) => `账户 ${count}`;
export const passkeyName = "此设备";
export const toImport = "我有钱包：导入";
export const toRestore = "恢复备份";
export const toCreate = "创建新钱包";
export const importTitle = "导入钱包";
export const importLead =
  "钱包在此浏览器中打开，不会发往任何地方。切勿在别人发给您的网页上输入助记词或私钥。";
export const whatYouHave = "您持有的内容";
export const wordsKind = "助记词";
export const keyKind = "私钥";
export const keystoreKind = "Keystore 文件";
export const yourWords = "您的助记词，按顺序";
export const yourWordsHint = "12、15、18、21或24个单词。它们只留在此浏览器中。";
export const yourKey = "私钥";
export const yourKeyHint = "64位数字和字母。一个私钥打开一个账户；请保管好私钥本身作为备份。";
export const keystoreFile = "Keystore 文件";
export const keystorePassword = "此文件的密码";
export const keystoreHint = "打开需要几秒钟：文件特意设计得难以快速猜解。";
export const importIt = "导入钱包";
export const restoreTitle = "恢复备份";
export const restoreLead = "您保存的文件，用保存时的密码打开。";
export const backupFile = "备份文件";
export const restore = "恢复钱包";
export const removed = "钱包已从此浏览器移除";
export const removedAdvice = "您的钱在链上，是安全的。导入您的助记词或恢复备份，即可重新使用。";
export const unlockTitle = "解锁您的钱包";
export const lockedTitle = "已锁定";
export const unlock = "解锁";
export const unlockByPasskey = "用通行密钥解锁";
export const unlimitedTries =
  "尝试次数没有限制。没有人能给您发送新密码，因为除您之外没有人拥有密码。";
export const away = (minutes: number) => plural(minutes, { other: `您离开了${minutes}分钟` });
export const awayAdvice = "您的钱包已自动锁定。您的钱和付款都与您离开时一样。";
export const elsewhere = "已在另一个标签页中锁定";
export const elsewhereAdvice = "此浏览器的所有标签页共用一个钱包。";
export const lock = "锁定";
export const made = "您的钱包已创建";
export const madeLead = "它是空的，且只在此设备上。";
export const first = "请先确认您的备份";
export const firstAdvice =
  "如果在您记下12个助记词之前丢失此设备，转入的币也会随之丢失。因此，您确认其中三个单词后才会显示地址。";
export const passwordToShow = "输入密码以显示助记词";
export const showWords = "抄写助记词";
export const writeDown = (count: number) => `请抄写这${count}个单词`;
export const writeDownLead =
  "写在纸上，按此顺序。如果您丢失此设备，这是找回您的钱的唯一途径。谁拥有助记词，谁就拥有您的钱：Handsel 或任何商家的任何人都绝不会索要。";
export const noCopy = "特意不设复制按钮：复制的内容最终会进入云端。";
export const written = "我已抄写下来";
export const confirmThree = "确认其中三个单词";
export const confirmThreeLead = "请看您的纸，不要看屏幕。";
export const word = (place: number) => `第${place}个单词`;
export const confirm = "确认";
export const showAgain = "重新显示助记词";
export const receive = "接收";
export const account = "账户";
export const addressOf = (name: string) => `${name} 的地址`;
export const qrCode = (name: string) => `二维码：${name} 的地址`;
export const comparing =
  "无论粘贴到哪里，都请核对开头和结尾的四个字符。如果您从未这样做过，请先发送一笔小额。";
export const chains =
  "此地址在 Ethereum 及其所有同类链上都相同。Bitcoin、Solana 和 Tron 不能发送到这里。";
export const fromExchange = "从交易所转入";
export const fromExchangeAdvice =
  "如果要用交易所里的币向商家付款，请先把币发送到这里，再从这里付款。退款会退回到付款的地址，而交易所的地址既不能确认订单，也不能报告问题。";
export const addAccount = "添加账户";
export const saveBackup = "保存备份文件";
export const saveBackupHint = "它用您的密码在此处或其他程序中打开，包含所有账户。";
export const backupName = "handsel-wallet.json";
export const mayBeLost = "此浏览器可能会删除钱包";
export const mayBeLostAdvice =
  "当前是无痕窗口，或浏览器没有提供持久存储。请使用普通窗口，或在转入任何币之前抄写12个助记词。";
export const recovered = "上次更改未保存";
export const recoveredAdvice =
  "浏览器只写入了一部分，因此这是更改之前的钱包。请查看是否缺少账户，如有请重新添加。";
export const damaged = "存储的钱包无法打开";
export const saveDamaged = "保存为文件";
export const removeDamaged = "从此浏览器移除";
export const waitingForPasskey = "您的浏览器正在请求您的通行密钥";
export const waitingForPasskeyAdvice = "钱包已经创建，可用密码打开。";
export const passwordMeanwhile = "如果其设备不在身边，请改为输入密码。";
export const withoutPasskey = "不用通行密钥，继续";
export const passkeyFailed = "钱包已创建，可用密码打开";
export const send = "发送";
export const coins = "币";
export const accounts = "账户";
export const security = "安全与备份";
export const opensByBoth = "可用通行密钥或密码打开。";
export const opensByPassword = "用密码打开。";
export const empty = "里面还没有币";
export const emptyAdvice = "请从交易所或其他钱包向其地址转入币。链上一有记录，就会显示在这里。";
export const forFees = (chain: string) => `${chain}，用于网络费`;
export const notRead = (chain: string) => `${chain} 没有响应`;
