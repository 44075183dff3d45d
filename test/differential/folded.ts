import { expect } from "chai";
import { getAddress } from "viem";
import { paymentStatuses, stateFromContract } from "../../protocol/src/index.ts";
import type { ChainLog } from "../../relayer/src/chains/chainLog.ts";
import { paymentIdOf } from "../../relayer/src/chains/events.ts";
import { foldPayment, statusColumns } from "../../relayer/src/payments/foldPayment.ts";
import type { Environment } from "../helpers/environment.ts";

/**
 * Computes every payment from the escrow's logs as the relayer does, and compares it with the contract.
 * @returns how many there were
 */
export async function expectFoldsToEqualContract(env: Environment): Promise<number> {
  const { client, escrow } = env;
  const found = await client.getLogs({ address: escrow.address, fromBlock: 0n });
  const blocks = await Promise.all(
    [...new Set(found.map(({ blockNumber }) => blockNumber))].map((blockNumber) =>
      client.getBlock({ blockNumber }),
    ),
  );
  const times = new Map(blocks.map(({ number, timestamp }) => [number, timestamp]));
  const logs = new Map<string, ChainLog[]>();
  for (const log of found) {
    const { topics, data, blockNumber, blockHash, transactionHash, logIndex } = log;
    const id = paymentIdOf(topics);
    if (id === null) continue;
    const row: ChainLog = {
      ...{ chain_id: 31337, contract: getAddress(escrow.address), topics: [...topics], data },
      ...{
        block_number: blockNumber,
        block_hash: blockHash,
        block_time: times.get(blockNumber) ?? 0n,
      },
      ...{ transaction_hash: transactionHash, log_index: logIndex, payment_id: id },
      ...{ confirmation: "confirmed", requirement: null },
    };
    logs.set(id, [...(logs.get(id) ?? []), row]);
  }
  const { timestamp } = await client.getBlock();
  let count = 0;
  for (const [id, own] of logs) {
    const payment = foldPayment(own);
    // A recipient's credit of a joint payout names no payment.
    if (payment === null) continue;
    count += 1;
    const { terms, state, captured, fees, refunded, returned } = payment;
    expect(await escrow.read.paymentId([terms])).to.equal(id);
    const stored = await escrow.read.paymentState([id as `0x${string}`]);
    expect(state, id).to.deep.equal(stateFromContract(stored));
    expect(captured + returned + state.held, id).to.equal(terms.amount);
    expect(captured - refunded, id).to.equal(state.refundable);
    expect(fees <= captured, id).to.equal(true);
    const { status } = statusColumns(payment, Number(timestamp));
    expect(status, id).to.equal(paymentStatuses[await escrow.read.paymentStatus([terms])]);
  }
  return count;
}
