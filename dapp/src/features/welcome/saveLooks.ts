import { answerOf, merchantApi } from "../../lib/api/api.ts";
import { coinOf } from "../../lib/chain/coins.ts";
import type { ModeView } from "../../lib/config/mode.ts";
import type { WithProof } from "../../lib/desk/desk.ts";
import type { Draft } from "./draft.ts";

/**
 * Saves the logo of a store, and the coins that it takes in the chosen mode. A mode has a profile of its own: the logo goes to both.
 * @throws ApiProblem, ApiUnreachable, ChangeCancelled
 */
export async function saveLooks(
  { mode, canSwitch }: Pick<ModeView, "mode" | "canSwitch">,
  withProof: WithProof,
  { logo, coins }: Pick<Draft, "logo" | "coins">,
): Promise<void> {
  const looks = logo === null ? {} : { logo };
  const own = { ...looks, ...(coins && { accepts: coins.map(coinOf) }) };
  await withProof(() => answerOf(merchantApi[mode].POST("/v1/merchant/profile", { body: own })));
  if (!canSwitch || logo === null) return;
  const other = mode === "live" ? "test" : "live";
  await withProof(() => answerOf(merchantApi[other].POST("/v1/merchant/profile", { body: looks })));
}
