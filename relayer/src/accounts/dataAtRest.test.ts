/** What the database, the log and a key's rotation make of secrets and of what is known about a person. */
import { randomBytes } from "node:crypto";
import { TOTP } from "otpauth";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, expect, test } from "vitest";
import { type EncryptionKey, encryptionKeyOf } from "../platform/crypto/seal.ts";
import { rotateKey } from "../platform/database/rotateKey.ts";
import { createLog } from "../platform/log.ts";
import { columnForms, everyRow } from "../testing/everyRow.ts";
import { signedMessage } from "../testing/signedMessage.ts";
import { createTestDatabase } from "../testing/testDatabase.ts";
import { testDeps } from "../testing/testFollower.ts";
import { createTestMerchant, startTestServer } from "../testing/testServer.ts";
import { VirtualAuthenticator } from "../testing/virtualAuthenticator.ts";

const database = await createTestDatabase();
const own = testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" });
const lines: string[] = [];
const deps = { ...own, log: createLog("trace", { write: (line) => lines.push(line) }) };
let server = await startTestServer(deps);
afterAll(async () => {
  await server.close();
  await database.remove();
});

let cookie = "";
async function call(method: string, path: string, body?: object) {
  const headers = { cookie, origin: "http://localhost:3000", "user-agent": "Browser of Maren" };
  const answer = await server.call(method, path, { headers, ...(body ? { body } : {}) });
  cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  expect(answer.status, answer.text).toBeLessThan(300);
  return JSON.parse(answer.text || "null");
}

test("no table and no line of the log has a secret or a name in plain text, and rotation keeps them", async () => {
  const wallet = privateKeyToAccount(generatePrivateKey());
  const { message, signature } = await signedMessage(server, wallet);
  await call("POST", "/v1/session", { message, signature, create_account: true });
  const tokens = [cookie];
  await call("POST", "/v1/account", { name: "Maren Alder" });
  const { challenge_id, options } = await call("POST", "/v1/account/passkeys/options");
  const response = new VirtualAuthenticator().create(options);
  await call("POST", "/v1/account/passkeys", { challenge_id, response, name: "Phone of Maren" });
  const { secret } = await call("POST", "/v1/account/totp");
  const totp = new TOTP({ secret });
  const code = totp.generate();
  const { recovery_codes } = await call("POST", "/v1/account/totp/confirm", { code });
  tokens.push(cookie);
  const vault = "ciphertext of the wallet";
  const ciphertext = Buffer.from(vault).toString("base64");
  const backup = { address: wallet.address, ciphertext, after_version: 0 };
  await call("POST", "/v1/account/wallet_backups", backup);
  const { key } = await createTestMerchant(deps);
  await server.call("GET", "/v1/merchant", { key });

  const secrets = [
    ...["Maren Alder", "Phone of Maren", "Browser of Maren", "127.0.0.1", secret, vault, key],
    ...[...recovery_codes, ...tokens.map((token) => token.split("=")[1] ?? "")],
  ];
  const rows = await everyRow(database.db);
  expect(rows).toContain(wallet.address);
  expect(secrets.flatMap(columnForms).filter((text) => rows.includes(text))).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  const log = lines.join("");
  const told = [...secrets.filter((text) => text !== "127.0.0.1"), signature, code];
  expect(told.filter((text) => log.includes(text))).toEqual([]);

  const next = randomBytes(32);
  const before = await call("GET", "/v1/account/export");
  const { own: old } = deps.config.encryptionKey;
  const restart = async (encryptionKey: EncryptionKey) => {
    await server.close();
    server = await startTestServer({ ...deps, config: { ...deps.config, encryptionKey } });
  };
  // Each relayer knows both keys before any of them seals with the new one.
  await restart(encryptionKeyOf(next, old));
  await call("POST", "/v1/account", { name: "Maren Alder" });
  await restart(encryptionKeyOf(old, next));
  expect(await call("GET", "/v1/account/export")).toEqual(before);
  await restart(encryptionKeyOf(next, old));
  let rotated = false;
  let served = 0;
  const rotating = rotateKey(database.db, old, next).finally(() => {
    rotated = true;
  });
  do {
    await call("POST", "/v1/account", { name: "Maren Alder" });
    expect(await call("GET", "/v1/account/export")).toEqual(before);
    served += 1;
  } while (!rotated);
  await rotating;
  expect(served).toBeGreaterThan(0);
  await restart(encryptionKeyOf(next));
  expect(await call("GET", "/v1/account/export")).toEqual(before);
  const later = totp.generate({ timestamp: Date.now() + 30_000 });
  const proved = await call("POST", "/v1/session/verify", { code: later });
  expect(proved.second_factor).toBe("verified");
  const [{ id }] = before.wallet_backups;
  expect((await call("GET", `/v1/account/wallet_backups/${id}`)).ciphertext).toBe(ciphertext);
});
