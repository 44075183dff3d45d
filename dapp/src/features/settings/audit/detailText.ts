import * as words from "#words/audit.ts";
import { kindNames } from "#words/keys.ts";
import * as members from "#words/members.ts";
import { roles } from "#words/settings.ts";
import type { RefundLimit } from "../../../lib/api/apiTypes.ts";
import { limitsText } from "../members/limits.ts";
import type { Coin } from "../members/useCoins.ts";

/**
 * Writes a detail of an audit entry; null for one that needs no words.
 * @param store id of the store that is shown: its own entries do not name it
 */
export function detailText(
  [name, value]: [string, string],
  store: string,
  coins: readonly Coin[],
): string | null {
  if (name === "store") return value === store ? null : words.inStore(value);
  if (name === "mode" && value in words.modes) return words.modes[value as "live" | "test"];
  if (name === "role" && value in roles) return words.asRole(roles[value as keyof typeof roles]);
  if (name === "refund_limits") {
    const limits = limitsText(JSON.parse(value) as RefundLimit[], coins);
    return limits === null ? words.noLimits : members.upTo(limits);
  }
  if (name === "require_second_factor" && value in words.secondFactor) {
    return words.secondFactor[value as keyof typeof words.secondFactor];
  }
  const isKind = name === "kind" && value in kindNames;
  const shown = isKind ? kindNames[value as keyof typeof kindNames] : value;
  return words.detail(words.details[name] ?? name, shown);
}
