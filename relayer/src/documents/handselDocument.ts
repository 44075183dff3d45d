import { z } from "zod";
import type { publicConfig } from "../dapp/configRoutes.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { API_VERSION } from "../platform/http/requestId.ts";

const documentSchema = z
  .object({
    api_version: z.string().meta({ description: "Newest version of the API." }),
    api_url: z.string(),
    openapi_url: z.string(),
    reference_url: z.string().meta({ description: "Reference of the API for people." }),
    config_url: z.string().meta({ description: "Coins, EIP-712 domains and types." }),
    chains: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        livemode: z.boolean().meta({ description: "Whether money on this chain is real." }),
        escrow: z.string(),
        start_block: z.int(),
      }),
    ),
    keys: z.object({
      quotes: z
        .object({
          algorithm: z.literal("ed25519"),
          public_key: z.string().meta({ description: "In base64url." }),
          retired: z.array(z.object({ public_key: z.string(), retired_at: z.iso.datetime() })),
        })
        .meta({ description: "Key that signs quotes." }),
      receipts: z
        .object({ algorithm: z.literal("ed25519"), public_key: z.string() })
        .meta({ description: "Key that signs receipts." }),
      webhooks: z
        .object({
          algorithms: z.array(z.enum(["hmac-sha256", "ed25519"])),
          keys_url: z.string().meta({
            description: "Where the public key of an endpoint is: each has its own.",
          }),
        })
        .meta({ description: "How webhooks are signed." }),
      offers: z
        .object({
          algorithm: z.literal("eip712"),
          signers_url: z.string().meta({
            description: "Where an offer and its signature are: the merchant's wallet signs.",
          }),
        })
        .meta({ description: "How payment links are signed." }),
    }),
  })
  .meta({ id: "HandselDocument" });

export const getHandselDocument = defineOperation({
  id: "getHandselDocument",
  method: "get",
  path: "/.well-known/handsel.json",
  summary: "Get the addresses, contracts and public keys of this installation",
  access: "public",
  foreignPages: true,
  limit: "read",
  answer: { status: 200, description: "The installation", schema: documentSchema },
  errors: [],
});

type PublicConfig = Awaited<ReturnType<ReturnType<typeof publicConfig>>>;

/** Describes this installation, by its public configuration. */
export function handselDocument(config: PublicConfig): z.output<typeof documentSchema> {
  const { public_url: url, quote_public_key: public_key, retired_quote_keys: retired } = config;
  return {
    api_version: API_VERSION,
    api_url: `${url}/v1`,
    openapi_url: `${url}/openapi.json`,
    reference_url: `${url}/docs`,
    config_url: `${url}/v1/config`,
    chains: config.chains.map(({ id, name, livemode, escrow, start_block }) => ({
      ...{ id, name, livemode, escrow, start_block },
    })),
    keys: {
      quotes: { algorithm: "ed25519", public_key, retired },
      receipts: { algorithm: "ed25519", public_key },
      webhooks: {
        algorithms: ["hmac-sha256", "ed25519"],
        keys_url: `${url}/.well-known/handsel-webhook-keys.json?endpoint={id}`,
      },
      offers: { algorithm: "eip712", signers_url: `${url}/v1/links/{id}` },
    },
  };
}
