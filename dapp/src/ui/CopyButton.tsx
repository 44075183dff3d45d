import { useState } from "react";
import { CheckIcon, CopyIcon } from "./icons.tsx";

interface CopyButtonProps {
  text: string;
  /** Name of the text for screen readers, such as "payment id". */
  name: string;
}

/** Button that copies a text and confirms it. */
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
