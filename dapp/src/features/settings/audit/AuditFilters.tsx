import { useState } from "react";
import * as words from "#words/audit.ts";
import type { AuditFilter } from "../../../queries/store.ts";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useMemberNames } from "../useMemberNames.ts";

type Kind = "all" | "action" | "actor" | "subject";

const kinds: Record<Kind, string> = {
  all: words.everything,
  action: words.byAction,
  actor: words.byPerson,
  subject: words.bySubject,
};

interface Chosen {
  kind: Kind;
  value: string;
  /** Days, as the browser's field has them. */
  from: string;
  until: string;
}

const DAY = 86_400_000;

/** Beginning of a day where the reader is; undefined for none. */
function startOf(day: string, daysLater = 0): string | undefined {
  const time = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(time) ? undefined : new Date(time + daysLater * DAY).toISOString();
}

/** The filter of what is chosen, without fields that are empty. */
export function filterOf({ kind, value, from, until }: Chosen): AuditFilter {
  const [since, end] = [startOf(from), startOf(until, 1)];
  return {
    ...(kind !== "all" && value.trim() !== "" && { [kind]: value.trim() }),
    ...(since !== undefined && { created_from: since }),
    ...(end !== undefined && { created_until: end }),
  };
}

/** Chooses which lines of the log are shown and exported. */
export function AuditFilters({ onChange }: { onChange: (filter: AuditFilter) => void }) {
  const people = useMemberNames();
  const [chosen, setChosen] = useState<Chosen>({ kind: "all", value: "", from: "", until: "" });
  const values: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
    action: words.actions,
    actor: Object.fromEntries(people),
  };
  const change = (changes: Partial<Chosen>) => {
    const next = { ...chosen, ...changes };
    setChosen(next);
    onChange(filterOf(next));
  };
  const options = values[chosen.kind];
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      <Select
        label={words.filterBy}
        options={kinds}
        value={chosen.kind}
        onChange={({ target }) => {
          const kind = target.value as Kind;
          change({ kind, value: Object.keys(values[kind] ?? {})[0] ?? "" });
        }}
      />
      {options && (
        <Select
          label={chosen.kind === "action" ? words.what : words.who}
          options={options}
          value={chosen.value}
          onChange={({ target }) => change({ value: target.value })}
        />
      )}
      {chosen.kind === "subject" && (
        <Field
          label={words.thing}
          hint={words.thingHint}
          dir="ltr"
          spellCheck={false}
          maxLength={100}
          value={chosen.value}
          onChange={({ target }) => change({ value: target.value })}
        />
      )}
      {chosen.kind === "all" && <span className="hidden sm:block" />}
      <Field
        label={words.from}
        type="date"
        value={chosen.from}
        onChange={({ target }) => change({ from: target.value })}
      />
      <Field
        label={words.until}
        type="date"
        value={chosen.until}
        onChange={({ target }) => change({ until: target.value })}
      />
    </div>
  );
}
