import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useDisconnect } from "wagmi";
import * as words from "#words/merchant.ts";
import { sessionQuery, signOut } from "../../queries/session.ts";
import { ModeSwitch } from "./ModeSwitch.tsx";

interface MerchantAccountProps {
  name: string;
  onSwitch: () => void;
}

/** Name of the merchant, the mode, and a button to sign out. */
export function MerchantAccount({ name, onSwitch }: MerchantAccountProps) {
  const queryClient = useQueryClient();
  const disconnect = useDisconnect();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      disconnect.mutate({});
      queryClient.setQueryData(sessionQuery.queryKey, null);
      queryClient.removeQueries({ queryKey: ["merchantPayments"] });
      queryClient.removeQueries({ queryKey: ["checkoutDescriptions"] });
    },
  });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <ModeSwitch onSwitch={onSwitch} />
      <bdi className="wrap-anywhere text-muted">{name}</bdi>
      <button
        type="button"
        className="min-h-6 text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => leave.mutate()}
      >
        {leave.isError ? words.signOutAgain : words.signOut}
      </button>
    </div>
  );
}
