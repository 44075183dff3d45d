import { UserError } from "@handsel/services/userError";
import type { NetworkConnection } from "hardhat/types/network";
import {
  type Address,
  encodeEventTopics,
  encodeFunctionData,
  getContractAddress,
  type Hash,
  type Hex,
  keccak256,
  numberToHex,
  stringToHex,
} from "viem";
import { factoryAbi } from "../../protocol/src/generated/factoryAbi.ts";
import { type Birth, hasCode } from "./place.ts";
import { untilMined } from "./untilMined.ts";

type Connection = Pick<NetworkConnection, "provider" | "ignition">;

/** An escrow of a platform's own, made by the factory. */
export interface Instance {
  address: Address;
  salt: Hash;
  factory: Address;
}

/** Returns where the instance of this name is, or would be: the same address on every chain. */
export function planInstance(name: string, factory: Address, creationCodeHash: Hash): Instance {
  if (name.trim() !== name || name === "") {
    throw new UserError(
      "--instance takes a name, such as the platform's, without spaces around it.",
    );
  }
  const salt = keccak256(stringToHex(name));
  const address = getContractAddress({
    ...{ opcode: "CREATE2", from: factory, salt, bytecodeHash: creationCodeHash },
  });
  return { address, salt, factory };
}

/**
 * Has the factory make an instance, unless it exists.
 * @param creationCode of the escrow
 * @param confirmations blocks to wait for
 */
export async function placeInstance(
  connection: Connection,
  instance: Instance,
  creationCode: Hex,
  confirmations: number,
): Promise<Birth> {
  if (!(await hasCode(connection, instance.address))) {
    const { provider } = connection;
    const [from] = (await provider.request({ method: "eth_accounts" })) as Address[];
    const args = [instance.salt, creationCode] as const;
    const data = encodeFunctionData({ abi: factoryAbi, functionName: "deploy", args });
    const hash = (await provider.request({
      method: "eth_sendTransaction",
      params: [{ from, to: instance.factory, data }],
    })) as Hash;
    await untilMined(provider, hash, "which makes the instance", confirmations);
  }
  return findBirth(connection, instance);
}

async function findBirth({ provider }: Connection, { address, factory }: Instance): Promise<Birth> {
  const filter = {
    ...{ address: factory, fromBlock: numberToHex(0), toBlock: "latest" },
    topics: encodeEventTopics({
      ...{ abi: factoryAbi, eventName: "InstanceDeployed", args: { instance: address } },
    }),
  };
  const logs = await provider.request({ method: "eth_getLogs", params: [filter] }).catch(() => []);
  const [log] = logs as { blockNumber: Hex; transactionHash: Hash }[];
  if (log) return { startBlock: Number(log.blockNumber), transaction: log.transactionHash };
  throw new UserError(
    `The instance is at ${address}, and this RPC endpoint does not tell since when: use one that answers eth_getLogs over the whole chain.`,
  );
}
