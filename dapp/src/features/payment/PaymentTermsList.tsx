import type { Token } from "@handsel/protocol";
import { Address } from "../../lib/chain/Address.tsx";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { formatBps } from "../../lib/money/amounts.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatSpan } from "../../lib/time/format.ts";
import { Row, Rows } from "../../ui/Rows.tsx";

interface PaymentTermsListProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
}

/** Terms the payer signed. The payment's id is their hash, so they cannot change. */
export function PaymentTermsList({ payment, chain, token }: PaymentTermsListProps) {
  const { terms, id } = payment;
  return (
    <Rows>
      <Row label="Payer">
        <Address value={terms.payer} name="payer's address" />
      </Row>
      <Row label="Merchant">
        <Address value={terms.merchant} name="merchant's address" />
      </Row>
      <Row label="Payee">
        <Address value={terms.payee} name="payee's address" />
      </Row>
      <Row label="Commission">
        {terms.feeBps === 0 ? "none" : `${formatBps(terms.feeBps)}, borne by the merchant`}
      </Row>
      <Row label="Inspection period">
        {terms.inspectionPeriod === 0 ? "none" : formatSpan(terms.inspectionPeriod)}
      </Row>
      <Row label="Capture period">
        {terms.instant
          ? "none: paid out at once"
          : terms.capturePeriod === 0
            ? "without end"
            : formatSpan(terms.capturePeriod)}
      </Row>
      <Row label="Refund period">
        {terms.refundPeriod === 0 ? "none" : formatSpan(terms.refundPeriod)}
      </Row>
      <Row label="Coin">
        {token.name} on {chain.name}
      </Row>
      <Row label="Payment id" hint="the hash of these terms">
        <Address value={id} name="payment id" />
      </Row>
    </Rows>
  );
}
