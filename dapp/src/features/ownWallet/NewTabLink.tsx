import { buttonClass } from "../../ui/Button.tsx";
import { ExplorerIcon } from "../../ui/icons.tsx";

interface NewTabLinkProps {
  /** What part of the wallet's page opens. */
  section: "restore" | "security";
  look: "primary" | "secondary";
  children: string;
}

/** Opens the wallet's page beside the page over which the wallet lies, which may be one on which somebody is paying. */
export function NewTabLink({ section, look, children }: NewTabLinkProps) {
  return (
    <a
      href={`/wallet/${section}`}
      target="_blank"
      rel="noreferrer"
      className={`${buttonClass(look)} w-full`}
    >
      {children}
      <ExplorerIcon className="size-4 shrink-0" />
    </a>
  );
}
