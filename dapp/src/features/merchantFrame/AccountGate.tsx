import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as words from "#words/accountGate.ts";
import * as proofWords from "#words/proof.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import type { AccountGateProps } from "../../lib/desk/accountGate.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { sessionQuery } from "../../queries/session.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { wallet } from "../wallet/handle.ts";
import { ProveFactor } from "./ProveFactor.tsx";
import { SignInWays } from "./SignIn.tsx";
import { SignOut } from "./SignOut.tsx";
import { StepUpDialog } from "./StepUpDialog.tsx";
import { useProof } from "./useProof.ts";

/**
 * Part of a page for whoever is signed in to an account with two factors; others are shown the way in. The wallet that the page
 * keeps is none: whoever has lost it needs what is behind.
 */
export function AccountGate(props: AccountGateProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Waiting />}>
      <Gate {...props} />
    </WithWallets>
  );
}

function Gate({ children }: AccountGateProps) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const { isRegistrationOpen } = useAppConfig();
  const queryClient = useQueryClient();
  const { withProof, question } = useProof();
  if (session === undefined) {
    return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />;
  }
  if (session === null) {
    return (
      <section aria-label={words.signIn} className="space-y-4">
        <p className="text-muted text-sm">
          {isRegistrationOpen ? words.accountOfAnyone : words.accountOfInvited}
        </p>
        <Card>
          <SignInWays createsAccount={isRegistrationOpen} withoutOwn />
        </Card>
      </section>
    );
  }
  if (session.second_factor === "required") {
    return (
      <section aria-label={proofWords.oneMoreStep} className="space-y-4">
        <p className="text-muted text-sm">{proofWords.firstStepDone}</p>
        <Card>
          <ProveFactor
            factors={session.factors}
            action={proofWords.signIn}
            onProved={(next) => queryClient.setQueryData(sessionQuery.queryKey, next)}
          />
        </Card>
        <SignedIn name={session.account.name} />
      </section>
    );
  }
  if (session.second_factor === "none") {
    return (
      <div className="space-y-4">
        <Notice
          tone="warn"
          title={words.twoFactorsNeeded}
          action={
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "security" }}
              className={buttonClass("secondary", "medium")}
            >
              {words.addFactor}
            </Link>
          }
        >
          {words.twoFactorsAdvice}
        </Notice>
        <SignedIn name={session.account.name} />
      </div>
    );
  }
  return (
    <div className="space-y-4">
      {children(withProof)}
      <SignedIn name={session.account.name} />
      {question && <StepUpDialog session={session} {...question} />}
    </div>
  );
}

/** Who is signed in, and the way out: the browser may be somebody else's. */
function SignedIn({ name }: { name: string | null }) {
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-muted text-sm">
      <span>{name === null ? words.signedIn : words.signedInAs(name)}</span>
      <SignOut />
    </p>
  );
}

function Waiting() {
  return (
    <div>
      <Loading what={words.yourAccount} />
      <Skeleton className="h-32 w-full" />
    </div>
  );
}
