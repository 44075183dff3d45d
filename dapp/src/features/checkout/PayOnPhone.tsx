import { Suspense } from "react";
import { PartBoundary } from "../../lib/errors/PartBoundary.tsx";
import { lazyPart } from "../../lib/feature/lazyPart.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";

const QrCode = lazyPart(async () => (await import("../../ui/QrCode.tsx")).default);

/** QR code and link of this checkout, for another device. */
export function PayOnPhone({ url }: { url: string }) {
  return (
    <div className="flex items-center gap-4 border-line border-t pt-6">
      <div className="size-28 shrink-0 overflow-hidden rounded-md border border-line bg-sunken">
        {/* The link beside it says the same. */}
        <PartBoundary fallback={() => null}>
          <Suspense>
            <QrCode text={url} label="QR code of this checkout's link" className="size-full" />
          </Suspense>
        </PartBoundary>
      </div>
      <div className="min-w-0 text-sm">
        <p className="font-semibold">Your wallet is on another device?</p>
        <p className="text-muted">Scan to open this checkout there. This page follows along.</p>
        <p className="mt-1 flex items-center gap-1 text-muted text-xs">
          <span className="truncate">{url}</span>
          <CopyButton text={url} name="link" />
        </p>
      </div>
    </div>
  );
}
