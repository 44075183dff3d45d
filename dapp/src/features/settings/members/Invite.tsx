import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/members.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { Role } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ShownOnce } from "../../../lib/desk/ShownOnce.tsx";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { invitationsQuery } from "../../../queries/store.ts";
import { Select } from "../../../ui/Select.tsx";
import { grantable } from "./grantable.ts";

/** Makes an invitation, and shows its link just this once. */
export function Invite({ onClose }: { onClose: () => void }) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const [url, setUrl] = useState<string | null>(null);
  const form = useApiForm<{ role: Role; span: string }>({
    defaultValues: { role: "viewer", span: "604800" },
    send: async ({ role, span }) => {
      const body = { role, refund_limits: [], expires_in: Number(span) };
      const made = await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/invitations", { body })),
      );
      setUrl(made.url);
      await queryClient.invalidateQueries({ queryKey: invitationsQuery(store.id, mode).queryKey });
    },
  });
  if (url !== null) {
    return (
      <ShownOnce
        title={words.linkTitle}
        advice={words.linkOnce}
        text={url}
        name={words.link}
        done={words.done}
        onClose={onClose}
      />
    );
  }
  const { register, watch } = form;
  return (
    <DeskDialog title={words.inviteTitle} onClose={onClose}>
      <ApiForm form={form} action={words.makeLink}>
        <Select
          label={words.role}
          hint={words.mayDo[watch("role")]}
          options={grantable(store.role)}
          {...register("role")}
        />
        <Select label={words.validFor} options={words.durations} {...register("span")} />
      </ApiForm>
    </DeskDialog>
  );
}
