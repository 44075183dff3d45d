import { zeroAddress } from "viem";
import type { AppChain } from "../../lib/chain/appChain.ts";
import * as approve from "../../transactions/approve.ts";
import * as fund from "../../transactions/fund.ts";
import * as fundWithAuthorization from "../../transactions/fundWithAuthorization.ts";
import * as fundWithPermit from "../../transactions/fundWithPermit.ts";
import * as fundWithPermit2 from "../../transactions/fundWithPermit2.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import type { AcceptedOffer } from "./acceptOffer.ts";
import type { PayMethod } from "./preparePayment.ts";

/** Returns the lines to show before signing, for each way to pay. */
export function tellOffer(
  { terms, token }: AcceptedOffer,
  { escrow }: AppChain,
): Record<PayMethod, DisplayItem[]> {
  const context = { terms, token, escrow };
  const approval =
    terms.token === zeroAddress
      ? []
      : approve.displayItems({ token, escrow, amount: terms.amount });
  const inTwo = [...approval, ...fund.displayItems(context)];
  return {
    signature: fundWithAuthorization.displayItems(context),
    permit2: fundWithPermit2.displayItems(context),
    permit: fundWithPermit.displayItems(context),
    batch: inTwo,
    transaction: inTwo,
  };
}
