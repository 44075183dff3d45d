import { paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { expectAccessible } from "./pageChecks.ts";
import {
  createCheckout,
  customer,
  merchant,
  newPerson,
  type Product,
  startProduct,
} from "./product.ts";

let product: Product;
let page: Page;
let complaints: string[];
let failedRequests: string[];

beforeAll(async () => {
  product = await startProduct();
  const person = await newPerson(product, merchant, "Merchant wallet");
  ({ page, complaints, failedRequests } = person);
});

afterAll(() => product?.stop());

const open = (path: string) => page.goto(`${product.stack.urls.dapp}${path}`);

/** What has the focus: its element's name and text. */
const focused = () =>
  page.evaluate("document.activeElement.tagName + ' ' + document.activeElement.textContent");

describe("after a navigation within the app", () => {
  it("the new page's heading has the focus, and its title is told", async () => {
    await open("/");
    await page.getByRole("link", { name: "To your payments" }).click();
    await page.getByRole("heading", { name: "Sign in to your store", level: 1 }).waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /Payments – Handsel$/ })
      .waitFor({ state: "attached" });
    await expect.poll(focused).toBe("H1 Sign in to your store");
  });

  it("nothing takes the focus of a page that was opened by its address", async () => {
    await open("/merchant");
    await page.getByRole("heading", { name: "Sign in to your store", level: 1 }).waitFor();
    expect(await focused()).toMatch(/^BODY/);
  });
});

/** Goes to a page within the app, as a link does. */
const goTo = (path: string) => page.evaluate((to) => window.history.pushState({}, "", to), path);

describe("every page", () => {
  const pages: Record<string, string> = {};

  beforeAll(async () => {
    const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000");
    const terms = termsOf(checkout, customer);
    await fundDirectly(product, accounts.customer, terms);
    const payment = `31337/${paymentId(terms, escrow)}`;
    Object.assign(pages, {
      payment: `/payment/${payment}`,
      problem: `/payment/${payment}/problem`,
      receipt: `/receipt/${payment}`,
      verify: "/verify",
      find: "/find",
      disputes: "/disputes",
      merchant: "/merchant",
      start: "/",
    });
  });

  it("has a title of its own, told once it is gone to, and the focus on its heading", async () => {
    await open("/nowhere");
    const titles: string[] = [];
    for (const path of Object.values(pages)) {
      await goTo(path);
      await expect.poll(focused, { timeout: 20_000 }).toMatch(/^H1 /);
      const heading = String(await focused());
      await expect.poll(async () => titles.includes(await page.title())).toBe(false);
      const title = await page.title();
      titles.push(title);
      await page
        .getByRole("status")
        .filter({ hasText: title })
        .first()
        .waitFor({ state: "attached" });
      expect(await page.locator("main h1").first().textContent()).toBe(heading.slice(3));
    }
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("a page that does not exist", () => {
  it.each([
    ["/nowhere", "Go to the start"],
    ["/payment/31337", "Go to the start"],
  ])("says so at %s, with a way back", async (path, wayBack) => {
    await open(path);
    await page.getByRole("heading", { name: "There is no such page", level: 1 }).waitFor();
    await page.getByRole("link", { name: wayBack }).waitFor();
    expect(await page.title()).toBe("There is no such page");
  });
});

describe("a page whose files cannot be loaded", () => {
  it("says so in its own frame: /merchant", async () => {
    await page.route("**/MerchantPage-*.js", (route) => route.abort());
    await open("/merchant");
    await page.getByRole("heading", { name: "This page could not be shown", level: 1 }).waitFor();
    expect(await page.getByRole("link", { name: "Handsel, home" }).isVisible()).toBe(true);
    await expectAccessible(page, "page-failed-merchant");
    await page.unroute("**/MerchantPage-*.js");
    await page.getByRole("button", { name: /Try again|Reload/ }).click();
    await page.getByRole("heading", { name: "Sign in to your store", level: 1 }).waitFor();
  });

  // A checkout comes with what its order needs; only what pays is a file that can fail alone.
  it("says so beside the order, in the shop's frame: /pay", async () => {
    const { url } = await createCheckout(product, "Lamp", "USDH", "30000000");
    await page.route("**/PayCard-*.js", (route) => route.abort());
    await page.goto(url);
    const payment = page.getByRole("region", { name: "Payment", exact: true });
    await payment.getByRole("alert").getByText("A part of this page could not be loaded").waitFor();
    await page.getByRole("region", { name: "Your order" }).getByText("Lamp").first().waitFor();
    await page.getByRole("banner").getByText("Demo Shop").waitFor();
    expect(await page.getByRole("link", { name: "Handsel, home" }).count()).toBe(0);
    await expectAccessible(page, "page-failed-pay");
    await page.unroute("**/PayCard-*.js");
    await payment.getByRole("button", { name: /Try again|Reload/ }).click();
    await page.getByRole("button", { name: "Connect Merchant wallet" }).waitFor();
  });
});

it("breaks no policy and throws nothing", () => {
  expect(complaints).toEqual([]);
  // Those that a test aborts.
  expect(failedRequests.filter((text) => !text.includes("ERR_FAILED"))).toEqual([]);
});
