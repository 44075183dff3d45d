/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const title = "服务器上的加密备份";
export const lead =
  "服务器保存的是此浏览器加密后的钱包文件。通过双重验证后服务器才会交出，且只有您的钱包密码能打开。";
export const whatItSees =
  "没有密码时，文件会显示您账户的名称和地址以及保存时间。拥有文件的人可以猜出弱密码：请选择较长的密码。";
export const note = "保存在有双重验证的账户中。服务器无法打开。";
export const open = "打开";
export const savedOn = (time: string) => `保存时间：${time}`;
export const saveAgain = "更改密码或账户后，请重新保存。";
export const earlierVersions = (count: number) =>
  plural(count, { other: `同时保留${count}个较早的版本。` });
export const fromElsewhere = "最新版本可能来自其他浏览器";
export const fromElsewhereAdvice = "其中可能有此钱包没有的账户。请先测试，再用新备份覆盖。";
export const saveUntested = "不测试，直接覆盖";
export const saveUntestedHint = "它会作为较早的版本保留，直到保存了五个更新的版本。";
export const noWayBack = "没有此钱包，您将无法在此登录";
export const noWayBackAdvice =
  "此账户只能用此钱包的账户登录。丢失钱包的人无法取回其备份。请为账户添加另一个钱包或通行密钥。";
export const addWayIn = "添加其他登录方式";
export const nothingSaved = "服务器上没有此钱包的备份";
export const nothingSavedAdvice = "您的助记词和备份文件不受影响。";
export const save = "保存备份";
export const replace = "重新保存";
export const test = "测试";
export const remove = "删除…";
export const removeTitle = "其所有版本都将从服务器删除";
export const removeAdvice = "您的钱包仍在此浏览器中。请确认您有助记词，或备份文件及其密码。";
export const removeNow = "从服务器删除";
export const keep = "保留";
export const passwordOfBackup = "备份的密码";
export const passwordOfBackupHint = "保存备份时您钱包的密码。除您之外没有人拥有它。";
export const testNow = "立即测试";
export const testTitle = "测试我的备份";
export const testNote = "请在需要之前试一试您的助记词或备份文件。";
export const testLead =
  "请像此设备已丢失那样，输入助记词或打开备份文件。您会得知它能否打开此钱包。不会更改任何内容，也不会发送任何内容。";
export const fromPaper = "请看纸，不要看屏幕。它们只留在此浏览器中。";
export const opensAll = (accounts: number) =>
  accounts === 1
    ? "它能打开此钱包及其唯一的账户"
    : plural(accounts, { other: `它能打开此钱包及其全部${accounts}个账户` });
export const nothingChanged = "没有更改任何内容。请将它放回原处。";
export const opensSome = (found: number, accounts: number) =>
  plural(found, { other: `它能打开此钱包，但${accounts}个账户中只能恢复${found}个` });
export const notInIt = "其中没有这些账户：";
export const notInItAdvice =
  "助记词不能恢复导入的私钥，旧文件也不能恢复之后添加的账户。请保存新的备份文件，或妥善保管这些私钥。";
export const hasMore = "其中有此钱包没有的账户";
export const hasMoreAdvice =
  "从这里保存的备份将不含这些账户。请在其他浏览器中恢复该备份，显示其私钥，然后导入此处。";
export const whereFrom = "备份在哪里";
export const fromFile = "我保存的文件";
export const fromServer = "在此服务器上，我的账户中";
export const restoreFromServerLead =
  "通过双重验证后，服务器会交出您的备份。只有您的钱包密码能在此浏览器中打开它。";
export const restoreInNewTab = "在新标签页中恢复";
export const restoreInNewTabNote =
  "您在那里用双重验证登录。此页面保持打开，钱包一到此浏览器就会继续。";
export const isBack = "您的钱包已在此浏览器中";
export const isBackAdvice = "您刚才在另一个标签页中付款吗？请回到那里：解锁钱包后即可继续付款。";
export const whichBackup = "哪一个备份";
export const backupOf = (address: string, time: string) => `${address}，保存时间：${time}`;
export const noBackups = "此账户中没有任何钱包的备份";
export const noBackupsAdvice = "请登录您保存备份时所用的账户，或使用助记词或备份文件。";
