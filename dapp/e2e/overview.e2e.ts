/** The merchant's start: what it says before the first payment and afterwards, to whom, and what it says while a source is down. */
import { accounts } from "@handsel/services/accounts";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
import {
  connect,
  createCheckout,
  customer,
  merchant,
  newPerson,
  type Person,
  type Product,
  startProduct,
} from "./product.ts";

/** Milliseconds for what is mined and indexed. */
const SLOW = { timeout: 60_000 };

const MILLI = 10n ** 15n;

let product: Product;
let owner: Person;
let page: Person["page"];
let database: pg.Client;

beforeAll(async () => {
  product = await startProduct();
  database = new pg.Client(product.stack.handles.postgres.url("relayer"));
  await database.connect();
  owner = await newPerson(product, merchant, "Shop wallet");
  page = owner.page;
}, 300_000);

afterAll(async () => {
  await database?.end();
  await product?.stop();
});

const open = async (path: string) => {
  await page.goto(`${product.stack.urls.dapp}${path}`);
  await appIsDrawn(page);
};
const main = () => page.getByRole("main");
const needs = () => page.getByRole("region", { name: "Needs action" });
const sums = () => page.getByRole("region", { name: /^Last \d+ days$/ });
const days = () => page.getByRole("region", { name: "Volume per day" }).first();

/** Sells something, which the customer pays past every page. @param milli of the native coin, in thousandths */
async function sell(what: string, milli: bigint, more: Record<string, unknown> = {}) {
  const checkout = await createCheckout(product, what, "ETH", String(milli * MILLI), more);
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  return terms;
}

/** Switches the demo's endpoint off, as the service does after five days of failures. */
const letWebhooksStop = () =>
  database.query(
    `update webhook_endpoints set status = 'disabled', disabled_reason = 'failing',
      disabled_at = now() - interval '1 day'`,
  );

it("teaches a new store the next step", async () => {
  await open("/merchant");
  await connect(page, "Shop wallet");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Your first payment will be here" }).waitFor();
  expect(await needs().count()).toBe(0);
  expect(await sums().count()).toBe(0);
  await expectAccessible(page, "overview-new");
  await page.getByRole("link", { name: "Make a payment link" }).click();
  await page.getByRole("heading", { name: "No links yet" }).waitFor();
});

describe("a store with payments", () => {
  it("is told first what ends, the soonest at the top, and comes to where it is done", async () => {
    await sell("Mug, speckled", 28n);
    await sell("Tea set", 88n, { ...{ inspection_period: 0, capture_period: 90_000 } });
    await sell("Candle holders", 57n, {
      ...{ inspection_period: 0, capture_period: 14_000, client_reference_id: "1042" },
    });
    const disputed = await sell("Lamp base", 16n, { arbiter: accounts.arbiter.address });
    await callEscrow(product, accounts.customer, "dispute", [disputed, ""]);
    await letWebhooksStop();
    await open("/merchant");
    await needs().getByText("Webhook", { exact: true }).waitFor(SLOW);
    await needs().getByText("Lamp base").waitFor(SLOW);
    await needs().getByText("1042 · Candle holders").waitFor(SLOW);
    await needs().getByText("Tea set").waitFor();
    const items = needs().getByRole("listitem");
    const texts = (await items.allTextContents()).map((text) => text.replaceAll(/\s/g, " "));
    expect(texts).toHaveLength(4);
    expect(texts[0]).toMatch(/^0\.057.*3 h \d+ min · .*to capture/);
    expect(texts[1]).toMatch(/^0\.088.*(1 d 0 h|24 h|23 h)/);
    expect(texts[2]).toMatch(/^Webhook.*it failed and was switched off/);
    expect(texts[3]).toMatch(/^0\.016.*the customer spoke last/);
    expect(await needs().getByText("Mug").count()).toBe(0);
    await needs()
      .getByRole("link", { name: /^Capture: 0\.057/ })
      .click();
    await page.getByRole("dialog", { name: "Candle holders" }).getByText("0.057").first().waitFor();
    await page.goBack();
    await needs()
      .getByRole("link", { name: /^Open: http/ })
      .waitFor();
  });

  it("sees what a period came to, in each coin, and each of its days", async () => {
    await open("/merchant");
    await sums().getByText("0.189 ETH").first().waitFor(SLOW);
    await sums().getByText("≈").first().waitFor();
    await days()
      .getByRole("img", { name: /^Volume per day, .* Highest on / })
      .waitFor();
    await days().getByText("The same as a table").click();
    expect(await days().getByRole("rowheader").count()).toBe(30);
    await days().getByLabel("Shown in").selectOption("ETH");
    await days().getByRole("row").nth(1).getByText("0.189").first().waitFor();
    await expect.poll(() => new URL(page.url()).search).toContain("in=");
    await page.getByRole("link", { name: "7 days" }).click();
    await page
      .getByRole("region", { name: "Last 7 days" })
      .getByText("0.189 ETH")
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("days")).toBe("7");
    await days().getByText("The same as a table").click();
    expect(await days().getByRole("rowheader").count()).toBe(7);
    await page.reload();
    await page.getByRole("region", { name: "Last 7 days" }).waitFor();
  });

  it("sees what is held and when that frees, and the latest payments", async () => {
    const held = page.getByRole("region", { name: "Held now" });
    await held.getByText("Ready to capture").waitFor();
    await held.getByText("Disputed").waitFor();
    await held.getByText("0.173").first().waitFor();
    await page.getByRole("region", { name: "Latest payments" }).getByText("Mug").first().waitFor();
    await expectAccessible(page, "overview");
    await page.getByRole("link", { name: "All payments" }).click();
    await page.getByRole("heading", { name: "Payments", level: 1 }).waitFor();
  });
});

it("a viewer sees what waits, and is offered nothing but to look at it", async () => {
  await database.query("update members set role = 'viewer'");
  try {
    await open("/merchant");
    await needs().getByText("Tea set").waitFor(SLOW);
    const links = await needs().getByRole("link").allTextContents();
    expect(new Set(links)).toEqual(new Set(["Show"]));
    expect(await needs().getByText("Webhook").count()).toBe(0);
    await expectAccessible(page, "overview-viewer");
  } finally {
    await database.query("update members set role = 'owner'");
  }
});

it("says what it cannot know while the public history is down, and no sum is zero", async () => {
  await product.stack.handles.graphNode?.stop();
  await page.goto(`${product.stack.urls.dapp}/merchant`);
  await page
    .getByText(/public history \(subgraph\) is unavailable/)
    .first()
    .waitFor(SLOW);
  await needs()
    .getByText(/Could not look at: payments and disputes/)
    .waitFor(SLOW);
  await needs()
    .getByRole("link", { name: /^Open: http/ })
    .waitFor();
  expect(await sums().count()).toBe(0);
  expect(
    await main()
      .getByText(/Nothing waits|first payment/)
      .count(),
  ).toBe(0);
  await page.getByText("From the service's own record").waitFor();
  await expectAccessible(page, "overview-without-history");
  expect(owner.complaints).toEqual([]);
});
