import * as words from "#words/welcome.ts";
import { useDesk } from "../../lib/desk/desk.ts";
import { ShopMark } from "../../ui/ShopMark.tsx";
import { LinkLater } from "./LinkPanel.tsx";
import { MoneyStep } from "./MoneyStep.tsx";
import { NameStep } from "./NameStep.tsx";
import { Chosen, changeLink, Step, Steps } from "./Steps.tsx";
import { useDraft } from "./useDraft.ts";

/** Name and money of a store that is not open yet. What is typed stays in this tab. */
export function FirstSteps() {
  const { session } = useDesk();
  const [draft, change] = useDraft(session.account.id);
  const isNamed = draft.step > 1 && draft.name.trim() !== "";
  return (
    <>
      <Steps>
        <Step number="1" title={words.nameStep} state={isNamed ? "done" : "now"}>
          {isNamed ? (
            <Chosen
              change={
                <button
                  type="button"
                  aria-label={words.changeOf(draft.name)}
                  className={changeLink}
                  onClick={() => change({ step: 1 })}
                >
                  {words.change}
                </button>
              }
            >
              <ShopMark name={draft.name} logo={draft.logo} accent={null} />
              <bdi className="font-semibold">{draft.name}</bdi>
            </Chosen>
          ) : (
            <NameStep draft={draft} onChange={change} />
          )}
        </Step>
        <Step number="2" title={words.moneyStep} state={isNamed ? "now" : "later"}>
          {isNamed && <MoneyStep draft={draft} onChange={change} />}
        </Step>
        <Step number="3" title={words.sellStep} state="later">
          <p className="mt-1 text-muted text-sm">{words.sellLater}</p>
        </Step>
      </Steps>
      <LinkLater />
    </>
  );
}
