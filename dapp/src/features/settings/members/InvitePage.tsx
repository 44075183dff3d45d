import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import * as words from "#words/members.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { sessionQuery } from "../../../queries/session.ts";
import { Button, buttonClass } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { AlertIcon, PeopleIcon } from "../../../ui/icons.tsx";
import { merchantFrame } from "../../merchantFrame/handle.ts";

/** Page of an invitation's link. Who has no account gets one by signing in with a wallet. */
export function InvitePage() {
  const { MerchantFrame } = merchantFrame.use();
  const [token] = useState(() => window.location.hash.slice(1));
  // Kept above the frame, which starts its page anew once the account has a store.
  const [joined, setJoined] = useState<string | null>(null);
  return (
    <MerchantFrame title={words.inviteTitlePage} withoutStore createsAccount>
      <Accept token={token} joined={joined} onJoin={setJoined} />
    </MerchantFrame>
  );
}

interface AcceptProps {
  token: string;
  /** Name of the store; null before the invitation is accepted. */
  joined: string | null;
  onJoin: (store: string) => void;
}

function Accept({ token, joined, onJoin }: AcceptProps) {
  const queryClient = useQueryClient();
  const accepting = useChange(async () => {
    const before: readonly string[] =
      queryClient.getQueryData(sessionQuery.queryKey)?.stores.map(({ id }) => id) ?? [];
    const session = await answerOf(api.POST("/v1/invitations/accept", { body: { token } }));
    const added = session.stores.find(({ id }) => !before.includes(id)) ?? session.stores.at(-1);
    onJoin(added?.name ?? "");
    queryClient.setQueryData(sessionQuery.queryKey, session);
  });
  if (joined !== null) {
    return (
      <EmptyState
        page
        icon={<PeopleIcon />}
        title={words.accepted(joined)}
        action={
          <Link to="/merchant" className={buttonClass("primary", "medium")}>
            {words.toOverview}
          </Link>
        }
      />
    );
  }
  if (!/^[\w-]{1,100}$/.test(token)) {
    return (
      <EmptyState page icon={<AlertIcon />} title={words.noToken}>
        {words.noTokenAdvice}
      </EmptyState>
    );
  }
  return (
    <div className="mx-auto max-w-md space-y-4">
      <EmptyState
        page
        icon={<PeopleIcon />}
        title={words.invited}
        action={
          <Button busy={accepting.isPending} onClick={() => accepting.run()}>
            {words.accept}
          </Button>
        }
      >
        {words.invitedAdvice}
      </EmptyState>
      {accepting.error && <ErrorNotice error={accepting.error} />}
    </div>
  );
}
