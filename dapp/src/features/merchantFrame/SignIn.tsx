import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useConnection } from "wagmi";
import * as words from "#words/merchantSignIn.ts";
import * as proof from "#words/proof.ts";
import { answerOf, api } from "../../lib/api/api.ts";
import type { Session } from "../../lib/api/apiTypes.ts";
import { WalletWait } from "../../lib/chain/WalletWait.tsx";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { useOnce } from "../../lib/feature/useOnce.ts";
import { hasPasskeys, showPasskey } from "../../lib/passkey/passkeys.ts";
import { changeSession, nonceQuery } from "../../queries/session.ts";
import { useSiteMessage } from "../../queries/useSiteMessage.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ChevronIcon, KeyIcon } from "../../ui/icons.tsx";
import { Mixed } from "../../ui/Mixed.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { wallet } from "../wallet/handle.ts";

/** Title and sentence of a sign-in. */
export interface SignInText {
  title: string;
  advice: string;
}

interface SignInProps {
  createsAccount: boolean;
  /** Said in place of the usual, where anybody may open a store. */
  text?: SignInText | undefined;
}

/** Sign-in with a passkey, or with a wallet. */
export function SignIn({ createsAccount, text }: SignInProps) {
  const { isRegistrationOpen } = useAppConfig();
  const uninvited = isRegistrationOpen ? words.openHere : words.howItWorks;
  const usual = { title: words.title, advice: createsAccount ? words.newHere : uninvited };
  const { title, advice } = (isRegistrationOpen && text) || usual;
  return (
    <div className="mx-auto max-w-md py-4 sm:py-10">
      <h1 className="font-semibold text-2xl tracking-tight">{title}</h1>
      <p className="mt-2 mb-6 text-muted">{advice}</p>
      <Card>
        <SignInWays createsAccount={createsAccount || isRegistrationOpen} />
      </Card>
      <p className="mt-4 text-muted text-sm">
        <Mixed
          parts={words.whoCan(
            <Link key="find" to="/find" className="underline underline-offset-4 hover:text-ink">
              {words.findMyPayment}
            </Link>,
          )}
        />
      </p>
      <p className="mt-8 text-center text-muted text-xs">{words.servedBy(location.host)}</p>
    </div>
  );
}

interface SignInWaysProps {
  createsAccount: boolean;
  /** Whether the wallet that this page keeps is left out. */
  withoutOwn?: boolean;
}

/** The ways to sign in. */
export function SignInWays(props: SignInWaysProps) {
  return (
    <div className="space-y-5">
      {hasPasskeys() && <ByPasskey />}
      <ByWallet {...props} />
    </div>
  );
}

function useEntered() {
  const queryClient = useQueryClient();
  return (session: Session | null) => changeSession(queryClient, session);
}

function ByPasskey() {
  const onEntered = useEntered();
  const entering = useMutation({
    mutationFn: async () => {
      const body = await showPasskey();
      return answerOf(api.POST("/v1/session/passkey", { body }));
    },
    onSuccess: onEntered,
  });
  const enter = useOnce(() => entering.mutateAsync());
  return (
    <div className="space-y-4">
      <button
        type="button"
        aria-disabled={entering.isPending || undefined}
        onClick={enter}
        className="flex min-h-14 w-full items-center gap-3 rounded-md border border-line bg-surface px-3 py-2 text-start text-sm shadow-card hover:border-ink"
      >
        <span className="flex size-8 shrink-0 items-center justify-center rounded-sm bg-sunken text-muted">
          {entering.isPending ? <Spinner /> : <KeyIcon />}
        </span>
        <span className="min-w-0 grow">
          <span className="block font-semibold">
            {entering.isPending ? proof.waitingForPasskey : proof.usePasskey}
          </span>
          <span className="block text-muted">{proof.usePasskeyHint}</span>
        </span>
        <ChevronIcon className="size-4 text-muted" />
      </button>
      {entering.error && <ErrorNotice error={entering.error} />}
      <p className="flex items-center gap-3 text-muted text-sm">
        <span aria-hidden="true" className="h-px flex-1 bg-line" />
        {words.or}
        <span aria-hidden="true" className="h-px flex-1 bg-line" />
      </p>
    </div>
  );
}

function ByWallet({ createsAccount, withoutOwn = false }: SignInWaysProps) {
  const { Account, WalletList } = wallet.use();
  const { address, isReconnecting } = useConnection();
  const onEntered = useEntered();
  const sign = useSiteMessage();
  const nonce = useQuery({ ...nonceQuery, enabled: address !== undefined });
  const entering = useMutation({
    mutationFn: async () => {
      if (!nonce.data) return null;
      const signed = await sign(nonce.data);
      const body = { ...signed, create_account: createsAccount };
      return answerOf(api.POST("/v1/session", { body }));
    },
    onSuccess: onEntered,
  });
  const enter = useOnce(() => entering.mutateAsync());
  const error = entering.error ?? nonce.error;
  if (!address && isReconnecting) {
    return <p className="text-muted text-sm">{words.lookingForYourWallet}</p>;
  }
  if (!address) return <WalletList audiences={["merchant"]} withoutOwn={withoutOwn} />;
  return (
    <div className="space-y-4">
      <Account onLeave={entering.reset} />
      <Button className="w-full" busy={entering.isPending} disabled={!nonce.data} onClick={enter}>
        {entering.isPending ? words.waitingForYourWallet : words.signIn}
      </Button>
      <p className="text-muted text-sm">{words.signInNote}</p>
      <WalletWait />
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
