import { useQuery } from "@tanstack/react-query";
import { shorten } from "../../lib/chain/addresses.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { membersQuery } from "../../queries/store.ts";

/** Names of the organisation's members by account id: what they call themselves, or else their wallet. */
export function useMemberNames(): ReadonlyMap<string, string> {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data = [] } = useQuery(membersQuery(store.id, mode));
  return new Map(
    data.map(({ account_id, name, wallets: [wallet] }) => [
      account_id,
      name ?? (wallet ? shorten(toHex(wallet)) : account_id),
    ]),
  );
}
