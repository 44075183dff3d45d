import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import type { AnyOperation } from "../../platform/http/operation.ts";

interface Media {
  schema: object;
  examples: Record<string, { value?: unknown; $ref?: string }>;
}
interface Described {
  operationId: string;
  parameters?: { in: string; name: string }[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { examples: Record<string, { value: { code: string; status: number } }> };
}

export const document: Document = JSON.parse(
  await readFile(join(import.meta.dirname, "..", "..", "..", "openapi.json"), "utf8"),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, "openapi");

export const described = (operation: AnyOperation): Described => {
  const found = document.paths[operation.path]?.[operation.method];
  if (!found) throw new Error(`${operation.id} is missing in openapi.json`);
  return found;
};

/** Fails unless a value matches the schema of an operation's answer in openapi.json. */
export function check(operation: AnyOperation, status: number, type: string, value: unknown): void {
  expect(
    described(operation).responses[status]?.content?.[type],
    `${operation.id} ${status}`,
  ).toBeDefined();
  const escaped = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");
  const at = ["paths", operation.path, operation.method, "responses", `${status}`, "content", type];
  const pointer = [...at, "schema"].map(escaped).map(encodeURIComponent).join("/");
  ajv.validate({ $ref: `openapi#/${pointer}` }, value);
  const problems = ajv.errors?.map(({ instancePath, message }) => `${instancePath}: ${message}`);
  expect(problems ?? [], `${operation.id} ${status}: ${JSON.stringify(value)}`).toEqual([]);
}
