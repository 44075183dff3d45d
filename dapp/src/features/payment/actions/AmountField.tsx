import type { Token } from "@handsel/protocol";
import { useState } from "react";
import * as words from "#words/payment.ts";
import {
  amountSentence,
  amountToText,
  formatMoney,
  parseAmount,
} from "../../../lib/money/amounts.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";

interface AmountOptions {
  label?: string;
  mayBeZero?: boolean;
  /** What the field says at first, in base units; default: all of it. */
  first?: bigint;
}

/** Amount that a person types; at first all of it. */
export interface TypedAmount {
  /** Base units; null while what is typed is no amount. */
  value: bigint | null;
  text: string;
  setText: (text: string) => void;
  setValue: (value: bigint) => void;
  error: string | undefined;
  label: string;
  /** Base units. */
  max: bigint;
  token: Token;
}

/** @param max largest amount, in base units */
export function useAmount(
  max: bigint,
  token: Token,
  { label = words.amount, mayBeZero = false, first = max }: AmountOptions = {},
): TypedAmount {
  const [text, setText] = useState(amountToText(first, token.decimals));
  const parsed = parseAmount(text, token.decimals, max, mayBeZero);
  const error = "problem" in parsed ? amountSentence(parsed.problem, token, max) : undefined;
  const setValue = (value: bigint) => setText(amountToText(value, token.decimals));
  return {
    value: "value" in parsed ? parsed.value : null,
    ...{ text, setText, setValue, error, label, max, token },
  };
}

/** Field for an amount, with a button for all of it. */
export function AmountField({ label, text, setText, setValue, error, max, token }: TypedAmount) {
  return (
    <Field
      label={label}
      inputMode="decimal"
      autoComplete="off"
      unit={token.symbol}
      hint={words.atMost(formatMoney(max, token))}
      error={error}
      value={text}
      onChange={({ target }) => setText(target.value)}
      aside={
        <Button look="quiet" size="inline" onClick={() => setValue(max)}>
          {words.allOfIt}
        </Button>
      }
    />
  );
}
