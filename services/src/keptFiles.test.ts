import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  keepApiKey,
  keepIntegration,
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

  it("is what a developer's program needs, as Node and a shell read it, with a secret if there is one", () => {
    const file = join(folder, "integration.env");
    const own = { url: "http://localhost:3000", apiKey: "hs_sk_test_1" };
    keepIntegration(folder, { ...own, secret: "whsec_a+/=" });
    const all = {
      ...{ HANDSEL_URL: own.url, HANDSEL_API_KEY: own.apiKey },
      HANDSEL_WEBHOOK_SECRET: "whsec_a+/=",
    };
    expect(parseEnv(readFileSync(file, "utf8"))).toEqual(all);
    const shell = 'set -a; . "$0"; printf "%s %s" "$HANDSEL_URL" "$HANDSEL_WEBHOOK_SECRET"';
    const { stdout } = spawnSync("sh", ["-c", shell, file], { encoding: "utf8" });
    if (process.platform !== "win32") expect(stdout).toBe("http://localhost:3000 whsec_a+/=");
    keepIntegration(folder, { ...own, secret: undefined });
    expect(parseEnv(readFileSync(file, "utf8"))).not.toHaveProperty("HANDSEL_WEBHOOK_SECRET");
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
