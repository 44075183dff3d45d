import type { Address } from "viem";
import * as words from "#words/sendCoins.ts";
import { cx } from "../../ui/cx.ts";
import { groups } from "./receiver.ts";

interface TwoAddressesProps {
  pasted: Address;
  known: Address;
  /** Whose the known one is. */
  name: string;
}

/** Two addresses one below the other, with what differs marked. */
export function TwoAddresses({ pasted, known, name }: TwoAddressesProps) {
  const [ours, theirs] = [groups(known), groups(pasted)];
  const differs = theirs.map((group, nth) => group.toLowerCase() !== ours[nth]?.toLowerCase());
  return (
    <dl className="space-y-2 pt-2">
      <dt>{words.pasted}</dt>
      <Groups address={pasted} differs={differs} />
      <dt>{name}</dt>
      <Groups address={known} differs={[]} />
    </dl>
  );
}

function Groups({ address, differs }: { address: Address; differs: readonly boolean[] }) {
  return (
    <dd dir="ltr" className="font-mono text-xs">
      <span className="sr-only">{address}</span>
      <span aria-hidden="true" className="flex flex-wrap gap-x-1.5">
        {groups(address).map((group, nth) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: Two groups may be the same, and none moves.
            key={nth}
            className={cx(differs[nth] && "font-semibold text-danger underline")}
          >
            {group}
          </span>
        ))}
      </span>
    </dd>
  );
}
