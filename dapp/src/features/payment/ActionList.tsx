import { paymentWindows } from "@handsel/protocol";
import type { ReactNode } from "react";
import { isAddressEqual, zeroAddress } from "viem";
import * as words from "#words/payment.ts";
import type { ChainPayment } from "../../lib/payment/readPayment.ts";
import { formatClock, formatRemaining } from "../../lib/time/format.ts";
import { actionWords, shopInButton } from "../../lib/words/actions.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { cx } from "../../ui/cx.ts";
import {
  type AvailableAction,
  availableActions,
  type Caller,
  type PaymentAction,
} from "./availableActions.ts";

interface ActionListProps {
  payment: Pick<ChainPayment, "terms" | "state">;
  caller: Caller;
  /** Unix seconds. */
  now: number;
  /** Name of the merchant; null: not known. */
  merchant?: string | null;
  /** Link to the page for problems, in place of what that page offers. */
  problem?: ReactNode;
  onOpen: (action: PaymentAction) => void;
}

/** Actions of the page for problems. */
const ofProblems: readonly PaymentAction[] = ["dispute", "submitEvidence"];

/** Buttons for what the contract lets this account do. */
export function ActionList({
  payment,
  caller,
  now,
  merchant = null,
  problem,
  onOpen,
}: ActionListProps) {
  const isPayer = isAddressEqual(payment.terms.payer, caller.address);
  const said = actionWords({ isPayer, shop: shopInButton(merchant) });
  const actions = availableActions(payment, caller, now).filter(
    ({ action }) => !problem || !ofProblems.includes(action),
  );
  const [first] = actions;
  const ready = actions.filter(({ opensAt }) => opensAt === null);
  const later = actions.flatMap(({ action, opensAt }) =>
    opensAt === null ? [] : { action, opensAt },
  );
  const isForPayer = isPayer && first?.action === "release";
  const caution = isForPayer ? cautionOf(payment, shopInButton(merchant), now) : null;
  const { title, text } = headOf(payment, caller, first, said);
  // The page has said already where the money is.
  if (isPayer && actions.length === 0 && !problem) return null;
  return (
    <Card title={title} className="print:hidden">
      {text && <p className="mb-4 text-muted text-sm">{text}</p>}
      {(ready.length > 0 || problem) && (
        <ul
          className={cx("flex gap-3", isPayer ? "flex-col sm:flex-row sm:flex-wrap" : "flex-wrap")}
        >
          {ready.map(({ action }) => (
            <li key={action}>
              <Button
                className={cx(isPayer && "w-full")}
                // What comes first but is not possible yet is no reason to press the next.
                look={action === first?.action ? "primary" : "secondary"}
                onClick={() => onOpen(action)}
              >
                {said[action].label}
              </Button>
            </li>
          ))}
          {problem && <li>{problem}</li>}
        </ul>
      )}
      {later.length > 0 && (
        <ul className="mt-4 space-y-1 text-muted text-sm">
          {later.map(({ action, opensAt }) => (
            <li key={action}>
              {words.possibleLater(said[action].label, formatRemaining(opensAt - now))}
            </li>
          ))}
        </ul>
      )}
      {caution && <p className="mt-4 text-muted text-sm">{caution}</p>}
    </Card>
  );
}

/** Returns the card's title, and what stands above its buttons. @param first what can be done; left out: nothing */
function headOf(
  payment: Parties,
  caller: Caller,
  first: AvailableAction | undefined,
  said: ReturnType<typeof actionWords>,
): { title: string; text: string | null } {
  const title = roleTitle(payment, caller);
  if (!first) return { title, text: nothingToDo(payment, caller) };
  const text = said[first.action].invitation;
  if (!isAddressEqual(payment.terms.payer, caller.address)) return { title, text };
  if (first.action === "release") return { title: words.doYouHaveIt, text: null };
  if (first.opensAt !== null) return { title, text };
  if (first.action === "reclaim") return { title: words.yoursAgain, text };
  if (first.action === "expireDispute") {
    return { title: words.yoursAgain, text: words.arbiterLate };
  }
  return { title, text };
}

/** What a payer should know before paying the shop, by the signed terms. */
function cautionOf({ terms, state }: ActionListProps["payment"], shop: string, now: number) {
  const { captureStart } = paymentWindows(terms, state);
  if (captureStart === null || terms.arbiter === zeroAddress) return words.cannotBeUndone;
  return captureStart > now
    ? words.sayBefore(formatClock(captureStart, now), shop)
    : words.sayNow(shop);
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
