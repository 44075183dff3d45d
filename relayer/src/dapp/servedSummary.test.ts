import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { currencies } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import express from "express";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createLimits } from "../platform/http/rateLimit.ts";
import type { Deps } from "../platform/part.ts";
import { type LocalServer, startLocalServer } from "../testing/localServer.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant } from "../testing/testServer.ts";
import { headOfSummary, renderSummary, summarizeLink } from "./paySummary.ts";
import { servePages } from "./servePages.ts";
import type { PageWords } from "./words/pageWords.ts";
import { words } from "./words/words.ts";

const relayer = await startTestRelayer();
const { server, key, deps } = relayer;

const PRICE = '<h1><bdi dir="ltr">€25.00</bdi></h1>';

let folder: string;
let pages: LocalServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-pages-"));
  await mkdir(join(folder, "assets"));
  for (const name of ["index.html", "pay.html"]) {
    await writeFile(join(folder, name), await readFile(join(root, "dapp", name), "utf8"));
  }
  pages = await startLocalServer(appOf(deps));
});
afterAll(async () => {
  await pages.close();
  await relayer.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The pages alone, with the limits that their application has. */
function appOf(deps: Deps) {
  const app = express().use(servePages(deps, folder));
  app.locals.limits = createLimits(deps.config);
  return app;
}

const order = {
  ...{ chain_id: 31337, token: "USDH", price: { currency: "EUR", amount: "2500" } },
  description: "Order 1042",
  line_items: [
    { name: "Enamel mug", quantity: 2, unit_amount: "990" },
    { name: "Shipping", quantity: 1, unit_amount: "520" },
  ],
};

async function make(path: string, body: object): Promise<{ id: string }> {
  const { status, text } = await server.call("POST", path, { key, body });
  if (status !== 201) throw new Error(text);
  return JSON.parse(text);
}

const open = async (path: string) => (await fetch(pages.url + path)).text();
const meta = (page: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="(.*?)" />`).exec(page)?.[1];

describe("the page of a checkout, before its scripts run,", () => {
  test("says what is owed, to whom and for what, and so does its preview in a messenger", async () => {
    const { id } = await make("/v1/checkouts", order);
    const page = await open(`/pay/${id}`);
    expect(page).toContain(
      `<title>Pay €25.00 to ${servedWith(page).checkout.merchant.name}</title>`,
    );
    expect(page).toContain(PRICE);
    expect(page).toMatch(/<p><bdi dir="ltr">[\d.]+ USDH<\/bdi><\/p>/);
    expect(page).toContain('<li dir="auto">2 × Enamel mug</li><li dir="auto">Shipping</li>');
    expect(page).toContain("Opening this page moves nothing");
    expect(meta(page, "og:title")).toMatch(/^Pay €25.00 to /);
    expect(meta(page, "description")).toMatch(/^2 × Enamel mug, Shipping\./);
    expect(meta(page, "og:url")).toMatch(new RegExp(`/pay/${id}$`));
  });

  test("says with scripts off that nothing has been paid, and what to do", async () => {
    const { id } = await make("/v1/checkouts", order);
    const [, advice] = /<noscript>(.*?)<\/noscript>/.exec(await open(`/pay/${id}`)) ?? [];
    expect(advice).toMatch(/Nothing has been paid\. Turn JavaScript on and reload/);
  });

  test("says that it cannot be paid yet, in the place that its scripts fill", async () => {
    const { id } = await make("/v1/checkouts", order);
    for (const page of [await open(`/pay/${id}`), await open("/pay/cs_00")])
      expect(page).toMatch(/<div id="root">.*Paying is not possible here yet.*<\/p>\s*<\/div>/s);
  });

  test("has with it what its scripts would ask for", async () => {
    const { id } = await make("/v1/checkouts", order);
    const { checkout, config } = servedWith(await open(`/pay/${id}`));
    const asked = JSON.parse((await server.call("GET", `/v1/pay/${id}`)).text);
    delete asked.signing;
    for (const option of asked.options) option.network_fees = null;
    expect(checkout).toEqual(asked);
    expect(config).toEqual(JSON.parse((await server.call("GET", "/v1/config")).text));
  });

  test("cannot be broken by names", async () => {
    const name = `</script><script src="//evil"></script>"'><img src=x onerror=alert(1)>`;
    const body = {
      ...{ chain_id: 31337, token: "USDH", amount: "1000", description: name },
      line_items: [{ name, quantity: 1 }],
    };
    const page = await open(`/pay/${(await make("/v1/checkouts", body)).id}`);
    expect(page).not.toMatch(/<img|<script src="\/\/evil/);
    expect(page.match(/<script[ >]/g)).toHaveLength(3);
    expect(servedWith(page).checkout.description).toBe(name);
  });

  test("is served without a summary if there is none, or the database does not answer", async () => {
    expect(await open("/pay/cs_00")).toMatch(/<noscript>.*needs JavaScript/);
    const db = deps.db.withoutPlugins();
    const broken = appOf({
      ...deps,
      db: new Proxy(db, {
        get: () => () => {
          throw new Error("gone");
        },
      }),
    });
    const silent = await startLocalServer(broken);
    const answer = await fetch(`${silent.url}/pay/cs_00`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/id="root"/)]);
    await silent.close();
  });
});

test("a client that opens payers' pages too often gets them bare, without a question to the database", async () => {
  const { id } = await make("/v1/checkouts", order);
  const rateLimits = { ...deps.config.rateLimits, read: 2 };
  const strict = await startLocalServer(appOf({ ...deps, config: { ...deps.config, rateLimits } }));
  const served = async () => (await fetch(`${strict.url}/pay/${id}`)).text();
  expect(await served()).toContain(PRICE);
  expect(await served()).toContain(PRICE);
  const third = await served();
  expect(third).not.toContain(PRICE);
  expect(third).toMatch(/id="root"/);
  await strict.close();
});

test("the page of a payment link says the same", async () => {
  const { id } = await make("/v1/payment_links", order);
  const page = await open(`/link/${id}`);
  expect(page).toContain(PRICE);
  expect(meta(page, "og:title")).toMatch(/^Pay €25.00 to /);
  const { link } = servedWith(page);
  expect(link).toEqual(JSON.parse((await server.call("GET", `/v1/links/${id}`)).text));
});

test("a payment link's price has the decimals that the service counts in", async () => {
  const { id } = await make("/v1/payment_links", order);
  const link = JSON.parse((await server.call("GET", `/v1/links/${id}`)).text);
  expect(link.order_unit).toEqual({ kind: "currency", symbol: "EUR", decimals: 2 });
  for (const [currency, decimals] of Object.entries(currencies)) {
    const price = { currency, amount: "100000" };
    const order_unit = { kind: "currency", symbol: currency, decimals };
    const { title } = headOfSummary(summarizeLink({ ...link, price, order_unit }), words.en);
    expect(Number(title.replace(/[^\d.]/g, ""))).toBe(1e5 / 10 ** decimals);
  }
});

test("things and sentences follow each other as they do in the language", async () => {
  const { id } = await make("/v1/payment_links", order);
  const link = summarizeLink(JSON.parse((await server.call("GET", `/v1/links/${id}`)).text));
  expect(headOfSummary(link, words.zh).description).toContain("2 × Enamel mug、Shipping");
  expect(headOfSummary(link, words.ar).description).toContain("2 × Enamel mug، Shipping");
  const adviceIn = (said: PageWords) => renderSummary(link, said).split("served-advice")[1];
  expect(adviceIn(words.zh)).toContain(words.zh.payNeedsScripts + words.zh.askShop(link.shop));
  expect(adviceIn(words.de)).toContain(
    `${words.de.payNeedsScripts} ${words.de.askShop(link.shop)}`,
  );
});

describe("a page of the store that shows a checkout", () => {
  const shop = "https://shop.example";
  const other = "https://other.example";
  const strict = "default-src 'none';frame-ancestors 'none';base-uri 'none'";
  let guarded: LocalServer;

  beforeAll(async () => {
    const app = express().use((_req, res, next) => {
      res.setHeader("content-security-policy", strict);
      res.setHeader("x-frame-options", "DENY");
      res.setHeader("cross-origin-opener-policy", "same-origin-allow-popups");
      next();
    });
    app.locals.limits = createLimits(deps.config);
    guarded = await startLocalServer(app.use(servePages(deps, folder)));
  });
  afterAll(() => guarded.close());
  afterEach(() => allow([]));

  async function allow(origins: string[]) {
    const body = { embed_origins: origins };
    expect((await server.call("POST", "/v1/merchant/profile", { key, body })).status).toBe(200);
  }

  async function ask(path: string) {
    const { headers, ...answer } = await fetch(guarded.url + path).then(async (response) => ({
      headers: response.headers,
      served: servedWith(await response.text()),
    }));
    const policy = headers.get("content-security-policy")?.split(";");
    return {
      ancestors: policy?.find((one) => one.startsWith("frame-ancestors")),
      rest: policy?.filter((one) => !one.startsWith("frame-ancestors")),
      frames: headers.get("x-frame-options"),
      opener: headers.get("cross-origin-opener-policy"),
      told: answer.served.shop_origin,
    };
  }

  const closed = {
    ...{ ancestors: "frame-ancestors 'none'", frames: "DENY", told: undefined },
    opener: "same-origin-allow-popups",
  };

  test.each(["checkouts", "payment_links"])(
    "may do so only if the store names it: %s",
    async (kind) => {
      const { id } = await make(`/v1/${kind}`, order);
      const path = `/${kind === "checkouts" ? "pay" : "link"}/${id}`;
      expect(await ask(`${path}?embed=${shop}`)).toMatchObject(closed);
      await allow([shop, "http://localhost:4000"]);
      const rest = ["default-src 'none'", "base-uri 'none'"];
      const open = {
        ancestors: `frame-ancestors ${shop} http://localhost:4000`,
        frames: null,
        rest,
      };
      expect(await ask(`${path}?embed=${shop}`)).toMatchObject({
        ...{ ...open, opener: "unsafe-none", told: shop },
      });
      // Neither an origin that the store does not name, nor none, is told anything.
      for (const query of ["", `?embed=${other}`, "?embed=*", `?embed=${shop}.evil.example`]) {
        const answer = await ask(path + query);
        expect(answer, query).toMatchObject({ ...open, opener: closed.opener, told: undefined });
      }
    },
  );

  test("is one of the same store", async () => {
    const { id } = await make("/v1/checkouts", order);
    const { key: otherKey } = await createOtherMerchant(deps);
    const body = { embed_origins: [other] };
    await server.call("POST", "/v1/merchant/profile", { key: otherKey, body });
    expect(await ask(`/pay/${id}?embed=${other}`)).toMatchObject(closed);
  });

  test("shows no other page", async () => {
    await allow([shop]);
    for (const path of [`/?embed=${shop}`, `/merchant?embed=${shop}`, `/pay/cs_00?embed=${shop}`]) {
      expect(await ask(path), path).toMatchObject(closed);
    }
  });
});

function servedWith(page: string) {
  const [, json = "{}"] = /id="served">(.*?)<\/script>/.exec(page) ?? [];
  return JSON.parse(json);
}
