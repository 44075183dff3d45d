import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import * as words from "#words/overview.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { namesOf } from "../../lib/config/namesOf.ts";
import { useNow } from "../../lib/time/useNow.ts";
import { coinRatesQuery } from "../../queries/coinRates.ts";
import { merchantHeldQuery } from "../../queries/merchantHeld.ts";
import { cx } from "../../ui/cx.ts";
import { hueFills } from "../../ui/hueFills.ts";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import type { Hue } from "../../ui/Status.tsx";
import { CoinFigures } from "./CoinFigures.tsx";
import { type HeldStage, heldCoins, stageOf, stages } from "./heldStages.ts";

const hues: Record<HeldStage, Hue> = {
  ...{ lapsed: "due", ready: "held", today: "held", week: "held", later: "held" },
  disputed: "disputed",
};

/** What the escrows hold now, and when it can be captured. It says so where no subgraph tells all of it. */
export function HeldNow({ merchant }: { merchant: Address }) {
  const config = useAppConfig();
  const { mode, chains } = useMode();
  const now = useNow();
  const { data, isError } = useQuery(merchantHeldQuery(config, mode, merchant));
  const { data: rates } = useQuery(coinRatesQuery);
  if (!data && !isError) return null;
  if (!data) {
    const all = chains.map(({ id }) => id);
    return (
      <Panel title={words.heldNow}>
        <PanelBody>
          <p className="text-sm text-warn">{words.without(namesOf(config, all))}</p>
        </PanelBody>
      </Panel>
    );
  }
  const byStage = Map.groupBy(data.parts, (part) => stageOf(part, now));
  const used = stages.filter((stage) => byStage.has(stage));
  return (
    <Panel title={words.heldNow}>
      <PanelBody>
        <dl className="divide-y divide-line text-sm">
          <Line label={words.inAll} strong>
            <CoinFigures coins={heldCoins(chains, data.parts)} rates={rates} />
          </Line>
          {used.map((stage) => (
            <Line key={stage} label={words.heldStages[stage]} hue={hues[stage]}>
              <CoinFigures coins={heldCoins(chains, byStage.get(stage) ?? [])} rates={rates} />
            </Line>
          ))}
        </dl>
        {data.missing.length > 0 && (
          <p className="text-sm text-warn">{words.without(namesOf(config, data.missing))}</p>
        )}
      </PanelBody>
    </Panel>
  );
}

interface LineProps {
  label: string;
  hue?: Hue;
  strong?: boolean;
  children: React.ReactNode;
}

function Line({ label, hue, strong = false, children }: LineProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 first:pt-0">
      <dt className={cx("flex items-baseline gap-2", strong && "font-semibold")}>
        {hue && (
          <span aria-hidden="true" className={cx("size-2 shrink-0 rounded-full", hueFills[hue])} />
        )}
        {label}
      </dt>
      <dd className="ms-auto min-w-0 text-end">{children}</dd>
    </div>
  );
}
