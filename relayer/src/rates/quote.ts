import { createPublicKey, sign, verify } from "node:crypto";
import {
  type Currency,
  canonicalJson,
  currencies,
  roundToShown,
  type Token,
} from "@handsel/protocol";
import { z } from "zod";
import type { Config } from "../platform/configuration/config.ts";
import { newId } from "../platform/ids.ts";
import { currencyCodes } from "./currencies.ts";
import { toBaseUnits } from "./decimal.ts";
import { describeRate } from "./describeRate.ts";
import { quoteKey } from "./quoteKey.ts";
import type { Rate } from "./readRate.ts";

/** Price in a currency. */
export interface Price {
  currency: Currency;
  /** Amount in the currency's smallest unit. */
  amount: string;
}

/** Signed fields of a quote. */
export const unsignedQuoteSchema = z.object({
  id: z.string(),
  object: z.literal("quote"),
  chain_id: z.int(),
  token: z.object({ symbol: z.string(), address: z.string(), decimals: z.int() }),
  currency: z.enum(currencyCodes),
  exponent: z.int().meta({ description: "Decimals of the currency." }),
  price: z.string().meta({ description: "Price in the currency's smallest unit." }),
  amount: z.string().meta({
    description:
      "Base units of the token, rounded up: of a coin that is worth a dollar or a euro to its cent, of others to six significant digits.",
  }),
  rate: z.string().meta({ description: "Currency units per whole token; median of the sources." }),
  fixed: z.boolean().meta({ description: "Whether this is a fixed rate of the local chain." }),
  sources: z.array(z.object({ name: z.string(), rate: z.string(), fetched_at: z.iso.datetime() })),
  max_deviation_bps: z
    .int()
    .meta({ description: "Basis points that each source may be away from the median." }),
  fetched_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});

/** Conversion of a price to an amount, signed by this server. */
export const quoteSchema = z
  .object({
    ...unsignedQuoteSchema.shape,
    public_key: z
      .string()
      .meta({ description: "Ed25519 key in base64url; also in `GET /v1/config`." }),
    signature: z.string().meta({
      description:
        "Ed25519 signature in base64url, over `handsel-quote-v1.` and the canonical JSON (RFC 8785) of the quote without `public_key` and `signature`.",
    }),
  })
  .meta({ id: "Quote" });

export type Quote = z.output<typeof quoteSchema>;
type UnsignedQuote = z.output<typeof unsignedQuoteSchema>;

/** Converts a price to an amount at a rate, and signs the quote. */
export function newQuote(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  parts: { chainId: number; token: Token; price: Price; rate: Rate; expiresAt: Date },
): Quote {
  const { chainId, token, price, rate, expiresAt } = parts;
  const exponent = currencies[price.currency];
  const { symbol, address, decimals } = token;
  const exact = toBaseUnits(BigInt(price.amount), exponent, rate.rate, decimals);
  const unsigned: UnsignedQuote = {
    id: newId("qt"),
    object: "quote",
    chain_id: chainId,
    token: { symbol, address, decimals },
    currency: price.currency,
    exponent,
    price: price.amount,
    amount: roundToShown(exact, token).toString(),
    ...describeRate(rate),
    max_deviation_bps: rate.maxDeviationBps,
    expires_at: expiresAt.toISOString(),
  };
  const key = quoteKey(encryptionKey.own);
  const signature = sign(null, signedBytes(unsigned), key.sign).toString("base64url");
  return { ...unsigned, public_key: key.publicKey, signature };
}

/** Returns whether a public key's owner signed exactly this quote. */
export function isQuoteOf(publicKey: string, quote: Quote): boolean {
  const { signature, public_key: _, ...unsigned } = quote;
  const key = createPublicKey({
    ...{ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" },
  });
  return verify(null, signedBytes(unsigned), key, Buffer.from(signature, "base64url"));
}

function signedBytes(unsigned: UnsignedQuote): Buffer {
  return Buffer.from(`handsel-quote-v1.${canonicalJson(unsigned)}`, "utf8");
}
