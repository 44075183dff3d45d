import { getHashes, hash } from "node:crypto";
import type { Hex } from "viem";
import { keccak256 as portable } from "./keccak256.ts";

/** Returns the keccak-256 hash of some bytes by OpenSSL, many times faster than JavaScript; it has it from Node 24 on. */
export const keccak256: (bytes: Hex) => Hex = getHashes().includes("keccak-256")
  ? (bytes) => `0x${hash("keccak-256", Buffer.from(bytes.slice(2), "hex"), "hex")}`
  : portable;
