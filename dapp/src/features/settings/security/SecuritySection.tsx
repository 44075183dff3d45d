import { useQuery } from "@tanstack/react-query";
import * as words from "#words/security.ts";
import { ErrorNotice } from "../../../lib/errors/ErrorNotice.tsx";
import { accountQuery } from "../../../queries/account.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Loading, Skeleton } from "../../../ui/Skeleton.tsx";
import { Authenticator } from "./Authenticator.tsx";
import { NameForm } from "./NameForm.tsx";
import { Notices } from "./Notices.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { Sessions } from "./Sessions.tsx";
import { Wallets } from "./Wallets.tsx";

/** How a person signs in, where they are signed in, and what they were told about it. */
export function SecuritySection() {
  const { data: account, error, refetch } = useQuery(accountQuery);
  if (!account && error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!account) {
    return (
      <>
        <Loading what={words.account} />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-40 w-full" />
      </>
    );
  }
  const hasFactor = account.passkeys.length > 0 || account.totp !== null;
  return (
    <>
      {!hasFactor && (
        <Notice tone="warn" title={words.oneFactor}>
          {words.oneFactorAdvice}
        </Notice>
      )}
      <Passkeys account={account} />
      <Authenticator account={account} />
      <RecoveryCodes account={account} hasFactor={hasFactor} />
      <Wallets account={account} />
      <Sessions account={account} />
      <NameForm account={account} />
      <Notices />
    </>
  );
}
