import { useQuery, useQueryClient } from "@tanstack/react-query";
import * as words from "#words/firstStore.ts";
import { answerOf, api } from "../../lib/api/api.ts";
import { useDesk } from "../../lib/desk/desk.ts";
import { OpenStoreForm } from "../../lib/desk/OpenStoreForm.tsx";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { accountQuery } from "../../queries/account.ts";
import { changeSession } from "../../queries/session.ts";
import { Card } from "../../ui/Card.tsx";

/** Opens the first store of somebody who belongs to none, where the service lets anybody do so. */
export function FirstStore() {
  const { withProof } = useDesk();
  const queryClient = useQueryClient();
  const { data: account, error, refetch } = useQuery(accountQuery);
  return (
    <div className="mx-auto max-w-md py-4 sm:py-10">
      <h1 className="font-semibold text-2xl tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 text-muted">{words.advice}</p>
      <Card>
        {!account && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        <OpenStoreForm
          wallets={account?.wallets.map(({ address }) => address)}
          walletHint={words.walletHint}
          noWallet={words.noWallet}
          open={async (body) => {
            const session = await withProof(() =>
              answerOf(api.POST("/v1/organisations", { body })),
            );
            changeSession(queryClient, session);
          }}
        />
      </Card>
    </div>
  );
}
