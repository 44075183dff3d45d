const handheld = matchMedia("(hover: none) and (pointer: coarse)");

/** Whether this is a device in the hand, with wallets that are apps of their own. It does not change while a page is open. */
export function usesPhone(): boolean {
  return handheld.matches;
}
