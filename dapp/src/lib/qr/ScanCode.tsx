import { Suspense } from "react";
import { cx } from "../../ui/cx.ts";
import { PartBoundary } from "../errors/PartBoundary.tsx";
import { lazyPart } from "../feature/lazyPart.tsx";

const QrCode = lazyPart(async () => (await import("../../ui/QrCode.tsx")).default);

interface ScanCodeProps {
  /** Also stands in words beside the picture, which may fail to load. */
  text: string;
  /** Text for screen readers. */
  label: string;
  /** Width and place. */
  className?: string;
}

/** Square for a QR code, which is downloaded once it is shown. */
export function ScanCode({ text, label, className }: ScanCodeProps) {
  return (
    <div
      className={cx(
        "aspect-square overflow-hidden rounded-md border border-line bg-sunken",
        className,
      )}
    >
      <PartBoundary fallback={() => null}>
        <Suspense>
          <QrCode text={text} label={label} className="size-full" />
        </Suspense>
      </PartBoundary>
    </div>
  );
}
