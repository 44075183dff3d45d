import { handselChains, totalsQuery } from "@handsel/protocol";
import {
  type Address,
  createPublicClient,
  formatUnits,
  http,
  isAddressEqual,
  zeroAddress,
} from "viem";
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
    ["url", () => checkUrl(url)],
    ["clock", () => checkClock(url)],
    [
      "key",
      async () => {
        const { name, address } = await handsel.getMerchant();
        merchant = address as Address;
        return `${name}, ${address}`;
      },
    ],
    ...chains.flatMap(({ subgraph_url: subgraph, ...chain }): [string, Check][] => [
      [chain.name, () => checkChain(chain, merchant)],
      ...(subgraph === null
        ? []
        : [
            [`subgraph of ${chain.name}`, () => checkSubgraph(subgraph, merchant)] satisfies [
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

/** Whether the key is read by nobody on its way. */
export async function checkUrl(text: string): Promise<string> {
  const { protocol, hostname } = new URL(text);
  const isHere = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === "https:") return "encrypted";
  if (isHere) return "on this machine";
  throw new Error("http: whoever is between sees your API key. Use https.");
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
  const listed = handselChains.get(id)?.escrow.address;
  if (listed && !isAddressEqual(listed, escrow as Address)) {
    throw new Error(`The relayer's escrow is ${escrow}, Handsel's is ${listed}.`);
  }
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

/** Asks a subgraph for its newest block; one that a relayer passes queries on to, for what the relayer's pages ask. */
export async function checkSubgraph(url: string, merchant: Address | null): Promise<string> {
  const direct = await ask(url, "{ _meta { block { number } } }");
  if (direct.code !== "unknown_query") {
    const block = (direct.data as { _meta?: { block: { number: number } } } | null)?._meta?.block;
    if (!block) throw new Error(direct.problem);
    return `block ${block.number}`;
  }
  const variables = { merchant: (merchant ?? zeroAddress).toLowerCase() };
  const passed = await ask(url, totalsQuery, variables);
  const totals = (passed.data as { merchantTotals?: object[] } | null)?.merchantTotals;
  if (!totals) throw new Error(passed.problem);
  return `answers through the relayer, the merchant has payments in ${totals.length} coins`;
}

/** Answer of a GraphQL server, or the code by which a relayer refused to ask it. */
interface SubgraphAnswer {
  data: unknown;
  code: string | null;
  /** Sentence for an answer without data. */
  problem: string;
}

async function ask(url: string, query: string, variables = {}): Promise<SubgraphAnswer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json().catch(() => ({}))) as {
    data?: unknown;
    code?: string;
    detail?: string;
    errors?: { message: string }[];
  };
  const reason = answer.detail ?? answer.errors?.[0]?.message ?? "";
  return {
    data: answer.errors ? null : (answer.data ?? null),
    code: answer.code ?? null,
    problem: `It answered with status ${response.status}${reason && `: ${reason}`}`,
  };
}
