import { outcomes } from "@handsel/protocol";
import type { AppConfig } from "../../../lib/config/appConfig.ts";
import { chainsOfMode } from "../../../lib/config/mode.ts";
import { secondsOf } from "../../../lib/filter/narrowing.ts";
import type { PayerListFilter } from "../../../queries/payerPayments.ts";
import type { ListSearch } from "./listSearch.ts";

/** How many filters narrow a list, besides what is looked for. */
export function countFilters({ status, coin, chain, from, until }: ListSearch): number {
  return [status, coin, chain, from, until].filter((one) => one !== undefined).length;
}

/** Returns what the subgraphs are asked for. */
export function toFilter(config: AppConfig, search: ListSearch): PayerListFilter {
  const { status, coin, chain } = search;
  return {
    chains: shownChains(config, search).filter(({ id }) => chain === undefined || id === chain),
    outcomes: status ? [status] : outcomes,
    coin: coin ?? null,
    ...secondsOf(search),
  };
}

/** Chains whose payments the reader wants to see. */
export function shownChains(config: AppConfig, { test }: ListSearch) {
  return test === "hide" && hasBothModes(config) ? chainsOfMode(config, "live") : config.chains;
}

/** Whether the service has real money and play money. */
export function hasBothModes(config: AppConfig): boolean {
  return chainsOfMode(config, "live").length > 0 && chainsOfMode(config, "test").length > 0;
}
