/** What whoever runs the server could try on a wallet's backup: every value that it has, as password and as key. */
import { createDecipheriv, createHash, hkdfSync, scrypt } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type pg from "pg";
import { contexts, type Vault } from "../src/lib/vault/vault.ts";
import type { Product } from "./product.ts";

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** Everything that a server has, as texts and as bytes. */
export interface Possessions {
  texts: ReadonlySet<string>;
  bytes: readonly Buffer[];
  /** All of it in one text, to look for what must not be there. */
  dump: string;
}

/** Reads the whole database, the environment of the relayer, and its logs. */
export async function possessionsOf(
  { stack, dataDir }: Product,
  database: pg.Client,
): Promise<Possessions> {
  const texts = new Set(Object.values(stack.relayerEnvironment));
  const bytes: Buffer[] = [Buffer.from(stack.relayerEnvironment.ENCRYPTION_KEY ?? "", "base64")];
  const dump: string[] = [];
  const { rows: tables } = await database.query<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
     from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  for (const { name } of tables) {
    const { rows } = await database.query<Record<string, unknown>>(`select * from ${name}`);
    for (const value of rows.flatMap((row) => Object.values(row))) {
      if (Buffer.isBuffer(value)) bytes.push(value);
      else if (value !== null) texts.add(typeof value === "string" ? value : JSON.stringify(value));
    }
  }
  const logs = join(dataDir, "logs");
  for (const file of await readdir(logs)) {
    if (file.startsWith("relayer")) dump.push(await readFile(join(logs, file), "utf8"));
  }
  dump.push(...texts, ...bytes.flatMap((one) => [one.toString("latin1"), one.toString("hex")]));
  return { texts, bytes, dump: dump.join("\n") };
}

/** Opens what the relayer has encrypted in its database: nonce, tag and ciphertext, with its own key. */
export function unsealAtRest({ stack }: Product, context: string, value: Buffer): string {
  const key = Buffer.from(stack.relayerEnvironment.ENCRYPTION_KEY ?? "", "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, value.subarray(0, 12));
  decipher.setAAD(Buffer.from(context)).setAuthTag(value.subarray(12, 28));
  return Buffer.concat([decipher.update(value.subarray(28)), decipher.final()]).toString();
}

/** Opens what AES-256-GCM has sealed; null with another key. */
function openWith(
  key: Buffer,
  { nonce, sealed }: { nonce: string; sealed: string },
  context: string,
): Buffer | null {
  const all = Buffer.from(sealed, "hex");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "hex"));
  decipher.setAAD(Buffer.from(context)).setAuthTag(all.subarray(-16));
  try {
    return Buffer.concat([decipher.update(all.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Tries a key everywhere in the file where a key is taken. @returns the secret, if it opens */
function tryKey({ id, secret, password, passkeys }: Vault, key: Buffer): string | null {
  const dataKeys = [
    key,
    openWith(key, password, contexts.password(id)),
    ...passkeys.map((lock) => {
      const context = contexts.passkey(id, lock.credential);
      const derived = hkdfSync("sha256", key, Buffer.alloc(0), Buffer.from(context), 32);
      return openWith(Buffer.from(derived), lock, context);
    }),
  ];
  for (const dataKey of dataKeys) {
    const opened = dataKey && openWith(dataKey, secret, contexts.secret(id));
    if (opened) return opened.toString();
  }
  return null;
}

/** The bytes that a value could stand for, 32 at a time. */
function* keysIn(value: Buffer): Generator<Buffer> {
  yield createHash("sha256").update(value).digest();
  for (let at = 0; at + 32 <= value.length; at += 1) yield value.subarray(at, at + 32);
}

/**
 * Tries to open a wallet's file with all of this.
 * @param passwords which texts to try as a password, each of which costs half a second
 * @returns what was secret, if it opens; and how much was tried
 */
export async function tryToOpen(
  vault: Vault,
  { texts, bytes }: Pick<Possessions, "texts" | "bytes">,
  passwords: ReadonlySet<string>,
): Promise<{ secret: string | null; keys: number; passwords: number }> {
  let keys = 0;
  const values = [
    ...bytes,
    ...[...texts].flatMap((text) => [
      Buffer.from(text),
      Buffer.from(text.replace(/^0x/, ""), "hex"),
      Buffer.from(text, "base64"),
      ...(text.match(/[0-9a-f]{64,}/gi) ?? []).map((digits) => Buffer.from(digits, "hex")),
    ]),
  ];
  for (const value of values.filter(({ length }) => length <= 4096)) {
    for (const key of keysIn(value)) {
      keys += 1;
      const secret = tryKey(vault, key);
      if (secret !== null) return { secret, keys, passwords: 0 };
    }
  }
  const { salt, n, r, p } = vault.password;
  const options = { N: n, r, p, maxmem: 2 ** 28 };
  let tried = 0;
  for (const text of passwords) {
    tried += 1;
    const key = await derive(text.normalize("NFKC"), Buffer.from(salt, "hex"), 32, options);
    const secret = tryKey(vault, key);
    if (secret !== null) return { secret, keys, passwords: tried };
  }
  return { secret: null, keys, passwords: tried };
}
