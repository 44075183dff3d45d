import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, zeroAddress } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/pay.ts";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import type { Explanation } from "../../lib/errors/explanation.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { agreedText } from "../../lib/payment/agreed.ts";
import { balanceQuery } from "../../queries/balance.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { AcceptedOffer } from "./acceptOffer.ts";
import { NetworkFee } from "./NetworkFee.tsx";
import { PayBar } from "./PayBar.tsx";
import { isGasless, type Ways } from "./readWays.ts";
import { SignFold } from "./SignFold.tsx";
import type { Paying } from "./usePay.ts";
import { usePreparation } from "./usePreparation.ts";
import { useWays } from "./useWays.ts";
import { WalletCard } from "./WalletCard.tsx";

interface PayStepProps {
  checkout: Checkout;
  chain: AppChain;
  payer: Address;
  /** Null until the offer is checked. */
  offer: AcceptedOffer | null;
  /** Reason why the offer cannot be paid. */
  offerFailure: Explanation | null;
  paying: Paying;
  /** Whether this payment, or another of the order, is under way. */
  hasBegun: boolean;
  /** Whether another payment of the order is under way. */
  isBlocked: boolean;
}

/** The connected wallet, what the network takes, the button to pay, and what exactly is signed. */
export function PayStep({
  checkout,
  chain,
  payer,
  offer,
  offerFailure,
  paying,
  hasBegun,
  isBlocked,
}: PayStepProps) {
  const token = findToken(chain, checkout.token.address);
  const { connector, chainId } = useConnection();
  const wallet = connector?.name ?? words.wallet;
  const ways = useWays(chain, offer) ?? firstWays(token);
  const [paysFee, setPaysFee] = useState(false);
  const gasless = ways.gasless !== null;
  const method = paysFee ? ways.own : (ways.gasless ?? ways.own);
  const balance = useQuery(balanceQuery(useConfig(), chain.id, token.address, payer));
  const amount = BigInt(checkout.amount);
  // What is missing may be on its way into escrow.
  const tooLow = !hasBegun && balance.data !== undefined && balance.data < amount;
  const { phase } = paying;
  const isReady = offer !== null && !tooLow && !isBlocked && phase === null;
  const preparation = usePreparation(checkout, chain, payer, method, isReady);
  const failure = offerFailure ?? paying.failure ?? preparation.failure;
  const agreed = agreedText(checkout, formatMoney(amount, token));

  function choose(mine: boolean) {
    paying.dismiss();
    setPaysFee(mine);
  }

  return (
    <>
      <h2 className="pb-2 font-semibold text-sm">{words.payWith}</h2>
      <WalletCard
        name={wallet}
        address={payer}
        token={token}
        balance={balance.data}
        isUnknown={balance.error !== null}
        tooLow={tooLow}
        busy={phase !== null}
      />
      <NetworkFee checkout={checkout} chain={chain} method={method} />
      {tooLow && (
        <div className="py-2">
          <Notice tone="warn" title={words.notEnough(token.symbol)}>
            {words.notEnoughAdvice(formatMoney(amount - (balance.data ?? 0n), token))}
          </Notice>
        </div>
      )}
      {failure && (
        <div className="py-2">
          <Notice
            tone="danger"
            title={failure.title}
            action={
              failure.recommends === "transaction" &&
              isGasless(method) && (
                <Button look="secondary" size="medium" onClick={() => choose(true)}>
                  {words.payFeeMyself}
                </Button>
              )
            }
          >
            {failure.sentence}
          </Notice>
        </div>
      )}
      {!offer && !offerFailure && <Skeleton className="h-12 w-full" />}
      <PayBar
        label={gasless && paysFee ? words.payWithFee(agreed) : words.pay(agreed)}
        payingLabel={words.paying(agreed)}
        wallet={wallet}
        phase={phase}
        hint={hintOf(isGasless(method) ? 1 : ways.ownSteps, {
          wallet,
          chain: chain.name,
          mustSwitch: chainId !== chain.id,
          amount: formatMoney(amount, token),
        })}
        disabled={tooLow || !offer || isBlocked}
        onApproach={preparation.approach}
        onPay={() => paying.start(payer, method, preparation.take())}
      />
      {gasless && !phase && !failure?.recommends && (
        <p className="pb-3 text-center text-sm">
          <Button look="quiet" size="inline" onClick={() => choose(!paysFee)}>
            {paysFee ? words.payWithoutFee : words.payFeeMyself}
          </Button>
        </p>
      )}
      {offer && (
        <SignFold checkout={checkout} chain={chain} offer={offer} method={method} wallet={wallet} />
      )}
    </>
  );
}

/** The ways that a coin is known to have, until the chain and the wallet have answered. */
function firstWays({ address, authorization }: Token): Ways {
  const ownSteps = address === zeroAddress ? 1 : 2;
  return { gasless: authorization ? "signature" : null, own: "transaction", ownSteps };
}

interface HintValues {
  wallet: string;
  chain: string;
  mustSwitch: boolean;
  amount: string;
}

/** What the wallet will ask for, before the person presses. */
function hintOf(steps: number, values: HintValues): string {
  const { wallet, chain, mustSwitch, amount } = values;
  if (mustSwitch) return words.willSwitch(wallet, chain);
  return steps > 1 ? words.confirmTwice(amount) : words.confirmOnce(wallet);
}
