import { termsFromJson } from "@handsel/protocol";
import { relayCall } from "../gasless/relayCall.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { SettlementRow } from "./settlement.ts";

/**
 * Has the chain divide the money of an agreed proposal, with this server's gas. Where the server pays none, anyone can send
 * the proposal's `call` instead.
 * @param client network of the payer's IP address; what no payer asks for counts under a name of the shop's own, so that
 * no shop can use up the gas of others
 */
export async function executeSettlement(
  deps: Deps,
  { payer_signature, merchant_signature, merchant_id, ...row }: SettlementRow,
  payment: PaymentRow,
  client = `settlements of ${merchant_id}`,
): Promise<void> {
  const { tokens = [] } = deps.chains.get(payment.chain_id) ?? {};
  // Anyone can pay in a token of their own, whose code could waste the gas that is paid here.
  const isListed = tokens.some(({ address }) => address === payment.terms.token);
  if (row.status !== "agreed" || !payer_signature || !merchant_signature || !isListed) return;
  try {
    await relayCall(deps, {
      checkoutId: payment.checkout_id,
      chainId: payment.chain_id,
      terms: termsFromJson(payment.terms),
      signed: {
        ...{ kind: "settlement", payer_amount: row.payer_amount.toString() },
        ...{ held: row.held.toString(), deadline: Number(row.deadline) },
        ...{ signature: payer_signature, merchant_signature },
      },
      ...{ disputeEndsAt: null, merchantId: merchant_id, isOfLink: false, client },
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    deps.log.warn({ err: error, settlement: row.id }, "an agreed settlement was not sent");
  }
}
