/**
 * `npm run bench:dapp [-- --payments 8 --against <commit>]`: builds the dApp and measures what each page weighs, how Lighthouse judges the payers' pages,
 * what a page asks a chain and the relayer for in a minute in which nothing happens, and how long it takes from opening a checkout to
 * its wallets and from the click on "Pay" to "paid", with a real browser and the whole product. Prints the figures and writes
 * docs/measurements/dapp.json. With `--against` the same times are taken of another commit too, by turns, and compared. With `--short` it takes a few minutes less, fails where a bar is missed that does not depend on the machine, and writes nothing.
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
import { median } from "../lib/median.ts";
import { auditPage } from "./auditPage.ts";
import { startCommit, type Target } from "./startCommit.ts";

const HELP = `npm run bench:dapp [-- --payments 8]   measures the dApp's files, idle requests and time to pay

  --payments  payments that are timed, of each kind (8)
  --against   a commit whose product is timed by turns with this one
  --short     two payments, one audit of each page, no idle minute; fails where a bar is missed that is not the machine's, and writes nothing
  --help      this text`;

/** Milliseconds a page rests before its idle minute begins, and the length of that minute. */
const REST = 20_000;
const MINUTE = 60_000;

/** Wallet whose account pays; the local chain has given it coins. */
const WALLET = "Customer wallet";

const { values } = parseArgs({
  options: {
    payments: { type: "string", default: "8" },
    against: { type: "string" },
    short: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const payments = values.short ? 2 : Number(values.payments);

const machine = `${availableParallelism()} cores, headless Chromium`;
const rows: Measurement[] = [];

/** Notes a figure, with the least and the largest value that it may have. */
function add(
  metric: string,
  value: number,
  unit: string,
  conditions: string,
  {
    min = null,
    max = null,
    digits = 1,
  }: Pick<Measurement, "min" | "max"> & { digits?: number } = {},
) {
  rows.push({ metric, value: Number(value.toFixed(digits)), unit, min, max, conditions });
}

/** Figures that miss their bar, a sentence each. */
function missed(): string[] {
  return rows.flatMap(({ metric, value, min, max }) => {
    if (value < (min ?? Number.NEGATIVE_INFINITY)) return `${metric}: ${value}, below ${min}.`;
    return value > (max ?? Number.POSITIVE_INFINITY) ? `${metric}: ${value}, above ${max}.` : [];
  });
}

async function weighPages(): Promise<void> {
  const conditions = "JavaScript and CSS of the production build, each file gzipped";
  for (const { name, entry, modules, most } of pageWeights) {
    const bundle = await Bundle.read(dappFolder, entry);
    const { kilobytes, files } = await bundle.weigh(bundle.closure([entry, ...modules]));
    add(`${name}: size`, kilobytes, "KB", conditions, { max: most });
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

/** Creates a checkout or a payment link, and returns its URL. */
async function offer(
  what: "checkouts" | "payment_links",
  { urls, apiKey }: Target,
): Promise<string> {
  const response = await fetch(`${urls.dapp}/v1/${what}`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      ...{ chain_id: 31337, token: "USDH", amount: "1000000", description: "Measured" },
    }),
  });
  const text = await response.text();
  if (!response.ok) throw new UserError(`None of ${what} was created: ${text}`);
  return JSON.parse(text).url;
}

async function newPerson({ urls }: Target, browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  context.setDefaultTimeout(60_000);
  const account = privateKeyToAccount(accounts.customer.privateKey);
  await installTestWallet(context, account, WALLET, urls.chain);
  return context;
}

const payButton = (page: Page) => page.getByRole("button", { name: /^Pay \S*\d/ });

/** Link to the payment's page, which a checkout shows once the contract has the payment. */
const PAYMENT_LINK = 'a[href^="/payment/"]';
const paymentLink = (page: Page) => page.locator(PAYMENT_LINK).first();

/** Bars of Lighthouse's scores: at least these. */
const LEAST = { performance: 95, accessibility: 100, bestPractices: 100, seo: 100 };
const MOST_SHIFT = 0.01;

/** Most calls to a chain in an idle minute of a payment's page. */
const MOST_IDLE_CALLS = 6;

/** Audits the pages that payers open first. @param payment path of a payment's page */
async function auditPages(stack: Stack, payment: string): Promise<void> {
  const runs = values.short ? 1 : 3;
  const conditions = `Lighthouse, simulated phone, median of ${runs}, ${machine}`;
  const pages = [
    ["checkout", await offer("checkouts", stack)],
    ["payment link", await offer("payment_links", stack)],
    ["payment", new URL(payment, stack.urls.dapp).href],
    ["start", stack.urls.dapp],
  ] as const;
  for (const [name, url] of pages) {
    const { layoutShift, ...scores } = await auditPage(url, runs);
    for (const [score, value] of Object.entries(scores)) {
      const min = LEAST[score as keyof typeof LEAST];
      // Performance is the machine's too: one audit on a busy one says little.
      const isJudged = !values.short || score !== "performance";
      add(`${name}: ${score}`, value, "", conditions, isJudged ? { min } : {});
    }
    add(`${name}: layout shift`, layoutShift, "", conditions, { max: MOST_SHIFT, digits: 4 });
  }
}

/** What a function that runs in a page needs of it. */
interface InPage {
  document: { querySelector(selector: string): unknown };
}

/**
 * Waits for the frame that shows an element. Playwright's locators look every half second after a while, which is longer than
 * what is timed here.
 */
async function shown(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as InPage).document.querySelector(wanted) !== null,
    selector,
    { polling: "raf" },
  );
}

/** Returns the milliseconds from opening a checkout to its wallets, with an empty cache. */
async function timeOpening(target: Target, browser: Browser): Promise<number> {
  const context = await newPerson(target, browser);
  const url = await offer("checkouts", target);
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await shown(page, `button[aria-label="Connect ${WALLET}"]`);
  const time = performance.now() - begun;
  await context.close();
  return time;
}

/** Opens a checkout with the wallet connected, ready to pay. */
async function openCheckout(target: Target, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await offer("checkouts", target));
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
  await shown(page, PAYMENT_LINK);
  return performance.now() - begun;
}

/** Times that were taken of a product, in milliseconds. */
interface Times {
  opening: number[];
  paying: number[];
}

/** Bars of the times, as parts of the other commit's. */
const MOST_OF_OTHER = { opening: 0.6, paying: 0.8 };

/** Takes the times of one product, or of two by turns. Returns the path of a payment's page of the first. */
async function takeTimes(targets: readonly Target[], browser: Browser): Promise<string> {
  const runs = await Promise.all(
    targets.map(async (target) => {
      const times: Times = { opening: [], paying: [] };
      return { target, times, context: await newPerson(target, browser) };
    }),
  );
  let payment = "";
  // The first warms the servers up.
  for (let nth = 0; nth <= payments; nth += 1) {
    for (const { target, times, context } of runs) {
      const opening = await timeOpening(target, browser);
      const page = await openCheckout(target, context);
      const paying = await pay(page);
      if (target === targets[0]) payment = (await paymentLink(page).getAttribute("href")) ?? "";
      await page.close();
      if (nth === 0) continue;
      times.opening.push(opening);
      times.paying.push(paying);
    }
  }
  const [ours, others] = runs.map(({ times }) => times);
  if (ours) reportTimes(ours, others);
  for (const { context } of runs) await context.close();
  return payment;
}

function reportTimes(ours: Times, others: Times | undefined): void {
  const opened = `${payments} times with an empty cache, ${machine}`;
  const paid = `${payments} payments by signature, blocks of 1 s, ${machine}`;
  add("open a checkout to wallets: median", median(ours.opening), "ms", opened);
  add("click on Pay to paid: median", median(ours.paying), "ms", paid);
  add("click on Pay to paid: slowest", Math.max(...ours.paying), "ms", paid);
  if (!others) return;
  const other = `of ${values.against}`;
  add(`open a checkout to wallets, ${other}: median`, median(others.opening), "ms", opened);
  add(`click on Pay to paid, ${other}: median`, median(others.paying), "ms", paid);
  for (const [metric, time, conditions] of [
    ["open a checkout to wallets", "opening", opened],
    ["click on Pay to paid", "paying", paid],
  ] as const) {
    const part = median(ours[time]) / median(others[time]);
    add(`${metric}: part ${other}`, part, "", conditions, { max: MOST_OF_OTHER[time], digits: 2 });
  }
}

async function measureIdle(stack: Stack, context: BrowserContext, payment: string): Promise<void> {
  const pages: [string, Page][] = [
    ["checkout, wallet connected", await openCheckout(stack, context)],
  ];
  for (const [name, path] of [
    ["payment, held", payment],
    ["merchant, signed out", "/merchant/payments"],
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
    add(`${name}: calls to the chain`, chain, "/min", conditions, {
      max: name === "payment, held" ? MOST_IDLE_CALLS : null,
    });
    add(`${name}: requests to relayer and subgraph`, relayer + subgraph, "/min", conditions);
  }
}

async function measure(folder: string): Promise<void> {
  // PostgreSQL runs as another user where this one is root.
  chmodSync(folder, 0o755);
  const stopping = new AbortController();
  onStopRequest(() => stopping.abort());
  const dataDir = join(folder, "data");
  const stack = await startStack({ dataDir, subgraph: true, signal: stopping.signal });
  try {
    await weighPages();
    const browser = await launchBrowser();
    try {
      const payment = await timeAll(stack, browser, folder);
      await auditPages(stack, payment);
      const context = await newPerson(stack, browser);
      if (!values.short) await measureIdle(stack, context, payment);
    } finally {
      await browser.close();
    }
  } finally {
    await stack.stop();
  }
}

/** Takes the times, beside those of another commit if one is named, which is stopped before anything else is measured. */
async function timeAll(stack: Stack, browser: Browser, folder: string): Promise<string> {
  if (values.against === undefined) return takeTimes([stack], browser);
  const other = await startCommit(values.against, join(folder, "other"));
  try {
    return await takeTimes([stack, other], browser);
  } finally {
    await other.stop();
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
    console.table(rows, ["metric", "value", "unit", "min", "max"]);
    if (!values.short) writeMeasurements("dapp", rows);
    if (values.short && missed().length > 0) throw new UserError(missed().join("\n"));
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
