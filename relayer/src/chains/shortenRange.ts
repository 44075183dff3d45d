import type { Range } from "./readRange.ts";

/** The new logs of a range, in their order. */
export function newLogs({ logs, agreed }: Range) {
  return logs.filter(({ block_number }) => block_number > agreed);
}

/**
 * The beginning of a range with so many new logs and the rest of the last one's block; the whole
 * range where it has no more.
 */
export function shortenRange(range: Range, maxLogs: number): Range {
  const last = newLogs(range)[maxLogs - 1];
  if (last === undefined || last.block_number >= range.to) return range;
  const { block_number: to, block_hash: hash, block_time: time } = last;
  const logs = range.logs.filter(({ block_number }) => block_number <= to);
  return { ...range, to, hash, time, logs };
}
