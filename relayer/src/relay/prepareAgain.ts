import { termsFromJson } from "@handsel/protocol";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import type { HotWallet } from "./hotWallet.ts";
import { prepareCall } from "./prepareCall.ts";
import type { SignedCall } from "./signedCall.ts";

/** What a relay's call is now, or why there is none any more. */
export async function prepareAgain({ db }: Deps, wallet: HotWallet, relayId: string) {
  const { terms, kind, details, signature } = await db
    .selectFrom("relays")
    .select(["terms", "kind", "details", "signature"])
    .where("id", "=", relayId)
    .executeTakeFirstOrThrow();
  const signed = { ...details, kind, signature } as SignedCall;
  try {
    const call = await prepareCall(wallet, termsFromJson(terms), signed);
    return { call, failure: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { call: null, failure: error.message };
  }
}
