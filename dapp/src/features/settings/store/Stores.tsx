import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/store.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { sameAddress } from "../../../lib/chain/addresses.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { OpenStoreForm } from "../../../lib/desk/OpenStoreForm.tsx";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { toHex } from "../../../lib/validation/hex.ts";
import { accountQuery } from "../../../queries/account.ts";
import { sessionQuery } from "../../../queries/session.ts";
import { storeKey, storesQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item } from "../../../ui/ItemList.tsx";
import { InboxIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";

/** Stores of the organisation, and the way to open one more. */
export function Stores() {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const { data: stores, error, refetch } = useQuery(storesQuery(store.id, mode));
  const [isOpening, setOpening] = useState(false);
  return (
    <Panel
      title={words.stores}
      aside={
        may("stores:write") && (
          <Button look="secondary" size="medium" onClick={() => setOpening(true)}>
            {words.open}
          </Button>
        )
      }
    >
      <ResourceList
        label={words.theStores}
        things={stores}
        error={error}
        onRetry={() => void refetch()}
        empty={null}
        item={({ id, name, address }) => (
          <Item
            key={id}
            icon={<InboxIcon />}
            title={
              <>
                <bdi>{name}</bdi>
                {id === store.id && (
                  <span className="font-normal text-muted"> · {words.thisStore}</span>
                )}
              </>
            }
            note={<AddressChip value={toHex(address)} name={words.addressName} />}
          />
        )}
      />
      {isOpening && (
        <OpenStore
          taken={stores?.map(({ address }) => address) ?? []}
          onClose={() => setOpening(false)}
        />
      )}
    </Panel>
  );
}

interface OpenStoreProps {
  /** Addresses that have a store. */
  taken: readonly string[];
  onClose: () => void;
}

function OpenStore({ taken, onClose }: OpenStoreProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const { data: account } = useQuery(accountQuery);
  const free = account?.wallets
    .map(({ address }) => address)
    .filter((address) => !taken.some((one) => sameAddress(one, address)));
  return (
    <DeskDialog title={words.openTitle} description={words.openAdvice} onClose={onClose}>
      <OpenStoreForm
        wallets={free}
        noWallet={words.noWallet}
        open={async (body) => {
          await withProof(() => answerOf(merchantApi[mode].POST("/v1/stores", { body })));
          await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          await queryClient.invalidateQueries({ queryKey: storeKey(store.id, mode) });
          onClose();
        }}
      />
    </DeskDialog>
  );
}
