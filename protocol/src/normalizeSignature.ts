import { concatHex, type Hex, hexToBigInt, numberToHex, size, slice } from "viem";

const RECOVERY_IDS: Readonly<Record<Hex, Hex>> = { "0x00": "0x1b", "0x01": "0x1c" };
const S_BITS = 255n;

/**
 * Writes a key's signature as r, s and 27 or 28, the only form that contracts take: wallets also end
 * it with the recovery id 0 or 1, or fold that into s (64 bytes, ERC-2098). Any other text is returned
 * as it is. A contract may read its own signatures in any way, so keep those: use the result only
 * where it recovers the signer's address.
 */
export function normalizeSignature(signature: Hex): Hex {
  switch (size(signature)) {
    case 64: {
      const folded = hexToBigInt(slice(signature, 32));
      const s = numberToHex(BigInt.asUintN(Number(S_BITS), folded), { size: 32 });
      return concatHex([slice(signature, 0, 32), s, folded >> S_BITS === 0n ? "0x1b" : "0x1c"]);
    }
    case 65: {
      const end = slice(signature, 64);
      return concatHex([slice(signature, 0, 64), RECOVERY_IDS[end] ?? end]);
    }
    default:
      return signature;
  }
}
