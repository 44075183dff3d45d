import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findGnd } from "@handsel/services/graphNode";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectSubgraphToEqualChain } from "./flow/compare.ts";
import { expectDocumentedQueriesToAnswer } from "./flow/documented.ts";
import { Random } from "./flow/random.ts";
import { reorganise } from "./flow/reorganise.ts";
import { KINDS, Steps } from "./flow/steps.ts";
import { World } from "./flow/world.ts";

const SEED = Number(process.env.FLOW_SEED ?? 20_261_123);
const STEPS = Number(process.env.FLOW_STEPS ?? 300);
/** Steps between two crashes, and between two reorganisations. */
const CALM = 150;
/** For one calm stretch; a machine that does much else is slow. */
const PATIENCE_MS = 300_000;

describe.skipIf(findGnd() === null)(`random payments on a real chain (seed ${SEED})`, () => {
  let world: World;
  let steps: Steps;

  beforeAll(async () => {
    world = await World.open();
    steps = new Steps(world, new Random(SEED));
    await steps.begin();
  });

  afterAll(() => world?.close());

  async function look(): Promise<void> {
    await world.synced();
    await expectSubgraphToEqualChain(steps);
  }

  for (let first = 1; first <= STEPS; first += CALM) {
    const count = Math.min(CALM, STEPS - first + 1);
    describe(`steps ${first} to ${first + count - 1}`, () => {
      it(
        "leave every entity and total equal to the chain, whatever crashes on the way",
        async () => {
          await steps.take(Math.floor(count / 2));
          // In the middle of what it indexes.
          await world.crash();
          await steps.take(Math.ceil(count / 2));
          await look();
        },
        PATIENCE_MS,
      );

      it(
        "are forgotten, moved and replaced with the blocks of an abandoned branch",
        async () => {
          const dropped = await reorganise(steps, look);
          const query = "query ($id: ID!) { payment(id: $id) { id } }";
          expect(await world.query(query, { id: dropped })).toEqual({ payment: null });
        },
        PATIENCE_MS,
      );
    });
  }

  it(
    "leave all equal once there was every kind of step",
    async () => {
      while (KINDS.some((kind) => !steps.taken.has(kind))) await steps.any();
      await look();
    },
    PATIENCE_MS,
  );

  // Fewer payments have nothing of some kinds.
  it.runIf(STEPS >= 300)("are found by the queries of docs/subgraph.md", () =>
    expectDocumentedQueriesToAnswer(steps),
  );

  it("are found by the queries of the README", async () => {
    const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");
    const [list, one] = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query);
    const merchant = steps.payments[0]?.terms.merchant.toLowerCase();
    const found: { id: string; fundedAt: string }[] = [];
    for (;;) {
      const { id, fundedAt } = found.at(-1) ?? { id: "0x", fundedAt: "99999999999" };
      const { payments } = await world.query<{ payments: typeof found }>(list ?? "", {
        ...{ merchant, fundedAt, id },
      });
      if (payments.length === 0) break;
      found.push(...payments);
    }
    const times = found.map(({ fundedAt }) => Number(fundedAt));
    expect(times).toEqual([...times].sort((early, late) => late - early));
    expect(found.map(({ id }) => id).sort()).toEqual(
      steps.payments
        .filter(({ terms }) => terms.merchant.toLowerCase() === merchant)
        .map(({ id }) => id)
        .sort(),
    );
    const { payment } = await world.query<{ payment: { actions: { type: string }[] } }>(one ?? "", {
      id: found[0]?.id,
    });
    expect(payment.actions[0]?.type).toBe("funded");
  });
});
