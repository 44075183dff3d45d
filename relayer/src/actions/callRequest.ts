import { type Address, getAddress } from "viem";
import { z } from "zod";

const CALLER = "caller must be an address: 0x and 40 hexadecimal digits.";

/** What every request for a call about a payment can say. */
export const requestFields = {
  via: z
    .enum(["wallet", "operator"], { error: "via must be wallet or operator." })
    .optional()
    .meta({
      description:
        "Whether you send the call or this server's operator key does; absent: the key, where there is one that may.",
    }),
  caller: z
    .string({ error: CALLER })
    .regex(/^0x[0-9a-fA-F]{40}$/, CALLER)
    .optional()
    .meta({
      description:
        "Who will send the call, for trying it out; absent: the operator or the merchant.",
    }),
  dry_run: z
    .boolean({ error: "dry_run must be true or false." })
    .optional()
    .meta({ description: "The same as `?dry_run=true`." }),
};

/** The fields of {@link requestFields}, as they are read. */
export interface CallRequest {
  via?: "wallet" | "operator" | undefined;
  caller?: string | undefined;
  dry_run?: boolean | undefined;
}

/** Who will send a call, where the request names somebody. */
export function callerOf({ caller }: CallRequest): Address | null {
  return caller === undefined ? null : getAddress(caller.toLowerCase());
}
