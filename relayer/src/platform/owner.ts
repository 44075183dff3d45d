/** Whose objects, and of which mode. Every query for a merchant is narrowed by both. */
export interface Owner {
  merchantId: string;
  /** Whether real money is involved. An object of the other mode does not exist for a caller. */
  livemode: boolean;
}

/** Returns whether a row is an owner's. */
export function isOwn(row: { merchant_id: string; livemode: boolean }, owner: Owner): boolean {
  return row.merchant_id === owner.merchantId && row.livemode === owner.livemode;
}

/** Returns the owner of a row. */
export function ownerOf(row: { merchant_id: string; livemode: boolean }): Owner {
  return { merchantId: row.merchant_id, livemode: row.livemode };
}
