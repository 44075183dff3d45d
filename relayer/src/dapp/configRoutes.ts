import { escrowDomain, messageTypes, paymentTermsTypes } from "@handsel/protocol";
import type { Router } from "express";
import { z } from "zod";
import { type ChainClient, isLive } from "../chains/clients.ts";
import { defineOperation } from "../platform/http/operation.ts";
import { operationRouter, servePublic } from "../platform/http/serve.ts";
import type { Deps } from "../platform/part.ts";
import { quoteKey } from "../rates/quoteKey.ts";
import { listRetiredQuoteKeys } from "../rates/retiredQuoteKeys.ts";
import { publicSubgraphUrl } from "../subgraph/subgraphUrls.ts";
import { audiences } from "./configuration.ts";

const configSchema = z
  .object({
    public_url: z.string(),
    quote_public_key: z
      .string()
      .meta({ description: "Ed25519 key that signs quotes, in base64url." }),
    retired_quote_keys: z
      .array(z.object({ public_key: z.string(), retired_at: z.iso.datetime() }))
      .meta({
        description:
          "Keys that signed quotes before, the last first: believe them of quotes from before they were retired.",
      }),
    chains: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        livemode: z.boolean().meta({
          description: "Whether money on this chain is real; false for a test network.",
        }),
        rpc_url: z.string(),
        subgraph_url: z
          .string()
          .nullable()
          .meta({
            description:
              "Where queries go to the chain's subgraph: there, or through this server. Null for none.",
            examples: ["https://graph.example.com/subgraphs/name/handsel"],
          }),
        explorer_url: z.string().nullable().meta({
          description:
            "Where people look up the chain: add `/tx/` and a transaction, or `/address/` and an address. Null for none.",
        }),
        escrow: z.string(),
        eip712_domain: z
          .object({
            name: z.string(),
            version: z.string(),
            chainId: z.int(),
            verifyingContract: z.string(),
          })
          .meta({
            description:
              "EIP-712 domain of the escrow: of payment ids, and of everything signed for it.",
          }),
        start_block: z.int(),
        confirmations: z.int(),
        tokens: z.array(
          z.object({
            symbol: z.string(),
            name: z.string(),
            address: z.string().meta({ description: "The zero address is the chain's coin." }),
            decimals: z.int(),
            authorization: z.object({ name: z.string(), version: z.string() }).nullable().meta({
              description: "EIP-712 domain of ERC-3009 authorizations; null if the token has none.",
            }),
          }),
        ),
      }),
    ),
    eip712_types: z
      .record(z.string(), z.array(z.object({ name: z.string(), type: z.string() })))
      .meta({
        description:
          "EIP-712 types of the terms, whose hash is the payment id, and of the messages that parties sign.",
      }),
    open_registration: z
      .boolean()
      .meta({ description: "Whether whoever signs in with a wallet may open a store." }),
    development_wallets: z
      .array(
        z.object({
          name: z.string(),
          private_key: z.string(),
          audience: z.enum(audiences).meta({ description: "On whose pages it is offered." }),
        }),
      )
      .meta({ description: "Funded wallets of a local chain; empty for any other." }),
  })
  .meta({ id: "Config" });

const getConfig = defineOperation({
  id: "getConfig",
  method: "get",
  path: "/v1/config",
  summary: "Get the public configuration of this server",
  access: "public",
  foreignPages: true,
  limit: "read",
  answer: { status: 200, description: "The configuration", schema: configSchema },
  errors: [],
});

export const configOperations = [getConfig];

export function configRoutes(deps: Deps): Router {
  const router = operationRouter();
  const read = publicConfig(deps);
  servePublic(router, getConfig, read);
  return router;
}

/** Returns what reads the public configuration. */
export function publicConfig({ config, chains, db }: Deps) {
  const fixed: Omit<z.output<typeof configSchema>, "retired_quote_keys"> = {
    public_url: config.publicUrl,
    quote_public_key: quoteKey(config.encryptionKey.own).publicKey,
    chains: [...chains.values()].map((chain) => describeChain(chain, config.publicUrl)),
    eip712_types: eip712Types(),
    open_registration: config.accounts.isRegistrationOpen,
    development_wallets: config.dapp.developmentWallets.map((wallet) => ({
      name: wallet.name,
      private_key: wallet.privateKey,
      audience: wallet.audience,
    })),
  };
  return async () => ({
    ...fixed,
    retired_quote_keys: await listRetiredQuoteKeys(db, config.encryptionKey),
  });
}

function eip712Types() {
  const types = Object.entries({ ...paymentTermsTypes, ...messageTypes });
  return Object.fromEntries(
    types.map(([name, fields]) => [name, fields.map((field) => ({ ...field }))]),
  );
}

function describeChain(
  { id, chain, config, escrow, explorerUrl, startBlock, tokens }: ChainClient,
  publicUrl: string,
) {
  return {
    id,
    name: chain.name,
    livemode: isLive({ chain }),
    rpc_url: config.publicRpcUrl,
    subgraph_url: publicSubgraphUrl(config, publicUrl),
    explorer_url: explorerUrl,
    escrow: escrow.address,
    eip712_domain: escrowDomain(escrow),
    start_block: Number(startBlock),
    confirmations: config.confirmations,
    tokens: tokens.map((token) => ({ ...token })),
  };
}
