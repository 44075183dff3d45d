import { randomBytes } from "node:crypto";
import { secretsIn } from "@handsel/services/secretsIn";
import { expect, test } from "vitest";
import { newApiKey } from "../accounts/apiKey.ts";
import { SESSION_COOKIE } from "../accounts/sessions/sessionCookie.ts";
import { newSessionToken } from "../accounts/sessions/sessionToken.ts";

test.each([
  newApiKey(true),
  newApiKey(false, "publishable"),
  `whsec_${randomBytes(24).toString("base64")}`,
  `${SESSION_COOKIE}=${newSessionToken()}`,
  `https://pay.example/invite#${randomBytes(32).toString("base64url")}`,
  "otpauth://totp/Handsel:shop",
  "3k7mp-x2v9q-hd4wz-8tnrb-c6f5g",
  `postgres://handsel:${"hunter2"}@db:5432/relayer`,
])("a secret in a line is found: %s", (secret) => {
  expect(secretsIn(`{"level":30,"url":"/v1/x?y=${secret}"}`)).toHaveLength(1);
});

test("ids, hashes and addresses are none", () => {
  const line = `{"id":"key_0197f0c2d3e47a5b8c6d9e0f1a2b3c4d","tx":"0x${"ab".repeat(32)}","at":"2026-11-25T12:00:00.000Z","run":"3f2504e0-4f89-11d3-9a0c-0305e82c3301"}`;
  expect(secretsIn(line)).toEqual([]);
});
