import type { Address, Hash, Hex } from "viem";

/** `fund`, and the actions on a payment. */
const kinds = [
  ...["fund", "release", "capture", "void", "refund", "reclaim", "dispute"],
  ...["submitEvidence", "resolve", "expireDispute"],
] as const;
const phases = ["asked", "signed", "handed", "sent"] as const;

/** What a person began on this device and the chain does not show yet. */
export interface Activity {
  kind: (typeof kinds)[number];
  chainId: number;
  paymentId: Hash;
  /** Checkout of a funding. */
  checkoutId?: string;
  account: Address;
  /**
   * `asked`: the wallet has not answered; `signed`: it gave a signature; `handed`: it took the call, and gave no hash, as a
   * multisig that waits for its signers; `sent`: it gave a transaction's hash.
   */
  phase: (typeof phases)[number];
  /** Signature that was found to be the account's. */
  signature?: Hex;
  /** Nonce of a signature for Permit2. */
  permit2Nonce?: string;
  transactionHash?: Hash;
  /** Whether the person gave up waiting for a funding that may still be mined; its phase is `asked` again. */
  givenUp?: true;
  /** Begun action on a payment, by which its own event is known. */
  action?: BegunAction;
}

/** Amounts are decimal strings of base units. */
export interface BegunAction {
  /** Newest block before the wallet was asked. */
  after: number;
  /** Amount in the event; null: any. */
  amount: string | null;
  /** Evidence that the call or the message carries, if any. */
  evidence?: string;
  /** Content of the signed message. */
  message?: KeptMessage;
}

/** Content of a signed message, by which it is made anew. Amounts are decimal strings of base units. */
export interface KeptMessage {
  /** Last Unix second in which it is valid. */
  deadline: number;
  amount?: string;
  held?: string;
  refundable?: string;
  evidence?: string;
}

/** Reads an activity that was kept; null if it is none. */
export function toActivity(kept: unknown): Activity | null {
  const some = Object(kept) as Record<keyof Activity, unknown>;
  const { kind, chainId, paymentId, checkoutId, account, phase } = some;
  const { signature, permit2Nonce, transactionHash, givenUp, action } = some;
  const isOne =
    isOneOf(kinds, kind) &&
    isOneOf(phases, phase) &&
    Number.isSafeInteger(chainId) &&
    isHex(64, paymentId) &&
    (kind === "fund" ? typeof checkoutId === "string" : isBegun(action, phase === "signed")) &&
    isHex(40, account) &&
    (phase === "signed" ? isHex(null, signature) : signature === undefined) &&
    (permit2Nonce === undefined || /^\d{1,78}$/.test(String(permit2Nonce))) &&
    (givenUp === undefined || (givenUp === true && kind === "fund" && phase === "asked")) &&
    (phase === "sent" ? isHex(64, transactionHash) : transactionHash === undefined);
  return isOne ? (kept as Activity) : null;
}

function isBegun(kept: unknown, isSigned: boolean): boolean {
  const { after, amount, evidence, message } = Object(kept) as Record<keyof BegunAction, unknown>;
  return (
    Number.isSafeInteger(after) &&
    (amount === null || isAmount(amount)) &&
    (evidence === undefined || typeof evidence === "string") &&
    (!isSigned || isMessage(message))
  );
}

function isMessage(kept: unknown): boolean {
  const { deadline, evidence, ...amounts } = Object(kept) as Record<keyof KeptMessage, unknown>;
  return (
    Number.isSafeInteger(deadline) &&
    (evidence === undefined || typeof evidence === "string") &&
    [amounts.amount, amounts.held, amounts.refundable].every(
      (amount) => amount === undefined || isAmount(amount),
    )
  );
}

function isAmount(text: unknown): boolean {
  return typeof text === "string" && /^\d{1,40}$/.test(text);
}

function isOneOf<Name extends string>(names: readonly Name[], name: unknown): name is Name {
  return names.some((known) => known === name);
}

/** @param digits number of hex digits; null: any */
function isHex(digits: number | null, text: unknown): boolean {
  const isOne = typeof text === "string" && /^0x[0-9a-f]*$/i.test(text);
  return isOne && (digits === null || text.length === digits + 2);
}
