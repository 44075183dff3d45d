import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Server, startServer } from "@handsel/services/child";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { run } from "@handsel/services/run";
import { shopFolder } from "@handsel/services/shopFolder";
import type { RunningHandsel, Store } from "../../testing/startHandsel.ts";
import { WebhookPost } from "../../testing/webhookPost.ts";

/** Provider of a store in this shop. */
export const providers = {
  first: "pp_handsel_first",
  instant: "pp_handsel_instant",
  second: "pp_handsel_second",
  manual: "pp_system_default",
};

/** What the seed wrote down. */
interface Seed {
  publishableKey: string;
  regionId: string;
  optionId: string;
  variantId: string;
  inventoryItemId: string;
  admin: { email: string; password: string };
}

// biome-ignore lint/suspicious/noExplicitAny: Medusa's answers have types only beside its own packages.
type Answer = any;

/** A real Medusa with the plugin, sold from by its own HTTP API. */
export interface MedusaShop {
  url: string;
  seed: Seed;
  post: WebhookPost;
  /** Calls the storefront's API. */
  store(method: string, path: string, body?: object): Promise<{ status: number; json: Answer }>;
  /** Calls the administrator's API. */
  admin(method: string, path: string, body?: object): Promise<{ status: number; json: Answer }>;
  stop(): Promise<void>;
}

const bin = (name: string) => join(shopFolder("medusa"), "node_modules", ".bin", name);

/** Migrates a new database, fills it and starts the shop. */
export async function startMedusa(handsel: RunningHandsel): Promise<MedusaShop> {
  const folder = shopFolder("medusa");
  const post = new WebhookPost();
  await post.open();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  post.leadTo(url);
  const configure = async (id: string, { handsel: api, ...store }: Store, more: object = {}) => {
    const endpoint = await api.createWebhookEndpoint({
      url: `${post.url}/hooks/payment/handsel_${id}`,
    });
    return { id, url: store.url, apiKey: store.apiKey, webhookSecret: endpoint.secret, ...more };
  };
  const stores = [
    await configure("first", handsel.first, accepts),
    await configure("instant", handsel.first, { ...accepts, capture: "instant" }),
    await configure("second", handsel.second, { ...accepts, wait: 5 }),
  ];
  await handsel.postgres.createDatabase("medusa");
  const seedFile = join(handsel.folder, "medusa-seed.json");
  const env = {
    ...{ NODE_ENV: "development", CI: "true", MEDUSA_DISABLE_TELEMETRY: "true" },
    ...{ DATABASE_URL: handsel.postgres.url("medusa"), SEED_FILE: seedFile, SHOP_URL: url },
    HANDSEL_STORES: JSON.stringify(stores),
  };
  const medusa = (title: string, ...args: string[]) =>
    run(process.execPath, { title, args: [bin("medusa"), ...args], cwd: folder, env });
  await medusa("Migrating Medusa", "db:migrate", "--skip-scripts");
  await medusa("Filling Medusa", "exec", "./src/scripts/seed.js");
  const logFile = join(handsel.folder, "medusa.log");
  const server: Server = await startServer({
    ...{ name: "Medusa", command: process.execPath, cwd: folder, env, logFile },
    args: [bin("medusa"), "start", "--port", String(port)],
    isReady: () => answersOk(`${url}/health`),
    ...{ patience: 240_000, stopSignal: "SIGTERM" },
  });
  const seed: Seed = JSON.parse(readFileSync(seedFile, "utf8"));
  const call =
    (headers: () => Record<string, string>) =>
    async (method: string, path: string, body?: object) => {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { ...headers(), ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, json: text === "" ? null : JSON.parse(text) };
    };
  const login = await call(() => ({}))("POST", "/auth/user/emailpass", seed.admin);
  return {
    ...{ url, seed, post },
    store: call(() => ({ "x-publishable-api-key": seed.publishableKey })),
    admin: call(() => ({ authorization: `Bearer ${login.json.token}` })),
    stop: async () => {
      await server.stop();
      await post.close();
    },
  };
}

const accepts = { accepts: [{ chain_id: 31337, token: "USDH" }] };

/** A customer's cart at the shop. */
export interface Cart {
  id: string;
  /** The customer's, who buys once. */
  email: string;
  collectionId: string;
}

/** Fills a cart, as a storefront does until the customer chooses how to pay. */
export async function fillCart(shop: MedusaShop): Promise<Cart> {
  const { regionId, variantId, optionId } = shop.seed;
  const email = `ines-${crypto.randomUUID()}@example.com`;
  const address = {
    ...{ first_name: "Inês", last_name: "Costa", address_1: "2 Hill", city: "Porto" },
    ...{ country_code: "pt", postal_code: "4000-001" },
  };
  const { json: created } = await shop.store("POST", "/store/carts", {
    ...{ region_id: regionId, email, shipping_address: address },
    items: [{ variant_id: variantId, quantity: 1 }],
  });
  const { id } = created.cart;
  await shop.store("POST", `/store/carts/${id}/shipping-methods`, { option_id: optionId });
  const { json } = await shop.store("POST", "/store/payment-collections", { cart_id: id });
  return { id, email, collectionId: json.payment_collection.id };
}

/** Chooses how to pay. Returns the session that the storefront is given. */
export async function choose(shop: MedusaShop, cart: Cart, provider: string): Promise<Answer> {
  const { status, json } = await shop.store(
    "POST",
    `/store/payment-collections/${cart.collectionId}/payment-sessions`,
    { provider_id: provider },
  );
  if (status !== 200) throw new Error(JSON.stringify(json));
  return json.payment_collection.payment_sessions[0];
}

/** The storefront's last step: makes an order of the cart, if it is paid. */
export function complete(shop: MedusaShop, cart: Cart) {
  return shop.store("POST", `/store/carts/${cart.id}/complete`);
}

/** The orders of a cart; more than one would be a fault. */
export async function ordersOf(shop: MedusaShop, { email }: Cart): Promise<Answer[]> {
  const fields = [
    ...["id", "email", "*payment_collections.payments"],
    ...["*payment_collections.payments.captures", "*payment_collections.payments.refunds"],
  ];
  const { json } = await shop.admin("GET", `/admin/orders?limit=100&fields=${fields}`);
  return json.orders.filter((order: Answer) => order.email === email);
}

/** How many mugs are kept for orders. */
export async function reserved(shop: MedusaShop): Promise<number> {
  const { json } = await shop.admin("GET", `/admin/inventory-items/${shop.seed.inventoryItemId}`);
  return json.inventory_item.reserved_quantity;
}
