/** Translated from English; reviewed by: nobody yet. */

import { plural } from "./plural.ts";

export const endpoints = "Webhook";
export const note = "每个 webhook 都是您服务器的一个网址，会得知此店铺在此模式下发生的事。";
export const theEndpoints = "webhook 列表";
export const theEndpoint = "webhook";
export const allEndpoints = "全部 webhook";
export const create = "添加 webhook";
export const none = "还没有 webhook";
export const noneAdvice =
  "请提供您服务器的一个网址：付款每有变化，它会立即收到带签名的通知，直到作出响应为止。您的程序无需查询。";
export const url = "网址";
export const urlHint = "以 https:// 开头，且可从互联网访问。";
export const noUrl = "请填写完整网址，例如 https://shop.example/hooks。";
export const description = "备注";
export const descriptionHint = "可选，供您自己使用，例如它所在的服务器。";
export const which = "事件";
export const whichOptions = { all: "全部", some: "我勾选的" } as const;
export const types = "哪些事件";
export const how = "发送方式";
export const signatures = "签名";
export const signatureOptions = {
  hmac: "v1：使用双方共有的密钥",
  ed25519: "v1a：使用仅此服务持有的密钥",
  both: "两者都用",
} as const;
export const signedBy = {
  hmac: "以 v1 签名",
  ed25519: "以 v1a 签名",
  both: "以 v1 和 v1a 签名",
} as const;
export const payload = "内容";
export const payloads = {
  full: "完整，含付款或结账页",
  thin: "精简，仅含其编号",
} as const;
export const thin = "精简内容";
export const ordering = "顺序";
export const orderings = {
  none: "发生后立即发送",
  per_payment: "每笔付款的事件依次发送",
} as const;
export const inOrder = "依次发送";
export const format = "格式";
export const formatHint = "创建后不再改变。";
export const formats = { handsel: "Handsel", coinbase_commerce: "Coinbase Commerce" } as const;
export const allEvents = "全部事件";
export const someEvents = (count: number) => plural(count, { other: `${count}种事件` });
export const addedOn = (day: string) => `添加于${day}`;
export const secretMade = "此 webhook 的密钥";
export const secretOnce =
  "密钥只在此刻显示一次。您的服务器凭它验证每个事件：请存放到服务器读取机密信息的地方。";
export const theSecret = "密钥";
export const keptIt = "我已保存";
export const changeTitle = "更改 webhook";
export const standings = {
  on: "已启用",
  failing: "失败中",
  stopped: "已停止",
  off: "已停用",
} as const;
export const offBecause = {
  gone: "它响应了 410（已不存在），因此被停用",
  failing: "它连续失败五天，因此被停用",
  requested: "它已停用",
} as const;
export const heldAdvice = "其事件保存30天，重新启用后发送。";
export const failingSince = (time: string) => `自${time}起一直失败`;
export const itFails = "正在失败";
export const failedTries = (count: number) => plural(count, { other: `已连续失败${count}次。` });
export const failingAdvice =
  "不会丢失任何事件：每个事件会在三天内反复重试。下方可查看您服务器的响应。";
export const bothSign = (time: string) => `旧密钥在${time}之前仍会一同签名`;
export const bothSignAdvice = "请在此之前将新密钥配置到您的服务器。";
export const test = "发送测试事件";
export const turnOn = "启用";
export const rotate = "更换密钥";
export const rotateAdvice =
  "您会得到新密钥。在一段时间内旧密钥也会签名，以免您的服务器配置新密钥之前有事件被拒绝。";
export const overlap = "旧密钥继续签名";
export const overlapHint = "如果他人可能知道旧密钥，请选择立即失效。";
export const overlaps = {
  "0": "立即失效",
  "1": "一小时",
  "24": "一天",
  "72": "三天",
  "168": "一周",
} as const;
export const rotated = "新密钥";
export const turnOff = "停用";
export const turnOffTitle = "停用此 webhook？";
export const turnOffAdvice = "不再向它发送任何内容。其事件保存30天，重新启用后发送。";
export const remove = "删除";
export const removeTitle = "删除此 webhook？";
export const removeAdvice =
  "不再向它发送任何内容，包括仍在等待的事件，其投递记录也不再显示。此操作无法撤销。";
export const sendAgain = "重新发送…";
export const sendAgainTitle = "重新发送事件";
export const sendAgainAdvice = "您的服务器可能会两次收到同一事件；其编号每次都相同。";
export const turnsOn = "此 webhook 将被启用：为它保存的事件会发送，失败的会重新发送。";
export const what = "内容";
export const whats = { failed: "失败的", all: "全部" } as const;
export const since = "时间";
export const sinces = {
  "3600": "最近一小时",
  "86400": "最近24小时",
  "604800": "最近7天",
  "2592000": "最近30天",
} as const;
export const nothingToSend = "没有需要重新发送的事件。";
export const sentAgain = (count: number) => plural(count, { other: `正在发送${count}个事件。` });
export const theDeliveries = "投递";
export const theDelivery = "投递";
export const noDeliveries = "尚未向它发送任何内容。请发送一个测试事件，并在此查看您服务器的响应。";
export const noDeliveriesFound = "最近30天内没有此类投递";
export const status = "状态";
export const everyStatus = "所有状态";
export const statuses = {
  pending: "等待中",
  sending: "发送中",
  delivered: "已送达",
  failed: "失败",
  held: "已保存",
} as const;
export const reasons = { replay: "重新发送", recovery: "重新发送", test: "测试" } as const;
export const tries = (count: number) => plural(count, { other: `尝试${count}次` });
export const nextAt = (time: string) => `下次尝试：${time}`;
export const resend = "重新发送";
export const resent = "正在发送。";
export const attempt = "尝试";
export const attemptNamed = (number: number, outcome: string, time: string) =>
  `${number}：${outcome}，${time}`;
export const request = "请求";
export const response = "响应";
export const theRequest = "请求";
export const theResponse = "响应";
export const after = (milliseconds: number) => `用时 ${milliseconds} 毫秒`;
export const noAnswer = "无响应";
export const noAttempt = "尚未尝试。";
export const notTaken = (code: number) => `您的服务器响应了 ${code}`;
export const notKept =
  "签名和时间每次尝试都不同，不会保存。所示地址和格式为此 webhook 当前的设置。";
export const testBody = "测试事件含此 webhook 的编号，不含付款。它不在事件列表中。";
export const formatNote = "它以 Coinbase Commerce 的格式发送。此处为其所通知的事件。";
export const hintNoAnswer = "请检查您的服务器是否在运行、可从互联网访问，并在15秒内响应。";
export const hintRedirect = "不会跟随重定向。请将 webhook 改为此网址所指向的网址。";
export const hintRefused = "它必须在此网址接受任何人发来的 POST 请求：签名会说明发送者是谁。";
export const hintMissing = "此网址没有可接受 POST 请求的内容。请检查网址。";
export const hintGone = "这表示不应再向该处发送任何内容，因此 webhook 已停用。";
export const hintInvalid =
  "它没有接受此事件。请检查它是否用此 webhook 的密钥、对收到的原始字节验证签名。";
export const hintBusy = "服务器可以访问，但未能接受此事件。系统会自动重试。";
