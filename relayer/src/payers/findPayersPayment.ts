import type { Hash } from "viem";
import { findMerchantByAddress } from "../accounts/findMerchantByAddress.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { findPayerPayment } from "../payments/findPayerPayment.ts";
import type { PaymentRow } from "../payments/payment.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { Payer } from "./payer.ts";

/** Payment with its merchant, who is registered on this relayer. */
export interface KnownPayment {
  payment: PaymentRow;
  merchant: Merchant;
}

/**
 * Finds a payment of a wallet, also one that a reorg has dropped.
 * @throws ApiError payment_not_found
 */
export async function findPayersPayment(deps: Deps, payer: Payer, id: Hash): Promise<KnownPayment> {
  const payment = await findPayerPayment(deps.db, payer, id.toLowerCase() as Hash);
  const merchant = payment && (await findMerchantByAddress(deps.db, payment.merchant_address));
  if (payment && merchant) return { payment, merchant };
  throw new ApiError(
    "payment_not_found",
    "This wallet made no such payment here: check the id, or sign in with the wallet that paid.",
  );
}
