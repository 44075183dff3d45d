import { type Address, createPublicClient, formatUnits, http } from "viem";
import { createHandsel } from "../api/createHandsel.ts";
import { handselOfEnvironment, print, relayerUrl } from "./program.ts";

/** Seconds that a clock may differ, before webhooks are refused as too old. */
const CLOCK_TOLERANCE = 60;
/** Seconds after which a chain's newest block is called old. */
const OLD_BLOCK = 600;

type Check = () => Promise<string>;

/** `handsel doctor`: checks what an integration needs, one line each; the exit code tells whether all is well. */
export async function doctor(): Promise<void> {
  const url = relayerUrl();
  const { chains } = await createHandsel({ url }).getConfig();
  const handsel = handselOfEnvironment();
  let merchant: Address | null = null;
  const checks: [name: string, check: Check][] = [
    ["clock", () => checkClock(url)],
    [
      "key",
      async () => {
        const { name, address } = await handsel.getMerchant();
        merchant = address as Address;
        return `${name}, ${address}`;
      },
    ],
    ...chains.flatMap((chain): [string, Check][] => [
      [chain.name, () => checkChain(chain, merchant)],
      ...(chain.subgraph_url === null
        ? []
        : [
            [`subgraph of ${chain.name}`, () => checkSubgraph(chain.subgraph_url)] as [
              string,
              Check,
            ],
          ]),
    ]),
  ];
  print(`ok   relayer: ${url}`);
  for (const [name, check] of checks) {
    try {
      print(`ok   ${name}: ${await check()}`);
    } catch (error) {
      print(`BAD  ${name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
      process.exitCode = 1;
    }
  }
}

async function checkClock(url: string): Promise<string> {
  const response = await fetch(new URL("/healthz", url));
  await response.body?.cancel();
  const difference = Math.round(
    (Date.now() - Date.parse(response.headers.get("date") ?? "")) / 1000,
  );
  if (Math.abs(difference) <= CLOCK_TOLERANCE) return `${difference} s from the relayer's`;
  throw new Error(`${difference} s from the relayer's: webhooks would be refused as too old.`);
}

interface ConfiguredChain {
  id: number;
  rpc_url: string;
  escrow: string;
}

async function checkChain(
  { id, rpc_url, escrow }: ConfiguredChain,
  merchant: Address | null,
): Promise<string> {
  const client = createPublicClient({ transport: http(rpc_url) });
  const chainId = await client.getChainId();
  if (chainId !== id) throw new Error(`${rpc_url} is of chain ${chainId}, not of ${id}.`);
  const [code, block, balance] = await Promise.all([
    client.getCode({ address: escrow as Address }),
    client.getBlock(),
    merchant && client.getBalance({ address: merchant }),
  ]);
  if (code === undefined) throw new Error(`There is no contract at ${escrow}.`);
  const age = Math.round(Date.now() / 1000) - Number(block.timestamp);
  if (age > OLD_BLOCK) throw new Error(`The newest block is ${age} s old.`);
  const coins = balance === null ? "" : `, the merchant has ${formatUnits(balance, 18)} for gas`;
  return `block ${block.number}${coins}`;
}

async function checkSubgraph(url: string | null): Promise<string> {
  const response = await fetch(url ?? "", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ _meta { block { number } } }" }),
  });
  // A relayer passes on only the queries that its pages ask, and refuses this one.
  if (response.status === 400) return "passed on by the relayer";
  const { data } = (await response.json()) as { data?: { _meta: { block: { number: number } } } };
  if (!data) throw new Error(`It answered with status ${response.status}.`);
  return `block ${data._meta.block.number}`;
}
