import { jsonRpc } from "@handsel/services/jsonRpc";
import type { Page } from "playwright-core";
import { numberToHex } from "viem";
import { afterAll, afterEach, beforeAll, describe, it } from "vitest";
import { picture } from "./pageChecks.ts";
import {
  api,
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
import { expectZoomable } from "./zoomChecks.ts";

/** Names of goods and shops as people write them, or as somebody writes them to deceive. */
const contents = [
  ["right to left", "متجر الكتب والهدايا"],
  ["words without an end", "W".repeat(120)],
  ["emoji", "🛍️👩‍👩‍👧‍👦 shop 🎁🏴‍☠️"],
  ["controls of direction", "Lamp \u202e 52.00 \u2066shop\u2067 \u202d0.01"],
  ["many marks", `Z${"\u0300\u0323".repeat(30)}algo`],
] as const;

let product: Product;
let people: Person[] = [];

beforeAll(async () => {
  product = await startProduct();
  const balance = numberToHex(10n ** 31n);
  await jsonRpc(product.stack.urls.chain, "hardhat_setBalance", [customer.address, balance]);
}, 300_000);

afterAll(() => product?.stop());
afterEach(async ({ task }) => {
  for (const { page, context } of people) {
    if (task.result?.state === "fail") await picture(page, "failed-content");
    await context.close();
  }
  people = [];
});

/** Opens a browser for which the service names the shop so. */
async function arrive(account: typeof customer, content: string): Promise<Page> {
  const person = await newPerson(product, account, "Wallet");
  people.push(person);
  await person.page.route("**/v1/**", async (route) => {
    const response = await route.fetch();
    const said = await response.text();
    const text = JSON.stringify(content).slice(1, -1);
    await route.fulfill({ response, body: said.replaceAll("Demo Shop", () => text) });
  });
  return person.page;
}

describe.each(contents)("goods and a shop that are named with %s", (name, content) => {
  // The service takes no control of direction; a shop's name may come from another one.
  const goods = content.replace(/[\u202a-\u2069]/g, "");

  it("fit on every page of a payer, however it is enlarged", async () => {
    // 1,234,567,890,123.456789012345678901 ETH
    const checkout = await createCheckout(product, goods, "ETH", "1234567890123456789012345678901");
    const page = await arrive(customer, content);
    await page.goto(checkout.url);
    await expectZoomable(page, `checkout of ${name}`);
    await connect(page, "Wallet");
    await page.getByText(/^Balance/).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText("What exactly do I sign?").click();
    await page.getByText("Exact terms").click();
    await page.getByText("Salt").waitFor();
    await expectZoomable(page, `connected checkout of ${name}`);
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it("fit where the money is followed, and on every page of a merchant", async () => {
    const checkout = await createCheckout(product, goods, "ETH", "1234567890123456789012345");
    const page = await arrive(customer, content);
    await page.goto(checkout.url);
    await connect(page, "Wallet");
    await payButton(page).click();
    await heldInEscrow(page);
    await expectZoomable(page, `paid checkout of ${name}`);
    await page.getByRole("link", { name: "Follow this payment" }).click();
    await page.getByText(/paid (.+ )?into escrow/).waitFor();
    await page.getByText("Verify against the chain").click();
    await page.getByText("Exact terms").click();
    await page.getByText("Salt").waitFor();
    await expectZoomable(page, `payment of ${name}`);
    await page.getByRole("button", { name: /^I have it: pay/ }).click();
    await page.getByRole("dialog", { name: /^I have it: pay/ }).waitFor();
    await expectZoomable(page, `release of ${name}`);
    await page.keyboard.press("Escape");
    const payment = new URL(page.url()).pathname;
    const place = (kind: string, end = "") =>
      `${product.stack.urls.dapp}${payment.replace("payment", kind)}${end}?checkout=${checkout.id}`;
    await page.goto(place("payment", "/problem"));
    await page.getByText(/still held/).waitFor();
    for (const way of await page.locator("summary").all()) await way.click();
    await expectZoomable(page, `problem of ${name}`);
    await page.goto(place("receipt"));
    await page
      .getByText(/issued|^Paid/)
      .first()
      .waitFor();
    await expectZoomable(page, `receipt of ${name}`);
    await page.goto(`${product.stack.urls.dapp}/find?q=${payment.split("/").at(-1)}`);
    await page.getByText("One payment was found").waitFor();
    await expectZoomable(page, `finding of ${name}`);
    await page.goto(`${product.stack.urls.dapp}/payments`);
    await page.getByRole("link", { name: "Receipt: " }).first().waitFor();
    await page.getByText(goods, { exact: true }).first().waitFor();
    await expectZoomable(page, `list of ${name}`);

    const desk = await arrive(merchant, content);
    await desk.goto(`${product.stack.urls.dapp}/merchant/payments`);
    await connect(desk, "Wallet");
    await desk.getByRole("button", { name: "Sign in" }).click();
    const row = desk.getByRole("row").locator("[data-row]").first();
    await row.waitFor();
    await expectZoomable(desk, `payments of ${name}`);
    await row.click();
    await desk.getByText("What happened").waitFor();
    await expectZoomable(desk, `drawer of ${name}`);
    await desk.getByRole("button", { name: "Capture" }).click();
    await desk.getByRole("dialog", { name: "Capture" }).waitFor();
    await expectZoomable(desk, `capture of ${name}`);
  });

  it("fit on the page of a payment link", async () => {
    const link = {
      chain_id: 31337,
      token: "ETH",
      amount: "99999999999999999999",
      description: goods,
    };
    const { url } = await api<{ url: string }>(product, "POST", "/v1/payment_links", link);
    const page = await arrive(customer, content);
    await page.goto(url);
    await page.getByText(/Nothing moves by connecting/).waitFor();
    await expectZoomable(page, `link of ${name}`);
  });
});

describe("a coin of the service's own", () => {
  it.each([
    [0, "999999999999999999999999"],
    [30, "1000000000000000000000000000001"],
  ])("of %s decimals fits on a checkout", async (decimals, amount) => {
    const checkout = await createCheckout(product, "Lamp", "ETH", "1000");
    const { page } = await newPerson(product, customer, "Wallet").then((person) => {
      people.push(person);
      return person;
    });
    await page.route("**/v1/pay/*", async (route) => {
      const response = await route.fetch();
      const said = (await response.json()) as { token: object; offer: object };
      const token = { ...said.token, symbol: "LONGSYMBOL", name: "Coin", decimals };
      const offer = { ...said.offer, amount };
      await route.fulfill({ response, json: { ...said, amount, token, offer } });
    });
    await page.goto(checkout.url);
    await page.getByText("LONGSYMBOL").first().waitFor();
    await expectZoomable(page, `coin of ${decimals} decimals`);
  });
});
