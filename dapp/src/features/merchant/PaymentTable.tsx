import type { Address } from "viem";
import * as words from "#words/merchant.ts";
import * as bulkWords from "#words/merchantBulk.ts";
import * as listWords from "#words/merchantList.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { Money, Price } from "../../lib/money/Money.tsx";
import { Deadline } from "../../lib/time/Deadline.tsx";
import { formatLines, formatTime } from "../../lib/time/format.ts";
import type { ListedPayment } from "../../queries/listedPayment.ts";
import { cx } from "../../ui/cx.ts";
import { StatusLine } from "../../ui/Status.tsx";
import { useWide } from "../../ui/useWide.ts";
import type { OpenPayment } from "./PaymentDrawer.tsx";
import { SelectBox } from "./SelectBox.tsx";
import { type Row, useRows } from "./useRows.ts";
import type { Selection } from "./useSelection.ts";

interface PaymentTableProps {
  payments: readonly ListedPayment[];
  onOpen: (payment: OpenPayment) => void;
  onCustomer: (customer: Address) => void;
  /** Null: there is nothing that this person may do with several payments. */
  selection?: Selection | null;
}

/** Columns in their order, whose widths stay whatever is in them. Where it is narrow, chain, day and customer are left out, in this order; with very large text the end too. */
const columns = [
  { title: words.status, className: "w-34 text-start" },
  { title: words.amount, className: "w-30 text-end" },
  { title: words.order, className: "ps-5 text-start" },
  { title: listWords.customer, className: "hidden w-36 text-start @2xl:table-cell" },
  { title: listWords.chain, className: "hidden w-24 text-start @4xl:table-cell" },
  { title: words.paid, className: "hidden w-20 text-start @3xl:table-cell" },
  { title: words.captureBy, className: "hidden w-34 text-start @md:table-cell" },
];

/** Payments as a table; on a phone as a list. */
export function PaymentTable({ payments, selection = null, ...actions }: PaymentTableProps) {
  const isTable = useWide("table");
  const { rows, now } = useRows(payments);
  const rowProps = rows.map((row) => ({
    ...{ row, now, selection, key: `${row.payment.chainId} ${row.payment.id}` },
    onOpen: () => actions.onOpen({ id: row.payment.id, chainId: row.payment.chainId }),
    onCustomer: () => actions.onCustomer(row.payment.payer),
  }));
  if (!isTable) {
    return (
      <ul className="isolate rounded-lg border border-line bg-surface">
        {rowProps.map(({ key, ...props }) => (
          <PhoneRow key={key} {...props} />
        ))}
      </ul>
    );
  }
  return (
    <div className="@container isolate rounded-lg border border-line bg-surface">
      <table className="w-full table-fixed text-start text-sm">
        <thead className="border-line border-b bg-sunken text-muted">
          <tr>
            {selection && (
              <th scope="col" className="relative w-11 rounded-ss-lg">
                <SelectBox
                  label={bulkWords.selectAll}
                  chosen={payments.filter(selection.has).length}
                  all={payments.length}
                  onChange={(isChosen) => selection.set(payments, isChosen)}
                />
              </th>
            )}
            {columns.map(({ title, className }) => (
              <th
                key={title}
                scope="col"
                className={cx(
                  "wrap-anywhere px-2 py-2.5 font-medium text-xs first:rounded-ss-lg first:ps-4 last:rounded-se-lg last:pe-3",
                  className,
                )}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowProps.map(({ key, ...props }) => (
            <TableRow key={key} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: Row;
  /** Unix seconds. */
  now: number;
  selection: Selection | null;
  onOpen: () => void;
  onCustomer: () => void;
}

const cell = "h-14 wrap-anywhere px-2 py-1.5 align-top";
const second = "block text-muted text-xs";

function TableRow({ row, now, selection, onOpen, onCustomer }: RowProps) {
  const { payment, token, chain, price, state, deadline } = row;
  const [day, time] = formatLines(payment.fundedAt, now);
  return (
    <tr
      className={cx(
        "relative border-line border-b last:border-0 hover:bg-sunken",
        selection?.has(payment) &&
          "*:bg-accent-soft [&:last-child>:first-child]:rounded-es-lg [&:last-child>:last-child]:rounded-ee-lg",
      )}
    >
      {selection && (
        <td className="relative">
          <SelectRow row={row} selection={selection} />
        </td>
      )}
      <td className={cx(cell, "first:ps-4")}>
        <StatusLine hue={state.hue} dot={state.dot}>
          {state.label}
        </StatusLine>
        <span className={second}>{state.note}</span>
      </td>
      <td className={cx(cell, "text-end")}>
        <Amount {...{ payment, token, price }} />
      </td>
      <td className={cx(cell, "ps-5")}>
        <Title row={row} onOpen={onOpen} />
      </td>
      <td className={cx(cell, "hidden @2xl:table-cell")}>
        <button
          type="button"
          title={payment.payer}
          aria-label={listWords.onlyOf(shorten(payment.payer))}
          className="relative z-10 min-h-6 font-mono text-muted text-xs underline-offset-4 hover:text-ink hover:underline"
          onClick={onCustomer}
        >
          <bdi dir="ltr">{shorten(payment.payer)}</bdi>
        </button>
      </td>
      <td className={cx(cell, "hidden @4xl:table-cell")}>
        <bdi>{chain}</bdi>
      </td>
      <td className={cx(cell, "hidden @3xl:table-cell")}>
        <time
          dateTime={new Date(payment.fundedAt * 1000).toISOString()}
          title={formatTime(payment.fundedAt)}
        >
          {day}
          <span className={second}>{time}</span>
        </time>
      </td>
      <td className={cx(cell, "hidden pe-3 @md:table-cell")}>
        {deadline !== null && <Deadline at={deadline} now={now} look="lines" />}
      </td>
    </tr>
  );
}

function PhoneRow({ row, now, selection, onOpen }: RowProps) {
  const { payment, token, price, state, deadline } = row;
  return (
    <li
      className={cx(
        "relative grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-line border-b px-3 py-2.5 text-sm last:border-0 hover:bg-sunken first:rounded-t-lg last:rounded-b-lg",
        selection && "ps-12",
        selection?.has(payment) && "bg-accent-soft",
      )}
    >
      {selection && <SelectRow row={row} selection={selection} />}
      <Title row={row} onOpen={onOpen} />
      <div className="max-w-[45vw] wrap-anywhere text-end">
        <Amount {...{ payment, token, price }} />
      </div>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-xs">
        <StatusLine hue={state.hue} dot={state.dot}>
          {state.label}
        </StatusLine>
        <span className="text-muted">{state.note}</span>
      </p>
      <p className="mt-1 text-end text-xs">
        {deadline !== null && <Deadline at={deadline} now={now} look="short" />}
      </p>
    </li>
  );
}

function SelectRow({ row: { payment, title }, selection }: { row: Row; selection: Selection }) {
  return (
    <SelectBox
      label={bulkWords.select(title)}
      chosen={selection.has(payment) ? 1 : 0}
      all={1}
      onChange={(isChosen) => selection.set([payment], isChosen)}
    />
  );
}

/** The order, and what was sold; the press anywhere on the row opens it. */
function Title({ row: { title, goods }, onOpen }: Pick<RowProps, "row" | "onOpen">) {
  return (
    <button
      type="button"
      data-row
      className="block w-full min-w-0 text-start after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
      onClick={onOpen}
    >
      <bdi className="block truncate font-semibold" title={title}>
        {title}
      </bdi>
      {goods !== null && (
        <bdi className={cx(second, "truncate")} title={goods}>
          {goods}
        </bdi>
      )}
    </button>
  );
}

/** The price with the coin below, or the coin alone. A figure breaks before it would be cut, and keeps its unit. */
function Amount({ payment: { amount }, token, price }: Pick<Row, "payment" | "token" | "price">) {
  return (
    <span className="block [&_bdi]:whitespace-normal [&_button]:z-10">
      {price ? (
        <>
          <Price price={price} large={false} />
          <span className={second}>
            <Money value={amount} unit={token} />
          </span>
        </>
      ) : (
        <span className="font-semibold">
          <Money value={amount} unit={token} />
        </span>
      )}
    </span>
  );
}
