import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { expect } from "vitest";
import { stringsOf } from "./compare.ts";
import { readLogs } from "./history.ts";
import { type Entity, type Kind, replay } from "./replay.ts";
import type { Story } from "./story.ts";

type Row = Record<string, unknown>;

/** Fails unless each query of docs/subgraph.md returns what the chain's events say. */
export async function expectDocumentedQueriesToAnswer(story: Story): Promise<void> {
  const { world } = story;
  const queries = await documentedQueries();
  const replayed = replay(await readLogs(world));
  const rows = (kind: Kind): Row[] =>
    [...stringsOf(replayed[kind])].map(([id, entity]) => ({ id, ...entity }));
  const ask = async (title: string, variables: Record<string, unknown> = {}) => {
    const query = queries.get(title);
    if (query === undefined) throw new Error(`docs/subgraph.md has no query "${title}"`);
    queries.delete(title);
    return Object.values(await world.query<Record<string, Row[]>>(query, variables))[0] ?? [];
  };
  const merchant = story.merchants[0]?.address.toLowerCase();
  const owner = story.payee.address.toLowerCase();
  const isIts = (row: Row) => idOf(row.merchant) === merchant;

  same(await ask("A merchant's totals", { merchant }), rows("merchantTotals").filter(isIts));
  same(
    await ask("A merchant's volumes", { merchant, from: "0", until: "9999999999" }),
    rows("merchantVolumes").filter(isIts),
  );
  const listOf = (outcome: bigint, account = merchant) => {
    const start = (code: bigint) => String((BigInt(String(account)) << 96n) | (code << 88n));
    return { from: start(outcome), before: start(outcome + 1n) };
  };
  const payments = rows("payments").filter(isIts);
  same(
    await ask("A merchant's payments of one outcome", listOf(2n)),
    payments.filter(({ outcome }) => outcome === "captured"),
  );
  const held = payments.filter(({ outcome }) => outcome === "held");
  const asHeld = ({ captureEnd, ...payment }: Row) => ({
    ...{ captureEnd: captureEnd ?? String(2 ** 40 - 1), payment },
  });
  const startsAt = Number(held[0]?.captureStart);
  const endsAt = Math.max(...held.map(({ captureEnd }) => Number(captureEnd ?? 0)));
  const lapses = ({ captureEnd }: Row, now: number) => Number(captureEnd ?? Infinity) <= now;
  same(
    await ask("A merchant's payments that can be captured", { merchant, now: String(startsAt) }),
    held
      .filter((row) => Number(row.captureStart) <= startsAt && !lapses(row, startsAt))
      .map(asHeld),
  );
  same(
    await ask("A merchant's lapsed payments", { merchant, now: String(endsAt) }),
    held.filter((row) => lapses(row, endsAt)).map(asHeld),
  );
  same(await ask("A merchant's customers", listOf(0n)), rows("customers").filter(isIts));
  const payer = idOf(payments[0]?.payer);
  same(
    await ask("A payer's payments", listOf(0n, payer)),
    rows("payments").filter((row) => idOf(row.payer) === payer),
  );
  const recipient = story.feeRecipient.toLowerCase();
  same(
    await ask("A recipient's commissions", { recipient }),
    rows("commissions").filter((row) => idOf(row.recipient) === recipient),
  );
  const evidence = Map.groupBy(rows("evidences"), ({ dispute }) => idOf(dispute));
  same(
    await ask("A merchant's disputes and evidence", { merchant }),
    rows("disputes")
      .filter(isIts)
      .map((row) => ({ ...row, evidence: evidence.get(String(row.id)) ?? [] })),
  );
  same(
    await ask("An owner's credits", { owner }),
    rows("credits").filter((row) => idOf(row.owner) === owner && row.balance !== "0"),
  );
  const splits = Map.groupBy(rows("splits"), ({ list }) => idOf(list));
  same(
    await ask("Pots to distribute"),
    rows("pots")
      .filter(({ balance }) => balance !== "0")
      .map((row) => ({
        ...row,
        list: { ...(row.list as Entity), recipients: splits.get(idOf(row.list)) ?? [] },
      })),
  );
  const { number, hash, timestamp } = await world.client.getBlock();
  const block = { number: Number(number), hash, timestamp: Number(timestamp) };
  expect(await ask("Indexing status")).toEqual({ block, hasIndexingErrors: false });
  const pages = { since: 0, head: Number(number), after: "0x" };
  same(
    await ask("What changed since a block", pages),
    rows("payments")
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
      .slice(0, 1000),
  );
  expect([...queries.keys()]).toEqual([]);
}

/** Reads each query of the page, by its heading. */
async function documentedQueries(): Promise<Map<string, string>> {
  const text = await readFile(join(root, "docs", "subgraph.md"), "utf8");
  const queries = new Map<string, string>();
  for (const section of text.split(/^### /m).slice(1)) {
    const query = section.match(/```graphql\n([\s\S]*?)```/)?.[1];
    if (query !== undefined) queries.set(section.slice(0, section.indexOf("\n")), query);
  }
  return queries;
}

/** Compares rows; an expected row may have more fields than a found one. */
function same(found: Row[], expected: Row[]): void {
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toHaveLength(expected.length);
  for (const row of found) {
    expect(
      expected.some((candidate) => contains(candidate, row)),
      JSON.stringify(row),
    ).toBe(true);
  }
}

/** Returns whether a value contains all of another value. */
function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return whole === part;
  if (typeof whole !== "object" || whole === null) return false;
  if (Array.isArray(part) && (whole as unknown[]).length !== part.length) return false;
  return Object.entries(part).every(([name, value]) => contains((whole as Row)[name], value));
}

function idOf(reference: unknown): string {
  return (reference as { id: string }).id;
}
