import { useEffect, useState } from "react";
import type { Address } from "viem";
import * as words from "#words/confirm.ts";
import * as ownWords from "#words/ownWallet.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import type { SheetEnd } from "./askInSheet.tsx";
import { NewTabLink } from "./NewTabLink.tsx";
import type { Opened } from "./opened.ts";
import { Task } from "./Task.tsx";
import { useVault } from "./useVault.ts";
import { WalletGate } from "./WalletGate.tsx";

/** Opens the wallet, or makes one, and gives the page an account of it. */
export function ConnectWallet({ end }: { end: SheetEnd<Address> }) {
  const vault = useVault();
  const [isMade, setMade] = useState(false);
  const { status } = vault;
  // A wallet without a proven backup was made just now, or given up half-made.
  if (!isMade && status?.state === "open" && !status.isBackedUp) setMade(true);
  return (
    <WalletGate vault={vault}>
      {(opened) =>
        isMade ? (
          <Ready onGoOn={() => setMade(false)} />
        ) : (
          <ChooseAccount status={opened} onChoose={end.give} />
        )
      }
    </WalletGate>
  );
}

/** Tells whoever has made a wallet how else to keep it. What the page was about goes on at one press. */
export function Ready({ onGoOn }: { onGoOn: () => void }) {
  return (
    <Task title={words.ready} lead={words.readyLead}>
      <div className="space-y-3">
        <Button className="w-full" onClick={onGoOn}>
          {words.goOn}
        </Button>
        <NewTabLink section="security" look="secondary">
          {words.backupsInNewTab}
        </NewTabLink>
      </div>
    </Task>
  );
}

interface ChooseAccountProps {
  status: Opened;
  onChoose: (address: Address) => void;
}

function ChooseAccount({ status: { accounts }, onChoose }: ChooseAccountProps) {
  const [chosen, setChosen] = useState(0);
  const only = accounts.length === 1 ? accounts[0]?.address : null;
  useEffect(() => {
    if (only) onChoose(only);
  }, [only, onChoose]);
  if (only) return null;
  return (
    <Task title={words.connectTitle(location.host)} lead={words.connectLead}>
      <Select
        label={ownWords.account}
        options={Object.fromEntries(
          accounts.map(({ name, address }, nth) => [
            nth,
            address ? words.accountOf(name, shorten(address)) : name,
          ]),
        )}
        value={String(chosen)}
        onChange={(event) => setChosen(Number(event.target.value))}
      />
      <Button
        className="w-full"
        onClick={() => {
          const address = accounts[chosen]?.address;
          if (address) onChoose(address);
        }}
      >
        {words.connectAccount}
      </Button>
    </Task>
  );
}
