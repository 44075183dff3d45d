import { normalizeSignature } from "@handsel/protocol";
import { type Address, type Hash, type Hex, isAddressEqual, recoverAddress } from "viem";

/**
 * Returns a signature in the form that contracts take, if the signer's own key made it; null if it
 * did not.
 */
export async function signedByKey(
  signer: Address,
  hash: Hash,
  signature: Hex,
): Promise<Hex | null> {
  try {
    const normalized = normalizeSignature(signature);
    const address = await recoverAddress({ hash, signature: normalized });
    return isAddressEqual(address, signer) ? normalized : null;
  } catch {
    return null;
  }
}
