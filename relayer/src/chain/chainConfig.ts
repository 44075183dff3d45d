import type { HandselChain } from "@handsel/protocol";
import { type Address, defineChain, getAddress, isAddress } from "viem";
import { z } from "zod";

/** One chain that this relayer follows and relays to. */
export interface ChainConfig {
  id: number;
  /** Where the relayer reads and writes the chain, the best provider first. May carry their secrets. */
  rpcUrls: readonly string[];
  /** Where browsers read the chain; told to everyone by `GET /v1/config`. By default the first provider, if that is only an origin. */
  publicRpcUrl: string;
  /** A payment is confirmed in this many blocks, its own included, unless its merchant wants otherwise. */
  confirmations: number;
  /** A payment is final in this many blocks, its own included; null: the node's `finalized` tag. */
  finalityBlocks: number | null;
  /** So many providers must say the same; null: two of those that answer, or the only one. */
  quorum: number | null;
  /** A provider that is further behind the others is not asked. */
  maxLagBlocks: number;
  /** Milliseconds that a provider may take to answer. */
  rpcTimeoutMs: number;
  /** Where the contracts are; null: where the protocol package says. */
  deployment: HandselChain | null;
}

const wholeNumber = (name: string, min: number, max: number) => {
  const error = `${name} in CHAINS must be a whole number from ${min} to ${max}.`;
  return z.int({ error }).min(min, error).max(max, error);
};

const httpUrl = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} in CHAINS must be an http or https URL.` });

const address = (name: string) =>
  z
    .string({ error: `${name} in CHAINS must be an address.` })
    .refine((value) => isAddress(value, { strict: false }), {
      error: `${name} in CHAINS must be an address.`,
    })
    .transform((value): Address => getAddress(value));

const token = z.object({
  symbol: z.string().min(1),
  name: z.string().min(1),
  address: address("a token's address"),
  decimals: wholeNumber("a token's decimals", 0, 77),
  authorization: z.object({ name: z.string(), version: z.string() }).nullable().default(null),
});

const deployment = z.object({
  name: z.string({ error: "deployment in CHAINS needs the chain's name." }).min(1),
  testnet: z.boolean().default(false),
  escrow: address("deployment.escrow"),
  startBlock: wholeNumber("deployment.startBlock", 0, Number.MAX_SAFE_INTEGER),
  nativeCurrency: z
    .object({ name: z.string(), symbol: z.string(), decimals: z.int() })
    .default({ name: "Ether", symbol: "ETH", decimals: 18 }),
  tokens: z.array(token, { error: "deployment.tokens in CHAINS must be a list of tokens." }).min(1),
});

/** An entry of CHAINS. */
export const chainSchema = z
  .object(
    {
      id: z.int({ error: "Each chain in CHAINS needs a whole number as id." }),
      rpcUrl: httpUrl("rpcUrl").optional(),
      rpcUrls: z
        .array(httpUrl("rpcUrls"), { error: "rpcUrls in CHAINS must be a list of URLs." })
        .min(1, "rpcUrls in CHAINS must name at least one provider.")
        .max(10, "rpcUrls in CHAINS must name at most ten providers.")
        .optional(),
      publicRpcUrl: httpUrl("publicRpcUrl").optional(),
      confirmations: wholeNumber("confirmations", 1, 1000),
      finalityBlocks: z
        .int({ error: "finalityBlocks in CHAINS must be a whole number above zero." })
        .min(1, "finalityBlocks in CHAINS must be a whole number above zero.")
        .optional(),
      quorum: wholeNumber("quorum", 1, 10).optional(),
      maxLagBlocks: wholeNumber("maxLagBlocks", 1, 10_000).default(8),
      rpcTimeoutMs: wholeNumber("rpcTimeoutMs", 100, 120_000).default(10_000),
      deployment: deployment.optional(),
    },
    { error: "CHAINS must be a list of chains, each with id, rpcUrls and confirmations." },
  )
  .superRefine((entry, context) => {
    const problem = problemOf(entry);
    if (problem) context.addIssue({ code: "custom", message: problem });
  })
  .transform((entry): ChainConfig => {
    const rpcUrls = urlsOf(entry);
    return {
      id: entry.id,
      rpcUrls,
      publicRpcUrl: entry.publicRpcUrl ?? rpcUrls[0] ?? "",
      confirmations: entry.confirmations,
      finalityBlocks: entry.finalityBlocks ?? null,
      quorum: entry.quorum ?? null,
      maxLagBlocks: entry.maxLagBlocks,
      rpcTimeoutMs: entry.rpcTimeoutMs,
      deployment: entry.deployment ? deployedChain(entry.id, entry.deployment, rpcUrls) : null,
    };
  });

interface Urls {
  rpcUrl?: string | undefined;
  rpcUrls?: readonly string[] | undefined;
}

/** One provider may be given without a list. */
function urlsOf({ rpcUrl, rpcUrls }: Urls): readonly string[] {
  return rpcUrls ?? (rpcUrl === undefined ? [] : [rpcUrl]);
}

function problemOf(
  entry: Urls & { publicRpcUrl?: string | undefined; quorum?: number | undefined },
): string | null {
  const urls = urlsOf(entry);
  const [first] = urls;
  if (first === undefined || (entry.rpcUrl !== undefined && entry.rpcUrls !== undefined)) {
    return "Each chain in CHAINS needs either rpcUrls or rpcUrl.";
  }
  if (new Set(urls).size < urls.length) return "rpcUrls in CHAINS names the same provider twice.";
  if (entry.quorum !== undefined && entry.quorum > urls.length) {
    return "quorum in CHAINS is larger than the number of rpcUrls.";
  }
  if (entry.publicRpcUrl === undefined && !isBareOrigin(first)) {
    return "publicRpcUrl in CHAINS is missing: rpcUrls may carry a provider's key, so name the one that browsers may know.";
  }
  return null;
}

/** Whether a URL is scheme, host and port, where no key can be. One that is none is refused elsewhere. */
function isBareOrigin(url: string): boolean {
  return !URL.canParse(url) || new URL(url).href === `${new URL(url).origin}/`;
}

function deployedChain(
  id: number,
  { name, testnet, escrow, startBlock, nativeCurrency, tokens }: z.output<typeof deployment>,
  http: readonly string[],
): HandselChain {
  return {
    chain: defineChain({ id, name, testnet, nativeCurrency, rpcUrls: { default: { http } } }),
    escrow: { chainId: id, address: escrow },
    startBlock: BigInt(startBlock),
    tokens,
  };
}
