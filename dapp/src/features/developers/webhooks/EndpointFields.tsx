import type { UseFormReturn } from "react-hook-form";
import * as keys from "#words/keys.ts";
import * as settings from "#words/settings.ts";
import * as words from "#words/webhooks.ts";
import type { WebhookEndpoint } from "../../../lib/api/apiTypes.ts";
import { Field } from "../../../ui/Field.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Ticks } from "../../../ui/Ticks.tsx";
import { type ChosenType, eventTypes } from "../eventTypes.ts";

/** What is typed of an endpoint. */
export interface EndpointForm extends Pick<WebhookEndpoint, "payload" | "signatures" | "ordering"> {
  url: string;
  description: string;
  which: "all" | "some";
  event_types: ChosenType[];
  /** It stays as it was created. */
  format: WebhookEndpoint["format"];
}

/** The part of a request that both to create and to change an endpoint have. */
export function bodyOf({ which, event_types, format: _, ...form }: EndpointForm) {
  const { description, ...rest } = form;
  return {
    ...rest,
    url: form.url.trim(),
    description: description.trim() === "" ? null : description.trim(),
    event_types: which === "all" ? null : event_types,
  };
}

/** What a form for an endpoint begins with. */
export function formOf(endpoint?: WebhookEndpoint): EndpointForm {
  const chosen = endpoint?.event_types ?? null;
  return {
    url: endpoint?.url ?? "",
    description: endpoint?.description ?? "",
    which: chosen === null ? "all" : "some",
    event_types: eventTypes.filter((type) => chosen?.includes(type)),
    payload: endpoint?.payload ?? "full",
    signatures: endpoint?.signatures ?? "hmac",
    ordering: endpoint?.ordering ?? "none",
    format: endpoint?.format ?? "handsel",
  };
}

interface EndpointFieldsProps {
  form: Pick<UseFormReturn<EndpointForm>, "register" | "watch" | "formState">;
  isNew: boolean;
}

/** Fields of where events go, which, and how. */
export function EndpointFields({ form, isNew }: EndpointFieldsProps) {
  const { register, watch, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Field
        label={words.url}
        hint={words.urlHint}
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={2048}
        error={errors.url?.message}
        {...register("url", {
          required: settings.required,
          validate: (text) => URL.canParse(text.trim()) || words.noUrl,
        })}
      />
      <Field
        label={words.description}
        hint={words.descriptionHint}
        dir="auto"
        maxLength={200}
        error={errors.description?.message}
        {...register("description")}
      />
      <Select label={words.which} options={words.whichOptions} {...register("which")} />
      {watch("which") === "some" && (
        <Ticks
          legend={words.types}
          values={eventTypes}
          label={(type) => <TypeName type={type} />}
          field={register("event_types", {
            validate: (chosen, { which }) => which === "all" || chosen.length > 0 || keys.tickOne,
          })}
          error={errors.event_types?.message}
          small
        />
      )}
      <Fold title={words.how}>
        <Select
          label={words.signatures}
          options={words.signatureOptions}
          {...register("signatures")}
        />
        <Select label={words.payload} options={words.payloads} {...register("payload")} />
        <Select label={words.ordering} options={words.orderings} {...register("ordering")} />
        {isNew && (
          <Select
            label={words.format}
            hint={words.formatHint}
            options={words.formats}
            {...register("format")}
          />
        )}
      </Fold>
    </>
  );
}

/** Name of a type, whose line breaks after the point. */
function TypeName({ type }: { type: ChosenType }) {
  const end = type.indexOf(".") + 1;
  return (
    <bdi dir="ltr" className="min-w-0">
      {type.slice(0, end)}
      <wbr />
      {type.slice(end)}
    </bdi>
  );
}
