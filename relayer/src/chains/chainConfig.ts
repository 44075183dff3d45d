import { escrowAddress, type HandselChain, handselChains, type Token } from "@handsel/protocol";
import { type Address, defineChain, getAddress, isAddress } from "viem";
import { z } from "zod";

/** One chain that this relayer follows and relays to. */
export interface ChainConfig {
  id: number;
  /** Where the relayer reads and writes the chain, the best provider first. May carry their secrets. */
  rpcUrls: readonly string[];
  /** Where browsers read the chain; told to everyone by `GET /v1/config`. By default the first provider, if that is only an origin. */
  publicRpcUrl: string;
  /** Where browsers read the chain's subgraph; told to everyone by `GET /v1/config`. Null if there is none, or it is private. */
  subgraphUrl: string | null;
  /** Where only the relayer reads the subgraph, because this address may hold a key; null otherwise. */
  privateSubgraphUrl: string | null;
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
  /** The chain, if the protocol package does not list it, or lists it otherwise; null: as listed there. */
  deployment: HandselChain | null;
  /** Tokens that merchants can take besides those that are listed or in `deployment`. */
  tokens: readonly Token[];
}

const wholeNumber = (name: string, min: number, max: number) => {
  const error = `${name} in CHAINS must be a whole number from ${min} to ${max}.`;
  return z.int({ error }).min(min, error).max(max, error);
};

const httpUrl = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} in CHAINS must be an http or https URL.` });

/** An address that is asked with `fetch`, which refuses those with a password. */
const subgraphUrl = (name: string) =>
  httpUrl(name).refine((value) => {
    const url = URL.parse(value);
    return url === null || url.username + url.password === "";
  }, `${name} in CHAINS must not contain a user name or password.`);

const address = (name: string) =>
  z
    .string({ error: `${name} in CHAINS must be an address.` })
    .refine((value) => isAddress(value, { strict: false }), {
      error: `${name} in CHAINS must be an address.`,
    })
    .transform((value): Address => getAddress(value));

/** A token that merchants can take. */
export const tokenSchema = z.object({
  symbol: z.string().min(1).meta({ description: "Its symbol.", example: "USDC" }),
  name: z.string().min(1).meta({ description: "Its name.", example: "USD Coin" }),
  address: address("a token's address").meta({ description: "Its contract.", example: "0x…" }),
  decimals: wholeNumber("a token's decimals", 0, 77).meta({
    description: "Its decimals.",
    example: "6",
  }),
  authorization: z.object({ name: z.string(), version: z.string() }).nullable().default(null).meta({
    description:
      "`name` and `version` of its EIP-712 domain, where it has ERC-3009: its payments need no gas of the payer. Otherwise null.",
    example: '{"name":"USD Coin","version":"2"}',
  }),
});

/** A chain that the protocol package does not list, with the escrow there. */
export const deploymentSchema = z.object({
  name: z
    .string({ error: "deployment in CHAINS needs the chain's name." })
    .min(1)
    .meta({ description: "The chain's name.", example: "Base" }),
  testnet: z.boolean().default(false).meta({
    description: "Whether its coins are worth nothing: test keys take them.",
    example: "false",
  }),
  escrow: address("deployment.escrow").optional().meta({
    description: "Address of the escrow. Default: the address it has on every public chain.",
    example: "0x…",
  }),
  startBlock: wholeNumber("deployment.startBlock", 0, Number.MAX_SAFE_INTEGER).meta({
    description: "The block that it was made in.",
    example: "31000000",
  }),
  explorerUrl: httpUrl("deployment.explorerUrl").optional().meta({
    description: "Where people look up its transactions: `/tx/0x…` is added.",
    example: "https://basescan.org",
  }),
  nativeCurrency: z
    .object({ name: z.string(), symbol: z.string(), decimals: z.int() })
    .default({ name: "Ether", symbol: "ETH", decimals: 18 })
    .meta({
      description: "The chain's own coin.",
      example: '{"name":"Ether","symbol":"ETH","decimals":18}',
    }),
  tokens: z
    .array(tokenSchema, { error: "deployment.tokens in CHAINS must be a list of tokens." })
    .min(1)
    .meta({ description: "What merchants can take there: see below." }),
});

/** The fields of an entry of CHAINS. */
export const chainFields = z.object(
  {
    id: z.int({ error: "Each chain in CHAINS needs a whole number as id." }).meta({
      description: "The chain's id.",
      example: "8453",
    }),
    rpcUrls: z
      .array(httpUrl("rpcUrls"), { error: "rpcUrls in CHAINS must be a list of URLs." })
      .min(1, "rpcUrls in CHAINS must name at least one provider.")
      .max(10, "rpcUrls in CHAINS must name at most ten providers.")
      .optional()
      .meta({
        description: "Up to ten providers, the best first. They may carry keys.",
        example: '["https://one.example/v1/key","https://two.example"]',
      }),
    rpcUrl: httpUrl("rpcUrl").optional().meta({
      description: "Instead of `rpcUrls`: the only provider.",
      example: "http://127.0.0.1:8545",
    }),
    publicRpcUrl: httpUrl("publicRpcUrl").optional().meta({
      description:
        "Where browsers read the chain; everybody is told. Needed where the first provider's URL is more than an origin.",
      example: "https://public.example",
    }),
    subgraphUrl: subgraphUrl("subgraphUrl").optional().meta({
      description:
        "Where browsers read the chain's subgraph, which gives the dApp its lists, totals and history; everybody is told. Without this and `privateSubgraphUrl`, they are unavailable for the chain.",
      example: "https://graph.example/subgraphs/name/handsel",
    }),
    privateSubgraphUrl: subgraphUrl("privateSubgraphUrl").optional().meta({
      description:
        "Instead of `subgraphUrl`: its address at a gateway, with your key. Nobody is told: the relayer passes the dApp's queries on, and no others.",
      example: "https://gateway.example/api/key/subgraphs/id/handsel",
    }),
    confirmations: wholeNumber("confirmations", 1, 1000).meta({
      description:
        "A payment is confirmed in so many blocks, its own included, unless its merchant wants otherwise.",
      example: "12",
    }),
    finalityBlocks: z
      .int({ error: "finalityBlocks in CHAINS must be a whole number above zero." })
      .min(1, "finalityBlocks in CHAINS must be a whole number above zero.")
      .optional()
      .meta({
        description:
          "A payment is final in so many blocks. Without it the node's `finalized` tag says.",
        example: "64",
      }),
    quorum: wholeNumber("quorum", 1, 10).optional().meta({
      description:
        "So many providers must say the same before it is believed. Without it two of those that answer, or the only one.",
      example: "2",
    }),
    maxLagBlocks: wholeNumber("maxLagBlocks", 1, 10_000).default(8).meta({
      description: "A provider that is further behind the others is not asked.",
      example: "8",
    }),
    rpcTimeoutMs: wholeNumber("rpcTimeoutMs", 100, 120_000).default(10_000).meta({
      description: "Milliseconds that a provider may take to answer.",
      example: "10000",
    }),
    deployment: deploymentSchema.optional().meta({
      description:
        "The chain and its escrow, if `protocol/src/chains.ts` does not list it: see below.",
    }),
    tokens: z
      .array(tokenSchema, { error: "tokens in CHAINS must be a list of tokens." })
      .default([])
      .meta({
        description:
          "Tokens that merchants can take besides those of the protocol package or of `deployment`: see below.",
      }),
  },
  { error: "CHAINS must be a list of chains, each with id, rpcUrls and confirmations." },
);

/** An entry of CHAINS. */
export const chainSchema = chainFields
  .superRefine((entry, context) => {
    const problem = problemOf(entry) ?? repetitionOf(entry);
    if (problem) context.addIssue({ code: "custom", message: problem });
  })
  .transform((entry): ChainConfig => {
    const rpcUrls = urlsOf(entry);
    return {
      id: entry.id,
      rpcUrls,
      publicRpcUrl: entry.publicRpcUrl ?? rpcUrls[0] ?? "",
      subgraphUrl: entry.subgraphUrl ?? null,
      privateSubgraphUrl: entry.privateSubgraphUrl ?? null,
      confirmations: entry.confirmations,
      finalityBlocks: entry.finalityBlocks ?? null,
      quorum: entry.quorum ?? null,
      maxLagBlocks: entry.maxLagBlocks,
      rpcTimeoutMs: entry.rpcTimeoutMs,
      deployment: entry.deployment ? deployedChain(entry.id, entry.deployment, rpcUrls) : null,
      tokens: entry.tokens,
    };
  });

interface Urls {
  rpcUrl?: string | undefined;
  rpcUrls?: readonly string[] | undefined;
  subgraphUrl?: string | undefined;
  privateSubgraphUrl?: string | undefined;
}

/** One provider may be given without a list. */
function urlsOf({ rpcUrl, rpcUrls }: Pick<Urls, "rpcUrl" | "rpcUrls">): readonly string[] {
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
  if (entry.subgraphUrl !== undefined && entry.privateSubgraphUrl !== undefined) {
    return "Give a chain in CHAINS either subgraphUrl or privateSubgraphUrl.";
  }
  return null;
}

/** Payments name a token by its symbol here and by its address on chain, so each must mean one token. */
function repetitionOf({
  id,
  deployment,
  tokens: more,
}: {
  id: number;
  deployment?: { tokens: readonly Token[] } | undefined;
  tokens: readonly Token[];
}): string | null {
  const tokens = [...((deployment ?? handselChains.get(id))?.tokens ?? []), ...more];
  const symbols = new Set(tokens.map(({ symbol }) => symbol));
  const addresses = new Set(tokens.map(({ address }) => getAddress(address)));
  return Math.min(symbols.size, addresses.size) < tokens.length
    ? `Chain ${id} in CHAINS has two tokens with the same symbol or address; those that the protocol package lists count too.`
    : null;
}

/** Whether a URL is only scheme, host and port, where no key can be. Invalid URLs are refused in `httpUrl`. */
function isBareOrigin(url: string): boolean {
  return !URL.canParse(url) || new URL(url).href === `${new URL(url).origin}/`;
}

function deployedChain(
  id: number,
  {
    name,
    testnet,
    escrow,
    startBlock,
    explorerUrl,
    nativeCurrency,
    tokens,
  }: z.output<typeof deploymentSchema>,
  http: readonly string[],
): HandselChain {
  return {
    chain: defineChain({ id, name, testnet, nativeCurrency, rpcUrls: { default: { http } } }),
    escrow: { chainId: id, address: escrow ?? escrowAddress },
    startBlock: BigInt(startBlock),
    explorerUrl: explorerUrl?.replace(/\/+$/, "") ?? null,
    tokens,
  };
}
