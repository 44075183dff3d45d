import { useState } from "react";
import * as words from "#words/problem.ts";
import { type Fingerprint, hashFiles, largestFile } from "../../../lib/evidence/hashFile.ts";
import { CloseIcon, FileIcon, PlusIcon } from "../../../ui/icons.tsx";

/** Files that one statement may name. */
const most = 10;

interface EvidenceFilesProps {
  files: readonly Fingerprint[];
  onChange: (files: readonly Fingerprint[]) => void;
}

/** Files whose fingerprints are made in this browser. */
export function EvidenceFiles({ files, onChange }: EvidenceFilesProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (chosen: readonly File[]) => {
    const isTooLarge = chosen.some(({ size }) => size > largestFile);
    const isTooMany = files.length + chosen.length > most;
    setProblem(isTooLarge ? words.fileTooLarge : isTooMany ? words.tooManyFiles : null);
    if (isTooLarge || isTooMany) return;
    const { read, unreadable } = await hashFiles(chosen);
    if (unreadable.length > 0) setProblem(words.filesUnreadable(unreadable));
    onChange([...files, ...read]);
  };
  return (
    <div>
      <p className="mb-1.5 font-semibold text-sm">{words.files}</p>
      {files.length > 0 && (
        <ul className="mb-2 space-y-2">
          {files.map((file, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name and content.
              key={index}
              className="flex items-center gap-3 rounded-md border border-line px-3 py-2 text-sm"
            >
              <FileIcon className="size-5 text-muted" />
              <span className="min-w-0 flex-1">
                <bdi className="block wrap-anywhere">{file.name}</bdi>
                <FileFacts file={file} />
              </span>
              <button
                type="button"
                aria-label={words.removeFile(file.name)}
                className="inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
                onClick={() => onChange(files.filter((_, place) => place !== index))}
              >
                <CloseIcon className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label
        className="mb-2 flex min-h-14 cursor-pointer items-center justify-center gap-2 rounded-sm border border-control border-dashed px-3 text-sm focus-within:outline-2 focus-within:outline-accent focus-within:outline-offset-2 hover:bg-sunken"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void add([...event.dataTransfer.files]);
        }}
      >
        <PlusIcon className="size-4" />
        <span className="font-semibold underline underline-offset-4">{words.addFile}</span>
        <span className="text-muted max-desk:hidden">{words.orDrop}</span>
        <input
          type="file"
          multiple
          className="sr-only"
          onChange={({ target }) => {
            void add([...(target.files ?? [])]).finally(() => {
              target.value = "";
            });
          }}
        />
      </label>
      <p role="status" className={problem ? "text-danger text-sm" : "text-muted text-sm"}>
        {problem ?? words.filesHint}
      </p>
    </div>
  );
}

/** Size and fingerprint of a file. */
export function FileFacts({ file }: { file: Pick<Fingerprint, "size" | "sha256"> }) {
  return (
    <span className="block text-muted text-xs">
      {words.fileSize(file.size)} ·{" "}
      <bdi dir="ltr" className="font-mono" title={file.sha256}>
        {`${file.sha256.slice(2, 6)}…${file.sha256.slice(-4)}`}
      </bdi>
    </span>
  );
}
