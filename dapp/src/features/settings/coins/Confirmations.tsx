import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/coins.ts";
import { sameAddress } from "../../../lib/chain/addresses.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ResourceList } from "../../../lib/desk/ResourceList.tsx";
import { confirmationPoliciesQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item } from "../../../ui/ItemList.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { type Band, bandsText } from "./bands.ts";
import { ChangeConfirmations, type RuledCoin } from "./ChangeConfirmations.tsx";

/** What payments in each coin need to count as paid. */
export function Confirmations() {
  const { store, may } = useStoreDesk();
  const { mode, chains } = useMode();
  const query = useQuery(confirmationPoliciesQuery(store.id, mode));
  const { data: policies, error, refetch } = query;
  const [changed, setChanged] = useState<RuledCoin | null>(null);
  const coins =
    policies &&
    chains.flatMap(({ id, name, tokens, confirmations }) =>
      tokens.map((token): RuledCoin => {
        const policy = policies.find(
          (one) => one.chain_id === id && sameAddress(one.token, token.address),
        );
        const own: Band[] = [{ up_to: null, require: confirmations }];
        const isSet = policy !== undefined;
        return { chainId: id, chain: name, token, isSet, bands: policy?.bands ?? own };
      }),
    );
  return (
    <Panel title={words.final} note={words.finalNote}>
      <ResourceList
        label={words.theRules}
        things={coins}
        error={error}
        onRetry={() => void refetch()}
        empty={words.nothing}
        item={(coin) => {
          const { chainId, chain, token, isSet, bands } = coin;
          const text = bandsText(bands, token);
          return (
            <Item
              key={`${chainId}:${token.symbol}`}
              title={<bdi>{words.title(token.symbol, chain)}</bdi>}
              note={isSet ? text : words.ownDepth(text)}
              aside={
                may("merchant:write") && (
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={words.changeOf(token.symbol, chain)}
                    onClick={() => setChanged(coin)}
                  >
                    {words.change}
                  </Button>
                )
              }
            />
          );
        }}
      />
      {changed && <ChangeConfirmations coin={changed} onClose={() => setChanged(null)} />}
    </Panel>
  );
}
