/** Handsel's logo and name. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2 font-semibold tracking-tight">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-6">
        <rect width="32" height="32" rx="9" className="fill-accent" />
        <path
          d="M10 8v16M22 8v16M10 16h12"
          fill="none"
          strokeWidth="3.4"
          strokeLinecap="round"
          className="stroke-on-accent"
        />
      </svg>
      Handsel
    </span>
  );
}
