import type { Token } from "@handsel/protocol";
import * as words from "#words/payment.ts";
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
      <Row label={words.payer}>
        <AddressChip value={terms.payer} name={words.payerAddress} explorer={explorer} />
      </Row>
      <Row label={words.merchant}>
        <AddressChip value={terms.merchant} name={words.merchantAddress} explorer={explorer} />
      </Row>
      <Row label={words.payee}>
        <AddressChip value={terms.payee} name={words.payeeAddress} explorer={explorer} />
      </Row>
      <Row label={words.commission}>
        {terms.feeBps === 0 ? words.none : words.borneByMerchant(formatBps(terms.feeBps))}
      </Row>
      <Row label={words.inspectionPeriod}>
        {terms.inspectionPeriod === 0 ? words.none : formatSpan(terms.inspectionPeriod)}
      </Row>
      <Row label={words.capturePeriod}>
        {terms.instant
          ? words.noneAtOnce
          : terms.capturePeriod === 0
            ? words.withoutEnd
            : formatSpan(terms.capturePeriod)}
      </Row>
      <Row label={words.refundPeriod}>
        {terms.refundPeriod === 0 ? words.none : formatSpan(terms.refundPeriod)}
      </Row>
      <Row label={words.coin}>{words.coinOnChain(token.name, chain.name)}</Row>
      <Row label={words.paymentIdLabel} hint={words.paymentIdHint}>
        <AddressChip value={id} name={words.paymentId} />
      </Row>
    </Rows>
  );
}
