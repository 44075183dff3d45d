import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zeroAddress } from "viem";
import { expect, test } from "vitest";
import { parts } from "./parts.ts";
import { ConfigError } from "./platform/configuration/configError.ts";
import { readConfig } from "./platform/configuration/readConfig.ts";

const RELAY_KEY = `0x${"ab".repeat(32)}`;
const minimal = {
  DATABASE_URL: "postgres://user:hunter2@127.0.0.1/handsel",
  CHAINS: '[{"id":31337,"rpcUrl":"http://127.0.0.1:8545","confirmations":1}]',
  RELAY_PRIVATE_KEY: RELAY_KEY,
  ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
};

test("the required variables are enough", () => {
  expect(readConfig(parts, minimal)).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    publicUrl: "http://localhost:3000",
    chains: {
      followed: [
        {
          id: 31337,
          rpcUrls: ["http://127.0.0.1:8545"],
          publicRpcUrl: "http://127.0.0.1:8545",
          subgraphUrl: null,
          privateSubgraphUrl: null,
          confirmations: 1,
          finalityBlocks: null,
        },
      ],
      pollIntervalMs: 2_000,
    },
    dapp: { folder: null, developmentWallets: [] },
    webhooks: { allowCidrs: [], ports: [443] },
    accounts: { platformFee: { bps: 0, recipient: zeroAddress }, payoutWaitHours: 24 },
    logLevel: "info",
    trustedProxies: 0,
  });
});

test("an empty variable counts as absent, and a trailing slash is not a path", () => {
  const config = readConfig(parts, {
    ...minimal,
    DAPP_DIR: "",
    PORT: " ",
    PUBLIC_URL: "https://pay.example.com/",
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8, ::1/128",
  });
  expect(config).toMatchObject({
    dapp: { folder: null },
    port: 3000,
    publicUrl: "https://pay.example.com",
    webhooks: { allowCidrs: ["127.0.0.0/8", "::1/128"] },
  });
});

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ["no database", { DATABASE_URL: undefined }, /DATABASE_URL is missing/],
  ["another kind of database", { DATABASE_URL: "mysql://x" }, /DATABASE_URL must be a postgres/],
  ["no chains", { CHAINS: undefined }, /CHAINS is missing/],
  ["chains that are not JSON", { CHAINS: "{oops" }, /CHAINS must be JSON/],
  ["chains that are not a list", { CHAINS: "{}" }, /CHAINS must be a list/],
  ["a chain without a deployment", chains({ id: 1 }), /chain 1, where Handsel is not deployed/],
  ["no confirmations", chains({ confirmations: 0 }), /confirmations in CHAINS/],
  ["a subgraph without a URL", chains({ subgraphUrl: "graph" }), /^subgraphUrl in CHAINS must be/],
  [
    "a password that would not be sent",
    chains({ privateSubgraphUrl: "https://user:hunter2@graph.example" }),
    /^privateSubgraphUrl in CHAINS must not contain a user name or password\.$/,
  ],
  [
    "two addresses of one subgraph",
    chains({ subgraphUrl: "https://a.example", privateSubgraphUrl: "https://b.example/hunter2" }),
    /^Give a chain in CHAINS either subgraphUrl or privateSubgraphUrl\.$/,
  ],
  ["a provider without a URL", chains({ rpcUrl: "node" }), /rpcUrl in CHAINS/],
  [
    "a chain twice",
    { CHAINS: `[${[1, 2].map(() => minimal.CHAINS.slice(1, -1)).join(",")}]` },
    /same chain twice/,
  ],
  ["no hot wallet", { RELAY_PRIVATE_KEY: undefined }, /RELAY_PRIVATE_KEY is missing/],
  [
    "a hot wallet's key outside the curve",
    { RELAY_PRIVATE_KEY: `0x${"f".repeat(64)}` },
    /^RELAY_PRIVATE_KEY is not a valid secp256k1 key: generate another\.$/,
  ],
  ["a short hot wallet", { RELAY_PRIVATE_KEY: "0x12" }, /RELAY_PRIVATE_KEY must be 0x and 64/],
  [
    "an operator key that is a hot wallet's key too",
    { OPERATOR_PRIVATE_KEY: RELAY_KEY.toUpperCase().replace("0X", "0x") },
    /OPERATOR_PRIVATE_KEY is a hot wallet's key too/,
  ],
  ["a short operator key", { OPERATOR_PRIVATE_KEY: "0x12" }, /OPERATOR_PRIVATE_KEY must be 0x and/],
  ["a short encryption key", { ENCRYPTION_KEY: "c2hvcnQ=" }, /ENCRYPTION_KEY must be 32 bytes/],
  ["an invalid port", { PORT: "65536" }, /PORT must be a whole number from 0 to 65535/],
  [
    "http except on localhost",
    { PUBLIC_URL: "http://pay.example.com" },
    /PUBLIC_URL must be https/,
  ],
  ["a path", { PUBLIC_URL: "https://pay.example.com/handsel" }, /without a path/],
  ["a fee without a recipient", { PLATFORM_FEE_BPS: "100" }, /PLATFORM_FEE_RECIPIENT must be set/],
  ["a fee above 100 %", { PLATFORM_FEE_BPS: "10001" }, /from 0 to 10000/],
  [
    "an invalid address range",
    { WEBHOOK_ALLOW_CIDRS: "10.0.0.0/33" },
    /WEBHOOK_ALLOW_CIDRS must be/,
  ],
  ["a dApp that is not built", { DAPP_DIR: "/nowhere" }, /DAPP_DIR has no index.html/],
  ["an unknown log level", { LOG_LEVEL: "loud" }, /LOG_LEVEL must be one of/],
])("%s is refused in a sentence", (_what, variables, sentence) => {
  const read = () => readConfig(parts, { ...minimal, ...variables });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(sentence);
});

function chains(changes: Record<string, unknown>) {
  const chain = { id: 31337, rpcUrl: "http://127.0.0.1:8545", confirmations: 1, ...changes };
  return { CHAINS: JSON.stringify([chain]) };
}

test.each([
  "https://node.example/v3/s3cret",
  "https://node.example/?key=s3cret",
  "https://user:s3cret@node.example",
])("the provider's URL %s, which may hold a secret, is never the public one", (rpcUrl) => {
  const read = (variables: Record<string, string>) =>
    readConfig(parts, { ...minimal, ...variables });
  expect(() => read(chains({ rpcUrl }))).toThrow(/publicRpcUrl in CHAINS/);
  expect(() => read(chains({ rpcUrl }))).not.toThrow(/s3cret/);
  const publicRpcUrl = "https://node.example";
  expect(read(chains({ rpcUrl, publicRpcUrl })).chains.followed).toMatchObject([
    { rpcUrls: [rpcUrl], publicRpcUrl },
  ]);
});

test("development wallets are offered on the local chain", () => {
  const wallet = { name: "Demo customer", privateKey: RELAY_KEY };
  const config = readConfig(parts, { ...minimal, DEVELOPMENT_WALLETS: JSON.stringify([wallet]) });
  expect(config.dapp.developmentWallets).toEqual([{ ...wallet, audience: "payer" }]);
});

test("no refusal repeats a secret", () => {
  const secrets = ["hunter2", "s3cret", "0xsecretkey", "c2VjcmV0", "wallet-secret"];
  const read = () =>
    readConfig(parts, {
      DATABASE_URL: "hunter2",
      CHAINS: '[{"id":31337,"rpcUrl":"s3cret","confirmations":0}]',
      RELAY_PRIVATE_KEY: "0xsecretkey",
      ENCRYPTION_KEY: "c2VjcmV0",
      DEVELOPMENT_WALLETS: '[{"name":"x","privateKey":"wallet-secret"}]',
    });
  expect(read).toThrow(ConfigError);
  for (const secret of secrets) expect(read).not.toThrow(secret);
});

test("a built dApp is accepted", async () => {
  const folder = await mkdtemp(join(tmpdir(), "handsel-config-"));
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  expect(readConfig(parts, { ...minimal, DAPP_DIR: folder }).dapp.folder).toBe(folder);
  await rm(folder, { recursive: true });
});
