import { paymentStatus, paymentWindows } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Hash } from "viem";
import { useConfig } from "wagmi";
import * as sharedWords from "#words/merchant.ts";
import * as words from "#words/merchantDisputes.ts";
import * as listWords from "#words/merchantList.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { useMode } from "../../lib/config/mode.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Money } from "../../lib/money/Money.tsx";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { Deadline } from "../../lib/time/Deadline.tsx";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { whereTheMoneyIs } from "../../lib/words/whereTheMoneyIs.ts";
import { chainPaymentQuery } from "../../queries/chainPayment.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { payment as paymentFeature } from "../payment/handle.ts";
import { wallet } from "../wallet/handle.ts";

interface DisputeSheetProps {
  /** Of the payment. */
  id: Hash;
  chainId: number;
  onClose: () => void;
}

/** Sheet with one dispute: what the chain says of it, what both sides say, and what the store can do. */
export default function DisputeSheet({ id, chainId, onClose }: DisputeSheetProps) {
  const { mode, chains } = useMode();
  const chain = chains.find((one) => one.id === chainId);
  const names = useQuery(checkoutNotesQuery(mode, [{ id }]));
  const note = names.data?.get(id.toLowerCase());
  return (
    <Dialog title={note?.description ?? words.dispute} sheet onClose={onClose}>
      {chain ? <Details chain={chain} id={id} /> : <Notice title={words.notInThisMode} />}
    </Dialog>
  );
}

function Details({ chain, id }: { chain: AppChain; id: Hash }) {
  const { data, error, refetch } = useQuery(chainPaymentQuery(useConfig(), chain, id));
  if (data) return <KnownDetails chain={chain} payment={data} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === null) return <Notice title={words.notOnChain} />;
  return (
    <div className="space-y-4">
      <Loading what={words.theDispute} />
      <Skeleton className="h-12 w-40" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}

function KnownDetails({ chain, payment }: { chain: AppChain; payment: ChainPayment }) {
  const { PaymentActions, PaymentMoney, PaymentTimeline, MerchantDispute } = paymentFeature.use();
  const { Account } = wallet.use();
  const now = useChainNow(chain.id);
  const { terms, state } = payment;
  const token = findToken(chain, terms.token);
  const { arbitrationEnd } = paymentWindows(terms, state);
  return (
    <div className="space-y-6">
      <div>
        <p className="flex flex-wrap items-center gap-2 text-sm">
          <PaymentStatusBadge status={paymentStatus(terms, state, now)} />
          {arbitrationEnd !== null && (
            <span>
              <span className="text-muted">{words.toRule}</span>{" "}
              <Deadline at={arbitrationEnd} now={now} />
            </span>
          )}
        </p>
        <p className="mt-2">
          <Money value={terms.amount} unit={token} large />
        </p>
        <p role="status" className="mt-2 text-muted text-sm">
          {whereTheMoneyIs(payment, token, now)}
        </p>
      </div>
      <MerchantDispute {...{ payment, chain, token, now }} />
      <PaymentActions
        {...{ payment, chain, token, now }}
        connect={{ title: listWords.connectTitle, advice: listWords.connectAdvice }}
      />
      <section>
        <h3 className="mb-3 font-semibold">{sharedWords.whereTheMoneyIs}</h3>
        <PaymentMoney payment={payment} token={token} now={now} />
      </section>
      <section>
        <h3 className="mb-3 font-semibold">{sharedWords.whatHappened}</h3>
        <PaymentTimeline payment={payment} token={token} chain={chain} now={now} />
      </section>
      <div className="flex flex-wrap items-center justify-between gap-2 border-line border-t pt-4 text-sm">
        <Link
          to="/payment/$chainId/$paymentId"
          params={{ chainId: String(payment.chainId), paymentId: payment.id }}
          className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4"
        >
          {sharedWords.payersPage}
        </Link>
        <Account />
      </div>
    </div>
  );
}
