/** How somebody without a wallet makes one in the browser, keeps it, opens it, and receives. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./pageChecks.ts";
import { customer, newPerson, type Person, type Product, startProduct } from "./product.ts";
import { addPasskeyDevice } from "./virtualPasskeys.ts";

const password = "four mugs on a shelf";
let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);
afterAll(() => product?.stop());

/** Opens the wallet's page in a browser profile of its own. */
async function openWallet(): Promise<Person> {
  const person = await newPerson(product, customer, "Other wallet", { acceptDownloads: true });
  await person.page.goto(`${product.stack.urls.dapp}/wallet`);
  return person;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name, level: 1 }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const type = (page: Page, label: string, text: string) => page.getByLabel(label).fill(text);

async function create(page: Page): Promise<void> {
  await heading(page, "Create a wallet");
  const choice = page.getByLabel("Password only: you type it each time");
  const without = page.getByText("Passkeys cannot open a wallet in this browser");
  await choice.or(without).waitFor();
  if (await choice.isVisible()) await choice.check();
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await press(page, "Create wallet");
  await heading(page, "Your wallet is made");
}

/** Writes the words down, and confirms them. @returns the words */
async function backUp(page: Page): Promise<string[]> {
  await type(page, "Password, to show the words", password);
  await press(page, "Write down the words");
  await heading(page, "Write down these 12 words");
  const words = await page.getByRole("listitem").allTextContents();
  await press(page, "I have written them down");
  for (const field of await page.getByRole("textbox").all()) {
    const label = await page
      .locator(`label[for="${await field.getAttribute("id")}"]`)
      .textContent();
    await field.fill(words[Number(label?.replace("Word ", "")) - 1] ?? "");
  }
  await press(page, "Confirm");
  await heading(page, "Receive");
  return words;
}

const shownAddress = async (page: Page) =>
  /0x[0-9a-fA-F]{40}/.exec((await page.textContent("main")) ?? "")?.[0];

/** Everything that the page's site keeps, and what its own memory holds: not the worker's. */
async function heldByPage(page: Page): Promise<string> {
  const tools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  tools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await tools.send("HeapProfiler.collectGarbage");
  await tools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await tools.detach();
  const stored = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("handsel.wallet");
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = await new Promise<unknown>((resolve) => {
      const request = database.transaction("vault").objectStore("vault").getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, location.href]);
  });
  return chunks.join("") + stored;
}

describe("a wallet in the browser", () => {
  it("is created, backed up, receives, is locked and opened, and comes back from its file", async () => {
    const { page, context, complaints } = await openWallet();
    await heading(page, "Create a wallet");
    await expectAccessible(page, "wallet-create");
    await press(page, "Create wallet");
    await page.getByText("Too short: at least 10 characters").waitFor();
    await create(page);
    expect(await page.locator("main").innerHTML()).not.toMatch(/0x[0-9a-fA-F]{4}/);
    await expectAccessible(page, "wallet-backup");
    const words = await backUp(page);
    const address = await shownAddress(page);
    expect(address).toBeDefined();
    await expectAccessible(page, "wallet-receive");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save a backup file"),
    ]);
    const file = await readFile(await download.path());

    await press(page, "Lock");
    await heading(page, "Unlock your wallet");
    await expectAccessible(page, "wallet-unlock");
    await page.reload();
    await type(page, "Password", "four mugs on a shelv");
    await press(page, "Unlock");
    await page.getByText("This is not the password").waitFor();
    await type(page, "Password", password);
    await press(page, "Unlock");
    await heading(page, "Receive");
    expect(await shownAddress(page)).toBe(address);

    const held = await heldByPage(page);
    expect(held).toContain(address);
    expect(held).not.toContain(words.join(" "));
    expect(held).not.toContain(words.slice(0, 4).join(" "));
    expect(complaints).toEqual([]);
    await context.close();

    const other = await openWallet();
    await press(other.page, "Restore a backup");
    await other.page.getByLabel("Backup file").setInputFiles({
      ...{ name: "handsel-wallet.json", mimeType: "application/json", buffer: file },
    });
    await type(other.page, "Password", password);
    await press(other.page, "Restore wallet");
    await heading(other.page, "Receive");
    expect(await shownAddress(other.page)).toBe(address);
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  it("is imported from words, which are read as they were written down", async () => {
    const { page, context, complaints } = await openWallet();
    await press(page, "I have a wallet: import it");
    await type(page, "Your words, in order", `${"test ".repeat(11)}jonk`);
    await type(page, "Password for this device", password);
    await press(page, "Import wallet");
    await page.getByText("Not in the list of words: word 12").waitFor();
    await expectAccessible(page, "wallet-import");
    await type(page, "Your words, in order", `${"TEST, ".repeat(11)} junk\n`);
    await press(page, "Import wallet");
    await heading(page, "Receive");
    expect(await shownAddress(page)).toBe("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is one in two tabs: locked in one, it is locked in the other", async () => {
    const { page, context } = await openWallet();
    await create(page);
    const other = await context.newPage();
    await other.goto(`${product.stack.urls.dapp}/wallet`);
    await type(other, "Password", password);
    await press(other, "Unlock");
    await heading(other, "Your wallet is made");
    await backUp(other);
    await heading(page, "Receive");
    await press(page, "Lock");
    await other.getByText("Locked in another tab").waitFor();
    await context.close();
  });
});

describe("a passkey", () => {
  async function startWithPasskey(page: Page): Promise<void> {
    await page.getByLabel("Passkey: fingerprint, face or screen lock").check();
    await type(page, "Spare password, for when the passkey does not work", password);
    await press(page, "Create wallet");
  }

  it("opens the wallet where it can, and the password always does", async () => {
    const { page, context, complaints } = await openWallet();
    const device = await addPasskeyDevice(page, { opensWallets: true });
    await startWithPasskey(page);
    await heading(page, "Your wallet is made");
    await page.reload();
    await press(page, "Unlock with passkey");
    await heading(page, "Your wallet is made");
    await page.reload();
    await device.answer(false);
    await press(page, "Unlock with passkey");
    await page.getByText("The passkey did not answer").waitFor();
    await type(page, "Password", password);
    await press(page, "Unlock");
    await heading(page, "Your wallet is made");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("that cannot open a wallet, or is refused, leaves one that opens by its password", async () => {
    for (const isRefused of [false, true]) {
      const { page, context } = await openWallet();
      const device = await addPasskeyDevice(page);
      await device.answer(!isRefused);
      await startWithPasskey(page);
      await heading(page, "Your wallet is made");
      await page.getByText("The wallet is made, and opens with its password").waitFor();
      await page.reload();
      await heading(page, "Unlock your wallet");
      expect(await page.getByRole("button", { name: "Unlock with passkey" }).count()).toBe(0);
      await context.close();
    }
  });

  it("that nobody touches is not waited for", async () => {
    const { page, context } = await openWallet();
    await addPasskeyDevice(page, { isTouched: false });
    await startWithPasskey(page);
    await page.getByText("Your browser asks for your passkey").waitFor();
    await expectAccessible(page, "wallet-passkey");
    await press(page, "Go on without a passkey");
    await heading(page, "Your wallet is made");
    await page.getByText("The wallet is made, and opens with its password").waitFor();
    await context.close();
  });
});
