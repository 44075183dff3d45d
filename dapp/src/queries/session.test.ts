import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { accountQuery, sessionsQuery } from "./account.ts";
import { checkoutNotesQuery } from "./checkoutNotes.ts";
import { changeSession, sessionQuery } from "./session.ts";
import { storeKey } from "./store.ts";

it("forgets of whoever was signed in all that only they may see, and nothing else", () => {
  const client = new QueryClient();
  const theirs = [
    accountQuery.queryKey,
    sessionsQuery.queryKey,
    checkoutNotesQuery("live", []).queryKey,
    [...storeKey("mer_1", "test"), "members"],
    ["merchantPayments", "live"],
  ];
  for (const key of [...theirs, ["config"]]) client.setQueryData(key, {});
  changeSession(client, null);
  for (const key of theirs) expect(client.getQueryData(key), `${key}`).toBeUndefined();
  expect(client.getQueryData(["config"])).toEqual({});
  expect(client.getQueryData(sessionQuery.queryKey)).toBeNull();
});
