import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./pageChecks.ts";
import { createCheckout, merchant, newPerson, type Product, startProduct } from "./product.ts";

let product: Product;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  product = await startProduct();
  ({ page, complaints } = await newPerson(product, merchant, "Merchant wallet"));
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
});
