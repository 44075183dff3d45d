import { WithProfile } from "../store/WithProfile.tsx";
import { ArbiterForm } from "./ArbiterForm.tsx";
import { PeriodsForm } from "./PeriodsForm.tsx";

/** Terms of what is made from now on and names none: its periods, and who rules in a dispute. */
export function TermsSection() {
  return (
    <WithProfile>
      {(profile) => (
        <>
          <PeriodsForm profile={profile} />
          <ArbiterForm profile={profile} />
        </>
      )}
    </WithProfile>
  );
}
