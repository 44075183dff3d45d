import { beforeEach, expect, test } from "vitest";
import { FakeHandsel } from "../testing/fakeHandsel.ts";
import { signedHeaders } from "../testing/signedHeaders.ts";
import { checkSettings, type ShopSettings } from "./settings.ts";
import { ShopPayments } from "./shopPayments.ts";

const secret = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;
const settings: ShopSettings = {
  ...{ url: "https://pay.example", apiKey: "hs_sk_test_1", webhookSecret: secret, wait: 2 },
};

let fake: FakeHandsel;
let shop: ShopPayments;
beforeEach(() => {
  fake = new FakeHandsel();
  shop = new ShopPayments(settings, fake.api);
});

const order = { reference: "session-1", amount: 2_500n, currency: "eur" };

async function paid() {
  const kept = await shop.open(order);
  fake.pay(kept.checkoutId);
  return shop.read(kept);
}

test("an order asked for twice has one checkout; a new price has a new one, and the old is over", async () => {
  const first = await shop.open(order);
  expect(first).toMatchObject({ price: "2500", currency: "EUR", state: "open", paymentUrl: null });
  expect((await shop.open(order)).checkoutId).toBe(first.checkoutId);
  const dearer = { ...order, amount: 4_500n, replaces: first.checkoutId };
  const second = await shop.open(dearer);
  expect(second.checkoutId).not.toBe(first.checkoutId);
  expect((await shop.read(first)).state).toBe("expired");
  // Back at the old price, the old checkout must not come back by its key.
  const third = await shop.open({ ...order, replaces: second.checkoutId });
  expect(third).toMatchObject({ state: "open", price: "2500" });
  expect(third.checkoutId).not.toBe(first.checkoutId);
});

test("a checkout says which of the shop's payment methods opened it", async () => {
  const kept = await shop.open({ ...order, method: "escrow" });
  expect((await shop.read(kept)).method).toBe("escrow");
  expect((await shop.open({ ...order, reference: "session-2" })).method).toBeNull();
});

test("a paid checkout is not replaced, unless its money is back with the customer", async () => {
  const kept = await paid();
  const change = () => shop.open({ ...order, amount: 1n, replaces: kept.checkoutId });
  await expect(change()).rejects.toThrow("has arrived");
  await shop.cancel(kept);
  expect((await change()).state).toBe("open");
});

test("says until when money is held, what was paid and where it is shown", async () => {
  expect(await paid()).toMatchObject({
    ...{ state: "held", heldUntil: "2026-12-08T12:00:00.000Z", paid: "50.000000 USDC" },
    paymentUrl: "https://pay.example/payment/1/pay_cs_1",
    explorerUrl: "https://explorer.example/tx/0xfund",
  });
});

test("money that is not confirmed, late or counted elsewhere is not the order's", async () => {
  const kept = await shop.open(order);
  fake.pay(kept.checkoutId, { status: "processing" });
  expect((await shop.read(kept)).state).toBe("arriving");
  fake.pay(kept.checkoutId, { status: "expired" });
  expect((await shop.read(kept)).state).toBe("expired");
});

test("a capture returns once the chain has it, and asked again sends nothing", async () => {
  const kept = await paid();
  fake.behavior = { readsUntilMined: 2 };
  expect((await shop.capture(kept)).state).toBe("captured");
  await shop.capture(kept);
  expect(fake.sent).toEqual([{ verb: "capture", amount: 50_000_000n }]);
});

test("a capture that takes too long is told, not counted, and not sent twice", async () => {
  const impatient = new ShopPayments({ ...settings, wait: 0 }, fake.api);
  const kept = await paid();
  fake.behavior = { readsUntilMined: 6 };
  await expect(impatient.capture(kept)).rejects.toThrow("takes longer");
  await expect(impatient.capture(kept)).rejects.toThrow("takes longer");
  fake.behavior = {};
  expect((await shop.capture(kept)).state).toBe("captured");
  expect(fake.sent.length).toBe(1);
});

test("what the merchant's own wallet must send is told with its page, and counted afterwards", async () => {
  const kept = await paid();
  for (const via of ["wallet", "operator_not_approved"] as const) {
    fake.behavior = { via };
    await expect(shop.capture(kept)).rejects.toThrow(
      "https://pay.example/merchant/payments?payment=pay_cs_1&chain=1",
    );
  }
  fake.move("pay_cs_1", "50000000", ["held", "captured", "refundable"]);
  expect((await shop.capture(kept)).state).toBe("captured");
});

test("refunds convert at the payment's rate, and never more than was captured", async () => {
  let kept = await shop.capture(await paid());
  await expect(shop.refund(kept, 2_501n)).rejects.toThrow("more than can be refunded");
  await expect(shop.refund(kept, 0n)).rejects.toThrow("more than can be refunded");
  kept = await shop.refund(kept, 1_000n);
  expect(kept).toMatchObject({ refundedMinor: "1000", refundedBase: "20000000" });
  await expect(shop.refund(kept, 1_501n)).rejects.toThrow("30.000000 USDC are left");
  await shop.refund(kept, 1_500n);
  expect(fake.payment("pay_cs_1")).toMatchObject({ refundable: "0", refunded: "50000000" });
});

test("a refund from the merchant's wallet is counted in place of a second one", async () => {
  const kept = await shop.capture(await paid());
  fake.move("pay_cs_1", "15000000", ["refundable", "refunded"]);
  // 10 euros are 20 coins: five are missing.
  const counted = await shop.refund(kept, 1_000n);
  expect(counted).toMatchObject({ refundedBase: "20000000" });
  expect(fake.sent.at(-1)).toEqual({ verb: "refund", amount: 5_000_000n });
  // What is counted does not count again.
  await shop.refund(counted, 500n);
  expect(fake.sent.at(-1)).toEqual({ verb: "refund", amount: 10_000_000n });
});

test("before the capture, a refund voids its part of what is held", async () => {
  const kept = await shop.refund(await paid(), 1_000n);
  expect(fake.sent).toEqual([{ verb: "void", amount: 20_000_000n }]);
  expect(kept.state).toBe("held");
});

test("a refund at today's rate takes at most what there is", async () => {
  shop = new ShopPayments({ ...settings, refundRate: "today" }, fake.api);
  const kept = await shop.capture(await paid());
  // 10 euros at a quarter of a euro per coin are 40 coins, and then 10 are left.
  await shop.refund(await shop.refund(kept, 1_000n), 1_000n);
  expect(fake.sent.slice(1)).toEqual([
    { verb: "refund", amount: 40_000_000n },
    { verb: "refund", amount: 10_000_000n },
  ]);
});

test("another refund on its way is not taken for this one", async () => {
  const kept = await shop.capture(await paid());
  const impatient = new ShopPayments({ ...settings, wait: 0 }, fake.api);
  fake.behavior = { readsUntilMined: 9 };
  await expect(impatient.refund(kept, 1_000n)).rejects.toThrow("takes longer");
  await expect(shop.refund(kept, 1_000n)).rejects.toThrow("call_in_flight");
});

test("captured money is not cancelled; an unpaid checkout ends", async () => {
  const kept = await shop.capture(await paid());
  await expect(shop.cancel(kept)).rejects.toThrow("refund it instead");
  const unpaid = await shop.open({ ...order, reference: "session-2" });
  expect((await shop.cancel(unpaid)).state).toBe("expired");
});

test("late and second money is a note with its page; other events are none", async () => {
  const { paymentId } = await paid();
  const event = (type: string) => ({ type, data: { object: { id: paymentId } } }) as never;
  const note = await shop.noteOf(event("payment.late"));
  expect(note?.text).toContain("50.000000 USDC for session-1 came after the checkout had ended");
  expect(note?.url).toBe("https://pay.example/payment/1/pay_cs_1");
  expect((await shop.noteOf(event("payment.duplicate")))?.title).toContain("Second");
  expect(await shop.noteOf(event("payment.captured"))).toBeNull();
});

test("a webhook is verified over its bytes", async () => {
  const body = Buffer.from('{"id":"evt_1","type":"ping"}');
  const headers = signedHeaders(secret, body);
  expect((await shop.readWebhook(body, headers)).id).toBe("evt_1");
  const changed = Buffer.from('{"id":"evt_1", "type":"ping"}');
  await expect(shop.readWebhook(changed, headers)).rejects.toThrow("No signature fits");
});

test.each([
  ["url", { url: "pay" }],
  ["apiKey", { apiKey: "sk_1" }],
  ["webhookSecret", { webhookSecret: "" }],
  ["capture", { capture: "later" as "escrow" }],
  ["refundRate", { refundRate: "best" as "today" }],
])("a wrong setting %s is named", (name, change) => {
  expect(() => checkSettings({ ...settings, ...change })).toThrow(`setting ${name} must be`);
  expect(() => checkSettings(settings)).not.toThrow();
});
