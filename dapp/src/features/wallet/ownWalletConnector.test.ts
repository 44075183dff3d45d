import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createConfig, createStorage, http } from "wagmi";
import { connect, disconnect, getConnectorClient, reconnect, switchChain } from "wagmi/actions";
import { chain } from "../../testing/payment.ts";
import { ownWalletConnector } from "./ownWalletConnector.ts";

const account = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
const wallet = vi.hoisted(() => ({ loads: 0, connectWallet: vi.fn(), requestWallet: vi.fn() }));

vi.mock("../ownWallet/requests/handle.ts", () => ({
  ownWalletRequests: {
    load: async () => {
      wallet.loads += 1;
      return wallet;
    },
  },
}));

beforeEach(() => {
  wallet.loads = 0;
  wallet.connectWallet.mockReset().mockResolvedValue(account);
  wallet.requestWallet.mockReset().mockResolvedValue("0x5161");
});

afterEach(() => void vi.unstubAllGlobals());

const other = { ...chain, id: 84532 };

/** A page with this wallet, and what the browser keeps. */
function pageWith(kept: Map<string, string>) {
  const config = createConfig({
    chains: [chain, other].map(({ id }) => ({
      ...{ id, name: `Chain ${id}`, nativeCurrency: chain.nativeCurrency },
      rpcUrls: { default: { http: [chain.rpcUrl] } },
    })) as never,
    transports: { [chain.id]: http(), [other.id]: http() } as never,
    connectors: [ownWalletConnector({ chains: [chain, other] })],
    multiInjectedProviderDiscovery: false,
    storage: createStorage({
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, text) => void kept.set(key, text),
        removeItem: (key) => void kept.delete(key),
      },
    }),
  });
  const [connector] = config.connectors;
  if (!connector) throw new Error("The wallet is missing.");
  return { config, connector };
}

it("is connected by the person, and after a reload again without being loaded", async () => {
  const kept = new Map<string, string>();
  const { config, connector } = pageWith(kept);
  expect(await connector.isAuthorized()).toBe(false);
  expect(wallet.loads).toBe(0);
  expect(await connect(config, { connector })).toMatchObject({ accounts: [account] });
  wallet.loads = 0;

  const reloaded = pageWith(kept);
  const [connection] = await reconnect(reloaded.config, { connectors: [reloaded.connector] });
  expect(connection?.accounts).toEqual([account]);
  expect(wallet.loads).toBe(0);
  expect(wallet.connectWallet).toHaveBeenCalledTimes(1);

  await disconnect(reloaded.config, { connector: reloaded.connector });
  expect(await pageWith(kept).connector.isAuthorized()).toBe(false);
});

it("is not connected when the person closes it", async () => {
  wallet.connectWallet.mockRejectedValue(Object.assign(new Error("No."), { code: 4001 }));
  const kept = new Map<string, string>();
  const { config, connector } = pageWith(kept);
  await expect(connect(config, { connector })).rejects.toMatchObject({ code: 4001 });
  expect(await connector.isAuthorized()).toBe(false);
});

it("asks for the chain that the page has chosen, and goes to no unknown one", async () => {
  const { config, connector } = pageWith(new Map());
  await connect(config, { connector });
  await switchChain(config, { connector, chainId: other.id as never });
  const client = await getConnectorClient(config, { connector });
  await client.request({ method: "personal_sign", params: ["0x48", account] });
  expect(wallet.requestWallet).toHaveBeenCalledWith(
    { chain: other, account },
    expect.objectContaining({ method: "personal_sign" }),
  );
  const unknown = { method: "wallet_switchEthereumChain", params: [{ chainId: "0x1" }] } as const;
  await expect(client.request(unknown as never)).rejects.toThrow(/no such chain/);
});

it("asks for the chain that was chosen when the page asked", async () => {
  const { connector } = pageWith(new Map([["wagmi.handsel.account", JSON.stringify(account)]]));
  const provider = (await connector.getProvider()) as {
    request: (request: object) => Promise<unknown>;
  };
  const asked = provider.request({ method: "eth_sendTransaction", params: [{}] });
  await connector.switchChain?.({ chainId: other.id });
  await asked;
  expect(wallet.requestWallet).toHaveBeenCalledWith({ chain, account }, expect.anything());
});

it("does nothing in a page within another, whatever it was connected with before", async () => {
  vi.stubGlobal("parent", {});
  const kept = new Map([["wagmi.handsel.account", JSON.stringify(account)]]);
  const { config, connector } = pageWith(kept);
  expect(await connector.isAuthorized()).toBe(false);
  expect(await connector.getAccounts()).toEqual([]);
  const provider = (await connector.getProvider()) as {
    request: (request: object) => Promise<unknown>;
  };
  await expect(provider.request({ method: "personal_sign" })).rejects.toMatchObject({ code: 4100 });
  await expect(connect(config, { connector })).rejects.toMatchObject({ code: 4100 });
  expect(wallet.loads).toBe(0);
  // The page on its own stays connected.
  expect([...kept.keys()]).toContain("wagmi.handsel.account");
});

it("signs nothing for a page that is not connected", async () => {
  const { connector } = pageWith(new Map());
  const provider = (await connector.getProvider()) as {
    request: (request: object) => Promise<unknown>;
  };
  expect(await provider.request({ method: "eth_accounts" })).toEqual([]);
  await expect(provider.request({ method: "personal_sign" })).rejects.toMatchObject({ code: 4100 });
  expect(wallet.loads).toBe(0);
});
