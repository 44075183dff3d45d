import type { Token } from "@handsel/protocol";
import * as words from "#words/problem.ts";
import type { StatementDocument, StatementReason } from "../../../lib/evidence/statement.ts";
import { formatMoney } from "../../../lib/money/amounts.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { safeUrl } from "../../../lib/validation/safeUrl.ts";
import { FileIcon } from "../../../ui/icons.tsx";
import { FileFacts } from "./EvidenceFiles.tsx";

/** What each reason is called. */
export const reasons: Readonly<Record<StatementReason, string>> = {
  not_received: words.notReceived,
  damaged: words.damaged,
  not_as_described: words.notAsDescribed,
  other: words.other,
};

/** What a side says: its reason, words, what it asks for, and its files by their fingerprints. */
export function StatementView({ document, token }: { document: StatementDocument; token: Token }) {
  const { party, reason, text, payer_amount, files } = document;
  const askedFor = party === "payer" ? words.asksBack : words.wouldGiveBack;
  return (
    <div className="space-y-3 rounded-md bg-sunken p-4 text-sm">
      {reason && <p className="font-semibold">{reasons[reason]}</p>}
      <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
        {text}
      </p>
      {payer_amount !== null && (
        <p className="text-muted">{askedFor(formatMoney(BigInt(payer_amount), token))}</p>
      )}
      {files.length > 0 && (
        <ul className="space-y-2">
          {files.map((file) => (
            <li key={`${file.name} ${file.sha256}`} className="flex items-center gap-3">
              <FileIcon className="size-5 text-muted" />
              <span className="min-w-0">
                <FileName name={file.name} url={safeUrl(file.url)} />
                <FileFacts file={{ size: file.size, sha256: toHex(file.sha256) }} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FileName({ name, url }: { name: string; url: string | null }) {
  if (!url) return <bdi className="block wrap-anywhere">{name}</bdi>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="block wrap-anywhere underline underline-offset-4"
    >
      <bdi>{name}</bdi>
    </a>
  );
}
