import {
  escrowAbi,
  escrowAddress,
  escrowDomain,
  type PaymentTerms,
  type PaymentTermsJson,
  paymentId,
  paymentTermsTypes,
  stages,
  termsFromJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { localWallet } from "@handsel/services/localWallet";
import type { Stack } from "@handsel/services/stack";
import type { Page } from "playwright-core";
import type { Address, Hex } from "viem";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from "vitest";
import { escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { expectAccessible, picture } from "./pageChecks.ts";
import {
  api,
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  iHaveIt,
  merchant,
  newPerson,
  type Person,
  type Product,
  payButton,
  payee,
  startProduct,
} from "./product.ts";

const contract = { address: escrow.address, abi: escrowAbi };

/** Answer to the dry run of a payment link that is to be signed. */
interface SignableLink {
  offer: PaymentTermsJson;
  order: { salt: Hex };
}

/** Bytecode that reverts on every call. */
const refusesCoins = "0x60006000fd";

let product: Product;
let stack: Stack;
let buyer: Person;
let seller: Person;
let customerPage: Page;
let merchantPage: Page;

beforeAll(async () => {
  product = await startProduct();
  stack = product.stack;
  [buyer, seller] = await Promise.all([
    newPerson(product, customer, "Customer wallet"),
    newPerson(product, merchant, "Merchant wallet"),
  ]);
  customerPage = buyer.page;
  merchantPage = seller.page;
}, 300_000);

afterAll(() => product?.stop());

beforeEach(() => {
  onTestFailed(async () => {
    await picture(customerPage, "failed-customer");
    await picture(merchantPage, "failed-merchant");
  });
});

describe("one payment, end to end", () => {
  it("shows a product in the shop and leads to a checkout with merchant, order and amount", async () => {
    await customerPage.goto(stack.urls.shop);
    await expectAccessible(customerPage, "shop");
    await customerPage.getByRole("button", { name: /Buy.*mug/i }).click();
    await customerPage.waitForURL(/\/pay\/cs_/);
    await customerPage.getByText("Demo Shop").first().waitFor();
    await customerPage
      .getByText(/Enamel mug/)
      .first()
      .waitFor();
    await customerPage
      .getByText(/25(\.00)?\s*USDH/)
      .first()
      .waitFor();
    await customerPage.getByText(/Can be paid for/).waitFor();
    await customerPage.getByText(/local chain only, no real money/).waitFor();
    await expectAccessible(customerPage, "checkout");
  });

  it("says that no money has moved when the customer declines in the wallet", async () => {
    await connect(customerPage, "Customer wallet");
    await expectAccessible(customerPage, "checkout-connected");
    buyer.wallet.rejectNext();
    await payButton(customerPage).click();
    await customerPage
      .getByRole("alert")
      .getByText(/no money has moved/i)
      .waitFor();
  });

  it("takes one signature, no gas, and says that the money is held in escrow", async () => {
    const balance = await etherOf(customer.address);
    const signed = buyer.wallet.approved;
    await payButton(customerPage).click();
    await heldInEscrow(customerPage);
    expect(buyer.wallet.approved).toBe(signed + 1);
    expect(await etherOf(customer.address)).toBe(balance);
    await expectAccessible(customerPage, "checkout-paid");
  });

  it("shows the payment again when the paid checkout is reloaded", async () => {
    await customerPage.reload();
    await heldInEscrow(customerPage);
  });

  it("shows the order as paid in the shop, by itself", async () => {
    await customerPage.getByRole("link", { name: /Return to/ }).click();
    await customerPage.waitForURL(new RegExp(stack.urls.shop));
    await customerPage.getByText(/paid/i).first().waitFor({ timeout: 10_000 });
    await expectAccessible(customerPage, "shop-order");
  });

  it("lets the merchant sign in by wallet and see the payment with its order", async () => {
    await merchantPage.goto(`${stack.urls.dapp}/merchant/payments`);
    await merchantPage.getByRole("button", { name: "Connect Merchant wallet" }).waitFor();
    await expectAccessible(merchantPage, "merchant-sign-in");
    await connect(merchantPage, "Merchant wallet");
    await merchantPage.getByRole("button", { name: "Sign in" }).click();
    await row(merchantPage, /Enamel mug/).waitFor();
    await expectAccessible(merchantPage, "merchant-payments");
  });

  it("keeps test and live money apart, by a switch that this browser remembers", async () => {
    const { page, context } = await newPerson(product, merchant, "Merchant wallet");
    // A relayer with a live chain beside the local one; the page asks for it, because none was served with the page.
    await page.addInitScript(`
      const find = document.getElementById.bind(document);
      document.getElementById = (id) => (id === "served" ? null : find(id));
    `);
    await page.route("**/v1/config", async (route) => {
      const response = await route.fetch();
      const config = (await response.json()) as { chains: object[] };
      const live = {
        ...{ ...config.chains[0], id: 424242, name: "Live chain", livemode: true },
        ...{ escrow: escrowAddress, tokens: [], subgraph_url: null },
      };
      await route.fulfill({ response, json: { ...config, chains: [...config.chains, live] } });
    });
    const modes: (string | undefined)[] = [];
    page.on("request", (request) => {
      if (/\/v1\/(payments|checkouts)/.test(request.url())) {
        modes.push(request.headers()["handsel-mode"]);
      }
    });
    await page.goto(`${stack.urls.dapp}/merchant/payments`);
    await connect(page, "Merchant wallet");
    await page.getByRole("button", { name: "Sign in" }).click();
    const band = page.getByRole("complementary", { name: "Test mode" });
    await page.getByText("No payments yet").waitFor();
    expect(await band.count()).toBe(0);
    expect(new Set(modes)).toEqual(new Set(["live"]));
    await expectAccessible(page, "merchant-live");

    const toTest = page.getByRole("button", { name: "Test", exact: true });
    await toTest.focus();
    await page.keyboard.press("Enter");
    await band.getByText(/Play money/).waitFor();
    await row(page, /Enamel mug/).waitFor();
    expect(await toTest.getAttribute("aria-pressed")).toBe("true");
    expect(await page.title()).toMatch(/^\[Test\]/);
    await expectAccessible(page, "merchant-test");
    modes.length = 0;

    await page.reload();
    await row(page, /Enamel mug/).waitFor();
    const above = await band.boundingBox();
    await row(page, /Enamel mug/).click();
    const sheet = page.getByRole("dialog").first();
    await sheet.getByText("What happened").waitFor();
    expect((await sheet.boundingBox())?.y).toBe(above?.height);
    await page.keyboard.press("Escape");
    expect(new Set(modes)).toEqual(new Set(["test"]));

    await page.getByRole("button", { name: "Live", exact: true }).click();
    await page.getByText("No payments yet").waitFor();
    expect(await row(page, /Enamel mug/).count()).toBe(0);
    await context.close();
  });

  it("captures it whole, splits the commission off, and the customer's page follows", async () => {
    const follow = await followPayment(await newestPayment());
    await follow.getByText(/Your money is in escrow/).waitFor();
    await expectAccessible(follow, "payment-held");

    await row(merchantPage, /Enamel mug/).click();
    const sheet = merchantPage.getByRole("dialog").first();
    await sheet.getByRole("button", { name: "Capture" }).click();
    const dialog = merchantPage.getByRole("dialog", { name: "Capture" });
    await dialog
      .getByText(/commission/i)
      .first()
      .waitFor();
    await expectAccessible(merchantPage, "merchant-capture");
    await dialog.getByRole("button", { name: "Capture", exact: true }).click();
    await dialog.getByText(/of which .* is the commission/i).waitFor();
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await follow.getByText(/The shop collected/).waitFor();
    await expectAccessible(follow, "payment-captured");
    await follow.close();
    await merchantPage.keyboard.press("Escape");
  });

  it("takes a customer's own transaction: exact allowance, then payment, and an early release", async () => {
    const checkout = await createCheckout(product, "Tea pot", "USDH", "40000000");
    await customerPage.goto(checkout.url);
    await customerPage.getByRole("button", { name: "Pay the fee myself" }).click();
    const approved = buyer.wallet.approved;
    await payButton(customerPage).click();
    await heldInEscrow(customerPage);
    expect(buyer.wallet.approved).toBe(approved + 2);
    // The tab no longer says that something is to be paid.
    await expect
      .poll(() => customerPage.title(), { timeout: 15_000 })
      .toMatch(/^Paid 40\.00\sUSDH to Demo Shop$/);
    await customerPage.getByRole("link", { name: "Follow this payment" }).click();
    const balance = await etherOf(customer.address);
    await act(customerPage, iHaveIt, iHaveIt, "15");
    await customerPage.getByText(/You had 15(\.00)?\s*USDH paid to the shop/).waitFor();
    expect(await etherOf(customer.address)).toBe(balance);
  });

  it("takes a further release as the customer's own transaction", async () => {
    const balance = await etherOf(customer.address);
    await customerPage.getByRole("button", { name: iHaveIt, exact: true }).click();
    const dialog = customerPage.getByRole("dialog", { name: iHaveIt });
    await dialog.getByText(/none: it is paid for you/).waitFor();
    await expectAccessible(customerPage, "payment-release");
    await dialog.getByLabel(/Send the transaction myself/).check();
    await dialog.getByLabel("Amount").fill("5");
    await dialog.getByRole("button", { name: iHaveIt, exact: true }).click();
    await dialog.getByRole("button", { name: "Close" }).nth(1).click();
    await customerPage.getByText(/You had 5(\.00)?\s*USDH paid to the shop/).waitFor();
    expect(await etherOf(customer.address)).toBeLessThan(balance);
  });

  it("refunds a part of what was captured", async () => {
    await row(merchantPage, /Tea pot/).click();
    await act(merchantPage, "Refund", "Refund", "5");
    await customerPage.getByText(/The shop refunded 5(\.00)?\s*USDH to you/).waitFor();
    await merchantPage.keyboard.press("Escape");
  });

  it("takes the native coin, and the merchant gives it back", async () => {
    const checkout = await createCheckout(product, "Postcard", "ETH", "1000000000000000");
    await customerPage.goto(checkout.url);
    await payButton(customerPage).click();
    await heldInEscrow(customerPage);
    await customerPage.getByRole("link", { name: "Follow this payment" }).click();
    await row(merchantPage, /Postcard/).click();
    await act(merchantPage, "Give back");
    await customerPage.getByText(/The shop sent .+ back to you/).waitFor();
    await customerPage.getByText("Returned", { exact: true }).first().waitFor();
  });

  it("returns the money after the deadline when the merchant does nothing", async () => {
    const checkout = await createCheckout(product, "Print", "USDH", "12000000", {
      capture_period: 60,
    });
    await customerPage.goto(checkout.url);
    await payButton(customerPage).click();
    await heldInEscrow(customerPage);
    await customerPage.getByRole("link", { name: "Follow this payment" }).click();
    await passTime(61);
    await customerPage.getByText("Yours again").first().waitFor();
    await act(customerPage, "Get my money back");
    await customerPage.getByText(/came back to you, not collected in time/).waitFor();
  });

  it("keeps money that could not be sent, and lets its owner withdraw it", async () => {
    const { address } = payee;
    const terms = await creditedTerms("Vase", address);
    const { page, context } = await newPerson(product, payee, "Cold wallet");
    await page.goto(`${stack.urls.dapp}/payment/31337/${paymentId(terms, escrow)}`);
    await page.getByText(/could not be sent to/).waitFor();
    await connect(page, "Cold wallet");
    await page.getByText("Money is waiting for you").waitFor();
    await expectAccessible(page, "payment-credit");
    const before = await etherOf(address);
    await page.getByRole("button", { name: /^Withdraw/ }).click();
    await page.getByText("Money is waiting for you").waitFor({ state: "detached" });
    expect(await etherOf(address)).toBeGreaterThan(before);

    const again = await creditedTerms("Bowl", address);
    await page.goto(`${stack.urls.dapp}/payment/31337/${paymentId(again, escrow)}`);
    await page.getByText("To another address").click();
    const elsewhere = `0x${"c01d".repeat(10)}` as const;
    await page.getByRole("textbox", { name: "Address" }).fill("0x12");
    await page.getByText("This is no address").waitFor();
    await page.getByRole("textbox", { name: "Address" }).fill(elsewhere);
    await expectAccessible(page, "payment-credit-elsewhere");
    await page.getByRole("button", { name: /^Withdraw/ }).click();
    await page.getByText("Money is waiting for you").waitFor({ state: "detached" });
    expect(await etherOf(elsewhere)).toBeGreaterThan(0n);
    await context.close();
  });

  it("opens a payment link into a checkout of the customer's own", async () => {
    const { url } = await api<{ url: string }>(product, "POST", "/v1/payment_links", {
      chain_id: 31337,
      token: "USDH",
      amount: "12000000",
      description: "A seat at the table",
    });
    const { page, context } = await newPerson(product, customer, "Link wallet");
    await page.goto(url);
    await page.getByText("A seat at the table").waitFor();
    await page.getByText(/^Offer of this server/).waitFor();
    await expectAccessible(page, "payment-link");
    await page.getByRole("button", { name: "Connect Link wallet" }).click();
    await page.waitForURL(/\/pay\/cs_/);
    await page.getByText("A seat at the table").first().waitFor();
    await page.getByText(/^Offer of this server/).waitFor();
    await payButton(page).waitFor();
    await context.close();
  });

  it("says of a signed link and its checkout that the merchant signed, and believes no server that lies", async () => {
    const body = {
      chain_id: 31337,
      token: "USDH",
      amount: "12000000",
      description: "A signed seat",
    };
    const dry = await api<SignableLink>(product, "POST", "/v1/payment_links?dry_run=true", body);
    const message = termsFromJson(dry.offer);
    const types = { types: paymentTermsTypes, primaryType: "PaymentTerms" } as const;
    const data = { domain: escrowDomain(escrow), ...types, message };
    const { url } = await api<{ url: string }>(product, "POST", "/v1/payment_links", {
      ...body,
      signed_offer: {
        ...{ offer: dry.offer, order_salt: dry.order.salt },
        signature: await merchant.signTypedData(data),
      },
    });
    const { page, context } = await newPerson(product, customer, "Link wallet");
    await page.goto(url);
    const signed = page.getByText(/^Offer signed by .Demo Shop., with the wallet 0x/);
    await signed.waitFor();
    await expectAccessible(page, "payment-link-signed");
    await page.getByRole("button", { name: "Connect Link wallet" }).click();
    await page.waitForURL(/\/pay\/cs_/);
    await signed.waitFor();
    await payButton(page).waitFor();
    await expectAccessible(page, "checkout-signed");
    // A server that shows the signature of another offer.
    const other = await customer.signTypedData(data);
    await page.route("**/v1/links/*", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        json: { ...(await answer.json()), signature: other },
      });
    });
    await page.reload();
    await page.getByText(/but this is not what they signed/).waitFor();
    await expectAccessible(page, "checkout-forged");
    await context.close();
  });

  it("shows calm pages for what does not exist", async () => {
    const page = await buyer.context.newPage();
    for (const [path, text, name] of [
      ["/", /The shop is paid when you have what you bought/, "landing"],
      ["/pay/cs_nothing", /There is no such checkout/, "no-checkout"],
      [`/payment/31337/0x${"1".repeat(64)}`, /The chain knows no such payment/, "no-payment"],
      [`/link/pl_${"0".repeat(32)}`, /There is no such payment link/, "no-link"],
      ["/nowhere", /There is no such page/, "not-found"],
    ] as const) {
      await page.goto(`${stack.urls.dapp}${path}`);
      await page.getByRole("main").getByText(text).first().waitFor();
      await expectAccessible(page, name);
    }
    await page.close();
  });

  it("broke no content security policy, threw no error, and had no request fail", () => {
    expect([buyer.complaints, seller.complaints]).toEqual([[], []]);
    // What does not exist was asked for above.
    const failed = [...buyer.failedRequests, ...seller.failedRequests];
    expect(failed.filter((text) => !text.includes("status of 404"))).toEqual([]);
  });

  it("leaves payer and merchant in control when every server is gone", async () => {
    const toCapture = await fundedTerms("Clock", 604_800);
    const toReclaim = await fundedTerms("Lamp", 60);
    const { relayer, shop, graphNode, postgres } = stack.handles;
    await Promise.all([relayer.kill(), shop.kill(), graphNode?.stop(), postgres.stop()]);
    await expect(fetch(`${stack.urls.dapp}/healthz`)).rejects.toThrow();

    await confirm(
      merchant.address,
      await clientOf(merchant.address).writeContract({
        ...contract,
        functionName: "capture",
        args: [toCapture, toCapture.amount, false],
      }),
    );
    expect(await stageOf(toCapture)).toBe("settled");
    await passTime(61);
    await confirm(
      customer.address,
      await clientOf(customer.address).writeContract({
        ...contract,
        functionName: "reclaim",
        args: [toReclaim],
      }),
    );
    expect(await stageOf(toReclaim)).toBe("returned");
  });
});

function row(page: Page, order: RegExp) {
  return page.getByRole("row").getByRole("button", { name: order }).first();
}

/** Opens an action's dialog, types the amount, confirms, and closes it. */
async function act(page: Page, action: string, confirm = action, amount?: string): Promise<void> {
  await page.getByRole("button", { name: action, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: action });
  if (amount !== undefined) await dialog.getByLabel("Amount").fill(amount);
  await dialog.getByRole("button", { name: confirm, exact: true }).click();
  await dialog.getByRole("button", { name: "Close" }).nth(1).click();
}

/** Opens a payment's page in a new tab. */
async function followPayment(id: Hex): Promise<Page> {
  const page = await buyer.context.newPage();
  await page.goto(`${stack.urls.dapp}/payment/31337/${id}`);
  return page;
}

/** Returns the id of the relayer's newest payment. */
async function newestPayment(): Promise<Hex> {
  const { data } = await api<{ data: { id: Hex }[] }>(product, "GET", "/v1/payments?limit=1");
  const id = data[0]?.id;
  if (!id) throw new Error("The relayer knows no payment.");
  return id;
}

function clientOf(address: Address) {
  const { privateKey } = address === customer.address ? accounts.customer : accounts.merchant;
  return localWallet(stack.urls.chain, privateKey);
}

async function etherOf(address: Address): Promise<bigint> {
  return clientOf(address).getBalance({ address });
}

/** Funds a checkout's offer in the native coin by calling the contract, and returns its terms. */
async function fundedTerms(description: string, capturePeriod: number): Promise<PaymentTerms> {
  const checkout = await createCheckout(product, description, "ETH", "5000000000000000", {
    capture_period: capturePeriod,
  });
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  expect(await stageOf(terms)).toBe("held");
  return terms;
}

/** Has the merchant capture a payment while its payee refuses coins, so that the contract keeps them for it. */
async function creditedTerms(description: string, payeeAddress: Address): Promise<PaymentTerms> {
  const terms = await fundedTerms(description, 604_800);
  await rpc("hardhat_setCode", [payeeAddress, refusesCoins]);
  await confirm(
    merchant.address,
    await clientOf(merchant.address).writeContract({
      ...contract,
      functionName: "capture",
      args: [terms, terms.amount, false],
    }),
  );
  await rpc("hardhat_setCode", [payeeAddress, "0x"]);
  return terms;
}

async function confirm(from: Address, hash: Hex): Promise<void> {
  const receipt = await clientOf(from).waitForTransactionReceipt({ hash });
  expect(receipt.status).toBe("success");
}

async function stageOf(terms: PaymentTerms) {
  const state = await clientOf(customer.address).readContract({
    ...contract,
    functionName: "paymentState",
    args: [paymentId(terms, escrow)],
  });
  return stages[state.stage];
}

/** Moves the local chain's clock forward. */
async function passTime(seconds: number): Promise<void> {
  await rpc("evm_increaseTime", [seconds]);
  await rpc("evm_mine", []);
}

function rpc(method: string, params: unknown[]): Promise<unknown> {
  return jsonRpc(stack.urls.chain, method, params);
}
