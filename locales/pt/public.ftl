### Reviewed by a native speaker: no

language-name = Português
country-international = Internacional
country-xk = Kosovo

## Counts

count-organisations = { $count ->
    [one] { $count } organização
    [many] { $count } de organizações
   *[other] { $count } organizações
}
count-individuals = { $count ->
    [one] { $count } pessoa
    [many] { $count } de pessoas
   *[other] { $count } pessoas
}
count-both = { $organisations } e { $individuals }
count-from-countries = { $count ->
    [one] de { $count } país
    [many] de { $count } de países
   *[other] de { $count } países
}
count-line = { $who } { $from }
count-nobody = Ninguém assinou ainda

## The frame

skip-to-content = Ir para o conteúdo
nav-letter-label = Esta carta
nav-letter = A carta
nav-signatories = Quem assinou
nav-sign = Assinar
nav-languages = Idiomas
nav-more-label = Sobre esta carta e este site
nav-privacy = Privacidade
nav-ledger = Livro de registro
nav-versions = Versões
nav-contact = Contato
take-away = Baixar a lista:
take-away-csv = tabela (CSV)
take-away-txt = texto
take-away-json = JSON

## Whether a letter can be signed

status-open-until = Aberta até { $date }
status-open = Aberta, sem prazo
status-opens = Abre em { $date }
status-not-open = Ainda não aberta
status-closed-since = Encerrada desde { $date }
status-closed = Encerrada

## The letters of a site

letters-heading = Cartas abertas
letters-empty = Não há nenhuma carta aberta aqui no momento.
letters-from = De

## A letter

fact-to = Para
fact-from = De
fact-from-host = { $host } e quem assina abaixo
fact-deadline = Prazo
fact-signed = Assinada
fact-signed-by = por { $counts }
letter-other-language = Não há texto em português desta carta; você está lendo o texto em { $language }.
fact-sign-yours = Assine também
fact-version = Versão
fact-version-all = todas as versões
signatories-heading = Quem assinou
letter-more = { $count ->
    [one] e mais { $count }
    [many] e mais { $count }
   *[other] e mais { $count }
}
letter-whole-list = a lista completa
letter-nobody-yet = Nenhuma organização assinou ainda. A sua pode ser a primeira.
letter-nobody-closed = Ninguém assinou esta carta.
ask-yours-next = A próxima pode ser a sua; leva dois minutos.
ask-first = Dê a primeira assinatura
ask-first-text = Leva dois minutos.
ask-button = Assinar a carta
ask-not-open = Esta carta ainda não pode ser assinada.
ask-closed = Esta carta está encerrada e já não pode ser assinada.
ask-read-list = Ver quem assinou
letter-printed = { $address }, impresso em { $date }

## The form

sign-title = Assinar a carta
sign-intro = Vai assinar:
sign-steps = Preencha o formulário e depois clique no botão no e-mail que enviaremos. Nada é publicado antes disso.
sign-not-open = Esta carta não pode ser assinada no momento.
sign-back = Voltar à carta
sign-required = Tudo é necessário, exceto onde se lê «opcional».
sign-optional = (opcional)
sign-errors = { $count ->
    [one] { $count } ponto precisa de revisão
    [many] { $count } de pontos precisam de revisão
   *[other] { $count } pontos precisam de revisão
}
sign-error-title = Verifique, por favor:
sign-kind = Quem assina?
sign-kind-organisation = Uma organização
sign-kind-individual = Eu, a título individual
sign-your-organisation = A sua organização
sign-your-country = O seu país
sign-you = Os seus dados
sign-you-hint = Precisamos deles para entrar em contato. Não são publicados, a não ser que o peça mais abaixo.
sign-you-hint-never = Precisamos deles para entrar em contato. Não são publicados.
sign-you-hint-individual = O seu nome, a sua afiliação e o seu país são publicados, a não ser que escolha outra coisa mais abaixo. O seu endereço de e-mail nunca é publicado.
sign-organisation = Nome, como deve aparecer
sign-organisation-hint = No próprio idioma e na própria escrita.
sign-organisation-en = Nome em inglês
sign-organisation-en-hint = Se o próprio nome estiver em outro idioma.
sign-acronym = Sigla
sign-website = Site
sign-website-hint = Por exemplo, example.org. A moderação compara-o com o seu endereço de e-mail.
sign-country = País
sign-country-hint = Uma organização internacional escolhe «Internacional», o primeiro da lista.
sign-country-choose = Escolha, por favor
sign-name = O seu nome
sign-role = A sua função
sign-role-hint = Por exemplo: presidência, direção, secretaria.
sign-email = E-mail
sign-email-hint = De preferência no domínio da própria organização: é o que se verifica mais depressa.
sign-print-name = Mostrar o meu nome e a minha função sob o nome da organização
sign-statements = Duas declarações
sign-statement = Uma declaração
sign-consent-organisation = Concordo que o apoio da organização a esta carta seja contado aqui e entregue aos destinatários da carta, e que o nome, o país e o site da organização sejam mostrados a quem escolhi acima.
sign-consent-individual = Concordo que o meu apoio a esta carta seja contado aqui e entregue aos destinatários da carta, e que o meu nome, a minha afiliação e o meu país sejam mostrados a quem escolhi acima.
sign-consent-both = Concordo que este apoio à carta seja contado aqui e entregue aos destinatários da carta, e que o nome, a afiliação e o país indicados acima, e o site no caso de uma organização, sejam mostrados a quem escolhi acima.
sign-authorised = Tenho autorização para assinar esta carta em nome da organização.
sign-privacy-link = O que acontece com os dados
sign-updates = Quero receber atualizações sobre esta carta.
sign-trap = Deixe este campo vazio
sign-button = Assinar
sign-next = Em seguida, enviamos um e-mail para o seu endereço. A sua assinatura conta depois de confirmada ali.

## After the form

check-mail-title = Agora veja o seu e-mail
check-mail-sent = Enviamos um e-mail para o endereço indicado.
check-mail-do = Abra-o, clique no botão que está nele, veja o que vai aparecer e confirme. O link funciona durante sete dias.
check-mail-code-heading = Ou digite o código que está no e-mail
check-mail-code-intro = É útil quando o e-mail está em outro aparelho.
check-mail-code = Código
check-mail-code-hint = Oito algarismos.
check-mail-email = E-mail
check-mail-email-hint = O endereço com que assinou.
check-mail-button = Confirmar com o código
check-mail-nothing = Nenhum e-mail depois de alguns minutos?
check-mail-nothing-spam = Veja na pasta de spam ou lixo eletrônico.
check-mail-nothing-again = Se o endereço pode ter um erro de digitação, assine de novo.
check-mail-nothing-contact = Se mesmo assim não chegar, escreva para

## Confirming

confirm-title = Confirme a assinatura, por favor
confirm-intro = É assim que ela vai figurar na carta:
confirm-you-organisation = Ao clicar no botão, confirma que pode assinar por esta organização e que o apoio dela pode ser publicado.
confirm-you-individual = Ao clicar no botão, confirma que assina esta carta e que o seu nome pode ser publicado.
confirm-button = Confirmar a assinatura
confirm-near = A sua assinatura já é uma destas?
confirm-near-text = Estes nomes estão na lista e são muito parecidos. Se um deles for o seu, não é preciso assinar de novo.
confirm-not-me-heading = Não foi você?
confirm-not-me-text = Alguém deu o seu endereço. Clique aqui: apagamos a entrada e não enviamos mais e-mails sobre esta carta.
confirm-not-me-button = Não fui eu
confirm-expired-title = Este link já não funciona
confirm-expired-text = Os links dos nossos e-mails funcionam durante sete dias, e só por inteiro. Talvez este tenha sido cortado ao meio: tente abri-lo de novo a partir do e-mail.
confirm-expired-again = Se for antigo demais, basta assinar de novo; leva dois minutos.
confirm-expired-contact = Se precisar de ajuda, escreva para
confirmed-published-title = Agradecemos. A assinatura está publicada.
confirmed-published-text = Já está no seu lugar na lista.
confirmed-published-link = Ver na lista
confirmed-held-title = Agradecemos. A assinatura está confirmada.
confirmed-held-text = A moderação examina a assinatura antes de publicá-la. Assim que houver uma decisão, avisamos por e-mail, em geral dentro de um ou dois dias.
confirmed-already-title = Esta assinatura já existe
confirmed-already-organisation = A assinatura da sua organização está confirmada. Não é preciso fazer mais nada.
confirmed-already-individual = A sua assinatura está confirmada. Não é preciso fazer mais nada.
confirmed-closed-title = Esta carta está encerrada
confirmed-closed-text = Foi encerrada antes de a assinatura ser confirmada, por isso já não é possível acrescentá-la.
confirmed-to-letter = Voltar à carta
not-me-title = Agradecemos. Foi apagado.
not-me-text = Nada foi publicado. O que tinha sido preenchido com o seu endereço foi apagado, e não enviamos mais e-mails sobre esta carta para ele.

## The list

list-find = Procurar um nome
list-country = País
list-all-countries = Todos os países
list-find-button = Procurar
list-alphabet = Alfabeto
list-found = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
list-found-nothing = Nenhum nome na lista tem uma palavra que comece por «{ $query }».
list-found-nothing-here = Nenhuma assinatura encontrada.
list-show-all = Mostrar a lista toda
list-next = Seguintes: a partir de «{ $name }»
list-previous = Anteriores: até «{ $name }»
list-country-count = { $country } ({ $count })
list-beginning = Voltar ao início
list-pages = Páginas da lista

## One signatory

person-with-role = { $name }, { $role }
signatory-of = Assina a carta
signatory-country = País
signatory-website = Site
signatory-represented = Representada por
signatory-verified = Como foi verificada
signatory-signed = Assinou
signatory-signed-version = a versão { $number }, em { $language }, em { $date }
signatory-filed = Lugar na lista
signatory-in-list = Ver na lista
proof-address-sentence = A assinatura foi confirmada a partir de um endereço de e-mail.
proof-own-domain-sentence = A assinatura foi confirmada a partir de um endereço de e-mail no domínio da própria organização.
proof-vouched-sentence = A moderação conhece a organização e responde por ela.
proof-imported-sentence = Quem promove a carta recolheu esta assinatura e a acrescentou à lista.

## Versions

versions-title = Versões da carta
versions-intro = Cada assinatura está ligada ao texto exato que foi assinado. Uma versão nunca muda depois que alguém a assinou.
versions-date = Data
versions-change = O que mudou
versions-current = atual
change-first = O primeiro texto
change-editorial = Alteração editorial; as assinaturas foram mantidas
change-material = Alteração substancial; todos os signatários foram consultados
version-heading = Versão { $number }
version-read = Ler
version-check = Verificar o texto
version-check-text = O número abaixo é o SHA-256 do texto tal como foi assinado. Baixe o texto e calcule o número por conta própria, por exemplo com:
version-download = Baixar o texto
version-all = Todas as versões

## The ledger

ledger-title = Livro de registro
ledger-intro = Cada mudança na lista de assinaturas é escrita aqui e nunca é alterada. Cada entrada traz o hash da anterior, de modo que nada pode ser mudado ou omitido sem que se note. O livro não contém dados pessoais.
ledger-count = { $count ->
    [one] { $count } entrada
    [many] { $count } de entradas
   *[other] { $count } entradas
}
ledger-empty = O livro de registro está vazio: nenhuma assinatura foi publicada ainda.
ledger-head = Hash da entrada mais recente
ledger-verify = Verifique por conta própria
ledger-verify-text = Este comando recalcula os hashes e a contagem só a partir destas páginas públicas:
ledger-sequence = N.º
ledger-when = Quando
ledger-what = O que aconteceu
ledger-kind = Tipo
ledger-signatory = Quem assinou
ledger-signatory-see = ver
ledger-signatory-see-label = Ver quem assinou na entrada { $number }
ledger-commitment = Compromisso
ledger-hash = Hash
ledger-further = Mais entradas
ledger-act-published = Publicada
ledger-act-corrected = Corrigida
ledger-act-unpublished = Removida
ledger-act-republished = Publicada de novo
ledger-reason-withdrawn = retirada por quem assinou
ledger-reason-under-review = em exame pela moderação
ledger-reason-invalidated = considerada não autêntica
ledger-reason-merged = unida a outra entrada
ledger-reason-imported = acrescentada por quem promove a carta
ledger-reason-undone = uma decisão foi desfeita
ledger-reason-synthetic = inventada para testar o servidor
kind-organisation = Organização
kind-individual = Pessoa

## Privacy

privacy-title = Privacidade
privacy-intro = O que esta carta guarda sobre quem a assina e quem a lê, por quanto tempo, e como pedir que seja apagado. Responsável é quem promove a carta:
privacy-published-heading = O que é publicado
privacy-published-organisation = Os nomes, a sigla, o país e o site da organização, como ela foi verificada e que versão da carta assinou. No caso de quem assina a título individual: nome, país e afiliação. Quem escolheu não ter o nome publicado entra na contagem, e nada mais é publicado; o nome é guardado cifrado e só é comunicado aos destinatários da carta se isso tiver sido escolhido.
privacy-unnamed-limit = O que a cifragem não consegue esconder sobre quem não é nomeado: uma organização tem uma só entrada na nossa base de dados para todas as cartas. Se for nomeada em outra carta, ou se outra pessoa a nomear, quem roubar a base de dados poderá saber que a assinatura sem nome é dela. O idioma em que uma assinatura foi dada também não é cifrado.
privacy-published-representative = O nome e a função da pessoa que assina por uma organização só são publicados se essa pessoa marcou a caixa correspondente.
privacy-published-where = É publicado nestas páginas e nos arquivos que se podem baixar (nestes, nomes de pessoas só se quem promove a carta assim decidiu), e entregue a quem a carta se dirige.
privacy-contact-heading = O que nunca é publicado
privacy-contact-text = O endereço de e-mail, bem como o nome e a função da pessoa por trás da assinatura de uma organização, salvo se ela pediu que aparecessem. São guardados cifrados, cada registro com uma chave própria, e só a moderação desta carta pode abri-los, para verificar a assinatura e para responder.
privacy-unconfirmed-heading = Antes de uma assinatura ser confirmada
privacy-unconfirmed-text = O link do nosso e-mail funciona durante sete dias. { $days ->
    [one] O que foi preenchido num formulário e nunca confirmado é apagado depois de { $days } dia.
    [many] O que foi preenchido num formulário e nunca confirmado é apagado depois de { $days } de dias.
   *[other] O que foi preenchido num formulário e nunca confirmado é apagado depois de { $days } dias.
}
privacy-not-me-text = Se outra pessoa deu o seu endereço, «Não fui eu», na página a que leva o link desse e-mail, apaga a entrada imediatamente. Guardamos então uma impressão digital do endereço, feita com uma chave e da qual não se pode ler o endereço de volta, para não voltarmos a escrever para ele.
privacy-reports-heading = Relatos sobre entradas
privacy-reports-text = O que alguém relata sobre uma entrada da lista, e o endereço que dá para a resposta, são guardados cifrados e vistos só pela moderação. { $days ->
    [one] Depois de { $days } dia, ambos são apagados.
    [many] Depois de { $days } de dias, ambos são apagados.
   *[other] Depois de { $days } dias, ambos são apagados.
}
privacy-network-heading = Contra abusos
privacy-network-text = A frequência com que chegam formulários de uma mesma rede é contada na memória do servidor, por minutos ou horas. Para que a moderação veja quando muitas assinaturas vêm de uma mesma rede, guarda-se com cada formulário um hash com chave durante { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
  }: dos primeiros 24 bits de um endereço IPv4, ou 48 de um IPv6. O endereço em si não é anotado.
privacy-mail-heading = E-mails
privacy-mail-text = { $days ->
    [one] Só enviamos e-mails sobre a sua própria assinatura e, se marcou a caixa, atualizações. O fato de um e-mail ter sido enviado fica guardado durante { $days } dia, sem o endereço.
    [many] Só enviamos e-mails sobre a sua própria assinatura e, se marcou a caixa, atualizações. O fato de um e-mail ter sido enviado fica guardado durante { $days } de dias, sem o endereço.
   *[other] Só enviamos e-mails sobre a sua própria assinatura e, se marcou a caixa, atualizações. O fato de um e-mail ter sido enviado fica guardado durante { $days } dias, sem o endereço.
}
privacy-readers-heading = Leitura
privacy-readers-text = Estas páginas não gravam cookies, não precisam de scripts, não carregam nada de terceiros e não repassam nada.
privacy-withdraw-heading = Retirar e corrigir
privacy-withdraw-text = Pode pedir a qualquer momento que uma assinatura seja corrigida ou retirada, sem indicar motivo. Ela sai então da lista, da busca e dos arquivos dentro de um segundo. Também pode pedir que seja apagada, com tudo o que foi guardado a seu respeito. No livro de registro fica que uma entrada foi removida, e quando, sem nome.
privacy-withdraw-how = Escreva, a partir do endereço com que assinou, para
privacy-withdraw-how-mail = Responda a qualquer e-mail que tenha recebido de nós.

## Versions of a text: side by side, and who stands under which

versions-signed = Assinaturas
versions-signed-by = { $count ->
    [one] { $count } assinatura nesta versão
    [many] { $count } de assinaturas nesta versão
   *[other] { $count } assinaturas nesta versão
}
versions-signed-by-unnamed = { $count ->
    [one] { $count } assinatura nesta versão, { $unnamed } sem nome publicado
    [many] { $count } de assinaturas nesta versão, { $unnamed } delas sem nome publicado
   *[other] { $count } assinaturas nesta versão, { $unnamed } delas sem nome publicado
}
versions-compare = O que mudou desde a versão { $number }
fact-version-later = { $number }, de { $date } ({ $change })
fact-version-editorial = alteração editorial
fact-version-material = alteração substancial
fact-version-compare = o que mudou
list-signed-version = assinou a versão { $number }
signatory-signed-earlier = O texto mudou desde então; veja o que mudou
compare-title = O que mudou da versão { $from } para a versão { $to }
compare-how = O que foi tirado aparece riscado, o que é novo aparece sublinhado. Mostra-se o código-fonte do texto, para que nada possa mudar sem se ver.
compare-removed = tirado:
compare-added = novo:
compare-others = A mesma comparação em
compare-same = Nenhuma palavra difere entre as duas, só espaços ou quebras de linha.
compare-of-title = Título
compare-of-text = Texto
sign-text-changed = O texto da carta teve uma alteração substancial depois que esta página foi aberta, por isso nada foi assinado ainda. O que preencheu foi conservado. Leia o novo texto, por favor; se depois clicar em «Assinar», é esse que assina.
sign-text-changed-read = O texto que se assina agora:
sign-text-changed-compare = Ver o que mudou

## Keep or withdraw after a change in substance

question-title = O texto mudou: mantém a assinatura?
question-stands = Esta assinatura figura na versão { $number } da carta.
question-intro = Desde então, a carta teve uma alteração substancial. O texto a assinar é agora a versão { $number }.
question-compare = Comparar os dois textos
question-keep-text = Ao clicar no botão, confirma que leu a versão { $number } e que a assinatura vale para ela.
question-keep-button = Manter no novo texto
question-silence = Se não fizer nada, a assinatura fica onde está, e a lista diz que é da versão { $number }.
question-withdraw-heading = Retirar a assinatura
question-withdraw-text = Ela sai imediatamente da lista, da busca e dos arquivos. Isto não pode ser desfeito, mas é possível assinar de novo.
question-withdraw-button = Retirar
question-outdated = O texto foi alterado mais uma vez depois que esta página foi aberta, por isso a sua resposta não foi aceita. Veja o texto mais recente, por favor.
question-kept-title = Agradecemos. A assinatura vale para o novo texto.
question-kept-text = Não é preciso fazer mais nada. Até a carta ser encerrada, ainda pode mudar de ideia.
question-withdrawn-title = A assinatura foi retirada
question-withdrawn-text = Já não está na lista, na busca nem nos arquivos.
question-sign-again = Assinar a carta de novo
question-closed-title = A carta está encerrada
question-closed-text = Já não é possível responder à pergunta: a assinatura fica como está.
question-closed-contact = Uma assinatura pode ser retirada a qualquer momento. Escreva, a partir do endereço com que assinou, para
question-gone-title = Este link já não funciona
question-gone-text = Ou tem mais de sessenta dias, ou foi cortado ao meio, ou a assinatura de que tratava já não existe, ou agora é outra pessoa que cuida dela. Onde nada foi respondido, nada foi mudado.
ledger-reason-kept = mantida por quem assinou, com o texto alterado

## Who is named, and who is not

sign-visibility = Quem vê o nome?
sign-visibility-named = O nosso nome é publicado
sign-visibility-named-individual = O meu nome é publicado
sign-visibility-addressee = Só o destinatário da carta vê o nosso nome
sign-visibility-addressee-individual = Só o destinatário da carta vê o meu nome
sign-visibility-counted = Entramos apenas na contagem
sign-visibility-counted-individual = Entro apenas na contagem
sign-visibility-hint = O nome que não é publicado é guardado cifrado, e só a moderação vê de quem se trata, para verificar a assinatura.
unnamed-addressee = O nome não é publicado: a lista conta mais uma assinatura, e só o destinatário da carta fica sabendo o nome.
unnamed-counted = O nome não é publicado nem comunicado a ninguém: a lista conta mais uma assinatura.
confirm-intro-unnamed = Foi com isto que assinou. Não vai figurar na carta:
confirm-you-organisation-unnamed = Ao clicar no botão, confirma que pode assinar por esta organização e que o apoio dela pode ser contado.
confirm-you-individual-unnamed = Ao clicar no botão, confirma que assina esta carta e que o seu apoio pode ser contado.
confirmed-counted-title = Agradecemos. A assinatura conta.
confirmed-held-unnamed-text = A moderação examina a assinatura antes que ela conte. Assim que houver uma decisão, avisamos por e-mail, em geral dentro de um ou dois dias.
count-unnamed = { $count ->
    [one] { $count } delas não tem o nome publicado.
    [many] { $count } delas não têm o nome publicado.
   *[other] { $count } delas não têm o nome publicado.
}
ledger-unnamed = sem nome
ledger-reason-visibility = quem assinou escolheu quem vê o nome

## People

sign-affiliation = Afiliação
sign-affiliation-hint = Por exemplo, onde trabalha. Aparece ao lado do seu nome, apenas para identificação.
sign-file-under = Ordem do seu nome na lista
sign-file-under-hint = Por exemplo, «Lovelace, Ada». Se deixar vazio, ordenamos pela última palavra e mostramos o lugar antes de confirmar.
affiliation-only = { $affiliation } (apenas para identificação)
affiliations-note = As afiliações são indicadas apenas para identificação.
confirm-filed = Na lista em { $heading }, como «{ $name }»
list-kinds = Quem assinou
signatory-affiliation = Afiliação

## How far a letter is

progress = { $received } recebidas, { $confirmed } confirmadas, { $published } publicadas
progress-oldest = { $days ->
    [0] a mais antiga espera há menos de um dia
    [one] a mais antiga espera há { $days } dia
    [many] a mais antiga espera há { $days } de dias
   *[other] a mais antiga espera há { $days } dias
}
progress-with-oldest = { $progress }; { $oldest }.

## Proof: a second address, notices, objections

ledger-reason-objection = a organização se opôs, a moderação examina
signatory-vouched = Como a moderação sabe:
link-gone-title = Este link já não funciona
link-gone-text = É antigo demais, já foi usado ou não foi copiado por inteiro. Tente abri-lo de novo a partir do e-mail.
give-address-title = Indicar um segundo endereço
give-address-intro = A moderação gostaria de ter certeza de que esta assinatura vem da organização. Indique, por favor, um endereço que termine em { $domain }, seu ou de outra pessoa da organização. Enviamos um link para lá, e basta um clique para confirmar. O endereço não é publicado.
give-address-email = Um endereço em { $domain }
give-address-email-hint = Pode haver algo antes, como em name@office.{ $domain }.
give-address-button = Enviar o link para lá
give-address-mailed-title = Veja essa caixa de e-mail, por favor
give-address-mailed-text = Se chegam e-mails ao endereço indicado, em breve haverá ali um link. Quando for confirmado, a moderação volta a examinar a assinatura. Se nada chegar, abra de novo esta página a partir do seu e-mail e verifique o endereço.
error-ask-wrong-domain = Este endereço não termina em { $domain }. Indique um que termine assim, por favor.
error-ask-too-many = Já foram indicados três endereços no mesmo dia. Tente de novo amanhã, por favor.
second-address-title = Confirmar este endereço
second-address-intro = Quem assinou indicou este endereço, para mostrar que a assinatura vem da sua organização:
second-address-private = Ele não é publicado. Confirmá-lo significa que a sua organização assume a linha acima.
second-address-button = Confirmar o endereço
second-address-not-me-heading = Não sabe do que se trata?
second-address-not-me-text = Clique aqui: o endereço é esquecido, e não enviamos mais e-mails sobre esta carta.
second-address-not-me-button = Não sei do que se trata
second-address-not-me-title = Agradecemos. Foi esquecido.
second-address-not-me-done = Nada foi confirmado, e não enviamos mais e-mails sobre esta carta para o seu endereço.
second-address-done-title = Agradecemos. O endereço está confirmado.
second-address-done-text = A moderação vê que a assinatura vem da organização. Não é preciso fazer mais nada.
objection-title = Uma assinatura em nome da sua organização
objection-listed = Esta linha está publicada na carta.
objection-not-listed = Esta linha não está agora na lista pública.
objection-what = Se a sua organização não assinou, ou se quem assinou não pode fazê-lo, manifeste aqui a sua oposição. A linha é então removida da lista imediatamente, ou não chega a entrar nela, e a moderação a examina. Se estiver tudo certo, não é preciso fazer nada.
objection-words = O que está errado?
objection-words-hint = Só a moderação lê.
objection-button = Opor-se a esta assinatura
objected-title = Agradecemos. A assinatura está retida.
objected-text = Não está na lista, e a moderação examina o que escreveu. Nada volta a ser publicado antes de haver uma decisão.
error-objection-long = Escreva no máximo { $max } caracteres, por favor.
