import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import * as sharedWords from "#words/filters.ts";
import * as words from "#words/merchantList.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { listed } from "../../lib/text/together.ts";
import { hidingFiltersQuery } from "../../queries/hidingFilters.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SearchIcon } from "../../ui/icons.tsx";
import { cleared, filtersOf, type ListSearch, toFilter, withoutFilters } from "./listSearch.ts";
import { useFilterText } from "./useFilterText.ts";

interface NoneMatchProps {
  merchant: Address;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** Shown where nothing matches: what is looked for, and which filters alone hide everything. */
export function NoneMatch({ merchant, search, onSearch }: NoneMatchProps) {
  const config = useAppConfig();
  const { mode } = useMode();
  const textOf = useFilterText(search);
  const filters = filtersOf(search);
  const others = filters.map((name) => toFilter(withoutFilters(search, [name])));
  const { data } = useQuery(hidingFiltersQuery(config, mode, merchant, others));
  const hiding = filters.length > 1 ? filters.filter((_, index) => data?.[index]) : [];
  return (
    <EmptyState
      icon={<SearchIcon />}
      title={words.noneWith(listed(filters.map(textOf)))}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          {hiding.map((name) => (
            <Button
              key={name}
              look="secondary"
              size="medium"
              onClick={() => onSearch(withoutFilters(search, [name]))}
            >
              {words.without(textOf(name))}
            </Button>
          ))}
          <Button look="secondary" size="medium" onClick={() => onSearch(cleared(search))}>
            {sharedWords.clear}
          </Button>
        </div>
      }
    >
      {hiding.length > 0 ? words.hiddenBy : search.q && words.noneAdvice}
    </EmptyState>
  );
}
