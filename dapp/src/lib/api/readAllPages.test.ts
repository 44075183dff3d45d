import { expect, it } from "vitest";
import { readAllPages } from "./readAllPages.ts";

it("reads a list to its end, however its first page was filled", async () => {
  const asked: object[] = [];
  const items = await readAllPages(async (query) => {
    asked.push(query);
    const place = Number(query.cursor ?? 0);
    const has_more = place < 3;
    return { data: [place], has_more, next_cursor: has_more ? `${place + 1}` : null };
  });
  expect(items).toEqual([0, 1, 2, 3]);
  expect(asked).toEqual([
    { limit: 100 },
    ...["1", "2", "3"].map((cursor) => ({ limit: 100, cursor })),
  ]);
});

it("stops somewhere in a list without end", async () => {
  let pages = 0;
  const items = await readAllPages(async () => {
    pages += 1;
    return { data: [pages], has_more: true, next_cursor: "1" };
  });
  expect(items).toHaveLength(20);
});
