import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useConnection } from "wagmi";
import * as words from "#words/arbiter.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { findChain } from "../../../lib/config/appConfig.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { formatMoney } from "../../../lib/money/amounts.ts";
import { listed } from "../../../lib/text/together.ts";
import { Deadline } from "../../../lib/time/Deadline.tsx";
import { useNow } from "../../../lib/time/useNow.ts";
import { arbiterDisputesQuery, type WaitingDispute } from "../../../queries/disputes.ts";
import { Card } from "../../../ui/Card.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { ChevronIcon, InboxIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Loading } from "../../../ui/Skeleton.tsx";
import { wallet } from "../../wallet/handle.ts";

/** Disputes that wait for the connected wallet's ruling, the soonest end first. */
export function DisputesPage() {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <OwnDisputes />
    </WithWallets>
  );
}

function OwnDisputes() {
  const { Account, WalletList } = wallet.use();
  const { address } = useConnection();
  return (
    <Page aside={<Account />}>
      <title>{words.disputes}</title>
      <h1 className="font-semibold text-xl tracking-tight">{words.disputes}</h1>
      <p className="mt-1 mb-6 text-muted">{words.disputesAdvice}</p>
      {address ? (
        <DisputeList />
      ) : (
        <Card title={words.connect} className="max-w-md">
          <p className="mb-4 text-muted text-sm">{words.connectAdvice}</p>
          <WalletList />
        </Card>
      )}
    </Page>
  );
}

function DisputeList() {
  const config = useAppConfig();
  const { address } = useConnection();
  const { data, error, refetch } = useQuery(arbiterDisputesQuery(config, address));
  if (!data && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what={words.theDisputes} />;
  const missing = data.missing.map((id) => findChain(config, id)?.name ?? String(id));
  return (
    <div className="space-y-4">
      {missing.length > 0 && (
        <Notice tone="warn" title={words.missingChains}>
          {words.missingChainsAdvice(listed(missing))}
        </Notice>
      )}
      {data.disputes.length === 0 && (
        <EmptyState icon={<InboxIcon />} title={words.noDisputes}>
          {words.noDisputesAdvice}
        </EmptyState>
      )}
      <ul>
        {data.disputes.map((dispute) => (
          <li key={`${dispute.chainId} ${dispute.id}`} className="border-line border-b">
            <DisputeRow dispute={dispute} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DisputeRow({ dispute }: { dispute: WaitingDispute }) {
  const { id, chainId, payer, merchant, held, arbitrationEnd } = dispute;
  const now = useNow();
  const token = findToken(findChain(useAppConfig(), chainId), dispute.token);
  return (
    <Link
      to="/payment/$chainId/$paymentId"
      params={{ chainId: String(chainId), paymentId: id }}
      className="flex min-h-16 items-center gap-4 py-3 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{words.held(formatMoney(held, token))}</span>
        <span className="block text-muted text-sm">
          {words.between(shorten(payer), shorten(merchant))}
        </span>
      </span>
      <span className="text-end text-sm">
        <Deadline at={arbitrationEnd} now={now} />
      </span>
      <ChevronIcon className="size-4 text-muted" />
    </Link>
  );
}
