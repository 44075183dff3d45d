import { termsFromJson } from "@handsel/protocol";
import { type Address, createPublicClient, http } from "viem";
import { readPayment } from "../actions/readPayment.ts";
import { handselOfEnvironment, print, readArguments, required, UsageError } from "./program.ts";

/** `handsel verify`: compares what the API says of a payment with the escrow, through a node of your choice. */
export async function verify(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { rpc: { type: "string" } });
  const id = required(positionals[0], "The payment's id");
  const handsel = handselOfEnvironment();
  const [payment, config] = await Promise.all([handsel.getPayment(id), handsel.getConfig()]);
  const chain = config.chains.find((one) => one.id === payment.chain_id);
  if (!chain) throw new UsageError(`The relayer has no chain ${payment.chain_id}.`);
  const escrow = { chainId: chain.id, address: chain.escrow as Address };
  const terms = termsFromJson(payment.terms as Parameters<typeof termsFromJson>[0]);
  const client = createPublicClient({ transport: http(values.rpc ?? chain.rpc_url) });
  const found = await readPayment(client, { terms, escrow });
  const rows: [name: string, told: string, chain: string][] = [
    ["id", id.toLowerCase(), found.id],
    ["status", payment.status, found.status],
    ["held", payment.held, String(found.held)],
    ["refundable", payment.refundable, String(found.refundable)],
  ];
  for (const [name, told, real] of rows) {
    if (told === real) print(`same      ${name}: ${told}`);
    else print(`DIFFERENT ${name}: ${told}, on the chain ${real}`);
  }
  print(`Block ${found.blockNumber} of ${chain.name}, escrow ${chain.escrow}`);
  if (rows.some(([, told, real]) => told !== real)) process.exitCode = 1;
}
