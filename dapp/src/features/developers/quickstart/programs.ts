import go from "../../../../../examples/go/main.go?raw";
import python from "../../../../../examples/python/server.py?raw";
import node from "../../../../../examples/quickstart/server.mjs?raw";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import runGo from "./runGo.sh?raw";
import runNode from "./runNode.sh?raw";
import runPython from "./runPython.sh?raw";

export const languages = ["typescript", "python", "go", "curl"] as const;
export type Language = (typeof languages)[number];

/** This store's own values that programs begin with. No secret is among them. */
export interface OwnValues {
  /** Address of the service. */
  url: string;
  /** The first coin of the mode. */
  coin: { chainId: number; symbol: string; decimals: number };
}

/** What the documentation's programs have in place of the values. */
const example = { chainId: "31337", symbol: "USDH", amount: "25000000" };

/** Where each program begins: what comes before says how it is started beside the documentation. */
const sources = {
  typescript: { text: node, begin: /^import \{ createServer \}/m, run: runNode },
  python: { text: python, begin: /^import json/m, run: runPython },
  go: { text: go, begin: /^package main/m, run: runGo },
};

/** Returns the first coin of the chains; the example's own where there is none. */
export function firstCoin(chains: readonly AppChain[]): OwnValues["coin"] {
  const [coin] = chains.flatMap(({ id, tokens }) =>
    tokens.map(({ symbol, decimals }) => ({ chainId: id, symbol, decimals })),
  );
  return coin ?? { chainId: Number(example.chainId), symbol: example.symbol, decimals: 6 };
}

/** Writes 25 of a coin in its base units; a hundredth of that of a coin with as many decimals as those of chains have. */
const amountOf = ({ decimals }: OwnValues["coin"]) =>
  String(25n * 10n ** BigInt(decimals > 8 ? decimals - 4 : decimals));

/** The file that programs read their values from: key and secret are pasted in, where they are shown. */
export const valuesFile = ({ url }: OwnValues) =>
  [`HANDSEL_URL=${url}`, "HANDSEL_API_KEY=", "HANDSEL_WEBHOOK_SECRET="].join("\n");

/** Returns the program of a language with the store's values, as the documentation has it. */
export function programOf(language: Exclude<Language, "curl">, { coin }: OwnValues): string {
  const { text, begin } = sources[language];
  return text
    .slice(text.search(begin))
    .trimEnd()
    .replaceAll(example.chainId, String(coin.chainId))
    .replaceAll(example.amount, amountOf(coin))
    .replaceAll(`"${example.symbol}"`, JSON.stringify(coin.symbol));
}

/** Returns the commands that start a language's program. */
export const runOf = (language: Exclude<Language, "curl">) => sources[language].run.trimEnd();

/** Returns the call that makes a checkout, for a shell that has read the values. */
export function checkoutCall({ coin }: OwnValues): string {
  const order = {
    ...{ chain_id: coin.chainId, token: coin.symbol, amount: amountOf(coin) },
    description: "A lamp",
  };
  return `curl "$HANDSEL_URL/v1/checkouts" \\
  -H "authorization: Bearer $HANDSEL_API_KEY" \\
  -H "content-type: application/json" \\
  -d '${JSON.stringify(order)}'`;
}

/** Returns the call that sends a test event to an endpoint. */
export const testCall = (endpoint: string) =>
  `curl -X POST "$HANDSEL_URL/v1/webhook_endpoints/${endpoint}/test" \\
  -H "authorization: Bearer $HANDSEL_API_KEY"`;

/** Returns the call that reads the newest events. */
export const eventsCall = () =>
  `curl "$HANDSEL_URL/v1/events?order=newest" \\
  -H "authorization: Bearer $HANDSEL_API_KEY"`;
