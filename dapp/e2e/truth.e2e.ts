import { paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import type { Page } from "playwright-core";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEnsChain } from "./ensChain.ts";
import { callEscrow, escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { mortalServers } from "./mortalServers.ts";
import { anyRequest, expectAccessible, lookAfterPages } from "./pageChecks.ts";
import {
  api,
  type Checkout,
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  newPerson,
  type Person,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

/** Somebody else who pays. */
const other = privateKeyToAccount(accounts.deployer.privateKey);

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
const lookAfter = lookAfterPages("truth", anyRequest);

async function arrive(account = customer): Promise<Person> {
  return lookAfter(await newPerson(product, account, "Wallet"));
}

/** Pays a checkout in the native coin by calling the contract; returns the payment's id. */
async function payDirectly(checkout: Checkout, account = other) {
  const terms = termsOf(checkout, account);
  const key = account === customer ? accounts.customer : accounts.deployer;
  await fundDirectly(product, key, terms);
  return paymentId(terms, escrow);
}

const lamp = (more: Record<string, unknown> = {}) =>
  createCheckout(product, "Lamp", "ETH", "1000000000000000", more);

/** Has the merchant call the escrow. */
const asMerchant = (functionName: "capture" | "void", args: readonly unknown[]) =>
  callEscrow(product, accounts.merchant, functionName, args);

/** Waits until the relayer calls the checkout paid. */
async function seenByRelayer({ id }: Checkout): Promise<void> {
  await expect
    .poll(
      async () =>
        (await api<{ payment_id: string | null }>(product, "GET", `/v1/checkouts/${id}`))
          .payment_id,
      { timeout: 30_000 },
    )
    .not.toBeNull();
}

/** Ids of the payments that a page links to. */
async function linkedPayments(page: Page): Promise<string[]> {
  const links = await page.locator("a[href*='/payment/']").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return hrefs.map((href) => String(href).split("/").at(-1) ?? "");
}

describe("two people pay one checkout", () => {
  it("shows each their own payment first, and both to the second", async () => {
    const checkout = await lamp();
    const { page, wallet } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    let others = "";
    wallet.misbehave = async (request, honest) => {
      if (request.method === "eth_sendTransaction") others = await payDirectly(checkout);
      return honest(request);
    };
    await payButton(page).click();
    await heldInEscrow(page);
    await seenByRelayer(checkout);
    const terms = termsOf(checkout, customer);
    const own = paymentId(terms, escrow);
    const followOwn = page.getByRole("link", { name: "Follow this payment" });
    for (const again of [false, true]) {
      if (again) await page.reload();
      await page.getByText("This order was paid twice").waitFor();
      expect(await followOwn.getAttribute("href")).toContain(own);
      expect((await linkedPayments(page)).toSorted()).toEqual([own, others].toSorted());
      await page.getByText(`Please return my payment of 0.001`).waitFor();
    }
    await expectAccessible(page, "paid-twice");
    // This device knows its payment without the wallet.
    await page.evaluate("localStorage.removeItem('handsel.recentConnectorId')");
    await page.reload();
    await heldInEscrow(page);
    expect(await followOwn.getAttribute("href")).toContain(own);
  });

  it("never tells a stranger's payment as one's own", async () => {
    const checkout = await lamp();
    const { page } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).waitFor();
    const others = await payDirectly(checkout);
    await page.getByText("This order is already paid").waitFor();
    expect(await linkedPayments(page)).toEqual([others]);
    expect(await page.getByText(/Your money|You paid|From your wallet/).count()).toBe(0);
    await expectAccessible(page, "paid-by-another");
  });
});

interface TwoCoins extends Checkout {
  options: { token: { symbol: string }; amount: string; offer: Checkout["offer"] }[];
}

describe("a checkout of two coins, begun with the second", () => {
  const send = "eth_sendTransaction";
  const coin = (token: string) => ({ chain_id: 31337, token });

  /** A checkout of €25.00 in USDH or the native coin, opened and begun with the latter. */
  async function begin(answer: unknown) {
    const checkout = await api<TwoCoins>(product, "POST", "/v1/checkouts", {
      ...{ accepts: [coin("USDH"), coin("ETH")], price: { currency: "EUR", amount: "2500" } },
      ...{ description: "Two mugs" },
      line_items: [{ name: "Mug", quantity: 2, unit_amount: "1250" }],
    });
    const { page, wallet } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    const radio = (symbol: string) => page.getByRole("radio", { name: new RegExp(symbol) });
    await radio("ETH").check();
    wallet.misbehave = (request, honest) => (request.method === send ? answer : honest(request));
    await payButton(page).click();
    const inEther = checkout.options.find(({ token }) => token.symbol === "ETH");
    if (!inEther) throw new Error("The checkout does not take the native coin.");
    const times = () => wallet.asked.filter((method) => method === send).length;
    return { checkout: { ...checkout, ...inEther }, page, wallet, radio, times };
  }

  async function toldAsPaid(page: Page, amount: string) {
    for (const again of [false, true]) {
      if (again) await page.reload();
      await heldInEscrow(page);
      await page.getByRole("heading", { name: /^Paid €25\.00 to/ }).waitFor();
      const paid = await page
        .getByText(/ETH on /)
        .last()
        .textContent();
      expect(Number.parseFloat(paid ?? "")).toBeCloseTo(Number(amount) / 1e18, 6);
    }
  }

  it("and left to a multisig's other signers, goes on with it after a reload, and is told as paid", async () => {
    const { checkout, page, radio, times } = await begin("safe-tx-7");
    for (const again of [false, true]) {
      if (again) await page.reload();
      await page.getByText("named no transaction").waitFor();
      expect(await radio("ETH").isChecked()).toBe(true);
      expect(await radio("USDH").isDisabled()).toBe(true);
    }
    await expectAccessible(page, "two-coins-begun");
    expect(times()).toBe(1);
    await payDirectly(checkout, customer);
    await toldAsPaid(page, checkout.amount);
  });

  it("and given up, may be paid with the same, and with another once the first is said to be gone", async () => {
    const { checkout, page, wallet, radio } = await begin("safe-tx-7");
    await page.getByRole("button", { name: "Start again" }).click();
    const warning = page.getByText("Another payment of this order has begun");
    await radio("USDH").check();
    for (const again of [false, true]) {
      if (again) await page.reload();
      if (again) await radio("USDH").check();
      await warning.waitFor();
      expect(await payButton(page).isDisabled()).toBe(true);
    }
    await expectAccessible(page, "two-coins-given-up");
    await radio("ETH").check();
    await warning.waitFor({ state: "detached" });
    await radio("USDH").check();
    await page.getByRole("button", { name: "Pay anew all the same" }).click();
    await warning.waitFor({ state: "detached" });
    await expect.poll(() => payButton(page).isEnabled()).toBe(true);
    await radio("ETH").check();
    wallet.misbehave = null;
    await payButton(page).click();
    await toldAsPaid(page, checkout.amount);
  });
});

describe("a node that does not answer", () => {
  it("denies nothing, though it once said that nothing was paid", async () => {
    const checkout = await lamp();
    const { page } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).waitFor();
    await page.route(`${product.stack.urls.chain}/**`, (route) => route.abort());
    await payDirectly(checkout, customer);
    await page.getByText("The chain does not answer right now").waitFor();
    expect(await page.getByText(/does not have this payment/).count()).toBe(0);
    await page.unroute(`${product.stack.urls.chain}/**`);
    await heldInEscrow(page);
  });
});

/** Answers a page's questions for logs as a provider that takes at most so many blocks; returns how many it took. */
async function limitLogs(page: Page, blocks: number): Promise<() => number> {
  let taken = 0;
  await page.route(`${product.stack.urls.chain}/**`, async (route) => {
    const asked = [route.request().postDataJSON()].flat() as RpcCall[];
    const logs = asked.filter(({ method }) => method === "eth_getLogs");
    const isTooLong = logs.some(({ params: [{ fromBlock, toBlock }] }) => {
      return Number(toBlock) - Number(fromBlock) >= blocks;
    });
    if (!isTooLong) {
      taken += logs.length;
      return route.continue();
    }
    const error = { code: -32005, message: "The range of blocks is too long." };
    const answers = asked.map(({ id }) => ({ jsonrpc: "2.0", id, error }));
    return route.fulfill({
      json: Array.isArray(route.request().postDataJSON()) ? answers : answers[0],
    });
  });
  return () => taken;
}

interface RpcCall {
  id: number;
  method: string;
  params: [{ fromBlock: string; toBlock: string }];
}

describe("the payment page", () => {
  it("needs no logs while the public history answers", async () => {
    const checkout = await lamp();
    const id = await payDirectly(checkout);
    const { page } = await arrive();
    const taken = await limitLogs(page, 0);
    await page.goto(`${product.stack.urls.dapp}/payment/31337/${id}`);
    await page.getByText(/paid (.+ )?into escrow/).waitFor();
    await page.getByText(/The contract holds 0\.001/).waitFor();
    await giveBack(checkout);
    await page.getByText(/given back to the payer/).waitFor();
    expect(taken()).toBe(0);
  });

  it("finds the history in short ranges of the log without the subgraph", async () => {
    const checkout = await lamp();
    const id = await payDirectly(checkout);
    const { page } = await arrive();
    await page.route("**/subgraphs/**", (route) => route.abort());
    const taken = await limitLogs(page, 20);
    await page.goto(`${product.stack.urls.dapp}/payment/31337/${id}`);
    await page.getByText(/paid (.+ )?into escrow/).waitFor();
    expect(taken()).toBeGreaterThan(0);
  });

  it("tells a payer where the money is when nobody tells the history", async () => {
    const checkout = await lamp();
    const { page } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).click();
    await heldInEscrow(page);
    await page.route("**/subgraphs/**", (route) => route.abort());
    await limitLogs(page, 0);
    await page.getByRole("link", { name: "Follow this payment" }).click();
    await page.getByText("The history is not complete right now").waitFor();
    await page.getByText(/Your money is in escrow/).waitFor();
    await expectAccessible(page, "payment-without-history");
  });
});

describe("what happens to a payment while a page is open", () => {
  it('is followed by the paid checkout: a capture ends "held in escrow"', async () => {
    const checkout = await lamp({ inspection_period: 0 });
    const { page } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).click();
    await heldInEscrow(page);
    const terms = termsOf(checkout, customer);
    await asMerchant("capture", [terms, terms.amount / 2n, false]);
    await page.getByRole("heading", { name: "Partly paid out", level: 1 }).waitFor();
    await asMerchant("capture", [terms, terms.amount / 2n, false]);
    await page.getByRole("heading", { name: "Paid out", level: 1 }).waitFor();
    expect(await page.getByText(/Held in escrow|Your money is in escrow/).count()).toBe(0);
    await expectAccessible(page, "checkout-paid-out");
  });

  it("stops a dialog that tells what is no longer so", async () => {
    const checkout = await lamp();
    await payDirectly(checkout, customer);
    const terms = termsOf(checkout, customer);
    const { page, wallet } = await arrive();
    await page.goto(`${product.stack.urls.dapp}/payment/31337/${paymentId(terms, escrow)}`);
    await connect(page, "Wallet");
    await page.getByRole("button", { name: "I have it: pay the shop", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "I have it: pay the shop" });
    await asMerchant("void", [terms, terms.amount / 4n]);
    await dialog.getByText("This payment has changed").waitFor();
    await expectAccessible(page, "dialog-overtaken");
    expect(wallet.asked.filter((method) => /sign|send/i.test(method))).toEqual([]);
    await dialog.getByRole("button", { name: "Show it as it is now" }).click();
    await dialog
      .getByText(/0\.00075.ETH/)
      .first()
      .waitFor();
    await dialog.getByRole("button", { name: "I have it: pay the shop", exact: true }).click();
    await dialog.getByText(/You released 0\.00075/).waitFor();
  });

  it("is not denied after the shop has ended the checkout early", async () => {
    const checkout = await lamp();
    const { page } = await arrive();
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await api(product, "POST", `/v1/checkouts/${checkout.id}/expire`);
    await page.getByText("The shop has ended this checkout").waitFor();
    expect(await page.getByText(/Your money/).count()).toBe(0);
    await page.getByText(/the contract would still take one/).waitFor();
    await expectAccessible(page, "checkout-ended-early");
    await payDirectly(checkout, customer);
    await heldInEscrow(page);
  });
});

describe("a device whose clock is wrong", () => {
  it.each([-86_400, 86_400])(
    "by %s seconds: the checkout is open, and can be paid",
    async (wrong) => {
      const checkout = await lamp();
      const { page } = await arrive();
      await page.clock.install({ time: Date.now() + wrong * 1000 });
      await page.goto(checkout.url);
      await connect(page, "Wallet");
      expect(
        await page
          .getByText(/Can be paid for/)
          .locator("..")
          .textContent(),
      ).toMatch(/[56]\d.min|1.h/);
      await payButton(page).click();
      await heldInEscrow(page);
      await page.getByRole("link", { name: "Follow this payment" }).click();
      const weekday = new Intl.DateTimeFormat("en", { weekday: "short" }).format();
      await page.getByText(new RegExp(`not collected by ${weekday}.* is yours again`)).waitFor();
    },
  );
});

/** Has the merchant give a payment of `other` back. */
function giveBack(checkout: Checkout): Promise<void> {
  const terms = termsOf(checkout, other);
  return asMerchant("void", [terms, terms.amount]);
}

/** Takes away what a browser may refuse, or lack on plain http. */
function takeAway(): void {
  const blocked = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(globalThis, name, { get: blocked });
  }
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  Object.defineProperty(crypto, "subtle", { value: undefined });
  Object.defineProperty(crypto, "randomUUID", { value: undefined });
}

describe("a browser that lacks things", () => {
  it("shows every page, pays, and copies, without storage, clipboard and cryptography", async () => {
    const checkout = await lamp();
    const { page, context } = await arrive();
    await context.addInitScript(takeAway);
    for (const path of ["/", "/merchant/payments", `/payment/31337/0x${"1".repeat(64)}`]) {
      await page.goto(`${product.stack.urls.dapp}${path}`);
      await page.getByRole("main").getByRole("heading").first().waitFor();
      expect(await page.getByText(/could not be shown/).count()).toBe(0);
    }
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).click();
    await heldInEscrow(page);
    await page.getByRole("button", { name: "Copy payment id" }).click();
    await page.getByRole("button", { name: "Copied payment id" }).waitFor();
  });

  it("keeps the page when a dialog's file is gone, and shows the dialog once it is there", async () => {
    const checkout = await lamp();
    const id = await payDirectly(checkout, customer);
    const { page } = await arrive();
    await page.route("**/ActionDialog*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${product.stack.urls.dapp}/payment/31337/${id}`);
    await connect(page, "Wallet");
    const open = page.getByRole("button", { name: "I have it: pay the shop", exact: true });
    await open.click();
    const failed = page.getByRole("dialog", { name: "This cannot be shown" });
    await failed.getByText("A part of this page could not be loaded").waitFor();
    await expectAccessible(page, "part-missing");
    await page.keyboard.press("Escape");
    await page.getByText("What happened").waitFor();
    await page.unroute("**/ActionDialog*.js");
    await open.click();
    await failed.getByRole("button", { name: "Try again" }).click();
    await page.getByText("What happened").waitFor();
    await open.click();
    await page.getByRole("dialog", { name: "I have it: pay the shop" }).waitFor();
  });

  it("reloads once when the file of a page is gone, then says so and offers it again", async () => {
    const checkout = await lamp();
    const { page } = await arrive();
    let asked = 0;
    await page.route("**/PayCard*.js", (route) => {
      asked += 1;
      return route.fulfill({ status: 404 });
    });
    await page.goto(checkout.url);
    await page.getByText("A part of this page could not be loaded").waitFor();
    await page.getByText("Lamp").first().waitFor();
    expect(asked).toBeGreaterThan(1);
    await page.unroute("**/PayCard*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "Connect Wallet" }).waitFor();
  });
});

describe("a name in ENS", () => {
  it("is shown where it leads back to the address, and nowhere else", async () => {
    const servers = mortalServers(product);
    const names = await startEnsChain(product);
    try {
      const { payee, ...terms } = termsOf(await lamp(), customer);
      const id = await names.pay({ ...terms, payee });
      await names.register(terms.merchant, "shop.eth", terms.merchant);
      await names.register(payee, "somebody.eth", other.address);
      // The wallets that everybody has are for the local chain alone.
      const { DEVELOPMENT_WALLETS: _, ...environment } = product.stack.relayerEnvironment;
      await servers.relayer.kill();
      await servers.relayer.startAgain({
        ...environment,
        CHAINS: JSON.stringify([...JSON.parse(environment.CHAINS ?? "[]"), names.config]),
      });
      const { page } = await arrive();
      await page.goto(`${product.stack.urls.dapp}/payment/11155111/${id}`);
      await page.getByText("Verify against the chain").click();
      const chipOf = (address: string) =>
        page
          .locator("span")
          .filter({ has: page.getByTitle(address, { exact: true }) })
          .last();
      await chipOf(terms.merchant).getByText("shop.eth").waitFor();
      await chipOf(payee).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.getByText("somebody.eth").count()).toBe(0);
      await expectAccessible(page, "payment-named");
    } finally {
      await names.stop();
      await servers.stop();
    }
  });
});
