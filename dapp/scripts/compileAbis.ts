import { parseAbi } from "viem";
import type { Plugin } from "vite";

/** A call whose argument is a list of texts. */
const CALL = /\bparseAbi\(\[((?:\s*"[^"\\]*"\s*,?)*)\s*\]\)/g;

/**
 * Reads ABIs that are written in Solidity while the page is built, so that it needs no parser of them: 3 KB, and time to start.
 */
export const compileAbis: Plugin = {
  name: "compile-abis",
  apply: "build",
  transform: {
    filter: { id: /\/protocol\/src\/\w+\.ts$/, code: "parseAbi([" },
    handler: (code) => ({ code: withParsedAbis(code), map: null }),
  },
};

/** Puts what `parseAbi` returns in the place of its calls. */
export function withParsedAbis(code: string): string {
  return code.replace(CALL, (_, list: string) => {
    const signatures = [...list.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
    return JSON.stringify(parseAbi(signatures));
  });
}
