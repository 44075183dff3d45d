import type { ComponentType } from "react";
import * as words from "#words/settings.ts";
import { AuditSection } from "./audit/AuditSection.tsx";
import { CoinsSection } from "./coins/CoinsSection.tsx";
import { DataSection } from "./data/DataSection.tsx";
import { KeysSection } from "./keys/KeysSection.tsx";
import { MembersSection } from "./members/MembersSection.tsx";
import { PayoutsSection } from "./payouts/PayoutsSection.tsx";
import { SecuritySection } from "./security/SecuritySection.tsx";
import { StoreSection } from "./store/StoreSection.tsx";
import { TermsSection } from "./terms/TermsSection.tsx";

interface Section {
  /** In the address. */
  id: string;
  name: string;
  /** What a role must allow for it; null for what everybody has. */
  needs: string | null;
  Content: ComponentType;
}

/** Sections of the settings, in their order. */
export const sections: readonly Section[] = [
  { id: "store", name: words.store, needs: "stores:read", Content: StoreSection },
  { id: "coins", name: words.coins, needs: "merchant:read", Content: CoinsSection },
  { id: "terms", name: words.terms, needs: "merchant:read", Content: TermsSection },
  { id: "members", name: words.members, needs: "members:read", Content: MembersSection },
  { id: "payouts", name: words.payouts, needs: "payout_changes:read", Content: PayoutsSection },
  { id: "keys", name: words.keys, needs: "api_keys:read", Content: KeysSection },
  { id: "security", name: words.security, needs: null, Content: SecuritySection },
  { id: "audit", name: words.audit, needs: "audit_log:read", Content: AuditSection },
  { id: "data", name: words.data, needs: null, Content: DataSection },
];
