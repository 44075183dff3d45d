import * as words from "#words/store.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { linesOf } from "../linesOf.ts";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "./useSaveProfile.ts";

/** Pages of the shop that may show its checkouts in a frame. */
export function EmbedForm({ profile: { embed_origins } }: { profile: MerchantProfile }) {
  const { may } = useStoreDesk();
  const save = useSaveProfile();
  const form = useApiForm({
    defaultValues: { embed_origins: embed_origins.join("\n") },
    send: (typed) => save({ embed_origins: linesOf(typed.embed_origins) }),
  });
  const { register, formState } = form;
  const isRefused = formState.errors.embed_origins !== undefined;
  return (
    <Panel title={words.embed} note={words.embedNote}>
      <PanelBody>
        {may("merchant:write") ? (
          <SavedForm form={form}>
            <TextArea
              label={words.embedOrigins}
              hint={words.embedOriginsHint}
              rows={3}
              dir="ltr"
              spellCheck={false}
              error={isRefused ? words.embedRefused : undefined}
              {...register("embed_origins")}
            />
          </SavedForm>
        ) : (
          <p className="whitespace-pre-line text-sm">
            <bdi dir="ltr">{embed_origins.join("\n") || words.embedNone}</bdi>
          </p>
        )}
      </PanelBody>
    </Panel>
  );
}
