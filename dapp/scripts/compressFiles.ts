import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Writes each script, style and picture of the build in compressed forms beside it, so that no request waits for that. */
export const compressFiles: Plugin = {
  name: "compress-files",
  apply: "build",
  async writeBundle({ dir = "" }) {
    const files = await readdir(dir, { recursive: true });
    const there = new Set(files);
    const wanted = files.filter(
      (file) => /\.(?:m?js|css|svg)$/.test(file) && !there.has(`${file}.br`),
    );
    await Promise.all(
      wanted.map(async (file) => {
        const path = join(dir, file);
        const content = await readFile(path);
        const forms = await Promise.all([
          promisify(brotliCompress)(content),
          promisify(gzip)(content),
        ]);
        await Promise.all([writeFile(`${path}.br`, forms[0]), writeFile(`${path}.gz`, forms[1])]);
      }),
    );
  },
};
