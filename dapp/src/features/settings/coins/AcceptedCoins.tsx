import * as words from "#words/coins.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "../store/useSaveProfile.ts";

type Coin = MerchantProfile["accepts"][number];

const keyOf = ({ chain_id, token }: Coin) => `${chain_id}:${token}`;

function coinOf(key: string): Coin {
  const at = key.indexOf(":");
  return { chain_id: Number(key.slice(0, at)), token: key.slice(at + 1) };
}

/** Coins that payers choose from where nothing else is named. */
export function AcceptedCoins({ profile }: { profile: MerchantProfile }) {
  const { may } = useStoreDesk();
  const { chains } = useMode();
  const save = useSaveProfile();
  const form = useApiForm<{ coins: string[] }>({
    defaultValues: { coins: profile.accepts.map(keyOf) },
    send: async ({ coins }) => {
      // What was accepted before keeps its place.
      const before = profile.accepts.map(keyOf).filter((key) => coins.includes(key));
      const added = coins.filter((key) => !before.includes(key));
      await save({ accepts: [...before, ...added].map(coinOf) });
    },
  });
  const all = chains.flatMap(({ id, name, tokens }) =>
    tokens.map(({ symbol }) => ({ key: keyOf({ chain_id: id, token: symbol }), symbol, name })),
  );
  const { register } = form;
  const mayEdit = may("merchant:write");
  const accepted = profile.accepts.map(keyOf);
  const nameOf = ({ symbol, name }: (typeof all)[number]) => (
    <span>
      <bdi className="font-semibold">{symbol}</bdi>{" "}
      <span className="text-muted">{words.onChain(name)}</span>
    </span>
  );
  return (
    <Panel title={words.accepted} note={words.acceptedNote}>
      <PanelBody>
        {mayEdit && (
          <SavedForm form={form}>
            <ul aria-label={words.theCoins} className="grid gap-x-4 sm:grid-cols-2">
              {all.map((coin) => (
                <li key={coin.key}>
                  <label className="flex min-h-11 items-center gap-2.5 text-sm">
                    <input
                      type="checkbox"
                      className="size-5 shrink-0"
                      value={coin.key}
                      {...register("coins")}
                    />
                    {nameOf(coin)}
                  </label>
                </li>
              ))}
            </ul>
          </SavedForm>
        )}
        {!mayEdit && accepted.length === 0 && <p className="text-sm">{words.nothing}</p>}
        {!mayEdit && accepted.length > 0 && (
          <ul aria-label={words.theCoins} className="space-y-1 text-sm">
            {all
              .filter(({ key }) => accepted.includes(key))
              .map((coin) => (
                <li key={coin.key}>{nameOf(coin)}</li>
              ))}
          </ul>
        )}
      </PanelBody>
    </Panel>
  );
}
