import type { ReactElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { WalletStatus } from "../../lib/vault/requests.ts";
import { VaultError, vaultErrorCodes } from "../../lib/vault/vaultError.ts";
import { type AccountGate, AccountGateContext } from "./accountGate.ts";
import { BackUpWords } from "./BackUpWords.tsx";
import { Ready } from "./ConnectWallet.tsx";
import { CreateWallet } from "./CreateWallet.tsx";
import { ImportWallet } from "./ImportWallet.tsx";
import { problemSentence } from "./problem.ts";
import { RestoreWallet } from "./RestoreWallet.tsx";
import { threePlaces } from "./threePlaces.ts";
import { UnlockWallet } from "./UnlockWallet.tsx";
import type { Vault } from "./useVault.ts";
import { WalletGate } from "./WalletGate.tsx";

const vault: Vault = {
  ...{ status: null, problem: null, show: () => {} },
  ask: () => Promise.reject(new VaultError("failed")),
};
const address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const passkey = {
  ...{ credential: "c".repeat(22), rp: "shop.example", prf_input: "", name: "Phone" },
  added_at: 1_795_000_000,
};

function locked(change: Partial<Extract<WalletStatus, { state: "locked" }>>) {
  const shown = { id: "00", isBackedUp: true, passkeys: [], isRecovered: false };
  const accounts = [{ name: "Everyday", address } as const];
  return { ...shown, state: "locked", accounts, reason: null, away: 0, ...change } as const;
}

it.each<[string, ReactElement, string[]]>([
  [
    "creating",
    <CreateWallet key="" vault={vault} onPasskeyFailed={() => {}} />,
    ["Create a wallet", "Nobody can reset it", 'autoComplete="new-password"'],
  ],
  ["importing", <ImportWallet key="" vault={vault} />, ["Private key", "Keystore file"]],
  ["restoring", <RestoreWallet key="" vault={vault} />, ["Backup file", 'type="file"']],
  [
    "having made one over another page",
    <Ready key="" onGoOn={() => {}} />,
    ["Your wallet is ready", "Go on", 'href="/wallet/security" target="_blank"'],
  ],
  ["backing up", <BackUpWords key="" vault={vault} />, ["First prove your backup"]],
  [
    "unlocking by password",
    <UnlockWallet key="" vault={vault} status={locked({})} />,
    ["Unlock your wallet", "Everyday", "0xf39F…", 'autoComplete="current-password"'],
  ],
  [
    "unlocking by passkey",
    <UnlockWallet key="" vault={vault} status={locked({ passkeys: [passkey] })} />,
    ["Unlock with passkey"],
  ],
  [
    "coming back",
    <UnlockWallet key="" vault={vault} status={locked({ reason: "away", away: 10 })} />,
    ["Locked", "You were away for 10 minutes"],
  ],
])("the page for %s says what it is for", (_, page, words) => {
  const html = renderToStaticMarkup(page);
  for (const text of words) expect(html).toContain(text);
  // No page has the whole address but the one to receive.
  expect(html).not.toContain(address);
});

const inNewTab = 'href="/wallet/restore" target="_blank"';

it("restores from the server in another tab where it lies over a page that waits for it", () => {
  const html = renderToStaticMarkup(<RestoreWallet vault={vault} at="server" />);
  expect(html).toContain("On this server, in my account");
  expect(html).toContain(inNewTab);
  expect(html).not.toContain('type="password"');
});

it("restores from the server where somebody can sign in, and begins with that where it is asked for", () => {
  const parts = { AccountGate: () => <p>Sign in here</p> };
  const gate: AccountGate = { load: async () => parts, use: () => parts };
  const none: Vault = { ...vault, status: { state: "none", wasRemoved: false } };
  const gateOf = (restoreFrom?: "server") =>
    renderToString(
      <AccountGateContext value={gate}>
        <WalletGate vault={none} restoreFrom={restoreFrom}>
          {() => null}
        </WalletGate>
      </AccountGateContext>,
    );
  const html = gateOf("server");
  expect(html).toContain("The server gives your backup out after two factors");
  expect(html).not.toContain(inNewTab);
  expect(gateOf()).toContain("Create a wallet");
});

it("has a sentence for each problem, for people and not for programs", () => {
  for (const code of vaultErrorCodes) {
    const sentence = problemSentence(new VaultError(code, "7"));
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/_|undefined/);
  }
  expect(problemSentence(new Error("whatever"))).toBe(problemSentence(new VaultError("failed")));
});

it("asks for three different words, in their order", () => {
  for (let nth = 0; nth < 200; nth += 1) {
    const places = threePlaces(12);
    expect(new Set(places).size).toBe(3);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const place of places) {
      expect(place).toBeGreaterThanOrEqual(1);
      expect(place).toBeLessThanOrEqual(12);
    }
  }
});
