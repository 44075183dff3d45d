import * as words from "#words/payouts.ts";
import type { PayoutChange } from "../../../lib/api/apiTypes.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { timeOf } from "../../../lib/time/moment.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { Item } from "../../../ui/ItemList.tsx";
import { useMemberNames } from "../useMemberNames.ts";
import { whatItIs, whereItHolds } from "./payoutChange.ts";

/** A change that holds, or that somebody stopped. */
export function EarlierChange({ change }: { change: PayoutChange }) {
  const config = useAppConfig();
  const names = useMemberNames();
  const { payee, status, ended_at, requested_by } = change;
  const became = status === "applied" ? words.applied : words.stopped;
  return (
    <Item
      title={<AddressChip value={toHex(payee)} name={words.payee} />}
      note={[
        words.whenDone(became, timeOf(ended_at ?? change.created_at)),
        ...whatItIs(change),
        whereItHolds(config, change),
        words.askedBy(names.get(requested_by) ?? words.somebody),
      ].join(" · ")}
    />
  );
}
