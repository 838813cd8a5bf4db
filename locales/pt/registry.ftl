### Reviewed by a native speaker: no

## The registry of organisations, and merges

desk-registry = Organizações
registry-title = Organizações
registry-find = Procurar uma organização
registry-find-hint = Pelo começo das palavras de qualquer dos seus nomes.
registry-total = { $count ->
    [one] { $count } organização
    [many] { $count } de organizações
   *[other] { $count } organizações
  }
registry-none = Nenhuma organização tem esse nome.
registry-acronym = Sigla
registry-domain = Domínio
registry-other-names = Outros nomes
registry-federation = Seção ou membro de
registry-since = No cadastro desde
registry-signed = Assinou
registry-signed-nothing = nada
registry-unnamed = Uma organização que escolheu não ser nomeada
registry-entry = Cadastro
registry-entry-link = A ficha da organização
registry-collisions = { $count ->
    [one] { $count } ficha partilha uma chave com outra pelas novas regras
    [many] { $count } de fichas partilham uma chave com outra pelas novas regras
   *[other] { $count } fichas partilham uma chave com outra pelas novas regras
  }
registry-collisions-text = Pelas atuais regras de igualdade, são uma só organização. Nada foi unido; compare-as e decida.
registry-problem = Isto não foi feito
registry-merged-into = Outra ficha vale no lugar desta:
registry-names = Outros nomes
registry-names-hint = Quem assina com um destes, do mesmo país, assina por esta organização.
registry-name-add = Acrescentar um nome
registry-name-language = Idioma
registry-name-language-hint = Um código como «fr» para uma tradução; vazio para um nome alternativo.
registry-name-button = Acrescentar
registry-name-remove = Remover
registry-translation = Tradução
registry-translation-in = Tradução ({ $language })
registry-alias = Nome alternativo
registry-chapters = Seções e membros
registry-near = Podem ser a mesma
registry-near-none = Nenhuma outra ficha do cadastro é próxima.
registry-merges = Unidas a esta
registry-correct = Corrigir a ficha
registry-correct-hint = O que foi assinado continua a aparecer como foi assinado.
registry-correct-button = Salvar
registry-name = Nome, na própria escrita
registry-name-en = Nome em inglês
registry-domain-field = Domínio, se não for o do site
registry-federation-field = Seção ou membro de (o endereço da página da federação aqui, ou o nome dela)
registry-error-name = Isto não pode ser um nome: está vazio, é longo demais, ou tem caracteres que nomes não têm.
registry-error-website = Não conseguimos ler isto como um site. Escreva como em example.org.
registry-error-domain = Não conseguimos ler isto como um domínio. Escreva como em example.org.
registry-error-federation = Essa federação não existe, ou é ela própria uma seção desta ficha.
registry-error-other-name = Isto não pode ser um nome, ou o idioma não é um código como «fr».
registry-error-merged = Outra ficha vale no lugar desta. Corrija aquela.
registry-error-sealed = Esta organização escolheu não ser nomeada; a ficha dela não pode ser corrigida aqui.
registry-error-taken = Outra ficha tem este nome neste país. Se as duas são uma só organização, una-as.
registry-why-same-name = o mesmo nome
registry-why-other-name = um dos outros nomes dela
registry-why-other-country = o mesmo nome em outro país
registry-why-other-alphabet = o mesmo nome em outro alfabeto
registry-why-lookalike-letters = o mesmo, exceto letras que se parecem
registry-why-same-domain = o mesmo site
registry-why-same-words = as mesmas palavras, em outra ordem ou abreviadas
registry-why-spelling = quase a mesma grafia
registry-why-acronym = a sigla
registry-why-part-of-the-name = o nome é parte do outro
merge-look = Comparar e unir
merge-title = Unir duas organizações
merge-problem = Nada foi unido nem desfeito
merge-will = «{ $loser }» passa a fazer parte de «{ $winner }»
merge-will-move = { $count ->
    [one] { $count } assinatura passa para a organização que fica.
    [many] { $count } de assinaturas passam para a organização que fica.
   *[other] { $count } assinaturas passam para a organização que fica.
  }
merge-will-join = { $count ->
    [one] { $count } assinatura publicada sai da lista, pois a organização que fica já está nela. O contato dela é avisado depois de dez minutos.
    [many] { $count } de assinaturas publicadas saem da lista, pois a organização que fica já está nela. Os contatos delas são avisados depois de dez minutos.
   *[other] { $count } assinaturas publicadas saem da lista, pois a organização que fica já está nela. Os contatos delas são avisados depois de dez minutos.
  }
merge-will-names = Os nomes dela passam a ser outros nomes da organização que fica, e o endereço público dela leva para lá.
merge-will-undo = Pode ser desfeito na página da organização que fica, até que algo dependa disso.
merge-button = Unir
merge-turn = Ao contrário
merge-undo = Desfazer a união
merge-signatures-title = Uma assinatura por duas
merge-signatures-will = «{ $winner }» vale também por «{ $loser }»
merge-signatures-text = A outra assinatura sai da carta, o endereço público dela leva à que fica, e o contato dela é avisado depois de dez minutos. Até lá, pode ser desfeito.
merge-signatures-button = Unir as assinaturas
merge-error-itself = Uma ficha ou assinatura não pode ser unida a si mesma.
merge-error-stale = Entretanto, alguém mudou uma das duas. Esta página mostra como estão agora.
merge-error-import = Está em curso uma importação que traz assinaturas de uma das duas. Tente de novo quando terminar.
merge-error-rests-on-it = Desde então foi decidido algo que depende da união, por isso ela já não pode ser desfeita.
merge-error-name-taken = Agora outra ficha tem o nome, por isso a união já não pode ser desfeita.
merge-error-not-alike = As duas não estão na mesma carta, ou uma é de uma pessoa e a outra de uma organização.
merge-error-not-listed = A assinatura que deve ficar não está na lista, e a outra está. Publique-a primeiro, ou una ao contrário.
signature-part-of-merge = Isto veio com a união de duas organizações. Desfaça a união na página da organização.
desk-mail-kind-organisation-listed = «A sua organização já está na lista»
desk-mail-kind-merged = «Duas assinaturas foram unidas»
confirmed-listed = { $name } já está na lista. A moderação examina a sua assinatura; assim que houver uma decisão, avisamos por e-mail.
confirmed-listed-contact = Se tiver uma pergunta, escreva para { $contact }.
confirmed-listed-reply = Se tiver uma pergunta, responda ao e-mail que enviamos.
mail-listed-subject = A sua organização já está na lista: { $title }
mail-listed-heading = A sua organização já está na lista
mail-listed-about = Agradecemos a confirmação. A sua organização já figura na carta aberta de { $host }:
mail-listed-desk = Uma organização entra na lista uma só vez. A moderação examina a sua assinatura ao lado da que já existe e, assim que houver uma decisão, avisamos por e-mail.
mail-merged-subject = Uma só assinatura pela sua organização: { $title }
mail-merged-heading = Duas assinaturas foram unidas
mail-merged-about = Verificou-se que duas assinaturas na carta aberta de { $host } são da mesma pessoa ou organização. Esta era a sua:
mail-merged-why = A lista mostra a outra, que agora vale pelas duas.
mail-merged-not-listed = A outra vale pelas duas de agora em diante. No momento, ela não está na lista pública.
mail-merged-button = Ver a assinatura que vale
merge-error-sealed = Uma das duas não deve ser nomeada, e uma ficha unida teria o nome dela. Em cada carta que as duas assinaram, abra uma das assinaturas e una-a à outra; ou, quando quem assinou concordar em que o nome apareça, una as fichas.
registry-collision-unnamed = Uma das duas não deve ser nomeada, por isso as fichas não são unidas. Una as assinaturas em cada carta que as duas assinaram:

## What comes back to the moderators when another signature has left the list

reason-came-back = voltou
reason-came-back-withdrawn = Tinha sido encerrada ou unida por causa de outra assinatura, que o contato dela retirou.
reason-came-back-erased = Tinha sido encerrada ou unida por causa de outra assinatura, que o contato dela mandou apagar.
reason-came-back-individual = Tinha sido encerrada ou unida por causa de outra assinatura, que agora é de uma pessoa.
reason-came-back-elsewhere = Tinha sido encerrada ou unida por causa de outra assinatura, que agora é de outra organização.
reason-came-back-rejected = Tinha sido encerrada ou unida por causa de outra assinatura, que foi rejeitada.
desk-moved-came-back = Voltou: a outra assinatura saiu
desk-mail-kind-came-back = «A moderação volta a examinar a sua assinatura», por ter saído a outra
desk-mail-kind-back-in-review = «A moderação volta a examinar a sua assinatura»
mail-back-subject = A moderação volta a examinar a sua assinatura: { $title }
mail-back-heading = A moderação volta a examinar a sua assinatura
mail-came-back-about = Outra assinatura ocupava o lugar da sua na carta aberta de { $host }. Ela saiu da lista, por isso a sua aguarda de novo a moderação:
mail-back-about = A sua assinatura na carta aberta de { $host } aguarda de novo a moderação:
mail-back-waits = Assim que houver uma decisão, avisamos por e-mail. Não é preciso fazer nada.
