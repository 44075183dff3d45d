import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import * as words from "#words/customers.ts";
import { answerOf, merchantApi } from "../../lib/api/api.ts";
import type { WalletCustomer } from "../../lib/api/apiTypes.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ApiForm } from "../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../lib/form/useApiForm.ts";
import { customerQuery, customersKey } from "../../queries/customers.ts";
import { Field } from "../../ui/Field.tsx";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { TextArea } from "../../ui/TextArea.tsx";

/** What the merchant calls a wallet, and a note about it. */
export function CustomerForm({ customer }: { customer: WalletCustomer }) {
  const { may } = useStoreDesk();
  return (
    <Panel title={words.ownTitle} note={words.ownNote}>
      <PanelBody>
        {may("customers:write") ? <Edited customer={customer} /> : <Shown customer={customer} />}
      </PanelBody>
    </Panel>
  );
}

function Shown({ customer: { name, note } }: { customer: WalletCustomer }) {
  if (name === null && note === null) return <p className="text-muted text-sm">{words.noOwn}</p>;
  return (
    <Rows>
      {name !== null && (
        <Row label={words.name}>
          <bdi>{name}</bdi>
        </Row>
      )}
      {note !== null && (
        <Row label={words.note}>
          <bdi className="whitespace-pre-line">{note}</bdi>
        </Row>
      )}
    </Rows>
  );
}

function Edited({ customer }: { customer: WalletCustomer }) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const { address } = customer;
  const shown = useRef({ name: customer.name ?? "", note: customer.note ?? "" });
  const form = useApiForm({
    defaultValues: shown.current,
    send: async (typed) => {
      const orNone = (text: string) => (text.trim() === "" ? null : text.trim());
      // What was not touched stays as a colleague may have changed it meanwhile.
      const body = {
        ...(typed.name !== shown.current.name && { name: orNone(typed.name) }),
        ...(typed.note !== shown.current.note && { note: orNone(typed.note) }),
      };
      if (Object.keys(body).length === 0) return;
      const params = { path: { address } };
      const changed = await answerOf(
        merchantApi[mode].POST("/v1/customers/{address}", { params, body }),
      );
      const { queryKey } = customerQuery(store.id, mode, address);
      // What was asked before must not come over it.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, changed);
      shown.current = typed;
      void queryClient.invalidateQueries({ queryKey: [...customersKey(store.id, mode), "list"] });
    },
  });
  const { register, formState } = form;
  const { errors, isSubmitSuccessful } = formState;
  return (
    <>
      <ApiForm form={form} action={words.save} inPage>
        <Field
          label={words.nameLabel}
          hint={words.nameHint}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          error={errors.name?.message}
          {...register("name")}
        />
        <TextArea
          label={words.note}
          hint={words.noteHint}
          rows={3}
          maxLength={2_000}
          error={errors.note?.message}
          {...register("note")}
        />
      </ApiForm>
      <p role="status" className="text-muted text-sm empty:hidden">
        {isSubmitSuccessful && !form.error && words.saved}
      </p>
    </>
  );
}
