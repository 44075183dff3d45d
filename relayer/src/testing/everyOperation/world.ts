import { expect } from "vitest";
import { nameOf } from "../../platform/http/authenticator.ts";
import type { AnyOperation } from "../../platform/http/operation.ts";
import type { Deps } from "../../platform/part.ts";
import type { LocalServer } from "../localServer.ts";
import { startSubgraph } from "../startSubgraph.ts";
import { startTestChain, type TestChain } from "../testChain.ts";
import { createTestDatabase, type TestDatabase } from "../testDatabase.ts";
import { testDeps, testFollower } from "../testFollower.ts";
import {
  createTestMerchant,
  startTestServer,
  type TestServer,
  withRegistration,
} from "../testServer.ts";

/** Differences of a request from the ordinary one of a merchant. */
export interface Call {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  raw?: string;
  key?: string | null;
  headers?: Record<string, string>;
  /** Server to send it to. */
  at?: TestServer;
}

export let chain: TestChain;
export let database: TestDatabase;
export let deps: Deps;
export let server: TestServer;
/** Server whose chain and subgraph do not answer. */
export let cutOff: TestServer;
export let merchant: { key: string; id: string };
export let catchUp: () => Promise<void>;
let subgraph: LocalServer;

/** Whether the world's chain, and with it every object, is live. */
let livemode = false;

/** Starts chain, database, servers and merchant. */
export async function startWorld(live = false): Promise<void> {
  livemode = live;
  chain = await startTestChain();
  database = await createTestDatabase();
  subgraph = await startSubgraph(() => ({ data: { merchantTotals: [] } }));
  const own = testDeps(database.db, {
    ...{ rpcUrl: chain.rpcUrl, privateSubgraphUrl: subgraph.url },
  });
  // Sources that know every currency, but do not answer.
  const sources = [1, 2].map((port) => ({
    ...{ name: `${port}`, kind: "coinbase" as const, url: `http://127.0.0.1:${port}` },
  }));
  const config = { ...own.config, rates: { sources, maxDeviationBps: 1 } };
  deps = withRegistration({ ...own, config }, true);
  if (live) deps = { ...deps, chains: asLive(deps) };
  server = await startTestServer(deps);
  const nowhere = "http://127.0.0.1:1";
  cutOff = await startTestServer(
    testDeps(database.db, { rpcUrl: nowhere, privateSubgraphUrl: nowhere }),
  );
  merchant = await createTestMerchant(deps, live);
  catchUp = testFollower(deps).catchUp;
}

export async function stopWorld(): Promise<void> {
  await server.close();
  await cutOff.close();
  await subgraph.close();
  await database.remove();
  await chain.stop();
}

export const lamp = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };

export async function make(path: string, body: object) {
  const { key } = merchant;
  const answer = await server.call("POST", path, { key, body });
  expect(answer.status, answer.text).toBeLessThan(300);
  return JSON.parse(answer.text);
}

export async function send(operation: AnyOperation, call: Call) {
  const names = { id: "nonsense", ...call.params };
  const path = operation.path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => names[name as "id"] ?? "nonsense",
  );
  const key = call.key === undefined ? merchant.key : call.key;
  const { raw, body, headers = {} } = call;
  const anonymous = operation.access === "public" || key === null || "cookie" in headers;
  const answer = await (call.at ?? server).call(
    operation.method.toUpperCase(),
    path + (call.query ? `?${call.query}` : ""),
    {
      ...(anonymous ? {} : { key }),
      ...(raw === undefined ? {} : { raw }),
      ...(body === undefined || raw !== undefined ? {} : { body }),
      headers,
    },
  );
  if (call.at && call.at !== cutOff) await call.at.close();
  return answer;
}

/** Returns the name under which the merchant's requests count. */
export const counted = () => `merchant:${nameOf({ merchantId: merchant.id, livemode })}`;

/** Returns the chains, each with money that counts as real. */
export function asLive({ chains }: Pick<Deps, "chains">): Deps["chains"] {
  return new Map(
    [...chains].map(([id, one]) => [
      id,
      { ...one, chain: { ...one.chain, id: 1, testnet: false } },
    ]),
  );
}

/** Resets the rate limits and deletes the merchant's endpoints, so that no limit stops a test. */
export async function resetLimits(): Promise<void> {
  await server.limits.wrongKeys.delete("127.0.0.1");
  for (const limit of Object.values(server.limits)) {
    await limit.delete(counted());
    await limit.delete("client:127.0.0.1");
  }
  const { key } = merchant;
  const { json } = await server.call("GET", "/v1/webhook_endpoints?limit=100", { key });
  await database.db
    .updateTable("organisations")
    .set({ require_second_factor: false, deleted_at: null })
    .execute();
  for (const { id } of json.data)
    await server.call("DELETE", `/v1/webhook_endpoints/${id}`, { key });
}
