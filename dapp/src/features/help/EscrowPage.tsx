import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/escrow.ts";
import { configQuery } from "../../queries/config.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { cx } from "../../ui/cx.ts";
import {
  CheckIcon,
  CloseIcon,
  ExplorerIcon,
  ReturnIcon,
  ShieldIcon,
  WalletIcon,
} from "../../ui/icons.tsx";
import { GuidePage, inCard } from "./GuidePage.tsx";

/** Says what the contract does with a payer's money, who can do what with it, and what it cannot do. */
export function EscrowPage() {
  return (
    <GuidePage title={words.title} lead={words.lead} aside={<Contracts />}>
      <Way />
      <WhoCan />
      <Disagreement />
      <Part title={words.costs}>
        <p className="max-w-xl">{words.costsText}</p>
      </Part>
      <Part title={words.limits}>
        <ul className="max-w-xl space-y-3">
          {[words.limitGoods, words.limitWallet, words.limitPublic, words.limitAudit].map(
            (limit) => (
              <li key={limit} className="flex gap-3">
                <CloseIcon className="mt-0.5 size-5 text-muted" />
                <span className="min-w-0">{limit}</span>
              </li>
            ),
          )}
        </ul>
      </Part>
    </GuidePage>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-4 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

const hues = {
  held: "bg-held-soft text-held",
  paid: "bg-paid-soft text-paid",
  returned: "bg-returned-soft text-returned",
};

/** The stations of a payment, from the wallet to whoever gets the money. */
function Way() {
  return (
    <Part title={words.way}>
      <ol className="max-w-xl">
        <Station tone="held" icon={<WalletIcon />} title={words.pays} text={words.paysText} />
        <Station tone="held" icon={<ShieldIcon />} title={words.isHeld} text={words.isHeldText} />
        <Station tone="paid" icon={<CheckIcon />} title={words.isPaid} text={words.isPaidText} />
        <Station
          tone="returned"
          icon={<ReturnIcon />}
          title={words.comesBack}
          text={words.comesBackText}
        />
        <Station
          tone="returned"
          icon={<ReturnIcon />}
          title={words.isRefunded}
          text={words.isRefundedText}
        />
      </ol>
      <div className="mt-2 max-w-xl rounded-md bg-sunken p-4 text-sm">
        <h3 className="font-semibold">{words.depends}</h3>
        <p className="mt-1">{words.dependsText}</p>
      </div>
    </Part>
  );
}

interface StationProps {
  tone: keyof typeof hues;
  icon: ReactNode;
  title: string;
  text: string;
}

function Station({ tone, icon, title, text }: StationProps) {
  return (
    <li className="group flex gap-4">
      <div className="flex flex-col items-center" aria-hidden="true">
        <span className={cx("rounded-full p-2", hues[tone])}>{icon}</span>
        <span className="my-1 w-px flex-1 bg-line group-last:hidden" />
      </div>
      <div className="min-w-0 pt-1 pb-5">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-muted">{text}</p>
      </div>
    </li>
  );
}

/** What each of those who have to do with a payment can do with its money, and what not. */
function WhoCan() {
  const people = [
    [words.you, words.youCan, words.youCannot],
    [words.shop, words.shopCan, words.shopCannot],
    [words.arbiter, words.arbiterCan, words.arbiterCannot],
    [words.site, words.siteCan, words.siteCannot],
    [words.issuer, words.issuerCan, words.issuerCannot],
  ] as const;
  return (
    <Part title={words.whoCan}>
      <ul className="divide-y divide-line border-line border-y">
        {people.map(([name, can, cannot]) => (
          <li key={name} className="py-4">
            <h3 className="font-semibold">{name}</h3>
            <dl className="mt-2 grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
              <Power label={words.can} icon={<CheckIcon className="mt-0.5 size-4 text-paid" />}>
                {can}
              </Power>
              <Power label={words.cannot} icon={<CloseIcon className="mt-0.5 size-4 text-muted" />}>
                {cannot}
              </Power>
            </dl>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface PowerProps {
  label: string;
  icon: ReactNode;
  children: string;
}

function Power({ label, icon, children }: PowerProps) {
  return (
    <div className="min-w-0">
      <dt className="flex gap-2 text-muted">
        {icon}
        {label}
      </dt>
      <dd className="ps-6">{children}</dd>
    </div>
  );
}

/** From the lightest step to the heaviest, as on the page for problems. */
function Disagreement() {
  const steps = [
    [words.message, words.messageText],
    [words.split, words.splitText],
    [words.dispute, words.disputeText],
  ] as const;
  return (
    <Part title={words.disagree}>
      <ol className="max-w-xl space-y-4">
        {steps.map(([title, text], index) => (
          <li key={title} className="flex gap-4">
            <span
              aria-hidden="true"
              className="flex size-8 shrink-0 items-center justify-center rounded-full bg-sunken font-semibold text-sm"
            >
              {index + 1}
            </span>
            <div className="min-w-0 pt-1">
              <h3 className="font-semibold">{title}</h3>
              <p className="text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm">{words.whereTo}</p>
    </Part>
  );
}

/** The contract on every chain of this service, and pages by which anyone can check a payment. */
function Contracts() {
  const { data } = useQuery(configQuery);
  return (
    <>
      <h2 className="font-semibold text-base">{words.check}</h2>
      <p className="mt-1 text-muted">{words.checkText}</p>
      <dl className="mt-4 space-y-4">
        {data?.chains.map(({ id, name, escrow, explorerUrl, tokens }) => (
          <div key={id}>
            <dt className="font-semibold">{words.contractOn(name)}</dt>
            <dd>
              <bdi dir="ltr" className="font-mono text-xs wrap-anywhere">
                {escrow.address}
              </bdi>{" "}
              <CopyButton text={escrow.address} name={words.contractOn(name)} />
              {explorerUrl && (
                <a
                  href={`${explorerUrl}/address/${escrow.address}`}
                  target="_blank"
                  rel="noreferrer"
                  className="flex min-h-6 items-center gap-1 underline underline-offset-4"
                >
                  {words.lookUp(name)}
                  <ExplorerIcon className="size-4" />
                </a>
              )}
              <span className="block text-muted">
                {words.coins(tokens.map(({ symbol }) => symbol))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <ul className="mt-4 space-y-1 border-line border-t pt-3">
        <li>
          <Link to="/find" className={inCard}>
            {words.find}
          </Link>
        </li>
        <li>
          <Link to="/verify" className={inCard}>
            {words.verify}
          </Link>
        </li>
        <li>
          <Link to="/help" className={inCard}>
            {words.toHelp}
          </Link>
        </li>
      </ul>
    </>
  );
}
