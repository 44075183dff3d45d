import { type Client, type Hash, numberToHex, type RpcLog } from "viem";

/** Blocks in the first question; a provider that refuses it is asked for fewer. */
const firstRange = 10_000;

/** Questions for logs before the search gives up: most providers refuse long ranges, and bill each question. */
const most = 200;

/** The provider does not give the logs that are asked for. */
export class LogsUnavailable extends Error {
  override name = "LogsUnavailable";
}

interface Search {
  address: Hash;
  /** Conditions, of which a log must fulfil one. */
  topics: readonly (Hash | null)[][];
  /** Oldest block to look into. */
  from: number;
  to: number;
  /** Whether the logs found so far are all. */
  isAll: (logs: readonly RpcLog[]) => boolean;
}

/**
 * Looks for logs from the newest block backwards, in ranges that the provider takes.
 * @throws LogsUnavailable
 */
export async function searchLogs(
  client: Client,
  { address, topics, from, to, isAll }: Search,
): Promise<readonly RpcLog[]> {
  const found: RpcLog[] = [];
  let range = firstRange;
  let end = to;
  for (let asked = 0; end >= from && !isAll(found); asked++) {
    if (asked >= most) throw new LogsUnavailable("The logs are too far back.");
    const start = Math.max(from, end - range + 1);
    try {
      const filter = { address, fromBlock: numberToHex(start), toBlock: numberToHex(end) };
      const answers = topics.map((each) =>
        client.request({ method: "eth_getLogs", params: [{ ...filter, topics: each }] }),
      );
      found.push(...(await Promise.all(answers)).flat());
      end = start - 1;
    } catch (cause) {
      if (range === 1) throw new LogsUnavailable("The provider gives no logs.", { cause });
      range = Math.max(1, Math.floor(range / 10));
    }
  }
  return found;
}
