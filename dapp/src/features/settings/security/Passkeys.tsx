import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as proof from "#words/proof.ts";
import * as words from "#words/security.ts";
import * as settings from "#words/settings.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { useDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { hasPasskeys, makePasskey } from "../../../lib/passkey/passkeys.ts";
import { accountQuery } from "../../../queries/account.ts";
import { sessionQuery } from "../../../queries/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { KeyIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { ConfirmDialog } from "../ConfirmDialog.tsx";
import { dayOf } from "../moment.ts";
import { SettingsDialog } from "../SettingsDialog.tsx";

type Passkey = Account["passkeys"][number];

/** Passkeys of the account: to add, rename and remove. */
export function Passkeys({ account: { passkeys } }: { account: Account }) {
  const [isAdding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<Passkey | null>(null);
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const canAdd = hasPasskeys();
  return (
    <Panel
      title={words.passkeys}
      aside={
        canAdd && (
          <Button look="secondary" size="medium" onClick={() => setAdding(true)}>
            {words.addPasskey}
          </Button>
        )
      }
    >
      {!canAdd && (
        <PanelBody>
          <Notice title={proof.noPasskeysHere}>{proof.noPasskeysAdvice}</Notice>
        </PanelBody>
      )}
      {passkeys.length === 0 ? (
        canAdd && (
          <PanelBody>
            <p className="text-muted text-sm">{words.noPasskeys}</p>
          </PanelBody>
        )
      ) : (
        <ItemList label={words.passkeys}>
          {passkeys.map((passkey) => (
            <Item
              key={passkey.id}
              icon={<KeyIcon />}
              title={<bdi>{passkey.name}</bdi>}
              note={noteOf(passkey)}
              aside={
                <>
                  <Button
                    look="secondary"
                    size="medium"
                    aria-label={words.renameNamed(passkey.name)}
                    onClick={() => setRenaming(passkey)}
                  >
                    {words.rename}
                  </Button>
                  <Button
                    look="danger"
                    size="medium"
                    aria-label={words.removeNamed(passkey.name)}
                    onClick={() => setRemoving(passkey)}
                  >
                    {words.remove}
                  </Button>
                </>
              }
            />
          ))}
        </ItemList>
      )}
      {isAdding && <AddPasskey onClose={() => setAdding(false)} />}
      {renaming && <RenamePasskey passkey={renaming} onClose={() => setRenaming(null)} />}
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(null)} />}
    </Panel>
  );
}

function noteOf({ created_at, last_used_at, backed_up }: Passkey): string {
  const facts = [
    words.addedOn(dayOf(created_at)),
    last_used_at ? words.usedOn(dayOf(last_used_at)) : words.neverUsed,
  ];
  return (backed_up ? facts : [...facts, words.onOneDevice]).join(" · ");
}

/** Keeps the account that a change answered, and looks again at the session, which has another token. */
function useKeepAccount() {
  const queryClient = useQueryClient();
  return async (account: Account) => {
    queryClient.setQueryData(accountQuery.queryKey, account);
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
  };
}

function AddPasskey({ onClose }: { onClose: () => void }) {
  const { withProof } = useDesk();
  const keep = useKeepAccount();
  const { register, submit, formState, error, busy } = useApiForm({
    defaultValues: { name: "" },
    send: async ({ name }) => {
      const made = await withProof(makePasskey);
      const body = { ...made, name };
      await keep(await withProof(() => answerOf(api.POST("/v1/account/passkeys", { body }))));
      onClose();
    },
  });
  return (
    <SettingsDialog title={words.addPasskey} onClose={onClose}>
      <form noValidate onSubmit={submit} className="space-y-3">
        <Field
          label={words.passkeyName}
          hint={words.passkeyNameHint}
          dir="auto"
          maxLength={60}
          error={formState.errors.name?.message}
          {...register("name", { required: settings.required })}
        />
        <Button type="submit" className="w-full" busy={busy}>
          {busy ? proof.waitingForPasskey : words.makePasskey}
        </Button>
        {Boolean(error) && <ErrorNotice error={error} />}
      </form>
    </SettingsDialog>
  );
}

function RenamePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { withProof } = useDesk();
  const keep = useKeepAccount();
  const { register, submit, formState, error, busy } = useApiForm({
    defaultValues: { name: passkey.name },
    send: async (body) => {
      const params = { path: { id: passkey.id } };
      await keep(
        await withProof(() => answerOf(api.POST("/v1/account/passkeys/{id}", { params, body }))),
      );
      onClose();
    },
  });
  return (
    <SettingsDialog title={words.renamePasskey} onClose={onClose}>
      <form noValidate onSubmit={submit} className="space-y-3">
        <Field
          label={words.passkeyName}
          hint={words.passkeyNameHint}
          dir="auto"
          maxLength={60}
          error={formState.errors.name?.message}
          {...register("name", { required: settings.required })}
        />
        <Button type="submit" className="w-full" busy={busy}>
          {settings.save}
        </Button>
        {Boolean(error) && <ErrorNotice error={error} />}
      </form>
    </SettingsDialog>
  );
}

function RemovePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const removing = useChange(
    async () => {
      const params = { path: { id: passkey.id } };
      await answerOf(api.DELETE("/v1/account/passkeys/{id}", { params }));
      onClose();
    },
    accountQuery.queryKey,
    sessionQuery.queryKey,
  );
  return (
    <ConfirmDialog
      title={words.removePasskey}
      action={words.remove}
      busy={removing.isPending}
      error={removing.error}
      onConfirm={() => removing.run()}
      onClose={onClose}
    >
      {words.removePasskeyAdvice(passkey.name)}
    </ConfirmDialog>
  );
}
