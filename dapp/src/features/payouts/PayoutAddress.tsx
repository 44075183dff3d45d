import { Link } from "@tanstack/react-router";
import * as settingsWords from "#words/payouts.ts";
import * as words from "#words/payoutsPage.ts";
import type { PayoutChange } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { Deadline } from "../../lib/time/Deadline.tsx";
import { useNow } from "../../lib/time/useNow.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Item, ItemList } from "../../ui/ItemList.tsx";
import { ClockIcon, WalletIcon } from "../../ui/icons.tsx";
import { Panel } from "../../ui/Panel.tsx";

interface PayoutAddressProps {
  merchant: { payee: string; payees: Readonly<Record<string, string>> };
  changes: readonly PayoutChange[];
  /** Whether the service does not tell the changes. */
  isSilent: boolean;
}

/** The payout addresses in use, and the changes that wait; they are made and stopped in the settings. */
export function PayoutAddress({ merchant, changes, isSilent }: PayoutAddressProps) {
  const config = useAppConfig();
  const { may } = useStoreDesk();
  const now = useNow();
  const own = Object.entries(merchant.payees).map(([id, payee]) => ({
    chainId: Number(id),
    payee,
  }));
  const inUse = [{ chainId: null, payee: merchant.payee }, ...own];
  const waiting = changes.filter(({ ended_at }) => ended_at === null);
  const everywhere = own.length === 0 ? settingsWords.onEveryChain : settingsWords.onEveryOther;
  const mayAct =
    may("payout_changes:write") || (waiting.length > 0 && may("payout_changes:cancel"));
  return (
    <Panel
      title={words.address}
      aside={
        <Link
          to="/merchant/settings/{-$section}"
          params={{ section: "payouts" }}
          className={buttonClass("secondary", "medium")}
        >
          {mayAct ? words.change : words.look}
        </Link>
      }
    >
      <ItemList label={words.address}>
        {inUse.map(({ chainId, payee }) => (
          <Item
            key={chainId ?? ""}
            icon={<WalletIcon />}
            title={<AddressChip value={toHex(payee)} name={settingsWords.payee} />}
            note={[
              ...nameOf(changes, payee),
              chainId === null ? everywhere : settingsWords.onChain(namesOf(config, [chainId])),
            ].join(" · ")}
          />
        ))}
        {waiting.map(({ id, payee, chain_id, effective_at }) => (
          <Item
            key={id}
            icon={<ClockIcon />}
            title={
              <span className="inline-flex flex-wrap items-center gap-x-2">
                {words.changesTo}
                <AddressChip value={toHex(payee)} name={settingsWords.address} />
              </span>
            }
            note={
              <>
                {effective_at === null ? (
                  settingsWords.needsConfirmation
                ) : (
                  <>
                    <Deadline at={Date.parse(effective_at) / 1000} now={now} /> · {words.toStop}
                  </>
                )}
                {" · "}
                {chain_id === null
                  ? settingsWords.onEveryWithout
                  : settingsWords.onChain(namesOf(config, [chain_id]))}
              </>
            }
          />
        ))}
      </ItemList>
      {isSilent && <p className="px-4 pb-4 text-muted text-sm sm:px-5">{words.changesSilent}</p>}
    </Panel>
  );
}

/** The name of an address in the store's address book, and whether it is cold, if that is known. */
function nameOf(changes: readonly PayoutChange[], payee: string): string[] {
  const change = changes.find((one) => one.status === "applied" && sameAddress(one.payee, payee));
  if (!change) return [];
  return [
    ...(change.label === null ? [] : [change.label]),
    ...(change.cold ? [settingsWords.coldTag] : []),
  ];
}
