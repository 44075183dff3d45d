import { encodeFunctionData, type Hash, type Hex, hashStruct, zeroAddress, zeroHash } from "viem";
import { escrowAbi } from "./generated/escrowAbi.ts";
import { type PaymentTerms, paymentTermsTypes as types } from "./paymentTerms.ts";

/** Payment to capture from, and how much. */
export interface Capture {
  terms: PaymentTerms;
  /** Base units to capture; `allHeld`: all that is held when the transaction is executed. */
  amount: bigint;
}

/** Payment of a batch: the terms that are its own, and how much to capture. Same struct as in Solidity. */
export type BatchPayment = Pick<
  PaymentTerms,
  "payer" | "amount" | "fundBy" | "orderReference" | "salt"
> & { captureAmount: bigint };

/** Payments that share all other terms: the arguments of the escrow's `captureBatch`. */
export interface CaptureBatch {
  /** The terms that each payment has itself are zero. */
  shared: PaymentTerms;
  payments: BatchPayment[];
}

/** Groups captures into batches of shared terms, in the order of the first of each. */
export function captureBatches(captures: readonly Capture[]): CaptureBatch[] {
  const batches = new Map<Hash, CaptureBatch>();
  for (const { terms, amount: captureAmount } of captures) {
    const { payer, amount, fundBy, orderReference, salt } = terms;
    const own = { payer: zeroAddress, amount: 0n, fundBy: 0, orderReference: zeroHash, salt: 0n };
    const shared: PaymentTerms = { ...terms, ...own };
    const key = hashStruct({ data: shared, primaryType: "PaymentTerms", types });
    const batch = batches.get(key) ?? { shared, payments: [] };
    batch.payments.push({ payer, amount, fundBy, orderReference, salt, captureAmount });
    batches.set(key, batch);
  }
  return [...batches.values()];
}

/** Encodes one call of the escrow for all captures: a batch, or several batches together, all or none. */
export function encodeCaptureBatches(captures: readonly Capture[]): Hex {
  const calls = captureBatches(captures).map(({ shared, payments }) =>
    encodeFunctionData({
      ...{ abi: escrowAbi, functionName: "captureBatch", args: [shared, payments] },
    }),
  );
  const [first] = calls;
  return first !== undefined && calls.length === 1
    ? first
    : encodeFunctionData({ abi: escrowAbi, functionName: "multicall", args: [calls] });
}
