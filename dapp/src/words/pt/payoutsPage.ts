/** Translated from English; reviewed by: nobody yet. */

export const payouts = "Repasses";
export const advice =
  "O dinheiro capturado vai direto para o seu endereço de repasse. Aqui está o que não chegou, o que é dividido e o que foi pago.";
export const thePayouts = "os repasses";
export const address = "Endereço de repasse";
export const change = "Mudar nas configurações";
export const look = "Ver nas configurações";
export const changesTo = "Muda para";
export const toStop = "para impedir";
export const changesSilent =
  "O serviço não informa agora se uma mudança está esperando nem quais endereços eram usados antes.";
export const onlyTo = "Não pode ir para nenhum outro lugar, seja quem for que envie.";
export const feeByWallet = "a sua carteira mostra";
export const feeAtMost = (fee: string) => `cerca de ${fee}, pagos por você`;
export const connect = "Conecte uma carteira que pague a taxa de rede.";
export const credits = "Créditos disponíveis";
export const creditsNote =
  "O que uma carteira ou moeda não aceitou ao ser pago, e capturas cujos termos pedem para guardar.";
export const chainSilent = "Uma blockchain não responde";
export const creditsSilent = (names: string) =>
  `O que está guardado em ${names} não é conhecido agora. Esta página pergunta de novo sozinha.`;
export const noCredits = "Nada está guardado: tudo o que foi capturado chegou.";
export const waitsFor = "para";
export const withdrawNamed = (amount: string) => `Sacar ${amount}`;
export const withdraw = "Sacar";
export const withdrawTitle = "Sacar um crédito";
export const withdrawn = (amount: string, to: string) => `${amount} foram para ${to}`;
export const onlyOwner = (owner: string) =>
  `Só a carteira ${owner} pode sacar isto: ela não deixa que outros o façam.`;
export const pots = "Potes e divisões";
export const potsNote =
  "Comissões que esperam até alguém as dividir. Cada lista é como os pagamentos a combinaram; ninguém pode mudá-la.";
export const historySilent = "O histórico público não responde";
export const potsSilent = (names: string) =>
  `As listas em ${names} com uma parte para você não são conhecidas agora.`;
export const noPots =
  "Nenhuma lista com uma parte para você é conhecida. Uma lista fica conhecida quando é paga pela primeira vez.";
export const payOutTo = (many: number) => `Pagar a ${many}`;
export const yours = "sua";
export const payOut = (amount: string) => `Pagar ${amount}`;
export const paidOut = (amount: string) => `${amount} foram para toda a lista`;
export const history = "Histórico";
export const historyNote =
  "Os dias são os de UTC. Capturado é o que foi para o seu endereço de repasse, ou ficou guardado para ele.";
export const historyMissing = (names: string) => `O histórico de ${names} falta aqui.`;
export const noHistory = "Nada foi capturado ainda.";
export const captured = "Capturado";
export const creditPaid = "Crédito pago";
export const afterCommission = (amount: string) => `depois de ${amount} de comissão`;
export const to = "para";
export const recipient = "destinatário";
