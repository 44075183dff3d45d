import { Suspense } from "react";
import * as words from "#words/pay.ts";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";

const QrCode = lazyPart(async () => (await import("../../ui/QrCode.tsx")).default);

/** QR code of this page beside the wallets, for a wallet on a phone. Not shown where the window is as narrow as a phone. */
export function PayOnPhone({ url }: { url: string }) {
  return (
    <div className="hidden w-36 shrink-0 text-muted text-sm desk:block">
      <div className="aspect-square overflow-hidden rounded-md border border-line bg-sunken">
        {/* The button below it copies the same. */}
        <PartBoundary fallback={() => null}>
          <Suspense>
            <QrCode text={url} label={words.qrCode} className="size-full" />
          </Suspense>
        </PartBoundary>
      </div>
      <p className="pt-2">
        {words.otherDevice} <CopyButton text={url} name={words.link} />
      </p>
    </div>
  );
}
