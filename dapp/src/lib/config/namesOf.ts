import * as words from "#words/merchant.ts";
import { enumerated } from "../text/together.ts";
import { type AppConfig, findChain } from "./appConfig.ts";

/** Names chains, such as `Base and Optimism`. */
export function namesOf(config: AppConfig, chainIds: readonly number[]): string {
  const names = chainIds.map((id) => findChain(config, id)?.name ?? words.chainNumber(id));
  return enumerated(names);
}
