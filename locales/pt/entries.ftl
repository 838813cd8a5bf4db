### Reviewed by a native speaker: no

## What moderators do to entries: correct, file, move, invalidate, and enter what came on paper

line-kind = Assina como
line-kind-organisation = uma organização
line-kind-individual = uma pessoa
line-name = Nome
line-name-en = Nome em inglês
line-acronym = Sigla
line-country = País
line-website = Site
line-affiliation = Afiliação
line-representatives = Aparece com ela
line-file-under = Lugar na lista

mail-footer-contact-of = Enviado por { $site }, porque este endereço é o contato de uma assinatura numa carta aberta.
mail-entry-corrected-subject = A sua assinatura foi corrigida: { $title }
mail-entry-corrected-heading = A sua assinatura foi corrigida
mail-entry-corrected-about = A moderação corrigiu a sua assinatura na carta aberta de { $host }:
mail-entry-corrected-what = Foi isto que mudou:
mail-entry-corrected-before = Antes: { $text }
mail-entry-corrected-now = Agora: { $text }
mail-entry-corrected-nothing = nada
mail-entry-corrected-object = Se está certo, não é preciso fazer nada. Se não está, peça um link para as suas assinaturas: ali pode corrigi-la por conta própria, ou retirá-la.
mail-invalidated-subject = A sua assinatura foi removida: { $title }
mail-invalidated-heading = A sua assinatura foi removida
mail-invalidated-about = A moderação removeu a sua assinatura da carta aberta de { $host }:
mail-invalidation-forged = A moderação concluiu que ela não foi dada por quem ela nomeia.
mail-invalidation-abuse = A moderação concluiu que ela é uma de muitas que foram inventadas.
mail-invalidation-not-eligible = A moderação concluiu que ela não é de quem pode assinar esta carta.
mail-invalidation-mistake = Tinha sido registrada ou publicada por um engano da moderação.
mail-entered-subject = A sua assinatura foi registrada: { $title }
mail-entered-heading = A sua assinatura foi registrada
mail-entered-about = Houve da sua parte uma adesão à carta aberta de { $host }, em papel, por e-mail ou por telefone, e a moderação registrou a sua assinatura:
mail-entered-listed = Está na lista.
mail-entered-waits = A moderação a examina mais uma vez antes que entre na lista.
mail-entered-object = Se não aderiu à carta, ou quer que algo mude, peça um link para as suas assinaturas: ali pode corrigi-la, ou retirá-la imediatamente.

ledger-reason-moderated = corrigida pela moderação
ledger-reason-abuse = uma de muitas que foram inventadas
ledger-reason-not-eligible = não é de quem pode assinar
ledger-reason-mistake = registrada por engano

desk-moved-corrected-entry = Corrigida
desk-done-corrected-entry = { $name }: entrada corrigida. O contato é avisado daqui a dez minutos.
desk-change = { $label }: { $before } → { $after }
desk-change-nothing = (nada)
desk-invalidation-forged = não foi dada por quem ela nomeia
desk-invalidation-abuse = uma de muitas que foram inventadas
desk-invalidation-not-eligible = não é de quem pode assinar
desk-invalidation-mistake = registrada ou publicada por engano
desk-invalidation-choose = Escolha um motivo
reason-came-back-invalidated = Aquela por causa da qual tinha sido encerrada ou unida foi invalidada pela moderação.

line-name-hint = Na própria escrita.
line-country-none = Nenhum país
line-person = Pessoa { $number }
line-role = Função da pessoa { $number }
line-file-under-hint = Só se deve figurar em lugar diferente do que o nome indica: «Berlim, Humanistas de».
correct-entry-link = Corrigir o que aparece
correct-entry-title = Corrigir { $name }
correct-entry-as-organisation = Como organização
correct-entry-as-individual = Como pessoa
correct-entry-to-individual = Mover para as pessoas
correct-entry-to-organisation = Mover para as organizações
correct-entry-see = Ver o que mudaria
correct-entry-again = Ver de novo
correct-entry-save = Salvar a correção
correct-entry-hint = Nada é salvo antes que se veja o que muda.
correct-entry-look = O que mudaria
correct-entry-nothing = Nada: a linha já está assim.
correct-entry-doubts = O que as regras dizem dela nesse caso
correct-entry-becomes-new = Passa a ser a assinatura de uma organização que ainda não está no cadastro.
correct-entry-becomes-other = Passa a ser a assinatura de outra organização do cadastro.
correct-entry-becomes-rival = Passa a ser concorrente de:
correct-entry-place = Lugar na lista, em { $heading }
correct-entry-filed = ordenada como { $file_under }
correct-entry-told = O contato é avisado por e-mail do que mudou, daqui a dez minutos, e pode corrigir ou retirar a assinatura.
correct-entry-back = Voltar à entrada
correct-entry-differs = A entrada mudou depois que abriu esta página. Difere do que digitou:
correct-entry-stale = Nada foi salvo, e o que digitou foi conservado. Veja as duas versões, e salve de novo se a sua estiver certa.
correct-entry-closed = Só o que aguarda ou está publicado pode ser corrigido. Reabra primeiro.

invalidate-heading = Remover definitivamente
invalidate-hint = Sai da lista e da fila. O livro de registro público indica o motivo, sem o nome. O que foi encerrado ou unido por causa dela volta. Pode ser desfeito durante dez minutos.
invalidate-reason = Motivo
invalidate-note = Nota para colegas, se houver
invalidate-button = Remover definitivamente
error-invalidation-reason = Escolha um motivo.

desk-came-paper = veio em papel
desk-came-mail = veio por e-mail
desk-came-phone = veio por telefone
desk-came-choose = Escolha como
desk-moved-entered = Registrada
desk-done-entered = { $name }: adesão registrada.
endorsement-title = Registrar uma adesão
endorsement-lead = Para { $letter }. Para o que chegou em papel, por e-mail ou por telefone; a lista diz que foi trazido por quem promove a carta.
endorsement-organisation = Uma organização
endorsement-individual = Uma pessoa
endorsement-switch-individual = Registrar uma pessoa em vez disso
endorsement-switch-organisation = Registrar uma organização em vez disso
endorsement-origin = De onde veio
endorsement-channel = Como veio
endorsement-date = Quando, se souber
endorsement-note = Nota para colegas, se houver
endorsement-contact = Quem avisar
endorsement-contact-hint = Havendo endereço, o contato é avisado, e pode corrigir ou retirar a assinatura. O endereço não é publicado.
endorsement-contact-name = Nome do contato
endorsement-contact-email = Endereço do contato
endorsement-publish = Publicar imediatamente, se as regras não tiverem dúvida
endorsement-button = Registrar
endorsement-same = Já existe nesta carta uma assinatura da mesma pessoa ou organização. Nada foi registrado.
error-endorsement-channel = Escolha como veio.
error-endorsement-contact-name = Indique, com o endereço, o nome do contato.
error-endorsement-date-long = É longo demais para uma data.
error-text-formula = Isto começa como uma fórmula. Escreva sem o sinal do começo.
error-text-columns = Esta linha tem mais células do que a tabela tem colunas: algo nela se deslocou.

upload-link = Registrar ou importar adesões
upload-title = Importar adesões
upload-lead = De uma planilha: mostra-se o que seria de cada linha antes de importar qualquer coisa.
upload-file = Um arquivo
upload-file-hint = CSV ou texto com tabulações, até 200.000 linhas. A primeira linha dá nome às colunas.
upload-pasted = Ou colado de uma planilha
upload-pasted-hint = Com a linha que dá nome às colunas.
upload-button = Examinar
upload-kept = Fica guardado, cifrado, durante um dia, até que o importe ou descarte.
upload-unreadable = Não foi possível ler
upload-recent = Do último dia
upload-state-checking = As linhas estão sendo examinadas.
upload-state-checked = Nada foi importado ainda.
upload-state-importing = Importação em curso.
upload-state-imported = Importação concluída.
upload-odd-windows = O arquivo não é UTF-8; foi lido como Windows-1252. Veja se os acentos estão certos.
upload-odd-utf-16 = O arquivo foi lido como UTF-16.
upload-lines = Linhas
upload-checked = { $count } examinadas
upload-fate = O que será dela
upload-fate-published = será publicada
upload-fate-held = vai aguardar no painel
upload-fate-listed = já assinou
upload-fate-repeated = duas vezes nesta tabela
upload-fate-faulty = não pode ser importada
upload-fate-unknown = ainda não examinada
upload-faulty-pages = nas páginas
upload-look-again = Ver de novo
upload-columns = O que são as colunas
upload-column-none = (deixada de fora)
upload-column-representative = Contato, ou pessoa que aparece
upload-column-role = Função da pessoa
upload-column-email = Endereço do contato
upload-kind = Linhas que não dizem o que são
upload-all-organisations = são organizações
upload-all-individuals = são pessoas
upload-publish = Publicar imediatamente o que não suscita dúvida às regras
upload-set-columns = Ler com estas colunas
upload-bring = { $count ->
    [one] Importar { $count } linha
    [many] Importar { $count } de linhas
   *[other] Importar { $count } linhas
  }
upload-bring-hint = Todas aparecem ao mesmo tempo. As outras linhas ficam de fora.
upload-discard = Descartar
upload-download = Baixar o que será de cada linha
upload-download-hint = Com os nomes, sem os endereços. Pede a sua senha.
audit-act-export-fates = Baixou o que seria das linhas de uma tabela
upload-page = Linhas, página { $page } de { $pages }
upload-line = Linha
upload-previous = Página anterior
upload-next = Página seguinte
upload-back = Outras importações
upload-brought = { $count ->
    [one] { $count } linha foi importada.
    [many] { $count } de linhas foram importadas.
   *[other] { $count } linhas foram importadas.
  }
upload-undo = Desfazer toda a importação
upload-undo-hint = Aquilo sobre o que alguém decidiu desde então permanece. Ninguém é avisado. Pede a sua senha.
upload-imports = Importado
upload-newer = Importações mais novas
upload-older = Importações mais antigas
upload-import-lines = { $count ->
    [one] { $count } linha
    [many] { $count } de linhas
   *[other] { $count } linhas
  }
upload-taken-off = { $count ->
    [one] { $count } linha foi removida.
    [many] { $count } de linhas foram removidas.
   *[other] { $count } linhas foram removidas.
  }
upload-stay = { $count ->
    [one] { $count } permanece: alguém decidiu sobre ela, não pode ser lida, ou quem mandou desfazer já não pode decidir.
    [many] { $count } permanecem: alguém decidiu sobre elas, não podem ser lidas, ou quem mandou desfazer já não pode decidir.
   *[other] { $count } permanecem: alguém decidiu sobre elas, não podem ser lidas, ou quem mandou desfazer já não pode decidir.
  }
upload-goes-on = Está em curso; recarregue a página para ver até onde chegou.
upload-stopped = A importação terminou, pois quem a começou já não pode decidir. Nada dela está na lista. A moderação pode importar de novo.
upload-stale = Há um trabalho em curso nesta tabela, ou ela mudou desde que abriu a página.
upload-read-anew = A sua página era de antes de a tabela ser lida de novo, e nada do que pediu foi feito. Agora ela é lida assim: { $columns }.
upload-read-publish = O que não suscita dúvida às regras será publicado imediatamente.
upload-read-hold = Tudo vai aguardar no painel.
upload-chosen-kept = O que escolheu está conservado abaixo.
upload-note-earlier = A mesma pessoa ou organização está na linha { $line }.
upload-note-near = Pode ser { $name }, que o cadastro conhece.
upload-field-kind = Assina como
upload-field-organisation = Nome
upload-field-organisation_en = Nome em inglês
upload-field-acronym = Sigla
upload-field-website = Site
upload-field-country = País
upload-field-name = Pessoa
upload-field-role = Função
upload-field-email = Endereço
upload-field-authorised = Autorização
upload-field-consent = Consentimento
upload-field-file_under = Ordenar como
upload-field-visibility = Visibilidade
upload-field-affiliation = Afiliação
error-upload-empty = Não há nada dentro, ou só a linha que dá nome às colunas.
error-upload-binary = Isto não é texto. Salve a tabela como CSV, ou cole-a.
error-upload-long = Tem mais de { $max } linhas. Importe em partes.
error-upload-many = No máximo { $max } tabelas aguardam ao mesmo tempo, por carta e por pessoa da moderação. Importe ou descarte primeiro algumas.
error-upload-wide = Tem mais de { $max } colunas. Deixe de fora o que não é preciso.
error-upload-twice = Duas colunas não podem ser a mesma coisa.
error-upload-no-name = Uma das colunas tem de ser o nome.

## Acts of the audit log

audit-act-correct-entry = Corrigiu uma entrada
audit-act-invalidate = Removeu definitivamente da lista
audit-act-enter-endorsement = Registrou uma adesão
audit-act-undo-import = Desfez uma importação
audit-field-kind = Organização ou pessoa
audit-field-affiliation = Afiliação
audit-field-representatives = Representantes
audit-field-file-under = Lugar na lista
audit-field-given-on = Dada em
audit-field-channel = Como veio
audit-act-upload = Enviou uma tabela
audit-act-set-columns = Deu nome às colunas de uma tabela
audit-act-discard-upload = Descartou uma tabela

## Rows of the list that are taken off at once

bulk-unpublished = { $count ->
    [0] Nenhuma entrada voltou ao painel.
    [one] { $count } entrada está fora da lista e aguarda no painel.
    [many] { $count } de entradas estão fora da lista e aguardam no painel.
   *[other] { $count } entradas estão fora da lista e aguardam no painel.
  }
bulk-invalidated = { $count ->
    [0] Nenhuma entrada foi removida definitivamente.
    [one] { $count } entrada foi removida definitivamente.
    [many] { $count } de entradas foram removidas definitivamente.
   *[other] { $count } entradas foram removidas definitivamente.
  }
bulk-left-on-list = Não feito: mudaram depois que a página foi mostrada, ou a situação delas não o permite
bulk-list = Voltar à lista
bulk-unpublish = De volta ao painel
bulk-invalidate = Remover definitivamente
bulk-off-hint = «De volta ao painel» tira da lista as publicadas até que alguém decida de novo; exige uma nota e não envia e-mail a ninguém. «Remover definitivamente» exige um motivo, que o livro de registro público indica. As duas ações pedem a sua senha, e podem ser desfeitas durante dez minutos.

## Texts of letters, and letters from files

text-moved-on = Enquanto escrevia, este texto foi publicado ou a carta dele voltou a rascunho. O que digitou aparece abaixo e não foi salvo. Salvar guarda-o como versão { $number }, que ainda pode ser alterada.
text-drop-changed = Alguém alterou este texto desde que abriu a página, por isso ele não foi excluído. O que está lá agora aparece abaixo: veja primeiro.
text-drop-own = Um rascunho conserva o texto no seu próprio idioma, por isso ele não foi excluído.
letterdesk-files = A partir de arquivos
letterdesk-files-intro = Uma carta que foi exportada, ou escrita em arquivos, torna-se aqui um rascunho: as configurações, os textos, os copromotores e o que a acompanha. Uma carta que já está neste servidor não é alterada por isso.
letterdesk-files-label = Os arquivos da carta
letterdesk-files-hint = Escolha todos de uma vez: letter.toml, e letter.en.md ou semelhante para cada idioma; junto deles, se existirem, learn.en.md, act.en.md, sample.en.toml e updates.toml.
letterdesk-files-button = Criar o rascunho a partir deles
letterdesk-files-faults = Estes arquivos não podem ser aceitos
