import { useState } from "react";
import { CheckIcon, CopyIcon } from "./icons.tsx";

interface CopyButtonProps {
  text: string;
  /** What is copied, as in "payment id". */
  name: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      aria-label={copied ? `Copied ${name}` : `Copy ${name}`}
      title={`Copy ${name}`}
      className="-mr-1 inline-flex size-6 items-center justify-center rounded-sm align-middle text-muted hover:bg-sunken hover:text-ink print:hidden"
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => {
          setCopied(true);
          setTimeout(() => setCopied(false), 2_000);
        });
      }}
    >
      {copied ? <CheckIcon className="size-4 text-accent" /> : <CopyIcon className="size-4" />}
      <span role="status" className="sr-only">
        {copied ? "Copied" : ""}
      </span>
    </button>
  );
}
