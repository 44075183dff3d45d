import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/proof.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { sessionQuery } from "../../queries/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { LostFactors } from "./LostFactors.tsx";
import { ProveFactor } from "./ProveFactor.tsx";

/** Second step of a sign-in, and the way out for whoever has lost what it needs. */
export function SecondFactor({ session }: { session: Session }) {
  const queryClient = useQueryClient();
  const [isLost, setLost] = useState(session.factor_reset !== null);
  const set = (next: Session) => queryClient.setQueryData(sessionQuery.queryKey, next);
  return (
    <div className="mx-auto max-w-md space-y-6 py-4 sm:py-10">
      <div>
        <h1 className="font-semibold text-2xl tracking-tight">{words.oneMoreStep}</h1>
        <p className="mt-2 text-muted">{words.firstStepDone}</p>
      </div>
      <Card>
        <ProveFactor factors={session.factors} action={words.signIn} canTrust onProved={set} />
      </Card>
      {isLost ? (
        <LostFactors
          reset={session.factor_reset}
          onBack={() => setLost(false)}
          onStarted={(factor_reset) => set({ ...session, factor_reset })}
        />
      ) : (
        <Button look="quiet" size="inline" onClick={() => setLost(true)}>
          {words.lostAll}
        </Button>
      )}
    </div>
  );
}
