import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PaymentTermsJson } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { launchBrowser } from "@handsel/services/browser";
import { secretsIn } from "@handsel/services/secretsIn";
import { type Stack, type StackOptions, startStack } from "@handsel/services/stack";
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

/** Somebody with a browser profile, and no wallet. */
export interface Visitor extends Complaints {
  context: BrowserContext;
  page: Page;
}

/** Person with a browser profile and a wallet. */
export interface Person extends Visitor {
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
  /** What the browsers of all people complain of. */
  people: Complaints[];
  stop(): Promise<void>;
}

/**
 * Starts the product with a browser. When it stops, no page of anybody may have complained: of its policy, of an error, or on
 * the console.
 * @param caused complaints that the file's tests cause
 * @param options what is otherwise than usual
 */
export async function startProduct(
  caused: RegExp | null = null,
  options: Pick<StackOptions, "openRegistration"> = {},
): Promise<Product> {
  const isCaused = (text: string) => caused?.test(text) ?? false;
  const dataDir = await mkdtemp(join(tmpdir(), "handsel-e2e-"));
  const people: Complaints[] = [];
  const [stack, browser] = await Promise.all([
    startStack({ dataDir, subgraph: true, ...options }),
    launchBrowser(),
  ]);
  return {
    stack,
    browser,
    dataDir,
    people,
    stop: async () => {
      await browser.close();
      await stack.stop();
      const logged = await relayersLogs(join(dataDir, "logs"));
      await rm(dataDir, { recursive: true, force: true });
      const secrets = secretsIn(logged);
      if (secrets.length > 0) throw new Error(`The relayer has logged secrets: ${secrets}.`);
      const complaints = people.flatMap((one) => one.complaints).filter((text) => !isCaused(text));
      if (complaints.length > 0) throw new Error(`Pages complained:\n${complaints.join("\n")}`);
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

/** Makes a browser profile, and listens to its complaints. */
async function newProfile(
  { browser, people }: Product,
  options: BrowserContextOptions,
): Promise<Omit<Visitor, "page">> {
  // A worker would answer for servers that tests stop, and ask past the answers that they put in place.
  const { serviceWorkers = "block" } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    ...options,
    serviceWorkers,
  });
  context.setDefaultTimeout(30_000);
  const complaints = collectComplaints(context, serviceWorkers);
  people.push(complaints);
  return { context, ...complaints };
}

/** Opens a browser profile without a wallet. */
export async function newVisitor(
  product: Product,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const profile = await newProfile(product, options);
  return { ...profile, page: await profile.context.newPage() };
}

/** Opens a browser profile with an EIP-6963 wallet of this name and account. */
export async function newPerson(
  product: Product,
  account: PrivateKeyAccount,
  walletName: string,
  options: BrowserContextOptions = {},
): Promise<Person> {
  const profile = await newProfile(product, options);
  const { context } = profile;
  const wallet = await installTestWallet(context, account, walletName, product.stack.urls.chain);
  return { ...profile, page: await context.newPage(), wallet };
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
