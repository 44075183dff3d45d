/** The contract has the payment, but nobody tells its terms. */
export class HistoryMissing extends Error {
  override name = "HistoryMissing";
}
