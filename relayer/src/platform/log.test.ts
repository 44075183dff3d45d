import { createPublicClient, http } from "viem";
import { expect, test } from "vitest";
import { createLog } from "./log.ts";

function collect() {
  const lines: string[] = [];
  return { lines, log: createLog("trace", { write: (line) => lines.push(line) }) };
}

test("an error of a chain's node is logged without the node's URL and the request's body", async () => {
  const { lines, log } = collect();
  const transport = http("http://127.0.0.1:1/v3/provider-key", { retryCount: 0 });
  const client = createPublicClient({ transport });
  const serializedTransaction = "0x02f8-raw-transaction";
  const failure = await client
    .sendRawTransaction({ serializedTransaction: serializedTransaction as "0x" })
    .catch((error: unknown) => error);
  log.warn({ err: failure }, "failed");
  log.warn({ err: new Error("around it", { cause: failure }) }, "failed");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("HTTP request failed");
  expect(lines[1]).toContain("around it");
  for (const line of lines) {
    expect(line).not.toContain("provider-key");
    expect(line).not.toContain(serializedTransaction);
  }
});

test("secrets are redacted at every level of an object", () => {
  const { lines, log } = collect();
  const secret = "s3cret";
  log.info({ signature: secret, transactions: { hotWalletKeys: [secret] }, rpcUrl: secret });
  log.info({ operatorKey: secret, config: { transactions: { operatorKey: secret } } });
  log.info({ req: { headers: { authorization: secret, cookie: secret } }, body: { secret } });
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).not.toContain(secret);
});
