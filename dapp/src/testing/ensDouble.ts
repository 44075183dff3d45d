import { ensAbi, ensRegistryAddress } from "@handsel/protocol";
import {
  type Address,
  type Client,
  createClient,
  custom,
  decodeFunctionData,
  encodeFunctionResult,
  type Hex,
  namehash,
  zeroAddress,
} from "viem";

const resolver = "0x4444444444444444444444444444444444444444";

/** What people have written into ENS. */
export interface EnsRecords {
  /** Names that addresses claim. */
  names?: Record<Address, string>;
  /** Addresses that names lead to. */
  addresses?: Record<string, Address>;
  /** Answer of the resolver in place of an honest one. */
  answer?: () => Hex;
}

/** A chain of which only ENS answers, with the calls that it was asked. */
export function ensDouble({ names = {}, addresses = {}, answer }: EnsRecords): {
  client: Client;
  asked: string[];
} {
  const asked: string[] = [];
  const claimed = new Map(
    Object.entries(names).map(([address, name]) => [
      namehash(`${address.slice(2).toLowerCase()}.addr.reverse`),
      name,
    ]),
  );
  const owners = new Map(Object.entries(addresses).map(([name, to]) => [namehash(name), to]));
  const request = async ({
    method,
    params,
  }: {
    method: string;
    params: [{ to: Hex; data: Hex }];
  }) => {
    const [{ to, data }] = params;
    const { functionName, args } = decodeFunctionData({ abi: ensAbi, data });
    const [node] = args;
    asked.push(`${method} ${functionName}`);
    if (functionName === "resolver") {
      if (to !== ensRegistryAddress) throw new Error("Asked somebody else.");
      const result = claimed.has(node) || owners.has(node) ? resolver : zeroAddress;
      return encodeFunctionResult({ abi: ensAbi, functionName, result });
    }
    if (answer) return answer();
    return functionName === "name"
      ? encodeFunctionResult({ abi: ensAbi, functionName, result: claimed.get(node) ?? "" })
      : encodeFunctionResult({
          ...{ abi: ensAbi, functionName },
          result: owners.get(node) ?? zeroAddress,
        });
  };
  return { client: createClient({ transport: custom({ request }, { retryCount: 0 }) }), asked };
}
