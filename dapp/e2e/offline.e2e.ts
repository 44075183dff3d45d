/** What people see without a connection, and that a browser keeps nothing for it that tells of money. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { dappFolder } from "@handsel/services/dapp";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawIcon, icons } from "../scripts/drawIcons.ts";
import { escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { type MortalServers, mortalServers } from "./mortalServers.ts";
import { anyRequest, expectAccessible, lookAfterPages } from "./pageChecks.ts";
import {
  createCheckout,
  customer,
  newPerson,
  type Person,
  type Product,
  startProduct,
} from "./product.ts";

let product: Product;
let servers: MortalServers;
/** Address of a payment's page that names its checkout. */
let payment: string;
let checkoutUrl: string;

beforeAll(async () => {
  product = await startProduct();
  servers = mortalServers(product);
  const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000");
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  payment = `/payment/31337/${paymentId(terms, escrow)}?checkout=${checkout.id}`;
  checkoutUrl = (await createCheckout(product, "Mug", "USDH", "30000000")).url;
}, 300_000);

afterAll(async () => {
  await servers?.stop();
  await product?.stop();
});

const lookAfter = lookAfterPages("offline", anyRequest);

const arrive = async (): Promise<Person> =>
  lookAfter(await newPerson(product, customer, "Wallet", { serviceWorkers: "allow" }));

const addressOf = (path: string) => `${product.stack.urls.dapp}${path}`;

/** What the browser keeps of the site's answers: each cache with the paths in it. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found[name] = requests.map(({ url }) => url.replace(location.origin, ""));
    }
    return found;
  });

/** Waits until the page's worker answers. @returns name of what it keeps */
async function workerReady(page: Page): Promise<string> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? null,
        ),
      { timeout: 30_000 },
    )
    .toBe("activated");
  const names = Object.keys(await kept(page));
  expect(names).toHaveLength(1);
  return String(names[0]);
}

async function readPayment(page: Page): Promise<void> {
  await page.goto(addressOf(payment));
  await page.getByRole("heading", { name: "Lamp", level: 1 }).waitFor();
  await page.getByText("What happened").waitFor();
}

const heading = (page: Page) =>
  page.getByRole("heading", { name: "Without a connection", level: 1 }).waitFor();

const lost = (page: Page) =>
  page.getByText("This device does not reach the site right now").waitFor();

/** Whatever tells of money, or of a person. */
const answers = /\/v1\b|rpc|subgraph|graphql|\/payment|\/pay\b|healthz|^https?:/;

describe("without a connection", () => {
  it("a payment is shown as it was last read, with the time, and the way back leads to it as it is", async () => {
    const { page, context } = await arrive();
    await readPayment(page);
    await workerReady(page);
    await page.goto(addressOf("/help"));
    await context.setOffline(true);
    await page.goto(addressOf(payment));
    await heading(page);
    await lost(page);
    const item = page.getByRole("main").getByRole("listitem");
    await item.getByText("Lamp", { exact: true }).waitFor();
    const told = (await item.innerText()).replace(/\s+/g, " ");
    expect(told).toMatch(/^Lamp Held in escrow Demo Shop 0\.001 ETH Local chain 0x/);
    expect(told).toMatch(/As of \d+ \w+ 20\d\d, \d\d:\d\d\. It may have changed since\.$/);
    expect(await item.getByRole("button").or(item.getByRole("link")).count()).toBe(0);
    await expectAccessible(page, "offline-lost");

    const again = page.getByRole("link", { name: "Try again" });
    await again.click();
    await lost(page);
    expect(await again.getAttribute("href")).toBe(payment);
    await context.setOffline(false);
    await page.getByText("You are connected again").waitFor();
    await expectAccessible(page, "offline-connected");
    await page.getByRole("link", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "Lamp", level: 1 }).waitFor();
    expect(page.url()).toBe(addressOf(payment));
  });

  it("the list can be forgotten, and is empty for who has opened no payment", async () => {
    const { page, context } = await arrive();
    await readPayment(page);
    await workerReady(page);
    await context.setOffline(true);
    await page.goto(addressOf("/"));
    await page.getByRole("button", { name: "Forget this list" }).click();
    await page.getByText("This device has forgotten them").waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toBe(
      "What this device last read",
    );
    await page.reload();
    await page.getByText("No payment has been read on this device").waitFor();
    await expectAccessible(page, "offline-nothing");
    expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("Lamp");
  });

  it("a server that is gone is told in the same way, and one that is back too", async () => {
    const { page } = await arrive();
    await readPayment(page);
    await workerReady(page);
    await servers.relayer.kill();
    try {
      for (const path of [payment, "/merchant/payments", new URL(checkoutUrl).pathname]) {
        await page.goto(addressOf(path));
        await lost(page);
        expect(await page.getByRole("link", { name: "Try again" }).getAttribute("href")).toBe(path);
      }
    } finally {
      await servers.relayer.startAgain();
    }
    await page.getByText("You are connected again").waitFor();
    await page.getByRole("link", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Connect Wallet" }).waitFor();
    expect(page.url()).toBe(checkoutUrl);
  });
});

describe("a browser keeps", () => {
  it("the offline page and its files, and after a session no answer of the API, a chain or a subgraph", async () => {
    const { page } = await arrive();
    await page.goto(addressOf("/"));
    const name = await workerReady(page);
    await readPayment(page);
    await page.goto(addressOf("/find"));
    await page.getByRole("textbox").fill(customer.address);
    await page.keyboard.press("Enter");
    await page.getByText(/payments? (was|were) found/).waitFor();
    await page.goto(addressOf("/merchant/payments"));
    await page.getByRole("heading", { name: "Sign in to your store" }).waitFor();
    await page.goto(checkoutUrl);
    await page.getByRole("button", { name: "Connect Wallet" }).waitFor();
    const { [name]: paths = [], ...others } = await kept(page);
    expect(others).toEqual({});
    expect(paths).toContain("/offline");
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(path).toMatch(/^\/(offline|[\w/.-]+\.(js|css|svg))$/);
    const beside = paths.filter((path) => path !== "/offline" && !path.startsWith("/assets/"));
    expect(beside.filter((path) => answers.test(path))).toEqual([]);
    const html = await page.evaluate(async () => (await caches.match("/offline"))?.text());
    expect(html).toContain("Without a connection");
    expect(html).not.toMatch(/id="served"|31337|USDH/);
  });

  it("nothing for who only pays: a checkout registers no worker", async () => {
    const { page } = await arrive();
    await page.goto(checkoutUrl);
    await page.getByRole("button", { name: "Connect Wallet" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    expect(await kept(page)).toEqual({});
    await page.goto(addressOf("/"));
    await workerReady(page);
  });

  it("what a new build serves in place of the old one's", async () => {
    const { page } = await arrive();
    await page.goto(addressOf("/help"));
    const before = await workerReady(page);
    const file = join(dappFolder, "index.html");
    const html = await readFile(file, "utf8");
    const script = join(dappFolder, "assets", "renewed-1.js");
    try {
      await writeFile(script, "");
      await writeFile(
        file,
        html.replace("</head>", '<script src="/assets/renewed-1.js"></script></head>'),
      );
      await servers.relayer.kill();
      await servers.relayer.startAgain();
      await page.goto(addressOf("/help"));
      await expect
        .poll(async () => Object.values(await kept(page)).flat(), { timeout: 20_000 })
        .toContain("/assets/renewed-1.js");
      await expect
        .poll(async () => Object.keys(await kept(page)), { timeout: 20_000 })
        .toHaveLength(1);
      expect(Object.keys(await kept(page))).not.toContain(before);
    } finally {
      await writeFile(file, html);
      await rm(script, { force: true });
      await servers.relayer.kill();
      await servers.relayer.startAgain();
    }
  });
});

describe("the site can be installed", () => {
  it("by a description that the browser finds no fault with", async () => {
    const { page, context } = await arrive();
    await page.goto(addressOf("/"));
    await workerReady(page);
    const tools = await context.newCDPSession(page);
    const { url, errors, data } = await tools.send("Page.getAppManifest");
    expect([url, errors]).toEqual([addressOf("/manifest.webmanifest"), []]);
    const { installabilityErrors } = await tools.send("Page.getInstallabilityErrors");
    const found = installabilityErrors.map(({ errorId }) => errorId);
    // Each test's browser profile is one of these windows.
    expect(found.filter((id) => id !== "in-incognito")).toEqual([]);
    for (const { src, type } of JSON.parse(String(data)).icons) {
      const answer = await page.request.get(addressOf(src));
      expect([src, answer.status(), answer.headers()["content-type"]]).toEqual([src, 200, type]);
    }
  });

  it("with the icons that the SVG ones are drawn as", async () => {
    const page = await (await product.browser.newContext()).newPage();
    for (const name of Object.keys(icons) as (keyof typeof icons)[]) {
      const drawn = await drawIcon(page, name);
      const there = await readFile(join(import.meta.dirname, "..", "public", name));
      expect([name, await differing(page, drawn, there)]).toEqual([name, 0]);
    }
    await page.context().close();
  });
});

/** Counts the pixels that differ by more than a browser's way to smooth an edge; all of them if the sizes do. */
function differing(page: Page, ...pictures: Buffer[]): Promise<number> {
  return page.evaluate(
    async (urls) => {
      const [one, other] = await Promise.all(
        urls.map(async (url) => {
          const image = new Image();
          image.src = url;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      if (!one || one.length !== other?.length) return Number.POSITIVE_INFINITY;
      return one.filter((value, index) => Math.abs(value - (other[index] ?? 0)) > 64).length;
    },
    pictures.map((picture) => `data:image/png;base64,${picture.toString("base64")}`),
  );
}
