import type { PaymentTerms } from "@handsel/protocol";
import { zeroAddress } from "viem";
import { sentenceGap } from "#words/locale.ts";
import * as words from "#words/promise.ts";
import { inTurn } from "../text/together.ts";
import { formatSpan } from "../time/format.ts";

/** The terms that decide what a payer is promised in short. */
type ShownTerms = Pick<PaymentTerms, "instant" | "inspectionPeriod" | "capturePeriod" | "arbiter">;

/**
 * Returns in short how these terms protect their payer. What they promise in full is in `promise`.
 * @param merchant name of the merchant
 */
export function protection(terms: ShownTerms, merchant: string): string {
  return protectionParts(terms, merchant, words.escrow).join("");
}

/**
 * Returns the same with something else in the place of the word "escrow", such as a link that explains it.
 * @param merchant name of the merchant
 */
export function protectionParts<Part>(
  terms: ShownTerms,
  merchant: string,
  escrow: Part,
): readonly (string | Part)[] {
  const { instant, inspectionPeriod, capturePeriod, arbiter } = terms;
  if (instant) return [words.shortAtOnce(merchant)];
  const taking =
    inspectionPeriod === 0
      ? words.shortAnyTime(merchant)
      : arbiter === zeroAddress
        ? words.shortAfter(merchant, formatSpan(inspectionPeriod))
        : words.shortUnlessProblem(merchant, formatSpan(inspectionPeriod));
  const ending = capturePeriod === 0 ? "" : words.shortEnd(formatSpan(capturePeriod));
  return [...words.shortHeld<string | Part>(escrow), sentenceGap, inTurn(taking, ending)];
}
