import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from "vitest";
import { expectAccessible, picture } from "./pageChecks.ts";
import {
  api,
  createCheckout,
  customer,
  heldInEscrow,
  newPerson,
  type Person,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";

let product: Product;
/** Page of the store that may show its checkouts, and of a stranger who may not. */
let shop: ShopPage;
let stranger: ShopPage;
/** Script of a shop that uses React. */
let app = "";
let buyer: Person;
let page: Page;

const documentation = readFileSync(join(root, "docs", "embedding.md"), "utf8");

/** Code of the documentation, about the relayer of this test. */
function documented(beginning: RegExp): string {
  const blocks = [...documentation.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(
    ([, text = ""]) => text,
  );
  const found = blocks.find((text) => beginning.test(text)) ?? expect.unreachable();
  return found.trim().replaceAll("https://pay.example.com", product.stack.urls.dapp);
}

/** Server of one page under a strict content security policy. */
interface ShopPage {
  origin: string;
  /** What the page has in its body. */
  show(body: string): void;
  server: Server;
}

async function startShopPage(hostname: string): Promise<ShopPage> {
  let body = "";
  const server = createServer((request, response) => {
    if (request.url === "/app.js") {
      response.setHeader("content-type", "text/javascript");
      response.end(app);
      return;
    }
    // Besides the checkout, a script of the shop and an advertisement.
    const policy = `${documented(/^script-src/).replace("script-src", "script-src 'self'")} ${stranger?.origin ?? ""}`;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    response.end(`<!doctype html><html lang="en"><title>A shop</title>
      <script type="module" src="${product.stack.urls.dapp}/embed-v1.js"></script>
      <main><h1>A shop</h1>${body}</main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://${hostname}:${(server.address() as AddressInfo).port}`;
  return { origin, server, show: (next) => (body = next) };
}

beforeAll(async () => {
  // A stranger's page tries to show a checkout in a frame.
  product = await startProduct(/frame-ancestors/);
  stranger = await startShopPage("127.0.0.1");
  shop = await startShopPage("127.0.0.1");
  await api(product, "POST", "/v1/merchant/profile", {
    embed_origins: [shop.origin, product.stack.urls.shop],
  });
  buyer = await newPerson(product, customer, "Customer wallet");
  ({ page } = buyer);
  await buyer.context.addInitScript(rememberEvents);
});
afterAll(async () => {
  await product?.stop();
  for (const { server } of [shop, stranger]) {
    server?.closeAllConnections();
    server?.close();
  }
});
beforeEach(() => {
  onTestFailed(async () => {
    await picture(page, "failed-embed");
  });
});

/** Bundles a shop's script. */
async function bundled(code: string): Promise<string> {
  const folder = await mkdtemp(join(root, ".cache", "shop-"));
  const entry = join(folder, "app.js");
  await writeFile(entry, code);
  const result = await build({
    ...{ root: folder, configFile: false, logLevel: "silent" },
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry, formats: ["es"], fileName: "app" } },
  }).finally(() => rm(folder, { recursive: true }));
  const [made] = [result].flat();
  const [file] = made && "output" in made ? made.output : [];
  return file?.code ?? expect.unreachable();
}

/** Runs in each page: remembers what the elements tell, and every message that arrives. */
function rememberEvents() {
  const place = globalThis as unknown as { heard: object[]; messages: unknown[] } & EventTarget;
  place.heard = [];
  place.messages = [];
  for (const state of ["opened", "processing", "paid", "failed", "closed"]) {
    place.addEventListener(`handsel:${state}`, (event) =>
      place.heard.push({ state, ...(event as CustomEvent).detail }),
    );
  }
  place.addEventListener("message", (event) => place.messages.push((event as MessageEvent).data));
}

type Heard = { state: string; checkout: string | null; payment: string | null; reason: string }[];

const heard = (on = page) => on.evaluate<Heard>("globalThis.heard");
const statesHeard = async (on = page) => (await heard(on)).map(({ state }) => state);
const messages = (on = page) => on.evaluate<unknown[]>("globalThis.messages");
/** The checkout in the frame. */
const framed = (on = page) => on.frameLocator("iframe");

function sell(description: string) {
  return createCheckout(product, description, "USDH", "20000000", {
    success_url: `${shop.origin}/thanks`,
  });
}

describe("on a page of the store, whose policy is strict,", () => {
  it("a button opens the checkout over the page, where it is paid, and tells the page", async () => {
    const { id, url } = await sell("Lamp");
    shop.show(documented(/^<script/).replace(/href="[^"]+"/, `href="${url}"`));
    await page.goto(shop.origin);
    const link = page.getByRole("link", { name: "Pay with crypto" });
    expect(await link.getAttribute("aria-haspopup")).toBe("dialog");
    await link.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Checkout" });
    await dialog.getByRole("button", { name: "Close" }).waitFor();
    await framed().getByRole("button", { name: "Connect Customer wallet" }).waitFor();
    await expect.poll(() => statesHeard()).toEqual(["opened"]);
    await picture(page, "embed-button");

    // Escape is for the person wherever the focus is.
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => statesHeard()).toEqual(["opened", "closed"]);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Pay with crypto");

    await link.click();
    await framed().getByRole("button", { name: "Connect Customer wallet" }).click();
    await framed()
      .getByRole("button", { name: /^Pay \S*\d/ })
      .click();
    await framed()
      .getByRole("heading", { name: /^Paid /, level: 1 })
      .waitFor();
    await expect.poll(() => statesHeard()).toContain("paid");
    const last = (await heard()).at(-1);
    expect(last).toMatchObject({ state: "paid", checkout: id, reason: null });
    expect(last?.payment).toMatch(/^0x[0-9a-f]{64}$/);
    expect(await statesHeard()).toEqual(["opened", "closed", "opened", "processing", "paid"]);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect
      .poll(async () => (await heard()).at(-1))
      .toMatchObject({ state: "closed", checkout: id });
    expect(await page.locator("iframe").count()).toBe(0);
  });

  it("an element shows the checkout in its place, as high as it is", async () => {
    const { url } = await sell("Vase");
    shop.show(`<handsel-checkout><a href="${url}">Go to the checkout</a></handsel-checkout>`);
    await page.goto(shop.origin);
    await framed()
      .getByRole("button", { name: /^(Disconnect|Change wallet|Connect)/ })
      .first()
      .waitFor();
    expect(await page.getByRole("link", { name: "Go to the checkout" }).isVisible()).toBe(false);
    const frame = page.locator("iframe");
    const content = () =>
      framed()
        .locator("body")
        .evaluate((body) => body.getBoundingClientRect().height);
    await expect
      .poll(async () => Math.abs(((await frame.boundingBox())?.height ?? 0) - (await content())))
      .toBeLessThanOrEqual(1);
    await expectAccessible(page, "embed-inline");
    expect(await statesHeard()).toEqual(["opened"]);
    // A page that cannot be shown in a frame opens beside it.
    const [receiptOrHome] = await Promise.all([
      buyer.context.waitForEvent("page"),
      framed().getByRole("link", { name: "Handsel", exact: true }).click(),
    ]);
    expect(new URL(receiptOrHome.url()).origin).toBe(product.stack.urls.dapp);
    await receiptOrHome.close();
  });

  it("a window opens beside the page, tells it, and goes back to it", async () => {
    const { id, url } = await sell("Chair");
    shop.show(
      `<handsel-button mode="window"><a href="${url}">Pay in a window</a></handsel-button>`,
    );
    await page.goto(shop.origin);
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "Pay in a window" }).click(),
    ]);
    await popup
      .getByRole("button", { name: /^Connect Customer wallet|^Pay \S*\d/ })
      .first()
      .waitFor();
    const connects = popup.getByRole("button", { name: "Connect Customer wallet" });
    if (await connects.isVisible()) await connects.click();
    await payButton(popup).click();
    await heldInEscrow(popup);
    await expect.poll(() => statesHeard()).toEqual(["opened", "processing", "paid"]);
    const address = popup.url();
    await popup.getByRole("link", { name: /^Return to/ }).click();
    await expect.poll(() => statesHeard()).toEqual(["opened", "processing", "paid", "closed"]);
    expect(popup.isClosed()).toBe(true);
    expect((await heard()).at(-1)).toMatchObject({ checkout: id });
    expect(page.url()).toBe(`${shop.origin}/`);
    // Opened by its address, it has no page of the shop behind it.
    await page.goto(address);
    await page.getByRole("link", { name: /^Return to/ }).click();
    await page.waitForURL(`${shop.origin}/thanks`);
  });

  it("a window in which the person goes on is not told as closed, and one that is closed is", async () => {
    const { url } = await sell("Lantern");
    shop.show(
      `<handsel-button mode="window"><a href="${url}">Pay in a window</a></handsel-button>`,
    );
    const connectOf = (popup: Page) =>
      popup.getByRole("button", { name: /^(Disconnect|Change wallet|Connect)/ }).first();
    const open = async () => {
      await page.goto(shop.origin);
      const [popup] = await Promise.all([
        page.waitForEvent("popup"),
        page.getByRole("link", { name: "Pay in a window" }).click(),
      ]);
      await expect.poll(() => statesHeard()).toEqual(["opened"]);
      return popup;
    };
    // A page that the shop may not hear of opens beside the window.
    const first = await open();
    const [home] = await Promise.all([
      buyer.context.waitForEvent("page"),
      first.getByRole("link", { name: "Handsel", exact: true }).click(),
    ]);
    expect(new URL(home.url()).pathname).toBe("/");
    await home.close();
    await first.reload();
    await connectOf(first).waitFor();
    // Anything else leads the window away, and the browser calls it closed.
    await first.evaluate("location.assign('/')");
    await first.waitForURL(`${product.stack.urls.dapp}/`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await statesHeard()).toEqual(["opened"]);
    await first.close();

    const second = await open();
    await second.reload();
    await connectOf(second).waitFor();
    await second.close();
    await expect.poll(() => statesHeard()).toEqual(["opened", "closed"]);
  });

  it("a component of React shows it, and calls what it was given last", async () => {
    app = await bundled(`
      import { createElement, StrictMode, useState } from "react";
      import { createRoot } from "react-dom/client";
      import { HandselCheckout } from "@handsel/sdk/react";
      const place = document.getElementById("app");
      function Order() {
        const [told, setTold] = useState([]);
        const onOpened = ({ checkout }) => setTold([...told, checkout]);
        const props = { url: place.dataset.url, onOpened };
        return createElement("div", null, createElement(HandselCheckout, props, "Pay"),
          createElement("output", null, told.join(" ")));
      }
      createRoot(place).render(createElement(StrictMode, null, createElement(Order)));`);
    const { id, url } = await sell("Shelf");
    shop.show(
      `<div id="app" data-url="${url}"></div><script type="module" src="/app.js"></script>`,
    );
    await page.goto(shop.origin);
    await page.getByText(id, { exact: true }).waitFor();
    expect(await page.locator("iframe").count()).toBe(1);
  });

  it("without a script the link leads to the checkout", async () => {
    const { url } = await sell("Desk");
    shop.show(`<handsel-button><a href="${url}">Pay with crypto</a></handsel-button>`);
    const context = await product.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(shop.origin);
    await plain.getByRole("link", { name: "Pay with crypto" }).click();
    expect(plain.url()).toBe(url);
    await context.close();
  });

  it("no other page can say that something is paid", async () => {
    const { url } = await sell("Bench");
    stranger.show("");
    shop.show(`<handsel-checkout><a href="${url}">Go to the checkout</a></handsel-checkout>
      <iframe title="Advertisement" src="${stranger.origin}"></iframe>`);
    await page.goto(shop.origin);
    await expect.poll(() => statesHeard()).toEqual(["opened"]);
    const advertisement = page.frames().find((one) => one.url().startsWith(stranger.origin));
    const paid = { type: "handsel:paid", checkout: "cs_1", payment: "0x1", reason: null };
    await advertisement?.evaluate((message) => {
      (globalThis as unknown as { parent: Window }).parent.postMessage(message, "*");
    }, paid);
    // Neither can the page itself, nor its own window in the place of the checkout's.
    await page.evaluate((message) => {
      const place = globalThis as unknown as Window;
      place.postMessage(message, place.location.origin);
    }, paid);
    await expect.poll(async () => JSON.stringify(await messages())).toMatch(/paid.*paid/);
    expect(await statesHeard()).toEqual(["opened"]);
  });
});

it("the demo shop shows the checkout of an order on the order's own page", async () => {
  await page.goto(product.stack.urls.shop);
  await page.getByRole("button", { name: "Pay for the Enamel mug on this site" }).click();
  await page.getByRole("heading", { name: "Waiting for your payment" }).waitFor();
  await framed().getByText("Enamel mug").first().waitFor();
  const connects = framed().getByRole("button", { name: "Connect Customer wallet" });
  const pays = framed().getByRole("button", { name: /^Pay \S*\d/ });
  await connects.or(pays).first().waitFor();
  if (await connects.isVisible()) await connects.click();
  await expectAccessible(page, "shop-order-embedded");
  await pays.click();
  await page.getByRole("heading", { name: "Paid", exact: true }).waitFor();
  await page.locator("iframe").waitFor({ state: "detached" });
  await page.getByRole("link", { name: "See the payment" }).waitFor();
});

describe("a page of a stranger", () => {
  it("cannot show the checkout, and gives the customer the link", async () => {
    const { url } = await sell("Sofa");
    stranger.show(
      `<handsel-checkout patience="3"><a href="${url}">Go to the checkout</a></handsel-checkout>`,
    );
    await page.goto(stranger.origin);
    await page.getByRole("link", { name: "Go to the checkout" }).waitFor({ timeout: 10_000 });
    expect(await heard()).toMatchObject([{ state: "failed", reason: "not_opened" }]);
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await messages()).toEqual([]);
  });

  it("is not told that a window is closed which the browser has taken from it", async () => {
    const { url } = await sell("Stool");
    stranger.show(
      `<handsel-button mode="window" patience="2"><a href="${url}">Pay in a window</a></handsel-button>`,
    );
    await page.goto(stranger.origin);
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "Pay in a window" }).click(),
    ]);
    await expect
      .poll(() => heard(), { timeout: 10_000 })
      .toMatchObject([{ state: "failed", reason: "not_opened" }]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(popup.isClosed()).toBe(false);
    expect(await statesHeard()).toEqual(["failed"]);
    await popup.close();
  });

  it.each([
    ["by its own name", () => stranger.origin],
    ["by the store's name", () => shop.origin],
    ["by no name", () => ""],
  ])("is told nothing of a window that it opens %s, whatever it asks", async (_, name) => {
    const { url } = await sell("Table");
    stranger.show("");
    await page.goto(stranger.origin);
    const [popup] = await Promise.all([
      page.waitForEvent("popup"),
      page.evaluate((address) => {
        const place = globalThis as unknown as Window & { opened: Window | null };
        place.opened = place.open(address);
      }, `${url}?embed=${name()}`),
    ]);
    await popup
      .getByRole("button", { name: /^Connect Customer wallet|^Pay \S*\d/ })
      .first()
      .waitFor();
    await page.evaluate(() => {
      const { opened } = globalThis as unknown as { opened: Window | null };
      opened?.postMessage({ type: "handsel:ask" }, "*");
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await messages()).toEqual([]);
    expect(await popup.evaluate<unknown[]>("globalThis.messages.length")).toBe(
      name() === shop.origin ? 1 : 0,
    );
    await popup.close();
  });
});
