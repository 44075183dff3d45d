import { createContext, use } from "react";
import type { Session, SessionStore } from "../api/apiTypes.ts";

/**
 * Does what needs a fresh proof: asks for one where the service wants it, and then tries again.
 * @throws ChangeCancelled if the person gives none
 */
export type WithProof = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Who works on the merchant's pages, in which store, and what they may do there. */
export interface Desk {
  session: Session;
  /** Null for an account that belongs to no store. */
  store: SessionStore | null;
  /** Whether the role may do this; the service tells, and decides again. */
  may: (permission: string) => boolean;
  withProof: WithProof;
  /** Whether a proof is asked for now, above whatever else is open. */
  isProving: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

/** Returns the desk of the merchant's pages. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("This is shown outside of the merchant's pages.");
  return desk;
}

/** Returns the desk of somebody who belongs to a store. */
export function useStoreDesk(): Desk & { store: SessionStore } {
  const { store, ...desk } = useDesk();
  if (!store) throw new Error("This is shown to somebody without a store.");
  return { ...desk, store };
}
