import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { createSecret, sign } from "./signature.ts";

const now = () => Math.floor(Date.now() / 1000);

test("the standardwebhooks library accepts a signature, and only over the same bytes", () => {
  const secret = createSecret();
  const body = Buffer.from('{"note":"Grüße €"}');
  const timestamp = now();
  const headers = {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": sign(secret, { id: "evt_1", timestamp, body }),
  };
  expect(new Webhook(secret).verify(body, headers)).toEqual({ note: "Grüße €" });
  expect(() => new Webhook(secret).verify(Buffer.from('{"note":"x"}'), headers)).toThrow();
  expect(() => new Webhook(createSecret()).verify(body, headers)).toThrow();
  expect(() => new Webhook(secret).verify(body, { ...headers, "webhook-id": "evt_2" })).toThrow();
});

test("a signature of six minutes ago is too old for the library", () => {
  const secret = createSecret();
  const body = Buffer.from("{}");
  const timestamp = now() - 360;
  const headers = {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": sign(secret, { id: "evt_1", timestamp, body }),
  };
  expect(() => new Webhook(secret).verify(body, headers)).toThrow(/too old/);
});

test("secrets carry 32 bytes and never repeat", () => {
  expect(Buffer.from(createSecret().slice("whsec_".length), "base64")).toHaveLength(32);
  expect(createSecret()).not.toBe(createSecret());
});
