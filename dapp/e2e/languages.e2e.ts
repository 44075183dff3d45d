import { paymentId } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { buildLanguages } from "@handsel/services/dapp";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Language, languages, otherLanguages } from "../src/words/languages.ts";
import { escrow, fundDirectly, termsOf } from "./escrowCalls.ts";
import { importWords, knownWords, password, press } from "./ownWallet.ts";
import { appIsDrawn, lookAfterPages, picture } from "./pageChecks.ts";
import {
  api,
  connect,
  createCheckout,
  customer,
  merchant,
  newPerson,
  newVisitor,
  type Person,
  type Product,
  startProduct,
} from "./product.ts";
import { zoomFaults } from "./zoomChecks.ts";

let product: Product;
const opened = lookAfterPages("languages");
const paths: Record<string, string> = {};
const others = otherLanguages();

beforeAll(async () => {
  product = await startProduct();
  await buildLanguages();
  const checkout = await createCheckout(product, "Lamp", "ETH", "1000000000000000");
  const open = await createCheckout(product, "Lamp", "USDH", "25000000");
  const link = await api<{ id: string }>(product, "POST", "/v1/payment_links", {
    ...{ chain_id: 31337, token: "USDH", amount: "25000000", description: "Lamp" },
  });
  const terms = termsOf(checkout, customer);
  await fundDirectly(product, accounts.customer, terms);
  const payment = `31337/${paymentId(terms, escrow)}`;
  Object.assign(paths, {
    checkout: `/pay/${open.id}`,
    link: `/link/${link.id}`,
    payment: `/payment/${payment}`,
    problem: `/payment/${payment}/problem`,
    receipt: `/receipt/${payment}`,
    verify: "/verify",
    find: "/find",
    mine: "/payments",
    paymentsOf: `/payments?wallet=${customer.address}`,
    disputes: "/disputes",
    escrow: "/how-escrow-works",
    help: "/help",
    offline: "/offline",
    wallet: "/wallet",
    merchant: "/merchant/payments",
    start: "/",
    nowhere: "/nowhere",
  });
}, 400_000);

afterAll(() => product?.stop());

/** Opens a browser of somebody who reads this language. */
async function readerOf(language: string): Promise<Person> {
  return opened(await newPerson(product, customer, "Wallet", { locale: language }));
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${product.stack.urls.dapp}${path}`);
  await appIsDrawn(page);
}

/** Texts of a page that are sentences, without what the shop wrote. */
const sentencesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const parent = node.parentElement;
      // Code is the same in every language.
      if (parent?.checkVisibility() && !parent.closest("pre"))
        texts.push(node.textContent?.trim() ?? "");
    }
    const labels = [...document.querySelectorAll("[aria-label], [title], [placeholder], img[alt]")];
    for (const label of labels)
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        texts.push(label.getAttribute(name) ?? "");
    texts.push(document.title);
    return texts.filter((text) => /\p{L}{2,} \p{L}{2,}|\p{Script=Han}{4,}/u.test(text));
  });

/** Opens each page in English, for what may be in no other language. */
async function englishOf(person: Person, paths: Record<string, string>) {
  const english = new Map<string, Set<string>>();
  for (const [name, path] of Object.entries(paths)) {
    await open(person.page, path);
    english.set(name, new Set(await sentencesOn(person.page)));
    await picture(person.page, `languages-${name}-en`);
  }
  return english;
}

/** Opens each page in a language, and returns what is still English, not filled in, or does not fit. */
async function faultsOf(
  { page }: Person,
  paths: Record<string, string>,
  language: Language,
  english: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, path] of Object.entries(paths)) {
    await page.setViewportSize({ width: 1280, height: 860 });
    await open(page, path);
    const root = page.locator("html");
    expect(await root.getAttribute("lang")).toBe(language);
    expect(await root.getAttribute("dir")).toBe(languages[language].direction);
    // A part of the page may come after its heading.
    await expect.poll(async () => (await sentencesOn(page)).length).toBeGreaterThan(2);
    const said = await sentencesOn(page);
    for (const text of said) {
      if (english.get(name)?.has(text) && !ofShops.test(text)) faults.push(`${name}: ${text}`);
      if (/undefined|NaN|\[object/.test(text)) faults.push(`${name}: ${text}`);
    }
    for (const [device, width] of [
      ["desktop", 1280],
      ["phone", 320],
    ] as const) {
      await page.setViewportSize({ width, height: 860 });
      faults.push(...(await zoomFaults(page, "")).map((fault) => `${name}, ${device}: ${fault}`));
      await picture(page, `languages-${name}-${language}-${device}`);
    }
  }
  return faults;
}

describe("every page", () => {
  let english: Map<string, Set<string>>;

  beforeAll(async () => {
    const person = await newPerson(product, customer, "Wallet");
    english = await englishOf(person, paths);
    await person.context.close();
  }, 120_000);

  it.each(others)("is wholly in %s, and fits a phone and a desktop", async (language) => {
    expect(await faultsOf(await readerOf(language), paths, language, english)).toEqual([]);
  });
});

describe("every page of a merchant", () => {
  const ofMerchant = Object.fromEntries(
    [
      ...["", "/payments", "/links", "/checkouts", "/settings"],
      ...["webhooks", "events", "quickstart"].map((section) => `/developers/${section}`),
      ...["store", "security", "members", "keys", "payouts", "terms", "coins", "audit", "data"].map(
        (section) => `/settings/${section}`,
      ),
    ].map((path) => [`merchant${path.replaceAll("/", "-")}`, `/merchant${path}`]),
  );
  let session: Awaited<ReturnType<BrowserContext["storageState"]>>;
  let english: Map<string, Set<string>>;

  beforeAll(async () => {
    const person = await newPerson(product, merchant, "Merchant wallet");
    await open(person.page, "/merchant/payments");
    await connect(person.page, "Merchant wallet");
    await person.page.getByRole("button", { name: "Sign in", exact: true }).click();
    await person.page.getByRole("heading", { name: "Payments", level: 1 }).waitFor();
    session = await person.context.storageState();
    english = await englishOf(person, ofMerchant);
    await person.context.close();
  }, 120_000);

  it.each(others)("is wholly in %s, and fits a phone and a desktop", async (language) => {
    const options = { locale: language, storageState: session };
    const person = opened(await newPerson(product, merchant, "Merchant wallet", options));
    expect(await faultsOf(person, ofMerchant, language, english)).toEqual([]);
  });
});

/** What shops wrote, and names. */
const ofShops =
  /^(?:Send it back within 30 days|Demo (?:Shop|Dollar|customer|merchant|payee|arbiter)|Local chain|Created by the administrator)/i;

it.each(["de", "ar"] as const)(
  "the browser's own wallet asks in %s, and fits a phone",
  async (language) => {
    const { ofDescriptor } = await import(`../src/words/${language}/descriptors.ts`);
    const { page } = opened(await newVisitor(product));
    const { url } = await createCheckout(product, "Lamp", "ETH", "1000000000000000");
    const { pathname } = new URL(url);
    const sheet = page.getByRole("dialog");
    await open(page, pathname);
    await press(page, "Connect Handsel wallet");
    await importWords(page, knownWords);
    await sheet.waitFor({ state: "detached" });
    await page.setViewportSize({ width: 320, height: 860 });
    await open(page, `${pathname}?lang=${language}`);
    await page.getByRole("button", { name: /0[.,]001/ }).click();
    await sheet.locator("input[type=password]").fill(password);
    await page.keyboard.press("Enter");
    await sheet.getByText(ofDescriptor["Held for"], { exact: true }).waitFor({ timeout: 60_000 });
    const value = ofDescriptor["held until released, captured or returned"];
    await sheet.getByText(value, { exact: true }).waitFor();
    const said = await sentencesOn(page);
    expect(said.filter((text) => text in ofDescriptor)).toEqual([]);
    expect(await sheet.getByRole("heading", { level: 1 }).textContent()).toContain(value);
    expect(await zoomFaults(page, "")).toEqual([]);
    await picture(page, `languages-confirm-${language}-phone`);
  },
);

it("is chosen at the foot of a page, and kept", async () => {
  const { page } = await readerOf("en");
  await open(page, "/help");
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.getByRole("heading", { name: "Hilfe", level: 1 }).waitFor();
  await open(page, paths.checkout ?? "");
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await page.getByRole("combobox", { name: "Language" }).waitFor();
  await open(page, "/help?lang=ar");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
});
