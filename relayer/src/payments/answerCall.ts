import { BaseError, type Hash } from "viem";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import type { Caller as RequestCaller } from "../http/auth.ts";
import { requireMode } from "../merchants/requireMode.ts";
import { type CallRequest, callerOf } from "./callRequest.ts";
import { findPaymentRow } from "./findPayment.ts";
import {
  callSchema,
  type PaymentCall,
  type PaymentOnChain,
  paymentOnChain,
  paymentVerbs,
  toCall,
} from "./paymentCall.ts";
import { type Simulation, simulateCall } from "./simulateCall.ts";

/** A call about a payment, as it is answered. */
export const paymentCallSchema = z
  .object({
    object: z.literal("payment_call"),
    payment_id: z.string(),
    verb: z.enum(paymentVerbs),
    sentence: z.string().meta({ description: "What the call does, for whoever signs it." }),
    call: callSchema,
    approval: callSchema.nullable().meta({
      description: "What the caller's wallet sends before, if it has not allowed so much yet.",
    }),
    callers: z
      .array(
        z.object({
          role: z.enum(["merchant", "operator", "payee", "payer", "anyone"]),
          address: z.string().nullable(),
        }),
      )
      .meta({ description: "Who may send it; operators of the merchant are named in the role." }),
    simulation: z
      .object({
        caller: z.string(),
        succeeds: z.boolean(),
        gas: z.string().nullable().meta({ description: "What it takes; null if it fails." }),
        error: z
          .object({ name: z.string(), sentence: z.string() })
          .nullable()
          .meta({ description: "Why the chain would refuse it now." }),
      })
      .meta({ description: "What would happen if the caller sent it now." }),
  })
  .meta({ id: "PaymentCall" });

export type PaymentCallAnswer = z.output<typeof paymentCallSchema>;

/** Makes a verb's call of a payment and of what a request says. */
export type MakeCall<Body> = (payment: PaymentOnChain, body: Body) => PaymentCall;

/**
 * Makes a call about a merchant's payment and tries it out.
 * @throws ApiError payment_not_found, key_mode_mismatch, chain_unavailable, and those of the verb
 */
export async function answerCall<Body extends CallRequest>(
  deps: Deps,
  request: { caller: RequestCaller; paymentId: Hash; body: Body },
  make: MakeCall<Body>,
): Promise<PaymentCallAnswer> {
  const { caller, paymentId, body } = request;
  const row = await findPaymentRow(deps.db, caller.merchant.address, paymentId);
  const chain = deps.chains.get(row.chain_id);
  if (!chain) throw unavailable();
  requireMode(deps, caller, chain.id);
  const payment = paymentOnChain(row, chain);
  const made = make(payment, body);
  const sender = callerOf(body) ?? payment.terms.merchant;
  const simulation = await reach(deps, simulateCall(chain, made.call, sender));
  return {
    ...{ object: "payment_call", payment_id: row.id, verb: made.verb, sentence: made.sentence },
    ...{ call: toCall(made.call), approval: made.approval && toCall(made.approval) },
    callers: [...made.callers],
    simulation: { caller: sender, ...toSimulation(simulation) },
  };
}

function toSimulation({ succeeds, gas, error }: Simulation) {
  return { succeeds, gas: gas === null ? null : gas.toString(), error };
}

/** @throws ApiError chain_unavailable where the chain does not answer */
async function reach<Answer>({ log }: Deps, question: Promise<Answer>): Promise<Answer> {
  try {
    return await question;
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    log.error({ err: error }, "a chain's node failed while a call was tried out");
    throw unavailable();
  }
}

function unavailable(): ApiError {
  return new ApiError(
    "chain_unavailable",
    "The chain cannot be reached just now, so the call was not tried out: try again in a moment.",
  );
}
