import { expect, test } from "vitest";
import { keyScheme } from "./accounts/authenticate.ts";
import { relayedSchema } from "./gasless/schemas.ts";
import { parts } from "./parts.ts";
import { type ErrorCode, errorCatalogue } from "./platform/errors.ts";
import { FILLER } from "./platform/http/examples.ts";
import { errorsOf, openApiDocument } from "./platform/http/openapi.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";

const operations = operationsOf(parts);

test("every error code is documented where it can occur", () => {
  const documented = new Set<ErrorCode>(
    operations.flatMap((operation) => [...errorsOf(operation, keyScheme)]),
  );
  // These belong to no operation, but to unknown paths and methods.
  for (const code of ["not_found", "method_not_allowed"] as const) documented.add(code);
  expect([...documented].sort()).toEqual(Object.keys(errorCatalogue).sort());
});

test("every operation has a unique name, and a unique method and path", () => {
  const names = operations.map(({ id }) => id);
  const routes = operations.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(routes).size).toBe(routes.length);
});

test("no merchant's operation is open to all pages of other origins", () => {
  for (const operation of operations) {
    if (operation.access === "merchant") expect(operation.foreignPages ?? false).toBe(false);
  }
});

/** Every value of every example, with its place. */
function* leaves(value: unknown, place: string): Generator<[place: string, value: unknown]> {
  if (typeof value !== "object" || value === null) yield [place, value];
  else {
    for (const [name, inner] of Object.entries(value)) {
      yield* leaves(inner, Array.isArray(value) ? place : `${place}.${name}`);
    }
  }
}

const document = openApiDocument(parts);
const examples = operations.flatMap(({ id, path, method }) => {
  const { requestBody, responses = {} } = JSON.parse(
    JSON.stringify(document.paths?.[path]?.[method]),
  );
  return [requestBody, ...Object.values(responses)].flatMap((described) =>
    Object.values(described?.content ?? {}).flatMap((content) => {
      const all = Object.entries((content as { examples?: object }).examples ?? {});
      return all
        .filter(([name]) => name === "typical")
        .flatMap(([, { value }]) => [...leaves(value, id)]);
    }),
  );
});

/** Forms of fields, by their names. */
const forms: [name: RegExp, form: RegExp][] = [
  [/_at$|\.timestamp$/, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/],
  [
    /(payer|payee|merchant|arbiter|escrow|recipient|feeRecipient|caller|\.actor|\.to)$/,
    /^0x[0-9a-fA-F]{40}$/,
  ],
  [/(_hash|\.payment_id|\.offer_id|duplicate_of)$/, /^0x[0-9a-f]{64}$/],
  [/(checkout_id|heckout\.id)$/, /^cs_[0-9a-f]{32}$/],
  [/merchant_id$|\.merchant\.id$/, /^mer_[0-9a-f]{32}$/],
  [/payment_link_id$/, /^pl_[0-9a-f]{32}$/],
  [/(quote|rate)\.id$/, /^qt_[0-9a-f]{32}$/],
  [/\.relay\.id$|listPaymentRelays\.data\.id$/, /^rly_[0-9a-f]{32}$/],
  // Charges have amounts in whole coins, as Coinbase Commerce writes them.
  [
    /^(?!\w+Charges?\.).*(amount|captured|refunded|refundable|returned|held|fees?|gas|value)$/,
    /^\d+$/,
  ],
  [/^\w+Charges?\..*amount$/, /^\d+\.\d{2}$/],
];

test("the examples are of the right form, and none is a filler", () => {
  expect(examples.length).toBeGreaterThan(300);
  // If this fails: give the field an example in platform/http/examples.ts.
  expect(examples.filter(([, value]) => value === FILLER)).toEqual([]);
  const wrong = examples.filter(
    ([place, value]) =>
      typeof value === "string" &&
      forms.some(([name, form]) => name.test(place) && !form.test(value)),
  );
  expect(wrong).toEqual([]);
});

test("every operation has a heading that the document lists", () => {
  const listed = document.tags?.map(({ name }) => name);
  for (const { path, method } of operations) {
    const [tag] = document.paths?.[path]?.[method]?.tags ?? [];
    expect(listed).toContain(tag);
  }
  expect(listed).toContain("Payment links");
  expect(document.servers).toEqual([expect.objectContaining({ url: "/" })]);
});

test("every answer that is no error lists the headers of the rate limits, and of a replica that may give it", () => {
  for (const { id, path, method, answer, mayLag } of operations) {
    const response = document.paths?.[path]?.[method]?.responses?.[answer.status];
    expect([id, Object.keys(response?.headers ?? {})]).toEqual([
      id,
      [
        ...["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"],
        ...(mayLag ? ["handsel-replica-lag"] : []),
      ],
    ]);
  }
});

test("every verb on payments, of merchant or payer, alone or in a batch, counts as money", () => {
  const verbs = operations.filter(
    ({ scope, answer }) =>
      /^payments:(capture|void|refund|settle|evidence)$/.test(scope ?? "") ||
      answer.schema === relayedSchema,
  );
  expect(verbs.length).toBeGreaterThanOrEqual(10);
  expect(verbs.filter(({ limit }) => limit !== "money").map(({ id }) => id)).toEqual([]);
});

test("what is a number in a query is described as one", () => {
  const numbers = operations.flatMap(({ id, path, method }) =>
    (document.paths?.[path]?.[method]?.parameters ?? []).flatMap((parameter) => {
      const { name, schema } = JSON.parse(JSON.stringify(parameter));
      const isNumber = name === "chain_id" || name === "limit";
      return isNumber && schema.type !== "integer" ? [`${id} ${name}`] : [];
    }),
  );
  expect(numbers).toEqual([]);
});
