import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  arbiterPanelAbi,
  type PaymentTerms,
  paymentId,
  settlementMessage,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import { root } from "@handsel/services/paths";
import { type Address, encodeDeployData, type Hash, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callEscrow, escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { press, type } from "./keyboard.ts";
import { anyRequest, expectAccessible, lookAfterPages, picture } from "./pageChecks.ts";
import {
  api,
  type Checkout,
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

/** Arbiter of the demo merchant's payments. */
const arbiter = privateKeyToAccount(accounts.arbiter.privateKey);

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
const lookAfter = lookAfterPages("dispute", anyRequest);

async function arrive(account: typeof customer): Promise<Person> {
  return lookAfter(await newPerson(product, account, "Wallet"));
}

interface Paid {
  checkout: Checkout;
  id: Hash;
  terms: PaymentTerms;
}

/** Has the customer pay for a lamp by calling the contract. */
async function payForLamp(more: Record<string, unknown> = {}): Promise<Paid> {
  const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000", {
    ...{ arbiter: arbiter.address, inspection_period: 3 * 86_400 },
    ...more,
  });
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  return { checkout, id: paymentId(terms, escrow), terms };
}

const addressOf = ({ id, checkout }: Paid, page = "") =>
  `${product.stack.urls.dapp}/payment/31337/${id}${page}?checkout=${checkout.id}`;

async function balanceOf(address: Address): Promise<bigint> {
  return localWallet(product.stack.urls.chain, accounts.customer.privateKey).getBalance({
    address,
  });
}

/** Waits until the relayer has read the payment from the chain. */
async function seenByRelayer({ id }: Paid): Promise<void> {
  await expect
    .poll(() => api(product, "GET", `/v1/payments/${id}`).catch(() => null), { timeout: 30_000 })
    .not.toBeNull();
}

/** Opens the page for problems as the customer, signed in. */
async function reportProblem(paid: Paid): Promise<Person> {
  const person = await arrive(customer);
  const { page } = person;
  await page.goto(addressOf(paid));
  await connect(page, "Wallet");
  await page.getByRole("link", { name: "There is a problem" }).click();
  await page.waitForURL(`**/problem?checkout=${paid.checkout.id}`);
  await page.getByRole("button", { name: "Sign in with this wallet" }).first().click();
  await page.getByLabel("Your message").waitFor();
  return person;
}

const broken = "The lamp came with a broken shade.";

describe("a problem", () => {
  it("is written about between payer and shop", async () => {
    const paid = await payForLamp();
    await seenByRelayer(paid);
    const { page } = await reportProblem(paid);
    await page.getByText("Nothing was written yet.").waitFor();
    await expectAccessible(page, "problem-message");
    await page.getByLabel("Your message").fill("The lamp flickers.");
    await page.getByRole("button", { name: "Send message" }).click();
    await page.getByText("The lamp flickers.", { exact: true }).waitFor();
    await api(product, "POST", `/v1/payments/${paid.id}/messages`, { text: "We send another." });
    await page.getByText("We send another.").waitFor();
    await expectAccessible(page, "problem-answered");
  });

  it("ends by a split that the customer proposes and the shop signs", async () => {
    const paid = await payForLamp();
    await seenByRelayer(paid);
    const { page, wallet } = await reportProblem(paid);
    await page.locator("summary", { hasText: "Agree on a split" }).click();
    await page.getByLabel("You get back", { exact: true }).fill("0.0004");
    await page.getByLabel("Why this is fair").fill("I keep the shade.");
    await page.getByText("What exactly do I sign?").click();
    await expectAccessible(page, "problem-split");
    const sent = wallet.asked.filter((method) => method === "eth_sendTransaction").length;
    await page.getByRole("button", { name: "Propose this split" }).click();
    await page.getByText("Your proposal is with the shop").waitFor();
    await expectAccessible(page, "problem-proposed");
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("You took your proposal back").waitFor();
    await expectAccessible(page, "problem-withdrawn");
    await page.getByLabel("You get back", { exact: true }).fill("0.0004");
    await page.getByRole("button", { name: "Propose this split" }).click();
    await page.getByText("Your proposal is with the shop").waitFor();
    const path = `/v1/payments/${paid.id}/settlements`;
    const { data } = await api<{ data: Proposal[] }>(product, "GET", path);
    const [proposal] = data;
    if (!proposal) throw new Error("There is no proposal.");
    await api(product, "POST", `${path}/${proposal.id}/accept`, {
      signature: await signAsMerchant(paid, BigInt(proposal.payer_amount), proposal.deadline),
    });
    await page
      .getByText(/You both agreed/)
      .first()
      .waitFor();
    expect(wallet.asked.filter((method) => method === "eth_sendTransaction").length).toBe(sent);
    await page.goto(addressOf(paid));
    await page.getByText("Settled", { exact: true }).first().waitFor();
    await page.getByText(/You both agreed: today at .* you got 0\.0004.ETH back/).waitFor();
    await expectAccessible(page, "payment-settled");
  });

  it("ends by the shop's offer, which the customer declines once and accepts once", async () => {
    const paid = await payForLamp();
    await seenByRelayer(paid);
    const path = `/v1/payments/${paid.id}/settlements`;
    const offer = async (amount: bigint, note: string) => {
      const deadline = Math.floor(Date.now() / 1000) + 3_600;
      await api(product, "POST", path, {
        ...{ payer_amount: `${amount}`, held: `${paid.terms.amount}`, deadline, note },
        signature: await signAsMerchant(paid, amount, deadline),
      });
    };
    await offer(100_000_000_000_000n, "Half of the shade's price.");
    const { page } = await reportProblem(paid);
    await page.locator("summary", { hasText: "Agree on a split" }).click();
    await page.getByRole("heading", { name: "The shop offers you 0.0001 ETH back" }).waitFor();
    await expectAccessible(page, "problem-offer");
    await page.getByRole("button", { name: "Decline" }).click();
    await page.getByText("You declined the offer").waitFor();
    await expectAccessible(page, "problem-declined");
    await offer(250_000_000_000_000n, "A quarter.");
    await page.getByRole("heading", { name: "The shop offers you 0.00025 ETH back" }).waitFor();
    await page.getByRole("button", { name: "Accept and sign" }).click();
    await page
      .getByText(/You both agreed/)
      .first()
      .waitFor();
  });
});

interface Proposal {
  id: string;
  payer_amount: string;
  deadline: number;
}

function signAsMerchant({ terms }: Paid, payerAmount: bigint, deadline: number) {
  const content = { payerAmount, held: terms.amount, deadline: BigInt(deadline) };
  return merchant.signTypedData(settlementMessage(terms, escrow, content));
}

describe("a dispute", () => {
  it("is opened, answered and ruled, by keyboard, and costs the customer no gas", async () => {
    const paid = await payForLamp();
    await seenByRelayer(paid);
    const { page } = await arrive(customer);
    await page.goto(addressOf(paid, "/problem"));
    await connect(page, "Wallet");
    const before = await balanceOf(customer.address);
    await press(page, /Open a dispute/);
    // One stop for the whole group; the arrows choose in it.
    await press(page, "It has not arrived", "ArrowDown");
    await type(page, /What happened/, "The lamp came with a broken shade.");
    await type(page, "How much you ask to get back", "0.0006");
    await page
      .getByLabel("Add a file")
      .setInputFiles({ name: "shade.jpg", mimeType: "image/jpeg", buffer: Buffer.from("abc") });
    await page.getByText(/ba78…15ad/).waitFor();
    // Deleted between the choice and its reading, as a browser says it.
    await page.evaluate(
      `File.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone"))`,
    );
    await page
      .getByLabel("Add a file")
      .setInputFiles({ name: "gone.jpg", mimeType: "image/jpeg", buffer: Buffer.from("x") });
    await page.getByText(/cannot read it: gone\.jpg/).waitFor();
    await expectAccessible(page, "dispute-form");
    await press(page, "Go on to sign");
    await page.getByText("Look at what you sign").waitFor();
    await expectAccessible(page, "dispute-review");
    const download = page.waitForEvent("download");
    await press(page, "Save the file");
    const statement = await (await download).path();
    await press(page, "Open the dispute");
    await page.getByText("The payment is disputed now.", { exact: false }).waitFor();
    expect(await balanceOf(customer.address)).toBe(before);
    await page.goto(addressOf(paid));
    await page.getByText("In dispute", { exact: true }).first().waitFor();
    await expectAccessible(page, "payment-disputed");

    const seller = await arrive(merchant);
    await seller.page.goto(addressOf(paid));
    await connect(seller.page, "Wallet");
    await press(seller.page, "Add evidence");
    const dialog = seller.page.getByRole("dialog", { name: "Add evidence" });
    await dialog.getByLabel("Link to evidence").fill("https://shop.example/packing-photo");
    await press(seller.page, "Add the evidence");
    await dialog.getByText("Your evidence is on the chain.").waitFor();

    const judge = await arrive(arbiter);
    await judge.page.goto(`${product.stack.urls.dapp}/disputes`);
    await connect(judge.page, "Wallet");
    await judge.page.getByText("0.001 ETH held").waitFor();
    await expectAccessible(judge.page, "disputes");
    await press(judge.page, /0\.001.ETH held/);
    await judge.page.getByRole("heading", { name: "Your ruling", level: 2 }).last().waitFor();
    await judge.page.getByText("https://shop.example/packing-photo").waitFor();
    await judge.page.getByLabel("Open the file that this side sent you").setInputFiles(statement);
    await judge.page.getByText("This text has the hash that is on the chain.").waitFor();
    await judge.page.getByText("The lamp came with a broken shade.").waitFor();
    await type(judge.page, "Back to the customer", "0.0006");
    await judge.page.getByText("0.0004 ETH").first().waitFor();
    await expectAccessible(judge.page, "ruling");
    await press(judge.page, "Rule");
    await page.getByText(/The arbiter decided today at .*: you got 0\.0006.ETH back/).waitFor();
    await page.getByText("Ruled", { exact: true }).first().waitFor();
    expect(await balanceOf(customer.address)).toBe(before + 600_000_000_000_000n);
    await expectAccessible(page, "payment-ruled");
  });

  it("shows the arbiter what both sides told the relayer, once the arbiter has signed in", async () => {
    const paid = await payForLamp();
    await seenByRelayer(paid);
    const { page } = await reportProblem(paid);
    await page.locator("summary", { hasText: "Open a dispute" }).click();
    await page.getByLabel("It has not arrived").check();
    await page.getByLabel(/What happened/).fill("Nobody brought a lamp.");
    await page.getByRole("button", { name: "Go on to sign" }).click();
    await page.getByText("Look at what you sign").waitFor();
    expect(await page.getByRole("button", { name: "Save the file" }).count()).toBe(0);
    await page.getByRole("button", { name: "Open the dispute" }).click();
    await page.getByText("The payment is disputed now.", { exact: false }).waitFor();

    const path = `/v1/payments/${paid.id}/statements`;
    const answer = { text: "The carrier has a signature.", payer_amount: "100000000000000" };
    const { evidence } = await api<{ evidence: string }>(product, "POST", path, answer);
    await callEscrow(product, accounts.merchant, "submitEvidence", [paid.terms, evidence]);

    const judge = await arrive(arbiter);
    await judge.page.goto(addressOf(paid));
    await connect(judge.page, "Wallet");
    await judge.page.getByText(evidence).waitFor();
    expect(await judge.page.getByText("Nobody brought a lamp.").count()).toBe(0);
    await judge.page.getByRole("button", { name: "Sign in with this wallet" }).first().click();
    const side = (name: string) => judge.page.getByRole("article", { name });
    await side("The customer").getByText("Nobody brought a lamp.").waitFor();
    await side("The shop").getByText("The carrier has a signature.").waitFor();
    await judge.page.getByRole("button", { name: "As the shop would" }).click();
    expect(
      await judge.page.getByLabel("Back to the customer", { exact: true }).first().inputValue(),
    ).toBe("0.0001");
    await expectAccessible(judge.page, "ruling-statements");
  });

  it("is decided by a panel, whose members read what is said and see who is missing", async () => {
    const members = [arbiter, merchant, payee].toSorted((a, b) =>
      BigInt(a.address) < BigInt(b.address) ? -1 : 1,
    );
    const panel = await deployPanel(members.map(({ address }) => address));
    const paid = await payForLamp({ arbiter: panel });
    await seenByRelayer(paid);
    const { page: own } = await reportProblem(paid);
    await own.locator("summary", { hasText: "Open a dispute" }).click();
    await own.getByLabel(/What happened/).fill(broken);
    await own.getByLabel("How much you ask to get back", { exact: true }).fill("0.0006");
    await own.getByRole("button", { name: "Go on to sign" }).click();
    await own.getByRole("button", { name: "Open the dispute" }).click();
    await own.getByText("The payment is disputed now.", { exact: false }).waitFor();
    const vote = async (account: typeof customer, last: boolean) => {
      const { page } = await arrive(account);
      await page.goto(addressOf(paid));
      await connect(page, "Wallet");
      await page.getByRole("heading", { name: "The panel: 2 of 3 must agree" }).waitFor();
      await page.getByRole("button", { name: "Sign in with this wallet" }).click();
      await page.getByText(broken).waitFor();
      await page.getByRole("button", { name: "As the customer asks" }).waitFor();
      await page.getByLabel("Back to the customer", { exact: true }).first().fill("0.0007");
      await expectAccessible(page, last ? "panel-second" : "panel-first");
      await page.getByRole("button", { name: "Vote for this ruling" }).click();
      return page;
    };
    const first = await vote(arbiter, false);
    await first.getByText("0.0007 ETH back", { exact: true }).first().waitFor();
    expect(await first.getByText("Not yet").count()).toBe(2);
    const second = await vote(payee, true);
    await second.getByRole("heading", { name: "Enough members agree" }).waitFor();
    await expectAccessible(second, "panel-agrees");
    const before = await balanceOf(customer.address);
    await second.getByRole("button", { name: "Carry the ruling out" }).click();
    await expect
      .poll(() => balanceOf(customer.address), { timeout: 20_000 })
      .toBe(before + 700_000_000_000_000n);
  });
});

async function deployPanel(members: readonly Address[]): Promise<Address> {
  const path = join(root, "artifacts/contracts/arbitration/ArbiterPanel.sol/ArbiterPanel.json");
  const { bytecode } = JSON.parse(readFileSync(path, "utf8")) as { bytecode: Hex };
  const client = localWallet(product.stack.urls.chain, accounts.deployer.privateKey);
  const data = encodeDeployData({ abi: arbiterPanelAbi, bytecode, args: [members, 2n] });
  const hash = await client.sendTransaction({ data });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error("The panel was not deployed.");
  return contractAddress;
}

describe("a receipt", () => {
  it("is one page of paper, and its file is verified in the browser without a server", async () => {
    const paid = await payForLamp();
    const { page, context } = await arrive(customer);
    await page.goto(addressOf(paid));
    await page.getByRole("heading", { name: "Lamp" }).waitFor();
    await page.getByRole("link", { name: "Open or print" }).click();
    await page.getByRole("heading", { name: "Receipt" }).waitFor();
    await page.getByText(/R-\d+ · issued/).waitFor();
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
    await page.getByRole("link", { name: "Check a proof here." }).click();
    await page.getByRole("heading", { name: "Check a receipt" }).waitFor();
    await context.setOffline(true);
    await page.getByLabel("Choose a file").setInputFiles(file);
    await page.getByText("This receipt is what was agreed to").waitFor();
    await page.getByText("the key of this service").waitFor();
    await context.setOffline(false);
    await expectAccessible(page, "verify-fits");
  });
});

describe("a payment is found", () => {
  it("by its id, its transaction and its wallet; and nothing is said where it is not", async () => {
    const paid = await payForLamp();
    const { page } = await arrive(customer);
    const field = page.getByLabel("Find my payment");
    await page.goto(product.stack.urls.dapp);
    await field.fill(` ${paid.id} `);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/find?q=${paid.id}`);
    await page.getByText("One payment was found").waitFor();
    await page.goto(`${product.stack.urls.dapp}/find`);
    await field.waitFor();
    await page.getByText("Or connect the wallet you paid with").click();
    await expectAccessible(page, "find");
    await page.getByRole("button", { name: "Connect Wallet" }).click();
    await expect.poll(() => field.inputValue()).toBe(customer.address);
    await page.getByText(/payments? (was|were) found/).waitFor();
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
