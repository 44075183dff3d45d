/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "此钱包的安全";
export const labelled = (label: string, name: string) => `${label}：${name}`;
export const rename = "重命名";
export const name = "名称";
export const save = "保存";
export const cancel = "取消";
export const key = "私钥";
export const showKey = "显示私钥";
export const keystore = "Keystore 文件";
export const keystoreName = "keystore.json";
export const saveFile = "保存文件";
export const filePassword = "文件的新密码";
export const importAccount = "导入账户";
export const importAccountNote =
  "用其私钥或 keystore 文件。此钱包的助记词无法找回它：请另外保管其私钥。";
export const importBegin = "导入";
export const opening = "打开方式";
export const passwordNote = "密码始终可以打开钱包。";
export const change = "更改";
export const changePassword = "更改密码";
export const oldPassword = "当前密码";
export const newPassword = "新密码";
export const oldFiles =
  "您以前保存的备份文件仍使用保存时的密码。请在更改后保存一份新备份，并删除旧备份。";
export const passkey = (name: string) => `通行密钥，${name}`;
export const nextPasskey = (number: number) => `通行密钥 ${number}`;
export const addedOn = (date: string) => `添加于${date}。`;
export const addedElsewhere = (date: string, host: string) =>
  `添加于${date}，网站 ${host}。它只在那里应答。`;
export const passkeyName = "通行密钥的名称";
export const remove = "移除";
export const removePasskey = "移除通行密钥";
export const removePasskeyNote =
  "它将不能再打开此钱包；密码仍可以打开。您以前保存的文件仍保留它。要删除通行密钥本身，请使用其设备的设置。";
export const moveMoney =
  "如果可能有人拥有这样的文件以及当时打开它的方式，请创建新钱包并将钱转过去。凭该文件还能得到您以后导入的私钥。";
export const addPasskey = "添加通行密钥";
export const addPasskeyNote = "密码之外的另一种打开方式：指纹、面容或屏幕锁。";
export const waitingForPasskeyAdvice =
  "可能会询问两次：先创建通行密钥，再试用。在完成之前，钱包照旧打开。";
export const add = "添加";
export const locksItself = "自动锁定";
export const locksItselfNote = "您离开5分钟后、页面不在视野中15分钟后，以及关闭页面时。";
export const backups = "备份";
export const words = "助记词";
export const wordsNote = "谁拥有助记词，谁就拥有您的钱。请写在纸上，不要拍照。";
export const showWords = "显示助记词";
export const lookAround =
  "谁看到它，谁就能拿走一切。请先看看周围；Handsel 或任何商家的任何人都绝不会索要。";
export const nobodyAsks = "切勿在别人发给您的网页上输入";
export const hide = "隐藏";
export const device = "此设备";
export const removeWallet = "移除钱包";
export const removeWalletNote =
  "从此浏览器移除，连同您为地址取的名称和发送记录。钱留在链上；您可用助记词、私钥或备份文件重新使用。";
export const removeWalletBegin = "移除…";
export const inIt = (accounts: number) => plural(accounts, { other: `其${accounts}个账户中现有` });
export const counting = "正在查询链上数据…";
export const nothingInIt = "没有。";
export const notAllRead = "并非每条链都有响应，因此可能还有更多。";
export const coinsOn = (coins: string, chain: string) => `${coins}（${chain}）`;
export const haveWords = "我有助记词，或有备份文件及其密码";
export const haveKey = "我有私钥，或有备份文件及其密码";
export const haveHint = "若没有这些，其中的币会丢失：任何人都无法找回。";
