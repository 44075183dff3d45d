import { demoDollarAbi, handselChains } from "@handsel/protocol";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { localWallet } from "@handsel/services/localWallet";
import type { Page } from "playwright-core";
import { numberToHex, type PrivateKeyAccount, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failures, noes, oddForms, unknowns } from "../src/testing/refusals.ts";
import { escrow } from "./escrowCalls.ts";
import { anyRequest, expectAccessible, lookAfterPages } from "./pageChecks.ts";
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
import type { RpcRequest } from "./testWallet.ts";

const local = handselChains.get(hardhat.id);
const dollar = local?.tokens.find(({ symbol }) => symbol === "USDH")?.address ?? zeroAddress;

const stranger = privateKeyToAccount(generatePrivateKey());

let product: Product;
let person: Person;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);

afterAll(() => product?.stop());
const lookAfter = lookAfterPages("hostile", anyRequest);

/** Opens a browser with the odd wallet. */
async function arrive(account: PrivateKeyAccount): Promise<void> {
  person = lookAfter(await newPerson(product, account, "Odd wallet"));
}

/** Opens a checkout in a browser of its own, and connects. */
async function open(): Promise<Page> {
  await arrive(customer);
  const { page } = person;
  const checkout = await createCheckout(product, "Lamp", "USDH", "1000000");
  await page.goto(checkout.url);
  await connect(page, "Odd wallet");
  return page;
}

/** Opens a checkout in a browser of its own, without connecting. */
async function openUnconnected(): Promise<Page> {
  await arrive(customer);
  const { url } = await createCheckout(product, "Lamp", "USDH", "1000000");
  await person.page.goto(url);
  await person.page.getByRole("button", { name: "Connect Odd wallet" }).waitFor();
  return person.page;
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
    let [polls, sent] = [0, 0];
    page.on("request", (request) => {
      if (/\/fund$/.test(request.url()) && request.method() === "POST") sent += 1;
    });
    await page.route("**/v1/pay/*", async (route) => {
      const response = await route.fetch();
      polls += 1;
      await route.fulfill({ response, json: { ...(await response.json()), polls } });
    });
    await payButton(page).click();
    await page.getByRole("alert").first().waitFor();
    // A checkout that reads otherwise meanwhile sends nothing by itself.
    const before = polls;
    await expect.poll(() => polls, { timeout: 20_000 }).toBeGreaterThan(before);
    await end();
    expect(sent).toBe(1);
    await payButton(page).click();
    await heldInEscrow(page);
    expect(signings()).toBe(1);
  });
});

describe("a wallet that is slow, or says things that are not so", () => {
  it("is asked once for two presses", async () => {
    const page = await open();
    const answer = Promise.withResolvers<void>();
    signsBy((_, honest) => answer.promise.then(honest));
    await payButton(page).dblclick();
    await expect.poll(signings).toBe(1);
    answer.resolve();
    await heldInEscrow(page);
    expect(signings()).toBe(1);
  });

  it("leaves a way out when it never answers, and is asked again", async () => {
    const page = await open();
    await page.clock.install();
    signsBy(() => new Promise(() => {}));
    await payButton(page).click();
    await expect.poll(signings).toBe(1);
    await page.clock.fastForward(20_000);
    await page.getByText("Your wallet has not answered yet").waitFor();
    await expectAccessible(page, "wallet-silent");
    await page.getByRole("button", { name: "Stop waiting" }).click();
    await page
      .getByRole("alert")
      .getByText(/stopped waiting/)
      .waitFor();
    person.wallet.misbehave = null;
    await payButton(page).click();
    await heldInEscrow(page);
  });

  it("takes a person's no in each wording, and then pays", async () => {
    const page = await open();
    for (const refusal of Object.values(noes)) {
      signsBy(() => Promise.reject(refusal));
      await payButton(page).click();
      await page
        .getByRole("alert")
        .getByText(/You declined in your wallet/)
        .waitFor();
    }
    person.wallet.misbehave = null;
    await payButton(page).click();
    await heldInEscrow(page);
  });

  it("leaves a way out when it says that it changed its network, and did not", async () => {
    const page = await open();
    person.wallet.chainId = 1;
    await page.reload();
    await page.clock.install();
    person.wallet.misbehave = (request, honest) =>
      request.method === "wallet_switchEthereumChain" ? null : honest(request);
    await payButton(page).click();
    await expect.poll(() => person.wallet.asked.includes("wallet_switchEthereumChain")).toBe(true);
    await page.clock.fastForward(20_000);
    await page.getByRole("button", { name: "Stop waiting" }).click();
    await page
      .getByRole("alert")
      .getByText(/stopped waiting/)
      .waitFor();
    expect(signings()).toBe(0);
  });

  it("may answer with an id that is no transaction: the contract tells when it is paid", async () => {
    const page = await open();
    person.wallet.misbehave = async (request, honest) => {
      const answer = await honest(request);
      return request.method === "eth_sendTransaction" ? `0x${"5afe".repeat(16)}` : answer;
    };
    await page.getByRole("button", { name: "Pay the fee myself" }).click();
    await payButton(page).click();
    await heldInEscrow(page);
  });

  it("that refuses in whatever way when it is asked to connect leaves a way in", async () => {
    const page = await openUnconnected();
    for (const refusal of Object.values({ ...noes, ...failures, ...unknowns })) {
      person.wallet.misbehave = (request, honest) =>
        request.method === "eth_requestAccounts" ? Promise.reject(refusal) : honest(request);
      await page.getByRole("button", { name: "Connect Odd wallet" }).click();
      await page.getByRole("alert").first().waitFor();
    }
    person.wallet.misbehave = null;
    await connect(page, "Odd wallet");
  });

  it("that never answers when it is asked to connect leaves a way out, and may answer late", async () => {
    const page = await openUnconnected();
    const answer = Promise.withResolvers<void>();
    person.wallet.misbehave = (request, honest) =>
      request.method === "eth_requestAccounts"
        ? answer.promise.then(() => honest(request))
        : honest(request);
    await page.getByRole("button", { name: "Connect Odd wallet" }).click();
    await expect.poll(() => person.wallet.asked.includes("eth_requestAccounts")).toBe(true);
    await page.getByRole("button", { name: "Stop waiting" }).click({ timeout: 40_000 });
    await page.getByRole("button", { name: "Connect Odd wallet" }).waitFor();
    person.wallet.misbehave = null;
    answer.resolve();
    // With or without the late answer, the person can go on.
    await page
      .getByRole("button", { name: /^(Connect Odd wallet|Pay \d)/ })
      .first()
      .waitFor();
  });

  it("that is announced only after the page was shown is offered then", async () => {
    await arrive(customer);
    const { page, context } = person;
    const { url } = await createCheckout(product, "Lamp", "USDH", "1000000");
    // Keeps the wallet's announcement back until the test lets it go.
    await context.addInitScript(() => {
      const held: Event[] = [];
      const dispatch = window.dispatchEvent.bind(window);
      window.dispatchEvent = (event) => {
        if (event.type !== "eip6963:announceProvider") return dispatch(event);
        held.push(event);
        return true;
      };
      Object.assign(window, { letGo: () => held.map(dispatch) });
    });
    await page.goto(url);
    await page.getByText("No wallet found in this browser").waitFor();
    await page.evaluate("letGo() && undefined");
    await connect(page, "Odd wallet");
  });

  it("says so when it gives no account, and connects once it does", async () => {
    await arrive(customer);
    const { page, wallet } = person;
    const { url } = await createCheckout(product, "Lamp", "USDH", "1000000");
    wallet.misbehave = (request, honest) =>
      request.method === "eth_requestAccounts" ? [] : honest(request);
    await page.goto(url);
    await page.getByRole("button", { name: "Connect Odd wallet" }).click();
    await page
      .getByText(/gave no account|did not work/)
      .first()
      .waitFor();
    wallet.misbehave = null;
    await connect(page, "Odd wallet");
  });
});

describe("an account delegated to a contract that judges no signature (EIP-7702)", () => {
  /** Makes an account with coins and dollars that runs the escrow's code, which has no ERC-1271. */
  async function delegated(): Promise<PrivateKeyAccount> {
    const privateKey = generatePrivateKey();
    const account = privateKeyToAccount(privateKey);
    const { chain: rpcUrl } = product.stack.urls;
    await jsonRpc(rpcUrl, "hardhat_setBalance", [account.address, numberToHex(10n ** 18n)]);
    const client = localWallet(rpcUrl, privateKey);
    const mint = await client.writeContract({
      ...{ address: dollar, abi: demoDollarAbi },
      ...{ functionName: "mint", args: [account.address, 10_000_000n] },
    });
    await client.waitForTransactionReceipt({ hash: mint });
    const authorization = await client.signAuthorization({
      address: escrow.address,
      executor: "self",
    });
    const hash = await client.sendTransaction({
      ...{ to: stranger.address, authorizationList: [authorization] },
    });
    await client.waitForTransactionReceipt({ hash });
    const code = await client.getCode({ address: account.address });
    expect(code?.toLowerCase()).toBe(`0xef0100${escrow.address.slice(2).toLowerCase()}`);
    return account;
  }

  it("is pointed to its own transaction, which pays", async () => {
    const checkout = await createCheckout(product, "Lamp", "USDH", "1000000");
    await arrive(await delegated());
    const { page } = person;
    await page.goto(checkout.url);
    await connect(page, "Odd wallet");
    await payButton(page).click();
    const notice = page.getByRole("alert").filter({ hasText: "signature was not taken" });
    await notice.getByText(/no money has moved/).waitFor();
    await expectAccessible(page, "wallet-delegated");
    await notice.getByRole("button", { name: "Pay the fee myself" }).click();
    await payButton(page).click();
    await heldInEscrow(page);
  });
});

describe("a sign-in", () => {
  it("names the service's chain, whatever chain the wallet is on, and asks at once", async () => {
    await arrive(merchant);
    const { page, wallet } = person;
    wallet.chainId = 1;
    let signed = "";
    wallet.misbehave = (request, honest) => {
      if (request.method === "personal_sign") {
        signed = Buffer.from(String(request.params?.[0]).slice(2), "hex").toString();
      }
      return honest(request);
    };
    await page.goto(`${product.stack.urls.dapp}/merchant/payments`);
    await connect(page, "Odd wallet");
    const button = page.getByRole("button", { name: "Sign in" });
    await expect.poll(() => button.isEnabled()).toBe(true);
    // Nothing but the wallet is needed between the press and the signature.
    const nonce = "**/v1/session/nonce";
    await page.route(nonce, () => {});
    await button.click();
    await expect.poll(() => signed).toContain("Chain ID: 31337");
    await page.unroute(nonce);
    await page.getByRole("heading", { name: "Payments", level: 1 }).waitFor();
  });

  /** Opens the merchant's page with a wallet that answers a message to sign in this way. */
  async function openDesk(sign: (honest: () => Promise<unknown>) => unknown): Promise<Page> {
    await arrive(merchant);
    const { page, wallet } = person;
    wallet.misbehave = (request, honest) =>
      request.method === "personal_sign" ? sign(() => honest(request)) : honest(request);
    await page.goto(`${product.stack.urls.dapp}/merchant/payments`);
    await connect(page, "Odd wallet");
    await page.getByRole("button", { name: "Sign in" }).click();
    return page;
  }

  async function signsInAfterwards(page: Page): Promise<void> {
    person.wallet.misbehave = null;
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Payments", level: 1 }).waitFor();
  }

  it("of a wallet that refuses, or signs oddly, says so, and can be tried again", async () => {
    const refusals = Object.values({ ...noes, ...failures, ...unknowns });
    const odd = [...Object.values(oddForms), await stranger.signMessage({ message: "x" })];
    const ways = [
      ...refusals.map((refusal) => () => Promise.reject(refusal)),
      ...odd.map((answer) => async () => answer),
    ];
    let sign: () => Promise<unknown> = async () => null;
    const page = await openDesk(() => sign());
    await page.getByRole("alert").first().waitFor();
    for (const way of ways) {
      sign = way;
      const asked = person.wallet.asked.length;
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect.poll(() => person.wallet.asked.slice(asked)).toContain("personal_sign");
      await page.getByRole("alert").first().waitFor();
    }
    await signsInAfterwards(page);
  });

  it("of a wallet that never answers leaves a way out", async () => {
    const page = await openDesk(() => new Promise(() => {}));
    await expect.poll(() => person.wallet.asked.includes("personal_sign")).toBe(true);
    await page.getByRole("button", { name: "Stop waiting" }).click({ timeout: 40_000 });
    await page
      .getByRole("alert")
      .getByText(/stopped waiting/)
      .waitFor();
    await signsInAfterwards(page);
  });
});
