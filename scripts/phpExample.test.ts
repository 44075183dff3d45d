import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomBytes } from "node:crypto";
import { join } from "node:path";
import { findProgram } from "@handsel/services/findProgram";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const php = findProgram("php", { variable: "PHP" });
const secret = `whsec_${randomBytes(32).toString("base64")}`;

describe.skipIf(php === null)("the receiver in PHP (needs php 8)", () => {
  let child: ChildProcess;
  let url: string;
  let output = "";

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    const file = join(root, "examples", "php", "webhook.php");
    child = spawn(php ?? "", ["-S", `127.0.0.1:${port}`, file], {
      env: { ...process.env, HANDSEL_WEBHOOK_SECRET: secret },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    const refused = async () => expect(await send({})).toBe(400);
    await vi.waitFor(refused, { timeout: 30_000, interval: 100 });
  });
  afterAll(() => child?.kill());

  const body = JSON.stringify({
    type: "checkout.paid",
    data: { object: { description: "A lamp, Grüße €" } },
  });
  const now = () => Math.floor(Date.now() / 1000);

  function signed(timestamp = now(), by = secret): Record<string, string> {
    const key = Buffer.from(by.slice("whsec_".length), "base64");
    const signature = createHmac("sha256", key).update(`evt_1.${timestamp}.${body}`);
    return {
      "webhook-id": "evt_1",
      "webhook-timestamp": String(timestamp),
      // A delivery carries a signature by each of two secrets while one replaces the other.
      "webhook-signature": `v1,AAAA v1,${signature.digest("base64")}`,
    };
  }

  async function send(headers: Record<string, string>, sent = body): Promise<number> {
    return (await fetch(url, { method: "POST", headers, body: sent })).status;
  }

  test("takes what the secret signs, and nothing else", async () => {
    expect(await send(signed())).toBe(204);
    await expect.poll(() => output).toContain("Ship A lamp, Grüße €");
    expect(await send(signed(), body.replace("lamp", "boat"))).toBe(400);
    expect(await send(signed(now(), `whsec_${randomBytes(32).toString("base64")}`))).toBe(400);
    expect(await send(signed(now() - 310))).toBe(400);
    expect(await send({ ...signed(), "webhook-timestamp": "soon" })).toBe(400);
  });
});
