import type { Range } from "./readRange.ts";

/** Returns the logs after the range's ancestor. */
export function newLogs({ logs, ancestor }: Range) {
  return logs.filter(({ block_number }) => block_number > ancestor);
}

/**
 * Cuts a range after the block that holds its new log number `maxLogs`; returns it whole if it has
 * fewer.
 */
export function shortenRange(range: Range, maxLogs: number): Range {
  const last = newLogs(range)[maxLogs - 1];
  if (last === undefined || last.block_number >= range.to) return range;
  const { block_number: to, block_hash: hash, block_time: time } = last;
  const logs = range.logs.filter(({ block_number }) => block_number <= to);
  return { ...range, to, hash, time, logs };
}
