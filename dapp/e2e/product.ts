import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PaymentTermsJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { launchBrowser } from "@handsel/services/browser";
import { secretsIn } from "@handsel/services/secretsIn";
import { type Stack, startStack } from "@handsel/services/stack";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { PrivateKeyAccount } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { type Complaints, collectComplaints } from "./pageChecks.ts";
import { installTestWallet, type TestWallet } from "./testWallet.ts";

export const customer = privateKeyToAccount(accounts.customer.privateKey);
export const merchant = privateKeyToAccount(accounts.merchant.privateKey);
export const payee = privateKeyToAccount(accounts.payee.privateKey);

/** Button by which the customer pays the shop, and its dialog. */
export const iHaveIt = "I have it: pay Demo Shop";

/** Person with a browser profile and a wallet. */
export interface Person extends Complaints {
  context: BrowserContext;
  page: Page;
  wallet: TestWallet;
}

/** Fields of a checkout that these tests read. */
export interface Checkout {
  id: string;
  url: string;
  status: string;
  offer: PaymentTermsJson;
}

/** Running product with a browser. */
export interface Product {
  stack: Stack;
  browser: Browser;
  /** Folder of the servers' logs. */
  dataDir: string;
  stop(): Promise<void>;
}

export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), "handsel-e2e-"));
  const [stack, browser] = await Promise.all([
    startStack({ dataDir, subgraph: true }),
    launchBrowser(),
  ]);
  return {
    stack,
    browser,
    dataDir,
    stop: async () => {
      await browser.close();
      await stack.stop();
      const logged = await relayersLogs(join(dataDir, "logs"));
      await rm(dataDir, { recursive: true, force: true });
      const secrets = secretsIn(logged);
      if (secrets.length > 0) throw new Error(`The relayer has logged secrets: ${secrets}.`);
    },
  };
}

/** Reads what every relayer of a test wrote, also one that was started again. */
async function relayersLogs(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.startsWith("relayer"));
  if (names.length === 0) throw new Error("The relayer has no log.");
  const logs = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return logs.join("\n");
}

/** Opens a browser profile with an EIP-6963 wallet of this name and account. */
export async function newPerson(
  { stack, browser }: Product,
  account: PrivateKeyAccount,
  walletName: string,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const complaints = collectComplaints(context);
  const wallet = await installTestWallet(context, account, walletName, stack.urls.chain);
  return { context, page: await context.newPage(), wallet, ...complaints };
}

/** Calls the relayer's API with the demo merchant's key. */
export async function api<Answer>(
  { stack }: Product,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${stack.urls.dapp}${path}`, {
    method,
    headers: { authorization: `Bearer ${stack.apiKey}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return response.json() as Promise<Answer>;
}

/** @param amount base units */
export function createCheckout(
  product: Product,
  description: string,
  token: string,
  amount: string,
  more: Record<string, unknown> = {},
): Promise<Checkout> {
  const body = { chain_id: 31337, token, amount, description, ...more };
  return api(product, "POST", "/v1/checkouts", body);
}

export async function connect(page: Page, wallet: string): Promise<void> {
  await page.getByRole("button", { name: `Connect ${wallet}` }).click();
  await page
    .getByRole("button", { name: /^(Disconnect|Change wallet)$/ })
    .first()
    .waitFor();
}

export function payButton(page: Page) {
  return page.getByRole("button", { name: /^Pay \S*\d/ });
}

/** Waits until the checkout page says that the contract holds the money. */
export async function heldInEscrow(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^Paid /, level: 1 }).waitFor();
  await page.getByText(/Your money is in escrow/).waitFor();
}
