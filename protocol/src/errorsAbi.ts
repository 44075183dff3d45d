import type { Abi } from "viem";
import { escrowErrorsAbi } from "./generated/escrowErrorsAbi.ts";
import { tokenErrorsAbi } from "./generated/tokenErrorsAbi.ts";

/** Errors a call of the escrow can fail with: the escrow's own, and those of a token. */
export const errorsAbi = [...escrowErrorsAbi, ...tokenErrorsAbi] as const satisfies Abi;
