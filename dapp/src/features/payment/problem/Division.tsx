import { fee, type PaymentTerms } from "@handsel/protocol";
import * as words from "#words/problem.ts";
import type { Unit } from "../../../lib/money/amounts.ts";
import { MoneyBar, type MoneyPart } from "../../../lib/money/MoneyBar.tsx";

interface DivisionProps {
  /** The payer's part, in base units. */
  amount: bigint;
  /** Base units. */
  held: bigint;
  unit: Unit;
  /** Name of the merchant. */
  shop: string;
}

/** Who gets what of the held amount, to scale, as the payer is told. */
export function Division({ amount, held, unit, shop }: DivisionProps) {
  return (
    <MoneyBar
      parts={[
        { hue: "returned", label: words.youGetBack, value: amount },
        { hue: "paid", label: words.shopGets(shop), value: held - amount },
      ]}
      unit={unit}
      total={{ label: words.heldNow, value: held }}
    />
  );
}

interface RulingPartsOptions {
  terms: PaymentTerms;
  /** Base units. */
  amount: bigint;
  held: bigint;
  refundable: bigint;
  labels: { payer: string; shop: string; commission: string };
}

/** Parts of a ruling; the commission is part of what goes to the shop. They add up to what is held. */
export function rulingParts({
  terms,
  amount,
  held,
  refundable,
  labels,
}: RulingPartsOptions): readonly MoneyPart[] {
  const captured = held - amount;
  const commission = fee(captured, terms.feeBps, refundable);
  const parts: MoneyPart[] = [
    { hue: "returned", label: labels.payer, value: amount },
    { hue: "paid", label: labels.shop, value: captured },
  ];
  if (commission > 0n) {
    parts.push({ hue: "paid", label: labels.commission, value: commission, isIncluded: true });
  }
  return parts;
}
