/** The wallet signed with another account, or something that is no signature. */
export class SignatureUnfit extends Error {
  override name = "SignatureUnfit";
}
