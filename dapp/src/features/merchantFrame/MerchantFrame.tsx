import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, Navigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import * as words from "#words/desk.ts";
import * as signInWords from "#words/merchantSignIn.ts";
import { chooseStore } from "../../lib/api/api.ts";
import type { Session, SessionStore } from "../../lib/api/apiTypes.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { DeskContext } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { deviceStorage } from "../../lib/storage/deviceStorage.ts";
import { sessionQuery } from "../../queries/session.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Page } from "../../ui/Page.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { wallet } from "../wallet/handle.ts";
import { ResetNotice } from "./ResetNotice.tsx";
import { SecondFactor } from "./SecondFactor.tsx";
import { Shell } from "./Shell.tsx";
import { SignIn, type SignInText } from "./SignIn.tsx";
import { StepUpDialog } from "./StepUpDialog.tsx";
import { TestBand } from "./TestBand.tsx";
import { useProof } from "./useProof.ts";

const storeChoice = "handsel.store";

interface MerchantFrameProps {
  /** Of the window. */
  title: string;
  /** Whether an account without a store sees the page too. */
  withoutStore?: boolean;
  /** Whether a wallet that nobody has makes an account at the sign-in. */
  createsAccount?: boolean;
  /** What the sign-in says, where it is not the usual. */
  signIn?: SignInText;
  /** Called when the person goes to another mode or store: what is open there does not exist here. */
  onSwitch?: () => void;
  children: ReactNode;
}

/** Frame of the merchant's pages: shows them to whoever is signed in with every factor, and the way in to others. */
export function MerchantFrame(props: MerchantFrameProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <Framed {...props} />
    </WithWallets>
  );
}

function Framed({ title, createsAccount = false, signIn, ...props }: MerchantFrameProps) {
  const { mode } = useMode();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const told = words.ofHandsel(title);
  const heading = <title>{mode === "test" ? words.testTitle(told) : told}</title>;
  if (session && session.second_factor !== "required") {
    return <Desk key={session.account.id} session={session} heading={heading} {...props} />;
  }
  return (
    <Page band={<TestBand />}>
      {heading}
      {session === undefined && !error && (
        <div className="space-y-6">
          <Loading what={words.yourAccount} />
          <Skeleton className="h-9 w-48" />
          <Skeleton className="h-40 w-full" />
        </div>
      )}
      {session === undefined && error && (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
      {session === null && <SignIn createsAccount={createsAccount} text={signIn} />}
      {session && <SecondFactor session={session} />}
    </Page>
  );
}

interface DeskProps extends Omit<MerchantFrameProps, "title" | "createsAccount" | "signIn"> {
  session: Session;
  heading: ReactNode;
}

function Desk({ session, heading, withoutStore = false, onSwitch, children }: DeskProps) {
  const { mode } = useMode();
  const [choice, setChoice] = useState(() => deviceStorage.getItem(storeChoice));
  const store = session.stores.find(({ id }) => id === choice) ?? session.stores[0] ?? null;
  // Before the page below asks for anything.
  chooseStore(store?.id ?? null);
  const { withProof, question } = useProof();
  const desk = {
    ...{ session, store, withProof, isProving: question !== null },
    may: (permission: string) => store?.permissions.includes(permission) ?? false,
  };
  const queryClient = useQueryClient();
  const change = ({ id }: SessionStore) => {
    // What is still asked for in this store must not be answered in the next.
    void queryClient.cancelQueries();
    queryClient.removeQueries({ queryKey: ["checkoutNotes"] });
    deviceStorage.setItem(storeChoice, id);
    setChoice(id);
    onSwitch?.();
  };
  return (
    <DeskContext value={desk}>
      <Shell {...{ session, store }} onStore={change} onSwitch={() => onSwitch?.()}>
        {heading}
        {session.factor_reset && <ResetNotice reset={session.factor_reset} />}
        {store || withoutStore ? <div key={`${store?.id} ${mode}`}>{children}</div> : <NoStore />}
        {question && <StepUpDialog session={session} {...question} />}
      </Shell>
    </DeskContext>
  );
}

/** What somebody sees who belongs to no store: the steps to one, where everybody may open it, or how to be invited. */
function NoStore() {
  const { isRegistrationOpen } = useAppConfig();
  if (isRegistrationOpen) return <Navigate to="/welcome" replace />;
  return (
    <EmptyState
      page
      icon={<InboxIcon />}
      title={signInWords.noStore}
      action={
        <Link
          to="/merchant/settings/{-$section}"
          params={{ section: "security" }}
          className={buttonClass("secondary", "medium")}
        >
          {signInWords.toSettings}
        </Link>
      }
    >
      {signInWords.noStoreAdvice}
    </EmptyState>
  );
}
