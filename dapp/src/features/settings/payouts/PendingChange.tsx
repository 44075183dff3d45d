import * as words from "#words/payouts.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { PayoutChange } from "../../../lib/api/apiTypes.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { shorten } from "../../../lib/chain/addresses.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { Deadline } from "../../../lib/time/Deadline.tsx";
import { formatMoment } from "../../../lib/time/format.ts";
import { useNow } from "../../../lib/time/useNow.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { payoutChangesQuery } from "../../../queries/store.ts";
import { Item } from "../../../ui/ItemList.tsx";
import { ClockIcon } from "../../../ui/icons.tsx";
import { useMemberNames } from "../useMemberNames.ts";
import { whatItIs, whereItHolds } from "./payoutChange.ts";

/** A change that waits: until when, and how it is stopped or confirmed. */
export function PendingChange({ change }: { change: PayoutChange }) {
  const { store, may } = useStoreDesk();
  const { mode } = useMode();
  const config = useAppConfig();
  const names = useMemberNames();
  const now = useNow();
  const { id, payee, status, effective_at, requested_by } = change;
  const end = effective_at === null ? null : Date.parse(effective_at) / 1000;
  const params = { path: { id } };
  const { queryKey } = payoutChangesQuery(store.id, mode);
  const stopping = useChange(
    () => answerOf(merchantApi[mode].POST("/v1/payout_changes/{id}/cancel", { params })),
    queryKey,
  );
  const confirming = useChange(
    () => answerOf(merchantApi[mode].POST("/v1/payout_changes/{id}/confirm", { params })),
    queryKey,
  );
  const error = stopping.error ?? confirming.error;
  const short = shorten(toHex(payee));
  return (
    <>
      <Item
        icon={<ClockIcon />}
        title={
          <span className="inline-flex flex-wrap items-center gap-x-2">
            <AddressChip value={toHex(payee)} name={words.payee} />
            <span className="font-normal text-muted">{whereItHolds(config, change)}</span>
          </span>
        }
        note={
          <>
            <p>
              {end === null ? (
                words.needsConfirmation
              ) : (
                <>
                  <Deadline at={end} now={now} /> · {words.changesTo(formatMoment(end, now))}
                </>
              )}
            </p>
            <p>
              {[...whatItIs(change), words.askedBy(names.get(requested_by) ?? words.somebody)].join(
                " · ",
              )}
            </p>
          </>
        }
        aside={
          <>
            {status === "waiting_for_confirmation" && may("payout_changes:write") && (
              <ChangeButton aria-label={words.confirmNamed(short)} change={confirming}>
                {words.confirm}
              </ChangeButton>
            )}
            {may("payout_changes:cancel") && (
              <ChangeButton look="danger" aria-label={words.stopNamed(short)} change={stopping}>
                {words.stopIt}
              </ChangeButton>
            )}
          </>
        }
      />
      {error && (
        <li className="px-4 py-4 sm:px-5">
          <ErrorNotice error={error} />
        </li>
      )}
    </>
  );
}
