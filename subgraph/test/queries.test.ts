import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { paymentId } from "@handsel/protocol";
import {
  getMerchantTotals,
  getPaymentHistory,
  listDisputes,
  listMerchantPayments,
  listPayerPayments,
  querySubgraph,
  SubgraphError,
} from "@handsel/sdk/subgraph";
import { findGnd } from "@handsel/services/graphNode";
import { root } from "@handsel/services/paths";
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNullableType,
  type IntrospectionQuery,
  isEnumType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  type TypeNode,
  validate,
} from "graphql";
import { isAddressEqual, zeroAddress, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Random } from "./flow/random.ts";
import { Steps } from "./flow/steps.ts";
import { fund } from "./flow/verbs/funding.ts";
import { escrow, World } from "./flow/world.ts";
import { type GraphqlText, graphqlTexts, textsOf } from "./graphqlTexts.ts";

const texts = graphqlTexts();

/** Reads a list to its end. */
async function every<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Payments: more than a list returns by default, so that nested lists are full. */
const PAYMENTS = 150;

/** Maximum number of entities in a list. */
const FULL_LIST = 1000;

describe.skipIf(findGnd() === null)("queries of a graph-node with the project's limits", () => {
  let world: World;
  let steps: Steps;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    world = await World.open();
    steps = new Steps(world, new Random(15));
    await steps.begin();
    await steps.take(40);
    while (steps.payments.length < PAYMENTS) {
      await steps.together(async () => {
        for (let count = 0; count < 10; count++) await fund(steps);
      });
    }
    await world.synced();
    schema = buildClientSchema(await world.query<IntrospectionQuery>(getIntrospectionQuery()));
  });

  afterAll(() => world?.close());

  /** Faults of a query by the GraphQL specification. */
  const faults = ({ text }: GraphqlText) =>
    validate(schema, parse(text)).map(({ message }) => message);

  /** A value for each variable of a query, by its name or type. */
  async function variablesOf(text: string): Promise<Record<string, unknown>> {
    const block = Number(await world.client.getBlockNumber());
    const named: Record<string, unknown> = {
      ...{ first: 25, since: 0, block, head: block },
    };
    const variables = parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    );
    return Object.fromEntries(
      variables.map(({ variable, type }) => {
        const name = variable.name.value;
        return [name, named[name] ?? valueFor(type)];
      }),
    );
  }

  function valueFor(type: TypeNode): unknown {
    if (type.kind === Kind.NON_NULL_TYPE) return valueFor(type.type);
    if (type.kind === Kind.LIST_TYPE) return [valueFor(type.type)];
    const kind = schema.getType(type.name.value);
    if (isEnumType(kind)) return kind.getValues()[0]?.value;
    const id = steps.payments[0]?.id;
    const merchant = steps.merchants[0]?.address.toLowerCase();
    const values: Record<string, unknown> = {
      ...{ ID: id, Bytes: id, BigInt: "9999999999", Int: 1, String: merchant },
    };
    return values[type.name.value] ?? expect.unreachable(`no value for a ${type.name.value}`);
  }

  describe.each([...Map.groupBy(texts, ({ file }) => file)])("of %s", (_, queries) => {
    it("are valid", () => {
      for (const query of queries) expect(faults(query), query.text).toEqual([]);
    });

    it("are answered", async () => {
      for (const { text } of queries) {
        expect(await world.query(text, await variablesOf(text))).toBeDefined();
      }
    });
  });

  it("of the SDK are answered in its types, page by page", async () => {
    const { url } = world;
    const merchant = steps.merchants[0]?.address ?? expect.unreachable();
    const of = { merchant, escrow: escrow.address };
    const all = await every(listMerchantPayments(url, of));
    const own = steps.payments.filter(({ terms }) => isAddressEqual(terms.merchant, merchant));
    expect(all.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    expect(all.length).toBeGreaterThan(25);
    for (const { amount, held, captured, fundedAt, captureEnd } of all) {
      expect([typeof amount, typeof held, typeof captured]).toEqual(Array(3).fill("bigint"));
      expect([
        Number.isInteger(fundedAt),
        captureEnd === null || Number.isInteger(captureEnd),
      ]).toEqual([true, true]);
    }
    const filter = "held";
    const held = await every(listMerchantPayments(url, { ...of, filter }));
    expect(held.length).toBeGreaterThan(0);
    expect(held.every((payment) => payment.held > 0n)).toBe(true);

    const totals = await getMerchantTotals(url, { merchant });
    const count = totals.reduce((sum, { paymentCount }) => sum + paymentCount, 0);
    expect(count).toBeGreaterThanOrEqual(all.length);
    const [first] = own;
    if (!first) return expect.unreachable();
    const history = await getPaymentHistory(url, { id: first.id });
    expect(history && paymentId(history.terms, escrow)).toBe(first.id);
    expect(history?.actions[0]).toMatchObject({ type: "funded", amount: first.terms.amount });
    expect(await getPaymentHistory(url, { id: zeroHash })).toBeNull();
    const { payer } = first.terms;
    const newest = await listPayerPayments(url, { payer, first: 5 });
    expect(newest.length).toBeGreaterThan(0);
    expect(newest.every((payment) => isAddressEqual(payment.payer, payer))).toBe(true);
    for (const dispute of await listDisputes(url, { arbiter: first.terms.arbiter })) {
      expect(typeof dispute.held).toBe("bigint");
    }
    await expect(querySubgraph(url, "{ nothing { id } }", {})).rejects.toThrow(SubgraphError);
  });

  it.each([
    [
      "a variable of the wrong type",
      "query ($m: Bytes!) { payments(where: { merchant: $m }) { id } }",
    ],
    ["an unknown field", "{ payments { id paid } }"],
    ["an unknown argument", "{ payments(limit: 5) { id } }"],
    ["a selection of nothing", "{ payments { merchant } }"],
  ])("with %s are found in the sources, and refused", async (_, text) => {
    const [found, ...more] = textsOf("dapp/src/planted.ts", `const planted = \`${text}\`;`);
    expect(more).toEqual([]);
    expect(faults(found ?? expect.unreachable())).toHaveLength(1);
    const variables = await variablesOf(text);
    await expect(world.query(text, variables)).rejects.toThrow(/Variable|Cannot|Unknown|must/);
  });

  it.each([
    [
      "may return more entities than is allowed",
      "{payments(first:1000){merchant{payments(first:1000){payer{payments(first:1000){merchant{payments(first:1000){id stage}}}}}}}}",
      /query potentially returns `\d+` entities or more and thereby exceeds the limit of `\d+`/,
    ],
    [
      "returns more bytes than is allowed",
      "{payments{merchant{payments{merchant{payments{id payee orderReference salt funder fundedTransaction}}}}}}",
      /the result size of \d+ is larger than the allowed limit of \d+/,
    ],
    [
      "is nested too deeply",
      `${"{payments(first:1){merchant".repeat(12)}{id}${"}}".repeat(12)}`,
      /query has a depth that exceeds the limit of `\d+`/,
    ],
    [
      "skips more rows than is allowed",
      "{payments(first:1000,skip:100000){id}}",
      /The `skip` argument must be between 0 and \d+, but is 100000/,
    ],
  ])("that %s are refused with a sentence", async (_, text, sentence) => {
    expect(validate(schema, parse(text))).toEqual([]);
    await expect(world.query(text)).rejects.toThrow(sentence);
  });

  it("as of a past block have the history that the manifest and its page say", async () => {
    const blocks = await world.historyBlocks();
    const read = (...path: string[]) => readFile(join(root, ...path), "utf8");
    expect(await read("subgraph", "subgraph.yaml")).toContain(`  prune: ${blocks}\n`);
    expect(await read("docs", "subgraph.md")).toContain(`${blocks.toLocaleString("en")} blocks`);
    const number = Number(await world.client.getBlockNumber()) - 20;
    const query = `{ token(id: "${zeroAddress}", block: { number: ${number} }) { id pots } }`;
    expect(await world.query(query)).toMatchObject({ token: { id: zeroAddress } });
  });

  it("may return a full list of payments with all their own fields", async () => {
    const payment = schema.getType("Payment");
    if (!isObjectType(payment)) throw new Error("the subgraph has no Payment");
    const fields = Object.values(payment.getFields())
      .filter(({ type }) => isLeafType(getNullableType(type)))
      .map(({ name }) => name)
      .join(" ");
    const lists = Array.from(
      { length: Math.ceil(FULL_LIST / steps.payments.length) },
      (_, index) => `list${index}: payments(first: ${FULL_LIST}) { ${fields} }`,
    );
    const answer = await world.query<Record<string, object[]>>(`{ ${lists.join(" ")} }`);
    expect(Object.values(answer).flat().length).toBeGreaterThanOrEqual(FULL_LIST);
  });
});
