export { DisputesPage } from "./arbiter/DisputesPage.tsx";
export { PaymentActions } from "./PaymentActions.tsx";
export { PaymentMoney } from "./PaymentMoney.tsx";
export { PaymentPage } from "./PaymentPage.tsx";
export { PaymentTimeline } from "./PaymentTimeline.tsx";
export { ProblemPage } from "./problem/ProblemPage.tsx";
