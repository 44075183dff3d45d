/** Page of a list. */
export interface Page<Item> {
  data: Item[];
  has_more: boolean;
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null;
}

/** List of the API: awaited, its first page; in `for await`, every item of every page. */
export interface List<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {}

/** Makes a list of a function that reads one page. Nothing is requested before it is awaited or iterated. */
export function listOf<Item>(read: (cursor: string | null) => Promise<Page<Item>>): List<Item> {
  let first: Promise<Page<Item>> | undefined;
  const readFirst = () => {
    first ??= read(null);
    return first;
  };
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
    then: (fulfilled, rejected) => readFirst().then(fulfilled, rejected),
    async *[Symbol.asyncIterator]() {
      let page = await readFirst();
      while (true) {
        yield* page.data;
        if (!page.next_cursor) return;
        page = await read(page.next_cursor);
      }
    },
  };
}
