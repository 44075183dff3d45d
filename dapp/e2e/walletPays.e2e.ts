/** How the wallet that the page keeps in the browser pays: made inside a checkout, by signature, and with its own gas. */
import { accounts } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Address } from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  create,
  giveDollars,
  heading,
  importWords,
  password,
  press,
  proveWords,
  sheet,
  type,
} from "./ownWallet.ts";
import { expectAccessible, lookAfterPages } from "./pageChecks.ts";
import {
  createCheckout,
  heldInEscrow,
  iHaveIt,
  newVisitor,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);
afterAll(() => product?.stop());
const lookAfter = lookAfterPages("wallet-pays");

/** Opens a browser profile without any wallet. */
async function newcomer(options: BrowserContextOptions = {}): Promise<Page> {
  return lookAfter(await newVisitor(product, options)).page;
}

const chain = () => localWallet(product.stack.urls.chain, accounts.customer.privateKey);

const connectOwn = (page: Page) => press(page, "Connect Handsel wallet");

/** The address that the checkout is connected with, from what its own storage keeps. */
async function connectedAddress(page: Page): Promise<Address> {
  const kept = await page.waitForFunction(() => {
    const text = Object.values({ ...localStorage }).find((value) =>
      /^"0x[0-9a-f]{40}"$/i.test(value),
    );
    return text && JSON.parse(text);
  });
  return (await kept.jsonValue()) as Address;
}

it("is made inside a checkout by a newcomer, who pays by signature and has no gas", async () => {
  const page = await newcomer(phone);
  const { url } = await createCheckout(product, "Two mugs", "USDH", "25000000");
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const ofTheWallet = () => loaded.filter((file) => /worker-|requestWallet/.test(file));
  await page.goto(url);
  await page.getByRole("button", { name: "Connect Handsel wallet" }).waitFor();
  expect(ofTheWallet()).toEqual([]);
  await page.getByText("Coins at an exchange? Send them to a wallet of your own first").waitFor();

  await connectOwn(page);
  await heading(page, "Create a wallet");
  expect(ofTheWallet()).not.toEqual([]);
  await expectAccessible(page, "wallet-in-checkout");
  await create(page);
  await proveWords(page);
  await heading(page, "Your wallet is ready");
  await expectAccessible(page, "wallet-ready-in-checkout");
  // Backups are another tab's work: the payment stays where it is.
  const [security] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "Security and backups, in a new tab" }).click(),
  ]);
  await type(security, "Password", password);
  await press(security, "Unlock");
  await heading(security, "Security of this wallet");
  await security.getByRole("link", { name: /^Open: Encrypted backup/ }).waitFor();
  await security.close();
  expect(page.url()).toBe(url);
  await press(page, "Go on");
  await sheet(page).waitFor({ state: "detached" });
  const address = await connectedAddress(page);
  await giveDollars(product, address, 40_000_000n);
  await page.reload();

  await payButton(page).click();
  // The reload has locked it.
  await heading(page, "Unlock your wallet");
  await type(page, "Password", password);
  await press(page, "Unlock");
  await heading(page, /^Pay 25\.00.USDH into escrow Handsel escrow\?$/);
  await sheet(page).getByText("15.00 USDH left after it").waitFor();
  await sheet(page).getByText("None").waitFor();
  await sheet(page).getByText(new URL(url).host).waitFor();
  await expectAccessible(page, "wallet-confirm");
  await press(page, "Cancel");
  await page
    .getByRole("alert")
    .getByText(/no money has moved/i)
    .waitFor();

  await payButton(page).click();
  await press(page, "Confirm");
  await heldInEscrow(page);
  expect(await chain().getBalance({ address })).toBe(0n);
  expect(page.url()).toBe(url);
});

it("pays with its own gas, and releases the money on the payment's page", async () => {
  const page = await newcomer({ colorScheme: "dark" });
  const { url } = await createCheckout(product, "Lamp", "ETH", "1000000000000000", {
    inspection_period: 3 * 86_400,
  });
  await page.goto(url);
  await connectOwn(page);
  await importWords(page, `${"test ".repeat(11)}junk`);
  await sheet(page).waitFor({ state: "detached" });
  const address = await connectedAddress(page);
  const before = await chain().getBalance({ address });
  await payButton(page).click();
  await heading(page, /^Pay 0\.001.ETH to 0x3C44/);
  await sheet(page)
    .getByText(/^0\.000\d+.ETH$/)
    .waitFor();
  await sheet(page)
    .getByText("held until released, captured or returned", { exact: true })
    .waitFor();
  await expectAccessible(page, "wallet-confirm-gas");
  // By keys alone: the focus is in the sheet, and Escape is a no.
  await page.keyboard.press("Escape");
  await sheet(page).waitFor({ state: "detached" });
  await payButton(page).click();
  await sheet(page)
    .getByText(/left after it/)
    .waitFor();
  const confirm = page.getByRole("button", { name: "Confirm", exact: true, disabled: false });
  await confirm.waitFor();
  await confirm.focus();
  await page.keyboard.press("Enter");
  await heldInEscrow(page);
  expect(await chain().getBalance({ address })).toBeLessThan(before - 10n ** 15n);

  await page.getByRole("link", { name: "Follow this payment" }).click();
  await page.getByRole("button", { name: iHaveIt, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: iHaveIt });
  await dialog.getByLabel(/Send the transaction myself/).check();
  await dialog.getByRole("button", { name: iHaveIt, exact: true }).click();
  await heading(page, "Unlock your wallet");
  // Escape closes what is on top, and nothing below it.
  await page.keyboard.press("Escape");
  await sheet(page).waitFor({ state: "detached" });
  await dialog.getByRole("button", { name: iHaveIt, exact: true }).click();
  // Another page has a worker of its own, which is locked.
  await type(page, "Password", password);
  await press(page, "Unlock");
  await heading(page, /^Pay out /);
  await press(page, "Confirm");
  await dialog.getByRole("button", { name: "Close" }).nth(1).click();
  await page
    .getByText(/shop was paid|paid to the shop/i)
    .first()
    .waitFor();

  await page.goto(`${product.stack.urls.dapp}/wallet`);
  await type(page, "Password", password);
  await press(page, "Unlock");
  const activity = page.getByRole("list", { name: "Activity" });
  await activity
    .getByRole("listitem")
    .filter({ hasText: /−0\.001.ETH/ })
    .filter({ hasText: "Captured" })
    .getByRole("link", { name: "Paid into escrow" })
    .waitFor();
  await expectAccessible(page, "wallet-activity-paid");
});
