import * as words from "#words/terms.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { AddressChip } from "../../../lib/chain/AddressChip.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "../store/useSaveProfile.ts";

/** Who rules in disputes of checkouts and links that name nobody. */
export function ArbiterForm({ profile: { arbiter, arbiter_name } }: { profile: MerchantProfile }) {
  const { may } = useStoreDesk();
  const save = useSaveProfile();
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  const form = useApiForm({
    defaultValues: { arbiter: arbiter ?? "", arbiter_name: arbiter_name ?? "" },
    send: (typed) =>
      save({ arbiter: orNull(typed.arbiter), arbiter_name: orNull(typed.arbiter_name) }),
  });
  const { register, formState } = form;
  return (
    <Panel title={words.arbiter} note={words.arbiterNote}>
      <PanelBody>
        {may("merchant:write") ? (
          <SavedForm form={form}>
            <Field
              label={words.arbiterAddress}
              hint={words.arbiterAddressHint}
              dir="ltr"
              spellCheck={false}
              error={formState.errors.arbiter && words.arbiterRefused}
              {...register("arbiter")}
            />
            <Field
              label={words.arbiterName}
              dir="auto"
              maxLength={100}
              error={formState.errors.arbiter_name?.message}
              {...register("arbiter_name")}
            />
          </SavedForm>
        ) : arbiter === null ? (
          <p className="text-sm">{words.arbiterAddressHint}</p>
        ) : (
          <AddressChip
            value={toHex(arbiter)}
            name={words.arbiterAddress}
            owner={arbiter_name ?? undefined}
          />
        )}
      </PanelBody>
    </Panel>
  );
}
