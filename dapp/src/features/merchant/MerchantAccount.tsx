import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useDisconnect } from "wagmi";
import { sessionQuery, signOut } from "../../queries/session.ts";

/** Name of the merchant with a button to sign out. */
export function MerchantAccount({ name }: { name: string }) {
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
    <p className="flex items-center gap-3 text-sm">
      <span className="text-muted">{name}</span>
      <button
        type="button"
        className="min-h-6 text-muted underline underline-offset-4 hover:text-ink"
        onClick={() => leave.mutate()}
      >
        {leave.isError ? "Sign out (try again)" : "Sign out"}
      </button>
    </p>
  );
}
