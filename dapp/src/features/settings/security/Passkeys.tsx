import { useState } from "react";
import * as proof from "#words/proof.ts";
import * as words from "#words/security.ts";
import * as settings from "#words/settings.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { hasPasskeys, makePasskey } from "../../../lib/passkey/passkeys.ts";
import { dayOf } from "../../../lib/time/moment.ts";
import { accountQuery } from "../../../queries/account.ts";
import { sessionQuery } from "../../../queries/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { KeyIcon } from "../../../ui/icons.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { useKeepAccount } from "./useKeepAccount.ts";

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

function AddPasskey({ onClose }: { onClose: () => void }) {
  const { withProof } = useDesk();
  const send = async (name: string) => {
    const made = await withProof(makePasskey);
    const body = { ...made, name };
    return withProof(() => answerOf(api.POST("/v1/account/passkeys", { body })));
  };
  return (
    <NamePasskey
      title={words.addPasskey}
      name=""
      action={words.makePasskey}
      doing={proof.waitingForPasskey}
      send={send}
      onClose={onClose}
    />
  );
}

function RenamePasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { withProof } = useDesk();
  const send = (name: string) => {
    const parts = { params: { path: { id: passkey.id } }, body: { name } };
    return withProof(() => answerOf(api.POST("/v1/account/passkeys/{id}", parts)));
  };
  return (
    <NamePasskey
      title={words.renamePasskey}
      name={passkey.name}
      action={settings.save}
      send={send}
      onClose={onClose}
    />
  );
}

interface NamePasskeyProps {
  title: string;
  /** Before it is changed. */
  name: string;
  /** Word on the button. */
  action: string;
  /** Word on the button meanwhile, where it is another. */
  doing?: string;
  send: (name: string) => Promise<Account>;
  onClose: () => void;
}

/** Asks how a passkey is to be called. */
function NamePasskey({ title, name, action, doing = action, send, onClose }: NamePasskeyProps) {
  const keep = useKeepAccount();
  const form = useApiForm({
    defaultValues: { name },
    send: async (typed) => {
      await keep(await send(typed.name));
      onClose();
    },
  });
  const { register, formState, busy } = form;
  return (
    <DeskDialog title={title} onClose={onClose}>
      <ApiForm form={form} action={busy ? doing : action}>
        <Field
          label={words.passkeyName}
          hint={words.passkeyNameHint}
          dir="auto"
          maxLength={60}
          error={formState.errors.name?.message}
          {...register("name", { required: settings.required })}
        />
      </ApiForm>
    </DeskDialog>
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
      change={removing}
      onClose={onClose}
    >
      {words.removePasskeyAdvice(passkey.name)}
    </ConfirmDialog>
  );
}
