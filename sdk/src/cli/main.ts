#!/usr/bin/env node
import { BaseError } from "viem";
import { HandselApiError, HandselConnectionError } from "../api/errors.ts";
import { createCheckout } from "./createCheckout.ts";
import { doctor } from "./doctor.ts";
import { listen } from "./listen.ts";
import { listPayments } from "./listPayments.ts";
import { capturePayment, refundPayment, voidPayment } from "./movePayment.ts";
import { type Command, UsageError } from "./program.ts";
import { trigger } from "./trigger.ts";
import { verify } from "./verify.ts";

const commands: Record<string, Command> = {
  listen,
  trigger,
  "checkouts create": createCheckout,
  "payments list": listPayments,
  "payments capture": capturePayment,
  "payments void": voidPayment,
  "payments refund": refundPayment,
  verify,
  doctor,
};

const help = `handsel <command> [options]

  listen --forward-to <url> [--secret whsec_…]      forward your events to a program on this machine, signed as webhooks
  trigger <event type> --forward-to <url> --secret whsec_…   send an example of an event there
  checkouts create --chain <id> --token <symbol> --amount <base units> --description <text> [--dry-run]
  payments list [--status <status>] [--limit <number>]
  payments capture|void|refund <payment id> [--amount <base units>] [--dry-run]
  verify <payment id> [--rpc <url>]                 compare what the API says of a payment with the chain
  doctor                                            check configuration, clock, key, chains and subgraphs

HANDSEL_URL and HANDSEL_API_KEY are the relayer's URL and your API key.
`;

async function main(words: readonly string[]): Promise<void> {
  const name = Object.keys(commands).find((one) => {
    const parts = one.split(" ");
    return parts.every((part, index) => words[index] === part);
  });
  const command = name === undefined ? undefined : commands[name];
  const isHelp = words.includes("--help") || words.includes("-h");
  if (isHelp || name === undefined || command === undefined) {
    process.stdout.write(help);
    if (words.length > 0 && !isHelp) process.exitCode = 2;
    return;
  }
  await command(words.slice(name.split(" ").length));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isExpected =
    error instanceof UsageError ||
    error instanceof HandselApiError ||
    error instanceof HandselConnectionError;
  const code = error instanceof HandselApiError ? ` (${error.code})` : "";
  if (isExpected) console.error(`${error.message}${code}`);
  // A node that does not answer, or a wrong one.
  else if (error instanceof BaseError) console.error([error.shortMessage, error.details].join(" "));
  else console.error(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
