import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  demoDollarAbi,
  disputeMessage,
  escrowAbi,
  fundingAuthorization,
  fundingPermit2,
  offerOf,
  type PaymentTerms,
  paymentId,
  permit2Address,
  releaseMessage,
  settlementMessage,
  termsToJson,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { type Address, concat, type Hex, maxUint256 } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import type { RelayRequest } from "../gasless/relayRequest.ts";
import type { SignedCall } from "../gasless/signedCall.ts";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { addMerchant } from "./addMerchant.ts";
import {
  customerAccount,
  demoDollar,
  localChain,
  merchantAccount,
  type TestChain,
} from "./testChain.ts";
import { newTerms } from "./testFollower.ts";

/** Kinds of calls that payers sign. */
export const signedKinds = ["fund", "fund_permit2", "release", "dispute", "settlement"] as const;

/** Unix seconds of a deadline long after every test. */
export const LATER = 2 ** 40 - 1;

/**
 * Makes a relay request that the chain accepts; funds the payment if needed.
 * @param changes terms other than those of `newTerms`
 * @param by who signs (default: the customer), and whose checkout it is (default: a new merchant's)
 */
export async function newSignedRequest(
  { db }: Pick<Deps, "db">,
  chain: TestChain,
  kind: SignedCall["kind"],
  changes: Partial<PaymentTerms> = {},
  by: { signer?: PrivateKeyAccount; merchantId?: string } = {},
): Promise<RelayRequest> {
  const arbiter = privateKeyToAccount(generatePrivateKey()).address;
  const terms = newTerms({ arbiter, ...changes });
  if (kind === "fund_permit2") await installPermit2(chain);
  if (kind !== "fund" && kind !== "fund_permit2") await chain.fund(terms);
  const merchantId = by.merchantId ?? (await addMerchant({ db }));
  const checkoutId = newId("cs");
  await db
    .insertInto("checkouts")
    .values({
      ...{
        id: checkoutId,
        merchant_id: merchantId,
        livemode: false,
        chain_id: 31337,
        offer_id: newId("offer"),
      },
      offer: termsToJson(offerOf(terms)),
      ...{ token: "USDH", amount: terms.amount, description: "Mug", client_reference_id: null },
      ...{ metadata: {}, success_url: null, cancel_url: null, expires_at: new Date() },
    })
    .execute();
  const signed = await signCall(terms, kind, {}, by.signer);
  return {
    ...{ checkoutId, chainId: 31337, terms, signed, merchantId, disputeEndsAt: null },
    ...{ isOfLink: false, client: "192.0.2.1" },
  };
}

/** Signs a payer's call, for the whole payment by default. */
export async function signCall(
  terms: PaymentTerms,
  kind: SignedCall["kind"],
  { deadline = LATER, amount = terms.amount, held = terms.amount, evidence = "ipfs://mug" } = {},
  account: PrivateKeyAccount = customerAccount,
): Promise<SignedCall> {
  const { escrow } = localChain;
  switch (kind) {
    case "fund": {
      if (!demoDollar.authorization) throw new Error("USDH takes no authorizations");
      const typedData = fundingAuthorization(terms, escrow, demoDollar.authorization);
      return { kind, signature: await account.signTypedData(typedData) };
    }
    case "fund_permit2": {
      const typedData = fundingPermit2(terms, escrow, terms.salt);
      return { kind, nonce: `${terms.salt}`, signature: await account.signTypedData(typedData) };
    }
    case "release": {
      const typedData = releaseMessage(terms, escrow, {
        ...{ amount, held, deadline: BigInt(deadline) },
      });
      const signature = await account.signTypedData(typedData);
      return { kind, amount: `${amount}`, held: `${held}`, deadline, signature };
    }
    case "dispute": {
      const typedData = disputeMessage(terms, escrow, { evidence, deadline: BigInt(deadline) });
      return { kind, evidence, deadline, signature: await account.signTypedData(typedData) };
    }
    case "settlement": {
      const typedData = settlementMessage(terms, escrow, {
        ...{ payerAmount: amount, held, deadline: BigInt(deadline) },
      });
      return {
        ...{ kind, payer_amount: `${amount}`, held: `${held}`, deadline },
        signature: await account.signTypedData(typedData),
        merchant_signature: await merchantAccount.signTypedData(typedData),
      };
    }
  }
}

/** Returns whether the chain executed a request exactly once. */
export async function isDone(chain: TestChain, { terms, signed }: RelayRequest): Promise<boolean> {
  const { held, refundable, stage } = await chain.client.readContract({
    ...{ address: localChain.escrow.address, abi: escrowAbi, functionName: "paymentState" },
    args: [paymentId(terms, localChain.escrow)],
  });
  if (signed.kind === "dispute") return stage === 2;
  if (signed.kind === "settlement") return stage !== 0 && held === 0n;
  const released = signed.kind === "release" ? BigInt(signed.amount) : 0n;
  return stage !== 0 && held === terms.amount - released && refundable === released;
}

/**
 * Deploys the real Permit2 at its address, a hash of its creation code, and approves it for the
 * customer.
 */
export async function installPermit2({ client }: TestChain): Promise<void> {
  if ((await client.getCode({ address: permit2Address })) !== undefined) return;
  const file = join(root, "test", "helpers", "permit2.json");
  const permit2: { deployer: Address; salt: Hex; creationCode: Hex } = JSON.parse(
    await readFile(file, "utf8"),
  );
  // Bytecode of the deterministic deployment proxy: its input is salt and creation code.
  const proxy: Hex =
    "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
  await client.setCode({ address: permit2.deployer, bytecode: proxy });
  await client.sendTransaction({
    account: customerAccount,
    to: permit2.deployer,
    data: concat([permit2.salt, permit2.creationCode]),
  });
  if ((await client.getCode({ address: permit2Address })) === undefined) {
    throw new Error("Permit2's creation code has been changed: it landed elsewhere.");
  }
  await client.writeContract({
    ...{ account: customerAccount, address: demoDollar.address, abi: demoDollarAbi },
    functionName: "approve",
    args: [permit2Address, maxUint256],
  });
}
