import type { Outcome } from "@handsel/protocol";
import * as sharedWords from "#words/filters.ts";
import * as words from "#words/myPayments.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { NarrowingFields, SearchForm, StatusChoice } from "../../../lib/filter/FilterFields.tsx";
import { type Change, changed } from "../../../lib/filter/narrowing.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { countFilters, hasBothModes, shownChains } from "./listFilter.ts";
import type { ListSearch } from "./listSearch.ts";

const labels: Record<Outcome, string> = {
  held: words.held,
  disputed: words.disputed,
  captured: words.captured,
  refunded: words.refunded,
  returned: words.returned,
};

interface ListFiltersProps {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** What narrows the list. All of it is in the page's address. */
export function ListFilters({ search, onSearch }: ListFiltersProps) {
  const config = useAppConfig();
  const { status } = search;
  const change = (part: Change<ListSearch>) => onSearch(changed(search, part));
  const folded = countFilters(search) - (status ? 1 : 0);
  return (
    <search className="block space-y-3">
      <SearchForm
        text={search.q ?? ""}
        label={words.searchLabel}
        placeholder={words.searchPlaceholder}
        onSearch={(q) => change({ q })}
      />
      <StatusChoice
        status={status}
        labels={labels}
        onStatus={(chosen) => change({ status: chosen })}
      />
      <Fold title={folded === 0 ? words.moreFilters : words.moreFiltersOn(folded)}>
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2 desk:grid-cols-4">
          <NarrowingFields
            narrowing={search}
            chains={shownChains(config, search)}
            onChange={change}
          />
        </div>
        {hasBothModes(config) && (
          <Checkbox
            label={words.hideTest}
            hint={words.hideTestHint}
            checked={search.test === "hide"}
            onChange={({ target }) => change({ test: target.checked ? "hide" : undefined })}
          />
        )}
        {(folded > 0 || status) && (
          <Button
            look="secondary"
            size="medium"
            onClick={() =>
              change({
                ...{ status: undefined, coin: undefined, chain: undefined },
                ...{ from: undefined, until: undefined, q: undefined },
              })
            }
          >
            {sharedWords.clear}
          </Button>
        )}
      </Fold>
    </search>
  );
}
