import type { Page } from "playwright-core";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { picture } from "./pageChecks.ts";
import {
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
import type { RpcRequest } from "./testWallet.ts";

const stranger = privateKeyToAccount(generatePrivateKey());

let product: Product;
let person: Person;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
afterEach(async ({ task }) => {
  const { context, complaints, page } = person;
  if (task.result?.state === "fail") await picture(page, "failed-hostile");
  await context.close();
  expect(complaints).toEqual([]);
});

/** Opens a checkout in a browser of its own, and connects. */
async function open(): Promise<Page> {
  person = await newPerson(product, customer, "Odd wallet");
  const { page } = person;
  const checkout = await createCheckout(product, "Lamp", "USDH", "1000000");
  await page.goto(checkout.url);
  await connect(page, "Odd wallet");
  return page;
}

/** Number of times that the wallet was asked to sign. */
const signings = () =>
  person.wallet.asked.filter((method) => method === "eth_signTypedData_v4").length;

/** Answers requests to sign in this way. */
function signsBy(sign: (request: RpcRequest, honest: () => Promise<unknown>) => unknown): void {
  person.wallet.misbehave = (request, honest) =>
    request.method === "eth_signTypedData_v4"
      ? sign(request, () => honest(request))
      : honest(request);
}

const typed = ({ params = [] }: RpcRequest) => JSON.parse(String(params[1]));

describe("a signature that is not the account's", () => {
  it.each<[string, (request: RpcRequest) => unknown]>([
    ["another account's", (request) => stranger.signTypedData(typed(request))],
    ["of other data", () => customer.signMessage({ message: "x" })],
    ["empty", () => "0x"],
    ["no text", () => null],
  ])("%s: is thrown away, and the wallet asked anew, also after a reload", async (_, sign) => {
    const page = await open();
    signsBy(sign);
    for (const times of [1, 2]) {
      await payButton(page).click();
      await page
        .getByRole("alert")
        .getByText(/signed with another account/)
        .waitFor();
      expect(signings()).toBe(times);
      await page.reload();
      await payButton(page).waitFor();
    }
    person.wallet.misbehave = null;
    await payButton(page).click();
    await heldInEscrow(page);
    expect(signings()).toBe(3);
  });
});

describe("a signature that the relayer did not take", () => {
  /** Has the relayer's next answers to a signature be this one, until the returned function is called. */
  async function answers(page: Page, status: number | null, code = ""): Promise<() => unknown> {
    const url = "**/v1/pay/*/fund";
    await page.route(url, (route) =>
      status === null
        ? route.abort()
        : route.fulfill({ status, json: { code, detail: "Not taken, says the test." } }),
    );
    return () => page.unroute(url);
  }

  it.each<[string, number]>([
    ["signature_invalid", 422],
    ["relay_rejected", 422],
    ["authorization_used", 409],
    ["invalid_request", 400],
  ])("because of what it is (%s): is signed anew", async (code, status) => {
    const page = await open();
    const end = await answers(page, status, code);
    await payButton(page).click();
    await page.getByRole("alert").first().waitFor();
    await page.reload();
    await payButton(page).waitFor();
    await end();
    await payButton(page).click();
    await heldInEscrow(page);
    expect(signings()).toBe(2);
  });

  it.each<[string, number | null]>([
    ["no answer", null],
    ["relay_unavailable", 503],
    ["internal_error", 500],
    ["rate_limited", 429],
  ])("because of the way there (%s): is sent again", async (code, status) => {
    const page = await open();
    const end = await answers(page, status, code);
    await payButton(page).click();
    await page.getByRole("alert").first().waitFor();
    await end();
    await payButton(page).click();
    await heldInEscrow(page);
    expect(signings()).toBe(1);
  });
});
