import * as words from "#words/walletBackup.ts";
import type { BackupCheck } from "../../lib/vault/requests.ts";
import { Notice } from "../../ui/Notice.tsx";

interface CheckResultProps extends BackupCheck {
  /** How many accounts the wallet has. */
  accounts: number;
}

/** Says what a backup that was tried is worth. */
export function CheckResult({ missing, more, accounts }: CheckResultProps) {
  return (
    <>
      {missing.length === 0 ? (
        <Notice title={words.opensAll(accounts)}>{words.nothingChanged}</Notice>
      ) : (
        <Notice tone="warn" title={words.opensSome(accounts - missing.length, accounts)}>
          <p>{words.notInIt}</p>
          <Names names={missing} />
          <p>{words.notInItAdvice}</p>
        </Notice>
      )}
      {more.length > 0 && (
        <Notice tone="warn" title={words.hasMore}>
          <Names names={more} />
          <p>{words.hasMoreAdvice}</p>
        </Notice>
      )}
    </>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className="list-inside list-disc">
      {names.map((name, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two accounts may have one name, and the list never changes.
        <li key={nth}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
