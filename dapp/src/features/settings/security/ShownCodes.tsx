import * as words from "#words/security.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { Button } from "../../../ui/Button.tsx";
import { downloadFile } from "../../../ui/downloadFile.ts";
import { DownloadIcon, PrintIcon } from "../../../ui/icons.tsx";

interface ShownCodesProps {
  codes: readonly string[];
  onClose: () => void;
}

/** New recovery codes, which are shown just once: to download and print. */
export function ShownCodes({ codes, onClose }: ShownCodesProps) {
  const head = words.codesHead(window.location.host);
  return (
    <DeskDialog title={words.yourCodes} description={words.codesOnce} onClose={onClose}>
      <div className="space-y-4">
        <p className="hidden print:block">{head}</p>
        <ol
          aria-label={words.yourCodes}
          className="grid gap-x-6 gap-y-1 rounded-md border border-control bg-sunken px-4 py-3 font-mono text-sm"
        >
          {codes.map((code) => (
            <li key={code} dir="ltr" className="wrap-anywhere">
              {code}
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button
            look="secondary"
            size="medium"
            onClick={() =>
              downloadFile(words.codesFile, "text/plain", `${[head, "", ...codes].join("\n")}\n`)
            }
          >
            <DownloadIcon className="size-4" />
            {words.download}
          </Button>
          <Button look="secondary" size="medium" onClick={() => window.print()}>
            <PrintIcon className="size-4" />
            {words.print}
          </Button>
        </div>
        <Button className="w-full print:hidden" onClick={onClose}>
          {words.keptThem}
        </Button>
      </div>
    </DeskDialog>
  );
}
