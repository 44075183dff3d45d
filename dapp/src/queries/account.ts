import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../lib/api/api.ts";

/** The account of whoever is signed in, with all that proves it. */
export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: () => answerOf(api.GET("/v1/account")),
});

/** Where the account is signed in, newest first. */
export const sessionsQuery = queryOptions({
  queryKey: ["account", "sessions"],
  queryFn: async () => (await answerOf(api.GET("/v1/sessions"))).data,
});

/** What the account was told, newest first. */
export const noticesQuery = queryOptions({
  queryKey: ["account", "notices"],
  queryFn: async () => (await answerOf(api.GET("/v1/account/notices"))).data,
});
