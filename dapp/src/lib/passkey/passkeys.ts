import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { answerOf, api } from "../api/api.ts";
import { PasskeyFailed } from "./passkeyFailed.ts";

/** Whether this browser has passkeys at all. */
export const hasPasskeys = () => browserSupportsWebAuthn();

/** Has the person show a passkey of this site, whichever. @throws PasskeyFailed, ApiProblem, ApiUnreachable */
export async function showPasskey() {
  const { challenge_id, options } = await answerOf(api.POST("/v1/session/passkey_options"));
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON }).catch(explain);
  return { challenge_id, response: { ...response } };
}

/** Has the browser make a passkey for the account. @throws PasskeyFailed, ApiProblem, ApiUnreachable */
export async function makePasskey() {
  const { challenge_id, options } = await answerOf(api.POST("/v1/account/passkeys/options"));
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const response = await startRegistration({ optionsJSON }).catch(explain);
  return { challenge_id, response: { ...response } };
}

function explain(error: unknown): never {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  // Browsers say the same of a refusal and of a prompt that nobody answered.
  if (name === "NotAllowedError" || name === "AbortError" || code === "ERROR_CEREMONY_ABORTED") {
    throw new PasskeyFailed("declined", error);
  }
  throw new PasskeyFailed(name === "InvalidStateError" ? "known" : "unable", error);
}
