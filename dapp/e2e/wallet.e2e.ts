/** How somebody without a wallet makes one in the browser, keeps it, opens it, and receives. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  create,
  heading,
  importWords,
  password,
  press,
  proveWords,
  security,
  type,
} from "./ownWallet.ts";
import { expectAccessible } from "./pageChecks.ts";
import { customer, newPerson, type Person, type Product, startProduct } from "./product.ts";
import { addPasskeyDevice } from "./virtualPasskeys.ts";

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

/** Writes the words down, and confirms them. @returns the words */
async function backUp(page: Page): Promise<string[]> {
  const words = await proveWords(page);
  await heading(page, "Everyday");
  return words;
}

/** Goes to the page that shows the address. */
async function receive(page: Page): Promise<string | undefined> {
  await page.getByRole("link", { name: "Receive" }).click();
  await heading(page, "Receive");
  return /0x[0-9a-fA-F]{40}/.exec((await page.textContent("main")) ?? "")?.[0];
}

const home = async (page: Page) => {
  await page.getByRole("link", { name: "Wallet", exact: true }).click();
};

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
    await page.getByText("Nothing in it yet").waitFor();
    await page.getByText("Nothing paid or sent yet").waitFor();
    await expectAccessible(page, "wallet-home");
    const address = await receive(page);
    expect(address).toBeDefined();
    await page.getByText("send them here first, and pay from here").waitFor();
    await expectAccessible(page, "wallet-receive");
    await home(page);
    await security(page);
    await expectAccessible(page, "wallet-security");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save a backup file"),
    ]);
    const file = await readFile(await download.path());

    await home(page);
    await press(page, "Lock");
    await heading(page, "Unlock your wallet");
    await expectAccessible(page, "wallet-unlock");
    await page.reload();
    await type(page, "Password", "four mugs on a shelv");
    await press(page, "Unlock");
    await page.getByText("This is not the password").waitFor();
    await type(page, "Password", password);
    await press(page, "Unlock");
    await heading(page, "Everyday");
    expect(await receive(page)).toBe(address);

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
    await heading(other.page, "Everyday");
    expect(await receive(other.page)).toBe(address);
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  it("is imported from words, which are read as they were written down", async () => {
    const { page, context, complaints } = await openWallet();
    await importWords(page, `${"test ".repeat(11)}jonk`);
    await page.getByText("Not in the list of words: word 12").waitFor();
    await expectAccessible(page, "wallet-import");
    await type(page, "Your words, in order", `${"TEST, ".repeat(11)} junk\n`);
    await press(page, "Import wallet");
    await heading(page, "Everyday");
    expect(await receive(page)).toBe("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
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
    await heading(page, "Everyday");
    await press(page, "Lock");
    await other.getByText("Locked in another tab").waitFor();
    await context.close();
  });
});

describe("sending", () => {
  it("checks the address, catches a look-alike, leaves the fee, and shows what is confirmed", async () => {
    const { page, context, complaints } = await openWallet();
    await importWords(page, `${"test ".repeat(11)}junk`);
    await heading(page, "Everyday");
    await press(page, "Add an account");
    await page.getByRole("button", { name: /^Account 2/ }).waitFor();
    // What coins are worth, in dollars because of the browser's country, by the local chain's fixed rates.
    await page.getByText("this is play money, and worth nothing").waitFor();
    const coins = page.getByRole("list", { name: "Coins" }).getByRole("listitem");
    await coins.filter({ hasText: /ETH\s*US\$[\d,]+\.\d\d$/ }).waitFor();
    await expectAccessible(page, "wallet-home-worth");
    await page.getByRole("link", { name: "Send" }).click();
    await heading(page, "Send");
    const coin = page.getByLabel("Coin", { exact: true });
    const ether = await coin.getByRole("option").filter({ hasText: "ETH" }).textContent();
    await coin.selectOption({ label: ether ?? "" });
    await press(page, "Review");
    await page.getByText("Enter an address.").waitFor();
    await page.getByText("Enter an amount.").waitFor();
    await expectAccessible(page, "wallet-send");
    // Account 2 is 0x7099…79C8.
    await type(
      page,
      "To whom",
      "0x7099000000000000000000000000000000000000".replace(/.{4}$/, "79c8"),
    );
    await page.getByText("This is not Account 2. It only looks like it.").waitFor();
    await expectAccessible(page, "wallet-lookalike");
    await press(page, "Send to Account 2");
    await page.getByText("Account 2, your own account.").waitFor();
    await press(page, "Maximum");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => /^\d+\.\d{6,}$/.test(value)),
    );
    await press(page, "Review");
    await heading(page, /^Send .*ETH to Account 2\?$/);
    await page.getByText("Once sent, nobody can bring it back.").waitFor();
    await page.getByText(/left after it$/).waitFor();
    expect(await page.getByText("are missing for the network fee").count()).toBe(0);
    await expectAccessible(page, "wallet-send-confirm");
    await press(page, "Cancel");
    await page.getByText(/no money has moved/i).waitFor();
    await type(page, "How much", "0.25");
    const main = page.getByRole("main");
    await main.getByText("US$500.00", { exact: true }).waitFor();
    await main.getByText(/^US\$0\.\d\d 0\.000\d+.ETH$/).waitFor();
    await expectAccessible(page, "wallet-send-worth");
    await press(page, "Review");
    const asked = page.getByRole("dialog", { name: "Your wallet" });
    await asked.getByText("US$500.00", { exact: true }).waitFor();
    await asked.getByText(/^US\$0\.\d\d 0\.000\d+.ETH$/).waitFor();
    await expectAccessible(page, "wallet-send-confirm-worth");
    await press(page, "Confirm");
    await heading(page, /^Sent 0\.25.ETH to Account 2$/);
    await page.getByText(/^It arrived on/).waitFor();
    await expectAccessible(page, "wallet-sent");

    await page.getByRole("link", { name: "Done" }).click();
    const activity = page.getByRole("list", { name: "Activity" });
    await activity.getByText("Sent to Account 2").waitFor();
    await activity.getByText(/^−0\.25.ETH$/).waitFor();
    await activity.getByText("Arrived").waitFor();
    await expectAccessible(page, "wallet-activity");
    await page.getByRole("button", { name: /^Account 2/ }).click();
    await activity.getByText("Received from Everyday").waitFor();
    await activity.getByText(/^\+0\.25.ETH$/).waitFor();

    // A rate that claims to be real says nothing of a test network's coins.
    await page.route("**/v1/coin_rates?*", async (route) => {
      const answer = await (await route.fetch()).json();
      const rates = answer.rates.map((rate: object) => ({ ...rate, fixed: false }));
      await route.fulfill({ json: { ...answer, rates } });
    });
    await page.reload();
    await type(page, "Password", password);
    await press(page, "Unlock");
    await coins.filter({ hasText: /ETH\s*play money$/ }).waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("$");
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("people to send to", () => {
  it("get a name when coins are sent, are chosen by it, renamed and removed", async () => {
    const { page, context, complaints } = await openWallet();
    await importWords(page, `${"test ".repeat(11)}junk`);
    await heading(page, "Everyday");
    await page.getByRole("link", { name: "Send" }).click();
    await heading(page, "Send");
    const coin = page.getByLabel("Coin", { exact: true });
    const ether = await coin.getByRole("option").filter({ hasText: "ETH" }).textContent();
    await coin.selectOption({ label: ether ?? "" });
    await type(page, "To whom", "0x90f79bf6eb2c4f870365e785982e1f101e93b906");
    await page.getByText("New to you").waitFor();
    await page.getByLabel(/^Save it under a name/).check();
    await type(page, "How much", "0.01");
    await press(page, "Review");
    await page.getByText("A name has 1 to 60 characters").waitFor();
    await type(page, "Name", "everyday");
    await page.getByText("Another address has this name").waitFor();
    await expectAccessible(page, "wallet-send-name");
    await type(page, "Name", "Marta");
    await press(page, "Review");
    await press(page, "Confirm");
    await heading(page, /^Sent 0\.01.ETH to Marta$/);

    await press(page, "Send again");
    const people = page.getByRole("list", { name: "Send to" });
    await type(page, "To whom", "mart");
    await expectAccessible(page, "wallet-send-people");
    await people.getByRole("button", { name: /^Marta/ }).click();
    await page.getByText("Marta, as you named it on this device.").waitFor();
    // An address that looks like Marta's is caught by her name.
    await type(
      page,
      "To whom",
      "0x90f7000000000000000000000000000000000000".replace(/.{4}$/, "b906"),
    );
    await page.getByText("This is not Marta. It only looks like it.").waitFor();
    await press(page, "Send to Marta");

    await page.getByText("Names on this device").first().click();
    await press(page, "Rename: Marta");
    await type(page, "Name", "Marta B.");
    await expectAccessible(page, "wallet-send-names");
    await press(page, "Save");
    await page.getByText("Marta B., as you named it on this device.").waitFor();
    await press(page, "Remove: Marta B.");
    await page.getByText("You have sent to this address before.").waitFor();
    await page.reload();
    await type(page, "Password", password);
    await press(page, "Unlock");
    await people.getByText("0x90F79bf6EB2c4f870365E785982E1f101E93b906").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("the security page", () => {
  it("renames, shows and saves what opens the money by the password only, and changes it", async () => {
    const { page, context, complaints } = await openWallet();
    await importWords(page, `${"test ".repeat(11)}junk`);
    await heading(page, "Everyday");
    await security(page);
    await press(page, "Rename: Everyday");
    await type(page, "Name", "");
    await press(page, "Save");
    await page.getByText("A name has 1 to 60 characters").waitFor();
    await type(page, "Name", "Rent");
    await press(page, "Save");
    await page.getByRole("button", { name: "Rename: Rent" }).waitFor();

    await press(page, "Key: Rent");
    await type(page, "Password", "not the password");
    await press(page, "Show the key");
    await page.getByText("This is not the password").waitFor();
    await type(page, "Password", password);
    await press(page, "Show the key");
    const key = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
    await page.getByText(key).waitFor();
    await press(page, "Hide");
    expect(await page.locator("main").innerHTML()).not.toContain(key);

    await press(page, "Keystore file: Rent");
    await type(page, "Password", password);
    await type(page, "New password of the file", "a file of its own");
    const [keystore] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save the file"),
    ]);
    expect(JSON.parse(await readFile(await keystore.path(), "utf8"))).toMatchObject({
      version: 3,
      address: "f39fd6e51aad88f6f4ce6ab8827279cfffb92266",
    });

    await press(page, "Import: Import an account");
    const privateKey = page.getByRole("textbox", { name: "Private key" });
    await privateKey.fill("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690");
    await type(page, "Password", password);
    await press(page, "Import wallet");
    await page.getByText("63 of 64 characters").waitFor();
    await privateKey.fill("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
    await press(page, "Import wallet");
    await page.getByRole("button", { name: "Rename: Account 2" }).waitFor();

    await press(page, "Show the words");
    await type(page, "Password", password);
    await press(page, "Show the words");
    await page.getByText(`${"test ".repeat(11)}junk`).waitFor();
    await expectAccessible(page, "wallet-security-words");
    await press(page, "Hide");

    await press(page, "Change: Password");
    await type(page, "Password until now", password);
    await type(page, "New password", "short");
    await press(page, "Change password");
    await page.getByText("Too short: at least 10 characters").waitFor();
    await type(page, "New password", "another long password");
    await press(page, "Change password");
    await page.getByRole("button", { name: "Change: Password" }).waitFor();
    await page.reload();
    await type(page, "Password", password);
    await press(page, "Unlock");
    await page.getByText("This is not the password").waitFor();
    await type(page, "Password", "another long password");
    await press(page, "Unlock");
    await heading(page, "Security of this wallet");

    await press(page, "Remove…");
    await page.getByText("In its 2 accounts now").waitFor();
    await page.getByText(/ETH on /).waitFor();
    const remove = page.getByRole("button", { name: "Remove the wallet" });
    expect(await remove.isDisabled()).toBe(true);
    await page.getByLabel("I have the words, or a backup file and its password").check();
    await expectAccessible(page, "wallet-security-remove");
    await remove.click();
    await page.getByText("The wallet was removed from this browser").waitFor();
    expect(complaints).toEqual([]);
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
