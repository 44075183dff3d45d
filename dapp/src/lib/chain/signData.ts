import type { Address, Hex, TypedDataDefinition } from "viem";
import { signTypedData } from "viem/actions";
import type { Config } from "wagmi";
import { getConnectorClient } from "wagmi/actions";
import { ensureAccount, ensureChain } from "./sendCall.ts";

/** `switching`: the wallet changes its network; `signing`: the person is asked to sign. */
export type SignPhase = "switching" | "signing";

/**
 * Has the connected wallet sign typed data.
 * @throws AccountChanged, WrongChain, the wallet's errors
 */
export async function signData(
  config: Config,
  chainId: number,
  account: Address,
  data: TypedDataDefinition,
  onPhase: (phase: SignPhase) => void,
): Promise<Hex> {
  ensureAccount(config, account);
  await ensureChain(config, chainId, onPhase);
  onPhase("signing");
  const wallet = await getConnectorClient(config, { chainId, account });
  return signTypedData(wallet, { account, ...data });
}
