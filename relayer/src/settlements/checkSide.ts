import { type Hash, type Hex, hashTypedData } from "viem";
import { checkSignatureOf } from "../gasless/checkSignature.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { messageOf, type SettlementRow, type Side } from "./settlement.ts";

/**
 * Checks one side's signature of a settlement, by key or by contract. It may call the chain.
 * @returns the signature as contracts take it
 * @throws ApiError signature_invalid, chain_unavailable
 */
export async function checkSide(
  deps: Deps,
  payment: PaymentRow,
  side: Side,
  content: Pick<SettlementRow, "payer_amount" | "held" | "deadline">,
  signature: Hex,
): Promise<Hex> {
  const chain = deps.chains.get(payment.chain_id);
  if (!chain) throw new RangeError(`chain ${payment.chain_id} is not configured`);
  const hash: Hash = hashTypedData(messageOf(deps, payment, content));
  const address = payment.terms[side];
  const checked = await checkSignatureOf(chain, address, hash, signature).catch(() => {
    throw new ApiError(
      "chain_unavailable",
      "The chain does not answer, so the signature could not be checked: try again in a moment.",
    );
  });
  if (checked) return checked.signature;
  throw new ApiError(
    "signature_invalid",
    `This is not the ${side}'s signature of this settlement, and nothing has moved: sign it with the wallet ${address}.`,
    "signature",
  );
}
