import { join } from "node:path";
import { type Server, startServer } from "@handsel/services/child";
import { freePort } from "@handsel/services/ports";
import { shopFolder } from "@handsel/services/shopFolder";
import type { RunningHandsel, Store } from "../../testing/startHandsel.ts";
import { WebhookPost } from "../../testing/webhookPost.ts";

// biome-ignore lint/suspicious/noExplicitAny: Vendure's answers have types only beside its own packages.
type Answer = any;

/** Asks one of Vendure's APIs, as one customer or administrator. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** A real Vendure with the plugin, sold from by its own GraphQL APIs. */
export interface VendureShop {
  url: string;
  post: WebhookPost;
  admin: Ask;
  /** A customer of its own, with an empty cart. */
  newCustomer(): Ask;
  /** Path of a payment method's webhooks. */
  webhookPath(method: string): string;
  logFile: string;
  stop(): Promise<void>;
}

/** Fills a new database and starts the shop, with payment methods of two stores. */
export async function startVendure(handsel: RunningHandsel): Promise<VendureShop> {
  const post = new WebhookPost();
  await post.open();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  post.leadTo(url);
  await handsel.postgres.createDatabase("vendure");
  const folder = shopFolder("vendure");
  const logFile = join(handsel.folder, "vendure.log");
  const server: Server = await startServer({
    ...{ name: "Vendure", command: process.execPath, cwd: folder, logFile },
    args: [join(folder, "server.js")],
    env: {
      ...{ PORT: String(port), DATABASE_URL: handsel.postgres.url("vendure") },
      VENDURE_DISABLE_TELEMETRY: "true",
    },
    isReady: (log) => log.includes("Vendure is open"),
    ...{ patience: 240_000, stopSignal: "SIGTERM" },
  });
  const admin = asker(`${url}/admin-api`);
  await admin(`mutation { login(username: "admin", password: "only for tests") { __typename } }`);
  const { activeChannel } = await admin("{ activeChannel { token } }");
  const webhookPath = (method: string) => `/payments/handsel/${activeChannel.token}/${method}`;
  const add = async (code: string, { handsel: api, url, apiKey }: Store, more: object = {}) => {
    const endpoint = await api.createWebhookEndpoint({ url: `${post.url}${webhookPath(code)}` });
    const values = {
      ...{ url, apiKey, webhookSecret: endpoint.secret, accepts: "31337:USDH" },
      ...{ capture: "escrow", refundRate: "payment", expiresIn: "", capturePeriod: "", ...more },
    };
    const args = Object.entries(values)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => ({ name, value }));
    await createMethod(admin, code, { code: "handsel", arguments: args });
  };
  await add("first", handsel.first);
  await add("instant", handsel.first, { capture: "instant" });
  await add("second", handsel.second);
  await createMethod(admin, "manual", {
    code: "dummy-payment-handler",
    arguments: [{ name: "automaticSettle", value: "true" }],
  });
  return {
    ...{ url, post, admin, webhookPath, logFile },
    newCustomer: () => asker(`${url}/shop-api`),
    stop: async () => {
      await server.stop();
      await post.close();
    },
  };
}

async function createMethod(admin: Ask, code: string, handler: object): Promise<void> {
  await admin(
    "mutation ($input: CreatePaymentMethodInput!) { createPaymentMethod(input: $input) { id } }",
    {
      input: {
        ...{ code, enabled: true, handler },
        translations: [{ languageCode: "en", name: code, description: "" }],
      },
    },
  );
}

/** Keeps the session that Vendure gives in a header. */
function asker(url: string): Ask {
  let token: string | null = null;
  return async (query, variables = {}) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    token = answer.headers.get("vendure-auth-token") ?? token;
    const { data, errors } = (await answer.json()) as { data: Answer; errors?: Answer[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data;
  };
}

/** Fills a cart, as a storefront does until the customer chooses how to pay. Returns the order's code. */
export async function fillCart(customer: Ask, more: { quantity?: number } = {}): Promise<string> {
  await addMugs(customer, more.quantity ?? 1);
  await customer(`mutation {
    setCustomerForOrder(input: { emailAddress: "ines${crypto.randomUUID()}@example.com", firstName: "Inês", lastName: "Costa" }) { __typename }
  }`);
  await customer(`mutation {
    setOrderShippingAddress(input: { streetLine1: "2 Hill", city: "Porto", postalCode: "4000-001", countryCode: "PT" }) { __typename }
  }`);
  const { eligibleShippingMethods } = await customer("{ eligibleShippingMethods { id } }");
  await customer(
    "mutation ($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { __typename } }",
    { ids: [eligibleShippingMethods[0].id] },
  );
  const { activeOrder } = await customer("{ activeOrder { code totalWithTax } }");
  return activeOrder.code;
}

export function addMugs(customer: Ask, quantity: number): Promise<Answer> {
  return customer(
    `mutation ($quantity: Int!) {
      addItemToOrder(productVariantId: "1", quantity: $quantity) { __typename ... on ErrorResult { message } }
    }`,
    { quantity },
  );
}

/** Opens the page where a customer pays. */
export async function createCheckout(customer: Ask, method = "first"): Promise<Answer> {
  const { createHandselCheckout } = await customer(
    `mutation ($method: String!) { createHandselCheckout(paymentMethodCode: $method) { id url state } }`,
    { method },
  );
  return createHandselCheckout;
}

/** What the administrator sees of an order. */
export async function orderOf({ admin }: VendureShop, code: string): Promise<Answer> {
  const { orders } = await admin(
    `query ($code: String!) {
      orders(options: { filter: { code: { eq: $code } } }) {
        items {
          id state totalWithTax
          payments { id state amount transactionId metadata refunds { id state total } }
          history(options: {}) { items { type isPublic data } }
        }
      }
    }`,
    { code },
  );
  return orders.items[0];
}

/** The notes that only the merchant sees. */
export function notesOf(order: Answer): string[] {
  return order.history.items
    .filter(({ type, isPublic }: Answer) => type === "ORDER_NOTE" && !isPublic)
    .map(({ data }: Answer) => data.note);
}
