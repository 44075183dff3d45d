import { z } from "zod";
import { ApiError, type ErrorCode } from "../errors.ts";

/**
 * Validates the parameters, query or body of a request.
 * @param fieldErrors error codes by field; `invalid_request` for all others
 * @throws ApiError that names the first invalid field
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema | undefined,
  value: unknown,
  fieldErrors: Readonly<Record<string, ErrorCode>> = {},
): z.output<Schema> {
  // Without a schema the handler sees the type unknown and uses nothing of the value.
  if (!schema) return value as z.output<Schema>;
  const result = schema.safeParse(value);
  if (result.success) {
    refuseDroppedKeys(value, []);
    return result.data;
  }
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
  // An own key, because a field may be called `__proto__`.
  const code = (Object.hasOwn(fieldErrors, param) && fieldErrors[param]) || "invalid_request";
  if (unknownField !== undefined) {
    throw new ApiError(code, unknownFieldDetail(schema, issue.path, param), param);
  }
  throw new ApiError(code, detailOf(issue, param || "body", value), param || undefined);
}

/** Says what is wrong with a field: our own sentence where there is one. */
function detailOf(issue: z.core.$ZodIssue, name: string, value: unknown): string {
  if (isSentence(issue.message)) return issue.message;
  const given = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], value);
  return given === undefined ? `${name} is missing: send it.` : `${name}: ${issue.message}.`;
}

/** Says which fields there are instead of an unknown one. */
function unknownFieldDetail(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  param: string,
): string {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const parent = path.reduce<z.core.JSONSchema.JSONSchema | undefined>((inner, key) => {
    const next = typeof key === "number" ? inner?.items : inner?.properties?.[String(key)];
    return typeof next === "object" && !Array.isArray(next) ? next : undefined;
  }, json);
  const fields = Object.keys(parent?.properties ?? {});
  const known = fields.length === 0 ? "" : ` The fields are ${fields.join(", ")}.`;
  return `The field ${param} does not exist: leave it out.${known}`;
}

/** Refuses a key that zod drops without a word. */
function refuseDroppedKeys(value: unknown, path: readonly string[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const param = [...path, key];
    if (key === "__proto__") {
      throw new ApiError(
        "invalid_request",
        "A field cannot be called __proto__: choose another name.",
        param.join("."),
      );
    }
    refuseDroppedKeys(inner, param);
  }
}

/** Returns whether a message is our own: zod's are not sentences. */
function isSentence(message: string): boolean {
  return message.endsWith(".");
}

/** Invisible characters that a script or an emoji needs: joiners, marks of direction, variants, signs before Arabic numbers. */
const needed =
  "\\u061c\\u200c-\\u200f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}\\u180b-\\u180d\\u180f\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2";

/**
 * Characters that nobody sees, or that reorder what people see: controls other than tab and line ends,
 * directional overrides and isolates, blank letters, separators, and what Unicode calls no character.
 */
const deceptive = new RegExp(
  `[[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2028\\u2029\\u2800]--[\\t\\r\\n${needed}]]`,
  "v",
);

/** Returns why a text would not be kept or shown exactly; null if it would. */
function faultOf(value: string): string | null {
  if (!value.isWellFormed()) return "must be valid Unicode text, without half a surrogate pair.";
  if (value.includes("\0")) return "must not contain NUL characters.";
  if (deceptive.test(value)) {
    return "must not contain invisible characters or ones that change the direction of text.";
  }
  return /^\s+$/u.test(value) ? "must not be only spaces." : null;
}

/** Refuses what would not be kept or shown exactly. */
function exact(name: string) {
  return (value: string, context: z.RefinementCtx) => {
    const fault = faultOf(value);
    if (fault !== null) context.addIssue({ code: "custom", message: `${name} ${fault}` });
  };
}

/** Whole number of seconds within two limits. */
export const seconds = (name: string, minimum: number, maximum: number) => {
  const sentence = `${name} must be a whole number of seconds from ${minimum} to ${maximum}.`;
  return z.int({ error: sentence }).min(minimum, sentence).max(maximum, sentence);
};

/** Validates free text: what is accepted is stored, answered and shown exactly. */
export function text(name: string, maximum: number) {
  const sentence = `${name} must be text of 1 to ${maximum} characters.`;
  return z
    .string({ error: sentence })
    .min(1, sentence)
    .max(maximum, sentence)
    .superRefine(exact(name));
}

/** Validates an http or https URL that a browser may be sent to; a password in it would be shown. */
export function webUrl(name: string) {
  const sentence = `${name} must be an http or https URL of at most 2048 characters.`;
  return z
    .url({ protocol: /^https?$/, error: sentence })
    .max(2048, sentence)
    .superRefine(exact(name))
    .refine((value) => {
      const url = URL.parse(value);
      return url === null || (url.username === "" && url.password === "");
    }, `${name} must not contain a user name or password.`);
}

/** Validates an id of this server, so that no other text reaches the database. */
export function idText(prefix: string, sentence: string) {
  return z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`), sentence);
}

/** Address of an account or a contract, in any case of its letters. */
export const addressText = (name: string) =>
  z
    .string({ error: `${name} must be an address: 0x and 40 hexadecimal digits.` })
    .regex(/^0x[0-9a-fA-F]{40}$/, `${name} must be an address: 0x and 40 hexadecimal digits.`);

/** Email address. */
export const emailText = (name: string) => {
  const sentence = `${name} must be an email address of at most 254 characters.`;
  return z.string({ error: sentence }).regex(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,189}$/, sentence);
};

/** 32 bytes, in hexadecimal. */
export const bytes32Text = z
  .string()
  .regex(/^0x[0-9a-fA-F]{64}$/, "This must be 0x and 64 hexadecimal digits.");
