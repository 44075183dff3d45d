import { join } from "node:path";
import {
  ensAbi,
  ensRegistryAddress,
  escrowAbi,
  escrowAddress,
  type PaymentTerms,
  paymentId,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { startChain } from "@handsel/services/chain";
import { jsonRpc } from "@handsel/services/jsonRpc";
import { freePort } from "@handsel/services/ports";
import {
  type Address,
  createWalletClient,
  encodeFunctionData,
  encodeFunctionResult,
  type Hash,
  type Hex,
  http,
  keccak256,
  namehash,
  numberToHex,
  padHex,
  publicActions,
  sliceHex,
  zeroAddress,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { sepolia } from "viem/chains";
import { escrow } from "./escrowCalls.ts";
import type { Product } from "./product.ts";

/** A chain of this machine with the id of one that has ENS, the escrow, and ENS's registry. */
export interface EnsChain {
  /** Its entry of the relayer's CHAINS. */
  config: object;
  /** Has an address claim a name, which leads to an address. */
  register(claimant: Address, name: string, leadsTo: Address): Promise<void>;
  /** Pays in the native coin; returns the payment's id. */
  pay(terms: PaymentTerms): Promise<Hash>;
  stop(): Promise<void>;
}

/** Answers each call with the three words that its storage has from the hash of the call's data on. */
const registryCode = "0x365f5f37365f2080545f5280600101546020526002015460405260605ff3";

export async function startEnsChain({ stack, dataDir }: Product): Promise<EnsChain> {
  const logFile = join(dataDir, "logs", "ens-chain.log");
  const chain = await startChain({ port: await freePort(), logFile, chainId: sepolia.id });
  const rpc = (method: string, ...params: unknown[]) => jsonRpc(chain.rpcUrl, method, params);
  const code = await jsonRpc(stack.urls.chain, "eth_getCode", [escrow.address, "latest"]);
  await rpc("hardhat_setCode", escrowAddress, code);
  await rpc("hardhat_setCode", ensRegistryAddress, registryCode);

  /** Has the registry, which is every name's resolver too, answer a question. */
  const answer = async (functionName: "resolver" | "name" | "addr", node: Hash, result: string) => {
    const question = encodeFunctionData({ abi: ensAbi, functionName, args: [node] });
    const words = encodeFunctionResult({ abi: ensAbi, functionName, result: result as Hex });
    for (let word = 0; word * 32 < words.length / 2 - 1; word++) {
      const slot = numberToHex(BigInt(keccak256(question)) + BigInt(word));
      const value = padHex(sliceHex(words, word * 32, (word + 1) * 32), { size: 32 });
      await rpc("hardhat_setStorageAt", ensRegistryAddress, slot, value);
    }
  };
  return {
    config: {
      ...{ id: sepolia.id, rpcUrl: chain.rpcUrl, confirmations: 1 },
      deployment: {
        ...{ name: "Chain with names", testnet: true, startBlock: 0 },
        tokens: [{ symbol: "ETH", name: "Ether", address: zeroAddress, decimals: 18 }],
      },
    },
    register: async (claimant, name, leadsTo) => {
      const reverse = namehash(`${claimant.slice(2).toLowerCase()}.addr.reverse`);
      await answer("resolver", reverse, ensRegistryAddress);
      await answer("name", reverse, name);
      await answer("resolver", namehash(name), ensRegistryAddress);
      await answer("addr", namehash(name), leadsTo);
    },
    pay: async (terms) => {
      const account = privateKeyToAccount(accounts.customer.privateKey);
      const transport = http(chain.rpcUrl);
      const client = createWalletClient({ account, chain: sepolia, transport }).extend(
        publicActions,
      );
      const hash = await client.writeContract({
        ...{ address: escrowAddress, abi: escrowAbi, functionName: "fund", args: [terms] },
        value: terms.amount,
      });
      await client.waitForTransactionReceipt({ hash });
      return paymentId(terms, { chainId: sepolia.id, address: escrowAddress });
    },
    stop: chain.stop,
  };
}
