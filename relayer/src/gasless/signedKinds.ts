import { termsFromJson } from "@handsel/protocol";
import type { RelayKind } from "../transactions/relayKind.ts";
import { prepareSignedCall } from "./prepareSignedCall.ts";
import type { PayerFunction, SignedCall } from "./signedCall.ts";

const functions: Readonly<Record<SignedCall["kind"], PayerFunction>> = {
  fund: "fundWithAuthorization",
  fund_permit2: "fundWithPermit2",
  release: "captureWithSignature",
  dispute: "disputeWithSignature",
};

/** Kinds of relays that payers sign. Each signature is valid once, so the call may be sent again. */
export const signedKinds: readonly RelayKind[] = Object.entries(functions).map(
  ([kind, functionName]) => ({
    ...{ kind, functionName, role: "payers", maySignAgain: true },
    prepare: (wallet, { terms, details, signature }) =>
      prepareSignedCall(wallet, termsFromJson(terms), {
        ...details,
        ...{ kind, signature },
      } as SignedCall),
  }),
);
