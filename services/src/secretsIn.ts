/** Forms of what no log may have. Hashes look like private keys, so those are found by the tests that know theirs. */
const forms: Readonly<Record<string, RegExp>> = {
  "API key": /hs_[spr]k_(?:test|live)_[\w-]{43}/g,
  "secret of a webhook": /whsec_[A-Za-z0-9+/]{20,}/g,
  "signing key of a webhook": /whsk_[A-Za-z0-9+/]{20,}/g,
  "session cookie": /handsel_\w+=[\w-]{43}/g,
  "link of an invitation": /invite#[\w-]{43}/g,
  "secret of an authenticator": /otpauth:\/\/|[?&]secret=[A-Z2-7]{16,}/g,
  "recovery code": /\b(?:[2-9a-hjkmnp-z]{5}-){4}[2-9a-hjkmnp-z]{5}\b/g,
  "message to sign in": /wants you to sign in with your Ethereum account/g,
  "password of a database": /postgres(?:ql)?:\/\/[^\s:/@]+:[^\s@]+@/g,
};

/** Finds what no log may have: its kind and its first characters. */
export function secretsIn(text: string): string[] {
  return Object.entries(forms).flatMap(([kind, form]) =>
    [...text.matchAll(form)].map(([found]) => `${kind}: ${found.slice(0, 16)}…`),
  );
}
