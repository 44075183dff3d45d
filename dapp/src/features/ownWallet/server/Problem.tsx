import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { VaultError } from "../../../lib/vault/vaultError.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { problemSentence } from "../problem.ts";

/** Says what went wrong, in the wallet or with the server. */
export function Problem({ error }: { error: unknown }) {
  if (!error) return null;
  if (error instanceof VaultError) return <Notice tone="danger" title={problemSentence(error)} />;
  return <ErrorNotice error={error} />;
}
