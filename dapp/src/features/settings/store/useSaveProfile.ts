import type { ApiComponents } from "@handsel/sdk";
import { useQueryClient } from "@tanstack/react-query";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { profileQuery } from "../../../queries/store.ts";

type ProfileChanges = ApiComponents["schemas"]["ProfileChanges"];

/** Returns a function that changes fields of the store's profile in the chosen mode, and shows what it became. */
export function useSaveProfile(): (body: ProfileChanges) => Promise<void> {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  return async (body) => {
    const changed = await withProof(() =>
      answerOf(merchantApi[mode].POST("/v1/merchant/profile", { body })),
    );
    queryClient.setQueryData(profileQuery(store.id, mode).queryKey, changed);
  };
}
