import { afterAll, expect, test } from "vitest";
import { relayCall } from "../gasless/relayCall.ts";
import { overseeWallets } from "../testing/overseeWallets.ts";
import { newSignedRequest } from "../testing/relayRequests.ts";
import { readEvents } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { markStuck } from "./markStuck.ts";

const { chain, database, deps, stop } = await startTestRelayer();
afterAll(stop);

test("a relay that another process has just seen mined is not told as stuck", async () => {
  const { id } = await relayCall(deps, await newSignedRequest(deps, chain, "fund"));
  await overseeWallets(deps);
  await markStuck(deps, id);
  const [relay] = await database.db.selectFrom("relays").selectAll().execute();
  expect(relay).toMatchObject({ status: "mined", stuck_at: null });
  expect(await readEvents(database.db)).toEqual([]);
});
