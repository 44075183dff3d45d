import { ENTRY, PAY_ENTRY } from "./bundle.ts";

interface PageWeight {
  name: string;
  /** Document of the page. */
  entry: typeof ENTRY | typeof PAY_ENTRY;
  /** Modules that the page loads at once, besides those that its document names. */
  modules: readonly string[];
  /** Most kilobytes of scripts and styles, gzipped. */
  most: number;
}

const wallet = "src/features/wallet/parts.ts";
const payment = "src/features/payment/parts.ts";
const merchantFrame = "src/features/merchantFrame/parts.ts";
const merchant = "src/features/merchant/MerchantPage.tsx";

/** Every page, with what it may weigh. */
export const pageWeights: readonly PageWeight[] = [
  { name: "checkout, order shown", entry: PAY_ENTRY, modules: [], most: 110 },
  {
    ...{ name: "checkout, able to pay", entry: PAY_ENTRY, most: 180 },
    modules: ["src/features/checkout/PayCard.tsx", wallet],
  },
  {
    ...{ name: "checkout, the own wallet open over it", entry: PAY_ENTRY, most: 204 },
    modules: [
      "src/features/checkout/PayCard.tsx",
      wallet,
      "src/features/ownWallet/requestWallet.tsx",
    ],
  },
  {
    ...{ name: "payment link", entry: PAY_ENTRY, most: 135 },
    modules: ["src/features/checkout/LinkPanel.tsx"],
  },
  { name: "payment", entry: ENTRY, modules: [payment, wallet], most: 221 },
  {
    ...{ name: "payment, a dialog open", entry: ENTRY, most: 252 },
    modules: [payment, wallet, "src/features/payment/ActionDialog.tsx"],
  },
  {
    ...{ name: "payment, a problem", entry: ENTRY, most: 283 },
    modules: [payment, wallet, "src/features/payment/problem/ProblemPage.tsx"],
  },
  {
    ...{ name: "payment, for the arbiter", entry: ENTRY, most: 277 },
    modules: [payment, wallet, "src/features/payment/arbiter/ArbiterDesk.tsx"],
  },
  {
    ...{ name: "disputes", entry: ENTRY, most: 206 },
    modules: [wallet, "src/features/payment/arbiter/DisputesPage.tsx"],
  },
  {
    ...{ name: "find a payment", entry: ENTRY, most: 201 },
    modules: [wallet, "src/features/payment/find/FindPage.tsx"],
  },
  {
    ...{ name: "my payments", entry: ENTRY, most: 210 },
    modules: [wallet, "src/features/payment/mine/MyPaymentsPage.tsx"],
  },
  {
    ...{ name: "receipt", entry: ENTRY, most: 231 },
    modules: [wallet, "src/features/payment/receipt/ReceiptPage.tsx"],
  },
  {
    ...{ name: "verify a receipt", entry: ENTRY, most: 174 },
    modules: ["src/features/payment/receipt/VerifyPage.tsx"],
  },
  { name: "help", entry: ENTRY, modules: ["src/features/help/parts.ts"], most: 167 },
  { name: "wallet", entry: ENTRY, modules: ["src/features/ownWallet/parts.ts"], most: 211 },
  {
    ...{ name: "wallet, its backup on the server", entry: ENTRY, most: 278 },
    modules: [
      "src/features/ownWallet/parts.ts",
      "src/features/ownWallet/server/parts.ts",
      merchantFrame,
      wallet,
    ],
  },
  {
    ...{ name: "wallet, its activity shown", entry: ENTRY, most: 223 },
    modules: ["src/features/ownWallet/parts.ts", "src/features/ownWallet/Activity.tsx"],
  },
  { name: "merchant", entry: ENTRY, modules: [merchant, merchantFrame, wallet], most: 255 },
  {
    ...{ name: "merchant, overview", entry: ENTRY, most: 254 },
    modules: [merchantFrame, wallet, "src/features/overview/OverviewPage.tsx"],
  },
  {
    ...{ name: "merchant, links and checkouts", entry: ENTRY, most: 241 },
    modules: [merchantFrame, wallet, "src/features/sell/parts.ts"],
  },
  {
    ...{ name: "merchant, customers", entry: ENTRY, most: 241 },
    modules: [merchantFrame, wallet, "src/features/customers/parts.ts"],
  },
  {
    ...{ name: "merchant, first steps", entry: ENTRY, most: 244 },
    modules: [merchantFrame, wallet, "src/features/welcome/WelcomePage.tsx"],
  },
  {
    ...{ name: "merchant, point of sale", entry: ENTRY, most: 244 },
    modules: [merchantFrame, wallet, "src/features/pos/PosPage.tsx"],
  },
  {
    ...{ name: "merchant, settings", entry: ENTRY, most: 255 },
    modules: [merchantFrame, wallet, "src/features/settings/parts.ts"],
  },
  {
    ...{ name: "merchant, for developers", entry: ENTRY, most: 248 },
    modules: [merchantFrame, wallet, "src/features/developers/parts.ts"],
  },
  {
    ...{ name: "merchant, disputes", entry: ENTRY, most: 246 },
    modules: [merchantFrame, wallet, "src/features/merchantDisputes/parts.ts"],
  },
  {
    ...{ name: "merchant, payouts", entry: ENTRY, most: 256 },
    modules: [merchantFrame, wallet, "src/features/payouts/parts.ts"],
  },
  {
    ...{ name: "merchant, a payment open", entry: ENTRY, most: 291 },
    modules: [merchant, merchantFrame, wallet, payment, "src/features/merchant/PaymentDrawer.tsx"],
  },
  {
    ...{ name: "merchant, several payments at once", entry: ENTRY, most: 265 },
    modules: [merchantFrame, wallet, "src/features/bulk/parts.ts"],
  },
  {
    ...{ name: "without a connection", entry: ENTRY, most: 164 },
    modules: ["src/features/offline/parts.ts"],
  },
  {
    ...{ name: "start", entry: ENTRY, most: 128 },
    modules: ["src/features/landing/Landing.tsx"],
  },
];
