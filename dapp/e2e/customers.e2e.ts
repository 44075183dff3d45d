/** What a merchant knows of the wallets that paid: their names, what each paid, and what is noted about them. */
import { accounts } from "@handsel/services/accounts";
import type { Page } from "playwright-core";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, fundDirectly, termsOf } from "./escrowCalls.ts";
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

/** Milliseconds for what is mined and recorded. */
const SLOW = { timeout: 60_000 };

let product: Product;
let owner: Person;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  owner = await newPerson(product, merchant, "Shop wallet");
  page = owner.page;
}, 300_000);

afterAll(() => product?.stop());

const operator = privateKeyToAccount(accounts.operator.privateKey);
const open = async (path: string, on = page) => {
  await on.goto(`${product.stack.urls.dapp}${path}`);
  await appIsDrawn(on);
};
const button = (name: string, on = page) => on.getByRole("button", { name, exact: true });
const links = (on = page) => on.getByRole("main").locator("[data-row]");
const searched = () => decodeURIComponent(new URL(page.url()).search);

/** Pays a checkout in the native coin. @param amount in wei */
async function sell(what: string, amount: string, by: "customer" | "operator", more: object) {
  const checkout = await createCheckout(product, what, "ETH", amount, { ...more });
  const terms = termsOf(checkout, by === "customer" ? customer : operator);
  await fundDirectly(product, accounts[by], terms);
  return terms;
}

describe("somebody whom nobody has paid", () => {
  it("is told what will be here", async () => {
    await page.goto(`${product.stack.urls.dapp}/merchant/customers`);
    await connect(page, "Shop wallet");
    await button("Sign in").click();
    await page.getByRole("heading", { name: "Nobody has paid yet" }).waitFor();
    expect(await page.getByRole("searchbox").count()).toBe(0);
    await expectAccessible(page, "customers-none");
  });
});

describe("the list of customers", () => {
  it("has a line for each wallet, with its name and what it paid in each coin", async () => {
    const person = { name: "Inês Marques", reference: "C-77", email: "ines@marques.example" };
    const order = { customer: person, client_reference_id: "1043", refund_period: 86_400 };
    const terms = await sell("Tea set, celadon", "40000000000000000", "customer", order);
    await callEscrow(product, accounts.merchant, "capture", [terms, 30n * 10n ** 15n, false]);
    await callEscrow(
      ...([product, accounts.merchant, "refund", [terms, 10n ** 16n, false], 10n ** 16n] as const),
    );
    await sell("A bowl", "20000000000000000", "operator", {});
    await sell("A vase", "5000000000000000", "customer", {});
    await expect.poll(() => links().count(), SLOW).toBe(2);
    const ines = page.getByRole("row").filter({ hasText: "Inês Marques" });
    await ines.getByText("0.045").waitFor(SLOW);
    expect(await ines.getByRole("cell").nth(2).textContent()).toBe("2");
    await page.getByRole("row").filter({ hasText: "No name given" }).getByText("0.02").waitFor();
    // Whoever paid last comes first.
    expect((await links().allTextContents())[0]).toContain("Inês Marques");
    await expectAccessible(page, "customers");
  });

  it("is searched by a word of a name, an e-mail or an address, which the page's address keeps", async () => {
    const search = page.getByRole("searchbox", { name: "Search customers" });
    for (const text of ["marques", "INES@marques.example", "c-77", customer.address]) {
      await search.fill(text);
      await page.keyboard.press("Enter");
      await expect.poll(searched).toContain(text);
      await expect.poll(() => links().count()).toBe(1);
    }
    await page.reload();
    await appIsDrawn(page);
    await page.getByRole("link", { name: "Inês Marques" }).waitFor();
    expect(await links().count()).toBe(1);
    await search.fill("Oliver");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^No customer matches/ }).waitFor();
    await expectAccessible(page, "customers-not-found");
    await button("Show all customers").click();
    await expect.poll(() => links().count()).toBe(2);
    expect(searched()).toBe("");
  });
});

describe("a customer", () => {
  it("has sums that add up, its payments, and the way to all of them", async () => {
    await page.getByRole("link", { name: "Inês Marques" }).click();
    await page.getByRole("heading", { name: "Inês Marques", level: 1 }).waitFor();
    const sums = page.getByRole("region", { name: "ETH on Local chain" });
    const figures = await sums.locator("dd").allTextContents();
    const amounts = figures.map((text) => Number.parseFloat(text));
    expect(amounts).toEqual([0.015, 0.02, ...amounts.slice(2, -2), 0.01, 0.045]);
    await page.getByText("ines@marques.example").waitFor();
    await page.getByText("C-77").waitFor();
    const payments = page.getByRole("list", { name: "the payments" });
    expect(await payments.getByRole("link").count()).toBe(2);
    await expectAccessible(page, "customer");
    await page.getByRole("link", { name: "All payments of this customer" }).click();
    await expect.poll(searched).toContain(`customer=${customer.address}`);
    await page.goBack();
  });

  it("is named, and found by that name", async () => {
    await page.getByLabel("Your name for this wallet").fill("Studio Oude Haven");
    await page.getByLabel("Note", { exact: true }).fill("Collects celadon only");
    await button("Save").click();
    await page.getByRole("heading", { name: "Studio Oude Haven", level: 1 }).waitFor();
    await page.getByText("Saved.").waitFor();
    await open("/merchant/customers?q=haven");
    await page.getByText("your name for it").waitFor();
    expect(await links().count()).toBe(1);
    const { data } = await api<{ data: { note: string }[] }>(
      ...([product, "GET", "/v1/customers?name=marques"] as const),
    );
    expect(data.map(({ note }) => note)).toEqual(["Collects celadon only"]);
  });

  it("that is none says so", async () => {
    await open(`/merchant/customers/${merchant.address}`);
    await page.getByText(/No wallet with this address has paid you/).waitFor();
    expect(owner.complaints).toEqual([]);
  });

  it("is shown as missing, not as nothing, while the service does not answer", async () => {
    await page.route("**/v1/customers?*", (route) => route.abort());
    await page.route("**/v1/customers", (route) => route.abort());
    await page.goto(`${product.stack.urls.dapp}/merchant/customers`);
    await page.getByRole("alert").first().waitFor(SLOW);
    expect(await page.getByText("Nobody has paid yet").count()).toBe(0);
    await page.unrouteAll();
  });
});

describe("a viewer", () => {
  it("sees names and notes, and changes none", async () => {
    await open("/merchant/settings/members");
    await button("Invite").click();
    const invite = page.getByRole("dialog", { name: "Invite somebody" });
    await invite.getByLabel("Role").selectOption("Viewer");
    await invite.getByRole("button", { name: "Make the link" }).click();
    const made = page.getByRole("dialog", { name: "Send this link" }).locator("bdi").first();
    const link = (await made.textContent()) ?? "";
    const account = privateKeyToAccount(generatePrivateKey());
    const guest = await newPerson(product, account, "Guest wallet");
    await guest.page.goto(link);
    await connect(guest.page, "Guest wallet");
    await button("Sign in", guest.page).click();
    await button("Accept the invitation", guest.page).click();
    await guest.page.getByRole("heading", { name: "You belong to Demo Shop now" }).waitFor();
    await guest.page.setViewportSize({ width: 390, height: 844 });
    await open("/merchant/customers", guest.page);
    await guest.page.getByRole("link", { name: "Studio Oude Haven" }).click();
    await guest.page.getByText("Collects celadon only").waitFor();
    expect(await guest.page.getByRole("main").getByRole("textbox").count()).toBe(0);
    expect(await button("Save", guest.page).count()).toBe(0);
    expect(guest.complaints).toEqual([]);
    await guest.context.close();
  });
});
