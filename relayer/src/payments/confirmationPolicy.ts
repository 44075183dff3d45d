import type { Selectable } from "kysely";
import { z } from "zod";
import { amountText } from "./amountText.ts";
import type { Band, Requirement } from "./requirement.ts";
import type { PaymentTables } from "./tables.ts";

const require = z
  .union([
    z.enum(["seen", "safe", "finalized"]),
    z
      .int()
      .min(1)
      .max(1_000)
      .meta({ description: "Number of blocks, including the payment's own." }),
  ])
  .meta({
    description:
      "`seen`: as soon as it is in a block. A number: that many blocks. `safe`, `finalized`: the chain's block tags.",
  });

const bandSchema = z.strictObject({
  up_to: amountText
    .nullable()
    .default(null)
    .meta({ description: "Largest amount of the band in base units; null: no limit." }),
  require,
});

/** Request body that sets a policy. */
export const newConfirmationPolicySchema = z.strictObject({
  chain_id: z.int(),
  token: z.string().meta({ description: "Symbol, as in `GET /v1/config`." }),
  bands: z
    .array(bandSchema)
    .min(1)
    .max(10)
    .refine(areAscending, {
      error: "bands must have rising up_to limits, and the last band none.",
    })
    .meta({ description: "Ordered by rising `up_to`; the last band has none." }),
});

export type NewConfirmationPolicy = z.output<typeof newConfirmationPolicySchema>;

/** Confirmation policy. */
export const confirmationPolicySchema = z
  .object({
    id: z.string(),
    object: z.literal("confirmation_policy"),
    livemode: z.boolean(),
    chain_id: z.int(),
    token: z.string().meta({ description: "Token address." }),
    bands: z.array(z.object({ up_to: z.string().nullable(), require })),
    since: z.iso
      .datetime()
      .meta({ description: "The policy holds for payments funded from then on." }),
  })
  .meta({ id: "ConfirmationPolicy" });

/** Database row of a policy. */
export type ConfirmationPolicyRow = Selectable<PaymentTables["confirmation_policies"]>;

export function toConfirmationPolicy({
  id,
  livemode,
  chain_id,
  token,
  bands,
  since,
}: ConfirmationPolicyRow) {
  const object = "confirmation_policy" as const;
  return {
    id,
    object,
    livemode,
    chain_id,
    token,
    bands,
    since: new Date(Number(since) * 1000).toISOString(),
  };
}

/** Finds the requirement for an amount; null if no band covers it. */
export function requirementOf(bands: readonly Band[], amount: bigint): Requirement | null {
  return bands.find(({ up_to }) => up_to === null || amount <= BigInt(up_to))?.require ?? null;
}

function areAscending(bands: readonly Band[]): boolean {
  const limits = bands.map(({ up_to }) => up_to);
  const rising = limits.slice(0, -1).every((limit, index) => {
    const next = limits[index + 1] ?? null;
    return limit !== null && (next === null || BigInt(limit) < BigInt(next));
  });
  return rising && limits.at(-1) === null;
}
