import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Hash, isHash } from "viem";
import { useConfig } from "wagmi";
import * as words from "#words/payment.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { chainPaymentQuery } from "../../queries/chainPayment.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Page } from "../../ui/Page.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { wallet } from "../wallet/handle.ts";

/** Payment as a page shows it. */
export interface ShownPayment {
  payment: ChainPayment;
  chain: AppChain;
  /** Whether the chain does not answer now, so that the payment is as it last said. */
  stale: boolean;
  /** Milliseconds by the device's clock at which the chain last answered. */
  readAt: number;
}

interface PaymentFrameProps {
  chainId: string;
  paymentId: string;
  children: (shown: ShownPayment) => ReactNode;
}

/** Page about one payment, which is read from the chain: it is loading, unknown, or shown. */
export function PaymentFrame(props: PaymentFrameProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <AddressedPayment {...props} />
    </WithWallets>
  );
}

function AddressedPayment({ chainId, paymentId, children }: PaymentFrameProps) {
  const { Account } = wallet.use();
  const chain = findChain(useAppConfig(), Number(chainId));
  return (
    <Page aside={<Account />}>
      <title>{words.payment}</title>
      {chain && isHash(paymentId) ? (
        <FollowedPayment chain={chain} id={paymentId}>
          {children}
        </FollowedPayment>
      ) : (
        <EmptyState page icon={<InboxIcon />} title={words.noPayment}>
          {words.noPaymentAdvice}
        </EmptyState>
      )}
    </Page>
  );
}

interface FollowedPaymentProps {
  chain: AppChain;
  id: Hash;
  children: PaymentFrameProps["children"];
}

function FollowedPayment({ chain, id, children }: FollowedPaymentProps) {
  const { data, error, dataUpdatedAt, refetch } = useQuery(
    chainPaymentQuery(useConfig(), chain, id),
  );
  if (data) {
    return children({ payment: data, chain, stale: error !== null, readAt: dataUpdatedAt });
  }
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === null) {
    return (
      <EmptyState page icon={<InboxIcon />} title={words.unknownPayment}>
        {words.unknownPaymentAdvice}
      </EmptyState>
    );
  }
  return (
    <div className="space-y-6">
      <Loading what={words.thePayment} />
      <Skeleton className="h-12 w-56" />
      <Skeleton className="h-48 w-full" />
    </div>
  );
}
