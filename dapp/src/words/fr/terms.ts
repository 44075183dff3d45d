/** Translated from English; reviewed by: nobody yet. */

export const periods = "Délais";
export const periodsNote =
  "Pour les pages de paiement et les liens créés à partir de maintenant qui n’en précisent pas. Ce qui existe garde ses conditions.";
export const inspection = "Le client examine pendant";
export const inspectionHint = "Vous attendez ce temps-là, sauf si le client dit que tout va bien.";
export const capture = "Vous capturez dans un délai de";
export const captureHint =
  "Ce que vous n’avez pas pris d’ici là revient au client. 0\u202f: jamais, ce qui exige un arbitre.";
export const refund = "Vous pouvez rembourser dans un délai de";
export const refundHint =
  "Depuis votre propre portefeuille ou votre crédit. 0\u202f: pas de remboursements.";
export const days = "jours";
export const usual = (days: string) => `Vide\u202f: ${days}.`;
export const noDays = "Saisissez un nombre de jours, par exemple 3 ou 0,5.";
export const reads = "Ce que lit le client";
export const cannotBe =
  "Avec ces délais, personne ne pourrait payer. La capture et le remboursement exigent plus de jours que l’examen.";
export const arbiter = "Qui tranche en cas de désaccord";
export const arbiterNote =
  "Un arbitre ne peut que partager ce qui est en séquestre entre vous et le client. Il ne peut ni le prendre, ni le garder, ni l’envoyer ailleurs.";
export const arbiterAddress = "Adresse de l’arbitre";
export const arbiterAddressHint = "Vide\u202f: personne. Il n’y a alors pas de litiges.";
export const arbiterRefused =
  "Saisissez l’adresse de quelqu’un à qui les deux parties font confiance\u202f: ni la vôtre, ni votre adresse de versement, ni celle du contrat.";
export const arbiterName = "Nom que lisent les clients";
