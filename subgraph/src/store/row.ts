import { BigInt, Bytes, Entity, store, TypedMapEntry, Value } from "@graphprotocol/graph-ts";

/**
 * Fields of an entity to save. The setters of the generated classes compare a field's name with all others that are set, and
 * graph-node counts each branch of the WebAssembly by a call out of it, so that a payment's setters alone would take longer than
 * all else. Here each field is appended, and must be named once. graph-node refuses names and types that the schema does not
 * have, and keeps the fields of a stored entity that are not named.
 */
export class Row {
  private entity: Entity = new Entity();
  private hex: string;

  constructor(
    private type: string,
    readonly id: Bytes,
  ) {
    this.hex = id.toHexString();
    this.bytes("id", id);
  }

  bytes(name: string, value: Bytes): void {
    this.append(name, Value.fromBytes(value));
  }

  bigInt(name: string, value: BigInt): void {
    this.append(name, Value.fromBigInt(value));
  }

  i32(name: string, value: i32): void {
    this.append(name, Value.fromI32(value));
  }

  boolean(name: string, value: boolean): void {
    this.append(name, Value.fromBoolean(value));
  }

  string(name: string, value: string): void {
    this.append(name, Value.fromString(value));
  }

  /** Removes a stored value. */
  nothing(name: string): void {
    this.append(name, Value.fromNull());
  }

  /** Returns the stored entity; null: there is none. */
  load(): StoredRow | null {
    const entity = store.get(this.type, this.hex);
    return entity === null ? null : new StoredRow(entity.entries);
  }

  save(): void {
    store.set(this.type, this.hex, this.entity);
  }

  private append(name: string, value: Value): void {
    this.entity.entries.push(new TypedMapEntry<string, Value>(name, value));
  }
}

/**
 * Fields of a stored entity. graph-node gives them in the order of their names, so reading them in that order finds each
 * soon after the one before; any order works.
 */
export class StoredRow {
  private next: i32 = 0;

  constructor(private entries: Array<TypedMapEntry<string, Value>>) {}

  bytes(name: string): Bytes {
    return this.value(name).toBytes();
  }

  bigInt(name: string): BigInt {
    return this.value(name).toBigInt();
  }

  i32(name: string): i32 {
    return this.value(name).toI32();
  }

  boolean(name: string): boolean {
    return this.value(name).toBoolean();
  }

  string(name: string): string {
    return this.value(name).toString();
  }

  private value(name: string): Value {
    const entries = this.entries;
    const length = entries.length;
    let index = this.next;
    for (let step = 0; step < length; step++) {
      if (index >= length) index = 0;
      const entry = entries[index++];
      if (entry.key != name) continue;
      this.next = index;
      return entry.value;
    }
    throw new Error(`a stored entity has no ${name}`);
  }
}
