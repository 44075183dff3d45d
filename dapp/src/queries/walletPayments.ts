import { type PaymentStatus, payerPaymentsQuery, statusOfRow } from "@handsel/protocol";
import type { Address, Hash } from "viem";
import { querySubgraph } from "../lib/api/subgraph.ts";
import type { AppChain } from "../lib/chain/appChain.ts";
import { now } from "../lib/time/clock.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { paymentRow } from "./paymentRow.ts";

/** Payment of a wallet, as a line of a list. */
export interface WalletPayment {
  id: Hash;
  chainId: number;
  token: Address;
  /** Base units. */
  amount: bigint;
  /** What of it came back to the payer, in base units. */
  cameBack: bigint;
  status: PaymentStatus;
  payer: Address;
  /** Sender of the funding transaction: anyone may pay in a wallet's name. */
  funder: Address;
  /** Unix seconds. */
  fundedAt: number;
  /** Hash of the funding transaction. */
  transaction: Hash;
}

const hex = textAs(toHex);
const rows = z.object({
  payments: z.array(z.object({ ...paymentRow, funder: hex, fundedTransaction: hex })),
});

/**
 * Reads the newest payments of a wallet on a chain, for the wallet's activity and for who looks for one. Its list has a reader of
 * its own, `readPayerPage`: that one reads terms, moves and disputes too, 25 rows an answer, so that a thousand payments would
 * take forty answers here, and its code would weigh on the wallet's page.
 * @param first how many at most
 * @throws SubgraphUnavailable, RangeError if the chain has no subgraph
 */
export async function readWalletPayments(
  chain: AppChain,
  wallet: Address,
  first: number,
): Promise<WalletPayment[]> {
  if (chain.subgraphUrl === null) throw new RangeError("The chain has no subgraph.");
  const variables = { payer: wallet.toLowerCase(), first };
  const { payments } = await querySubgraph(chain.subgraphUrl, payerPaymentsQuery, variables, rows);
  return payments.map((row) => ({
    ...{ id: row.id, chainId: chain.id, token: row.token.id, amount: row.amount },
    ...{ cameBack: row.refunded + row.returned, status: statusOfRow(row, now()) },
    ...{ payer: row.payer.id, fundedAt: row.fundedAt },
    ...{ funder: row.funder, transaction: row.fundedTransaction },
  }));
}
