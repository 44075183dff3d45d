import type { ApiPaths } from "@handsel/sdk";
import createClient from "openapi-fetch";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { keyScheme } from "../../accounts/authenticate.ts";
import { parts } from "../../parts.ts";
import { errorCatalogue } from "../../platform/errors.ts";
import { errorsOf } from "../../platform/http/openapi.ts";
import { isVersioned } from "../../platform/http/operation.ts";
import { operationsOf } from "../../platform/http/operationsOf.ts";
import { check, described, document } from "./description.ts";
import { failures } from "./failures.ts";
import { during, sharedFailure } from "./sharedFailures.ts";
import { ordinary } from "./successes.ts";
import { lamp, merchant, resetLimits, send, server, startWorld, stopWorld } from "./world.ts";

const operations = operationsOf(parts);

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(resetLimits);

test("openapi.json and the server have the same operations", () => {
  const names = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  expect(names.sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s",
  (id, operation) => {
    test(`${id} has examples that match its schemas`, () => {
      const { requestBody, responses } = described(operation);
      const request = requestBody?.content["application/json"];
      if (request && operation.body) {
        const parsed = operation.body.safeParse(request.examples.typical?.value);
        expect(parsed.error?.issues).toBeUndefined();
      }
      for (const [status, { content = {} }] of Object.entries(responses)) {
        for (const [type, { examples }] of Object.entries(content)) {
          const all = Object.entries(examples);
          expect(all).not.toEqual([]);
          for (const [code, { value, $ref }] of all) {
            check(
              operation,
              Number(status),
              type,
              $ref ? document.components.examples[code]?.value : value,
            );
          }
        }
      }
      const codes = Object.values(responses).flatMap(({ content }) =>
        Object.keys(content?.["application/problem+json"]?.examples ?? {}),
      );
      expect(codes.sort()).toEqual([...errorsOf(operation, keyScheme)].sort());
    });

    test(`${id} answers ${operation.answer.status} as described`, async () => {
      const answer = await send(operation, await ordinary(operation));
      expect(answer.status, answer.text).toBe(operation.answer.status);
      if (operation.answer.schema) {
        check(operation, answer.status, "application/json", JSON.parse(answer.text));
      }
      const { text } = operation.answer;
      if (text) {
        expect(answer.headers.get("content-type")).toContain(text.type);
        check(operation, answer.status, text.type, answer.text);
      }
    });

    if (operation.dryRun) {
      test(`${id} answers a dry run as described`, async () => {
        const call = await ordinary(operation);
        const answer = await send(operation, { ...call, query: "dry_run=true" });
        expect([answer.status, answer.headers.get("handsel-dry-run")]).toEqual([200, "true"]);
        check(operation, 200, "application/json", JSON.parse(answer.text));
      });
    }

    test.each(errorsOf(operation, keyScheme))(`${id} fails with %s as described`, async (code) => {
      const make = failures[operation.id]?.[code];
      const call = make ? await make() : await sharedFailure(operation, code);
      if (!call)
        throw new Error(`No request makes ${id} fail with ${code}: add it to failures.ts.`);
      const answer = await during(operation, code, () => send(operation, call));
      vi.restoreAllMocks();
      expect([answer.json?.code, answer.status], answer.text).toEqual([
        code,
        errorCatalogue[code].status,
      ]);
      expect(answer.text).not.toContain("a secret reason");
      check(operation, answer.status, "application/problem+json", answer.json);
      if (isVersioned(operation)) expect(answer.headers.get("handsel-version")).toMatch(/^\d{4}-/);
    });
  },
);

test("a generated client creates, finds and expires a checkout", async () => {
  const headers = { authorization: `Bearer ${merchant.key}` };
  const client = createClient<ApiPaths>({ baseUrl: server.url, headers });
  const made = await client.POST("/v1/checkouts", {
    body: { ...lamp, client_reference_id: "c-1", capture_period: 3_600 },
  });
  if (!made.data) throw new Error(JSON.stringify(made.error));
  const { id } = made.data;
  const query = { client_reference_id: "c-1", status: "open" as const };
  const list = await client.GET("/v1/checkouts", { params: { query } });
  expect(list.data?.data.map((found) => found.id)).toEqual([id]);
  const ended = await client.POST("/v1/checkouts/{id}/expire", { params: { path: { id } } });
  expect(ended.data?.status).toBe("expired");
  const missing = await client.GET("/v1/checkouts/{id}", { params: { path: { id: "cs_1" } } });
  expect(missing.error?.code).toBe("checkout_not_found");
});
