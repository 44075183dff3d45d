import * as merchantWords from "#words/merchant.ts";
import * as words from "#words/merchantBulk.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { MoneyBar, type MoneyPart } from "../../lib/money/MoneyBar.tsx";
import type { BulkVerb } from "../../lib/payment/bulkSelection.ts";
import { type MoneySum, moneySums, type PlannedSum, plannedSums } from "./sums.ts";
import { type BulkRow, isReady } from "./useBulk.ts";

interface BulkSumsProps {
  verb: BulkVerb;
  rows: readonly BulkRow[];
  chainOf: (chainId: number) => AppChain | undefined;
  /** Whether something is still to be sent or on its way. */
  isOpen: boolean;
}

/** Who gets what by the transactions, or where the money is once they are done; a bar for each coin. */
export function BulkSums({ verb, rows, chainOf, isOpen }: BulkSumsProps) {
  const ready = rows.filter(isReady);
  if (ready.length > 0) {
    return (
      <section className="space-y-4">
        <h2 className="font-semibold">{words.whoGetsWhat}</h2>
        {plannedSums(ready, chainOf).map((sum) => (
          <MoneyBar
            key={`${sum.unit.symbol} ${sum.unit.decimals}`}
            parts={plannedParts(verb, sum)}
            unit={sum.unit}
            total={{ label: words.heldNow, value: sum.amount }}
          />
        ))}
        <p className="text-muted text-sm">
          {verb === "capture" ? words.othersGoOn : words.allOrNone}
        </p>
      </section>
    );
  }
  if (isOpen) return null;
  const sums = moneySums(rows, chainOf);
  return (
    <section className="space-y-4">
      <h2 className="font-semibold">{merchantWords.whereTheMoneyIs}</h2>
      {sums === null && <p className="text-muted text-sm">{words.sumsIncomplete}</p>}
      {sums?.map((sum) => (
        <MoneyBar
          key={`${sum.unit.symbol} ${sum.unit.decimals}`}
          parts={partsOfMoney(sum)}
          unit={sum.unit}
          total={{ label: merchantWords.paid, value: sum.paid }}
        />
      ))}
    </section>
  );
}

function plannedParts(verb: BulkVerb, { amount, fee }: PlannedSum): readonly MoneyPart[] {
  if (verb === "void") {
    return [{ hue: "returned", label: words.backToCustomers, value: amount }];
  }
  return [
    { hue: "paid", label: words.youReceive, value: amount - fee },
    { hue: "returned", label: merchantWords.commission, value: fee },
  ];
}

function partsOfMoney({ captured, fees, held, returned }: MoneySum): readonly MoneyPart[] {
  const parts: MoneyPart[] = [
    { hue: "paid", label: words.forYou, value: captured - fees },
    { hue: "returned", label: merchantWords.commission, value: fees },
    { hue: "held", label: words.stillHeld, value: held },
    { hue: "returned", label: words.wentBack, value: returned },
  ];
  return parts.filter(({ value }) => value > 0n);
}
