import * as words from "#words/problem.ts";
import type { StatementDocument } from "../../../lib/evidence/statement.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { Button } from "../../../ui/Button.tsx";
import { DownloadIcon } from "../../../ui/icons.tsx";
import { downloadJson } from "../downloadJson.ts";

interface SaveStatementProps {
  document: StatementDocument;
  onSaved?: () => void;
}

/** Gives a statement to its author as a file. */
export function SaveStatement({ document, onSaved }: SaveStatementProps) {
  const save = () => {
    downloadJson(words.statementFile(toHex(document.payment_id)), document);
    onSaved?.();
  };
  return (
    <Button look="secondary" size="medium" onClick={save}>
      <DownloadIcon className="size-4" />
      {words.saveFile}
    </Button>
  );
}
