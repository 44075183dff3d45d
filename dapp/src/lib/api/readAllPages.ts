interface Page<Item> {
  data: Item[];
  has_more: boolean;
  next_cursor: string | null;
}

/** Reads a page of a list. */
export type ReadPage<Item> = (query: { limit?: number; cursor?: string }) => Promise<Page<Item>>;

/** Items of a page, the most that the API gives. */
const most = 100;

/** Pages that are read at most, so that no list keeps a page busy without end. */
const mostPages = 20;

/** Reads a list to its end, so that nobody can push something out of it. @throws the errors of `readPage` */
export async function readAllPages<Item>(readPage: ReadPage<Item>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: Page<Item> = await readPage({ limit: most, ...(cursor !== null && { cursor }) });
    items.push(...page.data);
    cursor = page.next_cursor;
    if (!page.has_more || cursor === null) break;
  }
  return items;
}
