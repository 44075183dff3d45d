import type { Outcome } from "@handsel/protocol";
import * as words from "#words/merchantList.ts";

/** Where payments are, as filters of the merchant's list say it. */
export const statusLabels: Record<Outcome, string> = {
  held: words.held,
  disputed: words.disputed,
  captured: words.captured,
  refunded: words.refunded,
  returned: words.returned,
};
