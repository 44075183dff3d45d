import { Link } from "@tanstack/react-router";
import * as words from "#words/walletSecurity.ts";

/** The way back to the page about names, ways in and backups. */
export function BackToSecurity() {
  return (
    <Link
      to="/wallet/{-$section}"
      params={{ section: "security" }}
      className="text-muted text-sm underline underline-offset-4"
    >
      {words.title}
    </Link>
  );
}
