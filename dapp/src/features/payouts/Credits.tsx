import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import type { Address } from "viem";
import { useConfig, useConnection } from "wagmi";
import * as sharedWords from "#words/merchant.ts";
import * as settingsWords from "#words/payouts.ts";
import * as words from "#words/payoutsPage.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readCredit } from "../../lib/chain/readCredit.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { formatMoney } from "../../lib/money/amounts.ts";
import { Money } from "../../lib/money/Money.tsx";
import { enumerated } from "../../lib/text/together.ts";
import { creditsQuery, type KeptCredit } from "../../queries/payouts.ts";
import * as withdraw from "../../transactions/withdraw.ts";
import * as withdrawFor from "../../transactions/withdrawFor.ts";
import { Button } from "../../ui/Button.tsx";
import { Item, ItemList } from "../../ui/ItemList.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { PayOutDialog } from "./PayOutDialog.tsx";

interface Listed {
  chain: AppChain;
  credit: KeptCredit;
}

/** What the contracts keep for the store's addresses, as each chain says. */
export function Credits({ owners }: { owners: readonly Address[] }) {
  const config = useConfig();
  const { chains } = useMode();
  const { may } = useStoreDesk();
  const [open, setOpen] = useState<Listed | null>(null);
  const results = useQueries({
    queries: chains.map((chain) => creditsQuery(config, chain, owners)),
  });
  const listed = chains.flatMap((chain, index) =>
    (results[index]?.data ?? []).map((credit): Listed => ({ chain, credit })),
  );
  const silent = chains.filter((_, index) => results[index]?.isError && !results[index]?.data);
  const isLoading = results.some(({ isPending }) => isPending);
  return (
    <Panel title={words.credits} note={words.creditsNote}>
      {silent.length > 0 && (
        <PanelBody>
          <Notice tone="warn" title={words.chainSilent}>
            {words.creditsSilent(enumerated(silent.map(({ name }) => name)))}
          </Notice>
        </PanelBody>
      )}
      {isLoading && listed.length === 0 && (
        <PanelBody>
          <Loading what={words.credits} />
          <Skeleton className="h-10 w-full" />
        </PanelBody>
      )}
      {!isLoading && listed.length === 0 && silent.length < chains.length && (
        <PanelBody>
          <p className="text-muted text-sm">{words.noCredits}</p>
        </PanelBody>
      )}
      {listed.length > 0 && (
        <ItemList label={words.credits}>
          {listed.map(({ chain, credit }) => (
            <Item
              key={`${chain.id} ${credit.token.address} ${credit.owner}`}
              title={
                <>
                  <Money value={credit.amount} unit={credit.token} />{" "}
                  <span className="font-normal text-muted">{sharedWords.onChain(chain.name)}</span>
                </>
              }
              note={
                <span className="inline-flex flex-wrap items-center gap-x-1.5">
                  {words.waitsFor}
                  <AddressChip value={credit.owner} name={settingsWords.payee} />
                </span>
              }
              aside={
                may("payments:capture") && (
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={words.withdrawNamed(formatMoney(credit.amount, credit.token))}
                    onClick={() => setOpen({ chain, credit })}
                  >
                    {words.withdraw}
                  </Button>
                )
              }
            />
          ))}
        </ItemList>
      )}
      {open && <Withdraw {...open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

function Withdraw({ chain, credit, onClose }: Listed & { onClose: () => void }) {
  const config = useConfig();
  const { address } = useConnection();
  const { owner, token, amount, onlyOwner } = credit;
  const isOwner = address !== undefined && sameAddress(address, owner);
  const withdrawal = { escrow: chain.escrow, token, owner, amount };
  const way = isOwner ? withdraw : withdrawFor;
  return (
    <PayOutDialog
      chain={chain}
      stale={["credit", "payoutHistory", "balance"]}
      onClose={onClose}
      payOut={{
        title: words.withdrawTitle,
        action: words.withdrawNamed(formatMoney(amount, token)),
        done: words.withdrawn(formatMoney(amount, token), shorten(owner)),
        refusal: onlyOwner && !isOwner ? words.onlyOwner(shorten(owner)) : null,
        items: way.displayItems(withdrawal),
        call: way.call(withdrawal),
        isDone: async () => (await readCredit(config, chain, token.address, owner)) < amount,
      }}
    />
  );
}
