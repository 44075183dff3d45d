import { infiniteQueryOptions } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import type { Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { after, paged, storeKey } from "./store.ts";

/** What the store's keys asked of the API in the last days, newest first. @param isRefused whether only what was refused */
export const requestsQuery = (store: string, mode: Mode, isRefused: boolean) =>
  infiniteQueryOptions({
    ...paged,
    queryKey: [...storeKey(store, mode), "requests", isRefused],
    queryFn: ({ pageParam: cursor }) => {
      const query = { ...after(cursor), ...(isRefused && { outcome: "refused" as const }) };
      return answerOf(merchantApi[mode].GET("/v1/requests", { params: { query } }));
    },
    refetchInterval: backOff<object>(5_000, 30_000),
  });
