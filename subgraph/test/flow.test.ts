import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findGnd } from "../../scripts/services/graphNode.ts";
import { expectSubgraphToEqualChain } from "./flow/compare.ts";
import { Random } from "./flow/random.ts";
import { Steps } from "./flow/steps.ts";
import { World } from "./flow/world.ts";

const SEED = Number(process.env.FLOW_SEED ?? 20_261_123);
const STEPS = Number(process.env.FLOW_STEPS ?? 100);
const KINDS = ["fund", "fundWithAuthorization", "capture", "void", "reclaim", "refund", "withdraw"];

describe.skipIf(findGnd() === null)(`random payments on a real chain (seed ${SEED})`, () => {
  let world: World;
  let steps: Steps;

  beforeAll(async () => {
    world = await World.open();
    steps = new Steps(world, new Random(SEED));
    await steps.begin();
  });

  afterAll(() => world?.close());

  async function takeSteps(count: number): Promise<void> {
    for (let step = 0; step < count; step++) {
      if (step % 10 === 9) await steps.together();
      else await steps.any();
    }
  }

  it("leave every entity and total equal to the chain", async () => {
    await takeSteps(STEPS);
    // The run would prove little without every kind of step.
    while (KINDS.some((kind) => !steps.taken.has(kind))) await steps.any();
    await world.synced();
    await expectSubgraphToEqualChain(world, steps.payments, steps.people);
  });

  it("are found by the queries of the README", async () => {
    const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");
    const [list, one] = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query);
    const merchant = steps.payments[0]?.terms.merchant.toLowerCase();
    const { payments } = await world.query<{ payments: { id: string; fundedAt: string }[] }>(
      list ?? "",
      { merchant, fundedAt: "99999999999", id: "0x" },
    );
    const times = payments.map(({ fundedAt }) => Number(fundedAt));
    expect(times).toEqual([...times].sort((early, late) => late - early));
    expect(payments.map(({ id }) => id).sort()).toEqual(
      steps.payments
        .filter(({ terms }) => terms.merchant.toLowerCase() === merchant)
        .map(({ id }) => id)
        .sort(),
    );
    const { payment } = await world.query<{ payment: { actions: { type: string }[] } }>(one ?? "", {
      id: payments[0]?.id,
    });
    expect(payment.actions[0]?.type).toBe("funded");
  });

  it("are forgotten with the blocks of an abandoned branch", async () => {
    const before = steps.payments.length;
    const snapshot = await world.client.snapshot();
    const dropped = await steps.fund().then(() => steps.payments.at(-1));
    await steps.release();
    await steps.voidPart();
    await world.synced();
    await expectSubgraphToEqualChain(world, steps.payments, steps.people);
    const abandoned = await world.client.getBlock();

    await world.client.revert({ id: snapshot });
    steps.payments = steps.payments.slice(0, before);
    await takeSteps(8);
    // graph-node looks again only when the other branch is the longer one.
    while ((await world.client.getBlockNumber()) <= abandoned.number) await steps.pass();
    await world.synced();

    await expectSubgraphToEqualChain(world, steps.payments, steps.people);
    const { payment } = await world.query<{ payment: unknown }>(
      "query ($id: ID!) { payment(id: $id) { id } }",
      { id: dropped?.id },
    );
    expect(payment).toBeNull();
  });
});
