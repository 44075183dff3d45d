import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import * as words from "#words/proof.ts";
import { answerOf, api } from "../../lib/api/api.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { ApiForm } from "../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../lib/form/useApiForm.ts";
import { hasPasskeys, showPasskey } from "../../lib/passkey/passkeys.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";

type Factor = Session["factors"][number];

interface ProveFactorProps {
  factors: readonly Factor[];
  /** Word on the button. */
  action: string;
  /** Whether the person may choose not to be asked on this device again. */
  canTrust?: boolean;
  onProved: (session: Session) => void;
}

const switches: Record<Factor, string> = {
  totp: words.byCode,
  passkey: words.byPasskey,
  recovery_code: words.byRecoveryCode,
};

/** Proves a second factor: the authenticator first, then what else the account has. */
export function ProveFactor({ factors, action, canTrust = false, onProved }: ProveFactorProps) {
  const [way, setWay] = useState<Factor>(factors[0] ?? "totp");
  const [isTrusted, setTrusted] = useState(false);
  // A recovery code stands in for a factor that may be lost: it makes no device known.
  const mayTrust = canTrust && way !== "recovery_code";
  const ways = { totp: ByCode, passkey: ByPasskey, recovery_code: ByRecoveryCode };
  const Way = ways[way];
  return (
    <div className="space-y-4">
      <Way action={action} trusts={mayTrust && isTrusted} onProved={onProved}>
        {mayTrust && (
          <Checkbox
            label={words.trustDevice}
            hint={words.trustDeviceHint}
            checked={isTrusted}
            onChange={({ target }) => setTrusted(target.checked)}
          />
        )}
      </Way>
      {factors.length > 1 && (
        <div className="flex flex-wrap gap-x-5 gap-y-2">
          {factors
            .filter((factor) => factor !== way)
            .map((factor) => (
              <Button key={factor} look="quiet" size="inline" onClick={() => setWay(factor)}>
                {switches[factor]}
              </Button>
            ))}
        </div>
      )}
    </div>
  );
}

interface WayProps extends Pick<ProveFactorProps, "action" | "onProved"> {
  /** Whether this device is not asked again. */
  trusts: boolean;
  /** Above the button. */
  children: ReactNode;
}

const verify = (body: { code: string; trust_device: boolean } | { recovery_code: string }) =>
  answerOf(api.POST("/v1/session/verify", { body }));

/** One field and not six: it can be pasted, filled in by the device, and read by a screen reader as a whole. */
function ByCode({ action, trusts, onProved, children }: WayProps) {
  const form = useApiForm({
    defaultValues: { code: "" },
    send: async ({ code }) =>
      onProved(await verify({ code: code.replaceAll(" ", ""), trust_device: trusts })),
  });
  const { register, formState } = form;
  return (
    <ApiForm form={form} action={action}>
      <Field
        label={words.code}
        hint={words.codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        autoFocus
        error={formState.errors.code?.message}
        {...register("code", {
          pattern: { value: /^\d{3} ?\d{3}$/, message: words.codeWrong },
          required: words.codeWrong,
        })}
      />
      {children}
    </ApiForm>
  );
}

function ByRecoveryCode({ action, onProved }: WayProps) {
  const form = useApiForm({
    defaultValues: { recovery_code: "" },
    send: async (values) => onProved(await verify(values)),
  });
  const { register, formState } = form;
  return (
    <ApiForm form={form} action={action}>
      <Field
        label={words.recoveryCode}
        hint={words.recoveryCodeHint}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        autoFocus
        error={formState.errors.recovery_code?.message}
        {...register("recovery_code", { required: words.recoveryCodeMissing })}
      />
    </ApiForm>
  );
}

function ByPasskey({ trusts, onProved, children }: WayProps) {
  const proving = useMutation({
    mutationFn: async () => {
      const body = { passkey: await showPasskey(), trust_device: trusts };
      return answerOf(api.POST("/v1/session/verify", { body }));
    },
    onSuccess: onProved,
  });
  const prove = useOnce(() => proving.mutateAsync());
  if (!hasPasskeys()) {
    return (
      <Notice tone="warn" title={words.noPasskeysHere}>
        {words.noPasskeysAdvice}
      </Notice>
    );
  }
  return (
    <div className="space-y-3">
      <p className="text-muted text-sm">{words.passkeyPrompt}</p>
      {children}
      <Button className="w-full" busy={proving.isPending} onClick={prove}>
        {proving.isPending ? words.waitingForPasskey : words.usePasskey}
      </Button>
      {proving.error && <ErrorNotice error={proving.error} />}
    </div>
  );
}
