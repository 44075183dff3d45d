import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  keepApiKey,
  keepWebhookSecret,
  offerEnvironment,
  readApiKey,
  withdrawEnvironment,
} from "./keptFiles.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handsel-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("what a start leaves in its data folder", () => {
  it("is the API key, until the file holds something else", () => {
    expect(readApiKey(folder)).toBeUndefined();
    const key = `hs_sk_test_${"aZ0-_".repeat(9).slice(0, 43)}`;
    keepApiKey(folder, key);
    expect(readApiKey(folder)).toBe(key);
    writeFileSync(join(folder, "api-key"), key.slice(1));
    expect(readApiKey(folder)).toBeUndefined();
  });

  it("is the secret of the developer's endpoint as Node reads it, until a start has none", () => {
    const file = join(folder, "webhook.env");
    keepWebhookSecret(folder, "whsec_a+/=");
    expect(parseEnv(readFileSync(file, "utf8"))).toEqual({ HANDSEL_WEBHOOK_SECRET: "whsec_a+/=" });
    keepWebhookSecret(folder, undefined);
    expect(existsSync(file)).toBe(false);
  });

  it("is the relayer's environment as Node reads it, while the relayer runs", () => {
    const environment = {
      CHAINS: '[{"id":31337,"name":"Demo # chain"}]',
      DAPP_DIR: "C:\\new\\baker's",
      ENCRYPTION_KEY: "YWJjZA==",
      RATE_SOURCES: "",
      PRICE: "$HOME \\n",
    };
    const withdraw = offerEnvironment(folder, environment);
    const file = join(folder, "relayer.env");
    expect(parseEnv(readFileSync(file, "utf8"))).toEqual(environment);
    withdraw();
    expect(existsSync(file)).toBe(false);
    offerEnvironment(folder, environment);
    // A start that was killed could not; the next one does it first.
    withdrawEnvironment(folder);
    expect(existsSync(file)).toBe(false);
  });
});
