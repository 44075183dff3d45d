import { isDeepStrictEqual } from "node:util";
import { escrowAbi, paymentStatus, stateFromContract } from "@handsel/protocol";
import { decodeFunctionResult, encodeFunctionData, type Hex } from "viem";
import { localChain } from "../../src/testing/testChain.ts";
import type { Scene } from "../scene.ts";
import type { Truth } from "./truth.ts";

/** Compares the database's payments with the contract's state and with the chain's logs. */
export async function judgePayments(
  scene: Scene,
  truth: ReadonlyMap<Hex, Truth>,
): Promise<string[]> {
  const faults: string[] = [];
  const { rows } = await scene.database.admin.query(
    "select id, confirmation, stage, held, refundable, captured, status, terms from payments",
  );
  const known = new Map<Hex, (typeof rows)[number]>(rows.map((row) => [row.id, row]));
  const merchants = new Set<string>(scene.merchants.map(({ account }) => account.address));
  for (const [id, { merchant, captured }] of truth) {
    if (!merchants.has(merchant)) continue;
    const row = known.get(id);
    if (!row || row.confirmation === "reorged") {
      faults.push(`payment ${id} is on the chain, but not in the database`);
      continue;
    }
    const state = await readState(scene, id);
    const { stage, held, refundable } = state;
    const { confirmation: _, id: _id, status, terms, ...told } = row;
    const real = {
      ...{ stage, held: String(held), refundable: String(refundable) },
      captured: String(captured),
    };
    if (!isDeepStrictEqual(told, real)) {
      const texts = [told, real].map((state) => JSON.stringify(state));
      faults.push(`payment ${id}: the database says ${texts[0]}, the chain ${texts[1]}`);
    }
    // What time alone does is seen some seconds later.
    const now = Math.floor(scene.world.time / 1000);
    const statuses = [now, now - 60].map((time) => paymentStatus(terms, state, time));
    if (!statuses.includes(status)) {
      faults.push(`payment ${id} is ${status} in the database, and ${statuses[0]} by the chain`);
    }
  }
  for (const [id, { confirmation }] of known) {
    if (confirmation !== "reorged" && !truth.has(id)) {
      faults.push(`payment ${id} is ${confirmation} in the database, but not on the chain`);
    }
  }
  return faults;
}

async function readState({ chain }: Scene, id: Hex) {
  const call = { abi: escrowAbi, functionName: "paymentState" } as const;
  const data = encodeFunctionData({ ...call, args: [id] });
  const to = localChain.escrow.address;
  const answer = await chain.readState("eth_call", [{ to, data }], chain.head);
  return stateFromContract(decodeFunctionResult({ ...call, data: answer as Hex }));
}
