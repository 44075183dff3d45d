import { useState } from "react";
import * as words from "#words/ui.ts";
import { copyText } from "./copyText.ts";
import { CheckIcon, CopyIcon } from "./icons.tsx";

interface CopyButtonProps {
  text: string;
  /** Name of the text for screen readers, such as "payment id". */
  name: string;
}

/** Button that copies a text and confirms it. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const copied = outcome === "copied";
  const said = outcome && (copied ? words.justCopied : words.cannotCopy);
  return (
    <button
      type="button"
      aria-label={copied ? words.copied(name) : words.copy(name)}
      title={said ?? words.copy(name)}
      className="-me-1 inline-flex size-6 items-center justify-center rounded-sm align-middle text-muted hover:bg-sunken hover:text-ink print:hidden"
      onClick={() => {
        void copyText(text).then((isCopied) => {
          setOutcome(isCopied ? "copied" : "refused");
          setTimeout(() => setOutcome(null), 2_000);
        });
      }}
    >
      {copied ? <CheckIcon className="size-4 text-accent" /> : <CopyIcon className="size-4" />}
      <span role="status" className="sr-only">
        {said}
      </span>
    </button>
  );
}
