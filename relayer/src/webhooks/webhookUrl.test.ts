import { describe, expect, test } from "vitest";
import { createEgressPolicy } from "./egressPolicy.ts";
import { UnresolvedHostError } from "./resolveHost.ts";
import { checkWebhookUrl } from "./webhookUrl.ts";

const names: Record<string, string[]> = {
  "shop.example": ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"],
  "inside.example": ["10.1.2.3"],
  "half.example": ["93.184.215.14", "10.1.2.3"],
  localhost: ["127.0.0.1", "::1"],
};

function check(url: string, allowCidrs: string[] = []): Promise<void> {
  const policy = createEgressPolicy(allowCidrs);
  return checkWebhookUrl(new URL(url), policy, async (name) => {
    if (name === "silent.example") throw new UnresolvedHostError("EAI_AGAIN");
    const addresses = names[name];
    if (!addresses) throw new UnresolvedHostError("ENOTFOUND");
    return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  });
}

test.each([
  "https://shop.example/webhook",
  "https://shop.example:443/webhook",
  "https://93.184.215.14/",
])("%s may be registered", async (url) => {
  await expect(check(url)).resolves.toBeUndefined();
});

test.each([
  ["http://shop.example/", /https/],
  ["https://shop.example:8443/", /port 443/],
  ["https://inside.example/", /private network/],
  ["https://half.example/", /private network/],
  ["https://localhost/", /private network/],
  ["https://127.0.0.1/", /private network/],
  ["https://0x7f.1/", /private network/],
  ["https://2130706433/", /private network/],
  ["https://[::1]/", /private network/],
  ["https://[::ffff:7f00:1]/", /private network/],
  ["https://169.254.169.254/latest/meta-data", /private network/],
])("%s may not: the sentence says why", async (url, sentence) => {
  await expect(check(url)).rejects.toMatchObject({
    code: "webhook_url_forbidden",
    message: expect.stringMatching(sentence),
  });
});

test.each([
  ["https://not-yet.example/", /^The host not-yet\.example has no address\./],
  ["https://silent.example/", /^The name servers of silent\.example do not answer\./],
])("%s may not, because nothing could be sent there", async (url, sentence) => {
  await expect(check(url)).rejects.toMatchObject({
    ...{ code: "webhook_host_not_found", param: "url" },
    message: expect.stringMatching(sentence),
  });
});

describe("where the administrator permits the loopback range", () => {
  const local = ["127.0.0.0/8", "::1/128"];

  test("http and any port are possible there", async () => {
    await expect(check("http://localhost:4000/webhook", local)).resolves.toBeUndefined();
    await expect(check("http://127.0.0.1:4000/webhook", local)).resolves.toBeUndefined();
  });

  test("and nowhere else", async () => {
    await expect(check("http://shop.example:4000/", local)).rejects.toThrow(/https/);
    await expect(check("http://10.1.2.3:4000/", local)).rejects.toThrow(/private network/);
  });

  test("a name needs every one of its addresses there", async () => {
    await expect(check("http://localhost:4000/", ["127.0.0.0/8"])).rejects.toThrow(/private/);
  });
});
