/**
 * Demo shop paid through Handsel: `node examples/shop/server.ts`.
 *
 * | variable | meaning |
 * |---|---|
 * | HANDSEL_URL | URL of the relayer, such as http://localhost:3000 |
 * | HANDSEL_API_KEY | the merchant's API key |
 * | PORT | port to listen on; default 4000 |
 * | SHOP_URL | public URL of this shop; default http://localhost:PORT |
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createHandsel, type HandselEvent, verifyWebhook } from "@handsel/sdk";
import express from "express";
import { type Order, products, stateOf } from "./orders.ts";
import { errorPage, orderPage, shopPage } from "./pages.ts";

const { HANDSEL_URL = "http://localhost:3000", HANDSEL_API_KEY = "", PORT = "4000" } = process.env;
const { SHOP_URL = `http://localhost:${PORT}` } = process.env;

const handsel = createHandsel({ url: HANDSEL_URL, apiKey: HANDSEL_API_KEY });
const { public_url: checkoutOrigin } = await handsel.getConfig();
const url = `${SHOP_URL}/webhook`;
for (const earlier of (await handsel.listWebhookEndpoints()).data) {
  if (earlier.url === url) await handsel.deleteWebhookEndpoint(earlier.id);
}
const { secret } = await handsel.createWebhookEndpoint({ url });

/** In memory; a real shop uses its database. */
const orders = new Map<string, Order>();

const app = express();
app.disable("x-powered-by");
app.use((_req, res, next) => {
  // Browsers apply form-action also to redirects after a form.
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self' ${checkoutOrigin}; frame-src ${checkoutOrigin}; connect-src 'self'; form-action 'self' ${checkoutOrigin}; base-uri 'none'; frame-ancestors 'none'`;
  res.set({ "content-security-policy": policy, "x-content-type-options": "nosniff" });
  next();
});
app.use(express.static(join(import.meta.dirname, "public")));

app.get("/", (_req, res) => {
  res.send(shopPage(products));
});

app.post("/buy/:product", async (req, res, next) => {
  const product = products.find(({ id }) => id === req.params.product);
  if (!product) return next();
  const id = `order_${randomUUID()}`;
  const checkout = await handsel.createCheckout(
    {
      chain_id: 31337,
      token: "USDH",
      amount: product.amount,
      description: product.name,
      client_reference_id: id,
      success_url: `${SHOP_URL}/orders/${id}`,
      cancel_url: `${SHOP_URL}/`,
      ...product.periods,
    },
    { idempotencyKey: id },
  );
  orders.set(id, { id, product, checkout, payment: null, status: "open", sequences: new Map() });
  res.redirect(303, req.query.here === undefined ? checkout.url : `/orders/${id}`);
});

app.get("/orders/:id", (req, res, next) => {
  const order = orders.get(req.params.id);
  if (!order) return next();
  res.set("cache-control", "no-store").send(orderPage(order, checkoutOrigin));
});

/** State for the order's page, which polls it every second. */
app.get("/orders/:id/state", (req, res, next) => {
  const order = orders.get(req.params.id);
  if (!order) return next();
  res.set("cache-control", "no-store").json(stateOf(order, checkoutOrigin));
});

/** Receives webhooks. Verifies the signature over the raw bytes before anything else. */
app.post("/webhook", express.raw({ type: "application/json" }), async (req, res) => {
  let event: HandselEvent;
  try {
    event = await verifyWebhook(req.body, req.headers, { secret });
  } catch {
    res.status(400).send("The signature is not valid.");
    return;
  }
  applyEvent(event);
  res.status(204).end();
});

/** Applies an event. Events may arrive twice and in any order: the highest sequence of an object wins. */
function applyEvent({ sequence, data: { object } }: HandselEvent): void {
  // What tells of no order is of no concern here.
  if (!("client_reference_id" in object)) return;
  const order = orders.get(object.client_reference_id ?? "");
  if (!order || sequence <= (order.sequences.get(object.id) ?? 0)) return;
  order.sequences.set(object.id, sequence);
  if (object.object === "checkout") {
    // `checkout.paid` says that it is time to ship, `checkout.reorged` takes that back.
    order.status = object.status;
    order.payment ??= object.payment;
  } else if (object.duplicate_of === null) {
    order.payment = object;
  }
}

app.use((_req, res) => {
  res
    .status(404)
    .send(errorPage("There is no such page.", "The shop keeps orders in memory only."));
});
app.use(((error, _req, res, _next) => {
  console.error(error);
  res.status(502).send(errorPage("That did not work.", "Please try again in a moment."));
}) satisfies express.ErrorRequestHandler);

const server = app.listen(Number(PORT), process.env.HOST ?? "127.0.0.1", () => {
  console.log(`The shop is open: ${SHOP_URL}`);
});
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
});
