import * as words from "#words/pay.ts";
import { ScanCode } from "../../lib/qr/ScanCode.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";

/** QR code of this page beside the wallets, for a wallet on a phone. Not shown where the window is as narrow as a phone. */
export function PayOnPhone({ url }: { url: string }) {
  return (
    <div className="hidden w-36 shrink-0 text-muted text-sm desk:block">
      <ScanCode text={url} label={words.qrCode} />
      <p className="pt-2">
        {words.otherDevice} <CopyButton text={url} name={words.link} />
      </p>
    </div>
  );
}
