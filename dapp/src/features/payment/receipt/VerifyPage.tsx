import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/receipt.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import type { Receipt } from "../../../lib/receipt/receipt.ts";
import { checks, parseReceipt, verifyReceipt } from "../../../lib/receipt/verifyReceipt.ts";
import { buttonClass } from "../../../ui/Button.tsx";
import { CheckIcon, CloseIcon } from "../../../ui/icons.tsx";
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

/** Verifies a receipt's file in the browser. No server is asked. */
export function VerifyPage() {
  const [read, setRead] = useState<{ receipt: Receipt | null } | null>(null);
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
              void file?.text().then((text) => setRead({ receipt: parseReceipt(text) }));
            }}
          />
        </label>
        {read?.receipt === null && (
          <Notice tone="danger" title={words.notAReceipt}>
            {words.notAReceiptAdvice}
          </Notice>
        )}
        {read?.receipt && <Verdict receipt={read.receipt} />}
      </div>
    </Page>
  );
}

/** Which parts of a receipt fit, and what it says. */
export function Verdict({ receipt }: { receipt: Receipt }) {
  const verdict = verifyReceipt(receipt);
  const { payment, seller, description } = receipt;
  const { symbol, decimals } = payment.token;
  const unit = { symbol: symbol ?? "", decimals: decimals ?? 0 };
  const fits = checks.every((check) => verdict[check] !== false);
  return (
    <>
      <Notice tone={fits ? "info" : "danger"} title={fits ? words.fits : words.fails}>
        {fits ? words.fitsAdvice : words.failsAdvice}
      </Notice>
      <ul className="space-y-2 text-sm">
        {checks.map((check) => (
          <li key={check} className="flex items-start gap-3">
            {verdict[check] === false ? (
              <CloseIcon className="mt-0.5 size-4 text-danger" />
            ) : (
              <CheckIcon className="mt-0.5 size-4 text-paid" />
            )}
            <span>
              {titles[check]}{" "}
              <span className="text-muted">
                {verdict[check] === null
                  ? words.notSaid
                  : verdict[check]
                    ? words.fitsPart
                    : words.failsPart}
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
