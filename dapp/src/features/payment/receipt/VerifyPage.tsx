import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/receipt.ts";
import { readText } from "../../../lib/evidence/readText.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import type { Receipt } from "../../../lib/receipt/receipt.ts";
import { checks, parseReceipt, verifyReceipt } from "../../../lib/receipt/verifyReceipt.ts";
import { type SignatureVerdict, verifySignature } from "../../../lib/receipt/verifySignature.ts";
import { configQuery } from "../../../queries/config.ts";
import { buttonClass } from "../../../ui/Button.tsx";
import { CheckIcon, CloseIcon, MinusIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";

const titles: Readonly<Record<(typeof checks)[number], string>> = {
  escrow: words.checkEscrow,
  terms: words.checkTerms,
  order: words.checkOrder,
  amounts: words.checkAmounts,
  price: words.checkPrice,
};

/** A file that was chosen. */
interface ReadFile {
  /** Null if it is no receipt. */
  receipt: Receipt | null;
  signature: SignatureVerdict;
}

/** Null if the browser cannot read the file. */
async function readFile(file: File): Promise<ReadFile | null> {
  const text = await readText(file);
  if (text === null) return null;
  const receipt = parseReceipt(text);
  const signature = await verifySignature(receipt && JSON.parse(text));
  return { receipt, signature };
}

/** Verifies a receipt's file in the browser. No server is asked. */
export function VerifyPage() {
  const [read, setRead] = useState<ReadFile | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const choose = async (file: File) => {
    const next = await readFile(file);
    setRead(next);
    setIsUnreadable(next === null);
  };
  return (
    <Page>
      <title>{words.verify}</title>
      <div className="mx-auto max-w-2xl space-y-6">
        <h1 className="font-semibold text-xl tracking-tight">{words.verify}</h1>
        <p className="text-muted">{words.verifyAdvice}</p>
        <label
          className={`${buttonClass("primary")} cursor-pointer focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2`}
        >
          {words.choose}
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
        {isUnreadable && (
          <Notice tone="danger" title={words.unreadable}>
            {words.unreadableAdvice}
          </Notice>
        )}
        {read?.receipt === null && (
          <Notice tone="danger" title={words.notAReceipt}>
            {words.notAReceiptAdvice}
          </Notice>
        )}
        {read?.receipt && <Verdict receipt={read.receipt} signature={read.signature} />}
      </div>
    </Page>
  );
}

interface VerdictProps {
  receipt: Receipt;
  signature: SignatureVerdict;
}

/** Which parts of a receipt fit, and what it says. */
export function Verdict({ receipt, signature }: VerdictProps) {
  const verdict = verifyReceipt(receipt);
  const { payment, seller, description } = receipt;
  const { symbol, decimals } = payment.token;
  const unit = { symbol: symbol ?? "", decimals: decimals ?? 0 };
  const parts = [
    ...checks.map((check) => ({ title: titles[check], fits: verdict[check] })),
    { title: words.checkSignature, fits: signature.fits },
  ];
  const fits = parts.every((part) => part.fits !== false);
  return (
    <>
      <Notice tone={fits ? "info" : "danger"} title={fits ? words.fits : words.fails}>
        {fits ? words.fitsAdvice : words.failsAdvice}
      </Notice>
      <ul className="space-y-2 text-sm">
        {parts.map(({ title, fits: isRight }) => (
          <li key={title} className="flex items-start gap-3">
            {isRight === false ? (
              <CloseIcon className="mt-0.5 size-4 text-danger" />
            ) : isRight === null ? (
              <MinusIcon className="mt-0.5 size-4 text-muted" />
            ) : (
              <CheckIcon className="mt-0.5 size-4 text-paid" />
            )}
            <span>
              {title}{" "}
              <span className="text-muted">
                {isRight === null ? words.notSaid : isRight ? words.fitsPart : words.failsPart}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <section>
        <h2 className="mb-3 font-semibold text-lg">{words.says}</h2>
        <Rows>
          <Row label={words.seller}>
            <bdi>{seller.name}</bdi>
          </Row>
          <Row label={words.description}>
            <bdi>{description ?? ""}</bdi>
          </Row>
          <Row label={words.amount}>{formatMoney(BigInt(payment.amount), unit)}</Row>
          {signature.key !== null && (
            <Row label={words.signedBy}>
              <SigningKey value={signature.key} />
            </Row>
          )}
        </Rows>
      </section>
      {fits && (
        <Link
          to="/payment/$chainId/$paymentId"
          params={{ chainId: String(payment.chain_id), paymentId: payment.id }}
          className={buttonClass("secondary")}
        >
          {words.lookAtPayment}
        </Link>
      )}
    </>
  );
}

/** Whose key it is, as far as this page was told when it was opened. */
function SigningKey({ value }: { value: string }) {
  const { data } = useQuery(configQuery);
  if (data?.signingKeys.includes(value)) return words.thisService;
  return <span className="wrap-anywhere">{words.otherService(value)}</span>;
}
