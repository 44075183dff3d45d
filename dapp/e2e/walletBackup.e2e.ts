/** How a wallet is kept on the server, which cannot open it, comes back in a fresh browser with two factors, and is tried. */
import { readFile } from "node:fs/promises";
import { TOTP } from "otpauth";
import pg from "pg";
import type { Page } from "playwright-core";
import type { Address } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openByPassword } from "../src/lib/vault/locks.ts";
import { readVault } from "../src/lib/vault/readVault.ts";
import { keysOfWords } from "../src/lib/vault/words.ts";
import { possessionsOf, tryToOpen, unsealAtRest } from "./openByServer.ts";
import {
  create,
  giveDollars,
  heading,
  openSecurity,
  password,
  press,
  proveWords,
  security,
  sheet,
  type,
} from "./ownWallet.ts";
import { expectAccessible } from "./pageChecks.ts";
import {
  connect,
  createCheckout,
  customer,
  heldInEscrow,
  merchant,
  newPerson,
  type Person,
  type Product,
  payButton,
  startProduct,
} from "./product.ts";
import { addPasskeyDevice } from "./virtualPasskeys.ts";

/** Milliseconds for one test of several pages: each wait within has 30 seconds of its own. */
const BOUND = 180_000;

let product: Product;
let database: pg.Client;
let owner: Person;
let page: Page;
let words: string[];
let totp: TOTP;
/** Whatever the owner's page has sent to any server. */
const sent: string[] = [];

beforeAll(async () => {
  // A refused code is a refused request, which the browser writes on its console.
  product = await startProduct(/401|status of 4/);
  database = new pg.Client(product.stack.handles.postgres.url("relayer"));
  await database.connect();
  owner = await newPerson(product, merchant, "Owner wallet", { acceptDownloads: true });
  page = owner.page;
  page.on("request", (request) => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ""}`);
  });
}, 300_000);
afterAll(async () => {
  await database?.end();
  await product?.stop();
});

const open = (path: string, on = page) => on.goto(`${product.stack.urls.dapp}${path}`);
const follow = (name: string, on = page) => on.getByRole("link", { name }).click();

/** Goes to the page about the server's backup, where the wallet is opened first. */
async function openBackupPage(): Promise<void> {
  await open("/wallet/backup");
  await type(page, "Password", password);
  await press(page, "Unlock");
  await heading(page, "Encrypted backup on the server");
}

/** Types the code of now, which may have been used before. */
async function typeCode(on: Page, button: string): Promise<void> {
  await database.query("update authenticators set last_step = null");
  await type(on, "6 digits from your authenticator", totp.generate());
  await press(on, button);
}

const letProofsExpire = () =>
  database.query("update sessions set proved_at = now() - interval '6 minutes'");

async function signIn(on: Page): Promise<void> {
  await connect(on, "Owner wallet");
  await press(on, "Sign in");
}

describe("a wallet's backup on the server", () => {
  it(
    "needs an account with two factors, and says how to get them",
    async () => {
      await open("/wallet");
      await create(page);
      words = await proveWords(page);
      await heading(page, "Everyday");
      await security(page);
      await addPasskeyDevice(page, { opensWallets: true });
      await press(page, "Add: Add a passkey");
      await type(page, "Password", password);
      await press(page, "Add a passkey");
      await page.getByText("Passkey, This device").waitFor();
      await follow("Open: Encrypted backup on the server");
      await heading(page, "Encrypted backup on the server");
      await page.getByText("It needs an account on this server, with two factors").waitFor();
      await expectAccessible(page, "wallet-server-sign-in");
      await signIn(page);
      await page.getByText("Your account needs a second factor first").waitFor();
      await expectAccessible(page, "wallet-server-one-factor");
      await follow("Add a second factor");
      await press(page, "Set up");
      const enrol = page.getByRole("dialog", { name: "Set up an authenticator" });
      const secret = (await enrol.locator("bdi").first().textContent()) ?? "";
      totp = new TOTP({ secret });
      await enrol.getByLabel("6 digits that the app shows").fill(totp.generate());
      await press(page, "Confirm");
      await press(page, "I have kept them");
      await openBackupPage();
      await page.getByText("Nothing of this wallet is on the server").waitFor();
    },
    BOUND,
  );

  it(
    "is saved, tried with its password, and saved again",
    async () => {
      await expectAccessible(page, "wallet-server-nothing");
      await press(page, "Save the backup");
      await page.getByRole("heading", { name: /^Saved / }).waitFor();
      await letProofsExpire();
      await press(page, "Test it");
      await type(page, "Password of the backup", "not the password");
      await press(page, "Test it now");
      await page.getByRole("dialog", { name: "Show again that it is you" }).waitFor();
      await typeCode(page, "Confirm");
      await page.getByText("The backup does not open with this password").waitFor();
      await type(page, "Password of the backup", password);
      await press(page, "Test it now");
      await page.getByText("It opens this wallet, with its one account").waitFor();
      await expectAccessible(page, "wallet-server-saved");
      await letProofsExpire();
      await press(page, "Save it again");
      await page.getByRole("dialog", { name: "Show again that it is you" }).waitFor();
      expect((await database.query("select id from wallet_backups")).rows).toHaveLength(1);
      await typeCode(page, "Confirm");
      await page.getByText("One earlier version is kept with it").waitFor();
    },
    BOUND,
  );

  it(
    "is nothing that the server can open, with everything it has",
    async () => {
      const has = await possessionsOf(product, database);
      const {
        rows: [row],
      } = await database.query<{ id: string; account_id: string; sealed_ciphertext: Buffer }>(
        "select * from wallet_backups order by version desc limit 1",
      );
      if (!row) throw new Error("Nothing was saved.");
      const { id, account_id, sealed_ciphertext } = row;
      const file = Buffer.from(
        unsealAtRest(product, `wallet_backups:sealed_ciphertext:${id}`, sealed_ciphertext),
        "base64",
      ).toString();
      const vault = readVault(file);
      expect(vault.passkeys).toHaveLength(1);
      // As passwords: what the server knows of this person, and of itself.
      const { rows } = await database.query<Record<string, unknown>>(
        `select to_jsonb(t) as row from accounts t where id = $1
         union all select to_jsonb(t) from sessions t where account_id = $1
         union all select to_jsonb(t) from authenticators t where account_id = $1
         union all select to_jsonb(t) from wallet_backups t where account_id = $1`,
        [account_id],
      );
      const known = rows.flatMap(({ row: values }) => Object.values(Object(values)));
      const passwords = new Set(
        [
          ...known,
          ...Object.values(product.stack.relayerEnvironment),
          ...vault.accounts.flatMap(({ name, address }) => [name, address]),
          ...[vault.id, vault.password.salt, totp.secret.base32],
        ].map(String),
      );
      const everything = { ...has, texts: new Set([...has.texts, file, totp.secret.base32]) };
      const tried = await tryToOpen(vault, everything, passwords);
      expect(tried.secret).toBeNull();
      expect(tried.passwords).toBeGreaterThan(20);
      expect(tried.keys).toBeGreaterThan(5_000);
      // The way of trying is right: with the password, or with the data key, it opens.
      expect(
        (await tryToOpen(vault, { texts: new Set(), bytes: [] }, new Set([password]))).secret,
      ).toContain(words.join(" "));

      const dataKey = await openByPassword(vault.id, vault.password, password);
      const withKey = Buffer.concat([Buffer.from("a log line"), dataKey, Buffer.from(".")]);
      const byKey = await tryToOpen(vault, { texts: new Set(), bytes: [withKey] }, new Set());
      expect(byKey.secret).toContain(words.join(" "));

      const [key] = keysOfWords(words.join(" "), [0]);
      const secrets = {
        password,
        words: words.join(" "),
        "some words": words.slice(0, 4).join(" "),
        key: Buffer.from(key ?? []).toString("hex"),
      };
      const all = [has.dump, file, ...sent].join("\n");
      expect(all).toContain(vault.accounts[0]?.address);
      for (const [name, secret] of Object.entries(secrets)) {
        expect(all.includes(secret), name).toBe(false);
        expect(all.includes(Buffer.from(secret).toString("base64").slice(0, -4)), name).toBe(false);
      }
    },
    BOUND,
  );

  it(
    "comes back in a fresh browser, by two factors and the password",
    async () => {
      const fresh = await newPerson(product, merchant, "Owner wallet");
      await open("/wallet", fresh.page);
      await press(fresh.page, "Restore a backup");
      await fresh.page.getByLabel("On this server, in my account").check();
      await fresh.page.getByText("It needs an account on this server").waitFor();
      // The wallet that is lost opens no way to its backup.
      await fresh.page.getByRole("button", { name: "Connect Owner wallet" }).waitFor();
      expect(await fresh.page.getByRole("button", { name: "Connect Handsel wallet" }).count()).toBe(
        0,
      );
      await expectAccessible(fresh.page, "wallet-restore-sign-in");
      await signIn(fresh.page);
      await fresh.page.getByText("The first step is done").waitFor();
      await expectAccessible(fresh.page, "wallet-restore-factor");
      await type(fresh.page, "6 digits from your authenticator", "000000");
      await press(fresh.page, "Sign in");
      await fresh.page.getByText("This did not prove that it is you").waitFor();
      await typeCode(fresh.page, "Sign in");
      await fresh.page.getByText("Which backup").waitFor();
      await expectAccessible(fresh.page, "wallet-restore-choose");
      await type(fresh.page, "Password", "not the password");
      await press(fresh.page, "Restore wallet");
      await fresh.page.getByText("This is not the password").waitFor();
      await type(fresh.page, "Password", password);
      await press(fresh.page, "Restore wallet");
      await heading(fresh.page, "Everyday");
      const [{ address } = { address: "" }] = (
        await database.query<{ address: string }>("select address from wallet_backups")
      ).rows;
      await follow("Receive", fresh.page);
      await fresh.page.getByText(address).first().waitFor();
      await fresh.page.goBack();
      await heading(fresh.page, "Everyday");
      await security(fresh.page);
      await follow("Open: Encrypted backup on the server", fresh.page);
      await press(fresh.page, "Save it again");
      await fresh.page.getByText("2 earlier versions are kept with it").waitFor();
      await fresh.context.close();
    },
    BOUND,
  );

  it(
    "comes back beside a checkout in a fresh browser, which goes on with the payment",
    async () => {
      const [{ address } = { address: "" }] = (
        await database.query<{ address: Address }>("select address from wallet_backups")
      ).rows;
      await giveDollars(product, address as Address, 40_000_000n);
      const { url } = await createCheckout(product, "Two mugs", "USDH", "25000000");
      const fresh = await newPerson(product, merchant, "Owner wallet");
      const loaded: string[] = [];
      fresh.page.on("request", (request) => loaded.push(request.url()));
      await fresh.page.goto(url);
      await press(fresh.page, "Connect Handsel wallet");
      await press(fresh.page, "Restore a backup");
      await fresh.page.getByLabel("On this server, in my account").check();
      await fresh.page.getByText("This page stays open").waitFor();
      await expectAccessible(fresh.page, "wallet-restore-in-checkout");
      const [beside] = await Promise.all([
        fresh.page.waitForEvent("popup"),
        follow("Restore it in a new tab", fresh.page),
      ]);
      await beside.getByText("It needs an account on this server").waitFor();
      await signIn(beside);
      await typeCode(beside, "Sign in");
      await beside.getByText("Which backup").waitFor();
      await type(beside, "Password", password);
      await press(beside, "Restore wallet");
      await beside.getByText("Your wallet is in this browser").waitFor();
      await heading(beside, "Everyday");
      await expectAccessible(beside, "wallet-restored-for-a-payment");
      await beside.close();

      await heading(fresh.page, "Unlock your wallet");
      await type(fresh.page, "Password", password);
      await press(fresh.page, "Unlock");
      await sheet(fresh.page).waitFor({ state: "detached" });
      await payButton(fresh.page).click();
      await sheet(fresh.page)
        .getByText(/left after it/)
        .waitFor();
      await press(fresh.page, "Confirm");
      await heldInEscrow(fresh.page);
      expect(fresh.page.url()).toBe(url);
      // Nobody signs in on the page that pays.
      expect(
        loaded.filter((file) => /\/v1\/session|wallet_backups|simplewebauthn/.test(file)),
      ).toEqual([]);
      await fresh.context.close();
    },
    BOUND,
  );

  it(
    "is not saved over another browser's before that one is tested",
    async () => {
      await openBackupPage();
      await page.getByText("The newest version may be from another browser").waitFor();
      const save = page.getByRole("button", { name: "Save it again" });
      expect(await save.isDisabled()).toBe(true);
      await expectAccessible(page, "wallet-server-elsewhere");
      await letProofsExpire();
      await press(page, "Test it");
      await type(page, "Password of the backup", password);
      await press(page, "Test it now");
      await typeCode(page, "Confirm");
      await page.getByText("It opens this wallet, with its one account").waitFor();
      expect(await save.isEnabled()).toBe(true);
    },
    BOUND,
  );

  it(
    "is deleted, with every version of it",
    async () => {
      await letProofsExpire();
      await press(page, "Delete…");
      await page.getByText("Every version of it is deleted from the server").waitFor();
      await expectAccessible(page, "wallet-server-delete");
      await press(page, "Delete it from the server");
      await page.getByRole("dialog", { name: "Show again that it is you" }).waitFor();
      await press(page, "Close");
      expect((await database.query("select id from wallet_backups")).rows).toHaveLength(3);
      await press(page, "Delete it from the server");
      await typeCode(page, "Confirm");
      await page.getByText("Nothing of this wallet is on the server").waitFor();
      expect((await database.query("select id from wallet_backups")).rows).toHaveLength(0);
      await press(page, "Sign out");
      await page.getByText("It needs an account on this server").waitFor();
    },
    BOUND,
  );
});

describe("trying a backup", () => {
  it("tells whether words or a file open the wallet, what they do not bring back, and changes nothing", async () => {
    const person = await newPerson(product, customer, "Other wallet", { acceptDownloads: true });
    const { page: theirs } = person;
    await openSecurity(theirs, product.stack.urls.dapp);
    const [download] = await Promise.all([
      theirs.waitForEvent("download"),
      press(theirs, "Save a backup file"),
    ]);
    const file = await readFile(await download.path());
    await press(theirs, "Import: Import an account");
    await theirs.getByRole("textbox", { name: "Private key" }).fill("11".repeat(32));
    await type(theirs, "Password", password);
    await press(theirs, "Import wallet");
    await theirs.getByRole("button", { name: "Rename: Account 2" }).waitFor();

    await follow("Open: Test my backup", theirs);
    await heading(theirs, "Test my backup");
    await expectAccessible(theirs, "wallet-test");
    await type(theirs, "Your words, in order", `${"test ".repeat(11)}jonk`);
    await press(theirs, "Test it now");
    await theirs.getByText("Not in the list of words: word 12").waitFor();
    await type(theirs, "Your words, in order", `${"abandon ".repeat(11)}about`);
    await press(theirs, "Test it now");
    await theirs.getByText("It opens, but another wallet than this one").waitFor();
    await type(theirs, "Your words, in order", `${"test ".repeat(11)}junk`);
    await press(theirs, "Test it now");
    await theirs.getByText("brings back only 1 of its 2 accounts").waitFor();
    await theirs.getByRole("listitem").filter({ hasText: "Account 2" }).waitFor();
    expect(await theirs.getByLabel("Your words, in order").inputValue()).toBe("");
    await expectAccessible(theirs, "wallet-test-some");

    await theirs.getByLabel("Backup file").first().check();
    await theirs.locator("input[type=file]").setInputFiles({
      ...{ name: "handsel-wallet.json", mimeType: "application/json", buffer: file },
    });
    await type(theirs, "Password of the backup", "not the password");
    await press(theirs, "Test it now");
    await theirs.getByText("The backup does not open with this password").waitFor();
    await type(theirs, "Password of the backup", password);
    await press(theirs, "Test it now");
    await theirs.getByText("brings back only 1 of its 2 accounts").waitFor();
    await theirs.context().close();
  });
});
