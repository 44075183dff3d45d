import { type Hex, sha256 } from "viem";

/** A file's name, size and fingerprint. The file itself does not leave the browser. */
export interface Fingerprint {
  name: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the content. */
  sha256: Hex;
}

/** Bytes of the largest file whose fingerprint is made: a phone needs about a second for it. */
export const largestFile = 25 * 1024 * 1024;

/** Makes the fingerprints of files. Those that the browser cannot read are named: moved or changed since, or a folder. */
export async function hashFiles(files: readonly File[]) {
  const results = await Promise.allSettled(files.map(hashFile));
  return {
    read: results.flatMap((result) => (result.status === "fulfilled" ? result.value : [])),
    unreadable: files
      .filter((_, place) => results[place]?.status === "rejected")
      .map(({ name }) => name),
  };
}

/** Returns the fingerprint of a file, without the browser's own cryptography, which plain http does not have. */
export async function hashFile(file: File): Promise<Fingerprint> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, size: file.size, sha256: sha256(bytes) };
}
