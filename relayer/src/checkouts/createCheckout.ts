import { randomBytes } from "node:crypto";
import { maxAmount, offerId, type PaymentTerms, type Token, termsToJson } from "@handsel/protocol";
import { bytesToBigInt, type Hex, keccak256, stringToBytes, zeroAddress, zeroHash } from "viem";
import type { ChainClient } from "../chain/clients.ts";
import { clockTime } from "../chain/cursor.ts";
import type { Tx } from "../db/database.ts";
import type { Deps } from "../deps.ts";
import { ApiError } from "../errors.ts";
import { newId } from "../ids.ts";
import { commissionOf } from "../merchants/commissionOf.ts";
import type { Merchant } from "../merchants/merchant.ts";
import { type Checkout, toCheckout } from "./checkout.ts";
import type { NewCheckout } from "./newCheckout.ts";

/**
 * Makes an offer that one customer can accept until it expires, with the platform's commission in
 * its terms.
 * @throws ApiError unknown_chain, unknown_token, invalid_amount, amount_too_large, invalid_request
 */
export async function createCheckout(
  deps: Deps,
  tx: Tx,
  merchant: Merchant,
  input: NewCheckout,
): Promise<Checkout> {
  const chain = findChain(deps, input.chain_id);
  const token = findToken(chain, input.token);
  const commission = commissionOf(deps.config, merchant);
  const now = clockTime();
  const id = newId("cs");
  const terms: PaymentTerms = {
    payer: zeroAddress,
    merchant: merchant.address,
    payee: merchant.payee,
    arbiter: zeroAddress,
    token: token.address,
    amount: checkAmount(input.amount),
    fundBy: now + input.expires_in,
    ...checkPeriods(input),
    instant: false,
    feeBps: commission.bps,
    feeRecipient: commission.recipient,
    splits: zeroHash,
    orderReference: orderReference(id, input.client_reference_id),
    salt: bytesToBigInt(randomBytes(32)),
  };
  const row = await tx
    .insertInto("checkouts")
    .values({
      id,
      merchant_id: merchant.id,
      chain_id: chain.id,
      offer_id: offerId(terms, chain.escrow),
      offer: termsToJson(terms),
      token: token.symbol,
      amount: terms.amount,
      description: input.description,
      client_reference_id: input.client_reference_id ?? null,
      metadata: input.metadata,
      success_url: input.success_url ?? null,
      cancel_url: input.cancel_url ?? null,
      expires_at: new Date(terms.fundBy * 1000),
      expiry_settled_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toCheckout(deps, { row, merchant, payment: null }, now);
}

function findChain({ chains }: Deps, id: number): ChainClient {
  const chain = chains.get(id);
  if (chain) return chain;
  const known = [...chains.keys()].join(", ");
  throw new ApiError(
    "unknown_chain",
    `Chain ${id} is not one of ours: use one of ${known}.`,
    "chain_id",
  );
}

function findToken({ tokens }: ChainClient, symbol: string): Token {
  const token = tokens.find((token) => token.symbol === symbol);
  if (token) return token;
  const known = tokens.map((token) => token.symbol).join(", ");
  throw new ApiError(
    "unknown_token",
    `This chain has no such token: use one of ${known}.`,
    "token",
  );
}

function checkAmount(text: string): bigint {
  const amount = BigInt(text);
  if (amount > maxAmount) {
    throw new ApiError(
      "amount_too_large",
      `A payment can be at most ${maxAmount} base units: ask for less.`,
      "amount",
    );
  }
  return amount;
}

/** Refuses periods that the contract would refuse, before a customer meets them. */
function checkPeriods(input: NewCheckout) {
  const { inspection_period, capture_period, refund_period } = input;
  if (capture_period !== 0 && capture_period <= inspection_period) {
    throw new ApiError(
      "invalid_request",
      "capture_period must be longer than inspection_period, or the payment could never be captured.",
      "capture_period",
    );
  }
  return {
    inspectionPeriod: inspection_period,
    capturePeriod: capture_period,
    refundPeriod: refund_period,
  };
}

/**
 * Ties the terms to the order without telling the chain which order it is: the checkout's id is
 * random, is never on the chain, and so salts the hash.
 */
function orderReference(checkoutId: string, reference: string | undefined): Hex {
  return keccak256(stringToBytes(`${checkoutId}:${reference ?? ""}`));
}
