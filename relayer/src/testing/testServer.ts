import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PaymentTermsJson } from "@handsel/protocol";
import { createMerchant } from "../accounts/createMerchant.ts";
import { createApp } from "../app.ts";
import type { Deps } from "../platform/part.ts";
import { merchantAccount } from "./testChain.ts";

/** The same for what is listed. */
interface TestItem {
  id: string;
  status: string;
  checkout_id: string | null;
  attempts: object[];
  data: { object: { id: string } };
}

/** The fields of all answers that tests look at; a test fails where one is missing. */
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

/** An answer as tests look at it. */
export interface TestAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** Null if it is not JSON. */
  json: TestBody;
}

export interface TestServer {
  url: string;
  call(method: string, path: string, options?: CallOptions): Promise<TestAnswer>;
  close(): Promise<void>;
}

export interface CallOptions {
  /** An API key. */
  key?: string;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string;
  headers?: Record<string, string>;
}

/** The HTTP server of a relayer, on a socket of its own; no worker runs. */
export async function startTestServer(deps: Deps): Promise<TestServer> {
  const server = createServer(createApp(deps));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    call: async (method, path, { key, body, raw, headers = {} } = {}) => {
      const payload = raw ?? (body === undefined ? null : JSON.stringify(body));
      const response = await fetch(url + path, {
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
      const isJson = response.headers.get("content-type")?.includes("json");
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: JSON.parse(isJson ? text : "null"),
      };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Creates the merchant that the test chain's merchant account signs for. */
export async function createTestMerchant({ db }: Deps): Promise<{ key: string; id: string }> {
  const { merchantId, apiKey } = await createMerchant(db, {
    name: "Demo Shop",
    address: merchantAccount.address,
    payee: merchantAccount.address,
    live: false,
  });
  return { key: apiKey, id: merchantId };
}
