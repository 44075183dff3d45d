/** Translated from English; reviewed by: nobody yet. */

import { locale } from "./locale.ts";

export const title = "Há um problema";
export const pageTitle = (order: string) => `Há um problema · ${order}`;
export const stillHeld = (held: string) =>
  `Seu valor de ${held} continua em custódia. Comece pelo passo mais leve; você sempre pode ir além.`;
export const stillHeldUntil = (held: string, time: string, shop: string) =>
  `Seu valor de ${held} continua em custódia. Comece pelo passo mais leve; você pode ir além até ${time}, quando ${shop} pode retirar o dinheiro sem a sua palavra.`;
export const stillHeldNow = (held: string, shop: string) =>
  `Seu valor de ${held} continua em custódia, mas ${shop} pode retirá-lo a qualquer momento. Comece pelo passo mais leve e não espere muito pelo próximo.`;
export const lockedNow = (held: string) =>
  `Seu valor de ${held} está bloqueado: ninguém pode retirá-lo até que a disputa termine.`;
export const nothingHeld =
  "Nada deste pagamento está mais em custódia. A loja ainda pode reembolsar você.";
export const notYours = "Conecte a carteira com que você pagou";
export const notYoursAdvice =
  "Só a carteira do pagador pode relatar um problema com este pagamento.";
export const whereYourMoneyIs = "Onde está o seu dinheiro";
export const nothingMoves =
  "Nada nesta página move dinheiro antes que você assine na sua carteira.";

export const messageWay = "Mandar mensagem à loja";
export const messageHint = "O modo mais rápido. Não move dinheiro e não muda nenhum prazo.";
export const yourMessage = "Sua mensagem";
export const send = "Enviar mensagem";
export const noMessages = "Nada foi escrito ainda.";
export const olderMessages = "Mostrar mensagens mais antigas";
export const you = "Você";
export const theShop = "A loja";
export const messageLimit = (length: number, most: number) =>
  `${count(length)} de ${count(most)} caracteres.`;

export const splitWay = "Combinar uma divisão";
export const splitHint =
  "Você propõe quem recebe o quê. O dinheiro só se move se os dois assinarem. Grátis.";
export const youGetBack = "Você recebe de volta";
export const shopGets = (shop: string) => `${shop} recebe`;
export const youGetBackOf = (part: string, all: string) => `Você recebe de volta ${part} de ${all}`;
export const whyFair = "Por que isto é justo";
export const propose = "Propor esta divisão";
export const proposeNote = (time: string) =>
  `Você assina uma vez, sem taxa de rede. A loja pode aceitar até ${time}; depois a proposta termina sozinha.`;
export const proposed = "Sua proposta está com a loja";
export const proposedAdvice = (time: string) =>
  `Nada se moveu. Você vê a resposta aqui, até ${time}.`;
export const heldNow = "Em custódia agora";
export const shopCollects = (shop: string) => `Tudo pode ir para ${shop}.`;
export const wouldGiveBack = (amount: string) => `Devolveria ${amount}.`;
export const asksBack = (amount: string) => `Pede ${amount} de volta.`;
export const offersYou = (part: string) => `A loja oferece a você ${part} de volta`;
export const accept = "Aceitar e assinar";
export const decline = "Recusar";
export const withdrawProposal = "Cancelar a proposta";
export const openUntil = (time: string) =>
  `Em aberto até ${time}. Uma assinatura, sem taxa de rede. Não é possível desfazer: os dois são pagos em até um minuto, e uma disputa já não é possível.`;
export const openUntilBothSign = (time: string) =>
  `Em aberto até ${time}. Uma assinatura, sem taxa de rede. A loja ainda não assinou: se você assinar, o dinheiro se move quando a loja assinar também, e então não é possível desfazer.`;
export const accepted = "Você aceitou a oferta da loja";
export const acceptedAdvice = (time: string) =>
  `Nada se moveu: a loja ainda precisa assinar, até ${time}.`;
export const whatISign = "O que exatamente eu assino?";
export const compare = "Compare";
export const youAskedFor = "O que você pediu";
export const doNothing = "Se você não fizer nada";
export const openADispute = "Se você abrir uma disputa";
export const arbiterDecides =
  "O árbitro decide qualquer divisão entre vocês dois. Se ele não se pronunciar, você pode pegar tudo de volta.";
export const from = (time: string) => `a partir de ${time}`;
export const declined = "Você recusou a oferta";
export const declinedByShop = "A loja recusou a sua proposta";
export const lapsed = "A proposta terminou sem resposta";
export const withdrawn = "Você cancelou a sua proposta";
export const withdrawnByShop = "A loja cancelou a oferta dela";
export const agreed = "Vocês chegaram a um acordo";
export const agreedAdvice = (time: string) =>
  `Ambos assinaram, e o acordo pode ser executado até ${time}. O dinheiro ainda não se moveu: em geral isso acontece em até um minuto, e esta página o mostra.`;
export const agreedByService = "O serviço diz que vocês chegaram a um acordo";
export const agreedByServiceAdvice =
  "Esta página não encontra as assinaturas de ambos, e o dinheiro não se moveu. Não conte com isso: o que mais você pode fazer, e até quando, continua como está.";
export const signatures = "as duas assinaturas";
export const sendAgreed = "Enviar por conta própria";
export const sendAgreedAdvice =
  "Se o serviço não executar o acordo, sua própria transação faz o mesmo. Você paga a taxa de rede dela.";
export const agreedTooLate = "Vocês chegaram a um acordo, mas ele não foi executado";
export const agreedTooLateAdvice =
  "O prazo dele passou, ou o que está em custódia mudou antes. O acordo não moveu dinheiro e não é mais válido: proponha uma divisão de novo.";
export const executedByService = "O serviço diz que vocês dois foram pagos";
export const executedByServiceAdvice = "Esta página ainda não vê isso na blockchain.";
export const executed = "Vocês chegaram a um acordo, e ambos foram pagos";

export const disputeWay = "Abrir uma disputa";
export const disputeHint = (arbiter: string, span: string) =>
  `${arbiter} decide quem recebe o quê. Em até ${span}.`;
export const noArbiter =
  "Os termos deste pagamento não nomeiam um árbitro, então ninguém pode decidir sobre ele. Você e a loja ainda podem combinar uma divisão.";
export const tooLate =
  "Uma disputa não é mais possível: o prazo da loja para retirar o dinheiro terminou. Pegue o dinheiro de volta na página do pagamento.";
export const whatIsWrong = "O que está errado?";
export const notReceived = "Não chegou";
export const damaged = "Chegou danificado";
export const notAsDescribed = "Não é o que eu pedi";
export const other = "Outra coisa";
export const story = "O que aconteceu e o que você quer";
export const storyHint = (length: number, most: number) =>
  `A loja e o árbitro leem isto. ${count(length)} de ${count(most)} caracteres.`;
export const storyMissing = "Diga o que aconteceu, para que o árbitro possa decidir.";
export const askBack = "Quanto você pede de volta";
export const files = "Fotos e documentos";
export const addFile = "Adicionar um arquivo";
export const orDrop = "ou solte-o aqui";
export const removeFile = (name: string) => `Remover ${name}`;
export const fileTooLarge = "Um arquivo pode ter no máximo 25 MB.";
export const filesUnreadable = (names: readonly string[]) =>
  `Este navegador não consegue ler, e por isso não foi adicionado: ${names.join(", ")}. Pode ter sido movido ou alterado depois da escolha. Escolha de novo.`;
export const tooManyFiles = "Uma declaração pode citar no máximo 10 arquivos.";
export const filesHint =
  "As impressões digitais são criadas neste navegador e vão para a blockchain. Os arquivos ficam com você: envie-os à loja e ao árbitro quando pedirem.";
export const fileSize = (bytes: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: "unit", maximumFractionDigits: 1 },
    ...(bytes < 1_000_000
      ? { unit: "kilobyte", unitDisplay: "short" }
      : { unit: "megabyte", unitDisplay: "short" }),
  }).format(bytes / (bytes < 1_000_000 ? 1_000 : 1_000_000));
export const whatHappensWhen = "O que acontece e quando";
export const today = "Hoje";
export const lockedThen =
  "Seu dinheiro fica bloqueado: a loja não pode mais retirá-lo. Ela ainda pode devolvê-lo, e você ainda pode combinar uma divisão ou pagar a loja.";
export const nextDays = "Nos próximos dias";
export const shopAnswers =
  "A loja responde e adiciona os documentos dela. Você também pode adicionar mais.";
export const by = (time: string) => `Até ${time}`;
export const arbiterSplits = (held: string) =>
  `O árbitro divide o valor de ${held} entre vocês dois. Nada pode ir para outra pessoa. Se ele não se pronunciar, você pode pegar tudo de volta.`;
export const cost = "Quanto custa";
export const opening = "Abrir";
export const freeOneSignature = "Grátis, uma assinatura";
export const undo = "Desfazer";
export const undoBy = "Pague a loja ou combine uma divisão";
export const review = "Continuar para assinar";
export const reviewTitle = "Veja o que você assina";
export const change = "Mudar o que eu digo";
export const openTheDispute = "Abrir a disputa";
export const addToDispute = "Acrescentar à disputa";
export const addHint = "Mais palavras ou documentos para o árbitro.";
export const addStatement = "Acrescentar";
export const keepFile = "Guarde esta declaração como arquivo";
export const keepFileAdvice =
  "O serviço não a guarda. A impressão digital dela vai para a blockchain: envie o arquivo à loja e ao árbitro, que podem conferi-lo com ela.";
export const saveFirst = "Salve o arquivo primeiro; depois você pode assinar.";
export const signedOther = "Você já assinou uma declaração anterior";
export const signedOtherAdvice =
  "A assinatura dela ainda pode ser usada, por isso é essa declaração que é enviada, como se vê aqui. Depois você pode acrescentar o que escreveu agora.";
export const sentOther = "Sua carteira aceitou uma declaração anterior";
export const sentOtherAdvice =
  "Esta página espera por ela, como se vê aqui. Depois você pode acrescentar o que escreveu agora.";
export const signedUnknown = "O que você assinou não está neste dispositivo. A evidência:";
export const saveFile = "Salvar o arquivo";
export const statementFile = (id: string) => `handsel-declaracao-${id.slice(2, 10)}.json`;
export const saidSoFar = "O que foi dito até agora";
export const answerUnknown = "O serviço não responde";
export const answerUnknownAdvice =
  "Você assinou. Não se sabe se ele tem a sua assinatura: esta página lê a oferta e o pagamento de novo. Sua assinatura vale uma vez só.";
export const forgedStatement = "O serviço devolveu um texto que não é o seu";
export const forgedStatementAdvice =
  "Por isso nada é pedido à sua carteira, e nenhum dinheiro se moveu. Tente de novo mais tarde ou avise o administrador deste serviço.";

export const signInTitle = "Primeiro mostre que é você";
export const signInAdvice =
  "Uma assinatura nesta carteira. Não custa nada e não move dinheiro. Ela mostra quem escreve aqui e abre o que foi escrito.";
export const signIn = "Entrar com esta carteira";
export const waitingForYourWallet = "Esperando sua carteira…";

function count(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}
