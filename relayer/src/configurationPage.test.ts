import { expect, test } from "vitest";
import type { z } from "zod";
import { parts } from "./parts.ts";
import { configurationsOf, readConfig } from "./platform/configuration/readConfig.ts";

const configurations = configurationsOf(parts).map(({ configuration }) => configuration);
const variables = Object.assign({}, ...configurations.map(({ variables }) => variables));
const shapes: Record<string, Readonly<Record<string, z.ZodType>>> = {
  variables,
  ...Object.fromEntries(
    configurations.flatMap(({ tables }) => tables.map(({ title, shape }) => [title, shape])),
  ),
};

test.each(Object.entries(shapes))("everything in %s is described", (_what, shape) => {
  for (const [name, schema] of Object.entries(shape)) {
    expect(schema.meta()?.description, name).toMatch(/^\S.*\.$/);
  }
});

/** Complete examples; those of keys and addresses are shortened with `…`. */
const examples = Object.entries<z.ZodType>(variables).flatMap(([name, schema]) => {
  const example = schema.meta()?.example;
  if (typeof example !== "string") throw new Error(`${name} has no example`);
  return example.includes("…") ? [] : [[name, example] as const];
});

test("every example is accepted, alone and with the others", () => {
  for (const [name, example] of examples) {
    const schema: z.ZodType = variables[name];
    expect(schema.safeParse(example).error, name).toBeUndefined();
  }
  // The dApp may not be built, and the contracts may not be deployed on that chain.
  const { DAPP_DIR: _, CHAINS, ...others } = Object.fromEntries(examples);
  const deployment = {
    ...{ name: "Base", escrow: `0x${"11".repeat(20)}`, startBlock: 1 },
    tokens: [{ symbol: "USDC", name: "USD Coin", address: `0x${"22".repeat(20)}`, decimals: 6 }],
  };
  const [chain] = JSON.parse(CHAINS ?? "");
  const config = readConfig(parts, {
    ...others,
    CHAINS: JSON.stringify([{ ...chain, deployment }]),
    RELAY_PRIVATE_KEY: `0x${"ab".repeat(32)}`,
    ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
    PLATFORM_FEE_RECIPIENT: `0x${"33".repeat(20)}`,
  });
  expect(config.publicUrl).toBe("https://pay.example.com");
});
