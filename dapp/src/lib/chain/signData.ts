import type { Address, Client, Hex, TypedDataDefinition } from "viem";
import { signTypedData } from "viem/actions";
import type { Config } from "wagmi";
import { getConnection } from "wagmi/actions";
import { ahead } from "../feature/ahead.ts";
import { askWallet } from "./askWallet.ts";
import { connectedWallet } from "./connectedWallet.ts";
import { ensureAccount, ensureChain } from "./sendCall.ts";

const checking = ahead(async () => {
  const part = await import("./checkSignature.ts");
  await part.loadCurve();
  return part;
});

/** `switching`: the wallet changes its network; `signing`: the person is asked to sign. */
export type SignPhase = "switching" | "signing";

/** Wallet and the code that checks its signature, so that the wallet can be asked without waiting for anything. */
export interface PreparedSigning {
  wallet: Client;
  checkSignature: typeof import("./checkSignature.ts").checkSignature;
}

/** @throws AccountChanged, WrongChain, viem's errors */
export async function prepareSigning(
  config: Config,
  chainId: number,
  account: Address,
  onPhase: (phase: "switching") => void,
): Promise<PreparedSigning> {
  ensureAccount(config, account);
  // Before the wallet is asked, so that no signature is lost with it, and checking it takes no time.
  const { checkSignature, warmCurve } = await checking();
  await warmCurve();
  await ensureChain(config, chainId, onPhase);
  return { wallet: await connectedWallet(config, chainId, account), checkSignature };
}

/**
 * Has the connected wallet sign typed data, and checks that the signature is the account's.
 * @param prepared as it was before the person pressed; null: it is prepared now
 * @throws AccountChanged, WrongChain, SignatureUnfit, the wallet's errors
 */
export async function signData(
  config: Config,
  chainId: number,
  account: Address,
  data: TypedDataDefinition,
  onPhase: (phase: SignPhase) => void,
  prepared: PreparedSigning | null = null,
): Promise<Hex> {
  ensureAccount(config, account);
  const isReady = prepared !== null && getConnection(config).chainId === chainId;
  const { wallet, checkSignature } = isReady
    ? prepared
    : await prepareSigning(config, chainId, account, onPhase);
  onPhase("signing");
  const signature = await askWallet(signTypedData(wallet, { account, ...data }));
  await checkSignature(config.getClient({ chainId }), account, data, signature);
  return signature;
}
