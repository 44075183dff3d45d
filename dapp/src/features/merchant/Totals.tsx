import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Address } from "viem";
import * as words from "#words/merchant.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { Money } from "../../lib/money/Money.tsx";
import { type MerchantTotal, merchantTotalsQuery } from "../../queries/merchantPayments.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** Sums held, captured, refunded and paid as commission, by chain and coin. Empty without a subgraph. */
export function Totals({ merchant }: { merchant: Address }) {
  const config = useAppConfig();
  const { mode, chains } = useMode();
  const { data, error } = useQuery(merchantTotalsQuery(config, mode, merchant));
  if (error && !data) return null;
  if (!data) return <Skeleton className="h-24 w-full" />;
  if (data.totals.length === 0) return null;
  const totals = chains.flatMap((chain) => {
    const rank = ({ token }: MerchantTotal) =>
      chain.tokens.findIndex(({ address }) => sameAddress(address, token));
    const here = data.totals.filter(({ chainId }) => chainId === chain.id);
    return here.toSorted((a, b) => rank(a) - rank(b)).map((total) => ({ total, chain }));
  });
  const pick = (of: (total: MerchantTotal) => bigint) =>
    totals.map(({ total, chain }) => (
      <span key={`${chain.id} ${total.token}`} className="block">
        <Money value={of(total)} unit={findToken(chain, total.token)} />
        {chains.length > 1 && (
          <span className="font-normal text-muted text-xs"> {words.onChain(chain.name)}</span>
        )}
      </span>
    ));
  return (
    <div className="space-y-2">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
        <Total label={words.heldInEscrow} strong>
          {pick(({ held }) => held)}
        </Total>
        <Total label={words.captured}>{pick(({ captured }) => captured)}</Total>
        <Total label={words.commission}>{pick(({ fees }) => fees)}</Total>
        <Total label={words.refunded}>{pick(({ refunded }) => refunded)}</Total>
      </dl>
      {data.missing.length > 0 && (
        <p className="text-muted text-sm">{words.totalsWithout(namesOf(config, data.missing))}</p>
      )}
    </div>
  );
}

function Total({
  label,
  strong = false,
  children,
}: {
  label: string;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="bg-surface p-4">
      <dt className="text-muted text-sm">{label}</dt>
      <dd className={strong ? "mt-1 font-semibold text-held" : "mt-1 font-semibold"}>{children}</dd>
    </div>
  );
}
