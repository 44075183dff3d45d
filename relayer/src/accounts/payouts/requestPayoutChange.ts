import type { Request } from "express";
import { sql } from "kysely";
import { type Address, getAddress } from "viem";
import { requireChain } from "../../chains/requireToken.ts";
import type { DatabaseTransaction } from "../../platform/database/database.ts";
import { ApiError } from "../../platform/errors.ts";
import { newId } from "../../platform/ids.ts";
import type { Deps } from "../../platform/part.ts";
import type { ActingMember } from "../authenticate.ts";
import { type Merchant, payeeOn } from "../merchant.ts";
import { verifySiwe } from "../sessions/verifySiwe.ts";
import {
  type NewPayoutChange,
  type PayoutChange,
  payoutColumns,
  toPayoutChange,
} from "./payoutChange.ts";
import { tellPayoutChange } from "./tellPayoutChange.ts";

/**
 * Checks that the payee has signed, before the transaction: a contract only on the change's own chain, because on
 * another one anybody may have made a contract at that address.
 * @throws ApiError unknown_chain, siwe_invalid, invalid_request
 */
export async function checkPayee(
  deps: Deps,
  { payee, chain_id, proof }: NewPayoutChange,
  req: Request,
): Promise<Address> {
  if (chain_id !== undefined) requireChain(deps, chain_id);
  const address = getAddress(payee);
  if (proof) {
    const isOwn = async (_: Address, chainId: number) => chainId === chain_id;
    if ((await verifySiwe(deps, proof, req, isOwn)).address !== address) {
      throw new ApiError("siwe_invalid", "Another address than the payee has signed.", "proof");
    }
  }
  return address;
}

/**
 * Requests that a store is paid at another address. With the payee's signature it waits, else it needs an owner's
 * confirmation first. Offers that exist keep the address in their terms.
 * @throws ApiError payout_change_pending
 */
export async function requestPayoutChange(
  deps: Deps,
  tx: DatabaseTransaction,
  merchant: Merchant,
  by: ActingMember,
  payee: Address,
  {
    chain_id = null,
    label = null,
    cold,
    proof,
  }: Omit<NewPayoutChange, "chain_id" | "label"> & {
    chain_id?: number | null | undefined;
    label?: string | null | undefined;
  },
): Promise<PayoutChange> {
  const { payoutWaitHours } = deps.config.accounts;
  const previous = chain_id === null ? merchant.payee : payeeOn(merchant, chain_id);
  const waits = sql<Date>`now() + ${payoutWaitHours} * interval '1 hour'`;
  const row = await tx
    .insertInto("payout_changes")
    .values({
      ...{ id: newId("pch"), merchant_id: merchant.id, chain_id, payee, previous, label, cold },
      ...{ proof: proof ? "signature" : "acknowledged", requested_by: by.accountId },
      status: proof ? "waiting" : "waiting_for_confirmation",
      effective_at: proof ? waits : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(payoutColumns)
    .executeTakeFirst();
  if (!row) {
    throw new ApiError(
      "payout_change_pending",
      "Another change of this payout address is waiting: cancel it first.",
    );
  }
  await tellPayoutChange(deps, tx, "requested", row);
  return toPayoutChange(row);
}
