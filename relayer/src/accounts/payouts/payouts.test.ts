import { sql } from "kysely";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cookie, signIn } from "../../testing/everyOperation/objects.ts";
import { call, clearPayoutChanges, memberSession } from "../../testing/everyOperation/people.ts";
import {
  database,
  deps,
  lamp,
  make,
  merchant,
  resetLimits,
  server,
  startWorld,
  stopWorld,
} from "../../testing/everyOperation/world.ts";
import { merchantAccount } from "../../testing/testChain.ts";
import { readEvents } from "../../testing/testFollower.ts";
import { applyPayoutChange } from "./applyPayoutChanges.ts";

beforeAll(() => startWorld());
afterAll(stopWorld);
beforeEach(async () => {
  await resetLimits();
  await clearPayoutChanges();
});

const vault = privateKeyToAccount(generatePrivateKey());

const proof = async () => (await signIn(vault)).body;

const later = (time: string) =>
  sql`
    update payout_changes set created_at = created_at - ${time}::interval,
      effective_at = effective_at - ${time}::interval`.execute(database.db);

const payee = async () =>
  (await server.call("GET", "/v1/merchant", { key: merchant.key })).text.includes(vault.address);

describe("a payout address", () => {
  test("that has signed holds after a day, for new offers alone, and every owner is told", async () => {
    const owner = await cookie();
    const second = await memberSession("owner");
    const old = await make("/v1/checkouts", lamp);
    const asked = await call("POST", "/v1/payout_changes", owner, {
      ...{ payee: vault.address.toLowerCase(), chain_id: 31337, cold: true, label: "Vault" },
      proof: await proof(),
    });
    expect(asked).toMatchObject({
      status: 201,
      json: { status: "waiting", payee: vault.address, proof: "signature", cold: true },
    });
    expect((Date.parse(asked.json.effective_at) - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
    await later("23 hours 59 minutes");
    expect(await applyPayoutChange(deps)).toBe(false);
    expect(await payee()).toBe(false);
    await later("2 minutes");
    expect(await applyPayoutChange(deps)).toBe(true);
    expect(await payee()).toBe(true);
    const { offer } = await make("/v1/checkouts", lamp);
    expect(offer.payee).toBe(vault.address);
    expect(old.offer.payee).toBe(merchantAccount.address);
    for (const each of [owner, second]) {
      const { data } = (await call("GET", "/v1/account/notices", each)).json;
      expect(data.slice(0, 2).map(({ type }: { type: string }) => type)).toEqual([
        ...["payout_change.applied", "payout_change.requested"],
      ]);
    }
    const told = (await readEvents(database.db)).filter(({ type }) => type.startsWith("payout"));
    expect(told.map(({ type, livemode }) => [type, livemode])).toEqual([
      ...[
        ["payout_change.requested", true],
        ["payout_change.requested", false],
      ],
      ...[
        ["payout_change.applied", true],
        ["payout_change.applied", false],
      ],
    ]);
  });

  test("that cannot sign needs another owner, or the same one an hour later", async () => {
    const owner = await cookie();
    const body = { payee: vault.address, acknowledge_risk: true };
    expect(
      (await call("POST", "/v1/payout_changes", owner, { payee: vault.address })).json,
    ).toMatchObject({ code: "invalid_request", param: "acknowledge_risk" });
    const { json } = await call("POST", "/v1/payout_changes", owner, body);
    expect(json).toMatchObject({ status: "waiting_for_confirmation", effective_at: null });
    const confirm = (who: Record<string, string>, id: string) =>
      call("POST", `/v1/payout_changes/${id}/confirm`, who);
    expect((await confirm(owner, json.id)).json.code).toBe("confirmation_too_early");
    const admin = await memberSession("admin");
    expect((await confirm(admin, json.id)).json.code).toBe("role_forbidden");
    const second = await memberSession("owner");
    expect((await confirm(second, json.id)).json).toMatchObject({ status: "waiting" });
    expect((await call("POST", `/v1/payout_changes/${json.id}/cancel`, admin)).json.status).toBe(
      "cancelled",
    );
    const again = (await call("POST", "/v1/payout_changes", owner, body)).json;
    await later("61 minutes");
    expect((await confirm(owner, again.id)).json).toMatchObject({ status: "waiting" });
    await call("POST", `/v1/payout_changes/${again.id}/cancel`, owner);
    await later("30 days");
    expect(await applyPayoutChange(deps)).toBe(false);
  });

  test("is never changed by a key, nor by a signature of another address", async () => {
    const body = { payee: vault.address, acknowledge_risk: true };
    const byKey = await server.call("POST", "/v1/payout_changes", { key: merchant.key, body });
    expect([byKey.status, byKey.json.code]).toEqual([403, "session_required"]);
    const wrong = { payee: merchantAccount.address, proof: await proof() };
    expect((await call("POST", "/v1/payout_changes", await cookie(), wrong)).json.code).toBe(
      "siwe_invalid",
    );
  });
});
