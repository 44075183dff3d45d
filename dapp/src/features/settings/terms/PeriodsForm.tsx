import { zeroAddress } from "viem";
import * as words from "#words/terms.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { inTurn } from "../../../lib/text/together.ts";
import { formatSpan } from "../../../lib/time/format.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { isolate } from "../../../lib/words/isolate.ts";
import { protection } from "../../../lib/words/protection.ts";
import { Field } from "../../../ui/Field.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Row, Rows } from "../../../ui/Rows.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "../store/useSaveProfile.ts";
import { daysText, readDays } from "./days.ts";

const labels = {
  inspection_period: words.inspection,
  capture_period: words.capture,
  refund_period: words.refund,
} as const;

const hints = {
  inspection_period: words.inspectionHint,
  capture_period: words.captureHint,
  refund_period: words.refundHint,
} as const;

/** Seconds of the relayer's own periods, where the store sets none. */
const usual = { inspection_period: 0, capture_period: 604_800, refund_period: 2_592_000 } as const;

type Name = keyof typeof labels;
type Typed = Record<Name, string>;

const names = Object.keys(labels) as Name[];

/** How long customers inspect, and until when the store may capture and refund. */
export function PeriodsForm({ profile }: { profile: MerchantProfile }) {
  const { may } = useStoreDesk();
  const save = useSaveProfile();
  const form = useApiForm<Typed>({
    defaultValues: {
      inspection_period: daysText(profile.inspection_period),
      capture_period: daysText(profile.capture_period),
      refund_period: daysText(profile.refund_period),
    },
    // A period that nobody touched keeps its seconds, however it is rounded on the page.
    send: (typed) => {
      const changed = names.filter((name) => typed[name] !== daysText(profile[name]));
      return save(Object.fromEntries(changed.map((name) => [name, readDays(typed[name])])));
    },
  });
  const { register, watch, formState } = form;
  if (!may("merchant:write")) {
    return (
      <Panel title={words.periods} note={words.periodsNote}>
        <PanelBody>
          <Rows>
            {names.map((name) => (
              <Row key={name} label={labels[name]}>
                {formatSpan(profile[name] ?? usual[name])}
              </Row>
            ))}
          </Rows>
          <Reading profile={profile} typed={null} />
        </PanelBody>
      </Panel>
    );
  }
  return (
    <Panel title={words.periods} note={words.periodsNote}>
      <PanelBody>
        <SavedForm form={form}>
          {names.map((name) => (
            <Field
              key={name}
              label={labels[name]}
              hint={inTurn(hints[name], words.usual(daysText(usual[name])))}
              unit={words.days}
              inputMode="decimal"
              error={
                formState.errors[name] &&
                (readDays(watch(name)) === undefined ? words.noDays : words.cannotBe)
              }
              {...register(name, { validate: (text) => readDays(text) !== undefined })}
            />
          ))}
          <Reading profile={profile} typed={watch()} />
        </SavedForm>
      </PanelBody>
    </Panel>
  );
}

/** The sentence that customers read, composed from the terms as they would be signed. */
function Reading({ profile, typed }: { profile: MerchantProfile; typed: Typed | null }) {
  const { store } = useStoreDesk();
  const periodOf = (name: Name) =>
    (typed === null ? profile[name] : (readDays(typed[name]) ?? null)) ?? usual[name];
  const sentence = protection(
    {
      instant: false,
      inspectionPeriod: periodOf("inspection_period"),
      capturePeriod: periodOf("capture_period"),
      arbiter: profile.arbiter === null ? zeroAddress : toHex(profile.arbiter),
    },
    isolate(store.name),
  );
  return (
    <div className="rounded-md bg-sunken px-4 py-3 text-sm">
      <p className="mb-1 font-semibold">{words.reads}</p>
      <blockquote>{sentence}</blockquote>
    </div>
  );
}
