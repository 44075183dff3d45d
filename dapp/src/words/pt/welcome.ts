/** Translated from English; reviewed by: nobody yet. */

export const windowTitle = "Boas-vindas";
export const signInTitle = "Abra a sua loja";
export const signInAdvice =
  "Entre com a sua carteira, ou crie uma neste navegador. Depois, três passos levam a algo que pode ser pago.";
export const title = "Três passos até o seu primeiro pagamento";
export const adviceTest = "Cerca de dois minutos, com dinheiro fictício: ninguém é cobrado.";
export const adviceLive = "Cerca de dois minutos. O que é pago aqui é dinheiro de verdade.";
export const later = "Mais tarde";
export const invited =
  "Você foi convidado para uma loja? Abra o link do convite enquanto estiver conectado.";
export const steps = "Passos";
export const done = "Feito";
export const change = "Mudar";
export const changeOf = (what: string) => `Mudar: ${what}`;
export const nameStep = "Dê um nome à sua loja";
export const next = "Continuar";
export const moneyStep = "Diga para onde vai o dinheiro";
export const wallet = "A sua carteira";
export const walletHint =
  "O que você recebe vem para cá, e os termos de cada pagamento a citam. Ela continua sendo a da loja.";
export const noWallet =
  "A sua conta não tem nenhuma carteira. Adicione uma primeiro em “Segurança”, nas configurações.";
export const coins = "Moedas que você aceita";
export const coinsHint =
  "Os clientes escolhem entre elas quando um preço está em uma moeda nacional. Você pode mudá-las a qualquer momento.";
export const oneCoin = "Marque pelo menos uma moeda.";
export const payee = "endereço de recebimento";
export const noCoins = "nenhuma moeda escolhida ainda";
export const sellStep = "Crie algo que possa ser pago";
export const sellLater = "O que é, quanto custa e quando você pode recolher o dinheiro.";
export const collect = "Quando você pode recolher o dinheiro";
export const collects = {
  later: {
    name: "Três dias depois do pagamento",
    hint: "Os clientes têm tempo de ver o que chegou, ou dizem antes que já receberam. Para o que você envia.",
  },
  now: {
    name: "Na hora",
    hint: "Para um balcão ou para downloads. Você ainda pode devolver dinheiro.",
  },
} as const;
export const otherLater =
  "Você pode criar mais links, mudar prazos e encerrar um link a qualquer momento.";
export const unsaved = "O logotipo e as moedas ainda não foram salvos";
export const unsavedAdvice = "A loja está aberta. O serviço não respondeu para estes dois.";
export const saveNow = "Salvar os dois";
export const yourLink = "O seu primeiro link";
export const codeLater = "O seu QR code vai aparecer aqui";
export const codeLaterAdvice =
  "Escaneie-o então e pague você mesmo para ver o que os seus clientes veem.";
export const payYourself = "Pague você mesmo";
export const payYourselfAdvice =
  "Escaneie com um celular, ou abra aqui com outra carteira. É dinheiro fictício.";
export const ready = "Já pode ser pago";
export const readyAdvice = "Mostre o código, imprima-o ou envie o endereço aos seus clientes.";
export const print = "Imprimir";
export const waiting = "Aguardando o pagamento. Ele aparece aqui sozinho.";
export const paying = "Alguém está pagando agora. Conta assim que a rede confirmar.";
export const paid = (amount: string) => `${amount} chegaram.`;
export const held = "Uma custódia guarda o dinheiro até você recolhê-lo, ou ele volta.";
export const notSeen =
  "O serviço não responde, então esta página não consegue ver se foi pago. Ela continua perguntando.";
export const showPayment = "Mostrar o pagamento";
export const further = "O que vem depois";
export const webhooks =
  "Um programa da sua loja pode ser avisado de cada pagamento. Você não precisa disso.";
export const toWebhooks = "Configurar um webhook";
export const toPayments = "Os seus pagamentos";
export const toLinks = "Os seus links";
export const toSecurity = "Um segundo fator para a sua conta";
export const toMembers = "Convidar alguém para a sua loja";
export const theLinks = "os seus links";
export const theStore = "a sua loja";
