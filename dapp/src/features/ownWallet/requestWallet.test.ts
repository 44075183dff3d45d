import { beforeEach, expect, it, vi } from "vitest";
import { chain, payer } from "../../testing/payment.ts";
import { requestWallet } from "./requestWallet.tsx";

const asked = vi.hoisted(() => ({ ofNode: [] as string[], ofPerson: 0 }));

vi.mock("./askInSheet.tsx", async (load) => ({
  ...(await load<object>()),
  askInSheet: async () => {
    asked.ofPerson += 1;
    return "0x12";
  },
}));
vi.mock("./transactions.ts", async (load) => ({
  ...(await load<object>()),
  chainClient: () => ({
    request: async ({ method }: { method: string }) => {
      asked.ofNode.push(method);
      return "0x1";
    },
  }),
}));

beforeEach(() => void Object.assign(asked, { ofNode: [], ofPerson: 0 }));

const request = (method: string, ...params: unknown[]) =>
  requestWallet({ chain, account: payer }, { method, params });

it("asks the person for what needs the key, and the node for the rest", async () => {
  expect(await request("personal_sign", "0x48", payer)).toBe("0x12");
  expect(await request("eth_getBalance", payer, "latest")).toBe("0x1");
  expect(asked).toEqual({ ofNode: ["eth_getBalance"], ofPerson: 1 });
});

it.each([
  ...["eth_sign", "eth_signTransaction", "eth_signTypedData", "eth_signTypedData_v1"],
  ...["eth_signTypedData_v3", "personal_sendTransaction", "personal_unlockAccount"],
  ...["wallet_sendCalls", "wallet_grantPermissions", "eth_signAuthorization"],
])("does not %s, nor has the node do it with a key of its own", async (method) => {
  await expect(request(method, payer, "0x48")).rejects.toMatchObject({ code: 4200 });
  expect(asked).toEqual({ ofNode: [], ofPerson: 0 });
});

it.each<[string, object, number]>([
  ["another account", { from: chain.escrow.address, to: payer }, 4100],
  ["another chain", { chainId: "0x1", to: payer }, -32602],
  ["no call", { to: "0x12" }, -32602],
])("shows no transaction to the person of %s", async (_, call, code) => {
  await expect(request("eth_sendTransaction", call)).rejects.toMatchObject({ code });
  expect(asked.ofPerson).toBe(0);
});
