import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Hex } from "viem";
import * as words from "#words/arbiter.ts";
import type { Statement } from "../../../lib/api/apiTypes.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { sameAddress, shorten } from "../../../lib/chain/addresses.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { readText } from "../../../lib/evidence/readText.ts";
import {
  isKeptByAuthor,
  openStatement,
  type StatementDocument,
  statementsOnChain,
} from "../../../lib/evidence/statement.ts";
import type { PaymentEvent } from "../../../lib/payment/paymentEvents.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { formatTime } from "../../../lib/time/format.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { safeUrl } from "../../../lib/validation/safeUrl.ts";
import { statementsQuery } from "../../../queries/conversation.ts";
import { FileIcon, VerifiedIcon } from "../../../ui/icons.tsx";
import { PayerSignIn } from "../PayerSignIn.tsx";
import { StatementView } from "../problem/StatementView.tsx";
import { useSignedIn } from "../usePayerSignIn.ts";

interface SidesProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
}

/** What both sides say, each with the evidence that it gave to the contract. */
export function Sides({ payment, chain, token }: SidesProps) {
  const { statements, error, refetch } = useStatements(payment);
  return (
    <div className="space-y-4">
      <PayerSignIn chain={chain}>{null}</PayerSignIn>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <div className="grid gap-4 md:grid-cols-2">
        {(["payer", "merchant"] as const).map((party) => (
          <Side
            key={party}
            {...{ party, payment, chain, token }}
            statements={statements.filter((one) => one.party === party)}
          />
        ))}
      </div>
    </div>
  );
}

/** Statements that both sides gave to the contract, once who decides has signed in. */
export function useStatements(payment: ChainPayment) {
  const isSignedIn = useSignedIn();
  const {
    data = [],
    error,
    refetch,
  } = useQuery(statementsQuery(payment.id, "arbiter", isSignedIn));
  return { statements: statementsOnChain(data, payment), error, refetch };
}

interface SideProps extends SidesProps {
  party: Statement["party"];
  statements: readonly Statement[];
}

function Side({ party, payment, chain, token, statements }: SideProps) {
  const account = payment.terms[party];
  const own = payment.events.filter(({ actor }) => sameAddress(actor, account));
  const evidence = own.filter(({ type }) => type === "evidence");
  return (
    <article
      aria-label={party === "payer" ? words.customer : words.shop}
      className="space-y-3 rounded-lg border border-line bg-surface p-4 sm:p-5"
    >
      <header>
        <h3 className="font-semibold">{party === "payer" ? words.customer : words.shop}</h3>
        <p className="text-muted text-sm">{lastWord(own)}</p>
        <AddressChip
          value={account}
          name={party === "payer" ? words.customer : words.shop}
          explorer={{ chain, kind: "address" }}
        />
      </header>
      <h4 className="font-semibold text-sm">{words.evidence}</h4>
      {evidence.length === 0 && <p className="text-muted text-sm">{words.noEvidence}</p>}
      <ul className="space-y-3">
        {evidence.map((event) => (
          <li key={`${event.transactionHash}-${event.logIndex}`} className="space-y-2">
            <Evidence event={event} statements={statements} token={token} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** When a side last spoke. */
function lastWord(own: readonly PaymentEvent[]): string {
  const opened = own.find(({ type }) => type === "disputed");
  if (opened) return words.opened(formatTime(opened.time));
  const answered = own.findLast(({ type }) => type === "evidence");
  return answered ? words.answered(formatTime(answered.time)) : words.silent;
}

interface EvidenceProps {
  event: PaymentEvent;
  statements: readonly Statement[];
  token: Token;
}

/** Evidence by its link, with the text behind it where the relayer tells it. */
export function Evidence({ event, statements, token }: EvidenceProps) {
  const uri = event.evidence ?? "";
  const statement = statements.find(({ evidence }) => evidence === uri);
  const url = safeUrl(uri);
  return (
    <>
      {statement && <StatementView document={statement.document} token={token} />}
      {!statement && isKeptByAuthor(uri) && <OpenFile evidence={uri} token={token} />}
      <p className="flex flex-wrap items-center gap-x-1.5 text-muted text-xs wrap-anywhere">
        {formatTime(event.time)}
        {/* Statements are shown only if their hash is the one on the chain. */}
        {statement && <VerifiedIcon className="size-4 text-paid" />}
        {url ? (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            title={uri}
            className="underline underline-offset-4"
          >
            {statement ? words.fingerprint(shorten(hashOf(uri))) : uri}
          </a>
        ) : (
          <bdi>{uri}</bdi>
        )}
      </p>
    </>
  );
}

/** The hash that evidence names after its link. */
function hashOf(uri: string): Hex {
  return toHex(uri.slice(uri.lastIndexOf("#") + 1));
}

/** Opens a statement's file that a side sent, if the chain has its hash. */
function OpenFile({ evidence, token }: { evidence: string; token: Token }) {
  const [read, setRead] = useState<{ document: StatementDocument | null } | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const choose = async (file: File) => {
    const text = await readText(file);
    setRead(text === null ? null : { document: openStatement(text, evidence) });
    setIsUnreadable(text === null);
  };
  if (read?.document) {
    return (
      <>
        <StatementView document={read.document} token={token} />
        <p className="flex items-center gap-1.5 text-paid text-xs">
          <VerifiedIcon className="size-4" />
          {words.hashFits}
        </p>
      </>
    );
  }
  return (
    <div className="space-y-2">
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md font-medium text-sm underline underline-offset-4 focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2">
        <FileIcon className="size-4" />
        {words.openFile}
        <input
          type="file"
          accept=".json"
          className="sr-only"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void choose(file);
          }}
        />
      </label>
      {(read || isUnreadable) && (
        <p role="alert" className="text-danger text-sm">
          {isUnreadable ? words.fileUnreadable : words.hashDiffers}
        </p>
      )}
    </div>
  );
}
