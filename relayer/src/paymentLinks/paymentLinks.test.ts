import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  escrowDomain,
  offerId,
  orderReference,
  type PaymentTermsJson,
  paymentTermsTypes,
  termsFromJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { root } from "@handsel/services/paths";
import { type Address, type Hex, zeroAddress } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import { afterAll, describe, expect, test } from "vitest";
import { createMerchant } from "../accounts/createMerchant.ts";
import { expireCheckouts } from "../checkouts/expireCheckouts.ts";
import type { ApiError } from "../platform/errors.ts";
import { customerAccount, localChain, merchantAccount } from "../testing/testChain.ts";
import { testDeps } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { startTestServer } from "../testing/testServer.ts";
import { openPaymentLink } from "./openPaymentLink.ts";

const course = { chain_id: 31337, token: "USDH", amount: "1000", description: "A course" };

const relayer = await startTestRelayer();
const { chain, database, deps, server, key, catchUp } = relayer;
afterAll(() => relayer.stop());

async function call(method: string, path: string, body?: object, by: string | null = key) {
  const answer = await server.call(method, path, {
    ...(by === null ? {} : { key: by }),
    ...(body ? { body } : {}),
  });
  return { status: answer.status, json: JSON.parse(answer.text) };
}

const create = (changes: object = {}, by = key) =>
  call("POST", "/v1/payment_links", { ...course, ...changes }, by);
const open = (id: string) => call("POST", `/v1/links/${id}/open`, undefined, null);

/** Signs the offer that a request would make. */
async function sign(account: PrivateKeyAccount, body: object = course, by = key) {
  const { json } = await call("POST", "/v1/payment_links?dry_run=true", body, by);
  const signature = await account.signTypedData({
    domain: escrowDomain(localChain.escrow),
    types: paymentTermsTypes,
    primaryType: "PaymentTerms",
    message: termsFromJson(json.offer as PaymentTermsJson),
  });
  return { offer: json.offer, order_salt: json.order.salt, signature };
}

describe("a payment link", () => {
  test("offers the same to everyone, and says whether its merchant signed it", async () => {
    const line_items = [{ name: "Lesson", quantity: 10, unit_amount: "100" }];
    const { status, json: link } = await create({ line_items, metadata: { term: "1" } });
    expect(status).toBe(201);
    expect(link).toMatchObject({
      ...{ object: "payment_link", status: "open", verified: false, signature: null },
      ...{ amount: "1000", price: null, url: `http://localhost:3000/link/${link.id}` },
      offer: { payer: zeroAddress, merchant: merchantAccount.address, amount: "1000" },
    });
    expect(link.offer_id).toBe(offerId(termsFromJson(link.offer), localChain.escrow));
    expect(orderReference(link.order)).toBe(link.offer.orderReference);
    const seen = await call("GET", `/v1/links/${link.id}`, undefined, null);
    const { metadata: _, ...visible } = link;
    expect(seen.json).toEqual({
      ...{ ...visible, seller: expect.objectContaining(link.merchant) },
      brand: { logo_url: null, accent: null },
    });
  });

  test("makes a checkout for each who opens it, which differs only in salt and end", async () => {
    const { json: link } = await create({ success_url: "https://shop.example/thanks" });
    const [one, two] = (await Promise.all([open(link.id), open(link.id)])).map(({ json }) => json);
    expect(one.id).not.toBe(two.id);
    for (const checkout of [one, two]) {
      expect(checkout).toMatchObject({
        ...{ payment_link_id: link.id, status: "open", success_url: link.success_url },
        ...{ order: link.order, amount: "1000" },
      });
      const { salt, fundBy } = checkout.offer;
      expect({ ...link.offer, salt, fundBy }).toEqual(checkout.offer);
      expect(salt).not.toBe(link.offer.salt);
      expect(fundBy).toBeLessThanOrEqual(link.offer.fundBy);
    }
    await chain.fund({ ...termsFromJson(one.offer), payer: customerAccount.address });
    await catchUp();
    const list = await call("GET", `/v1/checkouts?payment_link=${link.id}`);
    expect(
      list.json.data.map(({ id, status }: { id: string; status: string }) => [id, status]),
    ).toEqual(
      [
        [two.id, "open"],
        [one.id, "paid"],
      ]
        .sort()
        .reverse(),
    );
  });

  test("opens no more unpaid checkouts at once from one network than its payers need", async () => {
    const { json: link } = await create();
    const answers = await Promise.all(Array.from({ length: 25 }, () => open(link.id)));
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(20);
    expect(new Set(made.map(({ json }) => json.id)).size).toBe(20);
    const refused = answers.find(({ status }) => status !== 201);
    expect([refused?.status, refused?.json.code]).toEqual([429, "rate_limited"]);
    const { status, headers } = await server.call("POST", `/v1/links/${link.id}/open`);
    expect(status).toBe(429);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(3_500);
    // Another link is none of its business.
    const { json: other } = await create();
    expect((await open(other.id)).status).toBe(201);
    const rows = await database.db
      .selectFrom("checkouts")
      .select("opened_by")
      .where("payment_link_id", "in", [link.id, other.id])
      .execute();
    const networks = new Set(rows.map(({ opened_by }) => opened_by));
    expect(networks.size).toBe(2);
    for (const network of networks) expect(network).toMatch(/^[0-9a-f]{32}$/);
    // What is paid, or can be paid no more, makes room.
    for (const [index, change] of [
      { status: "processing" as const },
      { expires_at: new Date(Date.now() - 1_000) },
    ].entries()) {
      await database.db
        .updateTable("checkouts")
        .set(change)
        .where("id", "=", made[index]?.json.id)
        .execute();
      expect((await open(link.id)).status).toBe(201);
      expect((await open(link.id)).status).toBe(429);
    }
  });

  test("opens no more from one IPv6 site than from sixteen of its networks", async () => {
    const { json: link } = await create();
    const openFrom = (address: string) =>
      openPaymentLink(deps, link.id, address).then(
        () => true,
        (error: ApiError) => error.code !== "rate_limited",
      );
    const networkOf = (index: number) => `2001:db8:0:${index.toString(16)}::1`;
    let opened = 0;
    for (let index = 0; index < 330; index += 1) {
      if (await openFrom(networkOf(index))) opened += 1;
    }
    expect(opened).toBe(320);
    expect(await openFrom("2001:db8:1::1")).toBe(true);
  });

  test("tells nobody of what was opened and never paid", async () => {
    const { json: link } = await create();
    const { json: opened } = await open(link.id);
    const own = await call("POST", "/v1/checkouts", {
      ...{ chain_id: 31337, token: "USDH", amount: "1", description: "Mug" },
    });
    await database.db
      .updateTable("checkouts")
      .set({ expires_at: new Date(Date.now() - 3_600_000) })
      .where("id", "in", [opened.id, own.json.id])
      .execute();
    await catchUp();
    while (await expireCheckouts(deps));
    expect((await call("GET", `/v1/checkouts/${opened.id}`)).json.status).toBe("expired");
    const { json: events } = await call("GET", "/v1/events?type=checkout.expired");
    const told = events.data.map(
      ({ data }: { data: { object: { id: string } } }) => data.object.id,
    );
    expect(told).toContain(own.json.id);
    expect(told).not.toContain(opened.id);
  });

  test("never outlives itself in what it opens", async () => {
    const { json: link } = await create({ valid_for: 60 });
    const { json } = await open(link.id);
    expect(json.offer.fundBy).toBe(link.offer.fundBy);
  });

  test("with a price is quoted when it is opened", async () => {
    const price = { currency: "EUR", amount: "900" };
    const { json: link } = await create({ amount: undefined, price });
    expect(link).toMatchObject({
      amount: null,
      offer: null,
      offer_id: null,
      price,
      order_unit: { kind: "currency", symbol: "EUR", decimals: 2 },
      verified: false,
    });
    const { status, json } = await open(link.id);
    expect(status).toBe(201);
    expect(json).toMatchObject({ amount: "10000000", quote: { currency: "EUR", price: "900" } });
    expect(orderReference(json.order)).toBe(json.offer.orderReference);
  });

  test("that is closed or over opens no checkout", async () => {
    const { json: link } = await create();
    const closed = await call("POST", `/v1/payment_links/${link.id}/close`);
    expect(closed.json.status).toBe("closed");
    expect((await call("POST", `/v1/payment_links/${link.id}/close`)).json).toEqual(closed.json);
    expect((await open(link.id)).json.code).toBe("payment_link_closed");
    const { json: over } = await create();
    const ends_at = new Date(Date.now() - 1_000);
    await database.db
      .updateTable("payment_links")
      .set({ ends_at })
      .where("id", "=", over.id)
      .execute();
    const late = await open(over.id);
    expect([late.status, late.json.code]).toEqual([409, "payment_link_closed"]);
  });

  test("is its merchant's alone", async () => {
    const { json: link } = await create();
    const { apiKey } = await createMerchant(database.db, {
      ...{ name: "Another", address: accounts.platform.address, live: false },
    });
    for (const [method, path] of [
      ["GET", `/v1/payment_links/${link.id}`],
      ["POST", `/v1/payment_links/${link.id}/close`],
    ] as const) {
      const answer = await call(method, path, undefined, apiKey);
      expect([answer.status, answer.json.code]).toEqual([404, "payment_link_not_found"]);
    }
    expect((await call("GET", "/v1/payment_links", undefined, apiKey)).json.data).toEqual([]);
    expect((await call("GET", `/v1/payment_links/${link.id}`)).json).toEqual(link);
    const page = await call("GET", "/v1/payment_links?limit=1");
    expect(page.json).toMatchObject({ has_more: true, data: [{ object: "payment_link" }] });
    const next = await call("GET", `/v1/payment_links?limit=1&cursor=${page.json.next_cursor}`);
    expect(next.json.data[0].id < page.json.data[0].id).toBe(true);
    expect((await open(`pl_${"0".repeat(32)}`)).json.code).toBe("payment_link_not_found");
  });
});

describe("the merchant's signature", () => {
  test("by its key makes a link verified", async () => {
    const signed_offer = await sign(merchantAccount);
    const { status, json } = await create({ signed_offer });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ...{ verified: true, signature: signed_offer.signature, offer: signed_offer.offer },
    });
    expect((await call("GET", `/v1/links/${json.id}`, undefined, null)).json.verified).toBe(true);
  });

  test("by its contract is asked for on the chain", async () => {
    const wallet = await deployWallet(merchantAccount.address);
    const { apiKey } = await createMerchant(database.db, {
      ...{ name: "A company", address: wallet, live: false },
    });
    const signed = await sign(merchantAccount, course, apiKey);
    expect((await create({ signed_offer: signed }, apiKey)).json).toMatchObject({ verified: true });
    const other = await sign(customerAccount, course, apiKey);
    expect((await create({ signed_offer: other }, apiKey)).json.code).toBe("signature_invalid");
  });

  test("by anybody else, of anything else, or with a price is refused", async () => {
    const stranger = await sign(customerAccount);
    const signed = await sign(merchantAccount);
    const elsewhere = await createMerchant(database.db, {
      ...{ name: "Third", address: accounts.payee.address, live: false },
    });
    const price = { currency: "EUR", amount: "1" };
    for (const [body, code, by] of [
      [{ signed_offer: stranger }, "signature_invalid", key],
      [{ signed_offer: { ...signed, signature: "0x1234" } }, "signature_invalid", key],
      [{ signed_offer: { ...signed, signature: "no" } }, "signature_invalid", key],
      [{ signed_offer: signed, amount: "1001" }, "terms_mismatch", key],
      [{ signed_offer: signed, description: "Another course" }, "terms_mismatch", key],
      [{ signed_offer: signed, refund_period: 1 }, "terms_mismatch", key],
      [{ signed_offer: signed }, "terms_mismatch", elsewhere.apiKey],
      [{ signed_offer: { ...signed, order_salt: `0x${"1".repeat(64)}` } }, "terms_mismatch", key],
      [{ signed_offer: signed, amount: undefined, price }, "invalid_request", key],
    ] as const) {
      const { json } = await create(body, by);
      expect([body, json.code]).toEqual([body, code]);
    }
  });

  test("does not verify a link whose payers choose from the default coins", async () => {
    const signed_offer = await sign(merchantAccount);
    const accepts = ["USDH", "ETH"].map((token) => ({ chain_id: 31337, token }));
    await call("POST", "/v1/merchant/profile", { accepts });
    const { json } = await create({ signed_offer, chain_id: undefined, token: undefined });
    await call("POST", "/v1/merchant/profile", { accepts: [] });
    expect([json.code, json.param]).toEqual(["invalid_request", "signed_offer"]);
  });

  test("that only the chain could check waits for the chain", async () => {
    const blind = await startTestServer(testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }));
    try {
      const signed_offer = await sign(customerAccount);
      const body = { ...course, signed_offer };
      const { status, json } = await blind.call("POST", "/v1/payment_links", { key, body });
      expect([status, json.code]).toEqual([503, "chain_unavailable"]);
      // A key's signature needs no chain.
      const own = { ...course, signed_offer: await sign(merchantAccount) };
      expect((await blind.call("POST", "/v1/payment_links", { key, body: own })).status).toBe(201);
    } finally {
      await blind.close();
    }
  });
});

async function deployWallet(owner: Address): Promise<Address> {
  const file = join(root, "artifacts/contracts/mocks/ContractWallet.sol/ContractWallet.json");
  const { abi, bytecode } = JSON.parse(await readFile(file, "utf8"));
  const hash = await chain.client.deployContract({
    ...{ account: merchantAccount, abi, bytecode: bytecode as Hex, args: [owner] },
  });
  const { contractAddress } = await chain.client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error("the wallet was not deployed");
  return contractAddress;
}
