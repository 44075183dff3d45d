import type { PaymentCall } from "../api/client.gen.ts";
import { type Command, handselOfEnvironment, print, readArguments, required } from "./program.ts";

/** `handsel payments capture`: captures held money by the operator, or prints the call for a wallet. */
export const capturePayment: Command = (args) => move("capturePayment", args);

/** `handsel payments void`: returns held money to the payer. */
export const voidPayment: Command = (args) => move("voidPayment", args);

/** `handsel payments refund`: prints the call with which a wallet gives captured money back. */
export const refundPayment: Command = (args) => move("refundPayment", args);

async function move(
  verb: "capturePayment" | "voidPayment" | "refundPayment",
  args: string[],
): Promise<void> {
  const { values, positionals } = readArguments(args, {
    amount: { type: "string" },
    "dry-run": { type: "boolean" },
  });
  const id = required(positionals[0], "The payment's id");
  const { amount } = values;
  const answer: PaymentCall = await handselOfEnvironment()[verb](
    id,
    amount === undefined ? {} : { amount },
    { dryRun: values["dry-run"] ?? false },
  );
  print(answer.sentence);
  if (answer.relay) print(`Sent by the operator: ${answer.relay.transaction_hash}`);
  else print(`Nothing has moved. A wallet sends: ${JSON.stringify(answer.call)}`);
}
