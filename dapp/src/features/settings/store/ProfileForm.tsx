import * as words from "#words/store.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "./useSaveProfile.ts";

const labels = {
  website: words.website,
  support_email: words.supportEmail,
  support_url: words.supportUrl,
  refund_policy: words.refundPolicy,
  legal_name: words.legalName,
  legal_address: words.legalAddress,
  tax_id: words.taxId,
  receipt_prefix: words.receiptPrefix,
} as const;

type Name = keyof typeof labels;

const names = Object.keys(labels) as Name[];

/** What is wrong with a refused field; the service's own words name it as the API does. */
const refusals: Partial<Record<Name, string>> = words.refused;

/** Fields with several lines. */
const long: readonly Name[] = ["refund_policy", "legal_address"];

/** What payers are told about the store, in the chosen mode. */
export function ProfileForm({ profile }: { profile: MerchantProfile }) {
  const { may } = useStoreDesk();
  const { mode } = useMode();
  const save = useSaveProfile();
  const values = Object.fromEntries(names.map((name) => [name, profile[name] ?? ""]));
  const form = useApiForm<Record<Name, string>>({
    defaultValues: values as Record<Name, string>,
    send: async (typed) => {
      const { receipt_prefix, ...told } = typed;
      await save({
        ...Object.fromEntries(
          Object.entries(told).map(([name, text]) => [name, text.trim() === "" ? null : text]),
        ),
        ...(receipt_prefix.trim() !== "" && { receipt_prefix }),
      });
    },
  });
  const { register, formState } = form;
  const note = words.toldNote(words.modes[mode]);
  if (!may("merchant:write")) {
    return (
      <Panel title={words.told} note={note}>
        <PanelBody>
          <Rows>
            {names
              .filter((name) => profile[name])
              .map((name) => (
                <Row key={name} label={labels[name]}>
                  <bdi className="whitespace-pre-line">{profile[name]}</bdi>
                </Row>
              ))}
          </Rows>
        </PanelBody>
      </Panel>
    );
  }
  return (
    <Panel title={words.told} note={note}>
      <PanelBody>
        <SavedForm form={form}>
          {names.map((name) => {
            const error =
              formState.errors[name] && (refusals[name] ?? formState.errors[name].message);
            const input = { label: labels[name], dir: "auto", error, ...register(name) };
            return long.includes(name) ? (
              <TextArea key={name} {...input} rows={3} />
            ) : (
              <Field key={name} {...input} />
            );
          })}
        </SavedForm>
      </PanelBody>
    </Panel>
  );
}
