import { lazyPart } from "../../lib/feature/lazyPart.tsx";

export { PaymentActions } from "./PaymentActions.tsx";
export { PaymentMoney } from "./PaymentMoney.tsx";
export { PaymentPage } from "./PaymentPage.tsx";
export { PaymentTimeline } from "./PaymentTimeline.tsx";

/** Pages that most visitors of a payment do not open. */
export const ProblemPage = lazyPart(
  async () => (await import("./problem/ProblemPage.tsx")).ProblemPage,
);
export const ReceiptPage = lazyPart(
  async () => (await import("./receipt/ReceiptPage.tsx")).ReceiptPage,
);
export const VerifyPage = lazyPart(
  async () => (await import("./receipt/VerifyPage.tsx")).VerifyPage,
);
export const FindPage = lazyPart(async () => (await import("./find/FindPage.tsx")).FindPage);
export const DisputesPage = lazyPart(
  async () => (await import("./arbiter/DisputesPage.tsx")).DisputesPage,
);
export const MerchantDispute = lazyPart(
  async () => (await import("./merchantSide/MerchantDispute.tsx")).MerchantDispute,
);
