import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { WalletCustomer } from "../../lib/api/apiTypes.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { chain, merchant, payer } from "../../testing/payment.ts";
import { CustomerForm } from "./CustomerForm.tsx";
import { CustomerSums } from "./CustomerSums.tsx";
import { CustomerTable } from "./CustomerTable.tsx";

const { isTable } = vi.hoisted(() => ({ isTable: { now: true } }));
vi.mock("../../ui/useWide.ts", () => ({ useWide: () => isTable.now }));
vi.mock("@tanstack/react-router", () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
}));

beforeEach(() => {
  isTable.now = true;
});

const at = "2026-11-25T12:00:00.000Z";
const customer: WalletCustomer = {
  ...{
    object: "customer",
    livemode: false,
    address: payer,
    name: null,
    note: null,
    noted_at: null,
  },
  ...{ checkout_id: null, checkout_customer: null, payment_count: 3, other_payment_count: 0 },
  ...{ first_paid_at: at, last_paid_at: at },
  sums: [
    {
      ...{ chain_id: 31337, token: "USDH", decimals: 6, payment_count: 3, paid: "286000000" },
      ...{ held: "88000000", disputed: "0", captured: "198000000", fees: "1980000" },
      ...{ refunded: "104000000", returned: "0" },
    },
  ],
};

/** What a person reads of a part of the page, whose role the service allows this. */
function read(part: ReactNode, permissions: readonly string[] = []): string {
  const store = { id: "mer_1", name: "Alder & Finch", address: merchant, organisation_id: "org_1" };
  const session = { account: { id: "acc_1", name: null }, merchant: null, stores: [] };
  const desk = {
    session: {
      ...{ ...session, second_factor: "verified" as const, factors: [] },
      ...{ step_up_until: null, expires_at: at, factor_reset: null },
    },
    store: { ...store, role: "viewer" as const, permissions: [...permissions] },
    may: (permission: string) => permissions.includes(permission),
    withProof: <Result,>(work: () => Promise<Result>) => work(),
    isProving: false,
  };
  const config = {
    ...{ publicUrl: "http://localhost:3000", chains: [chain] as const, developmentWallets: [] },
    ...{ signingKeys: [], isRegistrationOpen: false },
  };
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <AppConfigContext value={config}>
        <DeskContext value={desk}>{part}</DeskContext>
      </AppConfigContext>
    </QueryClientProvider>,
  );
  return markup
    .replace(/<[^>]+>/g, "|")
    .replaceAll(/\|+/g, "|")
    .replaceAll("\u2060", "");
}

const row = (fields: Partial<WalletCustomer> = {}) =>
  read(<CustomerTable customers={[{ ...customer, ...fields }]} />);

const named = { name: "Ines Marques", reference: null, email: null };

describe("a customer in the list", () => {
  it("has the merchant's own name before that of a checkout, which comes before the address", () => {
    expect(row()).toContain("|No name given|0x90F7…b906|0x90F7…b906|3|");
    expect(row({ checkout_customer: named })).toContain("|Ines Marques|0x90F7…b906|3|");
    const own = row({ checkout_customer: named, name: "Studio Oude Haven" });
    expect(own).toContain("|Studio Oude Haven|your name for it|");
    expect(own).not.toContain("Ines");
  });

  it.each([true, false])(
    "shows what is paid and disputed in each coin, as a table or not: %s",
    (wide) => {
      isTable.now = wide;
      const [sum] = customer.sums;
      const disputed = sum ? [{ ...sum, disputed: "86400000" }] : [];
      expect(row()).toContain("|286.00| |USDH|");
      expect(row()).not.toContain("86.40");
      expect(row({ sums: disputed })).toContain("86.40");
      const coins = ["A", "B", "C", "D"].flatMap((token) => (sum ? [{ ...sum, token }] : []));
      expect(row({ sums: coins })).toContain("and 2 more coins");
    },
  );
});

describe("a customer's own page", () => {
  it("says which payments are in no sum", () => {
    expect(read(<CustomerSums customer={customer} />)).not.toContain("no sum");
    const more = read(<CustomerSums customer={{ ...customer, other_payment_count: 1 }} />);
    expect(more).toContain("One payment is in a coin that this server does not know");
  });

  it("lets whoever may name customers do so, and shows name and note to others", () => {
    const own = { ...customer, name: "Studio Oude Haven", note: "Plain knobs" };
    expect(read(<CustomerForm customer={own} />, ["customers:write"])).toContain("|Save|");
    const seen = read(<CustomerForm customer={own} />, ["customers:read"]);
    expect(seen).toContain("Studio Oude Haven");
    expect(seen).toContain("Plain knobs");
    expect(seen).not.toContain("Save");
    expect(read(<CustomerForm customer={customer} />)).toContain("Neither name nor note yet.");
  });
});
