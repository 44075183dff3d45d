/** A till on a counter: an amount is keyed in, a customer's phone pays it, and the page says what it knows. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { appIsDrawn, expectAccessible } from "./pageChecks.ts";
import {
  api,
  type Checkout,
  connect,
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
let seller: Person;

beforeAll(async () => {
  product = await startProduct();
  seller = await newPerson(product, merchant, "Shop wallet", {
    viewport: { width: 1024, height: 768 },
  });
  await seller.page.goto(`${product.stack.urls.dapp}/merchant/pos`);
  await connect(seller.page, "Shop wallet");
  await button("Sign in").click();
  await key("1").waitFor();
}, 300_000);

afterAll(() => product?.stop());

const button = (name: string | RegExp) =>
  seller.page.getByRole("button", { name, exact: typeof name === "string" });
const key = (name: string) =>
  seller.page.getByRole("group", { name: "Keys of the amount" }).getByRole("button", {
    ...{ name, exact: true },
  });
const amount = () => seller.page.getByLabel("Amount").locator("output").textContent();
const code = () => seller.page.getByRole("img", { name: /^QR code to pay/ });

/** Reads the newest checkout of the store, as it stands. */
async function newest(): Promise<Checkout> {
  const { data } = await api<{ data: Checkout[] }>(product, "GET", "/v1/checkouts?limit=1");
  if (!data[0]) throw new Error("There is no checkout.");
  return data[0];
}

it("takes an amount by its keys and by a keyboard, and a tip", async () => {
  const { page } = seller;
  await page.getByLabel("Charge in").selectOption({ label: "USDH on Local chain" });
  for (const digit of ["3", "6", "00", "7"]) await key(digit).click();
  await key("Delete the last digit").click();
  expect(await amount()).toMatch(/^36\.00/);
  const { height } = (await key("5").boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(64);
  await page.getByText("Charge in").click({ position: { x: 1, y: 1 } });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Escape");
  expect(await amount()).toMatch(/^0\.00/);
  await page.keyboard.type("3600");
  expect(await amount()).toMatch(/^36\.00/);
  await page.getByText("10%").click();
  await button(/^Charge 39\.60\sUSDH$/).waitFor();
  await expectAccessible(page, "pos");
});

it("shows a code, keeps it over a reload, and says when it is paid", async () => {
  const { page } = seller;
  await button(/^Charge 39\.60/).click();
  await code().waitFor();
  await page.reload();
  await appIsDrawn(page);
  await code().waitFor();
  await page.getByText("Waiting for the phone").waitFor();
  await expectAccessible(page, "pos-code");

  const { url } = await newest();
  const buyer = await newPerson(product, customer, "Buyer wallet");
  await buyer.page.goto(url);
  await buyer.page.getByText("Tip").first().waitFor();
  await connect(buyer.page, "Buyer wallet");
  await payButton(buyer.page).click();
  await heldInEscrow(buyer.page);
  await page.getByRole("heading", { name: "Paid", exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText(/tip of 3\.60\sUSDH in it/).waitFor();
  await page.getByRole("img", { name: "QR code of the receipt" }).waitFor();
  await expectAccessible(page, "pos-paid");
  await buyer.context.close();
  await button("Next customer").click();
  expect(await amount()).toMatch(/^0\.00/);
});

it("says that it does not know while the service is silent, and goes on once it answers", async () => {
  const { page } = seller;
  await page.keyboard.type("700");
  await page.keyboard.press("Enter");
  await code().waitFor();
  await page.route("**/v1/checkouts/*", (route) => route.abort());
  await page.getByText("We cannot see whether it is paid").waitFor();
  expect(await page.getByText("Waiting for the phone").count()).toBe(0);
  await expectAccessible(page, "pos-silent");
  await page.unroute("**/v1/checkouts/*");
  await page.getByText("Waiting for the phone").waitFor();
  await button("Cancel this sale").click();
  await key("1").waitFor();
  expect((await newest()).status).toBe("expired");
  expect(seller.complaints).toEqual([]);
});
