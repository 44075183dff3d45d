import { handselChains, type PaymentTerms, type Token } from "@handsel/protocol";
import type { Address } from "viem";
import type { Checkout } from "../lib/api/apiTypes.ts";
import type { AppChain } from "../lib/chain/appChain.ts";
import type { PaymentContext } from "../transactions/transaction.ts";

const local = handselChains.get(31337);
if (!local) throw new Error("The local chain is not in the protocol's list.");

/** Local chain as the relayer describes it. */
export const chain: AppChain = {
  id: 31337,
  name: "Local chain",
  livemode: false,
  rpcUrl: "http://127.0.0.1:8545",
  subgraphUrl: null,
  escrow: local.escrow,
  explorerUrl: local.explorerUrl,
  startBlock: 0,
  confirmations: 1,
  nativeCurrency: local.chain.nativeCurrency,
  tokens: local.tokens,
};

function tokenOf(symbol: string): Token {
  const token = local?.tokens.find((known) => known.symbol === symbol);
  if (!token) throw new Error(`The local chain has no ${symbol}.`);
  return token;
}

export const dollar = tokenOf("USDH");
const ether = tokenOf("ETH");

export const payer = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
export const merchant = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
export const payee = "0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc";
const platform = "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65";
const nobody = "0x0000000000000000000000000000000000000000";
const nothing = `0x${"0".repeat(64)}` as const;

/** 25 dollars, 1 % commission, one day to inspect, one week to capture. */
export const terms: PaymentTerms = {
  payer,
  merchant,
  payee,
  arbiter: nobody,
  token: dollar.address,
  amount: 25_000_000n,
  fundBy: 2_000_000_000,
  inspectionPeriod: 86_400,
  capturePeriod: 604_800,
  refundPeriod: 2_592_000,
  instant: false,
  toLedger: false,
  feeBps: 100,
  feeRecipient: platform,
  splits: nothing,
  orderReference: nothing,
  salt: 7n,
};

export const inDollars: PaymentContext = { terms, escrow: chain.escrow, token: dollar };

/** Same terms in the native coin. */
export const inEther: PaymentContext = {
  terms: { ...terms, token: ether.address, amount: 10n ** 15n },
  escrow: chain.escrow,
  token: ether,
};

/** Looks of a shop that has set none. */
export const plainBrand: Checkout["brand"] = { logo_url: null, accent: null };

/** A shop of which payers know its name alone. */
export function sellerOf(name: string, address: Address): Checkout["seller"] {
  return {
    ...{ name, address, website: null, support_email: null, support_url: null },
    ...{ refund_policy: null, legal_name: null, legal_address: null, tax_id: null },
    ...{ arbiter: null, arbiter_name: null },
  };
}
