import { paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { expectAccessible, lookAfterPages, picture } from "./pageChecks.ts";
import {
  api,
  type Checkout,
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  newPerson,
  newVisitor,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
const lookAfter = lookAfterPages("checkout");

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 860 } };

/** Opens a profile without a wallet. */
async function visitor(options: BrowserContextOptions): Promise<Page> {
  return lookAfter(await newVisitor(product, options)).page;
}

async function buyer(): Promise<Page> {
  return lookAfter(await newPerson(product, customer, "Wallet")).page;
}

/** Two mugs with shipping and tax, in euros, for either coin of the local chain. */
function order(path = "/v1/checkouts"): Promise<Checkout> {
  return api(product, "POST", path, {
    accepts: [
      { chain_id: 31337, token: "USDH" },
      { chain_id: 31337, token: "ETH" },
    ],
    price: { currency: "EUR", amount: "2500" },
    description: "Order 1042",
    line_items: [
      { name: "Enamel mug", quantity: 2, unit_amount: "990" },
      { name: "Shipping", quantity: 1, unit_amount: "520" },
    ],
    inspection_period: 3 * 86_400,
  });
}

describe("an order in euros", () => {
  it("shows its price first, its lines, and what each coin costs; the payer chooses", async () => {
    const { url } = await order();
    const page = await buyer();
    await page.goto(url);
    await page.getByRole("heading", { name: "€25.00", level: 1 }).waitFor();
    await page.getByRole("listitem").filter({ hasText: "Shipping" }).first().waitFor();
    await page.getByRole("button", { name: "Connect Wallet" }).waitFor();
    for (const [label, value] of [
      ["Sold by", "Demo Shop Ltd."],
      ["Questions", "help@shop.example"],
      ["The shop on refunds", /within 30 days/],
      ["Network fee", "None, it is paid for you"],
    ] as const) {
      await page.getByText(label, { exact: true }).locator("..").getByText(value).waitFor();
    }
    // It is the shop's to bear.
    expect(await page.getByText(/commission/i).count()).toBe(0);
    await expectAccessible(page, "checkout-coins");
    await connect(page, "Wallet");
    const ether = page.getByRole("radio", { name: /ETH/ });
    await ether.check();
    await payButton(page).waitFor();
    await page.getByText("What exactly do I sign?").click();
    await page.getByText("The raw message").waitFor();
    await page.getByText(/Demo arbiter.* \(0x14dC.*9955\) then divides it/).waitFor();
    await expectAccessible(page, "checkout-ready");
    await payButton(page).click();
    await heldInEscrow(page);
    await expectAccessible(page, "checkout-paid-euros");
  });

  it("says what is owed, to whom and what to do, with scripts off", async () => {
    const { url } = await order();
    const page = await visitor({ ...phone, javaScriptEnabled: false });
    await page.goto(url);
    await page.getByRole("heading", { name: "€25.00", level: 1 }).waitFor();
    await page.getByText("2 × Enamel mug").waitFor();
    const advice = page.locator(".served-advice");
    await advice.waitFor();
    expect(await advice.innerText()).toMatch(/your browser must run JavaScript/);
    await picture(page, "checkout-without-scripts-phone-light");
  });
});

describe("on a phone", () => {
  it.each([
    [320, 568],
    [360, 640],
    [390, 844],
  ])("of %s × %s the button to pay is in the first view", async (width, height) => {
    const { url } = await order();
    const page = await buyer();
    await page.setViewportSize({ width, height });
    await page.goto(url);
    await connect(page, "Wallet");
    await payButton(page).waitFor();
    // The way to the wallet's button may have scrolled.
    await page.evaluate("scrollTo(0, 0)");
    await expect
      .poll(async () => {
        const box = await payButton(page).boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= height;
      })
      .toBe(true);
    expect(await page.evaluate("scrollY")).toBe(0);
  });

  it("without a wallet its apps are plain links to this page, and no code of it is shown", async () => {
    const { url } = await order();
    const page = await visitor(phone);
    await page.goto(url);
    await page.getByRole("heading", { name: "Open your wallet app" }).waitFor();
    const links = await page
      .getByRole("link", { name: /^Open in / })
      .evaluateAll((found) => found.map((link) => (link as unknown as { href: string }).href));
    expect(links.length).toBeGreaterThan(2);
    // One of them has the address within an address.
    const decoded = links.map((link) => decodeURIComponent(decodeURIComponent(link)));
    for (const link of decoded) expect(link).toContain(new URL(url).pathname);
    expect(await page.getByRole("img", { name: "QR code" }).count()).toBe(0);
    await expectAccessible(page, "checkout-phone-without-wallet");
  });
});

it("on a desktop a code of the page stands beside the wallets", async () => {
  const { url } = await order();
  const page = await visitor(desktop);
  await page.goto(url);
  await page.getByRole("heading", { name: "Choose a wallet" }).waitFor();
  await page.getByRole("img", { name: "QR code of this page's link" }).waitFor();
});

describe("nothing moves while a page loads:", () => {
  const kinds: [string, () => Promise<string>][] = [
    ["a checkout", async () => (await order()).url],
    ["a payment link", async () => (await order("/v1/payment_links")).url],
    [
      "a payment",
      async () => {
        const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000");
        const terms = termsOf(checkout, customer);
        await fundDirectly(product, accounts.customer, terms);
        return `${product.stack.urls.dapp}/payment/31337/${paymentId(terms, escrow)}`;
      },
    ],
  ];
  it.each(kinds)("%s", async (_, urlOf) => {
    const url = await urlOf();
    for (const device of [phone, desktop]) {
      const page = await visitor(device);
      await page.addInitScript(`
        globalThis.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries()) {
            if (hadRecentInput) continue;
            shifts.push({ value, what: sources.map(({ node }) => node?.className ?? "").join(" | ") });
          }
        }).observe({ type: "layout-shift", buffered: true });
      `);
      await page.goto(url, { waitUntil: "networkidle" });
      await page.waitForTimeout(1_000);
      const shifts = (await page.evaluate("shifts")) as { value: number; what: string }[];
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(0.01);
    }
  });
});
