import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { cookie, endpoint } from "../../testing/everyOperation/objects.ts";
import { memberSession } from "../../testing/everyOperation/people.ts";
import {
  database,
  make,
  merchant,
  server,
  startWorld,
  stopWorld,
} from "../../testing/everyOperation/world.ts";
import { testEnvironment } from "../../testing/testConfig.ts";

await startWorld();
afterAll(stopWorld);

async function audit(...options: string[]) {
  const command = join(import.meta.dirname, "..", "..", "commands", "verifyAudit.ts");
  const env = { ...process.env, ...testEnvironment({ DATABASE_URL: database.url }) };
  const child = spawn(process.execPath, [command, ...options], { env });
  const [out, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  const results = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return { status, results, fault: results[0]?.fault };
}

const verification = async () => {
  const headers = await memberSession("accountant");
  const { text } = await server.call("GET", "/v1/audit_log/verification", { headers });
  return JSON.parse(text) as { fault: string | null };
};

const undo = async (change: string, back: string) => {
  await sql.raw(change).execute(database.db);
  const { status, fault } = await audit();
  // A member is told the same as the administrator.
  expect((await verification()).fault).toBe(fault);
  await sql.raw(back).execute(database.db);
  return [status, fault];
};

test("every privileged action is recorded, and each change of the log is noticed", async () => {
  const owner = await cookie();
  const key = await make("/v1/api_keys", { name: "Till", kind: "secret" });
  await make(`/v1/api_keys/${key.id}/revoke`, {});
  await endpoint();
  await server.call("POST", "/v1/organisation", { headers: owner, body: { name: "Alder" } });
  const log = await server.call("GET", "/v1/audit_log?limit=2", { headers: owner });
  const page = JSON.parse(log.text);
  expect(page).toMatchObject({
    has_more: true,
    data: [
      {
        ...{ action: "organisation.updated", position: 4 },
        actor: {
          kind: "account",
          session_id: expect.stringMatching(/^ses_/),
          network: "127.0.0.1",
        },
      },
      {
        action: "webhook_endpoint.created",
        actor: { kind: "key", id: expect.stringMatching(/^key_/) },
      },
    ],
  });
  expect(log.text).not.toContain(key.key);
  const csv = await server.call("GET", "/v1/audit_log/export", { headers: owner });
  expect(csv.text.trim().split("\r\n")).toHaveLength(5);
  const found = async (query: string) => {
    const answer = await server.call("GET", `/v1/audit_log?${query}`, { headers: owner });
    const entries = JSON.parse(answer.text).data as { position: number }[];
    return entries.map(({ position }) => position);
  };
  const [newest, before] = page.data;
  expect(await found("action=api_key.created")).toEqual([1]);
  expect(await found(`subject=${key.id}`)).toEqual([2, 1]);
  expect(await found(`actor=${newest.actor.id}`)).toEqual([4]);
  expect(await found("action=store.created")).toEqual([]);
  expect(await found(`created_from=${newest.created_at}`)).toContain(4);
  expect(await found(`created_until=${before.created_at}&action=api_key.created`)).toEqual([1]);
  expect(await found("created_from=2999-01-01T00:00:00Z")).toEqual([]);
  expect(await found("created_until=2000-01-01T00:00:00Z")).toEqual([]);
  const both = `/v1/audit_log?actor=${newest.actor.id}&subject=${key.id}`;
  expect((await server.call("GET", both, { headers: owner })).json.code).toBe("invalid_request");
  const part = await server.call("GET", "/v1/audit_log/export?action=api_key.created", {
    headers: owner,
  });
  expect(part.text.trim().split("\r\n")).toHaveLength(2);
  const viewer = { headers: await memberSession("viewer") };
  expect((await server.call("GET", "/v1/audit_log", viewer)).json.code).toBe("role_forbidden");
  expect((await server.call("GET", "/v1/audit_log", { key: merchant.key })).json.code).toBe(
    "session_required",
  );

  const whole = await audit();
  expect(whole).toMatchObject({ status: 0, results: [{ entries: 4, fault: null }] });
  const [{ organisation_id, hash }] = whole.results;
  expect((await audit(`--hash=${organisation_id}=${hash}`)).status).toBe(0);
  const other = await audit(`--hash=${organisation_id}=${"00".repeat(32)}`);
  expect([other.status, other.fault]).toEqual([1, expect.stringContaining("written anew")]);
  // Nothing that was asked for is passed over: neither a log that is gone nor an option that names none.
  const gone = await audit(`--hash=org_gone=${hash}`);
  expect([gone.status, gone.results.at(-1)]).toEqual([
    1,
    expect.objectContaining({
      organisation_id: "org_gone",
      fault: expect.stringContaining("gone"),
    }),
  ]);
  const older = [`${organisation_id}=${"00".repeat(32)}`, `${organisation_id}=${hash}`];
  expect((await audit(...older.map((pair) => `--hash=${pair}`))).status).toBe(1);
  expect((await audit(`--hash=${hash}`)).status).toBe(1);
  expect(
    await undo(
      "update audit_entries set action = 'x' where position = 2",
      "update audit_entries set action = 'api_key.revoked' where position = 2",
    ),
  ).toEqual([1, "Entry 2 was changed."]);
  expect(
    await undo(
      "update audit_entries set position = -position where position = 3",
      "update audit_entries set position = -position where position = -3",
    ),
  ).toEqual([1, "Entry 3 is missing."]);
  expect(
    await undo(
      "update audit_entries set position = -position where position = 4",
      "update audit_entries set position = -position where position = -4",
    ),
  ).toEqual([1, "The log ends at entry 3, not at 4."]);
  expect((await audit()).status).toBe(0);
});

test("a member who deletes the account is missed in the log, as one who was removed", async () => {
  const owner = await cookie();
  const headers = await memberSession("admin");
  const { account } = JSON.parse((await server.call("GET", "/v1/session", { headers })).text);
  expect((await server.call("DELETE", "/v1/account", { headers })).status).toBe(204);
  const log = await server.call("GET", "/v1/audit_log?limit=1", { headers: owner });
  expect(JSON.parse(log.text).data).toMatchObject([
    {
      ...{ action: "member.left", subject: expect.stringMatching(/^mem_/) },
      actor: { kind: "account", id: account.id, network: "127.0.0.1" },
    },
  ]);
});

test("a page of the log goes on where the one before ended", async () => {
  const headers = await cookie();
  const whole = JSON.parse((await server.call("GET", "/v1/audit_log", { headers })).text).data;
  const found = [];
  let cursor = "";
  for (let page = 0; page < whole.length; page += 1) {
    const path = `/v1/audit_log?limit=1${cursor && `&cursor=${cursor}`}`;
    const { data, next_cursor } = JSON.parse((await server.call("GET", path, { headers })).text);
    found.push(...data);
    cursor = next_cursor ?? "";
  }
  expect(found).toEqual(whole);
  expect(cursor).toBe("");
});
