import { createPublicKey, sign, verify } from "node:crypto";
import { canonicalJson, type Token } from "@handsel/protocol";
import { z } from "zod";
import type { Config } from "../platform/configuration/config.ts";
import { newId } from "../platform/ids.ts";
import { type Currency, currencies, currencyCodes } from "./currencies.ts";
import { formatRate, toBaseUnits } from "./decimal.ts";
import { quoteKey } from "./quoteKey.ts";
import type { Rate } from "./readRate.ts";

/** A price in a currency. */
export interface Price {
  currency: Currency;
  /** In the currency's smallest unit. */
  amount: string;
}

/** What is signed. */
export const unsignedQuoteSchema = z.object({
  id: z.string(),
  object: z.literal("quote"),
  chain_id: z.int(),
  token: z.object({ symbol: z.string(), address: z.string(), decimals: z.int() }),
  currency: z.enum(currencyCodes),
  exponent: z.int().meta({ description: "Digits after the point of the currency." }),
  price: z.string().meta({ description: "In the currency's smallest unit." }),
  amount: z.string().meta({ description: "Base units of the token, rounded up." }),
  rate: z.string().meta({ description: "Units of the currency for one whole token: the median." }),
  fixed: z.boolean().meta({ description: "Made up, for the local chain's demo coin." }),
  sources: z.array(z.object({ name: z.string(), rate: z.string(), fetched_at: z.iso.datetime() })),
  max_deviation_bps: z
    .int()
    .meta({ description: "How far from the median a source may be, or there is no quote." }),
  fetched_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
});

/** How a price became an amount, signed by this server. */
export const quoteSchema = z
  .object({
    ...unsignedQuoteSchema.shape,
    public_key: z
      .string()
      .meta({ description: "Ed25519, in base64url; also in the configuration." }),
    signature: z.string().meta({
      description:
        "Ed25519, in base64url, of `handsel-quote-v1.` and the canonical JSON (RFC 8785) of the quote without `public_key` and `signature`.",
    }),
  })
  .meta({ id: "Quote" });

export type Quote = z.output<typeof quoteSchema>;
type UnsignedQuote = z.output<typeof unsignedQuoteSchema>;

/** Makes a price an amount at a rate, and signs how. */
export function newQuote(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  parts: { chainId: number; token: Token; price: Price; rate: Rate; expiresAt: Date },
): Quote {
  const { chainId, token, price, rate, expiresAt } = parts;
  const exponent = currencies[price.currency];
  const { symbol, address, decimals } = token;
  const unsigned: UnsignedQuote = {
    ...{ id: newId("qt"), object: "quote", chain_id: chainId },
    token: { symbol, address, decimals },
    ...{ currency: price.currency, exponent, price: price.amount },
    amount: toBaseUnits(BigInt(price.amount), exponent, rate.rate, decimals).toString(),
    rate: formatRate(rate.rate),
    fixed: rate.fixed,
    sources: rate.sources.map((source) => ({
      name: source.name,
      rate: formatRate(source.rate),
      fetched_at: source.fetchedAt.toISOString(),
    })),
    max_deviation_bps: rate.maxDeviationBps,
    fetched_at: rate.fetchedAt.toISOString(),
    expires_at: expiresAt.toISOString(),
  };
  const key = quoteKey(encryptionKey);
  const signature = sign(null, signedBytes(unsigned), key.sign).toString("base64url");
  return { ...unsigned, public_key: key.publicKey, signature };
}

/** Whether the owner of a public key signed exactly this quote. */
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
