import { expect, it } from "vitest";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { opensOnlyByWallet } from "./opensOnlyByWallet.ts";

const everyday = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const savings = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const hardware = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
const added_at = "2026-11-30T10:00:00.000Z";
const passkey: Account["passkeys"][number] = {
  ...{ id: "psk_1", name: "Phone", backed_up: true, created_at: added_at, last_used_at: null },
};
const kept = [{ address: everyday }, { address: savings }] as const;
const signsIn = (...addresses: string[]) => addresses.map((address) => ({ address, added_at }));

it.each([
  ["by one account of the wallet", signsIn(everyday), [], true],
  ["by several of them, in any spelling", signsIn(everyday.toLowerCase(), savings), [], true],
  ["also by another wallet", signsIn(everyday, hardware), [], false],
  ["also by a passkey", signsIn(everyday), [passkey], false],
])("tells whether an account opens only by the wallet: %s", (_, wallets, passkeys, isOnly) => {
  expect(opensOnlyByWallet({ wallets, passkeys }, kept)).toBe(isOnly);
});
