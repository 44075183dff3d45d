import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import * as words from "#words/sell.ts";
import { DeskDialog } from "../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ResourceList } from "../../lib/desk/ResourceList.tsx";
import { ShareAddress } from "../../lib/sale/ShareAddress.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon, LinkIcon, PlusIcon } from "../../ui/icons.tsx";
import { EndSale } from "./EndSale.tsx";
import { NewSale } from "./NewSale.tsx";
import { checkoutWords, linkWords } from "./saleWords.ts";

interface SellPageProps<Sold> {
  /** Whether links are sold by; else checkouts. */
  isLink: boolean;
  list: UseInfiniteQueryResult<InfiniteData<{ data: Sold[] }>>;
  /** Returns what is sold. */
  nameOf: (sold: Sold) => string;
  /** @param share button that shows its address, for one that can still be paid */
  item: (sold: Sold, share: ReactNode) => ReactNode;
}

/** What is sold: a title, a button for a new one, the list, and what can be done with each. */
export function SellPage<Sold extends { id: string; url: string }>({
  isLink,
  list,
  nameOf,
  item,
}: SellPageProps<Sold>) {
  const { may } = useStoreDesk();
  const [isMaking, setMaking] = useState(false);
  const [shared, setShared] = useState<Sold | null>(null);
  const [ending, setEnding] = useState<Sold | null>(null);
  const said = isLink ? linkWords : checkoutWords;
  const mayWrite = may(isLink ? "payment_links:write" : "checkouts:write");
  const all = list.data?.pages.flatMap(({ data }) => data);
  const isEmpty = all?.length === 0;
  const newButton = mayWrite && (
    <Button size="medium" onClick={() => setMaking(true)}>
      <PlusIcon className="size-4" />
      {said.makeNew}
    </Button>
  );
  return (
    <>
      <div className="space-y-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 className="font-semibold text-2xl tracking-tight">{said.title}</h1>
            {!isEmpty && <p className="mt-1 text-muted text-sm">{said.advice}</p>}
          </div>
          {!isEmpty && newButton}
        </div>
        <div className="overflow-hidden rounded-lg border border-line bg-surface [&>ul]:border-t-0">
          {isEmpty ? (
            <EmptyState
              icon={isLink ? <LinkIcon /> : <InboxIcon />}
              title={said.none}
              action={newButton}
            >
              {said.noneAdvice}
            </EmptyState>
          ) : (
            <ResourceList
              label={said.list}
              things={all}
              error={list.error}
              onRetry={() => void list.refetch()}
              empty={said.none}
              onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
              isLoadingMore={list.isFetchingNextPage}
              item={(sold) =>
                item(
                  sold,
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={words.shareNamed(nameOf(sold))}
                    onClick={() => setShared(sold)}
                  >
                    {words.share}
                  </Button>,
                )
              }
            />
          )}
        </div>
      </div>
      {isMaking && <NewSale isLink={isLink} onClose={() => setMaking(false)} />}
      {shared && (
        <DeskDialog title={nameOf(shared)} onClose={() => setShared(null)}>
          <div className="space-y-4">
            <ShareAddress url={shared.url} />
            {mayWrite && (
              <Button
                look="danger"
                size="medium"
                className="w-full"
                onClick={() => {
                  setEnding(shared);
                  setShared(null);
                }}
              >
                {said.end}
              </Button>
            )}
          </div>
        </DeskDialog>
      )}
      {ending && (
        <EndSale
          {...{ isLink, id: ending.id, name: nameOf(ending) }}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  );
}
