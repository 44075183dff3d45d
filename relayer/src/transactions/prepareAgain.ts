import { termsFromJson } from "@handsel/protocol";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import type { HotWallet } from "./hotWallet.ts";
import { type OperatorDetails, prepareOperatorCall } from "../actions/prepareOperatorCall.ts";
import { prepareCall } from "../gasless/prepareSignedCall.ts";
import { isOperatorVerb } from "./relayKind.ts";
import type { SignedCall } from "../gasless/signedCall.ts";

/** What a relay's call is now, or why there is none any more. */
export async function prepareAgain({ db }: Deps, wallet: HotWallet, relayId: string) {
  const { terms, kind, details, signature } = await db
    .selectFrom("relays")
    .select(["terms", "kind", "details", "signature"])
    .where("id", "=", relayId)
    .executeTakeFirstOrThrow();
  try {
    const call = isOperatorVerb(kind)
      ? await prepareOperatorCall(wallet, (details as OperatorDetails).data)
      : await prepareCall(wallet, termsFromJson(terms), {
          ...details,
          ...{ kind, signature },
        } as SignedCall);
    return { call, failure: null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { call: null, failure: error.message };
  }
}
