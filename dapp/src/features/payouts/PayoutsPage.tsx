import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import * as words from "#words/payoutsPage.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { toHex } from "../../lib/validation/hex.ts";
import { merchantQuery, payoutChangesQuery } from "../../queries/store.ts";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { Credits } from "./Credits.tsx";
import { History } from "./History.tsx";
import { ownersOf } from "./ownersOf.ts";
import { PayoutAddress } from "./PayoutAddress.tsx";
import { Pots } from "./Pots.tsx";

/** Where captured money goes, what did not arrive there, what is shared, and what was paid out. */
export function PayoutsPage() {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.payouts}>
      <Payouts />
    </MerchantFrame>
  );
}

function Payouts() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const merchant = useQuery(merchantQuery(store.id, mode));
  const list = useInfiniteQuery(payoutChangesQuery(store.id, mode));
  const changes = list.data?.pages.flatMap(({ data }) => data) ?? [];
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  // Money may wait for an address of long ago.
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return (
    <div className="space-y-6">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{words.payouts}</h1>
        <p className="mt-1 text-muted text-sm">{words.advice}</p>
      </div>
      {!merchant.data && merchant.error && (
        <ErrorNotice error={merchant.error} onRetry={() => void merchant.refetch()} />
      )}
      {!merchant.data && !merchant.error && (
        <div className="space-y-2">
          <Loading what={words.thePayouts} />
          <Skeleton className="h-32 w-full" />
          <Skeleton className="h-32 w-full" />
        </div>
      )}
      {merchant.data && (
        <>
          <PayoutAddress merchant={merchant.data} changes={changes} isSilent={isError} />
          <Credits owners={ownersOf(merchant.data, changes)} />
          <Pots owners={ownersOf(merchant.data, changes)} />
          <History
            merchant={toHex(merchant.data.address)}
            owners={ownersOf(merchant.data, changes)}
          />
        </>
      )}
    </div>
  );
}
