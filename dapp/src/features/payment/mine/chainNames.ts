import { type AppConfig, findChain } from "../../../lib/config/appConfig.ts";
import { enumerated } from "../../../lib/text/together.ts";

/** Names chains, such as `Base and Optimism`; one that is not set up by its number. */
export function chainNames(config: AppConfig, chainIds: readonly number[]): string {
  return enumerated(chainIds.map((id) => findChain(config, id)?.name ?? String(id)));
}
