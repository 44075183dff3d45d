import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useConnection } from "wagmi";
import * as words from "#words/payouts.ts";
import { answerOf, merchantApi } from "../../../lib/api/api.ts";
import { sameAddress, shorten } from "../../../lib/chain/addresses.ts";
import { WalletWait } from "../../../lib/chain/WalletWait.tsx";
import { useMode } from "../../../lib/config/mode.ts";
import { DeskDialog } from "../../../lib/desk/DeskDialog.tsx";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { ChangeCancelled } from "../../../lib/form/changeCancelled.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { nonceQuery } from "../../../queries/session.ts";
import { payoutChangesQuery } from "../../../queries/store.ts";
import { useSiteMessage } from "../../../queries/useSiteMessage.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { wallet } from "../../wallet/handle.ts";

interface PayoutForm {
  /** Empty for every chain without an address of its own. */
  chain: string;
  payee: string;
  label: string;
  cold: boolean;
  proof: "signature" | "acknowledged";
  acknowledge: boolean;
}

/** Asks for another payout address: with its signature, or by taking the risk. */
export function ChangePayout({ onClose }: { onClose: () => void }) {
  const { Account, WalletList } = wallet.use();
  const { store, withProof } = useStoreDesk();
  const { mode, chains } = useMode();
  const queryClient = useQueryClient();
  const { address } = useConnection();
  const sign = useSiteMessage();
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined });
  const form = useApiForm<PayoutForm>({
    defaultValues: {
      ...{ chain: "", payee: "", label: "", cold: false, proof: "signature", acknowledge: false },
    },
    send: async ({ chain, payee, label, cold, proof }) => {
      const about = {
        ...{ payee: payee.trim(), cold },
        ...(chain !== "" && { chain_id: Number(chain) }),
        ...(label.trim() !== "" && { label }),
      };
      const how =
        proof === "acknowledged" ? { acknowledge_risk: true } : { proof: await signature() };
      const body = { acknowledge_risk: false, ...about, ...how };
      await withProof(() => answerOf(merchantApi[mode].POST("/v1/payout_changes", { body })));
      await queryClient.invalidateQueries({
        queryKey: payoutChangesQuery(store.id, mode).queryKey,
      });
      onClose();
    },
  });
  const { register, submit, watch, setValue, formState, error, busy } = form;
  const signature = async () => {
    if (!nonce.data) throw new ChangeCancelled();
    return sign(nonce.data);
  };
  const { errors } = formState;
  const proof = watch("proof");
  const payee = watch("payee").trim();
  const isOther = address !== undefined && payee !== "" && !sameAddress(address, payee);
  const chainNames = Object.fromEntries(chains.map(({ id, name }) => [`${id}`, name]));
  const isAddress = { value: /^\s*0x[0-9a-fA-F]{40}\s*$/, message: words.addressWrong };
  return (
    <DeskDialog title={words.changeTitle} description={words.waits} onClose={onClose}>
      <form noValidate onSubmit={submit} className="space-y-4">
        <Select
          label={words.whichChain}
          options={{ "": words.onEveryWithout, ...chainNames }}
          error={errors.chain?.message}
          {...register("chain")}
        />
        <Field
          label={words.address}
          hint={words.addressHint}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          error={errors.payee?.message}
          {...register("payee", { pattern: isAddress, required: words.addressWrong })}
        />
        <Field
          label={words.label}
          hint={words.labelHint}
          dir="auto"
          maxLength={60}
          error={errors.label?.message}
          {...register("label")}
        />
        <Checkbox label={words.cold} hint={words.coldHint} {...register("cold")} />
        <Choices
          legend={words.proof}
          labels={words.proofs}
          value={proof}
          onChange={(next) => setValue("proof", next)}
        />
        {proof === "signature" ? (
          <div className="space-y-3">
            <p className="text-muted text-sm">
              {isOther ? words.notThisWallet(shorten(address)) : words.signHint}
            </p>
            <Account />
            {(address === undefined || isOther) && <WalletList audiences={["merchant"]} />}
          </div>
        ) : (
          <div className="space-y-3">
            <p className="text-muted text-sm">{words.riskHint}</p>
            <Checkbox
              label={words.acknowledge}
              hint={words.acknowledgeHint}
              {...register("acknowledge", {
                validate: (ticked, { proof }) => ticked || proof === "signature",
              })}
            />
          </div>
        )}
        <Button
          type="submit"
          className="w-full"
          busy={busy}
          disabled={
            proof === "signature"
              ? address === undefined || isOther || !nonce.data
              : !watch("acknowledge")
          }
        >
          {busy && proof === "signature" ? words.waitingForWallet : words.ask}
        </Button>
        <WalletWait />
        {Boolean(error) && <ErrorNotice error={error} />}
      </form>
    </DeskDialog>
  );
}
