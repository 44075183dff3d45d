import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/webhooks.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { endpointsKey } from "../../../queries/webhooks.ts";
import { Select } from "../../../ui/Select.tsx";
import { ShownSecret } from "./ShownSecret.tsx";

interface RotateSecretProps {
  endpoint: WebhookEndpoint;
  onClose: () => void;
}

/** Makes a new secret, beside which the old one signs for a while. */
export function RotateSecret({ endpoint, onClose }: RotateSecretProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useApiForm({
    defaultValues: { overlap: "24" },
    send: async ({ overlap }) => {
      const params = { path: { id: endpoint.id } };
      const body = { overlap_hours: Number(overlap) };
      const rotated = await withProof(() =>
        answerOf(
          merchantApi[mode].POST("/v1/webhook_endpoints/{id}/rotate_secret", { params, body }),
        ),
      );
      setSecret(rotated.secret);
      await queryClient.invalidateQueries({ queryKey: endpointsKey(store.id, mode) });
    },
  });
  if (secret !== null) {
    return <ShownSecret title={words.rotated} secret={secret} onClose={onClose} />;
  }
  return (
    <DeskDialog title={words.rotate} description={words.rotateAdvice} onClose={onClose}>
      <ApiForm form={form} action={words.rotate}>
        <Select
          label={words.overlap}
          hint={words.overlapHint}
          options={words.overlaps}
          {...form.register("overlap")}
        />
      </ApiForm>
    </DeskDialog>
  );
}
