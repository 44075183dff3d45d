import { isAddressEqual } from "viem";
import * as words from "#words/payment.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatRemaining } from "../../lib/time/format.ts";
import { actionWords, shopInButton } from "../../lib/words/actions.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { availableActions, type Caller, type PaymentAction } from "./availableActions.ts";

interface ActionListProps {
  payment: Pick<ChainPayment, "terms" | "state">;
  caller: Caller;
  /** Unix seconds. */
  now: number;
  /** Name of the merchant; null: not known. */
  merchant?: string | null;
  onOpen: (action: PaymentAction) => void;
}

/** Buttons for what the contract lets this account do. */
export function ActionList({ payment, caller, now, merchant = null, onOpen }: ActionListProps) {
  const isPayer = isAddressEqual(payment.terms.payer, caller.address);
  const said = actionWords({ isPayer, shop: shopInButton(merchant) });
  const actions = availableActions(payment, caller, now);
  const [first] = actions;
  return (
    <Card title={roleTitle(payment, caller)} className="print:hidden">
      <p className="text-muted text-sm">
        {first ? said[first.action].invitation : nothingToDo(payment, caller)}
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
                {said[action].label}
              </Button>
              {opensAt !== null && (
                <p className="mt-1 text-muted text-xs">
                  {words.possibleIn(formatRemaining(opensAt - now))}
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
  if (isAddressEqual(terms.payer, address)) return words.youArePayer;
  if (isAddressEqual(terms.merchant, address)) return words.youAreMerchant;
  if (isAddressEqual(terms.payee, address)) return words.youArePayee;
  if (isAddressEqual(terms.arbiter, address)) return words.youAreArbiter;
  if (isOperator) return words.youActForMerchant;
  return words.youAreNobody;
}

function nothingToDo({ terms }: Parties, { address, isOperator }: Caller): string {
  const isParty = [terms.payer, terms.merchant, terms.payee, terms.arbiter].some((party) =>
    isAddressEqual(party, address),
  );
  return isParty || isOperator ? words.nothingToDo : words.nothingToDoHere;
}
