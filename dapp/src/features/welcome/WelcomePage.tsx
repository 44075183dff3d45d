import * as words from "#words/welcome.ts";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { Welcome } from "./Welcome.tsx";

const signIn = { title: words.signInTitle, advice: words.signInAdvice };

/** The way of somebody who has never sold anything to a store, and to something that can be paid. */
export function WelcomePage() {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.windowTitle} withoutStore signIn={signIn}>
      <Welcome />
    </MerchantFrame>
  );
}
