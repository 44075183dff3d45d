import { expect, it } from "vitest";
import { type ChainCursor, mergeRows } from "./mergeRows.ts";

interface Row {
  id: string;
  fundedAt: number;
}

/** Rows of a chain at these seconds. */
const rowsAt = (chainId: number, times: readonly number[]): Row[] =>
  times
    .map((fundedAt, index) => ({ id: `${chainId}-${index}`, fundedAt }))
    .sort((a, b) => b.fundedAt - a.fundedAt);

/** Answers as a subgraph does: at or before a second, without the ids seen. */
const ask = (rows: readonly Row[], { before, seen }: ChainCursor, first: number) =>
  rows
    .filter(({ id, fundedAt }) => fundedAt <= Number(before) && !seen.includes(id))
    .slice(0, first);

/** Reads all pages of several chains. */
function readAll(chains: ReadonlyMap<number, Row[]>, size: number): Row[][] {
  const pages: Row[][] = [];
  let cursors = [...chains.keys()].map(
    (chainId): ChainCursor => ({ chainId, before: "9999999999", seen: [] }),
  );
  while (cursors.length > 0) {
    const answers = cursors.map((cursor) => {
      const rows = ask(chains.get(cursor.chainId) ?? [], cursor, size);
      return { cursor, rows, isEnd: rows.length < size };
    });
    const { rows, next } = mergeRows(answers, size);
    pages.push(rows);
    // A page that repeats rows would go on for ever.
    if (pages.length > 100) throw new Error("The list does not end.");
    cursors = next;
  }
  return pages;
}

const several: [string, ReadonlyMap<number, Row[]>][] = [
  ["one chain", new Map([[1, rowsAt(1, [5, 4, 4, 4, 3, 1])]])],
  [
    "two whose payments alternate",
    new Map([
      [1, rowsAt(1, [9, 7, 5, 3, 1])],
      [2, rowsAt(2, [8, 6, 4, 2])],
    ]),
  ],
  [
    "one that is all older, and much longer",
    new Map([
      [1, rowsAt(1, [100, 99])],
      [
        2,
        rowsAt(
          2,
          Array.from({ length: 23 }, (_, index) => 23 - index),
        ),
      ],
    ]),
  ],
  [
    "two whose payments share their seconds",
    new Map([
      [1, rowsAt(1, [7, 7, 7, 7, 7, 7, 3, 3])],
      [2, rowsAt(2, [7, 7, 7, 7, 3, 3, 3, 3, 3])],
    ]),
  ],
  [
    "three, one of them without a payment",
    new Map([
      [1, rowsAt(1, [2, 2])],
      [2, []],
      [3, rowsAt(3, [2, 1, 3])],
    ]),
  ],
];

it.each(
  several.flatMap(([name, chains]) =>
    [1, 2, 3, 5, 25].map((size) => [name, size, chains] as const),
  ),
)("%s, by pages of %i: newest first, each row once", (_, size, chains) => {
  const pages = readAll(chains, size);
  const all = [...chains.values()].flat();
  const shown = pages.flat();
  expect(shown.map(({ fundedAt }) => fundedAt)).toEqual(
    all.map(({ fundedAt }) => fundedAt).sort((a, b) => b - a),
  );
  expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  // Only the last page may be shorter.
  for (const page of pages.slice(0, -1)) expect(page).toHaveLength(size);
});

it("asks no chain again that has no more", () => {
  const cursor = { chainId: 1, before: "9", seen: [] };
  const [row] = rowsAt(1, [3]);
  if (!row) throw new Error("The chain has a row.");
  expect(mergeRows([{ cursor, rows: [row], isEnd: true }], 5).next).toEqual([]);
  expect(mergeRows([{ cursor, rows: [row], isEnd: true }], 0).next).toEqual([cursor]);
});
