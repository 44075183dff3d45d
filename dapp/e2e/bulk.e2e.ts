/** Several payments captured or returned at once, in the product: each by the chain's own word. */
import { demoDollarAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import type { Page } from "playwright-core";
import { maxUint256, zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, escrow, fundDirectly, stateOf, termsOf } from "./escrowCalls.ts";
import { press } from "./keyboard.ts";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
import {
  connect,
  createCheckout,
  customer,
  merchant,
  newPerson,
  type Person,
  type Product,
  startProduct,
} from "./product.ts";

const arbiter = privateKeyToAccount(accounts.arbiter.privateKey);
const send = "eth_sendTransaction";
const SLOW = { timeout: 60_000 };

let product: Product;
let seller: Person;
let page: Page;
const paid = new Map<string, PaymentTerms>();

/** Has the customer pay an order, past the checkout's page. */
async function pay(reference: string, what: string, token: "ETH" | "USDH"): Promise<void> {
  const amount = token === "ETH" ? "20000000000000000" : "30000000";
  const checkout = await createCheckout(product, what, token, amount, {
    ...{ arbiter: arbiter.address, inspection_period: 0, client_reference_id: reference },
  });
  const terms = termsOf(checkout, customer);
  if (token === "ETH") await fundDirectly(product, accounts.customer, terms);
  else {
    const client = localWallet(product.stack.urls.chain, accounts.customer.privateKey);
    const args = [escrow.address, maxUint256] as const;
    const coin = { address: terms.token, abi: demoDollarAbi } as const;
    const hash = await client.writeContract({ ...coin, functionName: "approve", args });
    await client.waitForTransactionReceipt({ hash });
    await callEscrow(product, accounts.customer, "fund", [terms]);
  }
  paid.set(reference, terms);
}

const termsOfOrder = (reference: string): PaymentTerms => {
  const terms = paid.get(reference);
  if (!terms) throw new Error(`Order ${reference} was not paid.`);
  return terms;
};
const stateOfOrder = (reference: string) => stateOf(product, termsOfOrder(reference));

beforeAll(async () => {
  product = await startProduct();
  await pay("2001", "Bowl", "ETH");
  await pay("2002", "Mug", "USDH");
  await pay("2003", "Vase", "ETH");
  await callEscrow(product, accounts.customer, "dispute", [termsOfOrder("2003"), ""]);
  seller = await newPerson(product, merchant, "Shop wallet");
  page = seller.page;
}, 300_000);

afterAll(() => product?.stop());

const button = (name: string | RegExp, on: Pick<Page, "getByRole"> = page) =>
  on.getByRole("button", { name, exact: typeof name === "string" });
const box = (name: string) => page.getByRole("checkbox", { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole("heading", { name, level: 1 });
const bar = () => page.getByRole("region", { name: "Selection" });
const row = (text: string) => page.getByRole("row").filter({ hasText: text });
const transaction = () => page.getByRole("region", { name: "Transaction on Local chain" });
const sent = () => seller.wallet.asked.filter((method) => method === send).length;

async function openList(): Promise<void> {
  await page.goto(`${product.stack.urls.dapp}/merchant/payments`);
  await appIsDrawn(page);
}

describe("payments of the list", () => {
  it("are selected one by one or all, and say together how much is held of each coin", async () => {
    await openList();
    await connect(page, "Shop wallet");
    await button("Sign in").click();
    for (const order of ["2001", "2002", "2003"]) await box(`Select ${order}`).waitFor(SLOW);
    await expect.poll(() => row("2003").getByText("Disputed").count(), SLOW).toBe(1);
    await box("Select all that are shown").check();
    await bar().getByText("3 selected").waitFor();
    const said = await bar().getByRole("status").textContent();
    expect(said).toContain("30.00\u00a0USDH");
    expect(said).toContain("0.04\u00a0ETH");
    await button("Capture 2", bar()).waitFor();
    await expectAccessible(page, "bulk-selection");
    await page.keyboard.press("Escape");
    await bar().waitFor({ state: "detached" });
  });

  it("are selected by the key x where the cursor is, and no payment is opened by it", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await bar().getByText("2 selected").waitFor();
    await page.keyboard.press("x");
    await bar().getByText("1 selected").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await button("Clear the selection", bar()).click();
    await bar().waitFor({ state: "detached" });
  });

  it("are selected on a phone too", async () => {
    const viewport = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    await box("Select 2001").check();
    await bar().getByText("1 selected").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    if (viewport) await page.setViewportSize(viewport);
    for (const order of ["2002", "2003"]) await box(`Select ${order}`).check();
    await bar().getByText("3 selected").waitFor();
  });
});

describe("a capture of several", () => {
  it("shows first who gets what, and what is left out and why", async () => {
    await button("Capture 2", bar()).click();
    await heading("Capture 2 payments").waitFor();
    await row("2003")
      .getByText(/^Left out: it is in dispute/)
      .waitFor();
    await page.getByText("2 payments, one transaction").waitFor();
    const sums = page.getByRole("complementary", { name: "Who gets what" });
    await sums.getByText("Commission").first().waitFor();
    await transaction()
      .getByText(/^Network fee about 0\.\d+.ETH/)
      .waitFor();
    await expectAccessible(page, "bulk-preview");
  });

  it("that the wallet declines leaves everything held", async () => {
    seller.wallet.rejectNext();
    await button("Capture 2 payments").click();
    await transaction()
      .getByRole("alert")
      .getByText(/declined/)
      .first()
      .waitFor();
    for (const order of ["2001", "2002"]) {
      expect((await stateOfOrder(order)).stage).toBe("held");
      await row(order).getByText("Ready").waitFor();
    }
    await expectAccessible(page, "bulk-declined");
  });

  it("is one transaction, with a result for each by the chain's word", async () => {
    const before = sent();
    await press(page, "Capture 2 payments");
    await heading("2 of 3 captured").waitFor(SLOW);
    expect(sent() - before).toBe(1);
    for (const order of ["2001", "2002"]) {
      expect(await stateOfOrder(order)).toMatchObject({ held: 0n, stage: "settled" });
      await row(order).getByText("Captured").waitFor();
    }
    expect(await stateOfOrder("2003")).toMatchObject({ stage: "disputed" });
    await row("2003").getByText("Disputed").waitFor();
    await page.getByRole("heading", { name: "Where the money is" }).waitFor();
    // The focus is not lost with the button.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await expectAccessible(page, "bulk-captured");
    await page.reload();
    await heading("2 of 3 captured").waitFor(SLOW);
  });
});

const shared = (terms: PaymentTerms) => ({
  ...terms,
  ...{ payer: `0x${"0".repeat(40)}`, amount: 0n, fundBy: 0, orderReference: zeroHash, salt: 0n },
});
const captured = ({ payer, amount, fundBy, orderReference, salt }: PaymentTerms) => ({
  ...{ payer, amount, fundBy, orderReference, salt, captureAmount: maxUint256 },
});

describe("what a wallet took and has not sent", () => {
  it("is remembered over a reload, sent nowhere twice, and told once the chain has it", async () => {
    await pay("2004", "Jug", "ETH");
    await pay("2005", "Cup", "ETH");
    await openList();
    for (const order of ["2004", "2005"]) await box(`Select ${order}`).check(SLOW);
    await button("Capture 2", bar()).click();
    await heading("Capture 2 payments").waitFor();
    seller.wallet.misbehave = (request, honest) =>
      request.method === send ? "safe-tx-7" : honest(request);
    await connectAgain();
    const before = sent();
    await button("Capture 2 payments").click();
    await row("2004").getByText("In the wallet").waitFor(SLOW);
    await page.reload();
    await row("2004").getByText("In the wallet").waitFor(SLOW);
    await row("2005").getByText("not sent yet").waitFor();
    expect(await button("Capture 2 payments").count()).toBe(0);
    const [jug, cup] = [termsOfOrder("2004"), termsOfOrder("2005")];
    // The multisig's signers have signed, and the customer was faster with one.
    await callEscrow(product, accounts.customer, "capture", [cup, maxUint256, false]);
    const args = [shared(jug), [captured(jug), captured(cup)]];
    await callEscrow(product, accounts.merchant, "captureBatch", args);
    await heading("2 of 2 captured").waitFor(SLOW);
    await row("2005")
      .getByText(/^by the customer, /)
      .waitFor(SLOW);
    expect(sent() - before).toBe(1);
    seller.wallet.misbehave = null;
  });
});

/** The wallet forgets the page at each load, as one that was locked. */
async function connectAgain(): Promise<void> {
  const offer = button("Connect Shop wallet");
  await offer.or(button("Disconnect")).first().waitFor();
  if ((await offer.count()) > 0) await connect(page, "Shop wallet");
}

describe("a return of several", () => {
  it("gives all that is held back, without a commission", async () => {
    await pay("2006", "Lamp", "ETH");
    await pay("2007", "Tile", "USDH");
    await openList();
    for (const order of ["2006", "2007"]) await box(`Select ${order}`).check(SLOW);
    await button("Return everything", bar()).click();
    await heading("Return 2 payments").waitFor();
    await connectAgain();
    await transaction()
      .getByText(/No commission is taken\.$/)
      .waitFor();
    await button("Return 2 payments").click();
    await heading("2 of 2 returned").waitFor(SLOW);
    for (const order of ["2006", "2007"]) {
      expect((await stateOfOrder(order)).stage).toBe("returned");
      await row(order).getByText("Went back").waitFor();
    }
    await expectAccessible(page, "bulk-returned");
    expect(seller.complaints).toEqual([]);
  });
});

describe("somebody else", () => {
  it("who only looks selects nothing, and the page does nothing for them", async () => {
    await page.goto(`${product.stack.urls.dapp}/merchant/settings/members`);
    await button("Invite").click();
    const invite = page.getByRole("dialog", { name: "Invite somebody" });
    await invite.getByLabel("Role").selectOption("Viewer");
    await button("Make the link", invite).click();
    const shown = page.getByRole("dialog", { name: "Send this link" });
    const link = (await shown.locator("bdi").first().textContent()) ?? "";
    const guest = await newPerson(product, privateKeyToAccount(generatePrivateKey()), "Guest");
    await guest.page.goto(link);
    await connect(guest.page, "Guest");
    await button("Sign in", guest.page).click();
    await button("Accept the invitation", guest.page).click();
    await guest.page.getByRole("heading", { name: "You belong to Demo Shop now" }).waitFor();
    await guest.page.goto(`${product.stack.urls.dapp}/merchant/payments`);
    await guest.page.getByRole("button", { name: /^2001/ }).waitFor(SLOW);
    expect(await guest.page.getByRole("checkbox").count()).toBe(0);
    const bulk = `${product.stack.urls.dapp}/merchant/payments/bulk?verb=capture`;
    await guest.page.goto(bulk);
    await guest.page.getByRole("heading", { name: "No payments are selected" }).waitFor();
    await expectAccessible(guest.page, "bulk-none");
    await guest.page.evaluate(
      (kept) => sessionStorage.setItem("handsel.bulk", kept),
      (await page.evaluate(() => sessionStorage.getItem("handsel.bulk"))) ?? "",
    );
    await guest.page.reload();
    await guest.page.getByText("Your role does not allow this").waitFor();
    expect(await guest.page.getByRole("button", { name: /^Capture/ }).count()).toBe(0);
    expect(guest.complaints).toEqual([]);
    await guest.context.close();
  });

  it("with another wallet may send nothing for the store", async () => {
    await pay("2008", "Plate", "ETH");
    await openList();
    await box("Select 2008").check(SLOW);
    await button("Capture 1", bar()).click();
    await heading("Capture one payment").waitFor();
    await connectAgain();
    await button("Capture one payment").waitFor();
    seller.wallet.misbehave = (request, honest) =>
      /^eth_(requestAccounts|accounts)$/.test(request.method) ? [arbiter.address] : honest(request);
    await button("Disconnect").click();
    await connect(page, "Shop wallet");
    await page.getByText("This wallet may not do it").waitFor();
    expect(await button("Capture one payment").count()).toBe(0);
    await expectAccessible(page, "bulk-other-wallet");
    const id = paymentId(termsOfOrder("2008"), escrow);
    expect((await stateOfOrder("2008")).stage, id).toBe("held");
  });
});
