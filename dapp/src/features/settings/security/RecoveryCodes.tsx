import { useState } from "react";
import * as words from "#words/security.ts";
import { answerOf, api } from "../../../lib/api/api.ts";
import type { Account } from "../../../lib/api/apiTypes.ts";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { useChange } from "../../../lib/desk/useChange.ts";
import { accountQuery } from "../../../queries/account.ts";
import { Button } from "../../../ui/Button.tsx";
import { Item, ItemList } from "../../../ui/ItemList.tsx";
import { FileIcon } from "../../../ui/icons.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { ShownCodes } from "./ShownCodes.tsx";

interface RecoveryCodesProps {
  account: Account;
  hasFactor: boolean;
}

/** How many recovery codes are left, and new ones in their place. */
export function RecoveryCodes({ account, hasFactor }: RecoveryCodesProps) {
  const [isAsking, setAsking] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const making = useChange(async () => {
    const made = await answerOf(api.POST("/v1/account/recovery_codes"));
    setAsking(false);
    setCodes(made.recovery_codes);
  }, accountQuery.queryKey);
  return (
    <Panel title={words.recoveryCodes}>
      <ItemList label={words.recoveryCodes}>
        <Item
          icon={<FileIcon />}
          title={words.codesLeft(account.recovery_codes_left)}
          note={hasFactor ? words.codesAdvice : words.noFactorYet}
          aside={
            hasFactor && (
              <Button look="secondary" size="medium" onClick={() => setAsking(true)}>
                {words.makeCodes}
              </Button>
            )
          }
        />
      </ItemList>
      {isAsking && (
        <ConfirmDialog
          title={words.makeCodesTitle}
          action={words.makeCodes}
          isFinal={false}
          change={making}
          onClose={() => setAsking(false)}
        >
          {words.makeCodesAdvice}
        </ConfirmDialog>
      )}
      {codes && <ShownCodes codes={codes} onClose={() => setCodes(null)} />}
    </Panel>
  );
}
