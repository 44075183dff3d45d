import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Address, zeroAddress } from "viem";
import { useConfig } from "wagmi";
import * as words from "#words/pay.ts";
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
        <Row label={words.balance}>
          {balance.data === undefined ? (
            balance.error ? (
              words.balanceUnknown
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
        <Notice tone="warn" title={words.notEnough(token.symbol)}>
          {words.notEnoughAdvice(formatMoney(amount - (balance.data ?? 0n), token))}
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
                {words.payByTransaction}
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
        {phase ? phaseLabel(phase) : words.payAmount(formatMoney(amount, token))}
      </Button>
      <WalletWait />
      <p role="status" className="min-h-5 text-center text-muted text-sm">
        {phase
          ? phaseHint(phase)
          : method === "signature"
            ? words.oneSignature
            : stepsHint(token.address)}
      </p>
      {gasless && !phase && (
        <p className="text-center text-sm">
          <Button
            look="quiet"
            size="inline"
            onClick={() => choose(method === "signature" ? "transaction" : "signature")}
          >
            {method === "signature" ? words.insteadByTransaction : words.insteadBySignature}
          </Button>
        </p>
      )}
    </div>
  );
}

function stepsHint(token: Address): string {
  return token === zeroAddress ? words.oneTransaction : words.twoConfirmations;
}

function phaseLabel(phase: PayPhase): string {
  switch (phase) {
    case "switching":
      return words.changingNetwork;
    case "reset_wallet":
    case "reset_pending":
    case "approval_wallet":
    case "approval_pending":
      return "Allowing…";
    case "signing":
    case "wallet":
      return words.waitingForYourWallet;
    default:
      return "Preparing…";
  }
}

function phaseHint(phase: PayPhase): string {
  switch (phase) {
    case "switching":
      return words.hintNetwork;
    case "reset_wallet":
      return words.hintResetAllowance;
    case "reset_pending":
      return words.hintResettingAllowance;
    case "approval_wallet":
      return words.hintAllow;
    case "approval_pending":
      return words.hintAllowing;
    case "signing":
    case "wallet":
      return words.hintConfirm;
    default:
      return words.hintChecking;
  }
}
