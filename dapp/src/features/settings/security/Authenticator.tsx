import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/security.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { ChangeButton } from "../../../lib/desk/ChangeButton.tsx";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { ScanCode } from "../../../lib/qr/ScanCode.tsx";
import { dayOf } from "../../../lib/time/moment.ts";
import { accountQuery } from "../../../queries/account.ts";
import { sessionQuery } from "../../../queries/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { PhoneIcon } from "../../../ui/icons.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Revealed } from "../../../ui/Revealed.tsx";
import { ShownCodes } from "./ShownCodes.tsx";

interface Enrolment {
  secret: string;
  uri: string;
}

/** Authenticator app of the account: to set up, replace and remove. */
export function Authenticator({ account: { totp } }: { account: Account }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const beginning = useChange(async () => {
    setEnrolment(await answerOf(api.POST("/v1/account/totp")));
  });
  const removing = useChange(
    async () => {
      await answerOf(api.DELETE("/v1/account/totp"));
      setRemoving(false);
    },
    accountQuery.queryKey,
    sessionQuery.queryKey,
  );
  return (
    <Panel
      title={words.authenticator}
      aside={<ChangeButton change={beginning}>{totp ? words.replace : words.setUp}</ChangeButton>}
    >
      {beginning.error && (
        <PanelBody>
          <ErrorNotice error={beginning.error} />
        </PanelBody>
      )}
      {totp ? (
        <ItemList label={words.authenticator}>
          <Item
            icon={<PhoneIcon />}
            title={words.authenticator}
            note={words.setUpOn(dayOf(totp.enrolled_at))}
            aside={
              <Button
                look="danger"
                size="medium"
                aria-label={words.removeNamed(words.authenticator)}
                onClick={() => setRemoving(true)}
              >
                {words.remove}
              </Button>
            }
          />
        </ItemList>
      ) : (
        <PanelBody>
          <p className="text-muted text-sm">{words.noAuthenticator}</p>
        </PanelBody>
      )}
      {enrolment && (
        <Enrol
          enrolment={enrolment}
          onCodes={(made) => {
            setEnrolment(null);
            setCodes(made);
          }}
          onClose={() => setEnrolment(null)}
        />
      )}
      {codes && <ShownCodes codes={codes} onClose={() => setCodes(null)} />}
      {isRemoving && (
        <ConfirmDialog
          title={words.removeAuthenticator}
          action={words.remove}
          change={removing}
          onClose={() => setRemoving(false)}
        >
          {words.removeAuthenticatorAdvice}
        </ConfirmDialog>
      )}
    </Panel>
  );
}

interface EnrolProps {
  enrolment: Enrolment;
  onCodes: (codes: readonly string[]) => void;
  onClose: () => void;
}

/** The secret as a picture that is drawn here, and the first code that shows that the app has it. */
function Enrol({ enrolment: { secret, uri }, onCodes, onClose }: EnrolProps) {
  const { withProof } = useDesk();
  const queryClient = useQueryClient();
  const form = useApiForm({
    defaultValues: { code: "" },
    send: async ({ code }) => {
      const body = { code: code.replaceAll(" ", "") };
      const { recovery_codes } = await withProof(() =>
        answerOf(api.POST("/v1/account/totp/confirm", { body })),
      );
      onCodes(recovery_codes);
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
    },
  });
  const { register, formState } = form;
  const isCode = { value: /^\d{3} ?\d{3}$/, message: words.codeWrong };
  return (
    <DeskDialog title={words.enrolTitle} description={words.scan} onClose={onClose}>
      <ApiForm form={form} action={words.confirm}>
        <ScanCode text={uri} label={words.qr} className="mx-auto w-48" />
        <Revealed text={secret} name={words.secretKey} />
        <Field
          label={words.enrolCode}
          hint={words.enrolCodeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          error={formState.errors.code?.message}
          {...register("code", { pattern: isCode, required: words.codeWrong })}
        />
      </ApiForm>
    </DeskDialog>
  );
}
