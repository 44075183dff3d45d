import { createClient, custom, hexToNumber, type RpcLog } from "viem";
import { expect, it } from "vitest";
import { chain } from "../../testing/payment.ts";
import { LogsUnavailable, searchLogs } from "./searchLogs.ts";

/** A provider with a log in each of these blocks, that takes at most so many blocks a question. */
function provider(blocks: readonly number[], limit: number) {
  const asked: [number, number][] = [];
  const request = async ({ params }: { params: [{ fromBlock: "0x"; toBlock: "0x" }] }) => {
    const [from, to] = [hexToNumber(params[0].fromBlock), hexToNumber(params[0].toBlock)];
    if (to - from >= limit) throw Object.assign(new Error("range too long"), { code: -32005 });
    asked.push([from, to]);
    return blocks.filter((block) => block >= from && block <= to);
  };
  const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
  const search = (from: number, to: number, first = 0) =>
    searchLogs(client, {
      ...{ address: chain.escrow.address, topics: [[null]], from, to },
      isAll: (logs) => (logs as unknown as number[]).includes(first),
    }) as unknown as Promise<number[]>;
  return { search, asked };
}

it.each([1, 7, 999, 1_000_000])("finds all in ranges of %s blocks, each once", async (limit) => {
  const { search, asked } = provider([3, 40, 41, 90], limit);
  expect((await search(0, 100)).toSorted((a, b) => a - b)).toEqual([3, 40, 41, 90]);
  expect(asked.toReversed().flatMap(([from, to]) => range(from, to))).toEqual(range(0, 100));
});

it("stops at the first of all", async () => {
  const { search, asked } = provider([20_000, 50_000], 1_000_000);
  expect(await search(0, 50_000, 20_000)).toEqual([50_000, 20_000]);
  expect(Math.min(...asked.map(([from]) => from))).toBeGreaterThan(10_000);
});

it("gives up where the provider gives none, or where they are too far back", async () => {
  await expect(provider([3], 0).search(0, 100)).rejects.toThrow(LogsUnavailable);
  await expect(provider([3], 10).search(0, 1_000_000)).rejects.toThrow(LogsUnavailable);
  expect((await provider([], 5).search(0, 4)) as unknown as RpcLog[]).toEqual([]);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
