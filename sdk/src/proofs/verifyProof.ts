import {
  type Escrow,
  escrowAbi,
  handselChains,
  type Order,
  offerId,
  orderReference,
  type PaymentTerms,
  type PaymentTermsJson,
  paymentId,
  termsFromJson,
} from "@handsel/protocol";
import {
  type Address,
  type Client,
  type Hash,
  isAddressEqual,
  numberToHex,
  parseEventLogs,
} from "viem";
import { getBlockNumber, getChainId, getTransactionReceipt } from "viem/actions";

/** The parts of an event that its proof is about. */
export interface ProvenEvent {
  type: string;
  /** Payment or checkout; thin events carry only its id. */
  data: { object: { id: string; [field: string]: unknown } };
  proof: {
    /** CAIP-2 id of the chain. */
    chain: string;
    transaction_hash: string;
    log_index: number;
    block_hash: string;
  } | null;
}

/** What a node of the chain says about an event. */
export interface VerifiedProof {
  paymentId: Hash;
  /**
   * What was agreed: of the funding's log, else of the event; null if a thin event is about anything else. Whether `merchant` and
   * `payee` are yours, compare yourself: a relayer in foreign hands could show the payment of somebody else.
   */
  terms: PaymentTerms | null;
  /** Name of the escrow's log, such as `PaymentCaptured`. */
  eventName: string;
  blockNumber: bigint;
  /** Blocks from the log's own to the newest, both counted: 1 in the newest block. */
  confirmations: bigint;
}

/** Why a proof was not accepted. */
export type ProofErrorCode =
  | "proof_missing"
  | "chain_differs"
  | "block_differs"
  | "log_missing"
  | "payment_missing"
  | "payment_differs"
  | "checkout_differs";

/** The chain does not show what the event says: do not act on it. */
export class ProofError extends Error {
  override name = "ProofError";
  readonly code: ProofErrorCode;

  constructor(code: ProofErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Log of the escrow that causes each type; a type that is not named is caused by the funding. */
const logOfType: Readonly<Record<string, string>> = {
  "payment.captured": "PaymentCaptured",
  "payment.dispute_expired": "DisputeExpired",
  "payment.disputed": "PaymentDisputed",
  "payment.evidence_added": "Evidence",
  "payment.reclaimed": "PaymentReclaimed",
  "payment.refunded": "PaymentRefunded",
  "payment.resolved": "PaymentResolved",
  "payment.settled": "PaymentSettled",
  "payment.voided": "PaymentVoided",
};

/**
 * Compares an event with the chain, through a node of your choice: the log exists in the block the proof names, is of
 * the escrow, of the event's type and of its payment; the terms in the event hash to the payment's id; and amount, coin, chain,
 * seller and order that the event shows are those of the terms.
 * @param client viem client of the chain
 * @param escrow address of the escrow. Default: the one that Handsel's list has for the chain
 * @throws ProofError if the chain shows something else, viem's TransactionReceiptNotFoundError if it has no such transaction
 */
export async function verifyProof(
  client: Client,
  { data: { object }, proof, type }: ProvenEvent,
  { escrow }: { escrow?: Address } = {},
): Promise<VerifiedProof> {
  if (!proof)
    throw new ProofError("proof_missing", "The event has no proof: no single log caused it.");
  const chainId = await getChainId(client);
  if (proof.chain !== `eip155:${chainId}`) {
    throw new ProofError(
      "chain_differs",
      `The proof is of ${proof.chain}, the node of eip155:${chainId}.`,
    );
  }
  const address = escrow ?? handselChains.get(chainId)?.escrow.address;
  if (!address) throw new RangeError(`Chain ${chainId} is not listed: name its escrow.`);
  const hash = proof.transaction_hash as Hash;
  const receipt = await getTransactionReceipt(client, { hash });
  if (receipt.blockHash !== proof.block_hash) {
    throw new ProofError(
      "block_differs",
      "The transaction is in another block now: a reorg moved it.",
    );
  }
  const logs = parseEventLogs({ abi: escrowAbi, logs: receipt.logs });
  const log = logs.find((one) => one.logIndex === proof.log_index);
  const wanted = logOfType[type] ?? "PaymentFunded";
  if (log?.eventName !== wanted || !isAddressEqual(log.address, address)) {
    throw new ProofError(
      "log_missing",
      `The escrow has no ${wanted} at this place of the transaction.`,
    );
  }
  const id = paymentOf(log.args);
  const payment = object.object === "checkout" ? object.payment : object;
  if (!payment) {
    throw new ProofError(
      "payment_missing",
      "The event does not say which payment it is about: fetch it by its id.",
    );
  }
  const place = { chainId, address };
  const terms = termsOf(payment as ProvenPayment, id, place, log.args);
  if (terms === false || !isShown(payment as ProvenPayment, terms, chainId)) {
    throw new ProofError("payment_differs", `The log is of another payment: ${id}.`);
  }
  if (object.object === "checkout" && !isCheckoutOf(object as ProvenCheckout, terms, place)) {
    throw new ProofError("checkout_differs", "The payment is not of this checkout.");
  }
  const newest = await getBlockNumber(client, { cacheTime: 0 });
  const { blockNumber } = receipt;
  return {
    ...{ paymentId: id, terms },
    eventName: wanted,
    blockNumber,
    confirmations: newest - blockNumber + 1n,
  };
}

function paymentOf(args: object): Hash {
  if ("paymentId" in args) return args.paymentId as Hash;
  const { evidenceGroupId } = args as { evidenceGroupId: bigint };
  return numberToHex(evidenceGroupId, { size: 32 });
}

/** What payment and checkout show of the terms. Absent in thin events. */
interface Shown {
  chain_id?: number;
  token?: { address: string };
  /** Base units. */
  amount?: string;
}

interface ProvenPayment extends Shown {
  id: string;
  terms?: PaymentTermsJson;
}

interface ProvenCheckout extends Shown {
  merchant?: { address: string };
  description?: string;
  order?: Order | null;
  options?: { offer: PaymentTermsJson }[];
}

/** Returns a payment's terms, null if neither event nor log has them; false if it has another id than the log's payment. */
function termsOf(
  { id, terms: told }: ProvenPayment,
  proven: Hash,
  escrow: Escrow,
  args: object,
): PaymentTerms | null | false {
  const terms = told ? termsFromJson(told) : null;
  if (id !== proven || (terms && paymentId(terms, escrow) !== proven)) return false;
  return "terms" in args ? (args.terms as PaymentTerms) : terms;
}

/** Whether amount, coin and chain are those of the terms, as far as they are shown. */
function isShown(
  { amount, token, chain_id }: Shown,
  terms: PaymentTerms | null,
  chainId: number,
): boolean {
  if (chain_id !== undefined && chain_id !== chainId) return false;
  if (!terms) return amount === undefined && token === undefined;
  return (
    (amount === undefined || amount === terms.amount.toString()) &&
    (token === undefined || isAddressEqual(token.address as Address, terms.token))
  );
}

/** Whether the payment is of one of a checkout's offers, for what the checkout sells. */
function isCheckoutOf(
  checkout: ProvenCheckout,
  terms: PaymentTerms | null,
  escrow: Escrow,
): boolean {
  const { merchant, order, options, description } = checkout;
  if (!isShown(checkout, terms, escrow.chainId)) return false;
  if (!terms) return !(merchant || order || options);
  const paid = offerId(terms, escrow);
  return (
    (!merchant || isAddressEqual(merchant.address as Address, terms.merchant)) &&
    (!options || options.some(({ offer }) => offerId(termsFromJson(offer), escrow) === paid)) &&
    (!order ||
      (orderReference(order) === terms.orderReference && order.description === description))
  );
}
