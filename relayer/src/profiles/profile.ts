import type { Selectable } from "kysely";
import { z } from "zod";
import { coinSchema, MAX_COINS } from "../accounts/acceptedCoin.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { originText } from "../accounts/originText.ts";
import { addressText, emailText, seconds, text, webUrl } from "../platform/http/validate.ts";
import { accentText, brandShape, logoText, toBrand } from "./brand.ts";
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
  ...{ accent: null, logo_hash: null },
  ...{ inspection_period: null, capture_period: null, refund_period: null },
};

const PREFIX = "receipt_prefix must be 1 to 12 capital letters, digits or hyphens.";
const COINS = `accepts must be a list of at most ${MAX_COINS} coins, each with chain_id and token.`;
/** All of them are in a header of each checkout's page. */
const MAX_EMBED_ORIGINS = 20;
const EMBED_ORIGINS = `embed_origins must be a list of at most ${MAX_EMBED_ORIGINS} origins, such as https://shop.example.`;

const MAX_PERIOD = 10 * 365 * 86_400;
const period = (name: string, what: string, otherwise: string) =>
  seconds(name, 0, MAX_PERIOD)
    .nullable()
    .meta({
      description: `${what}, in checkouts and links that name none. Null: ${otherwise}.`,
    });

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
    inspection_period: period(
      "inspection_period",
      "Seconds after funding before you can capture",
      "0",
    ),
    capture_period: period(
      "capture_period",
      "Seconds after funding until uncaptured money goes back; 0: never, which takes an arbiter",
      "7 days",
    ),
    refund_period: period(
      "refund_period",
      "Seconds after funding in which refunds are accepted; 0: none",
      "30 days",
    ),
    logo: logoText.nullable().meta({
      description:
        "Data URL of a square PNG of 16 to 512 pixels and at most 32 KiB, shown to payers. Answers have its address as `logo_url`.",
    }),
    accent: accentText.nullable().meta({
      description:
        "Colour of the store on payers' pages, as # and 6 hexadecimal digits. White letters on it need a contrast of 4.5 to 1.",
    }),
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
    ...brandShape,
    inspection_period: z.int().nullable(),
    capture_period: z.int().nullable(),
    refund_period: z.int().nullable(),
  })
  .meta({ id: "MerchantProfile" });

/** Converts a profile to the form that its merchant sees. */
export function toProfile(
  config: { publicUrl: string },
  livemode: boolean,
  { logo_hash, ...profile }: ProfileRow,
): z.output<typeof profileSchema> {
  const brand = toBrand(config, { ...profile, logo_hash });
  return { object: "merchant_profile", livemode, ...profile, ...brand };
}

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
