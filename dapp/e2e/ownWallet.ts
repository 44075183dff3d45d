/** What tests do with the wallet that the page keeps in the browser. */
import { demoDollarAbi, handselChains } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { localWallet } from "@handsel/services/localWallet";
import type { Page } from "playwright-core";
import { type Address, zeroAddress } from "viem";
import type { Product } from "./product.ts";

export const password = "four mugs on a shelf";

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { name, level: 1 }).waitFor();
export const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();
export const type = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).fill(text);

/** The wallet over the page that asks it. */
export const sheet = (page: Page) => page.getByRole("dialog", { name: "Your wallet" });

const dollar =
  handselChains.get(31337)?.tokens.find(({ symbol }) => symbol === "USDH")?.address ?? zeroAddress;

/** Gives dollars to an account, as somebody else would. @param amount base units */
export async function giveDollars({ stack }: Product, to: Address, amount: bigint): Promise<void> {
  const client = localWallet(stack.urls.chain, accounts.customer.privateKey);
  const hash = await client.writeContract({
    ...{ address: dollar, abi: demoDollarAbi, functionName: "mint" },
    args: [to, amount],
  });
  await client.waitForTransactionReceipt({ hash });
}

/** Makes a wallet that opens by its password. */
export async function create(page: Page): Promise<void> {
  await heading(page, "Create a wallet");
  const choice = page.getByLabel("Password only: you type it each time");
  const without = page.getByText("Passkeys cannot open a wallet in this browser");
  await choice.or(without).waitFor();
  if (await choice.isVisible()) await choice.check();
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await press(page, "Create wallet");
  await heading(page, "Your wallet is made");
}

/** Writes the words down, and confirms three of them. @returns the words */
export async function proveWords(page: Page): Promise<string[]> {
  await type(page, "Password, to show the words", password);
  await press(page, "Write down the words");
  await heading(page, "Write down these 12 words");
  const words = await page.locator("ol li[translate=no]").allTextContents();
  await press(page, "I have written them down");
  for (const label of await page.getByText(/^Word \d+$/).allTextContents()) {
    await type(page, label, words[Number(label.replace("Word ", "")) - 1] ?? "");
  }
  await press(page, "Confirm");
  return words;
}

/** Imports a wallet by its words. */
export async function importWords(page: Page, words: string): Promise<void> {
  await press(page, "I have a wallet: import it");
  await type(page, "Your words, in order", words);
  await type(page, "Password for this device", password);
  await press(page, "Import wallet");
}

/** Words that everybody knows, and so everybody's account. */
export const knownWords = `${"test ".repeat(11)}junk`;

/** Goes to the page about names, ways in and backups. */
export async function security(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Security and backups" }).click();
  await heading(page, "Security of this wallet");
}

/** Opens the wallet's page, imports the known words, and goes to the page about its security. */
export async function openSecurity(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/wallet`);
  await importWords(page, knownWords);
  await heading(page, "Everyday");
  await security(page);
}
