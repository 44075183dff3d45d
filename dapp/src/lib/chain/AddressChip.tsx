import { ensChains } from "@handsel/protocol";
import { Suspense } from "react";
import type { Hex } from "viem";
import * as words from "#words/chain.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ExplorerIcon } from "../../ui/icons.tsx";
import { lazyPart } from "../feature/lazyPart.tsx";
import { shorten } from "./addresses.ts";
import type { AppChain } from "./appChain.ts";

const EnsName = lazyPart(() =>
  import("./EnsName.tsx").then(
    ({ EnsName }) => EnsName,
    // Without its file the address has no name, and the page loses nothing.
    () => () => null,
  ),
);

interface AddressChipProps {
  value: Hex;
  /** What it is, for screen readers, such as "merchant's address". */
  name: string;
  /** Name of whoever it belongs to, shown before it. */
  owner?: string | undefined;
  /** Where people look it up, if the chain has such a place. */
  explorer?: {
    chain: Pick<AppChain, "id" | "rpcUrl" | "explorerUrl">;
    kind: "address" | "tx";
  };
}

/** Name, the one in ENS and shortened address or hash, to copy and to look up; in full on paper. */
export function AddressChip({ value, name, owner, explorer }: AddressChipProps) {
  const url = explorer?.chain.explorerUrl;
  return (
    <span className="inline-flex max-w-full items-center gap-1 whitespace-nowrap print:inline print:whitespace-normal">
      {owner && (
        <bdi className="truncate" title={owner}>
          {owner}
        </bdi>
      )}
      {explorer?.kind === "address" && ensChains.has(explorer.chain.id) && (
        <Suspense>
          <EnsName chain={explorer.chain} address={value} />
        </Suspense>
      )}
      <bdi dir="ltr" className="font-mono text-xs print:hidden" title={value}>
        {shorten(value)}
      </bdi>
      <bdi dir="ltr" className="hidden wrap-anywhere font-mono text-xs print:inline">
        {value}
      </bdi>
      <CopyButton text={value} name={name} />
      {url && (
        <a
          href={`${url}/${explorer.kind}/${value}`}
          target="_blank"
          rel="noreferrer"
          aria-label={words.lookUp(name)}
          title={words.lookUp(name)}
          className="-me-1 inline-flex size-6 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink print:hidden"
        >
          <ExplorerIcon className="size-4" />
        </a>
      )}
    </span>
  );
}
