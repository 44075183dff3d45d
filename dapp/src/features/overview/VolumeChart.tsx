import * as words from "#words/overview.ts";
import { formatLines } from "../../lib/time/format.ts";
import { chartHeight, chartTop } from "./chartScale.ts";

interface VolumeChartProps {
  /** Unix seconds of each day. */
  dates: readonly number[];
  /** One for each day. */
  values: readonly bigint[];
  write: (amount: bigint) => string;
  /** Beside the axis. */
  writeShort: (amount: bigint) => string;
}

/** Units of the drawing: of a day, and of its height. */
const WIDTH = 12;
const BAR = 8;
const HEIGHT = 200;

/** A bar for each day. Its texts are HTML: the drawing alone is mirrored where one reads from the right. */
export function VolumeChart({ dates, values, write, writeShort }: VolumeChartProps) {
  const top = chartTop(values);
  const today = dates.at(-1) ?? 0;
  const dayName = (index: number) => formatLines(dates[index] ?? 0, today)[0];
  const last = values.length - 1;
  const highest = values.reduce((most, value, at) => (value > (values[most] ?? 0n) ? at : most), 0);
  const most = values[highest] ?? 0n;
  const label =
    most > 0n
      ? words.chartOf(dayName(0), dayName(last), dayName(highest), write(most))
      : words.emptyChartOf(dayName(0), dayName(last));
  const width = values.length * WIDTH;
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-muted text-xs">
      <div aria-hidden="true" className="flex h-44 flex-col justify-between text-end sm:h-52">
        {[top, top / 2n, 0n].map((amount) => (
          <bdi key={String(amount)} className="-my-2">
            {writeShort(amount)}
          </bdi>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
        className="block h-44 w-full overflow-visible sm:h-52 rtl:-scale-x-100"
      >
        {[0, HEIGHT / 2, HEIGHT].map((y) => (
          <path
            key={y}
            d={`M0 ${y}H${width}`}
            vectorEffect="non-scaling-stroke"
            className="stroke-line"
          />
        ))}
        {values.map((value, index) => {
          const height = chartHeight(value, top, HEIGHT);
          return (
            <g key={dates[index]}>
              <title>{words.ofDay(dayName(index), write(value))}</title>
              <rect x={index * WIDTH} width={WIDTH} height={HEIGHT} className="fill-transparent" />
              <rect
                x={index * WIDTH + (WIDTH - BAR) / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                className="fill-accent"
              />
            </g>
          );
        })}
      </svg>
      <p aria-hidden="true" className="col-start-2 flex justify-between gap-2">
        {[0, Math.floor(last / 2), last].map((index) => (
          <span key={index}>{dayName(index)}</span>
        ))}
      </p>
    </div>
  );
}
