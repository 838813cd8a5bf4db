### Reviewed by a native speaker: no

## Mail to signatories, as it reads

mail-mailing-subject = { $subject }
mail-mailing-subject-test = [Teste] { $subject }
mail-mailing-heading = Uma mensagem sobre a carta
mail-mailing-about = { $host } escreve sobre a carta aberta que assinou:
mail-mailing-test = Isto é um teste. Foi enviado só para você.
mail-footer-service = Enviado por { $site }, porque este endereço foi indicado quando uma carta aberta foi assinada, e todos os que a assinaram devem saber disto.
mail-footer-update = Enviado por { $site }, porque alguém que assinou uma carta aberta pediu atualizações neste endereço.

## Mail to signatories, on the desk

desk-mailings = E-mails a quem assinou
mailings-title = E-mails a quem assinou
mailings-intro = Uma mensagem de serviço vai para todos os contatos da carta; uma atualização, só para quem pediu atualizações.
mailings-new = Preparar um envio
mailings-none = Nada foi escrito ainda.
mailings-untitled = Sem assunto
mailings-progress = { $sent } de { $total } enviados
mailings-export-title = Contatos que pediram atualizações
mailings-export-hint = Uma planilha com nome, endereço, organização, idioma, desde quando, e as palavras que foram marcadas. Contém dados pessoais: o registro de auditoria diz quem a baixou.
mailings-export = Baixar os contatos (CSV)
mailing-title = Envio
mailing-new-title = Preparar um envio
mailing-edit-title = Editar o envio
mailing-back = E-mails a quem assinou
mailing-back-one = O envio
mailing-problem = Isto não foi feito
mailing-stale = Entretanto, outra pessoa da moderação o salvou, iniciou ou excluiu. O que digitou aparece abaixo e não foi salvo.
mailing-no-draft = Entretanto, outra pessoa da moderação o iniciou ou excluiu. O que digitou aparece abaixo e não foi salvo. Salvar cria um novo rascunho.
mailing-stale-theirs = Ver como está agora
mailing-kind = Quem recebe
mailing-kind-service = Mensagem de serviço
mailing-kind-service-hint = para todos os contatos da carta: o que todos os que assinaram precisam saber
mailing-kind-update = Atualização
mailing-kind-update-hint = para quem pediu atualizações, com a forma de deixar de recebê-las
mailing-in-language = Em { $language }
mailing-main-hint = O idioma próprio da carta. Quem assinou num idioma sem texto recebe este.
mailing-other-hint = Deixe os dois campos vazios para não haver texto neste idioma.
mailing-subject = Assunto
mailing-text = Texto
mailing-text-hint = Uma linha vazia começa um parágrafo. Linhas que começam por «- » são uma lista. Um link é o seu endereço, ou [palavras](https://…).
mailing-save = Salvar
mailing-state-draft = Rascunho
mailing-state-running = Enviando
mailing-state-paused = Em pausa
mailing-state-stopped = Parado
mailing-state-done = Concluído
mailing-started = Iniciado em { $when }
mailing-texts = Textos
mailing-preview = Prévia
mailing-test = Enviar-me um teste
mailing-tested = O teste está a caminho do seu próprio endereço.
mailing-edit = Editar
mailing-discard = Excluir o rascunho
mailing-discard-sure = Os textos desaparecem então. O registro de auditoria os conserva.
mailing-discard-button = Excluir
mailing-audience = Quem receberia agora
mailing-audience-language = Idioma
mailing-audience-count = Endereços
mailing-audience-text = Texto
mailing-audience-own = no próprio idioma
mailing-audience-fallback = em { $language }
mailing-audience-total = Todos
mailing-start-title = Iniciar
mailing-start-hint = Vai para quem figura na carta no momento do início, uma vez para cada endereço, e não para quem assinar depois. Fica atrás dos outros e-mails, e deixa livre para eles um quarto do que o provedor permite. Quem entretanto retirar a assinatura, desligar as atualizações ou disser «Não fui eu» não recebe nada.
mailing-per-hour = E-mails por hora
mailing-per-hour-hint = No máximo { $most }.
mailing-start = { $count ->
    [one] Enviar para { $count } endereço
    [many] Enviar para { $count } de endereços
   *[other] Enviar para { $count } endereços
  }
mailing-owners-start = Cabe à administração iniciá-lo.
mailing-progress = Andamento
mailing-gathering = Os endereços são reunidos meio minuto depois do início, para que não falte ninguém que estivesse confirmando nesse momento.
mailing-settled = { $settled } de { $total }
mailing-waiting = Aguardam
mailing-queued = Na caixa de saída
mailing-sent = Enviados
mailing-dead = Sem sucesso
mailing-dropped = Deixados de fora
mailing-rate = { $count } por hora
mailing-rate-name = Ritmo
mailing-look-again = Ver de novo
mailing-pause = Pausar
mailing-resume = Continuar
mailing-stop = Parar
mailing-stop-sure = Quem ainda não o recebeu nunca o receberá.
mailing-stop-button = Parar definitivamente
mailing-never = Quem nunca o recebeu
mailing-never-reasons = Por quê
mailing-never-more = Outros não são mostrados.
mailing-never-dead = Os e-mails sem sucesso podem ser tentados de novo na página de e-mails.
mailing-erased = uma assinatura que foi apagada
mailing-moved-on = Mudou desde que esta página foi criada. É assim que está agora.
mailing-recipients-changed = { $count ->
    [one] Iria agora para { $count } endereço, e a página mostrava outro número. Veja de novo, e inicie se estiver certo.
    [many] Iria agora para { $count } de endereços, e a página mostrava outro número. Veja de novo, e inicie se estiver certo.
   *[other] Iria agora para { $count } endereços, e a página mostrava outro número. Veja de novo, e inicie se estiver certo.
  }
mailing-nobody = Ninguém o receberia.
mailing-rate-out = Indique um número de e-mails por hora, de 1 a { $most }.
mailing-not-public = A carta ainda não é pública, e o e-mail leva até ela. Pode ser enviado depois que a carta abrir.
mailing-no-text = Falta um texto no idioma próprio da carta.
mailing-preview-title = Prévia
mailing-preview-of = Em { $language }, como vai chegar
mailing-preview-from = De
mailing-preview-plain = Como texto simples
mailing-preview-html = Com formatação
mailing-preview-unsubscribe = Os programas de e-mail mostram ao lado um botão para cancelar o recebimento.
mailing-fate-silenced = disse «Não fui eu» sobre esta carta
mailing-fate-undeliverable = os e-mails não chegam ao endereço
mailing-fate-unsubscribed = desligou as atualizações
mailing-fate-moderator = descartado pela moderação
mailing-fate-interrupted = o servidor foi interrompido: talvez tenha saído, talvez não
mailing-fate-stopped = o envio foi parado antes
mailing-fate-obsolete = assinatura retirada ou desaparecida desde o início
mailing-fate-no-domain = o domínio não aceita e-mails
mailing-fate-refused = recusado pelo servidor de destino ({ $code })
mailing-fate-unreachable = não foi possível alcançar o servidor de destino
desk-mail-kind-service-message = Mensagem de serviço
desk-mail-kind-update = Atualização
desk-mail-kind-mailing-test = Teste de um envio
desk-mail-error-interrupted = O servidor foi interrompido enquanto enviava isto. Não se tenta de novo automaticamente, pois pode ter saído.
audit-act-write-mailing = Escreveu um envio
audit-act-discard-mailing = Excluiu o rascunho de um envio
audit-act-test-mailing = Enviou um teste de um envio
audit-act-start-mailing = Iniciou um envio
audit-act-pause-mailing = Pausou um envio
audit-act-resume-mailing = Continuou um envio
audit-act-stop-mailing = Parou um envio
audit-act-export-contacts = Exportou contatos
audit-field-per-hour = E-mails por hora
mailing-too-many-drafts = { $most ->
    [one] A carta já tem { $most } rascunho. Envie-o ou exclua-o primeiro. O que digitou aparece abaixo e não foi salvo.
    [many] A carta já tem { $most } de rascunhos. Envie ou exclua primeiro um deles. O que digitou aparece abaixo e não foi salvo.
   *[other] A carta já tem { $most } rascunhos. Envie ou exclua primeiro um deles. O que digitou aparece abaixo e não foi salvo.
  }
mailing-too-many-tests = { $most ->
    [one] Já recebeu { $most } teste na última hora. Espere um pouco, ou veja a prévia.
    [many] Já recebeu { $most } de testes na última hora. Espere um pouco, ou veja a prévia.
   *[other] Já recebeu { $most } testes na última hora. Espere um pouco, ou veja a prévia.
  }
mailings-more = Os mais antigos não são mostrados aqui. O registro de auditoria tem todos.
mailing-around = As palavras em volta deste texto estão em { $language }: o site não tem outras.
mailing-preview-reply-to = As respostas vão para
mailing-waits-read-only = O site está em modo somente leitura: nenhum outro e-mail é escrito até que isso seja desligado.
mailing-waits-site = Todos os e-mails estão suspensos: o envio continua quando isso for desligado.
mailing-waits-letter = Os e-mails da carta estão suspensos: o envio continua quando isso for desligado.
mailing-waits-outbox = Há tantos e-mails prestes a sair que nenhum é acrescentado agora. O envio continua sozinho.
mailing-waits-hour = Do que o provedor permite por hora, quando sair o que está na caixa de saída, só resta o quarto reservado a outros e-mails. O envio continua sozinho.
mailing-waits-day = Do que o provedor permite por dia, quando sair o que está na caixa de saída, só resta o quarto reservado a outros e-mails. O envio continua sozinho.
mailing-made-already = Um rascunho já foi criado antes com este formulário, e diz outra coisa. O que digitou aparece abaixo e não foi salvo. Salvar cria outro rascunho.
