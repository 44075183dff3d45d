import { toHex } from "viem";
import type { Scene } from "../scene.ts";

/** No money moves twice for one wish. */
export async function judgeIntents({ database, chain, intents }: Scene): Promise<string[]> {
  const faults: string[] = [];
  for (const { paymentId, verb, amount, relays } of intents) {
    const { rows } = await database.admin.query(
      "select hash from relay_transactions where relay_id = any($1)",
      [relays],
    );
    const moved = rows.filter(
      ({ hash }) => chain.blockOf(chain.head, hash)?.receipts.get(hash)?.status === toHex(1),
    );
    if (moved.length > 1) {
      faults.push(
        `a ${verb} of ${amount} of ${paymentId} happened ${moved.length} times for one wish`,
      );
    }
  }
  return faults;
}
