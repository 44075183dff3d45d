import * as words from "#words/actions.ts";
import { isolate } from "./isolate.ts";

/** Label of an action's button, and the sentence above the buttons if the action is the first of them. */
export interface ActionWords {
  label: string;
  invitation: string;
}

/** Who reads the words. */
export interface Reader {
  /** Whether it is the payer. */
  isPayer: boolean;
  /** Name of the merchant in buttons, as {@link shopInButton} writes it. */
  shop: string;
}

/** Returns the words of each action. */
export function actionWords({ isPayer, shop }: Reader) {
  return {
    release: { label: words.confirmDelivery(shop), invitation: words.confirmDeliveryInvitation },
    capture: { label: words.capture, invitation: words.captureInvitation },
    void: { label: words.giveBack, invitation: words.giveBackInvitation },
    refund: { label: words.refund, invitation: words.refundInvitation },
    reclaim: isPayer
      ? { label: words.getMoneyBack, invitation: words.getMoneyBackInvitation }
      : { label: words.returnToPayer, invitation: words.returnToPayerInvitation },
    dispute: { label: words.openDispute, invitation: words.openDisputeInvitation },
    submitEvidence: { label: words.addEvidence, invitation: words.addEvidenceInvitation },
    resolve: { label: words.decideDispute, invitation: words.decideDisputeInvitation },
    expireDispute: isPayer
      ? { label: words.getMoneyBack, invitation: words.getDisputedBackInvitation }
      : { label: words.endDispute, invitation: words.endDisputeInvitation },
  } satisfies Record<string, ActionWords>;
}

/** Characters of a shop's name beyond which a button says "the shop". */
const LONGEST = 24;

/** Returns a shop's name as buttons write it. @param name null: not known */
export function shopInButton(name: string | null): string {
  return name !== null && [...name].length <= LONGEST ? name : words.theShop;
}

/** The same within a sentence, which keeps its own direction. */
export function shopInText(name: string | null): string {
  const shop = shopInButton(name);
  return shop === words.theShop ? shop : isolate(shop);
}
