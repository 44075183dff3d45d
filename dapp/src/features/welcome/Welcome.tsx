import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import * as signInWords from "#words/merchantSignIn.ts";
import * as words from "#words/welcome.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { beginInTest, useMode } from "../../lib/config/mode.ts";
import { useDesk } from "../../lib/desk/desk.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { FirstSteps } from "./FirstSteps.tsx";
import { LastStep } from "./LastStep.tsx";

/** The three steps: the first two for whoever has no store yet, the third for whoever has one. */
export function Welcome() {
  const config = useAppConfig();
  const { mode } = useMode();
  const { store } = useDesk();
  useEffect(() => beginInTest(config), [config]);
  if (!store && !config.isRegistrationOpen) return <ByInvitation />;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-2 sm:mb-8 print:hidden">
        <div className="min-w-0">
          <h1 className="font-semibold text-2xl tracking-tight">{words.title}</h1>
          <p className="mt-1 text-muted">{mode === "test" ? words.adviceTest : words.adviceLive}</p>
          {!store && <p className="mt-1 text-muted text-sm">{words.invited}</p>}
        </div>
        <Link
          to={store ? "/merchant" : "/"}
          className="inline-flex min-h-11 items-center text-muted text-sm underline underline-offset-4 hover:text-ink"
        >
          {words.later}
        </Link>
      </div>
      <div className="grid items-start gap-8 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] desk:gap-12">
        {store ? <LastStep /> : <FirstSteps />}
      </div>
    </>
  );
}

/** What somebody without a store sees where stores are opened by invitation. */
function ByInvitation() {
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
