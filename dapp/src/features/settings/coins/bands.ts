import type { ApiComponents } from "@handsel/sdk";
import { formatUnits, maxUint256 } from "viem";
import * as words from "#words/coins.ts";
import { formatMoney, parseAmount, type Unit } from "../../../lib/money/amounts.ts";

type Policy = ApiComponents["schemas"]["ConfirmationPolicy"];
export type Band = Policy["bands"][number];
type Requirement = Band["require"];

/** Step as it is typed: the last one has no largest amount. */
export interface TypedBand {
  upTo: string;
  require: string;
}

const depths = [1, 2, 3, 6, 12, 24, 32, 64, 128];

/** Says when a payment counts, by what the store requires of the chain. */
export function requirementText(require: Requirement): string {
  if (typeof require === "number") return words.blocks(require);
  return { seen: words.seen, safe: words.safe, finalized: words.finalized }[require];
}

/** Choices of what to require, with one that is set already. */
export function requirementOptions(set: Requirement): Record<string, string> {
  const isListed = typeof set !== "number" || depths.includes(set);
  const numbers = isListed ? depths : [...depths, set].toSorted((one, two) => one - two);
  const all: Requirement[] = ["seen", ...numbers, "safe", "finalized"];
  // A key that is a number would come before the others.
  return Object.fromEntries(all.map((each) => [keyOf(each), requirementText(each)]));
}

const keyOf = (require: Requirement) => (typeof require === "number" ? `${require}b` : require);

/** Writes the steps of a coin for their fields. */
export function typedBands(bands: readonly Band[], { decimals }: Unit): TypedBand[] {
  return bands.map(({ up_to, require }) => ({
    upTo: up_to === null ? "" : formatUnits(BigInt(up_to), decimals),
    require: keyOf(require),
  }));
}

/** Reads typed steps; a sentence that says why not, with the step that it is about. */
export function readBands(
  typed: readonly TypedBand[],
  coin: Unit,
): { bands: Band[] } | { step: number; message: string } {
  const bands: Band[] = [];
  let before = 0n;
  for (const [step, { upTo, require }] of typed.entries()) {
    const isLast = step === typed.length - 1;
    const amount = isLast ? null : parseAmount(upTo, coin.decimals, maxUint256, false);
    if (amount && "problem" in amount) return { step, message: words.amountNeeded };
    if (amount && amount.value <= before) return { step, message: words.rising };
    before = amount?.value ?? before;
    bands.push({ up_to: amount && `${amount.value}`, require: requirementOf(require) });
  }
  return { bands };
}

function requirementOf(key: string): Requirement {
  return key === "seen" || key === "safe" || key === "finalized" ? key : Number.parseInt(key, 10);
}

/** Says the steps of a coin in one line. */
export function bandsText(bands: readonly Band[], coin: Unit): string {
  const [only] = bands;
  if (bands.length === 1 && only) return requirementText(only.require);
  return bands
    .map(({ up_to, require }) => {
      const rule = requirementText(require);
      if (up_to === null) return words.aboveThen(rule);
      return words.upToThen(formatMoney(BigInt(up_to), coin), rule);
    })
    .join(" · ");
}
