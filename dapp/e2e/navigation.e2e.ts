import { paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
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
  const person = await newPerson(product, merchant, "Merchant wallet", {
    serviceWorkers: "allow",
  });
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
      .filter({ hasText: /Overview – Handsel$/ })
      .waitFor({ state: "attached" });
    await expect.poll(focused).toBe("H1 Sign in to your store");
  });

  it("nothing takes the focus of a page that was opened by its address", async () => {
    await open("/merchant/payments");
    await appIsDrawn(page);
    expect(await focused()).toMatch(/^BODY/);
  });
});

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
    mine: "/payments",
    disputes: "/disputes",
    overview: "/merchant",
    escrow: "/how-escrow-works",
    help: "/help",
    offline: "/offline",
    merchant: "/merchant/payments",
    start: "/",
  });
});

/** Goes to a page within the app, as a link does. */
const goTo = (path: string) => page.evaluate((to) => window.history.pushState({}, "", to), path);

describe("every page", () => {
  it("has a title of its own, told once it is gone to, and the focus on its heading", async () => {
    await open("/nowhere");
    await appIsDrawn(page);
    const titles: string[] = [];
    let before = "";
    for (const path of Object.values(pages)) {
      await goTo(path);
      // The page before is there until the next one is loaded.
      await expect
        .poll(focused, { timeout: 20_000 })
        .toSatisfy((text) => /^H1 /.test(text) && text !== before);
      before = String(await focused());
      await expect.poll(async () => titles.includes(await page.title())).toBe(false);
      const title = await page.title();
      titles.push(title);
      await page
        .getByRole("status")
        .filter({ hasText: title })
        .first()
        .waitFor({ state: "attached" });
      expect(await page.locator("main h1").first().textContent()).toBe(before.slice(3));
    }
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("the demo's wallets", () => {
  const offered = async () => {
    const names = await page.getByRole("button", { name: /^Connect Demo / }).allTextContents();
    return names.map((name) => /Demo \w+/.exec(name)?.[0]).toSorted();
  };

  it("are offered to whom they are for: a checkout has just the customer's, and only a merchant's page the merchant's", async () => {
    const { url } = await createCheckout(product, "Lamp", "USDH", "30000000");
    for (const [path, wallets] of [
      [new URL(url).pathname, ["Demo customer"]],
      [pages.payment, ["Demo arbiter", "Demo customer"]],
      [pages.problem, ["Demo arbiter", "Demo customer"]],
      [pages.disputes, ["Demo arbiter", "Demo customer"]],
      [pages.mine, ["Demo arbiter", "Demo customer"]],
      ["/merchant/payments", ["Demo merchant"]],
    ] as const) {
      await open(path ?? "");
      await page.getByRole("button", { name: "Connect Demo" }).first().waitFor();
      expect([path, await offered()]).toEqual([path, wallets]);
    }
  });
});

describe("the pages about paying", () => {
  const foot = () => page.getByRole("contentinfo");

  it("are a press away from the start, from every page's foot, and from a checkout", async () => {
    await open("/");
    await page.getByRole("main").getByRole("link", { name: "How escrow works" }).click();
    await page.getByRole("heading", { name: "How escrow works", level: 1 }).waitFor();
    await foot().getByRole("link", { name: "Help" }).click();
    await page.getByRole("heading", { name: "Help", level: 1 }).waitFor();
    await foot().getByRole("link", { name: "Find my payment" }).click();
    await page.getByRole("heading", { name: "Find my payment", level: 1 }).waitFor();
    await foot().getByRole("link", { name: "My payments" }).click();
    await page.getByRole("heading", { name: "My payments", level: 1 }).waitFor();
    await open("/");
    await page.getByRole("link", { name: "All payments of your wallet" }).click();
    await page.getByRole("heading", { name: "My payments", level: 1 }).waitFor();
    const { url } = await createCheckout(product, "Lamp", "USDH", "30000000");
    for (const name of ["How escrow works", "Help"]) {
      await page.goto(url);
      await page.getByRole("button", { name: "Connect Merchant wallet" }).waitFor();
      await foot().getByRole("link", { name }).click();
      await page.getByRole("heading", { name, level: 1 }).waitFor();
    }
  });

  it("name the contract that the payments of this service are in", async () => {
    await open("/how-escrow-works");
    await page.getByText(escrow.address, { exact: true }).waitFor();
    await page.getByText(/Without a decision in 90 days/).waitFor();
    await expectAccessible(page, "how-escrow-works");
  });

  it("answer each question where it stands, by keyboard too", async () => {
    await open("/help");
    await expectAccessible(page, "help");
    const questions = page.locator("summary");
    const count = await questions.count();
    expect(count).toBeGreaterThan(10);
    for (let nth = 0; nth < count; nth++) {
      await questions.nth(nth).focus();
      await page.keyboard.press("Enter");
    }
    expect(await page.locator("details[open]").count()).toBe(count);
    await page.getByText(new URL(product.stack.urls.dapp).host).waitFor();
    await expectAccessible(page, "help-open");
  });

  it("lead nowhere that does not exist", async () => {
    const paths = new Set<string>();
    for (const path of ["/how-escrow-works", "/help"]) {
      await open(path);
      await appIsDrawn(page);
      const links = await page
        .getByRole("link")
        .evaluateAll((found) =>
          found.map((link) => new URL((link as unknown as { href: string }).href).pathname),
        );
      for (const link of links) paths.add(link);
    }
    expect(paths.size).toBeGreaterThan(5);
    for (const path of paths) {
      await open(path);
      // The API's reference is no page of the app.
      await (path === "/docs" ? page.getByRole("heading").first().waitFor() : appIsDrawn(page));
      expect(await page.getByText("There is no such page").count(), path).toBe(0);
    }
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
  it("says so in its own frame: /merchant/payments", async () => {
    await page.route("**/MerchantPage-*.js", (route) => route.abort());
    await open("/merchant/payments");
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
