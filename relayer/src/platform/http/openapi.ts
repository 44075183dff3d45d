import { z } from "zod";
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { type ErrorCode, errorCatalogue } from "../errors.ts";
import { operations } from "../../operations.ts";
import { describeWebhooks } from "../../webhooks/webhookDocument.ts";
import { type Components, exampleOf, problemExamples } from "./examples.ts";
import { type AnyOperation, isPublishable, isVersioned, scopeOf } from "./operation.ts";
import { problemSchema } from "./problem.ts";
import { API_VERSION } from "./requestId.ts";

/** The description of the whole HTTP API, from the schemas that run. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method] = describe(operation);
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
    components: {
      securitySchemes: {
        apiKey: {
          type: "http",
          scheme: "bearer",
          description: "A key `hs_sk_…`, or `hs_rk_…` with the scope that the operation names.",
        },
        session: { type: "apiKey", in: "cookie", name: "__Host-handsel_session" },
      },
    },
    paths,
    webhooks: describeWebhooks(),
  });
  return withExamples(document);
}

type Document = ReturnType<typeof createDocument>;

/** Adds an example to every request, answer and failure. */
function withExamples(document: Document): Document {
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
      if (problem) problem.examples = examplesOf(operation, Number(status));
    }
  }
  return document;
}

interface MediaType {
  schema: object;
  examples?: unknown;
}

/** The types allow for references, which nothing here is. */
function contentOf(part: object | undefined): Record<string, MediaType> {
  return (part as { content?: Record<string, MediaType> } | undefined)?.content ?? {};
}

function examplesOf(operation: AnyOperation, status: number) {
  const codes = errorsOf(operation).filter((code) => errorCatalogue[code].status === status);
  return Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]));
}

function describe(operation: AnyOperation): ZodOpenApiOperationObject {
  const { answer } = operation;
  const requestParams = {
    ...(operation.params instanceof z.ZodObject ? { path: operation.params } : {}),
    ...queryOf(operation),
    ...headersOf(operation),
  };
  return {
    operationId: operation.id,
    summary: operation.summary,
    ...(operation.access === "merchant"
      ? {
          description: `A restricted key needs the scope \`${scopeOf(operation)}\`.`,
          security: [{ apiKey: [] }, { session: [] }],
        }
      : {}),
    ...(Object.keys(requestParams).length > 0 ? { requestParams } : {}),
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: operation.body } },
          },
        }
      : {}),
    responses: {
      [`${answer.status}`]: {
        description: answer.description,
        ...(answer.schema ? { content: { "application/json": { schema: answer.schema } } } : {}),
        ...(answer.text ? { content: textOf(answer.text) } : {}),
      },
      ...(operation.dryRun && answer.schema
        ? {
            200: {
              description: "What a request without `dry_run` would answer",
              content: { "application/json": { schema: answer.schema } },
            },
          }
        : {}),
      ...problems(operation),
    },
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
    ...(isIdempotent(operation) ? idempotencyHeader : {}),
  };
  return Object.keys(shape).length > 0 ? { header: z.object(shape) } : {};
}

const dryRunQuery = {
  dry_run: z
    .enum(["true", "false"])
    .optional()
    .meta({ description: "`true`: everything is checked, the answer is shown, nothing is kept." }),
};

const versionHeader = {
  "handsel-version": z
    .string()
    .optional()
    .meta({ description: "The version that the request was written for; absent: the newest." }),
};

const idempotencyHeader = {
  "idempotency-key": z
    .string()
    .max(255)
    .optional()
    .meta({ description: "Sent again, the request has no further effect and the same answer." }),
};

function isIdempotent(operation: AnyOperation): boolean {
  return operation.access === "merchant" && operation.method === "post";
}

function problems(operation: AnyOperation): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of errorsOf(operation)) {
    const { status } = errorCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses: ZodOpenApiResponsesObject = {};
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    responses[`${status as 400}`] = {
      description: codes.map((code) => `\`${code}\``).join(", "),
      content: { "application/problem+json": { schema: problemSchema } },
    };
  }
  return responses;
}

/** Every code that an operation can answer with. */
export function errorsOf(operation: AnyOperation): readonly ErrorCode[] {
  const validated = operation.params ?? operation.query ?? operation.body;
  const codes: ErrorCode[] = [
    ...(operation.body ? (["malformed_json", "body_too_large"] as const) : []),
    ...(validated ? (["invalid_request"] as const) : []),
    ...(operation.access === "merchant"
      ? (["api_key_missing", "api_key_invalid", "scope_missing"] as const)
      : []),
    ...((operation.access === "merchant" && operation.method !== "get") || isPublishable(operation)
      ? (["origin_forbidden"] as const)
      : []),
    ...(isIdempotent(operation)
      ? (["idempotency_in_flight", "idempotency_mismatch"] as const)
      : []),
    ...Object.values(operation.fieldErrors ?? {}),
    ...operation.errors,
    ...(isVersioned(operation) ? (["unknown_version"] as const) : []),
    "rate_limited",
    "internal_error",
  ];
  return [...new Set(codes)];
}
