/** Translated from English; reviewed by: nobody yet. */

export const title = "没有网络连接";
export const looking = "正在查找连接";
export const lost = "此设备目前无法连接到本站";
export const lostAdvice =
  "这不会转移任何资金。托管中的款项仍按其条款留在那里，各项期限也照常计算。";
export const tryAgain = "重试";
export const connected = "已恢复连接";
export const connectedAdvice = "请继续，查看现在的情况：下方列表不会在本页重新读取。";
export const goOn = "继续";
export const seen = "此设备最后读到的内容";
export const payment = "付款";
export const asOf = (time: string) => `读取于${time}。此后可能已有变化。`;
export const keptHere =
  "最近20笔在此打开过页面的付款。列表只保存在此浏览器中，使用此浏览器的人都能看到。";
export const forget = "忘记此列表";
export const nothing = "此设备尚未读取过任何付款";
export const nothingAdvice = "您打开某笔付款的页面后，它会按当时的状态列在这里，供没有连接时查看。";
export const forgotten = "此设备已忘记它们";
