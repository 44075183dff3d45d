/** Where a chain's list goes on. */
export interface ChainCursor {
  chainId: number;
  /** The last second shown. */
  before: string;
  /** Ids of that second that are shown. */
  seen: readonly string[];
}

/** Next rows of a chain, newest first. */
export interface ChainRows<Row, Cursor = ChainCursor> {
  cursor: Cursor;
  rows: readonly Row[];
  /** Whether the chain has no more. */
  isEnd: boolean;
}

/**
 * Merges the next rows of several chains into one page, newest first. What finds no place on it stays behind the chain's
 * cursor, so that no row is lost or shown twice.
 * @param size rows of a page; each chain gave as many, unless it has no more
 */
export function mergeRows<Row extends { id: string; fundedAt: number }>(
  chains: readonly ChainRows<Row>[],
  size: number,
): { rows: Row[]; next: ChainCursor[] } {
  return mergeRowsBy(chains, size, ({ fundedAt }) => fundedAt);
}

/** As {@link mergeRows}, for rows in the order of another time. @param timeOf Unix seconds of a row */
export function mergeRowsBy<Row extends { id: string }, Cursor extends ChainCursor = ChainCursor>(
  chains: readonly ChainRows<Row, Cursor>[],
  size: number,
  timeOf: (row: Row) => number,
): { rows: Row[]; next: Cursor[] } {
  const taken = chains.map(() => 0);
  const rows: Row[] = [];
  while (rows.length < size) {
    const heads = chains.map((chain, index) => chain.rows[taken[index] ?? 0]);
    const newest = heads.reduce((best, head, index) => {
      const before = heads[best];
      return head && timeOf(head) > (before ? timeOf(before) : -1) ? index : best;
    }, 0);
    const row = heads[newest];
    if (!row) break;
    rows.push(row);
    taken[newest] = (taken[newest] ?? 0) + 1;
  }
  const next = chains.flatMap(({ cursor, rows: own, isEnd }, index) => {
    const shown = own.slice(0, taken[index]);
    return isEnd && shown.length === own.length ? [] : [advance(cursor, shown, timeOf)];
  });
  return { rows, next };
}

function advance<Row extends { id: string }, Cursor extends ChainCursor>(
  cursor: Cursor,
  shown: readonly Row[],
  timeOf: (row: Row) => number,
): Cursor {
  const last = shown.at(-1);
  if (!last) return cursor;
  const before = String(timeOf(last));
  const ids = shown.filter((row) => timeOf(row) === timeOf(last)).map(({ id }) => id);
  return { ...cursor, before, seen: before === cursor.before ? [...cursor.seen, ...ids] : ids };
}
