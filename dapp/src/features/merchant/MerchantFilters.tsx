import { type Ref, useState } from "react";
import { isAddress } from "viem";
import * as sharedWords from "#words/filters.ts";
import * as words from "#words/merchantList.ts";
import { useMode } from "../../lib/config/mode.ts";
import { NarrowingFields, SearchForm, StatusChoice } from "../../lib/filter/FilterFields.tsx";
import { changed } from "../../lib/filter/narrowing.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { cleared, filtersOf, type ListSearch, withoutFilters } from "./listSearch.ts";
import { statusLabels } from "./statusLabels.ts";
import { useFilterText } from "./useFilterText.ts";

interface MerchantFiltersProps {
  search: ListSearch;
  field: Ref<HTMLInputElement>;
  onSearch: (search: ListSearch) => void;
}

/** What narrows the merchant's list. All of it is in the page's address. */
export function MerchantFilters({ search, field, onSearch }: MerchantFiltersProps) {
  const { chains } = useMode();
  const textOf = useFilterText(search);
  const { network, chain: _open, ...rest } = search;
  const shown = filtersOf(search).filter((name) => name !== "status");
  return (
    <search className="block space-y-3">
      <div className="flex flex-wrap items-center gap-3">
        <StatusChoice
          status={search.status}
          labels={statusLabels}
          onStatus={(status) => onSearch(changed(search, { status }))}
        />
        <div className="min-w-0 grow basis-72">
          <SearchForm
            text={search.q ?? ""}
            label={words.searchLabel}
            placeholder={words.searchPlaceholder}
            field={field}
            compact
            onSearch={(q) => onSearch(changed(search, { q }))}
          />
        </div>
      </div>
      <Fold title={words.moreFilters}>
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2 desk:grid-cols-4">
          <NarrowingFields
            narrowing={{ ...rest, ...(network !== undefined && { chain: network }) }}
            chains={chains}
            onChange={(part) => {
              const { chain, ...others } = part;
              onSearch(changed(search, { ...others, ...("chain" in part && { network: chain }) }));
            }}
          />
        </div>
        <CustomerField
          customer={search.customer ?? ""}
          onCustomer={(text) =>
            onSearch(changed(search, { customer: text === "" ? undefined : toHex(text) }))
          }
        />
      </Fold>
      {shown.length > 0 && (
        <ul aria-label={words.narrowedTo} className="flex flex-wrap items-center gap-2">
          {shown.map((name) => (
            <li key={name} className="max-w-full">
              <button
                type="button"
                aria-label={words.takeAway(textOf(name))}
                className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-control bg-surface px-3 text-sm hover:bg-sunken"
                onClick={() => onSearch(withoutFilters(search, [name]))}
              >
                <bdi className="min-w-0 truncate">{textOf(name)}</bdi>
                <CloseIcon className="size-3.5 shrink-0" />
              </button>
            </li>
          ))}
          <li>
            <Button look="quiet" size="inline" onClick={() => onSearch(cleared(search))}>
              {sharedWords.clear}
            </Button>
          </li>
        </ul>
      )}
    </search>
  );
}

interface CustomerFieldProps {
  customer: string;
  onCustomer: (text: string) => void;
}

/** Field of a customer's address, which narrows the list once it is one. */
function CustomerField({ customer, onCustomer }: CustomerFieldProps) {
  const [typed, setTyped] = useState(customer);
  const [shown, setShown] = useState(customer);
  if (shown !== customer) {
    setShown(customer);
    if (typed.trim().toLowerCase() !== customer.toLowerCase()) setTyped(customer);
  }
  const text = typed.trim();
  const isMalformed = text !== "" && !isAddress(text, { strict: false });
  return (
    <Field
      label={words.customersAddress}
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      value={typed}
      error={isMalformed ? sharedWords.walletMalformed : undefined}
      onChange={({ target }) => {
        setTyped(target.value);
        const changedTo = target.value.trim();
        if (changedTo === "" || isAddress(changedTo, { strict: false })) onCustomer(changedTo);
      }}
    />
  );
}
