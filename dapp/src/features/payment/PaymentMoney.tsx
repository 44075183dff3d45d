import type { Token } from "@handsel/protocol";
import { formatBps } from "../../lib/money/amounts.ts";
import { Money } from "../../lib/money/Money.tsx";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { Row, Rows } from "../../ui/Rows.tsx";

/** Amounts held, captured, refunded and returned. */
export function PaymentMoney({ payment, token }: { payment: ChainPayment; token: Token }) {
  const { terms, state, totals } = payment;
  if (totals === null) return <MoneyByState payment={payment} token={token} />;
  return (
    <Rows>
      <Row label="Held in escrow" strong>
        <Money value={state.held} unit={token} />
      </Row>
      <Row label="Captured">
        <Money value={totals.captured} unit={token} />
      </Row>
      {totals.captured > 0n && (
        <>
          <Row label={`– commission, ${formatBps(terms.feeBps)}`}>
            <Money value={totals.fees} unit={token} />
          </Row>
          <Row label="– paid out to the payee">
            <Money value={totals.captured - totals.fees} unit={token} />
          </Row>
        </>
      )}
      {totals.refunded > 0n && (
        <Row label="Refunded to the payer">
          <Money value={totals.refunded} unit={token} />
        </Row>
      )}
      {totals.returned > 0n && (
        <Row label="Returned to the payer">
          <Money value={totals.returned} unit={token} />
        </Row>
      )}
      <Row label="Paid" strong ruled>
        <Money value={terms.amount} unit={token} />
      </Row>
    </Rows>
  );
}

/** The amounts that the contract's state alone tells. */
function MoneyByState({ payment, token }: { payment: ChainPayment; token: Token }) {
  const { terms, state } = payment;
  return (
    <Rows>
      <Row label="Held in escrow" strong>
        <Money value={state.held} unit={token} />
      </Row>
      <Row label="Captured, and not refunded">
        <Money value={state.refundable} unit={token} />
      </Row>
      <Row label="Back with the payer">
        <Money value={terms.amount - state.held - state.refundable} unit={token} />
      </Row>
      <Row label="Paid" strong ruled>
        <Money value={terms.amount} unit={token} />
      </Row>
    </Rows>
  );
}
