/**
 * `npm run bench:size [-- --payments 1000]`: runs the whole product, sells and captures this many orders, and measures the rows and
 * bytes that each adds to the relayer's database and to the subgraph's. Prints them and writes docs/measurements/size.json.
 */
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  demoDollarAbi,
  encodeCaptureBatches,
  escrowAbi,
  handselChains,
  type PaymentTerms,
  type PaymentTermsJson,
  termsFromJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { LOCAL_CHAIN_ID } from "@handsel/services/chain";
import { findGnd, GRAPH_NODE_MISSING } from "@handsel/services/graphNode";
import { localWallet } from "@handsel/services/localWallet";
import { startRelayer } from "@handsel/services/relayer";
import { type Stack, startStack } from "@handsel/services/stack";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { waitUntil } from "@handsel/services/waitUntil";
import { type Measurement, writeMeasurements } from "../lib/measurements.ts";
import { sql } from "./sql.ts";

/** Payments before the first measurement, so that what exists once is not counted. */
const FIRST = 100;

/** Payments funded and captured in one transaction each. */
const BATCH = 25;

/** Milliseconds to wait for the databases. */
const PATIENCE = 600_000;

/** Tables that grow with blocks, or not at all. */
const OF_BLOCKS = ["chain_blocks", "chain_cursors", "poi2$", "data_sources$"];

const HELP = `npm run bench:size [-- --payments 1000]   measures what a payment adds to the databases

  --payments  payments that are measured (1000)
  --help      this text`;

/** What a table holds: rows, and bytes of its data and of its indexes. */
interface Size {
  rows: number;
  data: number;
  indexes: number;
}

/** Sizes by table; those of the subgraph are named after their entities. */
type Sizes = ReadonlyMap<string, Size>;

const { values } = parseArgs({
  options: {
    payments: { type: "string", default: "1000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(HELP);
else {
  await main().catch((error) => {
    printFailure(error);
    process.exitCode = 1;
  });
}
process.exit();

async function main(): Promise<void> {
  const payments = Number(values.payments);
  if (!Number.isInteger(payments) || payments < 1) {
    throw new UserError("--payments takes a whole number from 1 on.");
  }
  if (findGnd() === null) throw new UserError(GRAPH_NODE_MISSING);
  const folder = mkdtempSync(join(tmpdir(), "handsel-bench-size-"));
  // PostgreSQL runs as another user where this one is root.
  chmodSync(folder, 0o755);
  const stopping = new AbortController();
  onStopRequest(() => stopping.abort());
  const stack = await startStack({ dataDir: folder, subgraph: true, signal: stopping.signal });
  try {
    stack.handles.relayer = await withoutLimits(stack, join(folder, "relayer.log"));
    await sell(stack, FIRST);
    const before = await measure(stack);
    await sell(stack, payments);
    const added = perPayment(await measure(stack), before, payments);
    const conditions = `${process.platform}-${process.arch}, ${availableParallelism()} cores, Node ${process.versions.node}; ${payments} payments after ${FIRST}, each of a checkout of its own, with one webhook endpoint, funded in one block and captured whole in a later one`;
    const rows = added.flatMap(({ name, rows, data, indexes }) => [
      { metric: `${name}, rows`, value: rows, unit: "per payment", conditions },
      { metric: `${name}, data`, value: data, unit: "bytes per payment", conditions },
      { metric: `${name}, indexes`, value: indexes, unit: "bytes per payment", conditions },
    ]) satisfies Measurement[];
    console.table(added);
    writeMeasurements("size", rows);
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the relayer again with a rate limit that no bench reaches. */
async function withoutLimits({ handles, relayerEnvironment }: Stack, log: string) {
  await handles.relayer.stop();
  return startRelayer({ ...relayerEnvironment, RATE_LIMIT_WRITE: "1000000" }, log);
}

/** Makes this many checkouts, pays each, captures each, and waits until both databases know. */
async function sell({ urls, apiKey, handles }: Stack, count: number): Promise<void> {
  const database = handles.postgres.url("relayer");
  const expected = (await capturedPayments(database)) + count;
  for (let made = 0; made < count; made += BATCH) {
    const size = Math.min(BATCH, count - made);
    await pay(
      urls.chain,
      await Promise.all(Array.from({ length: size }, () => offer(urls.dapp, apiKey))),
    );
  }
  const arrived = await waitUntil(async () => (await capturedPayments(database)) >= expected, {
    timeout: PATIENCE,
    interval: 1_000,
  });
  if (!arrived) throw new UserError("The relayer has not seen every capture after ten minutes.");
  await comesToRest(handles.postgres.url("relayer"), handles.postgres.url("graph"));
}

/** Creates a checkout. @returns its terms for the customer */
async function offer(api: string, apiKey: string): Promise<PaymentTerms> {
  const headers = {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
    "idempotency-key": randomUUID(),
  };
  const order = { chain_id: LOCAL_CHAIN_ID, token: "USDH", amount: "25000000" };
  const body = JSON.stringify({ ...order, description: "Mug", client_reference_id: randomUUID() });
  const response = await fetch(`${api}/v1/checkouts`, { method: "POST", headers, body });
  const text = await response.text();
  if (!response.ok) throw new UserError(`No checkout was created: ${text}`);
  const checkout: { offer: PaymentTermsJson } = JSON.parse(text);
  return { ...termsFromJson(checkout.offer), payer: accounts.customer.address };
}

/** Funds these payments in one block and captures them in another. */
async function pay(rpcUrl: string, terms: readonly PaymentTerms[]): Promise<void> {
  const [customer, merchant] = [accounts.customer, accounts.merchant].map(({ privateKey }) =>
    localWallet(rpcUrl, privateKey),
  );
  const [first] = terms;
  const escrow = handselChains.get(LOCAL_CHAIN_ID)?.escrow.address;
  if (!customer || !merchant || !first || !escrow) throw new Error("nothing to pay");
  const token = { address: first.token, abi: demoDollarAbi } as const;
  const contract = { address: escrow, abi: escrowAbi } as const;
  const amounts = terms.map(({ amount }) => amount);
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  for (const hash of [
    await customer.writeContract({ ...token, functionName: "mint", args: [first.payer, total] }),
    await customer.writeContract({ ...token, functionName: "approve", args: [escrow, total] }),
    await customer.writeContract({ ...contract, functionName: "fundBatch", args: [terms] }),
  ]) {
    await customer.waitForTransactionReceipt({ hash });
  }
  const data = encodeCaptureBatches(terms.map((each) => ({ terms: each, amount: each.amount })));
  const hash = await merchant.sendTransaction({ to: escrow, data });
  await merchant.waitForTransactionReceipt({ hash });
}

async function capturedPayments(database: string): Promise<number> {
  const [row] = await sql(database, "select count(*) from payments where status = 'captured'");
  return Number(row?.count);
}

/** Waits until no table of a payment has changed for ten seconds. */
async function comesToRest(...databases: string[]): Promise<void> {
  let [last, since] = ["", performance.now()];
  const quiet = await waitUntil(
    async () => {
      const sizes = await Promise.all(databases.map(sizesOf));
      const now = JSON.stringify(
        sizes.flatMap((tables) => [...tables].map(([, { rows }]) => rows)),
      );
      if (now !== last) [last, since] = [now, performance.now()];
      return performance.now() - since > 10_000;
    },
    { timeout: PATIENCE, interval: 1_000 },
  );
  if (!quiet) throw new UserError("The databases do not come to rest.");
}

async function measure({ handles: { postgres } }: Stack): Promise<Sizes> {
  const [relayer, subgraph] = await Promise.all(
    ["relayer", "graph"].map((database) => sizesOf(postgres.url(database))),
  );
  const named = (part: string, sizes: Sizes = new Map()) =>
    [...sizes].map(([table, size]) => [`${part}: ${table}`, size] as const);
  return new Map([...named("relayer", relayer), ...named("subgraph", subgraph)]);
}

/** Sizes of a database's tables of payments, all partitions of one together; of graph-node's database those of the subgraph. */
async function sizesOf(database: string): Promise<Sizes> {
  const tables = await sql(
    database,
    `select n.nspname as schema, root.relname as name,
       sum(pg_table_size(c.oid)) as data, sum(pg_indexes_size(c.oid)) as indexes
     from pg_class c join pg_class root on root.oid = coalesce(pg_partition_root(c.oid)::oid, c.oid)
     join pg_namespace n on n.oid = root.relnamespace
     where c.relkind = 'r' and (n.nspname ~ '^sgd\\d+$' or to_regclass('public.payments') is not null and n.nspname = 'public')
     group by 1, 2 order by 2`,
  );
  const sizes = new Map<string, Size>();
  for (const { schema, name, data, indexes } of tables) {
    if (OF_BLOCKS.includes(`${name}`)) continue;
    const [counted] = await sql(database, `select count(*) from "${schema}"."${name}"`);
    sizes.set(`${name}`, {
      ...{ rows: Number(counted?.count), data: Number(data), indexes: Number(indexes) },
    });
  }
  return sizes;
}

/** What each of so many payments has added, for each table that grows with payments. */
function perPayment(after: Sizes, before: Sizes, payments: number) {
  const share = (now: number, then: number, digits: number) =>
    Number(((now - then) / payments).toFixed(digits));
  return [...after].flatMap(([name, size]) => {
    const { rows, data, indexes } = before.get(name) ?? { rows: 0, data: 0, indexes: 0 };
    const added = share(size.rows, rows, 2);
    if (added < 0.1) return [];
    return [
      {
        ...{ name, rows: added, data: share(size.data, data, 0) },
        indexes: share(size.indexes, indexes, 0),
      },
    ];
  });
}
