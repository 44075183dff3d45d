import { splitsHash, stages } from "@handsel/protocol";
import type { Hex } from "viem";
import { expect } from "vitest";
import { readLogs } from "./history.ts";
import { type Entities, type Entity, KINDS_OF_ENTITIES, type Kind, replay } from "./replay.ts";
import type { Story } from "./story.ts";
import { escrow, type World } from "./world.ts";

/** Fails unless every entity of the subgraph agrees with the chain's events and the contract's storage. */
export async function expectSubgraphToEqualChain(story: Story): Promise<void> {
  const { world } = story;
  const expected = replay(await readLogs(world));
  await takeStages(world, expected);
  const found = await readEntities(world);
  for (const kind of Object.keys(KINDS_OF_ENTITIES) as Kind[]) {
    expect(found[kind], kind).toEqual(stringsOf(expected[kind]));
  }
  const funded = story.payments.map(({ id }) => id);
  expect([...found.payments.keys()].sort()).toEqual(funded.sort());
  for (const { id, funder } of story.payments) {
    expect(found.payments.get(id)?.funder).toBe(funder.toLowerCase());
  }
  await expectContractToAgree(story, found);
}

/** Takes payment stages from the contract, and checks its held amount, refundable amount and clock. */
async function takeStages(world: World, { payments }: Entities): Promise<void> {
  for (const [id, payment] of payments) {
    const { stage, held, refundable, clock } = await world.state(id as Hex);
    expect(payment, id).toMatchObject({ held, refundable, clock: BigInt(clock) });
    payment.stage = stages[stage] ?? "unknown";
  }
}

async function readEntities(world: World): Promise<Entities> {
  const kinds = Object.entries(KINDS_OF_ENTITIES).map(async ([kind, fields]) => {
    const entities = await world.all<Entity & { id: string }>(kind, fields);
    return [kind, new Map(entities.map(({ id, ...entity }) => [id, entity]))] as const;
  });
  return Object.fromEntries(await Promise.all(kinds)) as Entities;
}

/** Compares credits, pots, operators and the escrow's balances with the contract. */
async function expectContractToAgree(story: Story, found: Entities): Promise<void> {
  const { world, people, lists } = story;
  for (const { address: token } of world.tokens) {
    for (const person of people) {
      const id = `${escrow.address}${token.slice(2)}${person.slice(2)}`.toLowerCase();
      const credit = await world.creditOf(token, person);
      expect(found.credits.get(id)?.balance ?? "0", `credit ${id}`).toBe(String(credit));
    }
    for (const list of lists) {
      const hash = splitsHash(list);
      const id = `${escrow.address}${token.slice(2)}${hash.slice(2)}`.toLowerCase();
      const pot = await world.potOf(token, hash);
      expect(found.pots.get(id)?.balance ?? "0", `pot ${id}`).toBe(String(pot));
    }
    const own = found.tokens.get(token.toLowerCase());
    const held = [...found.merchantTotals.values()]
      .filter((total) => (total.token as { id: string }).id === token.toLowerCase())
      .map((total) => total.held);
    const owed = [own?.credit, own?.pots, ...held].map((part) => BigInt(String(part ?? 0)));
    const balance = await world.balanceOf(token, escrow.address);
    expect(
      owed.reduce((sum, part) => sum + part, 0n),
      `what is owed of ${token}`,
    ).toBe(balance);
  }
  for (const merchant of story.merchants) {
    for (const operator of story.operators) {
      const id =
        `${escrow.address}${merchant.address.slice(2)}${operator.address.slice(2)}`.toLowerCase();
      const approved = await world.isOperator(merchant.address, operator.address);
      expect(found.operators.get(id)?.approved ?? false, `operator ${id}`).toBe(approved);
    }
  }
}

/** Converts entities to the form GraphQL returns. */
export function stringsOf(entities: Map<string, Entity>): Map<string, Entity> {
  const asString = (value: Entity[string]) => (typeof value === "bigint" ? String(value) : value);
  return new Map(
    [...entities].map(([id, entity]) => [
      id,
      Object.fromEntries(Object.entries(entity).map(([name, value]) => [name, asString(value)])),
    ]),
  );
}
