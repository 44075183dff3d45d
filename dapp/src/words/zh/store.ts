/** Translated from English; reviewed by: nobody yet. */

export const store = "店铺";
export const name = "名称";
export const nameHint = "显示在结账页、收据和顾客的钱包中。";
export const address = "条款中的商家";
export const addressName = "商家地址";
export const told = "向付款人展示的信息";
export const toldNote = (mode: string) => `适用于${mode}模式。留空的项目不显示。`;
export const website = "网站";
export const supportEmail = "顾客联系您的邮箱";
export const supportUrl = "顾客获取帮助的网址";
export const refundPolicy = "您在什么情况下退款";
export const legalName = "法定名称";
export const legalAddress = "法定地址";
export const taxId = "税号";
export const receiptPrefix = "收据编号前缀";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "请填写完整网址，例如 https://shop.example。",
  support_email: "请填写邮箱地址，例如 help@shop.example。",
  support_url: "请填写完整网址，例如 https://shop.example/help。",
  receipt_prefix: "1至12个大写字母、数字或连字符。",
} as const;
export const brand = "徽标与颜色";
export const brandNote = "付款人会在结账页、链接、付款和收据上看到。";
export const logo = "徽标";
export const logoHint = "PNG、JPEG 或 WebP。图片会绘制到正方形中，只发送绘制结果。";
export const logoUnreadable = "此浏览器无法将该文件读取为图片。请选择其他文件。";
export const logoRefused = "这张图片的细节太多，不适合作徽标。请选择更简洁的图片。";
export const chooseLogo = "选择图片";
export const removeLogo = "移除徽标";
export const accent = "颜色";
export const accentHint = "六位十六进制字符，例如 #9c4a2f。白色文字在其上必须清晰可读。";
export const accentForm = "请填写 # 和六位十六进制字符，例如 #9c4a2f。";
export const accentPale = "白色文字在此颜色上无法看清。请选择更深的颜色。";
export const embed = "在您自己的网页上结账";
export const embedNote = "这些网页可以在框架中显示您的结账页，并会在付款后收到通知。";
export const embedOrigins = "您网页的地址";
export const embedOriginsHint = "每行一个，例如 https://shop.example。留空：任何网页都不可以。";
export const embedRefused =
  "每行须为 https:// 加名称，其后不带任何内容，例如 https://shop.example。";
export const embedNone = "任何网页都不可以。";
export const save = "保存";
export const saved = "已保存";
export const stores = "您组织的店铺";
export const open = "开设店铺";
export const openTitle = "再开设一个店铺";
export const openAdvice = "付款以商家地址区分，因此每个店铺都有您的一个专用钱包。";
export const whichWallet = "店铺的钱包";
export const noWallet = "您账户中的每个钱包都已有店铺。请先在“安全”中添加另一个。";
export const openIt = "开设店铺";
export const thisStore = "当前店铺";
export const theStores = "店铺";
export const theProfile = "店铺资料";
export const modes = { live: "正式", test: "测试" } as const;
export const required = "此项必填。";
