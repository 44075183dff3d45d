import { createContext, use } from "react";
import type { DevelopersSearch } from "./developersSearch.ts";

/** What is chosen in the page's address, and how that is changed. */
interface Searched {
  search: DevelopersSearch;
  /** Shows what this names, and nothing else. */
  onSearch: (search: DevelopersSearch) => void;
}

export const SearchContext = createContext<Searched>({ search: {}, onSearch: () => {} });

export function useDevelopersSearch(): Searched {
  return use(SearchContext);
}
