import {
  amountOfHeld,
  encodeCaptureBatches,
  escrowAbi,
  type PaymentTerms,
} from "@handsel/protocol";
import { encodeFunctionData, type Hash } from "viem";
import { z } from "zod";
import { findPaymentRows } from "../payments/findPayment.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller } from "../platform/http/authenticator.ts";
import { callSchema } from "../platform/http/problem.ts";
import { bytes32Text } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { type Simulation, simulateCall, type UnsignedCall } from "../transactions/simulateCall.ts";
import { type PreparedAnswer, paymentCallSchema, tryCall, unavailable } from "./answerCall.ts";
import { type CallRequest, requestFields } from "./callRequest.ts";
import { capturePayment } from "./capturePayment.ts";
import {
  type PaymentOnChain,
  partSchema,
  paymentOnChain,
  requireAvailable,
  toCall,
} from "./paymentCall.ts";
import { voidPayment } from "./voidPayment.ts";

/** Payments in one batch: their transaction stays far below the gas limit of one. */
const MAX_PAYMENTS = 50;

/** Simulations at a time, where a batch fails. */
const AT_ONCE = 10;

const verbs = { capture: capturePayment, void: voidPayment } as const;

export type BatchVerb = keyof typeof verbs;

const SIZE = `payments must be a list of 1 to ${MAX_PAYMENTS} payments.`;

export const batchSchema = z
  .strictObject({
    payments: z
      .array(z.strictObject({ payment_id: bytes32Text, amount: partSchema }), { error: SIZE })
      .min(1, SIZE)
      .max(MAX_PAYMENTS, SIZE)
      .refine(
        (list) => new Set(list.map((item) => item.payment_id.toLowerCase())).size === list.length,
        "payments must name each payment once.",
      ),
    ...requestFields,
  })
  .meta({ id: "Batch" });

const { call: _call, simulation, via, operators, callers, relay } = paymentCallSchema.shape;

export const batchCallSchema = z
  .object({
    object: z.literal("payment_batch_call"),
    verb: z.enum(["capture", "void"]),
    payments: z.array(
      z.object({
        payment_id: z.string(),
        amount: z.string().meta({ description: "Base units." }),
        sentence: z.string().meta({ description: "Sentence that says what happens to it." }),
        error: z
          .object({ name: z.string(), sentence: z.string() })
          .nullable()
          .meta({ description: "Why this payment alone would be refused, or is left out." }),
      }),
    ),
    call: callSchema.meta({ description: "One call for all payments." }),
    ...{ callers, operators, via, simulation, relay },
  })
  .meta({ id: "PaymentBatchCall" });

export type BatchAnswer = z.output<typeof batchCallSchema>;

interface BatchRequest {
  caller: Caller;
  body: z.output<typeof batchSchema> & CallRequest;
  dry: boolean;
}

/** A payment of a batch, with the call for it alone. */
interface Item {
  payment: PaymentOnChain;
  terms: PaymentTerms;
  amount: bigint;
  call: UnsignedCall;
  endsAt: number | null;
  sentence: string;
}

/**
 * Builds one call that captures or voids several payments, and simulates it, as its caller or for the
 * operator to send. Each payment says whether it would fail alone: then the call fails, or leaves it out.
 * @throws ApiError payment_not_found, chain_unavailable, nothing_left, amount_too_large,
 * invalid_request, and those of `prepareAsOperator`
 */
export async function prepareBatch(
  deps: Deps,
  request: BatchRequest,
  verb: BatchVerb,
): Promise<PreparedAnswer<BatchAnswer>> {
  const items = await readItems(deps, request, verb);
  const [first] = items;
  const call = { ...first.call, data: dataOf(verb, items) };
  const [{ payment: lead }, ...others] = items;
  const payments = [lead, ...others.map(({ payment }) => payment)] as const;
  const ends = items.flatMap(({ endsAt }) => endsAt ?? []);
  const endsAt = ends.length === 0 ? null : Math.min(...ends);
  const made = { kind: `${verb}_batch`, call, operatorMay: true, endsAt };
  const tried = await tryCall(deps, request, payments, made).catch(async (error) => {
    if (!(error instanceof ApiError) || error.code !== "relay_rejected") throw error;
    throw blame(items, await errorsOf(items, first.terms.merchant)) ?? error;
  });
  const { operatorCall, simulation: result } = tried;
  // The escrow leaves a disputed payment out of a batch of captures.
  const isWhole = verb === "void" || items.every(({ payment }) => payment.row.stage === "held");
  const errors = result.succeeds && isWhole ? [] : await errorsOf(items, result.caller);
  const refusal = operatorCall && blame(items, errors);
  if (refusal) throw refusal;
  const answer: BatchAnswer = {
    ...({ object: "payment_batch_call", verb } as const),
    payments: items.map(({ payment, amount, sentence }, index) => ({
      ...{ payment_id: payment.row.id, amount: amount.toString(), sentence },
      error: errors[index] ?? null,
    })),
    ...{ call: toCall(call), callers: [{ role: "merchant", address: first.terms.merchant }] },
    ...{ operators: true, via: tried.via, simulation: result, relay: null },
  };
  return { answer, operatorCall, stored: null };
}

async function readItems(
  deps: Deps,
  { caller, body }: BatchRequest,
  verb: BatchVerb,
): Promise<[Item, ...Item[]]> {
  const ids = body.payments.map(({ payment_id }) => payment_id.toLowerCase() as Hash);
  const rows = await findPaymentRows(deps.db, caller, ids);
  const items = body.payments.map(({ amount }, index): Item => {
    const id = ids[index];
    const row = id && rows.get(id);
    if (!row) {
      throw new ApiError(
        "payment_not_found",
        `There is no payment ${id}: check the id, and that its transaction is in a block.`,
        `payments.${index}.payment_id`,
      );
    }
    const chain = deps.chains.get(row.chain_id);
    if (!chain) throw unavailable();
    const payment = paymentOnChain(row, chain);
    return ofPayment(index, row.id, () => {
      const { call, sentence, endsAt } = verbs[verb](payment, { amount });
      const taken = requireAvailable(payment, amount, row.held, "held");
      return { payment, terms: payment.terms, amount: taken, call, endsAt, sentence };
    });
  });
  const [first, ...others] = items;
  if (!first) throw new RangeError("a batch has at least one payment");
  const stranger = others.findIndex(({ call }) => call.chainId !== first.call.chainId);
  if (stranger < 0) return [first, ...others];
  throw new ApiError(
    "invalid_request",
    "The payments of a batch must be on one chain: send one batch for each chain.",
    `payments.${stranger + 1}.payment_id`,
  );
}

/** Names the payment in an error about it. */
function ofPayment<Result>(index: number, id: Hash, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const field = error.param ?? "payment_id";
    throw new ApiError(error.code, `Payment ${id}: ${error.message}`, `payments.${index}.${field}`);
  }
}

/** Void has no function for several payments, so its calls are made together. */
function dataOf(verb: BatchVerb, items: readonly Item[]) {
  return verb === "capture"
    ? encodeCaptureBatches(
        items.map(({ terms, amount, payment }) => ({
          ...{ terms, amount: amountOfHeld(amount, payment.row.held) },
        })),
      )
    : encodeFunctionData({
        ...{ abi: escrowAbi, functionName: "multicall" },
        args: [items.map(({ call }) => call.data)],
      });
}

/** Returns why each payment would fail alone; null where it would not. */
async function errorsOf(items: readonly Item[], caller: string): Promise<Simulation["error"][]> {
  const errors = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const some = items.slice(start, start + AT_ONCE);
    const results = await Promise.all(
      some.map(({ payment, call }) => simulateCall(payment.chain, call, caller as Hash)),
    );
    errors.push(...results.map(({ error }) => error));
  }
  return errors;
}

/** Returns the refusal of the first payment that would fail alone; null if none would. */
function blame(items: readonly Item[], errors: readonly Simulation["error"][]): ApiError | null {
  const index = errors.findIndex((error) => error !== null);
  const [id, error] = [items[index]?.payment.row.id, errors[index]];
  if (!id || !error) return null;
  return new ApiError(
    "relay_rejected",
    `Payment ${id}: ${error.sentence} Nothing was sent.`,
    `payments.${index}.payment_id`,
  );
}
