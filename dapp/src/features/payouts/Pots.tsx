import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConfig } from "wagmi";
import * as sharedWords from "#words/merchant.ts";
import * as words from "#words/payoutsPage.ts";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { formatBps, formatMoney } from "../../lib/money/amounts.ts";
import { Money } from "../../lib/money/Money.tsx";
import { enumerated } from "../../lib/text/together.ts";
import { type KnownSplits, readPot, splitsQuery } from "../../queries/payouts.ts";
import * as distribute from "../../transactions/distribute.ts";
import { Button } from "../../ui/Button.tsx";
import { Item, ItemList } from "../../ui/ItemList.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { PayOutDialog } from "./PayOutDialog.tsx";

interface Pot extends Omit<KnownSplits, "pots"> {
  chain: AppChain;
  pot: KnownSplits["pots"][number];
}

/** Commissions that wait for split lists with a share for the store. */
export function Pots({ owners }: { owners: readonly Address[] }) {
  const config = useConfig();
  const { chains } = useMode();
  const { may } = useStoreDesk();
  const [open, setOpen] = useState<Pot | null>(null);
  const results = useQueries({
    queries: chains.map((chain) => splitsQuery(config, chain, owners)),
  });
  const pots = chains.flatMap((chain, index) =>
    (results[index]?.data ?? []).flatMap(({ pots: own, ...list }) =>
      own.map((pot): Pot => ({ ...list, chain, pot })),
    ),
  );
  const silent = chains.filter((_, index) => results[index]?.isError && !results[index]?.data);
  const isLoading = results.some(({ isPending }) => isPending);
  return (
    <Panel title={words.pots} note={words.potsNote}>
      {silent.length > 0 && (
        <PanelBody>
          <Notice tone="warn" title={words.historySilent}>
            {words.potsSilent(enumerated(silent.map(({ name }) => name)))}
          </Notice>
        </PanelBody>
      )}
      {isLoading && pots.length === 0 && (
        <PanelBody>
          <Loading what={words.pots} />
          <Skeleton className="h-10 w-full" />
        </PanelBody>
      )}
      {!isLoading && pots.length === 0 && silent.length < chains.length && (
        <PanelBody>
          <p className="text-muted text-sm">{words.noPots}</p>
        </PanelBody>
      )}
      {pots.length > 0 && (
        <ItemList label={words.pots}>
          {pots.map((one) => (
            <Item
              key={`${one.chain.id} ${one.hash} ${one.pot.token.address}`}
              title={
                <>
                  <Money value={one.pot.amount} unit={one.pot.token} />{" "}
                  <span className="font-normal text-muted">
                    {sharedWords.onChain(one.chain.name)}
                  </span>
                </>
              }
              note={<Shares pot={one} owners={owners} />}
              aside={
                one.pot.amount > 0n &&
                may("payments:capture") && (
                  <Button look="secondary" size="medium" onClick={() => setOpen(one)}>
                    {words.payOutTo(one.splits.length)}
                  </Button>
                )
              }
            />
          ))}
        </ItemList>
      )}
      {open && <Distribute pot={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

/** Who has which share of a list. */
function Shares({ pot: { splits }, owners }: { pot: Pot; owners: readonly Address[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {splits.map(({ recipient, bps }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list may name an account twice, and never changes.
        <li key={index}>
          <span className="font-semibold">{formatBps(bps)}</span>{" "}
          <bdi dir="ltr" className="font-mono" title={recipient}>
            {shorten(recipient)}
          </bdi>
          {owners.some((own) => sameAddress(own, recipient)) && <> ({words.yours})</>}
        </li>
      ))}
    </ul>
  );
}

function Distribute({ pot, onClose }: { pot: Pot; onClose: () => void }) {
  const config = useConfig();
  const { chain, hash, splits } = pot;
  const { token, amount } = pot.pot;
  const distribution = { escrow: chain.escrow, token, splits, amount };
  return (
    <PayOutDialog
      chain={chain}
      stale={["pots", "credit", "balance"]}
      onClose={onClose}
      payOut={{
        title: words.payOutTo(splits.length),
        action: words.payOut(formatMoney(amount, token)),
        done: words.paidOut(formatMoney(amount, token)),
        refusal: null,
        items: distribute.displayItems(distribution),
        call: distribute.call(distribution),
        isDone: async () => (await readPot(config, chain, token.address, hash)) < amount,
      }}
    />
  );
}
