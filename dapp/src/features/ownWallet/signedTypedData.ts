import { getAddress, isAddress, type TypedDataDefinition } from "viem";
import { readBytes } from "../../lib/validation/hex.ts";

type Types = Readonly<Record<string, readonly { name: string; type: string }[]>>;

/** What is no value of its type. */
class Misfit extends Error {}

/** The fields that EIP-712 knows of a domain. */
const ofDomains: Readonly<Record<string, string>> = {
  ...{ name: "string", version: "string", chainId: "uint256" },
  ...{ verifyingContract: "address", salt: "bytes32" },
};

/**
 * Takes of typed data what is signed and nothing beside it, each value written in one way, so that what is shown of it is what
 * is signed.
 * @returns null if it does not fit its types
 */
export function signedTypedData(given: unknown): TypedDataDefinition | null {
  const { domain, types, primaryType, message } = Object(given) as Record<string, unknown>;
  try {
    const known = readTypes(types, domain);
    if (typeof primaryType !== "string" || !Object.hasOwn(known, primaryType)) return null;
    return {
      types: known,
      primaryType,
      domain: readValue(known, "EIP712Domain", domain),
      message: readValue(known, primaryType, message),
    } as unknown as TypedDataDefinition;
  } catch (error) {
    if (error instanceof Misfit) return null;
    throw error;
  }
}

function readTypes(given: unknown, domain: unknown): Types {
  const types = Object.entries(recordOf(given)).map(([type, fields]) => {
    if (!Array.isArray(fields)) throw new Misfit();
    const read = fields.map((field: unknown) => {
      const { name, type } = recordOf(field);
      if (typeof name !== "string" || typeof type !== "string") throw new Misfit();
      return { name, type };
    });
    return [type, read] as const;
  });
  const known = Object.fromEntries(types);
  const ofDomain = known.EIP712Domain ?? typeOfDomain(recordOf(domain));
  if (ofDomain.some(({ name, type }) => ofDomains[name] !== type)) throw new Misfit();
  return { ...known, EIP712Domain: ofDomain };
}

/** The type of a domain that comes without one: of the fields that it has. */
function typeOfDomain(domain: Readonly<Record<string, unknown>>) {
  return Object.entries(ofDomains).flatMap(([name, type]) =>
    domain[name] === undefined || domain[name] === null ? [] : [{ name, type }],
  );
}

function readValue(types: Types, type: string, value: unknown): unknown {
  if (Object.hasOwn(types, type)) {
    const record = recordOf(value);
    const fields = (types[type] ?? []).map(({ name, type: of }) => {
      if (!Object.hasOwn(record, name)) throw new Misfit();
      return [name, readValue(types, of, record[name])] as const;
    });
    return Object.fromEntries(fields);
  }
  const [, item, length] = /^(.+)\[(\d*)\]$/.exec(type) ?? [];
  if (item !== undefined) {
    if (!Array.isArray(value)) throw new Misfit();
    if (length && value.length !== Number(length)) throw new Misfit();
    return value.map((one: unknown) => readValue(types, item, one));
  }
  switch (type) {
    case "address":
      if (typeof value === "string" && isAddress(value)) return getAddress(value);
      throw new Misfit();
    case "bool":
      if (typeof value === "boolean") return value;
      throw new Misfit();
    case "string":
      if (typeof value === "string") return value;
      throw new Misfit();
    case "bytes":
      return bytesOf(value, null);
  }
  const [, kind = "", size = ""] = /^(u?int|bytes)([1-9]\d{0,2})$/.exec(type) ?? [];
  const [isBytes, isWhole] = [kind === "bytes", kind.endsWith("int") && Number(size) % 8 === 0];
  if (isBytes && Number(size) <= 32) return bytesOf(value, Number(size));
  if (isWhole && Number(size) <= 256) return readWhole(value, Number(size), kind === "int");
  throw new Misfit();
}

function readWhole(value: unknown, bits: number, isSigned: boolean): bigint {
  // JSON has rounded what is not safe: it is no longer what the page meant.
  const isNumber = typeof value === "bigint" || Number.isSafeInteger(value);
  const isText = typeof value === "string" && /^(?:-?\d+|0x[0-9a-f]+)$/i.test(value);
  if (!isNumber && !isText) throw new Misfit();
  const whole = BigInt(value as string | number | bigint);
  const fitting = isSigned ? BigInt.asIntN(bits, whole) : BigInt.asUintN(bits, whole);
  if (fitting !== whole) throw new Misfit();
  return whole;
}

function bytesOf(value: unknown, size: number | null): string {
  const bytes = readBytes(value);
  if (bytes === null || (size !== null && bytes.length !== 2 + 2 * size)) throw new Misfit();
  return bytes;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Misfit();
  return value as Record<string, unknown>;
}
