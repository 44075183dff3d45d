import { type Client, type Hex, pad, zeroAddress } from "viem";
import { expect, it } from "vitest";
import { simulateChanges } from "./simulate.ts";

const account = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
const other = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const coin = "0xe7f1725e7734ce288f8367e1bb143e90bb3f0512";
const native = "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee";
const transfer = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";
const call = { to: other, data: "0x12345678", value: 0n } as const;

const log = (address: Hex, from: Hex, to: Hex, amount: number, ...more: Hex[]) => ({
  address,
  topics: [transfer, pad(from), pad(to), ...more],
  data: pad(`0x${amount.toString(16).padStart(2, "0")}`),
});

/** A node that answers like this. */
const node = (answer: () => unknown) => ({ request: async () => answer() }) as unknown as Client;
const simulated = (status: Hex, logs: unknown[]) => node(() => [{ calls: [{ status, logs }] }]);

it("adds up what moves to and from the account, in each coin", async () => {
  const client = simulated("0x1", [
    log(coin, account, other, 30),
    log(coin, other, account, 10),
    log(coin, other, other, 99),
    log(native, other, account, 7),
    // A collectible, and a coin that comes and goes.
    log("0x0000000000000000000000000000000000000005", account, other, 1, pad("0x01")),
    log("0x0000000000000000000000000000000000000006", account, account, 5),
    { address: coin, topics: ["0x12"], data: "0x" },
  ]);
  expect(await simulateChanges(client, account, call)).toEqual([
    { token: coin, amount: -20n },
    { token: zeroAddress, amount: 7n },
  ]);
});

it("says nothing where the node cannot try it out, or the call fails", async () => {
  const unable = node(() => {
    throw new Error("The method eth_simulateV1 does not exist.");
  });
  for (const client of [unable, simulated("0x0", []), node(() => null), node(() => [])]) {
    expect(await simulateChanges(client, account, call)).toBeNull();
  }
});
