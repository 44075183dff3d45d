import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { Account, WalletBackup } from "../../../lib/api/apiTypes.ts";
import type { AccountGateProps } from "../../../lib/desk/accountGate.ts";
import { VaultError } from "../../../lib/vault/vaultError.ts";
import { accountQuery } from "../../../queries/account.ts";
import { walletBackupsQuery } from "../../../queries/walletBackups.ts";
import { chain } from "../../../testing/payment.ts";
import { testStorage } from "../../../testing/storage.ts";
import { AccountGateContext } from "../accountGate.ts";
import { forgetKnownBackup, rememberKnownBackup } from "../knownBackup.ts";
import type { OpenProps } from "../openProps.ts";
import { ServerBackup } from "./ServerBackup.tsx";

const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const newest: WalletBackup = {
  ...{ id: "wbk_2", object: "wallet_backup", address, version: 2 },
  created_at: "2026-11-30T10:00:00.000Z",
};
const open: OpenProps = {
  vault: {
    ...{ status: null, problem: null, show: () => {} },
    ask: () => Promise.reject(new VaultError("failed")),
  },
  status: {
    ...{ id: "00", isBackedUp: true, passkeys: [], isRecovered: false, hasWords: true },
    ...{ state: "open", accounts: [{ name: "Everyday", address, isOfWords: true }] },
  },
  config: {
    ...{ publicUrl: "", chains: [chain], developmentWallets: [], signingKeys: [] },
    isRegistrationOpen: true,
  },
  ...{ chosen: 0, onChoose: () => {} },
};
const parts = {
  AccountGate: ({ children }: AccountGateProps) => children((work) => work()),
};
const gate = { load: async () => parts, use: () => parts };
const elsewhere = "The newest version may be from another browser";

vi.mock("@tanstack/react-router", async (load) => ({
  ...(await load<object>()),
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
}));

testStorage();

/** Account in which this wallet and another sign in. */
const account = {
  wallets: [address, chain.escrow.address].map((one) => ({ address: one, added_at: "" })),
  passkeys: [],
} as Partial<Account> as Account;

function shown(backups: readonly WalletBackup[], whose = account): string {
  const client = new QueryClient();
  client.setQueryData(accountQuery.queryKey, whose);
  client.setQueryData(walletBackupsQuery.queryKey, [...backups]);
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <AccountGateContext value={gate}>
        <ServerBackup {...open} />
      </AccountGateContext>
    </QueryClientProvider>,
  );
}

const saveAgain = /<button[^>]* disabled=""[^>]*>(<[^>]*>)*Save it again/;

it("does not save over what another browser may have saved, unless it is tested or ticked", () => {
  rememberKnownBackup("wbk_1");
  const html = shown([newest]);
  expect(html).toContain(elsewhere);
  expect(html).toContain("Save over it without a test");
  expect(html).toMatch(saveAgain);
});

it("saves over what it saved, restored or tested, and where there is nothing", () => {
  rememberKnownBackup(newest.id);
  const html = shown([newest]);
  expect(html).not.toContain(elsewhere);
  expect(html).toContain("Save it again");
  expect(html).not.toMatch(saveAgain);
  forgetKnownBackup();
  expect(shown([])).not.toContain(elsewhere);
});

it("warns whoever could not sign in to the account after the loss of the wallet", () => {
  const title = "Without this wallet you cannot sign in here";
  expect(shown([])).not.toContain(title);
  const html = shown([], { ...account, wallets: account.wallets.slice(0, 1) });
  expect(html).toContain(title);
  expect(html).toContain("Add another way in");
});
