import { CopyButton } from "./CopyButton.tsx";

interface RevealedProps {
  text: string;
  /** For screen readers, such as "the key". */
  name: string;
}

/** A secret that is shown just once, to copy. */
export function Revealed({ text, name }: RevealedProps) {
  return (
    <p className="flex items-center gap-2 rounded-md border border-control bg-sunken px-3 py-2.5">
      <bdi dir="ltr" className="min-w-0 flex-1 wrap-anywhere font-mono text-sm">
        {text}
      </bdi>
      <CopyButton text={text} name={name} />
    </p>
  );
}
