import { randomUUID } from "node:crypto";
import type { BrowserContext } from "playwright-core";
import {
  createWalletClient,
  type Hex,
  hexToNumber,
  http,
  numberToHex,
  type PrivateKeyAccount,
  type TransactionRequest,
} from "viem";
import { hardhat } from "viem/chains";

/** Wallet extension announced by EIP-6963. Its key stays outside the browser. */
export interface TestWallet {
  /** Number of signatures and transactions the person approved. */
  approved: number;
  /** Declines the next request to sign, send or change the network. */
  rejectNext(): void;
  chainId: number;
  /** Every request, in order. */
  asked: string[];
  /** Answers in place of the honest wallet; `honest` asks that one. */
  misbehave: ((request: RpcRequest, honest: Answer) => unknown) | null;
}

type Answer = (request: RpcRequest) => Promise<unknown>;

export interface RpcRequest {
  method: string;
  params?: unknown[];
}

const rejected = { code: 4001, message: "User rejected the request." };

/**
 * Installs a wallet with this account in every page of a context.
 * @param rdns tells wallets of one browser apart: pages know just one of each
 */
export async function installTestWallet(
  context: BrowserContext,
  account: PrivateKeyAccount,
  name: string,
  rpcUrl: string,
  rdns = "example.handsel.testwallet",
): Promise<TestWallet> {
  const client = createWalletClient({ account, chain: hardhat, transport: http(rpcUrl) });
  let connected = false;
  let declines = 0;
  const wallet: TestWallet = {
    approved: 0,
    chainId: hardhat.id,
    asked: [],
    misbehave: null,
    rejectNext: () => {
      declines += 1;
    },
  };

  const approve = <Result>(act: () => Promise<Result>) => {
    if (declines > 0) {
      declines -= 1;
      throw rejected;
    }
    wallet.approved += 1;
    return act();
  };

  const answer = async ({ method, params = [] }: RpcRequest): Promise<unknown> => {
    switch (method) {
      case "eth_requestAccounts":
        connected = true;
        return [account.address];
      // With accounts before the person connects, wagmi would reconnect by itself.
      case "eth_accounts":
        return connected ? [account.address] : [];
      case "eth_chainId":
        return numberToHex(wallet.chainId);
      case "wallet_switchEthereumChain":
        return approve(async () => {
          wallet.chainId = hexToNumber((params[0] as { chainId: Hex }).chainId);
          return null;
        });
      case "personal_sign":
        return approve(() => account.signMessage({ message: { raw: params[0] as Hex } }));
      case "eth_signTypedData_v4":
        return approve(() => account.signTypedData(JSON.parse(String(params[1]))));
      case "eth_sendTransaction": {
        const { to, data, value } = params[0] as { to: Hex; data?: Hex; value?: Hex };
        const transaction: TransactionRequest = { to, data, value: value ? BigInt(value) : 0n };
        return approve(() => client.sendTransaction({ ...transaction, to }));
      }
      default:
        return client.request({ method, params } as Parameters<typeof client.request>[0]);
    }
  };

  const bridge = `wallet_${randomUUID().replaceAll("-", "")}`;
  await context.exposeFunction(bridge, async (request: RpcRequest) => {
    try {
      wallet.asked.push(request.method);
      const result = wallet.misbehave ? wallet.misbehave(request, answer) : answer(request);
      return { result: await result };
    } catch (error) {
      // As it was thrown, whatever its form; an error's message is none of its own fields.
      const { message } = Object(error) as { message?: string };
      return { error: message === undefined ? error : { ...(error as object), message } };
    }
  });
  await context.addInitScript(announceProvider, { bridge, name, rdns, uuid: randomUUID() });
  return wallet;
}

/** Runs in the page: announces the provider by EIP-6963. */
function announceProvider({
  bridge,
  name,
  rdns,
  uuid,
}: Record<"bridge" | "name" | "rdns" | "uuid", string>) {
  type Bridge = (request: RpcRequest) => Promise<{
    result?: unknown;
    error?: unknown;
  }>;
  const call = (globalThis as unknown as Record<string, Bridge>)[bridge];
  const provider = {
    request: async (request: RpcRequest) => {
      const answer = await call?.(request);
      if (answer && "error" in answer) throw answer.error;
      return answer?.result;
    },
    on: () => provider,
    removeListener: () => provider,
  };
  const info = {
    uuid,
    name,
    rdns,
    icon: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='%23245fa8' d='M0 0h32v32H0z'/><path fill='none' stroke='%23fff' stroke-width='3' d='m7 10 4 12 5-10 5 10 4-12'/></svg>",
  };
  const page = globalThis as unknown as EventTarget;
  const announce = () =>
    page.dispatchEvent(
      new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) }),
    );
  page.addEventListener("eip6963:requestProvider", announce);
  announce();
}
