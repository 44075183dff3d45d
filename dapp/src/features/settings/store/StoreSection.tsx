import { BrandForm } from "./BrandForm.tsx";
import { EmbedForm } from "./EmbedForm.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { StoreName } from "./StoreName.tsx";
import { Stores } from "./Stores.tsx";
import { WithProfile } from "./WithProfile.tsx";

/** Name and looks of the store, what its payers are told, and the organisation's other stores. */
export function StoreSection() {
  return (
    <>
      <StoreName />
      <WithProfile>
        {(profile) => (
          <>
            <BrandForm profile={profile} />
            <ProfileForm profile={profile} />
            <EmbedForm profile={profile} />
          </>
        )}
      </WithProfile>
      <Stores />
    </>
  );
}
