import { type Address, type Hex, maxUint256 } from "viem";
import { addressOf, type Environment, type Wallet } from "./environment.ts";
import { signPermitOf } from "./permit.ts";
import { permit2Address, permitTransferTypes } from "./permit2.ts";

const consents = { allowance: 0, permit: 1, permit2: 2 } as const;

/** Tokens a caller gives the router, as in its ABI. */
export interface RouterInput {
  token: Address;
  amount: bigint;
  consent: (typeof consents)[keyof typeof consents];
  nonce: bigint;
  deadline: bigint;
  signature: Hex;
}

/** Tokens the caller has approved the router for. */
export function allowed(token: Address, amount: bigint): RouterInput {
  return { token, amount, consent: consents.allowance, nonce: 0n, deadline: 0n, signature: "0x" };
}

/** Tokens by a permit to the router, signed by the payer or `by`. */
export async function permitted(
  env: Environment,
  router: Address,
  token: Address,
  amount: bigint,
  by: Wallet = env.people.payer,
): Promise<RouterInput> {
  const deadline = maxUint256;
  const permit = { token, owner: addressOf(by), spender: router, value: amount, deadline };
  const signature = await signPermitOf(env, permit, by);
  return { ...allowed(token, amount), consent: consents.permit, deadline, signature };
}

/** Tokens by a Permit2 transfer whose spender is the router, signed by the payer or `by`. */
export async function permitted2(
  env: Environment,
  router: Address,
  token: Address,
  amount: bigint,
  { nonce = 0n, by = env.people.payer }: { nonce?: bigint; by?: Wallet } = {},
): Promise<RouterInput> {
  const deadline = maxUint256;
  const signature = await by.signTypedData({
    account: by.account,
    domain: {
      name: "Permit2",
      chainId: env.domain.chainId,
      verifyingContract: permit2Address,
    },
    types: permitTransferTypes,
    primaryType: "PermitTransferFrom",
    message: { permitted: { token, amount }, spender: router, nonce, deadline },
  });
  return { ...allowed(token, amount), consent: consents.permit2, nonce, deadline, signature };
}
