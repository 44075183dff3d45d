import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConnection } from "wagmi";
import * as words from "#words/security.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { sameAddress, shorten } from "../../../lib/chain/addresses.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../../lib/feature/useOnce.ts";
import { ChangeCancelled } from "../../../lib/form/changeCancelled.ts";
import { dayOf } from "../../../lib/time/moment.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { accountQuery } from "../../../queries/account.ts";
import { nonceQuery, sessionQuery } from "../../../queries/session.ts";
import { useSiteMessage } from "../../../queries/useSiteMessage.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { WalletIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { wallet } from "../../wallet/handle.ts";
import { useKeepAccount } from "./useKeepAccount.ts";

/** Wallets that may sign in to the account: to add and remove. */
export function Wallets({ account: { wallets } }: { account: Account }) {
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  return (
    <Panel
      title={words.wallets}
      aside={
        <Button look="secondary" size="medium" onClick={() => setAdding(true)}>
          {words.addWallet}
        </Button>
      }
    >
      {wallets.length > 0 && (
        <ItemList label={words.wallets}>
          {wallets.map(({ address, added_at }) => (
            <Item
              key={address}
              icon={<WalletIcon />}
              title={<AddressChip value={toHex(address)} name={words.walletAddress} />}
              note={words.addedOn(dayOf(added_at))}
              aside={
                <Button
                  look="danger"
                  size="medium"
                  aria-label={words.removeNamed(shorten(toHex(address)))}
                  onClick={() => setRemoving(address)}
                >
                  {words.remove}
                </Button>
              }
            />
          ))}
        </ItemList>
      )}
      {isAdding && (
        <AddWallet known={wallets.map(({ address }) => address)} onClose={() => setAdding(false)} />
      )}
      {removing !== null && <RemoveWallet address={removing} onClose={() => setRemoving(null)} />}
    </Panel>
  );
}

interface AddWalletProps {
  known: readonly string[];
  onClose: () => void;
}

function AddWallet({ known, onClose }: AddWalletProps) {
  const { Account, WalletList } = wallet.use();
  const { withProof } = useDesk();
  const keep = useKeepAccount();
  const { address } = useConnection();
  const sign = useSiteMessage();
  const isKnown = known.some((one) => sameAddress(one, address));
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined && !isKnown });
  const adding = useMutation({
    mutationFn: async () => {
      if (!nonce.data) throw new ChangeCancelled();
      const body = await sign(nonce.data);
      return withProof(() => answerOf(api.POST("/v1/account/wallets", { body })));
    },
    onSuccess: (account) => {
      onClose();
      return keep(account);
    },
  });
  const add = useOnce(() => adding.mutateAsync());
  const error = adding.error ?? nonce.error;
  return (
    <DeskDialog title={words.addWallet} description={words.addWalletAdvice} onClose={onClose}>
      <div className="space-y-4">
        <WalletList audiences={["merchant"]} />
        {address && (
          <>
            <Account />
            {isKnown ? (
              <p className="text-muted text-sm">{words.isYours}</p>
            ) : (
              <Button
                className="w-full"
                busy={adding.isPending}
                disabled={!nonce.data}
                onClick={add}
              >
                {adding.isPending ? words.waitingForWallet : words.addThis(shorten(address))}
              </Button>
            )}
          </>
        )}
        <WalletWait />
        {error && !(error instanceof ChangeCancelled) && <ErrorNotice error={error} />}
      </div>
    </DeskDialog>
  );
}

function RemoveWallet({ address, onClose }: { address: string; onClose: () => void }) {
  const removing = useChange(
    async () => {
      const params = { path: { address } };
      await answerOf(api.DELETE("/v1/account/wallets/{address}", { params }));
      onClose();
    },
    accountQuery.queryKey,
    sessionQuery.queryKey,
  );
  return (
    <ConfirmDialog
      title={words.removeWallet}
      action={words.remove}
      change={removing}
      onClose={onClose}
    >
      {words.removeWalletAdvice}
    </ConfirmDialog>
  );
}
