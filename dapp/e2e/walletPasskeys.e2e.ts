/** How passkeys are added to a wallet in the browser, named, tried and removed, and what is said where one does not answer. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heading, openSecurity, password, press, type } from "./ownWallet.ts";
import { expectAccessible } from "./pageChecks.ts";
import { customer, newPerson, type Person, type Product, startProduct } from "./product.ts";
import { addPasskeyDevice } from "./virtualPasskeys.ts";

let product: Product;

beforeAll(async () => {
  product = await startProduct();
}, 300_000);
afterAll(() => product?.stop());

/** Opens the security page of a wallet in a browser profile of its own. */
async function openWallet(): Promise<Person> {
  const person = await newPerson(product, customer, "Other wallet");
  await openSecurity(person.page, product.stack.urls.dapp);
  return person;
}

const item = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ hasText: `Passkey, ${name}` });

/** Fills the form for a new passkey in, and sends it. */
async function add(page: Page, name: string | null = null): Promise<void> {
  await press(page, "Add: Add a passkey");
  if (name !== null) await type(page, "Name of the passkey", name);
  await type(page, "Password", password);
  await press(page, "Add a passkey");
}

const lock = async (page: Page) => {
  await page.reload();
  await heading(page, "Unlock your wallet");
};

describe("passkeys of a wallet", () => {
  it("are added after a cancelled try, open it, get another name, and are removed; the password stays", async () => {
    const { page, context, complaints } = await openWallet();
    const blocked = await addPasskeyDevice(page, { opensWallets: true });
    await press(page, "Add: Add a passkey");
    expect(await page.getByLabel("Name of the passkey").inputValue()).toBe("This device");
    await type(page, "Password", "not the password");
    await press(page, "Add a passkey");
    await page.getByText("This is not the password").waitFor();
    expect(await blocked.count()).toBe(0);
    await type(page, "Password", password);
    await type(page, "Name of the passkey", "two  spaces");
    await press(page, "Add a passkey");
    await page.getByText("A name has 1 to 60 characters").waitFor();
    expect(await blocked.count()).toBe(0);
    await type(page, "Name of the passkey", "Phone");
    await blocked.answer(false);
    await press(page, "Add a passkey");
    await page.getByText("The passkey did not answer").waitFor();
    await expectAccessible(page, "wallet-passkey-cancelled");
    // The browser has tried until the device blocked itself, as real ones do.
    await blocked.remove();
    const device = await addPasskeyDevice(page, { opensWallets: true });
    await press(page, "Add a passkey");
    await item(page, "Phone").getByText("Added ").waitFor();
    expect(await device.count()).toBe(1);

    await press(page, "Rename: Passkey, Phone");
    await type(page, "Name of the passkey", "Old phone");
    await press(page, "Save");
    await item(page, "Old phone").waitFor();

    // The device makes no second one for this wallet.
    await add(page, "Again");
    await page.getByText("This passkey opens the wallet already").waitFor();
    await press(page, "Cancel");
    await expectAccessible(page, "wallet-passkeys");

    await lock(page);
    await press(page, "Unlock with passkey");
    await heading(page, "Security of this wallet");

    await press(page, "Remove: Passkey, Old phone");
    await type(page, "Password", "not the password");
    await press(page, "Remove passkey");
    await page.getByText("This is not the password").waitFor();
    await expectAccessible(page, "wallet-passkey-remove");
    await type(page, "Password", password);
    await press(page, "Remove passkey");
    await item(page, "Old phone").waitFor({ state: "detached" });
    expect(await page.getByRole("button", { name: "Remove: Password" }).count()).toBe(0);
    await lock(page);
    expect(await page.getByRole("button", { name: "Unlock with passkey" }).count()).toBe(0);
    await type(page, "Password", password);
    await press(page, "Unlock");
    await heading(page, "Security of this wallet");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("are not added where the device computes nothing that opens a wallet, and none is left on it", async () => {
    const { page, context, complaints } = await openWallet();
    const device = await addPasskeyDevice(page);
    await add(page);
    await page.getByText("This passkey cannot open a wallet in this browser").waitFor();
    expect(await device.count()).toBe(0);
    await press(page, "Cancel");
    expect(await page.getByText("Passkey, ").count()).toBe(0);
    await lock(page);
    expect(await page.getByRole("button", { name: "Unlock with passkey" }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("are not offered where the browser has none for wallets", async () => {
    const person = await newPerson(product, customer, "Other wallet");
    await person.context.addInitScript("delete window.PublicKeyCredential");
    await openSecurity(person.page, product.stack.urls.dapp);
    await press(person.page, "Add: Add a passkey");
    await person.page.getByText("Passkeys cannot open a wallet in this browser").waitFor();
    await press(person.page, "Cancel");
    await person.page.getByRole("button", { name: "Add: Add a passkey" }).waitFor();
    await person.context.close();
  });

  it("whose device is gone, or no longer knows its person, leave the password, and another device can be added", async () => {
    const { page, context, complaints } = await openWallet();
    const device = await addPasskeyDevice(page, { opensWallets: true });
    await add(page);
    await item(page, "This device").waitFor();
    await lock(page);
    await device.answer(false);
    await press(page, "Unlock with passkey");
    await page.getByText("The passkey did not answer").waitFor();
    await device.remove();
    const other = await addPasskeyDevice(page, { opensWallets: true, isTouched: false });
    await press(page, "Unlock with passkey");
    await page
      .getByText("Your browser asks for your passkey")
      .or(page.getByText("The passkey did not answer"))
      .first()
      .waitFor();
    await expectAccessible(page, "wallet-passkey-gone");
    await type(page, "Password", password);
    await press(page, "Unlock");
    await heading(page, "Security of this wallet");
    await other.remove();
    const third = await addPasskeyDevice(page, { opensWallets: true });
    await add(page);
    await item(page, "Passkey 2").waitFor();
    expect(await third.count()).toBe(1);
    await lock(page);
    await press(page, "Unlock with passkey");
    await heading(page, "Security of this wallet");
    await item(page, "This device").waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("that nobody touches are not waited for", async () => {
    const { page, context } = await openWallet();
    await addPasskeyDevice(page, { opensWallets: true, isTouched: false });
    await add(page);
    await page.getByText("Your browser asks for your passkey").waitFor();
    await press(page, "Cancel");
    await page.getByText("The passkey did not answer").waitFor();
    await press(page, "Cancel");
    await page.getByRole("button", { name: "Add: Add a passkey" }).waitFor();
    await context.close();
  });
});
