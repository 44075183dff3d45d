import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parts } from "./parts.ts";
import { ApiError } from "./platform/errors.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";
import { validate } from "./platform/http/validate.ts";

/** What of a JSON schema is walked. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  propertyNames?: Schema;
  items?: Schema;
  anyOf?: Schema[];
  pattern?: string;
  enum?: unknown[];
  format?: string;
  maxLength?: number;
}

/** A place for free text in a body, and a body with a text there and nothing else. */
interface Place {
  path: (string | number)[];
  isUrl: boolean;
  isKey?: boolean;
  bodyWith: (text: unknown) => unknown;
}

function placesOf(
  given: Schema,
  path: Place["path"],
  bodyWith: Place["bodyWith"],
  defs: Record<string, Schema>,
): Place[] {
  const schema = (given.$ref && defs[given.$ref.split("/").pop() ?? ""]) || given;
  const { properties = {}, additionalProperties, propertyNames, items, anyOf = [] } = schema;
  const isUrl = schema.format === "uri";
  const isFree = schema.type === "string" && schema.maxLength && !schema.enum && !schema.pattern;
  return [
    ...(isFree || (isUrl && schema.type === "string") ? [{ path, isUrl, bodyWith }] : []),
    ...anyOf.flatMap((inner) => placesOf(inner, path, bodyWith, defs)),
    ...Object.entries(properties).flatMap(([key, inner]) =>
      placesOf(inner, [...path, key], (text) => bodyWith({ [key]: text }), defs),
    ),
    ...(items ? placesOf(items, [...path, 0], (text) => bodyWith([text]), defs) : []),
    ...(additionalProperties && propertyNames
      ? [
          ...placesOf(
            additionalProperties,
            [...path, "key"],
            (text) => bodyWith({ key: text }),
            defs,
          ),
          {
            ...{ path, isUrl: false, isKey: true },
            bodyWith: (text: unknown) => bodyWith({ [`${text}`]: "value" }),
          },
        ]
      : []),
  ];
}

const hostile: [string, string][] = [
  ["half a surrogate pair", "a\ud800b"],
  ["a right-to-left override", "a\u202eb"],
  ["an isolate", "a\u2066b"],
  ["a zero-width space", "a\u200bb"],
  ["a byte-order mark", "a\ufeffb"],
  ["NUL", "a\0b"],
  ["an escape", "a\u001bb"],
  ["a tag", "a\u{e0041}b"],
  ["a blank letter", "\u3164"],
  ["a blank pattern", "\u2800"],
  ["a line separator", "a\u2028b"],
  ["no character", "a\uffffb"],
];

/** Persian with a joiner, Hebrew with a mark of direction, a family and a heart of emoji, lines. */
const welcome = "نمی\u200cخواهم שלום\u200f! 👨\u200d👩\u200d👧 ❤\ufe0f\nKäse\t«1»";

const places = operationsOf(parts).flatMap(({ id, body }) => {
  // A sign-in message is what its signature says it is; a query is one of those that are known.
  const isSignIn = id === "createSession" || id === "createPayerSession";
  if (!body || isSignIn || id === "querySubgraph") return [];
  const schema = z.toJSONSchema(body, { io: "input", unrepresentable: "any", reused: "inline" });
  // A token or currency is only compared with those that are known; an origin, a network, a picture or a colour has a form of its own.
  const isOther = ({ path }: Place) =>
    ["token", "origins", "embed_origins", "networks", "currency", "logo", "accent"].some((name) =>
      path.includes(name),
    );
  const all = placesOf(schema as Schema, [], (text) => text, (schema as Schema).$defs ?? {});
  return all
    .filter((place) => !isOther(place))
    .map(
      (place) =>
        [`${id} ${place.path.join(".")}${place.isKey ? " key" : ""}`, body, place] as const,
    );
});

test("texts of checkouts, links, keys, endpoints and evidence are walked", () => {
  const names = places.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      ...["createCheckout client_reference_id", "createCheckout metadata key"],
      ...["createCheckout metadata.key", "createCheckout line_items.0.name"],
      ...["createCheckout success_url", "createPaymentLink description", "createApiKey name"],
      ...["createWebhookEndpoint description", "submitEvidence evidence"],
    ]),
  );
});

describe.each(places)("%s", (_name, schema, { path, isUrl, bodyWith }) => {
  const messagesFor = (text: string) => {
    const { error } = schema.safeParse(bodyWith(text));
    return (error?.issues ?? [])
      .filter((issue) => path.every((step, at) => issue.path[at] === step))
      .map(({ message }) => message);
  };

  test.each(hostile)("refuses %s", (_what, text) => {
    expect(messagesFor(isUrl ? `https://shop.example/${text}` : text)).not.toEqual([]);
  });

  test("refuses only spaces", () => {
    // Spaces after a URL are no part of it.
    if (!isUrl) expect(messagesFor(" \n ")).not.toEqual([]);
  });

  test("keeps what people write", () => {
    if (!isUrl) expect(messagesFor(welcome)).toEqual([]);
    else expect(messagesFor("https://user:pass@shop.example/")).not.toEqual([]);
  });
});

test("a key that would be dropped is refused by its name", () => {
  const schema = z.object({ metadata: z.record(z.string(), z.string()) });
  const body = JSON.parse('{"metadata":{"__proto__":"x"}}');
  expect(() => validate(schema, body)).toThrow(ApiError);
});
