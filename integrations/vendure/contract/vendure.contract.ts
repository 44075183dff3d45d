import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningHandsel, type Store, startHandsel } from "../../testing/startHandsel.ts";
import { until } from "../../testing/until.ts";
import {
  type Ask,
  addMugs,
  createCheckout,
  fillCart,
  notesOf,
  orderOf,
  startVendure,
  type VendureShop,
} from "./vendureShop.ts";

let handsel: RunningHandsel;
let shop: VendureShop;

beforeAll(async () => {
  handsel = await startHandsel();
  shop = await startVendure(handsel);
});
afterAll(async () => {
  await shop?.stop();
  await handsel?.stop();
});

const becomes = (code: string, state: string, timeout?: number) =>
  until(`${code} ${state}`, async () => (await orderOf(shop, code)).state === state, timeout);

async function paidOrder(method = "first", store = handsel.first) {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  const { id: checkoutId } = await createCheckout(customer, method);
  await handsel.payCheckout(checkoutId, store);
  await becomes(code, method === "instant" ? "PaymentSettled" : "PaymentAuthorized");
  const order = await orderOf(shop, code);
  return { customer, code, checkoutId, order, payment: order.payments[0] };
}

const settle = (id: string) =>
  shop.admin(
    `mutation ($id: ID!) { settlePayment(id: $id) { __typename ... on ErrorResult { message } ... on SettlePaymentError { paymentErrorMessage } } }`,
    { id },
  );

const refund = async (paymentId: string, amount: number) => {
  const { refundOrder } = await shop.admin(
    `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename ... on Refund { state total metadata } ... on ErrorResult { message } } }`,
    { input: { paymentId, amount, lines: [], shipping: 0, adjustment: 0, reason: "Broken" } },
  );
  return refundOrder;
};

const paymentOf = async (checkoutId: string, { handsel: api }: Store = handsel.first) =>
  (await api.getCheckout(checkoutId)).payment ?? expect.unreachable();

test("an order is paid, held, settled and refunded", async () => {
  const { code, checkoutId, payment } = await paidOrder();
  expect(payment).toMatchObject({ state: "Authorized", amount: 2500 });
  expect(payment.metadata).toMatchObject({ state: "held", checkoutId });
  expect(Date.parse(payment.metadata.heldUntil)).toBeGreaterThan(Date.now());
  expect(payment.metadata.escrow).toMatch(/^Held in escrow until /);
  expect(payment.metadata.paymentUrl).toContain("/payment/31337/0x");
  expect(await settle(payment.id)).toMatchObject({ settlePayment: { __typename: "Payment" } });
  await becomes(code, "PaymentSettled");
  const onChain = await paymentOf(checkoutId);
  expect(onChain).toMatchObject({ held: "0", captured: onChain.amount });
  for (const amount of [1000, 1500]) {
    expect(await refund(payment.id, amount)).toMatchObject({ state: "Settled", total: amount });
  }
  const back = await paymentOf(checkoutId);
  expect(back.refunded).toBe(back.amount);
});

test("a webhook that arrives three times adds one payment, whoever tells first", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  shop.post.hold();
  const { id } = await createCheckout(customer);
  await handsel.payCheckout(id);
  const webhook = await shop.post.wait("checkout.paid", id);
  const refresh = `mutation ($id: String!) { refreshHandselCheckout(paymentMethodCode: "first", checkoutId: $id) { state } }`;
  // Storefront and webhooks at the same moment.
  const answers = await Promise.all([
    customer(refresh, { id }),
    shop.post.deliver(webhook),
    shop.post.deliver(webhook),
    shop.post.deliver(webhook),
  ]);
  expect(answers.slice(1)).toEqual([204, 204, 204]);
  await shop.post.release();
  await becomes(code, "PaymentAuthorized");
  const order = await orderOf(shop, code);
  expect(order.payments.length).toBe(1);
  expect(notesOf(order)).toEqual([]);
});

test("a checkout that the storefront counts six times, as the webhook comes, pays once", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  shop.post.hold();
  const { id: checkoutId } = await createCheckout(customer);
  await handsel.payCheckout(checkoutId);
  const webhook = await shop.post.wait("checkout.paid", checkoutId);
  await customer(`mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }`);
  await Promise.allSettled([
    ...Array.from({ length: 6 }, () => addPayment(customer, "first", { checkoutId })),
    shop.post.deliver(webhook),
  ]);
  await shop.post.release();
  await becomes(code, "PaymentAuthorized");
  const { payments } = await orderOf(shop, code);
  const counted = payments.filter(({ state }: { state: string }) => state === "Authorized");
  expect(counted.length).toBe(1);
});

test("without storefront and webhook, the shop finds the payment itself", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  shop.post.hold();
  const { id } = await createCheckout(customer);
  await handsel.payCheckout(id);
  await shop.post.wait("checkout.paid", id);
  await shop.post.release({ lost: true });
  await becomes(code, "PaymentAuthorized", 100_000);
});

test("a forged webhook, and that of another store, are refused", async () => {
  const { checkoutId } = await paidOrder();
  const webhook = await shop.post.wait("checkout.paid", checkoutId);
  const forged = { ...webhook, body: Buffer.from(`${webhook.body.toString("utf8")} `) };
  expect(await shop.post.deliver(forged)).toBe(400);
  expect(await shop.post.deliver(webhook, shop.webhookPath("second"))).toBe(400);
  expect(await shop.post.deliver(webhook, shop.webhookPath("unknown"))).toBe(404);
});

test("a storefront that names a checkout of another order, or an unpaid one, is declined", async () => {
  const other = shop.newCustomer();
  const otherCode = await fillCart(other);
  // Paid, and not counted yet: nothing but its order tells that it is not this customer's.
  shop.post.hold();
  const { id: paid } = await createCheckout(other);
  await handsel.payCheckout(paid);
  await shop.post.wait("checkout.paid", paid);
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  const { id: unpaid } = await createCheckout(customer);
  await customer(`mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }`);
  for (const checkoutId of [paid, unpaid]) {
    expect(await addPayment(customer, "first", { checkoutId })).toBe("PaymentDeclinedError");
  }
  await shop.post.release();
  await becomes(otherCode, "PaymentAuthorized");
  expect((await orderOf(shop, code)).state).toBe("ArrangingPayment");
});

test("two payment methods of one store keep their checkouts apart", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  const first = await createCheckout(customer, "first");
  const instant = await createCheckout(customer, "instant");
  expect(instant.id).not.toBe(first.id);
  expect((await handsel.first.handsel.getCheckout(first.id)).status).toBe("expired");
  shop.post.hold();
  await handsel.payCheckout(instant.id);
  await until("told", async () => shop.post.find("checkout.paid", instant.id).length === 2);
  await customer(`mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }`);
  expect(await addPayment(customer, "first", { checkoutId: instant.id })).toBe(
    "PaymentDeclinedError",
  );
  const paths = shop.post.find("checkout.paid", instant.id).map(({ path }) => path);
  expect(paths.sort()).toEqual([shop.webhookPath("first"), shop.webhookPath("instant")].sort());
  await shop.post.release();
  await becomes(code, "PaymentSettled");
  const { payments } = await orderOf(shop, code);
  const counted = payments.filter(({ state }: { state: string }) => state !== "Declined");
  expect(counted.length).toBe(1);
});

async function addPayment(customer: Ask, method: string, metadata: object): Promise<string> {
  const { addPaymentToOrder } = await customer(
    `mutation ($input: PaymentInput!) { addPaymentToOrder(input: $input) { __typename } }`,
    { input: { method, metadata } },
  );
  return addPaymentToOrder.__typename;
}

test("an amount that changes gets a checkout of its own, and the old one is over", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  const first = await createCheckout(customer);
  expect((await createCheckout(customer)).id).toBe(first.id);
  await addMugs(customer, 1);
  const second = await createCheckout(customer);
  expect(second.id).not.toBe(first.id);
  const old = await handsel.first.handsel.getCheckout(first.id);
  expect(old.status).toBe("expired");
  await handsel.payCheckout(second.id);
  await becomes(code, "PaymentAuthorized");
  expect((await orderOf(shop, code)).payments[0].amount).toBe(4500);
  // Money for the old price is the merchant's to decide about.
  await handsel.pay(old.offer);
  await until("noted", async () => notesOf(await orderOf(shop, code)).length === 1);
});

test("what was paid of an order that grew meanwhile counts, and the rest is asked for", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  shop.post.hold();
  const first = await createCheckout(customer);
  await handsel.payCheckout(first.id);
  await addMugs(customer, 1);
  await shop.post.release();
  await until("counted", async () => (await orderOf(shop, code)).payments?.length === 1);
  const rest = await createCheckout(customer);
  expect((await handsel.first.handsel.getCheckout(rest.id)).quote?.price).toBe("2000");
  await handsel.payCheckout(rest.id);
  await becomes(code, "PaymentAuthorized");
});

test("an expired checkout allocates no stock and can be tried again", async () => {
  const stock = async () => {
    const { productVariant } = await shop.admin(
      `{ productVariant(id: "1") { stockLevels { stockAllocated } } }`,
    );
    return productVariant.stockLevels[0].stockAllocated;
  };
  const before = await stock();
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  const first = await createCheckout(customer);
  await handsel.first.handsel.expireCheckout(first.id);
  await shop.post.wait("checkout.expired", first.id);
  expect(await stock()).toBe(before);
  const again = await createCheckout(customer);
  expect(again.id).not.toBe(first.id);
  await handsel.payCheckout(again.id);
  await becomes(code, "PaymentAuthorized");
  await until("allocated", async () => (await stock()) === before + 1);
});

test("money that comes after the order was paid otherwise is one note, and no second payment", async () => {
  const customer = shop.newCustomer();
  const code = await fillCart(customer);
  const { id } = await createCheckout(customer);
  const { offer } = await handsel.first.handsel.getCheckout(id);
  await customer(`mutation { transitionOrderToState(state: "ArrangingPayment") { __typename } }`);
  expect(await addPayment(customer, "manual", {})).toBe("Order");
  await becomes(code, "PaymentSettled");
  // The plugin has ended what was open.
  await until("ended", async () => {
    return (await handsel.first.handsel.getCheckout(id)).status === "expired";
  });
  await handsel.pay(offer);
  const late = await shop.post.wait("payment.late", id);
  await until("noted", async () => notesOf(await orderOf(shop, code)).length === 1);
  await shop.post.deliver(late);
  const order = await orderOf(shop, code);
  expect(notesOf(order).length).toBe(1);
  expect(notesOf(order)[0]).toContain("/payment/31337/0x");
  expect(order.payments.length).toBe(1);
});

test("a refund above what was captured fails, and one made past the shop is counted", async () => {
  const { payment, checkoutId } = await paidOrder();
  await settle(payment.id);
  expect(await refund(payment.id, 2600)).toMatchObject({ __typename: "RefundAmountError" });
  const { id } = await paymentOf(checkoutId);
  const { handsel: api } = handsel.first;
  await api.refundPayment(id);
  await until("refunded", async () => (await api.getPayment(id)).refundable === "0");
  expect(await refund(payment.id, 2500)).toMatchObject({ state: "Settled" });
  const onChain = await paymentOf(checkoutId);
  expect(onChain.refunded).toBe(onChain.amount);
});

test("an order that is cancelled gives the held money back", async () => {
  const { payment, checkoutId } = await paidOrder();
  await shop.admin(
    `mutation ($id: ID!) { cancelPayment(id: $id) { __typename ... on ErrorResult { message } } }`,
    { id: payment.id },
  );
  const onChain = await paymentOf(checkoutId);
  expect(onChain).toMatchObject({ held: "0", captured: "0", returned: onChain.amount });
});

test("in the instant mode the payment is settled with the order", async () => {
  const { checkoutId, payment } = await paidOrder("instant");
  expect(payment.state).toBe("Settled");
  expect(await paymentOf(checkoutId)).toMatchObject({ held: "0" });
});

test("a second store on the same relayer has its own key, and its merchant sends from the own wallet", async () => {
  const { payment, checkoutId } = await paidOrder("second", handsel.second);
  await expect(handsel.first.handsel.getCheckout(checkoutId)).rejects.toThrow();
  await expect(settle(payment.id)).rejects.toThrow("Your own wallet must send this");
  const { handsel: api } = handsel.second;
  const held = await paymentOf(checkoutId, handsel.second);
  await handsel.captureFromWallet(held);
  await until("captured", async () => (await api.getPayment(held.id)).held === "0");
  expect(await settle(payment.id)).toMatchObject({ settlePayment: { __typename: "Payment" } });
});
