export { handleCreditAdded } from "./creditAdded";
export { handleCreditUsed } from "./creditUsed";
export { handlePaymentCaptured } from "./paymentCaptured";
export { handlePaymentFunded } from "./paymentFunded";
export { handlePaymentReclaimed } from "./paymentReclaimed";
export { handlePaymentRefunded } from "./paymentRefunded";
export { handlePaymentVoided } from "./paymentVoided";
