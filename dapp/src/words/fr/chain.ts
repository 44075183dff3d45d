/** Translated from English; reviewed by: nobody yet. */

export const walletSilent = "Votre portefeuille n’a pas encore répondu";
export const stopWaiting = "Ne plus attendre";
export const walletSilentAdvice =
  "Ouvrez votre portefeuille\u202f: il attend peut-être derrière cette fenêtre, il est verrouillé, ou sa fenêtre a été bloquée.";
export const lookUp = (name: string) => `Consulter dans l’explorateur de blocs\u202f: ${name}`;
export const ensName = (name: string) => `${name}\u202f: le nom de l’adresse dans ENS`;
export const walletKeeps = "Votre portefeuille a accepté la demande, sans indiquer de transaction";
export const walletKeepsAdvice =
  "Elle y attend peut-être ses autres signataires. Cette page verra quand ce sera fait. Ne recommencez que si elle a été abandonnée dans le portefeuille\u202f: sinon, les deux compteraient.";
export const transactionLost = "Le réseau ne connaît pas cette transaction";
export const transactionLostAdvice =
  "Elle a été écartée, ou ne s’est pas encore propagée. Ne recommencez que si votre portefeuille ne l’affiche plus en attente\u202f: sinon, les deux compteraient.";
export const fundingLostAdvice =
  "Elle a été écartée, ou ne s’est pas encore propagée et peut encore aboutir. Si vous recommencez avec la même crypto et le même portefeuille, une seule des deux peut compter.";
export const fundingKeptAdvice =
  "Elle y attend peut-être ses autres signataires. Cette page verra quand ce sera fait. Si vous recommencez avec la même crypto et le même portefeuille, une seule des deux peut compter.";
export const startAgain = "Recommencer";
