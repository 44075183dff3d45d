import { arbitrationPeriod, type PaymentTerms } from "@handsel/protocol";
import { zeroAddress } from "viem";
import { shorten } from "../chain/addresses.ts";
import { formatMoney, type Unit } from "../money/amounts.ts";
import { formatSpan } from "../time/format.ts";

/**
 * Returns what these terms promise their payer, in sentences: where the money goes, who can move it and until when. Every
 * combination of terms that the escrow takes has its sentences here, and nowhere else.
 * @param merchant name of the merchant
 */
export function promise(terms: PaymentTerms, token: Unit, merchant: string): readonly string[] {
  const money = formatMoney(terms.amount, token);
  if (terms.instant) {
    return [
      `When you pay, the ${money} goes to ${merchant} at once: no contract holds it for you, and nobody can decide a dispute.`,
      refunds(terms, merchant),
    ];
  }
  return [
    `When you pay, a contract holds the ${money}, not ${merchant}.`,
    taking(terms, merchant),
    ending(terms, merchant),
    disputes(terms, merchant),
    refunds(terms, merchant),
  ];
}

/** When the merchant may take held money. */
function taking({ inspectionPeriod, capturePeriod }: PaymentTerms, merchant: string): string {
  const until =
    capturePeriod === 0 ? "at any time" : `until ${formatSpan(capturePeriod)} after you pay`;
  return inspectionPeriod === 0
    ? `${merchant} can take it at once, ${until}.`
    : `For ${formatSpan(inspectionPeriod)} only you can have it paid out to ${merchant}. After that ${merchant} can take it, ${until}.`;
}

/** What happens to money that nobody takes. */
function ending({ capturePeriod }: PaymentTerms, merchant: string): string {
  return capturePeriod === 0
    ? `It has no date on which it comes back: it is held until you pay it out, ${merchant} takes or returns it, or a dispute ends.`
    : "What is not taken by then can be sent back to you, by anyone.";
}

function disputes({ arbiter, capturePeriod }: PaymentTerms, merchant: string): string {
  if (arbiter === zeroAddress) return "Nobody can decide a dispute about it.";
  const when = capturePeriod === 0 ? "While it is held" : "Until then";
  return `${when}, you and ${merchant} can dispute it: ${shorten(arbiter)} then divides it. Without a decision within ${formatSpan(arbitrationPeriod)}, it can be sent back to you.`;
}

function refunds({ refundPeriod }: PaymentTerms, merchant: string): string {
  return refundPeriod === 0
    ? `What ${merchant} has taken cannot be refunded through the contract.`
    : `What ${merchant} has taken, it can refund through the contract until ${formatSpan(refundPeriod)} after you pay, or after a dispute began.`;
}

/** Title and sentences of the payment's last step, by its terms. */
export function destination(
  { instant }: Pick<PaymentTerms, "instant">,
  merchant: string,
): { title: string; before: string; onItsWay: string } {
  return instant
    ? {
        title: "Paid",
        before: `It goes to ${merchant} at once.`,
        onItsWay: `On its way from your wallet to ${merchant}. This takes a few seconds.`,
      }
    : {
        title: "Held in escrow",
        before: `The contract holds it for ${merchant}.`,
        onItsWay: "On its way from your wallet into the escrow contract. This takes a few seconds.",
      };
}
