/** The transaction was mined, but the contract refused it. */
export class TransactionReverted extends Error {
  override name = "TransactionReverted";
}

/** The chain does not show for long what the wallet says that it has sent: it may come, or never was sent. */
export class TransactionSlow extends Error {
  override name = "TransactionSlow";
}

/** The person replaced the transaction in the wallet. */
export class TransactionCancelled extends Error {
  override name = "TransactionCancelled";
}

/** The transaction is on the chain, but what it was for did not happen: a multisig's or a batch's call failed inside it. */
export class TransactionWithoutEffect extends Error {
  override name = "TransactionWithoutEffect";
}

/** Whether a transaction is over without its effect. */
export function isOver(error: unknown): boolean {
  return [TransactionCancelled, TransactionReverted, TransactionWithoutEffect].some(
    (kind) => error instanceof kind,
  );
}
