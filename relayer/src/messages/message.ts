import type { Selectable } from "kysely";
import { z } from "zod";
import type { Config } from "../platform/configuration/config.ts";
import { unseal } from "../platform/crypto/seal.ts";
import { text } from "../platform/http/validate.ts";
import type { MessageTables } from "./tables.ts";

export type MessageRow = Selectable<MessageTables["messages"]>;

/** Side of a payment that writes. */
export type Author = MessageRow["author"];

const facts = {
  id: z.string(),
  object: z.literal("message"),
  payment_id: z.string(),
  author: z.enum(["payer", "merchant"]),
  created_at: z.iso.datetime(),
};

export const messageSchema = z
  .object({
    ...facts,
    text: z.string(),
    read_at: z.iso.datetime().nullable().meta({ description: "When the other side read it." }),
  })
  .meta({ id: "Message" });

/** Message as a webhook tells of it: without the text, which only the API shows. */
export const toldMessageSchema = z
  .object({ ...facts, checkout_id: z.string().nullable() })
  .meta({ id: "ToldMessage" });

/** Request body that writes a message. */
export const newMessageSchema = z
  .strictObject({ text: text("text", 4_000) })
  .meta({ id: "NewMessage" });

/** Names the place of a message's text, which its encryption is bound to. */
export function contextOf(id: string): string {
  return `messages:sealed_text:${id}`;
}

/** Converts a message to the API's form. */
export function toMessage(
  { encryptionKey }: Pick<Config, "encryptionKey">,
  { id, payment_id, author, sealed_text, read_at, created_at }: MessageRow,
): z.output<typeof messageSchema> {
  return {
    ...{ id, object: "message", payment_id, author, created_at: created_at.toISOString() },
    text: unseal(encryptionKey, contextOf(id), sealed_text),
    read_at: read_at?.toISOString() ?? null,
  };
}
