import { type Address, getAddress } from "viem";
import { z } from "zod";

const CALLER = "caller must be an address: 0x and 40 hexadecimal digits.";

/** Request fields of every verb. */
export const requestFields = {
  via: z
    .enum(["wallet", "operator"], { error: "via must be wallet or operator." })
    .optional()
    .meta({
      description:
        "Sender: your wallet, or this server's operator key. Default: the operator key, if there is one that may send it.",
    }),
  caller: z
    .string({ error: CALLER })
    .regex(/^0x[0-9a-fA-F]{40}$/, CALLER)
    .optional()
    .meta({
      description: "Sender to simulate the call with. Default: the operator or the merchant.",
    }),
  dry_run: z
    .boolean({ error: "dry_run must be true or false." })
    .optional()
    .meta({ description: "The same as `?dry_run=true`." }),
};

/** Parsed {@link requestFields}. */
export interface CallRequest {
  via?: "wallet" | "operator" | undefined;
  caller?: string | undefined;
  dry_run?: boolean | undefined;
}

/** Sender of the call, if the request names one. */
export function callerOf({ caller }: CallRequest): Address | null {
  return caller === undefined ? null : getAddress(caller.toLowerCase());
}
