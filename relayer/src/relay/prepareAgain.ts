import { termsFromJson } from "@handsel/protocol";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import type { HotWallet } from "./hotWallet.ts";
import { prepareFunding } from "./prepareFunding.ts";

/** What the payment's call is now, or why there is none any more. */
export async function prepareAgain({ db }: Deps, wallet: HotWallet, relayId: string) {
  const { terms, signature } = await db
    .selectFrom("relays")
    .select(["terms", "signature"])
    .where("id", "=", relayId)
    .executeTakeFirstOrThrow();
  try {
    const call = await prepareFunding(wallet, termsFromJson(terms), signature);
    return { call, failure: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { call: null, failure: error.message };
  }
}
