import { encodeAbiParameters, type Hex, keccak256, toHex } from "viem";
import { type PaymentState, stages } from "../../protocol/src/index.ts";
import type { Environment } from "./environment.ts";

/** Storage slot of the escrow's payments; tests read back what they store, so a moved slot is noticed. */
const paymentsSlot = 2n;

/** Stores any state under any id, even an unreachable one. */
export async function storeState(env: Environment, id: Hex, state: PaymentState): Promise<void> {
  const slot = keccak256(
    encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [id, paymentsSlot]),
  );
  const word =
    state.held |
    (state.refundable << 104n) |
    (BigInt(state.clock) << 208n) |
    (BigInt(stages.indexOf(state.stage)) << 248n);
  await env.client.request({
    method: "hardhat_setStorageAt" as never,
    params: [env.escrow.address, slot, toHex(word, { size: 32 })] as never,
  });
}
