import { randomBytes } from "node:crypto";
import { access, chown, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Address, type Hex, isHex } from "viem";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";

export interface Prepared {
  written: string[];
  /** Files that only the administrator can write. */
  missing: string[];
  hotWallet: Address;
}

/** User id of the image. Secrets made by root are given to it, because only their owner may read them. */
const IMAGE_USER = 1000;

/** Secrets that the administrator writes: chains and providers. */
const OWN_FILES = ["chains"];

/**
 * Creates the secrets that `compose.yaml` mounts, in files that only their owner can read, and the
 * folder for backups. Existing files are not changed.
 */
export async function prepareSecrets(folder: string): Promise<Prepared> {
  const secrets = join(folder, "secrets");
  for (const path of [secrets, join(folder, "backups")]) {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await give(path);
  }
  const written: string[] = [];
  const keep = async (name: string, content: string): Promise<string> => {
    const path = join(secrets, name);
    if (await exists(path)) return (await readFile(path, "utf8")).trim();
    await writeFile(path, content, { mode: 0o600, flag: "wx" });
    await give(path);
    written.push(name);
    return content;
  };
  const password = await keep("postgres_password", randomBytes(32).toString("hex"));
  await keep("database_url", `postgres://handsel:${password}@postgres:5432/handsel`);
  await keep("database_read_url", "");
  await keep("encryption_key", randomBytes(32).toString("base64"));
  await keep("encryption_key_old", "");
  const key = await keep("relay_private_key", generatePrivateKey());
  await keep("relay_private_keys", "");
  await keep("operator_private_key", "");
  const missing: string[] = [];
  for (const name of OWN_FILES) {
    if (!(await exists(join(secrets, name)))) missing.push(join(secrets, name));
  }
  return { written, missing, hotWallet: addressOf(key) };
}

function addressOf(key: string): Address {
  if (!isHex(key) || key.length !== 66) {
    throw new Error("secrets/relay_private_key must be 0x and 64 hexadecimal digits.");
  }
  return privateKeyToAddress(key as Hex);
}

async function give(path: string): Promise<void> {
  if (process.getuid?.() === 0) await chown(path, IMAGE_USER, IMAGE_USER);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
