import { handselOfEnvironment, print, readArguments, required } from "./program.ts";

/** `handsel checkouts create`: creates a checkout and prints it. */
export async function createCheckout(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    chain: { type: "string" },
    token: { type: "string" },
    amount: { type: "string" },
    description: { type: "string" },
    "dry-run": { type: "boolean" },
  });
  const checkout = await handselOfEnvironment().createCheckout(
    {
      chain_id: Number(required(values.chain, "--chain")),
      token: required(values.token, "--token"),
      amount: required(values.amount, "--amount"),
      description: required(values.description, "--description"),
    },
    { dryRun: values["dry-run"] ?? false },
  );
  print(JSON.stringify(checkout, null, 2));
}
