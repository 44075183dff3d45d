/** Why a passkey gave no answer. */
export type PasskeyFailure = "declined" | "known" | "unable";

/** The browser gave no passkey. */
export class PasskeyFailed extends Error {
  override name = "PasskeyFailed";
  readonly reason: PasskeyFailure;

  constructor(reason: PasskeyFailure, cause: unknown) {
    super("The browser gave no passkey.", { cause });
    this.reason = reason;
  }
}
