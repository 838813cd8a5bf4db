### Reviewed by a native speaker: no

## Before a letter is public: its opening, previews, initial signatories

opening-title = Abertura e encerramento
opening-is-draft = A carta é um rascunho: só quem tem acesso ao painel a vê.
opening-is-scheduled = A carta abre em { $date }.
opening-is-embargoed = A carta espera pelas suas assinaturas.
opening-standing = { $standing } de { $wanted } assinaturas já contam.
opening-hidden = Até lá, a sua página, o formulário, a lista, as contagens e os arquivos respondem como se a carta não existisse. Quem tem um link de prévia pode lê-la, e assiná-la onde o link o permite.
opening-plan = Decidir a abertura
opening-plan-again = Decidir a abertura de novo
opening-freezes = A partir desta decisão, o texto fica congelado, para que possa ser assinado e aprovado. Até a carta ser pública, pode voltar a rascunho.
opening-when = Quando abre
opening-then = Num momento marcado
opening-now = Imediatamente
opening-moment = Dia e hora
opening-zone = No fuso horário da carta: { $zone }.
opening-moment-bad = Indique um dia e uma hora, como 2026-12-31 18:00.
opening-over = Esse momento já passou.
opening-closes-first = A carta seria encerrada antes de abrir.
opening-clock-choose = Os relógios mudam nesse momento: escolha de que hora se trata.
opening-clock-twice = Os relógios são atrasados e mostram essa hora duas vezes. Qual delas?
opening-clock-never = Os relógios são adiantados e nunca mostram essa hora. Qual em vez dela?
opening-embargo = Só a partir de tantas assinaturas
opening-embargo-hint = Vazio para nenhuma. A carta fica pública quando chega o seu momento e há esse número de assinaturas: aprovações das primeiras assinaturas e assinaturas confirmadas. Continua pública se alguém retirar a sua mais tarde.
opening-embargo-bad = Indique um número de 1 a 1.000.000, ou nada.
opening-button = Decidir a abertura
opening-lift = Abrir sem esperar por assinaturas
opening-take-back = Voltar a rascunho
opening-changed = Entretanto, outra pessoa mudou a abertura, ou o momento dela chegou. Esta página mostra a situação atual.
opening-last-moment = A carta abre dentro de um minuto: a abertura já não pode ser mudada.
opening-signed = Alguém assinou a carta por uma prévia, por isso ela fica como foi assinada. Publique outro texto como nova versão.
opening-closing = Encerramento
opening-closes = Dia e hora do encerramento
opening-closes-hint = No fuso horário da carta: { $zone }. Vazio para nenhum. O que foi enviado a tempo pode ser confirmado durante mais 24 horas.
opening-closing-button = Definir o encerramento
opening-close-now = Encerrar agora
opening-reopen = Abrir de novo
opening-reopen-button = Abrir de novo
audit-act-schedule-opening = Decidiu quando uma carta abre
audit-act-take-back-letter = Fez uma carta voltar a rascunho
audit-act-lift-embargo = Abriu sem esperar por assinaturas
audit-act-set-closing = Decidiu quando uma carta se encerra
audit-act-opened-itself = Uma carta tornou-se pública
audit-act-make-preview = Criou um link de prévia
audit-act-revoke-preview = Revogou um link de prévia
audit-act-invite-initial = Convidou para as primeiras assinaturas
audit-act-remind-initial = Enviou um lembrete de primeira assinatura
audit-act-resend-initial = Enviou de novo um convite
audit-act-revoke-initial = Anulou um convite
audit-act-accept-correction = Aceitou uma linha corrigida
audit-act-return-correction = Devolveu uma linha corrigida
audit-field-opens-at = Abre
audit-field-closes-at = Encerra-se
audit-field-embargo = Assinaturas a esperar
audit-field-expires-at = Válido até
previews-title = Links de prévia
previews-public = A carta é pública: os links de prévia levam à página dela.
previews-none = Nenhum link foi criado ainda.
previews-signs = Permite assinar
previews-link = Link
previews-good = Válido até { $date }
previews-revoked = Revogado em { $date }
previews-expired = Expirou em { $date }
previews-revoke = Revogar
previews-make = Criar um link
previews-intro = Quem tem o link vê a carta como vai ficar, sem a lista de quem assinou. Um link revogado não diz nada sobre a carta. Não se guarda nada sobre quem o abre.
previews-label = Para quem
previews-label-hint = Só se vê no painel.
previews-days = Válido por
previews-days-number = { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
  }
previews-may-sign = A carta pode ser assinada por ele
previews-may-sign-hint = Logo que a abertura esteja decidida e, com isso, o texto congelado.
previews-button = Criar o link
preview-link-note = Prévia de uma carta que ainda não é pública. Não a repasse, por favor.
preview-link-sign = Já pode assiná-la. Os nomes aparecem quando a carta abrir.
preview-link-ask = Assine antes de a carta abrir.
sign-closed-meanwhile = A carta foi encerrada enquanto preenchia o formulário, por isso nada foi enviado. Foi isto que preencheu:
confirmed-early-title = Agradecemos: a sua assinatura conta
confirmed-early-text = A carta ainda não é pública. A sua linha vai aparecer nela quando abrir; nesse momento, avisamos por e-mail.
initial-desk-title = Primeiras assinaturas
initial-count-invited = Convites
initial-count-approved = Aprovadas como estavam
initial-count-corrected = Aprovadas com correções
initial-count-declined = Recusadas
initial-count-waiting = Sem resposta
initial-count-dead = O e-mail não chegou
initial-reviews = Correções a examinar
initial-reviews-hint = Estas mudam o que a linha afirma. Só contam depois que as aceitar.
initial-before = Proposta
initial-after = Aprovada
initial-accept = Aceitar a linha corrigida
initial-return = Pedir de novo a linha prevista
initial-revoke = Anular o convite
initial-remind = { $count ->
    [one] Enviar lembrete ({ $count } sem resposta)
    [many] Enviar lembretes ({ $count } sem resposta)
   *[other] Enviar lembretes ({ $count } sem resposta)
  }
initial-all = Todos os convites
initial-asked = convite em { $date }
initial-reminded = lembrete em { $date }
initial-answered = resposta em { $date }
initial-asked-again = perguntou-se de novo, pois o texto mudou
initial-missed = aprovou um texto diferente do que foi publicado, o que não conta para este
initial-mail-dead = o e-mail não chegou
initial-other-text = aprovou outro texto: não conta, e pergunta-se de novo quando o texto estiver congelado
initial-signature = A assinatura
initial-resend = Enviar o e-mail de novo
initial-moved = Entretanto chegou a resposta, ou outra pessoa da moderação foi mais rápida. Esta página mostra a situação atual.
initial-invite = Convidar para as primeiras assinaturas
initial-lines = Tabela
initial-lines-hint = Cole-a de uma planilha, com os nomes das colunas na primeira linha: nome, país, site, contato, função, e-mail e assim por diante. Nome e e-mail são necessários. Antes de enviar qualquer convite, mostra-se o que seria de cada linha.
initial-invite-hint = Cada contato recebe um e-mail com um link privado para o texto e a sua linha. As aprovações contam para o texto que foi lido: se ele mudar, pergunta-se de novo.
initial-fates = Nenhum convite foi enviado ainda: é assim que a tabela é lida
initial-fate-asked = será convidada
initial-fate-faulty = não pode ser convidada
initial-ask = { $count ->
    [one] Enviar { $count } convite por e-mail
    [many] Enviar { $count } de convites por e-mail
   *[other] Enviar { $count } convites por e-mail
  }
initial-too-late = A carta é pública, ou abre dentro de um minuto: já não se pode convidar ninguém.
initial-no-table = Cole uma tabela: os nomes das colunas, e uma linha para cada convite.
initial-no-address = Diga que coluna contém os endereços.
initial-too-many = São mais de { $max } linhas: envie os convites em partes.
initial-faulty = Nenhum convite foi enviado: algumas linhas têm erros.
initial-known = já recebeu convite
initial-state-waiting = Sem resposta ainda
initial-state-approved = Aprovada
initial-state-corrected = Aprovada, corrigida
initial-state-review = A examinar
initial-state-declined = Recusada
initial-state-revoked = Anulada
initial-state-signed = Assinada
initial-title = A sua linha numa carta aberta
initial-intro = { $host } gostaria que a sua linha figurasse nesta carta quando ela for publicada. Leia a carta, por favor, veja a sua linha abaixo e aprove, corrija ou recuse.
initial-again = O texto mudou depois da sua aprovação. Leia-o de novo, por favor: a aprovação anterior não conta para ele.
initial-is-approved = A sua aprovação foi dada. Até a carta abrir, pode mudar isso abaixo.
initial-is-review = Aprovou uma linha corrigida. A moderação a examina antes que ela conte.
initial-is-declined = Recusou. Até a carta abrir, pode mudar isso abaixo.
initial-to-answer = Ir para a sua linha
initial-line = A sua linha, como vai aparecer
initial-named = O nome é publicado com a lista. Se não deve ser, escolha isso em «Corrigir algo».
initial-not-named = O nome não é publicado, como escolheu em «Corrigir algo».
initial-approve = Aprovar
initial-correct = Corrigir algo
initial-correct-title = Corrigir a sua linha
initial-correct-button = Aprovar assim
initial-correct-intro = Mude o que deve aparecer de outra forma, e aprove com isso a carta:
initial-decline = Recusar
initial-decline-text = A sua linha não vai aparecer, e não voltará a ouvir falar disto.
initial-decline-button = Recusar
initial-until = Este link é privado. Funciona até a carta abrir, o mais tardar até { $date }.
initial-done-approved = Agradecemos. A sua linha vai aparecer na carta quando ela abrir. Até lá, pode mudar de ideia com o link do e-mail.
initial-done-review = Agradecemos. Mudou o que a linha afirma, por isso a moderação a examina primeiro. Depois disso, ela vai aparecer na carta quando esta abrir.
initial-done-declined = Recusou: a sua linha não vai aparecer. Se mudar de ideia, use de novo o link do e-mail.
initial-text-changed = O texto foi alterado enquanto o tinha aberto. Leia-o de novo, por favor, e responda depois.
initial-opens-now = A carta abre dentro de um minuto, por isso já não se pode mudar nada aqui. Depois, pode corrigir ou retirar a sua assinatura a qualquer momento.
error-initial-tick = Marque aqui para aprovar, por favor.
mail-initial-subject = Aprove a sua linha, por favor: { $title }
mail-initial-reminder-subject = Lembrete: aprove a sua linha, por favor: { $title }
mail-initial-heading = A sua linha numa carta aberta
mail-initial-about = { $host } gostaria que a sua linha figurasse nesta carta aberta quando ela for publicada:
mail-initial-again-subject = O texto mudou, veja de novo, por favor: { $title }
mail-initial-again-heading = O texto mudou
mail-initial-again-about = Aprovou a sua linha nesta carta aberta de { $host }. O texto mudou depois disso, por isso a sua aprovação já não conta:
mail-initial-missed-subject = A carta está aberta, com um texto alterado: { $title }
mail-initial-missed-heading = A sua aprovação era de outro texto
mail-initial-missed-about = Aprovou a sua linha nesta carta aberta de { $host }. Ela é pública agora, com um texto que foi alterado depois que o leu; por isso a sua aprovação não conta e a sua linha não figura nela:
mail-initial-missed-do = Se quiser figurar na carta tal como está agora, assine-a na página dela. Se não, não é preciso fazer nada.
mail-initial-missed-button = Ler e assinar a carta
mail-initial-do = Leia o texto e aprove a sua linha, corrija-a ou recuse. Nada é publicado sem a sua aprovação.
mail-initial-button = Ler a carta e responder
mail-initial-until = O link funciona até a carta abrir, o mais tardar até { $date }.
mail-initial-private = A carta ainda não é pública: guarde o link só para si, por favor.
mail-footer-initial = Enviado por { $site }, porque quem promove uma carta aberta indicou você para as primeiras assinaturas.
privacy-asked-heading = Se recebeu um convite antes da abertura
privacy-asked-text = Quem promove a carta nos deu para isso o seu nome e endereço; são guardados cifrados. Se recusar ou não responder, são apagados o mais tardar { $days } dias depois do último e-mail a esse respeito. Se aprovar, a sua resposta espera pela abertura e é apagada com a sua assinatura.
initial-fate-capped = não será convidada hoje
initial-fate-capped-why = Um endereço recebe no máximo { $most } e-mails sobre uma carta por dia. Cole a linha de novo amanhã.
audit-act-take-back-initial = Desfez o que foi feito sobre uma primeira assinatura
initial-take-back = Restabelecer o convite
initial-take-back-answer = Restabelecer a correção
initial-asked-anew = Desde então, o mesmo foi pedido mais uma vez, por isso o primeiro convite continua anulado.
initial-returned = a correção foi devolvida: { $line }
opening-is-missed = O encerramento já passou e, das assinaturas que havia nesse momento, restam menos do que a carta espera; por isso ela não abre sozinha. O que vier depois não conta. Decida outro encerramento, ou abra-a sem esperar: nesse caso, ela se torna pública como carta encerrada.
opening-is-reached = As assinaturas que a carta espera já estão reunidas. Ela abre sozinha, em geral dentro de segundos.
opening-is-reached-late = As assinaturas que a carta espera estavam reunidas antes do encerramento. Ela abre sozinha, como carta encerrada, em geral dentro de segundos.
opening-stood = { $standing } de { $wanted } assinaturas contavam no encerramento e ainda contam.
initial-stuck = O texto aprovado foi descartado, e já não se pode pedir a aprovação de outro: esta correção não pode mais ser aceita. Quem a fez pode assinar na página da carta enquanto ela estiver aberta.
initial-not-asked = { $count ->
    [one] { $count } linha não foi convidada
    [many] { $count } de linhas não foram convidadas
   *[other] { $count } linhas não foram convidadas
}
initial-were-asked = { $count ->
    [0] Nenhum convite foi enviado agora.
    [one] { $count } convite foi enviado por e-mail.
    [many] { $count } de convites foram enviados por e-mail.
   *[other] { $count } convites foram enviados por e-mail.
}
