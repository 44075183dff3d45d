import { readdirSync } from "node:fs";
import { launchBrowser } from "@handsel/services/browser";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parts } from "../parts.ts";
import { operationsOf } from "../platform/http/operationsOf.ts";
import { createTestDatabase, type TestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { startTestServer, type TestServer } from "../testing/testServer.ts";
import { eventsOf } from "../webhooks/eventType.ts";
import { docsFolder } from "./guides.ts";
import { securityText } from "./securityText.ts";

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer(testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }));
});
afterAll(async () => {
  await server?.close();
  await database?.remove();
});

describe("the API reference", { timeout: 150_000 }, () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const asked = new Set<string>();

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // The reference takes long to draw on a busy machine.
    page.setDefaultTimeout(120_000);
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complaints.push(message.text());
    });
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${server.url}/docs`);
    await page.locator(".opblock-tag").first().waitFor();
  });
  afterAll(() => browser?.close());

  test("lists every operation of the API", async () => {
    const shown: (string | undefined)[] = [];
    for (const tag of await page.locator(".opblock-tag").all()) {
      await tag.click();
      const opened = await page.locator(".opblock-tag-section .opblock-summary").allInnerTexts();
      shown.push(...opened.map((text) => text.replaceAll("\u200b", "")));
      await tag.click();
    }
    const all = operationsOf(parts).map(({ method, path, summary }) => {
      return [method.toUpperCase(), path, summary].join("\n");
    });
    expect(shown.sort()).toEqual(all.sort());
  });

  test("shows an operation by its link, with its fields, and asks for no key", async () => {
    await page.goto(`${server.url}/docs#/Checkouts/createCheckout`);
    await page.reload();
    await page.getByText("client_reference_id").first().waitFor();
    expect(await page.getByText(/Authorize|Try it out/).count()).toBe(0);
  });

  test("has a title, a heading and a language, and nothing that axe finds serious", async () => {
    expect(await page.title()).toBe("Handsel API reference");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Handsel/);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.evaluate(axe.source);
    // Swagger UI's rows are buttons with a button in them, which cannot be mended from here.
    const options = { rules: { "nested-interactive": { enabled: false } } };
    const found = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as axe.AxeResults;
    const serious = found.violations.filter(
      ({ impact }) => impact === "critical" || impact === "serious",
    );
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("needs no other server, and breaks no rule of the page", () => {
    expect([...asked]).toEqual([server.url]);
    expect(complaints).toEqual([]);
  });

  test("may set markup, and neither inline code nor scripts of others", async () => {
    const { headers } = await server.call("GET", "/docs");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script';trusted-types default dompurify");
    const injected = page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))",
    );
    await expect(injected).rejects.toThrow(/TrustedScript/);
  });
});

describe("llms.txt", () => {
  test("links every operation and every guide, and tells every webhook", async () => {
    const { status, text, headers } = await server.call("GET", "/llms.txt");
    expect([status, headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(text).toMatch(/^# Handsel\n\n> Self-hosted/);
    for (const { method, path, id, summary } of operationsOf(parts)) {
      expect(text).toContain(`- [${method.toUpperCase()} ${path}](`);
      expect(text).toContain(`/${id}): ${summary}.`);
    }
    for (const [type, { summary }] of eventsOf(parts))
      expect(text).toContain(`\`${type}\`: ${summary}`);
    const guides = readdirSync(docsFolder).filter((name) => name.endsWith(".md"));
    expect(guides.length).toBeGreaterThan(10);
    for (const file of guides) expect(text).toContain(`/docs/${file}): `);
  });

  test("has no link that this server does not answer", async () => {
    const { text } = await server.call("GET", "/llms.txt");
    const links = [...text.matchAll(/\]\((\S+?)(?:#\S*)?\)/g)].map(
      ([, url = ""]) => new URL(url).pathname,
    );
    for (const path of new Set(links)) {
      expect((await server.call("GET", path)).status, path).toBe(200);
    }
  });
});

test("the documentation is served as text, and no other file of its folder", async () => {
  const { text, headers } = await server.call("GET", "/docs/webhooks.md");
  expect(text).toMatch(/^# Webhooks/);
  expect(headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  for (const path of [
    "/docs/measurements/gas.json",
    "/docs/..%2fpackage.json",
    "/docs/assets/x.js",
  ]) {
    expect((await server.call("GET", path)).status, path).toBe(404);
  }
});

test("handsel.json names chains, contracts and keys as the configuration does", async () => {
  const [{ json: document }, { json: config }] = await Promise.all([
    server.call("GET", "/.well-known/handsel.json"),
    server.call("GET", "/v1/config"),
  ]);
  expect(document).toMatchObject({
    chains: [
      {
        id: 31337,
        livemode: false,
        escrow: (config.chains[0] as unknown as { escrow: string }).escrow,
      },
    ],
    keys: {
      receipts: {
        public_key: (config as unknown as { quote_public_key: string }).quote_public_key,
      },
    },
  });
});

describe("security.txt", () => {
  test("is not there while nobody is named", async () => {
    expect((await server.call("GET", "/.well-known/security.txt")).status).toBe(404);
  });

  test("names the operator's contacts, and expires", () => {
    const documents = {
      securityContacts: ["mailto:security@example.com", "https://example.com/report"],
      securityPolicy: "https://example.com/security",
    };
    const text = securityText(
      { documents, publicUrl: "https://pay.example.com" },
      new Date("2026-11-01T00:00:00Z"),
    );
    expect(text?.split("\n").slice(1)).toEqual([
      "Contact: mailto:security@example.com",
      "Contact: https://example.com/report",
      "Expires: 2027-01-30T00:00:00.000Z",
      "Policy: https://example.com/security",
      "Preferred-Languages: en",
      "Canonical: https://pay.example.com/.well-known/security.txt",
      "",
    ]);
  });
});
