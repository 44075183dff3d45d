/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const title = "有问题";
export const pageTitle = (order: string) => `有问题 · ${order}`;
export const stillHeld = (held: string) =>
  `您的 ${held} 仍在托管中。请从最温和的步骤开始；您随时可以更进一步。`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `您的 ${held} 仍在托管中。请从最温和的步骤开始；在${time} 之前您都可以更进一步，从那时起，${shop} 无须您确认即可收取。`;
export const stillHeldNow = (held: string, shop: string) =>
  `您的 ${held} 仍在托管中，但 ${shop} 可随时收取。请从最温和的步骤开始，且不要拖延下一步。`;
export const lockedNow = (held: string) => `您的 ${held} 已锁定：争议结束之前，任何人都不能收取。`;
export const nothingHeld = "这笔付款已没有托管中的款项。商家仍有可能向您退款。";
export const notYours = "请连接您付款所用的钱包";
export const notYoursAdvice = "只有付款人的钱包才能报告这笔付款的问题。";
export const whereYourMoneyIs = "您的款项所在";
export const nothingMoves = "在您用钱包签名之前，本页上的任何内容都不会转移资金。";

export const messageWay = "给商家留言";
export const messageHint = "最快的方式。它不转移资金，也不改变任何期限。";
export const yourMessage = "您的留言";
export const send = "发送留言";
export const noMessages = "还没有留言。";
export const olderMessages = "显示更早的留言";
export const you = "您";
export const theShop = "商家";
export const messageLimit = (length: number, most: number) =>
  `${count(length)} / ${count(most)}个字符。`;

export const splitWay = "协商分配方案";
export const splitHint = "由您提议如何分配。双方都签名后，款项才会转移。免费。";
export const youGetBack = "您取回";
export const shopGets = (shop: string) => `${shop} 得到`;
export const youGetBackOf = (part: string, all: string) => `您取回 ${all} 中的 ${part}`;
export const whyFair = "为何这样公平";
export const propose = "提议此分配方案";
export const proposeNote = (time: string) =>
  `您只签名一次，没有网络费。商家可在${time} 之前接受；之后提议自动失效。`;
export const proposed = "您的提议已送达商家";
export const proposedAdvice = (time: string) =>
  `没有资金变动。在${time} 之前，您可以在这里看到答复。`;
export const heldNow = "当前托管金额";
export const shopCollects = (shop: string) => `全部款项可以付给 ${shop}。`;
export const wouldGiveBack = (amount: string) => `愿意退还 ${amount}。`;
export const asksBack = (amount: string) => `要求取回 ${amount}。`;
export const offersYou = (part: string) => `商家提议向您退还 ${part}`;
export const accept = "接受并签名";
export const decline = "拒绝";
export const withdrawProposal = "撤回";
export const openUntil = (time: string) =>
  `有效期至${time}。签名一次，没有网络费。无法撤销：双方会在一分钟内收到款项，之后不能再发起争议。`;
export const openUntilBothSign = (time: string) =>
  `有效期至${time}。签名一次，没有网络费。商家尚未签名：如果您签名，商家也签名后款项即会转移，届时无法撤销。`;
export const accepted = "您接受了商家的提议";
export const acceptedAdvice = (time: string) => `没有资金变动：商家还须在${time} 之前签名。`;
export const whatISign = "我要签署的究竟是什么？";
export const compare = "比较";
export const youAskedFor = "您所要求的";
export const doNothing = "如果您什么都不做";
export const openADispute = "如果您发起争议";
export const arbiterDecides =
  "仲裁人可在你们双方之间裁决任何分配方案。如果仲裁人没有作出裁决，您可以全部取回。";
export const from = (time: string) => `从${time} 起`;
export const declined = "您拒绝了提议";
export const declinedByShop = "商家拒绝了您的提议";
export const lapsed = "提议未得到答复，已失效";
export const withdrawn = "您撤回了提议";
export const withdrawnByShop = "商家撤回了提议";
export const agreed = "双方已达成一致";
export const agreedAdvice = (time: string) =>
  `双方都已签名，有效期至${time}。款项尚未转移：通常会在一分钟内转移，本页届时会显示。`;
export const agreedByService = "服务称双方已达成一致";
export const agreedByServiceAdvice =
  "本页没有找到双方的签名，款项也没有转移。请勿以此为准：您还能采取的其他行动及其期限保持不变。";
export const signatures = "双方的签名";
export const sendAgreed = "自行发送";
export const sendAgreedAdvice = "如果服务没有执行，您自己的交易具有同样的效果。由您支付其网络费。";
export const agreedTooLate = "双方已达成一致，但没有执行";
export const agreedTooLateAdvice =
  "期限已过，或托管金额在此之前已有变化。该协议没有转移任何资金，且已不再有效：请重新提议分配方案。";
export const executedByService = "服务称双方都已收到款项";
export const executedByServiceAdvice = "本页尚未在链上看到。";
export const executed = "双方已达成一致，且都已收到款项";

export const disputeWay = "发起争议";
export const disputeHint = (arbiter: string, span: string) =>
  `由 ${arbiter} 裁决如何分配。最长${span}。`;
export const noArbiter = "这笔付款的条款未指定仲裁人，因此无人可以裁决。您和商家仍可协商分配方案。";
export const tooLate = "已不能发起争议：商家的收取期已结束。请在付款页面取回款项。";
export const whatIsWrong = "出了什么问题？";
export const notReceived = "没有收到";
export const damaged = "收到时已损坏";
export const notAsDescribed = "不是我订购的内容";
export const other = "其他问题";
export const story = "发生了什么，您有什么要求";
export const storyHint = (length: number, most: number) =>
  `商家和仲裁人会读到。${count(length)} / ${count(most)}个字符。`;
export const storyMissing = "请说明发生了什么，以便仲裁人裁决。";
export const askBack = "您要求取回的金额";
export const files = "照片和文件";
export const addFile = "添加文件";
export const orDrop = "或拖放到此处";
export const removeFile = (name: string) => `移除 ${name}`;
export const fileTooLarge = "单个文件最大 25 MB。";
export const filesUnreadable = (names: readonly string[]) =>
  `未添加，因为此浏览器无法读取：${names.join("、")}。您选择后，文件可能已被移动或更改。请重新选择。`;
export const tooManyFiles = "一份陈述最多可列出10个文件。";
export const filesHint =
  "指纹在此浏览器中生成，并记录到链上。文件保留在您手中：商家和仲裁人索要时，请发送给他们。";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "何时会发生什么";
export const today = "今天";
export const lockedThen =
  "您的款项锁定：商家不能再收取。商家仍可退还，您仍可协商分配方案或付款给商家。";
export const nextDays = "接下来几天";
export const shopAnswers = "商家作出回应，并补充自己的材料。您也可以继续补充。";
export const by = (time: string) => `${time} 之前`;
export const arbiterSplits = (held: string) =>
  `仲裁人在你们双方之间分配 ${held}。款项不会流向其他任何人。如果仲裁人没有作出裁决，您可以全部取回。`;
export const cost = "费用";
export const opening = "发起";
export const freeOneSignature = "免费，签名一次";
export const undo = "撤销方式";
export const undoBy = "付款给商家，或协商分配方案";
export const review = "前往签名";
export const reviewTitle = "查看您要签署的内容";
export const change = "修改我的陈述";
export const openTheDispute = "发起争议";
export const addToDispute = "补充争议材料";
export const addHint = "向仲裁人补充说明或材料。";
export const addStatement = "补充";
export const keepFile = "将此陈述保存为文件";
export const keepFileAdvice =
  "服务不会保存它。它的指纹会记录到链上：请把文件发送给商家和仲裁人，他们可据此核对。";
export const saveFirst = "请先保存文件，然后才能签名。";
export const signedOther = "您之前已对一份较早的陈述签名";
export const signedOtherAdvice =
  "其签名仍然有效，因此会发送那一份，如此处所示。之后您可以补充现在所写的内容。";
export const sentOther = "您的钱包已接受一份较早的陈述";
export const sentOtherAdvice = "本页正在等待那一份，如此处所示。之后您可以补充现在所写的内容。";
export const signedUnknown = "您签署的内容不在此设备上。其证据：";
export const saveFile = "保存文件";
export const statementFile = (id: string) => `handsel-statement-${id.slice(2, 10)}.json`;
export const saidSoFar = "至今的陈述";
export const answerUnknown = "服务没有响应";
export const answerUnknownAdvice =
  "您已签名。尚不知道服务是否已收到您的签名：本页会重新读取提议和付款。您的签名只生效一次。";
export const forgedStatement = "服务返回的文本与您的不一致";
export const forgedStatementAdvice =
  "因此没有向您的钱包提出任何请求，也没有资金变动。请稍后重试，或告知本服务的管理员。";

export const signInTitle = "请先证明是您本人";
export const signInAdvice =
  "用此钱包签名一次。不收费用，也不转移资金。它表明是谁在此书写，并打开已写的内容。";
export const signIn = "用此钱包登录";
export const waitingForYourWallet = "正在等待您的钱包…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
