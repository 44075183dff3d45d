import { encode } from "uqr";

interface QrCodeProps {
  text: string;
  /** Text for screen readers. */
  label: string;
  className?: string;
}

/** QR code as one SVG path. Dark on light in both colour schemes, because cameras expect that. */
export default function QrCode({ text, label, className }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={className}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#10201a" shapeRendering="crispEdges" />
    </svg>
  );
}
