import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as words from "#words/members.ts";
import * as settings from "#words/settings.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import type { Member, Role } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { ConfirmDialog } from "../../../lib/desk/ConfirmDialog.tsx";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useChange } from "../../../lib/desk/useChange.ts";
import { ApiForm } from "../../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { sessionQuery } from "../../../queries/session.ts";
import { membersQuery, storeKey } from "../../../queries/store.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { grantable } from "./grantable.ts";
import { isLimit, limitText, readLimits } from "./limits.ts";
import type { Coin } from "./useCoins.ts";

interface ChangeMemberProps {
  member: Member;
  name: string;
  coins: readonly Coin[];
  onClose: () => void;
}

/** Changes what a member may do, signs the member out, or removes the member. */
export function ChangeMember({ member, name, coins, onClose }: ChangeMemberProps) {
  const { store, withProof } = useStoreDesk();
  const { mode } = useMode();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<"remove" | "signOut" | null>(null);
  const params = { path: { id: member.id } };
  const form = useApiForm<{ role: Role; limits: string[] }>({
    defaultValues: {
      role: member.role,
      limits: coins.map((coin) => limitText(member.refund_limits, coin)),
    },
    send: async ({ role, limits }) => {
      const body = { role, refund_limits: readLimits(limits, coins, member.refund_limits) };
      const { data } = await withProof(() =>
        answerOf(merchantApi[mode].POST("/v1/members/{id}", { params, body })),
      );
      queryClient.setQueryData(membersQuery(store.id, mode).queryKey, data);
      // It may have been one's own role.
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onClose();
    },
  });
  const removing = useChange(
    async () => {
      await answerOf(merchantApi[mode].DELETE("/v1/members/{id}", { params }));
      onClose();
    },
    storeKey(store.id, mode),
    sessionQuery.queryKey,
  );
  const signingOut = useChange(async () => {
    await answerOf(merchantApi[mode].POST("/v1/members/{id}/sign_out", { params }));
    onClose();
  });
  if (asked === "signOut") {
    return (
      <ConfirmDialog
        title={words.signOutTitle(name)}
        action={words.signOut}
        change={signingOut}
        onClose={() => setAsked(null)}
      >
        {words.signOutAdvice}
      </ConfirmDialog>
    );
  }
  if (asked === "remove") {
    return (
      <ConfirmDialog
        title={words.removeTitle(name)}
        action={words.removeConfirm}
        change={removing}
        onClose={() => setAsked(null)}
      >
        {words.removeAdvice}
      </ConfirmDialog>
    );
  }
  const { register, formState } = form;
  return (
    <DeskDialog title={words.changeNamed(name)} onClose={onClose}>
      <ApiForm form={form} action={settings.save}>
        <Select
          label={words.role}
          options={grantable(store.role)}
          error={formState.errors.role?.message}
          {...register("role")}
        />
        <fieldset className="space-y-2">
          <legend className="font-semibold text-sm">{words.refundLimits}</legend>
          <p className="mb-2 text-muted text-sm">{words.refundLimitsHint}</p>
          {coins.map((coin, index) => (
            <Field
              key={`${coin.chainId} ${coin.symbol}`}
              label={words.limitOf(words.coinOn(coin.symbol, coin.chain))}
              placeholder={words.noLimit}
              unit={coin.symbol}
              inputMode="decimal"
              error={formState.errors.limits?.[index]?.message}
              {...register(`limits.${index}`, { validate: isLimit(coin) })}
            />
          ))}
        </fieldset>
      </ApiForm>
      <div className="mt-4 space-y-3">
        <Button
          look="secondary"
          size="medium"
          className="w-full"
          onClick={() => setAsked("signOut")}
        >
          {words.signOut}
        </Button>
        <Button look="danger" size="medium" className="w-full" onClick={() => setAsked("remove")}>
          {words.remove}
        </Button>
      </div>
    </DeskDialog>
  );
}
