import type { AcceptedCoin } from "../accounts/acceptedCoin.ts";
import type { Deps } from "../platform/part.ts";
import { type Periods, withOwnPeriods } from "../profiles/periods.ts";
import type { ProfileRow } from "../profiles/profile.ts";

/** The terms that a merchant chooses for each offer, as the API names them. */
export interface OfferChoices extends Periods {
  /** Null: there are no disputes. */
  arbiter?: string | null | undefined;
}

/** Request that may leave the terms to the profile. */
type OfferRequest = { [Name in keyof OfferChoices]?: OfferChoices[Name] | undefined };

/** Request with the terms that it left to the profile. */
export type WithTerms<Input> = Omit<Input, keyof OfferChoices> & OfferChoices;

/** Fills in the terms of the merchant's profile that a request says nothing about. */
export function withTerms<Input extends OfferRequest>(
  input: Input,
  profile: Pick<ProfileRow, "arbiter" | keyof Periods>,
): WithTerms<Input> {
  const arbiter = input.arbiter === undefined ? profile.arbiter : input.arbiter;
  return { ...input, ...withOwnPeriods(input, profile), arbiter };
}

/** Lists the coins of a merchant's profile that are still configured. */
export function defaultCoins(
  { chains }: Pick<Deps, "chains">,
  { accepts }: Pick<ProfileRow, "accepts">,
): AcceptedCoin[] {
  return accepts.flatMap(({ chain_id, token: symbol }) => {
    const chain = chains.get(chain_id);
    const token = chain?.tokens.find((known) => known.symbol === symbol);
    return chain && token ? [{ chain, token }] : [];
  });
}
