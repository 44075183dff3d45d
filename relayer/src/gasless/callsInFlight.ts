import { paymentId, permit2Address } from "@handsel/protocol";
import type { Kysely } from "kysely";
import { erc20Abi, type Hash } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import type { Database, DatabaseTransaction } from "../platform/database/database.ts";
import { readClock } from "../platform/database/readNow.ts";
import { countByContracts, countOfPayment, findOfPayer } from "../transactions/findRelay.ts";
import { lockRelays } from "../transactions/insertRelay.ts";
import { refusal } from "../transactions/preparedCall.ts";
import type { RelayRequest } from "./relayRequest.ts";
import { fundingKinds, isFunding } from "./signedCall.ts";

/** Fundings of one payer that may be on their way at once: one transfer could make them all fail. */
const MAX_OF_PAYER = 8;

/**
 * Calls of contract accounts that may be on their way at once for one client: a single transaction
 * can change the mind of any number of accounts.
 */
const MAX_BY_CONTRACTS = 4;

/** Releases of one payment, each of which may be as small as one base unit. */
const MAX_RELEASES = 10;

/** Payer's money for fundings, on the chain's newest state. */
export interface Funds {
  /** Database's time before it was read. */
  readAt: Date;
  /** Base units of the token. */
  balance: bigint;
  /** Base units that Permit2 may take; null if the call does not use it. */
  allowance: bigint | null;
}

/** Reads a payer's money for a funding; null for other calls. */
export async function readFunds(
  db: Kysely<Database>,
  { client }: ChainClient,
  { terms: { token: address, payer }, signed }: Pick<RelayRequest, "terms" | "signed">,
): Promise<Funds | null> {
  if (!isFunding(signed)) return null;
  const readAt = await readClock(db);
  const token = { address, abi: erc20Abi } as const;
  const [balance, allowance] = await Promise.all([
    client.readContract({ ...token, functionName: "balanceOf", args: [payer] }),
    signed.kind === "fund_permit2"
      ? client.readContract({
          ...{ ...token, functionName: "allowance", args: [payer, permit2Address] },
        })
      : null,
  ]);
  return { readAt, balance, allowance };
}

/**
 * Checks that what is on its way leaves a call room: the payer's money covers all their payments of
 * the token, no Permit2 nonce is used twice, and no limit is reached. Locks the payer's calls until
 * the transaction ends, so that all processes count the same.
 * @throws ApiError relay_unavailable, authorization_used
 */
export async function requireRoom(
  tx: DatabaseTransaction,
  chain: ChainClient,
  request: RelayRequest,
  byContract: boolean,
  funds: Funds | null,
): Promise<void> {
  const { terms, signed, client } = request;
  if (byContract) await requireFewContracts(tx, client);
  if (signed.kind === "release") {
    await requireFewReleases(tx, paymentId(terms, chain.escrow));
  }
  if (funds) await requireMoney(tx, request, funds);
}

async function requireMoney(
  tx: DatabaseTransaction,
  { terms, signed, chainId }: RelayRequest,
  { readAt, balance, allowance }: Funds,
): Promise<void> {
  await lockRelays(tx, terms.payer.toLowerCase());
  // What was recorded as mined since the balance was read may still be in that balance.
  const others = await findOfPayer(tx, {
    ...{ payer: terms.payer, chainId, kinds: fundingKinds, since: readAt, limit: MAX_OF_PAYER },
  });
  if (others.length === MAX_OF_PAYER) {
    throw busy("Many payments of this wallet are on their way: wait for their outcome.");
  }
  const rivals = others.filter((other) => other.terms.token === terms.token);
  const amountOf = (rows: typeof others) =>
    rows.reduce((sum, row) => sum + BigInt(row.terms.amount), terms.amount);
  const byPermit2 = rivals.filter(({ kind }) => kind === "fund_permit2");
  const isCovered =
    amountOf(rivals) <= balance && (allowance === null || amountOf(byPermit2) <= allowance);
  if (!isCovered) {
    throw busy(
      "Other payments of this wallet are on their way, and its money does not cover this one as well: wait for their outcome.",
    );
  }
  if (signed.kind !== "fund_permit2") return;
  const isNonceTaken = others.some(
    ({ kind, details }) =>
      kind === "fund_permit2" && "nonce" in details && details.nonce === signed.nonce,
  );
  if (!isNonceTaken) return;
  throw refusal(
    "authorization_used",
    "Another payment with this Permit2 nonce is on its way: sign with an unused nonce.",
  );
}

async function requireFewContracts(tx: DatabaseTransaction, client: string): Promise<void> {
  await lockRelays(tx, `contracts:${client}`);
  if ((await countByContracts(tx, client)) < MAX_BY_CONTRACTS) return;
  throw busy("Many calls of contract accounts of your network are on their way: try in a moment.");
}

async function requireFewReleases(tx: DatabaseTransaction, payment: Hash): Promise<void> {
  if ((await countOfPayment(tx, payment, "release")) < MAX_RELEASES) return;
  throw busy(
    `This payment was released in ${MAX_RELEASES} parts without gas: send a transaction from the wallet for the rest.`,
  );
}

function busy(sentence: string) {
  return refusal("relay_unavailable", sentence);
}
