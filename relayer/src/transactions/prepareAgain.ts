import { ApiError, type ErrorCode } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { HotWallet } from "./hotWallet.ts";
import type { PreparedCall } from "./preparedCall.ts";
import { type RelayKind, relayKindOf } from "./relayKind.ts";

/** Stored relay whose call the chain would refuse. */
export interface FailedCall {
  kind: RelayKind | null;
  call: null;
  /** Sentence that says why. */
  failure: string;
  /** Code of the refusal; `unexplained` if the chain would no longer refuse it. */
  reason: ErrorCode | "unexplained";
  /** Whether the payer could have prevented it. */
  isPayersDoing: boolean;
}

/** Stored relay whose call the chain would accept. */
interface AcceptedCall {
  kind: RelayKind;
  call: PreparedCall;
  failure: null;
}

/**
 * Prepares the call of a stored relay for the chain's current state; else returns why it would
 * fail.
 */
export async function prepareAgain(
  { db, parts }: Pick<Deps, "db" | "parts">,
  wallet: HotWallet,
  relayId: string,
): Promise<AcceptedCall | FailedCall> {
  const relay = await db
    .selectFrom("relays")
    .selectAll()
    .where("id", "=", relayId)
    .executeTakeFirstOrThrow();
  const kind = relayKindOf(parts, relay.kind);
  if (!kind) {
    const failure = `This relayer no longer makes calls of the kind ${relay.kind}.`;
    return { kind, call: null, failure, reason: "unexplained", isPayersDoing: false };
  }
  try {
    return { kind, call: await kind.prepare(wallet, relay), failure: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code: reason, message: failure } = error;
    const isPayersDoing = (await kind.isPayersDoing?.(wallet, relay, reason)) ?? false;
    return { kind, call: null, failure, reason, isPayersDoing };
  }
}

/** Returns why the call of a relay was refused when it was mined. */
export async function explainRevert(
  deps: Pick<Deps, "db" | "parts">,
  wallet: HotWallet,
  relayId: string,
): Promise<FailedCall> {
  const prepared = await prepareAgain(deps, wallet, relayId);
  if (prepared.call === null) return prepared;
  const { kind } = prepared;
  const failure = "The contract refused the transaction when it was mined. Nothing has moved.";
  // Whoever can make a call fail for one block and succeed in the next is to be feared most.
  const isPayersDoing = kind.role === "payers";
  return { kind, call: null, failure, reason: "unexplained", isPayersDoing };
}
