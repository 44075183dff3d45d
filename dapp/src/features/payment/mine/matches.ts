import { formatUnits } from "viem";
import { type AppChain, findToken } from "../../../lib/chain/appChain.ts";
import { formatAmount } from "../../../lib/money/amounts.ts";
import type { PaymentName } from "../../../queries/payerNames.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";

/** Whether each word of what is looked for is somewhere in a payment: its goods, shop, amount, coin, chain, or an address of it. */
export function matches(
  payment: PayerPayment,
  chain: AppChain | undefined,
  name: PaymentName | undefined,
  text: string,
): boolean {
  const { id, escrow, transaction, terms } = payment;
  const { symbol, decimals } = findToken(chain, terms.token);
  const said = [
    ...[name?.title, name?.shop, chain?.name, symbol, id, transaction, escrow],
    ...[terms.merchant, terms.payee, terms.token, name?.checkoutId],
    ...[formatAmount(terms.amount, decimals), formatUnits(terms.amount, decimals)],
  ].map((one) => plain(one ?? ""));
  return plain(text)
    .split(/\s+/)
    .every((word) => said.some((one) => one.includes(word)));
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
