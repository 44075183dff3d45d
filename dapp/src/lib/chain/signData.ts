import type { Address, Hex, TypedDataDefinition } from "viem";
import { signTypedData } from "viem/actions";
import type { Config } from "wagmi";
import { getConnectorClient } from "wagmi/actions";
import { ahead } from "../feature/ahead.ts";
import { askWallet } from "./askWallet.ts";
import { ensureAccount, ensureChain } from "./sendCall.ts";

const checking = ahead(async () => {
  const part = await import("./checkSignature.ts");
  await part.loadCurve();
  return part;
});

/** `switching`: the wallet changes its network; `signing`: the person is asked to sign. */
export type SignPhase = "switching" | "signing";

/**
 * Has the connected wallet sign typed data, and checks that the signature is the account's.
 * @throws AccountChanged, WrongChain, SignatureUnfit, the wallet's errors
 */
export async function signData(
  config: Config,
  chainId: number,
  account: Address,
  data: TypedDataDefinition,
  onPhase: (phase: SignPhase) => void,
): Promise<Hex> {
  ensureAccount(config, account);
  // Before the wallet is asked, so that no signature is lost with it.
  const { checkSignature } = await checking();
  await ensureChain(config, chainId, onPhase);
  onPhase("signing");
  const wallet = await getConnectorClient(config, { chainId, account });
  const signature = await askWallet(signTypedData(wallet, { account, ...data }));
  await checkSignature(config.getClient({ chainId }), account, data, signature);
  return signature;
}
