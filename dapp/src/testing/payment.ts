import { handselChains, type PaymentTerms, type Token } from "@handsel/protocol";
import type { ChainConfig } from "../lib/appConfig.ts";
import type { PaymentContext } from "../transactions/transaction.ts";

const local = handselChains.get(31337);
if (!local) throw new Error("The local chain is not in the protocol's list.");

/** The local chain as the service would describe it. */
export const chain: ChainConfig = {
  id: 31337,
  name: "Local chain",
  rpcUrl: "http://127.0.0.1:8545",
  escrow: local.escrow,
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

/** 25 dollars with one per cent commission, a day to inspect and a week to capture. */
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

/** The payment in the demo dollar. */
export const inDollars: PaymentContext = { terms, escrow: chain.escrow, token: dollar };

/** The same terms in the chain's own coin. */
export const inEther: PaymentContext = {
  terms: { ...terms, token: ether.address, amount: 10n ** 15n },
  escrow: chain.escrow,
  token: ether,
};
