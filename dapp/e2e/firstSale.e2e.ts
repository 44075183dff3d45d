/** How somebody who has never sold anything comes from nothing to a paid link: a store in three steps, through the pages alone. */
import type { Page } from "playwright-core";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
import {
  connect,
  customer,
  heldInEscrow,
  merchant,
  newPerson,
  type Person,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

let product: Product;

beforeAll(async () => {
  product = await startProduct(null, { openRegistration: true });
}, 300_000);

afterAll(() => product?.stop());

/** Somebody with a wallet that nobody has seen here. */
const newcomer = () =>
  newPerson(product, privateKeyToAccount(generatePrivateKey()), "Shop wallet", {
    viewport: { width: 1280, height: 900 },
  });

const at = (path: string) => `${product.stack.urls.dapp}${path}`;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();
const address = (page: Page) =>
  page.getByRole("complementary", { name: "Your first link" }).locator("bdi[dir=ltr]").last();

/** Types into a field, which takes a click unless the page has put the focus there. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.waitFor();
  if (!(await field.evaluate((one) => one === document.activeElement))) await field.click();
  await page.keyboard.type(text);
}

async function signIn(page: Page, wallet: string): Promise<void> {
  await connect(page, wallet);
  await button(page, "Sign in").click();
}

/** Counts the clicks of a profile's pages. */
async function countClicks({ context }: Person): Promise<() => number> {
  let clicks = 0;
  await context.exposeFunction("countClick", () => {
    clicks += 1;
  });
  await context.addInitScript(() => {
    const { countClick } = window as unknown as { countClick(): void };
    // One press, also where a label passes it on to its field, or Enter on to a button.
    addEventListener("pointerdown", () => countClick(), { capture: true });
  });
  return () => clicks;
}

describe("somebody who has never sold anything", () => {
  it("goes from nothing to a paid link in at most 10 clicks, those of the customer included", async () => {
    const seller = await newcomer();
    const { page } = seller;
    const clicks = await countClicks(seller);
    await page.goto(at("/"));
    await page.getByRole("link", { name: "Start selling" }).click();
    await heading(page, "Open your store");
    await signIn(page, "Shop wallet");
    await heading(page, "Three steps to your first payment");
    await type(page, "Name", "Alder & Finch");
    await button(page, "Continue").click();
    await button(page, "Open the store").click();
    await page.getByText("USDH on Local chain").first().waitFor();
    await type(page, "What is sold", "Mug, speckled");
    await page.keyboard.press("Tab");
    await page.keyboard.type("28");
    await button(page, "Make the link").click();
    await page.getByRole("img", { name: "QR code of the address" }).waitFor();
    await page.getByText("Waiting for the payment").waitFor();
    const url = (await address(page).textContent()) ?? "";
    expect(url).toMatch(/\/link\/pl_/);
    await page.getByText("Test mode.").waitFor();

    const buyer = await newPerson(product, customer, "Buyer wallet");
    const buyersClicks = await countClicks(buyer);
    await buyer.page.goto(url);
    await buyer.page.getByText("Alder & Finch").first().waitFor();
    await connect(buyer.page, "Buyer wallet");
    await payButton(buyer.page).click();
    await heldInEscrow(buyer.page);
    await page.getByText(/^28\.00\sUSDH arrived\.$/).waitFor({ timeout: 60_000 });
    const all = clicks() + buyersClicks();
    expect(all).toBeGreaterThan(5);
    expect(all).toBeLessThanOrEqual(10);

    await expectAccessible(page, "welcome-paid");
    await page.getByRole("link", { name: "Show the payment" }).click();
    await page.getByRole("dialog", { name: "Mug, speckled" }).getByText("28.00").first().waitFor();
    await Promise.all([buyer.context.close(), seller.context.close()]);
  });

  it("loses nothing on a reload, is told what is missing, and can go back", async () => {
    const seller = await newcomer();
    const { page } = seller;
    await page.goto(at("/merchant"));
    await signIn(page, "Shop wallet");
    // Without a store, every page of a merchant leads here.
    await page.waitForURL(at("/welcome"));
    await heading(page, "Three steps to your first payment");
    await button(page, "Continue").click();
    await page.getByRole("alert").getByText("This is needed.").waitFor();
    await expectAccessible(page, "welcome-name");
    await type(page, "Name", "Kiln outlet");
    await page.reload();
    await appIsDrawn(page);
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Kiln outlet");
    await page.setInputFiles("input[type=file]", {
      ...{ name: "logo.png", mimeType: "image/png" },
      buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 64, height: 64 } }),
    });
    await button(page, "Remove the logo").waitFor();
    await button(page, "Continue").click();
    await page.reload();
    await appIsDrawn(page);
    const coin = page.getByLabel("USDH on Local chain", { exact: true });
    expect(await coin.isChecked()).toBe(true);
    await coin.uncheck();
    await button(page, "Open the store").click();
    await page.getByRole("alert").getByText("Tick at least one coin.").waitFor();
    await expectAccessible(page, "welcome-money");
    await page.getByRole("button", { name: "Change: Kiln outlet" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Kiln & Co");
    await button(page, "Continue").click();
    expect(await coin.isChecked()).toBe(false);
    await coin.check();

    // The answers that tell of the store and its logo are lost.
    await page.route("**/v1/organisations", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await button(page, "Open the store").click();
    await page.getByText("The logo and the coins are not saved yet").waitFor();
    await page.unroute("**/v1/organisations");
    await button(page, "Save them").click();
    await page.getByText("The logo and the coins are not saved yet").waitFor({ state: "detached" });
    const logo = page.getByRole("main").locator("img[src^='/logos/']");
    await logo.waitFor();
    await type(page, "What is sold", "A vase");
    await page.getByLabel("At once").check();
    await page.reload();
    await appIsDrawn(page);
    expect(await page.getByLabel("What is sold").inputValue()).toBe("A vase");
    expect(await page.getByLabel("At once").isChecked()).toBe(true);
    await page.getByLabel("Price", { exact: true }).fill("much");
    await button(page, "Make the link").click();
    await page.getByRole("main").getByRole("alert").first().waitFor();
    await expectAccessible(page, "welcome-sell");
    await page.getByLabel("Price", { exact: true }).fill("7");
    await page.setViewportSize({ width: 390, height: 844 });
    await button(page, "Make the link").click();
    const code = page.getByRole("img", { name: "QR code of the address" });
    await code.waitFor();
    const seen = await code.boundingBox();
    expect((seen?.y ?? 0) + (seen?.height ?? 844)).toBeLessThanOrEqual(844);
    await expectAccessible(page, "welcome-made");
    await page.reload();
    await code.waitFor();
    // Only what is to be hung up is printed.
    await page.emulateMedia({ media: "print" });
    await page.getByText("Kiln & Co").filter({ visible: true }).first().waitFor();
    expect(await page.getByText("Waiting for the payment").isVisible()).toBe(false);
    expect(await page.getByRole("heading", { name: "Name your store" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    expect(seller.complaints).toEqual([]);
    await seller.context.close();
  });
});

describe("somebody with a store that has sold nothing", () => {
  it("begins with what is sold, and a viewer is shown no form", async () => {
    const owner = await newPerson(product, merchant, "Shop wallet");
    const { page } = owner;
    await page.goto(at("/welcome"));
    await signIn(page, "Shop wallet");
    await button(page, "Make the link").waitFor();
    await page.getByRole("main").getByText("Demo Shop").first().waitFor();
    const viewer = await newcomer();
    await viewer.page.goto(await invitation(page));
    await signIn(viewer.page, "Shop wallet");
    await button(viewer.page, "Accept the invitation").click();
    await heading(viewer.page, "You belong to Demo Shop now");
    await viewer.page.goto(at("/welcome"));
    await heading(viewer.page, "Your role does not open this page");
    expect(await button(viewer.page, "Make the link").count()).toBe(0);
    await expectAccessible(viewer.page, "welcome-viewer");
    await Promise.all([owner.context.close(), viewer.context.close()]);
  });
});

/** Invites a viewer. @returns the address of the invitation */
async function invitation(page: Page): Promise<string> {
  await page.goto(at("/merchant/settings/members"));
  await button(page, "Invite").click();
  const invite = page.getByRole("dialog", { name: "Invite somebody" });
  await invite.getByLabel("Role").selectOption("Viewer");
  await invite.getByRole("button", { name: "Make the link" }).click();
  const made = page.getByRole("dialog", { name: "Send this link" });
  return (await made.locator("bdi").first().textContent()) ?? "";
}
