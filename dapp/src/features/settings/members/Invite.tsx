import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/members.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { Role } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { invitationsQuery } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Revealed } from "../Revealed.tsx";
import { SettingsDialog } from "../SettingsDialog.tsx";
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
      <SettingsDialog title={words.linkTitle} description={words.linkOnce} onClose={onClose}>
        <div className="space-y-4">
          <Revealed text={url} name={words.link} />
          <Button className="w-full" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </SettingsDialog>
    );
  }
  const { register, watch } = form;
  return (
    <SettingsDialog title={words.inviteTitle} onClose={onClose}>
      <ApiForm form={form} action={words.makeLink}>
        <Select
          label={words.role}
          hint={words.mayDo[watch("role")]}
          options={grantable(store.role)}
          {...register("role")}
        />
        <Select label={words.validFor} options={words.durations} {...register("span")} />
      </ApiForm>
    </SettingsDialog>
  );
}
