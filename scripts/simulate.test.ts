import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, test } from "vitest";

/** Simulates in a process of its own, because the world takes the place of the clock. */
function run(...choices: string[]) {
  const file = join(root, "scripts", "simulate.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...choices], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe("a simulated world", () => {
  test.each([1, 2, 3])("of seed %i is as everybody was told", (seed) => {
    const { status, stderr } = run("--seed", String(seed), "--steps", "4000");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test("is not as everybody was told once its database is falsified", () => {
    const one = (table: string, condition = "true") =>
      `(select id from ${table} where ${condition} order by id limit 1)`;
    const { status, stderr } = run(
      ...["--seed", "1", "--steps", "3000", "--tamper"],
      [
        `update payments set held = held + 1 where id = ${one("payments")}`,
        `update payments set status = 'refunded' where id = ${one("payments", "status <> 'refunded'")}`,
        `update checkouts set status = 'expired' where id = ${one("checkouts", "status = 'paid'")}`,
        `update webhook_deliveries set status = 'failed', attempts = 1 where id = ${one("webhook_deliveries")}`,
        `update payments set payer = merchant_address where id = ${one("payments")}`,
        `update relays set status = 'submitted' where id = ${one("relays")}`,
        "update relay_accounts set next_nonce = next_nonce + 1",
        `delete from webhook_events where type = 'payment.confirmed'`,
      ].join("; "),
    );
    expect(status).toBe(1);
    for (const sentence of [
      /payment 0x\w+: the database says .* the chain/,
      /payment 0x\w+: held is "\d+"; "\d+" was told last/,
      /payment 0x\w+ is refunded in the database, and \w+ by the chain/,
      /checkout cs_\w+ is expired; checkout\.paid was told last/,
      /delivery whd_\w+ of evt_\w+ failed after 1 tries/,
      /\/v1\/payments of shop \d with payer=0x\w+ is not the whole list/,
      /relay rly_\w+ \(\w+\) is submitted for ever/,
      /the nonces of 0x\w+ from \d+ to \d+ wait for ever/,
      /should be number \d+/,
      /the reconciliation of shop \d says: The database is wrong/,
    ]) {
      expect(stderr).toMatch(sentence);
    }
  });

  test("of the same seed is the same", () => {
    const [first, second] = [1, 2].map(() => run("--seed", "4", "--steps", "1500", "--story"));
    expect(second?.stdout.split("\n").length).toBeGreaterThan(20);
    expect(second).toEqual(first);
  });
});
