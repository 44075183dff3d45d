import { paymentWindows } from "@handsel/protocol";
import { Link } from "@tanstack/react-router";
import * as merchantWords from "#words/merchant.ts";
import * as words from "#words/merchantBulk.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { type AppChain, findToken } from "../../lib/chain/appChain.ts";
import type { Unit } from "../../lib/money/amounts.ts";
import { Money, Price } from "../../lib/money/Money.tsx";
import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import { Deadline } from "../../lib/time/Deadline.tsx";
import type { Notes } from "../../queries/checkoutNotes.ts";
import { cx } from "../../ui/cx.ts";
import { StatusLine } from "../../ui/Status.tsx";
import { useWide } from "../../ui/useWide.ts";
import type { Part } from "./plan.ts";
import { rowState } from "./rowState.ts";
import { type BulkRow, isReady } from "./useBulk.ts";

interface BulkTableProps {
  verb: BulkVerb;
  parts: readonly Part<BulkRow>[];
  chainOf: (chainId: number) => AppChain | undefined;
  /** What the shop knows of its payments; undefined: nothing yet. */
  notes: Notes | undefined;
}

/** Every selected payment in its place, under the chain of its transaction; on a phone as a list. */
export function BulkTable({ verb, parts, chainOf, notes }: BulkTableProps) {
  const isTable = useWide("table");
  const groups = parts.map((part) => {
    const chain = chainOf(part.chainId);
    return {
      key: part.key,
      chain: chain?.name ?? merchantWords.chainNumber(part.chainId),
      size: sizeOf(part.rows),
      rows: part.rows.map((row) => ({ row, ...contentOf(verb, row, chain, notes) })),
    };
  });
  if (!isTable) {
    return (
      <section aria-label={words.chosen} className="space-y-4">
        {groups.map(({ key, chain, size, rows }) => (
          <div key={key} className="rounded-lg border border-line bg-surface">
            <h2 className="rounded-t-lg bg-sunken px-3 py-2 font-semibold text-muted text-xs">
              <bdi>{chain}</bdi> <span className="font-normal">{size}</span>
            </h2>
            <ul>
              {rows.map((content) => (
                <PhoneRow key={content.row.id} {...content} verb={verb} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  }
  return (
    <section
      aria-label={words.chosen}
      className="@container isolate rounded-lg border border-line bg-surface"
    >
      <table className="w-full table-fixed text-start text-sm">
        <thead className="border-line border-b text-muted">
          <tr>
            <th scope="col" className={cx(head, "rounded-ss-lg ps-4 text-start")}>
              {merchantWords.order}
            </th>
            <th scope="col" className={cx(head, "hidden w-30 text-end @xl:table-cell")}>
              {words.held}
            </th>
            <th scope="col" className={cx(head, "w-36 ps-5 text-start @xl:w-52")}>
              {words.state}
            </th>
            <th scope="col" className={cx(head, "w-28 rounded-se-lg pe-4 text-end")}>
              {verb === "capture" ? words.youReceive : words.goesBack}
            </th>
          </tr>
        </thead>
        {groups.map(({ key, chain, size, rows }) => (
          <tbody key={key}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={4}
                className="border-line border-b bg-sunken px-4 py-2 text-start font-semibold text-muted text-xs"
              >
                <bdi>{chain}</bdi> <span className="font-normal">{size}</span>
              </th>
            </tr>
            {rows.map((content) => (
              <TableRow key={content.row.id} {...content} verb={verb} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const head = "wrap-anywhere px-2 py-2.5 font-medium text-xs";
const cell = "h-14 wrap-anywhere px-2 py-2 align-top";
const second = "block text-muted text-xs";

/** Says how many payments go into the part's transaction, or are listed if it has none. */
function sizeOf(rows: readonly BulkRow[]): string {
  const ready = rows.filter(isReady).length;
  return ready > 0 ? words.inOne(ready) : words.several(rows.length);
}

interface Content {
  row: BulkRow;
  token: Unit;
  title: string;
  goods: string | null;
  agreed: { price: Parameters<typeof Price>[0]["price"]; amount: bigint } | null;
}

function contentOf(
  verb: BulkVerb,
  { id, payment }: BulkRow,
  chain: AppChain | undefined,
  notes: Notes | undefined,
): Omit<Content, "row"> & { verb: BulkVerb } {
  const note = notes?.get(id.toLowerCase());
  const goods = note?.description ?? null;
  return {
    ...{ verb, agreed: note?.agreed ?? null },
    token: findToken(chain, payment?.terms.token ?? ""),
    title: note?.reference ?? goods ?? shorten(id),
    goods: note?.reference ? goods : null,
  };
}

type RowProps = Content & { verb: BulkVerb };

function TableRow(props: RowProps) {
  return (
    <tr className="border-line border-b last:border-0">
      <td className={cx(cell, "ps-4")}>
        <Title {...props} />
      </td>
      <td className={cx(cell, "hidden text-end @xl:table-cell")}>
        <Held {...props} />
      </td>
      <td className={cx(cell, "ps-5")}>
        <State {...props} />
      </td>
      <td className={cx(cell, "pe-4 text-end")}>
        <Result {...props} />
      </td>
    </tr>
  );
}

function PhoneRow(props: RowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 border-line border-b px-3 py-2.5 text-sm last:border-0">
      <Title {...props} />
      <div className="max-w-[45vw] wrap-anywhere text-end">
        <Held {...props} />
      </div>
      <div className="text-xs">
        <State {...props} />
      </div>
      <div className="max-w-[45vw] wrap-anywhere text-end text-xs">
        {isReady(props.row) && (
          <span className={second}>
            {props.verb === "capture" ? words.youReceive : words.goesBack}
          </span>
        )}
        <Result {...props} />
      </div>
    </li>
  );
}

function Title({ row: { id, chainId }, title, goods }: RowProps) {
  return (
    <div className="min-w-0">
      <Link
        to="/merchant/payments"
        search={{ payment: id, chain: chainId }}
        className="flex min-h-6 min-w-0 items-center underline-offset-4 hover:underline pointer-coarse:min-h-11"
      >
        <bdi className="block truncate font-semibold" title={title}>
          {title}
        </bdi>
      </Link>
      {goods !== null && (
        <bdi className={cx(second, "truncate")} title={goods}>
          {goods}
        </bdi>
      )}
    </div>
  );
}

/** What is held now; the price with it, while that is all that was paid for it. */
function Held({ row: { payment }, token, agreed }: RowProps) {
  if (payment === null) return null;
  const { held } = payment.state;
  const price = agreed?.amount === held ? agreed.price : null;
  return (
    <span className="[&_bdi]:whitespace-normal">
      {price && <Price price={price} large={false} />}
      <span className={price ? second : "font-semibold"}>
        <Money value={held} unit={token} />
      </span>
    </span>
  );
}

function State({ row, token, verb }: RowProps) {
  const { hue, dot, label, note } = rowState(verb, row, token);
  const end = isReady(row) && verb === "capture" ? captureEnd(row) : null;
  return (
    <>
      <StatusLine hue={hue} dot={dot}>
        {label}
      </StatusLine>
      <span className={second}>{end === null ? note : <Deadline at={end} now={row.now} />}</span>
    </>
  );
}

function captureEnd({ payment }: BulkRow): number | null {
  return payment && paymentWindows(payment.terms, payment.state).captureEnd;
}

/** What the transaction brings. */
function Result({ row, token }: RowProps) {
  if (!isReady(row)) return null;
  return (
    <span className="font-semibold [&_bdi]:whitespace-normal">
      <Money value={row.amount - row.fee} unit={token} />
    </span>
  );
}
