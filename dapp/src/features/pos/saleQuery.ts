import { queryOptions } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../../lib/api/api.ts";
import type { MerchantCheckout } from "../../lib/api/apiTypes.ts";
import type { Mode } from "../../lib/config/mode.ts";
import { backOff } from "../../lib/polling/backOff.ts";
import { storeKey } from "../../queries/store.ts";

/** Reads the checkout of a sale, again and again until it is paid. */
export const saleQuery = (store: string, mode: Mode, id: string) =>
  queryOptions({
    queryKey: [...storeKey(store, mode), "sale", id],
    queryFn: () =>
      answerOf(merchantApi[mode].GET("/v1/checkouts/{id}", { params: { path: { id } } })),
    refetchInterval: backOff<MerchantCheckout>(1_500, 5_000, ({ status }) => status === "paid"),
  });
