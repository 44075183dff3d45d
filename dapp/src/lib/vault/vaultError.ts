/** What can go wrong with a wallet of this browser. The codes are stable; the words for each are in the catalogue. */
export const vaultErrorCodes = [
  "account_known",
  "account_unknown",
  "accounts_many",
  "backup_large",
  "backup_mislabelled",
  "backup_other",
  "backup_password",
  "cannot_encrypt",
  "chain_other",
  "failed",
  "file_large",
  "key_characters",
  "key_length",
  "key_range",
  "keystore_address",
  "keystore_cipher",
  "keystore_cost",
  "keystore_kdf",
  "keystore_malformed",
  "keystore_not_json",
  "keystore_password",
  "keystore_version",
  "locked",
  "name_malformed",
  "no_wallet",
  "passkey_declined",
  "passkey_known",
  "passkey_unable",
  "passkey_unknown",
  "passkey_wrong",
  "passkeys_many",
  "password_short",
  "password_wrong",
  "request_malformed",
  "site_other",
  "storage_blocked",
  "storage_failed",
  "storage_full",
  "vault_damaged",
  "vault_malformed",
  "vault_newer",
  "vault_not_json",
  "vault_other_kind",
  "wallet_changed",
  "wallet_exists",
  "wallet_removed",
  "word_unknown",
  "words_count",
  "words_missing",
  "words_order",
  "words_wrong",
  "worker_gone",
] as const;

export type VaultErrorCode = (typeof vaultErrorCodes)[number];

/** Something went wrong with the wallet of this browser. */
export class VaultError extends Error {
  override name = "VaultError";
  readonly code: VaultErrorCode;
  /** Where it is: a field of a file, or the places of words, counted from one. Never a secret. */
  readonly at: string | null;

  constructor(code: VaultErrorCode, at: string | null = null) {
    super(at === null ? code : `${code}: ${at}`);
    this.code = code;
    this.at = at;
  }
}
