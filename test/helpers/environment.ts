import type { ContractReturnType } from "@nomicfoundation/hardhat-viem/types";
import { type Address, getAddress, keccak256, maxUint256, toHex, zeroAddress } from "viem";
import {
  type Escrow,
  type PaymentTerms,
  paymentId,
  termsFromJson,
  termsToJson,
} from "../../protocol/src/index.ts";
import type { Chain } from "./chain.ts";

/** Seconds. */
export const hour = 3_600;
export const day = 24 * hour;

/** 100 tokens of six decimals, in base units. */
export const amount = 100_000_000n;

/** Initial balance of every account in every token, in base units. */
const endowment = 10n ** 32n;

export type Wallet = Awaited<ReturnType<Chain["viem"]["getWalletClients"]>>[number];
export type Token = ContractReturnType<"BenchToken">;
/** Any token of the tests. */
export type AnyToken = Pick<Token, "address">;

/** Accounts of the tests, in the order of the local chain's accounts. */
const names = [
  "deployer",
  "relayer",
  "merchant",
  "payer",
  "feeRecipient",
  "payee",
  "stranger",
  "arbiter",
  "operator",
] as const;
export type Name = (typeof names)[number];

/** Escrow, token, and accounts with balances and approvals. */
export interface Environment {
  chain: Chain;
  client: Awaited<ReturnType<Chain["viem"]["getPublicClient"]>>;
  escrow: ContractReturnType<"HandselEscrow">;
  /** Chain id and address of the escrow, for signatures and ids. */
  domain: Escrow;
  token: Token;
  people: Record<Name, Wallet>;
  /** Unix time of the finished setup. */
  start: number;
  /** Builds realistic terms: 100 tokens, 2.5 % fee, 1 day inspection, 7 days capture, 30 days refunds. */
  buildTerms: (overrides?: Partial<PaymentTerms>) => PaymentTerms;
  /** Mints tokens to accounts, and approves the escrow for each. */
  endow: (token: AnyToken, holders?: readonly Wallet[]) => Promise<void>;
}

/**
 * Returns the fixture of a chain for `loadFixture`.
 * @returns a function that deploys everything; pass the same function every time
 */
export function environmentOf(chain: Chain): () => Promise<Environment> {
  return async function environment() {
    const { viem, networkHelpers } = chain;
    const client = await viem.getPublicClient();
    const wallets = await viem.getWalletClients();
    const people = Object.fromEntries(names.map((name, index) => [name, wallets[index]]));
    const escrow = await viem.deployContract("HandselEscrow");
    const token = await viem.deployContract("BenchToken", [6]);
    const env: Environment = {
      chain,
      client,
      escrow,
      domain: { chainId: 31337, address: getAddress(escrow.address) },
      token,
      people: people as Record<Name, Wallet>,
      start: 0,
      buildTerms: (overrides) => buildTerms(env, overrides),
      endow: (other, holders) => endow(env, other, holders),
    };
    await endow(env, token);
    env.start = await networkHelpers.time.latest();
    return env;
  };
}

let salt = 0n;

function buildTerms(env: Environment, overrides: Partial<PaymentTerms> = {}): PaymentTerms {
  salt += 1n;
  const terms: PaymentTerms = {
    payer: addressOf(env.people.payer),
    merchant: addressOf(env.people.merchant),
    payee: addressOf(env.people.payee),
    arbiter: zeroAddress,
    token: getAddress(env.token.address),
    amount,
    fundBy: env.start + hour,
    inspectionPeriod: day,
    capturePeriod: 7 * day,
    refundPeriod: 30 * day,
    instant: false,
    toLedger: false,
    feeBps: 250,
    feeRecipient: addressOf(env.people.feeRecipient),
    splits: toHex(0, { size: 32 }),
    orderReference: keccak256(toHex(`order ${salt}`)),
    salt,
    ...overrides,
  };
  // Addresses with checksum, as in events.
  return termsFromJson(termsToJson(terms));
}

async function endow(
  env: Environment,
  token: AnyToken,
  holders: readonly Wallet[] = Object.values(env.people),
): Promise<void> {
  const contract = await env.chain.viem.getContractAt("BenchToken", token.address);
  for (const { account } of holders) {
    await contract.write.mint([account.address, endowment]);
    await contract.write.approve([env.escrow.address, maxUint256], { account });
  }
}

/** Returns a wallet's address with checksum. */
export function addressOf(wallet: Wallet): Address {
  return getAddress(wallet.account.address);
}

/** Returns the id of a payment in the environment's escrow. */
export function idOf(env: Environment, terms: PaymentTerms) {
  return paymentId(terms, env.domain);
}
