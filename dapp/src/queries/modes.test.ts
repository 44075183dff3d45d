import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import type { AppConfig } from "../lib/config/appConfig.ts";
import { chain, merchant } from "../testing/payment.ts";
import { checkoutNotesQuery } from "./checkoutNotes.ts";
import { merchantPaymentsQuery, merchantTotalsQuery } from "./merchantPayments.ts";

const requests: Request[] = [];
vi.stubGlobal("fetch", (path: string, init: RequestInit) => {
  requests.push(new Request(new URL(path, "http://localhost:3000"), init));
  return Promise.resolve(Response.json({ data: [], has_more: false, next_cursor: null }));
});

const root = join(import.meta.dirname, "..", "..", "..");
const live = { ...chain, id: 8453, livemode: true };

/** Only the first chain has a subgraph, which is a test network. */
const config: AppConfig = {
  publicUrl: "http://localhost:3000",
  chains: [{ ...chain, subgraphUrl: "http://subgraph.test/graphql" }, live],
  developmentWallets: [],
  signingKeys: [],
  isRegistrationOpen: false,
};

const noFilter = {
  ...{ outcome: null, chain: null, from: null, until: null, coin: null, customer: null, q: null },
};

const queries = {
  checkoutNotes: (mode: "live" | "test") => checkoutNotesQuery(mode, [{ id: "0x1" }]),
  merchantPayments: (mode: "live" | "test") =>
    merchantPaymentsQuery(config, mode, merchant, noFilter),
  merchantTotals: (mode: "live" | "test") => merchantTotalsQuery(config, mode, merchant),
};

it.each(Object.entries(queries))("%s is cached apart for each mode", (_, query) => {
  expect(query("live").queryKey).not.toEqual(query("test").queryKey);
});

it.each([
  ["checkoutNotes", "live"],
  ["checkoutNotes", "test"],
  ["merchantPayments", "live"],
] as const)("%s asks the relayer for %s mode, and no subgraph of the other", async (name, mode) => {
  requests.length = 0;
  const { queryFn, ...query } = queries[name](mode);
  const pageParam = "initialPageParam" in query ? query.initialPageParam : undefined;
  if (typeof queryFn !== "function") throw new Error("The query has a function.");
  await queryFn({ pageParam, client: new QueryClient(), queryKey: query.queryKey } as never);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.get("handsel-mode")).toBe(mode);
});

it("asks for nothing of a merchant without a mode", () => {
  const { paths } = JSON.parse(readFileSync(join(root, "relayer", "openapi.json"), "utf8")) as {
    paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
  };
  const called: string[] = [];
  for (const file of globSync("dapp/src/**/*.{ts,tsx}", { cwd: root })) {
    const source = readFileSync(join(root, file), "utf8");
    for (const [, client, verb, path] of source.matchAll(
      /\b(api|merchantApi\[mode\])\s*\.([A-Z]+)\(\s*"([^"]+)"/g,
    )) {
      const operation = paths[String(path)]?.[String(verb).toLowerCase()];
      if (!operation) throw new Error(`${file} calls ${verb} ${path}, which does not exist.`);
      // What an account or anybody does is the same in both modes.
      const ofMerchant = operation.parameters?.some(({ name }) => name === "handsel-mode");
      expect(client === "api", `${file}: ${verb} ${path}`).toBe(ofMerchant !== true);
      called.push(`${verb} ${path}`);
    }
  }
  expect(called).toContain("GET /v1/payments");
  expect(called).toContain("GET /v1/config");
});
