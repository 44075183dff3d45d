import { useState } from "react";
import type { ListedPayment } from "../../queries/listedPayment.ts";

/** Payments of the list that are chosen, and what changes that. */
export interface Selection {
  has: (payment: ListedPayment) => boolean;
  set: (payments: readonly ListedPayment[], isChosen: boolean) => void;
  clear: () => void;
}

/** Whether somebody may do anything with several payments. @param may whether the role may do this */
export const maySelect = (may: (permission: string) => boolean): boolean =>
  may("payments:capture") || may("payments:void");

const keyOf = ({ chainId, id }: ListedPayment) => `${chainId} ${id}`;

/** Keeps what is chosen while more is loaded or the list is narrowed. */
export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (payment) => chosen.has(keyOf(payment)),
    set: (payments, isChosen) => {
      const keys = payments.map(keyOf);
      setChosen((before) => {
        if (isChosen) return new Set([...before, ...keys]);
        return new Set([...before].filter((key) => !keys.includes(key)));
      });
    },
    clear: () => setChosen(new Set()),
  };
}
