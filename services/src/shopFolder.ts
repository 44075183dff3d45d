import { join } from "node:path";
import { root } from "./paths.ts";

/** Folder of a shop with its packages, beside the product's. */
export function shopFolder(shop: string): string {
  return join(root, ".cache", "shops", shop);
}
