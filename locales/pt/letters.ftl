### Reviewed by a native speaker: no

## A letter on the desk: written, set up, opened, followed up, handed over

letterdesk-title = Cartas
letterdesk-nav = Páginas sobre esta carta
letterdesk-overview = Visão geral
letterdesk-corrections = { $count ->
    [one] { $count } linha das primeiras assinaturas foi corrigida: só entra na carta depois que a moderação a examinar.
    [many] { $count } de linhas das primeiras assinaturas foram corrigidas: só entram na carta depois que a moderação as examinar.
   *[other] { $count } linhas das primeiras assinaturas foram corrigidas: só entram na carta depois que a moderação as examinar.
  }
letterdesk-text = Texto
letterdesk-version = Texto e versões
letterdesk-settings = Configurações
letterdesk-updates = Atualizações
letterdesk-action = Agir
letterdesk-delivery = Entrega
letterdesk-new = Nova carta
letterdesk-new-intro = Começa como rascunho, que ninguém vê. O texto e tudo o mais podem ser alterados até que ela seja aberta.
letterdesk-new-button = Criar o rascunho
letterdesk-none = Não há nenhuma carta ainda.
letterdesk-letter = Carta
letterdesk-state = Situação
letterdesk-signed = Assinaturas
letterdesk-made = Iniciada em { $date }
letterdesk-slug = Endereço
letterdesk-slug-hint = A última parte do endereço dela, como «peace-2027»: letras minúsculas, algarismos e hífens. Não muda mais.
letterdesk-slug-bad = Escreva de 1 a 60 letras minúsculas, algarismos e hífens, sem hífen no começo nem no fim.
letterdesk-slug-taken = Outra carta tem este endereço. Escolha um diferente.
letterdesk-title-wanted = Dê à carta um título de no máximo 300 caracteres.
letterdesk-host-wanted = Diga quem publica a carta, em no máximo 200 caracteres.
letterdesk-language-bad = Escreva um código de idioma, como «en», «fr» ou «pt-BR».
letterdesk-problem = Isto não foi feito
letterdesk-moved = Entretanto, outra pessoa mudou a situação da carta. Esta página mostra qual é agora.
letterdesk-lacks = Falta ainda à carta algo com que ela é assinada.
letterdesk-before-opening = Antes que possa ser aberta
letterdesk-ready = Não falta nada.
letterdesk-lacks-text = O texto em { $language } ainda não tem palavras.
letterdesk-lacks-addressees = O texto em { $language } não diz a quem se dirige.
letterdesk-lacks-host = Não está indicado quem promove a carta.
letterdesk-lacks-contact = Não há contato público: quem assina não teria a quem perguntar.
letterdesk-unpublished = { $count ->
    [one] { $count } não publicada
    [many] { $count } não publicadas
   *[other] { $count } não publicadas
  }
letterdesk-texts = Versão { $number }
letterdesk-prepared = Em preparação:
letterdesk-write = Escrever
letterdesk-columns = Traduzir lado a lado
letterdesk-preview = Prévia
letterdesk-read = Ler
letterdesk-add-language = Acrescentar um idioma
letterdesk-moves = Abrir e encerrar
letterdesk-open-means = Abrir mostra a carta a todos e congela o texto: a partir daí, ele só muda como nova versão.
letterdesk-close-means = Uma carta encerrada continua legível; o que foi enviado a tempo pode ser confirmado durante mais 24 horas. Uma carta arquivada deixa de ser oferecida.
letterdesk-move-open = Abrir para assinaturas
letterdesk-move-closed = Encerrar
letterdesk-move-archived = Arquivar
letterdesk-move-draft = Voltar a rascunho
letter-state-draft = Rascunho
letter-state-open = Aberta
letter-state-awaiting = À espera da abertura
letter-state-closed = Encerrada
letter-state-archived = Arquivada

## Its text

text-title = Título
text-title-hint = Como aparece acima da carta.
text-short-title = Título curto
text-short-title-hint = Algumas palavras para a navegação e os e-mails, no máximo 60 caracteres.
text-addressees = Destinatários
text-addressees-hint = A quem a carta se dirige, como aparece depois de «Para».
text-note = O que muda
text-note-hint = Uma frase que todos podem ler ao lado da nova versão.
text-markdown = Texto
text-markdown-hint = Markdown: uma linha vazia entre parágrafos, # para títulos, *itálico*, **negrito**, - para listas, > para citações, [^1] para notas de rodapé. Pode colar de um processador de texto: o que ele marca é conservado.
text-paragraph = Parágrafo { $number }
text-whole = Escrever o texto por inteiro
text-of-draft = Ninguém vê isto ainda. Abrir a carta o congela.
text-of-next = Um rascunho da próxima versão: ninguém o vê até ser publicado.
text-of-translation = Uma tradução da versão que se assina agora: ninguém a vê até ser publicada, e depois nunca mais muda.
text-save = Salvar
text-dismiss = Descartar alterações
text-kept = Salvo.
text-empty = Não pode ficar vazio.
text-too-long = É longo demais: no máximo { $max } caracteres.
text-same = Nada difere.
text-changed = Entretanto, outra pessoa alterou isto
text-changed-hint = Nada se perdeu de nenhum dos dois: o da outra pessoa está salvo, o seu está no formulário abaixo. Aproveite o que quiser; salvar põe o seu no lugar do outro.
text-theirs = Salvo por outra pessoa
text-yours = O seu
text-cleaned = O que a limpeza muda
text-cleaned-hint = Nada foi salvo ainda. Salve o texto abaixo como está agora, ou desfaça a limpeza.
text-pasted = Como estava
text-clean = Limpo
text-clean-up = Limpar o texto colado
text-clean-up-hint = Remove o que não se vê, como hífens opcionais e espaços não separáveis, e faz listas a partir de marcadores e números. Vê cada mudança antes de salvar.
text-join = Juntar linhas quebradas apenas pela largura de uma página
text-clean-button = Limpar
text-restore = Desfazer a limpeza
text-pasted-note = Colado como Markdown.
text-file = Tirar o texto de um arquivo
text-file-hint = Markdown, texto simples ou página da web (.md, .txt, .html). Toma o lugar do texto acima, e é salvo com ele.
text-drop = Tirar este texto
text-drop-sure = O texto neste idioma é excluído.
text-drop-button = Excluir o texto

## Versions and translations

version-prepare = Preparar a versão { $number }
version-draft = A carta é um rascunho: o texto ainda muda livremente, sem nova versão.
version-how = O texto que se assina nunca muda. Escreva ao lado dele a próxima versão, em todos os idiomas que ela deva ter; o que difere aparece abaixo antes de algo ser publicado.
version-prepared = Em preparação
version-translations = Outros idiomas da versão { $number }
version-translations-hint = Uma tradução é acrescentada à versão que se assina agora. Depois de publicada, pode ser assinada, e nunca muda.
version-translation-publish = Publicar a tradução
version-publish = Publicar a versão { $number }
version-publish-button = Publicar a versão { $number }
version-missing = Sem preparação, de modo que quem lê nesses idiomas receberia o texto no idioma próprio da carta:
version-what = Que tipo de alteração é?
version-editorial = Editorial
version-material = Substancial
version-editorial-means = { $count ->
    [0] Ortografia, uma data, uma frase mais clara. Não é preciso consultar ninguém.
    [one] Ortografia, uma data, uma frase mais clara. { $count } assinatura é mantida; ninguém é consultado.
    [many] Ortografia, uma data, uma frase mais clara. Todas as { $count } de assinaturas são mantidas; ninguém é consultado.
   *[other] Ortografia, uma data, uma frase mais clara. Todas as { $count } assinaturas são mantidas; ninguém é consultado.
  }
version-material-means = { $count ->
    [0] A substância muda. Ainda não há contato a consultar.
    [one] A substância muda. Pergunta-se por e-mail a { $count } contato se mantém a assinatura no novo texto; o silêncio a conserva no texto que foi assinado.
    [many] A substância muda. Pergunta-se por e-mail a { $count } de contatos se mantêm a assinatura no novo texto; o silêncio a conserva no texto que foi assinado.
   *[other] A substância muda. Pergunta-se por e-mail a { $count } contatos se mantêm a assinatura no novo texto; o silêncio a conserva no texto que foi assinado.
  }
version-nobody-to-ask = A carta não está aberta, por isso nenhum signatário poderia responder. Só uma alteração editorial pode ser publicada.
version-change-wanted = Escolha se a alteração é editorial ou substancial.
version-lacks = O texto em { $language } não está completo: precisa de palavras e de destinatários.
version-same = Nada difere da versão que se assina agora.
version-changed = Os textos mudaram desde que os viu. Esta página mostra-os como estão agora.

## Settings

settings-draft = Tudo pode ser alterado até a carta ser aberta.
settings-owners = Só a administração altera as configurações e os copromotores.
settings-open = A carta foi aberta: permanece aquilo em que se confiou ao assinar. Quem podia assinar ainda pode, os representantes que deviam aparecer aparecem, e o idioma próprio da carta continua o mesmo.
settings-changed = Entretanto, outra pessoa alterou as configurações
settings-changed-hint = Estas estão diferentes agora. Salvar de novo põe as suas no lugar delas.
settings-who = Quem assina, e como
settings-signers = Quem pode assinar
settings-signers-hint = Depois de aberta a carta, outros podem também ser admitidos, mas ninguém é excluído.
settings-signers-organisations = Organizações
settings-signers-individuals = Pessoas
settings-signers-both = Organizações e pessoas
settings-review = Exame
settings-review-first = Cada entrada aguarda a moderação
settings-review-rules = Só aguardam as entradas duvidosas
settings-representatives = Representantes podem aparecer
settings-representatives-hint = O nome de uma pessoa sob a sua organização, se ela marcar a caixa. Depois de aberta a carta, isto fica ligado.
settings-reminder = Lembrar da confirmação
settings-reminder-hint = Um só e-mail, após 48 horas, a um endereço que não confirmou.
settings-factor = Segundo fator obrigatório
settings-factor-hint = Só contas com um segundo fator podem usar o painel desta carta.
settings-host-legend = Promoção, idioma e prazo
settings-host = Quem promove
settings-host-hint = Quem publica a carta, como aparece depois de «De».
settings-contact = Contato público
settings-contact-hint = Um endereço de e-mail ou uma página em que quem assina possa contatar a moderação.
settings-language = Idioma
settings-language-hint = Um código como «en», «fr» ou «pt-BR».
settings-own-language-hint = O próprio da carta, em que a recebe quem lê num idioma que falta. Precisa de um texto, e não muda mais depois que a carta abre. Os outros idiomas são aqueles em que ela tem um texto: acrescente-os em «Texto e versões».
settings-moments = Quando ela abre e se encerra decide-se numa página própria.
settings-zone = Fuso horário
settings-zone-hint = Um nome como «Europe/Paris» ou «UTC».
settings-list-legend = A lista
settings-collation = Alfabeto
settings-collation-hint = O idioma cujo alfabeto ordena a lista, como «en» ou «sv». Se mudar, a lista inteira é reordenada, o que leva alguns instantes; até lá, pode aparecer em duas ordens.
settings-collation-bad = Não é um idioma de alfabeto conhecido.
settings-articles = Artigos iniciais
settings-articles-hint = Se «The Society» fica em T ou em S. Se mudar, a lista é reordenada.
settings-articles-keep = contam: «The Society» em T
settings-articles-ignore = não contam: «The Society» em S
settings-grouping = Agrupamento
settings-grouping-hint = Como a lista figura sob a carta, no papel e nos arquivos para leitura. Os arquivos para programas e a busca mantêm um só alfabeto. Quando há mais nomes do que a página deve conter, “Por país” mostra os países no lugar deles.
settings-grouping-none = Um só alfabeto
settings-grouping-country = Por país
settings-grouping-first = Primeiras assinaturas no topo
settings-list = Nomes na página da carta
settings-list-hint = Quantos figuram sob a própria carta, de 0 a 10.000; os outros estão a um link de distância.
settings-progress = Mostrar quantas aguardam
settings-progress-hint = O público vê quantas assinaturas foram recebidas, confirmadas e publicadas.
settings-target = Meta
settings-target-hint = Quantas assinaturas se esperam. Vazio para nenhuma meta.
settings-target-shown = Mostrar a meta
settings-target-shown-hint = Na página da carta, ao lado da contagem.
settings-number = Escreva um número de { $from } a { $to }.
settings-save = Salvar as configurações
settings-refused-language = Escreva primeiro um texto neste idioma; e, depois de aberta a carta, o idioma próprio dela permanece.
settings-refused-signers = A carta está aberta: quem podia assinar quando ela abriu tem de continuar podendo. Escolha as duas opções.
settings-refused-representatives = A carta está aberta, e foi dito aos representantes que o nome deles apareceria.
settings-refused-zone = Não é um fuso horário. Escreva um nome como «Europe/Paris».
hosts-title = Copromotores
hosts-label = Um por linha, na ordem em que aparecem
hosts-hint = O nome, depois o site: «Humanistas de Lugar Nenhum https://nowhere.example».
hosts-save = Salvar os copromotores
hosts-bad-line = A linha { $line } não é um nome, ou o site dela não é um site. No máximo 40 linhas.
hosts-changed = Entretanto, outra pessoa alterou os copromotores. Salvar de novo põe os seus no lugar de: { $hosts }

## Updates

updates-title = Atualizações
updates-none = Não há nenhuma atualização ainda.
updates-all = Todas as atualizações
updates-feed = Seguir as atualizações num leitor de feeds (Atom)
update-new = Escrever uma atualização
update-title = Atualização
update-title-hint = O que aconteceu, em poucas palavras.
update-source-bad = Escreva um endereço da web completo, que comece por https://.
update-others = Em outros idiomas:
update-note = O que é corrigido
update-note-hint = Uma frase que todos leem acima da atualização, com a data de hoje.
update-note-wanted = A atualização está publicada: diga o que é corrigido.
update-correct = Publicar a correção
update-corrected = Corrigida em { $date }:
update-publish = Publicar a atualização
update-drop = Excluir o rascunho
update-then = E depois
update-published-on = Publicada em { $date }
update-unpublished = Não publicada
update-gone = Outra pessoa da moderação excluiu esta atualização enquanto você escrevia. O que digitou aparece abaixo e não foi salvo; salvar faz dele uma nova atualização.
update-language-gone = Entretanto, outra pessoa da moderação excluiu esta atualização neste idioma; ela ainda existe em outro. O que foi digitado não foi salvo; salvar escreve-a de novo.
update-stays = Entretanto foi publicada, e uma atualização publicada permanece.

## Take action

action-intro = O que quem lê pode fazer além de assinar: a quem escrever, o que dizer, onde ler mais. Fica no endereço da carta, em «act», e um link sob a carta leva até lá.
action-title-hint = O título, e as palavras do link.
action-markdown-hint = Markdown, com links para fontes. Sem palavras, a página é retirada.
action-save = Salvar e publicar

## Delivery

delivery-new = Registrar uma entrega
delivery-now = A lista está em { $counts } (entrada { $number } do livro de registro). Isto e o hash do livro são guardados com uma entrega de hoje; com uma de um dia anterior, o estado da lista no fim desse dia.
delivery-day = Dia
delivery-day-bad = Escreva um dia como 2027-03-31.
delivery-day-to-come = Este dia ainda não chegou.
delivery-recipient = Para quem
delivery-recipient-hint = Como aparece: «o gabinete da presidência da Câmara».
delivery-button = Registrar
delivery-draft = A carta é um rascunho: ainda não há nada a entregar.
delivery-counted-anew = Nesse dia, a lista não estava como esta página mostrava. Agora ela mostra como está a lista; clique no botão de novo para guardar isso.
delivery-answer = Acrescentar a resposta de quem a recebeu
delivery-answer-change = Alterar a resposta de quem a recebeu
delivery-answer-text = Resposta
delivery-answer-hint = As palavras da resposta, em Markdown. Podem ficar vazias se um link levar à resposta. Sem palavras nem link, a resposta é retirada.
delivery-answer-wanted = Escreva as palavras da resposta, ou indique abaixo onde se pode lê-la.
delivery-answer-gone = A resposta foi retirada por outra pessoa. O que digitou está no formulário abaixo e não foi salvo; salvar volta a pô-lo lá.
delivery-gone = Outra pessoa da moderação anulou esta entrega enquanto você escrevia, por isso uma resposta a ela não pode ser salva. O que digitou aparece abaixo, para copiar. Registre de novo a entrega, e depois a resposta.
delivery-stray = A resposta que digitou
delivery-answer-day = Dia da resposta
delivery-answer-link = Onde se pode lê-la
delivery-answer-save = Salvar a resposta
delivery-take-back = Anular
delivery-take-back-sure = A entrega e a resposta a ela são retiradas da página da carta.
delivery-take-back-button = Anular a entrega

## What the public reads of it

fact-hosted = Promovida por
fact-hosted-with = { $host }, com
fact-target = Meta
fact-delivered = Entregue
letter-target = { $reached } de { $target } esperadas
delivered-alone = Em { $date }, para { $recipient }
delivered-on = Em { $date }, para { $recipient }, com { $counts }
delivered-ledger = entrada { $number } do livro de registro
answer-heading = A resposta de { $date }
answer-link = Ler onde foi dada
preview-note = Uma prévia: só você vê esta página.

## In the audit log

audit-act-make-letter = Criou uma carta
audit-act-write-text = Trabalhou num texto
audit-act-drop-text = Excluiu um texto
audit-act-publish-translation = Publicou uma tradução
audit-act-change-settings = Alterou as configurações de uma carta
audit-act-set-co-hosts = Alterou os copromotores
audit-act-write-update = Escreveu uma atualização
audit-act-publish-update = Publicou uma atualização
audit-act-correct-update = Corrigiu uma atualização
audit-act-drop-update = Excluiu uma atualização
audit-act-write-action = Escreveu o que se pode fazer
audit-act-deliver = Registrou uma entrega
audit-act-answer-delivery = Registrou uma resposta
audit-act-take-back-delivery = Anulou uma entrega
audit-field-language = Idioma
audit-field-title = Título
audit-field-short-title = Título curto
audit-field-addressees = Destinatários
audit-field-source = Fonte
audit-field-co-hosts = Copromotores
audit-field-recipient = Para quem
audit-field-day = Dia

## A form that came after its login

form-again-ended = A sua sessão terminou
form-again-ended-text = A sua sessão já não estava aberta quando este formulário chegou, por isso nada dele foi salvo. Uma sessão termina após oito horas sem uso e, em todo caso, após sete dias.
form-again-login = Entrar, numa nova aba
form-again-then = O que preencheu continua aqui. Feito isso, volte a esta aba e envie o formulário de novo.
form-again-stale = Envie o formulário mais uma vez, por favor
form-again-stale-text = Este formulário não foi preenchido na sessão que tem agora, por isso nada dele foi salvo ainda.
form-again-factor = Configure primeiro um segundo fator
form-again-factor-text = Esta parte do painel só está aberta a contas com um segundo fator, e a sua ainda não tem nenhum, por isso nada deste formulário foi salvo.
form-again-set-up = Configurar, numa nova aba
form-again-outdated = Esta página está desatualizada
form-again-outdated-text = Falta ao formulário enviado algo que ele já tem agora: a página foi aberta antes de o programa ser atualizado, ou foi cortada no caminho. Nada dele foi salvo.
form-again-read-only-text = Quem mantém este site pausou todas as alterações, por isso nada deste formulário foi salvo. Deixe esta página aberta, e envie o formulário de novo quando elas forem retomadas.
form-again-button = Enviar o formulário de novo
form-again-typed = O que digitou
form-again-anew = Abra a página de novo e preencha ali o formulário. Senhas, códigos e arquivos não são guardados aqui.
