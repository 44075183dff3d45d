import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/webhooks.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { endpointsKey } from "../../../queries/webhooks.ts";
import { useDevelopersSearch } from "../SearchContext.ts";
import { bodyOf, EndpointFields, type EndpointForm, formOf } from "./EndpointFields.tsx";
import { ShownSecret } from "./ShownSecret.tsx";

/** Creates an endpoint, and shows its secret just this once. */
export function CreateEndpoint({ onClose }: { onClose: () => void }) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const { onSearch } = useDevelopersSearch();
  const queryClient = useQueryClient();
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null);
  const form = useApiForm<EndpointForm>({
    defaultValues: formOf(),
    send: async (typed) => {
      const body = { ...bodyOf(typed), format: typed.format };
      const { id, secret } = await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/webhook_endpoints", { body })),
      );
      setMade({ id, secret });
      await queryClient.invalidateQueries({ queryKey: endpointsKey(store.id, mode) });
    },
  });
  if (made) {
    const { id, secret } = made;
    return (
      <ShownSecret
        title={words.secretMade}
        secret={secret}
        onClose={() => {
          onClose();
          onSearch({ endpoint: id });
        }}
      />
    );
  }
  return (
    <DeskDialog title={words.create} onClose={onClose}>
      <ApiForm form={form} action={words.create}>
        <EndpointFields form={form} isNew />
      </ApiForm>
    </DeskDialog>
  );
}
