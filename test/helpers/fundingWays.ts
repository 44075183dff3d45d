import {
  type Abi,
  type EncodeFunctionDataParameters,
  type Hash,
  type Hex,
  maxUint256,
  parseSignature,
  zeroAddress,
} from "viem";
import { escrowAbi, fundingPermit2, type PaymentTerms } from "../../protocol/src/index.ts";
import { signFunding } from "./actions.ts";
import { addressOf, type Environment, type Wallet } from "./environment.ts";
import { signPermitOf } from "./permit.ts";
import { permit2Address, permit2On } from "./permit2.ts";

type FundingName =
  | "fund"
  | "fundWithPermit"
  | "fundWithAuthorization"
  | "fundWithPermit2"
  | "fundBatch";

/** Funding call: function, arguments, sender and coins. */
export type FundingCall = Pick<
  EncodeFunctionDataParameters<typeof escrowAbi, FundingName>,
  "functionName" | "args"
> & { by: Wallet; value: bigint };

/** One way to fund. */
export interface FundingWay {
  /** Terms this way requires. */
  overrides: Partial<PaymentTerms>;
  /** Prepares the accounts in this token, before any funding. */
  prepare: (env: Environment, token: PaymentTerms["token"]) => Promise<void>;
  /** Builds the call that funds these terms, with its signatures. */
  call: (env: Environment, terms: PaymentTerms) => Promise<FundingCall>;
  /** Position of the terms in the call's arguments, in words. */
  termsAt: number;
}

/** Sends a funding call. */
export async function send(env: Environment, call: FundingCall): Promise<Hash> {
  const { functionName, args, by, value } = call;
  const abi: Abi = escrowAbi;
  const { account, chain } = by;
  return by.writeContract({
    address: env.escrow.address,
    abi,
    functionName,
    args,
    value,
    account,
    chain,
  });
}

/** Funds these terms in this way. */
export async function fundBy(
  way: FundingWay,
  env: Environment,
  terms: PaymentTerms,
): Promise<Hash> {
  return send(env, await way.call(env, terms));
}

const nothing = async () => undefined;

/** Revokes the payer's approval of the escrow, so that only a signature can pay. */
async function disapprove(env: Environment, token: PaymentTerms["token"]): Promise<void> {
  const { payer } = env.people;
  const contract = await env.chain.viem.getContractAt("BenchToken", token);
  await contract.write.approve([env.escrow.address, 0n], { account: payer.account });
}

/** Every way to fund, by name. */
export const fundingWays = {
  "by allowance": {
    overrides: {},
    prepare: nothing,
    call: async (env, terms) => ({
      functionName: "fund",
      args: [terms],
      by: env.people.payer,
      value: 0n,
    }),
    termsAt: 0,
  },
  "in the native coin": {
    overrides: { token: zeroAddress },
    prepare: nothing,
    call: async (env, terms) => ({
      functionName: "fund",
      args: [terms],
      by: env.people.payer,
      value: terms.amount,
    }),
    termsAt: 0,
  },
  "by permit": {
    overrides: {},
    prepare: disapprove,
    call: async (env, terms) => ({
      functionName: "fundWithPermit",
      args: [terms, ...(await signPermit(env, terms))],
      by: env.people.payer,
      value: 0n,
    }),
    termsAt: 0,
  },
  "by authorization in bytes": {
    overrides: {},
    prepare: disapprove,
    call: async (env, terms) => ({
      functionName: "fundWithAuthorization",
      args: [terms, await signFunding(env, terms)],
      by: env.people.relayer,
      value: 0n,
    }),
    termsAt: 0,
  },
  "by authorization in parts": {
    overrides: {},
    prepare: disapprove,
    call: async (env, terms) => ({
      functionName: "fundWithAuthorization",
      args: [terms, ...partsOf(await signFunding(env, terms))],
      by: env.people.relayer,
      value: 0n,
    }),
    termsAt: 0,
  },
  "by Permit2": {
    overrides: {},
    prepare: async (env, token) => {
      await disapprove(env, token);
      await approvePermit2(env, token);
    },
    // Salts count up, as the cheapest nonces do.
    call: async (env, terms) => ({
      functionName: "fundWithPermit2",
      args: [terms, terms.salt, await signPermit2(env, terms, terms.salt)],
      by: env.people.relayer,
      value: 0n,
    }),
    termsAt: 0,
  },
  "in a batch": {
    overrides: {},
    prepare: nothing,
    call: async (env, terms) => ({
      functionName: "fundBatch",
      args: [[terms]],
      by: env.people.payer,
      value: 0n,
    }),
    // After offset and length of the list.
    termsAt: 2,
  },
  "in a batch, in the native coin": {
    overrides: { token: zeroAddress },
    prepare: nothing,
    call: async (env, terms) => ({
      functionName: "fundBatch",
      args: [[terms]],
      by: env.people.payer,
      value: terms.amount,
    }),
    termsAt: 2,
  },
} as const satisfies Record<string, FundingWay>;

/** Installs Permit2 and approves it for the payer without limit, as wallets do. */
export async function approvePermit2(
  env: Environment,
  token: PaymentTerms["token"],
): Promise<void> {
  await permit2On(env.chain);
  const contract = await env.chain.viem.getContractAt("BenchToken", token);
  const { account } = env.people.payer;
  await contract.write.approve([permit2Address, maxUint256], { account });
}

/** Signs the Permit2 transfer for these terms, with the key of `by`. */
export async function signPermit2(
  env: Environment,
  terms: PaymentTerms,
  nonce: bigint,
  by: Wallet = env.people.payer,
): Promise<Hex> {
  return by.signTypedData({ account: by.account, ...fundingPermit2(terms, env.domain, nonce) });
}

/** Splits a signature into `v`, `r` and `s`. */
export function partsOf(signature: Hex): [v: number, r: Hex, s: Hex] {
  const { r, s, yParity } = parseSignature(signature);
  return [27 + yParity, r, s];
}

/** Signs the caller's ERC-2612 permit of the amount: deadline and signature, as `fundWithPermit` takes them. */
export async function signPermit(
  env: Environment,
  terms: PaymentTerms,
  by: Wallet = env.people.payer,
  owner: Wallet = by,
  value: bigint = terms.amount,
): Promise<[deadline: bigint, v: number, r: Hex, s: Hex]> {
  const deadline = BigInt(terms.fundBy) + 1_000_000n;
  const spender = env.escrow.address;
  const permit = { token: terms.token, owner: addressOf(owner), spender, value, deadline };
  const signature = await signPermitOf(env, permit, by);
  return [deadline, ...partsOf(signature)];
}
