import type { Hash } from "viem";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import { findCheckout } from "../checkouts/getCheckout.ts";
import { findPaymentById } from "../payments/findPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";

/** Payment whose gas this server pays, with its merchant. */
export interface OwnPayment {
  payment: PaymentRow;
  merchantId: string;
}

/**
 * Finds a payment by checkout or payment id. Its merchant is registered here and its token listed.
 * @throws ApiError payment_not_found
 */
export async function findOwnPayment(deps: Deps, id: string): Promise<OwnPayment> {
  const found = id.startsWith("0x")
    ? await findById(deps, id.toLowerCase() as Hash)
    : await findByCheckout(deps, id);
  if (found) return found;
  throw new ApiError(
    "payment_not_found",
    "There is no such payment on the chain yet: check the id, or try again in a moment.",
  );
}

async function findByCheckout({ db }: Deps, id: string): Promise<OwnPayment | null> {
  const parts = await findCheckout(db, id);
  return parts?.payment ? { payment: parts.payment, merchantId: parts.merchant.id } : null;
}

async function findById({ db, chains }: Deps, id: Hash): Promise<OwnPayment | null> {
  const payment = await findPaymentById(db, id);
  const tokens = chains.get(payment?.chain_id ?? 0)?.tokens ?? [];
  // Anyone can pay in a token of their own, whose code could waste the gas that is paid here.
  if (!payment || !tokens.some(({ address }) => address === payment.terms.token)) return null;
  const merchant = await findMerchantByAddress(db, payment.merchant_address);
  return merchant && { payment, merchantId: merchant.id };
}
