import { Link } from "@tanstack/react-router";
import * as words from "#words/ownWallet.ts";

/** The way back to what the wallet has. */
export function BackToWallet() {
  return (
    <Link
      to="/wallet/{-$section}"
      params={{ section: undefined }}
      className="text-muted text-sm underline underline-offset-4"
    >
      {words.title}
    </Link>
  );
}
