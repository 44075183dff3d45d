import { Link } from "@tanstack/react-router";
import * as words from "#words/customers.ts";
import type { WalletCustomer } from "../../lib/api/apiTypes.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { listed } from "../../lib/text/together.ts";
import { formatLines, formatTime } from "../../lib/time/format.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { cx } from "../../ui/cx.ts";
import { StatusLine } from "../../ui/Status.tsx";
import { useWide } from "../../ui/useWide.ts";
import { Amounts } from "./Amounts.tsx";
import { nameOf } from "./nameOf.ts";
import { sumsOf } from "./sums.ts";

/** Classes of the columns that are left out where they have no room, the least needed first. */
const wide = {
  wallet: "hidden @[52rem]:table-cell",
  payments: "hidden @3xl:table-cell",
  lastPaid: "hidden @2xl:table-cell",
  inDispute: "hidden @md:table-cell",
};

/** Columns in their order, whose widths stay whatever is in them. */
const columns = [
  { title: words.customer, className: "text-start" },
  { title: words.wallet, className: cx("w-36 text-start", wide.wallet) },
  { title: words.payments, className: cx("w-24 text-end", wide.payments) },
  { title: words.paid, className: "w-36 text-end" },
  { title: words.inDispute, className: cx("w-36 text-end", wide.inDispute) },
  { title: words.lastPaid, className: cx("w-28 ps-5 text-start", wide.lastPaid) },
];

/** Customers as a table; on a phone as a list. */
export function CustomerTable({ customers }: { customers: readonly WalletCustomer[] }) {
  const isTable = useWide("table");
  const now = useNow();
  const rows = customers.map((customer) => ({ customer, now, key: customer.address }));
  if (!isTable) {
    return (
      <ul aria-label={words.customers} className="isolate rounded-lg border border-line bg-surface">
        {rows.map(({ key, ...row }) => (
          <PhoneRow key={key} {...row} />
        ))}
      </ul>
    );
  }
  return (
    <div className="@container isolate rounded-lg border border-line bg-surface">
      <table className="w-full table-fixed text-start text-sm">
        <thead className="border-line border-b bg-sunken text-muted">
          <tr>
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
          {rows.map(({ key, ...row }) => (
            <TableRow key={key} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  customer: WalletCustomer;
  /** Unix seconds. */
  now: number;
}

/** Unix seconds of a time of the API. */
const secondsOf = (time: string) => Date.parse(time) / 1000;

const cell = "h-14 wrap-anywhere px-2 py-1.5 align-top";
const second = "block text-muted text-xs";

function TableRow({ customer, now }: RowProps) {
  const sums = sumsOf(customer);
  const paidAt = secondsOf(customer.last_paid_at);
  const [day, time] = formatLines(paidAt, now);
  return (
    <tr className="relative border-line border-b last:border-0 hover:bg-sunken">
      <td className={cx(cell, "ps-4")}>
        <Name customer={customer} hasWallet />
      </td>
      <td className={cx(cell, wide.wallet)}>
        <bdi dir="ltr" title={customer.address} className="font-mono text-muted text-xs">
          {shorten(toHex(customer.address))}
        </bdi>
      </td>
      <td className={cx(cell, "text-end", wide.payments)}>{customer.payment_count}</td>
      <td className={cx(cell, "text-end [&_button]:z-10")}>
        <Amounts sums={sums} of="paid" />
      </td>
      <td className={cx(cell, "text-disputed text-end [&_button]:z-10", wide.inDispute)}>
        <Amounts sums={sums} of="disputed" />
      </td>
      <td className={cx(cell, "ps-5 pe-3", wide.lastPaid)}>
        <time dateTime={customer.last_paid_at} title={formatTime(paidAt)}>
          {day}
          <span className={second}>{time}</span>
        </time>
      </td>
    </tr>
  );
}

function PhoneRow({ customer, now }: RowProps) {
  const sums = sumsOf(customer);
  const [day] = formatLines(secondsOf(customer.last_paid_at), now);
  const disputed = sums.filter((sum) => sum.disputed > 0n);
  return (
    <li className="relative grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-line border-b px-3 py-2.5 text-sm last:border-0 hover:bg-sunken">
      <Name customer={customer} />
      <div className="max-w-[45vw] wrap-anywhere text-end [&_button]:z-10">
        <Amounts sums={sums} of="paid" />
      </div>
      <p className="mt-1 text-muted text-xs">
        {disputed.length === 0 ? (
          words.count(customer.payment_count)
        ) : (
          <StatusLine hue="disputed">
            {words.disputed(listed(disputed.map((sum) => formatMoney(sum.disputed, sum.unit))))}
          </StatusLine>
        )}
      </p>
      <p className="mt-1 text-end text-muted text-xs">{day}</p>
    </li>
  );
}

interface NameProps {
  customer: WalletCustomer;
  /** Whether the wallet stands beside it. */
  hasWallet?: boolean;
}

/** The name, or the address where there is none; the press anywhere on the row opens it. */
function Name({ customer, hasWallet = false }: NameProps) {
  const { name, isOwn } = nameOf(customer);
  const wallet = shorten(toHex(customer.address));
  return (
    <>
      <Link
        to="/merchant/customers/$address"
        params={{ address: customer.address }}
        data-row
        className="block w-full min-w-0 text-start after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
      >
        {name !== null && (
          <bdi className="block truncate font-semibold" title={name}>
            {name}
          </bdi>
        )}
        {name === null && hasWallet && <span className="text-muted">{words.noName}</span>}
        {name === null && (
          <bdi
            dir="ltr"
            className={hasWallet ? "sr-only" : "block truncate font-mono text-xs leading-5"}
          >
            {wallet}
          </bdi>
        )}
      </Link>
      {name === null && !hasWallet && <span className={second}>{words.noName}</span>}
      {isOwn && <span className={second}>{words.yourName}</span>}
    </>
  );
}
