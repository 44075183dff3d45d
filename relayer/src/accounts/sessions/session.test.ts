import {
  concatHex,
  getCreate2Address,
  type Hex,
  hashMessage,
  numberToHex,
  padHex,
  parseSignature,
  serializeCompactSignature,
  serializeErc6492Signature,
  signatureToCompactSignature,
  slice,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { createSiweMessage } from "viem/siwe";
import { afterAll, describe, expect, test } from "vitest";
import { merchantAccount } from "../../testing/testChain.ts";
import { startTestRelayer } from "../../testing/testRelayer.ts";
import { createMerchant } from "../createMerchant.ts";

const ORIGIN = "http://localhost:3000";
/** Any signature: a contract account decides by itself which is valid. */
const anySignature: Hex = `0x${"12".repeat(65)}`;
const newCheckout = { chain_id: 31337, token: "USDH", amount: "1", description: "A lamp" };

const relayer = await startTestRelayer();
const { chain, database, server } = relayer;
afterAll(() => relayer.stop());

async function newMessage(changes: Record<string, unknown> = {}): Promise<string> {
  const { json } = await server.call("POST", "/v1/session/nonce");
  return createSiweMessage({
    address: merchantAccount.address,
    chainId: 31337,
    domain: "localhost:3000",
    nonce: json.nonce,
    uri: `${ORIGIN}/merchant`,
    version: "1",
    ...changes,
  });
}

async function signIn(message: string, signature?: Hex, headers: Record<string, string> = {}) {
  const signed = signature ?? (await merchantAccount.signMessage({ message }));
  const body = { message, signature: signed };
  return server.call("POST", "/v1/session", { body, headers: { origin: ORIGIN, ...headers } });
}

function cookieOf(answer: { headers: Headers }): string {
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

describe("signing in", () => {
  test("with the merchant's wallet sets a session cookie that scripts cannot read", async () => {
    const answer = await signIn(await newMessage());
    expect(answer.status).toBe(200);
    expect(answer.json.merchant).toMatchObject({
      name: "Demo Shop",
      address: merchantAccount.address,
    });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-handsel_session=[\w-]{43};/);
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]) {
      expect(cookie).toContain(attribute);
    }
    expect(cookie).not.toContain("Domain");
    const headers = { cookie: cookieOf(answer) };
    expect((await server.call("GET", "/v1/session", { headers })).json).toEqual(answer.json);
    expect((await server.call("GET", "/v1/payments", { headers })).status).toBe(200);
  });

  test("stores just the hash of the session token", async () => {
    const cookie = cookieOf(await signIn(await newMessage()));
    const rows = await database.db.selectFrom("sessions").selectAll().execute();
    const token = cookie.split("=")[1] ?? "";
    expect(rows.map((row) => row.token_hash.toString("base64url"))).not.toContain(token);
    expect(rows.map((row) => row.token_hash.toString("utf8"))).not.toContain(token);
  });

  test("with a contract account asks the contract (ERC-1271)", async () => {
    const { address, message } = await newSafe();
    const answer = await signIn(message, anySignature);
    expect(answer.json.merchant).toMatchObject({ name: "Safe", address });
    const other = await signIn(await newMessage({ address }), anySignature);
    expect([other.status, other.json.code]).toEqual([401, "siwe_invalid"]);
  });

  test("with a contract account that is not deployed yet asks what it will say (ERC-6492)", async () => {
    await chain.client.setCode({ address: factory, bytecode: factoryCode });
    const signInAs = async (runtime: Hex) => {
      const salt = padHex("0x", { size: 32 });
      const bytecode = concatHex(["0x600b5981380380925939f3", runtime]);
      const address = getCreate2Address({ from: factory, salt, bytecode });
      await createMerchant(database.db, {
        ...{ name: "Planned", address, payee: address, live: false, contractChains: [31337] },
      });
      const signature = serializeErc6492Signature({
        ...{ address: factory, data: concatHex([salt, bytecode]), signature: anySignature },
      });
      const answer = await signIn(await newMessage({ address }), signature);
      expect(await chain.client.getCode({ address })).toBeUndefined();
      return [answer.status, answer.json.code ?? answer.json.merchant.name];
    };
    expect(await signInAs("0x631626ba7e60e01b5f5260205ff3")).toEqual([200, "Planned"]);
    expect(await signInAs("0x5f5f5260205ff3")).toEqual([401, "siwe_invalid"]);
  });

  test.each<[string, () => Promise<[string, Hex?]>]>([
    ["another site", async () => [await newMessage({ domain: "evil.example" })]],
    ["another site's page", async () => [await newMessage({ uri: "https://evil.example/" })]],
    ["a chain that is not followed", async () => [await newMessage({ chainId: 1 })]],
    ["an issue of 2001", async () => [await newMessage({ issuedAt: new Date("2001-01-01") })]],
    ["an issue of 2099", async () => [await newMessage({ issuedAt: new Date("2099-01-01") })]],
    ["an unknown nonce", async () => [await newMessage({ nonce: "12345678" })]],
    ["a past time", async () => [await newMessage({ expirationTime: new Date(1_000) })]],
    ["a future time", async () => [await newMessage({ notBefore: new Date(4e12) })]],
    ["another format", async () => ["Let me in"]],
    [
      "another wallet's signature",
      async () => {
        const message = await newMessage();
        const stranger = privateKeyToAccount(generatePrivateKey());
        return [message, await stranger.signMessage({ message })];
      },
    ],
  ])("with a message for or with %s fails", async (_what, make) => {
    const [message, signature] = await make();
    const answer = await signIn(message, signature);
    expect([answer.status, answer.json.code]).toEqual([401, "siwe_invalid"]);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  test.each([
    [
      "with a recovery id",
      (signature: Hex) => concatHex([slice(signature, 0, 64), parityOf(signature)]),
    ],
    [
      "in the short form of ERC-2098",
      (signature: Hex) =>
        serializeCompactSignature(signatureToCompactSignature(parseSignature(signature))),
    ],
  ])("with a signature %s succeeds", async (_form, write) => {
    const message = await newMessage();
    const signature = await merchantAccount.signMessage({ message });
    expect((await signIn(message, write(signature))).status).toBe(200);
  });

  test("with an empty signature lets the contract decide", async () => {
    const { address, message } = await newSafe();
    expect((await signIn(message, "0x")).json.merchant).toMatchObject({ address });
    const other = await signIn(await newMessage({ address }), "0x");
    expect([other.status, other.json.code]).toEqual([401, "siwe_invalid"]);
  });

  test("gives nonces of 16 bytes that have nothing in common", async () => {
    const nonces = new Set<string>();
    for (let count = 0; count < 20; count += 1) {
      const { nonce } = (await server.call("POST", "/v1/session/nonce")).json;
      expect(nonce).toMatch(/^[0-9a-f]{32}$/);
      for (const other of nonces) expect(other).not.toContain(nonce.slice(1, 12));
      nonces.add(nonce);
    }
  });

  test("is not refused for what strangers got wrong", async () => {
    const wrong = async () => signIn(await newMessage(), anySignature);
    const answers = [];
    for (let count = 0; count < 32; count += 1) answers.push(await wrong());
    expect(answers.at(-1)?.json.code).toBe("rate_limited");
    expect((await signIn(await newMessage())).status).toBe(200);
    const key = `hs_sk_test_${"x".repeat(43)}`;
    const keys = [];
    for (let count = 0; count < 32; count += 1)
      keys.push(await server.call("GET", "/v1/merchant", { key }));
    expect(keys.at(0)?.json.code).toBe("api_key_invalid");
    expect(keys.at(-1)?.json.code).toBe("rate_limited");
    expect((await server.call("GET", "/v1/merchant", { key: relayer.key })).status).toBe(200);
  });

  test("with the same message a second time fails", async () => {
    const message = await newMessage();
    expect((await signIn(message)).status).toBe(200);
    expect((await signIn(message)).json.code).toBe("siwe_invalid");
  });

  test("with a wallet that is no merchant's says so", async () => {
    const stranger = privateKeyToAccount(generatePrivateKey());
    const message = await newMessage({ address: stranger.address });
    const answer = await signIn(message, await stranger.signMessage({ message }));
    expect([answer.status, answer.json.code]).toEqual([401, "merchant_unknown"]);
  });

  test("from another origin's page is refused", async () => {
    const answer = await signIn(await newMessage(), undefined, { origin: "https://evil.example" });
    expect([answer.status, answer.json.code]).toEqual([403, "origin_forbidden"]);
  });
});

describe("signing in with a contract", () => {
  test.each([
    ["of a merchant with a key", []],
    ["of a merchant of another chain", [1]],
  ])("at the address %s is refused without a session", async (_whose, contractChains) => {
    const { address } = privateKeyToAccount(generatePrivateKey());
    const shop = { name: "Shop", address, payee: address, live: false };
    await createMerchant(database.db, { ...shop, contractChains });
    const message = await newMessage({ address });
    await chain.client.setCode({ address, bytecode: approverOf(hashMessage(message)) });
    const answer = await signIn(message, anySignature);
    expect([answer.status, answer.json.code]).toEqual([401, "siwe_invalid"]);
    expect(answer.headers.get("set-cookie")).toBeNull();
    // The administrator adds the chain.
    await createMerchant(database.db, { ...shop, contractChains: [31337] });
    const again = await newMessage({ address });
    await chain.client.setCode({ address, bytecode: approverOf(hashMessage(again)) });
    expect((await signIn(again, anySignature)).status).toBe(200);
  });
});

describe("a session", () => {
  test("chooses its mode, and stays in it", async () => {
    const cookie = cookieOf(await signIn(await newMessage()));
    const list = (mode: Record<string, string>) =>
      server.call("GET", "/v1/checkouts", { headers: { cookie, ...mode } });
    const headers = { cookie, origin: ORIGIN };
    const made = await server.call("POST", "/v1/checkouts", { body: newCheckout, headers });
    expect(made.status).toBe(201);
    expect((await list({})).json.data).toHaveLength(1);
    expect((await list({ "handsel-mode": "test" })).json.data).toHaveLength(1);
    expect((await list({ "handsel-mode": "live" })).json.data).toHaveLength(0);
    expect((await list({ "handsel-mode": "both" })).json).toMatchObject({
      ...{ code: "invalid_request", param: "handsel-mode" },
    });
  });

  test("ends by signing out", async () => {
    const headers = { cookie: cookieOf(await signIn(await newMessage())), origin: ORIGIN };
    const answer = await server.call("DELETE", "/v1/session", { headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    const after = await server.call("GET", "/v1/session", { headers });
    expect([after.status, after.json]).toEqual([200, null]);
    expect((await server.call("GET", "/v1/payments", { headers })).json.code).toBe(
      "api_key_missing",
    );
  });

  test("expires", async () => {
    const headers = { cookie: cookieOf(await signIn(await newMessage())) };
    await database.db
      .updateTable("sessions")
      .set({ expires_at: new Date(0) })
      .execute();
    expect((await server.call("GET", "/v1/session", { headers })).json).toBeNull();
  });

  test("can write from this server's pages only", async () => {
    const cookie = cookieOf(await signIn(await newMessage()));
    const write = (headers: Record<string, string>) =>
      server.call("POST", "/v1/checkouts", { body: newCheckout, headers: { cookie, ...headers } });
    const foreign = [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }];
    for (const headers of [...foreign, { origin: "null" }]) {
      const answer = await write(headers);
      expect([answer.status, answer.json.code]).toEqual([403, "origin_forbidden"]);
    }
    expect((await write({ origin: ORIGIN })).status).toBe(201);
  });
});

/** Makes a merchant whose account is a contract, and a message that the contract accepts. */
async function newSafe() {
  const { address } = privateKeyToAccount(generatePrivateKey());
  await createMerchant(database.db, {
    ...{ name: "Safe", address, payee: address, live: false, contractChains: [31337] },
  });
  const message = await newMessage({ address });
  await chain.client.setCode({ address, bytecode: approverOf(hashMessage(message)) });
  return { address, message };
}

/** Makes the bytecode of an account that returns ERC-1271's magic value for one hash, else 0. */
function approverOf(hash: Hex): Hex {
  const answerMagicIfEqual = "0x60043514631626ba7e0260e01b5f5260205ff3";
  return concatHex(["0x7f", hash, answerMagicIfEqual]);
}

/** Contract that deploys what it is called with, at an address that salt and code decide (CREATE2). */
const factory = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const factoryCode: Hex =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";

function parityOf(signature: Hex): Hex {
  return numberToHex(parseSignature(signature).yParity, { size: 1 });
}
