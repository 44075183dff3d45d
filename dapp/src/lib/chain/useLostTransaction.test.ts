import { paymentId } from "@handsel/protocol";
import { expect, it } from "vitest";
import { startPayWorld } from "../../testing/payWorld.ts";
import { readPayment } from "../payment/readPayment.ts";
import { isKnown } from "./useLostTransaction.ts";

it("a transaction is known to the network by its hash alone, and to a silent node not at all", async () => {
  const world = await startPayWorld();
  const { config, chain } = world;
  const id = paymentId(await world.hold(world.dollar), chain.escrow);
  const [funded] = (await readPayment(config, chain, id, null))?.events ?? [];
  if (!funded) throw new Error("The payment has no history.");
  expect(await isKnown(config, chain.id, funded.transactionHash)).toBe(true);
  expect(await isKnown(config, chain.id, `0x${"ab".repeat(32)}`)).toBe(false);
  // No answer is no loss.
  world.loses = () => true;
  await expect(isKnown(config, chain.id, `0x${"ab".repeat(32)}`)).rejects.toThrow();
}, 60_000);
