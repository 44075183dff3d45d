/** Translated from English; reviewed by: nobody yet. */

export const title = "Développeurs";
export const webhooks = "Webhooks";
export const events = "Événements";
export const requests = "Requêtes";
export const quickstart = "Premiers pas";
export const apiKeys = "Clés API";
export const reference = "Référence de l’API";
export const change = "Modifier";
export const toList = "Retour à la liste";
export const type = "Type";
export const everyType = "tous les types";
export const payment = "Identifiant du paiement";
export const noPaymentId =
  "L’identifiant d’un paiement est 0x suivi de 64 chiffres ou lettres de a à f.";
export const theEvents = "événements";
export const theEvent = "l’événement";
export const eventId = "identifiant de l’événement";
export const noEvents = "Aucun événement pour l’instant";
export const noEventsAdvice =
  "Chaque changement d’une page de paiement ou d’un paiement est noté ici, qu’un programme à vous en soit averti ou non. Créez une page de paiement et payez-la\u202f: les premiers pas montrent comment.";
export const noneFound = "Aucun événement de ce genre dans les 90 derniers jours";
export const eventsNote =
  "Tout ce qui s’est passé dans cette boutique et ce mode dans les 90 derniers jours, le plus récent d’abord.";
export const body = "Contenu";
export const theBody = "contenu";
export const keyStep = "1. Créez une clé";
export const keyAdvice = (mode: "live" | "test") =>
  `Votre serveur la présente à l’API. Elle n’est affichée qu’une fois, à sa création. Cette page est en mode ${mode === "live" ? "production" : "test"}, et la clé aussi.`;
export const toKeys = "Aller aux clés API";
export const askForKey =
  "Votre rôle ne crée pas de clés\u202f: demandez-en une à un propriétaire, un administrateur ou un développeur de la boutique.";
export const endpointStep = "2. Dites où vont les événements";
export const endpointAdvice =
  "Un webhook est une adresse de votre serveur. Son secret, lui aussi affiché une seule fois, permet à votre serveur de savoir qu’un événement est authentique.";
export const toWebhooks = "Aller aux webhooks";
export const askForEndpoint =
  "Votre rôle n’ajoute pas de webhooks\u202f: demandez-le à un propriétaire, un administrateur ou un développeur de la boutique.";
export const valuesStep = "3. Gardez les deux dans un fichier";
export const valuesAdvice =
  "L’adresse est celle de ce service. Ajoutez la clé et le secret sur votre propre machine\u202f: aucune page ne les affiche de nouveau.";
export const theValues = "valeurs";
export const programStep = "4. Lancez-le";
export const programAdvice =
  "Il crée une page de paiement pour quiconque l’ouvre, et apprend quand l’argent est là. La crypto est une de celles de cette boutique.";
export const language = "Langage de programmation";
export const languages = {
  typescript: "TypeScript",
  python: "Python",
  go: "Go",
  curl: "curl",
} as const;
export const theProgram = "programme";
export const run = "Comment le lancer";
export const theCommands = "commandes";
export const sdkAdvice =
  "Les deux paquets du SDK sont créés à partir des sources par la personne qui gère ce service\u202f; les premiers pas de la documentation disent comment.";
export const thenPay =
  "Ouvrez l’adresse qu’il affiche, et payez. Le paiement, ses événements et les réponses de votre serveur sont sur ces pages un instant plus tard.";
export const makeCheckout = "Créer une page de paiement";
export const makeCheckoutAdvice = "L’adresse à envoyer au client est dans la réponse.";
export const sendTest = "Envoyer un événement de test";
export const readEvents = "Lire les événements les plus récents";
