import { zeroAddress } from "viem";
import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken, nativeSymbol } from "../../lib/chain/appChain.ts";
import { Row, Rows } from "../../ui/Rows.tsx";
import type { PayMethod } from "./preparePayment.ts";

interface NetworkFeeProps {
  checkout: Checkout;
  chain: AppChain;
  /** How it is paid; left out: in the way that costs the payer least. */
  method?: PayMethod;
}

/** What the network takes for the payment, before anything is confirmed. */
export function NetworkFee({ checkout, chain, method }: NetworkFeeProps) {
  const isFree = method
    ? method === "signature"
    : findToken(chain, checkout.token.address).authorization !== null &&
      !sameAddress(checkout.token.address, zeroAddress);
  return (
    <Rows className="py-2">
      <Row label={words.networkFee}>
        {isFree ? words.feePaidForYou : words.feeByYou(nativeSymbol(chain))}
      </Row>
    </Rows>
  );
}
