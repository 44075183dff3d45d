import { type Address, getAddress, type Hex, zeroAddress, zeroHash } from "viem";

/** Terms of a payment: all that decides where its money goes, and when. Same struct as in Solidity. */
export interface PaymentTerms {
  /** Account that pays; zero in a merchant's open offer. */
  payer: Address;
  /** Account in charge of the sale. */
  merchant: Address;
  /** Recipient of captured money. */
  payee: Address;
  /** Account that may divide a disputed payment; zero: no disputes. */
  arbiter: Address;
  /** Base units of the token. */
  amount: bigint;
  /** ERC-20 address; zero: the chain's native coin. */
  token: Address;
  /** Seconds from funding during which the merchant cannot capture. */
  inspectionPeriod: number;
  /** Seconds from funding after which the held amount returns to the payer; zero: never. */
  capturePeriod: number;
  /** Seconds from funding during which captured money may be refunded. */
  refundPeriod: number;
  /** Unix seconds from which the payment cannot be funded. */
  fundBy: number;
  /** The merchant's reference of the order, or a salted hash of the order. */
  orderReference: Hex;
  /** Makes otherwise equal terms differ. */
  salt: bigint;
  /** Commission on captured money, in basis points. */
  feeBps: number;
  /** Recipient of the commission; zero if a list shares it. */
  feeRecipient: Address;
  /** Hash of the list of recipients who share the commission; zero: no list. */
  splits: Hex;
  /** Captured in the funding transaction. */
  instant: boolean;
  /** Payee and fee recipient are credited in the escrow's ledger instead of paid by transfer. */
  toLedger: boolean;
}

/** Payment terms as JSON, with `amount` and `salt` as decimal strings. */
export type PaymentTermsJson = Omit<PaymentTerms, "amount" | "salt"> & {
  amount: string;
  salt: string;
};

/** Largest amount of a payment, in base units. */
export const maxAmount = 2n ** 104n - 1n;

/** EIP-712 types of payment terms. */
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

/** Converts terms to JSON. */
export function termsToJson(terms: PaymentTerms): PaymentTermsJson {
  const normal = normalize(terms);
  return { ...normal, amount: normal.amount.toString(), salt: normal.salt.toString() };
}

/**
 * Converts terms from JSON whose fields have been validated.
 * @throws SyntaxError if `amount` or `salt` is not a whole number, viem's InvalidAddressError for a malformed address
 */
export function termsFromJson(json: PaymentTermsJson): PaymentTerms {
  return normalize({ ...json, amount: BigInt(json.amount), salt: BigInt(json.salt) });
}

/** Terms of an offer without the fields that have defaults. */
export type OfferChoices = Omit<
  PaymentTerms,
  "payer" | "arbiter" | "instant" | "toLedger" | "splits" | "orderReference"
> &
  Partial<PaymentTerms>;

/** Returns an open offer. Defaults: not instant, no disputes, transfers, no split list. */
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

/** Returns the open offer behind these terms: the same terms without a payer. */
export function offerOf(terms: PaymentTerms): PaymentTerms {
  return { ...terms, payer: zeroAddress };
}

/** Drops fields that are not terms, and writes addresses with checksum and hashes in lower case. */
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
