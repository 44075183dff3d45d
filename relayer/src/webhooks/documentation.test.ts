import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSecret, createSigningKey, readSigners, sign } from "./signature.ts";

test("the code that the documentation gives to merchants verifies what is sent, and nothing else", async () => {
  const page = join(import.meta.dirname, "..", "..", "..", "docs", "webhooks.md");
  const [, code = ""] = (await readFile(page, "utf8")).match(/^```js\n([\s\S]*?)^```$/m) ?? [];
  const folder = await mkdtemp(join(tmpdir(), "handsel-verify-"));
  const file = join(folder, "verify.mjs");
  await writeFile(file, code);
  const { isGenuine } = await import(/* @vite-ignore */ file);
  await rm(folder, { recursive: true });

  const secret = createSecret();
  const { privateKey, publicKey } = createSigningKey();
  const body = Buffer.from('{"note":"Grüße €"}');
  const at = async (timestamp: number) => ({
    "webhook-id": "evt_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": await sign(readSigners([secret], privateKey), {
      ...{ id: "evt_1", timestamp, body },
    }),
  });
  const now = Math.floor(Date.now() / 1000);
  const headers = await at(now);
  expect(isGenuine(headers, body, { secret })).toBe(true);
  expect(isGenuine(headers, body, { publicKey })).toBe(true);
  expect(isGenuine(headers, Buffer.from("{}"), { secret, publicKey })).toBe(false);
  expect(isGenuine(headers, body, { secret: createSecret() })).toBe(false);
  expect(isGenuine(headers, body, { publicKey: createSigningKey().publicKey })).toBe(false);
  expect(isGenuine(headers, body, {})).toBe(false);
  expect(isGenuine(await at(now - 310), body, { secret, publicKey })).toBe(false);
  expect(isGenuine(await at(now + 310), body, { secret, publicKey })).toBe(false);
});
