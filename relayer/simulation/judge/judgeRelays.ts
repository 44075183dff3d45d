import { type Hex, toHex } from "viem";
import type { Scene } from "../scene.ts";
import type { Truth } from "./truth.ts";

/** Blocks before a call was signed of which its node may not have known yet. */
const UNSEEN = 16;

/** No relay and no nonce waits for ever, and no gas is paid for what could be known to fail. */
export async function judgeRelays(
  { database, chain }: Scene,
  truth: ReadonlyMap<Hex, Truth>,
): Promise<string[]> {
  const { admin } = database;
  const open = await admin.query(
    "select id, kind, status from relays where status in ('stored', 'submitted')",
  );
  const faults = open.rows.map(
    ({ id, kind, status }) => `relay ${id} (${kind}) is ${status} for ever`,
  );
  const accounts = await admin.query("select address, next_nonce from relay_accounts");
  for (const { address, next_nonce } of accounts.rows) {
    const used = chain.head.nonces.get(address.toLowerCase()) ?? 0;
    if (Number(next_nonce) <= used) continue;
    faults.push(`the nonces of ${address} from ${used} to ${Number(next_nonce) - 1} wait for ever`);
  }
  const sent = await admin.query(`
    select hash, kind, payment_id, min(signed_at_block) over (partition by account, nonce) as signed_at
    from relay_transactions join relays on relays.id = relay_transactions.relay_id`);
  for (const { hash, kind, payment_id, signed_at } of sent.rows) {
    const block = chain.blockOf(chain.head, hash);
    const receipt = block?.receipts.get(hash);
    if (!block || receipt?.status !== toHex(0)) continue;
    const isNear = (number: number) =>
      number <= block.number && number > Number(signed_at) - UNSEEN;
    const others = (truth.get(payment_id)?.blocks ?? []).some(isNear);
    if (others || chain.upsetAt.some(isNear)) continue;
    faults.push(
      `gas was paid for a ${kind} of ${payment_id} in block ${block.number} that had to fail`,
    );
  }
  return faults;
}
