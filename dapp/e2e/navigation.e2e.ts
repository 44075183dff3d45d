import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./pageChecks.ts";
import { merchant, newPerson, type Product, startProduct } from "./product.ts";

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
    await page.getByRole("link", { name: "For merchants" }).click();
    await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
    await page
      .getByRole("status")
      .filter({ hasText: /Payments – Handsel$/ })
      .waitFor({ state: "attached" });
    await expect.poll(focused).toBe("H1 Sign in");
  });

  it("nothing takes the focus of a page that was opened by its address", async () => {
    await open("/merchant");
    await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
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
  it.each([
    ["/pay/cs_1", "CheckoutPage", false],
    ["/merchant", "MerchantPage", true],
  ])("says so in its own frame: %s", async (path, file, hasBar) => {
    await page.route(`**/${file}-*.js`, (route) => route.abort());
    await open(path);
    await page.getByRole("heading", { name: "This page could not be shown", level: 1 }).waitFor();
    expect(await page.getByRole("link", { name: "Handsel, home" }).isVisible()).toBe(hasBar);
    await expectAccessible(page, `page-failed${path.replaceAll("/", "-")}`);
    await page.unroute(`**/${file}-*.js`);
    await page.getByRole("button", { name: /Try again|Reload/ }).click();
    await page.getByRole("heading", { name: /There is no such checkout|Sign in/ }).waitFor();
  });
});

it("breaks no policy and throws nothing", () => {
  expect(complaints).toEqual([]);
});
