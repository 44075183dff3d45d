import { type ComponentType, createContext, use } from "react";
import type { AccountGateProps } from "../../lib/desk/accountGate.ts";
import type { Feature } from "../../lib/feature/feature.ts";

/** Feature with the way into an account. The page is given it, because what signs people in uses this wallet itself. */
export type AccountGate = Feature<{ AccountGate: ComponentType<AccountGateProps> }>;

export const AccountGateContext = createContext<AccountGate | null>(null);

/** Returns the way into an account. @throws Error outside of the wallet's page */
export function useAccountGate(): ComponentType<AccountGateProps> {
  const gate = use(AccountGateContext);
  if (!gate) throw new Error("The page has no way into an account.");
  return gate.use().AccountGate;
}
