import type { Token } from "@handsel/protocol";
import { useQuery } from "@tanstack/react-query";
import { useConfig } from "wagmi";
import * as words from "#words/arbiter.ts";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { PartBoundary } from "../../../lib/errors/PartBoundary.tsx";
import { PartFailed } from "../../../lib/errors/PartFailed.tsx";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { panelQuery } from "../../../queries/panel.ts";
import { PanelRuling } from "./PanelRuling.tsx";
import { Ruling } from "./Ruling.tsx";
import { Sides, useStatements } from "./Sides.tsx";

interface ArbiterDeskProps {
  payment: ChainPayment;
  chain: AppChain;
  token: Token;
}

/** Where an arbiter, or a panel, decides: both sides, and the ruling with its preview. */
export default function ArbiterDesk({ payment, chain, token }: ArbiterDeskProps) {
  const { data: panel } = useQuery(panelQuery(useConfig(), chain, payment));
  const { statements } = useStatements(payment);
  return (
    <section className="space-y-6">
      <h2 className="sr-only">{words.yourRuling}</h2>
      <PartBoundary fallback={(error, retry) => <PartFailed error={error} onRetry={retry} />}>
        <Sides payment={payment} chain={chain} token={token} />
      </PartBoundary>
      {panel === null && <Ruling {...{ payment, chain, token, statements }} />}
      {panel && <PanelRuling {...{ payment, chain, token, panel, statements }} />}
    </section>
  );
}
