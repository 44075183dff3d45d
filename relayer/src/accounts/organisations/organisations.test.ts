import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../../testing/eventually.ts";
import { captured, cookie, ofPayment, stranger } from "../../testing/everyOperation/objects.ts";
import { memberSession, spareWallet } from "../../testing/everyOperation/people.ts";
import {
  database,
  deps,
  lamp,
  merchant,
  resetLimits,
  server,
  startWorld,
  stopWorld,
} from "../../testing/everyOperation/world.ts";
import { createOtherMerchant } from "../../testing/testServer.ts";
import { waitingForLock } from "../../testing/waitingForLock.ts";
import { mayDo, permissions, type Role } from "./permissions.ts";

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(resetLimits);

type Headers = Record<string, string>;

async function call(method: string, path: string, headers: Headers, body?: object) {
  const answer = await server.call(method, path, { headers, ...(body ? { body } : {}) });
  return { status: answer.status, json: JSON.parse(answer.text || "null") };
}

const code = (status: number, name: string) => ({
  ...{ status, json: expect.objectContaining({ code: name }) },
});

describe("an invitation", () => {
  test("makes a member of whoever has the link, once", async () => {
    const owner = await cookie();
    const limits = [{ chain_id: 31337, token: "USDH", amount: "5" }];
    const invited = { role: "support", refund_limits: limits };
    const { json } = await call("POST", "/v1/invitations", owner, invited);
    expect(json.url).toBe(`http://localhost:3000/invite#${json.token}`);
    const listed = (await call("GET", "/v1/invitations", owner)).json;
    expect(JSON.stringify(listed)).not.toContain(json.token);
    const guestAccount = stranger();
    const guest = await cookie(guestAccount, { create_account: true });
    expect(await call("GET", "/v1/members", guest)).toEqual(code(403, "store_forbidden"));
    const accepted = await call("POST", "/v1/invitations/accept", guest, { token: json.token });
    expect(accepted.json).toMatchObject({ merchant: { id: merchant.id, role: "support" } });
    const again = await cookie(stranger(), { create_account: true });
    const used = await call("POST", "/v1/invitations/accept", again, { token: json.token });
    expect(used).toEqual(code(404, "invitation_not_found"));
    const { data } = (await call("GET", "/v1/members", owner)).json;
    expect(data.at(-1)).toMatchObject({ role: "support", refund_limits: limits });
    expect((await call("DELETE", `/v1/members/${data.at(-1).id}`, owner)).status).toBe(204);
    // Whatever a member was signed in with is ended, and a new sign-in has no store.
    expect(await call("GET", "/v1/payments", guest)).toEqual(code(401, "api_key_missing"));
    const back = await cookie(guestAccount);
    expect(await call("GET", "/v1/payments", back)).toEqual(code(403, "store_forbidden"));
  });

  test("by an admin makes no owner, nor can an admin change one", async () => {
    const admin = await memberSession("admin");
    expect(await call("POST", "/v1/invitations", admin, { role: "owner" })).toEqual(
      code(403, "role_forbidden"),
    );
    const { data } = (await call("GET", "/v1/members", admin)).json;
    const owner = data.find(({ role }: { role: string }) => role === "owner");
    for (const [method, body] of [
      ["POST", { role: "viewer" }],
      ["POST", { refund_limits: [] }],
      ["DELETE", undefined],
    ] as const) {
      expect(await call(method, `/v1/members/${owner.id}`, admin, body)).toEqual(
        code(403, "role_forbidden"),
      );
    }
  });
});

describe("a member who was removed or changed", () => {
  const ownId = async (headers: Headers) => {
    const { account } = (await call("GET", "/v1/session", headers)).json;
    const { data } = (await call("GET", "/v1/members", headers)).json;
    return data.find((each: { account_id: string }) => each.account_id === account.id).id;
  };

  test.each([
    ["DELETE", undefined],
    ["POST", { role: "viewer" }],
  ] as const)("cannot come back by an invitation of their own (%s)", async (method, body) => {
    const owner = await cookie();
    const admin = await memberSession("admin");
    const invited = (await call("POST", "/v1/invitations", admin, { role: "admin" })).json;
    const changed = await call(method, `/v1/members/${await ownId(admin)}`, owner, body);
    expect(changed.status).toBeLessThan(300);
    const guest = await cookie(stranger(), { create_account: true });
    expect(await call("POST", "/v1/invitations/accept", guest, { token: invited.token })).toEqual(
      code(404, "invitation_not_found"),
    );
  });

  test("does nothing by a request that was on its way", async () => {
    const admin = await memberSession("admin");
    const own = await ownId(admin);
    for (const [path, body] of [
      ["/v1/invitations", { role: "admin" }],
      [`/v1/members/${own}`, { role: "admin" }],
      ["/v1/api_keys", { name: "Till", kind: "restricted", scopes: ["checkouts:write"] }],
    ] as const) {
      const tx = await database.db.startTransaction().execute();
      await tx.selectFrom("organisations").select("id").forUpdate().execute();
      const asked = call("POST", path, admin, body);
      await eventually(async () => expect(await waitingForLock(database.db)).toBe(1));
      await tx.updateTable("members").set({ role: "viewer" }).where("id", "=", own).execute();
      await tx.commit().execute();
      expect(await asked).toEqual(code(403, "role_forbidden"));
      await database.db
        .updateTable("members")
        .set({ role: "admin" })
        .where("id", "=", own)
        .execute();
    }
  });
});

test("a session acts for the store that it names, and for no other organisation's", async () => {
  const owner = await cookie();
  const other = await createOtherMerchant(deps);
  expect(await call("GET", "/v1/merchant", { ...owner, "handsel-store": other.id })).toEqual(
    code(403, "store_forbidden"),
  );
  const own = await call("GET", "/v1/merchant", { ...owner, "handsel-store": merchant.id });
  expect(own.json.id).toBe(merchant.id);
  const stores = (await call("GET", "/v1/stores", owner)).json.data;
  expect(stores.map(({ id }: { id: string }) => id)).toEqual([merchant.id]);
});

test("a session tells what its role may do in each store", async () => {
  for (const role of ["owner", "accountant"] as const) {
    const { stores } = (await call("GET", "/v1/session", await memberSession(role))).json;
    const may = Object.keys(permissions).filter((scope) => mayDo(role, scope));
    expect(stores[0]).toMatchObject({ id: merchant.id, role, permissions: may });
  }
});

test("an owner opens a store without the administrator, and renames just what is the organisation's", async () => {
  const owner = await cookie();
  const address = await spareWallet();
  const opened = await call("POST", "/v1/stores", owner, { name: "Second shop", address });
  expect(opened).toMatchObject({ status: 201, json: { address, payee: address } });
  const { id } = opened.json;
  const renamed = await call("POST", `/v1/stores/${id}`, owner, { name: "Alder & Finch" });
  expect(renamed.json).toMatchObject({ id, name: "Alder & Finch" });
  const seen = await call("GET", "/v1/merchant", { ...owner, "handsel-store": id });
  expect(seen.json).toMatchObject({ id, name: "Alder & Finch", address });
  const other = await createOtherMerchant(deps);
  expect(await call("POST", `/v1/stores/${other.id}`, owner, { name: "Mine" })).toEqual(
    code(404, "store_not_found"),
  );
  await database.db.deleteFrom("merchants").where("id", "=", id).execute();
});

describe("a refund", () => {
  const limits = [{ chain_id: 31337, token: "USDH", amount: "5" }];
  const limit = (role: Role) =>
    database.db
      .updateTable("members")
      .set({ refund_limits: JSON.stringify(limits) })
      .where("role", "=", role)
      .execute();
  const refund = async (who: Headers, amount: string) => {
    const { payment_id } = ofPayment(await captured()).params;
    return call("POST", `/v1/payments/${payment_id}/refund`, who, { amount });
  };

  test("by support goes up to the limit of the token, and without one nowhere", async () => {
    const support = await memberSession("support");
    expect(await refund(support, "1")).toEqual(code(403, "refund_limit_exceeded"));
    await limit("support");
    expect((await refund(support, "5")).status).toBe(200);
    expect(await refund(support, "6")).toEqual(code(403, "refund_limit_exceeded"));
  });

  test("by an admin above the limit needs a recent proof", async () => {
    const admin = await memberSession("admin");
    await limit("admin");
    const old = sql<Date>`now() - interval '6 minutes'`;
    await database.db.updateTable("sessions").set({ proved_at: old }).execute();
    expect((await refund(admin, "5")).status).toBe(200);
    expect(await refund(admin, "6")).toEqual(code(403, "step_up_required"));
  });
});

test("a viewer sees payments, and makes neither checkouts nor keys", async () => {
  const viewer = await memberSession("viewer");
  expect((await call("GET", "/v1/payments", viewer)).status).toBe(200);
  expect(await call("POST", "/v1/checkouts", viewer, lamp)).toEqual(code(403, "role_forbidden"));
  expect(await call("GET", "/v1/api_keys", viewer)).toEqual(code(403, "role_forbidden"));
});

test("a developer makes keys that may do what a developer may, and no others", async () => {
  const developer = await memberSession("developer");
  const make = (body: object) => call("POST", "/v1/api_keys", developer, { name: "Till", ...body });
  expect(await make({ kind: "secret" })).toEqual(code(403, "role_forbidden"));
  const refunds = { kind: "restricted", scopes: ["checkouts:write", "payments:refund"] };
  expect(await make(refunds)).toEqual(code(403, "role_forbidden"));
  expect((await make({ ...refunds, scopes: ["checkouts:write"] })).status).toBe(201);
  expect((await make({ kind: "publishable" })).status).toBe(201);
});

test("a key works from its networks alone, and makes none without them", async () => {
  const owner = await cookie();
  const make = (networks: string[]) =>
    call("POST", "/v1/api_keys", owner, { name: "Till", kind: "secret", networks });
  const far = (await make(["2001:db8::/48", "203.0.113.7"])).json;
  expect(far.networks).toEqual(["2001:db8::/48", "203.0.113.7/32"]);
  expect((await server.call("GET", "/v1/merchant", { key: far.key })).json.code).toBe(
    "address_forbidden",
  );
  const near = (await make(["127.0.0.0/8"])).json;
  expect((await server.call("GET", "/v1/merchant", { key: near.key })).status).toBe(200);
  const body = { name: "Wide", kind: "secret" };
  const wide = await server.call("POST", "/v1/api_keys", { key: near.key, body });
  expect([wide.status, wide.json.code]).toEqual([403, "scope_missing"]);
  expect((await make(["shop.example"])).status).toBe(400);
});
