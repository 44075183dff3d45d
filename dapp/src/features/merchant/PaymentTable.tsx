import { useQuery } from "@tanstack/react-query";
import * as words from "#words/merchant.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { Money } from "../../lib/money/Money.tsx";
import { PaymentStatusBadge } from "../../lib/payment/PaymentStatusBadge.tsx";
import { formatTime } from "../../lib/time/format.ts";
import { checkoutDescriptionsQuery } from "../../queries/checkoutDescriptions.ts";
import type { ListedPayment } from "../../queries/merchantPayments.ts";
import { cx } from "../../ui/cx.ts";
import { Mixed } from "../../ui/Mixed.tsx";
import type { OpenPayment } from "./PaymentDrawer.tsx";

interface PaymentTableProps {
  payments: readonly ListedPayment[];
  onOpen: (payment: OpenPayment) => void;
}

/** Columns from left to right; narrow screens leave some out. */
const columns = [
  { title: words.order, className: "text-start" },
  { title: words.payer, className: "hidden text-start md:table-cell" },
  { title: words.paid, className: "hidden text-start md:table-cell" },
  { title: words.status, className: "hidden text-start sm:table-cell" },
  { title: words.amount, className: "text-end" },
];

export function PaymentTable({ payments, onOpen }: PaymentTableProps) {
  const { mode, chains } = useMode();
  const descriptions = useQuery(checkoutDescriptionsQuery(mode));
  const showsChain = chains.length > 1;
  return (
    <div className="rounded-lg border border-line bg-surface">
      <table className="w-full text-start text-sm">
        <thead className="border-line border-b bg-sunken text-muted">
          <tr>
            {columns.map(({ title, className }) => (
              <th
                key={title}
                scope="col"
                className={cx(
                  "px-3 py-2.5 font-medium first:rounded-ss-lg last:rounded-se-lg sm:px-4",
                  className,
                )}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {payments.map((payment) => (
            <PaymentRow
              key={payment.id}
              payment={payment}
              name={descriptions.data?.get(payment.id.toLowerCase()) ?? shorten(payment.id)}
              showsChain={showsChain}
              onOpen={() => onOpen({ id: payment.id, chainId: payment.chainId })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PaymentRowProps {
  payment: ListedPayment;
  name: string;
  /** Whether the payments are on several chains. */
  showsChain: boolean;
  onOpen: () => void;
}

function PaymentRow({ payment, name, showsChain, onOpen }: PaymentRowProps) {
  const config = useAppConfig();
  const chain = findChain(config, payment.chainId);
  const token = findToken(chain, payment.token);
  return (
    <tr className="relative border-line border-b last:border-0 hover:bg-sunken">
      <td className="px-3 py-3 sm:px-4">
        <button
          type="button"
          className="text-start font-medium after:absolute after:inset-0 after:content-['']"
          onClick={onOpen}
        >
          <bdi className="line-clamp-3 wrap-anywhere" title={name}>
            {name}
          </bdi>
        </button>
        <span className="mt-1 block sm:hidden">
          <PaymentStatusBadge status={payment.status} />
        </span>
      </td>
      <td className="hidden px-4 py-3 font-mono text-muted text-xs md:table-cell">
        {shorten(payment.payer)}
      </td>
      <td className="hidden px-4 py-3 text-muted md:table-cell">{formatTime(payment.fundedAt)}</td>
      <td className="hidden px-4 py-3 sm:table-cell">
        <PaymentStatusBadge status={payment.status} />
      </td>
      <td className="px-3 py-3 text-end font-medium sm:px-4">
        <Money value={payment.amount} unit={token} />
        {(showsChain || !chain) && (
          <span className="block font-normal text-muted text-xs">
            {words.onChain(namesOf(config, [payment.chainId]))}
          </span>
        )}
        {payment.held > 0n && payment.held < payment.amount && (
          <span className="block font-normal text-muted text-xs">
            <Mixed parts={words.amountHeld(<Money value={payment.held} unit={token} />)} />
          </span>
        )}
      </td>
    </tr>
  );
}
