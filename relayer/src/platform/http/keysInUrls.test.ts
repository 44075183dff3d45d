import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { startTestRelayer } from "../../testing/testRelayer.ts";
import { startTestServer } from "../../testing/testServer.ts";
import { redactUrl } from "./keysInUrls.ts";

const relayer = await startTestRelayer();
const { deps, key, merchantId } = relayer;
afterAll(() => relayer.stop());

const random = "A1b2C3d4".repeat(5);
const keys = [
  ...["sk", "rk", "pk"].map((kind) => `hs_${kind}_live_${random}xyz`),
  ...[`whsec_${random}=`, `whsk_${random}`],
];

test.each(keys)("%s in a URL is not logged, however it is written", (secret) => {
  const escaped = [...secret].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
  for (const text of [secret, encodeURIComponent(secret), escaped]) {
    for (const url of [
      `/v1/checkouts?key=${text}&a=1`,
      `/v1/${text}/x`,
      `/?${text}`,
      `/?%ZZ=${text}`,
    ]) {
      expect(redactUrl(url)).not.toContain(random);
      expect(decodeURIComponent(redactUrl(url).replaceAll("%ZZ", ""))).not.toContain(random);
    }
  }
  expect(redactUrl("/v1/checkouts?status=open%20now")).toBe("/v1/checkouts?status=open%20now");
});

test("whom a search is about, and for which order, is not logged", () => {
  const payer = "0x90f79bf6eb2c4f870365e785982e1f101e93b906";
  for (const url of [
    `/merchant?q=order%26-7&customer=${payer}`,
    `/payments?wallet=${payer}`,
    `/v1/payments?payer=${payer}&client_reference_id=order-7&limit=25`,
  ]) {
    expect(redactUrl(url)).not.toMatch(/order|-7|0x90f7/);
  }
  expect(redactUrl("/v1/payments?payer=0x1&limit=25")).toBe(
    "/v1/payments?payer=[redacted]&limit=25",
  );
});

test("a request's line names its merchant and key, and a key in a query is refused", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info", base: null }, { write: (line) => void lines.push(line) });
  const server = await startTestServer({ ...deps, log });
  try {
    expect((await server.call("GET", "/v1/merchant", { key })).status).toBe(200);
    const { id } = await deps.db.selectFrom("api_keys").select("id").executeTakeFirstOrThrow();
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ merchantId, keyId: id });
    for (const path of ["/v1/config", "/v1/merchant", "/merchant", "/v1/nothing"]) {
      const answer = await server.call("GET", `${path}?api_key=${key}`);
      expect([answer.status, answer.json.code]).toEqual([400, "invalid_request"]);
    }
    expect(lines.join("")).not.toContain(key);
  } finally {
    await server.close();
  }
});
