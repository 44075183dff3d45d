/** Part of what is sent again. */
interface SentPart {
  count: number;
  /** Null: nothing is left. */
  next_cursor: string | null;
}

/** Sends again part by part, because a request reads just so many. Returns how many there were. */
export async function sendAll(
  sendPart: (cursor: string | null) => Promise<SentPart>,
): Promise<number> {
  let count = 0;
  let cursor: string | null = null;
  do {
    const part: SentPart = await sendPart(cursor);
    count += part.count;
    cursor = part.next_cursor;
  } while (cursor !== null);
  return count;
}
