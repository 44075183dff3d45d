import type { PaymentTermsJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { createMerchant } from "../accounts/createMerchant.ts";
import { createApp } from "../app.ts";
import type { Limits } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { type LocalServer, startLocalServer } from "./localServer.ts";
import { merchantAccount } from "./testChain.ts";

/** Fields of list items that tests read. */
interface TestItem {
  id: string;
  status: string;
  checkout_id: string | null;
  attempts: object[];
  data: { object: { id: string } };
}

/** Fields of all answers that tests read; a test fails where one is missing. */
export interface TestBody {
  code: string;
  detail: string;
  param: string;
  id: string;
  status: string;
  amount: string;
  url: string;
  expires_at: string;
  offer: PaymentTermsJson;
  offer_id: string;
  payment_id: string;
  token: { symbol: string };
  merchant: { name: string; address: string };
  nonce: string;
  secret: string;
  relay: { id: string; transaction_hash: string };
  chains: [{ tokens: { symbol: string }[] }];
  data: [TestItem, ...TestItem[]];
  has_more: boolean;
  next_cursor: string | null;
}

/** Answer of the API. */
export interface TestAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** Null if the answer is not JSON. */
  json: TestBody;
}

export interface TestServer extends LocalServer {
  call(method: string, path: string, options?: CallOptions): Promise<TestAnswer>;
  /** Its rate limits, to reset. */
  limits: Limits;
}

export interface CallOptions {
  /** API key. */
  key?: string;
  body?: unknown;
  /** Raw body, instead of `body` as JSON. */
  raw?: string;
  headers?: Record<string, string>;
}

/** Starts a relayer's HTTP server, without its workers: the one for everyone, or the one for monitoring. */
export async function startTestServer(deps: Deps, create = createApp): Promise<TestServer> {
  const app = create(deps);
  const server = await startLocalServer(app);
  return {
    ...server,
    limits: app.locals.limits,
    call: async (method, path, { key, body, raw, headers = {} } = {}) => {
      const payload = raw ?? (body === undefined ? null : JSON.stringify(body));
      const response = await fetch(server.url + path, {
        method,
        headers: {
          ...(payload === null ? {} : { "content-type": "application/json" }),
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          ...headers,
        },
        body: payload,
        redirect: "manual",
      });
      const text = await response.text();
      const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: JSON.parse(isJson && text !== "" ? text : "null"),
      };
    },
  };
}

/** Returns the parts of a server where strangers open stores, or only those do who are invited. */
export function withRegistration(deps: Deps, isRegistrationOpen: boolean): Deps {
  const accounts = { ...deps.config.accounts, isRegistrationOpen };
  return { ...deps, config: { ...deps.config, accounts } };
}

/** Creates the merchant of the test chain's merchant account. */
export async function createTestMerchant(
  { db }: Deps,
  live = false,
): Promise<{ key: string; id: string }> {
  const { merchantId, apiKey } = await createMerchant(db, {
    name: "Demo Shop",
    address: merchantAccount.address,
    payee: merchantAccount.address,
    live,
  });
  return { key: apiKey, id: merchantId };
}

/** Creates a second merchant, that of the platform's account. */
export async function createOtherMerchant({ db }: Deps): Promise<{ key: string; id: string }> {
  const { address } = accounts.platform;
  const { merchantId, apiKey } = await createMerchant(db, {
    ...{ name: "Another shop", address, payee: address, live: false },
  });
  return { key: apiKey, id: merchantId };
}
