import { WithProfile } from "../store/WithProfile.tsx";
import { AcceptedCoins } from "./AcceptedCoins.tsx";
import { Confirmations } from "./Confirmations.tsx";

/** Coins that the store accepts, and when a payment in one counts as paid. */
export function CoinsSection() {
  return (
    <>
      <WithProfile>{(profile) => <AcceptedCoins profile={profile} />}</WithProfile>
      <Confirmations />
    </>
  );
}
