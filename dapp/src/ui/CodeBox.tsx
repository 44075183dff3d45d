import { CopyButton } from "./CopyButton.tsx";
import { cx } from "./cx.ts";

interface CodeBoxProps {
  text: string;
  /** Name of the text for screen readers, such as "command". */
  name: string;
  /** Breaks lines that are too wide. */
  wraps?: boolean;
}

/** Code to copy, which runs from left to right in every language and scrolls where it is too wide or too long. */
export function CodeBox({ text, name, wraps = false }: CodeBoxProps) {
  return (
    <div dir="ltr" className="relative">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must reach a box that scrolls
        tabIndex={0}
        className={cx(
          "max-h-[36rem] overflow-auto rounded-md bg-sunken p-4 pe-12 font-mono text-xs",
          wraps && "whitespace-pre-wrap wrap-anywhere",
        )}
      >
        {text}
      </pre>
      <span className="absolute end-3 top-3">
        <CopyButton text={text} name={name} />
      </span>
    </div>
  );
}
