import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/members.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { renewSession } from "../../../queries/session.ts";
import { Button } from "../../../ui/Button.tsx";

/** Takes oneself out of the organisation, which no role is needed for. */
export function Leave() {
  const { store } = useStoreDesk();
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const leaving = useChange(async () => {
    const params = { path: { id: store.organisation_id } };
    await answerOf(api.DELETE("/v1/account/organisations/{id}", { params }));
    await renewSession(queryClient);
  });
  return (
    <>
      <Button look="danger" size="medium" onClick={() => setAsked(true)}>
        {words.leave}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={words.leaveTitle}
          action={words.leaveConfirm}
          change={leaving}
          onClose={() => setAsked(false)}
        >
          {words.leaveAdvice}
        </ConfirmDialog>
      )}
    </>
  );
}
