import { useId, useState } from "react";
import * as words from "#words/store.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { PayerShopMark } from "../../../lib/payment/PayerShopMark.tsx";
import { accentOf, logoPath } from "../../../lib/validation/brand.ts";
import { Button, buttonClass } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";
import { ShopMark } from "../../../ui/ShopMark.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { squarePng } from "./squarePng.ts";
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
  const [unreadable, setUnreadable] = useState(false);
  const pick = useId();
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
  const choose = async (file: File | undefined) => {
    if (!file) return;
    try {
      setValue("logo", await squarePng(file));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  const shown = accentOf({ accent, logo_url: null });
  // The service tells of a field by its name in the API; colours of the right form it refuses for being pale.
  const refused = formState.errors.logo ? words.logoRefused : undefined;
  return (
    <SavedForm form={form}>
      <div>
        <p className="mb-1.5 font-semibold text-sm">{words.logo}</p>
        <div className="flex flex-wrap items-center gap-3">
          <ShopMark name={store.name} logo={logo} accent={shown} />
          <label
            htmlFor={pick}
            className={`${buttonClass("secondary", "medium")} cursor-pointer focus-within:outline-2 focus-within:outline-accent`}
          >
            {words.chooseLogo}
            <input
              id={pick}
              type="file"
              accept="image/png,image/jpeg,image/webp"
              className="sr-only"
              onChange={({ target }) => {
                void choose(target.files?.[0]);
                target.value = "";
              }}
            />
          </label>
          {logo && (
            <Button look="quiet" size="inline" onClick={() => setValue("logo", null)}>
              {words.removeLogo}
            </Button>
          )}
        </div>
        {unreadable || refused ? (
          <p role="alert" className="mt-1.5 text-danger text-sm">
            {refused ?? words.logoUnreadable}
          </p>
        ) : (
          <p className="mt-1.5 text-muted text-sm">{words.logoHint}</p>
        )}
      </div>
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
