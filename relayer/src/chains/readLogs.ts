import type { Address, Log } from "viem";
import { isRefusal } from "./providerError.ts";
import type { Provider } from "./providers.ts";

/** Log in a mined block. */
export type MinedLog = Log<bigint, number, false>;

/** Reads a contract's logs from one provider, in calls as small as it demands. */
export async function readLogs(
  { client, window }: Provider,
  address: Address,
  from: bigint,
  to: bigint,
): Promise<MinedLog[]> {
  const logs: MinedLog[] = [];
  let next = from;
  while (next <= to) {
    const last = next + window.blocks - 1n < to ? next + window.blocks - 1n : to;
    const asked = last - next + 1n;
    try {
      logs.push(...(await client.getLogs({ address, fromBlock: next, toBlock: last })));
    } catch (error) {
      if (isRefusal(error) && window.fail(asked)) continue;
      window.stumble(next, asked);
      throw error;
    }
    window.succeed(asked);
    next = last + 1n;
  }
  return logs;
}
