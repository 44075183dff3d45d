/** Translated from English; reviewed by: nobody yet. */

export const oneMoreStep = "Mais um passo";
export const firstStepDone =
  "O primeiro passo está feito. Agora mostre de um segundo modo que é você.";
export const code = "6 dígitos do seu autenticador";
export const codeHint = "Um código funciona uma vez. O próximo vem em até 30 segundos.";
export const codeWrong = "São necessários seis dígitos.";
export const trustDevice = "Não perguntar neste dispositivo por 30 dias";
export const trustDeviceHint =
  "Sua carteira continua sendo pedida, e também este passo antes de uma mudança arriscada.";
export const recoveryCode = "Um dos seus códigos de recuperação";
export const recoveryCodeHint =
  "Cada um funciona uma vez. Maiúsculas e hifens não fazem diferença.";
export const recoveryCodeMissing = "Digite um código como você o anotou.";
export const usePasskey = "Usar uma chave de acesso";
export const usePasskeyHint = "Computador, celular ou chave de segurança";
export const passkeyPrompt = "Seu navegador pede sua chave de acesso.";
export const byPasskey = "Usar uma chave de acesso em vez disso";
export const byCode = "Usar seu autenticador em vez disso";
export const byRecoveryCode = "Usar um código de recuperação";
export const lostAll = "Perdi todos estes";
export const confirm = "Confirmar";
export const signIn = "Entrar";
export const waitingForPasskey = "Esperando sua chave de acesso…";
export const noPasskeysHere = "Este navegador não tem chaves de acesso";
export const noPasskeysAdvice = "Use outro navegador ou dispositivo, ou um dos outros modos.";
export const stepUpTitle = "Mostre de novo que é você";
export const stepUpAdvice = "Esta mudança precisa de uma prova dos últimos cinco minutos.";
export const signMessage = "Assinar uma mensagem";
export const signMessageHint =
  "Você ainda não tem um segundo fator, então sua carteira assina uma mensagem. Ela não move dinheiro.";
export const connectYours = "Conecte uma carteira da sua conta.";
export const waitingForWallet = "Esperando sua carteira…";
export const lostTitle = "Perdeu seus segundos fatores?";
export const lostAdvice =
  "Basta a sua carteira para pedir que sejam removidos. Isso leva três dias, durante os quais todos que estão com a sessão iniciada na sua conta são avisados e podem interromper. Depois entre de novo com a carteira.";
export const startRemoval = "Removê-los em três dias";
export const back = "Voltar";
export const removalRunning = (when: string) => `Seus segundos fatores serão removidos ${when}`;
export const removalRunningAdvice =
  "Depois disso, entre de novo com a sua carteira. Encontrou um? Use-o e interrompa a remoção.";
export const removalByWhom =
  "Se não foi você, alguém tem a sua carteira: interrompa a remoção e mude para outra carteira.";
export const stopRemoval = "Interromper a remoção";
