import { Suspense } from "react";
import * as words from "#words/walletBackup.ts";
import { Loading } from "../../ui/Skeleton.tsx";
import { BackToSecurity } from "./BackToSecurity.tsx";
import type { OpenProps } from "./openProps.ts";
import { walletServer } from "./server/handle.ts";

/** The wallet's backup in an account on the server, which cannot open it. */
export function BackupPage(props: OpenProps) {
  return (
    <div className="mx-auto max-w-md space-y-6">
      <title>{words.title}</title>
      <div className="space-y-2">
        <BackToSecurity />
        <h1 className="font-semibold text-xl tracking-tight">{words.title}</h1>
        <p className="text-muted">{words.lead}</p>
        <p className="text-muted text-sm">{words.whatItSees}</p>
      </div>
      <Suspense fallback={<Loading what={words.title} />}>
        <Loaded {...props} />
      </Suspense>
    </div>
  );
}

function Loaded(props: OpenProps) {
  const { ServerBackup } = walletServer.use();
  return <ServerBackup {...props} />;
}
