import type { Filled } from "./fillLists.ts";
import { auditValues } from "./fillMembers.ts";

/** What this module reads of openapi.json. */
export interface ApiDescription {
  paths: Record<string, Record<string, DescribedOperation>>;
}

interface DescribedOperation {
  operationId: string;
  parameters?: { name: string; in: string; schema: { enum?: string[] } }[];
}

/** Lists that no filter makes smaller, or that ask a chain. */
const others = ["getReconciliation"];

/** Operations of openapi.json that answer page by page, with their filters and the values of those. */
export function listOperations({ paths }: ApiDescription, filled: Filled) {
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const parameters = get?.parameters ?? [];
    if (!get || others.includes(get.operationId)) return [];
    if (!parameters.some(({ name }) => name === "limit")) return [];
    const filters = parameters
      .filter((each) => each.in === "query" && !["limit", "cursor"].includes(each.name))
      .map(({ name, schema }) => ({ name, values: schema.enum ?? valuesOf(name, filled) }));
    const own = path.replace("{id}", filled.endpoint).replace("{payment_id}", filled.payment);
    return [{ id: get.operationId, path: own, filters }];
  });
}

/** Lists the requests of one operation: without a filter, with each value of each, and with each pair. */
export function requestsOf({ path, filters }: ReturnType<typeof listOperations>[number]) {
  const choices = filters.flatMap(({ name, values }) => values.map((value) => ({ name, value })));
  const alone = choices.map((choice) => [choice]);
  const pairs = choices.flatMap((one, index) =>
    choices
      .slice(index + 1)
      .filter(({ name }) => name !== one.name)
      .map((other) => [one, other]),
  );
  return [[], ...alone, ...pairs].map((chosen) => {
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
    return `${path}?${query}`;
  });
}

/** Values of a filter: one that most rows have, one that only the oldest have, and one that none has. */
function valuesOf(name: string, filled: Filled): readonly string[] {
  const none = `0x${"e".repeat(40)}`;
  const day = 86_400_000;
  const values: Record<string, readonly string[]> = {
    ...auditValues,
    address: [filled.payer.common, filled.payer.rare, none],
    name: [filled.name.common, filled.name.rare, "nobody"],
    payer: [filled.payer.common, filled.payer.rare, none],
    client_reference_id: [filled.reference.common, filled.reference.rare, "none"],
    token: [filled.token.common, filled.token.rare, "NONE"],
    transaction_hash: [filled.transaction.common, filled.transaction.rare],
    payment_link: [filled.link.common, filled.link.rare],
    checkout: [filled.checkout],
    payment: [filled.payment],
    after: [filled.event],
  };
  if (/_(from|after)$/.test(name)) return [new Date(Date.now() - 30 * day).toISOString()];
  if (/_(until|before)$/.test(name)) return [filled.oldest, new Date(Date.now()).toISOString()];
  const found = values[name];
  if (!found) throw new Error(`Say in listRequests.ts which values the filter ${name} has.`);
  return found;
}
