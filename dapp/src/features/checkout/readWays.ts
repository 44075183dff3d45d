import { type Address, type Client, numberToHex, zeroAddress } from "viem";
import type { Config } from "wagmi";
import { getConnectorClient } from "wagmi/actions";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readPermit, readPermit2Allowance } from "../../lib/chain/readPermit.ts";
import { readAllowance } from "../../lib/chain/readState.ts";
import { pause } from "../../lib/time/pause.ts";
import type { AcceptedOffer } from "./acceptOffer.ts";
import type { PayMethod } from "./preparePayment.ts";

/** The ways of this wallet and coin with the fewest confirmations. */
export interface Ways {
  /** By a signature that the relayer sends; null if there is no such way. */
  gasless: PayMethod | null;
  /** By the payer's own transaction. */
  own: PayMethod;
  /** Confirmations in the wallet for `own`. */
  ownSteps: number;
}

/** Milliseconds to wait for what a wallet says that it can do. */
const patience = 2_000;

/** Whether the payer is asked for a signature alone. */
export function isGasless(method: PayMethod): boolean {
  return method === "signature" || method === "permit2";
}

/** Finds the ways to pay with the fewest confirmations. What does not answer is left out. */
export async function readWays(
  config: Config,
  chain: AppChain,
  { terms, token }: AcceptedOffer,
): Promise<Ways> {
  const { payer, amount } = terms;
  const client = config.getClient({ chainId: chain.id });
  if (terms.token === zeroAddress) return { gasless: null, own: "transaction", ownSteps: 1 };
  const [permit2Allowance, allowance, isAtomic, permit, code] = await Promise.all([
    token.authorization ? 0n : readPermit2Allowance(client, terms.token, payer).catch(() => 0n),
    readAllowance(config, chain, terms.token, payer).catch(() => 0n),
    // A wallet that does not answer holds no way up.
    Promise.race([canBatch(config, chain.id, payer), pause(patience).then(() => false)]),
    readPermit(client, token, chain.id, payer),
    client
      .request({ method: "eth_getCode", params: [payer, "latest"] })
      .catch((): string => "unknown"),
  ]);
  const gasless = token.authorization ? "signature" : permit2Allowance >= amount ? "permit2" : null;
  if (allowance >= amount) return { gasless, own: "transaction", ownSteps: 1 };
  if (isAtomic) return { gasless, own: "batch", ownSteps: 1 };
  // The contract takes a permit only in three parts, which an account with code may not give.
  if (permit && code === "0x") return { gasless, own: "permit", ownSteps: 2 };
  return { gasless, own: "transaction", ownSteps: 2 };
}

/** Whether the wallet does several calls at once or none (EIP-5792). Most wallets do not know the question. */
async function canBatch(config: Config, chainId: number, account: Address): Promise<boolean> {
  try {
    const wallet = await getConnectorClient(config, { account });
    const id = numberToHex(chainId);
    const answer: unknown = await (wallet as Client).request({
      method: "wallet_getCapabilities",
      params: [account, [id]],
    } as never);
    const { atomic } = Object(Object(answer)[id]) as { atomic?: { status?: unknown } };
    return atomic?.status === "supported" || atomic?.status === "ready";
  } catch {
    return false;
  }
}
