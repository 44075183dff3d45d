import { readFile } from "node:fs/promises";
import { CSV_MARK, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { parseCsv } from "@handsel/services/parseCsv";
import type { Page } from "playwright-core";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { anyRequest, expectAccessible, lookAfterPages } from "./pageChecks.ts";
import {
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  newPerson,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

const DAY = 86_400;
const arbiter = privateKeyToAccount(accounts.arbiter.privateKey);

/** A wallet with more payments than a page has. */
const busy = privateKeyToAccount(accounts.operator.privateKey);
const MANY = 27;

/** A wallet that never paid, in whose name a stranger did. */
const named = { address: `0x${"5a".repeat(20)}` } as const;

let product: Product;
let profile: Awaited<ReturnType<typeof newPerson>>["context"];

const lookAfter = lookAfterPages("my-payments", anyRequest);

/** Has the customer pay for something by calling the contract. */
async function pay(description: string, more: Record<string, unknown> = {}): Promise<PaymentTerms> {
  const checkout = await createCheckout(product, description, "ETH", "1500000000000000", {
    ...{ arbiter: arbiter.address, inspection_period: 3 * DAY, capture_period: 7 * DAY },
    ...more,
  });
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  return terms;
}

const asMerchant = (functionName: string, args: readonly unknown[]) =>
  callEscrow(product, accounts.merchant, functionName, args);

const address = (search = "") => `${product.stack.urls.dapp}/payments${search}`;

/** Opens the page in the browser that paid for the mug, whose wallet stays connected. */
async function openOwn(search = ""): Promise<Page> {
  const page = await profile.newPage();
  await page.goto(address(search));
  await page.getByRole("heading", { name: "My payments", level: 1 }).waitFor();
  return page;
}

/** Names of the payments in a section of the list. */
const namesIn = (page: Page, section: string) =>
  page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: section, level: 2 }) })
    .getByRole("heading", { level: 3 })
    .allTextContents();

async function expectNames(page: Page, section: string, names: readonly string[]): Promise<void> {
  await expect.poll(() => namesIn(page, section), { timeout: 60_000 }).toEqual(names);
}

/** Saves the CSV, and reads it by column. */
async function exported(page: Page): Promise<Record<string, string>[]> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^payments-[0-9A-Fa-f]{6}-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith(CSV_MARK)).toBe(true);
  const [columns = [], ...lines] = parseCsv(text.slice(CSV_MARK.length));
  return lines.map((line) => Object.fromEntries(columns.map((name, at) => [name, line[at] ?? ""])));
}

let vase: PaymentTerms;

beforeAll(async () => {
  product = await startProduct();
  await pay("Lamp");
  vase = await pay("Vase, =blue");
  await asMerchant("dispute", [vase, ""]);
  const chair = await pay("Chair", { inspection_period: 0 });
  await asMerchant("capture", [chair, chair.amount, false]);
  await pay("Clock", { inspection_period: 0, capture_period: 3_600 });
  const checkout = await createCheckout(product, "Seat", "ETH", "1000");
  const terms = termsOf(checkout, busy);
  for (let salt = 0n; salt < MANY; salt++) {
    await fundDirectly(product, accounts.operator, { ...terms, salt });
  }
  const bait = await createCheckout(product, "Bait", "ETH", "1000");
  await fundDirectly(product, accounts.operator, termsOf(bait, named));
  const { url } = await createCheckout(product, "Enamel mug", "USDH", "30000000", {
    ...{ inspection_period: DAY, capture_period: 2 * DAY, arbiter: arbiter.address },
  });
  const person = await newPerson(product, customer, "Wallet");
  profile = person.context;
  await person.page.goto(url);
  await connect(person.page, "Wallet");
  await payButton(person.page).click();
  await heldInEscrow(person.page);
  // Last, because an hour goes by for every checkout.
  await jsonRpc(product.stack.urls.chain, "evm_increaseTime", [3_700]);
  await jsonRpc(product.stack.urls.chain, "evm_mine", []);
}, 400_000);

afterAll(() => product?.stop());

describe("my payments", () => {
  it("ask for a wallet, or for the address of one to look at", async () => {
    const { page } = lookAfter(await newPerson(product, customer, "Wallet"));
    await page.goto(address());
    await page.getByRole("heading", { name: "No wallet connected" }).waitFor();
    await page.getByRole("link", { name: /Find a payment by its id/ }).waitFor();
    await expectAccessible(page, "my-payments-no-wallet");
    const field = page.getByLabel("Wallet address");
    await field.fill("0x12");
    await page.keyboard.press("Enter");
    await page
      .getByRole("alert")
      .getByText(/no wallet's address/)
      .waitFor();
    await field.fill(` ${customer.address} `);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/payments?wallet=${customer.address}`);
    await page.getByText(/You are looking at the wallet/).waitFor();
    await page.getByRole("heading", { name: "Everything else" }).waitFor();
    // Nobody tells a stranger what was bought.
    expect(await page.getByText("Lamp").count()).toBe(0);
    // What the wallet signed, the service sent: the transaction shows whose coins paid.
    await expect
      .poll(() => page.getByText(/in this wallet's name/).count(), { timeout: 60_000 })
      .toBe(0);
    await page.getByRole("button", { name: "Look at another wallet" }).click();
    await page.getByRole("heading", { name: "No wallet connected" }).waitFor();
  });

  it("begin with what waits for their payer, by deadline, and have names once it signs in", async () => {
    const page = await openOwn();
    await page.getByRole("heading", { name: "Waiting for you" }).waitFor();
    // This device paid for it.
    await page.getByRole("heading", { name: "Enamel mug" }).waitFor();
    await expectAccessible(page, "my-payments-unnamed");
    await page.getByRole("button", { name: "Sign in with this wallet" }).click();
    await expectNames(page, "Waiting for you", ["Clock", "Enamel mug", "Lamp", "Vase, =blue"]);
    await expectNames(page, "Everything else", ["Chair"]);
    await page.getByText("Paid out", { exact: true }).nth(1).waitFor();
    await page
      .getByText(/Say so if something is wrong: .* h/)
      .first()
      .waitFor();
    await expectAccessible(page, "my-payments");
    await page.close();
  });

  it("lead to the answer in a dispute, and to the receipt", async () => {
    const page = await openOwn();
    await page.getByRole("link", { name: "Answer in the dispute" }).click();
    await page.waitForURL("**/problem?checkout=cs_*");
    await page.goBack();
    await page.getByRole("link", { name: "Receipt: Enamel mug" }).click();
    await page.getByRole("heading", { name: "Receipt", level: 1 }).waitFor();
    await page.getByText("Enamel mug").first().waitFor();
    await page.close();
  });

  it("are narrowed by state, coin and day, and looked through, as their address says", async () => {
    const page = await openOwn();
    await expectNames(page, "Everything else", ["Chair"]);
    await page.getByRole("button", { name: "In dispute", exact: true }).click();
    await expectNames(page, "What matches", ["Vase, =blue"]);
    expect(new URL(page.url()).search).toBe("?status=disputed");
    await page.reload();
    await expectNames(page, "What matches", ["Vase, =blue"]);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await page.getByText("Coin, chain and dates").click();
    await page.getByLabel("Coin", { exact: true }).selectOption("USDH");
    await expectNames(page, "What matches", ["Enamel mug"]);
    await expectAccessible(page, "my-payments-filters");
    await page.getByLabel("Paid until", { exact: true }).fill("2020-01-31");
    await page.getByRole("heading", { name: "No payment matches" }).waitFor();
    expect(new URL(page.url()).search).toBe("?coin=USDH&until=2020-01-31");
    await expectAccessible(page, "my-payments-no-match");
    await page.getByRole("button", { name: "Clear all filters" }).last().click();
    await expectNames(page, "Everything else", ["Chair"]);
    const field = page.getByRole("searchbox", { name: "Search payments" });
    await field.fill("vase 0.0015");
    await page.keyboard.press("Enter");
    await expectNames(page, "What matches", ["Vase, =blue"]);
    await field.fill("cupboard");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Nothing matches “.cupboard.”/ }).waitFor();
    await page.close();
  });

  it("are saved as CSV, of what is filtered alone", async () => {
    const page = await openOwn();
    await expectNames(page, "Everything else", ["Chair"]);
    const all = await exported(page);
    expect(all.map(({ description }) => description).sort()).toEqual([
      ...["Chair", "Clock", "Enamel mug", "Lamp", "Vase, =blue"],
    ]);
    await page.getByText("The file has 5 payments.").waitFor();
    await page.getByRole("button", { name: "In dispute", exact: true }).click();
    await expectNames(page, "What matches", ["Vase, =blue"]);
    expect(await exported(page)).toMatchObject([
      {
        ...{ payment_id: paymentId(vase, escrow), status: "disputed", shop: "Demo Shop" },
        ...{ amount: "0.0015", coin: "ETH", chain_id: "31337", payer: customer.address },
      },
    ]);
    await page.close();
  });

  it("come page by page, of another wallet too", async () => {
    const { page } = lookAfter(await newPerson(product, customer, "Wallet"));
    await page.goto(address(`?wallet=${busy.address}&status=held`));
    await page.getByText("The newest 25 payments").waitFor({ timeout: 60_000 });
    expect(await page.getByRole("heading", { level: 3 }).count()).toBe(25);
    await expectAccessible(page, "my-payments-page");
    await page.getByRole("button", { name: "Show older payments" }).click();
    await page.getByText(`${MANY} payments`, { exact: true }).waitFor();
    expect(await page.getByRole("heading", { level: 3 }).count()).toBe(MANY);
    const links = await page
      .getByRole("heading", { level: 3 })
      .getByRole("link")
      .evaluateAll((found) => found.map((link) => String(link.getAttribute("href"))));
    expect(new Set(links).size).toBe(MANY);
    expect(await exported(page)).toHaveLength(MANY);
    // All of them wait, so that a list without filters has no other.
    await page.goto(address(`?wallet=${busy.address}`));
    await expect
      .poll(() => page.getByRole("heading", { level: 3 }).count(), { timeout: 60_000 })
      .toBe(MANY);
    expect(await page.getByRole("heading", { name: "Everything else" }).count()).toBe(0);
  });

  it("are said to be a stranger's that a stranger paid in a wallet's name", async () => {
    const { page } = lookAfter(await newPerson(product, customer, "Wallet"));
    await page.goto(address(`?wallet=${named.address}`));
    await page.getByText(/^Paid by 0x.* in this wallet's name/).waitFor({ timeout: 60_000 });
    const [line] = await exported(page);
    expect([line?.payer?.toLowerCase(), line?.funder]).toEqual([named.address, busy.address]);
    await page.close();
  });

  it("are none of a wallet that never paid, which is told what will be here", async () => {
    const { page } = lookAfter(await newPerson(product, arbiter, "Wallet"));
    await page.goto(address());
    await connect(page, "Wallet");
    await page.getByRole("heading", { name: "No payments from this wallet yet" }).waitFor();
    await expectAccessible(page, "my-payments-none");
    await page.getByRole("link", { name: "Find a payment", exact: true }).click();
    await page.getByRole("heading", { name: "Find my payment", level: 1 }).waitFor();
  });

  it("are those that this device knows while the public history is gone", async () => {
    const page = await profile.newPage();
    await page.route(`${product.stack.urls.subgraph}**`, (route) => route.abort());
    await page.goto(address());
    await page.getByText("The public history is unavailable").waitFor();
    await page.getByRole("heading", { name: "Payments that this device knows" }).waitFor();
    await expectAccessible(page, "my-payments-down");
    await page.getByRole("link", { name: /Enamel mug/ }).click();
    await page.getByText("Held safely", { exact: true }).first().waitFor();
    await page.close();
  });

  // Last, because it changes the list.
  it("lead to the money that is to be taken back, and then wait no more", async () => {
    const page = await openOwn();
    await page.getByRole("link", { name: "Get my money back" }).click();
    await page.getByRole("button", { name: "Get my money back", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Get my money back" });
    await dialog.getByRole("button", { name: "Get my money back", exact: true }).click();
    await dialog.getByRole("button", { name: "Close" }).nth(1).click();
    await page.getByRole("contentinfo").getByRole("link", { name: "My payments" }).click();
    await expectNames(page, "Waiting for you", ["Enamel mug", "Lamp", "Vase, =blue"]);
    await expectNames(page, "Everything else", ["Chair", "Clock"].toReversed());
    await page.getByText("Returned", { exact: true }).last().waitFor();
    await page.close();
  });
});
