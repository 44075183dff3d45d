import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import * as words from "#words/developers.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { endpointsQuery } from "../../../queries/webhooks.ts";
import { buttonClass } from "../../../ui/Button.tsx";
import { CodeBox } from "../../../ui/CodeBox.tsx";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { Pills } from "../../../ui/Pills.tsx";
import { CodePart } from "../CodePart.tsx";
import {
  checkoutCall,
  eventsCall,
  firstCoin,
  type Language,
  languages,
  type OwnValues,
  programOf,
  runOf,
  testCall,
  valuesFile,
} from "./programs.ts";

/** Name of the file that the values are written into. */
const VALUES_FILE = "handsel.env";

const files = { typescript: "server.mjs", python: "server.py", go: "main.go" } as const;

/** From nothing to a paid order that the seller's own program hears of. */
export function QuickstartSection() {
  const { may } = useStoreDesk();
  const { publicUrl } = useAppConfig();
  const { mode, chains } = useMode();
  const values = { url: publicUrl, coin: firstCoin(chains) };
  return (
    <div className="space-y-4">
      <Panel title={words.keyStep} note={words.keyAdvice(mode)}>
        <PanelBody>
          {may("api_keys:write") ? (
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "keys" }}
              className={buttonClass("secondary", "medium")}
            >
              {words.toKeys}
            </Link>
          ) : (
            <p className="text-sm">{words.askForKey}</p>
          )}
        </PanelBody>
      </Panel>
      <Panel title={words.endpointStep} note={words.endpointAdvice}>
        <PanelBody>
          {may("webhook_endpoints:write") ? (
            <Link
              to="/merchant/developers/{-$section}"
              params={{ section: "webhooks" }}
              className={buttonClass("secondary", "medium")}
            >
              {words.toWebhooks}
            </Link>
          ) : (
            <p className="text-sm">{words.askForEndpoint}</p>
          )}
        </PanelBody>
      </Panel>
      <Panel title={words.valuesStep} note={words.valuesAdvice}>
        <PanelBody>
          <Named name={VALUES_FILE}>
            <CodeBox text={valuesFile(values)} name={words.theValues} />
          </Named>
        </PanelBody>
      </Panel>
      <Panel title={words.programStep} note={words.programAdvice}>
        <PanelBody>
          <Programs values={values} />
        </PanelBody>
      </Panel>
    </div>
  );
}

function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className="mb-1.5 font-mono text-muted text-xs">
        <bdi dir="ltr">{name}</bdi>
      </p>
      {children}
    </div>
  );
}

/** The program in the language that is chosen, or single calls. */
function Programs({ values }: { values: OwnValues }) {
  const [language, setLanguage] = useState<Language>("typescript");
  return (
    <>
      <Pills
        legend={words.language}
        values={languages}
        label={(one) => words.languages[one]}
        value={language}
        onChange={setLanguage}
      />
      {language === "curl" ? (
        <Calls values={values} />
      ) : (
        <>
          <Named name={files[language]}>
            <CodeBox text={programOf(language, values)} name={words.theProgram} />
          </Named>
          <CodePart heading="h3" title={words.run} name={words.theCommands} text={runOf(language)}>
            {language === "typescript" && <p className="text-muted text-sm">{words.sdkAdvice}</p>}
          </CodePart>
          <p className="text-sm">{words.thenPay}</p>
        </>
      )}
    </>
  );
}

function Calls({ values }: { values: OwnValues }) {
  const { may } = useStoreDesk();
  return (
    <>
      <CodePart
        heading="h3"
        title={words.makeCheckout}
        name={words.theCommands}
        text={checkoutCall(values)}
      >
        <p className="text-muted text-sm">{words.makeCheckoutAdvice}</p>
      </CodePart>
      {may("webhook_endpoints:read") && <TestCall />}
      <CodePart
        heading="h3"
        title={words.readEvents}
        name={words.theCommands}
        text={eventsCall()}
      />
    </>
  );
}

/** The call that sends a test to the newest endpoint. */
function TestCall() {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data } = useInfiniteQuery(endpointsQuery(store.id, mode));
  const [endpoint] = data?.pages.flatMap((page) => page.data) ?? [];
  if (!endpoint) return null;
  return (
    <CodePart
      heading="h3"
      title={words.sendTest}
      name={words.theCommands}
      text={testCall(endpoint.id)}
    >
      <p className="text-muted text-sm wrap-anywhere">
        <bdi dir="ltr">{endpoint.url}</bdi>
      </p>
    </CodePart>
  );
}
