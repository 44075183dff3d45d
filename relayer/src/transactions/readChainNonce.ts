import type { Kysely } from "kysely";
import type { PublicClient } from "viem";
import { formQuorum } from "../chains/quorum.ts";
import type { Database } from "../platform/database/database.ts";
import type { HotWallet } from "./hotWallet.ts";

/**
 * Reads the first nonce of a wallet that neither mined nor pending transactions of the chain use. Where it is ahead of the
 * stored one, because another program used the key, the least that any provider of a quorum tells counts: after a nonce
 * that is too high everything would wait for ever.
 * @throws BaseError if the chain does not answer
 */
export async function readChainNonce(
  db: Kysely<Database>,
  { chain, account: { address } }: HotWallet,
): Promise<bigint> {
  const ask = async (client: PublicClient) =>
    BigInt(await client.getTransactionCount({ address, blockTag: "pending" }));
  const told = await ask(chain.client);
  const stored = await db
    .selectFrom("relay_accounts")
    .select("next_nonce")
    .where("chain_id", "=", chain.id)
    .where("address", "=", address)
    .executeTakeFirst();
  if (told <= (stored?.next_nonce ?? 0n)) return told;
  const { primary, verifiers } = await formQuorum(chain);
  const answers = await Promise.all([primary, ...verifiers].map(({ client }) => ask(client)));
  return answers.reduce((least, nonce) => (nonce < least ? nonce : least), told);
}
