import { sql } from "kysely";
import { DatabaseError } from "pg";
import { vi } from "vitest";
import { keyScheme } from "../../accounts/authenticate.ts";
import type { ErrorCode } from "../../platform/errors.ts";
import { type AnyOperation, isForPages, scopeOf } from "../../platform/http/operation.ts";
import { asStranger } from "../noNetworkInTransaction.ts";
import { cookie, signedLink } from "./objects.ts";
import { dueSession, forbiddenRole, requireEnrolment, unprovedSession } from "./people.ts";
import { ordinary } from "./successes.ts";
import { type Call, counted, database, make, merchant, server } from "./world.ts";

/** Builds a request that fails with a code that operations share; null if there is no rule for it. */
export async function sharedFailure(
  operation: AnyOperation,
  code: ErrorCode,
): Promise<Call | null> {
  // A deletion that fails may be asked of the organisation that every other request needs.
  const call = async () =>
    operation.id === "deleteOrganisation" ? { headers: await cookie() } : ordinary(operation);
  const idempotency = { "idempotency-key": `${operation.id}-${code}` };
  switch (code) {
    case "malformed_json":
      return { ...(await call()), raw: "{" };
    case "body_too_large":
      return { ...(await call()), body: { text: "x".repeat(70_000) } };
    case "invalid_request":
      return withNonsense(await call());
    case "api_key_missing":
      return { key: null };
    case "session_required":
      return { ...(await call()), headers: {} };
    case "api_key_invalid":
      return { key: `hs_sk_test_${"x".repeat(43)}` };
    case "key_mode_mismatch":
      return { ...(await call()), headers: { "handsel-mode": "live" } };
    case "session_missing":
      return { ...(await call()), key: null, headers: {} };
    case "address_forbidden": {
      const body = { name: "Till", kind: "secret", networks: ["203.0.113.7"] };
      return { key: (await make("/v1/api_keys", body)).key };
    }
    case "store_forbidden":
      return { headers: { ...(await cookie()), "handsel-store": "mer_none" } };
    case "second_factor_required":
      return { ...(await call()), headers: await dueSession() };
    case "step_up_required":
      return { ...(await call()), headers: await unprovedSession() };
    case "enrolment_required":
      return { headers: await requireEnrolment() };
    case "role_forbidden":
      return { ...(await call()), headers: await forbiddenRole(operation) };
    case "scope_missing": {
      const granted = scopeOf(operation) === "events:read" ? "rates:read" : "events:read";
      const body = { name: "Till", kind: "restricted", scopes: [granted] };
      return { key: (await make("/v1/api_keys", body)).key };
    }
    case "origin_forbidden": {
      const origin = { origin: "https://evil.example" };
      if (isForPages(operation, keyScheme)) {
        const { key } = await make("/v1/api_keys", { name: "Page", kind: "publishable" });
        return { ...(await call()), key, headers: origin };
      }
      const made = await call();
      const own = made.headers && "cookie" in made.headers ? made.headers : await cookie();
      return { ...made, headers: { ...own, ...origin } };
    }
    case "unknown_version":
      return withHeaders(await call(), { "handsel-version": "1999-01-01" });
    case "idempotency_mismatch": {
      const empty = Buffer.alloc(0);
      await database.db
        .insertInto("idempotency_keys")
        .values({
          ...{ caller_id: `${merchant.id}:test`, key: idempotency["idempotency-key"] },
          ...{ request_hash: empty, status: 200, sealed_body: empty },
        })
        .execute();
      return withHeaders(await call(), idempotency);
    }
    case "idempotency_in_flight":
      return withHeaders(await call(), idempotency);
    case "database_unavailable":
    case "internal_error":
    case "database_timeout":
    case "rate_limited":
      return call();
    default:
      return wrongField(operation, code);
  }
}

function withHeaders(call: Call, headers: Record<string, string>): Call {
  return { ...call, headers: { ...call.headers, ...headers } };
}

function withNonsense(call: Call): Call {
  return { ...call, query: `${call.query ?? ""}&nonsense=1` };
}

/** Builds a request with a wrong value in the field that has this error code; null without such a field. */
async function wrongField(operation: AnyOperation, code: ErrorCode): Promise<Call | null> {
  const field = Object.entries(operation.fieldErrors ?? {}).find(
    ([, known]) => known === code,
  )?.[0];
  if (field === undefined) return null;
  const call = await ordinary(operation);
  if (operation.path.includes(`{${field}}`)) {
    return { ...call, params: { ...call.params, [field]: "nonsense" } };
  }
  if (operation.method === "get") {
    const query = new URLSearchParams(call.query);
    query.set(field, "!");
    return { ...call, query: query.toString() };
  }
  const base =
    code === "signature_invalid" && operation.id === "createPaymentLink"
      ? await signedLink({})
      : structuredClone(call.body);
  let target = base as Record<string, unknown>;
  const names = field.split(".");
  const last = names.pop() ?? "";
  for (const name of names) {
    target[name] = { ...Object(target[name]) };
    target = target[name] as Record<string, unknown>;
  }
  target[last] = "!";
  return { ...call, body: base };
}

/** Runs a request under the condition that makes it fail with a code. */
export async function during<Answer>(
  operation: AnyOperation,
  code: ErrorCode,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const limiter = server.limits[operation.limit];
  if (code === "internal_error" || code === "database_unavailable") {
    const postgres = code === "database_unavailable" ? { code: "57P03" } : {};
    const error = Object.assign(new Error("a secret reason"), postgres);
    vi.spyOn(limiter, "consume").mockRejectedValueOnce(error);
  }
  if (code === "database_timeout") {
    const ended = new DatabaseError("canceling statement due to statement timeout", 0, "error");
    vi.spyOn(limiter, "consume").mockRejectedValueOnce(Object.assign(ended, { code: "57014" }));
  }
  const blocked = [counted(), "client:127.0.0.1"];
  if (code === "rate_limited") for (const key of blocked) await limiter.block(key, 60);
  if (code !== "idempotency_in_flight") {
    const answer = await work();
    if (code === "rate_limited") for (const key of blocked) await limiter.delete(key);
    return answer;
  }
  return database.db.transaction().execute(async (tx) => {
    const name = `idempotency:${merchant.id}:test:${operation.id}-${code}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
    return asStranger(work);
  });
}
