import { Link } from "@tanstack/react-router";
import * as sharedWords from "#words/filters.ts";
import * as words from "#words/myPayments.ts";
import { isolate } from "../../../lib/words/isolate.ts";
import { Button, buttonClass } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { InboxIcon, SearchIcon } from "../../../ui/icons.tsx";

/** Shown to a wallet that never paid: what will be here, and where a payment may be otherwise. */
export function NoPayments() {
  return (
    <EmptyState
      icon={<InboxIcon />}
      title={words.noneTitle}
      action={
        <Link to="/find" className={buttonClass("primary", "medium")}>
          {words.findPayment}
        </Link>
      }
    >
      <p>{words.noneAdvice}</p>
      <p className="mt-2">{words.noneHelp}</p>
    </EmptyState>
  );
}

/** Shown where nothing matches the filters. @param text what is looked for; empty: nothing */
export function NoMatch({ text, onClear }: { text: string; onClear: () => void }) {
  return (
    <EmptyState
      icon={<SearchIcon />}
      title={text === "" ? sharedWords.noMatch : sharedWords.noMatchFor(isolate(text))}
      action={
        <Button look="secondary" size="medium" onClick={onClear}>
          {sharedWords.clear}
        </Button>
      }
    >
      {words.noMatchAdvice}
    </EmptyState>
  );
}
