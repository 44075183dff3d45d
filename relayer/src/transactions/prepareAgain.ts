import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { HotWallet } from "./hotWallet.ts";
import { relayKindOf } from "./relayKind.ts";

/**
 * Prepares the call of a stored relay for the chain's current state; else returns why it would
 * fail.
 */
export async function prepareAgain(
  { db, parts }: Pick<Deps, "db" | "parts">,
  wallet: HotWallet,
  relayId: string,
) {
  const relay = await db
    .selectFrom("relays")
    .selectAll()
    .where("id", "=", relayId)
    .executeTakeFirstOrThrow();
  const kind = relayKindOf(parts, relay.kind);
  if (!kind) {
    const failure = `This relayer no longer makes calls of the kind ${relay.kind}.`;
    return { kind, call: null, failure };
  }
  try {
    return { kind, call: await kind.prepare(wallet, relay), failure: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind, call: null, failure: error.message };
  }
}
