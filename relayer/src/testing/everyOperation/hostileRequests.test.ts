/**
 * Sends to every operation of openapi.json what clients get wrong or try on purpose. A new operation is walked
 * without a word here, and every parameter and field of it.
 */
import { request as rawRequest } from "node:http";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parts } from "../../parts.ts";
import type { AnyOperation } from "../../platform/http/operation.ts";
import { operationsOf } from "../../platform/http/operationsOf.ts";
import { described, document } from "./description.ts";
import { ordinary } from "./successes.ts";
import {
  type Call,
  database,
  merchant,
  resetLimits,
  send,
  server,
  startWorld,
  stopWorld,
} from "./world.ts";

const named = (all: readonly AnyOperation[]) => all.map((each) => [each.id, each] as const);
const operations = operationsOf(parts);
const writes = operations.filter(({ method }) => method !== "get");
const reads = operations.filter(({ method }) => method === "get");

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(resetLimits);

const queryOf = (operation: AnyOperation) =>
  (described(operation).parameters ?? []).flatMap((each) =>
    each.in === "query" ? [each.name] : [],
  );

/** Joins another parameter to the query of a request. */
const withQuery = (call: Call, more: string): Call => ({
  ...call,
  query: [call.query, more].filter(Boolean).join("&"),
});

/** Every row of every table but what reading alone writes. */
async function everything(): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace
      and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname not in ('api_keys', 'sign_in_nonces')`.execute(database.db);
  const { rows } = await sql<{ row: string }>`${sql.join(
    tables.map(({ name }) => sql`select ${name} || one::text as row from ${sql.table(name)} one`),
    sql` union all `,
  )} union all select id || coalesce(revoked_at::text, '') from api_keys`.execute(database.db);
  return rows.map(({ row }) => row).sort();
}

const refused = (answer: { status: number; json: { code: string; param?: string } | null }) => [
  answer.status,
  answer.json?.code,
  answer.json?.param,
];

describe.each(named(operations))("%s", (_id, operation) => {
  test("refuses a parameter that it does not know, and names those that it knows", async () => {
    const answer = await send(operation, withQuery(await ordinary(operation), "nonsense=1"));
    expect(refused(answer), answer.text).toEqual([400, "invalid_request", "nonsense"]);
    for (const name of queryOf(operation)) expect(answer.json.detail).toContain(name);
  });

  test.each([...queryOf(operation), "nonsense"])("refuses %s twice", async (name) => {
    const call = await ordinary(operation);
    const answer = await send(operation, { ...call, query: `${name}=1&${name}=1` });
    expect(refused(answer), answer.text).toEqual([400, "invalid_request", name]);
  });

  test.each([...queryOf(operation), "nonsense"])(
    "refuses bytes in %s that are no UTF-8",
    async (name) => {
      for (const bytes of ["%ff", "%c0%80", "%ed%a0%80", "%", "%zz"]) {
        const answer = await send(
          operation,
          withQuery(await ordinary(operation), `${name}=${bytes}`),
        );
        expect([answer.status, answer.json.code], answer.text).toEqual([400, "invalid_request"]);
        expect(answer.text).not.toContain("\ufffd");
      }
    },
  );

  test("refuses such bytes in its path", async () => {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    for (const name of names) {
      const call = await ordinary(operation);
      const answer = await send(operation, { ...call, params: { ...call.params, [name]: "%ff" } });
      expect([answer.status, answer.json.code], answer.text).toEqual([400, "invalid_request"]);
    }
  });

  test("refuses bytes beyond ASCII that nobody encoded", async () => {
    const method = operation.method.toUpperCase();
    const path = operation.path.replace(/\{\w+\}/g, "1");
    const headers = { authorization: `Bearer ${merchant.key}` };
    const status = await sendRaw(method, `${path}?nonsense=\u00e9`, headers);
    expect(status).toBe(400);
  });

  test("refuses two keys", async () => {
    if (operation.access !== "merchant") return;
    const method = operation.method.toUpperCase();
    const path = operation.path.replace(/\{\w+\}/g, "1");
    const keys = [`Bearer ${merchant.key}`, `Bearer hs_sk_test_${"x".repeat(43)}`];
    expect(await sendRaw(method, path, { authorization: keys })).toBe(400);
  });

  test("names the same methods to OPTIONS as to a method that it does not have", async () => {
    const path = operation.path.replace(/\{\w+\}/g, "1");
    // One path may be an instance of another.
    const answering = Object.entries(document.paths).filter(([pattern]) =>
      new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(operation.path),
    );
    const methods = [
      ...new Set(
        answering.flatMap(([, here]) => Object.keys(here).map((each) => each.toUpperCase())),
      ),
    ];
    const known = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort();
    const allowed = ({ headers }: { headers: Headers }) => headers.get("allow")?.split(", ").sort();
    for (const headers of [{}, { origin: "https://a.example" }]) {
      const options = await server.call("OPTIONS", path, { headers });
      expect([options.status, options.text, allowed(options)]).toEqual([204, "", known]);
    }
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]) {
      if (known.includes(method)) continue;
      const answer = await server.call(method, path, { key: merchant.key });
      expect([answer.status, allowed(answer)], method).toEqual([405, known]);
    }
  });
});

describe.each(named(reads))("%s", (_id, operation) => {
  test("answers HEAD as GET, without the body", async () => {
    const call = await ordinary(operation);
    const answer = await send({ ...operation, method: "head" as "get" }, call);
    expect([answer.status, answer.text]).toEqual([operation.answer.status, ""]);
  });
});

describe.each(named(writes))("%s", (_id, operation) => {
  test("keeps nothing of a rehearsal, or refuses it", async () => {
    const call = await ordinary(operation);
    const before = await everything();
    const answer = await send(operation, withQuery(call, "dry_run=true"));
    expect(await everything()).toEqual(before);
    if (answer.status < 300) expect(answer.headers.get("handsel-dry-run")).toBe("true");
    else expect(refused(answer), answer.text).toEqual([400, "invalid_request", "dry_run"]);
    // The same in earnest.
    expect((await send(operation, call)).status).toBe(operation.answer.status);
  });

  test("does nothing where dry_run is neither true nor false", async () => {
    const call = await ordinary(operation);
    const before = await everything();
    const answer = await send(operation, withQuery(call, "dry_run=yes"));
    expect(refused(answer), answer.text).toEqual([400, "invalid_request", "dry_run"]);
    expect(await everything()).toEqual(before);
  });

  test("takes only JSON for a body", async () => {
    const call = await ordinary(operation);
    const before = await everything();
    const raw = JSON.stringify(call.body ?? {});
    for (const type of [
      ...["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"],
      ...["application/octet-stream", "application/json; charset=utf-16le", "application/jsonx"],
    ]) {
      const headers = { ...call.headers, "content-type": type };
      const answer = await send(operation, { ...call, raw, headers });
      expect([answer.status, answer.json?.code], `${type} ${answer.text}`).toEqual([
        400,
        expect.stringMatching(/^(invalid_request|malformed_json)$/),
      ]);
    }
    expect(await everything()).toEqual(before);
  });

  test("takes no field that it does not know, even where it needs no body", async () => {
    const call = await ordinary(operation);
    const before = await everything();
    const body = { ...(call.body as object | undefined), nonsense: true };
    const answer = await send(operation, { ...call, body });
    expect(refused(answer), answer.text).toEqual([400, "invalid_request", "nonsense"]);
    expect(await everything()).toEqual(before);
  });

  test("takes no body for an empty one, where every field may be left out", async () => {
    const call = await ordinary(operation);
    const isOptional = operation.body === undefined || operation.body.safeParse({}).success;
    expect(described(operation).requestBody?.required ?? false).toBe(!isOptional);
    const { body: _, ...empty } = call;
    const answer = await send(operation, empty);
    if (!isOptional) expect([answer.status, answer.json.code]).toEqual([400, "invalid_request"]);
    else expect(answer.json?.code, answer.text).not.toBe("invalid_request");
  });

  test("refuses a body that is no UTF-8", async () => {
    const call = await ordinary(operation);
    const before = await everything();
    const text = Buffer.from(JSON.stringify({ ...(call.body as object), nonsense: "?" }));
    text[text.lastIndexOf("?")] = 0xff;
    const answer = await send(operation, { ...call, raw: text as unknown as string });
    expect([answer.status, answer.json?.code], answer.text).toEqual([400, "malformed_json"]);
    expect(await everything()).toEqual(before);
  });
});

/** Sends a request whose path and headers nothing corrects. @returns the status */
function sendRaw(
  method: string,
  path: string,
  headers: Record<string, string | string[]>,
): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ hostname, port, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    // The client would refuse it too.
    sent.path = path;
    sent.once("error", reject);
    sent.end();
  });
}
