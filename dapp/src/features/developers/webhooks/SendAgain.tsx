import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as developers from "#words/developers.ts";
import * as sell from "#words/sell.ts";
import * as words from "#words/webhooks.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { inTurn } from "../../../lib/text/together.ts";
import { now } from "../../../lib/time/clock.ts";
import { endpointsKey } from "../../../queries/webhooks.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { toEventType, typeOptions } from "../eventTypes.ts";
import { sendAll } from "./sendAll.ts";

interface SendAgainProps {
  endpoint: WebhookEndpoint;
  onClose: () => void;
}

/** Sends many events again: what failed, or all of a type, since a time. One that is off is turned on. */
export function SendAgain({ endpoint, onClose }: SendAgainProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const [sent, setSent] = useState<number | null>(null);
  const isOff = endpoint.status === "disabled";
  const form = useApiForm({
    defaultValues: { what: "failed", type: "", since: "86400" },
    send: async ({ what, type: chosen, since: span }) => {
      const params = { path: { id: endpoint.id } };
      const since = new Date((now() - Number(span)) * 1000).toISOString();
      const type = toEventType(chosen);
      const count = await sendAll((cursor) => {
        const next = cursor === null ? {} : { cursor };
        if (isOff) {
          const body = { since, ...next };
          return withProof(() =>
            answerOf(
              merchantApi[mode].POST("/v1/webhook_endpoints/{id}/recover", { params, body }),
            ),
          );
        }
        const body = {
          ...{ since, ...next },
          ...(what === "failed" && { status: "failed" as const }),
          ...(type && { type }),
        };
        return withProof(() =>
          answerOf(merchantApi[mode].POST("/v1/webhook_endpoints/{id}/replay", { params, body })),
        );
      });
      setSent(count);
      await queryClient.invalidateQueries({ queryKey: endpointsKey(store.id, mode) });
    },
  });
  if (sent !== null) {
    return (
      <DeskDialog title={words.sendAgainTitle} onClose={onClose}>
        <div className="space-y-4">
          <p role="status" className="text-sm">
            {sent === 0 ? words.nothingToSend : words.sentAgain(sent)}
          </p>
          <Button className="w-full" onClick={onClose}>
            {sell.done}
          </Button>
        </div>
      </DeskDialog>
    );
  }
  const { register } = form;
  return (
    <DeskDialog
      title={words.sendAgainTitle}
      description={inTurn(isOff ? words.turnsOn : "", words.sendAgainAdvice)}
      onClose={onClose}
    >
      <ApiForm form={form} action={words.resend}>
        {!isOff && (
          <>
            <Select label={words.what} options={words.whats} {...register("what")} />
            <Select
              label={developers.type}
              options={typeOptions(developers.everyType)}
              {...register("type")}
            />
          </>
        )}
        <Select label={words.since} options={words.sinces} {...register("since")} />
      </ApiForm>
    </DeskDialog>
  );
}
