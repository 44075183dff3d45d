/** A store's disputes and payouts, with the real product: what waits for it, its answer, what the contract kept, and the history. */
import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import type { Locator, Page } from "playwright-core";
import type { Address } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, escrow, fundDirectly, stateOf, termsOf } from "./escrowCalls.ts";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
import {
  connect,
  createCheckout,
  customer,
  merchant,
  newPerson,
  type Person,
  type Product,
  payee,
  startProduct,
} from "./product.ts";

/** Milliseconds for what is mined and indexed. */
const SLOW = { timeout: 60_000 };

let product: Product;
let owner: Person;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  owner = await newPerson(product, merchant, "Shop wallet");
  page = owner.page;
  await open("/merchant/disputes");
  await connect(page, "Shop wallet");
  await button("Sign in").click();
}, 300_000);

afterAll(() => product?.stop());

const open = (path: string, on = page) => on.goto(`${product.stack.urls.dapp}${path}`);
const button = (name: string | RegExp, on: Page | Locator = page) =>
  on.getByRole("button", { name, exact: typeof name === "string" });
const region = (name: string, on = page) => on.getByRole("region", { name });

async function payForLamp(description: string): Promise<PaymentTerms> {
  const checkout = await createCheckout(product, description, "ETH", "1000000000000000", {
    ...{ arbiter: accounts.arbiter.address, inspection_period: 0, client_reference_id: "1047" },
  });
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  return terms;
}

let terms: PaymentTerms;

describe("disputes", () => {
  it("are said to be none, in each part", async () => {
    await page.getByRole("heading", { name: "Nothing waits for you" }).waitFor(SLOW);
    await expectAccessible(page, "disputes-none");
    await button(/^With the arbiter/).click();
    await page.getByRole("heading", { name: "Nothing is with the arbiter" }).waitFor();
    await button("Closed").click();
    await page.getByRole("heading", { name: "No dispute has ended yet" }).waitFor();
    expect(new URL(page.url()).search).toBe("?part=closed");
  });

  it("wait for the store while the customer had the last word, and are answered by its wallet", async () => {
    terms = await payForLamp("Lamp base, raku");
    await callEscrow(product, accounts.customer, "dispute", [terms, "ipfs://photo-of-the-crack"]);
    await open("/merchant/disputes");
    await button("Waiting for you · 1").waitFor(SLOW);
    const row = page.getByRole("list", { name: "Waiting for you" }).getByRole("listitem");
    await row.getByText(/^The customer spoke last, today/).waitFor();
    await row.getByText("0.001 ETH").waitFor();
    await row.getByText(/^(89|90)\sd/).waitFor();
    await expectAccessible(page, "disputes-waiting");
    await button("1047", row).click();
    const sheet = page.getByRole("dialog", { name: "Lamp base, raku" });
    await sheet.getByText("ipfs://photo-of-the-crack").first().waitFor();
    await sheet.getByLabel("What happened, in your words").waitFor();
    await expectAccessible(page, "dispute-open");
    await button("Go on to sign", sheet).click();
    await sheet.getByText("Say what happened, so that the arbiter can decide.").waitFor();
    await sheet.getByLabel("What happened, in your words").fill("It was sound when we posted it.");
    await sheet.getByLabel("You would give back").fill("0.0004");
    await button("Go on to sign", sheet).click();
    await button("Add it", sheet).click();
    await sheet.getByText("Would give 0.0004 ETH back.").first().waitFor(SLOW);
    await button("Close", sheet).first().click();
    await button("Waiting for you · 0").waitFor(SLOW);
    await button("With the arbiter · 1").click();
    await page.getByText(/^You spoke last, today/).waitFor();
  });

  it("let the store offer a split, and say how they ended", async () => {
    await open(`/merchant/disputes?part=arbiter&payment=${paymentId(terms, escrow)}&chain=31337`);
    const sheet = page.getByRole("dialog", { name: "Lamp base, raku" });
    await sheet.getByText("Offer a split").click();
    await sheet.getByLabel("Back to the customer", { exact: true }).first().fill("0.00025");
    await button("Sign and offer", sheet).click();
    await sheet.getByRole("heading", { name: "You offer 0.00025 ETH back" }).waitFor();
    await expectAccessible(page, "dispute-offered");
    await callEscrow(product, accounts.arbiter, "resolve", [terms, 400_000_000_000_000n]);
    await open("/merchant/disputes?part=closed");
    await page.getByText("Ruled: 0.0004 ETH went back").waitFor(SLOW);
    expect(owner.complaints).toEqual([]);
  });
});

/** Code that refuses coins: it reverts. */
const refusesCoins = "0x5f5ffd";

const setCode = (address: Address, code: string) =>
  localWallet(product.stack.urls.chain, accounts.merchant.privateKey).request({
    ...{ method: "hardhat_setCode", params: [address, code] },
  } as never);

describe("payouts", () => {
  it("keep what did not arrive, which any wallet can have paid out to its owner", async () => {
    const kept = await payForLamp("Vase");
    await setCode(kept.payee, refusesCoins);
    await callEscrow(product, accounts.merchant, "capture", [kept, kept.amount, false]);
    await setCode(kept.payee, "0x");
    expect((await stateOf(product, kept)).held).toBe(0n);
    await open("/merchant/payouts");
    const credits = region("Available credits");
    await button(/^Withdraw 0\.000/, credits).waitFor(SLOW);
    const history = region("History");
    await history.getByText("Captured").first().waitFor(SLOW);
    await region("Pots and splits").getByText("No list with a share for you").waitFor();
    await region("Payout address").getByText("every chain").waitFor();
    await expectAccessible(page, "payouts");
    await button(/^Withdraw 0\.000/, credits).click();
    const dialog = page.getByRole("dialog", { name: "Withdraw a credit" });
    await dialog.getByText(/^about 0\.000\d+/).waitFor();
    await expectAccessible(page, "payouts-withdraw");
    const client = localWallet(product.stack.urls.chain, accounts.merchant.privateKey);
    const before = await client.getBalance({ address: payee.address });
    await button(/^Withdraw 0\.000/, dialog).click();
    await dialog.getByText(/ went to 0x/).waitFor(SLOW);
    expect(await client.getBalance({ address: payee.address })).toBeGreaterThan(before);
    await button("Close", dialog).last().click();
    await credits.getByText("Nothing is kept: all that was captured has arrived.").waitFor(SLOW);
    await history.getByText("Credit paid out").waitFor(SLOW);
    expect(owner.complaints).toEqual([]);
  });
});

describe("a viewer", () => {
  it("sees disputes and payouts and no action", async () => {
    await open("/merchant/settings/members");
    await button("Invite").click();
    const invite = page.getByRole("dialog", { name: "Invite somebody" });
    await invite.getByLabel("Role").selectOption("Viewer");
    await button("Make the link", invite).click();
    const link = page.getByRole("dialog", { name: "Send this link" }).locator("bdi").first();
    const account = privateKeyToAccount(generatePrivateKey());
    const guest = await newPerson(product, account, "Guest wallet");
    await guest.page.goto((await link.textContent()) ?? "");
    await connect(guest.page, "Guest wallet");
    await button("Sign in", guest.page).click();
    await button("Accept the invitation", guest.page).click();
    await guest.page.getByRole("heading", { name: "You belong to Demo Shop now" }).waitFor();
    const bowl = await payForLamp("Bowl");
    await callEscrow(product, accounts.customer, "dispute", [bowl, "ipfs://photo"]);
    await open("/merchant/disputes", guest.page);
    await guest.page.getByRole("list", { name: "Waiting for you" }).waitFor(SLOW);
    await button("1047", guest.page).click();
    const sheet = guest.page.getByRole("dialog", { name: "Bowl" });
    await sheet.getByText("Nobody offers a split.").waitFor();
    expect(await sheet.getByLabel("What happened, in your words").count()).toBe(0);
    expect(await sheet.getByText("Offer a split").count()).toBe(0);
    await expectAccessible(guest.page, "dispute-viewer");
    await open("/merchant/payouts", guest.page);
    await appIsDrawn(guest.page);
    await region("History", guest.page).getByText("Captured").first().waitFor(SLOW);
    const main = guest.page.getByRole("main");
    const buttons = await main.getByRole("button").allTextContents();
    expect(buttons.filter((text) => /Withdraw|Pay out/.test(text))).toEqual([]);
    await main.getByRole("link", { name: "Look in the settings" }).waitFor();
    expect(guest.complaints).toEqual([]);
    await guest.context.close();
  });
});
