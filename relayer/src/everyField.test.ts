/**
 * Sends every field of every request body, and finds each again where it belongs: in the object that
 * is answered, in its list, in the webhook that tells of it, in what payers see, in the payment and the
 * export. A new field fails here until this file says where it is found.
 */
import {
  disputeMessage,
  escrowAbi,
  fundingPermit2,
  offerId,
  type PaymentTerms,
  paymentId,
  releaseMessage,
  settlementMessage,
  termsFromJson,
  termsToJson,
  totalsQuery,
} from "@handsel/protocol";
import { parseCsv } from "@handsel/services/parseCsv";
import { TOTP } from "otpauth";
import { decodeFunctionData, type Hex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { parts } from "./parts.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";
import { encodeCursor } from "./platform/http/pagination.ts";
import { payerSession } from "./testing/payerSession.ts";
import { installPermit2, LATER } from "./testing/relayRequests.ts";
import { signedMessage } from "./testing/signedMessage.ts";
import { startSubgraph } from "./testing/startSubgraph.ts";
import { customerAccount, localChain, merchantAccount } from "./testing/testChain.ts";
import { newTerms, readEvents, testDeps } from "./testing/testFollower.ts";
import { startTestRelayer } from "./testing/testRelayer.ts";
import { startTestServer, withRegistration } from "./testing/testServer.ts";
import { VirtualAuthenticator } from "./testing/virtualAuthenticator.ts";

const relayer = await startTestRelayer();
const { chain, database, server, key, catchUp } = relayer;
await installPermit2(chain);
afterAll(() => relayer.stop());

/** Named places, each with what stands there. */
type Places = Record<string, unknown>;

/** Where a field is found again. */
interface Found {
  /** The value that is looked for, where it is written otherwise than it was sent. */
  as?: unknown;
  /** The places that have it; absent: every place. What is not in `payer` must not be shown there. */
  in?: readonly string[];
}

/** One request, where its fields are found, and the places to look at. */
interface Trip {
  body: Record<string, unknown>;
  found: Record<string, Found>;
  places: Places;
}

async function get(path: string): Promise<unknown> {
  const answer = await server.call("GET", path, { key });
  expect(answer.status, answer.text).toBe(200);
  return answer.json;
}

async function post<Answer = Record<string, never>>(
  path: string,
  body: object,
  status = 201,
): Promise<Answer> {
  const answer = await server.call("POST", path, { key, body });
  expect(answer.status, answer.text).toBe(status);
  return answer.json as Answer;
}

/** The one item of a list with an id. */
async function listed(path: string, id: string): Promise<unknown> {
  const { data } = (await get(path)) as { data: { id: string }[] };
  return data.find((item) => item.id === id);
}

/** The newest event of a type. */
async function told(type: string): Promise<unknown> {
  return (await readEvents(database.db)).filter((event) => event.type === type).at(-1);
}

/** Whether a value stands anywhere in another. */
function contains(place: unknown, value: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(place)) {
    return value.every((part) => contains(place, part));
  }
  if (value !== null && typeof value === "object" && place !== null && typeof place === "object") {
    const own = Object.entries(value);
    const has = own.every(([name, part]) => contains((place as Places)[name], part));
    if (own.length > 0 && has) return true;
  }
  if (place !== null && typeof place === "object") {
    return Object.values(place).some((part) => contains(part, value));
  }
  if (typeof place === "string" && typeof value === "string" && value.startsWith("0x")) {
    return place.toLowerCase().includes(value.slice(2).toLowerCase());
  }
  return place === value;
}

/** A number as the calldata of a contract has it. */
function word(value: bigint): string {
  return `0x${value.toString(16).padStart(64, "0")}`;
}

const pricing = { chain_id: 31337, token: "USDH" };
const order = {
  description: "Forty lamps",
  line_items: [{ name: "Lamp", quantity: 40, unit_amount: "123" }],
  tax_lines: [{ name: "VAT 40", rate: "23.5", amount: "920", included: true }],
  metadata: { shelf: "B 7" },
  success_url: "https://shop.example/thanks",
  cancel_url: "https://shop.example/basket",
};
const arbiter = privateKeyToAccount(generatePrivateKey()).address;
const chosen = {
  ...{ inspection_period: 111_111, capture_period: 222_222, refund_period: 333_333, arbiter },
};
const chosenFound = {
  inspection_period: { as: { inspectionPeriod: 111_111 } },
  capture_period: { as: { capturePeriod: 222_222 } },
  refund_period: { as: { refundPeriod: 333_333 } },
  arbiter: { as: { arbiter } },
};

/** The cursor of a list of deliveries that has been read to its end. */
const afterEveryDelivery = encodeCursor([`whd_${"0".repeat(32)}`]);

/** Seconds between two times of an object, rounded to minutes. */
function span(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000) * 60;
}

async function exported(): Promise<unknown> {
  const answer = await server.call("GET", "/v1/payments.csv", { key });
  return parseCsv(answer.text);
}

async function makeCheckout(changes: object): Promise<Trip> {
  const body = {
    ...{ ...pricing, ...order, ...chosen, client_reference_id: "order-40", expires_in: 1_260 },
    accepts: [{ chain_id: 31337, token: "ETH" }],
    customer: { name: "Forty Thieves", reference: "c-40", email: "forty@thieves.example" },
    ...{ unique_reference: true, monitor_for: 5_640, ...changes },
  };
  const made: Record<string, string> = await post("/v1/checkouts", body);
  const id = made.id ?? "";
  const again = await server.call("POST", "/v1/checkouts", { key, body });
  const shown = await get(`/v1/checkouts/${id}`);
  const list = await listed("/v1/checkouts", id);
  const payer = await get(`/v1/pay/${id}`);
  await post(`/v1/checkouts/${id}/expire`, {}, 200);
  const expired = (await told("checkout.expired")) as { data: { object: Record<string, string> } };
  await chain.fund({
    ...termsFromJson(made.offer as never),
    payer: customerAccount.address,
  });
  await catchUp();
  const funded = (await get(`/v1/checkouts/${id}`)) as { payment: { id: string } };
  const ofMerchant = ["answer", "object", "list", "event"];
  const ofPayment = ["payment", "payment object", "payment in its list", "payment event"];
  const ofCheckout = [...ofMerchant, "payer"];
  const ofTerms = [...ofCheckout, ...ofPayment];
  return {
    body,
    found: {
      chain_id: { in: ofTerms },
      token: { as: { symbol: "USDH" }, in: ofTerms },
      accepts: { as: [{ chain_id: 31337, token: { symbol: "ETH" } }], in: ofCheckout },
      amount: { in: ofTerms },
      price: { as: { price: "98765", currency: "EUR" }, in: ofCheckout },
      description: { in: [...ofTerms, "export"] },
      line_items: { in: ofCheckout },
      tax_lines: { in: ofCheckout },
      customer: { in: ["answer", "object"] },
      metadata: { in: [...ofMerchant, ...ofPayment] },
      client_reference_id: { in: [...ofMerchant, ...ofPayment, "export"] },
      unique_reference: { as: "client_reference_taken", in: ["second request"] },
      success_url: { in: ofCheckout },
      cancel_url: { in: ofCheckout },
      expires_in: { in: ["expiry"] },
      monitor_for: { in: ["monitoring"] },
      inspection_period: { ...chosenFound.inspection_period, in: ofTerms },
      capture_period: { ...chosenFound.capture_period, in: ofTerms },
      refund_period: { ...chosenFound.refund_period, in: ofTerms },
      arbiter: { ...chosenFound.arbiter, in: ofTerms },
    },
    places: {
      ...{ answer: made, object: shown, list, event: expired },
      payer: [payer, await get(`/v1/pay/${id}`)],
      payment: funded.payment,
      "payment object": await get(`/v1/payments/${funded.payment.id}`),
      "payment in its list": await listed("/v1/payments", funded.payment.id),
      "payment event": await told("payment.seen"),
      export: await exported(),
      "second request": again.json.code,
      expiry: span(made.created_at ?? "", made.expires_at ?? ""),
      monitoring: span(made.expires_at ?? "", made.monitor_until ?? ""),
    },
  };
}

async function makeLink(changes: object): Promise<Trip> {
  const body = {
    ...{ ...pricing, ...order, ...chosen, expires_in: 1_260, valid_for: 86_400, ...changes },
  };
  const made: Record<string, string> = await post("/v1/payment_links", body);
  const id = made.id ?? "";
  const opened: Record<string, string> = await post(`/v1/links/${id}/open`, {});
  const ofMerchant = ["answer", "object", "list", "opened by the merchant"];
  const ofTerms = "signed_offer" in changes ? ["opened", "payer"] : ["opened"];
  return {
    body,
    found: {
      ...{ chain_id: {}, token: { as: { symbol: "USDH" } }, amount: {} },
      accepts: { as: [{ chain_id: 31337, token: { symbol: "ETH" } }] },
      price: {
        as: { currency: "EUR" },
      },
      ...{ description: {}, line_items: {}, tax_lines: {}, success_url: {}, cancel_url: {} },
      metadata: { in: ofMerchant },
      expires_in: { in: ["answer", "object", "list", "payer"] },
      valid_for: { in: ["validity"] },
      signed_offer: {
        as: {
          signature: (changes as { signed_offer?: { signature: string } }).signed_offer?.signature,
        },
        in: ["answer", "object", "list", "payer"],
      },
      inspection_period: { ...chosenFound.inspection_period, in: ofTerms },
      capture_period: { ...chosenFound.capture_period, in: ofTerms },
      refund_period: { ...chosenFound.refund_period, in: ofTerms },
      arbiter: { ...chosenFound.arbiter, in: ofTerms },
    },
    places: {
      answer: made,
      object: await get(`/v1/payment_links/${id}`),
      list: await listed("/v1/payment_links", id),
      payer: await get(`/v1/links/${id}`),
      opened,
      "opened by the merchant": await get(`/v1/checkouts/${opened.id}`),
      validity: span(made.created_at ?? "", made.ends_at ?? ""),
    },
  };
}

async function signedOffer() {
  const body = { ...pricing, ...order, ...chosen, expires_in: 1_260, valid_for: 86_400 };
  const dry = await server.call("POST", "/v1/payment_links?dry_run=true", {
    key,
    body: { ...body, amount: "4920" },
  });
  return dry.json as unknown as { offer: never; order: { salt: string } };
}

/** A payment that is held, disputed or not. */
async function paid(changes: Partial<PaymentTerms> = {}) {
  const terms = newTerms({
    arbiter: privateKeyToAccount(generatePrivateKey()).address,
    ...changes,
  });
  await chain.fund(terms);
  await catchUp();
  return { terms, id: paymentId(terms, localChain.escrow) };
}

function act(verb: string, id: string, body: object): Promise<{ call: { data: Hex } }> {
  return post(`/v1/payments/${id}/${verb}`, body, 200);
}

const caller = "0x00000000000000000000000000000000DeaDBeef";

/** The fields that every action has. */
const acting = { via: "wallet", caller };
const actingFound = {
  via: { in: ["answer"] },
  caller: { in: ["answer"] },
  dry_run: { as: "true", in: ["dry run header"] },
};

async function tryOut(verb: string, id: string, body: Record<string, unknown>) {
  const answer = await server.call("POST", `/v1/payments/${id}/${verb}`, {
    key,
    body: { ...body, dry_run: true },
  });
  return answer.headers.get("handsel-dry-run");
}

async function action(
  verb: string,
  own: Record<string, unknown>,
  found: Record<string, Found>,
  id: string,
): Promise<Trip> {
  const body = { ...own, ...acting };
  const answer = await act(verb, id, body);
  const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data: answer.call.data });
  return {
    body: { ...body, dry_run: true },
    found: { ...found, ...actingFound },
    places: {
      ...{ answer, arguments: { functionName, args } },
      "dry run header": await tryOut(verb, id, body),
    },
  };
}

async function batch(verb: string): Promise<Trip> {
  const { id } = await paid();
  const body = { payments: [{ payment_id: id, amount: "7654321" }], ...acting };
  const answer = await post(`/v1/payments/${verb}`, body, 200);
  const asked = { ...body, dry_run: true };
  const dry = await server.call("POST", `/v1/payments/${verb}`, { key, body: asked });
  return {
    body: asked,
    found: { payments: { in: ["answer"] }, ...actingFound },
    places: { answer, "dry run header": dry.headers.get("handsel-dry-run") },
  };
}

/** The calldata that a hot wallet signed about a payment. */
async function sent(id: string): Promise<unknown> {
  return database.db
    .selectFrom("relay_transactions")
    .innerJoin("relays", "relays.id", "relay_transactions.relay_id")
    .select("data")
    .where("payment_id", "=", id as never)
    .execute();
}

async function makeEndpoint(changes: object): Promise<Trip> {
  const body = { ...(await endpointBody()), ...changes };
  const answer: Record<string, string> = await post("/v1/webhook_endpoints", body);
  const object = await get(`/v1/webhook_endpoints/${answer.id}`);
  const list = await listed("/v1/webhook_endpoints", answer.id ?? "");
  const found = Object.fromEntries(Object.keys(body).map((field) => [field, {}]));
  return { body, found, places: { answer, object, list } };
}

async function endpointBody() {
  return {
    url: "http://127.0.0.1:9/hooks",
    ...{ description: "Back office", payload: "thin", signatures: "hmac" },
    ordering: "per_payment",
    event_types: ["payment.confirmed", "checkout.expired"],
  };
}

type Side = "payer" | "merchant";

/** Proposes a settlement of a new payment. */
async function propose(by: Side) {
  const { terms, id } = await paid();
  const deadline = Math.floor(Date.now() / 1000) + 7_740;
  const message = settlementMessage(terms, localChain.escrow, {
    ...{ payerAmount: 7_654_321n, held: terms.amount, deadline: BigInt(deadline) },
  });
  const account = by === "payer" ? customerAccount : merchantAccount;
  const body = {
    ...{ payer_amount: "7654321", held: `${terms.amount}`, deadline, note: "Forty lamps fair" },
    signature: await account.signTypedData(message),
  };
  const headers = await payerSession(server);
  const shops = `/v1/payments/${id}/settlements`;
  const path = by === "payer" ? `/v1/payer/payments/${id}/settlements` : shops;
  const options = by === "payer" ? { headers, body } : { key, body };
  const answer = (await server.call("POST", path, options)).json;
  const other: Side = by === "payer" ? "merchant" : "payer";
  const found = {
    ...{ payer_amount: {}, held: {}, deadline: {}, note: { in: ["answer", "list", "other side"] } },
    signature: { as: by, in: ["signer"] },
  };
  const signer = answer as unknown as Record<string, boolean>;
  const places = {
    ...{ answer, list: await listed(shops, answer.id), event: await told("settlement.proposed") },
    "other side": (await server.call("GET", `/v1/payer/payments/${id}/settlements`, { headers }))
      .json,
    signer: signer[`${by}_signed`] && !signer[`${other}_signed`] ? by : "nobody",
  };
  return { body, found, places, id, proposal: answer.id, headers, message };
}

/** States one side of a dispute about a new payment. */
async function state(by: Side): Promise<Trip> {
  const { id } = await paid();
  const body = {
    ...{ reason: "damaged", text: "Forty chips on the rim", payer_amount: "7654321" },
    files: [{ name: "rim.jpg", sha256: HASH, size: 40, url: "https://files.example/rim.jpg" }],
  };
  const headers = await payerSession(server);
  const shops = `/v1/payments/${id}/statements`;
  const path = by === "payer" ? `/v1/payer/payments/${id}/statements` : shops;
  const options = by === "payer" ? { headers, body } : { key, body };
  const answer = (await server.call("POST", path, options)).json;
  const other = (await server.call("GET", `/v1/payer/payments/${id}/statements`, { headers })).json;
  const object = (await server.call("GET", `/v1/statements/${answer.id}`, { headers })).json;
  const places = { answer, list: await listed(shops, answer.id), "other side": other, object };
  return { body, found: { reason: {}, text: {}, payer_amount: {}, files: {} }, places };
}

const HASH = `0x${"4f2a9c1b".repeat(8)}`;

/** What is kept of a payment's relays. */
function relayed(id: Hex) {
  return database.db.selectFrom("relays").select("details").where("payment_id", "=", id).execute();
}

/** Accepts a proposal of the other side. */
async function accept(by: Side): Promise<Trip> {
  const made = await propose(by === "payer" ? "merchant" : "payer");
  const account = by === "payer" ? customerAccount : merchantAccount;
  const body = { signature: await account.signTypedData(made.message) };
  const payments = by === "payer" ? "/v1/payer/payments" : "/v1/payments";
  const path = `${payments}/${made.id}/settlements/${made.proposal}/accept`;
  const { headers } = made;
  await server.call("POST", path, by === "payer" ? { headers, body } : { key, body });
  const shown = await listed(`/v1/payments/${made.id}/settlements`, made.proposal);
  return { body, found: { signature: {} }, places: { call: shown } };
}

/** Options for a passkey's answer. */
interface Challenge {
  challenge_id: string;
  options: { challenge: string };
}

/** Person in a browser. */
class Person {
  #cookie = "";

  async ask<Answer = Record<string, never>>(
    method: string,
    path: string,
    body?: object,
    at = server,
  ) {
    const headers = { cookie: this.#cookie };
    const answer = await at.call(method, path, { headers, ...(body && { body }) });
    expect(answer.status, answer.text).toBeLessThan(300);
    this.#cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? this.#cookie;
    return answer.json as Answer;
  }

  async listed(path: string, id: string) {
    const { data } = await this.ask<{ data: { id: string }[] }>("GET", path);
    return data.find((item) => item.id === id);
  }

  /** Adds a passkey. @returns the request and its answer */
  async addPasskey(device: VirtualAuthenticator) {
    const { challenge_id, options } = await this.ask<Challenge>(
      "POST",
      "/v1/account/passkeys/options",
    );
    const body = { challenge_id, response: device.create(options), name: "Phone 40" };
    const path = "/v1/account/passkeys";
    const answer = await this.ask<{ id: string; passkeys: { id: string }[] }>("POST", path, body);
    return { body, answer };
  }

  /** Begins to enrol an authenticator. */
  async enrol() {
    const { secret } = await this.ask<{ secret: string }>("POST", "/v1/account/totp");
    return new TOTP({ secret });
  }
}

/** Signs somebody in, a stranger by default. */
async function signedIn(account = privateKeyToAccount(generatePrivateKey())): Promise<Person> {
  const person = new Person();
  await person.ask("POST", "/v1/session", {
    ...(await signedMessage(server, account)),
    create_account: true,
  });
  return person;
}

/** Invites somebody, who has not accepted yet. */
async function invited(body: object) {
  const owner = await signedIn(merchantAccount);
  const invitation = await owner.ask<Record<string, string>>("POST", "/v1/invitations", body);
  return { owner, invitation };
}

/** Answer of a passkey to the challenge of a sign-in. */
async function answered(device: VirtualAuthenticator) {
  const { challenge_id, options } = await new Person().ask<Challenge>(
    "POST",
    "/v1/session/passkey_options",
  );
  return { challenge_id, response: device.get(options) };
}

const limits = [{ chain_id: 31337, token: "USDH", amount: "4040" }];

/** What people change about themselves, and members about their organisation. */
const memberTrips: Record<string, () => Promise<Trip[]>> = {
  verifySession: async () => {
    const account = privateKeyToAccount(generatePrivateKey());
    const person = await signedIn(account);
    const prove = async (body: Record<string, unknown>, second_factor: string): Promise<Trip> => {
      const session = await person.ask("POST", "/v1/session/verify", body);
      const found = { [Object.keys(body)[0] ?? ""]: { as: { second_factor }, in: ["session"] } };
      if (body.trust_device !== true) return { body, found, places: { session } };
      const account = await person.ask("GET", "/v1/account");
      const trust_device = { as: { trusted_devices: 1 }, in: ["account"] };
      return { body, found: { ...found, trust_device }, places: { session, account } };
    };
    const byWallet = await prove({ wallet: await signedMessage(server, account) }, "none");
    const device = new VirtualAuthenticator();
    await person.addPasskey(device);
    const totp = await person.enrol();
    const { recovery_codes } = await person.ask<{ recovery_codes: string[] }>(
      "POST",
      "/v1/account/totp/confirm",
      { code: totp.generate() },
    );
    const code = totp.generate({ timestamp: Date.now() + 30_000 });
    return [
      byWallet,
      await prove({ passkey: await answered(device) }, "verified"),
      await prove({ recovery_code: recovery_codes[0] }, "verified"),
      await prove({ code, trust_device: true }, "verified"),
    ];
  },
  createPasskeySession: async () => {
    const device = new VirtualAuthenticator();
    const { answer } = await (await signedIn()).addPasskey(device);
    const body = await answered(device);
    const session = await new Person().ask("POST", "/v1/session/passkey", body);
    const signer = { as: { id: answer.id } };
    return [{ body, found: { challenge_id: signer, response: signer }, places: { session } }];
  },
  updateAccount: async () => {
    const person = await signedIn();
    const body = { name: "Maren Forty" };
    const answer = await person.ask("POST", "/v1/account", body);
    const places = { answer, object: await person.ask("GET", "/v1/account") };
    return [{ body, found: { name: {} }, places }];
  },
  updatePasskey: async () => {
    const person = await signedIn();
    const { answer: account } = await person.addPasskey(new VirtualAuthenticator());
    const id = account.passkeys[0]?.id ?? "";
    const body = { name: "Phone 41" };
    const answer = await person.ask("POST", `/v1/account/passkeys/${id}`, body);
    const places = { answer, object: await person.ask("GET", "/v1/account") };
    return [{ body, found: { name: {} }, places }];
  },
  addWallet: async () => {
    const person = await signedIn();
    const account = privateKeyToAccount(generatePrivateKey());
    const body = await signedMessage(server, account);
    const answer = await person.ask("POST", "/v1/account/wallets", body);
    const signer = { as: { address: account.address } };
    return [{ body, found: { message: signer, signature: signer }, places: { answer } }];
  },
  addPasskey: async () => {
    const person = await signedIn();
    const { body, answer } = await person.addPasskey(new VirtualAuthenticator());
    const proved = { as: { second_factor: "verified" }, in: ["session"] };
    const places = { answer, session: await person.ask("GET", "/v1/session") };
    const found = { challenge_id: proved, response: proved, name: { in: ["answer"] } };
    return [{ body, found, places }];
  },
  confirmTotp: async () => {
    const person = await signedIn();
    const body = { code: (await person.enrol()).generate() };
    await person.ask("POST", "/v1/account/totp/confirm", body);
    const places = { session: await person.ask("GET", "/v1/session") };
    return [{ body, found: { code: { as: { second_factor: "verified" } } }, places }];
  },
  createWalletBackup: async () => {
    const person = await signedIn();
    await person.addPasskey(new VirtualAuthenticator());
    const path = "/v1/account/wallet_backups";
    const body = {
      address: privateKeyToAccount(generatePrivateKey()).address,
      ciphertext: Buffer.from("Forty lamps").toString("base64"),
      after_version: 0,
    };
    const answer = await person.ask<Record<string, string>>("POST", path, body);
    const { id = "" } = answer;
    const places = {
      ...{ answer, list: await person.listed(path, id) },
      object: await person.ask("GET", `${path}/${id}`),
    };
    const found = {
      ...{ address: {}, ciphertext: { in: ["object"] } },
      after_version: { as: { version: 1 } },
    };
    return [{ body, found, places }];
  },
  createInvitation: async () => {
    const body = { role: "support", refund_limits: limits, expires_in: 7_740 };
    const { owner, invitation } = await invited(body);
    const { id = "", created_at = "", expires_at = "" } = invitation;
    const places = {
      ...{ answer: invitation, list: await owner.listed("/v1/invitations", id) },
      validity: span(created_at, expires_at),
    };
    return [
      { body, found: { role: {}, refund_limits: {}, expires_in: { in: ["validity"] } }, places },
    ];
  },
  acceptInvitation: async () => {
    const { owner, invitation } = await invited({ role: "accountant" });
    const body = { token: invitation.token };
    const session = await (await signedIn()).ask("POST", "/v1/invitations/accept", body);
    const places = { session, list: await owner.ask("GET", "/v1/members") };
    return [{ body, found: { token: { as: { role: "accountant" } } }, places }];
  },
  updateMember: async () => {
    const { owner, invitation } = await invited({ role: "viewer" });
    await (await signedIn()).ask("POST", "/v1/invitations/accept", { token: invitation.token });
    const { data } = await owner.ask<{ data: { id: string }[] }>("GET", "/v1/members");
    const id = data.at(-1)?.id ?? "";
    const body = { role: "developer", refund_limits: limits };
    const answer = await owner.ask("POST", `/v1/members/${id}`, body);
    const places = { answer, list: await owner.listed("/v1/members", id) };
    return [{ body, found: { role: {}, refund_limits: {} }, places }];
  },
  updateOrganisation: async () => {
    const owner = await signedIn(merchantAccount);
    const body = { name: "Forty Lamps", require_second_factor: true };
    const answer = await owner.ask("POST", "/v1/organisation", body);
    // The owner has no second factor.
    await database.db.updateTable("organisations").set({ require_second_factor: false }).execute();
    const places = { answer, object: await owner.ask("GET", "/v1/organisation") };
    return [{ body, found: { name: {}, require_second_factor: { in: ["answer"] } }, places }];
  },
  createStore: async () => {
    const owner = await signedIn(merchantAccount);
    const wallet = privateKeyToAccount(generatePrivateKey());
    await owner.ask("POST", "/v1/account/wallets", await signedMessage(server, wallet));
    const body = { name: "Shop 40", address: wallet.address };
    const answer = await owner.ask<Record<string, string>>("POST", "/v1/stores", body);
    const places = { answer, list: await owner.listed("/v1/stores", answer.id ?? "") };
    return [{ body, found: { name: {}, address: {} }, places }];
  },
  createOrganisation: async () => {
    const wallet = privateKeyToAccount(generatePrivateKey());
    const person = await signedIn(wallet);
    const open = await startTestServer(withRegistration(relayer.deps, true));
    const body = { name: "Shop 41", address: wallet.address };
    const answer = await person.ask("POST", "/v1/organisations", body, open);
    await open.close();
    const places = { answer, list: await person.ask("GET", "/v1/stores") };
    return [{ body, found: { name: {}, address: {} }, places }];
  },
  updateStore: async () => {
    const owner = await signedIn(merchantAccount);
    const { data } = await owner.ask<{ data: { id: string }[] }>("GET", "/v1/stores");
    const id = data[0]?.id ?? "";
    const body = { name: "Shop 42" };
    const answer = await owner.ask("POST", `/v1/stores/${id}`, body);
    const places = { answer, list: await owner.listed("/v1/stores", id) };
    return [{ body, found: { name: {} }, places }];
  },
  createPayoutChange: async () => {
    const owner = await signedIn(merchantAccount);
    const vault = privateKeyToAccount(generatePrivateKey());
    const ask = async (body: Record<string, unknown>): Promise<Trip> => {
      const path = "/v1/payout_changes";
      const answer = await owner.ask<Record<string, string>>("POST", path, body);
      const { id = "" } = answer;
      const places = {
        ...{ answer, list: await owner.listed(path, id) },
        event: await told("payout_change.requested"),
      };
      await owner.ask("POST", `${path}/${id}/cancel`);
      const found = {
        ...{ payee: {}, chain_id: {}, label: {}, cold: { as: { cold: true } } },
        proof: { as: { proof: "signature" } },
        acknowledge_risk: { as: { proof: "acknowledged" } },
      };
      return { body, found, places };
    };
    const payee = vault.address;
    const own = { payee, chain_id: 31337, label: "Vault 40", cold: true };
    return [
      await ask({ ...own, proof: await signedMessage(server, vault) }),
      await ask({ payee, acknowledge_risk: true }),
    ];
  },
};

const trips: Record<string, () => Promise<Trip[]>> = {
  ...memberTrips,
  createSession: async () => {
    const body = { ...(await signedMessage(server, merchantAccount)), create_account: false };
    const answer = await server.call("POST", "/v1/session", { body });
    const signer = { as: { address: merchantAccount.address } };
    return [
      {
        body,
        found: { message: signer, signature: signer, create_account: signer },
        places: { session: answer.json },
      },
    ];
  },
  createPayerSession: async () => {
    const body = await signedMessage(server, customerAccount);
    const answer = await server.call("POST", "/v1/payer/session", { body });
    const signer = { as: { address: customerAccount.address } };
    return [
      { body, found: { message: signer, signature: signer }, places: { session: answer.json } },
    ];
  },
  createMessage: async () => {
    const { id } = await paid();
    const body = { text: "Forty lamps are on their way." };
    const answer: Record<string, string> = await post(`/v1/payments/${id}/messages`, body);
    const list = await listed(`/v1/payments/${id}/messages`, answer.id ?? "");
    const places = { answer, list, event: await told("message.created") };
    return [{ body, found: { text: { in: ["answer", "list"] } }, places }];
  },
  createStatement: async () => [await state("merchant")],
  createPayerStatement: async () => [await state("payer")],
  createSettlement: async () => [await propose("merchant")],
  createPayerSettlement: async () => [await propose("payer")],
  acceptSettlement: async () => [await accept("merchant")],
  acceptPayerSettlement: async () => [await accept("payer")],
  createPayerMessage: async () => {
    const { id } = await paid();
    const headers = await payerSession(server);
    const path = `/v1/payer/payments/${id}/messages`;
    const body = { text: "Where are my forty lamps?" };
    const answer = (await server.call("POST", path, { headers, body })).json;
    const shop = await listed(`/v1/payments/${id}/messages`, answer.id);
    const places = { answer, shop, event: await told("message.created") };
    return [{ body, found: { text: { in: ["answer", "shop"] } }, places }];
  },
  updateCustomer: async () => {
    const { terms } = await paid();
    const path = `/v1/customers/${terms.payer}`;
    const body = { name: "Forty Wallets", note: "Asks for lamps in forties." };
    const answer = await post(path, body, 200);
    const { data } = (await get("/v1/customers?name=wallets")) as { data: unknown[] };
    return [
      { body, found: { name: {}, note: {} }, places: { answer, object: await get(path), data } },
    ];
  },
  createApiKey: async () => {
    const common = { name: "Till 40", expires_in: 7_740, networks: ["127.0.0.0/8"] };
    const make = async (body: Record<string, unknown>): Promise<Trip> => {
      const made: Record<string, string> = await post("/v1/api_keys", body);
      return {
        body,
        found: {
          ...Object.fromEntries(
            ["name", "kind", "scopes", "origins", "networks"].map((field) => [
              field,
              { in: ["answer", "list"] },
            ]),
          ),
          expires_in: { in: ["validity"] },
        },
        places: {
          ...{ answer: made, list: await listed("/v1/api_keys", made.id ?? "") },
          validity: span(made.created_at ?? "", made.expires_at ?? ""),
        },
      };
    };
    return [
      await make({ ...common, kind: "restricted", scopes: ["rates:read"] }),
      await make({ ...common, kind: "publishable", origins: ["https://shop.example"] }),
    ];
  },
  createConfirmationPolicy: async () => {
    const body = {
      chain_id: 31337,
      token: "USDH",
      bands: [{ up_to: "77", require: 7 }, { require: 9 }],
    };
    const answer = await post("/v1/confirmation_policies", body);
    const list = await get("/v1/confirmation_policies");
    const token = localChain.tokens.find(({ symbol }) => symbol === "USDH")?.address;
    return [
      { body, found: { chain_id: {}, token: { as: token }, bands: {} }, places: { answer, list } },
    ];
  },
  createWebhookEndpoint: async () => [
    await makeEndpoint({ format: "handsel" }),
    await makeEndpoint({ format: "coinbase_commerce", event_types: ["checkout.expired"] }),
  ],
  updateWebhookEndpoint: async () => {
    const { id } = await post("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/old" });
    const body = { ...(await endpointBody()), status: "disabled" };
    const answer = await post(`/v1/webhook_endpoints/${id}`, body, 200);
    const object = await get(`/v1/webhook_endpoints/${id}`);
    const list = await listed("/v1/webhook_endpoints", String(id));
    const found = Object.fromEntries(Object.keys(body).map((field) => [field, {}]));
    return [{ body, found, places: { answer, object, list } }];
  },
  rotateWebhookSecret: async () => {
    const { id } = await post("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/old" });
    const body = { overlap_hours: 13 };
    const answer: Record<string, string> = await post(
      `/v1/webhook_endpoints/${id}/rotate_secret`,
      body,
      200,
    );
    const hours = Math.round(
      (Date.parse(answer.old_secret_expires_at ?? "") - Date.now()) / 3_600_000,
    );
    return [{ body, found: { overlap_hours: { in: ["overlap"] } }, places: { overlap: hours } }];
  },
  replayWebhooks: async () => {
    const { id } = await post("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/replay" });
    const made: Record<string, string> = await post("/v1/checkouts", {
      ...pricing,
      description: "A lamp",
      amount: "1",
    });
    await post(`/v1/checkouts/${made.id}/expire`, {}, 200);
    const event = (await told("checkout.expired")) as { id: string; timestamp: string };
    const right = {
      ...{ event: event.id, type: "checkout.expired", status: "pending" },
      ...{ since: "2020-01-01T00:00:00Z", until: "2100-01-01T00:00:00Z" },
    };
    const { id: payment } = await paid();
    const wrong: Record<string, unknown> = {
      ...{ event: `evt_${"0".repeat(32)}`, type: "ping", status: "failed", payment },
      ...{ since: "2100-01-01T00:00:00Z", until: "2020-01-01T00:00:00Z" },
      cursor: afterEveryDelivery,
    };
    const count = async (body: object) =>
      (await server.call("POST", `/v1/webhook_endpoints/${id}/replay`, { key, body })).json;
    const places: Places = {};
    for (const [field, value] of Object.entries(wrong)) {
      places[`without ${field}`] = await count({ ...right, [field]: value });
    }
    expect(await count(right)).toMatchObject({ count: 1 });
    const found = Object.fromEntries(
      Object.keys(wrong).map((field) => [
        field,
        {
          as: { count: 0 },
          in: [`without ${field}`],
        },
      ]),
    );
    return [{ body: wrong, found, places }];
  },
  recoverWebhookEndpoint: async () => {
    const { id } = await post("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/recover" });
    await post(`/v1/webhook_endpoints/${id}`, { status: "disabled" }, 200);
    const made: Record<string, string> = await post("/v1/checkouts", {
      ...pricing,
      description: "A lamp",
      amount: "1",
    });
    await post(`/v1/checkouts/${made.id}/expire`, {}, 200);
    const recover = (body: object) => post(`/v1/webhook_endpoints/${id}/recover`, body, 202);
    const since = new Date(Date.now() - 60_000).toISOString();
    const answer = await recover({ since });
    await database.db
      .updateTable("webhook_deliveries")
      .set({ status: "failed", finished_at: new Date() })
      .where("endpoint_id", "=", String(id))
      .execute();
    const rest = await recover({ since, cursor: afterEveryDelivery });
    expect(await recover({ since })).toMatchObject({ count: 1 });
    return [
      {
        body: { since, cursor: afterEveryDelivery },
        found: {
          since: { as: { count: 1 }, in: ["answer"] },
          cursor: { as: { count: 0 }, in: ["rest"] },
        },
        places: { answer, rest },
      },
    ];
  },
  updateMerchantProfile: async () => {
    const picture = Buffer.alloc(60);
    Buffer.from("89504e470d0a1a0a0000000d494844520000004000000040", "hex").copy(picture);
    const logo = `data:image/png;base64,${picture.toString("base64")}`;
    const body = {
      ...{ website: "https://shop.example/", support_email: "help@shop.example" },
      ...{ support_url: "https://shop.example/help", refund_policy: "Forty days." },
      ...{ legal_name: "Forty Lamps Ltd.", legal_address: "Main street 40\nPorto" },
      ...{ tax_id: "PT 40", receipt_prefix: "FORTY", arbiter_name: "Forty Judges" },
      ...{ arbiter, accepts: [{ chain_id: 31337, token: "ETH" }] },
      embed_origins: ["https://forty.example"],
      ...{ accent: "#400040", logo },
      ...{ inspection_period: 40_001, capture_period: 400_001, refund_period: 4_000_001 },
    };
    const answer = await post("/v1/merchant/profile", body, 200);
    const object = await get("/v1/merchant/profile");
    const made: Record<string, string> = await post("/v1/checkouts", {
      description: "A lamp",
      amount: "40",
    });
    const { id } = await post("/v1/payment_links", { ...pricing, description: "Tea", amount: "4" });
    const payer = await get(`/v1/pay/${made.id}`);
    const visitor = await get(`/v1/links/${id}`);
    const cleared = Object.fromEntries(Object.keys(body).map((field) => [field, null]));
    const lists = { accepts: [], embed_origins: [] };
    await post("/v1/merchant/profile", { ...cleared, ...lists, receipt_prefix: "R" }, 200);
    const own = { in: ["answer", "object"] };
    const inCheckout = { in: [...own.in, "payer"] };
    const { logo_url } = answer;
    const shown = { in: [...own.in, "payer", "visitor"] };
    return [
      {
        body,
        found: {
          ...Object.fromEntries(Object.keys(body).map((field) => [field, shown])),
          ...{ receipt_prefix: own, accepts: inCheckout, arbiter: inCheckout, embed_origins: own },
          logo: { as: logo_url, ...shown },
        },
        places: { answer, object, payer, visitor },
      },
    ];
  },
  createCharge: async () => {
    const body = {
      ...{ name: "Forty lamps", description: "Brass lamps", pricing_type: "fixed_price" },
      local_price: { amount: "987.65", currency: "EUR" },
      metadata: { shelf: "B 7" },
      redirect_url: "https://shop.example/thanks",
      cancel_url: "https://shop.example/basket",
      logo_url: "https://shop.example/logo.png",
      ...{ buyer_locale: "pt", requested_info: ["email"] },
    };
    const { data } = await post<{ data: { id: string } }>("/charges", body);
    const asCharge = { in: ["answer", "object", "list"] };
    const nowhere = { in: [] };
    return [
      {
        body,
        found: {
          ...{ name: {}, description: {}, metadata: {}, redirect_url: {}, cancel_url: {} },
          ...{ pricing_type: asCharge, local_price: asCharge },
          ...{ logo_url: nowhere, buyer_locale: nowhere, requested_info: nowhere },
        },
        places: {
          answer: data,
          object: await get(`/charges/${data.id}`),
          list: await listed("/charges", data.id),
          checkout: await get(`/v1/checkouts/${data.id}`),
          event: await told("checkout.created"),
        },
      },
    ];
  },
  createCheckout: async () => [
    await makeCheckout({ amount: "4920" }),
    await makeCheckout({
      ...{ price: { currency: "EUR", amount: "98765" }, client_reference_id: "order-41" },
      line_items: [{ name: "Lamp", quantity: 1, unit_amount: "98765" }],
    }),
  ],
  createPaymentLink: async () => {
    const { offer, order: shown } = await signedOffer();
    const signature = await signOffer(offer);
    return [
      await makeLink({
        amount: "4920",
        signed_offer: { offer, order_salt: shown.salt, signature },
      }),
      await makeLink({
        accepts: [{ chain_id: 31337, token: "ETH" }],
        price: { currency: "EUR", amount: "98765" },
        line_items: [{ name: "Lamp", quantity: 1, unit_amount: "98765" }],
      }),
    ];
  },
  resolveCheckout: async () => {
    const made: Record<string, string> = await post("/v1/checkouts", {
      ...pricing,
      description: "A lamp",
      amount: "7",
    });
    await post(`/v1/checkouts/${made.id}/expire`, {}, 200);
    await chain.fund({ ...termsFromJson(made.offer as never), payer: customerAccount.address });
    await catchUp();
    const terms = { ...termsFromJson(made.offer as never), payer: customerAccount.address };
    const payment_id = paymentId(terms, localChain.escrow);
    const body = { resolution: "accept", payment_id };
    const answer = await post(`/v1/checkouts/${made.id}/resolve`, body, 200);
    const object = await get(`/v1/checkouts/${made.id}`);
    const list = await listed("/v1/checkouts", made.id ?? "");
    const found = {
      resolution: { as: { payment_id, resolution: "accepted" } },
      payment_id: { as: { payment_id, resolution: "accepted" } },
    };
    return [{ body, found, places: { answer, object, list } }];
  },
  fundCheckout: async () => {
    const made: Record<string, string> = await post("/v1/checkouts", {
      ...pricing,
      description: "A lamp",
      amount: "8",
    });
    const terms = { ...termsFromJson(made.offer as never), payer: customerAccount.address };
    const permit2_nonce = "987654321";
    const signature = await customerAccount.signTypedData(
      fundingPermit2(terms, localChain.escrow, BigInt(permit2_nonce)),
    );
    const body = { terms: termsToJson(terms), signature, permit2_nonce };
    await post(`/v1/pay/${made.id}/fund`, body, 202);
    const id = paymentId(terms, localChain.escrow);
    const found = {
      terms: { as: word(BigInt(terms.salt)) },
      signature: {},
      permit2_nonce: { as: word(987_654_321n) },
    };
    return [{ body, found, places: { "the transaction": await sent(id) } }];
  },
  releasePayment: async () => {
    const { terms, id } = await paid();
    const [amount, deadline] = [1_234_567n, LATER];
    const content = { amount, held: terms.amount, deadline: BigInt(deadline) };
    const signature = await customerAccount.signTypedData(
      releaseMessage(terms, localChain.escrow, content),
    );
    const body = { amount: `${amount}`, held: `${terms.amount}`, deadline, signature };
    await post(`/v1/pay/${id}/release`, body, 202);
    const found = {
      amount: { as: word(amount), in: ["the transaction"] },
      held: { in: ["the relay"] },
      deadline: { as: word(BigInt(deadline)), in: ["the transaction"] },
      signature: { in: ["the transaction"] },
    };
    const places = { "the transaction": await sent(id), "the relay": await relayed(id) };
    return [{ body, found, places }];
  },
  disputePayment: async () => {
    const { terms, id } = await paid();
    const [evidence, deadline] = ["ipfs://forty", LATER];
    const signature = await customerAccount.signTypedData(
      disputeMessage(terms, localChain.escrow, { evidence, deadline: BigInt(deadline) }),
    );
    const body = { evidence, deadline, signature };
    await post(`/v1/pay/${id}/dispute`, body, 202);
    const found = {
      evidence: { as: `0x${Buffer.from(evidence).toString("hex")}` },
      deadline: { as: word(BigInt(deadline)) },
      signature: {},
    };
    return [{ body, found, places: { "the transaction": await sent(id) } }];
  },
  settleBySignatures: async () => {
    const { terms, id } = await paid();
    const [payerAmount, deadline] = [7_654_321n, LATER];
    const content = { payerAmount, held: terms.amount, deadline: BigInt(deadline) };
    const message = settlementMessage(terms, localChain.escrow, content);
    const body = {
      ...{ payer_amount: `${payerAmount}`, held: `${terms.amount}`, deadline },
      payer_signature: await customerAccount.signTypedData(message),
      merchant_signature: await merchantAccount.signTypedData(message),
    };
    await post(`/v1/pay/${id}/settle`, body, 202);
    const found = {
      payer_amount: { as: word(payerAmount), in: ["the transaction"] },
      held: { in: ["the relay"] },
      deadline: { as: word(BigInt(deadline)), in: ["the transaction"] },
      payer_signature: { in: ["the transaction"] },
      merchant_signature: { in: ["the transaction", "the relay"] },
    };
    const places = { "the transaction": await sent(id), "the relay": await relayed(id) };
    return [{ body, found, places }];
  },
  capturePayment: async () => {
    const { id } = await paid();
    const own = { amount: "7654321", release_rest: true };
    const found = { amount: inCall(7_654_321n), release_rest: { as: true, in: ["arguments"] } };
    return [await action("capture", own, found, id)];
  },
  voidPayment: async () => {
    const { id } = await paid();
    return [await action("void", { amount: "7654321" }, { amount: inCall(7_654_321n) }, id)];
  },
  capturePayments: async () => [await batch("capture")],
  voidPayments: async () => [await batch("void")],
  refundPayment: async () => {
    const { terms, id } = await paid();
    await chain.capture(terms, terms.amount);
    await catchUp();
    const own = { amount: "7654321", from_credit: true };
    const found = { amount: inCall(7_654_321n), from_credit: { as: true, in: ["arguments"] } };
    return [await action("refund", own, found, id)];
  },
  settlePayment: async () => {
    const { terms, id } = await paid();
    const [payerAmount, deadline] = [7_654_321n, 2n ** 39n];
    const content = { payerAmount, held: terms.amount, deadline };
    const message = settlementMessage(terms, localChain.escrow, content);
    const own = {
      ...{ payer_amount: `${payerAmount}`, deadline: Number(deadline) },
      payer_signature: await customerAccount.signTypedData(message),
      merchant_signature: await merchantAccount.signTypedData(message),
    };
    const found = {
      ...{ payer_amount: inCall(payerAmount), deadline: inCall(deadline) },
      payer_signature: { in: ["answer"] },
      merchant_signature: { in: ["answer"] },
    };
    return [await action("settle", own, found, id)];
  },
  querySubgraph: async () => {
    const asked: unknown[] = [];
    const subgraph = await startSubgraph((question) => {
      asked.push(question);
      return { data: { merchantTotals: [] } };
    });
    const own = testDeps(database.db, {
      ...{ rpcUrl: chain.rpcUrl, privateSubgraphUrl: subgraph.url },
    });
    const passing = await startTestServer(own);
    const variables = { merchant: merchantAccount.address.toLowerCase() };
    const body = { query: totalsQuery, variables };
    await passing.call("POST", "/v1/subgraph/31337", { body });
    await Promise.all([passing.close(), subgraph.close()]);
    return [{ body, found: { query: {}, variables: {} }, places: { "the subgraph": asked } }];
  },
  submitEvidence: async () => {
    const { id } = await paid();
    const evidence = "ipfs://forty";
    const found = {
      evidence: { as: `0x${Buffer.from(evidence).toString("hex")}`, in: ["answer"] },
    };
    return [await action("evidence", { evidence }, found, id)];
  },
};

function inCall(value: bigint): Found {
  return { as: word(value), in: ["answer"] };
}

/** Signs an offer as its merchant: its id is the EIP-712 hash. */
function signOffer(offer: never): Promise<string> {
  return merchantAccount.sign({ hash: offerId(termsFromJson(offer), localChain.escrow) });
}

const withBody = operationsOf(parts).filter(({ body }) => body !== undefined);

test("every operation with a body is tried", () => {
  expect(Object.keys(trips).sort()).toEqual(withBody.map(({ id }) => id).sort());
});

describe.each(withBody.map((operation) => [operation.id, operation] as const))(
  "every field of %s",
  (id, operation) => {
    test("is found again where it belongs", async () => {
      const fields = Object.keys(operation.body instanceof z.ZodObject ? operation.body.shape : {});
      const all = await (trips[id]?.() ?? expect.unreachable(`add ${id}`));
      const sentFields = new Set(all.flatMap(({ body }) => Object.keys(body)));
      expect([...sentFields].sort(), "send each field").toEqual(fields.sort());
      const lost: string[] = [];
      for (const { body, found, places } of all) {
        for (const [field, value] of Object.entries(body)) {
          const { as = value, in: where = defaultPlaces(places) } = found[field] ?? {};
          if (!found[field]) lost.push(`${field}: say where it is found`);
          for (const place of where) {
            if (!contains(places[place], as)) lost.push(`${field} is not in ${place}`);
          }
          if (!where.includes("payer") && contains(places.payer, as)) {
            lost.push(`${field} is shown to the payer`);
          }
        }
      }
      expect(lost).toEqual([]);
    });
  },
);

/** Every place that shows an object, not a single value. */
function defaultPlaces(places: Places): readonly string[] {
  return Object.keys(places).filter((place) => typeof places[place] === "object");
}
