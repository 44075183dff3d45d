import { useQuery } from "@tanstack/react-query";
import type { Hash } from "viem";
import * as sharedWords from "#words/merchant.ts";
import * as words from "#words/merchantDisputes.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { findChain } from "../../lib/config/appConfig.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import type { Price as AgreedPrice } from "../../lib/money/formatPrice.ts";
import { Money, Price } from "../../lib/money/Money.tsx";
import { Deadline } from "../../lib/time/Deadline.tsx";
import { formatDate, formatTime } from "../../lib/time/format.ts";
import { checkoutNotesQuery } from "../../queries/checkoutNotes.ts";
import { type DisputeRow, meaningOf } from "./disputeRow.ts";

interface DisputeListProps {
  label: string;
  rows: readonly DisputeRow[];
  /** Unix seconds. */
  now: number;
  onOpen: (dispute: { id: Hash; chainId: number }) => void;
}

/** Disputes: order and customer, what each means, what it is about, and its deadline or end. */
export function DisputeList({ label, rows, now, onOpen }: DisputeListProps) {
  const { mode } = useMode();
  const shown = rows.map(({ dispute }) => dispute);
  const { data: notes } = useQuery(checkoutNotesQuery(mode, shown));
  return (
    <ul aria-label={label} className="isolate rounded-lg border border-line bg-surface">
      {rows.map((row) => {
        const { id, chainId, amount } = row.dispute;
        const note = notes?.get(id.toLowerCase());
        const agreed = note?.agreed ?? null;
        return (
          <Line
            key={`${chainId} ${id}`}
            {...{ row, now }}
            title={note?.reference ?? note?.description ?? shorten(id)}
            goods={note?.reference ? note.description : null}
            // A late payment of the checkout may be of another coin.
            price={agreed?.amount === amount ? agreed.price : null}
            onOpen={() => onOpen(row.dispute)}
          />
        );
      })}
    </ul>
  );
}

interface LineProps {
  row: DisputeRow;
  now: number;
  /** Order, or what was sold. */
  title: string;
  /** What was sold, where the title is the order. */
  goods: string | null;
  price: AgreedPrice | null;
  onOpen: () => void;
}

const second = "block text-muted text-xs";

function Line({ row, now, title, goods, price, onOpen }: LineProps) {
  const config = useAppConfig();
  const { payer, chainId, disputed, ...dispute } = row.dispute;
  const token = findToken(findChain(config, chainId), dispute.token);
  return (
    <li className="relative grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 border-line border-b px-3 py-2.5 text-sm last:border-0 hover:bg-sunken md:grid-cols-[minmax(0,4fr)_minmax(0,5fr)_minmax(6rem,2fr)_10rem] md:px-4">
      <div className="min-w-0">
        <button
          type="button"
          className="block w-full min-w-0 text-start after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
          onClick={onOpen}
        >
          <bdi className="block truncate font-semibold" title={title}>
            {title}
          </bdi>
        </button>
        <span className={second}>
          {goods !== null && (
            <bdi className="block truncate" title={goods}>
              {goods}
            </bdi>
          )}
          <bdi dir="ltr" className="font-mono" title={payer}>
            {shorten(payer)}
          </bdi>
        </span>
      </div>
      <div className="wrap-anywhere max-w-[45vw] text-end md:order-2 [&_bdi]:whitespace-normal [&_button]:z-10">
        {price && (
          <span className="block">
            <Price price={price} large={false} />
          </span>
        )}
        <span className={price ? second : "block font-semibold"}>
          <Money value={disputed} unit={token} />
        </span>
        <span className={second}>{sharedWords.onChain(namesOf(config, [chainId]))}</span>
      </div>
      <p className="wrap-anywhere min-w-0 text-xs md:order-1 md:text-sm">
        {meaningOf(row, token, now)}
      </p>
      <p className="text-end text-xs md:order-3 md:text-sm">
        <When row={row} now={now} />
      </p>
    </li>
  );
}

/** What ends next and when; of an ended dispute, its day. */
function When({ row: { dispute, offer, deadline }, now }: { row: DisputeRow; now: number }) {
  if (dispute.end) {
    const { at } = dispute.end;
    return (
      <time dateTime={new Date(at * 1000).toISOString()} title={formatTime(at)}>
        {formatDate(at)}
      </time>
    );
  }
  return (
    <>
      <span className={second}>{offer ? words.toAnswer : words.toRule}</span>
      <Deadline at={deadline} now={now} look="lines" />
    </>
  );
}
