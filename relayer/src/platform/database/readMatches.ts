/**
 * Reads rows in batches until enough match, for a condition that SQL cannot check.
 * @param read returns up to `count` rows that follow the given one
 * @param count rows of one batch
 * @returns the matches in order; more than `wanted` only by those of the last batch
 */
export async function readMatches<Row>(
  read: (after: Row | undefined, count: number) => Promise<readonly Row[]>,
  matches: (row: Row) => Promise<boolean>,
  { wanted, count }: { wanted: number; count: number },
): Promise<Row[]> {
  const found: Row[] = [];
  let after: Row | undefined;
  for (let more = true; more && found.length < wanted; ) {
    const rows = await read(after, count);
    for (const row of rows) if (await matches(row)) found.push(row);
    after = rows.at(-1);
    more = rows.length === count;
  }
  return found;
}
