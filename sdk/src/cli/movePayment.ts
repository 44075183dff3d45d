import type { PaymentCall } from "../api/client.gen.ts";
import { type Command, handselOfEnvironment, print, readArguments, required } from "./program.ts";

/** `handsel payments capture`: captures held money by the operator, or prints the calls for a wallet. */
export const capturePayment: Command = (args) => move("capturePayment", args);

/** `handsel payments void`: returns held money to the payer in the same way. */
export const voidPayment: Command = (args) => move("voidPayment", args);

/** `handsel payments refund`: gives captured money back in the same way. */
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
  if (answer.relay) return print(`Sent by the operator: ${answer.relay.transaction_hash}`);
  if (answer.via === "operator") {
    return print("Nothing has moved. Without --dry-run the operator sends it.");
  }
  print("Nothing has moved.");
  for (const call of [answer.approval, answer.call]) {
    if (call) print(`A wallet sends: ${JSON.stringify(call)}`);
  }
}
