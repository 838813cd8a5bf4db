### Reviewed by a native speaker: no

## Frame

desk-title = Painel
desk-skip = Ir para o conteúdo
desk-nav = Painel
desk-nav-letters = Cartas
desk-nav-site = O site
desk-waiting = Aguardam
desk-count = { $count }
desk-signatures = Assinaturas
desk-mail = E-mails
desk-letter-page = A carta
desk-sign-out = Sair
desk-undo = Desfazer
desk-warnings = Avisos
desk-letter-waiting = { $waiting ->
    [0] nada aguarda
    [one] { $waiting } aguarda
    [many] { $waiting } aguardam
   *[other] { $waiting } aguardam
  }
desk-warning-proxy = Chegaram pedidos com um cabeçalho X-Forwarded-For de um endereço que não é de confiança. Se for o seu proxy, indique-o em server.trusted_proxies; até lá, todas as visitas que passam por ele contam como uma só.
desk-warning-files = Nenhum servidor de e-mail está configurado: os e-mails são gravados em arquivos, e ninguém os recebe.
desk-warning-dead = { $count ->
    [one] { $count } e-mail não pôde ser entregue.
    [many] { $count } de e-mails não puderam ser entregues.
   *[other] { $count } e-mails não puderam ser entregues.
  }
desk-warning-dead-look = Ver

## Login and set-up

login-title = Entrar no painel
login-email = Endereço de e-mail
login-password = Senha
login-button = Entrar
login-failed = Esse endereço e essa senha não combinam. Verifique os dois e tente de novo, por favor.
setup-title = Crie a primeira conta de moderação
setup-intro = Este link funciona uma vez. A conta que criar aqui decide o que é publicado em { $site }.
setup-name = O seu nome
setup-name-hint = Aparece aos colegas ao lado das suas decisões.
setup-email = Endereço de e-mail
setup-email-hint = É com ele que entra, e para ele vai o aviso quando a primeira assinatura aguarda.
setup-password = Senha
setup-password-hint = Pelo menos { $min } caracteres. Algumas palavras sem relação entre si fazem uma boa senha.
setup-password-again = A mesma senha de novo
setup-button = Criar a conta
setup-gone-title = Este link já não funciona
setup-gone = Já foi usado, ou não foi copiado por inteiro. Enquanto não houver nenhuma conta de moderação, o servidor mostra um novo link ao ser iniciado. Depois disso, a administração convida outras pessoas no painel.
setup-gone-login = Entrar
setup-errors = { $count ->
    [one] Há um problema em { $count } campo
    [many] Há problemas em { $count } de campos
   *[other] Há problemas em { $count } campos
  }
error-moderator-name-empty = Escreva o seu nome, por favor.
error-moderator-name-unusable = Escreva o seu nome em letras comuns, sem links nem caracteres de controle, por favor.
error-moderator-email-empty = Escreva o seu endereço de e-mail, por favor.
error-moderator-email-invalid = Não parece um endereço de e-mail. Deve ter a forma name@example.org.
error-moderator-email-taken = Já existe uma conta com este endereço. Entre com ela.
error-moderator-password-short = Escolha uma senha de pelo menos { $min } caracteres, por favor.
error-moderator-password-long = Escolha uma senha de no máximo { $max } caracteres, por favor.
error-moderator-password-differs = As duas senhas não são iguais. Digite as duas de novo, por favor.

## Queue

queue-title = Entradas que aguardam
queue-title-count = { $count ->
    [0] Nada aguarda
    [one] { $count } entrada aguarda
    [many] { $count } de entradas aguardam
   *[other] { $count } entradas aguardam
  }
queue-empty = Nada aguarda.
queue-empty-published = { $count ->
    [0] Nenhuma está publicada ainda.
    [one] { $count } está publicada.
    [many] { $count } estão publicadas.
   *[other] { $count } estão publicadas.
  }
queue-empty-look = Ver as assinaturas
queue-list = Entradas
queue-to-entry = Ir para a entrada
queue-waits = aguarda há { $wait }

## One signature

signature-title = { $name }: assinatura
signature-as-printed = Como vai aparecer
signature-individual = Uma pessoa
signature-filed = Lugar na lista
signature-filed-heading = { $file_under }, em { $heading }
signature-website = Site
signature-representatives = Aparece com ela
signature-no-representatives = ninguém
signature-on-the-list = Na lista
signature-public-page = A sua página pública
signature-reasons = Por que aguarda
signature-evidence = Indícios
signature-proof = Comprovação
signature-contact = Contato
signature-contact-note = não publicado
signature-contact-erased = apagado
signature-domains = Domínios
signature-domain-mail = e-mail
signature-domain-website = site
signature-domain-none = nenhum
signature-version = Assinou
signature-confirmed-at = Confirmada
signature-rivals = Concorrentes e homônimas
signature-rivals-none = Nenhuma outra entrada tem este nome.
signature-same-address = Também assinado por este endereço
signature-same-address-none = Nada mais neste site.
signature-this-one = Esta entrada
signature-history = Histórico
signature-history-none = Nada foi decidido ainda.
signature-history-nobody = por um link de um e-mail, ou pelo programa
signature-history-reason = Motivo: { $reason }
signature-history-mailed = Quem assinou foi avisado por e-mail.
signature-conflict = Alguém foi mais rápido
signature-impossible = Isto não pode ser feito
signature-organisation-listed = Outra assinatura desta organização está na lista. Remova primeiro aquela da lista. Nada foi alterado.
signature-another-stands = Quem assinou tem outra entrada que aguarda ou está publicada. Nada foi alterado.
signature-illegal = Uma entrada { $state } não pode ser movida assim. Nada foi alterado.
signature-version-read = Versão { $version }, lida em { $language }
signature-contact-none = nenhum: quem promove a carta trouxe a entrada
signature-decide = Decisão
signature-to-decision = Ir para a decisão
signature-publish = Publicar
signature-publish-closes = { $count ->
    [one] Publicá-la encerra { $count } concorrente; o contato dela é avisado por e-mail.
    [many] Publicá-la encerra { $count } de concorrentes; os contatos delas são avisados por e-mail.
   *[other] Publicá-la encerra { $count } concorrentes; os contatos delas são avisados por e-mail.
  }
signature-reject = Rejeitar
signature-reject-reason = Motivo da rejeição
signature-mail = Avisar por e-mail quem assinou
signature-unpublish = Remover da lista
signature-unpublish-hint = Volta às entradas que aguardam. O livro de registro público diz «em exame pela moderação», sem o nome.
signature-reopen = Reabrir
signature-reopen-hint = Volta às entradas que aguardam; nada é publicado ainda.
error-decision-reason-missing = Escolha um motivo, por favor.
desk-nothing-withdrawn = Quem assinou a retirou. Não há nada a decidir.
desk-nothing-merged = Foi unida a outra entrada. Não há nada a decidir.
desk-nothing-reader = Pode ler esta entrada; decidir cabe à moderação.
desk-unnamed-addressee = Só o destinatário vê o nome; na página, a assinatura entra na contagem.
desk-unnamed-counted = O nome não é mostrado; a assinatura entra na contagem.

## Words for what the rules and the store know

reason-free-mail = e-mail gratuito
reason-free-mail-evidence = O endereço é de { $evidence }, um serviço de e-mail que qualquer pessoa pode usar.
reason-outside-domain = fora do domínio
reason-outside-domain-evidence = O endereço está em { $evidence }, e o site não.
reason-rival = concorrente
reason-rival-evidence = Outro endereço assinou pela mesma organização.
reason-address-signed-for-another = assinou por outra
reason-address-signed-for-another-evidence = O mesmo endereço assinou também por outra organização.
reason-review-first = exame prévio
reason-review-first-evidence = Esta carta não publica nada antes de a moderação ver.
reason-no-website = sem site
reason-no-website-evidence = Nenhum site foi indicado, por isso o endereço nada comprova sobre a organização.
reason-watch-list = nome vigiado
reason-watch-list-territory = «{ $entry }» é um Estado ou um território. Quem assina com esse nome fala pelo seu governo.
reason-watch-list-office = O nome é o de um órgão de Estado, ou começa como um: { $entry }.
reason-watch-list-intergovernmental = «{ $entry }» é um organismo intergovernamental, ou um que se toma por tal.
reason-watch-list-addressee = A carta é dirigida a «{ $entry }».
reason-watch-list-operator = «{ $entry }» está na lista de nomes vigiados deste site.
reason-watch-list-person = O nome é o de um Estado, de um órgão público ou de um organismo intergovernamental, ou é vigiado por outra razão.
reason-mixed-scripts = alfabetos misturados
reason-mixed-scripts-evidence = Em «{ $evidence }», letras de um alfabeto passam por letras de outro.
reason-mixed-scripts-person = Numa palavra do nome, letras de um alfabeto passam por letras de outro.
reason-lookalike = semelhante
reason-lookalike-evidence = O nome é semelhante a «{ $evidence }» e escreve-se de outra forma.
reason-name-mismatch = domínio alheio
reason-name-mismatch-evidence = O domínio { $evidence } não tem nada a ver com o nome.
reason-trap = armadilha
reason-trap-evidence = O campo escondido, que as pessoas não veem, foi preenchido. Provavelmente foi um programa.
reason-undeliverable = não entregável
reason-moderator = de volta
reason-moderator-evidence = A moderação removeu a entrada da lista ou a reabriu.
desk-proof-address = endereço
desk-proof-address-sentence = Alguém que lê e-mails em { $domain } confirmou.
desk-proof-own-domain = domínio próprio
desk-proof-own-domain-sentence = Confirmada por e-mail em { $domain }, o domínio do site da organização.
desk-proof-vouched = atestada
desk-proof-vouched-sentence = A moderação responde por ela.
desk-proof-imported = importada
desk-proof-imported-sentence = Quem promove a carta a trouxe de outro lugar. Nenhum e-mail foi confirmado.
desk-domains-same = o mesmo
desk-domains-differ = são diferentes
desk-domains-free = e-mail gratuito
desk-domains-no-website = sem site para comparar
desk-domains-no-address = sem endereço para comparar
desk-state-any = Qualquer situação
desk-state-held = retida
desk-state-published = publicada
desk-state-rejected = rejeitada
desk-state-withdrawn = retirada
desk-state-invalidated = invalidada
desk-state-merged = unida
desk-rejection-choose = Escolha um motivo
desk-rejection-not-genuine = Não autêntica
desk-rejection-not-authorised = Sem autorização para assinar
desk-rejection-duplicate = Duplicata de outra entrada
desk-rejection-not-eligible = Não pode assinar esta carta
desk-rejection-unclear = Não pôde ser esclarecida
desk-rejection-superseded = Outra assinatura foi publicada
desk-moved-published = Publicada
desk-moved-unpublished = Removida da lista
desk-moved-rejected = Rejeitada
desk-moved-reopened = Reaberta
desk-moved-withdrawn = Retirada por quem assinou
desk-moved-invalidated = Invalidada
desk-moved-merged = Unida a outra entrada
desk-moved-by-undo = Desfeito: { $what }
desk-conflict-published = { $who } publicou esta entrada há { $wait }. Nada foi sobrescrito.
desk-conflict-rejected = { $who } rejeitou esta entrada há { $wait }. Nada foi sobrescrito.
desk-conflict-held = { $who } devolveu esta entrada às que aguardam há { $wait }. Nada foi sobrescrito.
desk-conflict-other = { $who } mudou esta entrada há { $wait }: agora está { $state }. Nada foi sobrescrito.
desk-conflict-nobody = Entretanto, esta entrada mudou, por quem assinou ou pelo programa: agora está { $state }. Nada foi sobrescrito.
desk-wait-seconds = { $n ->
    [one] { $n } segundo
    [many] { $n } de segundos
   *[other] { $n } segundos
  }
desk-wait-minutes = { $n } min
desk-wait-hours = { $n } h
desk-wait-days = { $n ->
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
  }
desk-role-owner = administração
desk-role-moderator = moderação
desk-role-reader = leitura
desk-done-published = «{ $name }»: entrada publicada.
desk-done-rejected = «{ $name }»: entrada rejeitada.
desk-done-unpublished = «{ $name }»: fora da lista, e aguarda de novo.
desk-done-reopened = «{ $name }»: aguarda de novo.
desk-done-other = «{ $name }»: a entrada está { $state }.
desk-done-undone = Desfeito: a entrada de «{ $name }» está de novo { $state }.
desk-undo-too-late = Isto já não pode ser desfeito: a entrada mudou desde então, ou passaram mais de dez minutos. Ainda pode decidir de novo abaixo.

## Signatures

published-title = Assinaturas
published-find = Procurar
published-find-hint = Palavras do nome. Pessoas que não estão na lista não podem ser encontradas pelo nome: os nomes estão cifrados.
published-state = Situação
published-button = Mostrar
published-total = { $count ->
    [0] Nenhuma assinatura
    [one] { $count } assinatura
    [many] { $count } de assinaturas
   *[other] { $count } assinaturas
  }
published-none = Nenhuma assinatura corresponde. Tente outro começo de palavra, ou qualquer situação.
published-none-yet = Ninguém confirmou uma assinatura ainda.
published-name = Nome
published-country = País
published-proof = Comprovação
published-when = Quando
published-next = Seguinte
published-start = Voltar ao início

## Mail

desk-mail-title = E-mails
desk-mail-waiting = Aguardam
desk-mail-oldest = o mais antigo há { $wait }
desk-mail-hour = Enviados na última hora
desk-mail-day = Enviados no último dia
desk-mail-quota = de { $quota }
desk-mail-quota-none = sem limite
desk-mail-undeliverable = Endereços não entregáveis
desk-mail-undeliverable-note = Os e-mails para eles voltaram em definitivo; não recebem mais nenhum.
desk-mail-dead = Não entregues
desk-mail-dead-none = Todos os e-mails foram entregues ou estão a caminho.
desk-mail-for = «{ $letter }»
desk-mail-when = Escrito
desk-mail-attempts = { $count ->
    [one] { $count } tentativa
    [many] { $count } de tentativas
   *[other] { $count } tentativas
  }
desk-mail-code = código { $code }
desk-mail-to = Para
desk-mail-at = alguém em { $domain }
desk-mail-open = Mostrar o endereço
desk-mail-gone = O endereço foi apagado.
desk-mail-signature = A assinatura
desk-mail-retry = Tentar de novo
desk-mail-drop = Descartar
desk-mail-drop-sure = Não será enviado, e isto não pode ser desfeito.
desk-mail-drop-button = Descartar definitivamente
desk-mail-older = Só os { $count } mais novos são mostrados; os mais antigos aparecem à medida que estes são resolvidos.
desk-mail-kind-confirm = Confirmação
desk-mail-kind-reminder = Lembrete
desk-mail-kind-already-signed = «A sua assinatura já existe»
desk-mail-kind-published = «A sua assinatura está publicada»
desk-mail-kind-rejected = Rejeição
desk-mail-kind-superseded = «Outra assinatura foi publicada»
desk-mail-kind-first-waiting = «Entradas aguardam», à moderação
desk-mail-kind-other = E-mail
desk-mail-error-full = A caixa de e-mail está cheia.
desk-mail-error-nobody = Essa caixa de e-mail não existe, ou não aceita e-mails nossos.
desk-mail-error-refused = O servidor de destino recusou o e-mail.
desk-mail-error-busy = O servidor de destino esteve ocupado até desistirmos.
desk-mail-error-unreachable = Não foi possível alcançar o servidor de e-mail.

## Versions of a text

desk-mail-kind-question = «O texto mudou: manter ou retirar?»

## Proof: vouching, asking the signer, telling the organisation

reason-objection = oposição
reason-objection-evidence = A organização foi avisada da assinatura e se opõe, sem dizer por quê.
reason-objection-said = A organização foi avisada da assinatura e se opõe: { $said }
more-heading = Outras formas de ter certeza
more-asked = Pedido a quem assinou
more-vouch = Atestar
more-vouch-note = Como sabe que é autêntica?
more-vouch-hint = Esta nota é publicada ao lado da assinatura: não escreva dados privados. No máximo 500 caracteres.
more-ask = Pedir um endereço no próprio domínio
more-ask-at = Pedir um endereço em { $domain }
more-ask-domain = O domínio da organização
more-ask-hint = Quem assinou recebe um e-mail. Até que confirme um endereço assim, a entrada aguarda separada das outras, no máximo 14 dias.
more-call-off = Não esperar mais por quem assinou
more-first-on = Pôr entre as primeiras assinaturas
more-first-off = Tirar das primeiras assinaturas
more-first-hint = As primeiras assinaturas ficam acima das outras na página da carta, no papel e nos arquivos para leitura. Quem foi convidado para as primeiras assinaturas está entre elas desde o início.
more-notice = Avisar a organização
more-notice-to = O endereço público de contato dela
more-notice-at = O domínio dela é { $domain }.
more-notice-hint = Ela recebe um e-mail com a linha e um link para se opor. Uma oposição retém a assinatura imediatamente.
more-notice-anyway = Enviar para lá mesmo assim
more-signer-not-mailed = Não é possível perguntar a quem assinou: não há endereço, os e-mails não chegam a ele, ou já recebeu cinco e-mails hoje. Nada foi alterado.
more-organisation-not-mailed = Não é possível avisar esse endereço: os e-mails não chegam a ele, quem o usa não quer nenhum, ou já recebeu cinco e-mails hoje. Nada foi alterado.
error-vouch-note-empty = Escreva como sabe, por favor.
error-vouch-note-long = Escreva no máximo { $max } caracteres, por favor.
error-vouch-note-unusable = Escreva palavras simples, por favor, sem endereços da web ou de e-mail nem caracteres de controle.
error-ask-domain = Indique o domínio da própria organização, por favor, como em example.org; não o de um serviço de e-mail.
error-notice-to = Não parece um endereço de e-mail. Deve ter a forma name@example.org.
error-notice-outside = Este endereço não está no domínio da própria organização. Quem o lê talvez não possa falar por ela.
desk-asked-waiting = à espera de quem assinou
desk-asked-waiting-sentence = Pediu-se em { $date } um endereço em { $domain }; ainda sem resposta.
desk-asked-ignored = não respondeu
desk-asked-ignored-sentence = Pediu-se em { $date } um endereço em { $domain }; quem assinou não respondeu em 14 dias.
desk-moved-vouched = Atestada
desk-moved-beside-undone = Desfeito
desk-moved-asked = Pedido a quem assinou um endereço no próprio domínio
desk-moved-called-off = Já não se espera por quem assinou
desk-moved-second-address = Endereço no próprio domínio confirmado
desk-moved-told = Organização avisada
desk-moved-objected = A organização se opôs
desk-done-vouched = { $name }: assinatura atestada por você; a nota é publicada com ela.
desk-done-asked = { $name }: o pedido a quem assinou foi enviado. A entrada espera pela resposta.
desk-done-called-off = { $name }: a entrada já não espera por quem a assinou.
desk-done-told = { $name }: a organização foi avisada.
desk-conflict-objected = A organização se opôs a esta entrada depois que a página foi mostrada. Nada foi alterado.
desk-conflict-beside = { $who } fez algo nesta entrada há { $wait }: «{ $what }». Nada foi sobrescrito.
desk-conflict-answered = Quem assinou respondeu ou mudou algo depois que a página foi mostrada. Nada foi decidido.
desk-mail-kind-ask = «Mais um passo», a quem assinou
desk-mail-kind-second-address = Confirmação de um segundo endereço
desk-mail-kind-notice = «Uma assinatura em nome da sua organização», a uma organização
desk-mail-kind-objected = «Uma organização se opõe», à moderação
desk-mail-kind-reported = «Foi relatado um problema numa entrada», à moderação
desk-mail-error-domain = O domínio do endereço não existe, ou declara que não aceita e-mails.

## Those who are not named, near people, first signatures

reason-other-domain = outro domínio
reason-other-domain-evidence = O cadastro conhece a organização deste nome por { $evidence }. Se ela mudou de domínio, corrija a ficha; se esta é outra organização, o nome precisa de algo que as distinga.
reason-shared-name = Nome de várias
reason-shared-name-evidence = Várias organizações do cadastro têm este nome além do seu: { $evidence }. A entrada foi atribuída à mais antiga delas.
reason-shared-name-unnamed = Uma organização que não deve ser nomeada também tem este nome, ou este nome em inglês. Compare o que ela assinou: está ao lado desta entrada.
desk-first-from-domain = Primeira assinatura deste domínio
more-notice-unnamed = A organização não é avisada: escolheu não ser nomeada, e quem lê os seus e-mails públicos ficaria sabendo que ela assinou. Pergunte, em vez disso, a quem assinou.
signature-namesakes = Pessoas na lista com o mesmo nome
signature-namesakes-none = Ninguém na lista desta carta tem o mesmo nome. Pessoas que não estão na lista não são comparadas: os nomes delas estão cifrados.
