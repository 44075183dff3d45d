import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import * as signInWords from "#words/merchantSignIn.ts";
import * as storeWords from "#words/store.ts";
import * as words from "#words/welcome.ts";
import { ApiUnreachable, answerOf, api } from "../../lib/api/api.ts";
import { shorten } from "../../lib/chain/addresses.ts";
import { CoinChecks } from "../../lib/chain/CoinChecks.tsx";
import { coinsOf } from "../../lib/chain/coins.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { ApiForm } from "../../lib/form/ApiForm.tsx";
import { useApiForm } from "../../lib/form/useApiForm.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { accountQuery } from "../../queries/account.ts";
import { changeSession, sessionQuery } from "../../queries/session.ts";
import { Select } from "../../ui/Select.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { chosenCoins } from "./chosenCoins.ts";
import type { StepFieldsProps } from "./NameStep.tsx";
import { saveLooks } from "./saveLooks.ts";
import { useKeepTyped } from "./useKeepTyped.ts";

/** Asks for the wallet and the coins of a store, and opens it. */
export function MoneyStep(props: StepFieldsProps) {
  const { data: account, error, refetch } = useQuery(accountQuery);
  if (!account && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!account) {
    return (
      <div className="mt-3">
        <Loading what={words.theStore} />
        <Skeleton className="h-24 w-full max-w-md" />
      </div>
    );
  }
  const wallets = account.wallets.map(({ address }) => address);
  if (wallets.length > 0) return <MoneyFields {...props} wallets={wallets} />;
  return (
    <p className="mt-2 text-sm">
      {words.noWallet}{" "}
      <Link
        to="/merchant/settings/{-$section}"
        params={{ section: "security" }}
        className="underline underline-offset-4"
      >
        {signInWords.toSettings}
      </Link>
    </p>
  );
}

interface Money {
  address: string;
  /** Keys of coins. */
  coins: string[];
}

const toDraft = ({ address, coins }: Money) => ({ address, coins });

function MoneyFields({ draft, onChange, wallets }: StepFieldsProps & { wallets: string[] }) {
  const { withProof } = useDesk();
  const view = useMode();
  const queryClient = useQueryClient();
  const offered = coinsOf(view.chains);
  const form = useApiForm<Money>({
    defaultValues: {
      address: wallets.includes(draft.address) ? draft.address : (wallets[0] ?? ""),
      coins: chosenCoins(draft.coins, view.chains),
    },
    send: async ({ address, coins }) => {
      // An answer may be lost: whoever finds the store open then is asked to save the rest.
      onChange({ address, coins, isUnsaved: true, step: 3 });
      const body = { name: draft.name, address };
      const opened = await withProof(() => answerOf(api.POST("/v1/organisations", { body }))).catch(
        async (error: unknown) => {
          const isOpen = error instanceof ApiUnreachable;
          onChange({ isUnsaved: isOpen, step: 2 });
          await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey, exact: true });
          throw error;
        },
      );
      await saveLooks(view, withProof, { logo: draft.logo, coins }).then(
        () => onChange({ isUnsaved: false }),
        // The next step tells of it.
        () => {},
      );
      changeSession(queryClient, opened);
    },
  });
  const { register, formState, setFocus, subscribe } = form;
  useKeepTyped(subscribe, toDraft, onChange);
  // The button that led here is gone.
  useEffect(() => setFocus("address"), [setFocus]);
  const { errors } = formState;
  return (
    <div className="mt-3 max-w-md">
      <ApiForm form={form} action={storeWords.openIt}>
        <Select
          label={words.wallet}
          hint={words.walletHint}
          options={Object.fromEntries(wallets.map((one) => [one, shorten(toHex(one))]))}
          error={errors.address?.message}
          {...register("address")}
        />
        <fieldset>
          <legend className="font-semibold text-sm">{words.coins}</legend>
          <p className="text-muted text-sm">{words.coinsHint}</p>
          <div className="mt-1.5">
            <CoinChecks
              coins={offered}
              field={register("coins", {
                validate: (coins) => coins.length > 0 || words.oneCoin,
              })}
            />
          </div>
          {errors.coins && (
            <p role="alert" className="text-danger text-sm">
              {errors.coins.message}
            </p>
          )}
        </fieldset>
      </ApiForm>
    </div>
  );
}
