/** Command that compares payments with contract and subgraph: `npm run relayer:reconcile`. */
import { parseArgs } from "node:util";
import { listMerchants } from "../accounts/listMerchants.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { isLive } from "../chains/clients.ts";
import { ConfigError } from "../platform/configuration/configError.ts";
import type { Deps } from "../platform/part.ts";
import { type Reconciliation, reconcile } from "../reconciliation/reconcile.ts";
import { answer, runCommand } from "./runCommand.ts";
import { withDeps } from "./withDeps.ts";

const HELP = `npm run relayer:reconcile   compares payments in the database with the contract and the subgraph

  --merchant  id of one merchant (default: all)
  --from      payments funded at this time or later, such as 2026-11-01T00:00:00Z
  --until     payments funded before this time
  --help      this text

Prints one line of JSON for each difference, with the value in each source and what to do, and one for
each merchant. Exits with 1 if something differs. Changes nothing; relayers may keep running.`;

/** Payments compared at once. */
const PAGE = 100;

await runCommand(HELP, async () => {
  const { values } = parseArgs({
    options: { merchant: { type: "string" }, from: { type: "string" }, until: { type: "string" } },
  });
  const range = {
    funded_from: timeOf("from", values.from),
    funded_until: timeOf("until", values.until),
  };
  await withDeps(async (deps) => {
    for (const merchant of await readMerchants(deps, values.merchant)) {
      for (const livemode of new Set([...deps.chains.values()].map(isLive))) {
        if (!(await compareAll(deps, { merchant, livemode }, range))) process.exitCode = 1;
      }
    }
  });
});

/** @returns whether all sources agree */
async function compareAll(
  deps: Deps,
  owner: { merchant: Merchant; livemode: boolean },
  range: { funded_from: string | undefined; funded_until: string | undefined },
): Promise<boolean> {
  const {
    merchant: { id: merchant },
    livemode,
  } = owner;
  let [checked, differences] = [0, 0];
  let cursor: string | undefined;
  let chains: Reconciliation["chains"] = [];
  do {
    const page = await reconcile(deps, owner, { ...range, limit: PAGE, cursor });
    for (const difference of page.data) answer({ merchant, livemode, ...difference });
    checked += page.checked;
    differences += page.data.length;
    chains = page.chains;
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  answer({ merchant, livemode, checked, differences, chains });
  return differences === 0;
}

async function readMerchants({ db }: Deps, wanted: string | undefined): Promise<Merchant[]> {
  const all = await listMerchants(db);
  const chosen = all.filter(({ id }) => wanted === undefined || id === wanted);
  if (chosen.length > 0 || wanted === undefined) return chosen;
  throw new ConfigError(`There is no merchant ${wanted}.`);
}

function timeOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new ConfigError(`--${name} must be a time such as 2026-11-01T00:00:00Z.\n\n${HELP}`);
}
