import { CopyButton } from "./CopyButton.tsx";

interface CodeBoxProps {
  text: string;
  /** Name of the text for screen readers, such as "command". */
  name: string;
}

/** Code to copy, which scrolls where it is too wide. */
export function CodeBox({ text, name }: CodeBoxProps) {
  return (
    <div className="relative">
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must reach a box that scrolls
        tabIndex={0}
        className="overflow-x-auto rounded-md bg-sunken p-4 pe-12 font-mono text-xs"
      >
        {text}
      </pre>
      <span className="absolute end-3 top-3">
        <CopyButton text={text} name={name} />
      </span>
    </div>
  );
}
