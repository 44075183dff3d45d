import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningHandsel, type Store, startHandsel } from "../../testing/startHandsel.ts";
import { until } from "../../testing/until.ts";
import { type Order, startWordpress, type WordpressSite } from "./wordpressSite.ts";

let handsel: RunningHandsel;
let shop: WordpressSite;
let other: WordpressSite;

beforeAll(async () => {
  handsel = await startHandsel();
  shop = await startWordpress(handsel, "first");
  other = await startWordpress(handsel, "second");
  await configure(shop, handsel.first);
  await configure(other, handsel.second);
});
afterAll(async () => {
  await shop?.stop();
  await other?.stop();
  await handsel?.stop();
});

/** Fills in the settings page; the plugin registers its webhook address itself. */
async function configure(site: WordpressSite, { url, apiKey }: Store, more: object = {}) {
  const { errors, settings } = await site.settings({
    ...{ enabled: "1", title: "Crypto", description: "", url, api_key: apiKey },
    ...{ webhook_secret: site.secret ?? "", capture: "escrow", accepts: "31337:USDH" },
    ...{ refund_rate: "payment", expires_in: "", capture_period: "", ...more },
  });
  expect(errors).toEqual([]);
  expect(settings.webhook_secret).toMatch(/^whsec_/);
  site.secret = settings.webhook_secret;
}

const becomes = (order: Order, status: string, site = shop) =>
  until(`${order.id} ${status}`, async () => (await site.read(order)).order.status === status);

/** Opens an order's checkout, as the customer does with the button that orders. */
async function open(order: Order, site = shop): Promise<string> {
  const { result } = await site.act(order, "pay");
  expect(result).toMatchObject({ result: "success" });
  const [, checkoutId] = /\/pay\/(cs_\w+)$/.exec(result.redirect) ?? [];
  return checkoutId ?? expect.unreachable();
}

async function paidOrder(site = shop, store = handsel.first) {
  const order = await site.order("25.00");
  const checkoutId = await open(order, site);
  await handsel.payCheckout(checkoutId, store);
  await becomes(order, "processing", site);
  return { order, checkoutId };
}

/** An order that is paid and whose webhook was lost, so that the shop has not heard of it; with that webhook. */
async function unheardOrder() {
  const order = await shop.order("25.00");
  shop.post.hold();
  const checkoutId = await open(order);
  await handsel.payCheckout(checkoutId);
  const webhook = await shop.post.wait("checkout.paid", checkoutId);
  await shop.post.release({ lost: true });
  return { order, webhook };
}

const paymentOf = async (checkoutId: string, { handsel: api }: Store = handsel.first) =>
  (await api.getCheckout(checkoutId)).payment ?? expect.unreachable();

const notesAbout = ({ notes }: Order, text: string) => notes.filter((note) => note.includes(text));

test("an order is paid, held, completed, captured and refunded", async () => {
  const { order, checkoutId } = await paidOrder();
  const read = await shop.read(order);
  expect(read.order.meta).toMatchObject({ _handsel_state: "held", _handsel_checkout: checkoutId });
  expect(Date.parse(read.order.meta._handsel_held_until ?? "")).toBeGreaterThan(Date.now());
  const { result: page } = await shop.act(order, "admin");
  expect(page).toContain("Held in escrow until");
  expect(page).toMatch(/href="[^"]*\/payment\/31337\/0x/);

  const { order: completed } = await shop.act(order, "status", { status: "completed" });
  expect(completed.meta._handsel_state).toBe("captured");
  const onChain = await paymentOf(checkoutId);
  expect(onChain).toMatchObject({ held: "0", captured: onChain.amount });
  // 10 of 25 euros, and then the rest: together exactly what was paid.
  for (const amount of ["10.00", "15.00"]) {
    expect((await shop.act(order, "refund", { amount })).result).toBe(true);
  }
  const back = await paymentOf(checkoutId);
  expect(back.refunded).toBe(back.amount);
});

test("a webhook that arrives three times while the customer looks completes the order once", async () => {
  const order = await shop.order("25.00");
  const { stock } = await shop.read(order);
  shop.post.hold();
  const checkoutId = await open(order);
  await handsel.payCheckout(checkoutId);
  const webhook = await shop.post.wait("checkout.paid", checkoutId);
  const answers = await Promise.all([
    ...[1, 2, 3].map(() => shop.post.deliver(webhook)),
    shop.act(order, "received"),
  ]);
  expect(answers.slice(0, 3)).toEqual([204, 204, 204]);
  await shop.post.release();
  const read = await shop.read(order);
  expect(read.order.status).toBe("processing");
  expect(read.order.meta.stub_completed).toBe("1");
  expect(notesAbout(read.order, "USDH paid").length).toBe(1);
  expect(read.stock).toBe(stock - 1);
});

test("the customer's page completes the order before the webhook, which then changes nothing", async () => {
  const order = await shop.order("25.00");
  shop.post.hold();
  const checkoutId = await open(order);
  await handsel.payCheckout(checkoutId);
  await shop.post.wait("checkout.paid", checkoutId);
  await shop.act(order, "received");
  const before = await shop.read(order);
  expect(before.order.status).toBe("processing");
  await shop.post.release();
  expect((await shop.read(order)).order.notes).toEqual(before.order.notes);
});

test("without page and webhook, the shop's own clock completes the order", async () => {
  const { order } = await unheardOrder();
  const ticked = async () => {
    await shop.tick();
    return (await shop.read(order)).order.status === "processing";
  };
  await until("reconciled", ticked, 90_000);
});

test("WooCommerce's own end of unpaid orders asks first", async () => {
  const { order: paid } = await unheardOrder();
  const unpaid = await shop.order("25.00");
  await open(unpaid);
  expect((await shop.act(paid, "unpaid")).order.status).toBe("processing");
  expect((await shop.act(unpaid, "unpaid")).order.status).toBe("cancelled");
});

test("a forged webhook, and that of another store, are refused and make nothing happen", async () => {
  const { order, webhook } = await unheardOrder();
  const forged = { ...webhook, body: Buffer.from(`${webhook.body.toString("utf8")} `) };
  expect(await shop.post.deliver(forged)).toBe(400);
  expect(await other.post.deliver(webhook)).toBe(400);
  expect((await shop.read(order)).order.status).toBe("pending");
  expect(await shop.post.deliver(webhook)).toBe(204);
  expect((await shop.read(order)).order.status).toBe("processing");
});

test("a webhook is no proof: one that says paid of an unpaid checkout changes nothing", async () => {
  const paid = await paidOrder();
  const webhook = await shop.post.wait("checkout.paid", paid.checkoutId);
  const order = await shop.order("25.00");
  const unpaid = await open(order);
  const event = JSON.parse(webhook.body.toString("utf8"));
  Object.assign(event.data.object, { id: unpaid, client_reference_id: String(order.id) });
  const body = Buffer.from(JSON.stringify(event));
  expect(await shop.post.deliver(shop.sign(body))).toBe(204);
  expect((await shop.read(order)).order.status).toBe("pending");
});

test("an amount that changes gets a checkout of its own, and the old one is over", async () => {
  const order = await shop.order("25.00");
  const first = await open(order);
  expect(await open(order)).toBe(first);
  await shop.act(order, "change", { total: "45.00" });
  const second = await open(order);
  expect(second).not.toBe(first);
  const old = await handsel.first.handsel.getCheckout(first);
  expect(old.status).toBe("expired");
  // Money for the old price pays nothing, and the merchant is told once.
  await handsel.pay(old.offer);
  const late = await shop.post.wait("payment.late", first);
  await until("noted", async () => {
    const { order: read } = await shop.read(order);
    return notesAbout(read, "does not wait for it").length === 1;
  });
  await shop.post.deliver(late);
  await handsel.payCheckout(second);
  await becomes(order, "processing");
  const { order: read } = await shop.read(order);
  expect(notesAbout(read, "does not wait for it").length).toBe(1);
});

test("money for another price than the order has now puts it on hold, with a note", async () => {
  const order = await shop.order("25.00");
  const checkoutId = await open(order);
  await shop.act(order, "change", { total: "45.00" });
  await handsel.payCheckout(checkoutId);
  await becomes(order, "on-hold");
  const { order: read } = await shop.read(order);
  expect(notesAbout(read, "does not wait for it").length).toBe(1);
  expect(read.meta.stub_completed).toBeUndefined();
});

test("an expired checkout cancels the order and frees its stock once", async () => {
  const order = await shop.order("25.00");
  const { stock } = await shop.act(order, "status", { status: "on-hold" });
  const checkoutId = await open(order);
  await handsel.first.handsel.expireCheckout(checkoutId);
  await becomes(order, "cancelled");
  await shop.post.deliver(await shop.post.wait("checkout.expired", checkoutId));
  await shop.act(order, "received");
  expect((await shop.read(order)).stock).toBe(stock + 1);
});

test("an expired checkout that the shop has not heard of can be tried again", async () => {
  const order = await shop.order("25.00");
  shop.post.hold();
  const first = await open(order);
  await handsel.first.handsel.expireCheckout(first);
  await shop.post.wait("checkout.expired", first);
  const second = await open(order);
  expect(second).not.toBe(first);
  // The old checkout's webhook must not cancel the order that has a new one.
  await shop.post.release();
  expect((await shop.read(order)).order.status).toBe("pending");
  await handsel.payCheckout(second);
  await becomes(order, "processing");
});

test("money that comes after the order was paid otherwise is one note, and no second payment", async () => {
  const order = await shop.order("25.00");
  const checkoutId = await open(order);
  const { offer } = await handsel.first.handsel.getCheckout(checkoutId);
  await shop.act(order, "complete");
  // The plugin has ended what was open.
  expect((await handsel.first.handsel.getCheckout(checkoutId)).status).toBe("expired");
  await handsel.pay(offer);
  const webhook = await shop.post.wait("payment.late", checkoutId);
  await until("noted", async () => {
    const { order: read } = await shop.read(order);
    return notesAbout(read, "does not wait for it").length === 1;
  });
  await shop.post.deliver(webhook);
  await shop.act(order, "received");
  const { order: read } = await shop.read(order);
  expect(notesAbout(read, "does not wait for it").length).toBe(1);
  expect(read.meta.stub_completed).toBe("1");
});

test("a refund above what was captured fails, and one made past the shop is counted", async () => {
  const { order, checkoutId } = await paidOrder();
  await shop.act(order, "status", { status: "completed" });
  const tooMuch = await shop.act(order, "refund", { amount: "25.01" });
  expect(tooMuch.result).toContain("more than can be refunded");
  const { id } = await paymentOf(checkoutId);
  const { handsel: api } = handsel.first;
  await api.refundPayment(id);
  await until("refunded", async () => (await api.getPayment(id)).refundable === "0");
  expect((await shop.act(order, "refund", { amount: "25.00" })).result).toBe(true);
  const onChain = await paymentOf(checkoutId);
  expect(onChain.refunded).toBe(onChain.amount);
  const again = await shop.act(order, "refund", { amount: "1.00" });
  expect(again.result).toContain("more than can be refunded");
});

test("an order that is cancelled gives the held money back", async () => {
  const { order, checkoutId } = await paidOrder();
  await shop.act(order, "status", { status: "cancelled" });
  const onChain = await paymentOf(checkoutId);
  expect(onChain).toMatchObject({ held: "0", captured: "0", returned: onChain.amount });
  expect((await shop.read(order)).order.status).toBe("cancelled");
});

test("in the instant mode the payment is captured by itself, once", async () => {
  await configure(shop, handsel.first, { capture: "instant" });
  const { order, checkoutId } = await paidOrder();
  await until("captured", async () => (await paymentOf(checkoutId)).held === "0");
  await until("known", async () => {
    return (await shop.read(order)).order.meta._handsel_state === "captured";
  });
  await configure(shop, handsel.first);
});

test("a second store on the same relayer has its own key, and its merchant sends from the own wallet", async () => {
  const { order, checkoutId } = await paidOrder(other, handsel.second);
  await expect(handsel.first.handsel.getCheckout(checkoutId)).rejects.toThrow();
  const { order: refused } = await other.act(order, "status", { status: "completed" });
  expect(notesAbout(refused, "Your own wallet must send this").length).toBe(1);
  const held = await paymentOf(checkoutId, handsel.second);
  await handsel.captureFromWallet(held);
  const { handsel: api } = handsel.second;
  await until("captured", async () => (await api.getPayment(held.id)).held === "0");
  const { order: counted } = await other.act(order, "capture");
  expect(counted.meta._handsel_state).toBe("captured");
});

test("a webhook waits while the server does not answer, and the relayer sends it again", async () => {
  const { order, webhook } = await unheardOrder();
  await configure(shop, { ...handsel.first, url: "http://127.0.0.1:9" });
  expect(await shop.post.deliver(webhook)).toBe(503);
  await configure(shop, handsel.first);
  expect(await shop.post.deliver(webhook)).toBe(204);
  expect((await shop.read(order)).order.status).toBe("processing");
});

test("every layer of WooCommerce gets the payment method", async () => {
  const { blocks, features } = await shop.layers();
  expect(blocks.handsel).toMatchObject({
    ...{ active: true, handles: ["handsel-blocks"] },
    data: { title: "Crypto", supports: ["products", "refunds"] },
  });
  expect(features).toEqual({ custom_order_tables: true, cart_checkout_blocks: true });
});
