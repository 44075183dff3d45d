import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PaymentRow, paymentStatus, stateFromContract, statusOfRow } from "@handsel/protocol";
import { findGnd } from "@handsel/services/graphNode";
import { root } from "@handsel/services/paths";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectSubgraphToEqualChain } from "./flow/compare.ts";
import { expectDocumentedQueriesToAnswer } from "./flow/documented.ts";
import { expectInstanceToBeIndexed } from "./flow/instance.ts";
import { Random } from "./flow/random.ts";
import { reorg } from "./flow/reorg.ts";
import { KINDS, Steps } from "./flow/steps.ts";
import { World } from "./flow/world.ts";

const SEED = Number(process.env.FLOW_SEED ?? 20_261_123);
const STEPS = Number(process.env.FLOW_STEPS ?? 300);
/** Steps between two crashes, and between two reorgs. */
const CALM = 150;
/** Milliseconds for the steps between two crashes, on a busy machine. */
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
          // In the middle of indexing.
          await world.crash();
          await steps.take(Math.ceil(count / 2));
          await look();
        },
        PATIENCE_MS,
      );

      it(
        "are forgotten, moved and replaced with the blocks of an abandoned branch",
        async () => {
          const dropped = await reorg(steps, look);
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

  // With fewer payments some queries have no result.
  it.runIf(STEPS >= 300)("are found by the queries of docs/subgraph.md", () =>
    expectDocumentedQueriesToAnswer(steps),
  );

  describe("in the README", async () => {
    const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");
    const [list = "", one = "", ...rest] = blocksOf(readme, "graphql");
    const [snippet = "", ...others] = blocksOf(readme, "ts");

    it("has no block that is not run here, or by scripts/docs.test.ts", () => {
      expect([rest, others]).toEqual([[], []]);
      expect(readme.match(/^```\w+$/gm)).toHaveLength(3);
    });

    it("are found page by page, and each with its actions", async () => {
      const merchant = steps.payments[0]?.terms.merchant.toLowerCase();
      const from = BigInt(merchant ?? 0) << 96n;
      const found: { id: string; fundedAt: string; merchantOrder: string }[] = [];
      for (;;) {
        const before = found.at(-1)?.merchantOrder ?? String(from + (1n << 96n));
        const { payments } = await world.query<{ payments: typeof found }>(list, {
          ...{ from: String(from), before },
        });
        if (payments.length === 0) break;
        found.push(...payments);
      }
      expect(JSON.stringify(found)).not.toMatch(/0x[0-9a-f]*[A-F]/);
      const times = found.map(({ fundedAt }) => Number(fundedAt));
      expect(times).toEqual([...times].sort((early, late) => late - early));
      expect(found.map(({ id }) => id).sort()).toEqual(
        steps.payments
          .filter(({ terms }) => terms.merchant.toLowerCase() === merchant)
          .map(({ id }) => id)
          .sort(),
      );
      const { payment } = await world.query<{ payment: { actions: { type: string }[] } }>(one, {
        id: found[0]?.id,
      });
      expect(payment.actions[0]?.type).toBe("funded");
    });

    it("have the status that the contract's state gives, by statusOfRow and by the snippet", async () => {
      const { statusNow } = await importSnippet<{ statusNow(row: PaymentRow): string }>(snippet);
      const now = Math.floor(Date.now() / 1000);
      const { timestamp } = await world.client.getBlock();
      const seen = new Set<string>();
      for (const { id, terms } of steps.payments) {
        const { payment } = await world.query<{ payment: PaymentRow }>(one, { id });
        const state = stateFromContract(await world.state(id));
        for (const time of [Number(timestamp), now]) {
          const status = paymentStatus(terms, state, time);
          expect(statusOfRow(payment, time), id).toBe(status);
          seen.add(status);
        }
        expect(statusNow(payment), id).toBe(paymentStatus(terms, state, now));
      }
      expect(seen.size).toBeGreaterThan(STEPS >= 300 ? 5 : 0);
    });
  });

  // After all comparisons, which know one escrow.
  it("are one history with those in an instance of the factory", () =>
    expectInstanceToBeIndexed(world));
});

/** Returns the blocks of a document in a language. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , block = ""]) => block);
}

/** Runs a snippet as a module of the project, and returns its exports. */
async function importSnippet<Exports>(code: string): Promise<Exports> {
  const folder = await mkdtemp(join(root, ".cache", "snippet-"));
  try {
    const file = join(folder, "snippet.ts");
    await writeFile(file, code);
    return await import(/* @vite-ignore */ file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
