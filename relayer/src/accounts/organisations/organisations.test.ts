import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../../testing/eventually.ts";
import { captured, cookie, ofPayment, stranger } from "../../testing/everyOperation/objects.ts";
import {
  addedWallet,
  call,
  member,
  memberSession,
  ownersOrganisation,
  ownMember,
  refusal,
  spareWallet,
} from "../../testing/everyOperation/people.ts";
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
import {
  createOtherMerchant,
  startTestServer,
  withRegistration,
} from "../../testing/testServer.ts";
import { waitingForLock } from "../../testing/waitingForLock.ts";
import { mayDo, permissions, type Role } from "./permissions.ts";

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(resetLimits);

type Headers = Record<string, string>;

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
    expect(await call("GET", "/v1/members", guest)).toEqual(refusal(403, "store_forbidden"));
    const accepted = await call("POST", "/v1/invitations/accept", guest, { token: json.token });
    expect(accepted.json).toMatchObject({ merchant: { id: merchant.id, role: "support" } });
    const again = await cookie(stranger(), { create_account: true });
    const used = await call("POST", "/v1/invitations/accept", again, { token: json.token });
    expect(used).toEqual(refusal(404, "invitation_not_found"));
    const { data } = (await call("GET", "/v1/members", owner)).json;
    expect(data.at(-1)).toMatchObject({ role: "support", refund_limits: limits });
    expect((await call("DELETE", `/v1/members/${data.at(-1).id}`, owner)).status).toBe(204);
    // Whatever a member was signed in with is ended, and a new sign-in has no store.
    expect(await call("GET", "/v1/payments", guest)).toEqual(refusal(401, "api_key_missing"));
    const back = await cookie(guestAccount);
    expect(await call("GET", "/v1/payments", back)).toEqual(refusal(403, "store_forbidden"));
  });

  test("by an admin makes no owner, nor can an admin change one", async () => {
    const admin = await memberSession("admin");
    expect(await call("POST", "/v1/invitations", admin, { role: "owner" })).toEqual(
      refusal(403, "role_forbidden"),
    );
    const { data } = (await call("GET", "/v1/members", admin)).json;
    const owner = data.find(({ role }: { role: string }) => role === "owner");
    for (const [method, body] of [
      ["POST", { role: "viewer" }],
      ["POST", { refund_limits: [] }],
      ["DELETE", undefined],
    ] as const) {
      expect(await call(method, `/v1/members/${owner.id}`, admin, body)).toEqual(
        refusal(403, "role_forbidden"),
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
      refusal(404, "invitation_not_found"),
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
      expect(await asked).toEqual(refusal(403, "role_forbidden"));
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
    refusal(403, "store_forbidden"),
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
    refusal(404, "store_not_found"),
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
    expect(await refund(support, "1")).toEqual(refusal(403, "refund_limit_exceeded"));
    await limit("support");
    expect((await refund(support, "5")).status).toBe(200);
    expect(await refund(support, "6")).toEqual(refusal(403, "refund_limit_exceeded"));
  });

  test("by an admin above the limit needs a recent proof", async () => {
    const admin = await memberSession("admin");
    await limit("admin");
    const old = sql<Date>`now() - interval '6 minutes'`;
    await database.db.updateTable("sessions").set({ proved_at: old }).execute();
    expect((await refund(admin, "5")).status).toBe(200);
    expect(await refund(admin, "6")).toEqual(refusal(403, "step_up_required"));
  });
});

test("a viewer sees payments, and makes neither checkouts nor keys", async () => {
  const viewer = await memberSession("viewer");
  expect((await call("GET", "/v1/payments", viewer)).status).toBe(200);
  expect(await call("POST", "/v1/checkouts", viewer, lamp)).toEqual(refusal(403, "role_forbidden"));
  expect(await call("GET", "/v1/api_keys", viewer)).toEqual(refusal(403, "role_forbidden"));
});

test("a developer makes keys that may do what a developer may, and no others", async () => {
  const developer = await memberSession("developer");
  const make = (body: object) => call("POST", "/v1/api_keys", developer, { name: "Till", ...body });
  expect(await make({ kind: "secret" })).toEqual(refusal(403, "role_forbidden"));
  const refunds = { kind: "restricted", scopes: ["checkouts:write", "payments:refund"] };
  expect(await make(refunds)).toEqual(refusal(403, "role_forbidden"));
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

describe("a first organisation", () => {
  test("is opened by whoever signs in where the server says so, and by nobody else", async () => {
    const account = stranger();
    const guest = await cookie(account, { create_account: true });
    const body = { name: "Kiln outlet", address: account.address };
    const inviting = await startTestServer(withRegistration(deps, false));
    const closed = await inviting.call("POST", "/v1/organisations", { headers: guest, body });
    expect([closed.status, closed.json.code]).toEqual([403, "registration_closed"]);
    await inviting.close();
    const ask = (more: object = {}) =>
      call("POST", "/v1/organisations", guest, { ...body, ...more });
    const opened = await ask();
    expect(opened).toMatchObject({
      status: 201,
      json: { stores: [{ name: "Kiln outlet", address: account.address, role: "owner" }] },
    });
    const { data } = (await call("GET", "/v1/audit_log", guest)).json;
    expect(data.map(({ action }: { action: string }) => action)).toEqual([
      ...["store.created", "organisation.created"],
    ]);
    expect(await ask()).toEqual(refusal(409, "wallet_taken"));
    expect(await ask({ address: stranger().address })).toEqual(refusal(404, "factor_not_found"));
    await database.db
      .updateTable("sessions")
      .set({ proved_at: new Date(0) })
      .execute();
    expect(await ask()).toEqual(refusal(403, "step_up_required"));
  });

  test("is one of at most three of an account, and of five a day of a client, who counts what was opened alone", async () => {
    const guestOf = async () => {
      const guest = await cookie(stranger(), { create_account: true });
      return { guest, json: (await call("GET", "/v1/account", guest)).json };
    };
    const ask = async ({ guest, json }: Awaited<ReturnType<typeof guestOf>>) => {
      const body = { name: "Outlet", address: await addedWallet(json.id) };
      return (await call("POST", "/v1/organisations", guest, body)).json.code;
    };
    const codes = [];
    const eager = await guestOf();
    for (let count = 0; count < 6; count += 1) codes.push(await ask(eager));
    const refused = "too_many_organisations";
    expect(codes).toEqual([undefined, undefined, undefined, refused, refused, refused]);
    // What was refused costs nobody else of the same network their own.
    const other = await guestOf();
    expect([await ask(other), await ask(other), await ask(other)]).toEqual([
      ...[undefined, undefined, "rate_limited"],
    ]);
  });
});

test("an account that is deleted while it opens an organisation leaves none without an owner", async () => {
  const opening = (headers: Headers, address: string) =>
    call("POST", "/v1/organisations", headers, { name: "Outlet", address });
  const deleting = (headers: Headers) => call("DELETE", "/v1/account", headers);
  /** Asks for both in this order, while both wait for the account. */
  const inTurn = async (isFirst: "opened" | "deleted") => {
    const account = stranger();
    const guest = await cookie(account, { create_account: true });
    const { json } = await call("GET", "/v1/account", guest);
    const tx = await database.db.startTransaction().execute();
    await tx.selectFrom("accounts").select("id").where("id", "=", json.id).forUpdate().execute();
    const ask = [() => opening(guest, account.address), () => deleting(guest)];
    const asked = [];
    for (const one of isFirst === "opened" ? ask : ask.reverse()) {
      asked.push(one());
      await eventually(async () => expect(await waitingForLock(database.db)).toBe(asked.length));
    }
    await tx.commit().execute();
    return Promise.all(asked);
  };
  expect(await inTurn("opened")).toEqual([
    expect.objectContaining({ status: 201 }),
    refusal(409, "last_owner"),
  ]);
  expect(await inTurn("deleted")).toEqual([
    { status: 204, json: null },
    refusal(401, "session_missing"),
  ]);
});

test("whoever opened an organisation unasked opens further stores within the same limit of a day", async () => {
  const account = stranger();
  const guest = await cookie(account, { create_account: true });
  const { json } = await call("GET", "/v1/account", guest);
  const ask = async (path: string, at = server) => {
    const body = { name: "Outlet", address: await addedWallet(json.id) };
    const answer = await at.call("POST", path, { headers: guest, body });
    return answer.json.code ?? answer.status;
  };
  const codes = [await ask("/v1/organisations")];
  for (let count = 0; count < 5; count += 1) codes.push(await ask("/v1/stores"));
  expect(codes).toEqual([201, 201, 201, 201, 201, "rate_limited"]);
  // Where organisations are invited, their owners are known, and open as many as they like.
  const inviting = await startTestServer(withRegistration(deps, false));
  const further = [];
  for (let count = 0; count < 6; count += 1) further.push(await ask("/v1/stores", inviting));
  await inviting.close();
  expect(further).toEqual([201, 201, 201, 201, 201, 201]);
});

test("a member leaves, whatever the role and even where two factors are asked for, and nobody there signs them out again", async () => {
  const account = stranger();
  const id = await member("viewer", account);
  const organisation = await ownersOrganisation();
  const theirs = await cookie(account);
  const path = `/v1/account/organisations/${organisation}`;
  const demand = (require_second_factor: boolean) =>
    database.db.updateTable("organisations").set({ require_second_factor }).execute();
  await demand(true);
  expect(await call("GET", "/v1/members", theirs)).toEqual(refusal(403, "enrolment_required"));
  expect((await call("DELETE", path, theirs)).status).toBe(204);
  await demand(false);
  expect((await call("GET", "/v1/session", theirs)).json.stores).toEqual([]);
  const owner = await cookie();
  expect(await call("POST", `/v1/members/${id}/sign_out`, owner)).toEqual(
    refusal(404, "member_not_found"),
  );
  const log = (await call("GET", "/v1/audit_log?action=member.left", owner)).json;
  expect(log.data[0]).toMatchObject({ subject: id });
  expect(await call("DELETE", path, theirs)).toEqual(refusal(404, "member_not_found"));
  // Earlier tests may have made other owners.
  const { account: own } = (await call("GET", "/v1/session", owner)).json;
  await database.db
    .updateTable("members")
    .set({ role: "admin" })
    .where("organisation_id", "=", organisation)
    .where("account_id", "<>", own.id)
    .where("role", "=", "owner")
    .execute();
  expect(await call("DELETE", path, owner)).toEqual(refusal(409, "last_owner"));
  // What they invited ends with them.
  const admin = await memberSession("admin");
  const invited = (await call("POST", "/v1/invitations", admin, { role: "admin" })).json;
  expect((await call("DELETE", path, admin)).status).toBe(204);
  expect(await call("POST", "/v1/invitations/accept", admin, { token: invited.token })).toEqual(
    refusal(404, "invitation_not_found"),
  );
});

describe("an owner", () => {
  test("signs a member out everywhere, who stays a member; an admin cannot do so to an owner", async () => {
    const owner = await cookie();
    const account = stranger();
    const id = await member("developer", account);
    const theirs = await cookie(account);
    const phone = await cookie(account);
    const ended = await call("POST", `/v1/members/${id}/sign_out`, owner);
    expect(ended).toMatchObject({ status: 200, json: { revoked: 3 } });
    for (const session of [theirs, phone]) {
      expect((await call("GET", "/v1/session", session)).json).toBeNull();
    }
    const back = await cookie(account);
    expect((await call("GET", "/v1/session", back)).json.stores[0].role).toBe("developer");
    const { data } = (await call("GET", "/v1/account/notices", back)).json;
    expect(data[0].type).toBe("sessions.ended");
    const log = (await call("GET", "/v1/audit_log?action=member.signed_out", owner)).json;
    expect(log.data[0]).toMatchObject({ subject: id });
    const admin = await memberSession("admin");
    expect(await call("POST", `/v1/members/${await ownMember()}/sign_out`, admin)).toEqual(
      refusal(403, "role_forbidden"),
    );
  });
});
