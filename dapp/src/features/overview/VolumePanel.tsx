import * as words from "#words/overview.ts";
import { useMode } from "../../lib/config/mode.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { formatPrice } from "../../lib/money/formatPrice.ts";
import { shortAmount } from "../../lib/money/shortAmount.ts";
import { listed } from "../../lib/text/together.ts";
import type { CoinRates } from "../../lib/worth/worth.ts";
import type { Sums } from "../../queries/merchantVolumes.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Calendar } from "./calendar.ts";
import { addSums, type CoinDays, sumsWorth } from "./sums.ts";
import { VolumeChart } from "./VolumeChart.tsx";
import { VolumeTable } from "./VolumeTable.tsx";

interface VolumePanelProps {
  calendar: Calendar;
  coins: readonly CoinDays[];
  rates: CoinRates | null | undefined;
  /** Key of the coin to draw, or {@link allCoins}. */
  chosen: string | undefined;
  onChoose: (key: string) => void;
  /** Whether chains are missing. */
  isPart: boolean;
}

/** Names all coins at what they are worth. */
const allCoins = "all";

interface Series {
  days: readonly Sums[];
  /** Writes an amount exactly. */
  write: (amount: bigint) => string;
  /** Writes an amount beside an axis. */
  writeShort: (amount: bigint) => string;
}

/** The days of a period, in one coin or at what all are worth: as a chart, and as a table. */
export function VolumePanel(props: VolumePanelProps) {
  const { calendar, coins, rates, chosen, onChoose, isPart } = props;
  const { chains } = useMode();
  const nameOf = ({ chain, token }: CoinDays) =>
    chains.length > 1 ? words.coinOn(token.symbol, chain.name) : token.symbol;
  const priced = coins.filter((coin) => sumsWorth(rates, coin, coin.whole) !== null);
  const unpriced = coins.filter((coin) => !priced.includes(coin));
  const options = Object.fromEntries([
    ...(rates && priced.length > 0 ? [[allCoins, words.allCoins(rates.currency)]] : []),
    ...coins.map((coin) => [coin.key, nameOf(coin)]),
  ]);
  const busiest = coins.reduce<CoinDays | undefined>(
    (most, coin) => (most && most.whole.paymentCount >= coin.whole.paymentCount ? most : coin),
    undefined,
  );
  const key =
    chosen !== undefined && chosen in options
      ? chosen
      : allCoins in options
        ? allCoins
        : (busiest?.key ?? "");
  const coin = coins.find((one) => one.key === key);
  const series = coin ? ofCoin(coin) : rates && ofAll(priced, rates, calendar.starts.length);
  if (!series) return null;
  return (
    <Panel title={words.volumePerDay}>
      <PanelBody>
        {Object.keys(options).length > 1 && (
          <Select
            label={words.shownIn}
            className="max-w-80"
            options={options}
            value={key}
            onChange={({ target }) => onChoose(target.value)}
          />
        )}
        <VolumeChart
          dates={calendar.dates}
          values={series.days.map(({ funded }) => funded)}
          write={series.write}
          writeShort={series.writeShort}
        />
        {!coin && unpriced.length > 0 && (
          <p className="text-sm text-warn">{words.notCounted(listed(unpriced.map(nameOf)))}</p>
        )}
        {isPart && <p className="text-sm text-warn">{words.chainsMissing}</p>}
        <Fold title={words.asTable}>
          <p className="text-muted">{words.tableNote}</p>
          <VolumeTable dates={calendar.dates} days={series.days} write={series.write} />
        </Fold>
      </PanelBody>
    </Panel>
  );
}

function ofCoin({ token, days }: CoinDays): Series {
  return {
    days,
    write: (amount) => formatMoney(amount, token),
    writeShort: (amount) => shortAmount(amount, token.decimals),
  };
}

/** The coins that have a rate, at what each day's sums are worth now. */
function ofAll(coins: readonly CoinDays[], rates: CoinRates, count: number): Series {
  const nothing = {
    ...{ paymentCount: 0, funded: 0n, captured: 0n, fees: 0n, refunded: 0n, returned: 0n },
  };
  const days = Array.from({ length: count }, (_, index) =>
    coins.reduce((sum, coin) => {
      const day = coin.days[index];
      const worth = day ? sumsWorth(rates, coin, day) : null;
      return worth ? addSums(sum, worth) : sum;
    }, nothing),
  );
  const { currency, decimals } = rates;
  const write = (amount: bigint) => formatPrice({ currency, decimals, amount });
  return { days, write, writeShort: write };
}
