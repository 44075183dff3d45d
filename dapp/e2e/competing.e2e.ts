import { type PaymentTerms, paymentId, settlementMessage } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { lookAfterPages } from "./pageChecks.ts";
import {
  connect,
  createCheckout,
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
let person: Person;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
// The service refuses what somebody else came before.
const lookAfter = lookAfterPages("competing", /status of 409/);

async function arrive(): Promise<Person> {
  return lookAfter(await newPerson(product, customer, "Wallet"));
}

/** Sentences that are so only after the payer's own release. */
const released = /You released|The merchant has been paid/;

/** What somebody else does to a payment while a person looks at it. */
interface Happening {
  /** Terms of the checkout that make it possible. */
  terms?: Record<string, unknown>;
  happen: (terms: PaymentTerms) => Promise<unknown>;
  /** Heading of the paid checkout afterwards. */
  status: string;
  /** Line of the payment's history. */
  line: RegExp;
  /** What the dialog says if the payer's wallet answers only then; default: that nothing was released. */
  told?: RegExp;
}

const { merchant: shop, customer: payer, platform: arbiter } = accounts;
const call = (account: typeof shop, name: string, ...args: unknown[]) =>
  callEscrow(product, account, name, args);

/** Payer and merchant agree, outside of the pages, that half goes back. */
async function settle(terms: PaymentTerms): Promise<void> {
  const content = { payerAmount: terms.amount / 2n, held: terms.amount, deadline: 2n ** 40n };
  const message = settlementMessage(terms, escrow, content);
  const signatures = await Promise.all([
    customer.signTypedData(message),
    merchant.signTypedData(message),
  ]);
  await call(shop, "settle", terms, content.payerAmount, content.deadline, ...signatures);
}

const happenings: Record<string, Happening> = {
  "the merchant captures": {
    terms: { inspection_period: 0 },
    happen: (terms) => call(shop, "capture", terms, terms.amount, false),
    status: "Paid out",
    line: /The shop collected \d/,
  },
  "the merchant gives it back": {
    happen: (terms) => call(shop, "void", terms, terms.amount),
    status: "Returned to the payer",
    line: /The shop sent .+ back to you/,
  },
  "the payer releases it on another device": {
    happen: (terms) => call(payer, "capture", terms, terms.amount, false),
    status: "Paid out",
    line: /You had .+ paid to the shop/,
    // It is the same account's release of the same amount: the page may say so, or that the second did nothing.
    told: /You released|This payment has changed|did not|no longer/,
  },
  "the merchant disputes it": {
    terms: { arbiter: arbiter.address },
    happen: (terms) => call(shop, "dispute", terms, ""),
    status: "Disputed",
    // A payer may release a disputed payment.
    told: released,
    line: /The shop opened a dispute/,
  },
  "both have settled": {
    happen: settle,
    status: "Paid out",
    line: /You both agreed: .+ to you, /,
  },
  // Last, because it moves the chain's clock.
  "its time ends, and somebody returns it": {
    terms: { capture_period: 600, inspection_period: 0 },
    happen: async (terms) => {
      await jsonRpc(product.stack.urls.chain, "evm_increaseTime", [601]);
      await call(accounts.deployer, "reclaim", terms);
    },
    status: "Returned to the payer",
    line: /came back to you, not collected in time/,
  },
};

/** Pays a checkout of these terms past the pages, and opens the payment's page. */
async function openPayment({ terms: choices = {} }: Happening): Promise<PaymentTerms> {
  const amount = "1000000000000000";
  const checkout = await createCheckout(product, "Lamp", "ETH", amount, choices);
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, payer, terms);
  person = await arrive();
  const { page } = person;
  await page.goto(`${product.stack.urls.dapp}/payment/31337/${paymentId(terms, escrow)}`);
  await connect(page, "Wallet");
  return terms;
}

/** Name of the payer's release, its dialog and the button in it. */
const release = /^I have it: pay/;

async function openRelease(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: release }).click();
  const dialog = page.getByRole("dialog", { name: release });
  await dialog.getByRole("button", { name: release }).waitFor();
  return dialog;
}

const asksOfWallet = () => person.wallet.asked.filter((method) => /sign|send/i.test(method));

describe.each(Object.entries(happenings))("when %s", (_, happening) => {
  const { happen, status, line, terms: choices } = happening;

  it("the paid checkout follows", async () => {
    const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000", choices);
    person = await arrive();
    const { page } = person;
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).click();
    await heldInEscrow(page);
    await happen(termsOf(checkout, customer));
    await page.getByText(/Your money is in escrow/).waitFor({ state: "detached" });
    await page.getByRole("heading", { name: status, level: 1 }).waitFor();
  });

  it("an open dialog asks nothing of the wallet, and can be told anew", async () => {
    const terms = await openPayment(happening);
    const { page } = person;
    const dialog = await openRelease(page);
    await happen(terms);
    await dialog.getByText("This payment has changed").waitFor();
    const submit = dialog.getByRole("button", { name: release });
    expect(await submit.isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByText(line).waitFor();
    expect(asksOfWallet()).toEqual([]);
  });

  it.each([
    ["signs", "eth_signTypedData_v4"],
    ["sends", "eth_sendTransaction"],
  ])(
    "a wallet that %s only then releases nothing, and the page does not say that it did",
    async (_way, method) => {
      const terms = await openPayment(happening);
      const { page, wallet } = person;
      const dialog = await openRelease(page);
      if (method === "eth_sendTransaction") await dialog.getByLabel(/transaction myself/).check();
      const asked = Promise.withResolvers<void>();
      wallet.misbehave = async (request, honest) => {
        if (request.method !== method) return honest(request);
        await happen(terms);
        asked.resolve();
        return honest(request);
      };
      await dialog.getByRole("button", { name: release }).click();
      await asked.promise;
      const nothing = /This payment has changed|did not|no longer/;
      await dialog
        .getByText(happening.told ?? nothing)
        .first()
        .waitFor();
      if (!happening.told) expect(await page.getByText(released).count()).toBe(0);
      await page.keyboard.press("Escape");
      await page.getByText(line).waitFor();
    },
  );
});
