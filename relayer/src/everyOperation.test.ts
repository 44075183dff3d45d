import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  demoDollarAbi,
  disputeMessage,
  escrowAbi,
  fundingAuthorization,
  type PaymentTerms,
  paymentId,
  releaseMessage,
  settlementMessage,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { Ajv2020 } from "ajv/dist/2020.js";
import { sql } from "kysely";
import createClient from "openapi-fetch";
import { type PublicClient, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { createSiweMessage } from "viem/siwe";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { paths } from "../../dapp/src/lib/api/api.gen.ts";
import { keyScheme } from "./accounts/authenticate.ts";
import { announceLatePayment } from "./checkouts/announceLatePayments.ts";
import { parts } from "./parts.ts";
import { type ErrorCode, errorCatalogue } from "./platform/errors.ts";
import { errorsOf } from "./platform/http/openapi.ts";
import { type AnyOperation, isForPages, isVersioned, scopeOf } from "./platform/http/operation.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";
import { failedSignIns, limits } from "./platform/http/rateLimit.ts";
import type { Deps } from "./platform/part.ts";
import {
  customerAccount,
  demoDollar,
  localChain,
  merchantAccount,
  startTestChain,
  type TestChain,
} from "./testing/testChain.ts";
import { createTestDatabase, type TestDatabase } from "./testing/testDatabase.ts";
import { newTerms, testDeps, testFollower } from "./testing/testFollower.ts";
import { createTestMerchant, startTestServer, type TestServer } from "./testing/testServer.ts";

const operations = operationsOf(parts);

interface Media {
  schema: object;
  examples: Record<string, { value?: unknown; $ref?: string }>;
}
interface Described {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { examples: Record<string, { value: { code: string; status: number } }> };
}

/** Request, as far as it differs from a merchant's ordinary one. */
interface Call {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  raw?: string;
  key?: string | null;
  headers?: Record<string, string>;
  at?: TestServer;
}

const document: Document = JSON.parse(
  await readFile(join(import.meta.dirname, "..", "openapi.json"), "utf8"),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, "openapi");

const described = (operation: AnyOperation): Described => {
  const found = document.paths[operation.path]?.[operation.method];
  if (!found) throw new Error(`${operation.id} is not described`);
  return found;
};

/** Expects a value to match its schema in `openapi.json`. */
function check(operation: AnyOperation, status: number, type: string, value: unknown): void {
  expect(
    described(operation).responses[status]?.content?.[type],
    `${operation.id} ${status}`,
  ).toBeDefined();
  const escaped = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");
  const at = ["paths", operation.path, operation.method, "responses", `${status}`, "content", type];
  const pointer = [...at, "schema"].map(escaped).map(encodeURIComponent).join("/");
  expect(ajv.validate({ $ref: `openapi#/${pointer}` }, value), ajv.errorsText()).toBe(true);
}

let chain: TestChain;
let database: TestDatabase;
let deps: Deps;
let server: TestServer;
let cutOff: TestServer;
let merchant: { key: string; id: string };
let catchUp: () => Promise<void>;

beforeAll(async () => {
  chain = await startTestChain();
  database = await createTestDatabase();
  deps = testDeps(database.db, { rpcUrl: chain.rpcUrl });
  server = await startTestServer(deps);
  cutOff = await startTestServer(testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }));
  merchant = await createTestMerchant(deps);
  catchUp = testFollower(deps).catchUp;
});
afterAll(async () => {
  await server.close();
  await cutOff.close();
  await database.remove();
  await chain.stop();
});

const lamp = { chain_id: 31337, token: "USDH", amount: "25", description: "A lamp" };

async function make(path: string, body: object) {
  const { key } = merchant;
  const answer = await server.call("POST", path, { key, body });
  expect(answer.status, answer.text).toBeLessThan(300);
  return JSON.parse(answer.text);
}

async function checkout(changes: object = {}): Promise<{ id: string; terms: PaymentTerms }> {
  const { id, offer } = await make("/v1/checkouts", { ...lamp, ...changes });
  return { id, terms: { ...termsFromJson(offer), payer: customerAccount.address } };
}

async function paid(late = false) {
  const made = { ...(await checkout({ refund_period: 3_600 })), isCaptured: false };
  if (late) await make(`/v1/checkouts/${made.id}/expire`, {});
  await chain.fund(made.terms);
  await catchUp();
  while (await announceLatePayment(deps));
  return made;
}

const ofPayment = ({ terms }: { terms: PaymentTerms }) => ({
  params: { payment_id: paymentId(terms, localChain.escrow) },
});

/** Makes a request about a payment of 25 base units. */
async function acting(body: object): Promise<Call> {
  return { ...ofPayment(await paid()), body };
}

/** Makes a settlement that payer and merchant signed. */
async function agreed({ terms }: { terms: PaymentTerms }) {
  const [payerAmount, deadline] = [5n, 2n ** 39n];
  const content = { payerAmount, held: terms.amount, deadline };
  const message = settlementMessage(terms, localChain.escrow, content);
  return {
    ...{ payer_amount: payerAmount.toString(), deadline: Number(deadline) },
    payer_signature: await customerAccount.signTypedData(message),
    merchant_signature: await merchantAccount.signTypedData(message),
  };
}

/** Starts a relayer with an operator key, which is appointed and has gas money by default. */
async function startOperator({ approved = true, balance = 10n ** 18n }): Promise<TestServer> {
  const key = generatePrivateKey();
  const account = privateKeyToAccount(key);
  const { address } = account;
  await chain.client.setBalance({ address, value: 10n ** 18n });
  for (const call of [
    { functionName: "mint", args: [address, 1_000n] },
    { functionName: "approve", args: [localChain.escrow.address, 1_000n] },
  ] as const) {
    await chain.client.writeContract({
      ...{ account, address: demoDollar.address, abi: demoDollarAbi, ...call },
    });
  }
  await chain.client.writeContract({
    ...{ account: merchantAccount, address: localChain.escrow.address, abi: escrowAbi },
    ...{ functionName: "setOperator", args: [address, approved] },
  });
  await chain.client.setBalance({ address, value: balance });
  const environment = { OPERATOR_PRIVATE_KEY: key, ADMINISTRATOR_MERCHANT_ID: merchant.id };
  return startTestServer(testDeps(database.db, { rpcUrl: chain.rpcUrl, environment }));
}

/**
 * Starts a relayer whose simulated calls come from a stranger, so that the contract refuses them.
 */
async function startRefused(): Promise<TestServer> {
  const environment = { OPERATOR_PRIVATE_KEY: accounts.merchant.privateKey };
  const { config, ...rest } = testDeps(database.db, { rpcUrl: chain.rpcUrl, environment });
  const [local] = rest.chains.values();
  if (!local) throw new Error("the test has no chain");
  const client = {
    ...local.client,
    simulateContract: (call: object) =>
      local.client.simulateContract({ ...call, account: stranger().address } as never),
  } as unknown as PublicClient;
  const chains = new Map([[31337, { ...local, client }]]);
  const ownShop = { ...config, relays: { administratorMerchantId: merchant.id } };
  return startTestServer({ ...rest, config: ownShop, chains });
}

async function signed(terms: PaymentTerms, account = customerAccount) {
  if (!demoDollar.authorization) throw new Error("USDH takes no authorizations");
  const typedData = fundingAuthorization(terms, localChain.escrow, demoDollar.authorization);
  return { terms: termsToJson(terms), signature: await account.signTypedData(typedData) };
}

async function funding(changes: object = {}, account = customerAccount): Promise<Call> {
  const { id, terms } = await checkout(changes);
  return { params: { id }, body: await signed({ ...terms, payer: account.address }, account) };
}

const LATER = 2 ** 40 - 1;

/** Request that a payer signed, about a payment. */
type Signed = Call & { terms: PaymentTerms };

/** Makes a release of a new payment, signed by the payer. */
async function release(deadline = LATER, amount = 10n): Promise<Signed> {
  const { id, terms } = await paid();
  const held = terms.amount;
  const content = { amount, held, deadline: BigInt(deadline) };
  const signature = await customerAccount.signTypedData(
    releaseMessage(terms, localChain.escrow, content),
  );
  const body = { amount: `${amount}`, held: `${held}`, deadline, signature };
  return { params: { id }, body, terms };
}

/** Makes a dispute of a new payment without a checkout, signed by the payer. */
async function dispute(deadline = LATER, arbiter = stranger().address): Promise<Signed> {
  const terms = newTerms({ arbiter });
  await chain.fund(terms);
  await catchUp();
  const evidence = "ipfs://evidence";
  const content = { evidence, deadline: BigInt(deadline) };
  const signature = await customerAccount.signTypedData(
    disputeMessage(terms, localChain.escrow, content),
  );
  const id = paymentId(terms, localChain.escrow);
  return { params: { id }, body: { evidence, deadline, signature }, terms };
}

const link = () => make("/v1/payment_links", lamp);
const endpoint = () => make("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/hooks" });

async function signIn(account = merchantAccount): Promise<Call> {
  const { nonce } = (await server.call("POST", "/v1/session/nonce")).json;
  const message = createSiweMessage({
    ...{ address: account.address, chainId: 31337, domain: "localhost:3000", nonce },
    ...{ uri: "http://localhost:3000/merchant", version: "1" },
  });
  return { body: { message, signature: await account.signMessage({ message }) } };
}

async function cookie(): Promise<Record<string, string>> {
  const { body } = await signIn();
  const answer = await server.call("POST", "/v1/session", { body });
  return { cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

/** Makes an event. @returns its id */
async function event(): Promise<string> {
  const { id } = await checkout();
  await make(`/v1/checkouts/${id}/expire`, {});
  const { json } = await server.call("GET", "/v1/events?limit=1", { key: merchant.key });
  return json.data[0].id;
}

/** Id of an event that is no longer kept. */
const OLD_EVENT = `evt_0180${"0".repeat(8)}7${"0".repeat(19)}`;

async function disabledEndpoint(): Promise<Call> {
  const { id } = await endpoint();
  await make(`/v1/webhook_endpoints/${id}`, { status: "disabled" });
  return { params: { id } };
}

const stranger = () => privateKeyToAccount(generatePrivateKey());

/** Requests that succeed, for operations whose example in `openapi.json` does not. */
const successes: Record<string, () => Promise<Call>> = {
  createSession: signIn,
  getSession: async () => ({ headers: await cookie() }),
  revokeApiKey: async () => {
    const { id } = await make("/v1/api_keys", { name: "Till", kind: "secret" });
    return { params: { id } };
  },
  getCheckout: async () => ({ params: { id: (await paid(true)).id } }),
  expireCheckout: async () => ({ params: { id: (await checkout()).id } }),
  resolveCheckout: async () => ({
    ...{ params: { id: (await paid(true)).id }, body: { resolution: "return" } },
  }),
  getPayerCheckout: async () => ({ params: { id: (await checkout()).id } }),
  fundCheckout: () => funding(),
  releasePayment: () => release(),
  disputePayment: () => dispute(),
  getPaymentLink: async () => ({ params: { id: (await link()).id } }),
  closePaymentLink: async () => ({ params: { id: (await link()).id } }),
  getPayerPaymentLink: async () => ({ params: { id: (await link()).id } }),
  openPaymentLink: async () => ({ params: { id: (await link()).id } }),
  getPayment: async () => {
    await paid();
    const { json } = await server.call("GET", "/v1/payments", { key: merchant.key });
    return { params: { payment_id: json.data[0].id } };
  },
  capturePayment: () => acting({ amount: "20" }),
  voidPayment: () => acting({ amount: "20" }),
  refundPayment: async () => ({ ...ofPayment(await captured()), body: { amount: "20" } }),
  settlePayment: async () => {
    const made = await paid();
    return { ...ofPayment(made), body: await agreed(made) };
  },
  submitEvidence: () => acting({ evidence: "ipfs://proof" }),
  listPaymentRelays: async () => ofPayment(await paid()),
  getRate: async () => ({ query: "chain_id=31337&token=USDH&currency=EUR" }),
  createWebhookEndpoint: async () => ({ body: { url: "http://127.0.0.1:9/hooks" } }),
  deleteWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  getWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  updateWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  rotateWebhookSecret: async () => ({ params: { id: (await endpoint()).id } }),
  testWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  replayWebhooks: async () => ({ params: { id: (await endpoint()).id } }),
  recoverWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  getWebhookDelivery: async () => {
    const { id } = await endpoint();
    const { id: delivery_id } = await make(`/v1/webhook_endpoints/${id}/test`, {});
    return { params: { id, delivery_id } };
  },
  getEvent: async () => ({ params: { event_id: await event() } }),
  getWebhookKeys: async () => ({ query: `endpoint=${(await endpoint()).id}` }),
  listWebhookDeliveries: async () => ({ params: { id: (await endpoint()).id } }),
};

const eth = { chain_id: 31337, token: "ETH", price: { currency: "EUR", amount: "1" } };
const huge = { body: { ...lamp, amount: (2n ** 104n).toString() } };
const unpriced = { body: { ...eth, description: "A lamp" } };

/** Aims a call at a relayer whose rate sources contradict each other. */
async function quarrel(call: Call): Promise<Call> {
  const names = ["one", "two"] as const;
  const answers: Record<string, string> = { one: "1000", two: "2000" };
  vi.spyOn(globalThis, "fetch").mockImplementation(async (target, init) => {
    const url = new URL(target instanceof Request ? target.url : target);
    const amount = answers[url.hostname];
    if (amount === undefined) return realFetch(target, init);
    return Response.json({ data: { amount, base: "ETH", currency: "EUR" } });
  });
  const sources = names.map((name) => ({
    ...{ name, kind: "coinbase" as const, url: `http://${name}` },
  }));
  const config = { ...deps.config, rates: { sources, maxDeviationBps: 1 } };
  return { ...call, at: await startTestServer({ ...deps, config }) };
}
const realFetch = globalThis.fetch;

async function liveServer(call: Call): Promise<Call> {
  const [local] = deps.chains.values();
  if (!local) throw new Error("the test has no chain");
  const live = { ...local, chain: { ...local.chain, id: 1, testnet: false } };
  return { ...call, at: await startTestServer({ ...deps, chains: new Map([[31337, live]]) }) };
}

const openEthLink = async () => ({
  params: { id: (await make("/v1/payment_links", unpriced.body)).id },
});

type Paid = Awaited<ReturnType<typeof paid>>;

/**
 * Makes the failing requests of an operation that calls the contract about a payment.
 * @param make makes a payment for which the call succeeds
 */
function callFailures(
  make: () => Promise<Paid>,
  bodyOf: (made: Paid) => Promise<object>,
  tooMuch: object,
) {
  const call = async (made: Paid, more: object = {}): Promise<Call> => ({
    ...{ ...ofPayment(made), body: { ...(await bodyOf(made)), ...more } },
  });
  return {
    key_mode_mismatch: async () => liveServer(await call(await make())),
    chain_unavailable: async () => ({ ...(await call(await make())), at: cutOff }),
    nothing_left: async () => {
      const made = await paid();
      await chain.void(made.terms, made.terms.amount);
      await catchUp();
      return call(made);
    },
    amount_too_large: async () => call(await make(), tooMuch),
    operator_refused: async () => call(await make(), { via: "operator" }),
    operator_not_approved: async () => ({
      ...(await call(await make())),
      at: await startOperator({ approved: false }),
    }),
    payment_changed: async () => {
      const made = await make();
      if (made.isCaptured) await chain.refund(made.terms, 1n);
      else await chain.capture(made.terms, 1n);
      return { ...(await call(made)), at: await startOperator({}) };
    },
    call_in_flight: async () => {
      const made = await make();
      const { payment_id } = ofPayment(made).params;
      await database.db
        .insertInto("relays")
        .values({
          ...{ id: `rly_${payment_id}`, digest: payment_id, kind: "release", details: "{}" },
          ...{ payment_id, checkout_id: null, merchant_id: merchant.id, chain_id: 31337 },
          ...{ payer: made.terms.payer, terms: termsToJson(made.terms), signature: "0x11" },
          ...{ status: "submitted", failure: null, transaction_hash: null },
        })
        .execute();
      return { ...(await call(made)), at: await startOperator({}) };
    },
    relay_rejected: async () => ({ ...(await call(await make())), at: await startRefused() }),
    relay_unavailable: async () => ({
      ...(await call(await make())),
      at: await startOperator({ balance: 1n }),
    }),
  };
}

const part = async () => ({ amount: "20" });

/** Makes a payment that is captured in full. */
async function captured() {
  const made = await paid();
  await chain.capture(made.terms, made.terms.amount);
  await catchUp();
  return { ...made, isCaptured: true };
}

/** Requests that fail, by operation and error code; `general` makes those for shared codes. */
const failures: Record<string, Partial<Record<ErrorCode, () => Promise<Call>>>> = {
  createSession: {
    siwe_invalid: async () => ({ body: { message: "hello", signature: "0x00" } }),
    merchant_unknown: () => signIn(stranger()),
  },
  getSession: { session_missing: async () => ({ key: null }) },
  createApiKey: {
    key_mode_mismatch: async () => ({ body: { name: "x", kind: "secret", livemode: true } }),
  },
  createCheckout: {
    amount_too_large: async () => huge,
    client_reference_taken: async () => {
      const body = { ...lamp, client_reference_id: "1", unique_reference: true };
      await make("/v1/checkouts", body);
      return { body };
    },
    rate_unavailable: async () => unpriced,
    rates_disagree: () => quarrel(unpriced),
    key_mode_mismatch: () => liveServer({ body: lamp }),
  },
  expireCheckout: {
    checkout_paid: async () => ({ params: { id: (await paid()).id } }),
    key_mode_mismatch: async () => liveServer({ params: { id: (await checkout()).id } }),
  },
  resolveCheckout: {
    key_mode_mismatch: async () =>
      liveServer({ params: { id: (await paid(true)).id }, body: { resolution: "accept" } }),
    not_late: async () => ({
      ...{ params: { id: (await checkout()).id }, body: { resolution: "accept" } },
    }),
    already_resolved: async () => {
      const { id } = await paid(true);
      await make(`/v1/checkouts/${id}/resolve`, { resolution: "accept" });
      return { params: { id }, body: { resolution: "return" } };
    },
  },
  fundCheckout: {
    checkout_expired: async () => {
      const call = await funding();
      await make(`/v1/checkouts/${call.params?.id}/expire`, {});
      return call;
    },
    checkout_paid: async () => {
      const { id, terms } = await paid();
      const other = stranger();
      return {
        params: { id },
        body: await signed({ ...terms, payer: other.address }, other),
      };
    },
    terms_mismatch: async () => ({ ...(await funding()), params: { id: (await checkout()).id } }),
    authorization_used: async () => {
      const { id, terms } = await checkout();
      const body = await signed(terms);
      await chain.client.writeContract({
        ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
        functionName: "fundWithAuthorization",
        args: [terms, body.signature],
      });
      return { params: { id }, body };
    },
    relay_rejected: () => funding({}, stranger()),
    relay_unavailable: async () => ({ ...(await funding()), at: cutOff }),
    token_not_gasless: () => funding({ token: "ETH" }),
  },
  releasePayment: {
    signature_expired: () => release(1),
    payment_changed: async () => {
      const call = await release();
      await chain.capture(call.terms, 1n);
      return call;
    },
    relay_rejected: () => release(LATER, 26n),
    relay_unavailable: async () => ({ ...(await release()), at: cutOff }),
  },
  disputePayment: {
    signature_expired: () => dispute(1),
    payment_changed: async () => {
      const call = await dispute();
      await chain.capture(call.terms, call.terms.amount);
      return call;
    },
    relay_rejected: () => dispute(LATER, zeroAddress),
    relay_unavailable: async () => ({ ...(await dispute()), at: cutOff }),
  },
  createPaymentLink: {
    amount_too_large: async () => huge,
    terms_mismatch: async () => ({ body: await signedLink({ amount: "26" }) }),
    chain_unavailable: async () => ({ body: await signedLink({}), at: cutOff }),
    key_mode_mismatch: () => liveServer({ body: lamp }),
  },
  closePaymentLink: {
    key_mode_mismatch: async () => liveServer({ params: { id: (await link()).id } }),
  },
  openPaymentLink: {
    payment_link_closed: async () => {
      const { id } = await link();
      await make(`/v1/payment_links/${id}/close`, {});
      return { params: { id } };
    },
    amount_too_large: async () => {
      const price = { currency: "EUR", amount: "9".repeat(30) };
      const { id } = await make("/v1/payment_links", {
        ...eth,
        token: "USDH",
        description: "x",
        price,
      });
      return { params: { id } };
    },
    rate_unavailable: openEthLink,
    rates_disagree: async () => quarrel(await openEthLink()),
  },
  getRate: {
    rate_unavailable: async () => ({ query: "chain_id=31337&token=ETH&currency=EUR" }),
    rates_disagree: () => quarrel({ query: "chain_id=31337&token=ETH&currency=EUR" }),
  },
  createWebhookEndpoint: {
    webhook_url_forbidden: async () => ({ body: { url: "https://10.0.0.1/hooks" } }),
  },
  updateWebhookEndpoint: {
    webhook_url_forbidden: async () => ({
      params: { id: (await endpoint()).id },
      body: { url: "https://10.0.0.1/hooks" },
    }),
  },
  testWebhookEndpoint: { webhook_endpoint_disabled: disabledEndpoint },
  replayWebhooks: {
    webhook_endpoint_disabled: async () => ({ ...(await disabledEndpoint()), body: {} }),
  },
  listEvents: { event_expired: async () => ({ query: `after=${OLD_EVENT}` }) },
  getEvent: { event_expired: async () => ({ params: { event_id: OLD_EVENT } }) },
  capturePayment: callFailures(paid, part, { amount: "26" }),
  voidPayment: callFailures(paid, part, { amount: "26" }),
  refundPayment: callFailures(captured, part, { amount: "26" }),
  settlePayment: {
    ...callFailures(paid, agreed, { payer_amount: "26" }),
    relay_rejected: async () => {
      const made = await paid();
      const body = { ...(await agreed(made)), merchant_signature: "0x11" };
      return { ...ofPayment(made), body, at: await startOperator({}) };
    },
  },
  submitEvidence: {
    key_mode_mismatch: async () => liveServer(await acting({ evidence: "ipfs://proof" })),
    chain_unavailable: async () => ({
      ...(await acting({ evidence: "ipfs://proof" })),
      at: cutOff,
    }),
    operator_refused: () => acting({ evidence: "ipfs://proof", via: "operator" }),
  },
  getReconciliation: {
    chain_unavailable: async () => {
      await catchUp();
      return { at: cutOff };
    },
  },
  createConfirmationPolicy: {
    unknown_chain: async () => ({
      body: { chain_id: 1, token: "USDH", bands: [{ require: "seen" }] },
    }),
    unknown_token: async () => ({
      body: { chain_id: 31337, token: "DOGE", bands: [{ require: "seen" }] },
    }),
    key_mode_mismatch: () =>
      liveServer({ body: { chain_id: 31337, token: "USDH", bands: [{ require: "seen" }] } }),
  },
};

/** Makes a payment link with an invalid signature. */
async function signedLink(changes: object) {
  const { offer, order } = await make("/v1/payment_links?dry_run=true", lamp);
  const signature = `0x${"11".repeat(65)}`;
  return { ...lamp, ...changes, signed_offer: { offer, order_salt: order.salt, signature } };
}

async function ordinary(operation: AnyOperation): Promise<Call> {
  const special = successes[operation.id];
  const media = described(operation).requestBody?.content["application/json"];
  const body = media ? { body: media.examples.typical?.value } : {};
  if (special) return { ...body, ...(await special()) };
  if (operation.path.includes("{")) throw new Error(`Nothing here calls ${operation.id}: add it.`);
  return body;
}

async function send(operation: AnyOperation, call: Call) {
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

/** Makes a request that fails with a shared error code. */
async function general(operation: AnyOperation, code: ErrorCode): Promise<Call | null> {
  const call = async () => ordinary(operation);
  const idempotency = { "idempotency-key": `${operation.id}-${code}` };
  switch (code) {
    case "malformed_json":
      return { ...(await call()), raw: "{" };
    case "body_too_large":
      return { ...(await call()), body: { text: "x".repeat(70_000) } };
    case "invalid_request":
      if (operation.body) return { ...(await call()), body: [] };
      return operation.query
        ? withNonsense(await call())
        : {
            params: { id: "%ZZ", payment_id: "%ZZ", event_id: "%ZZ", delivery_id: "%ZZ" },
          };
    case "api_key_missing":
      return { key: null };
    case "api_key_invalid":
      return { key: `hs_sk_test_${"x".repeat(43)}` };
    case "scope_missing": {
      const granted = scopeOf(operation) === "events:read" ? "rates:read" : "events:read";
      const body = { name: "Till", kind: "restricted", scopes: [granted] };
      return { key: (await make("/v1/api_keys", body)).key };
    }
    case "origin_forbidden": {
      const origin = { origin: "https://evil.example" };
      if (isForPages(operation, keyScheme)) {
        const { key } = await make("/v1/api_keys", { name: "Page", kind: "publishable" });
        return { ...(await call()), key, headers: origin };
      }
      return { ...(await call()), headers: { ...(await cookie()), ...origin } };
    }
    case "unknown_version":
      return { ...(await call()), headers: { "handsel-version": "1999-01-01" } };
    case "idempotency_mismatch": {
      const empty = Buffer.alloc(0);
      await database.db
        .insertInto("idempotency_keys")
        .values({
          ...{ caller_id: merchant.id, key: idempotency["idempotency-key"] },
          ...{ request_hash: empty, status: 200, sealed_body: empty },
        })
        .execute();
      return { ...(await call()), headers: idempotency };
    }
    case "idempotency_in_flight":
      return { ...(await call()), headers: idempotency };
    case "internal_error":
    case "rate_limited":
      return call();
    default:
      return wrongField(operation, code);
  }
}

function withNonsense(call: Call): Call {
  return { ...call, query: `${call.query ?? ""}&nonsense=1` };
}

/** Makes a request with an invalid value in the field of an error code. */
async function wrongField(operation: AnyOperation, code: ErrorCode): Promise<Call | null> {
  const field = Object.entries(operation.fieldErrors ?? {}).find(
    ([, known]) => known === code,
  )?.[0];
  if (field === undefined) return null;
  const call = await ordinary(operation);
  if (operation.path.includes(`{${field}}`)) {
    return { ...call, params: { ...call.params, [field]: "nonsense" } };
  }
  if (operation.method === "get") {
    const query = new URLSearchParams(call.query);
    query.set(field, "!");
    return { ...call, query: query.toString() };
  }
  const base =
    code === "signature_invalid" && operation.id === "createPaymentLink"
      ? await signedLink({})
      : structuredClone(call.body);
  let target = base as Record<string, unknown>;
  const names = field.split(".");
  const last = names.pop() ?? "";
  for (const name of names) {
    target[name] = { ...Object(target[name]) };
    target = target[name] as Record<string, unknown>;
  }
  target[last] = "!";
  return { ...call, body: base };
}

/** Sets the conditions of an error code while a request is answered. */
async function during<Answer>(
  operation: AnyOperation,
  code: ErrorCode,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const limiter = limits[operation.limit];
  if (code === "internal_error") {
    vi.spyOn(limiter, "consume").mockRejectedValueOnce(new Error("a secret reason"));
  }
  const blocked = [`merchant:${merchant.id}`, "client:127.0.0.1"];
  if (code === "rate_limited") for (const key of blocked) await limiter.block(key, 60);
  if (code !== "idempotency_in_flight") {
    const answer = await work();
    if (code === "rate_limited") for (const key of blocked) await limiter.delete(key);
    return answer;
  }
  return database.db.transaction().execute(async (tx) => {
    const name = `idempotency:${merchant.id}:${operation.id}-${code}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
    return work();
  });
}

/** Resets rate limits and webhook endpoints. */
async function startAfresh(): Promise<void> {
  await failedSignIns.delete("127.0.0.1");
  for (const limit of Object.values(limits)) {
    await limit.delete(`merchant:${merchant.id}`);
    await limit.delete("client:127.0.0.1");
  }
  const { key } = merchant;
  const { json } = await server.call("GET", "/v1/webhook_endpoints?limit=100", { key });
  for (const { id } of json.data)
    await server.call("DELETE", `/v1/webhook_endpoints/${id}`, { key });
}

beforeEach(startAfresh);

test("the description and the server have the same operations", () => {
  const names = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(names.sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s",
  (_id, operation) => {
    test("has examples that its schemas allow", () => {
      const { requestBody, responses } = described(operation);
      const request = requestBody?.content["application/json"];
      if (request && operation.body) {
        const parsed = operation.body.safeParse(request.examples.typical?.value);
        expect(parsed.error?.issues).toBeUndefined();
      }
      for (const [status, { content = {} }] of Object.entries(responses)) {
        for (const [type, { examples }] of Object.entries(content)) {
          const all = Object.entries(examples);
          expect(all).not.toEqual([]);
          for (const [code, { value, $ref }] of all) {
            check(
              operation,
              Number(status),
              type,
              $ref ? document.components.examples[code]?.value : value,
            );
          }
        }
      }
      const codes = Object.values(responses).flatMap(({ content }) =>
        Object.keys(content?.["application/problem+json"]?.examples ?? {}),
      );
      expect(codes.sort()).toEqual([...errorsOf(operation, keyScheme)].sort());
    });

    test("answers as described", async () => {
      const answer = await send(operation, await ordinary(operation));

      expect(answer.status, answer.text).toBe(operation.answer.status);
      if (operation.answer.schema) {
        check(operation, answer.status, "application/json", JSON.parse(answer.text));
      }
      const { text } = operation.answer;
      if (text) {
        expect(answer.headers.get("content-type")).toContain(text.type);
        check(operation, answer.status, text.type, answer.text);
      }
    });

    if (operation.dryRun) {
      test("has a dry run", async () => {
        const call = await ordinary(operation);
        const answer = await send(operation, { ...call, query: "dry_run=true" });
        expect([answer.status, answer.headers.get("handsel-dry-run")]).toEqual([200, "true"]);
        check(operation, 200, "application/json", JSON.parse(answer.text));
      });
    }

    test.each(errorsOf(operation, keyScheme))("fails with %s as described", async (code) => {
      const make = failures[operation.id]?.[code];
      const call = make ? await make() : await general(operation, code);
      if (!call) throw new Error(`Nothing here makes ${operation.id} fail with ${code}: add it.`);
      const answer = await during(operation, code, () => send(operation, call));
      vi.restoreAllMocks();
      expect([answer.json?.code, answer.status], answer.text).toEqual([
        code,
        errorCatalogue[code].status,
      ]);
      expect(answer.text).not.toContain("a secret reason");
      check(operation, answer.status, "application/problem+json", answer.json);
      if (isVersioned(operation)) expect(answer.headers.get("handsel-version")).toMatch(/^\d{4}-/);
    });
  },
);

test("a client that is generated from the description makes, finds and ends a checkout", async () => {
  const headers = { authorization: `Bearer ${merchant.key}` };
  const client = createClient<paths>({ baseUrl: server.url, headers });
  const made = await client.POST("/v1/checkouts", {
    // The generated types want what the server would fill in.
    body: {
      ...{ ...lamp, client_reference_id: "c-1", unique_reference: false, line_items: [] },
      ...{ metadata: {}, monitor_for: 0, inspection_period: 0 },
      ...{ capture_period: 3_600, refund_period: 0 },
    },
  });
  if (!made.data) throw new Error(JSON.stringify(made.error));
  const { id } = made.data;
  const query = { client_reference_id: "c-1", status: "open" as const };
  const list = await client.GET("/v1/checkouts", { params: { query } });
  expect(list.data?.data.map((found) => found.id)).toEqual([id]);
  const ended = await client.POST("/v1/checkouts/{id}/expire", { params: { path: { id } } });
  expect(ended.data?.status).toBe("expired");
  const missing = await client.GET("/v1/checkouts/{id}", { params: { path: { id: "cs_1" } } });
  expect(missing.error?.code).toBe("checkout_not_found");
});
