import { isAddressEqual } from "viem";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatRemaining } from "../../lib/time/format.ts";
import { actionWords } from "../../lib/words/actions.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { availableActions, type Caller, type PaymentAction } from "./availableActions.ts";

interface ActionListProps {
  payment: Pick<ChainPayment, "terms" | "state">;
  caller: Caller;
  /** Unix seconds. */
  now: number;
  onOpen: (action: PaymentAction) => void;
}

/** Buttons for what the contract lets this account do. */
export function ActionList({ payment, caller, now, onOpen }: ActionListProps) {
  const actions = availableActions(payment, caller, now);
  const [first] = actions;
  return (
    <Card title={roleTitle(payment, caller)} className="print:hidden">
      <p className="text-muted text-sm">
        {first ? actionWords[first.action].invitation : nothingToDo(payment, caller)}
      </p>
      {actions.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-3">
          {actions.map(({ action, opensAt }, index) => (
            <li key={action}>
              <Button
                look={index === 0 ? "primary" : "secondary"}
                disabled={opensAt !== null}
                onClick={() => onOpen(action)}
              >
                {actionWords[action].label}
              </Button>
              {opensAt !== null && (
                <p className="mt-1 text-muted text-xs">
                  possible in {formatRemaining(opensAt - now)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type Parties = Pick<ChainPayment, "terms">;

function roleTitle({ terms }: Parties, { address, isOperator }: Caller): string {
  if (isAddressEqual(terms.payer, address)) return "You are the payer";
  if (isAddressEqual(terms.merchant, address)) return "You are the merchant";
  if (isAddressEqual(terms.payee, address)) return "You are the payee";
  if (isAddressEqual(terms.arbiter, address)) return "You are the arbiter";
  if (isOperator) return "You act for the merchant";
  return "You are none of this payment's parties";
}

function nothingToDo({ terms }: Parties, { address, isOperator }: Caller): string {
  const isParty = [terms.payer, terms.merchant, terms.payee, terms.arbiter].some((party) =>
    isAddressEqual(party, address),
  );
  return isParty || isOperator
    ? "There is nothing to do now."
    : "You can look at this payment. To act on it, connect the payer's or the merchant's wallet.";
}
