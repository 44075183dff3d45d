/** The person turned back: nothing was changed, and nothing needs to be said. */
export class Cancelled extends Error {
  override name = "Cancelled";
}
