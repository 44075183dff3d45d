import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, zeroAddress } from "viem";
import { useConfig } from "wagmi";
import type { Checkout } from "../../lib/api/apiTypes.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import type { Explanation } from "../../lib/errors/explanation.ts";
import { formatBalance, formatMoney } from "../../lib/money/amounts.ts";
import { balanceQuery } from "../../queries/balance.ts";
import type { DisplayItem } from "../../transactions/transaction.ts";
import { Button } from "../../ui/Button.tsx";
import { DisplayItems } from "../../ui/DisplayItems.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { PayPhase } from "./pay.ts";
import type { PayMethod } from "./preparePayment.ts";
import type { Paying } from "./usePay.ts";
import { usePreparation } from "./usePreparation.ts";

interface SignStepProps {
  checkout: Checkout;
  chain: AppChain;
  payer: Address;
  /** Lines to show before signing, for each way to pay; null until the offer is checked. */
  told: Record<PayMethod, DisplayItem[]> | null;
  /** Reason why the offer cannot be paid. */
  offerFailure: Explanation | null;
  paying: Paying;
}

/** Balance, effects of the payment, and the button to pay. */
export function SignStep({ checkout, chain, payer, told, offerFailure, paying }: SignStepProps) {
  const token = findToken(chain, checkout.token.address);
  const gasless = token.authorization !== null;
  const [method, setMethod] = useState<PayMethod>(gasless ? "signature" : "transaction");
  const balance = useQuery(balanceQuery(useConfig(), chain.id, token.address, payer));
  const amount = BigInt(checkout.amount);
  const tooLow = balance.data !== undefined && balance.data < amount;
  const { phase } = paying;
  const isReady = told !== null && !tooLow && phase === null;
  const preparation = usePreparation(checkout, chain, payer, method, isReady);
  const failure = offerFailure ?? paying.failure ?? preparation.failure;

  function choose(next: PayMethod) {
    paying.dismiss();
    setMethod(next);
  }

  return (
    <div className="space-y-4">
      <Rows>
        <Row label="In this wallet">
          {balance.data === undefined ? (
            balance.error ? (
              "unknown: the chain does not answer"
            ) : (
              <Skeleton className="inline-block h-4 w-24" />
            )
          ) : (
            <span className={tooLow ? "text-danger" : undefined}>
              {formatBalance(balance.data, token)}
            </span>
          )}
        </Row>
      </Rows>
      {told && <DisplayItems items={told[method]} />}
      {!told && !offerFailure && <Skeleton className="h-52 w-full" />}

      {tooLow && (
        <Notice tone="warn" title={`Not enough ${token.symbol} in this wallet`}>
          Add {formatMoney(amount - (balance.data ?? 0n), token)}, or connect another wallet. No
          money has moved.
        </Notice>
      )}
      {failure && (
        <Notice
          tone="danger"
          title={failure.title}
          action={
            failure.recommends === "transaction" &&
            method === "signature" && (
              <Button look="secondary" size="medium" onClick={() => choose("transaction")}>
                Pay with your own transaction
              </Button>
            )
          }
        >
          {failure.sentence}
        </Notice>
      )}

      <Button
        className="w-full"
        busy={phase !== null}
        disabled={tooLow || !told}
        onPointerEnter={preparation.approach}
        onFocus={preparation.approach}
        onClick={() => paying.start(payer, method, preparation.take())}
      >
        {phase ? phaseLabel(phase) : `Pay ${formatMoney(amount, token)}`}
      </Button>
      <WalletWait />
      <p role="status" className="min-h-5 text-center text-muted text-sm">
        {phase
          ? phaseHint(phase)
          : method === "signature"
            ? "One signature, no network fee."
            : stepsHint(token.address)}
      </p>
      {gasless && !phase && (
        <p className="text-center text-sm">
          <Button
            look="quiet"
            size="inline"
            onClick={() => choose(method === "signature" ? "transaction" : "signature")}
          >
            {method === "signature"
              ? "Pay with your own transaction instead"
              : "Pay by signature instead"}
          </Button>
        </p>
      )}
    </div>
  );
}

function stepsHint(token: Address): string {
  return token === zeroAddress
    ? "One transaction from your wallet."
    : "Two confirmations: allow exactly this amount, then pay.";
}

function phaseLabel(phase: PayPhase): string {
  switch (phase) {
    case "switching":
      return "Changing network…";
    case "reset_wallet":
    case "reset_pending":
    case "approval_wallet":
    case "approval_pending":
      return "Allowing…";
    case "signing":
    case "wallet":
      return "Waiting for your wallet…";
    default:
      return "Preparing…";
  }
}

function phaseHint(phase: PayPhase): string {
  switch (phase) {
    case "switching":
      return "Accept the network change in your wallet.";
    case "reset_wallet":
      return "First take back an older allowance in your wallet: this coin wants that.";
    case "reset_pending":
      return "Taking back an older allowance: waiting for the chain. No money has moved.";
    case "approval_wallet":
      return "Step 1 of 2: allow exactly this amount in your wallet.";
    case "approval_pending":
      return "Step 1 of 2: waiting for the chain. No money has moved.";
    case "signing":
    case "wallet":
      return "Open your wallet, compare the amount, and confirm.";
    default:
      return "Checking before anything is asked of you.";
  }
}
