import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { handselChains } from "@handsel/protocol";
import { type Address, getAddress, type Hex, isAddress, parseGwei, zeroAddress } from "viem";
import { privateKeyToAddress } from "viem/accounts";
import { z } from "zod";
import { type ChainConfig, chainSchema } from "../../chains/chainConfig.ts";
import { ConfigError } from "./configError.ts";
import { rateSourceKinds } from "../../rates/adapters.ts";
import type { RateSource } from "../../rates/askSource.ts";
import type { GasBudgets } from "../../transactions/spendBudget.ts";
import { withSecretFiles } from "./secretFiles.ts";

export { ConfigError };

/** What the operator decided, checked. Holds secrets: never log it. */
export interface Config {
  databaseUrl: string;
  host: string;
  port: number;
  /** Origin under which people and shops reach this server; no trailing slash. */
  publicUrl: string;
  chains: readonly ChainConfig[];
  /** The hot wallets that pay the gas of relayed payments. */
  relayPrivateKeys: readonly Hex[];
  /** Gas that the hot wallets buy in a day for one payer, one merchant, one client address. */
  relayBudgets: GasBudgets;
  /** Wei for a unit of gas above which the hot wallets do not pay. */
  relayMaxFee: bigint;
  /** A hot wallet that can buy less gas than this, at the fees of the moment, is low. */
  relayLowBalanceGas: bigint;
  /** Acts for the merchants who appointed it in the escrow; null: nobody does. */
  operatorPrivateKey: Hex | null;
  /** The merchant whose webhooks tell the operator of hot wallets; null: the log and the metrics alone. */
  operatorMerchantId: string | null;
  /** 32 bytes: AES-256-GCM of secrets at rest. */
  encryptionKey: Buffer;
  /** Folder of the built dApp; null: API only. */
  dappDir: string | null;
  /** The public URL of the subgraph. */
  subgraphUrl: string | null;
  /** Address ranges inside the network that webhooks may reach. */
  webhookAllowCidrs: readonly string[];
  /** Ports that webhooks may go to at public addresses. */
  webhookPorts: readonly number[];
  /** The platform's commission, a term of every offer made here. */
  platformFee: { bps: number; recipient: Address };
  /** Who is asked for rates, and how far from the median one may be. */
  rates: { sources: readonly RateSource[]; maxDeviationBps: number };
  /** Funded wallets that a local chain offers to everyone. */
  developmentWallets: readonly { name: string; privateKey: Hex }[];
  /** Milliseconds between two looks at a chain. */
  pollIntervalMs: number;
  logLevel: (typeof logLevels)[number];
  /** How many proxies stand in front and may be believed about the client's address. */
  trustedProxies: number;
}

const LOCAL_CHAIN = 31337;
const logLevels = ["trace", "debug", "info", "warn", "error", "silent"] as const;

const wholeNumber = (name: string, min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${name} must be a whole number from ${min} to ${max}.`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `${name} must be a whole number from ${min} to ${max}.`,
    })
    .default(fallback);

const gas = (name: string, fallback: bigint) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `${name} must be a whole number of gas.`)
    .transform(BigInt)
    .default(fallback);

const httpUrl = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} must be an http or https URL.` });

const privateKey = (name: string) =>
  z
    .string({ error: `${name} is missing: give 0x and 64 hexadecimal digits.` })
    .regex(/^0x[0-9a-fA-F]{64}$/, `${name} must be 0x and 64 hexadecimal digits.`)
    .transform((value) => value as Hex)
    .refine(canSign, `${name} is no key that can sign: make another.`);

const address = (name: string) =>
  z
    .string()
    .refine((value) => isAddress(value, { strict: false }), `${name} must be an address.`)
    .transform((value) => getAddress(value));

/** Parses a variable that carries JSON, without ever repeating its text. */
const json = <T extends z.ZodType>(name: string, example: string, schema: T) =>
  z
    .string({ error: `${name} is missing: give JSON such as ${example}.` })
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: `${name} must be JSON such as ${example}.` });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** An entry of DEVELOPMENT_WALLETS. */
export const walletSchema = z.object(
  {
    name: z.string().min(1).meta({ description: "What people see.", example: "Demo customer" }),
    privateKey: privateKey("privateKey in DEVELOPMENT_WALLETS").meta({
      description: "Everybody gets it.",
      example: "0x…",
    }),
  },
  { error: "DEVELOPMENT_WALLETS must be a list of wallets, each with name and privateKey." },
);

const RATE_SOURCES = "RATE_SOURCES must be a list of sources, each with name, kind and url.";

/** An entry of RATE_SOURCES. */
export const rateSourceSchema = z
  .strictObject(
    {
      name: z
        .string({ error: RATE_SOURCES })
        .min(1, RATE_SOURCES)
        .max(50, RATE_SOURCES)
        .meta({ description: "What quotes call the source.", example: "kraken" }),
      kind: z
        .enum(rateSourceKinds, {
          error: `kind in RATE_SOURCES must be one of ${rateSourceKinds.join(", ")}.`,
        })
        .meta({
          description: `Whose answers it gives: ${rateSourceKinds.join(", ")}.`,
          example: "kraken",
        }),
      url: httpUrl("url in RATE_SOURCES").meta({
        description: "Its origin; https, except on this machine.",
        example: "https://api.kraken.com",
      }),
    },
    { error: RATE_SOURCES },
  )
  .refine(({ url }) => url.startsWith("https:") || isLoopback(new URL(url).hostname), {
    error: "url in RATE_SOURCES must be https: whoever changes a rate changes a price.",
  });

const EXAMPLE_CHAINS =
  '[{"id":8453,"rpcUrls":["https://one.example/v1/key","https://two.example"],"publicRpcUrl":"https://public.example","confirmations":12}]';
const EXAMPLE_SOURCES = '[{"name":"kraken","kind":"kraken","url":"https://api.kraken.com"}]';
const EXAMPLE_WALLETS = '[{"name":"Demo customer","privateKey":"0x…"}]';

/** The variables. What their `meta` says is what docs/configuration.md says; a `secret` may stand in a file. */
export const environment = z.object({
  DATABASE_URL: z
    .string({ error: "DATABASE_URL is missing: give a postgres:// URL." })
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL must be a postgres:// URL.")
    .meta({
      description:
        "The PostgreSQL database that all processes of this relayer share. Append `?sslmode=verify-full` where the network in between is not your own.",
      example: "postgres://handsel:password@db.internal:5432/handsel",
      secret: true,
    }),
  HOST: z.string().default("127.0.0.1").meta({
    description: "The address to listen at; `0.0.0.0` inside a container.",
    example: "127.0.0.1",
  }),
  PORT: wholeNumber("PORT", 0, 65_535, 3000).meta({
    description: "The port to listen at.",
    example: "3000",
  }),
  PUBLIC_URL: httpUrl("PUBLIC_URL").default("http://localhost:3000").meta({
    description:
      "The origin that people and shops use, without a path. It must be https, except on localhost.",
    example: "https://pay.example.com",
  }),
  CHAINS: json(
    "CHAINS",
    EXAMPLE_CHAINS,
    z
      .array(chainSchema, { error: "CHAINS must be a list of chains." })
      .min(1, "CHAINS must name at least one chain."),
  ).meta({
    description:
      "The chains to follow and to relay to, as a JSON list: see below. A provider's URL may carry its key. What checkouts or payment links are in must stay.",
    example: EXAMPLE_CHAINS,
    secret: true,
  }),
  RELAY_PRIVATE_KEY: privateKey("RELAY_PRIVATE_KEY").meta({
    description:
      "The hot wallet that pays the gas of relayed payments, on every chain. It needs gas money and nothing else.",
    example: "0x…",
    secret: true,
  }),
  RELAY_PRIVATE_KEYS: z
    .string()
    .default("")
    .transform(commaSeparated)
    .pipe(z.array(privateKey("Each key in RELAY_PRIVATE_KEYS")).max(20))
    .meta({
      description:
        "Up to 20 further hot wallets, separated by commas: more transactions at a time, and a reserve where one is stuck or empty.",
      example: "0x…,0x…",
      secret: true,
    }),
  RELAY_GAS_PER_PAYER: gas("RELAY_GAS_PER_PAYER", 6_000_000n).meta({
    description: "Gas that the hot wallets buy in a day for one payer.",
    example: "6000000",
  }),
  RELAY_GAS_PER_MERCHANT: gas("RELAY_GAS_PER_MERCHANT", 600_000_000n).meta({
    description:
      "Gas that they buy in a day for one merchant: so much for its payments, for its disputes, and for what it asks of the operator's key.",
    example: "600000000",
  }),
  RELAY_GAS_PER_CLIENT: gas("RELAY_GAS_PER_CLIENT", 30_000_000n).meta({
    description: "Gas that they buy in a day for one client address.",
    example: "30000000",
  }),
  RELAY_LOW_BALANCE_GAS: gas("RELAY_LOW_BALANCE_GAS", 20_000_000n).meta({
    description:
      "A hot wallet that can buy less gas than this, at the fees of the moment, is low: you are told.",
    example: "20000000",
  }),
  RELAY_MAX_FEE_GWEI: wholeNumber("RELAY_MAX_FEE_GWEI", 1, 100_000_000, 500).meta({
    description: "The price of gas above which the hot wallets wait instead of paying.",
    example: "500",
  }),
  OPERATOR_PRIVATE_KEY: privateKey("OPERATOR_PRIVATE_KEY").optional().meta({
    description:
      "The key that captures, voids and refunds for those merchants who appointed its address with `setOperator`, when they ask for it in the API. It needs gas money, and is none of the hot wallets. Without it they send such calls themselves.",
    example: "0x…",
    secret: true,
  }),
  OPERATOR_MERCHANT_ID: z.string().optional().meta({
    description:
      "Your own merchant. Its webhooks tell you of hot wallets that are low or stuck; without it the log and the metrics do. Its refunds alone are paid with the money of `OPERATOR_PRIVATE_KEY`.",
    example: "m_0198c0ffee0000000000000000000000",
  }),
  ENCRYPTION_KEY: z
    .string({ error: "ENCRYPTION_KEY is missing: give 32 random bytes in base64." })
    .refine(
      (value) => /^[A-Za-z0-9+/]{43}=$/.test(value),
      "ENCRYPTION_KEY must be 32 bytes in base64, as `openssl rand -base64 32` prints.",
    )
    .transform((value) => Buffer.from(value, "base64"))
    .meta({
      description:
        "32 random bytes in base64, which seal secrets in the database; `openssl rand -base64 32` prints such. Without it the secrets in a backup are lost.",
      example: "…",
      secret: true,
    }),
  DAPP_DIR: z.string().optional().meta({
    description: "The folder of the built dApp, served at `/`. Without it there is the API alone.",
    example: "dapp/dist",
  }),
  SUBGRAPH_URL: httpUrl("SUBGRAPH_URL").optional().meta({
    description:
      "The public URL of the subgraph, which the dApp reads history from. Without it lists in the dApp are unavailable.",
    example: "https://graph.example.com/subgraphs/name/handsel",
  }),
  WEBHOOK_ALLOW_CIDRS: z
    .string()
    .default("")
    .transform(commaSeparated)
    .refine((list) => list.every(isCidr), {
      error: "WEBHOOK_ALLOW_CIDRS must be a list such as 127.0.0.0/8,::1/128.",
    })
    .meta({
      description:
        "Ranges of your own network that webhooks may reach, by any port and by http. Without it public addresses only.",
      example: "10.20.0.0/16,::1/128",
    }),
  WEBHOOK_PORTS: z
    .string()
    .default("443")
    .refine((list) => /^(443|80|8443)(,(443|80|8443))*$/.test(list.replaceAll(" ", "")), {
      error: "WEBHOOK_PORTS must be a list of 443, 80 and 8443, such as 443,8443.",
    })
    .transform((list) => list.split(",").map(Number))
    .meta({
      description: "Ports that webhooks may go to at public addresses, of 443, 80 (http) and 8443.",
      example: "443,8443",
    }),
  PLATFORM_FEE_BPS: wholeNumber("PLATFORM_FEE_BPS", 0, 10_000, 0).meta({
    description: "Your commission in every new offer, in hundredths of a per cent.",
    example: "100",
  }),
  PLATFORM_FEE_RECIPIENT: address("PLATFORM_FEE_RECIPIENT").default(zeroAddress).meta({
    description: "Who receives the commission; needed where there is one.",
    example: "0x…",
  }),
  RATE_SOURCES: json(
    "RATE_SOURCES",
    EXAMPLE_SOURCES,
    z.array(rateSourceSchema, { error: RATE_SOURCES }).max(10, RATE_SOURCES),
  )
    .default([])
    .meta({
      description:
        "Up to ten servers that are asked what a coin is worth, as a JSON list: see below. With fewer than two there are no prices in currencies.",
      example: EXAMPLE_SOURCES,
    }),
  RATE_MAX_DEVIATION_BPS: wholeNumber("RATE_MAX_DEVIATION_BPS", 1, 5_000, 200).meta({
    description:
      "How far from the median a source may be, in hundredths of a per cent, before no price is given.",
    example: "200",
  }),
  DEVELOPMENT_WALLETS: json(
    "DEVELOPMENT_WALLETS",
    EXAMPLE_WALLETS,
    z.array(walletSchema, { error: "DEVELOPMENT_WALLETS must be a list of wallets." }),
  )
    .default([])
    .meta({
      description:
        "Funded wallets that the dApp offers to everyone, as a JSON list: see below. Only where the local chain is the only one.",
      example: EXAMPLE_WALLETS,
      secret: true,
    }),
  POLL_INTERVAL_MS: wholeNumber("POLL_INTERVAL_MS", 50, 600_000, 2_000).meta({
    description: "Milliseconds between two looks at a chain.",
    example: "2000",
  }),
  LOG_LEVEL: z
    .enum(logLevels, { error: `LOG_LEVEL must be one of ${logLevels.join(", ")}.` })
    .default("info")
    .meta({ description: `How much is logged: ${logLevels.join(", ")}.`, example: "info" }),
  TRUSTED_PROXIES: wholeNumber("TRUSTED_PROXIES", 0, 10, 0).meta({
    description:
      "How many proxies stand in front and are believed about the client's address. One too many lets clients choose theirs.",
    example: "1",
  }),
});

/**
 * Reads the configuration from environment variables, which docs/configuration.md describes; an
 * empty variable counts as absent.
 *
 * @throws ConfigError with one sentence for each thing to put right
 */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const given = Object.entries(withSecretFiles(variables, secretVariables()));
  const present = given.filter(([, value]) => value?.trim());
  const parsed = environment.safeParse(Object.fromEntries(present));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ message }) => message).join("\n"));
  }
  const env = parsed.data;
  const problems = contradictions(env);
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  return {
    databaseUrl: env.DATABASE_URL,
    host: env.HOST,
    port: env.PORT,
    publicUrl: new URL(env.PUBLIC_URL).origin,
    chains: env.CHAINS,
    relayPrivateKeys: [env.RELAY_PRIVATE_KEY, ...env.RELAY_PRIVATE_KEYS],
    relayBudgets: {
      payer: env.RELAY_GAS_PER_PAYER,
      merchant: env.RELAY_GAS_PER_MERCHANT,
      client: env.RELAY_GAS_PER_CLIENT,
    },
    relayMaxFee: parseGwei(String(env.RELAY_MAX_FEE_GWEI)),
    relayLowBalanceGas: env.RELAY_LOW_BALANCE_GAS,
    operatorPrivateKey: env.OPERATOR_PRIVATE_KEY ?? null,
    operatorMerchantId: env.OPERATOR_MERCHANT_ID ?? null,
    encryptionKey: env.ENCRYPTION_KEY,
    dappDir: env.DAPP_DIR ?? null,
    subgraphUrl: env.SUBGRAPH_URL ?? null,
    webhookAllowCidrs: env.WEBHOOK_ALLOW_CIDRS,
    webhookPorts: env.WEBHOOK_PORTS,
    platformFee: { bps: env.PLATFORM_FEE_BPS, recipient: env.PLATFORM_FEE_RECIPIENT },
    rates: { sources: env.RATE_SOURCES, maxDeviationBps: env.RATE_MAX_DEVIATION_BPS },
    developmentWallets: env.DEVELOPMENT_WALLETS,
    pollIntervalMs: env.POLL_INTERVAL_MS,
    logLevel: env.LOG_LEVEL,
    trustedProxies: env.TRUSTED_PROXIES,
  };
}

/** The names of variables that hold secrets. */
export function secretVariables(): string[] {
  const all = Object.entries(environment.shape);
  return all.filter(([, schema]) => schema.meta()?.secret === true).map(([name]) => name);
}

/** What is wrong between variables that are each right by themselves. */
function contradictions(env: z.output<typeof environment>): string[] {
  const problems: string[] = [];
  const ids = env.CHAINS.map(({ id }) => id);
  for (const { id, deployment } of env.CHAINS) {
    if (deployment === null && !handselChains.has(id)) {
      problems.push(
        `CHAINS names chain ${id}, where Handsel is not deployed: give its deployment.`,
      );
    }
  }
  if (new Set(ids).size < ids.length) problems.push("CHAINS names the same chain twice.");
  const sources = env.RATE_SOURCES.map(({ url }) => new URL(url).host);
  if (new Set(sources).size < sources.length) {
    problems.push("RATE_SOURCES names the same host twice: that would count as two opinions.");
  }
  const keys = [env.RELAY_PRIVATE_KEY, ...env.RELAY_PRIVATE_KEYS].map((key) => key.toLowerCase());
  if (new Set(keys).size < keys.length) {
    problems.push("RELAY_PRIVATE_KEYS names the same key twice, or that of RELAY_PRIVATE_KEY.");
  }
  if (keys.includes(env.OPERATOR_PRIVATE_KEY?.toLowerCase() ?? "")) {
    problems.push(
      "OPERATOR_PRIVATE_KEY is a hot wallet's key too: what acts for merchants must be a key apart.",
    );
  }
  const publicUrl = new URL(env.PUBLIC_URL);
  if (publicUrl.protocol === "http:" && !isLoopback(publicUrl.hostname)) {
    problems.push(
      "PUBLIC_URL must be https: browsers keep the sign-in cookie only over https or on localhost.",
    );
  }
  if (publicUrl.href !== `${publicUrl.origin}/`) {
    problems.push("PUBLIC_URL must be an origin, such as https://pay.example.com, without a path.");
  }
  if (env.PLATFORM_FEE_BPS > 0 && env.PLATFORM_FEE_RECIPIENT === zeroAddress) {
    problems.push("PLATFORM_FEE_BPS is set, so PLATFORM_FEE_RECIPIENT must say who receives it.");
  }
  if (env.DEVELOPMENT_WALLETS.length > 0 && ids.some((id) => id !== LOCAL_CHAIN)) {
    problems.push(
      `DEVELOPMENT_WALLETS are for the local chain ${LOCAL_CHAIN} only, because everyone gets their keys.`,
    );
  }
  if (env.DAPP_DIR !== undefined && !existsSync(join(env.DAPP_DIR, "index.html"))) {
    problems.push("DAPP_DIR has no index.html: build the dApp first, or leave DAPP_DIR out.");
  }
  return problems;
}

/** Whether a private key is in the curve's range. Its own error repeats the key, so it goes nowhere. */
function canSign(key: Hex): boolean {
  try {
    privateKeyToAddress(key);
    return true;
  } catch {
    return false;
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

function commaSeparated(list: string): string[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function isCidr(text: string): boolean {
  const [network = "", bits = "", ...rest] = text.split("/");
  const family = isIP(network);
  return (
    rest.length === 0 &&
    family !== 0 &&
    /^\d{1,3}$/.test(bits) &&
    Number(bits) <= (family === 4 ? 32 : 128)
  );
}
