/** The person turned back: nothing was changed, and nothing needs to be said. */
export class ChangeCancelled extends Error {
  override name = "ChangeCancelled";
}
