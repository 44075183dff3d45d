import { type Outcome, outcomes } from "@handsel/protocol";
import { type Ref, useState } from "react";
import * as words from "#words/filters.ts";
import { Field } from "../../ui/Field.tsx";
import { Pills } from "../../ui/Pills.tsx";
import { SearchInput } from "../../ui/SearchInput.tsx";
import { Select } from "../../ui/Select.tsx";
import type { AppChain } from "../chain/appChain.ts";
import type { Change, Narrowing } from "./narrowing.ts";

/** Value of a choice that narrows nothing. */
const any = "";

interface StatusChoiceProps {
  status: Outcome | undefined;
  labels: Record<Outcome, string>;
  onStatus: (status: Outcome | undefined) => void;
}

/** Buttons of which one is pressed: payments of every state, or of one. */
export function StatusChoice({ status, labels, onStatus }: StatusChoiceProps) {
  return (
    <Pills
      legend={words.statusLegend}
      values={[undefined, ...outcomes]}
      label={(one) => (one ? labels[one] : words.all)}
      value={status}
      onChange={onStatus}
    />
  );
}

interface NarrowingFieldsProps {
  narrowing: Narrowing;
  chains: readonly AppChain[];
  onChange: (part: Change<Narrowing>) => void;
}

/** Fields of a coin, a chain, and the days of the payment. */
export function NarrowingFields({ narrowing, chains, onChange }: NarrowingFieldsProps) {
  const { coin = any, chain, from = any, until = any } = narrowing;
  const coins = [...new Set(chains.flatMap(({ tokens }) => tokens.map(({ symbol }) => symbol)))];
  return (
    <>
      <Select
        label={words.coin}
        options={{ [any]: words.anyCoin, ...Object.fromEntries(coins.map((one) => [one, one])) }}
        value={coin}
        onChange={({ target }) => onChange({ coin: target.value || undefined })}
      />
      <Select
        label={words.chain}
        options={{
          [any]: words.anyChain,
          ...Object.fromEntries(chains.map(({ id, name }) => [String(id), name])),
        }}
        value={chain === undefined ? any : String(chain)}
        onChange={({ target }) =>
          onChange({ chain: target.value === any ? undefined : Number(target.value) })
        }
      />
      <Field
        type="date"
        label={words.from}
        value={from}
        max={until || undefined}
        onChange={({ target }) => onChange({ from: target.value || undefined })}
      />
      <Field
        type="date"
        label={words.until}
        value={until}
        min={from || undefined}
        error={from && until && until < from ? words.datesCrossed : undefined}
        onChange={({ target }) => onChange({ until: target.value || undefined })}
      />
    </>
  );
}

interface SearchFormProps {
  /** What is looked for now. */
  text: string;
  label: string;
  placeholder: string;
  field?: Ref<HTMLInputElement> | undefined;
  compact?: boolean;
  onSearch: (text: string) => void;
}

/** Field of what is looked for, which is asked for when the form is sent. */
export function SearchForm({
  text,
  label,
  placeholder,
  field,
  compact,
  onSearch,
}: SearchFormProps) {
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <SearchInput
        ref={field}
        compact={compact}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        submit={words.searchButton}
        onChange={({ target }) => setTyped(target.value)}
      />
    </form>
  );
}
