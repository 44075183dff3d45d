import { Suspense } from "react";
import * as words from "#words/pay.ts";
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
            <QrCode text={url} label={words.qrCode} className="size-full" />
          </Suspense>
        </PartBoundary>
      </div>
      <div className="min-w-0 text-sm">
        <p className="font-semibold">{words.otherDevice}</p>
        <p className="text-muted">{words.otherDeviceAdvice}</p>
        <p className="mt-1 flex items-center gap-1 text-muted text-xs">
          <span className="truncate" title={url}>
            {url}
          </span>
          <CopyButton text={url} name={words.link} />
        </p>
      </div>
    </div>
  );
}
