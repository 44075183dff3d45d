import { useQueryClient } from "@tanstack/react-query";
import * as settings from "#words/settings.ts";
import * as words from "#words/webhooks.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { endpointsKey } from "../../../queries/webhooks.ts";
import { bodyOf, EndpointFields, type EndpointForm, formOf } from "./EndpointFields.tsx";

interface ChangeEndpointProps {
  endpoint: WebhookEndpoint;
  onClose: () => void;
}

/** Changes where events go, which, and how. */
export function ChangeEndpoint({ endpoint, onClose }: ChangeEndpointProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const form = useApiForm<EndpointForm>({
    defaultValues: formOf(endpoint),
    send: async (typed) => {
      const params = { path: { id: endpoint.id } };
      const body = bodyOf(typed);
      await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/webhook_endpoints/{id}", { params, body })),
      );
      await queryClient.invalidateQueries({ queryKey: endpointsKey(store.id, mode) });
      onClose();
    },
  });
  return (
    <DeskDialog title={words.changeTitle} onClose={onClose}>
      <ApiForm form={form} action={settings.save}>
        <EndpointFields form={form} isNew={false} />
      </ApiForm>
    </DeskDialog>
  );
}
