import { BigInt } from "@graphprotocol/graph-ts";
import { ZERO } from "../zero";
import { Row, StoredRow } from "./row";

/**
 * Adds to sums and counts of an entity. Of a stored one the changed fields alone are saved; a new one needs all of them. Call
 * it for each field, in the order of the names.
 */
export class Sums {
  /** @param stored the entity as it is stored; null: it is new. */
  constructor(
    readonly row: Row,
    readonly stored: StoredRow | null,
  ) {}

  /** Adds to a sum. */
  add(name: string, part: BigInt): void {
    const stored = this.stored;
    if (stored === null) this.row.bigInt(name, part);
    else if (part !== ZERO) this.row.bigInt(name, stored.bigInt(name).plus(part));
  }

  /** Adds to a count. */
  count(name: string, change: i32): void {
    const stored = this.stored;
    if (stored === null) this.row.i32(name, change);
    else if (change != 0) this.row.i32(name, stored.i32(name) + change);
  }
}
