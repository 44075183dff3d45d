import { escrowAbi, handselChains, paymentId, termsFromJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import type { Page } from "playwright-core";
import type { Address, Hash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, picture } from "./pageChecks.ts";
import {
  type Checkout,
  connect,
  createCheckout,
  customer,
  newPerson,
  type Person,
  type Product,
  startProduct,
} from "./product.ts";

const local = handselChains.get(hardhat.id);
if (!local) throw new Error("The local chain is not in the protocol's list.");
const { escrow } = local;

/** Arbiter of the demo merchant's payments. */
const arbiter = privateKeyToAccount(accounts.arbiter.privateKey);

let product: Product;
let people: Person[] = [];

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
afterEach(async ({ task }) => {
  if (task.result?.state === "fail")
    await Promise.all(people.map(({ page }, index) => picture(page, `failed-dispute-${index}`)));
  const complaints = people.flatMap((person) => person.complaints);
  await Promise.all(people.map(({ context }) => context.close()));
  people = [];
  expect(complaints).toEqual([]);
});

async function arrive(account: typeof customer): Promise<Person> {
  const person = await newPerson(product, account, "Wallet");
  people.push(person);
  return person;
}

interface Paid {
  checkout: Checkout;
  id: Hash;
  terms: ReturnType<typeof termsFromJson>;
}

/** Has the customer pay for a lamp by calling the contract. */
async function payForLamp(more: Record<string, unknown> = {}): Promise<Paid> {
  const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000", {
    ...{ arbiter: arbiter.address, inspection_period: 3 * 86_400 },
    ...more,
  });
  const client = localWallet(product.stack.urls.chain, accounts.customer.privateKey);
  const terms = { ...termsFromJson(checkout.offer), payer: customer.address };
  const hash = await client.writeContract({
    ...{ address: escrow.address, abi: escrowAbi, functionName: "fund", args: [terms] },
    value: terms.amount,
  });
  await client.waitForTransactionReceipt({ hash });
  return { checkout, id: paymentId(terms, escrow), terms };
}

const addressOf = ({ id, checkout }: Paid, page = "") =>
  `${product.stack.urls.dapp}/payment/31337/${id}${page}?checkout=${checkout.id}`;

async function balanceOf(address: Address): Promise<bigint> {
  return localWallet(product.stack.urls.chain, accounts.customer.privateKey).getBalance({
    address,
  });
}

/** Moves the focus with the Tab key until it is on what has this name, and presses it. */
async function press(page: Page, name: string | RegExp, key = "Enter"): Promise<void> {
  const isThere = async () => {
    const text = String(
      await page.evaluate(
        "document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''",
      ),
    ).trim();
    return typeof name === "string" ? text === name : name.test(text);
  };
  for (let step = 0; step < 80; step++) {
    if (await isThere()) return page.keyboard.press(key);
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not reach ${name}.`);
}

describe("a receipt", () => {
  it("is one page of paper, and its file is verified in the browser without a server", async () => {
    const paid = await payForLamp();
    const { page, context } = await arrive(customer);
    await page.goto(addressOf(paid));
    await page.getByRole("heading", { name: "Lamp" }).waitFor();
    await page.getByRole("link", { name: "Open or print" }).click();
    await page.getByRole("heading", { name: "Receipt" }).waitFor();
    await page.getByText("Demo Shop").first().waitFor();
    await expectAccessible(page, "receipt");
    await page.emulateMedia({ media: "print" });
    await picture(page, "receipt-print");
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    expect(await page.getByText(/ h .* min|in \d+ d/).count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Proof" }).click();
    const file = await (await download).path();
    await page.goto(`${product.stack.urls.dapp}/verify`);
    await context.setOffline(true);
    await page.getByLabel("Choose a file").setInputFiles(file);
    await page.getByText("This receipt is what was agreed to").waitFor();
    await context.setOffline(false);
    await expectAccessible(page, "verify-fits");
  });
});

describe("a payment is found", () => {
  it("by its id, its transaction and its wallet; and nothing is said where it is not", async () => {
    const paid = await payForLamp();
    const { page } = await arrive(customer);
    await page.goto(`${product.stack.urls.dapp}/find`);
    const field = page.getByLabel("Find my payment");
    await field.waitFor();
    await expectAccessible(page, "find");
    await field.fill(paid.id);
    await page.keyboard.press("Enter");
    await page.getByText("One payment was found").waitFor();
    await expectAccessible(page, "find-found");
    await field.fill(customer.address);
    await page.keyboard.press("Enter");
    await page.getByText(/payments? (was|were) found/).waitFor();
    await field.fill(`0x${"1".repeat(64)}`);
    await page.keyboard.press("Enter");
    await page.getByText(/Nothing found under/).waitFor();
    await expectAccessible(page, "find-missing");
    await field.fill("0x12");
    await page.keyboard.press("Enter");
    await page
      .getByRole("alert")
      .getByText(/This has 4\./)
      .waitFor();
    await page.route(`${product.stack.urls.chain}/**`, (route) => route.abort());
    await field.fill(paid.id);
    await page.keyboard.press("Enter");
    await page.getByText(/We cannot see/).waitFor();
    await expectAccessible(page, "find-blind");
  });
});
