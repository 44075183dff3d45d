import * as words from "#words/store.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { LogoField } from "../../../lib/desk/LogoField.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { PayerShopMark } from "../../../lib/payment/PayerShopMark.tsx";
import { accentOf, logoPath } from "../../../lib/validation/brand.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "./useSaveProfile.ts";

const colour = /^#[0-9a-f]{6}$/i;

/** Logo and colour with which payers see the store, in the chosen mode. */
export function BrandForm({ profile }: { profile: MerchantProfile }) {
  const { store, may } = useStoreDesk();
  return (
    <Panel title={words.brand} note={words.brandNote}>
      <PanelBody>
        {may("merchant:write") ? (
          <EditedBrand profile={profile} />
        ) : (
          <>
            <PayerShopMark name={store.name} brand={profile} />
            {profile.accent && (
              <Rows>
                <Row label={words.accent}>
                  <bdi dir="ltr">{profile.accent}</bdi>
                </Row>
              </Rows>
            )}
          </>
        )}
      </PanelBody>
    </Panel>
  );
}

interface BrandValues {
  /** Data URL of a new logo; null removes it, undefined leaves it. */
  logo: string | null | undefined;
  accent: string;
}

function EditedBrand({ profile }: { profile: MerchantProfile }) {
  const { store } = useStoreDesk();
  const save = useSaveProfile();
  const form = useApiForm<BrandValues>({
    defaultValues: { logo: undefined, accent: profile.accent ?? "" },
    send: async ({ logo, accent }) => {
      const typed = accent.trim();
      await save({ accent: typed === "" ? null : typed, ...(logo !== undefined && { logo }) });
      form.setValue("logo", undefined);
    },
  });
  const { register, setValue, watch, formState } = form;
  const [chosen, accent] = [watch("logo"), watch("accent").trim()];
  const logo = chosen === undefined ? logoPath(profile) : chosen;
  const shown = accentOf({ accent, logo_url: null });
  // The service tells of a field by its name in the API; colours of the right form it refuses for being pale.
  const refused = formState.errors.logo ? words.logoRefused : undefined;
  return (
    <SavedForm form={form}>
      <LogoField
        name={store.name}
        logo={logo}
        accent={shown}
        error={refused}
        onChange={(next) => setValue("logo", next)}
      />
      <Field
        label={words.accent}
        hint={words.accentHint}
        dir="ltr"
        maxLength={7}
        spellCheck={false}
        error={
          formState.errors.accent && (colour.test(accent) ? words.accentPale : words.accentForm)
        }
        {...register("accent", {
          validate: (text) => text.trim() === "" || colour.test(text.trim()) || words.accentForm,
        })}
      />
    </SavedForm>
  );
}
