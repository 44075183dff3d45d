import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { type ErrorCode, errorCatalogue } from "../errors.ts";
import type { Part } from "../part.ts";
import { type KeyScheme, MODE_HEADER, STORE_HEADER } from "./authenticator.ts";
import { type Components, exampleOf, problemExamples } from "./examples.ts";
import { type AnyOperation, isForPages, isVersioned, scopeOf } from "./operation.ts";
import { authenticationOf, operationsOf } from "./operationsOf.ts";
import { problemSchema } from "./problem.ts";
import { LAG_HEADER } from "./readLagging.ts";
import { takesNothing } from "./readRequest.ts";
import { API_VERSION } from "./requestId.ts";

/** Generates `openapi.json` from the operations of all parts. */
export function openApiDocument(parts: readonly Part[]) {
  const { scheme } = authenticationOf(parts);
  const operations = operationsOf(parts);
  const tags = tagsOf(parts, operations);
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method] = {
      tags: [tags.get(operation.id) ?? ""],
      ...describe(operation, scheme),
    };
    paths[operation.path] = path;
  }
  const document = createDocument({
    openapi: "3.1.0",
    info: {
      title: "Handsel",
      version: API_VERSION,
      description:
        "Payments held in escrow. Amounts are decimal strings of the token's base units; times are ISO 8601 in UTC.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "The server that answers with this description" }],
    tags: [...new Set(tags.values())].map((name) => ({ name })),
    components: {
      securitySchemes: {
        apiKey: {
          type: "http",
          scheme: "bearer",
          description: "API key: `hs_sk_…`, or `hs_rk_…` with the operation's scope.",
        },
        session: { type: "apiKey", in: "cookie", name: scheme.sessionCookie },
        ...Object.fromEntries(
          operations.flatMap(({ keyHeader }) =>
            keyHeader === undefined
              ? []
              : [[keyHeader, { type: "apiKey", in: "header", name: keyHeader } as const]],
          ),
        ),
      },
    },
    paths,
    webhooks: Object.assign({}, ...parts.map((part) => part.outgoingRequests?.(parts))),
  });
  return withExamples(document, operations, scheme);
}

/** Names the part of each operation, as a heading; the platform's own are those of the server. */
function tagsOf(
  parts: readonly Part[],
  operations: readonly AnyOperation[],
): ReadonlyMap<string, string> {
  const ofParts = parts.flatMap((part) =>
    (part.operations?.(parts) ?? []).map(({ id }) => [id, headingOf(part.name)] as const),
  );
  return new Map([...operations.map(({ id }) => [id, "Server"] as const), ...ofParts]);
}

/** Writes a name such as `paymentLinks` as `Payment links`. */
function headingOf(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Document = ReturnType<typeof createDocument>;

/** Adds an example to every request, answer and error. */
function withExamples(
  document: Document,
  operations: readonly AnyOperation[],
  scheme: KeyScheme,
): Document {
  const components = (document.components?.schemas ?? {}) as Components;
  document.components = { ...document.components, examples: problemExamples() };
  for (const operation of operations) {
    const described = document.paths?.[operation.path]?.[operation.method];
    const request = contentOf(described?.requestBody)["application/json"];
    if (request) {
      const value = operation.example ?? exampleOf(request.schema, components, false);
      request.examples = { typical: { value } };
    }
    for (const [status, response] of Object.entries(described?.responses ?? {})) {
      const content = contentOf(response);
      const answer = content["application/json"];
      if (answer) {
        answer.examples = { typical: { value: exampleOf(answer.schema, components, true) } };
      }
      const problem = content["application/problem+json"];
      if (problem) problem.examples = examplesOf(operation, scheme, Number(status));
    }
  }
  return document;
}

interface MediaType {
  schema: object;
  examples?: unknown;
}

/** Returns the content of a request or answer, which is never a reference here. */
function contentOf(part: object | undefined): Record<string, MediaType> {
  return (part as { content?: Record<string, MediaType> } | undefined)?.content ?? {};
}

function examplesOf(operation: AnyOperation, scheme: KeyScheme, status: number) {
  const codes = errorsOf(operation, scheme).filter(
    (code) => errorCatalogue[code].status === status,
  );
  return Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
}

function describe(operation: AnyOperation, scheme: KeyScheme): ZodOpenApiOperationObject {
  const { answer } = operation;
  const limited = `Counted as \`${operation.limit}\` by the rate limits.`;
  const requestParams = {
    ...(operation.params instanceof z.ZodObject ? { path: operation.params } : {}),
    ...queryOf(operation),
    ...headersOf(operation),
  };
  return {
    operationId: operation.id,
    summary: operation.summary,
    ...accessOf(operation, limited),
    ...(Object.keys(requestParams).length > 0 ? { requestParams } : {}),
    ...(operation.body
      ? {
          requestBody: {
            required: !takesNothing(operation),
            content: { "application/json": { schema: operation.body } },
          },
        }
      : {}),
    responses: {
      [`${answer.status}`]: {
        description: answer.description,
        headers: operation.mayLag ? limitHeaders.extend(lagHeader) : limitHeaders,
        ...(answer.schema ? { content: { "application/json": { schema: answer.schema } } } : {}),
        ...(answer.text ? { content: textOf(answer.text) } : {}),
      },
      ...(operation.dryRun && answer.schema
        ? {
            200: {
              description: "Answer of the dry run: that of the same request without `dry_run`",
              headers: limitHeaders,
              content: { "application/json": { schema: answer.schema } },
            },
          }
        : {}),
      ...problems(operation, scheme),
    },
  };
}

/** Describes who may call an operation. */
function accessOf(operation: AnyOperation, limited: string) {
  const recent = operation.stepUp
    ? " A session needs a proof from the last five minutes, see `/v1/session/verify`."
    : "";
  const session = [{ session: [] }];
  if (operation.access === "public") return { description: limited };
  if (operation.access === "account") {
    return {
      description: `For the person who is signed in.${recent} ${limited}`,
      security: session,
    };
  }
  const scope = scopeOf(operation);
  return operation.sessionOnly
    ? {
        description: `For members whose role has \`${scope}\`; no key may call it.${recent} ${limited}`,
        security: session,
      }
    : {
        description: `A restricted key or a member's role needs the scope \`${scope}\`.${recent} ${limited}`,
        security: [
          { apiKey: [] },
          ...(operation.keyHeader === undefined ? [] : [{ [operation.keyHeader]: [] }]),
          ...session,
        ],
      };
}

function textOf({ type, example }: { type: string; example: string }) {
  return { [type]: { schema: z.string(), examples: { typical: { value: example } } } };
}

function queryOf({ query, dryRun }: AnyOperation) {
  const own = query instanceof z.ZodObject ? query.shape : {};
  const shape = { ...own, ...(dryRun ? dryRunQuery : {}) };
  return Object.keys(shape).length > 0 ? { query: z.object(shape) } : {};
}

function headersOf(operation: AnyOperation) {
  const shape = {
    ...(isVersioned(operation) ? versionHeader : {}),
    ...(operation.access === "merchant" ? sessionHeaders : {}),
    ...(isIdempotent(operation) ? idempotencyHeader : {}),
  };
  return Object.keys(shape).length > 0 ? { header: z.object(shape) } : {};
}

const dryRunQuery = {
  dry_run: z
    .enum(["true", "false"])
    .optional()
    .meta({ description: "`true` for a dry run: everything is checked, nothing is kept." }),
};

const versionHeader = {
  "handsel-version": z
    .enum([API_VERSION])
    .optional()
    .meta({ description: "Version of the API; the newest by default." }),
};

const sessionHeaders = {
  [STORE_HEADER]: z.string().max(100).optional().meta({
    description: "Store of a signed-in request, by its id; the oldest of the account's by default.",
  }),
  [MODE_HEADER]: z.enum(["live", "test"]).optional().meta({
    description:
      "Mode of a signed-in request; by default live where a chain with real money is configured. A key has its own mode.",
  }),
};

const idempotencyHeader = {
  "idempotency-key": z.string().max(255).optional().meta({
    description: "Makes a retry safe: the same key gets the same answer, with no further effect.",
  }),
};

function isIdempotent(operation: AnyOperation): boolean {
  return operation.access === "merchant" && operation.method === "post";
}

function problems(operation: AnyOperation, scheme: KeyScheme): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of errorsOf(operation, scheme)) {
    const { status } = errorCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses: ZodOpenApiResponsesObject = {};
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[`${status as 400}`] = {
      description: codes.map((code) => `\`${code}\``).join(", "),
      ...(status in waitHeaders ? { headers: waitHeaders[status] } : {}),
      content: { "application/problem+json": { schema: problemSchema } },
    };
  }
  return responses;
}

const retryAfter = z
  .string()
  .meta({ description: "Seconds after which the request may succeed.", example: "12" });
const whole = (description: string, example: string) => z.string().meta({ description, example });

/** Headers of every answer that the rate limits count. */
const limitHeaders = z.object({
  "ratelimit-limit": whole("Requests per minute.", "600").optional(),
  "ratelimit-remaining": whole("Requests left in this minute.", "599").optional(),
  "ratelimit-reset": whole("Seconds until the count begins anew.", "12").optional(),
});

const lagHeader = {
  [LAG_HEADER]: whole(
    "Seconds by which the answer may be old; absent if it is current.",
    "0.412",
  ).optional(),
};

/** Headers of the answers that ask a client to wait, by status. */
const waitHeaders: Readonly<Record<number, z.ZodObject>> = {
  429: limitHeaders.extend({ "retry-after": retryAfter.optional() }),
  503: z.object({ "retry-after": retryAfter.optional() }),
};

/** Lists every error code of an operation. */
export function errorsOf(operation: AnyOperation, scheme: KeyScheme): readonly ErrorCode[] {
  const validated = operation.params ?? operation.query ?? operation.body;
  const codes: ErrorCode[] = [
    ...(operation.method === "get" ? [] : (["malformed_json", "body_too_large"] as const)),
    "invalid_request",
    ...(operation.access === "merchant"
      ? ([
          ...(["api_key_missing", "api_key_invalid", "key_mode_mismatch"] as const),
          ...(["address_forbidden", "store_forbidden", "second_factor_required"] as const),
          ...(["enrolment_required"] as const),
          ...(scheme.isEveryones(scopeOf(operation)) ? [] : (["role_forbidden"] as const)),
          operation.sessionOnly ? "session_required" : "scope_missing",
        ] as const)
      : []),
    ...(operation.access === "account" ? (["session_missing"] as const) : []),
    ...(operation.access === "account" && !operation.beforeSecondFactor
      ? (["second_factor_required"] as const)
      : []),
    ...(operation.stepUp ? (["step_up_required"] as const) : []),
    ...((operation.access !== "public" && operation.method !== "get") ||
    isForPages(operation, scheme)
      ? (["origin_forbidden"] as const)
      : []),
    ...(isIdempotent(operation)
      ? (["idempotency_in_flight", "idempotency_mismatch"] as const)
      : []),
    ...Object.values(operation.fieldErrors ?? {}),
    ...operation.errors,
    ...(isVersioned(operation) ? (["unknown_version"] as const) : []),
    ...(operation.access !== "public" || validated ? (["database_timeout"] as const) : []),
    "rate_limited",
    "database_unavailable",
    "internal_error",
  ];
  return [...new Set(codes)];
}
