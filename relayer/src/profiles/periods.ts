const DAY = 86_400;

/** Periods of a payment, in seconds after its funding. */
export interface Periods {
  inspection_period: number;
  capture_period: number;
  refund_period: number;
}

/** Periods of offers where neither the request nor the profile names any. */
const ownPeriods: Periods = {
  inspection_period: 0,
  capture_period: 7 * DAY,
  refund_period: 30 * DAY,
};

/** Periods that may be left out. */
type Choice = { [Name in keyof Periods]?: Periods[Name] | null | undefined };

/** Fills in the periods that are not chosen. @param choices the first that names a period counts */
export function withOwnPeriods(...choices: readonly Choice[]): Periods {
  const chosen = (name: keyof Periods) =>
    choices.map((choice) => choice[name]).find((period) => period !== undefined && period !== null);
  return {
    inspection_period: chosen("inspection_period") ?? ownPeriods.inspection_period,
    capture_period: chosen("capture_period") ?? ownPeriods.capture_period,
    refund_period: chosen("refund_period") ?? ownPeriods.refund_period,
  };
}
