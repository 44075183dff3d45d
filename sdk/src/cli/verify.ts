import { handselChains, termsFromJson } from "@handsel/protocol";
import { type Address, createPublicClient, http, isAddressEqual } from "viem";
import { readPayment } from "../actions/readPayment.ts";
import {
  handselOfEnvironment,
  print,
  readArguments,
  required,
  UsageError,
  webUrl,
} from "./program.ts";

/** `handsel verify`: compares what the API says of a payment with the escrow, through a node of your choice. */
export async function verify(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { rpc: { type: "string" } });
  const id = required(positionals[0], "The payment's id");
  const handsel = handselOfEnvironment();
  const [payment, config] = await Promise.all([handsel.getPayment(id), handsel.getConfig()]);
  const chain = config.chains.find((one) => one.id === payment.chain_id);
  if (!chain) throw new UsageError(`The relayer has no chain ${payment.chain_id}.`);
  // A relayer that lies would name a contract of its own.
  const listed = handselChains.get(chain.id)?.escrow.address;
  const escrow = { chainId: chain.id, address: listed ?? (chain.escrow as Address) };
  const terms = termsFromJson(payment.terms as Parameters<typeof termsFromJson>[0]);
  const node = webUrl(values.rpc ?? chain.rpc_url, "--rpc", "http://localhost:8545");
  const client = createPublicClient({ transport: http(node) });
  const chainId = await client.getChainId();
  if (chainId !== chain.id) {
    // The path of a node's URL may be a key.
    const { host } = new URL(node);
    throw new UsageError(`${host} is of chain ${chainId}, not of ${chain.id}.`);
  }
  const isOther = !isAddressEqual(escrow.address, chain.escrow as Address);
  if (isOther) print(`DIFFERENT escrow: ${chain.escrow}, Handsel's is ${escrow.address}`);
  if (!listed)
    print(`unknown   escrow: Handsel's list has none on chain ${chain.id}, the relayer names it`);
  const found = await readPayment(client, { terms, escrow });
  const rows: [name: string, told: string, chain: string][] = [
    ["id", id.toLowerCase(), found.id],
    ["amount", payment.amount, String(terms.amount)],
    ["status", payment.status, found.status],
    ["held", payment.held, String(found.held)],
    ["refundable", payment.refundable, String(found.refundable)],
  ];
  for (const [name, told, real] of rows) {
    if (told === real) print(`same      ${name}: ${told}`);
    else print(`DIFFERENT ${name}: ${told}, on the chain ${real}`);
  }
  print(`Block ${found.blockNumber} of ${chain.name}, escrow ${escrow.address}`);
  if (isOther || rows.some(([, told, real]) => told !== real)) process.exitCode = 1;
}
