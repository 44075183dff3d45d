import {
  fundingAuthorization,
  fundingPermit,
  fundingPermit2,
  paymentId,
  refusedTerms,
} from "@handsel/protocol";
import {
  BaseError,
  bytesToBigInt,
  type Chain,
  ExecutionRevertedError,
  encodeFunctionData,
  erc20Abi,
  type Hash,
  type Hex,
  isAddressEqual,
} from "viem";
import {
  call,
  readContract,
  sendCalls,
  signTypedData,
  waitForCallsStatus,
  waitForTransactionReceipt,
} from "viem/actions";
import { type Call, requireChain, type SendingClient, sendCall } from "./call.ts";
import { fundCall } from "./fund.ts";
import {
  authorizationOf,
  type FundingPath,
  type FundingPathParameters,
  fundingPath,
} from "./fundingPath.ts";
import { fundWithAuthorizationCall } from "./fundWithAuthorization.ts";
import { fundWithPermitCall } from "./fundWithPermit.ts";
import { fundWithPermit2Call } from "./fundWithPermit2.ts";
import { readPermit } from "./readPermit.ts";

/** Parameters of {@link pay}. */
export interface PayParameters extends Omit<FundingPathParameters, "isRelayed"> {
  /** Way to pay. Default: the one that {@link fundingPath} chooses. */
  path?: FundingPath;
  /**
   * Sends the payer's ERC-3009 signature, such as a relayer's `fundCheckout`, and returns the transaction's hash. Default:
   * the client's account sends it.
   */
  relay?: (signature: Hex) => Promise<Hash>;
}

/** Payment that was sent. */
export interface SentPayment {
  paymentId: Hash;
  /** Transaction that funds it; not mined yet, except in a batch. */
  hash: Hash;
  path: FundingPath;
}

/** The escrow would refuse these terms; `code` is the name of its error. */
export class TermsRefused extends Error {
  override name = "TermsRefused";
  readonly code: string;

  constructor(code: string) {
    super(`The escrow refuses these terms: ${code}.`);
    this.code = code;
  }
}

/**
 * Pays from the client's account, in the way that asks the fewest confirmations of it.
 * @param client viem client whose account is the payer in the terms
 * @throws TermsRefused, RangeError for another account than the payer or another chain than the payment's, viem's errors
 */
export async function pay(client: SendingClient, parameters: PayParameters): Promise<SentPayment> {
  const { terms, escrow, relay } = parameters;
  if (!isAddressEqual(client.account.address, terms.payer)) {
    throw new RangeError("The client's account is not the payer in the terms.");
  }
  const refused = refusedTerms(terms, escrow.address);
  if (refused) throw new TermsRefused(refused);
  await requireChain(client, escrow.chainId);
  const path =
    parameters.path ??
    (await fundingPath(client, { ...parameters, isRelayed: relay !== undefined }));
  const hash = await ways[path](client, parameters);
  return { paymentId: paymentId(terms, escrow), hash, path };
}

type Way = (client: SendingClient, parameters: PayParameters) => Promise<Hash>;

const ways: Record<FundingPath, Way> = {
  authorization: async (client, parameters) => {
    const { terms, escrow, relay } = parameters;
    const authorization = authorizationOf(parameters);
    if (!authorization) throw new RangeError("The token's ERC-3009 domain is not known.");
    const { account } = client;
    const typedData = fundingAuthorization(terms, escrow, authorization);
    const signature = await signTypedData(client, { account, ...typedData });
    if (relay) return relay(signature);
    return sendCall(client, fundWithAuthorizationCall({ terms, escrow, signature }));
  },
  permit2: async (client, { terms, escrow }) => {
    const nonce = bytesToBigInt(crypto.getRandomValues(new Uint8Array(32)));
    const { account } = client;
    const typedData = fundingPermit2(terms, escrow, nonce);
    const signature = await signTypedData(client, { account, ...typedData });
    return sendCall(client, fundWithPermit2Call({ terms, escrow, nonce, signature }));
  },
  native: fundAlone,
  allowance: fundAlone,
  batch: async (client, parameters) => {
    const { account } = client;
    const calls = [...(await approvals(client, parameters)), fundCall(parameters)];
    // Only the id of a chain is sent; a client need not know more of it.
    const chain = { id: parameters.escrow.chainId } as Chain;
    const { id } = await sendCalls(client, { account, chain, calls, forceAtomic: true });
    const { receipts } = await waitForCallsStatus(client, { id, throwOnFailure: true });
    const receipt = receipts?.at(-1);
    if (!receipt) throw new Error("The wallet reports a batch without a transaction.");
    return receipt.transactionHash;
  },
  permit: async (client, { terms, escrow }) => {
    const source = await readPermit(client, { terms, escrow });
    if (!source) throw new RangeError("The token takes no permit of this account that is known.");
    const { account } = client;
    const typedData = fundingPermit(terms, escrow, source);
    const signature = await signTypedData(client, { account, ...typedData });
    return sendCall(client, fundWithPermitCall({ terms, escrow, signature }));
  },
  approval: async (client, parameters) => {
    for (const approval of await approvals(client, parameters)) {
      const hash = await sendCall(client, approval);
      await waitForTransactionReceipt(client, { hash });
    }
    return fundAlone(client, parameters);
  },
};

function fundAlone(client: SendingClient, parameters: PayParameters): Promise<Hash> {
  return sendCall(client, fundCall(parameters));
}

/** Lets the escrow take exactly the payment's amount; some tokens want an older allowance taken back first. */
async function approvals(client: SendingClient, { terms, escrow }: PayParameters): Promise<Call[]> {
  const allow = (amount: bigint): Call => {
    const args = [escrow.address, amount] as const;
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args });
    return { chainId: escrow.chainId, to: terms.token, data, value: 0n };
  };
  const approval = allow(terms.amount);
  const older = await readContract(client, {
    ...{ address: terms.token, abi: erc20Abi, functionName: "allowance" },
    args: [client.account.address, escrow.address],
  });
  const isTaken = older === 0n || (await isAccepted(client, approval));
  return isTaken ? [approval] : [allow(0n), approval];
}

/** Whether a token takes an approval: it may refuse, or answer false; many answer nothing. */
async function isAccepted(client: SendingClient, { to, data }: Call): Promise<boolean> {
  try {
    const { account } = client;
    const { data: answer = "0x" } = await call(client, { account, to, data });
    return answer === "0x" || BigInt(answer) !== 0n;
  } catch (error) {
    const isRefusal =
      error instanceof BaseError && error.walk((one) => one instanceof ExecutionRevertedError);
    if (isRefusal) return false;
    throw error;
  }
}
