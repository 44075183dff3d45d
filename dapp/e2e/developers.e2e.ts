/** What developers see of their webhooks and events, with a receiver of their own and real payments. */
import { execFile } from "node:child_process";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { verifyWebhook } from "@handsel/sdk";
import { accounts } from "@handsel/services/accounts";
import pg from "pg";
import type { Locator, Page } from "playwright-core";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundDirectly, termsOf } from "./escrowCalls.ts";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
import {
  api,
  connect,
  createCheckout,
  customer,
  merchant,
  newPerson,
  type Person,
  type Product,
  startProduct,
} from "./product.ts";

/** Milliseconds for what is mined, indexed or sent. */
const SLOW = { timeout: 60_000 };

interface Received {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let product: Product;
let owner: Person;
let page: Page;
let database: pg.Client;
let receiver: Server;
let url = "";
const received: Received[] = [];
/** What the receiver answers. */
let code = 204;

beforeAll(async () => {
  product = await startProduct();
  receiver = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: Buffer.concat(await request.toArray()) });
    response
      .writeHead(code, { "content-type": "application/json", "x-shop": "alder" })
      .end(code === 204 ? undefined : '{"error":"not today"}');
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`;
  database = new pg.Client(product.stack.handles.postgres.url("relayer"));
  await database.connect();
  // The demo shop's own would be in the list.
  const { data } = await api<{ data: { id: string }[] }>(product, "GET", "/v1/webhook_endpoints");
  for (const { id } of data) {
    await fetch(`${product.stack.urls.dapp}/v1/webhook_endpoints/${id}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${product.stack.apiKey}` },
    });
  }
  owner = await newPerson(product, merchant, "Shop wallet");
  page = owner.page;
}, 300_000);

afterAll(async () => {
  await database?.end();
  receiver?.closeAllConnections();
  receiver?.close();
  await product?.stop();
});

const open = (path: string, on = page) => on.goto(`${product.stack.urls.dapp}${path}`);
const button = (name: string | RegExp, on: Page | Locator = page) =>
  on.getByRole("button", { name, exact: typeof name === "string" });
const dialog = (name: string) => page.getByRole("dialog", { name });
const endpoint = () => page.getByRole("region", { name: url });
const deliveries = () => page.getByRole("list", { name: "deliveries" });

/** Makes every proof old, so that the next change asks for another. */
const letProofsExpire = () =>
  database.query("update sessions set proved_at = now() - interval '6 minutes'");

async function proveByWallet(): Promise<void> {
  const proof = dialog("Show again that it is you");
  await proof.waitFor();
  const connecting = button("Connect Shop wallet", proof);
  const signing = button("Sign a message", proof);
  await connecting.or(signing).first().waitFor();
  if (await connecting.isVisible()) await connecting.click();
  await signing.click();
}

/** Waits for an event at the receiver, and returns it if each of the secrets verifies it. */
async function heard(is: (type: string) => boolean, since: number, ...secrets: string[]) {
  const find = () =>
    received.slice(since).find(({ body }) => is(String(JSON.parse(body.toString()).type)));
  await expect.poll(() => find() !== undefined, SLOW).toBe(true);
  const { body, headers } = find() as Received;
  for (const secret of secrets) await verifyWebhook(body, headers, { secret });
  await expect(
    verifyWebhook(body, headers, { secret: `whsec_${Buffer.alloc(32).toString("base64")}` }),
  ).rejects.toThrow();
  return { headers, event: JSON.parse(body.toString()) };
}

const secretIn = async (name: string) => {
  const secret = (await dialog(name).locator("bdi").first().textContent()) ?? "";
  expect(secret).toMatch(/^whsec_/);
  return secret;
};

let secret = "";

describe("somebody who builds", () => {
  it("comes to a page that says how to begin", async () => {
    await open("/merchant/payments");
    await connect(page, "Shop wallet");
    await button("Sign in").click();
    await page.getByRole("heading", { name: "Payments", level: 1 }).waitFor();
    await page.getByRole("link", { name: "Developers" }).click();
    await page.getByRole("heading", { name: "Developers", level: 1 }).waitFor();
    await page.getByRole("heading", { name: "No endpoint yet" }).waitFor();
    await expectAccessible(page, "developers-none");
  });

  it("adds an endpoint, whose secret is shown once, after a proof", async () => {
    await letProofsExpire();
    await button("Add an endpoint").click();
    const form = dialog("Add an endpoint");
    await form.getByLabel("Address").fill("nowhere");
    await form.getByLabel("Events", { exact: true }).selectOption("those that I tick");
    await button("Add an endpoint", form).click();
    await form.getByText("Write a whole address").waitFor();
    await form.getByText("Tick at least one.").waitFor();
    await expectAccessible(page, "developers-endpoint-refused");
    await form.getByLabel("Events", { exact: true }).selectOption("all of them");
    await form.getByLabel("Address").fill("http://10.0.0.7/hooks");
    await button("Add an endpoint", form).click();
    await proveByWallet();
    await form
      .getByRole("alert")
      .getByText(/private network/)
      .waitFor();
    await form.getByLabel("Address").fill(url);
    await form.getByLabel("Note").fill("Kiln server");
    await button("Add an endpoint", form).click();
    secret = await secretIn("The endpoint's secret");
    await expectAccessible(page, "developers-secret");
    await button("I have kept it").click();
    await endpoint().getByText("Nothing was sent to it yet").waitFor();
    expect(await page.content()).not.toContain(secret);
    await expectAccessible(page, "developers-endpoint-new");
  });
});

describe("a test event", () => {
  it("arrives with a signature that verifies, and is shown with its answer", async () => {
    const before = received.length;
    await button("Send a test event").click();
    const { headers } = await heard((type) => type === "ping", before, secret);
    await deliveries().getByText("Delivered").waitFor(SLOW);
    await page.getByText(`webhook-id: ${headers["webhook-id"]}`).waitFor();
    await page.getByText("x-shop: alder").waitFor(SLOW);
    await page.getByText("A test has the id of this endpoint").waitFor();
    expect(await button("Resend").count()).toBe(0);
    await expectAccessible(page, "developers-test");
  });
});

describe("a payment that the receiver does not take", () => {
  let event: { id: string };

  it("is shown as it was sent and as it was answered, with what to do", async () => {
    code = 503;
    const before = received.length;
    const checkout = await createCheckout(product, "Mug, speckled", "ETH", "1000000000000000");
    await fundDirectly(product, accounts.customer, termsOf(checkout, customer));
    ({ event } = await heard((type) => type === "checkout.paid", before, secret));
    await page.getByLabel("Type", { exact: true }).selectOption("checkout.paid");
    await deliveries()
      .getByRole("link", { name: /checkout\.paid/ })
      .click(SLOW);
    await page.getByRole("heading", { name: "checkout.paid" }).waitFor();
    await page.getByText('"description": "Mug, speckled"').first().waitFor();
    await page.getByText('"error": "not today"').waitFor(SLOW);
    await page.getByText("Your server answered 503").waitFor();
    await endpoint().getByText("Failing", { exact: true }).waitFor(SLOW);
    await page.getByText(/No event is lost/).waitFor();
    await expectAccessible(page, "developers-failing");
    await page.getByLabel("State").selectOption("Failed");
    await page.getByText("No delivery of this kind").waitFor();
    await expectAccessible(page, "developers-none-found");
    await page.getByLabel("State").selectOption("every state");
  });

  it("is resent, and delivered once the receiver takes it", async () => {
    await deliveries()
      .getByRole("link", { name: /checkout\.paid/ })
      .first()
      .click();
    code = 204;
    const before = received.length;
    await button("Resend").click();
    await page.getByText("It is being sent.").waitFor();
    const again = await heard((type) => type === "checkout.paid", before, secret);
    expect(again.event.id).toBe(event.id);
    await deliveries().getByText("Delivered").first().waitFor(SLOW);
    await expectAccessible(page, "developers-delivered");
  });

  it("is among the events, whose body leads to the payment", async () => {
    await page.getByRole("link", { name: "Events", exact: true }).click();
    const events = page.getByRole("list", { name: "events" });
    await events.getByRole("link", { name: /checkout\.paid/ }).waitFor(SLOW);
    // The newest is first.
    const types = await events.getByRole("link").allTextContents();
    const at = (type: string) => types.findIndex((text) => text.startsWith(type));
    expect(at("payment.seen")).toBeGreaterThan(at("checkout.paid"));
    await page.getByLabel("Type", { exact: true }).selectOption("checkout.paid");
    await expect.poll(() => events.getByRole("link").count(), SLOW).toBe(1);
    await events.getByRole("link").click();
    await page.getByText(event.id, { exact: true }).waitFor();
    await page.getByText('"type": "checkout.paid"').waitFor();
    await expectAccessible(page, "developers-event");
    await page.getByLabel("Payment id").fill("0x12");
    await page.getByText("A payment id is 0x and 64").waitFor();
    await page.getByRole("link", { name: "Show the payment" }).click();
    await page.getByRole("dialog").getByText("0.001").first().waitFor(SLOW);
    await page.goBack();
  });
});

describe("an endpoint", () => {
  it("gets a new secret, beside which the old one signs for a while", async () => {
    await open("/merchant/developers");
    await page.getByRole("link", { name: url }).click();
    await letProofsExpire();
    await button("Renew the secret").click();
    await expectAccessible(page, "developers-rotate");
    await button("Renew the secret", dialog("Renew the secret")).click();
    await proveByWallet();
    const renewed = await secretIn("The new secret");
    expect(renewed).not.toBe(secret);
    await button("I have kept it").click();
    await page.getByText(/The old secret signs too until /).waitFor();
    const before = received.length;
    await button("Send a test event").click();
    await heard((type) => type === "ping", before, secret, renewed);
    await expectAccessible(page, "developers-two-secrets");
  });

  it("that says it is gone is stopped, and turned on again", async () => {
    code = 410;
    await button("Send a test event").click();
    await endpoint().getByText("Stopped", { exact: true }).waitFor(SLOW);
    await page.getByText("because it answered 410").waitFor();
    await page.getByText("so the endpoint was turned off").waitFor(SLOW);
    await expectAccessible(page, "developers-stopped");
    code = 204;
    await button("Send again…").click();
    const again = dialog("Send events again");
    await expectAccessible(page, "developers-send-again");
    await button("Resend", again).click();
    await again.getByRole("status").waitFor();
    await button("Done", again).click();
    await button("Send a test event").waitFor();
    const before = received.length;
    await button("Send again…").click();
    await again.getByLabel("What").selectOption("everything");
    await again.getByLabel("Type").selectOption("checkout.paid");
    await button("Resend", again).click();
    await again.getByText("1 event is being sent.").waitFor();
    await button("Done", again).click();
    await heard((type) => type === "checkout.paid", before, secret);
  });

  it("is changed, turned off and deleted", async () => {
    await button("Change").click();
    const form = dialog("Change the endpoint");
    await form.getByLabel("Events", { exact: true }).selectOption("those that I tick");
    await form.getByLabel("checkout.paid").check();
    await form.getByText("How they are sent").click();
    await form.getByLabel("Body").selectOption("thin, with its id alone");
    await expectAccessible(page, "developers-change");
    await button("Save", form).click();
    await endpoint()
      .getByText(/Kiln server · 1 type of event · signed by v1 · thin bodies/)
      .waitFor();
    await button("Turn off").click();
    await button("Turn off", dialog("Turn this endpoint off?")).click();
    await page.getByText("It is turned off").waitFor();
    expect(await button("Send a test event").count()).toBe(0);
    await expectAccessible(page, "developers-off");
    await button("Turn on").click();
    await button("Send a test event").waitFor();
    await page.getByRole("link", { name: "All endpoints" }).click();
    await page.getByRole("link", { name: url }).waitFor();
    await expectAccessible(page, "developers-endpoints");
    await page.getByRole("link", { name: url }).click();
    await button("Delete").click();
    await expectAccessible(page, "developers-delete");
    await button("Delete", dialog("Delete this endpoint?")).click();
    await page.getByRole("heading", { name: "No endpoint yet" }).waitFor();
  });
});

describe("the quickstart", () => {
  it("has this store's values, and calls that work", async () => {
    await page.getByRole("link", { name: "Quickstart" }).click();
    await page.getByText(`HANDSEL_URL=${product.stack.urls.dapp}`).waitFor();
    await expectAccessible(page, "developers-quickstart");
    for (const [language, text] of [
      ["Python", "standardwebhooks"],
      ["Go", "package main"],
    ] as const) {
      await button(language).click();
      await page.getByText(text).first().waitFor();
    }
    await button("curl").click();
    await expectAccessible(page, "developers-curl");
    const calls = await page.locator("pre").allTextContents();
    const env = { HANDSEL_URL: product.stack.urls.dapp, HANDSEL_API_KEY: product.stack.apiKey };
    const run = async (part: string) => {
      const call = calls.find((text) => text.startsWith("curl") && text.includes(part)) ?? "";
      const shell = promisify(execFile)("bash", ["-c", call], { env: { ...process.env, ...env } });
      return JSON.parse((await shell).stdout);
    };
    expect(await run("/v1/checkouts")).toMatchObject({ object: "checkout", status: "open" });
    expect((await run("/v1/events")).data[0]).toMatchObject({ api_version: expect.any(String) });
  });
});

describe("a viewer", () => {
  it("sees events and no action", async () => {
    await open("/merchant/settings/members");
    await button("Invite").click();
    const invite = dialog("Invite somebody");
    await invite.getByLabel("Role").selectOption("Viewer");
    await button("Make the link", invite).click();
    const link = (await dialog("Send this link").locator("bdi").first().textContent()) ?? "";
    const guest = await newPerson(
      product,
      privateKeyToAccount(generatePrivateKey()),
      "Guest wallet",
    );
    await guest.page.goto(link);
    await connect(guest.page, "Guest wallet");
    await button("Sign in", guest.page).click();
    await button("Accept the invitation", guest.page).click();
    await guest.page.getByRole("heading", { name: "You belong to Demo Shop now" }).waitFor();
    await open("/merchant/developers", guest.page);
    await appIsDrawn(guest.page);
    const main = guest.page.getByRole("main");
    await main.getByRole("list", { name: "events" }).waitFor(SLOW);
    const sections = main.getByRole("navigation", { name: "Developers" });
    expect(await sections.getByRole("link").allTextContents()).toEqual(["Events", "Quickstart"]);
    const buttons = await main.getByRole("button").allTextContents();
    expect(buttons.filter((text) => text !== "" && !/^(Load more|Copied)$/.test(text))).toEqual([]);
    await expectAccessible(guest.page, "developers-viewer");
    await open("/merchant/developers/webhooks", guest.page);
    await guest.page.getByText("Your role does not open this page").waitFor();
    await open("/merchant/developers/quickstart", guest.page);
    await guest.page.getByText("Your role makes no keys").waitFor();
    expect(await main.getByRole("link", { name: "Go to the API keys" }).count()).toBe(0);
    expect(guest.complaints).toEqual([]);
    await guest.context.close();
    expect(owner.complaints).toEqual([]);
  });
});
