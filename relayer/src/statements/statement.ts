import type { Selectable } from "kysely";
import { keccak256, stringToBytes } from "viem";
import { z } from "zod";
import { amountText } from "../payments/amountText.ts";
import type { Config } from "../platform/configuration/config.ts";
import { unseal } from "../platform/crypto/seal.ts";
import { bytes32Text, idText, text, webUrl } from "../platform/http/validate.ts";
import type { StatementTables } from "./tables.ts";

export type StatementRow = Selectable<StatementTables["statements"]>;

/** Side of a dispute that states something. */
export type Party = StatementRow["party"];

export const statementIdText = idText("stm", "A statement id is stm_ and 32 hexadecimal digits.");

const reasons = ["not_received", "damaged", "not_as_described", "other"] as const;
const REASON = `reason must be one of ${reasons.join(", ")}, or null.`;
const FILES = "files must be a list of at most 10.";
const SIZE = "size must be a whole number of bytes.";

/** Request body that makes a statement. */
export const newStatementSchema = z
  .strictObject({
    reason: z.enum(reasons, { error: REASON }).nullable().optional(),
    text: text("text", 2_000),
    payer_amount: amountText
      .optional()
      .meta({ description: "Base units that should go back to the payer, as this side asks." }),
    files: z
      .array(
        z.strictObject({
          name: text("name", 200),
          sha256: bytes32Text.meta({ description: "SHA-256 hash of the file." }),
          size: z.int({ error: SIZE }).min(0, SIZE).meta({ description: "Bytes." }),
          url: webUrl("url").optional().meta({ description: "Where the file is, if anywhere." }),
        }),
        { error: FILES },
      )
      .max(10, FILES)
      .optional()
      .meta({ description: "Fingerprints of files; the files are not stored here." }),
  })
  .meta({ id: "NewStatement" });

export type NewStatement = z.output<typeof newStatementSchema>;

const documentSchema = z.object({
  payment_id: z.string(),
  party: z.enum(["payer", "merchant"]),
  salt: z.string(),
  reason: z.enum(reasons).nullable(),
  text: z.string(),
  payer_amount: z.string().nullable(),
  files: z.array(
    z.object({
      name: z.string(),
      sha256: z.string(),
      size: z.int(),
      url: z.string().nullable(),
    }),
  ),
});

/** What was stated, as it is hashed. */
export type StatementDocument = z.output<typeof documentSchema>;

export const statementSchema = z
  .object({
    id: z.string(),
    object: z.literal("statement"),
    payment_id: z.string(),
    party: z.enum(["payer", "merchant"]),
    document: documentSchema,
    document_hash: z
      .string()
      .meta({ description: "Keccak-256 hash of the canonical JSON (RFC 8785) of `document`." }),
    evidence: z.string().meta({
      description: "Link with the hash, to publish as the evidence of a dispute on the chain.",
    }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Statement" });

export type Statement = z.output<typeof statementSchema>;

/** Names the place of a statement's document, which its encryption is bound to. */
export function contextOf(id: string): string {
  return `statements:sealed_document:${id}`;
}

/** Converts a statement to the API's form. */
export function toStatement(
  { encryptionKey, publicUrl }: Pick<Config, "encryptionKey" | "publicUrl">,
  { id, payment_id, party, sealed_document, created_at }: StatementRow,
): Statement {
  const json = unseal(encryptionKey, contextOf(id), sealed_document);
  const document_hash = keccak256(stringToBytes(json));
  return {
    ...{ id, object: "statement", payment_id, party, document: JSON.parse(json), document_hash },
    evidence: `${publicUrl}/v1/statements/${id}#${document_hash}`,
    created_at: created_at.toISOString(),
  };
}
