import { randomBytes } from "node:crypto";
import type { PaymentTerms } from "@handsel/protocol";
import type { Kysely } from "kysely";
import { bytesToBigInt, zeroAddress, zeroHash } from "viem";
import { readCursor } from "../chains/cursor.ts";
import { Follower } from "../chains/followChain.ts";
import { parts } from "../parts.ts";
import { createDeps } from "../platform/createDeps.ts";
import type { Database } from "../platform/database/database.ts";
import { createLog } from "../platform/log.ts";
import type { Deps } from "../platform/part.ts";
import { keepLog } from "./keptLogs.ts";
import { customerAccount, demoDollar, merchantAccount } from "./testChain.ts";
import { testConfig } from "./testConfig.ts";

/** Configuration of a test's chain. */
export interface FollowerOptions {
  /** URLs of the providers, the best first. */
  rpcUrl: string | readonly string[];
  confirmations?: number;
  finalityBlocks?: number;
  quorum?: number;
  rpcTimeoutMs?: number;
  subgraphUrl?: string;
  privateSubgraphUrl?: string;
  /** Further environment variables. */
  environment?: Record<string, string>;
}

const isError = /^\{"level":[56]0,/;

/** Makes the dependencies of a relayer; no worker runs. */
export function testDeps(db: Kysely<Database>, options: FollowerOptions): Deps {
  const { rpcUrl, confirmations = 1, environment = {}, ...more } = options;
  const chain = { id: 31337, rpcUrls: [rpcUrl].flat(), confirmations, ...more };
  const config = testConfig({ CHAINS: JSON.stringify([chain]), ...environment });
  const log = createLog("info", {
    write: (line) => {
      keepLog(line);
      // Vitest shows it for tests that fail.
      if (isError.test(line)) console.error(line.trimEnd());
    },
  });
  return createDeps({ db, config, log, parts });
}

/** Makes a follower of the local chain; `catchUp` steps to its newest block. */
export function testFollower(deps: Deps): { catchUp(): Promise<void>; follower: Follower } {
  const chain = deps.chains.get(31337);
  if (!chain) throw new Error("the test has no local chain");
  const follower = new Follower(deps, chain);
  return {
    follower,
    catchUp: async () => {
      while (await follower.step());
    },
  };
}

/** Has the follower's clock show a time, which the chain's newest block has not reached yet. */
export async function setChainTime(deps: Deps, time: number): Promise<void> {
  // The cursor exists once it was read.
  for (const chain of deps.chains.values()) await readCursor(deps.db, chain);
  await deps.db
    .updateTable("chain_cursors")
    .set({ block_time: BigInt(time) })
    .execute();
}

/** Makes terms between the test's customer and merchant. */
export function newTerms(changes: Partial<PaymentTerms> = {}): PaymentTerms {
  return {
    payer: customerAccount.address,
    merchant: merchantAccount.address,
    payee: merchantAccount.address,
    arbiter: zeroAddress,
    token: demoDollar.address,
    amount: 25_000_000n,
    fundBy: Math.floor(Date.now() / 1000) + 365 * 86_400,
    inspectionPeriod: 0,
    capturePeriod: 7 * 86_400,
    refundPeriod: 30 * 86_400,
    instant: false,
    toLedger: false,
    feeBps: 0,
    feeRecipient: zeroAddress,
    splits: zeroHash,
    orderReference: zeroHash,
    salt: bytesToBigInt(randomBytes(32)),
    ...changes,
  };
}

/** Reads the recorded events of all merchants, in their order. */
export async function readEvents(db: Kysely<Database>): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom("webhook_events")
    .select("body")
    .orderBy("merchant_id")
    .orderBy("position")
    .execute();
  return rows.map(({ body }) => JSON.parse(body.toString("utf8")));
}

/** Fields of an event that tests read. */
export interface RecordedEvent {
  type: string;
  timestamp: string;
  livemode: boolean;
  sequence: number;
  data: { object: Record<string, unknown>; previous?: Record<string, unknown> };
  proof: Record<string, unknown> | null;
}

/** Reads all rows that a resync from the chain must reproduce. */
export async function readMoneyState(db: Kysely<Database>) {
  const payments = await db
    .selectFrom("payments")
    .select([
      ...(["id", "chain_id", "merchant_address", "checkout_id", "terms", "confirmation"] as const),
      ...(["stage", "held", "refundable", "captured", "fees", "refunded", "returned"] as const),
      ...([
        "clock",
        "funded_at",
        "transaction_hash",
        "block_hash",
        "block_number",
        "log_index",
      ] as const),
    ])
    .where("confirmation", "<>", "reorged")
    .orderBy("id")
    .execute();
  const logs = await db
    .selectFrom("chain_logs")
    .selectAll()
    .orderBy("block_number")
    .orderBy("log_index")
    .execute();
  const cursors = await db.selectFrom("chain_cursors").selectAll().execute();
  return { payments, logs, cursors };
}
