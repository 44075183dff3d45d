import { CSV_MARK, csvLine, paymentStatus } from "@handsel/protocol";
import { formatUnits } from "viem";
import { knownToken } from "../../../lib/chain/appChain.ts";
import { type AppConfig, findChain } from "../../../lib/config/appConfig.ts";
import type { PaymentName } from "../../../queries/payerNames.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";

const amounts = ["amount", "held", "captured", "refunded", "returned"] as const;

const columns = [
  ...["paid_on", "paid_at", "status", "description", "shop", "coin"],
  // In whole coins each, and all exactly in one text: as numbers, spreadsheets round base units.
  ...amounts,
  "base_units",
  ...["chain", "chain_id", "livemode", "coin_address", "decimals"],
  ...[
    "payment_id",
    "transaction_hash",
    "payer",
    "funder",
    "merchant",
    "payee",
    "escrow",
    "checkout_id",
  ],
];

/**
 * Writes payments as CSV, for spreadsheets and programs: one column a figure, in decimals without grouping, times as ISO 8601
 * in UTC. An amount of an unknown coin is told in base units alone.
 * @param nowOf Unix seconds of a chain
 */
export function paymentsCsv(
  payments: readonly PayerPayment[],
  config: AppConfig,
  nameOf: (payment: PayerPayment) => PaymentName | undefined,
  nowOf: (chainId: number) => number,
): string {
  const lines = payments.map((payment) => {
    const { id, chainId, escrow, terms, state, totals, fundedAt, funder, transaction } = payment;
    const chain = findChain(config, chainId);
    const coin = knownToken(chain, terms.token);
    const name = nameOf(payment);
    const time = new Date(fundedAt * 1000).toISOString().replace(".000", "");
    const values = { ...totals, amount: terms.amount, held: state.held };
    return csvLine([
      ...[time.slice(0, 10), time, paymentStatus(terms, state, nowOf(chainId))],
      ...[name?.title ?? null, name?.shop ?? null, coin?.symbol ?? null],
      ...amounts.map((key) => (coin ? { number: formatUnits(values[key], coin.decimals) } : null)),
      JSON.stringify(Object.fromEntries(amounts.map((key) => [key, String(values[key])]))),
      ...[chain?.name ?? null, chainId, chain ? String(chain.livemode) : null],
      ...[terms.token, coin?.decimals ?? null],
      ...[id, transaction, terms.payer, funder, terms.merchant, terms.payee, escrow],
      name?.checkoutId ?? null,
    ]);
  });
  return [CSV_MARK, csvLine(columns), ...lines].join("");
}
