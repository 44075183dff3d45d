import { isDeepStrictEqual } from "node:util";
import type { Item } from "../relayerProcess.ts";
import type { Merchant, Scene } from "../scene.ts";
import type { Told } from "./judgeEvents.ts";
import { readAll } from "./readAll.ts";

/** Fields that change without an event: what time alone does, and what one payment's page adds. */
const UNTOLD = new Set(["status", "created_at", "captures", "refunds"]);

/** Values of each filter that are tried. */
const VALUES = 4;

type Field = (item: Item) => unknown;

interface List {
  path: string;
  /** Field that each filter compares. */
  filters: Readonly<Record<string, Field>>;
  /** Filters by time: from a time on, and before one. */
  times: readonly [from: string, until: string, field: Field];
}

const symbolOf: Field = ({ token }) => (token as { symbol: string }).symbol;

const lists: readonly List[] = [
  {
    path: "/v1/payments",
    filters: {
      status: ({ status }) => status,
      checkout: ({ checkout_id }) => checkout_id,
      payer: ({ terms }) => (terms as { payer: string }).payer,
      client_reference_id: ({ client_reference_id }) => client_reference_id,
      token: symbolOf,
      transaction_hash: ({ transaction_hash }) => transaction_hash,
    },
    times: ["funded_from", "funded_until", ({ funded_at }) => funded_at],
  },
  {
    path: "/v1/checkouts",
    filters: {
      status: ({ status }) => status,
      client_reference_id: ({ client_reference_id }) => client_reference_id,
      payment_link: ({ payment_link_id }) => payment_link_id,
      token: symbolOf,
    },
    times: ["created_after", "created_before", ({ created_at }) => created_at],
  },
];

/** Compares the API's payments with what was told last, and each filter's list with the whole. */
export async function judgeLists(scene: Scene, told: ReadonlyMap<string, Told>): Promise<string[]> {
  const faults: string[] = [];
  for (const merchant of scene.merchants) {
    for (const list of lists) {
      const all = await readAll(scene, merchant, list.path);
      if (list.path === "/v1/payments") faults.push(...judgeTold(all, told));
      faults.push(...(await judgeFilters(scene, merchant, list, all)));
    }
  }
  return faults;
}

function judgeTold(all: readonly Item[], told: ReadonlyMap<string, Told>): string[] {
  return all.flatMap((payment) => {
    const last = told.get(payment.id);
    if (!last) return [`nothing was told of payment ${payment.id}`];
    return Object.entries(payment)
      .filter(([field, value]) => !UNTOLD.has(field) && !isDeepStrictEqual(value, last[field]))
      .map(
        ([field, value]) =>
          `payment ${payment.id}: ${field} is ${JSON.stringify(value)}; ${JSON.stringify(last[field])} was told last`,
      );
  });
}

async function judgeFilters(
  scene: Scene,
  merchant: Merchant,
  { path, filters, times: [from, until, timeOf] }: List,
  all: readonly Item[],
): Promise<string[]> {
  const middle = all[all.length >> 1];
  const time = middle ? String(timeOf(middle)) : "";
  const tries: [filter: string, value: string, is: (item: Item) => boolean][] = [
    ...Object.entries(filters).flatMap(([name, field]) =>
      [...new Set(all.map(field))]
        .filter((value) => value !== null)
        .slice(0, VALUES)
        .map((value): (typeof tries)[number] => [
          name,
          String(value),
          (item) => field(item) === value,
        ]),
    ),
    ...(middle
      ? ([
          [from, time, (item) => String(timeOf(item)) >= time],
          [until, time, (item) => String(timeOf(item)) < time],
        ] satisfies typeof tries)
      : []),
  ];
  const faults: string[] = [];
  for (const [filter, value, is] of tries) {
    const listed = (await readAll(scene, merchant, path, { [filter]: value })).map(({ id }) => id);
    if (
      isDeepStrictEqual(
        listed,
        all.filter(is).map(({ id }) => id),
      )
    )
      continue;
    faults.push(
      `${path} of ${merchant.name} with ${filter}=${value} is not the whole list, filtered`,
    );
  }
  return faults;
}
