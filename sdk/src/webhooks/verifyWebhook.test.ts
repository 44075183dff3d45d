import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { handleWebhook } from "./handleWebhook.ts";
import { verifyWebhook, WebhookError } from "./verifyWebhook.ts";

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const body = '{"id":"evt_1","type":"ping","note":"Grüße €"}';
const now = () => Math.floor(Date.now() / 1000);

/** Headers of a webhook, signed by an independent library. */
function headersOf(text = body, time = now(), key = secret) {
  const signature = new Webhook(key).sign("evt_1", new Date(time * 1000), text);
  return {
    "webhook-id": "evt_1",
    "webhook-timestamp": String(time),
    "webhook-signature": signature,
  };
}

const codeOf = (result: Promise<unknown>) =>
  result.then(
    () => "accepted",
    (error) => (error instanceof WebhookError ? error.code : String(error)),
  );

test("accepts what an independent library signed, as text, bytes and in Headers", async () => {
  const headers = headersOf();
  for (const form of [body, Buffer.from(body), new TextEncoder().encode(body)]) {
    expect(await verifyWebhook(form, headers, { secret })).toEqual(JSON.parse(body));
  }
  expect(await verifyWebhook(body, new Headers(headers), { secret })).toMatchObject({
    type: "ping",
  });
});

test.each([
  ["another body", () => verifyWebhook(`${body} `, headersOf(), { secret })],
  ["another id", () => verifyWebhook(body, { ...headersOf(), "webhook-id": "evt_2" }, { secret })],
  [
    "another time",
    () => verifyWebhook(body, { ...headersOf(), "webhook-timestamp": `${now() - 1}` }, { secret }),
  ],
  [
    "another secret",
    () => verifyWebhook(body, headersOf(), { secret: `whsec_${btoa("x".repeat(32))}` }),
  ],
  [
    "a signature that is no base64",
    () => verifyWebhook(body, { ...headersOf(), "webhook-signature": "v1,%%%" }, { secret }),
  ],
  [
    "v1 under the name of v1a",
    () =>
      verifyWebhook(
        body,
        {
          ...headersOf(),
          "webhook-signature": headersOf()["webhook-signature"].replace("v1", "v1a"),
        },
        { secret },
      ),
  ],
])("refuses %s", async (_, verify) => {
  expect(await codeOf(verify())).toBe("signature_invalid");
});

test.each([
  [-299, "accepted"],
  [299, "accepted"],
  [-302, "time_outside"],
  [302, "time_outside"],
])("a webhook of %i seconds from now is %s", async (seconds, outcome) => {
  const verified = verifyWebhook(body, headersOf(body, now() + seconds), { secret });
  expect(await codeOf(verified)).toBe(outcome);
});

test("refuses a request without headers, or with a time that is no number", async () => {
  expect(await codeOf(verifyWebhook(body, {}, { secret }))).toBe("headers_missing");
  const headers = { ...headersOf(), "webhook-timestamp": "soon" };
  expect(await codeOf(verifyWebhook(body, headers, { secret }))).toBe("time_outside");
});

test("accepts either of two secrets while one is being rotated", async () => {
  const old = `whsec_${Buffer.alloc(32, 9).toString("base64")}`;
  const signatures = [secret, old].map((key) => headersOf(body, now(), key)["webhook-signature"]);
  const headers = { ...headersOf(), "webhook-signature": signatures.join(" ") };
  for (const own of [secret, old, [old, secret]]) {
    expect(await codeOf(verifyWebhook(body, headers, { secret: own }))).toBe("accepted");
  }
});

test("accepts an Ed25519 signature by the endpoint's public key, and only over these bytes", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  const key = `whpk_${Buffer.from(x, "base64url").toString("base64")}`;
  const time = String(now());
  const signature = sign(null, Buffer.from(`evt_1.${time}.${body}`), privateKey).toString("base64");
  const headers = {
    "webhook-id": "evt_1",
    "webhook-timestamp": time,
    "webhook-signature": `v1a,${signature}`,
  };
  expect(await codeOf(verifyWebhook(body, headers, { publicKey: key }))).toBe("accepted");
  expect(await codeOf(verifyWebhook(`${body} `, headers, { publicKey: key }))).toBe(
    "signature_invalid",
  );
  // Whoever knows the public key must not sign by HMAC with it.
  const forged = createHmac("sha256", Buffer.from(x, "base64url"))
    .update(`evt_1.${time}.${body}`)
    .digest("base64");
  const forgery = { ...headers, "webhook-signature": `v1,${forged}` };
  expect(await codeOf(verifyWebhook(body, forgery, { publicKey: key }))).toBe("signature_invalid");
});

test("a handler sees an event once, and again after it failed", async () => {
  const handled = new Set<string>();
  const store = {
    has: (id: string) => handled.has(id),
    add: (id: string) => void handled.add(id),
  };
  const request = (headers: Record<string, string>) =>
    new Request("http://localhost/webhook", { method: "POST", body, headers });
  let calls = 0;
  const count = () => {
    calls += 1;
  };
  const failing = handleWebhook(
    request(headersOf()),
    () => Promise.reject(new Error("no database")),
    { secret, store },
  );
  await expect(failing).rejects.toThrow("no database");
  for (let delivery = 0; delivery < 2; delivery += 1) {
    const response = await handleWebhook(request(headersOf()), count, {
      ...{ secret, store },
    });
    expect(response.status).toBe(204);
  }
  expect(calls).toBe(1);
  const forged = await handleWebhook(request({}), count, { secret, store });
  expect([forged.status, calls]).toEqual([400, 1]);
});

test.each([
  ["no text", ""],
  ["a prefix alone", "whsec_"],
  ["no base64", "whsec_%%%"],
  ["the word that an unset variable becomes", "undefined"],
])("a secret that is %s is the developer's fault, not the sender's", async (_, own) => {
  await expect(verifyWebhook(body, headersOf(), { secret: own })).rejects.toThrow(
    /^secret must be/,
  );
  await expect(verifyWebhook(body, headersOf(), { publicKey: own || "whpk_" })).rejects.toThrow(
    /^publicKey must be/,
  );
});

test("without a key nothing is verified, which is the developer's fault too", async () => {
  for (const options of [{}, { secret: [] }]) {
    await expect(verifyWebhook(body, headersOf(), options)).rejects.toThrow(/^secret or publicKey/);
  }
});

test("a public key in the place of the secret is refused: everybody could sign with it", async () => {
  const bytes = Buffer.alloc(32, 5);
  const headers = headersOf(body, now(), `whsec_${bytes.toString("base64")}`);
  const verified = verifyWebhook(body, headers, { secret: `whpk_${bytes.toString("base64")}` });
  await expect(verified).rejects.toThrow(/^secret must be/);
});

test("headers of another library's class are read, and names in capital letters", async () => {
  const { "webhook-id": id, ...rest } = headersOf();
  const own = new Map(Object.entries({ ...rest, "webhook-id": id }));
  const like = { get: (name: string) => own.get(name) ?? null };
  expect(await codeOf(verifyWebhook(body, like, { secret }))).toBe("accepted");
  const capital = { ...rest, "Webhook-Id": id };
  expect(await codeOf(verifyWebhook(body, capital, { secret }))).toBe("accepted");
});

test("two deliveries at once call the handler once, and both are told how it went", async () => {
  const handled = new Set<string>();
  const store = {
    has: async (id: string) => handled.has(id),
    add: (id: string) => void handled.add(id),
  };
  let calls = 0;
  const deliver = (handle: () => Promise<void>) =>
    handleWebhook(
      new Request("http://localhost/webhook", { method: "POST", body, headers: headersOf() }),
      handle,
      { secret, store },
    );
  const slow = async () => {
    calls += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const failing = async () => {
    await slow();
    throw new Error("no database");
  };
  const failed = await Promise.allSettled([deliver(failing), deliver(failing)]);
  expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(calls).toBe(1);
  const answers = await Promise.all([deliver(slow), deliver(slow)]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(calls).toBe(2);
});
