import { offerId, orderReference, paymentId, termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { sql } from "kysely";
import { zeroAddress } from "viem";
import { afterAll, describe, expect, test } from "vitest";
import { asStranger } from "../testing/noNetworkInTransaction.ts";
import { customerAccount, demoDollar, localChain, merchantAccount } from "../testing/testChain.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant } from "../testing/testServer.ts";
import { checkoutSchema } from "./checkout.ts";
import { signableCheckoutSchema } from "./signing.ts";

const lamp = { chain_id: 31337, token: "USDH", amount: "25000000", description: "A lamp" };

const relayer = await startTestRelayer({
  PLATFORM_FEE_BPS: "100",
  PLATFORM_FEE_RECIPIENT: accounts.platform.address,
});
const { chain, database, deps, server, key, merchantId, catchUp } = relayer;
const { key: otherKey } = await createOtherMerchant(deps);
afterAll(() => relayer.stop());

async function create(changes: Record<string, unknown> = {}) {
  const answer = await server.call("POST", "/v1/checkouts", { key, body: { ...lamp, ...changes } });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.json;
}

/** Terms of a checkout's offer with the test's customer as payer. */
function accept(checkout: { offer: Parameters<typeof termsFromJson>[0] }) {
  return { ...termsFromJson(checkout.offer), payer: customerAccount.address };
}

describe("creating a checkout", () => {
  test("makes an offer with the merchant's payee and the platform's commission", async () => {
    const before = Math.floor(Date.now() / 1000);
    const checkout = await create({
      client_reference_id: "order-1",
      metadata: { basket: "7" },
      success_url: "https://shop.example/thanks",
    });
    expect(() => checkoutSchema.strict().parse(checkout)).not.toThrow();
    expect(checkout).toMatchObject({
      object: "checkout",
      status: "open",
      url: `http://localhost:3000/pay/${checkout.id}`,
      livemode: false,
      merchant: { name: "Demo Shop", address: merchantAccount.address },
      token: { symbol: "USDH", address: demoDollar.address, decimals: 6 },
      amount: "25000000",
      client_reference_id: "order-1",
      metadata: { basket: "7" },
      payment: null,
      payment_id: null,
      success_url: "https://shop.example/thanks",
      cancel_url: null,
    });
    expect(checkout.offer).toMatchObject({
      payer: zeroAddress,
      merchant: merchantAccount.address,
      payee: merchantAccount.address,
      arbiter: zeroAddress,
      token: demoDollar.address,
      amount: "25000000",
      inspectionPeriod: 0,
      capturePeriod: 604_800,
      refundPeriod: 2_592_000,
      instant: false,
      toLedger: false,
      feeBps: 100,
      feeRecipient: accounts.platform.address,
    });
    expect(checkout.offer.fundBy).toBeGreaterThanOrEqual(before + 3600);
    expect(new Date(checkout.expires_at).getTime()).toBe(checkout.offer.fundBy * 1000);
    expect(checkout.offer_id).toBe(offerId(termsFromJson(checkout.offer), localChain.escrow));
  });

  test("never makes two offers alike, nor tells the chain which order it is", async () => {
    const [first, second] = await Promise.all([
      create({ client_reference_id: "order-2" }),
      create({ client_reference_id: "order-2" }),
    ]);
    expect(first.offer.salt).not.toBe(second.offer.salt);
    expect(first.offer.orderReference).not.toBe(second.offer.orderReference);
  });

  test("names the arbiter that the request names", async () => {
    const arbiter = accounts.platform.address;
    const { offer } = await create({ arbiter: arbiter.toLowerCase() });
    expect(offer.arbiter).toBe(arbiter);
  });

  test("takes the chain's own coin", async () => {
    const { token, offer } = await create({ token: "ETH", amount: "1" });
    expect(token).toMatchObject({ symbol: "ETH", decimals: 18, address: zeroAddress });
    expect(offer.token).toBe(zeroAddress);
  });

  test("takes the largest amount that the contract takes", async () => {
    const largest = (2n ** 104n - 1n).toString();
    expect((await create({ amount: largest })).amount).toBe(largest);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["an unknown chain", { chain_id: 1 }, "unknown_chain", "chain_id"],
    ["a chain that is no number", { chain_id: "31337" }, "unknown_chain", "chain_id"],
    ["no chain", { chain_id: undefined }, "unknown_chain", "chain_id"],
    ["an unknown token", { token: "DOGE" }, "unknown_token", "token"],
    ["a token by address", { token: demoDollar.address }, "unknown_token", "token"],
    ["a token that is no text", { token: 1 }, "unknown_token", "token"],
    ["an amount of zero", { amount: "0" }, "invalid_amount", "amount"],
    ["a negative amount", { amount: "-1" }, "invalid_amount", "amount"],
    ["a fractional amount", { amount: "1.5" }, "invalid_amount", "amount"],
    ["an exponential amount", { amount: "1e6" }, "invalid_amount", "amount"],
    ["a hexadecimal amount", { amount: "0x10" }, "invalid_amount", "amount"],
    ["an amount with spaces", { amount: " 1 " }, "invalid_amount", "amount"],
    ["an amount with a leading zero", { amount: "01" }, "invalid_amount", "amount"],
    ["an amount that is a number", { amount: 25_000_000 }, "invalid_amount", "amount"],
    ["an amount in other digits", { amount: "١٢" }, "invalid_amount", "amount"],
    ["no amount", { amount: undefined }, "invalid_amount", "amount"],
    ["an endless amount", { amount: "9".repeat(201) }, "invalid_amount", "amount"],
    ["a huge amount", { amount: (2n ** 104n).toString() }, "amount_too_large", "amount"],
    ["a very huge amount", { amount: "9".repeat(200) }, "amount_too_large", "amount"],
    ["no description", { description: "" }, "invalid_request", "description"],
    ["a NUL character", { description: "a\u0000b" }, "invalid_request", "description"],
    [
      "a long reference",
      { client_reference_id: "x".repeat(201) },
      ...invalid("client_reference_id"),
    ],
    ["metadata of numbers", { metadata: { basket: 7 } }, ...invalid("metadata.basket")],
    ["metadata that is a list", { metadata: ["a"] }, ...invalid("metadata")],
    ["a script as URL", { success_url: "javascript:alert(1)" }, ...invalid("success_url")],
    ["a path as URL", { cancel_url: "/back" }, ...invalid("cancel_url")],
    ["no time to pay", { expires_in: 0 }, ...invalid("expires_in")],
    ["a century to pay", { expires_in: 3_153_600_000 }, ...invalid("expires_in")],
    ["half a second", { inspection_period: 0.5 }, ...invalid("inspection_period")],
    ["an endless period", { refund_period: 2 ** 32 }, ...invalid("refund_period")],
    [
      "no time to capture",
      { inspection_period: 100, capture_period: 100 },
      ...invalid("capture_period"),
    ],
    ["an arbiter that is no address", { arbiter: "judge.eth" }, ...invalid("arbiter")],
    ["the merchant as arbiter", { arbiter: merchantAccount.address }, ...invalid("arbiter")],
    [
      "the merchant as arbiter, in other letters",
      { arbiter: merchantAccount.address.toLowerCase() },
      ...invalid("arbiter"),
    ],
    ["the escrow as arbiter", { arbiter: localChain.escrow.address }, ...invalid("arbiter")],
    ["a payment that is held for ever", { capture_period: 0 }, ...invalid("capture_period")],
    [
      "refunds that end with the inspection",
      { inspection_period: 100, refund_period: 100 },
      ...invalid("refund_period"),
    ],
    ["an unknown field", { payee: accounts.customer.address }, ...invalid("payee")],
    ["a prototype", { ["__proto__"]: { admin: true } }, "invalid_request", "__proto__"],
  ])("with %s is refused", async (_what, changes, code, param) => {
    const answer = await server.call("POST", "/v1/checkouts", {
      key,
      body: { ...lamp, ...changes },
    });
    expect([answer.status, answer.json.code, answer.json.param]).toEqual([400, code, param]);
    expect(answer.json.detail).toMatch(/\.$/);
  });

  function invalid(param: string): [string, string] {
    return ["invalid_request", param];
  }
});

describe("an idempotency key", () => {
  const post = (idempotencyKey: string, body: unknown, by = key) =>
    server.call("POST", "/v1/checkouts", {
      key: by,
      body,
      headers: { "idempotency-key": idempotencyKey },
    });

  test("makes a repeated request have no further effect and the same answer", async () => {
    const first = await post("retry-1", lamp);
    const second = await post("retry-1", lamp);
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    expect(second.headers.get("idempotent-replayed")).toBe("true");
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    const { rows } = await countCheckouts(first.json.id);
    expect(rows).toBe(1);
  });

  test("with another request is refused", async () => {
    await post("retry-2", lamp);
    const answer = await post("retry-2", { ...lamp, amount: "1" });
    expect([answer.status, answer.json.code]).toEqual([422, "idempotency_mismatch"]);
  });

  test("belongs to one merchant", async () => {
    const mine = await post("retry-3", lamp);
    const theirs = await post("retry-3", lamp, otherKey);
    expect(theirs.status).toBe(201);
    expect(theirs.json.id).not.toBe(mine.json.id);
  });

  test("of a request that failed can be used again", async () => {
    expect((await post("retry-4", { ...lamp, token: "DOGE" })).status).toBe(400);
    expect((await post("retry-4", lamp)).status).toBe(201);
  });

  test("of a request that is being answered is refused, and can be used once it is over", async () => {
    await database.db.transaction().execute(async (tx) => {
      // The lock that a running request holds.
      const name = `idempotency:${merchantId}:test:retry-5`;
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
      const { status, json, headers } = await asStranger(() => post("retry-5", lamp));
      expect([status, json.code]).toEqual([409, "idempotency_in_flight"]);
      expect(headers.get("retry-after")).toBe("1");
    });
    expect((await post("retry-5", lamp)).status).toBe(201);
  });

  test("of many requests at once makes one checkout", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => post("retry-7", lamp)));
    const made = answers.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ json }) => json.id)).size).toBe(1);
    for (const { status } of answers) expect([201, 409]).toContain(status);
  });

  test("that cannot be one is refused", async () => {
    for (const odd of ["x".repeat(256), "with space"]) {
      const answer = await post(odd, lamp);
      expect([answer.status, answer.json.code]).toEqual([400, "invalid_request"]);
    }
  });

  test("keeps the answer encrypted", async () => {
    await post("retry-6", { ...lamp, description: "Quite unique words" });
    const rows = await database.db.selectFrom("idempotency_keys").selectAll().execute();
    for (const { sealed_body } of rows) {
      expect(sealed_body.toString("latin1")).not.toContain("Quite unique words");
    }
  });

  async function countCheckouts(id: string) {
    const rows = await database.db
      .selectFrom("checkouts")
      .where("id", "=", id)
      .select("id")
      .execute();
    return { rows: rows.length };
  }
});

describe("an order", () => {
  const line_items = [
    { name: "Lamp", quantity: 2, unit_amount: "10000000" },
    { name: "Bulb", quantity: 1, unit_amount: "5000000" },
  ];

  test("is shown to the payer, who can check that its hash is in the terms", async () => {
    const { id } = await create({ line_items });
    const { text } = await server.call("GET", `/v1/pay/${id}`);
    const { order, offer } = JSON.parse(text);
    expect(order).toMatchObject({ description: "A lamp", currency: "USDH", line_items });
    expect(orderReference(order)).toBe(offer.orderReference);
    expect(orderReference({ ...order, line_items: [] })).not.toBe(offer.orderReference);
  });

  test.each([
    ["adds up to something else", [{ name: "Lamp", unit_amount: "1" }], "line_items"],
    [
      "tells some amounts",
      [{ name: "Lamp", unit_amount: "25000000" }, { name: "x" }],
      "line_items",
    ],
    ["has half a character", [{ name: "\ud83d" }], "line_items.0.name"],
    ["has no lamp", [{ name: "Lamp", quantity: 0 }], "line_items.0.quantity"],
    ["has an odd amount", [{ name: "Lamp", unit_amount: "1.5" }], "line_items.0.unit_amount"],
    ["has too many lines", Array.from({ length: 51 }, () => ({ name: "x" })), "line_items"],
  ])("that %s is refused", async (_what, lines, param) => {
    const body = { ...lamp, line_items: lines };
    const { status, json } = await server.call("POST", "/v1/checkouts", { key, body });
    expect([status, json.code, json.param]).toEqual([400, "invalid_request", param]);
  });
});

describe("a unique reference", () => {
  const order = { ...lamp, client_reference_id: "once", unique_reference: true };
  const post = (body: object, by = key) => server.call("POST", "/v1/checkouts", { key: by, body });

  test("is had by one checkout that has not expired, of many requests at once", async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(order)));
    const [made] = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([answers.length - refused.length, refused.length]).toEqual([1, 3]);
    for (const { json } of refused) expect(json.code).toBe("client_reference_taken");
    // References are per merchant, and only checkouts with the flag must be unique.
    expect((await post(order, otherKey)).status).toBe(201);
    expect((await post({ ...order, unique_reference: false })).status).toBe(201);
    await server.call("POST", `/v1/checkouts/${made?.json.id}/expire`, { key });
    expect((await post(order)).status).toBe(201);
  });

  test("needs a reference", async () => {
    const { json } = await post({ ...lamp, unique_reference: true });
    expect([json.code, json.param]).toEqual(["invalid_request", "unique_reference"]);
  });
});

describe("searching checkouts", () => {
  const search = async (query: string) => {
    const { json } = await server.call("GET", `/v1/checkouts?limit=100&${query}`, { key });
    return json.data.map(({ id }) => id);
  };

  test("by reference, time and status", async () => {
    const first = await create({ client_reference_id: "find-me" });
    const second = await create({ client_reference_id: "find-me" });
    await server.call("POST", `/v1/checkouts/${first.id}/expire`, { key });
    const by = "client_reference_id=find-me";
    expect(await search(by)).toEqual([second.id, first.id]);
    expect(await search(`${by}&status=open`)).toEqual([second.id]);
    expect(await search(`${by}&status=expired`)).toEqual([first.id]);
    expect(await search(`${by}&status=paid`)).toEqual([]);
    const { text } = await server.call("GET", `/v1/checkouts/${second.id}`, { key });
    const { created_at } = JSON.parse(text);
    expect(await search(`${by}&created_after=${created_at}`)).toContain(second.id);
    expect(await search(`${by}&created_before=${created_at}`)).not.toContain(second.id);
  });

  test("by what is none of these is refused", async () => {
    for (const query of ["status=done", "created_after=today", "client_reference_id="]) {
      const { status, json } = await server.call("GET", `/v1/checkouts?${query}`, { key });
      expect([status, json.param]).toEqual([400, query.split("=")[0]]);
    }
  });
});

describe("a dry run", () => {
  test("shows the checkout that would be made, and makes none", async () => {
    const before = await server.call("GET", "/v1/checkouts?limit=1", { key });
    const path = "/v1/checkouts?dry_run=true";
    const headers = { "idempotency-key": "dry-1" };
    const answer = await server.call("POST", path, { key, body: lamp, headers });
    expect([answer.status, answer.headers.get("handsel-dry-run")]).toEqual([200, "true"]);
    expect(answer.json).toMatchObject({ object: "checkout", amount: "25000000" });
    const after = await server.call("GET", "/v1/checkouts?limit=1", { key });
    expect(after.text).toBe(before.text);
    const { json } = await server.call("GET", `/v1/pay/${answer.json.id}`);
    expect(json.code).toBe("checkout_not_found");
  });

  test("refuses what the real thing would, and is true or false", async () => {
    const path = "/v1/checkouts?dry_run=true";
    const body = { ...lamp, token: "DOGE" };
    expect((await server.call("POST", path, { key, body })).json.code).toBe("unknown_token");
    const odd = await server.call("POST", "/v1/checkouts?dry_run=1", { key, body: lamp });
    expect([odd.json.code, odd.json.param]).toEqual(["invalid_request", "dry_run"]);
  });
});

describe("reading checkouts", () => {
  test("is the merchant's own matter", async () => {
    const { id } = await create();
    expect((await server.call("GET", `/v1/checkouts/${id}`, { key })).json.id).toBe(id);
    const unknown = `cs_${"0".repeat(32)}`;
    for (const [by, which] of [
      [otherKey, id],
      [key, unknown],
      [key, "cs_1"],
      [key, "%00"],
    ] as const) {
      const answer = await server.call("GET", `/v1/checkouts/${which}`, { key: by });
      expect([answer.status, answer.json.code]).toEqual([404, "checkout_not_found"]);
    }
  });

  test("by whoever has the link leaves out what is the merchant's", async () => {
    const { id } = await create({
      client_reference_id: "secret-7",
      metadata: { note: "secret-8" },
    });
    const { json, text } = await server.call("GET", `/v1/pay/${id}`);
    expect(() => signableCheckoutSchema.strict().parse(json)).not.toThrow();
    expect(text).not.toContain("secret-");
    expect(json).toMatchObject({ id, status: "open", amount: "25000000" });
    const missing = await server.call("GET", `/v1/pay/cs_${"0".repeat(32)}`);
    expect([missing.status, missing.json.code]).toEqual([404, "checkout_not_found"]);
  });

  test("is what its creation answered", async () => {
    const line_items = [{ name: "Lamp", quantity: 2, unit_amount: null }];
    const body = { ...lamp, line_items, metadata: { z: "1", a: "2" }, unique_reference: true };
    const made = await server.call("POST", "/v1/checkouts", {
      ...{
        key,
        body: { ...body, client_reference_id: "read-1", success_url: "https://a.example/" },
      },
    });
    expect(made.status).toBe(201);
    const read = await server.call("GET", `/v1/checkouts/${made.json.id}`, { key });
    expect(read.text).toBe(made.text);
  });

  test("comes in pages, newest first, each once", async () => {
    const made: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const body = { ...lamp, token: "ETH" };
      const { json } = await server.call("POST", "/v1/checkouts", { key: otherKey, body });
      made.unshift(json.id);
    }
    const read: string[] = [];
    let cursor = "";
    do {
      const path = `/v1/checkouts?limit=2${cursor && `&cursor=${cursor}`}`;
      const { json } = await server.call("GET", path, { key: otherKey });
      expect(json.has_more).toBe(json.next_cursor !== null);
      read.push(...json.data.map(({ id }: { id: string }) => id));
      cursor = json.next_cursor ?? "";
    } while (cursor);
    expect(read.slice(0, 5)).toEqual(made);
    expect(new Set(read).size).toBe(read.length);
  });
});

describe("a checkout", () => {
  test("is paid by a payment whose terms accept its offer, and by nothing else", async () => {
    const checkout = await create();
    const terms = accept(checkout);
    await chain.fund({ ...terms, salt: terms.salt + 1n });
    await catchUp();
    expect((await server.call("GET", `/v1/pay/${checkout.id}`)).json.status).toBe("open");
    await chain.fund(terms);
    await catchUp();
    const { json } = await server.call("GET", `/v1/checkouts/${checkout.id}`, { key });
    const id = paymentId(terms, localChain.escrow);
    expect(json).toMatchObject({
      status: "paid",
      payment_id: id,
      payment: { id, checkout_id: checkout.id, status: "authorized", held: "25000000" },
    });
    expect(() => checkoutSchema.strict().parse(json)).not.toThrow();
  });

  test("paid twice by two payers shows the first, and both are listed", async () => {
    const checkout = await create();
    const first = accept(checkout);
    const second = { ...first, payer: accounts.deployer.address };
    await chain.fund(first);
    await chain.fund(second);
    await catchUp();
    const { json } = await server.call("GET", `/v1/checkouts/${checkout.id}`, { key });
    expect(json.payment_id).toBe(paymentId(first, localChain.escrow));
    const { json: list } = await server.call("GET", "/v1/payments?limit=100", { key });
    const own = list.data.filter(
      (payment: { checkout_id: string | null }) => payment.checkout_id === checkout.id,
    );
    expect(own).toHaveLength(2);
  });
});
