import { z } from "zod";
import { ApiError, type ErrorCode } from "../errors.ts";

/**
 * Checks a part of a request.
 * @param fieldErrors the code for a field, where it is not `invalid_request`
 * @throws ApiError that names the first field at fault
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema | undefined,
  value: unknown,
  fieldErrors: Readonly<Record<string, ErrorCode>> = {},
): z.output<Schema> {
  // Without a schema nothing of the value is used; the type is then unknown.
  if (!schema) return value as z.output<Schema>;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (value === undefined || issue === undefined) {
    throw new ApiError(
      "invalid_request",
      "The request has no JSON body: send one, with content-type: application/json.",
    );
  }
  const unknownField = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = unknownField === undefined ? issue.path : [...issue.path, unknownField];
  const param = path.join(".");
  // Not just any key: a field may be called `__proto__`.
  const code = (Object.hasOwn(fieldErrors, param) && fieldErrors[param]) || "invalid_request";
  if (unknownField !== undefined) {
    throw new ApiError(code, `There is no field ${param}: leave it out.`, param);
  }
  const detail = isSentence(issue.message)
    ? issue.message
    : `${param || "body"}: ${issue.message}.`;
  throw new ApiError(code, detail, param || undefined);
}

/** Our own messages are sentences; zod's are not. */
function isSentence(message: string): boolean {
  return message.endsWith(".");
}

/** Text of a person or a shop. PostgreSQL cannot keep a NUL character. */
export function text(name: string, maximum: number) {
  const sentence = `${name} must be a text of 1 to ${maximum} characters.`;
  return z
    .string({ error: sentence })
    .min(1, sentence)
    .max(maximum, sentence)
    .refine((value) => !value.includes("\u0000"), `${name} must not contain NUL characters.`);
}

/** A URL that a browser may be sent to. */
export function webUrl(name: string) {
  const sentence = `${name} must be an http or https URL of at most 2048 characters.`;
  return z
    .url({ protocol: /^https?$/, error: sentence })
    .max(2048, sentence)
    .refine((value) => !value.includes("\u0000"), `${name} must not contain NUL characters.`);
}

/** An id that this server gave out. Nothing else reaches the database. */
export function idText(prefix: string, sentence: string) {
  return z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`), sentence);
}

/** 32 bytes, in hexadecimal. */
export const bytes32Text = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/, "This must be 0x and 64 hexadecimal digits.");
