import { type PaymentTerms, paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import type { Page } from "playwright-core";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, it } from "vitest";
import { callEscrow, escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { press } from "./keyboard.ts";
import { anyRequest, expectAccessible, lookAfterPages } from "./pageChecks.ts";
import {
  api,
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  iHaveIt,
  newPerson,
  type Person,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

const DAY = 86_400;
const arbiter = privateKeyToAccount(accounts.arbiter.privateKey);

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
const lookAfter = lookAfterPages("states", anyRequest);

async function arrive(): Promise<Person> {
  return lookAfter(await newPerson(product, customer, "Wallet"));
}

/** Payment of a lamp, made past the checkout's page. */
interface Paid {
  terms: PaymentTerms;
  url: string;
}

async function payForLamp(more: Record<string, unknown> = {}): Promise<Paid> {
  const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000", {
    ...{ arbiter: arbiter.address, inspection_period: 0, ...more },
  });
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  const path = `/payment/31337/${paymentId(terms, escrow)}?checkout=${checkout.id}`;
  return { terms, url: `${product.stack.urls.dapp}${path}` };
}

const asMerchant = (functionName: string, args: readonly unknown[], value = 0n) =>
  callEscrow(product, accounts.merchant, functionName, args, value);

/** Moves the local chain's clock forward. */
async function pass(seconds: number): Promise<void> {
  await jsonRpc(product.stack.urls.chain, "evm_increaseTime", [seconds]);
  await jsonRpc(product.stack.urls.chain, "evm_mine", []);
}

/** Opens a payment's page as its payer, and expects it to be told like this. */
async function expectTold(
  { url }: Paid,
  { name, label, sentence }: { name: string; label: string; sentence: RegExp },
): Promise<Page> {
  const { page } = await arrive();
  // A payment with which nothing can be done asks for no wallet.
  await page.goto(`${product.stack.urls.dapp}/disputes`);
  await connect(page, "Wallet");
  await page.goto(url);
  await page.getByText(label, { exact: true }).first().waitFor();
  await page.getByText(sentence).first().waitFor();
  await page.getByText("What happened").waitFor();
  await expectAccessible(page, `payment-state-${name}`);
  return page;
}

describe("a checkout tells each step while it is paid", () => {
  it("by a signature: confirm, sending, paid; and a no before", async () => {
    const { url } = await createCheckout(product, "Lamp", "USDH", "30000000");
    const { page, wallet } = await arrive();
    await page.goto(url);
    await connect(page, "Wallet");
    wallet.rejectNext();
    await payButton(page).click();
    await page
      .getByRole("alert")
      .getByText(/no money has moved/i)
      .waitFor();
    await expectAccessible(page, "checkout-declined");
    const signature = Promise.withResolvers<void>();
    wallet.misbehave = async (request, honest) => {
      if (request.method === "eth_signTypedData_v4") await signature.promise;
      return honest(request);
    };
    const relay = Promise.withResolvers<void>();
    await page.route("**/v1/pay/**", async (route) => {
      if (route.request().method() === "POST") await relay.promise;
      await route.continue();
    });
    await payButton(page).click();
    await page.getByText("Confirm in Wallet").waitFor();
    await page.getByText("Nothing has moved yet.").waitFor();
    await expectAccessible(page, "checkout-confirming");
    signature.resolve();
    await page.getByText("You may close this page: it goes on.", { exact: false }).waitFor();
    await expectAccessible(page, "checkout-sending");
    relay.resolve();
    await heldInEscrow(page);
  });

  it("at the payer's own fee: what the wallet will ask for", async () => {
    const { url } = await createCheckout(product, "Lamp", "USDH", "30000000");
    const { page } = await arrive();
    await page.goto(url);
    await connect(page, "Wallet");
    await page.getByRole("button", { name: "Pay the fee myself" }).click();
    await page.getByText(/Confirm twice: allow exactly/).waitFor();
    await expectAccessible(page, "checkout-own-fee");
    await payButton(page).click();
    await heldInEscrow(page);
  });
});

it("the whole way goes by keyboard: from a payment link over the payment to the receipt", async () => {
  const { url } = await api<{ url: string }>(product, "POST", "/v1/payment_links", {
    ...{ chain_id: 31337, token: "USDH", amount: "12000000", description: "A seat" },
  });
  const { page } = await arrive();
  await page.goto(url);
  await page.getByRole("button", { name: "Connect Wallet" }).waitFor();
  await press(page, "Connect Wallet");
  await payButton(page).waitFor();
  await press(page, "What exactly do I sign?");
  await page.getByText("The raw message").waitFor();
  await press(page, /^Pay \S*\d/);
  await heldInEscrow(page);
  await press(page, "Follow this payment");
  await page.getByRole("button", { name: iHaveIt, exact: true }).waitFor();
  await press(page, iHaveIt);
  const dialog = page.getByRole("dialog", { name: iHaveIt });
  await dialog.getByLabel("Amount").waitFor();
  await press(page, iHaveIt);
  await dialog.getByText(/The merchant has been paid/).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/You said you have it/).waitFor();
  await press(page, "Open or print");
  await page.getByRole("heading", { name: "Receipt", level: 1 }).waitFor();
  await press(page, "Payment");
  await page.getByText("What happened").waitFor();
});

/** Half and all of what is paid for a lamp. */
const half = 500_000_000_000_000n;
const all = 1_000_000_000_000_000n;

// Last, because its days go by for every checkout.
describe("a payment is told to its payer", () => {
  it.each<[state: string, label: string, sentence: RegExp, act: (paid: Paid) => Promise<unknown>]>([
    ["held", "Held safely", /Demo Shop. can collect it at any time/, async () => {}],
    [
      "partly-paid-out",
      "Partly paid out",
      /went to .Demo Shop., and .* is in escrow/,
      ({ terms }) => asMerchant("capture", [terms, half, false]),
    ],
    [
      "paid-out",
      "Paid out",
      /collected it today/,
      ({ terms }) => asMerchant("capture", [terms, all, false]),
    ],
    [
      "partly-refunded",
      "Partly refunded",
      /refunded .* It keeps/,
      async ({ terms }) => {
        await asMerchant("capture", [terms, all, false]);
        await asMerchant("refund", [terms, half, false], half);
      },
    ],
    [
      "refunded",
      "Refunded",
      /refunded all that it had collected/,
      async ({ terms }) => {
        await asMerchant("capture", [terms, all, false]);
        await asMerchant("refund", [terms, all, false], all);
      },
    ],
    [
      "returned",
      "Returned",
      /sent all of it back today/,
      ({ terms }) => asMerchant("void", [terms, all]),
    ],
  ])("as it is: %s", async (name, label, sentence, act) => {
    const paid = await payForLamp();
    await act(paid);
    await expectTold(paid, { name, label, sentence });
  });

  it("while its chain does not answer", async () => {
    const paid = await payForLamp();
    const { page } = await arrive();
    await page.goto(paid.url);
    await connect(page, "Wallet");
    await page.getByText("Held safely", { exact: true }).first().waitFor();
    await page.route(`${product.stack.urls.chain}/**`, (route) => route.abort());
    await page.getByText("The chain does not answer right now").waitFor({ timeout: 90_000 });
    await expectAccessible(page, "payment-state-chain-silent");
  });

  it("as its days go by, and lets the payer take back what was not collected, or not decided on", async () => {
    const inspected = await payForLamp({ inspection_period: 4 * DAY, capture_period: 6 * DAY });
    const disputed = await payForLamp();
    await callEscrow(product, accounts.customer, "dispute", [disputed.terms, ""]);
    await expectTold(inspected, {
      name: "held-for-days",
      label: "Held safely",
      sentence: /or from .* if you report no problem/,
    });
    await pass(3 * DAY);
    await expectTold(inspected, {
      name: "your-move",
      label: "Your move",
      sentence: /Is something wrong\? Say so before/,
    });
    await pass(4 * DAY);
    const lapsed = await expectTold(inspected, {
      name: "yours-again",
      label: "Yours again",
      sentence: /did not collect it in time/,
    });
    await takeBack(lapsed);
    await lapsed.getByText(/came back to you, not collected in time/).waitFor();
    await pass(90 * DAY);
    const silent = await expectTold(disputed, {
      name: "arbiter-silent",
      label: "Yours again",
      sentence: /The arbiter did not decide in time/,
    });
    await takeBack(silent);
    await silent.getByText(/All of it came back to you today/).waitFor();
    await expectAccessible(silent, "payment-state-came-back");
  });
});

async function takeBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Get my money back", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Get my money back" });
  await dialog.getByRole("button", { name: "Get my money back", exact: true }).click();
  await dialog.getByRole("button", { name: "Close" }).nth(1).click();
}
