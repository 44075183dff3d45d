import { type Client, keccak256 } from "viem";
import { expect, it } from "vitest";
import { VaultError } from "../../lib/vault/vaultError.ts";
import { chain, payee, payer } from "../../testing/payment.ts";
import { WalletError } from "./askInSheet.tsx";
import { carryOut } from "./carryOut.ts";

const signed = "0x02c0";
const cost = { gas: 21_000n, maxFeePerGas: 2n, maxPriorityFeePerGas: 1n };
const transaction = { kind: "transaction", call: { to: payee, data: "0x", value: 5n } } as const;
const message = { kind: "message", raw: "0x4869" } as const;

/** A sheet that the person can leave while `meanwhile` happens, a node and a wallet. */
function world({
  leaves = "never",
  fails,
}: {
  leaves?: "signing" | "never";
  fails?: VaultError;
} = {}) {
  const sent: string[] = [];
  const ended: unknown[] = [];
  let isOver = false;
  const finish = (how: unknown) => {
    if (!isOver) ended.push(how);
    isOver = true;
  };
  const end = {
    ...{ give: finish, fail: finish, cancel: () => finish(new WalletError(4001, "No.")) },
    hold: () => !isOver,
  };
  const client = {
    request: async ({ method, params }: { method: string; params: string[] }) => {
      if (method === "eth_getTransactionCount") return "0x7";
      sent.push(params[0] ?? "");
      return keccak256(signed);
    },
  } as unknown as Client;
  const asked: unknown[] = [];
  const ask = async (_: string, { toSign }: { toSign: unknown }) => {
    asked.push(toSign);
    if (leaves === "signing") end.cancel();
    if (fails) throw fails;
    return signed;
  };
  const around = { chain, account: payer, client, end, ask: ask as never } as const;
  return { around, sent, ended, asked };
}

it("sends the next transaction for the price that was shown", async () => {
  const { around, sent, ended, asked } = world();
  await carryOut(transaction, cost, around);
  expect(asked).toMatchObject([{ chainId: 31337, transaction: { nonce: 7, ...cost, to: payee } }]);
  expect(sent).toEqual([signed]);
  expect(ended).toEqual([keccak256(signed)]);
});

it("sends nothing that was declined while it was signed", async () => {
  const { around, sent, ended } = world({ leaves: "signing" });
  await carryOut(transaction, cost, around);
  expect(sent).toEqual([]);
  expect(ended).toMatchObject([{ code: 4001 }]);
});

it("gives a signature, and sends nothing", async () => {
  const { around, sent, ended } = world();
  await carryOut(message, null, around);
  expect(sent).toEqual([]);
  expect(ended).toEqual([signed]);
});

it("leaves the question open when the wallet refuses", async () => {
  const { around, ended } = world({ fails: new VaultError("locked") });
  await expect(carryOut(transaction, cost, around)).rejects.toMatchObject({ code: "locked" });
  await expect(carryOut(transaction, null, around)).rejects.toMatchObject({
    code: "request_malformed",
  });
  expect(ended).toEqual([]);
});
