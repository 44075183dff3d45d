import { join } from "node:path";
import { startRelayer } from "@handsel/services/relayer";
import type { Page } from "playwright-core";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "./keyboard.ts";
import { expectAccessible } from "./pageChecks.ts";
import {
  api,
  type Checkout,
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  iHaveIt,
  merchant,
  newPerson,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

let product: Product;

beforeAll(async () => {
  // Whoever must not complain here is looked at by its own test.
  product = await startProduct(/^/);
}, 300_000);

afterAll(() => product?.stop());

describe("a failure says what happened to the money", () => {
  it("tells a payer with too little money how much is missing", async () => {
    const stranger = privateKeyToAccount(generatePrivateKey());
    const { page, context } = await newPerson(product, stranger, "Empty wallet");
    await openCheckout(page);
    await connect(page, "Empty wallet");
    await page.getByText("Not enough USDH in this wallet").waitFor();
    expect(await payButton(page).isDisabled()).toBe(true);
    await expectAccessible(page, "failure-balance");
    await context.close();
  });

  it("tells a payer that paying is not possible while the page's script cannot be loaded", async () => {
    const { page, context } = await newPerson(product, customer, "Cut wallet");
    const said = page.getByText("Paying is not possible here yet");
    await page.route("**/assets/pay-*.js", (route) => route.abort());
    const { url } = await createCheckout(product, "Lamp", "USDH", "1000000");
    await page.goto(url);
    expect([await said.count(), await said.isVisible()]).toEqual([1, false]);
    await said.waitFor();
    await page.unroute("**/assets/pay-*.js");
    await page.reload();
    await page.getByRole("button", { name: "Connect Cut wallet" }).waitFor();
    expect(await said.count()).toBe(0);
    await context.close();
  });

  it("asks a wallet on another network to change, and takes no for an answer", async () => {
    const { page, wallet, context } = await newPerson(product, customer, "Travelling wallet");
    wallet.chainId = 1;
    await openCheckout(page);
    await connect(page, "Travelling wallet");
    wallet.rejectNext();
    await payButton(page).click();
    await page
      .getByRole("alert")
      .getByText(/no money has moved|neither signed nor sent/i)
      .waitFor();
    expect(wallet.chainId).toBe(1);
    await context.close();
  });

  it("says calmly that the time to pay is over", async () => {
    const { page, context } = await newPerson(product, customer, "Late wallet");
    await openCheckout(page);
    await page.getByText(/Can be paid for/).waitFor();
    await page.route("**/v1/**", async (route) => {
      const response = await route.fetch();
      const date = new Date(Date.now() + 3_601_000).toUTCString();
      await route.fulfill({ response, headers: { ...response.headers(), date } });
    });
    await page.getByText("The time to pay is over").waitFor();
    await expectAccessible(page, "failure-expired");
    await context.close();
  });

  it("takes a payment on a phone by keyboard alone, with a development wallet", async () => {
    const { page, context, complaints } = await newPerson(product, customer, "Unused wallet", {
      viewport: { width: 390, height: 844 },
    });
    await openCheckout(page);
    await page.getByRole("button", { name: "Connect Demo customer" }).waitFor();
    await press(page, "Connect Demo customer");
    await payButton(page).waitFor();
    await press(page, /^Pay \S*\d/);
    await heldInEscrow(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("lets a customer pay while the relayer is down, and the relayer catches up", async () => {
    const { page, context } = await newPerson(product, customer, "Patient wallet");
    const checkout = await openCheckout(page);
    await connect(page, "Patient wallet");
    await product.stack.handles.relayer.kill();
    await payButton(page).click();
    await page.getByRole("alert").getByText("The relayer does not answer").waitFor();
    await expectAccessible(page, "failure-relayer");
    await page.getByRole("button", { name: "Pay the fee myself" }).click();
    await payButton(page).click();
    await heldInEscrow(page);

    const log = join(product.dataDir, "logs", "relayer-again.log");
    const again = await startRelayer(product.stack.relayerEnvironment, log);
    try {
      await expect
        .poll(
          async () => {
            const path = `/v1/checkouts/${checkout.id}`;
            return (await api<Checkout>(product, "GET", path)).status;
          },
          { timeout: 30_000 },
        )
        .toBe("paid");
      await releaseWithoutRelayer(page);
      await context.close();
      await merchantWithoutSubgraph();
    } finally {
      await again.stop();
    }
  });
});

/** Signs a release that does not reach the relayer, then sends the customer's own transaction. */
async function releaseWithoutRelayer(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Follow this payment" }).click();
  await page.route("**/v1/pay/*/release", (route) => route.abort());
  await page.getByRole("button", { name: iHaveIt, exact: true }).click();
  const dialog = page.getByRole("dialog", { name: iHaveIt });
  const release = dialog.getByRole("button", { name: iHaveIt, exact: true });
  await release.click();
  await dialog
    .getByRole("alert")
    .getByText(/Whether the relayer has sent it is not known/)
    .waitFor();
  await expectAccessible(page, "failure-release");
  await dialog.getByLabel(/Send the transaction myself/).check();
  await release.click();
  await dialog.getByText(/The merchant has been paid/).waitFor();
}

/** Stops the subgraph, and expects the merchant's list to come from the relayer and to say so. */
async function merchantWithoutSubgraph(): Promise<void> {
  await product.stack.handles.graphNode?.stop();
  const { page, context } = await newPerson(product, merchant, "Merchant wallet");
  await page.goto(`${product.stack.urls.dapp}/merchant/payments`);
  await connect(page, "Merchant wallet");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText(/public history \(subgraph\) is unavailable/).waitFor();
  await page.getByRole("row").getByRole("button", { name: /Lamp/ }).first().waitFor();
  await expectAccessible(page, "failure-subgraph");
  await context.close();
}

async function openCheckout(page: Page): Promise<Checkout> {
  const checkout = await createCheckout(product, "Lamp", "USDH", "30000000");
  await page.goto(checkout.url);
  await page.getByText("Lamp").first().waitFor();
  return checkout;
}
