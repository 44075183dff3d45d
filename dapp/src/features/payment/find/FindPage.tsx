import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useId, useState } from "react";
import { useConfig, useConnection } from "wagmi";
import * as words from "#words/find.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { findToken } from "../../../lib/chain/appChain.ts";
import { findChain } from "../../../lib/config/appConfig.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import { PaymentStatusBadge } from "../../../lib/payment/PaymentStatusBadge.tsx";
import { enumerated } from "../../../lib/text/together.ts";
import { formatDate } from "../../../lib/time/format.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import {
  type FoundPayment,
  findPaymentsQuery,
  kindOf,
  type Search,
} from "../../../queries/findPayments.ts";
import { Button } from "../../../ui/Button.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { ChevronIcon, ClockIcon, InfoIcon, WalletIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SearchInput } from "../../../ui/SearchInput.tsx";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";
import { wallet } from "../../wallet/handle.ts";

/** What a person looks for at first; empty: nothing. */
interface FindPageProps {
  wanted: string;
}

/** Finds a payment by its id, a transaction or a wallet, on every chain of this service. */
export function FindPage(props: FindPageProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <Finder {...props} />
    </WithWallets>
  );
}

function Finder(props: FindPageProps) {
  const { Account, WalletList } = wallet.use();
  const { publicUrl } = useAppConfig();
  const { address } = useConnection();
  const [typed, setTyped] = useState(props.wanted);
  const [wanted, setWanted] = useState(props.wanted);
  const [isChoosing, setIsChoosing] = useState(false);
  const id = useId();
  const isMalformed = wanted !== "" && kindOf(wanted) === null;
  const search = (text: string) => {
    setTyped(text);
    setWanted(text.trim());
  };
  useEffect(() => {
    if (!isChoosing || !address) return;
    setIsChoosing(false);
    setTyped(address);
    setWanted(address);
  }, [isChoosing, address]);
  return (
    <Page aside={<Account />}>
      <title>{words.title}</title>
      <div className="mx-auto max-w-2xl space-y-8">
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            search(typed);
          }}
        >
          <h1 className="mb-3 font-semibold text-xl tracking-tight">
            <label htmlFor={id}>{words.label}</label>
          </h1>
          <SearchInput
            id={id}
            value={typed}
            placeholder={words.placeholder}
            aria-invalid={isMalformed || undefined}
            aria-describedby={`${id}-note`}
            submit={words.find}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p
            id={`${id}-note`}
            role={isMalformed ? "alert" : undefined}
            className={isMalformed ? "mt-2 text-danger text-sm" : "mt-2 text-muted text-sm"}
          >
            {isMalformed ? words.malformed(wanted.length) : words.hint}
          </p>
          {address && (
            <Button look="quiet" size="inline" className="mt-2" onClick={() => search(address)}>
              {words.connected}
            </Button>
          )}
        </form>
        {!address && (
          <Fold title={words.connect} onToggle={setIsChoosing}>
            <WalletList page={[publicUrl, "find"].join("/")} />
          </Fold>
        )}
        {wanted === "" || isMalformed ? <WhereToLook /> : <Result key={wanted} text={wanted} />}
      </div>
    </Page>
  );
}

function WhereToLook() {
  return (
    <section>
      <h2 className="mb-3 font-semibold text-lg">{words.whereToLook}</h2>
      <dl className="divide-y divide-line text-sm">
        <Place name={words.payment}>{words.paymentPlace}</Place>
        <Place name={words.transaction}>{words.transactionPlace}</Place>
        <Place name={words.wallet}>{words.walletPlace}</Place>
      </dl>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <Link to="/verify" className="underline underline-offset-4">
          {words.verify}
        </Link>
        <Link to="/disputes" className="underline underline-offset-4">
          {words.decide}
        </Link>
        <Link to="/offline" className="underline underline-offset-4">
          {words.seen}
        </Link>
      </p>
    </section>
  );
}

function Place({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="gap-4 py-3 sm:grid sm:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Result({ text }: { text: string }) {
  const config = useConfig();
  const app = useAppConfig();
  const [pages, setPages] = useState(1);
  const query = findPaymentsQuery(config, app, text, pages);
  const { data, isPlaceholderData } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (!data) {
    return (
      <>
        <Loading what={words.theChains} />
        <Skeleton className="h-16 w-full" />
      </>
    );
  }
  return (
    <>
      <Found search={data} text={text} chains={app.chains.map(({ name }) => name)} />
      {data.hasOlder && (
        <Button
          look="secondary"
          size="medium"
          busy={isPlaceholderData}
          onClick={() => setPages(pages + 1)}
        >
          {words.older}
        </Button>
      )}
    </>
  );
}

interface FoundProps {
  search: Search;
  text: string;
  /** Names of all chains that were searched. */
  chains: readonly string[];
}

/** What a search found, or what it means that it found nothing. */
export function Found({ search: { payments, silent, hasOlder }, text, chains }: FoundProps) {
  const isBlind = silent.length > 0;
  return (
    <>
      {isBlind && (
        <Notice tone="warn" title={words.blind(enumerated(silent.map(({ name }) => name)))}>
          {words.blindAdvice}
        </Notice>
      )}
      {payments.length > 0 && (
        <section aria-live="polite">
          <h2 className="mb-2 font-semibold text-lg">
            {hasOlder ? words.newest(payments.length) : words.found(payments.length)}
          </h2>
          <ul>
            {payments.map((payment) => (
              <li key={`${payment.chainId} ${payment.id}`} className="border-line border-b">
                <FoundRow payment={payment} />
              </li>
            ))}
          </ul>
          <p className="mt-3 text-muted text-sm">{words.connectToAct}</p>
        </section>
      )}
      {payments.length === 0 && !isBlind && (
        <section className="space-y-6">
          <Notice title={words.nothing(shorten(toHex(text)))}>
            {words.nothingAdvice(enumerated(chains))}
          </Notice>
          <div>
            <h2 className="mb-3 font-semibold text-lg">{words.whatItCanBe}</h2>
            <ul className="space-y-4">
              <Cause icon={<ClockIcon />} title={words.justPaid} advice={words.justPaidAdvice} />
              <Cause icon={<WalletIcon />} title={words.exchange} advice={words.exchangeAdvice} />
              <Cause
                icon={<InfoIcon />}
                title={words.otherServer}
                advice={words.otherServerAdvice}
              />
              <Cause
                icon={<InfoIcon />}
                title={words.wrongCharacter}
                advice={words.wrongCharacterAdvice(text.length)}
              />
            </ul>
          </div>
          <Link to="/help" className="text-sm underline underline-offset-4">
            {words.askForHelp}
          </Link>
        </section>
      )}
    </>
  );
}

interface CauseProps {
  icon: ReactNode;
  title: string;
  advice: string;
}

function Cause({ icon, title, advice }: CauseProps) {
  return (
    <li className="flex gap-3 text-sm">
      <span className="text-muted">{icon}</span>
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="text-muted">{advice}</span>
      </span>
    </li>
  );
}

function FoundRow({ payment }: { payment: FoundPayment }) {
  const chain = findChain(useAppConfig(), payment.chainId);
  const token = findToken(chain, payment.token);
  return (
    <Link
      to="/payment/$chainId/$paymentId"
      params={{ chainId: String(payment.chainId), paymentId: payment.id }}
      className="flex min-h-16 items-center gap-4 py-3 hover:bg-sunken"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{formatMoney(payment.amount, token)}</span>
        <span className="block text-muted text-sm">
          {formatDate(payment.fundedAt)} · {chain?.name} ·{" "}
          <bdi dir="ltr" className="font-mono text-xs">
            {shorten(payment.payer)}
          </bdi>
        </span>
      </span>
      <PaymentStatusBadge status={payment.status} />
      <ChevronIcon className="size-4 text-muted" />
    </Link>
  );
}
