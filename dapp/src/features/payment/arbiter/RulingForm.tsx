import type { Token } from "@handsel/protocol";
import type { ReactNode } from "react";
import * as words from "#words/arbiter.ts";
import type { Statement } from "../../../lib/api/apiTypes.ts";
import { formatBps, formatMoney } from "../../../lib/money/amounts.ts";
import { MoneyBar } from "../../../lib/money/MoneyBar.tsx";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { Button } from "../../../ui/Button.tsx";
import { AmountField, type TypedAmount } from "../actions/AmountField.tsx";
import { AmountSlider } from "../problem/AmountSlider.tsx";
import { rulingParts } from "../problem/Division.tsx";

interface RulingFormProps {
  payment: ChainPayment;
  token: Token;
  field: TypedAmount;
  statements: readonly Statement[];
  /** Further suggestions, such as other members' votes. */
  children?: ReactNode;
}

/** Chooses who gets what of the held amount, and shows it before it is signed. */
export function RulingForm({ payment, token, field, statements, children }: RulingFormProps) {
  const { terms, state } = payment;
  const { held, refundable } = state;
  const asked = (party: Statement["party"]) =>
    statements.findLast((one) => one.party === party && one.document.payer_amount !== null)
      ?.document.payer_amount;
  const suggestions = [
    { label: words.customerAsks, amount: asked("payer") },
    { label: words.shopWould, amount: asked("merchant") },
    { label: words.allToCustomer, amount: `${held}` },
    { label: words.allToShop, amount: "0" },
  ].flatMap(({ label, amount }) => {
    const value = amount == null ? null : BigInt(amount);
    return value === null || value > held ? [] : [{ label, value }];
  });
  return (
    <>
      <div>
        <h3 className="sr-only">{words.suggestions}</h3>
        <ul className="flex flex-wrap gap-2">
          {suggestions.map(({ label, value }) => (
            <li key={label}>
              <Button
                look="secondary"
                size="medium"
                className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-canvas"
                aria-pressed={field.value === value}
                title={formatMoney(value, token)}
                onClick={() => field.setValue(value)}
              >
                {label}
              </Button>
            </li>
          ))}
          {children}
        </ul>
      </div>
      <div>
        <AmountField {...field} />
        <AmountSlider
          label={words.backToCustomer}
          value={field.value}
          max={held}
          unit={token}
          onChange={field.setValue}
        />
        <p className="text-muted text-sm">{words.restToShop}</p>
      </div>
      <MoneyBar
        parts={rulingParts({
          ...{ terms, held, refundable, amount: field.value ?? 0n },
          labels: {
            ...{ payer: words.backToCustomer, shop: words.toShop },
            commission: words.commission(formatBps(terms.feeBps)),
          },
        })}
        unit={token}
        total={{ label: words.heldNow, value: held }}
      />
    </>
  );
}
