import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Role } from "../../lib/api/apiTypes.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { chain, merchant, payee } from "../../testing/payment.ts";
import { sections } from "./sections.ts";

const at = "2026-11-25T12:00:00.000Z";
const account = { id: "acc_1", name: "Maren Alder" };
const store = { id: "mer_1", name: "Alder & Finch", address: merchant, organisation_id: "org_1" };
const member = {
  ...{ id: "mem_1", object: "member" as const, account_id: account.id, name: account.name },
  ...{ wallets: [merchant], role: "owner" as const, refund_limits: [], two_factors: true },
  joined_at: at,
};
const change = {
  ...{ id: "pch_1", object: "payout_change", chain_id: null, payee, previous: merchant },
  ...{ label: "Kiln vault", cold: true, proof: "acknowledged", requested_by: account.id },
  ...{ confirmed_by: null, status: "waiting_for_confirmation", effective_at: null },
  ...{ created_at: at, ended_at: null },
};
const key = {
  ...{ id: "key_1", object: "api_key", name: "Till", kind: "restricted", livemode: false },
  ...{ scopes: ["checkouts:write"], origins: [], networks: [], hint: "Zk3Q", created_at: at },
  ...{ expires_at: null, last_used_at: null, revoked_at: null },
};
const entry = {
  ...{ id: "aud_1", object: "audit_entry", position: 1, action: "api_key.created" },
  ...{ subject: "key_1", details: { kind: "restricted" }, created_at: at, hash: "9f".repeat(32) },
  actor: { kind: "account", id: account.id, session_id: "ses_1", network: "203.0.113.7" },
};
const pageOf = (item: object) => ({
  pages: [{ data: [item], has_more: false, next_cursor: null }],
  pageParams: [undefined],
});

/** What the service answers, by the end of its query's key. */
const answers: Record<string, unknown> = {
  organisation: { name: "Alder & Finch", require_second_factor: false },
  stores: [{ ...store, object: "store", payee, payees: {}, created_at: at }],
  profile: {
    ...{ website: "https://shop.example", receipt_prefix: "R", embed_origins: [], accepts: [] },
    ...{ logo_url: null, accent: null, arbiter: null, arbiter_name: null },
    ...{ inspection_period: null, capture_period: null, refund_period: null },
  },
  members: [member, { ...member, id: "mem_2", account_id: "acc_2", name: "Jo Finch" }],
  invitations: [{ id: "inv_1", role: "viewer", expires_at: at }],
  merchant: { ...store, payee, payees: {} },
  apiKeys: pageOf(key),
  payoutChanges: pageOf(change),
  auditLog: pageOf(entry),
  verification: { entries: 1, hash: "9f".repeat(32), fault: null },
  account: {
    ...{ ...account, object: "account", wallets: [{ address: merchant, added_at: at }] },
    passkeys: [{ id: "psk_1", name: "MacBook", backed_up: true, created_at: at, last_used_at: at }],
    ...{ totp: { enrolled_at: at }, recovery_codes_left: 3, created_at: at },
  },
  sessions: [
    {
      ...{ id: "ses_1", current: true, client: "Firefox/145 Linux", network: "203.0.113.7" },
      last_used_at: at,
    },
  ],
  organisationDeletion: {
    blockers: [{ code: "pending_payout_changes", count: 1, detail: "" }],
    ...{ deleted: ["members"], redacted: ["payments"], kept: ["receipts", "receipt_counters"] },
  },
  notices: [{ id: "ntc_1", type: "passkey.added", created_at: at }],
};

/** Writes a section as somebody sees it whose role the service allows this. */
function shown(
  id: string,
  role: Role,
  permissions: readonly string[],
  own: Record<string, unknown> = {},
): string {
  const queryClient = new QueryClient();
  for (const [name, answer] of Object.entries({ ...answers, ...own })) {
    const places: unknown[][] = [["store", store.id, "test", name], ["account", name], [name]];
    if (name === "verification") places.push(["store", store.id, "test", "auditLog", name]);
    if (name === "auditLog") places.push(["store", store.id, "test", name, "entries", {}]);
    for (const queryKey of places) queryClient.setQueryData(queryKey, answer);
  }
  const Content = sections.find((section) => section.id === id)?.Content ?? (() => null);
  const session = { account, merchant: null, stores: [], second_factor: "verified" as const };
  const desk = {
    session: { ...session, factors: [], step_up_until: null, expires_at: at, factor_reset: null },
    store: { ...store, role, permissions: [...permissions] },
    may: (permission: string) => permissions.includes(permission),
    withProof: <Result,>(work: () => Promise<Result>) => work(),
    isProving: false,
  };
  const config = {
    publicUrl: "http://localhost:3000",
    chains: [chain] as const,
    developmentWallets: [],
    signingKeys: [],
    isRegistrationOpen: false,
  };
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <AppConfigContext value={config}>
        <DeskContext value={desk}>
          <Content />
        </DeskContext>
      </AppConfigContext>
    </QueryClientProvider>,
  );
}

describe("a section of the settings", () => {
  it.each([
    ["store", "stores:write", "Open a store"],
    ["store", "merchant:write", "Where customers reach you by mail"],
    ["members", "members:write", "Change Jo Finch"],
    ["members", "invitations:read", "Open invitations"],
    ["members", "organisation:write", "Two factors for every member"],
    ["payouts", "payout_changes:write", "Confirm the change to"],
    ["payouts", "payout_changes:cancel", "Stop the change to"],
    ["keys", "api_keys:write", "Revoke Till"],
  ])("%s offers what %s allows, and to nobody else: %s", (id, permission, offered) => {
    const everything = sections.flatMap(({ needs }) => needs ?? []);
    expect(shown(id, "owner", [...everything, permission])).toContain(offered);
    expect(shown(id, "owner", everything)).not.toContain(offered);
  });

  it("audit says in the page's words from where the log is broken", () => {
    const verification = { entries: 16, hash: "9f".repeat(32), fault: "Entry 17 was changed." };
    const html = shown("audit", "owner", ["audit_log:read"], { verification });
    expect(html).toContain("It is broken from line 17 on.");
    expect(html).not.toContain(verification.fault);
  });

  it("members lets nobody but an owner change an owner", () => {
    const may = ["members:read", "members:write"];
    expect(shown("members", "owner", may)).toContain("Change Maren Alder");
    expect(shown("members", "admin", may)).not.toContain("Change Maren Alder");
  });

  it.each([
    ["payouts", ["Kiln vault · cold · not signed by the address", "asked by Maren Alder"]],
    ["keys", ["restricted · never used", "make checkouts", "…Zk3Q"]],
    ["security", ["MacBook", "3 of 10 left", "Firefox on Linux", "A passkey was added"]],
    ["audit", ["1 line, unbroken.", "Maren Alder", "created a key", "kind: restricted"]],
    ["data", ["Delete my account"]],
    [
      "data",
      ["A change of a payout address waits", "receipts and their numbers"],
      ["organisation:delete"],
    ],
  ])("%s shows what is kept", (id, texts, permissions: string[] = []) => {
    const markup = shown(id, "owner", permissions);
    for (const text of texts) expect(markup).toContain(text);
  });
});
