import { queryOptions } from "@tanstack/react-query";
import type { Address } from "viem";
import type { AppConfig } from "../lib/config/appConfig.ts";
import type { Mode } from "../lib/config/mode.ts";
import { readMerchantPage } from "./merchantPayments.ts";
import type { MerchantFilter } from "./paymentRecord.ts";

/**
 * Tells of each of several filters whether it has payments, by their first page: where a list is empty, the one filter that it has
 * and another has not is what hides them.
 */
export function hidingFiltersQuery(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  filters: readonly MerchantFilter[],
) {
  return queryOptions({
    queryKey: ["merchantPayments", mode, merchant, "hiding", filters],
    enabled: filters.length > 1,
    queryFn: async () => {
      const pages = await Promise.allSettled(
        filters.map((filter) => readMerchantPage(config, mode, merchant, filter, null)),
      );
      return pages.map((page) => page.status === "fulfilled" && page.value.payments.length > 0);
    },
    retry: false,
  });
}
