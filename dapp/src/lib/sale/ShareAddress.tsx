import * as words from "#words/sell.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { ScanCode } from "../qr/ScanCode.tsx";

/** An address for customers: to copy, to be scanned, and to be looked at. */
export function ShareAddress({ url }: { url: string }) {
  return (
    <div className="space-y-4">
      <ScanCode text={url} label={words.qrCode} className="mx-auto w-52 max-w-full" />
      <p className="flex items-center gap-2 rounded-md border border-control bg-sunken px-3 py-2.5">
        <bdi dir="ltr" className="min-w-0 flex-1 wrap-anywhere font-mono text-sm">
          {url}
        </bdi>
        <CopyButton text={url} name={words.address} />
      </p>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className={`${buttonClass("secondary", "medium")} w-full`}
      >
        {words.openAsCustomer}
      </a>
    </div>
  );
}
