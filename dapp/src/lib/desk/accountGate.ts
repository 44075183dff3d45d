import type { ReactNode } from "react";
import type { WithProof } from "./desk.ts";

/** What the way into an account is given. */
export interface AccountGateProps {
  /** What is behind the gate. */
  children: (withProof: WithProof) => ReactNode;
}
