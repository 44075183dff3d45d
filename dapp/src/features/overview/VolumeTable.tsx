import * as words from "#words/overview.ts";
import { numberFormat } from "../../lib/money/numberFormat.ts";
import { formatDate } from "../../lib/time/format.ts";
import type { Sums } from "../../queries/merchantVolumes.ts";

interface VolumeTableProps {
  /** Unix seconds of each day, the oldest first. */
  dates: readonly number[];
  /** One for each day. */
  days: readonly Sums[];
  write: (amount: bigint) => string;
}

const columns = [
  { title: words.volume, of: ({ funded }: Sums) => funded },
  { title: words.captured, of: ({ captured }: Sums) => captured },
  { title: words.refunded, of: ({ refunded }: Sums) => refunded },
  { title: words.wentBack, of: ({ returned }: Sums) => returned },
  { title: words.commission, of: ({ fees }: Sums) => fees },
];

const cell = "whitespace-nowrap px-3 py-2 text-end tabular-nums";

/** What happened on each day, the newest first. */
export function VolumeTable({ dates, days, write }: VolumeTableProps) {
  return (
    <section
      aria-label={words.volumePerDay}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
      tabIndex={0}
      className="max-h-80 overflow-auto rounded-md border border-line"
    >
      <table className="w-full text-sm">
        <thead className="sticky top-0 bg-sunken text-muted text-xs">
          <tr>
            <th scope="col" className="px-3 py-2 text-start font-medium">
              {words.day}
            </th>
            <th scope="col" className="px-3 py-2 text-end font-medium">
              {words.payments}
            </th>
            {columns.map(({ title }) => (
              <th key={title} scope="col" className="px-3 py-2 text-end font-medium">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .map((day, index) => (
              <tr key={dates[index]} className="border-line border-t">
                <th scope="row" className="whitespace-nowrap px-3 py-2 text-start font-normal">
                  {formatDate(dates[index] ?? 0)}
                </th>
                <td className={cell}>{numberFormat({}).format(day.paymentCount)}</td>
                {columns.map(({ title, of }) => (
                  <td key={title} className={cell}>
                    <bdi>{write(of(day))}</bdi>
                  </td>
                ))}
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </section>
  );
}
