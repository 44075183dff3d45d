export { OfflinePage } from "./OfflinePage.tsx";
export { rememberSeen } from "./seenPayments.ts";
