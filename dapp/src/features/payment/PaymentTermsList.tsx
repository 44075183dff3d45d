import type { Token } from "@handsel/protocol";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
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
  const explorer = { chain, kind: "address" } as const;
  return (
    <Rows>
      <Row label="Payer">
        <AddressChip value={terms.payer} name="payer's address" explorer={explorer} />
      </Row>
      <Row label="Merchant">
        <AddressChip value={terms.merchant} name="merchant's address" explorer={explorer} />
      </Row>
      <Row label="Payee">
        <AddressChip value={terms.payee} name="payee's address" explorer={explorer} />
      </Row>
      <Row label="Commission">
        {terms.feeBps === 0 ? "none" : `${formatBps(terms.feeBps)}, borne by the merchant`}
      </Row>
      <Row label="Inspection period">
        {terms.inspectionPeriod === 0 ? "none" : formatSpan(terms.inspectionPeriod)}
      </Row>
      <Row label="Capture period">
        {terms.capturePeriod === 0 ? "without end" : formatSpan(terms.capturePeriod)}
      </Row>
      <Row label="Refund period">
        {terms.refundPeriod === 0 ? "none" : formatSpan(terms.refundPeriod)}
      </Row>
      <Row label="Coin">
        {token.name} on {chain.name}
      </Row>
      <Row label="Payment id" hint="the hash of these terms">
        <AddressChip value={id} name="payment id" />
      </Row>
    </Rows>
  );
}
