/** Translated from English; reviewed by: nobody yet. */

import * as paid from "./paid.ts";
import * as pay from "./pay.ts";
import * as payment from "./payment.ts";
import * as problem from "./problem.ts";
import * as receipt from "./receipt.ts";

export const title = "帮助";
export const lead = "您的款项在链上，不在本网站：无论哪个网页或哪个人对您说什么，请先到链上查看。";
export const find = "查找我的付款";
export const findText = "按付款编号、交易或您的钱包查找。";
export const escrow = "托管如何运作";
export const escrowText = "谁能对您的款项做什么，截止到何时。";

export const before = "付款之前";
export const whichWallet = "我需要哪种钱包？";
export const whichWalletAdvice =
  "任何支持该订单所在链的钱包都可以。在电脑上，结账页会列出您浏览器中的钱包。在手机上，它会引导您前往能打开该页的钱包应用。您也可以用手机扫描电脑屏幕上的二维码，在手机上付款。";
export const noCoins = "我钱包里的币不够";
export const noCoinsAdvice =
  "结账页会显示还差多少。请把币转入您所连接的钱包，或连接另一个钱包。切勿手动向商家或合约的地址发送币：只有通过结账页才能支付订单，手动发送到合约的币谁也无法取出。";
export const isItReal = "这真的是商家的页面吗？";
export const isItRealAdvice =
  "请从商家自己的网站进入。如果商家已对报价签名，页面会显示签名的钱包：请与商家公布的钱包核对。如果页面提示所显示的内容与商家签署的内容不符，请勿付款。";

export const during = "付款时";
export const whatIsAsked = "我的钱包在问我什么？";
export const whatIsAskedAdvice = `结账页在“${pay.whatIsSigned}”中有说明：用文字说明，列出每个地址，并附上原始消息。如果您的钱包显示的是其他金额或其他合约，请拒绝。拒绝后不会有任何资金变动。`;
export const interrupted = "我拒绝了请求、关闭了页面，或中途出错";
export const interruptedAdvice =
  "请在同一设备上再次打开同一链接。它会在链上查询您是否已付款，并从那里继续；在您第二次付款之前，它会发出警告。";
export const slow = "我已确认，但没有反应";
export const slowAdvice =
  "链可能需要一点时间。请让页面保持打开，或在“查找我的付款”中查找您的钱包。查看之前请勿再次付款。";
export const twice = "我付了两次款";
export const twiceAdvice = `这是两笔独立的付款，谁也不会把它们弄混。结账页会在“${paid.paidTwice}”中显示这两笔付款，并附上请商家退还其中一笔的文字。`;

export const after = "付款之后";
export const wrong = "没有收到，或内容不对";
export const wrongAdvice = `请打开您的付款，连接您付款所用的钱包，然后选择“${payment.thereIsAProblem}”：您可以给商家留言、协商分配方案；如果您的条款指定了仲裁人，还可以发起争议。页面会显示从何时起商家无须您确认即可收取。`;
export const silent = "商家没有回应";
export const silentAdvice =
  "商家到最后期限仍未收取的款项重新归您所有：您可在付款页面取回。如果您的条款指定了仲裁人，您可以在该期限之前发起争议，此后商家便不能收取。";
export const changedMind = "我想取消";
export const changedMindAdvice =
  "请联系商家。您的款项在托管期间，商家可以全部退还；之后在条款允许的期间内也可以向您退款。除了争议中的仲裁人，其他任何人都不能替商家作此决定。";
export const credit = "我的钱包无法接收款项";
export const creditAdvice = `那么合约会为您保管这笔款项。请在您的付款页面连接该钱包：在“${payment.credit}”中提取，也可以提取到您的另一个地址。`;
export const lostWallet = "我丢失了付款所用的钱包";
export const lostWalletAdvice =
  "退回的款项会进入该钱包，任何人都无法改发到别处。用助记词可在任何钱包应用中重新打开它。没有助记词则谁也打不开，因此请询问商家能否以其他方式帮助您。";
export const receiptProof = "我需要收据，或需要出示收据的证明";
export const receiptProofAdvice = `您的付款页面上有收据，可以打印或保存为文件。任何人都可以在这里核验该文件，无须询问服务器：“${receipt.verify}”。`;

export const safety = "注意安全";
export const recoveryWords = "有人向我索要助记词";
export const recoveryWordsAdvice =
  "那么对方就是窃贼。任何商家、本网站的任何人，都绝不需要您的助记词、私钥、密码，也不需要查看您的屏幕。只有一个页面会接受助记词：“钱包”，由您自己把钱包导入此浏览器，助记词绝不会离开浏览器。";
export const recovery = "有人说能帮我追回款项";
export const recoveryAdvice =
  "没有人能比您做得更多：合约只听从您的钱包、商家和您的仲裁人，且各自只能按条款行事。谁为此收费，就是再骗您一次钱。";
export const connecting = "连接我的钱包安全吗？";
export const connectingAdvice =
  "连接只会显示您的地址，不会转移任何资金。凡是转移资金的操作，每次都会在您的钱包中征求您的同意。";

export const onDevice = "此浏览器会保存什么？";
export const onDeviceAdvice =
  "您在此开始过的操作，以免您重复付款；您打开过的付款，按最后一次读到的状态，供“没有网络连接”页面使用，也可在该页面忘记；您在争议中所说的内容；您对语言、颜色和模式的选择；以及您在此创建的钱包（如有）和它发送过的地址。这些内容不会为此发送给任何人。使用此浏览器的人都能看到，钱包密码锁住的部分除外。";

export const whom = "该找谁";
export const order = "关于您的订单：找商家";
export const orderAdvice = `如果商家提供了联系方式，它会显示在结账页和您的付款页面上，位于“${payment.questions}”。您也可以在付款页面上给商家留言：“${problem.messageWay}”。`;
export const site = "关于本网站：找运营方";
export const siteAdvice = (host: string) =>
  `Handsel 是任何人都可以运行的软件。本站位于 ${host}。无论由谁运营，都不能让您的款项流向您和商家以外的任何人。`;
export const decides = "您裁决争议";
export const decidesAdvice = "请连接您的钱包，查看有哪些事项等待您处理。";
export const toDisputes = "待裁决的争议";
export const sells = "您是商家";
export const sellsAdvice = "查看您的付款，以及如何在自己的网站上收款。";
export const toShops = "您店铺的付款";
export const docs = "API 参考文档";
