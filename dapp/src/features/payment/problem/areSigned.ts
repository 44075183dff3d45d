import { type Client, hashTypedData } from "viem";
import * as settle from "../../../transactions/settle.ts";

/**
 * Whether both sides have signed a division, by their keys or by their contracts. The service's word proves nothing.
 * @throws viem's errors if a side is a contract and the chain does not answer
 */
export async function areSigned(
  client: Client,
  settlement: settle.Settlement,
  { payer, merchant }: settle.SettlementSignatures,
): Promise<boolean> {
  const { isSignedBy } = await import("../../../lib/chain/checkSignature.ts");
  const hash = hashTypedData(settle.typedData(settlement));
  const { terms } = settlement;
  const each = await Promise.all([
    isSignedBy(client, terms.payer, hash, payer),
    isSignedBy(client, terms.merchant, hash, merchant),
  ]);
  return each.every(Boolean);
}
