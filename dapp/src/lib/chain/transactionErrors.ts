/** The transaction was mined, but the contract refused it. */
export class TransactionReverted extends Error {
  override name = "TransactionReverted";
}

/** The person replaced the transaction in the wallet. */
export class TransactionCancelled extends Error {
  override name = "TransactionCancelled";
}

/** The transaction is on the chain, but what it was for did not happen: a multisig's or a batch's call failed inside it. */
export class TransactionWithoutEffect extends Error {
  override name = "TransactionWithoutEffect";
}
