/** Translated from English; reviewed by: nobody yet. */

export const ofWhichCommission = (fee: string) => `, davon ${fee} Provision`;
export const donePaid = (amount: string) => `${amount} wurden gezahlt.`;
export const doneReleased = (amount: string, commission: string) =>
  `Sie haben freigegeben: ${amount}${commission}. Der Händler wurde bezahlt.`;
export const doneCaptured = (amount: string, commission: string) =>
  `Eingezogen: ${amount}${commission}.`;
export const doneReturned = (returned: string) => `${returned} gehören wieder dem Zahler.`;
export const doneRefunded = (amount: string) => `${amount} wurden dem Zahler erstattet.`;
export const doneDisputed =
  "Zu dieser Zahlung gibt es jetzt einen Streitfall. Die Schiedsstelle entscheidet.";
export const doneEvidence = "Ihr Beweis ist auf der Blockchain.";
export const doneDivided = (returned: string, amount: string, commission: string) =>
  `Aufgeteilt: ${returned} an den Zahler, ${amount} eingezogen${commission}.`;
export const doneKept = (amount: string) => `${amount} werden im Contract aufbewahrt.`;
