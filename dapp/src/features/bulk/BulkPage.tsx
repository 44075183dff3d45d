import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as deskWords from "#words/desk.ts";
import * as merchantWords from "#words/merchant.ts";
import * as words from "#words/merchantBulk.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { type BulkVerb, type ChosenPayment, chosenIn } from "../../lib/payment/bulkSelection.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ChevronIcon, InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { BulkSums } from "./BulkSums.tsx";
import { BulkTable } from "./BulkTable.tsx";
import { isDone } from "./plan.ts";
import { SigningWallet } from "./SigningWallet.tsx";
import { Transaction } from "./Transaction.tsx";
import { isReady, useBulk } from "./useBulk.ts";

/** What is done with the payments that were selected in the list: all at once, with a result for each. */
export function BulkPage({ verb }: { verb: BulkVerb | null }) {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.severalPayments}>
      <BulkDesk verb={verb} />
    </MerchantFrame>
  );
}

function BulkDesk({ verb }: { verb: BulkVerb | null }) {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const [chosen] = useState(() => chosenIn(store.id, mode));
  if (verb === null || chosen.length === 0) {
    return (
      <EmptyState
        page
        icon={<InboxIcon />}
        title={words.noneChosen}
        action={
          <Link to="/merchant/payments" className={buttonClass("secondary", "medium")}>
            {words.toPayments}
          </Link>
        }
      >
        {words.noneChosenAdvice}
      </EmptyState>
    );
  }
  if (!may(`payments:${verb}`)) {
    return (
      <>
        <h1 className="mb-4 font-semibold text-2xl tracking-tight">{words.severalPayments}</h1>
        <Notice title={words.roleMayNot}>{words.roleMayNotAdvice}</Notice>
      </>
    );
  }
  return <Bulk verb={verb} chosen={chosen} />;
}

interface BulkProps {
  verb: BulkVerb;
  chosen: readonly ChosenPayment[];
}

function Bulk({ verb, chosen }: BulkProps) {
  const { mode } = useMode();
  const { rows, parts, chainOf, isPending, error, refetch } = useBulk(verb, chosen);
  const { data: notes } = useQuery(checkoutNotesQuery(mode, chosen));
  const ready = rows.filter(isReady).length;
  const begun = rows.filter((row) => row.begun !== null).length;
  const done = rows.filter(({ payment }) => payment && isDone(verb, payment)).length;
  const sendable = parts.filter((part) => part.rows.some(isReady));
  const isOpen = ready > 0 || begun > 0;
  // Of what the chain did not tell nothing is counted.
  const isKnown = rows.every(({ leftOut }) => leftOut !== "unread");
  const title = isOpen
    ? titles[verb](ready + begun)
    : isKnown
      ? results[verb](done, rows.length)
      : words.severalPayments;
  return (
    <div className="space-y-6">
      <div className="space-y-2">
        <nav aria-label={words.whereYouAre} className="flex items-center gap-1 text-muted text-sm">
          <Link to="/merchant/payments" className="min-h-6 underline underline-offset-4">
            {deskWords.payments}
          </Link>
          <ChevronIcon className="size-3" />
          <span>{words.severalPayments}</span>
        </nav>
        <h1 className="font-semibold text-2xl tracking-tight">
          {isPending ? titles[verb](chosen.length) : title}
        </h1>
        {!isPending && (
          <p role="status" className="text-muted">
            {ready > 0 && words.lookOnce(sendable.length)}
            {ready === 0 && begun > 0 && words.mayLeave}
            {!isOpen && done < rows.length && words.restStays}
          </p>
        )}
      </div>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isPending ? (
        <div className="space-y-px overflow-hidden rounded-lg border border-line">
          <Loading what={merchantWords.thePayments} />
          {chosen.slice(0, 8).map(({ id }) => (
            <Skeleton key={id} className="h-14 w-full" />
          ))}
        </div>
      ) : (
        <div className="@container">
          <div className="grid items-start gap-6 @4xl:grid-cols-[minmax(0,1fr)_20rem]">
            <aside
              aria-label={words.whoGetsWhat}
              className="space-y-6 rounded-lg border border-line bg-surface p-5 @4xl:col-start-2 @4xl:row-start-1 tall:@4xl:sticky tall:@4xl:top-[calc(var(--band)+5rem)]"
            >
              <BulkSums verb={verb} rows={rows} chainOf={chainOf} isOpen={isOpen} />
              {isOpen && <SigningWallet />}
              {parts.map((part) => {
                const chain = chainOf(part.chainId);
                return (
                  chain && (
                    <Transaction
                      key={part.key}
                      {...{ verb, chain, rows: part.rows, onShown: refetch }}
                      isNext={part.key === sendable[0]?.key}
                    />
                  )
                );
              })}
            </aside>
            <BulkTable verb={verb} parts={parts} chainOf={chainOf} notes={notes} />
          </div>
        </div>
      )}
    </div>
  );
}

const titles = { capture: words.captureTitle, void: words.returnTitle } as const;
const results = { capture: words.capturedOf, void: words.returnedOf } as const;
