import * as sharedWords from "#words/filters.ts";
import * as words from "#words/merchantList.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { secondsOf } from "../../lib/filter/narrowing.ts";
import { formatDate } from "../../lib/time/format.ts";
import { isolate } from "../../lib/words/isolate.ts";
import type { FilterName, ListSearch } from "./listSearch.ts";
import { statusLabels } from "./statusLabels.ts";

/** Returns what says a filter of the list in a few words. */
export function useFilterText(search: ListSearch): (name: FilterName) => string {
  const config = useAppConfig();
  const { q = "", status, customer, coin = "", network } = search;
  return (name) => {
    switch (name) {
      case "q":
        return words.quoted(isolate(q));
      case "status":
        return status ? statusLabels[status] : sharedWords.all;
      case "customer":
        return words.ofCustomer(customer ? isolate(shorten(customer)) : "");
      case "coin":
        return words.inCoin(isolate(coin));
      case "network":
        return words.onChain(network === undefined ? "" : namesOf(config, [network]));
      case "days":
        return daysText(search);
    }
  };
}

function daysText(search: ListSearch): string {
  const { from, until } = secondsOf(search);
  if (from === null) return words.untilDay(formatDate(until ?? 0));
  if (until === null) return words.fromDay(formatDate(from));
  return words.betweenDays(formatDate(from), formatDate(until));
}
