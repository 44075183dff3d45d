/** The authorisation matrix: every operation by every role, key, mode and organisation, as permissions.ts declares it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMerchant } from "../../accounts/createMerchant.ts";
import {
  mayDo,
  memberScopes,
  permissions,
  roles,
} from "../../accounts/organisations/permissions.ts";
import { publishableScopes, scopes } from "../../accounts/scopes.ts";
import { parts } from "../../parts.ts";
import { scopeOf } from "../../platform/http/operation.ts";
import { operationsOf } from "../../platform/http/operationsOf.ts";
import { merchantAccount } from "../testChain.ts";
import { createOtherMerchant } from "../testServer.ts";
import { memberSession } from "./people.ts";
import { database, deps, make, resetLimits, send, startWorld, stopWorld } from "./world.ts";

const operations = operationsOf(parts).filter(({ access }) => access === "merchant");
const named = operations.map((operation) => [operation.id, operation] as const);

/** Answers before anything of a request but its caller was looked at. */
const refusals = [
  ...["api_key_missing", "api_key_invalid", "scope_missing", "role_forbidden", "session_required"],
  ...["store_forbidden", "step_up_required", "key_mode_mismatch", "second_factor_required"],
];

/** A request that every operation refuses for its content, once its caller is allowed. */
const nonsense = { query: "nonsense=1", body: { nonsense: true } };

let otherStore: string;
const sessions = new Map<string, Record<string, string>>();
const keys = new Map<string, string>();

beforeAll(async () => {
  await startWorld();
  otherStore = (await createOtherMerchant(deps)).id;
  for (const role of roles) sessions.set(role, await memberSession(role));
  await resetLimits();
  for (const scope of scopes) {
    const body = { name: scope, kind: "restricted", scopes: [scope] };
    keys.set(scope, (await make("/v1/api_keys", body)).key);
  }
  const { key } = await make("/v1/api_keys", { name: "Page", kind: "publishable" });
  keys.set("publishable", key);
  const { address } = merchantAccount;
  const live = await createMerchant(database.db, { name: "Demo Shop", address, live: true });
  keys.set("live", live.apiKey);
});
afterAll(stopWorld);
beforeEach(resetLimits);

test("each scope of an operation is declared, and no declaration is without an operation", () => {
  const used = new Set(operations.map(scopeOf));
  expect([...used].filter((scope) => !(scope in permissions))).toEqual([]);
  expect(
    Object.keys(permissions)
      .filter((scope) => !used.has(scope))
      .sort(),
  ).toEqual([
    // Given to keys for operations to come.
    ...["merchant:write"].filter((scope) => !used.has(scope)),
  ]);
  for (const { id, sessionOnly = false, ...operation } of operations) {
    const isMembers = (memberScopes as readonly string[]).includes(scopeOf({ id, ...operation }));
    expect([id, isMembers]).toEqual([id, sessionOnly]);
  }
});

describe.each(named)("%s", (_id, operation) => {
  const scope = scopeOf(operation);

  /** Returns the refusal of a caller; null if it is allowed and only the request is wrong. */
  async function refusal(caller: { headers?: Record<string, string>; key?: string }) {
    const body = operation.method === "get" ? {} : { body: nonsense.body };
    const answer = await send(operation, { ...body, query: nonsense.query, ...caller });
    expect(answer.status, answer.text).toBeGreaterThanOrEqual(400);
    expect(answer.status, answer.text).toBeLessThan(500);
    return refusals.includes(answer.json.code) ? answer.json.code : null;
  }

  test.each(roles)("by a member who is %s", async (role) => {
    const headers = sessions.get(role) ?? {};
    expect(await refusal({ headers })).toBe(mayDo(role, scope) ? null : "role_forbidden");
    // And never for another organisation's store.
    expect(await refusal({ headers: { ...headers, "handsel-store": otherStore } })).toBe(
      "store_forbidden",
    );
  });

  test("by keys of each scope, kind and mode", async () => {
    const { sessionOnly = false } = operation;
    for (const granted of scopes) {
      const expected = sessionOnly
        ? "session_required"
        : granted === scope
          ? null
          : "scope_missing";
      expect([granted, await refusal({ key: keys.get(granted) ?? "" })]).toEqual([
        granted,
        expected,
      ]);
    }
    const isForPages = (publishableScopes as readonly string[]).includes(scope);
    const missing = sessionOnly ? "session_required" : "scope_missing";
    expect(await refusal({ key: keys.get("publishable") ?? "" })).toBe(isForPages ? null : missing);
    const live = keys.get("live") ?? "";
    expect(await refusal({ key: live })).toBe(sessionOnly ? "session_required" : null);
    expect(await refusal({ key: live, headers: { "handsel-mode": "test" } })).toBe(
      "key_mode_mismatch",
    );
  });
});
