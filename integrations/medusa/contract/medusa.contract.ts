import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningHandsel, type Store, startHandsel } from "../../testing/startHandsel.ts";
import { until } from "../../testing/until.ts";
import {
  type Cart,
  choose,
  complete,
  fillCart,
  type MedusaShop,
  ordersOf,
  providers,
  reserved,
  startMedusa,
} from "./medusaShop.ts";

let handsel: RunningHandsel;
let shop: MedusaShop;

beforeAll(async () => {
  handsel = await startHandsel();
  shop = await startMedusa(handsel);
});
afterAll(async () => {
  await shop?.stop();
  await handsel?.stop();
});

/** Medusa takes up a webhook five seconds after it has answered. */
const processed = () => new Promise((resolve) => setTimeout(resolve, 7_000));

/** The shop's own job makes orders as each minute begins: waits until it has, and leaves half a minute until it does again. */
async function betweenJobs(): Promise<void> {
  const second = new Date().getSeconds();
  if (second >= 5 && second <= 30) return;
  await new Promise((resolve) => setTimeout(resolve, ((65 - second) % 60) * 1_000));
}

/** Medusa makes an order first, then reserves its stock, and authorizes its payment last. */
async function orderOf(cart: Cart) {
  await until("ordered", async () => {
    const [order] = await ordersOf(shop, cart);
    return order?.payment_collections?.[0]?.payments?.length > 0;
  });
  const [order, ...others] = await ordersOf(shop, cart);
  expect(others).toEqual([]);
  const [payment] = order.payment_collections[0].payments;
  return { order, payment };
}

/** An order that is paid by a provider, before anything is captured. */
async function paidOrder(provider = providers.first, store = handsel.first) {
  const cart = await fillCart(shop);
  const session = await choose(shop, cart, provider);
  await handsel.payCheckout(session.data.checkoutId, store);
  await complete(shop, cart);
  return { cart, checkoutId: session.data.checkoutId, ...(await orderOf(cart)) };
}

const paymentOf = async (checkoutId: string, { handsel: api }: Store = handsel.first) =>
  (await api.getCheckout(checkoutId)).payment ?? expect.unreachable();

test("an order is paid, held, captured and refunded", async () => {
  const cart = await fillCart(shop);
  const session = await choose(shop, cart, providers.first);
  expect(session.data).toMatchObject({ price: "2500", currency: "EUR", state: "open" });
  expect(session.data.checkoutUrl).toContain("/pay/cs_");
  expect((await complete(shop, cart)).status).toBe(400);

  await handsel.payCheckout(session.data.checkoutId);
  const { json } = await complete(shop, cart);
  expect(json.type).toBe("order");
  const { payment } = await orderOf(cart);
  expect(payment).toMatchObject({ amount: 25, captured_at: null });
  expect(payment.data).toMatchObject({ state: "held" });
  expect(Date.parse(payment.data.heldUntil)).toBeGreaterThan(Date.now());

  const captured = await shop.admin("POST", `/admin/payments/${payment.id}/capture`, {});
  expect(captured.status).toBe(200);
  const { checkoutId } = session.data;
  const onChain = await paymentOf(checkoutId);
  expect(onChain).toMatchObject({ held: "0", captured: onChain.amount });

  // 10 of 25 euros, and then the rest: together exactly what was paid.
  for (const amount of [10, 15]) {
    const refunded = await shop.admin("POST", `/admin/payments/${payment.id}/refund`, { amount });
    expect([refunded.status, refunded.json.message]).toEqual([200, undefined]);
  }
  const back = await paymentOf(checkoutId);
  expect(back.refunded).toBe(back.amount);
}, 180_000);

test("a webhook that arrives three times, before the storefront completes, makes one order", async () => {
  const cart = await fillCart(shop);
  const { data } = await choose(shop, cart, providers.first);
  await handsel.payCheckout(data.checkoutId);
  const webhook = await shop.post.wait("checkout.paid", data.checkoutId);
  for (const _ of [1, 2]) expect(await shop.post.deliver(webhook)).toBe(200);
  await orderOf(cart);
  const { json } = await complete(shop, cart);
  expect(json.type).toBe("order");
  const { order } = await orderOf(cart);
  expect(json.order.id).toBe(order.id);
});

test("a webhook after the storefront has completed changes nothing", async () => {
  const before = await reserved(shop);
  shop.post.hold();
  const { cart, order, checkoutId } = await paidOrder();
  await shop.post.wait("checkout.paid", checkoutId);
  await shop.post.release();
  await processed();
  const again = await orderOf(cart);
  expect(again.order.id).toBe(order.id);
  expect(await reserved(shop)).toBe(before + 1);
});

test("without storefront and webhook, the shop's own job makes the order", async () => {
  shop.post.hold();
  const cart = await fillCart(shop);
  const { data } = await choose(shop, cart, providers.first);
  await handsel.payCheckout(data.checkoutId);
  await shop.post.wait("checkout.paid", data.checkoutId);
  await shop.post.release({ lost: true });
  // The job runs each minute.
  await until("ordered", async () => (await ordersOf(shop, cart)).length === 1, 100_000);
});

test("a forged webhook, and that of another store, make no order", async () => {
  await betweenJobs();
  const cart = await fillCart(shop);
  shop.post.hold();
  const { data } = await choose(shop, cart, providers.first);
  await handsel.payCheckout(data.checkoutId);
  const webhook = await shop.post.wait("checkout.paid", data.checkoutId);
  await shop.post.release({ lost: true });
  const forged = { ...webhook, body: Buffer.from(`${webhook.body.toString("utf8")} `) };
  await shop.post.deliver(forged);
  await shop.post.deliver(webhook, "/hooks/payment/handsel_second");
  await processed();
  expect(await ordersOf(shop, cart)).toEqual([]);
  await shop.post.deliver(webhook);
  await orderOf(cart);
});

test("an amount that changes gets a checkout of its own, and the old one is over", async () => {
  const cart = await fillCart(shop);
  const first = await choose(shop, cart, providers.first);
  const { json } = await shop.store("POST", `/store/carts/${cart.id}/line-items`, {
    ...{ variant_id: shop.seed.variantId, quantity: 1 },
  });
  expect(json.cart.total).toBe(45);
  const second = await choose(shop, cart, providers.first);
  expect(second.data).toMatchObject({ price: "4500" });
  expect(second.data.checkoutId).not.toBe(first.data.checkoutId);
  expect((await handsel.first.handsel.getCheckout(first.data.checkoutId)).status).toBe("expired");

  // Money for the old price pays nothing, and the merchant is told.
  const { offer } = await handsel.first.handsel.getCheckout(first.data.checkoutId);
  await handsel.pay(offer);
  await until("noted", async () => noted(first.session_id ?? first.id));
  expect((await complete(shop, cart)).status).toBe(400);
  await handsel.payCheckout(second.data.checkoutId);
  await complete(shop, cart);
  const { payment } = await orderOf(cart);
  expect(payment.amount).toBe(45);
});

test("a cart that is paid cannot change any more, and becomes the order that was paid", async () => {
  await betweenJobs();
  shop.post.hold();
  const cart = await fillCart(shop);
  const { data } = await choose(shop, cart, providers.first);
  await handsel.payCheckout(data.checkoutId);
  const changed = await shop.store("POST", `/store/carts/${cart.id}/line-items`, {
    ...{ variant_id: shop.seed.variantId, quantity: 1 },
  });
  // Medusa logs why the provider keeps the session, and tells the storefront only that it does.
  expect(changed.json.message).toContain("Could not delete all payment sessions");
  const { json } = await shop.store("GET", `/store/carts/${cart.id}`);
  expect(json.cart.total).toBe(25);
  await shop.post.release();
  const { payment } = await orderOf(cart);
  expect(payment.amount).toBe(25);
});

test("an expired checkout keeps no stock and can be tried again", async () => {
  const before = await reserved(shop);
  const cart = await fillCart(shop);
  const { data } = await choose(shop, cart, providers.first);
  await handsel.first.handsel.expireCheckout(data.checkoutId);
  const webhooks = () => shop.post.find("checkout.expired", data.checkoutId);
  await until("told", async () => webhooks().length > 0);
  expect((await complete(shop, cart)).status).toBe(400);
  expect(await reserved(shop)).toBe(before);
  const again = await choose(shop, cart, providers.first);
  expect(again.data.checkoutId).not.toBe(data.checkoutId);
  await handsel.payCheckout(again.data.checkoutId);
  await complete(shop, cart);
  await orderOf(cart);
  expect(await reserved(shop)).toBe(before + 1);
});

/** Whether the administrator has exactly one note that names this reference. */
async function noted(reference: string): Promise<boolean> {
  const { json } = await shop.admin("GET", "/admin/notifications?channel=feed&limit=100");
  const notes = json.notifications.filter(({ data }: { data?: { description?: string } }) =>
    data?.description?.includes(reference),
  );
  if (notes.length > 1) throw new Error("more than one note");
  return notes.length === 1;
}

test("money that comes after the order was paid otherwise is a note, and no second order", async () => {
  const cart = await fillCart(shop);
  const session = await choose(shop, cart, providers.first);
  const { checkoutId } = session.data;
  const { offer } = await handsel.first.handsel.getCheckout(checkoutId);
  await choose(shop, cart, providers.manual);
  const { json } = await complete(shop, cart);
  expect(json.type).toBe("order");
  await handsel.pay(offer);
  const webhook = await shop.post.wait("payment.late", checkoutId);
  await until("noted", () => noted(session.id));
  await shop.post.deliver(webhook);
  await processed();
  expect(await noted(session.id)).toBe(true);
  expect((await ordersOf(shop, cart)).length).toBe(1);
});

test("a refund above what was captured is refused, in the shop and at Handsel", async () => {
  const { payment, checkoutId } = await paidOrder();
  const early = await shop.admin("POST", `/admin/payments/${payment.id}/refund`, { amount: 1 });
  expect(early.status).toBe(400);
  await shop.admin("POST", `/admin/payments/${payment.id}/capture`, {});
  const tooMuch = await shop.admin("POST", `/admin/payments/${payment.id}/refund`, { amount: 26 });
  expect(tooMuch.status).toBe(400);
  // Part of the money went back past the shop: it is counted, and only what is left is refundable.
  const { id } = await paymentOf(checkoutId);
  const { handsel: api } = handsel.first;
  await api.refundPayment(id);
  await until("refunded", async () => (await api.getPayment(id)).refundable === "0");
  const counted = await shop.admin("POST", `/admin/payments/${payment.id}/refund`, { amount: 25 });
  expect(counted.status).toBe(200);
  const onChain = await paymentOf(checkoutId);
  expect(onChain.refunded).toBe(onChain.amount);
});

test("an order that is cancelled gives the held money back", async () => {
  const { order, checkoutId } = await paidOrder();
  const { status } = await shop.admin("POST", `/admin/orders/${order.id}/cancel`, {});
  expect(status).toBe(200);
  const onChain = await paymentOf(checkoutId);
  expect(onChain).toMatchObject({ held: "0", captured: "0", returned: onChain.amount });
});

test("in the instant mode the payment is captured with the order", async () => {
  const { payment, checkoutId } = await paidOrder(providers.instant);
  expect(payment.captured_at).not.toBeNull();
  expect(await paymentOf(checkoutId)).toMatchObject({ held: "0" });
});

test("a second store on the same relayer has its own key, and its merchant sends from the own wallet", async () => {
  const { payment, checkoutId } = await paidOrder(providers.second, handsel.second);
  await expect(handsel.first.handsel.getCheckout(checkoutId)).rejects.toThrow();
  const capture = () => shop.admin("POST", `/admin/payments/${payment.id}/capture`, {});
  const refused = await capture();
  expect(refused.status).toBe(400);
  expect(refused.json.message).toContain("Your own wallet must send this");
  const { handsel: api } = handsel.second;
  const held = await paymentOf(checkoutId, handsel.second);
  await handsel.captureFromWallet(held);
  await until("captured", async () => (await api.getPayment(held.id)).held === "0");
  const counted = await capture();
  expect(counted.status).toBe(200);
});
