import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { zeroAddress } from "viem";
import * as words from "#words/ownWallet.ts";
import { activity } from "#words/walletActivity.ts";
import { sameAddress, shorten } from "../../lib/chain/addresses.ts";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { formatBalance, formatMoney } from "../../lib/money/amounts.ts";
import { coinRatesQuery } from "../../queries/coinRates.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Item, ItemList } from "../../ui/ItemList.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { type Balance, balancesQuery, keyOf } from "./balances.ts";
import { nameOfKnown } from "./nameOfKnown.ts";
import type { OpenProps } from "./openProps.ts";
import { LoadingPart, Part } from "./Part.tsx";
import { useWork } from "./useWork.ts";
import { BalanceWorth, type KnownRates, TotalWorth } from "./Worth.tsx";

/** What reads the subgraph comes after the balances. */
const Activity = lazyPart(async () => (await import("./Activity.tsx")).Activity);

/** What the chosen account has, the other accounts, and the ways on. */
export function WalletHome({ vault: { ask, show }, status, config, chosen, onChoose }: OpenProps) {
  const { accounts, hasWords, passkeys } = status;
  const { name, address } = accounts[chosen] ?? { name: "", address: null };
  const { data: balances } = useQuery(balancesQuery(config.chains, address));
  const { data: rates } = useQuery(coinRatesQuery);
  const working = useWork(async (work: () => Promise<void>) => work());
  if (address === null) return null;
  return (
    <div className="mx-auto grid max-w-4xl gap-8 lg:grid-cols-[1fr_20rem]">
      <div className="space-y-6">
        <div className="space-y-1">
          <h1 className="font-semibold text-xl tracking-tight">
            <bdi>{name}</bdi>
          </h1>
          <p className="text-muted text-sm">
            <span className="font-mono text-xs">{shorten(address)}</span>{" "}
            <CopyButton text={address} name={words.addressOf(name)} />
          </p>
          {balances && <TotalWorth balances={balances} rates={rates} />}
        </div>
        <p className="grid max-w-sm grid-cols-2 gap-3">
          <Link to="/wallet/{-$section}" params={{ section: "receive" }} className={buttonClass()}>
            {words.receive}
          </Link>
          <Link
            to="/wallet/{-$section}"
            params={{ section: "send" }}
            className={buttonClass("secondary")}
          >
            {words.send}
          </Link>
        </p>
        <Part title={words.coins}>
          {balances ? (
            <Coins balances={balances} rates={rates} />
          ) : (
            <LoadingPart what={words.coins} />
          )}
        </Part>
        <Part title={activity}>
          <Suspense fallback={<LoadingPart what={activity} />}>
            <Activity
              key={address}
              config={config}
              account={address}
              nameOf={(other) => nameOfKnown(status, other)}
            />
          </Suspense>
        </Part>
      </div>
      <aside className="space-y-6">
        <section>
          <h2 className="mb-2 font-semibold text-lg">{words.accounts}</h2>
          <ul className="space-y-2">
            {accounts.map((account, nth) => (
              <li key={account.address}>
                <button
                  type="button"
                  aria-pressed={nth === chosen}
                  className={cx(
                    "flex min-h-12 w-full items-center justify-between gap-3 rounded-md border bg-surface px-3 py-2 text-start text-sm",
                    nth === chosen ? "border-accent" : "border-line hover:border-ink",
                  )}
                  onClick={() => onChoose(nth)}
                >
                  <bdi className="font-semibold">{account.name}</bdi>
                  <span className="font-mono text-muted text-xs">
                    {account.address && shorten(account.address)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {hasWords && (
            <Button
              look="quiet"
              size="inline"
              className="mt-3"
              onClick={() =>
                working.start(async () => {
                  show(await ask("addAccount", { name: words.nextName(accounts.length + 1) }));
                })
              }
            >
              {words.addAccount}
            </Button>
          )}
        </section>
        {working.problem && <Notice tone="danger" title={working.problem} />}
        <p className="text-muted text-sm">
          {passkeys.length > 0 ? words.opensByBoth : words.opensByPassword}
        </p>
        <p className="flex flex-wrap gap-3">
          <Link
            to="/wallet/{-$section}"
            params={{ section: "security" }}
            className={buttonClass("secondary", "medium")}
          >
            {words.security}
          </Link>
          <Button
            look="secondary"
            size="medium"
            onClick={() => working.start(async () => show(await ask("lock")))}
          >
            {words.lock}
          </Button>
        </p>
      </aside>
    </div>
  );
}

function Coins({ balances, rates }: { balances: readonly Balance[]; rates: KnownRates }) {
  const shown = balances.filter(({ amount }) => amount !== 0n);
  if (shown.length === 0) {
    return (
      <EmptyState icon={<InboxIcon />} title={words.empty}>
        {words.emptyAdvice}
      </EmptyState>
    );
  }
  return (
    <ItemList label={words.coins}>
      {shown.map((balance) => {
        const { chain, token, amount } = balance;
        const isNative = sameAddress(token.address, zeroAddress);
        return (
          <Item
            key={keyOf(balance)}
            title={token.name}
            note={isNative ? words.forFees(chain.name) : chain.name}
            aside={
              amount === null ? (
                <span className="text-warn">{words.notRead(chain.name)}</span>
              ) : (
                <div className="sm:text-end">
                  <strong className="block" title={formatMoney(amount, token)}>
                    {formatBalance(amount, token)}
                  </strong>
                  <BalanceWorth coins={{ chain, token, amount }} rates={rates} />
                </div>
              )
            }
          />
        );
      })}
    </ItemList>
  );
}
