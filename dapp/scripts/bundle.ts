import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of the build, in Vite's manifest. */
interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

/** What the files of a page weigh, gzipped. */
interface Weight {
  /** Kilobytes of 1,024 bytes. */
  kilobytes: number;
  files: number;
}

const KILOBYTE = 1024;

/** Module of the manifest that every page loads first, except those on which a shop's customer pays. */
export const ENTRY = "index.html";

/** The same for checkouts and payment links. */
export const PAY_ENTRY = "pay.html";

/** The files of a built dApp, and which of them a page needs. */
export class Bundle {
  readonly #folder: string;
  readonly #manifest: Readonly<Record<string, Chunk>>;

  private constructor(folder: string, manifest: Readonly<Record<string, Chunk>>) {
    this.#folder = folder;
    this.#manifest = manifest;
  }

  /** Reads the manifest of a build: of the app, or of the pages on which customers pay. */
  static async read(folder: string, entry: typeof ENTRY | typeof PAY_ENTRY): Promise<Bundle> {
    const name = entry === PAY_ENTRY ? "pay.json" : "manifest.json";
    const manifest = await readFile(join(folder, ".vite", name), "utf8");
    return new Bundle(folder, JSON.parse(manifest));
  }

  /** Returns all modules that these import statically; with `later`, also those they import lazily. */
  closure(keys: readonly string[], later = false): Set<string> {
    const seen = new Set<string>();
    const visit = (key: string) => {
      if (seen.has(key)) return;
      seen.add(key);
      const { imports = [], dynamicImports = [] } = this.#chunk(key);
      // The app's entry may import every page lazily.
      for (const next of later && key !== ENTRY ? [...imports, ...dynamicImports] : imports)
        visit(next);
    };
    for (const key of keys) visit(key);
    return seen;
  }

  /** Returns the modules that the document of the pages imports lazily: one for each page, or more. */
  pages(): string[] {
    return [...this.closure([ENTRY])].flatMap((key) => this.#chunk(key).dynamicImports ?? []);
  }

  /** Returns the scripts of these modules, without those that the document loads anyway. */
  filesBeside(keys: readonly string[], entry: typeof ENTRY | typeof PAY_ENTRY): string[] {
    const loaded = this.closure([entry]);
    const beside = [...this.closure(keys)].filter((key) => !loaded.has(key));
    return [...new Set(beside.map((key) => this.#chunk(key).file))];
  }

  /** Weighs these modules' scripts and styles, each file once. */
  async weigh(keys: Iterable<string>): Promise<Weight> {
    const chunks = [...keys].map((key) => this.#chunk(key));
    return this.#weighFiles(chunks.flatMap(({ file, css = [] }) => [file, ...css]));
  }

  /** Weighs all styles of the build. */
  async weighStyles(): Promise<Weight> {
    return this.#weighFiles(Object.values(this.#manifest).flatMap(({ css = [] }) => css));
  }

  async #weighFiles(named: readonly string[]): Promise<Weight> {
    const files = [...new Set(named)];
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(await readFile(join(this.#folder, file))).length),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return { kilobytes: bytes / KILOBYTE, files: files.length };
  }

  #chunk(key: string): Chunk {
    const chunk = this.#manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    return chunk;
  }
}
