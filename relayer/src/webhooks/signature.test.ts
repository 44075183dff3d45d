import { createPublicKey, verify } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { createSecret, createSigningKey, readSigners, sign } from "./signature.ts";

const now = () => Math.floor(Date.now() / 1000);

async function signed(secrets: string[], body: Buffer, timestamp = now()) {
  const { privateKey, publicKey } = createSigningKey();
  const content = { id: "evt_1", timestamp, body };
  const headers = {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": await sign(readSigners(secrets, privateKey), content),
  };
  return { headers, publicKey };
}

test("the standardwebhooks library accepts a signature, and only over the same bytes", async () => {
  const secret = createSecret();
  const body = Buffer.from('{"note":"Grüße €"}');
  const { headers } = await signed([secret], body);
  expect(new Webhook(secret).verify(body, headers)).toEqual({ note: "Grüße €" });
  expect(() => new Webhook(secret).verify(Buffer.from('{"note":"x"}'), headers)).toThrow();
  expect(() => new Webhook(createSecret()).verify(body, headers)).toThrow();
  expect(() => new Webhook(secret).verify(body, { ...headers, "webhook-id": "evt_2" })).toThrow();
});

test("while a secret is being rotated, each of the two verifies", async () => {
  const [fresh, old] = [createSecret(), createSecret()];
  const { headers } = await signed([fresh, old], Buffer.from("{}"));
  expect(headers["webhook-signature"]).toMatch(/^v1,\S{44} v1,\S{44} v1a,\S{88}$/);
  for (const secret of [fresh, old]) {
    expect(new Webhook(secret).verify("{}", headers)).toEqual({});
  }
  expect(() => new Webhook(createSecret()).verify("{}", headers)).toThrow();
});

test("the Ed25519 signature verifies with the public key alone, and only over the same bytes", async () => {
  const body = Buffer.from('{"note":"Grüße €"}');
  const { headers, publicKey } = await signed([createSecret()], body);
  expect(publicKey).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/);
  const x = Buffer.from(publicKey.slice("whpk_".length), "base64").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const signature = Buffer.from(headers["webhook-signature"].split(" v1a,")[1] ?? "", "base64");
  const content = Buffer.from(`evt_1.${headers["webhook-timestamp"]}.${body}`);
  expect(verify(null, content, key, signature)).toBe(true);
  expect(verify(null, Buffer.concat([content, Buffer.from(" ")]), key, signature)).toBe(false);
});

test("an endpoint may have one kind of signatures only", async () => {
  const { privateKey } = createSigningKey();
  const content = { id: "evt_1", timestamp: now(), body: Buffer.from("{}") };
  expect(await sign(readSigners([createSecret()], null), content)).toMatch(/^v1,\S{44}$/);
  expect(await sign(readSigners([], privateKey), content)).toMatch(/^v1a,\S{88}$/);
});

test("however many are signed at once, each has its signature", async () => {
  const { privateKey } = createSigningKey();
  const signers = readSigners([], privateKey);
  const sign1 = (id: number) =>
    sign(signers, { id: `evt_${id}`, timestamp: 1, body: Buffer.from("{}") });
  const together = await Promise.all(Array.from({ length: 300 }, (_, id) => sign1(id)));
  for (const [id, signature] of together.entries()) expect(signature).toBe(await sign1(id));
});

test("a signature of six minutes ago is too old for the library", async () => {
  const secret = createSecret();
  const { headers } = await signed([secret], Buffer.from("{}"), now() - 360);
  expect(() => new Webhook(secret).verify("{}", headers)).toThrow(/too old/);
});

test("secrets and keys carry 32 bytes and never repeat", () => {
  expect(Buffer.from(createSecret().slice("whsec_".length), "base64")).toHaveLength(32);
  expect(createSecret()).not.toBe(createSecret());
  expect(createSigningKey().publicKey).not.toBe(createSigningKey().publicKey);
});
