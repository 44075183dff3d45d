import * as words from "#words/coins.ts";
import type { MerchantProfile } from "../../../lib/api/apiTypes.ts";
import { CoinChecks } from "../../../lib/chain/CoinChecks.tsx";
import { CoinName } from "../../../lib/chain/CoinName.tsx";
import { coinOf, coinsOf, keyOf } from "../../../lib/chain/coins.ts";
import { useMode } from "../../../lib/config/mode.ts";
import { useStoreDesk } from "../../../lib/desk/desk.ts";
import { useApiForm } from "../../../lib/form/useApiForm.ts";
import { Panel, PanelBody } from "../../../ui/Panel.tsx";
import { SavedForm } from "../SavedForm.tsx";
import { useSaveProfile } from "../store/useSaveProfile.ts";

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
  const all = coinsOf(chains);
  const mayEdit = may("merchant:write");
  const accepted = profile.accepts.map(keyOf);
  return (
    <Panel title={words.accepted} note={words.acceptedNote}>
      <PanelBody>
        {mayEdit && (
          <SavedForm form={form}>
            <CoinChecks coins={all} field={form.register("coins")} />
          </SavedForm>
        )}
        {!mayEdit && accepted.length === 0 && <p className="text-sm">{words.nothing}</p>}
        {!mayEdit && accepted.length > 0 && (
          <ul aria-label={words.theCoins} className="space-y-1 text-sm">
            {all
              .filter(({ key }) => accepted.includes(key))
              .map((coin) => (
                <li key={coin.key}>
                  <CoinName {...coin} />
                </li>
              ))}
          </ul>
        )}
      </PanelBody>
    </Panel>
  );
}
