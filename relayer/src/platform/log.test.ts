import { createPublicClient, http } from "viem";
import { expect, test } from "vitest";
import { testConfig } from "../testing/testConfig.ts";
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

test("a configuration is redacted at any depth", () => {
  const { lines, log } = collect();
  const key = (digit: string) => `0x${digit.repeat(64)}`;
  const config = testConfig({
    DATABASE_URL: "postgres://s3cret@127.0.0.1:1/none",
    CHAINS: JSON.stringify([
      {
        ...{ id: 31337, confirmations: 1 },
        ...{ rpcUrls: ["http://127.0.0.1:1/s3cret"], publicRpcUrl: "http://127.0.0.1:1" },
        privateSubgraphUrl: "http://127.0.0.1:1/s3cret",
      },
    ]),
    DEVELOPMENT_WALLETS: JSON.stringify([{ name: "Demo", privateKey: key("1") }]),
    RELAY_PRIVATE_KEY: key("2"),
    OPERATOR_PRIVATE_KEY: key("3"),
  });
  expect(config.chains.followed[0]?.rpcUrls[0]).toContain("s3cret");
  expect(config.chains.followed[0]?.privateSubgraphUrl).toContain("s3cret");
  expect(config.dapp.developmentWallets[0]?.privateKey).toBe(key("1"));
  expect(config.transactions).toMatchObject({ hotWalletKeys: [key("2")], operatorKey: key("3") });
  log.info(config);
  log.info({ config });
  log.info({ deps: { config } });
  log.child({ transactions: config.transactions }).info("from a child");
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(line).toContain('"hotWalletKeys":"[redacted]"');
    for (const secret of ["s3cret", key("1"), key("2"), key("3")]) {
      expect(line).not.toContain(secret);
    }
    expect(line).not.toContain(config.encryptionKey.own.toJSON().data.join());
  }
  expect(config.transactions.operatorKey).toBe(key("3"));
});

test("an object that contains itself is logged", () => {
  const { lines, log } = collect();
  const own: { secret: string; name: string; self?: object } = { secret: "s3cret", name: "own" };
  own.self = own;
  log.info({ own });
  expect(lines[0]).toContain('"name":"own"');
  expect(lines[0]).not.toContain("s3cret");
});
