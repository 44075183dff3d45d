import { escrowAbi, type PaymentTerms } from "@handsel/protocol";
import { createPublicClient, encodeFunctionData, type Hash, type Hex, http, parseGwei } from "viem";
import type { PrivateKeyAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import {
  customerAccount,
  escrow,
  merchantAccount,
} from "../../../relayer/src/testing/testChain.ts";
import { newTerms } from "../../../relayer/src/testing/testFollower.ts";

/** One payment in this many is captured. */
const CAPTURED = 5;

const GAS = 500_000n;
const MAX_FEE = parseGwei("100");

/** Makes payments on a local chain that mines each transaction at once: a block each. */
export class PaymentMaker {
  /** Number of payments made. */
  payments = 0;
  /** Number of the escrow's logs. */
  logs = 0;
  readonly #client;
  readonly #nonces = new Map<PrivateKeyAccount, number>();

  private constructor(rpcUrl: string) {
    this.#client = createPublicClient({ chain: hardhat, transport: http(rpcUrl), cacheTime: 0 });
  }

  static async start(rpcUrl: string): Promise<PaymentMaker> {
    const maker = new PaymentMaker(rpcUrl);
    for (const account of [customerAccount, merchantAccount]) {
      const { address } = account;
      maker.#nonces.set(account, await maker.#client.getTransactionCount({ address }));
    }
    return maker;
  }

  async makeHistory(count: number): Promise<void> {
    for (let made = 0; made < count; made += 1) {
      const terms = newTerms({ amount: 1_000n });
      await this.fund(terms);
      if (made % CAPTURED === 0) await this.#capture(terms);
    }
  }

  async fund(terms: PaymentTerms = newTerms({ amount: 1_000n })): Promise<Hash> {
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "fund", args: [terms] });
    const hash = await this.#send(customerAccount, data);
    this.payments += 1;
    this.logs += 1;
    return hash;
  }

  async #capture(terms: PaymentTerms): Promise<void> {
    const args = [terms, terms.amount, false] as const;
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "capture", args });
    await this.#send(merchantAccount, data);
    this.logs += 1;
  }

  /** Sends a transaction with constant gas and fees, so that the node need not be asked. */
  async #send(account: PrivateKeyAccount, data: Hex): Promise<Hash> {
    const nonce = this.#nonces.get(account) ?? 0;
    this.#nonces.set(account, nonce + 1);
    const serializedTransaction = await account.signTransaction({
      ...{ chainId: hardhat.id, type: "eip1559", to: escrow, data, nonce, gas: GAS },
      ...{ maxFeePerGas: MAX_FEE, maxPriorityFeePerGas: 1n },
    });
    return this.#client.sendRawTransaction({ serializedTransaction });
  }
}
