import * as words from "#words/customers.ts";
import type { WalletCustomer } from "../../lib/api/apiTypes.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { MoneyBar } from "../../lib/money/MoneyBar.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { partsOf, sumsOf, unsummed } from "./sums.ts";

/** What became of the customer's money, in each coin by itself. */
export function CustomerSums({ customer }: { customer: WalletCustomer }) {
  const config = useAppConfig();
  const others = unsummed(customer);
  return (
    <Panel title={words.sumsTitle}>
      <PanelBody>
        {sumsOf(customer).map((sum) => {
          const { chainId, unit, paid } = sum;
          const name = words.coinOn(unit.symbol, namesOf(config, [chainId]));
          return (
            <section key={name} aria-label={name} className="space-y-3 not-first:pt-2">
              <h3 className="font-semibold text-sm">
                <bdi>{name}</bdi>
              </h3>
              <MoneyBar
                parts={partsOf(sum)}
                unit={unit}
                total={{ label: words.total, value: paid }}
              />
            </section>
          );
        })}
        {others > 0 && <p className="text-muted text-sm">{words.notInSums(others)}</p>}
      </PanelBody>
    </Panel>
  );
}
