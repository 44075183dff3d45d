import { useQueryClient } from "@tanstack/react-query";
import * as words from "#words/store.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { sessionQuery } from "../../../queries/session.ts";
import { storeKey } from "../../../queries/store.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";

/** Name and address of the store; whoever may changes the name. */
export function StoreName() {
  const { store, may, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const form = useApiForm({
    defaultValues: { name: store.name },
    send: async (body) => {
      const params = { path: { id: store.id } };
      await withProof(() => answerOf(merchantApi[mode].POST("/v1/stores/{id}", { params, body })));
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: storeKey(store.id, mode) });
    },
  });
  const { register, formState, error } = form;
  const isSaved = formState.isSubmitSuccessful && !error;
  return (
    <Panel title={words.store}>
      <PanelBody>
        {may("stores:write") && (
          <ApiForm form={form} action={words.save} inPage>
            <Field
              label={words.name}
              hint={isSaved ? words.saved : words.nameHint}
              dir="auto"
              maxLength={100}
              error={formState.errors.name?.message}
              {...register("name", { required: words.required })}
            />
          </ApiForm>
        )}
        <Rows>
          {!may("stores:write") && (
            <Row label={words.name}>
              <bdi>{store.name}</bdi>
            </Row>
          )}
          <Row label={words.address}>
            <AddressChip value={toHex(store.address)} name={words.addressName} />
          </Row>
        </Rows>
      </PanelBody>
    </Panel>
  );
}
