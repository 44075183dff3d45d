import { BaseError, type Hash } from "viem";
import { z } from "zod";
import { findPaymentRow } from "../payments/findPayment.ts";
import type { DatabaseTransaction } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import type { Caller as RequestCaller } from "../platform/http/authenticator.ts";
import { callSchema } from "../platform/http/problem.ts";
import type { Deps } from "../platform/part.ts";
import { broadcast } from "../transactions/broadcast.ts";
import { readLoad } from "../transactions/chooseWallet.ts";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { operatorWallet } from "../transactions/hotWallets.ts";
import { simulatePaidCall } from "../transactions/simulateCall.ts";
import type { StoredTransaction } from "../transactions/storeTransaction.ts";
import { type CallRequest, callerOf } from "./callRequest.ts";
import {
  type PaymentCall,
  type PaymentOnChain,
  paymentOnChain,
  paymentVerbs,
  toCall,
} from "./paymentCall.ts";
import {
  type OperatorCall,
  operatorRefused,
  prepareAsOperator,
  refusalOf,
  type SendableCall,
  storeAsOperator,
} from "./sendAsOperator.ts";

export const paymentCallSchema = z
  .object({
    object: z.literal("payment_call"),
    payment_id: z.string(),
    verb: z.enum(paymentVerbs),
    sentence: z.string().meta({ description: "Sentence that says what the call does." }),
    call: callSchema,
    approval: callSchema.nullable().meta({
      description: "Approval that the caller's wallet sends first, if its allowance is too low.",
    }),
    callers: z
      .array(
        z.object({
          role: z.enum(["merchant", "payee", "payer", "anyone"]),
          address: z.string().nullable(),
        }),
      )
      .meta({ description: "Who may send the call." }),
    operators: z
      .boolean()
      .meta({ description: "Whether the merchant's operators may send it too." }),
    via: z
      .enum(["wallet", "operator"])
      .meta({ description: "Sender: your wallet, or this server's operator key." }),
    simulation: z
      .object({
        caller: z.string(),
        succeeds: z.boolean(),
        gas: z.string().nullable().meta({
          description: "Gas the call uses, or its gas limit if it is sent; null if it fails.",
        }),
        error: z
          .object({ name: z.string(), sentence: z.string() })
          .nullable()
          .meta({ description: "Why the call would fail now." }),
      })
      .meta({ description: "Result of the call if the caller sent it now." }),
    relay: z
      .object({ id: z.string(), status: z.string(), transaction_hash: z.string() })
      .nullable()
      .meta({ description: "The operator's transaction; null if nothing was sent." }),
  })
  .meta({ id: "PaymentCall" });

export type PaymentCallAnswer = z.output<typeof paymentCallSchema>;

/** Builds a verb's call from a payment and a request body. */
export type MakeCall<Body> = (
  payment: PaymentOnChain,
  body: Body,
  caller: RequestCaller,
) => PaymentCall | Promise<PaymentCall>;

/** Answer, and the operator's call to send with it. */
export interface PreparedAnswer<Answer = PaymentCallAnswer> {
  answer: Answer;
  /** Null if nothing is to be sent. */
  operatorCall: OperatorCall | null;
  /** Set once the transaction is stored. */
  stored: StoredTransaction | null;
}

/**
 * Builds a call about a merchant's payment and simulates it, as its caller or for the operator to
 * send. A call that would fail is never sent.
 * @throws ApiError payment_not_found, chain_unavailable, those of the verb, and
 * those of `prepareAsOperator`
 */
export async function prepareAnswer<Body extends CallRequest>(
  deps: Deps,
  request: { caller: RequestCaller; paymentId: Hash; body: Body; dry: boolean },
  make: MakeCall<Body>,
): Promise<PreparedAnswer> {
  const { caller, paymentId, body } = request;
  const row = await findPaymentRow(deps.db, caller, paymentId);
  const chain = deps.chains.get(row.chain_id);
  if (!chain) throw unavailable();
  const payment = paymentOnChain(row, chain);
  const made = await make(payment, body, caller);
  const tried = await tryCall(deps, request, [payment], { ...made, kind: made.verb });
  const { via, operatorCall, simulation } = tried;
  const answer = {
    ...({ object: "payment_call", payment_id: row.id, verb: made.verb } as const),
    ...{ sentence: made.sentence, call: toCall(made.call) },
    ...{ approval: made.approval && toCall(made.approval), callers: [...made.callers] },
    ...{ operators: made.operatorMay, via, simulation, relay: null },
  };
  return { answer, operatorCall, stored: null };
}

/**
 * Simulates a call as its caller, or prepares it for the operator to send.
 * @throws ApiError chain_unavailable, invalid_request, and those of `prepareAsOperator`
 */
export async function tryCall(
  deps: Deps,
  request: { caller: RequestCaller; body: CallRequest; dry: boolean },
  payments: readonly [PaymentOnChain, ...PaymentOnChain[]],
  made: SendableCall,
) {
  const [{ chain, terms }] = payments;
  const { merchant } = request.caller;
  const operator = chooseOperator(deps, request, payments, made);
  const via: PaymentCallAnswer["via"] = operator ? "operator" : "wallet";
  const caller = operator?.account.address ?? callerOf(request.body) ?? terms.merchant;
  try {
    if (operator && !request.dry) {
      const operatorCall = await prepareAsOperator(deps, operator, merchant, payments, made);
      const gas = operatorCall.call.gas.toString();
      return { via, operatorCall, simulation: { caller, succeeds: true, gas, error: null } };
    }
    const { promised } = operator ? await readLoad(deps, operator) : { promised: 0n };
    const { succeeds, gas, error } = await simulatePaidCall(chain, made.call, caller, promised);
    const simulation = { caller, succeeds, gas: gas?.toString() ?? null, error };
    return { via, operatorCall: null, simulation };
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    deps.log.error(
      { err: error, chain: chain.id },
      "a chain's provider failed while a call was prepared",
    );
    throw unavailable();
  }
}

/**
 * Stores the operator's transaction, in the database transaction that stores the answer.
 * @throws ApiError call_in_flight, rate_limited
 */
export async function storeAnswer<Answer>(
  deps: Deps,
  tx: DatabaseTransaction,
  prepared: PreparedAnswer<Answer>,
): Promise<Answer> {
  const { answer, operatorCall } = prepared;
  if (!operatorCall) return answer;
  const { relayId, transaction } = await storeAsOperator(deps, tx, operatorCall);
  prepared.stored = transaction;
  const relay = { id: relayId, status: "stored", transaction_hash: transaction.hash };
  return { ...answer, relay };
}

/** Sends the stored transaction. If that fails, the wallet's loop sends it again. */
export async function sendStored(
  deps: Deps,
  { operatorCall, stored }: PreparedAnswer<unknown>,
): Promise<void> {
  if (operatorCall && stored) await broadcast(deps, operatorCall.wallet, stored);
}

/**
 * Returns the operator's wallet if it is to send the call; null if the merchant sends it.
 * @throws ApiError operator_refused, invalid_request
 */
function chooseOperator(
  deps: Deps,
  { caller, body }: { caller: RequestCaller; body: CallRequest },
  payments: readonly [PaymentOnChain, ...PaymentOnChain[]],
  made: SendableCall,
): HotWallet | null {
  if (body.via === "wallet") return null;
  const wallet = operatorWallet(deps, payments[0].chain);
  const [reason] = wallet
    ? payments.flatMap((payment) => refusalOf(deps, caller.merchant, payment, made) ?? [])
    : ["This server has no operator key"];
  if (body.via === undefined) return body.caller === undefined && !reason ? wallet : null;
  if (reason) throw operatorRefused(reason);
  if (body.caller === undefined) return wallet;
  throw new ApiError(
    "invalid_request",
    'caller works only with via "wallet": leave one of them out.',
    "caller",
  );
}

export function unavailable(): ApiError {
  return new ApiError(
    "chain_unavailable",
    "The chain does not answer, and nothing was sent: try again in a moment.",
  );
}
