/** Translated from English; reviewed by: nobody yet. */

export const walletSilent = "Sua carteira ainda não respondeu";
export const stopWaiting = "Parar de esperar";
export const walletSilentAdvice =
  "Abra sua carteira: ela pode estar esperando atrás desta janela, estar bloqueada ou ter tido a janela dela impedida de abrir.";
export const lookUp = (name: string) => `Ver no explorador de blocos: ${name}`;
export const ensName = (name: string) => `${name}: nome do endereço no ENS`;
export const walletKeeps = "Sua carteira aceitou isto e não informou nenhuma transação";
export const walletKeepsAdvice =
  "Pode ser que espere ali pelos outros signatários. Esta página percebe quando estiver pronto. Só comece de novo se tiver sido descartado na carteira: do contrário, ambos valeriam.";
export const transactionLost = "A rede não conhece esta transação";
export const transactionLostAdvice =
  "Ela foi descartada ou ainda não se propagou. Só comece de novo se a sua carteira não a mostrar mais como pendente: do contrário, ambas valeriam.";
export const fundingLostAdvice =
  "Ela foi descartada ou ainda não se propagou, e ainda pode ser concluída. Se você começar de novo com a mesma moeda e a mesma carteira, só uma das duas pode valer.";
export const fundingKeptAdvice =
  "Pode ser que espere ali pelos outros signatários. Esta página percebe quando estiver pronto. Se você começar de novo com a mesma moeda e a mesma carteira, só um dos dois pode valer.";
export const startAgain = "Começar de novo";
