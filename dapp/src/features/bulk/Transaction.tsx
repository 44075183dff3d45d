import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Address, type Hash, isAddressEqual, zeroAddress } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/merchantBulk.ts";
import * as paymentWords from "#words/payment.ts";
import { ActivityForgotten, useActivities } from "../../lib/activity/activities.ts";
import type { Activity } from "../../lib/activity/activity.ts";
import { GiveUp } from "../../lib/activity/GiveUp.tsx";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { onQuestion, openQuestion } from "../../lib/chain/askWallet.ts";
import type { SendPhase } from "../../lib/chain/sendCall.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { formatAtMost } from "../../lib/money/amounts.ts";
import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { inTurn } from "../../lib/text/together.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { batchPreviewQuery } from "../../queries/batchPreview.ts";
import { operatorQuery } from "../../queries/operator.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { type Batch, callOf, FeeRisen, followBatch, sendBatch } from "./sendBatch.ts";
import { type BulkRow, isReady } from "./useBulk.ts";

interface TransactionProps {
  verb: BulkVerb;
  chain: AppChain;
  /** All that was selected for this transaction, also what is left out. */
  rows: readonly BulkRow[];
  /** Whether it is the next to be sent: one button of the page comes first. */
  isNext: boolean;
  /** Reads the payments again. */
  onShown: () => Promise<unknown>;
}

const hints: Record<SendPhase, string> = {
  switching: paymentWords.hintNetwork,
  checking: paymentWords.hintChecking,
  wallet: paymentWords.hintConfirm,
  pending: paymentWords.hintPending,
};

/** One transaction: what it costs, the button that opens the wallet, and what became of it. */
export function Transaction({ verb, chain, rows, isNext, onShown }: TransactionProps) {
  const config = useConfig();
  const { address } = useConnection();
  const { store } = useStoreDesk();
  const queryClient = useQueryClient();
  const isAsking = useSyncExternalStore(onQuestion, openQuestion, openQuestion) !== null;
  const [hint, setHint] = useState("");
  const ready = rows.filter(isReady);
  const batch: Batch = { verb, chain, payments: paymentsOf(ready) };
  const merchant = toHex(store.address);
  const { data: isOperator = false, isPending: isAsked } = useQuery(
    operatorQuery(config, chain, merchant, address),
  );
  const isMerchant = address !== undefined && isAddressEqual(address, merchant);
  const mayAct = isMerchant || isOperator;
  const run = useMutation<readonly Hash[], Error, Work>({
    mutationFn: (work) => {
      const onPhase = (phase: SendPhase) => setHint(hints[phase]);
      if (work.kind === "follow") {
        onPhase("pending");
        return followBatch(config, work.batch, work.begun, onShown);
      }
      const { account, shownFee } = work;
      return sendBatch(config, work.batch, { account, shownFee, onPhase, onShown });
    },
    onSettled: async () => {
      setHint("");
      await Promise.all([
        onShown(),
        queryClient.invalidateQueries({ queryKey: ["batchPreview"] }),
        queryClient.invalidateQueries({ queryKey: ["chainPayment"] }),
        queryClient.invalidateQueries({ queryKey: ["merchantPayments"] }),
      ]);
    },
  });
  const preview = useQuery({
    ...batchPreviewQuery(config, callOf(batch), address ?? zeroAddress),
    enabled: mayAct && ready.length > 0 && !run.isPending,
  });
  const start = useOnce(run.mutateAsync);
  const begun = useFollowed(verb, chain, rows, run);
  const asked = useAsked(verb, ready, address);
  const fee = preview.data?.fee ?? null;
  const failure = run.error instanceof ActivityForgotten ? null : run.error;
  const count = run.variables?.batch.payments.length ?? 0;
  // The button is gone once it was sent.
  const state = useFocusWhenLost<HTMLParagraphElement>(ready.length === 0);
  const label = verb === "capture" ? words.captureTitle : words.returnTitle;
  if (ready.length === 0 && begun.length === 0 && run.isIdle) return null;
  return (
    <section aria-label={words.onChain(chain.name)} className="space-y-3 border-line border-t pt-5">
      <h2 className="font-semibold">
        <bdi>{chain.name}</bdi>
      </h2>
      {begun[0] && !run.isPending && (
        <Button
          look="secondary"
          size="medium"
          onClick={() => start({ kind: "follow", batch: batchOf(verb, chain, rows, begun), begun })}
        >
          {words.waitAgain}
        </Button>
      )}
      {begun[0] && <GiveUp begun={begun[0]} together={begun.slice(1)} />}
      {failure instanceof FeeRisen && (
        <Notice tone="warn" title={words.feeRisen}>
          {words.feeRisenAdvice}
        </Notice>
      )}
      {failure && !(failure instanceof FeeRisen) && <ErrorNotice error={failure} />}
      {ready.length > 0 && asked && !run.isPending && (
        <Notice tone="warn" title={paymentWords.askedBefore}>
          {paymentWords.askedBeforeAdvice}
        </Notice>
      )}
      {ready.length > 0 && address && !mayAct && !isAsked && (
        <Notice tone="warn" title={words.walletMayNot}>
          {words.walletMayNotAdvice(chain.name)}
        </Notice>
      )}
      {preview.error && !run.isPending && !failure && (
        <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {run.isPending && <WalletWait />}
      {ready.length > 0 && address && mayAct && (
        <div className="space-y-2">
          <Button
            className="w-full"
            look={isNext ? "primary" : "secondary"}
            busy={run.isPending}
            disabled={!run.isPending && (isAsking || !preview.isSuccess)}
            onClick={() => start({ kind: "send", batch, account: address, shownFee: fee })}
          >
            {label(ready.length)}
          </Button>
          {preview.isSuccess && !run.isPending && (
            <p className="text-muted text-sm">
              {inTurn(
                fee === null
                  ? words.feeInWallet
                  : words.aboutFee(formatAtMost(fee, chain.nativeCurrency)),
                verb === "capture" ? words.captureFinal : words.returnFinal,
              )}
            </p>
          )}
        </div>
      )}
      <p
        ref={state}
        tabIndex={-1}
        role="status"
        className="min-h-5 text-muted text-sm outline-none"
      >
        {run.isSuccess ? words.doneOn(run.data.length, count) : hint}
      </p>
    </section>
  );
}

type Work =
  | { kind: "send"; batch: Batch; account: Address; shownFee: bigint | null }
  | { kind: "follow"; batch: Batch; begun: readonly Activity[] };

interface Run {
  isPending: boolean;
  mutate: (work: Work) => void;
}

/** Follows what was sent before this page was opened, once by itself. @returns what one transaction was to do, and is not shown */
function useFollowed(
  verb: BulkVerb,
  chain: AppChain,
  rows: readonly BulkRow[],
  { isPending, mutate }: Run,
): readonly Activity[] {
  const followed = useRef(new Set<string>());
  const first = rows.find(({ begun }) => begun !== null)?.begun ?? null;
  const begun = rows.flatMap((row) =>
    row.begun && row.begun.transactionHash === first?.transactionHash ? row.begun : [],
  );
  const key = first && (first.transactionHash ?? first.phase);
  useEffect(() => {
    if (key === null || isPending || followed.current.has(key)) return;
    followed.current.add(key);
    mutate({ kind: "follow", batch: batchOf(verb, chain, rows, begun), begun });
  });
  return begun;
}

/** Whether the wallet was asked for this before, and may still answer. */
function useAsked(
  verb: BulkVerb,
  ready: readonly BulkRow[],
  account: Address | undefined,
): boolean {
  return useActivities().some(
    (one) =>
      one.kind === verb &&
      one.phase === "asked" &&
      one.account === account &&
      ready.some(({ id }) => id.toLowerCase() === one.paymentId.toLowerCase()),
  );
}

function batchOf(
  verb: BulkVerb,
  chain: AppChain,
  rows: readonly BulkRow[],
  begun: readonly Activity[],
): Batch {
  const own = rows.filter((row) => row.begun && begun.includes(row.begun));
  return { verb, chain, payments: paymentsOf(own) };
}

function paymentsOf(rows: readonly BulkRow[]): readonly ChainPayment[] {
  return rows.flatMap(({ payment }) => payment ?? []);
}
