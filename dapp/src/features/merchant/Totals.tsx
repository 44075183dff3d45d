import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import type { Address } from "viem";
import * as words from "#words/merchant.ts";
import * as listWords from "#words/merchantList.ts";
import { sameAddress } from "../../lib/chain/addresses.ts";
import { findToken } from "../../lib/chain/appChain.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { Money } from "../../lib/money/Money.tsx";
import { type MerchantTotal, merchantTotalsQuery } from "../../queries/merchantPayments.ts";
import { cx } from "../../ui/cx.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";

/** Sums held, captured, refunded and paid as commission, by chain and coin. Empty without a subgraph. */
export function Totals({ merchant }: { merchant: Address }) {
  const id = useId();
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
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="font-semibold text-muted text-sm">
        {listWords.totalsTitle}
      </h2>
      <dl className="grid grid-cols-2 gap-px rounded-lg border border-line bg-line *:first:rounded-ss-lg *:last:rounded-ee-lg *:nth-2:rounded-se-lg *:nth-3:rounded-es-lg lg:grid-cols-4 lg:*:first:rounded-es-lg lg:*:last:rounded-se-lg lg:*:nth-2:rounded-none lg:*:nth-3:rounded-none">
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
    </section>
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
    <div className="min-w-0 bg-surface p-4">
      <dt className="text-muted text-sm">{label}</dt>
      <dd
        className={cx(
          "mt-1 wrap-anywhere font-semibold [&_bdi]:whitespace-normal",
          strong && "text-held",
        )}
      >
        {children}
      </dd>
    </div>
  );
}
