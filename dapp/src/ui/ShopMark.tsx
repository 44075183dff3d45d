interface ShopMarkProps {
  name: string;
  /** Address of the logo on this server, or a data URL; null without one. */
  logo: string | null;
  /** Colour behind the first letter of a shop without a logo; null: the page's own. */
  accent: string | null;
}

/** Square mark of a shop: its logo, or the first letter of its name. */
export function ShopMark({ name, logo, accent }: ShopMarkProps) {
  if (logo) {
    return (
      <img
        src={logo}
        alt=""
        width={32}
        height={32}
        className="size-8 shrink-0 rounded-sm object-contain"
      />
    );
  }
  const letter = [...name][0]?.toUpperCase();
  // A colour in an attribute of a drawing needs no style of its own, which the security policy refuses.
  if (accent) {
    return (
      <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0 rounded-sm">
        <rect width="32" height="32" fill={accent} />
        <text
          x="16"
          y="16"
          fill="#ffffff"
          textAnchor="middle"
          dominantBaseline="central"
          fontSize="14"
          fontWeight="600"
        >
          {letter}
        </text>
      </svg>
    );
  }
  return (
    <span
      aria-hidden="true"
      className="flex size-8 shrink-0 items-center justify-center rounded-sm bg-ink font-semibold text-canvas text-sm"
    >
      {letter}
    </span>
  );
}
