import type { HandselApi } from "../api/client.gen.ts";
import { handselOfEnvironment, print, readArguments } from "./program.ts";

type Status = NonNullable<NonNullable<Parameters<HandselApi["listPayments"]>[0]>["status"]>;

/** `handsel payments list`: prints the newest payments, one a line. */
export async function listPayments(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    status: { type: "string" },
    limit: { type: "string", default: "20" },
  });
  const payments = await handselOfEnvironment().listPayments({
    limit: Number(values.limit),
    // The API names the statuses there are, if this is none.
    ...(values.status !== undefined && { status: values.status as Status }),
  });
  for (const { id, status, amount, token, client_reference_id } of payments.data) {
    const { symbol, decimals } = token;
    print([id, status, amount, `${symbol}/${decimals}`, client_reference_id ?? "-"].join("\t"));
  }
}
