import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useConfig } from "wagmi";
import * as words from "#words/myPayments.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { findChain } from "../../../lib/config/appConfig.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { Money } from "../../../lib/money/Money.tsx";
import { useOtherFunder } from "../../../lib/payment/useOtherFunder.ts";
import { Deadline } from "../../../lib/time/Deadline.tsx";
import { formatDate } from "../../../lib/time/format.ts";
import { actionWords, shopInButton } from "../../../lib/words/actions.ts";
import { isolate } from "../../../lib/words/isolate.ts";
import { toldToPayer } from "../../../lib/words/toldToPayer.ts";
import type { PaymentName } from "../../../queries/payerNames.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";
import { buttonClass } from "../../../ui/Button.tsx";
import { cx } from "../../../ui/cx.ts";
import { Mixed } from "../../../ui/Mixed.tsx";
import { Status } from "../../../ui/Status.tsx";
import { chainNames } from "./chainNames.ts";
import { hasBothModes } from "./listFilter.ts";
import type { Names } from "./useNames.ts";
import type { Waiting } from "./waiting.ts";

/** Payment, and what it waits for, where that is shown. */
type Row = { payment: PayerPayment } & Partial<Pick<Waiting, "task" | "end">>;

interface PaymentItemsProps {
  rows: readonly Row[];
  names: Names;
  /** Unix seconds of a chain. */
  timeOf: (chainId: number) => number;
}

/** Payments as lines of a list. */
export function PaymentItems({ rows, names, timeOf }: PaymentItemsProps) {
  return (
    <ul className="border-line border-t">
      {rows.map((row, index) => (
        <PaymentItem
          key={`${row.payment.chainId} ${row.payment.id}`}
          row={row}
          isFirst={index === 0}
          name={names.of(row.payment)}
          now={timeOf(row.payment.chainId)}
        />
      ))}
    </ul>
  );
}

interface PaymentItemProps {
  row: Row;
  isFirst: boolean;
  name: PaymentName | undefined;
  /** Unix seconds. */
  now: number;
}

function PaymentItem({ row, isFirst, name, now }: PaymentItemProps) {
  const { payment, task, end = null } = row;
  const config = useAppConfig();
  const { id, chainId, terms, escrow, isKnown, fundedAt } = payment;
  const chain = findChain(config, chainId);
  const token = findToken(chain, terms.token);
  const wagmi = useConfig();
  const funder = useOtherFunder({ ...terms, ...payment }, chain, () =>
    wagmi.getClient({ chainId }),
  );
  const told = toldToPayer(payment, token, name ? isolate(name.shop) : null, now);
  const title = name?.title ?? words.paymentTo(shorten(terms.merchant));
  const address = {
    params: { chainId: String(chainId), paymentId: id },
    search: name?.checkoutId ? { checkout: name.checkoutId } : {},
  };
  return (
    <li className="relative isolate border-line border-b py-4 hover:bg-sunken">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 flex-1 basis-48">
          <h3 className="wrap-anywhere font-semibold">
            {isKnown ? (
              <Link
                to="/payment/$chainId/$paymentId"
                {...address}
                className="after:absolute after:inset-0 after:content-['']"
              >
                <bdi>{title}</bdi>
              </Link>
            ) : (
              <bdi>{title}</bdi>
            )}
          </h3>
          {name && (
            <p className="wrap-anywhere text-muted text-sm">
              <bdi>{name.shop}</bdi>
            </p>
          )}
          <p className="text-muted text-sm">
            {words.onChain(formatDate(fundedAt), chainNames(config, [chainId]))}
            {chain && !chain.livemode && hasBothModes(config) && (
              <span className="ms-2 inline-block rounded-full bg-warn-soft px-2 py-0.5 font-medium text-warn text-xs">
                {words.testMoney}
              </span>
            )}
          </p>
        </div>
        <p className="relative z-10 wrap-anywhere text-end font-semibold">
          <Money value={terms.amount} unit={token} />
        </p>
      </div>
      <p className="mt-2">
        <Status hue={told.hue} dot={told.dot}>
          {told.label}
        </Status>
      </p>
      <p className="mt-1 max-w-2xl wrap-anywhere text-sm">
        {task === "answer_offer"
          ? words.offered
          : task === "answer_dispute"
            ? words.spoke
            : told.sentence}
      </p>
      {funder && <p className="mt-1 text-muted text-sm">{words.paidBy(shorten(funder))}</p>}
      {!isKnown && <p className="mt-1 text-muted text-sm">{words.otherEscrow(shorten(escrow))}</p>}
      {end && (
        <p className="mt-1 text-sm">
          <Mixed parts={endings[end.kind](<Deadline key="end" at={end.at} now={now} />)} />
        </p>
      )}
      {isKnown && (
        <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
          {task && (
            <TaskLink
              to={task === "answer_offer" || task === "answer_dispute" ? "problem" : "payment"}
              address={address}
              isPrimary={isFirst && task !== "confirm"}
            >
              {labelOf(task, name)}
            </TaskLink>
          )}
          <Link
            to="/receipt/$chainId/$paymentId"
            {...address}
            aria-label={words.receiptOf(title)}
            className="relative z-10 inline-flex min-h-6 items-center underline underline-offset-4"
          >
            {words.receipt}
          </Link>
        </div>
      )}
    </li>
  );
}

const endings: Record<NonNullable<Waiting["end"]>["kind"], (deadline: ReactNode) => ReactNode[]> = {
  objection: words.objectBefore,
  collection: words.collectedBefore,
  offer: words.offerEnds,
  arbitration: words.arbiterDecides,
};

/** Label of what a payment waits for, as its page has it. */
function labelOf(task: Waiting["task"], name: PaymentName | undefined): string {
  const said = actionWords({ isPayer: true, shop: isolate(shopInButton(name?.shop ?? null)) });
  switch (task) {
    case "take_back":
      return said.reclaim.label;
    case "confirm":
      return said.release.label;
    case "answer_offer":
      return words.answerOffer;
    case "answer_dispute":
      return words.answerDispute;
  }
}

interface TaskLinkProps {
  to: "payment" | "problem";
  address: { params: { chainId: string; paymentId: string }; search: { checkout?: string } };
  isPrimary: boolean;
  children: string;
}

/** Leads to where a task is done. */
function TaskLink({ to, address, isPrimary, children }: TaskLinkProps) {
  const className = cx(
    buttonClass(isPrimary ? "primary" : "secondary", "medium"),
    "relative z-10 max-w-full",
  );
  return to === "payment" ? (
    <Link to="/payment/$chainId/$paymentId" {...address} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/payment/$chainId/$paymentId/problem" {...address} className={className}>
      {children}
    </Link>
  );
}
