import { expect, test } from "vitest";
import { keyScheme } from "./accounts/authenticate.ts";
import { parts } from "./parts.ts";
import { type ErrorCode, errorCatalogue } from "./platform/errors.ts";
import { errorsOf } from "./platform/http/openapi.ts";
import { operationsOf } from "./platform/http/operationsOf.ts";

const operations = operationsOf(parts);

test("every error code is documented where it can occur", () => {
  const documented = new Set<ErrorCode>(
    operations.flatMap((operation) => [...errorsOf(operation, keyScheme)]),
  );
  // These belong to no operation, but to unknown paths and methods.
  for (const code of ["not_found", "method_not_allowed"] as const) documented.add(code);
  expect([...documented].sort()).toEqual(Object.keys(errorCatalogue).sort());
});

test("every operation has a unique name, and a unique method and path", () => {
  const names = operations.map(({ id }) => id);
  const routes = operations.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(routes).size).toBe(routes.length);
});

test("no merchant's operation is open to all pages of other origins", () => {
  for (const operation of operations) {
    if (operation.access === "merchant") expect(operation.foreignPages ?? false).toBe(false);
  }
});
