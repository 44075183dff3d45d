import { type Address, getAddress, type Hex, zeroAddress, zeroHash } from "viem";

/** Everything that decides where the money of one payment goes, and when. The same struct as in Solidity. */
export interface PaymentTerms {
  /** Who pays; zero in a merchant's open offer. */
  payer: Address;
  /** The authority on the selling side. */
  merchant: Address;
  /** Where captured money goes. */
  payee: Address;
  /** Who may split a disputed payment; zero: no disputes. */
  arbiter: Address;
  /** Base units of the token. */
  amount: bigint;
  /** The ERC-20 paid in; zero: the chain's native coin. */
  token: Address;
  /** Seconds from funding during which the merchant cannot capture. */
  inspectionPeriod: number;
  /** Seconds from funding after which what is held goes back to the payer; zero: never. */
  capturePeriod: number;
  /** Seconds from funding during which refunds are accepted. */
  refundPeriod: number;
  /** Unix seconds; the payment cannot be funded from then on. */
  fundBy: number;
  /** The merchant's order, or a salted hash of it. */
  orderReference: Hex;
  /** Makes otherwise equal terms differ. */
  salt: bigint;
  /** Commission on what is captured, in hundredths of a percent. */
  feeBps: number;
  /** Who receives the commission. */
  feeRecipient: Address;
  /** Hash of the list of recipients who share the commission; zero: there is no list. */
  splits: Hex;
  /** Captured in the transaction that funds it. */
  instant: boolean;
  /** What is captured is kept in the escrow's ledger for payee and fee recipient, instead of paid out. */
  toLedger: boolean;
}

/** Payment terms as JSON carries them: `amount` and `salt` as decimal strings. */
export type PaymentTermsJson = Omit<PaymentTerms, "amount" | "salt"> & {
  amount: string;
  salt: string;
};

/** The largest amount a payment can have, in base units. */
export const maxAmount = 2n ** 104n - 1n;

/** The EIP-712 types of payment terms. */
export const paymentTermsTypes = {
  PaymentTerms: [
    { name: "payer", type: "address" },
    { name: "merchant", type: "address" },
    { name: "payee", type: "address" },
    { name: "arbiter", type: "address" },
    { name: "amount", type: "uint104" },
    { name: "token", type: "address" },
    { name: "inspectionPeriod", type: "uint32" },
    { name: "capturePeriod", type: "uint32" },
    { name: "refundPeriod", type: "uint32" },
    { name: "fundBy", type: "uint40" },
    { name: "orderReference", type: "bytes32" },
    { name: "salt", type: "uint256" },
    { name: "feeBps", type: "uint16" },
    { name: "feeRecipient", type: "address" },
    { name: "splits", type: "bytes32" },
    { name: "instant", type: "bool" },
    { name: "toLedger", type: "bool" },
  ],
} as const;

/** The terms as they go into JSON. */
export function termsToJson(terms: PaymentTerms): PaymentTermsJson {
  const normal = normalize(terms);
  return { ...normal, amount: normal.amount.toString(), salt: normal.salt.toString() };
}

/**
 * The terms of a JSON document whose fields were validated before.
 * @throws SyntaxError if `amount` or `salt` is not a whole number, viem's InvalidAddressError for a malformed address
 */
export function termsFromJson(json: PaymentTermsJson): PaymentTerms {
  return normalize({ ...json, amount: BigInt(json.amount), salt: BigInt(json.salt) });
}

/** What a merchant decides about a plain offer; everything else is as most offers have it. */
export type OfferChoices = Omit<
  PaymentTerms,
  "payer" | "arbiter" | "instant" | "toLedger" | "splits" | "orderReference"
> &
  Partial<PaymentTerms>;

/** An open offer: held in escrow, no disputes, the commission to one recipient, unless chosen otherwise. */
export function newOffer(choices: OfferChoices): PaymentTerms {
  return {
    arbiter: zeroAddress,
    instant: false,
    toLedger: false,
    splits: zeroHash,
    orderReference: zeroHash,
    ...choices,
    payer: zeroAddress,
  };
}

/** The open offer that these terms accept: the same terms without a payer. */
export function offerOf(terms: PaymentTerms): PaymentTerms {
  return { ...terms, payer: zeroAddress };
}

/** Drops whatever is not a term, and writes addresses with their checksum and hashes in lower case. */
function normalize(terms: PaymentTerms): PaymentTerms {
  return {
    payer: getAddress(terms.payer),
    merchant: getAddress(terms.merchant),
    payee: getAddress(terms.payee),
    arbiter: getAddress(terms.arbiter),
    amount: terms.amount,
    token: getAddress(terms.token),
    inspectionPeriod: terms.inspectionPeriod,
    capturePeriod: terms.capturePeriod,
    refundPeriod: terms.refundPeriod,
    fundBy: terms.fundBy,
    orderReference: terms.orderReference.toLowerCase() as Hex,
    salt: terms.salt,
    feeBps: terms.feeBps,
    feeRecipient: getAddress(terms.feeRecipient),
    splits: terms.splits.toLowerCase() as Hex,
    instant: terms.instant,
    toLedger: terms.toLedger,
  };
}
