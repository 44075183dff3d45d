import type { PaymentStatus } from "@handsel/protocol";
import type { ComponentProps } from "react";
import * as words from "#words/merchantStates.ts";
import type { Status } from "../../ui/Status.tsx";
import { formatMoney, type Unit } from "../money/amounts.ts";
import { formatSoon } from "../time/format.ts";

/** What of a payment makes the words of its merchant. Amounts in base units, times in Unix seconds. */
export interface StateFacts {
  status: PaymentStatus;
  captured: bigint;
  refunded: bigint;
  returned: bigint;
  /** Null: nothing is held, or it is disputed. */
  captureStart: number | null;
  /** Null: nothing is held, it is disputed, or never. */
  captureEnd: number | null;
}

/** A payment's state as its merchant reads it: a word, and what it means. */
export interface MerchantState extends Pick<ComponentProps<typeof Status>, "hue" | "dot"> {
  label: string;
  note: string;
}

/** Says in which state a payment is, by one rule in lists and on its own page. @param now Unix seconds */
export function merchantState(facts: StateFacts, token: Unit, now: number): MerchantState {
  const { status, captured, refunded, returned, captureStart, captureEnd } = facts;
  const money = (value: bigint) => formatMoney(value, token);
  switch (status) {
    case "none":
      return { hue: "failed", label: words.dropped, note: words.byReorganisation };
    case "disputed":
      return { hue: "disputed", label: words.disputed, note: words.deadlinesPause };
    case "refunded":
      return { hue: "returned", label: words.refunded, note: words.inFull };
    case "returned":
      return { hue: "returned", label: words.wentBack, note: words.toCustomer };
    case "captured":
      if (refunded > 0n) {
        const note = words.partOf(money(refunded), money(captured));
        return { hue: "returned", label: words.partRefunded, note };
      }
      return {
        ...{ hue: "paid", label: words.captured },
        note: returned > 0n ? words.alsoWentBack(money(returned)) : words.inFull,
      };
    default: {
      // The list's status is of when it was read; windows close meanwhile.
      if (status === "expired" || (captureEnd !== null && now >= captureEnd)) {
        return { hue: "due", label: words.notCollected, note: words.mayGoBack };
      }
      if (captureStart !== null && now < captureStart) {
        const note = words.frees(formatSoon(captureStart, now));
        return { hue: "held", dot: "half", label: words.held, note };
      }
      const note = captured > 0n ? words.partCaptured(money(captured)) : words.toCapture;
      return { hue: "held", label: words.ready, note };
    }
  }
}
