/** Translated from English; reviewed by: nobody yet. */

import type { PageWords } from "./pageWords.ts";

export const zh: PageWords = {
  locale: "zh-CN",
  sentenceGap: "",
  listGap: "、",
  purposes: {
    "/payment/": [
      "付款",
      "这笔款项在哪里、何时会发生什么、您可以做什么：由您自己的浏览器从托管合约中读取。查看本页不会转移任何资金：无论您在此做什么操作，您自己的钱包都会先请您确认。",
    ],
    "/payments": ["我的付款", "一个钱包付过的款项：每笔款项现在在哪里，哪些需要您处理。"],
    "/receipt/": ["收据", "付了什么、为何而付、付给谁、按什么汇率，以及托管合约此刻对它的记载。"],
    "/verify": [
      "核验收据",
      "打开收据文件。您自己的浏览器会检查它未被任何人改动，并向链上查询这笔付款。",
    ],
    "/find": ["查找我的付款", "凭付款编号、交易或付款的钱包：款项现在在哪里，您可以做什么。"],
    "/how-escrow-works": [
      "托管如何运作",
      "在您和商家之间有一份合约，它只能付给商家或退回给您：由谁决定、截止到何时，以及它做不到什么。",
    ],
    "/help": ["帮助", "付款之前、付款之时和付款之后：该做什么、款项在此期间在哪里、该问谁。"],
    "/disputes": [
      "待裁决的争议",
      "条款中指定您的钱包为仲裁人的付款：双方的说法，以及裁决在何时之前有效。",
    ],
    "/wallet": ["钱包", "用于日常小额的钱包。密钥在您的浏览器中生成，其他任何人都不会拥有它。"],
    "/offline": [
      "没有网络连接",
      "此设备最后一次读到的您的付款情况及读取时间：供无法连接本站和区块链时查看。",
    ],
    "/merchant": ["您的店铺", "等您处理的事项、店铺的收入，以及哪些款项托管到何时。"],
    "/merchant/payments": ["您店铺的付款", "顾客付了什么、哪些在托管中、您可以收取什么。"],
    "/": [
      "Handsel：加密货币付款，资金托管",
      "用您自己的钱包以加密货币付款。款项先存放在托管合约中，该合约只能付给商家或退回给您。",
    ],
  },
  payTo: (amount, shop) => `向 ${shop} 支付 ${amount}`,
  paidWithHandsel: (goods) => `${goods}。通过 Handsel 从您自己的钱包付款。`,
  beforePaying:
    "打开本页不会转移任何资金，连接钱包也不会。您会先看到由谁持有您的款项、到何时为止、费用是多少。之后由您自己的钱包请您确认。",
  payNeedsScripts:
    "要付款，本页必须连接到您的钱包，为此您的浏览器需要运行 JavaScript。尚未支付任何款项。请开启 JavaScript 并重新加载，或在您钱包自带的浏览器中打开此链接。",
  notOpen: "此款项已不能支付，或已经支付。请开启 JavaScript 查看其情况。",
  questions: (support) => `如有疑问：${support}。`,
  askShop: (shop) => `或咨询 ${shop}。`,
  needsScripts: "本页需要 JavaScript",
  appNeedsScripts:
    "本页需要 JavaScript：它在您自己的浏览器中与您的钱包通信并读取托管合约。尚未支付任何款项。请开启 JavaScript 并重新加载。",
  textNeedsScripts:
    "本页需要 JavaScript：它在您自己的浏览器中组合文字。请开启 JavaScript 并重新加载。",
  partMissing: "此处尚不能付款：本页的一部分未能加载。如果一直如此，请重新加载页面。",
  tooOften: "请求过多。任何付款都没有受到影响：请在一分钟后再次打开本页。",
};
