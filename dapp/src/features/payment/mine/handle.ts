import { feature } from "../../../lib/feature/feature.ts";
import { wallet } from "../../wallet/handle.ts";

/** Apart from the payment's page, so that a list does not download it. */
export const myPayments = feature(() => import("./MyPaymentsPage.tsx"), wallet);
