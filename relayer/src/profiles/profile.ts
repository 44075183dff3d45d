import type { Selectable } from "kysely";
import { z } from "zod";
import { coinSchema, MAX_COINS } from "../accounts/acceptedCoin.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { originText } from "../accounts/originText.ts";
import { addressText, emailText, text, webUrl } from "../platform/http/validate.ts";
import type { ProfileTables } from "./tables.ts";

/** Database row of a merchant's profile, without its key. */
export type ProfileRow = Omit<
  Selectable<ProfileTables["merchant_profiles"]>,
  "merchant_id" | "livemode" | "updated_at"
>;

/** Profile of a merchant that has set nothing. */
export const emptyProfile: ProfileRow = {
  ...{ website: null, support_email: null, support_url: null, refund_policy: null },
  ...{ legal_name: null, legal_address: null, tax_id: null, receipt_prefix: "R" },
  ...{ arbiter: null, arbiter_name: null, accepts: [], embed_origins: [] },
};

const PREFIX = "receipt_prefix must be 1 to 12 capital letters, digits or hyphens.";
const COINS = `accepts must be a list of at most ${MAX_COINS} coins, each with chain_id and token.`;
/** All of them are in a header of each checkout's page. */
const MAX_EMBED_ORIGINS = 20;
const EMBED_ORIGINS = `embed_origins must be a list of at most ${MAX_EMBED_ORIGINS} origins, such as https://shop.example.`;

/** Fields that a request may change; null clears one. */
export const profileChangesSchema = z
  .strictObject({
    website: webUrl("website").nullable(),
    support_email: emailText("support_email").nullable(),
    support_url: webUrl("support_url").nullable(),
    refund_policy: text("refund_policy", 2_000).nullable(),
    legal_name: text("legal_name", 200).nullable(),
    legal_address: text("legal_address", 500)
      .nullable()
      .meta({ description: "Lines are separated by line feeds." }),
    tax_id: text("tax_id", 50).nullable(),
    receipt_prefix: z
      .string({ error: PREFIX })
      .regex(/^[A-Z0-9-]{1,12}$/, PREFIX)
      .meta({ description: "Begins the numbers of receipts: `R` gives R-000001." }),
    arbiter: addressText("arbiter").nullable().meta({
      description: "Arbiter of checkouts and links that name none; null: they have no disputes.",
    }),
    arbiter_name: text("arbiter_name", 100)
      .nullable()
      .meta({ description: "Name that payers read." }),
    accepts: z
      .array(coinSchema, { error: COINS })
      .max(MAX_COINS, COINS)
      .meta({ description: "Coins of checkouts and links that name none." }),
    embed_origins: z
      .array(originText, { error: EMBED_ORIGINS })
      .max(MAX_EMBED_ORIGINS, EMBED_ORIGINS)
      .meta({
        description:
          "Origins of your own pages: they may show your checkouts in a frame, and are told when one is paid. Empty: no page may.",
      }),
  })
  .partial()
  .meta({ id: "ProfileChanges" });

/** Fields that both the merchant and its payers see. */
const toldShape = {
  website: z.string().nullable(),
  support_email: z.string().nullable(),
  support_url: z.string().nullable(),
  refund_policy: z.string().nullable(),
  legal_name: z.string().nullable(),
  legal_address: z.string().nullable(),
  tax_id: z.string().nullable(),
};

/** Profile, as the API shows it to its merchant. */
export const profileSchema = z
  .object({
    object: z.literal("merchant_profile"),
    livemode: z.boolean(),
    ...toldShape,
    receipt_prefix: z.string(),
    arbiter: z.string().nullable(),
    arbiter_name: z.string().nullable(),
    accepts: z.array(z.object({ chain_id: z.int(), token: z.string() })),
    embed_origins: z.array(z.string()),
  })
  .meta({ id: "MerchantProfile" });

/** What payers are told about a merchant. */
export const sellerSchema = z
  .object({
    name: z.string(),
    address: z.string(),
    ...toldShape,
    arbiter: z.string().nullable().meta({
      description: "The merchant's default arbiter; the terms may name another, or none.",
    }),
    arbiter_name: z
      .string()
      .nullable()
      .meta({ description: "Name of `arbiter`, as the merchant gives it." }),
  })
  .meta({ id: "Seller" });

export type Seller = z.output<typeof sellerSchema>;

/** Converts a profile to the form that payers see. */
export function toSeller({ name, address }: Merchant, profile: ProfileRow): Seller {
  const { website, support_email, support_url, refund_policy } = profile;
  const { legal_name, legal_address, tax_id, arbiter, arbiter_name } = profile;
  return {
    ...{ name, address, website, support_email, support_url, refund_policy },
    ...{ legal_name, legal_address, tax_id, arbiter, arbiter_name },
  };
}
