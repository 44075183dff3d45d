/** How people sign in, prove themselves, and keep a store and its members. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startRelayer } from "@handsel/services/relayer";
import { TOTP } from "otpauth";
import pg from "pg";
import type { Locator, Page } from "playwright-core";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "./pageChecks.ts";
import {
  api,
  connect,
  createCheckout,
  merchant,
  newPerson,
  type Person,
  type Product,
  payee,
  startProduct,
} from "./product.ts";
import { installTestWallet } from "./testWallet.ts";
import { addPasskeyDevice, type PasskeyDevice } from "./virtualPasskeys.ts";

/** Milliseconds for one test of several pages: each wait within has 30 seconds of its own. */
const BOUND = 120_000;

let product: Product;
let owner: Person;
let page: Page;
let device: PasskeyDevice;
let database: pg.Client;
let totp: TOTP;
let recoveryCodes: string[] = [];

beforeAll(async () => {
  // Whoever must not complain here is looked at by its own test.
  product = await startProduct(/^/);
  owner = await newPerson(product, merchant, "Owner wallet", { acceptDownloads: true });
  page = owner.page;
  device = await addPasskeyDevice(page);
  database = new pg.Client(product.stack.handles.postgres.url("relayer"));
  await database.connect();
}, 300_000);

afterAll(async () => {
  await database?.end();
  await product?.stop();
});

const open = (path: string, on = page) => on.goto(`${product.stack.urls.dapp}${path}`);
/** The button of the sign-in, whose hint is in its name. */
const usePasskey = (on: Page = page) => on.getByRole("button", { name: /^Use a passkey/ });
const button = (name: string | RegExp, on: Page | Locator = page) =>
  on.getByRole("button", { name, exact: typeof name === "string" });
const panel = (name: string) => page.getByRole("region", { name, exact: true });
const dialog = (name: string | RegExp) => page.getByRole("dialog", { name });
const heading = (name: string, on = page) =>
  on.getByRole("heading", { name, level: 1, exact: true }).waitFor();

/** Sets when every session last proved a factor. */
const proveAllAt = (time: string) => database.query(`update sessions set proved_at = ${time}`);
const letProofsExpire = () => proveAllAt("now() - interval '6 minutes'");

// However slow the machine is, proofs are old only where a test makes them so.
beforeEach(() => proveAllAt("now()"));

async function signInByWallet(on = page, wallet = "Owner wallet"): Promise<void> {
  await on.getByText("or with your wallet").waitFor();
  await connect(on, wallet);
  await button("Sign in", on).click();
}

/** Downloads by a press. @returns what the file says */
async function downloaded(press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await download.path(), "utf8");
}

async function signOut() {
  await button("Your account", page.getByRole("banner")).click();
  await button("Sign out", page.getByRole("banner")).click();
}

describe("signing in", () => {
  it("offers a passkey and a wallet, and says what a prompt without an answer means", async () => {
    await open("/merchant/payments");
    await heading("Sign in to your store");
    await expectAccessible(page, "sign-in");
    await usePasskey().click();
    await page.getByRole("alert").getByText("No passkey was shown").waitFor();
    await expectAccessible(page, "sign-in-cancelled");
  });

  it("offers just the wallet where the browser has no passkeys", async () => {
    const other = await newPerson(product, merchant, "Owner wallet");
    await other.context.addInitScript("delete window.PublicKeyCredential");
    await open("/merchant/payments", other.page);
    await heading("Sign in to your store", other.page);
    await button("Connect Owner wallet", other.page).waitFor();
    expect(await usePasskey(other.page).count()).toBe(0);
    await connect(other.page, "Owner wallet");
    await button("Sign in", other.page).click();
    await heading("Payments", other.page);
    await open("/merchant/settings/security", other.page);
    await other.page.getByText("This browser has no passkeys").waitFor();
    expect(await button("Add a passkey", other.page).count()).toBe(0);
    await other.context.close();
  });

  it("by the wallet alone opens the store, and warns that one factor is little", async () => {
    await signInByWallet();
    await heading("Payments");
    await page.getByRole("link", { name: "Settings" }).click();
    await heading("Settings");
    await panel("What payers are told").waitFor();
    await expectAccessible(page, "settings-store");
    await page.getByRole("link", { name: "Security" }).click();
    await page.getByText("One factor").waitFor();
    await panel("Where you are signed in").getByText("This browser").waitFor();
    await expectAccessible(page, "settings-security-one-factor");
  });
});

describe("second factors", () => {
  it("are a passkey that can be cancelled, added and renamed", async () => {
    await button("Add a passkey").click();
    const add = dialog("Add a passkey");
    await button("Make the passkey", add).click();
    await add.getByRole("alert").getByText("This is needed.").waitFor();
    await add.getByLabel("Name of the passkey").fill("Office computer");
    await device.answer(false);
    await button("Make the passkey", add).click();
    await add.getByRole("alert").first().waitFor();
    await expectAccessible(page, "settings-passkey-cancelled");
    await device.answer(true);
    await button("Make the passkey", add).click();
    await panel("Passkeys").getByText("Office computer").waitFor();
    await button("Rename Office computer").click();
    await dialog("Rename the passkey").getByLabel("Name of the passkey").fill("MacBook");
    await button("Save", dialog("Rename the passkey")).click();
    await panel("Passkeys").getByText("MacBook").waitFor();
    expect(await page.getByText("One factor").count()).toBe(0);
  });

  it("are an authenticator, asked for again once the proof is old, and refused with a wrong code", async () => {
    await letProofsExpire();
    await button("Set up").click();
    const proof = dialog("Show again that it is you");
    await expectAccessible(page, "step-up");
    await device.answer(false);
    await button("Use a passkey", proof).click();
    await proof.getByRole("alert").getByText("No passkey was shown").waitFor();
    await device.answer(true);
    await button("Use a passkey", proof).click();
    const enrol = dialog("Set up an authenticator");
    await enrol.getByRole("img", { name: "QR code for your authenticator app" }).waitFor();
    await expectAccessible(page, "settings-enrol");
    const secret = (await enrol.locator("bdi").first().textContent()) ?? "";
    totp = new TOTP({ secret });
    const code = totp.generate();
    await enrol.getByLabel("6 digits that the app shows").fill("12");
    await button("Confirm", enrol).click();
    await enrol.getByRole("alert").getByText("Six digits are needed.").waitFor();
    const wrong = `${(Number(code) + 500_000) % 1_000_000}`.padStart(6, "0");
    await enrol.getByLabel("6 digits that the app shows").fill(wrong);
    await button("Confirm", enrol).click();
    await enrol.getByText("This did not prove that it is you").waitFor();
    await enrol.getByLabel("6 digits that the app shows").fill(totp.generate());
    await button("Confirm", enrol).click();
    const codes = dialog("Your ten recovery codes");
    await codes.getByRole("listitem").first().waitFor();
    recoveryCodes = await codes.getByRole("listitem").allTextContents();
    expect(recoveryCodes).toHaveLength(10);
    await expectAccessible(page, "settings-recovery-codes");
    const file = await downloaded(() => button("Download", codes).click());
    for (const one of recoveryCodes) expect(file).toContain(one);
    await button("I have kept them", codes).click();
    await panel("Recovery codes").getByText("10 of 10 left").waitFor();
    await expectAccessible(page, "settings-security");
  });

  it("are asked for after the wallet: a wrong code, then a recovery code", async () => {
    await signOut();
    await signInByWallet();
    await heading("One more step");
    await expectAccessible(page, "second-factor");
    await page.getByLabel("6 digits from your authenticator").fill("000000");
    await button("Sign in").click();
    await page.getByRole("alert").getByText("This did not prove that it is you").waitFor();
    await button("Use a recovery code").click();
    await page.getByLabel("One of your recovery codes").fill(recoveryCodes[0] ?? "");
    await button("Sign in").click();
    await heading("Settings");
    await panel("Recovery codes").getByText("9 of 10 left").waitFor();
    await panel("What you were told").getByText("A recovery code was used").waitFor();
  });

  it(
    "are not asked for again on a device that is trusted, until the others are signed out",
    async () => {
      await signOut();
      await signInByWallet();
      await heading("One more step");
      await page.getByLabel("Do not ask on this device for 30 days").check();
      await expectAccessible(page, "second-factor-trust");
      // The code of now may be spent.
      await database.query("update authenticators set last_step = null");
      await page.getByLabel("6 digits from your authenticator").fill(totp.generate());
      await button("Sign in").click();
      await panel("What you were told").getByText("A device is not asked").waitFor();
      await signOut();
      await signInByWallet();
      await panel("Recovery codes").getByText("9 of 10 left").waitFor();
      // A risky change asks all the same, though the wallet has just signed.
      await button("Make new ones").click();
      await button("Make new ones", dialog("Make ten new recovery codes?")).click();
      await button("Close", dialog("Show again that it is you")).click();
      await button("Close", dialog("Make ten new recovery codes?")).click();
      await expectAccessible(page, "settings-security-trusted");
      await button("Ask again everywhere").click();
      await expect.poll(() => button("Ask again everywhere").count()).toBe(0);
      await signOut();
      await signInByWallet();
      await heading("One more step");
      await button("Use a recovery code").click();
      expect(await page.getByLabel("Do not ask on this device").count()).toBe(0);
      await page.getByLabel("One of your recovery codes").fill(recoveryCodes[1] ?? "");
      await button("Sign in").click();
      await heading("Settings");
    },
    BOUND,
  );

  it("that are lost are removed after three days, which everybody signed in sees and can stop", async () => {
    const thief = await newPerson(product, merchant, "Owner wallet");
    await open("/merchant/payments", thief.page);
    await connect(thief.page, "Owner wallet");
    await button("Sign in", thief.page).click();
    await heading("One more step", thief.page);
    await button("I have lost all of these", thief.page).click();
    await expectAccessible(thief.page, "second-factor-lost");
    await button("Remove them in three days", thief.page).click();
    await thief.page.getByText(/Your second factors are removed on /).waitFor();
    await thief.context.close();
    await page.reload();
    await page
      .getByRole("alert")
      .getByText(/Your second factors are removed on /)
      .waitFor();
    await expectAccessible(page, "settings-factor-reset");
    await button("Stop the removal").click();
    await expect.poll(() => page.getByText(/Your second factors are removed/).count()).toBe(0);
  });

  it("sign in by a passkey alone, and end what was signed in elsewhere", async () => {
    await signOut();
    await usePasskey().click();
    await heading("Settings");
    const sessions = panel("Where you are signed in");
    await button(/^Sign out Chrome on /, sessions)
      .first()
      .waitFor();
    await button("Sign out the others", sessions).click();
    await button("Sign out the others", dialog("Sign out everywhere else?")).click();
    await expect.poll(() => sessions.getByRole("listitem").count()).toBe(1);
  });
});

describe("the store", () => {
  it("is renamed, and refuses what is no address of a page", async () => {
    await page.getByRole("link", { name: "Store", exact: true }).click();
    const store = panel("Store");
    await store.getByLabel("Name").fill("Alder & Finch");
    await button("Save", store).click();
    await page.getByRole("banner").getByText("Alder & Finch").waitFor();
    const told = panel("What payers are told");
    await told.getByLabel("Website").fill("nowhere");
    await button("Save", told).click();
    await told.getByRole("alert").first().waitFor();
    await expectAccessible(page, "settings-store-refused");
    await told.getByLabel("Website").fill("https://shop.example");
    await button("Save", told).click();
    await told.getByRole("status").getByText("Saved").waitFor();
    await store.getByLabel("Name").fill("Demo Shop");
    await button("Save", store).click();
    await page.getByRole("banner").getByText("Demo Shop").waitFor();
  });
});

/** PNG of 40 × 20 pixels, which the page draws into a square. */
const wide = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAJElEQVR42mOY46U/IIhh1OJRi0ctHrV41OJRi0ctHrV45FgMALwnYc5p7vV3AAAAAElFTkSuQmCC",
  "base64",
);

describe("how the store looks", () => {
  it("is a logo and a colour, which its payers see", async () => {
    const looks = panel("Logo and colour");
    await looks.getByLabel("Choose a picture").setInputFiles({
      ...{ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("no picture") },
    });
    await looks.getByRole("alert").getByText("cannot read the file").waitFor();
    await looks.getByLabel("Choose a picture").setInputFiles({
      ...{ name: "logo.png", mimeType: "image/png", buffer: wide },
    });
    await button("Remove the logo", looks).waitFor();
    await looks.getByLabel("Colour").fill("#ffee00");
    await button("Save", looks).click();
    await looks.getByRole("alert").getByText("White letters cannot be read on it").waitFor();
    await expectAccessible(page, "settings-brand-refused");
    await looks.getByLabel("Colour").fill("#9c4a2f");
    await button("Save", looks).click();
    await looks.getByRole("status").getByText("Saved").waitFor();
    const logo = looks.locator("img");
    await expect.poll(() => logo.getAttribute("src")).toMatch(/^\/logos\/[0-9a-f]{40}\.png$/);
    const link = { chain_id: 31337, token: "USDH", amount: "12000000", description: "A bowl" };
    const urls = [
      (await createCheckout(product, "A bowl", "USDH", "12000000")).url,
      (await api<{ url: string }>(product, "POST", "/v1/payment_links", link)).url,
    ];
    const visitor = await newPerson(product, payee, "Visitor wallet");
    for (const [at, url] of urls.entries()) {
      await visitor.page.goto(url);
      const shown = visitor.page.getByRole("banner").locator("img");
      await shown.waitFor();
      const width = () =>
        shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
      await expect.poll(width).toBe(96);
      expect(await visitor.page.locator('rect[fill="#9c4a2f"]').count()).toBe(1);
      await expectAccessible(visitor.page, `branded-${at}`);
    }
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
    await button("Remove the logo", looks).click();
    await button("Save", looks).click();
    await expect.poll(() => logo.count()).toBe(0);
    await expectAccessible(page, "settings-store-brand");
  });

  it("includes the pages that may show its checkouts", async () => {
    const embed = panel("Checkouts on your own pages");
    await embed.getByLabel("Addresses of your pages").fill("https://shop.example/cart");
    await button("Save", embed).click();
    await embed.getByRole("alert").getByText("with nothing after it").waitFor();
    await embed.getByLabel("Addresses of your pages").fill("https://shop.example");
    await button("Save", embed).click();
    await embed.getByRole("status").getByText("Saved").waitFor();
  });
});

describe("what the store takes", () => {
  it("is the coins that are ticked, and the rule of each", async () => {
    await page.getByRole("link", { name: "Coins and chains" }).click();
    const accepted = panel("What you accept");
    await accepted.getByLabel(/^USDH/).check();
    await accepted.getByLabel(/^ETH/).check();
    await button("Save", accepted).click();
    await accepted.getByRole("status").getByText("Saved").waitFor();
    const profile = await api<{ accepts: { token: string }[] }>(
      product,
      "GET",
      "/v1/merchant/profile",
    );
    expect(profile.accepts.map(({ token }) => token).toSorted()).toEqual(["ETH", "USDH"]);
    for (const coin of [/^USDH/, /^ETH/]) await accepted.getByLabel(coin).uncheck();
    await button("Save", accepted).click();

    const rules = panel("When a payment counts as paid");
    await rules
      .getByText(/as this service has it/)
      .first()
      .waitFor();
    await expectAccessible(page, "settings-coins");
    await button(/^Change USDH/, rules).click();
    const change = dialog(/^USDH on/);
    await button("Add a step for smaller amounts", change).click();
    await change.getByLabel("Counts as paid").last().selectOption("after 2 blocks");
    await button("Save", change).click();
    await change.getByRole("alert").getByText("Write an amount.").waitFor();
    await expectAccessible(page, "settings-confirmations");
    await change.getByLabel("Amounts up to, in USDH").fill("100");
    await button("Save", change).click();
    await rules
      .getByText(/up to .*100.* as soon as it is in a block .* above: after 2 blocks/)
      .waitFor();
  });

  it("has terms of its own, whose sentence changes with them", async () => {
    await page.getByRole("link", { name: "Periods and arbiter" }).click();
    const periods = panel("Periods");
    const reading = periods.locator("blockquote");
    const before = await reading.textContent();
    await periods.getByLabel("The customer inspects for").fill("9");
    await button("Save", periods).click();
    await periods.getByRole("alert").getByText("With these periods nobody could pay").waitFor();
    await expectAccessible(page, "settings-terms-refused");
    await periods.getByLabel("You capture until day").fill("12");
    await button("Save", periods).click();
    await periods.getByRole("status").getByText("Saved").waitFor();
    expect(await reading.textContent()).not.toBe(before);
    const { offer } = await createCheckout(product, "A bowl", "USDH", "12000000");
    expect(offer).toMatchObject({ inspectionPeriod: 9 * 86_400, capturePeriod: 12 * 86_400 });
    for (const name of ["The customer inspects for", "You capture until day"]) {
      await periods.getByLabel(name).fill("");
    }
    await button("Save", periods).click();
    await expect.poll(() => reading.textContent()).toBe(before);
    const arbiter = panel("Who rules if you disagree");
    await arbiter.getByLabel("Address of the arbiter").fill(merchant.address);
    await button("Save", arbiter).click();
    await arbiter.getByRole("alert").getByText("somebody whom both sides trust").waitFor();
    await arbiter.getByLabel("Address of the arbiter").fill("");
    await button("Save", arbiter).click();
    await arbiter.getByRole("status").getByText("Saved").waitFor();
    await expectAccessible(page, "settings-terms");
  });
});

describe("API keys", () => {
  it("are made with what is ticked, shown once, and revoked", async () => {
    await page.getByRole("link", { name: "API keys" }).click();
    await letProofsExpire();
    await button("Create a key").click();
    const create = dialog("Create a key");
    await create.getByLabel("Name", { exact: true }).fill("Till");
    await button("Create a key", create).click();
    await create.getByRole("alert").getByText("Tick at least one.").waitFor();
    await create.getByLabel("make checkouts").check();
    await create.getByLabel("Addresses it may be used from").fill("nowhere");
    await expectAccessible(page, "settings-key-new");
    await button("Create a key", create).click();
    // What was typed is still there after the proof.
    const proof = dialog("Show again that it is you");
    await button("Use a passkey instead", proof).click();
    await button("Use a passkey", proof).click();
    await create
      .getByRole("alert")
      .getByText(/networks/)
      .waitFor();
    await create.getByLabel("Addresses it may be used from").fill("127.0.0.1");
    await button("Create a key", create).click();
    const made = dialog("Your new key");
    const key = (await made.locator("bdi").first().textContent()) ?? "";
    expect(key).toMatch(/^hs_rk_test_/);
    await expectAccessible(page, "settings-key-made");
    await button("I have kept it", made).click();
    await page.getByText(/restricted · never used · from 127\.0\.0\.1/).waitFor();
    expect(await page.content()).not.toContain(key);
    await button("Revoke Till").click();
    await button("Revoke", dialog("Revoke Till?")).click();
    await page.getByText(/restricted · revoked/).waitFor();
    await expectAccessible(page, "settings-keys");
  });

  it("are not made where no proof is given", async () => {
    await letProofsExpire();
    await button("Create a key").click();
    const create = dialog("Create a key");
    await create.getByLabel("Name", { exact: true }).fill("Till 2");
    await create.getByLabel("make checkouts").check();
    await button("Create a key", create).click();
    await button("Close", dialog("Show again that it is you")).click();
    expect(await create.getByRole("alert").count()).toBe(0);
    await button("Close", create).click();
    expect(await page.getByText("Till 2").count()).toBe(0);
  });
});

describe("a payout address", () => {
  it("that cannot sign is acknowledged, named cold, and stopped", async () => {
    await page.getByRole("link", { name: "Payout addresses" }).click();
    await panel("Where captured money goes").getByText("every chain").waitFor();
    await button("Change").click();
    const change = dialog("Ask for another payout address");
    await change.getByLabel("New address").fill("0x12");
    await change.getByLabel("It cannot sign now, and I take the risk").check();
    expect(await button("Ask for the change", change).isEnabled()).toBe(false);
    await change.getByLabel("I have checked every digit").check();
    await button("Ask for the change", change).click();
    await change
      .getByRole("alert")
      .getByText(/This is no address/)
      .waitFor();
    await expectAccessible(page, "settings-payout-change");
    await change.getByLabel("New address").fill(payee.address);
    await change.getByLabel("Name in your address book").fill("Kiln vault");
    await change.getByLabel("It is a cold wallet").check();
    await letProofsExpire();
    await button("Ask for the change", change).click();
    const proof = dialog("Show again that it is you");
    await button("Use a passkey instead", proof).click();
    await button("Use a passkey", proof).click();
    const waiting = panel("Changes that are waiting");
    await waiting.getByText(/Kiln vault · cold · not signed by the address/).waitFor();
    await button(/^Confirm the change to /, waiting).click();
    await waiting.getByText("Too early to confirm it yourself").waitFor();
    await expectAccessible(page, "settings-payout-waiting");
    await button(/^Stop the change to /, waiting).click();
    await panel("Earlier changes")
      .getByText(/stopped .* Kiln vault · cold/)
      .waitFor();
  });

  it("that signs waits for its period, with its end shown", async () => {
    await button("Change").click();
    const change = dialog("Ask for another payout address");
    await change.getByLabel("New address").fill(payee.address);
    await button("Connect Owner wallet", change).waitFor();
    await button("Connect Owner wallet", change).click();
    await change.getByText(/The connected wallet is /).waitFor();
    expect(await button("Ask for the change", change).isEnabled()).toBe(false);
    await change.getByLabel("New address").fill(merchant.address);
    await button("Ask for the change", change).click();
    const waiting = panel("Changes that are waiting");
    await waiting.getByText(/signed by the address/).waitFor();
    await waiting.getByText(/holds for new offers/).waitFor();
    await button(/^Stop the change to /, waiting).click();
    await expect.poll(() => waiting.count()).toBe(0);
  });
});

describe("a member", () => {
  const guest = privateKeyToAccount(generatePrivateKey());
  let link = "";

  it("is invited by a link that is shown once", async () => {
    await page.getByRole("link", { name: "Members and roles" }).click();
    await button("Invite").click();
    const invite = dialog("Invite somebody");
    await invite.getByLabel("Role").selectOption("Viewer");
    await expectAccessible(page, "settings-invite");
    await button("Make the link", invite).click();
    const made = dialog("Send this link");
    link = (await made.locator("bdi").first().textContent()) ?? "";
    expect(link).toMatch(/\/invite#[\w-]+$/);
    await button("Done", made).click();
    await panel("Open invitations").getByText("Viewer").waitFor();
    await expectAccessible(page, "settings-members");
  });

  it("accepts it with a new account, and sees only what the role may", async () => {
    const visitor = await newPerson(product, guest, "Guest wallet");
    const { page: theirs } = visitor;
    await theirs.goto(link);
    await signInByWallet(theirs, "Guest wallet");
    await theirs.getByRole("heading", { name: "You are invited to a store" }).waitFor();
    await expectAccessible(theirs, "invitation");
    await button("Accept the invitation", theirs).click();
    await theirs.getByRole("heading", { name: "You belong to Demo Shop now" }).waitFor();
    await open("/merchant/settings", theirs);
    const sections = theirs.getByRole("navigation", { name: "Settings" });
    await sections.getByRole("link", { name: "Members and roles" }).waitFor();
    expect(await sections.getByRole("link").allTextContents()).toEqual([
      ...[
        "Store",
        "Coins and chains",
        "Periods and arbiter",
        "Members and roles",
        "Payout addresses",
        "Security",
        "Your data",
      ],
    ]);
    expect(await button("Save", theirs).count()).toBe(0);
    await open("/merchant/settings/keys", theirs);
    await theirs.getByText("Your role does not open this page").waitFor();
    await expectAccessible(theirs, "settings-not-yours");
    await open("/merchant/settings/payouts", theirs);
    await theirs.getByRole("region", { name: "Where captured money goes" }).waitFor();
    expect(await button("Change", theirs).count()).toBe(0);
    await theirs.goto(link);
    await theirs.reload();
    await button("Accept the invitation", theirs).click();
    await theirs
      .getByRole("alert")
      .getByText(/worth nothing/)
      .waitFor();

    await page.reload();
    await button(/^Change 0x/, panel("Members"))
      .last()
      .click();
    const change = dialog(/^Change 0x/);
    await change.getByLabel("Role").selectOption("Support");
    await change.getByLabel(/^Limit in USDH on /).fill("12.50");
    await expectAccessible(page, "settings-member");
    await button("Save", change).click();
    await panel("Members")
      .getByText(/refunds up to 12\.5 USDH/)
      .waitFor();
    await button(/^Change 0x/, panel("Members"))
      .last()
      .click();
    await button("Remove from the organisation", dialog(/^Change 0x/)).click();
    await button("Remove", dialog(/^Remove 0x/)).click();
    await expect.poll(() => panel("Members").getByRole("listitem").count()).toBe(1);
    // Whatever they were signed in with has ended.
    await open("/merchant/payments", theirs);
    await heading("Sign in to your store", theirs);
    await visitor.context.close();
  });
});

describe("the audit log", () => {
  it("is verified, tells who did what, and is exported", async () => {
    await page.getByRole("link", { name: "Audit log" }).click();
    await page.getByText(/\d+ lines, unbroken\./).waitFor();
    await page.getByText(/removed a member/).waitFor();
    await expectAccessible(page, "settings-audit");
    const log = page.getByRole("list", { name: "the audit log" });
    await page.getByLabel("Show").selectOption("what was done");
    await page.getByLabel("What was done").selectOption("removed a member");
    await expect.poll(() => log.getByRole("listitem").count()).toBe(1);
    await expectAccessible(page, "settings-audit-filtered");
    const part = await downloaded(() => button("Export").click());
    expect(part.trim().split("\r\n")).toHaveLength(2);
    await page.getByLabel("Until and including").fill("2020-01-01");
    await page.getByText("Nothing of this kind was recorded").waitFor();
    await page.getByLabel("Until and including").fill("");
    await page.getByLabel("Show").selectOption("everything");
    await page
      .getByText(/invited somebody/)
      .first()
      .waitFor();
    const csv = await downloaded(() => button("Export").click());
    // With the mark by which Excel knows the encoding.
    expect(csv).toMatch(/^\ufeffposition,created_at,action/);
    expect(csv).toContain("payout_change.cancelled");
    await database.query("update audit_entries set action = 'x' where position = 2");
    await button("Verify now").click();
    await page
      .getByRole("alert")
      .getByText(/broken from line 2 on/)
      .waitFor();
    await expectAccessible(page, "settings-audit-broken");
  });
});

describe("a person's data", () => {
  it("is downloaded, and the last owner's account stays", async () => {
    await page.getByRole("link", { name: "Your data" }).click();
    const data = JSON.parse(await downloaded(() => button("Download").click()));
    expect(data.account.wallets).toMatchObject([{ address: merchant.address }]);
    await button("Delete my account").click();
    const sure = dialog("Delete your account for ever?");
    await button("Delete my account", sure).click();
    await sure.getByRole("alert").getByText("Type the word delete.").waitFor();
    await expectAccessible(page, "settings-delete");
    await sure.getByLabel("Type delete to go on").fill("delete");
    await button("Delete my account", sure).click();
    await sure.getByText("An organisation needs an owner").waitFor();
  });
});

describe("a further wallet", () => {
  it(
    "is added by its signature, and opens a second store",
    async () => {
      const second = privateKeyToAccount(generatePrivateKey());
      const { urls } = product.stack;
      const rdns = "example.handsel.second";
      await installTestWallet(owner.context, second, "Second wallet", urls.chain, rdns);
      await open("/merchant/settings/security");
      await button("Add a wallet").click();
      const add = dialog("Add a wallet");
      await button("Connect Owner wallet", add).click();
      await add.getByText("The connected wallet is in your account already").waitFor();
      await button("Connect Second wallet", add).click();
      await button(/^Add 0x/, add).waitFor();
      await expectAccessible(page, "settings-wallet-add");
      await button(/^Add 0x/, add).click();
      await expect.poll(() => panel("Wallets").getByRole("listitem").count()).toBe(2);
      await page.getByRole("link", { name: "Store", exact: true }).click();
      await button("Open a store").click();
      const another = dialog("Open a further store");
      await button("Open the store", another).click();
      await another.getByRole("alert").getByText("This is needed.").waitFor();
      await expectAccessible(page, "settings-store-open");
      await another.getByLabel("Name").fill("Kiln outlet");
      await button("Open the store", another).click();
      await panel("Stores of your organisation").getByText("Kiln outlet").waitFor();
      await expectAccessible(page, "settings-stores");
    },
    BOUND,
  );
});

describe("a demand for two factors", () => {
  it(
    "keeps a member with one out of the store, until a passkey is added",
    async () => {
      await open("/merchant/settings/members");
      const rules = panel("Rules for everybody");
      await rules.getByLabel("Two factors for every member").check();
      await button("Save", rules).click();
      await rules.getByText("Saved").waitFor();
      await button("Invite").click();
      await button("Make the link", dialog("Invite somebody")).click();
      const made = dialog("Send this link");
      const link = (await made.locator("bdi").first().textContent()) ?? "";
      await button("Done", made).click();

      const guest = privateKeyToAccount(generatePrivateKey());
      const visitor = await newPerson(product, guest, "Guest wallet");
      const { page: theirs } = visitor;
      await addPasskeyDevice(theirs);
      await theirs.goto(link);
      await signInByWallet(theirs, "Guest wallet");
      await button("Accept the invitation", theirs).click();
      await theirs.getByRole("heading", { name: "You belong to Demo Shop now" }).waitFor();
      await open("/merchant/settings/members", theirs);
      await theirs.getByText("Your organisation wants two factors").first().waitFor();
      await expectAccessible(theirs, "settings-factor-demanded");
      await theirs.getByRole("link", { name: "Security" }).click();
      await button("Add a passkey", theirs).click();
      const add = theirs.getByRole("dialog", { name: "Add a passkey" });
      await add.getByLabel("Name of the passkey").fill("Phone");
      await button("Make the passkey", add).click();
      await theirs.getByRole("region", { name: "Passkeys" }).getByText("Phone").waitFor();
      await open("/merchant/settings/members", theirs);
      await theirs
        .getByRole("region", { name: "Members", exact: true })
        .getByRole("listitem")
        .first()
        .waitFor();
      // An owner ends what they are signed in with, and they stay a member.
      await page.reload();
      await button(/^Change 0x/, panel("Members"))
        .last()
        .click();
      await button("Sign out everywhere", dialog(/^Change 0x/)).click();
      const sure = dialog(/^Sign 0x.* out everywhere/);
      await expectAccessible(page, "settings-member-sign-out");
      await button("Sign out everywhere", sure).click();
      await sure.waitFor({ state: "detached" });
      await open("/merchant/payments", theirs);
      await heading("Sign in to your store", theirs);
      expect(await panel("Members").getByRole("listitem").count()).toBe(2);
      await visitor.context.close();
    },
    BOUND,
  );
});

describe("an organisation", () => {
  it(
    "is downloaded and deleted by its owner, who keeps the account",
    async () => {
      await open("/merchant/settings/data");
      const take = panel("Take the organisation's data with you");
      const lines = (await downloaded(() => button("Export", take).click())).trim().split("\n");
      const tables = new Set(lines.map((line) => JSON.parse(line).table));
      expect([...tables]).toEqual(
        expect.arrayContaining(["merchants", "checkouts", "audit_entries"]),
      );
      const remove = panel("Delete the organisation");
      await remove.getByText("receipts and their numbers").waitFor();
      await expectAccessible(page, "settings-organisation-data");
      // One that waits prevents it, and says where to stop it.
      await database.query(
        "update payout_changes set status = 'waiting' where id = (select max(id) from payout_changes)",
      );
      await page.reload();
      await remove.getByText("A change of a payout address waits").waitFor();
      expect(await button("Delete the organisation", remove).isEnabled()).toBe(false);
      await expectAccessible(page, "settings-organisation-blocked");
      await database.query("update payout_changes set status = 'cancelled'");
      await page.reload();
      await button("Delete the organisation", remove).click();
      const sure = dialog("Delete the organisation for ever?");
      await letProofsExpire();
      await sure.getByLabel("Type delete to go on").fill("delete");
      await button("Delete the organisation", sure).click();
      const proof = dialog("Show again that it is you");
      await button("Use a passkey instead", proof).click();
      await button("Use a passkey", proof).click();
      await expect.poll(() => page.getByRole("link", { name: "API keys" }).count()).toBe(0);
      await panel("Delete your account").waitFor();
      expect(await remove.count()).toBe(0);
      const { rows } = await database.query("select count(*)::int as members from members");
      expect(rows).toEqual([{ members: 0 }]);
      await open("/merchant/payments");
      await page.getByText("You belong to no store yet").waitFor();
    },
    BOUND,
  );
});

it("breaks no policy and throws nothing", () => {
  expect(owner.complaints).toEqual([]);
});

describe("a first store", () => {
  it(
    "is opened by whoever signs in, where the server says so",
    async () => {
      const { handles, relayerEnvironment } = product.stack;
      await handles.relayer.stop();
      const environment = { ...relayerEnvironment, STORE_REGISTRATION: "open" };
      const again = await startRelayer(
        environment,
        join(product.dataDir, "logs", "relayer-open.log"),
      );
      try {
        const guest = privateKeyToAccount(generatePrivateKey());
        const visitor = await newPerson(product, guest, "Guest wallet");
        const { page: theirs } = visitor;
        await open("/merchant/payments", theirs);
        await theirs.getByText("A wallet that is new here can open a store").waitFor();
        await signInByWallet(theirs, "Guest wallet");
        await heading("Three steps to your first payment", theirs);
        await theirs.getByLabel("Name").fill("Kiln outlet");
        await button("Continue", theirs).click();
        await button("Open the store", theirs).click();
        await button("Make the link", theirs).waitFor();
        await theirs.getByRole("banner").getByText("Kiln outlet").waitFor();
        expect(visitor.complaints).toEqual([]);
        await visitor.context.close();
      } finally {
        await again.stop();
      }
    },
    BOUND,
  );
});
