import { parts } from "../parts.ts";
import type { Config } from "../platform/configuration/config.ts";
import { readConfig } from "../platform/configuration/readConfig.ts";

/** Makes a relayer's environment on one machine, with a test's own variables. */
export function testEnvironment(variables: Record<string, string>): Record<string, string> {
  return {
    DATABASE_URL: "postgres://127.0.0.1:1/none",
    PORT: "0",
    MONITORING_PORT: "0",
    CHAINS: '[{"id":31337,"rpcUrl":"http://127.0.0.1:1","confirmations":1}]',
    // Second account that every local chain funds.
    RELAY_PRIVATE_KEY: "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8",
    POLL_INTERVAL_MS: "50",
    LOG_LEVEL: "silent",
    ...variables,
  };
}

/** Reads the configuration of {@link testEnvironment}. */
export function testConfig(variables: Record<string, string>): Config {
  return readConfig(parts, testEnvironment(variables));
}
