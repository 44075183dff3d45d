import { Link } from "@tanstack/react-router";
import { type Address, isAddressEqual } from "viem";
import * as words from "#words/myPayments.ts";
import { useActivities } from "../../../lib/activity/activities.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { ChevronIcon } from "../../../ui/icons.tsx";
import { chainNames } from "./chainNames.ts";
import { useNames } from "./useNames.ts";

interface DevicePaymentsProps {
  wallet: Address;
  /** Chains whose history is unavailable; null: all. */
  chainIds: readonly number[] | null;
}

/** Payments that this device made from a wallet, while the public history is unavailable. Their pages read from the chain. */
export function DevicePayments({ wallet, chainIds }: DevicePaymentsProps) {
  const config = useAppConfig();
  const made = useActivities()
    .filter(
      ({ kind, account, chainId, phase }) =>
        kind === "fund" &&
        phase !== "asked" &&
        isAddressEqual(account, wallet) &&
        (chainIds === null || chainIds.includes(chainId)),
    )
    .toReversed();
  const names = useNames(
    made.map(({ paymentId }) => ({ id: paymentId })),
    wallet,
    false,
  );
  if (made.length === 0) return null;
  return (
    <section>
      <h2 className="font-semibold text-lg">{words.onDevice}</h2>
      <p className="mt-1 mb-2 text-muted text-sm">{words.onDeviceAdvice}</p>
      <ul className="border-line border-t">
        {made.map(({ paymentId, chainId, checkoutId }) => {
          const name = names.of({ id: paymentId });
          return (
            <li key={`${chainId} ${paymentId}`} className="border-line border-b">
              <Link
                to="/payment/$chainId/$paymentId"
                params={{ chainId: String(chainId), paymentId }}
                search={checkoutId === undefined ? {} : { checkout: checkoutId }}
                className="flex min-h-16 items-center gap-4 py-3 hover:bg-sunken"
              >
                <span className="min-w-0 flex-1 wrap-anywhere">
                  <bdi className="block font-semibold">{name?.title ?? shorten(paymentId)}</bdi>
                  {name && <bdi className="block text-muted text-sm">{name.shop}</bdi>}
                  <span className="block text-muted text-sm">{chainNames(config, [chainId])}</span>
                </span>
                <ChevronIcon className="size-4 text-muted" />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
