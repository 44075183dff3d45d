import { type Address, type Hex, zeroHash } from "viem";
import type { PaymentTerms } from "../../protocol/src/index.ts";
import type { Effects } from "./effects.ts";
import { addressOf, type Environment, idOf, type Name } from "./environment.ts";

type Event = Effects["events"][number];

/** Expected PaymentCaptured event. */
export function captureEvent(
  env: Environment,
  terms: PaymentTerms,
  by: Name,
  amounts: { amount: bigint; fee: bigint; held: bigint; refundable: bigint },
): Event {
  const actor = addressOf(env.people[by]);
  return { name: "PaymentCaptured", args: { paymentId: idOf(env, terms), actor, ...amounts } };
}

/** Expected CreditAdded event of a failed transfer. */
export function creditEvent(
  terms: Pick<PaymentTerms, "token">,
  owner: Address,
  amount: bigint,
  paymentId: Hex = zeroHash,
): Event {
  return { name: "CreditAdded", args: { token: terms.token, owner, paymentId, amount } };
}
