import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../lib/api/api.ts";
import { toAppConfig } from "../lib/config/appConfig.ts";

/** Reads the relayer's configuration once; it does not change while the app is open. */
export const configQuery = queryOptions({
  queryKey: ["config"],
  queryFn: async () => toAppConfig(await answerOf(api.GET("/v1/config"))),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});
