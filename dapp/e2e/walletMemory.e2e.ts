/** After a wallet was opened, what could spend from it is nowhere in the page: in memory, storage, logs or requests. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOfKey } from "../src/lib/vault/privateKey.ts";
import { keysOfWords } from "../src/lib/vault/words.ts";
import { create, heading, password, press, proveWords, security, type } from "./ownWallet.ts";
import { type Held, hearWorkers, heldBy } from "./pageMemory.ts";
import { customer, newPerson, type Person, type Product, startProduct } from "./product.ts";

let product: Product;
let person: Person;
let page: Page;
/** Each secret of the wallet, by what it is, in the forms in which it could be kept. */
let secrets: Record<string, readonly string[]>;
let address: string;
/** What the page has written to its console, and sent to any server. */
const given: string[] = [];
/** What the worker has told the page since its wallet was locked. */
let heard: string[] = [];

beforeAll(async () => {
  product = await startProduct();
  person = await newPerson(product, customer, "Other wallet");
  page = person.page;
  page.on("console", (message) => given.push(message.text()));
  page.on("pageerror", (error) => given.push(String(error.stack)));
  page.on("request", (request) => {
    given.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
  });
  await hearWorkers(page, (text) => heard.push(text));
  await page.goto(`${product.stack.urls.dapp}/wallet`);
  await create(page);
  const words = await proveWords(page);
  await heading(page, "Everyday");
  const [key] = keysOfWords(words.join(" "), [0]);
  if (!key) throw new Error("The words have no key.");
  address = addressOfKey(key);
  const digits = Buffer.from(key).toString("hex");
  const threes = words.slice(2).flatMap((_, at) => {
    const some = words.slice(at, at + 3);
    return [" ", "%20", "+", ",", '","', "\n"].map((between) => some.join(between));
  });
  secrets = {
    password: [password, encodeURIComponent(password), hex(password)],
    words: [...threes, hex(words.join(" ")), hex(words.slice(0, 4).join(" "))],
    key: [digits, digits.toUpperCase(), Buffer.from(key).toString("base64"), [...key].join(",")],
  };
}, 300_000);
afterAll(() => product?.stop());

const hex = (text: string) => Buffer.from(text).toString("hex");

/** Names the secrets that are held, and where. */
function secretsIn(held: Held): string[] {
  const places = { ...held, given: given.join("\n"), heard: heard.join("\n") };
  return Object.entries(secrets).flatMap(([name, forms]) =>
    Object.entries(places).flatMap(([place, text]) =>
      forms.some((form) => text.includes(form)) ? [`${name} in ${place}`] : [],
    ),
  );
}

async function unlock(): Promise<void> {
  await page.reload();
  heard = [];
  await page.getByLabel("Password", { exact: true }).pressSequentially(password);
  await press(page, "Unlock");
}

describe("a page with an open wallet", () => {
  it("holds the address, and neither password, words nor key: after it was opened", async () => {
    await unlock();
    await heading(page, "Everyday");
    const held = await heldBy(page);
    expect(held.memory).toContain(address);
    expect(held.storage).toContain(address);
    expect(heard.join()).toContain(address);
    expect(secretsIn(held)).toEqual([]);
  });

  it("holds none of them after words and key were shown and hidden again", async () => {
    await security(page);
    await press(page, "Show the words");
    await type(page, "Password", password);
    await press(page, "Show the words");
    await page.getByText("Type it into no page that somebody sent you").waitFor();
    expect(secretsIn(await heldBy(page))).toEqual(
      expect.arrayContaining(["words in memory", "words in document"]),
    );
    await press(page, "Hide");
    await press(page, "Key: Everyday");
    await type(page, "Password", password);
    await press(page, "Show the key");
    await page.getByText("Type it into no page that somebody sent you").waitFor();
    expect(secretsIn(await heldBy(page))).toEqual(
      expect.arrayContaining(["key in memory", "key in document"]),
    );
    await press(page, "Hide");
    await page.getByRole("button", { name: "Key: Everyday" }).waitFor();
    // The worker has told them when the person asked to see them, and not before.
    expect(secretsIn(await heldBy(page))).toEqual(["words in heard", "key in heard"]);
  });

  it.each<[string, string, (secret: string) => unknown]>([
    ["words in memory", "words", (secret) => Object.assign(globalThis, { kept: { of: [secret] } })],
    ["password in storage", "password", (secret) => localStorage.setItem("kept", secret)],
    ["password in given", "password", (secret) => console.debug(secret)],
    ["words in given", "words", (secret) => fetch(`/favicon.svg?${encodeURI(secret)}`)],
    [
      "key in heard",
      "key",
      (secret) => {
        const pairs = secret.match(/../g) ?? [];
        const answer = Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
        const { lastWorker } = globalThis as unknown as { lastWorker: Worker };
        lastWorker.dispatchEvent(new MessageEvent("message", { data: { id: -1, answer } }));
      },
    ],
  ])("would be found with %s", async (found, name, keep) => {
    heard = [];
    await page.evaluate(keep, secrets[name]?.[0] ?? "");
    expect(secretsIn(await heldBy(page))).toContain(found);
  });
});
