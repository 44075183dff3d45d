import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useDisconnect } from "wagmi";
import * as words from "#words/desk.ts";
import { changeSession, signOut } from "../../queries/session.ts";
import { Button } from "../../ui/Button.tsx";

/** Button that ends the session, and disconnects the wallet. */
export function SignOut() {
  const queryClient = useQueryClient();
  const disconnect = useDisconnect();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      disconnect.mutate({});
      changeSession(queryClient, null);
    },
  });
  return (
    <Button look="quiet" size="inline" onClick={() => leaving.mutate()}>
      {leaving.isError ? words.signOutAgain : words.signOut}
    </Button>
  );
}
