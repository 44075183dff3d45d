import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/help.ts";
import { configQuery } from "../../queries/config.ts";
import { Fold } from "../../ui/Fold.tsx";
import { ChevronIcon, SearchIcon, ShieldIcon } from "../../ui/icons.tsx";
import { GuidePage, inCard } from "./GuidePage.tsx";

/** Questions of people who pay, by when they have them, and whom to ask about what. */
export function HelpPage() {
  return (
    <GuidePage
      title={words.title}
      lead={words.lead}
      aside={<Whom />}
      ways={
        <nav aria-label={words.title} className="mt-6 grid gap-3 sm:grid-cols-2">
          <Way
            to="/find"
            icon={<SearchIcon className="size-5 text-muted" />}
            title={words.find}
            text={words.findText}
          />
          <Way
            to="/how-escrow-works"
            icon={<ShieldIcon className="size-5 text-muted" />}
            title={words.escrow}
            text={words.escrowText}
          />
        </nav>
      }
    >
      <Questions
        title={words.after}
        questions={[
          [words.wrong, words.wrongAdvice],
          [words.silent, words.silentAdvice],
          [words.changedMind, words.changedMindAdvice],
          [words.credit, words.creditAdvice],
          [words.lostWallet, words.lostWalletAdvice],
          [words.receiptProof, words.receiptProofAdvice],
        ]}
      />
      <Questions
        title={words.during}
        questions={[
          [words.whatIsAsked, words.whatIsAskedAdvice],
          [words.interrupted, words.interruptedAdvice],
          [words.slow, words.slowAdvice],
          [words.twice, words.twiceAdvice],
        ]}
      />
      <Questions
        title={words.before}
        questions={[
          [words.whichWallet, words.whichWalletAdvice],
          [words.noCoins, words.noCoinsAdvice],
          [words.isItReal, words.isItRealAdvice],
        ]}
      />
      <Questions
        title={words.safety}
        questions={[
          [words.recoveryWords, words.recoveryWordsAdvice],
          [words.recovery, words.recoveryAdvice],
          [words.connecting, words.connectingAdvice],
          [words.onDevice, words.onDeviceAdvice],
        ]}
      />
    </GuidePage>
  );
}

interface WayProps {
  to: "/find" | "/how-escrow-works";
  icon: ReactNode;
  title: string;
  text: string;
}

function Way({ to, icon, title, text }: WayProps) {
  return (
    <Link
      to={to}
      className="flex items-center gap-3 rounded-lg border border-line bg-surface p-4 shadow-card hover:border-control"
    >
      {icon}
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{title}</span>
        <span className="block text-muted text-sm">{text}</span>
      </span>
      <ChevronIcon className="size-4 text-muted" />
    </Link>
  );
}

interface QuestionsProps {
  title: string;
  questions: readonly (readonly [question: string, answer: string])[];
}

function Questions({ title, questions }: QuestionsProps) {
  return (
    <section>
      <h2 className="mb-2 font-semibold text-lg">{title}</h2>
      <div className="border-line border-b">
        {questions.map(([question, answer]) => (
          <Fold key={question} title={question}>
            <p className="max-w-xl">{answer}</p>
          </Fold>
        ))}
      </div>
    </section>
  );
}

/** Whom to ask, and where people go who do not pay but decide or sell. */
function Whom() {
  const { data } = useQuery(configQuery);
  return (
    <div className="space-y-6">
      <h2 className="font-semibold text-base">{words.whom}</h2>
      <Answer title={words.order} text={words.orderAdvice} />
      {data && <Answer title={words.site} text={words.siteAdvice(new URL(data.publicUrl).host)} />}
      <Answer title={words.decides} text={words.decidesAdvice}>
        <Link to="/disputes" className={inCard}>
          {words.toDisputes}
        </Link>
      </Answer>
      <Answer title={words.sells} text={words.sellsAdvice}>
        <Link to="/merchant" className={inCard}>
          {words.toShops}
        </Link>
        <a href="/docs" className={inCard}>
          {words.docs}
        </a>
      </Answer>
    </div>
  );
}

interface AnswerProps {
  title: string;
  text: string;
  /** Links onwards. */
  children?: ReactNode;
}

function Answer({ title, text, children }: AnswerProps) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <p className="mt-1 text-muted">{text}</p>
      {children && <p className="mt-1 flex flex-wrap gap-x-4">{children}</p>}
    </section>
  );
}
