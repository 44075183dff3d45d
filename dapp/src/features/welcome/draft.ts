import type { Sale } from "../../lib/sale/SaleFields.tsx";

/** When the seller can collect what is paid. */
export type Collects = "later" | "now";

/** What somebody has typed and chosen on the way to a first link, as the tab remembers it. */
export interface Draft {
  /** The step that is open. */
  step: 1 | 2 | 3;
  name: string;
  /** Data URL; null: none. */
  logo: string | null;
  /** Wallet of the account; empty: the first. */
  address: string;
  /** Keys of the coins that are taken; null: none were chosen yet. */
  coins: string[] | null;
  /** Whether the store may be open already while its logo and coins are not saved. */
  isUnsaved: boolean;
  /** Fields of the first thing to sell that were filled in. */
  sale: Partial<Sale>;
  collects: Collects;
}

const nothing: Draft = {
  ...{ step: 1, name: "", logo: null, address: "", coins: null, isUnsaved: false },
  ...{ sale: {}, collects: "later" },
};

/** Reads what the tab remembers. What is not of its form, as another version may have left it, is left out. */
export function readDraft(text: string | null): Draft {
  const kept = objectOf(text);
  const sale = Object(kept.sale) as Record<string, unknown>;
  const { step, logo, coins, isUnsaved, collects } = kept;
  return {
    step: step === 2 || step === 3 ? step : 1,
    name: textOf(kept.name) ?? "",
    logo: textOf(logo)?.startsWith("data:image/png;base64,") ? String(logo) : null,
    address: textOf(kept.address) ?? "",
    coins: textsOf(coins) ?? null,
    isUnsaved: isUnsaved === true,
    sale: withoutMissing({
      description: textOf(sale.description),
      amount: textOf(sale.amount),
      unit: textOf(sale.unit),
      coins: textsOf(sale.coins),
    }),
    collects: collects === "now" ? collects : "later",
  };
}

function objectOf(text: string | null): Record<string, unknown> {
  try {
    return { ...nothing, ...Object(JSON.parse(text ?? "{}")) };
  } catch {
    return { ...nothing };
  }
}

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((one): one is string => typeof one === "string");
}

function withoutMissing(fields: { [Name in keyof Sale]?: Sale[Name] | undefined }) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<Sale>;
}
