import { zeroAddress } from "viem";
import * as words from "#words/pay.ts";
import type { Checkout, CheckoutOption } from "../../lib/api/apiTypes.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken, nativeSymbol } from "../../lib/chain/appChain.ts";
import { formatPrice } from "../../lib/money/formatPrice.ts";
import { aboutAmount } from "../../lib/money/shortAmount.ts";
import { Row, Rows } from "../../ui/Rows.tsx";
import type { PayMethod } from "./preparePayment.ts";
import { isGasless } from "./readWays.ts";

type WayFee = NonNullable<CheckoutOption["network_fees"]>[number];

interface NetworkFeeProps {
  checkout: Checkout;
  chain: AppChain;
  /** How it is paid; left out: in the way that costs the payer least. */
  method?: PayMethod;
}

/** What the network takes for the payment, in fiat and coin, before anything is confirmed. */
export function NetworkFee({ checkout, chain, method }: NetworkFeeProps) {
  const isFree = method
    ? isGasless(method)
    : findToken(chain, checkout.token.address).authorization !== null;
  const isNative = sameAddress(checkout.token.address, zeroAddress);
  const { network_fees = null } =
    checkout.options.find(({ offer_id }) => offer_id === checkout.offer_id) ?? {};
  const fee = network_fees?.find(({ way }) => way === (isNative ? "native" : "approve"));
  return (
    <Rows className="py-2">
      <Row label={words.networkFee}>
        {isFree
          ? words.feePaidForYou
          : fee
            ? words.feeAbout(feeText(fee))
            : words.feeByYou(nativeSymbol(chain))}
      </Row>
    </Rows>
  );
}

/** Writes a fee: fiat first, if a rate is known. */
function feeText({ fee, fiat }: WayFee): string {
  const coin = words.inCoin(aboutAmount(BigInt(fee.amount), fee.decimals), fee.symbol);
  if (!fiat) return coin;
  const price = { currency: fiat.currency, amount: BigInt(fiat.amount), decimals: fiat.exponent };
  return words.fiatAndCoin(price.amount === 0n ? null : formatPrice(price), coin);
}
