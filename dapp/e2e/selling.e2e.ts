/** How somebody who is no developer sells: links and checkouts made in the pages alone, and the list of what was paid. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
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
let seller: Person;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  seller = await newPerson(product, merchant, "Shop wallet", { acceptDownloads: true });
  page = seller.page;
}, 300_000);

afterAll(() => product?.stop());

const dialog = (name: string | RegExp) => page.getByRole("dialog", { name });
const button = (name: string | RegExp, on: Page | ReturnType<typeof dialog> = page) =>
  on.getByRole("button", { name, exact: typeof name === "string" });
const address = () => dialog(/ is ready$/).locator("bdi");

/** Types what is sold, and makes it. @returns the address that customers get */
async function make(kind: "link" | "checkout", what: string, price: string, unit: string) {
  const form = dialog(`New ${kind}`);
  await form.getByLabel("What is sold").fill(what);
  await form.getByLabel("Price", { exact: true }).fill(price);
  await form.getByLabel("In", { exact: true }).selectOption({ label: unit });
  await button(`Make the ${kind}`, form).click();
  return (await address().textContent()) ?? "";
}

async function pay(url: string, name: string): Promise<Person> {
  const person = await newPerson(product, customer, name);
  await person.page.goto(url);
  await connect(person.page, name);
  await payButton(person.page).click();
  await heldInEscrow(person.page);
  return person;
}

const coin = "USDH on Local chain";

describe("somebody who is no developer", () => {
  it("goes from nothing to a paid link in at most 12 clicks", async () => {
    let clicks = 0;
    await page.exposeFunction("countClick", () => {
      clicks += 1;
    });
    await page.addInitScript(() => {
      addEventListener("click", () => (window as unknown as { countClick(): void }).countClick(), {
        capture: true,
      });
    });
    await page.goto(`${product.stack.urls.dapp}/`);
    await page.getByRole("link", { name: "Sign in" }).click();
    await connect(page, "Shop wallet");
    await button("Sign in").click();
    await page.getByRole("link", { name: "Make a payment link" }).click();
    await page.getByRole("heading", { name: "No links yet" }).waitFor();
    await expectAccessible(page, "links-none");
    await button("New link").click();
    const url = await make("link", "Mug, speckled", "28", coin);
    await dialog("Your link is ready")
      .getByRole("img", { name: "QR code of the address" })
      .waitFor();
    await expectAccessible(page, "link-made");
    await button("Done").click();
    await page.getByText("28.00 USDH · ends").waitFor();
    expect(clicks).toBeGreaterThan(4);
    expect(clicks).toBeLessThanOrEqual(12);

    const buyer = await pay(url, "Buyer wallet");
    await buyer.context.close();
    await page
      .getByRole("navigation", { name: "Merchant" })
      .getByRole("link", { name: "Payments" })
      .click();
    await page.getByRole("button", { name: "Mug, speckled" }).waitFor();
    expect(seller.complaints).toEqual([]);
  });
});

describe("a link", () => {
  it("in a currency lets the customer choose among the coins that were ticked", async () => {
    await page.getByRole("link", { name: "Links" }).click();
    await button("New link").click();
    const form = dialog("New link");
    await form.getByLabel("In", { exact: true }).selectOption("EUR");
    await form.getByLabel("Price", { exact: true }).fill("95.001");
    await button("Make the link", form).click();
    await form.getByText("This is needed.").waitFor();
    await form.getByText("EUR has at most 2 decimals.").waitFor();
    await expectAccessible(page, "link-form-refused");
    for (const name of [coin, "ETH on Local chain"])
      await form.getByLabel(name, { exact: true }).check();
    const url = await make("link", "Workshop: throwing", "95", "EUR – Euro");
    await button("Done").click();
    await page.getByText("€95.00 · ends").waitFor();
    const buyer = await newPerson(product, customer, "Buyer wallet");
    await buyer.page.goto(url);
    await buyer.page.getByText("€95.00").first().waitFor();
    await buyer.context.close();
  });

  it("is shared again, and stopped for good", async () => {
    await button("Share Workshop: throwing").click();
    await button("Stop this link", dialog("Workshop: throwing")).click();
    await button("Stop", dialog("Stop “Workshop: throwing”?")).click();
    await page.getByText("Stopped").waitFor();
    await button("Share Workshop: throwing").waitFor({ state: "detached" });
  });
});

describe("a checkout", () => {
  it("is made for one order, paid, and leads to its payment", async () => {
    await page.getByRole("link", { name: "Checkouts" }).click();
    await button("New checkout").click();
    await dialog("New checkout").getByLabel("Your order number").fill("1062");
    const url = await make("checkout", "Two bowls", "12.5", coin);
    await button("Done").click();
    await page.getByText("12.50 USDH · order 1062 · until").waitFor();
    await expectAccessible(page, "checkouts");
    const buyer = await pay(url, "Buyer wallet");
    await buyer.context.close();
    const row = page.getByRole("listitem").filter({ hasText: "Two bowls" });
    await row.getByText("Paid").waitFor();
    await row.getByRole("link", { name: "Show the payment" }).click();
    await dialog("Two bowls").getByText("12.50").first().waitFor();
  });

  it("is withdrawn before it is paid", async () => {
    await page.goto(`${product.stack.urls.dapp}/merchant/checkouts`);
    await button("New checkout").click();
    const url = await make("checkout", "A vase", "7", coin);
    await button("Done").click();
    await button("Share A vase").click();
    await button("Withdraw this checkout", dialog("A vase")).click();
    await button("Withdraw this checkout", dialog("Withdraw “A vase”?")).click();
    const row = page.getByRole("listitem").filter({ hasText: "A vase" });
    await row.getByText("Ended").waitFor();
    const buyer = await newPerson(product, customer, "Buyer wallet");
    await buyer.page.goto(url);
    await buyer.page
      .getByText(/has ended|expired/i)
      .first()
      .waitFor();
    await buyer.context.close();
    expect(seller.complaints).toEqual([]);
  });
});

describe("the list of payments", () => {
  const list = (search = "") => `${product.stack.urls.dapp}/merchant/payments${search}`;
  const rows = () => page.locator("[data-row]");
  const row = (name: string) => page.getByRole("button", { name });
  const searched = () => decodeURIComponent(new URL(page.url()).search);
  const open = async (search = "") => {
    await page.goto(list(search));
    await appIsDrawn(page);
  };
  /** Waits until the list has these rows and no others. */
  const showsOnly = async (...names: string[]) => {
    for (const name of names) await row(name).waitFor({ timeout: 60_000 });
    await expect.poll(() => rows().count(), { timeout: 60_000 }).toBe(names.length);
  };

  it("says of each payment what its state means, until when to capture it, and the order's number", async () => {
    await open();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    const bowls = page.getByRole("row").filter({ hasText: "Two bowls" });
    await bowls.getByText(/^(Ready|Held)$/).waitFor();
    await bowls.getByText(/^(to capture|frees )/).waitFor();
    await bowls.getByText(/^\d+\sd \d+\sh$/).waitFor();
    expect(await bowls.getByText("12.50").textContent()).toMatch(/^12\.50/);
    expect(await page.getByRole("columnheader").allTextContents()).toEqual([
      ...["", "Status", "Amount", "Order", "Customer", "Chain", "Paid", "Capture by"],
    ]);
    await expectAccessible(page, "merchant-list");
  });

  it("is searched by the order's number, which the address keeps on a reload and the way back", async () => {
    await page.getByRole("searchbox", { name: "Search payments" }).fill("1062");
    await page.keyboard.press("Enter");
    await showsOnly("1062 Two bowls");
    expect(searched()).toBe('?q="1062"');
    await page.reload();
    await appIsDrawn(page);
    await showsOnly("1062 Two bowls");
    await row("1062 Two bowls").click();
    await dialog("Two bowls").getByText("What happened").waitFor();
    await page.goBack();
    await dialog("Two bowls").waitFor({ state: "detached" });
    expect(searched()).toBe('?q="1062"');
    await button("Remove “\u20681062\u2069”").click();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    expect(searched()).toBe("");
  });

  it("is narrowed to a customer, a coin, a chain and days, from the page or the address", async () => {
    await button(/^Only payments of 0x/)
      .first()
      .click();
    await expect.poll(searched).toContain(`customer=${customer.address}`);
    await showsOnly("1062 Two bowls", "Mug, speckled");
    await page.getByText("Coin, chain, dates and customer").click();
    await page.getByLabel("Coin", { exact: true }).selectOption("USDH");
    await page.getByLabel("Chain", { exact: true }).selectOption("Local chain");
    await page.getByLabel("Paid from").fill("2020-01-01");
    await expect.poll(searched).toContain("from=2020-01-01");
    await showsOnly("1062 Two bowls", "Mug, speckled");
    await expectAccessible(page, "merchant-list-narrowed");
  });

  it("says which filter hides everything, and takes it away", async () => {
    await open(`?coin=ETH&customer=${customer.address}`);
    await page.getByRole("heading", { name: /^No payment matches: .*ETH/ }).waitFor();
    await button(/^Without Coin/).waitFor();
    await expectAccessible(page, "merchant-list-none");
    await button(/^Without Coin/).click();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    await button("Clear all filters").click();
    await expect.poll(searched).toBe("");
    await button("Disputed").click();
    await page.getByRole("heading", { name: "No payment matches: Disputed" }).waitFor();
    await button("Held").click();
    await showsOnly("1062 Two bowls", "Mug, speckled");
  });

  it("is exported as it is narrowed, for spreadsheets and programs", async () => {
    const exported = async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button("Export CSV").click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^payments-test-\d{4}-\d\d-\d\d\.csv$/);
      return readFile(await download.path(), "utf8");
    };
    await open("?status=held");
    await showsOnly("1062 Two bowls", "Mug, speckled");
    const all = await exported();
    expect(all.startsWith("\uFEFFid,status,")).toBe(true);
    expect(all.trim().split("\r\n")).toHaveLength(3);
    expect(all).toContain("Mug, speckled");
    await page.getByText("The file has 2 payments.").waitFor();
    await open("?q=1062&coin=USDH");
    await showsOnly("1062 Two bowls");
    const one = await exported();
    expect(one).toContain(",1062,Two bowls,");
    expect(one).toContain(",12.5,");
    expect(one).not.toContain("Mug");
    await page.getByText("The file has one payment.").waitFor();
  });

  it("is gone through by keys, which can be switched off", async () => {
    await open();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const search = page.getByRole("searchbox", { name: "Search payments" });
    await page.keyboard.press("j");
    await expect.poll(focused).toContain("1062");
    await page.keyboard.press("j");
    await expect.poll(focused).toContain("Mug");
    await page.keyboard.press("k");
    await expect.poll(focused).toContain("1062");
    await page.keyboard.press("Enter");
    await dialog("Two bowls").getByText("What happened").waitFor();
    // Nothing of the list stands before what is open over it.
    const before = await page.locator("tbody button:visible").evaluateAll((all) =>
      all.filter((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      }),
    );
    expect(before).toEqual([]);
    // An open payment keeps the keys of the list away.
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    await dialog("Two bowls").waitFor({ state: "detached" });
    await page.keyboard.press("/");
    await expect.poll(() => search.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type("j?k/");
    expect(await search.inputValue()).toBe("j?k/");
    await search.fill("");
    await search.blur();
    await page.keyboard.press("?");
    const keys = dialog("Keyboard shortcuts");
    await keys.getByText("Next payment").waitFor();
    await expectAccessible(page, "merchant-list-keys");
    await keys.getByRole("checkbox", { name: /^Use single keys/ }).uncheck();
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    await page.keyboard.press("/");
    expect(await search.evaluate((one) => one === document.activeElement)).toBe(false);
    await page.keyboard.press("?");
    expect(await keys.count()).toBe(0);
    await button("Keyboard shortcuts").click();
    await keys.getByRole("checkbox", { name: /^Use single keys/ }).check();
    await page.keyboard.press("Escape");
  });

  it("keeps its columns where they are, whichever filter is chosen, and shifts nothing", async () => {
    await open();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    const columns = () =>
      page
        .getByRole("columnheader")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const before = await columns();
    await page.evaluate(() => {
      const seen = window as unknown as { shifted: number };
      seen.shifted = 0;
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) {
          seen.shifted += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: "layout-shift" });
    });
    await button("Held").click();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    expect(await columns()).toEqual(before);
    await button("All").click();
    await expect.poll(searched).toBe("");
    await showsOnly("1062 Two bowls", "Mug, speckled");
    const shifted = () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    expect(await shifted()).toBeLessThan(0.01);
  });

  it("is a list on a phone, in which the order, the amount, the state and the end are seen", async () => {
    const viewport = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    const item = page.getByRole("listitem").filter({ hasText: "Two bowls" });
    await item.getByText("12.50").waitFor();
    await item.getByText(/^(Ready|Held)$/).waitFor();
    await item.getByText(/^\d+\sd \d+\sh$/).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    if (viewport) await page.setViewportSize(viewport);
    expect(seller.complaints).toEqual([]);
  });

  it("shows the public history while the service's record is down, and says what needs the record", async () => {
    await page.route("**/v1/payments?*", (route) => route.abort());
    await open("?coin=USDH");
    await page.getByText("The service's record does not answer").waitFor();
    await expectAccessible(page, "merchant-list-no-record");
    await button("Show those").click();
    await showsOnly("1062 Two bowls", "Mug, speckled");
    await page.unroute("**/v1/payments?*");
  });
});

describe("the frame of the store's pages", () => {
  const search = () => page.getByRole("combobox", { name: "Search the store" });
  const option = (name: string) => page.getByRole("option", { name });

  it("finds a payment by the order's number, and a page by its name, with the keyboard alone", async () => {
    await page.goto(`${product.stack.urls.dapp}/merchant/links`);
    await page.getByRole("heading", { name: "Links" }).waitFor();
    await page.keyboard.press("Control+k");
    await search().fill("1062");
    await option("1062").waitFor();
    await expectAccessible(page, "search-found");
    await page.keyboard.press("Enter");
    await dialog("Two bowls").or(dialog("1062")).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await search().fill("no such order");
    await page.getByText("Nothing has “no such order”.").waitFor();
    await search().fill("devel");
    await option("Developers").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Developers" }).waitFor();
  });

  it("leads past itself to the page", async () => {
    await page.goto(`${product.stack.urls.dapp}/merchant/links`);
    await page.getByRole("heading", { name: "Links" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("has the sections at the foot of a phone, the others behind More", async () => {
    const size = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    await page
      .getByRole("navigation", { name: "Merchant" })
      .getByRole("link", { name: "Links" })
      .click();
    await page.getByRole("heading", { name: "Links" }).waitFor();
    await button("More").click();
    await page.getByRole("navigation", { name: "More of the store" }).waitFor();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await expect.poll(() => page.getByRole("link", { name: "Developers" }).count()).toBe(0);
    if (size) await page.setViewportSize(size);
  });
});
