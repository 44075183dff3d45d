import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { TOTP } from "otpauth";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../platform/ids.ts";
import { eventually } from "../../testing/eventually.ts";
import { signedMessage } from "../../testing/signedMessage.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/testDatabase.ts";
import { testDeps } from "../../testing/testFollower.ts";
import { startTestServer, type TestServer } from "../../testing/testServer.ts";
import { VirtualAuthenticator } from "../../testing/virtualAuthenticator.ts";
import { waitingForLock } from "../../testing/waitingForLock.ts";
import { notify } from "../people/notices.ts";

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startTestServer(testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }));
});
afterAll(async () => {
  await server.close();
  await database.remove();
});
beforeEach(async () => {
  await server.limits.write.delete("client:127.0.0.1");
});

/** Person with a wallet, in one browser. */
class Person {
  readonly wallet = privateKeyToAccount(generatePrivateKey());
  cookie = "";

  async call(method: string, path: string, body?: object) {
    const headers = { cookie: this.cookie, origin: "http://localhost:3000" };
    const answer = await server.call(method, path, { headers, ...(body ? { body } : {}) });
    const renewed = answer.headers.get("set-cookie")?.split(";")[0];
    if (renewed !== undefined) this.cookie = renewed;
    return { status: answer.status, json: JSON.parse(answer.text || "null") };
  }

  signed() {
    return signedMessage(server, this.wallet);
  }

  async signIn() {
    const body = { ...(await this.signed()), create_account: true };
    return (await this.call("POST", "/v1/session", body)).json;
  }

  /** Enrols an authenticator. @returns the codes of now and later, and the recovery codes */
  async enrol() {
    const { secret } = (await this.call("POST", "/v1/account/totp")).json;
    const totp = new TOTP({ secret });
    const first = totp.generate();
    const made = await this.call("POST", "/v1/account/totp/confirm", { code: first });
    expect(made.status).toBe(200);
    const later = (steps: number) => totp.generate({ timestamp: Date.now() + steps * 30_000 });
    return { secret, first, later, recovery: made.json.recovery_codes as string[] };
  }

  /** Adds a passkey. @returns its id */
  async addPasskey(device: VirtualAuthenticator, name = "Phone") {
    const body = { ...(await this.newPasskey(device)), name };
    const { status, json } = await this.call("POST", "/v1/account/passkeys", body);
    expect(status).toBe(200);
    return json.passkeys.at(-1).id as string;
  }

  async newPasskey(device: VirtualAuthenticator) {
    const { challenge_id, options } = (await this.call("POST", "/v1/account/passkeys/options"))
      .json;
    return { challenge_id, response: device.create(options) };
  }

  verify(proof: object) {
    return this.call("POST", "/v1/session/verify", proof);
  }
}

async function newPerson(): Promise<Person> {
  const person = new Person();
  await person.signIn();
  return person;
}

/** Answer of a passkey to the challenge of a sign-in. */
async function answered(device: VirtualAuthenticator) {
  const { text } = await server.call("POST", "/v1/session/passkey_options");
  const { challenge_id, options } = JSON.parse(text);
  return { challenge_id, response: device.get(options) };
}

const refused = (code: string, status = 401) => ({
  status,
  json: expect.objectContaining({ code }),
});

describe("an authenticator", () => {
  test("is demanded at the next sign-in, and nothing else can be done before", async () => {
    const person = await newPerson();
    const before = person.cookie;
    const { later } = await person.enrol();
    expect(person.cookie).not.toBe(before);
    expect(await person.signIn()).toMatchObject({
      ...{ second_factor: "required", factors: ["totp", "recovery_code"], merchant: null },
      ...{ stores: [], step_up_until: null, account: { name: null } },
    });
    for (const path of ["/v1/account", "/v1/sessions", "/v1/payments"]) {
      expect(await person.call("GET", path)).toEqual(refused("second_factor_required"));
    }
    const due = person.cookie;
    const proved = await person.verify({ code: later(1) });
    expect(proved.json).toMatchObject({ second_factor: "verified", step_up_until: /T/ });
    // The token of before the proof is worth nothing.
    person.cookie = due;
    expect((await person.call("GET", "/v1/session")).json).toBeNull();
  });

  test("has codes that work once, and none of before the last one", async () => {
    const person = await newPerson();
    const { first, later } = await person.enrol();
    expect(await person.verify({ code: first })).toEqual(refused("factor_invalid"));
    const code = later(1);
    expect((await person.verify({ code })).status).toBe(200);
    expect(await person.verify({ code })).toEqual(refused("factor_invalid"));
    expect(await person.verify({ code: later(3) })).toEqual(refused("factor_invalid"));
  });

  test("gives one of two requests with the same code at once", async () => {
    const person = await newPerson();
    const { later } = await person.enrol();
    const code = later(1);
    const { cookie } = person;
    const answers = await Promise.all(
      [1, 2, 3].map(() => {
        const twin = new Person();
        twin.cookie = cookie;
        return twin.verify({ code });
      }),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("takes ten wrong codes in an hour; a recovery code still helps its owner", async () => {
    const person = await newPerson();
    const { recovery } = await person.enrol();
    for (let count = 0; count < 10; count += 1) {
      expect(await person.verify({ code: "000000" })).toEqual(refused("factor_invalid"));
    }
    expect(await person.verify({ code: "000000" })).toEqual(refused("rate_limited", 429));
    expect((await person.verify({ recovery_code: recovery[0] })).status).toBe(200);
  });

  test("has a new secret at each enrolment, and the old one until it is confirmed", async () => {
    const person = await newPerson();
    const { secret, later } = await person.enrol();
    const { json } = await person.call("POST", "/v1/account/totp");
    expect(json.secret).not.toBe(secret);
    expect((await person.verify({ code: later(1) })).status).toBe(200);
  });
});

test("a recovery code works once, however it is typed, and new ones end the old", async () => {
  const person = await newPerson();
  const { recovery } = await person.enrol();
  expect(new Set(recovery).size).toBe(10);
  const [one = "", two = ""] = recovery;
  const typed = one.toUpperCase().replaceAll("-", " ");
  expect((await person.verify({ recovery_code: typed })).status).toBe(200);
  expect(await person.verify({ recovery_code: one })).toEqual(refused("factor_invalid"));
  expect((await person.call("GET", "/v1/account")).json.recovery_codes_left).toBe(9);
  expect((await person.call("POST", "/v1/account/recovery_codes")).status).toBe(200);
  expect(await person.verify({ recovery_code: two })).toEqual(refused("factor_invalid"));
  const rows = await database.db.selectFrom("recovery_codes").select("hash").execute();
  expect(rows.some(({ hash }) => recovery.some((code) => hash.includes(code)))).toBe(false);
});

test("a recovery code is no factor by itself", async () => {
  const person = await newPerson();
  const { recovery } = await person.enrol();
  expect((await person.call("DELETE", "/v1/account/totp")).status).toBe(204);
  expect((await person.call("GET", "/v1/session")).json.second_factor).toBe("none");
  expect(await person.verify({ recovery_code: recovery[0] })).toEqual(refused("factor_invalid"));
});

test("neither recovery codes nor a reset are had in advance, to go around a later factor", async () => {
  const person = await newPerson();
  for (const path of ["/v1/account/recovery_codes", "/v1/account/factor_reset"]) {
    expect(await person.call("POST", path)).toEqual(refused("factor_not_found", 404));
  }
});

describe("a passkey", () => {
  async function withPasskey(device = new VirtualAuthenticator()) {
    const person = await newPerson();
    const { json } = await person.call("POST", "/v1/account/passkeys/options");
    const response = device.create(json.options);
    const body = { challenge_id: json.challenge_id, response, name: "Phone" };
    const added = await person.call("POST", "/v1/account/passkeys", body);
    return { person, device, added, body };
  }

  async function answer(device: VirtualAuthenticator, origin?: string) {
    const { text } = await server.call("POST", "/v1/session/passkey_options");
    const { challenge_id, options } = JSON.parse(text);
    expect(options.allowCredentials).toBeUndefined();
    return { challenge_id, response: device.get(options, origin) };
  }

  test("signs in without a name, and counts as both factors", async () => {
    const { person, device, added } = await withPasskey();
    expect(added.json.passkeys).toMatchObject([{ name: "Phone", last_used_at: null }]);
    const browser = new Person();
    const { status, json } = await browser.call(
      "POST",
      "/v1/session/passkey",
      await answer(device),
    );
    expect([status, json.second_factor]).toEqual([200, "verified"]);
    expect(json.account.id).toBe(added.json.id);
    // And the wallet alone is not enough any more.
    expect(await person.signIn()).toMatchObject({
      second_factor: "required",
      factors: ["passkey"],
    });
    expect((await person.verify({ passkey: await answer(device) })).status).toBe(200);
  });

  test.each([
    ["without the person's PIN", { verifies: false }, undefined],
    ["at another site's page", {}, "https://evil.example"],
  ])("%s is refused", async (_how, changes, origin) => {
    const { device } = await withPasskey();
    Object.assign(device, changes);
    const body = await answer(device, origin);
    expect(await new Person().call("POST", "/v1/session/passkey", body)).toEqual(
      refused("passkey_invalid"),
    );
  });

  test("answers a challenge once, and a copy with an old counter is refused", async () => {
    const { device } = await withPasskey();
    const body = await answer(device);
    expect((await new Person().call("POST", "/v1/session/passkey", body)).status).toBe(200);
    expect(await new Person().call("POST", "/v1/session/passkey", body)).toEqual(
      refused("passkey_invalid"),
    );
    await sql`update passkeys set counter = 1000`.execute(database.db);
    expect(await new Person().call("POST", "/v1/session/passkey", await answer(device))).toEqual(
      refused("passkey_invalid"),
    );
  });

  test("of another account proves nothing, and cannot be added again", async () => {
    const { device, body } = await withPasskey();
    const other = await newPerson();
    await other.enrol();
    expect(await other.verify({ passkey: await answer(device) })).toEqual(
      refused("factor_invalid"),
    );
    expect(await other.call("POST", "/v1/account/passkeys", body)).toEqual(
      refused("passkey_invalid"),
    );
  });

  test("that nobody has, and one with another's challenge, get the same answer", async () => {
    const { device } = await withPasskey();
    const { response } = await answer(device);
    const unknown = { ...response, id: randomBytes(16).toString("base64url") };
    const answers = [];
    for (const wrong of [response, unknown]) {
      const body = { challenge_id: `chl_${"0".repeat(32)}`, response: wrong };
      answers.push(await new Person().call("POST", "/v1/session/passkey", body));
    }
    const [one, other] = answers.map(({ json: { request_id: _, ...rest } }) => rest);
    expect(one).toEqual(other);
  });
});

describe("a recent proof", () => {
  const age = () =>
    sql`update sessions set proved_at = now() - interval '6 minutes'`.execute(database.db);

  test("is needed to change factors, and a second factor or the wallet gives it", async () => {
    const person = await newPerson();
    await age();
    expect(await person.call("POST", "/v1/account/totp")).toEqual(refused("step_up_required", 403));
    expect((await person.verify({ wallet: await person.signed() })).status).toBe(200);
    const { later } = await person.enrol();
    await age();
    for (const [method, path] of [
      ["DELETE", "/v1/account/totp"],
      ["POST", "/v1/account/recovery_codes"],
      ["POST", "/v1/account/passkeys/options"],
      ["DELETE", "/v1/account"],
    ] as const) {
      expect(await person.call(method, path)).toEqual(refused("step_up_required", 403));
    }
    // The wallet is what a thief of it has: it is no proof beside a second factor.
    expect(await person.verify({ wallet: await person.signed() })).toEqual(
      refused("factor_invalid"),
    );
    expect((await person.verify({ code: later(1) })).status).toBe(200);
    expect((await person.call("DELETE", "/v1/account/totp")).status).toBe(204);
  });

  test("by another account's wallet is none", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    expect(await person.verify({ wallet: await other.signed() })).toEqual(
      refused("factor_invalid"),
    );
  });
});

describe("lost factors", () => {
  test("are removed after three days, announced, unless the reset is cancelled", async () => {
    const person = await newPerson();
    const { recovery } = await person.enrol();
    const browser = person.cookie;
    await person.signIn();
    const { json } = await person.call("POST", "/v1/account/factor_reset");
    const wait = Date.parse(json.effective_at) - Date.now();
    expect(wait / 3_600_000).toBeCloseTo(72, 0);
    // Asking again does not make it later or sooner.
    expect((await person.call("POST", "/v1/account/factor_reset")).json).toEqual(json);
    // Whoever lacks the second factor cannot cancel it either.
    expect((await person.call("DELETE", "/v1/account/factor_reset")).status).toBe(401);
    const due = person.cookie;
    person.cookie = browser;
    expect((await person.call("GET", "/v1/session")).json.factor_reset).toEqual(json);
    const { data } = (await person.call("GET", "/v1/account/notices")).json;
    expect(data[0]).toMatchObject({ type: "factor_reset.requested", read_at: null });
    expect((await person.call("DELETE", "/v1/account/factor_reset")).status).toBe(204);
    person.cookie = due;
    await person.call("POST", "/v1/account/factor_reset");
    await sql`update factor_resets set effective_at = now()`.execute(database.db);
    expect(await person.signIn()).toMatchObject({ second_factor: "none", factors: [] });
    expect(await person.verify({ recovery_code: recovery[3] })).toEqual(refused("factor_invalid"));
    // It also ended what was signed in with them.
    person.cookie = browser;
    expect((await person.call("GET", "/v1/session")).json).toBeNull();
  });
});

describe("passkeys", () => {
  test("are at most twenty, also where several are added at once", async () => {
    const person = await newPerson();
    const { account } = (await person.call("GET", "/v1/session")).json;
    // They begin while there is room, each with options of its own.
    const begun = await Promise.all(
      [1, 2, 3].map(() => person.newPasskey(new VirtualAuthenticator())),
    );
    await database.db
      .insertInto("passkeys")
      .values(
        Array.from({ length: 19 }, (_, number) => ({
          ...{ id: newId("psk"), account_id: account.id, credential_id: `${account.id}${number}` },
          ...{ public_key: Buffer.alloc(1), counter: 0n, transports: [], backed_up: false },
          sealed_name: Buffer.alloc(1),
        })),
      )
      .execute();
    await database.db.updateTable("sessions").set({ second_factor: "verified" }).execute();
    await Promise.allSettled(
      begun.map((answer) =>
        server.call("POST", "/v1/account/passkeys", {
          headers: { cookie: person.cookie, origin: "http://localhost:3000" },
          body: { ...answer, name: "Phone" },
        }),
      ),
    );
    const { length } = await database.db
      .selectFrom("passkeys")
      .select("id")
      .where("account_id", "=", account.id)
      .execute();
    expect(length).toBe(20);
  });

  test("are renamed by their own account alone", async () => {
    const person = await newPerson();
    const id = await person.addPasskey(new VirtualAuthenticator());
    const path = `/v1/account/passkeys/${id}`;
    const renamed = await person.call("POST", path, { name: "MacBook" });
    expect(renamed.json.passkeys).toMatchObject([{ id, name: "MacBook" }]);
    const stranger = await newPerson();
    expect(await stranger.call("POST", path, { name: "Mine" })).toEqual(
      refused("factor_not_found", 404),
    );
  });
});

describe("sessions", () => {
  test("demand a factor as soon as the account has one, whatever they began with", async () => {
    const person = await newPerson();
    const { account } = (await person.call("GET", "/v1/session")).json;
    await database.db
      .insertInto("passkeys")
      .values({
        ...{ id: "psk_late", account_id: account.id, credential_id: "late", counter: 0n },
        ...{ public_key: Buffer.alloc(1), transports: [], backed_up: false },
        sealed_name: Buffer.alloc(1),
      })
      .execute();
    expect(await person.call("GET", "/v1/account")).toEqual(refused("second_factor_required"));
    expect(await person.verify({ wallet: await person.signed() })).toEqual(
      refused("factor_invalid"),
    );
  });

  test("that are ended while a proof is on its way stay ended", async () => {
    const person = await newPerson();
    const wallet = await person.signed();
    const { account } = (await person.call("GET", "/v1/session")).json;
    const tx = await database.db.startTransaction().execute();
    await tx.deleteFrom("sessions").where("account_id", "=", account.id).execute();
    const proof = person.verify({ wallet });
    await eventually(async () => expect(await waitingForLock(database.db)).toBe(1));
    await tx.commit().execute();
    expect(await proof).toEqual(refused("session_missing"));
    expect((await person.call("GET", "/v1/session")).json).toBeNull();
  });

  test("are listed with browser and network, and end one by one or all", async () => {
    const person = await newPerson();
    const first = person.cookie;
    await person.signIn();
    const { data } = (await person.call("GET", "/v1/sessions")).json;
    expect(data).toMatchObject([{ current: true, network: "127.0.0.1" }, { current: false }]);
    expect((await person.call("POST", `/v1/sessions/${data[1].id}/revoke`)).status).toBe(204);
    const stranger = await newPerson();
    expect(await stranger.call("POST", `/v1/sessions/${data[0].id}/revoke`)).toEqual(
      refused("session_not_found", 404),
    );
    await person.signIn();
    expect((await person.call("POST", "/v1/sessions/revoke_others")).json).toEqual({ revoked: 1 });
    person.cookie = first;
    expect((await person.call("GET", "/v1/session")).json).toBeNull();
  });

  test("end with the wallet or the passkey that opened or proved them, but where it is removed", async () => {
    const person = await newPerson();
    const device = new VirtualAuthenticator();
    const passkey = await person.addPasskey(device);
    const acting = person.cookie;
    const inSession = async (act: () => Promise<unknown>) => {
      person.cookie = "";
      await act();
      return person.cookie;
    };
    const byPasskey = await inSession(async () =>
      person.call("POST", "/v1/session/passkey", await answered(device)),
    );
    const provedByPasskey = await inSession(async () => {
      await person.signIn();
      await person.verify({ passkey: await answered(device) });
    });
    const byWallet = await inSession(() => person.signIn());
    const isOpen = async (cookie: string) => {
      person.cookie = cookie;
      return (await person.call("GET", "/v1/sessions")).status === 200;
    };
    person.cookie = acting;
    expect((await person.call("DELETE", `/v1/account/passkeys/${passkey}`)).status).toBe(204);
    for (const [cookie, stays] of [
      [acting, true],
      [byPasskey, false],
      [provedByPasskey, false],
      [byWallet, true],
    ] as const) {
      expect(await isOpen(cookie)).toBe(stays);
    }
    person.cookie = acting;
    await person.addPasskey(device);
    const later = await inSession(async () =>
      person.call("POST", "/v1/session/passkey", await answered(device)),
    );
    const again = await inSession(() => person.signIn());
    person.cookie = later;
    const path = `/v1/account/wallets/${person.wallet.address}`;
    expect((await person.call("DELETE", path)).status).toBe(204);
    expect([await isOpen(later), await isOpen(again)]).toEqual([true, false]);
  });

  test("end after two hours without a request", async () => {
    const person = await newPerson();
    const idle = (time: string) =>
      sql`update sessions set last_used_at = now() - ${time}::interval`.execute(database.db);
    await idle("119 minutes");
    expect((await person.call("GET", "/v1/session")).json).not.toBeNull();
    // The request was one.
    const [row] = await database.db.selectFrom("sessions").select("last_used_at").execute();
    expect(Date.now() - (row?.last_used_at.getTime() ?? 0)).toBeLessThan(60_000 * 120);
    await idle("121 minutes");
    expect((await person.call("GET", "/v1/session")).json).toBeNull();
    // And are not listed as if they could still be used.
    await person.signIn();
    expect((await person.call("GET", "/v1/sessions")).json.data).toMatchObject([{ current: true }]);
  });
});

describe("a trusted device", () => {
  const DEVICE = "__Host-handsel_device";

  /** Person with an authenticator who has just proved it. @returns the cookie of the device, if it got one */
  async function trusting(proof: (codes: { code: string; recovery: string }) => object) {
    const person = await newPerson();
    const { later, recovery } = await person.enrol();
    await person.signIn();
    const headers = { cookie: person.cookie, origin: "http://localhost:3000" };
    const body = proof({ code: later(1), recovery: recovery[0] ?? "" });
    const answer = await server.call("POST", "/v1/session/verify", { headers, body });
    expect(answer.status).toBe(200);
    const cookies = answer.headers.getSetCookie();
    const device = cookies.find((cookie) => cookie.startsWith(DEVICE));
    person.cookie = cookies[0]?.split(";")[0] ?? "";
    return { person, device, cookie: device?.split(";")[0] ?? "", later };
  }

  /** Signs in with a wallet, on a device with these cookies. */
  async function signInOn(person: Person, cookie: string) {
    person.cookie = cookie;
    return person.signIn();
  }

  test("is not asked for a second factor for 30 days, but proves none by that", async () => {
    const { person, device, cookie, later } = await trusting(({ code }) => ({
      ...{ code, trust_device: true },
    }));
    expect(device).toMatch(/Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    const { json: notices } = await person.call("GET", "/v1/account/notices");
    expect(notices.data[0].type).toBe("device.trusted");
    const address = privateKeyToAccount(generatePrivateKey()).address;
    const body = { address, after_version: 0, ciphertext: "AAAA" };
    const backup = (await person.call("POST", "/v1/account/wallet_backups", body)).json;
    expect(await signInOn(person, cookie)).toMatchObject({
      ...{ second_factor: "verified", step_up_until: null },
    });
    expect((await person.call("GET", "/v1/account")).status).toBe(200);
    const one = `/v1/account/wallet_backups/${backup.id}`;
    for (const [method, path] of [
      ["POST", "/v1/account/totp"],
      ["POST", "/v1/account/wallet_backups"],
      ["GET", one],
      ["DELETE", one],
    ] as const) {
      expect(await person.call(method, path)).toEqual(refused("step_up_required", 403));
    }
    // Codes of before the last one are spent, so the clock goes on.
    await sql`update authenticators set last_step = null`.execute(database.db);
    expect((await person.verify({ code: later(0) })).status).toBe(200);
    expect((await person.call("GET", one)).status).toBe(200);

    await sql`update trusted_devices set expires_at = now()`.execute(database.db);
    expect(await signInOn(person, cookie)).toMatchObject({ second_factor: "required" });
  });

  test("is the account's own, and no recovery code makes one", async () => {
    const { cookie } = await trusting(({ code }) => ({ code, trust_device: true }));
    const other = await newPerson();
    await other.enrol();
    expect(await signInOn(other, cookie)).toMatchObject({ second_factor: "required" });
    const { device } = await trusting(({ recovery }) => ({
      ...{ recovery_code: recovery, trust_device: true },
    }));
    expect(device).toBeUndefined();
    expect((await trusting(({ code }) => ({ code }))).device).toBeUndefined();
  });

  test.each<[string, (person: Person) => Promise<unknown>]>([
    ["other sessions are ended", (person) => person.call("POST", "/v1/sessions/revoke_others")],
    [
      "one session is ended",
      async (person) => {
        const { data } = (await person.call("GET", "/v1/sessions")).json;
        await person.call("POST", `/v1/sessions/${data.at(-1).id}/revoke`);
      },
    ],
    ["it is said so", (person) => person.call("DELETE", "/v1/account/trusted_devices")],
    ["the authenticator is removed", (person) => person.call("DELETE", "/v1/account/totp")],
    ["a passkey is added", (person) => person.addPasskey(new VirtualAuthenticator())],
  ])("is trusted no more once %s", async (_, change) => {
    const { person } = await trusting(({ code }) => ({ code, trust_device: true }));
    const { id } = (await person.call("GET", "/v1/account")).json;
    const trusted = () =>
      database.db.selectFrom("trusted_devices").where("account_id", "=", id).selectAll().execute();
    expect(await trusted()).toHaveLength(1);
    await change(person);
    expect(await trusted()).toEqual([]);
  });
});

describe("wallet backups", () => {
  const address = privateKeyToAccount(generatePrivateKey()).address;
  const store = (person: Person, after_version: number, text = "ciphertext") =>
    person.call("POST", "/v1/account/wallet_backups", {
      ...{ address, after_version, ciphertext: Buffer.from(text).toString("base64") },
    });

  test("need two factors, count versions, and keep the newest five", async () => {
    const person = await newPerson();
    expect(await store(person, 0)).toEqual(refused("second_factor_required"));
    await person.enrol();
    for (let version = 0; version < 7; version += 1) {
      expect((await store(person, version)).status).toBe(201);
    }
    expect(await store(person, 6)).toEqual(refused("backup_conflict", 409));
    const { data } = (await person.call("GET", "/v1/account/wallet_backups")).json;
    expect(data.map(({ version }: { version: number }) => version)).toEqual([7, 6, 5, 4, 3]);
    const one = `/v1/account/wallet_backups/${data[0].id}`;
    expect((await person.call("GET", one)).json.ciphertext).toBe("Y2lwaGVydGV4dA==");
    const other = await newPerson();
    await other.enrol();
    expect(await other.call("GET", one)).toEqual(refused("backup_not_found", 404));
    await person.signIn();
    expect(await person.call("GET", one)).toEqual(refused("second_factor_required"));
  });

  test("are not pushed out by a session whose proof is older than five minutes", async () => {
    const person = await newPerson();
    await person.enrol();
    expect((await store(person, 0)).status).toBe(201);
    const listed = async () => (await person.call("GET", "/v1/account/wallet_backups")).json.data;
    const before = await listed();
    await sql`update sessions set proved_at = now() - interval '6 minutes'`.execute(database.db);
    for (let version = 1; version <= 5; version += 1) {
      expect(await store(person, version, "junk")).toEqual(refused("step_up_required", 403));
    }
    expect(await listed()).toEqual(before);
  });
});

test("an account exports what is kept about its person, and deletes it", async () => {
  const person = await newPerson();
  await person.call("POST", "/v1/account", { name: "Maren Alder" });
  await person.enrol();
  const { id } = (await person.call("GET", "/v1/account")).json;
  for (let count = 0; count < 110; count += 1) await notify(database.db, [id], "wallet.added");
  const { json } = await person.call("GET", "/v1/account/export");
  expect(json).toMatchObject({
    account: { name: "Maren Alder", wallets: [{ address: person.wallet.address }] },
    sessions: [{ network: "127.0.0.1" }],
  });
  expect(json.notices).toHaveLength(111);
  expect((await person.call("DELETE", "/v1/account")).status).toBe(204);
  for (const table of [
    "account_wallets",
    "sessions",
    "authenticators",
    "account_notices",
  ] as const) {
    const rows = await database.db
      .selectFrom(table)
      .selectAll()
      .where("account_id", "=", json.account.id)
      .execute();
    expect(rows).toEqual([]);
  }
});
