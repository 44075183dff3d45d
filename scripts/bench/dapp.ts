/**
 * `npm run bench:dapp [-- --payments 8]`: builds the dApp and measures what each page weighs, what it asks a chain and the relayer
 * for in a minute in which nothing happens, and how long it takes from the click on "Pay" to "paid", with a real browser and the
 * whole product. Prints the figures and writes docs/measurements/dapp.json.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { accounts } from "@handsel/services/accounts";
import { launchBrowser } from "@handsel/services/browser";
import { dappFolder } from "@handsel/services/dapp";
import { type Stack, startStack } from "@handsel/services/stack";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { privateKeyToAccount } from "viem/accounts";
import { installTestWallet } from "../../dapp/e2e/testWallet.ts";
import { Bundle } from "../../dapp/scripts/bundle.ts";
import { pageWeights } from "../../dapp/scripts/pageWeights.ts";
import { type Measurement, writeMeasurements } from "../lib/measurements.ts";

const HELP = `npm run bench:dapp [-- --payments 8]   measures the dApp's files, idle requests and time to pay

  --payments  payments that are timed, of each kind (8)
  --help      this text`;

/** Milliseconds a page rests before its idle minute begins, and the length of that minute. */
const REST = 20_000;
const MINUTE = 60_000;

/** Wallet whose account pays; the local chain has given it coins. */
const WALLET = "Customer wallet";

const { values } = parseArgs({
  options: {
    payments: { type: "string", default: "8" },
    help: { type: "boolean", default: false },
  },
});
const payments = Number(values.payments);

const machine = `${availableParallelism()} cores, headless Chromium`;
const rows: Measurement[] = [];

function add(
  metric: string,
  value: number,
  unit: string,
  conditions: string,
  max: number | null = null,
) {
  rows.push({ metric, value: Number(value.toFixed(1)), unit, max, conditions });
}

async function weighPages(): Promise<void> {
  const conditions = "JavaScript and CSS of the production build, each file gzipped";
  for (const { name, entry, modules, most } of pageWeights) {
    const bundle = await Bundle.read(dappFolder, entry);
    const { kilobytes, files } = await bundle.weigh(bundle.closure([entry, ...modules]));
    add(`${name}: size`, kilobytes, "KB", conditions, most);
    add(`${name}: files`, files, "", conditions);
  }
}

/** Requests of one page, counted by whom they ask. */
interface Asked {
  chain: number;
  relayer: number;
  subgraph: number;
}

/** Counts what a page asks for until `end` is called. A batch counts as its calls. */
function countRequests(page: Page, { urls }: Stack): { end(): Asked } {
  const asked: Asked = { chain: 0, relayer: 0, subgraph: 0 };
  const count = (request: { url(): string; postData(): string | null }) => {
    const url = request.url();
    if (url.startsWith(urls.chain)) {
      const body: unknown = JSON.parse(request.postData() ?? "null");
      asked.chain += Array.isArray(body) ? body.length : 1;
    } else if (urls.subgraph !== null && url.startsWith(new URL(urls.subgraph).origin)) {
      asked.subgraph += 1;
    } else if (url.startsWith(`${urls.dapp}/v1/`)) {
      asked.relayer += 1;
    }
  };
  page.on("request", count);
  return {
    end: () => {
      page.off("request", count);
      return asked;
    },
  };
}

async function createCheckout({ urls, apiKey }: Stack): Promise<{ id: string; url: string }> {
  const response = await fetch(`${urls.dapp}/v1/checkouts`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      ...{ chain_id: 31337, token: "USDH", amount: "1000000", description: "Measured" },
    }),
  });
  if (!response.ok) throw new UserError(`No checkout was created: ${await response.text()}`);
  return (await response.json()) as { id: string; url: string };
}

async function newPerson({ urls }: Stack, browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  context.setDefaultTimeout(60_000);
  const account = privateKeyToAccount(accounts.customer.privateKey);
  await installTestWallet(context, account, WALLET, urls.chain);
  return context;
}

const payButton = (page: Page) => page.getByRole("button", { name: /^Pay \S*\d/ });

/** Link to the payment's page, which a checkout shows once the contract has the payment. */
const paymentLink = (page: Page) => page.locator('a[href^="/payment/"]').first();

/** Opens a checkout with the wallet connected, ready to pay. */
async function openCheckout(stack: Stack, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto((await createCheckout(stack)).url);
  const connect = page.getByRole("button", { name: `Connect ${WALLET}` });
  await connect.or(payButton(page)).first().waitFor();
  if (await connect.isVisible()) await connect.click();
  await payButton(page).waitFor();
  return page;
}

/** Pays, and returns the milliseconds until the page says so. */
async function pay(page: Page): Promise<number> {
  await page.waitForTimeout(1_000);
  const begun = performance.now();
  await payButton(page).click();
  await paymentLink(page).waitFor();
  return performance.now() - begun;
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function timePayments(stack: Stack, context: BrowserContext): Promise<string> {
  const times: number[] = [];
  let payment = "";
  // The first warms the servers up.
  for (let nth = 0; nth <= payments; nth += 1) {
    const page = await openCheckout(stack, context);
    const time = await pay(page);
    if (nth > 0) times.push(time);
    payment = (await paymentLink(page).getAttribute("href")) ?? "";
    await page.close();
  }
  const conditions = `${payments} payments by signature, blocks of 1 s, ${machine}`;
  add("click on Pay to paid: median", median(times), "ms", conditions);
  add("click on Pay to paid: slowest", Math.max(...times), "ms", conditions);
  return payment;
}

async function measureIdle(stack: Stack, context: BrowserContext, payment: string): Promise<void> {
  const pages: [string, Page][] = [
    ["checkout, wallet connected", await openCheckout(stack, context)],
  ];
  for (const [name, path] of [
    ["payment, held", payment],
    ["merchant, signed out", "/merchant"],
  ] as const) {
    const page = await context.newPage();
    await page.goto(new URL(path, stack.urls.dapp).href);
    pages.push([name, page]);
  }
  const conditions = `one minute, ${REST / 1000} s after the page was opened, ${machine}`;
  for (const [name, page] of pages) {
    await page.bringToFront();
    await page.waitForTimeout(REST);
    const counted = countRequests(page, stack);
    await page.waitForTimeout(MINUTE);
    const { chain, relayer, subgraph } = counted.end();
    add(`${name}: calls to the chain`, chain, "/min", conditions);
    add(`${name}: requests to relayer and subgraph`, relayer + subgraph, "/min", conditions);
  }
}

async function measure(folder: string): Promise<void> {
  // PostgreSQL runs as another user where this one is root.
  chmodSync(folder, 0o755);
  const stopping = new AbortController();
  onStopRequest(() => stopping.abort());
  const stack = await startStack({ dataDir: folder, subgraph: true, signal: stopping.signal });
  try {
    await weighPages();
    const browser = await launchBrowser();
    try {
      const context = await newPerson(stack, browser);
      await measureIdle(stack, context, await timePayments(stack, context));
    } finally {
      await browser.close();
    }
  } finally {
    await stack.stop();
  }
}

if (values.help) {
  console.log(HELP);
} else {
  const folder = mkdtempSync(join(tmpdir(), "handsel-bench-"));
  try {
    if (!Number.isInteger(payments) || payments < 1)
      throw new UserError("--payments takes a whole number from 1.");
    await measure(folder);
    console.table(rows, ["metric", "value", "unit", "max"]);
    writeMeasurements("dapp", rows);
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
