import { useQueryClient } from "@tanstack/react-query";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { accountQuery } from "../../../queries/account.ts";
import { sessionQuery } from "../../../queries/session.ts";

/** Keeps the account that a change answered, and looks again at the session and at what the account was told. */
export function useKeepAccount() {
  const queryClient = useQueryClient();
  return async (account: Account) => {
    queryClient.setQueryData(accountQuery.queryKey, account);
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
}
