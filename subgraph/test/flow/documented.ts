import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { expect } from "vitest";
import { stringsOf } from "./compare.ts";
import { readLogs } from "./history.ts";
import { type Entity, type Kind, replay } from "./replay.ts";
import type { Story } from "./story.ts";

type Row = Record<string, unknown>;

/** Fails unless each query of docs/subgraph.md is answered with what the chain's events say. */
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

  same(await ask("What a merchant has taken", { merchant }), rows("merchantTotals").filter(isIts));
  same(
    await ask("A merchant's days", { merchant }),
    rows("merchantVolumes").filter((row) => isIts(row) && row.interval === "day"),
  );
  const evidence = Map.groupBy(rows("evidences"), ({ dispute }) => idOf(dispute));
  same(
    await ask("A merchant's disputes and what both sides say", { merchant }),
    rows("disputes")
      .filter(isIts)
      .map((row) => ({ ...row, evidence: evidence.get(String(row.id)) ?? [] })),
  );
  same(
    await ask("What somebody can withdraw", { owner }),
    rows("credits").filter((row) => idOf(row.owner) === owner && row.balance !== "0"),
  );
  const splits = Map.groupBy(rows("splits"), ({ list }) => idOf(list));
  same(
    await ask("Commissions that wait to be divided"),
    rows("pots")
      .filter(({ balance }) => balance !== "0")
      .map((row) => ({
        ...row,
        list: { ...(row.list as Entity), recipients: splits.get(idOf(row.list)) ?? [] },
      })),
  );
  const { number, hash, timestamp } = await world.client.getBlock();
  const block = { number: Number(number), hash, timestamp: Number(timestamp) };
  expect(await ask("How far it is")).toEqual({ block, hasIndexingErrors: false });
  expect([...queries.keys()]).toEqual([]);
}

/** Each query by the heading it is under. */
async function documentedQueries(): Promise<Map<string, string>> {
  const text = await readFile(join(root, "docs", "subgraph.md"), "utf8");
  const sections = text.split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf("\n")),
      section.match(/```graphql\n([\s\S]*?)```/)?.[1] ?? "",
    ]),
  );
}

/** As many rows, and each with what a row of the chain says, which has more fields. */
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

/** Whether a value has all that another one has. */
function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== "object" || part === null) return whole === part;
  if (typeof whole !== "object" || whole === null) return false;
  if (Array.isArray(part) && (whole as unknown[]).length !== part.length) return false;
  return Object.entries(part).every(([name, value]) => contains((whole as Row)[name], value));
}

function idOf(reference: unknown): string {
  return (reference as { id: string }).id;
}
