import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Hash, isHash } from "viem";
import { useConfig } from "wagmi";
import * as words from "#words/merchant.ts";
import * as listWords from "#words/merchantList.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import { useMode } from "../../lib/config/mode.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { Money } from "../../lib/money/Money.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { stateOfPayment } from "../../lib/payment/stateOfPayment.ts";
import { useChainNow } from "../../lib/time/useChainNow.ts";
import { whereTheMoneyIs } from "../../lib/words/whereTheMoneyIs.ts";
import { chainPaymentQuery } from "../../queries/chainPayment.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { Status } from "../../ui/Status.tsx";
import { payment as paymentFeature } from "../payment/handle.ts";
import { wallet } from "../wallet/handle.ts";

/** Payment of the list, and its chain; undefined where the mode has one only. */
export interface OpenPayment {
  id: string;
  chainId?: number | undefined;
}

interface PaymentDrawerProps {
  open: OpenPayment;
  onClose: () => void;
}

/** Sheet with one payment of the list, read from the chain. */
export default function PaymentDrawer({ open: { id, chainId }, onClose }: PaymentDrawerProps) {
  const { mode, chains } = useMode();
  const [only, ...others] = chains;
  const chain =
    chainId === undefined && others.length === 0
      ? only
      : chains.find(({ id: one }) => one === chainId);
  const names = useQuery(checkoutNotesQuery(mode, [{ id }]));
  return (
    <Dialog
      title={names.data?.get(id.toLowerCase())?.description ?? words.payment}
      sheet
      onClose={onClose}
    >
      {chain && isHash(id) ? (
        <Details chain={chain} id={id} />
      ) : (
        <Notice title={words.noPaymentId}>{words.noPaymentIdAdvice}</Notice>
      )}
    </Dialog>
  );
}

function Details({ chain, id }: { chain: AppChain; id: Hash }) {
  const { data, error, refetch } = useQuery(chainPaymentQuery(useConfig(), chain, id));
  if (data) return <KnownDetails chain={chain} payment={data} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === null) return <Notice title={words.unknownPayment} />;
  return (
    <div className="space-y-4">
      <Loading what={words.thePayment} />
      <Skeleton className="h-12 w-40" />
      <Skeleton className="h-40 w-full" />
    </div>
  );
}

function KnownDetails({ chain, payment }: { chain: AppChain; payment: ChainPayment }) {
  const { PaymentActions, PaymentMoney, PaymentTimeline } = paymentFeature.use();
  const { Account } = wallet.use();
  const now = useChainNow(chain.id);
  const token = findToken(chain, payment.terms.token);
  const state = stateOfPayment(payment, token, now);
  return (
    <div className="space-y-6">
      <div>
        <p className="flex flex-wrap items-center gap-2">
          <Status hue={state.hue} dot={state.dot}>
            {state.label}
          </Status>
          <span className="text-muted text-sm">{state.note}</span>
        </p>
        <p className="mt-2">
          <Money value={payment.terms.amount} unit={token} large />
        </p>
        <p role="status" className="mt-2 text-muted text-sm">
          {whereTheMoneyIs(payment, token, now)}
        </p>
      </div>
      <PaymentActions
        {...{ payment, chain, token, now }}
        connect={{ title: listWords.connectTitle, advice: listWords.connectAdvice }}
      />
      <section>
        <h3 className="mb-3 font-semibold">{words.whereTheMoneyIs}</h3>
        <PaymentMoney payment={payment} token={token} now={now} />
      </section>
      <section>
        <h3 className="mb-3 font-semibold">{words.whatHappened}</h3>
        <PaymentTimeline payment={payment} token={token} chain={chain} now={now} />
      </section>
      <div className="flex flex-wrap items-center justify-between gap-2 border-line border-t pt-4 text-sm">
        <Link
          to="/payment/$chainId/$paymentId"
          params={{ chainId: String(payment.chainId), paymentId: payment.id }}
          className="font-medium text-accent underline underline-offset-4"
        >
          {words.payersPage}
        </Link>
        <Account />
      </div>
    </div>
  );
}
