import { useInfiniteQuery } from "@tanstack/react-query";
import * as words from "#words/customers.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { SearchForm } from "../../lib/filter/FilterFields.tsx";
import { isolate } from "../../lib/words/isolate.ts";
import { customersQuery } from "../../queries/customers.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon, SearchIcon } from "../../ui/icons.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { CustomerTable } from "./CustomerTable.tsx";

interface CustomersPageProps {
  /** Search part of the page's address. */
  search: Record<string, unknown>;
  onSearch: (search: Record<string, unknown>) => void;
}

/** The wallets that paid the store in the chosen mode, found by name or address. */
export function CustomersPage({ search: { q }, onSearch }: CustomersPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  // The router reads a number where somebody looks for digits.
  const text = typeof q === "string" || typeof q === "number" ? String(q) : "";
  return (
    // A customer of another mode or store does not exist in this one.
    <MerchantFrame title={words.customers} onSwitch={() => onSearch({})}>
      <Customers text={text} onText={(next) => onSearch(next === "" ? {} : { q: next })} />
    </MerchantFrame>
  );
}

interface CustomersProps {
  text: string;
  onText: (text: string) => void;
}

function Customers({ text, onText }: CustomersProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const list = useInfiniteQuery(customersQuery(store.id, mode, text));
  const all = list.data?.pages.flatMap(({ data }) => data);
  const isEmpty = all?.length === 0 && !list.hasNextPage;
  return (
    <div className="space-y-6">
      <div className="min-w-0">
        <h1 className="font-semibold text-2xl tracking-tight">{words.customers}</h1>
        <p className="mt-1 text-muted text-sm">{words.advice}</p>
      </div>
      {!(isEmpty && text === "") && (
        <search className="block max-w-xl">
          <SearchForm
            text={text}
            label={words.searchLabel}
            placeholder={words.searchPlaceholder}
            compact
            onSearch={onText}
          />
        </search>
      )}
      {!all && list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && (
        <div className="space-y-px overflow-hidden rounded-lg border border-line">
          <Loading what={words.theCustomers} />
          <Skeleton className="h-14 w-full" />
          <Skeleton className="h-14 w-full" />
          <Skeleton className="h-14 w-full" />
        </div>
      )}
      {isEmpty && (
        <div className="rounded-lg border border-line bg-surface">
          {text === "" ? (
            <EmptyState icon={<InboxIcon />} title={words.nobody}>
              {words.nobodyAdvice}
            </EmptyState>
          ) : (
            <EmptyState
              icon={<SearchIcon />}
              title={words.none(isolate(text))}
              action={
                <Button look="secondary" size="medium" onClick={() => onText("")}>
                  {words.showAll}
                </Button>
              }
            >
              {words.noneAdvice}
            </EmptyState>
          )}
        </div>
      )}
      {all && all.length > 0 && <CustomerTable customers={all} />}
      {list.hasNextPage && (
        <p className="text-center">
          <Button
            look="secondary"
            size="medium"
            busy={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {words.more}
          </Button>
        </p>
      )}
    </div>
  );
}
