### Reviewed by a native speaker: no

## Asking for a link

nav-my = A sua assinatura
my-ask-title = Ver e mudar as suas assinaturas
my-ask-intro = Indique o endereço com que assinou. Enviamos um link para tudo o que foi assinado aqui com ele: para corrigir, retirar, passar a outra pessoa ou mandar apagar.
my-ask-email = E-mail
my-ask-email-hint = O endereço com que assinou.
my-ask-button = Enviar o link
my-ask-other-address = Já não lê os e-mails desse endereço? Escreva para
my-sent-title = Agora veja o seu e-mail
my-sent-text = Se alguém assinou aqui com este endereço, ou enviou um formulário com ele, está a caminho um e-mail com um link.
my-sent-lasts = O link funciona durante 24 horas.
my-sent-again = Se o endereço pode ter um erro de digitação, ou se era outro, peça de novo.
my-expired-title = Este link já não funciona
my-expired-text = Os links para as suas assinaturas funcionam durante 24 horas, e só por inteiro. Peça aqui um novo; leva um minuto.

## What was signed

my-title = As suas assinaturas
my-intro = Tudo o que foi assinado aqui com
my-nothing = Não há agora nenhuma assinatura deste endereço aqui, nem formulário à espera de confirmação.
my-back = Voltar às suas assinaturas
my-state = Situação
my-state-held = Aguarda a moderação.
my-state-published = Publicada.
my-state-rejected = A moderação não a publicou.
my-state-withdrawn = Retirada por você.
my-state-invalidated = Removida da lista pela moderação.
my-state-merged = Unida a outra assinatura.
my-affiliation = Afiliação
my-visibility = Nome
my-visibility-named = Todos podem lê-lo, uma vez publicado.
my-visibility-addressee = Só é comunicado aos destinatários da carta; na página, a assinatura entra na contagem.
my-visibility-counted = A assinatura entra na contagem, e o nome não é comunicado a ninguém.
my-action-correct = Corrigir
my-action-individual = Marquei «organização» por engano
my-action-handover = Passar a outra pessoa
my-action-withdraw = Retirar
my-action-erase = Apagar
my-updates-are-on = Recebe e-mails com atualizações desta carta.
my-updates-are-off = Não recebe e-mails com atualizações desta carta.
my-updates-turn-on = Quero receber atualizações
my-updates-turn-off = Não quero mais atualizações
my-unconfirmed-title = Ainda por confirmar
my-unconfirmed-text = Formulários que foram enviados com este endereço e que ninguém confirmou. Não estão publicados em lugar nenhum e não contam para nada. O link que confirma cada um está no e-mail que enviamos quando ele chegou. Se o envio não foi seu, apague-o.
my-unconfirmed-sent = Enviado em { $sent }. Pode ser confirmado até { $until }.
my-unconfirmed-erase = Apagar este formulário
my-export-title = Tudo o que guardamos
my-export-text = Tudo o que é guardado sobre este endereço, num arquivo que programas podem ler (JSON).
my-export-link = Baixar
my-done-corrected = Foi corrigida.
my-done-review = As suas alterações foram guardadas. A moderação examina a assinatura antes de publicá-la com elas.
my-done-individual = Agora assina a título individual. A moderação examina a assinatura antes de publicá-la.
my-done-handover = Escrevemos a quem vai assumir. Até que aceite, o contato continua a ser você.
my-done-withdrawn = A assinatura foi retirada.
my-done-erased = Foi apagado.
my-done-updates-on = Vai receber e-mails com atualizações.
my-done-updates-off = Não vai mais receber e-mails com atualizações.
my-refused-title = Isto não pode ser feito agora
my-refused-changed = A assinatura mudou depois que a página foi mostrada, pela moderação ou em outra janela. Nada foi alterado agora: veja como ela está.
my-refused-held = Por enquanto nada de novo é publicado neste site, por isso nenhum nome pode ser posto na lista. Tente de novo mais tarde, por favor; nada foi alterado.
my-refused-another = Este endereço tem na mesma carta outra assinatura, que está na lista ou aguarda. Retire primeiro uma delas.

## Correcting

my-correct-title = Corrigir a assinatura
my-correct-published = Uma mudança de grafia é publicada imediatamente. Com outro nome, outro site, outra afiliação, ou com outra pessoa ou função, a assinatura sai da lista até que a moderação a tenha examinado.
my-correct-held = A moderação examina a assinatura antes de publicá-la.
my-correct-place = Lugar na lista
my-correct-file-under = Ordenar como
my-correct-file-under-hint = As palavras pelas quais é ordenada, como em «Lovelace, Ada». Agora: { $filed }
my-correct-affiliation-hint = Aparece com a nota «apenas para identificação».
my-correct-stale = A assinatura mudou depois que este formulário foi mostrado, pela moderação ou em outra janela. O que preencheu continua aqui, e nada foi salvo ainda: compare com o estado atual da assinatura e salve de novo, se ainda estiver certo.
my-correct-now = Como está agora
my-correct-contact = Contato
my-correct-button = Salvar
my-correct-another = Este endereço tem outra assinatura por essa organização. Retire primeiro uma delas.

## Organisation by mistake

my-individual-title = Assinar a título individual
my-individual-means = Passa então a assinar por si, e não pela organização. É isto que vai aparecer: o seu nome, e a organização apenas para identificação.
my-individual-review = Ao clicar no botão, concorda que o seu nome seja publicado aqui e entregue aos destinatários da carta. A moderação examina a assinatura antes de publicá-la.
my-individual-button = Assinar a título individual
my-individual-not-here = Só organizações assinam esta carta, por isso a assinatura não pode passar a ser sua a título individual.
my-individual-withdraw = Se não pode assinar pela organização, retire a assinatura, por favor.

## Handing over

my-handover-title = Passar a outra pessoa
my-handover-means = Escrevemos a quem vai assumir, que tem sete dias para aceitar. O que aparece na lista fica como está.
my-handover-ends = Quando aceitar, só essa pessoa poderá corrigir ou retirar a assinatura. Todos os links que recebeu por causa dela deixam de funcionar.
my-handover-name = Nome de quem assume
my-handover-role = Função de quem assume
my-handover-email = E-mail de quem assume
my-handover-button = Enviar o pedido
my-handover-same = Este é o seu próprio endereço. Indique o de quem vai assumir, por favor.
my-successor-title = Assumir uma assinatura
my-successor-means = A pessoa que assinou isto pela organização gostaria de passar o contato a você: o contato é quem pode corrigir ou retirar a assinatura, e a quem escrevemos sobre ela.
my-successor-you = Ao clicar no botão, confirma que pode falar por esta organização.
my-successor-button = Assumir
my-successor-not-you = Se isto não lhe diz respeito, feche a página, e nada muda: o link deixa de funcionar depois de sete dias. Ou clique no botão: a proposta termina imediatamente, e esta carta nunca mais escreve para o seu endereço.
my-successor-not-you-button = Não me diz respeito: terminar a proposta e não escrever mais
my-successor-refused-title = Não receberá mais nada sobre isto
my-successor-refused = A proposta terminou, e esta carta não escreve mais para o seu endereço.
my-successor-done-title = O contato agora é você
my-successor-done = A assinatura fica como está. Pode corrigi-la ou retirá-la a qualquer momento.
my-successor-signed-title = Já assinou por esta organização
my-successor-signed = Já existe uma assinatura do seu endereço pela mesma organização. Se quiser assumir esta, retire primeiro aquela e abra o link de novo.
my-successor-gone-title = Não há nada a assumir aqui
my-successor-gone = O link é antigo demais, foi cortado ao meio ou foi substituído por um mais novo; ou a assinatura foi retirada. Pergunte à pessoa que a queria passar.

## Withdrawing and erasing

my-withdraw-title = Retirar a assinatura
my-withdraw-means = Ela sai imediatamente da lista, da busca, da contagem e dos arquivos. No livro de registro público fica que uma entrada foi retirada, sem nome.
my-withdraw-again = Pode assinar de novo mais tarde.
my-withdraw-button = Retirar
my-erase-title = Apagar a assinatura
my-erase-means = Apagamos a assinatura com tudo o que é guardado sobre ela: a linha publicada, o seu nome e endereço, o que marcou e o que foi decidido.
my-erase-withdraws = Primeiro ela é retirada, e sai imediatamente da lista, da busca, da contagem e dos arquivos.
my-erase-for-good = Isto não pode ser desfeito, nem por nós. No livro de registro público fica que houve uma entrada, e quando, sem nome.
my-erase-button = Apagar definitivamente

## Updates

unsubscribe-title = Não quer mais atualizações?
unsubscribe-text = Clique no botão, e não enviamos mais e-mails com atualizações desta carta. A sua assinatura permanece.
unsubscribe-button = Não quero mais atualizações
unsubscribe-ended-title = Este link terminou
unsubscribe-ended-text = A assinatura tem agora outro contato, ou já não existe, e por ela não recebe atualizações. Para o que assinou por si, peça o link para as suas assinaturas.
unsubscribed-title = Não recebe mais atualizações
unsubscribed-text = A sua assinatura permanece. Pode voltar a receber atualizações na página das suas assinaturas.

## Filing a person otherwise, before confirming

confirm-filing-label = Ordenar como
confirm-filing-hint = As palavras do seu nome na ordem que a lista segue, como em «Lovelace, Ada».
confirm-filing-button = Ordenar assim
confirm-filing-unexplained = Use aqui só palavras do seu nome, por favor, como em «Lovelace, Ada». Para qualquer outra coisa, primeiro assine e depois corrija: a moderação examina.

## Privacy, the ledger, the desk

privacy-kept-heading = Por quanto tempo é guardado
privacy-kept-text = O que é guardado sobre uma assinatura fica enquanto ela figurar na carta ou aguardar a moderação. Quem assinou pode mandar apagá-lo a qualquer momento.
privacy-kept-withdrawn = { $days ->
    [one] Depois que uma assinatura é retirada, os dados das pessoas por trás dela são apagados ao fim de { $days } dia: nome, função e endereço, quem aparecia com ela e o que foi escrito a respeito.
    [many] Depois que uma assinatura é retirada, os dados das pessoas por trás dela são apagados ao fim de { $days } de dias: nome, função e endereço, quem aparecia com ela e o que foi escrito a respeito.
   *[other] Depois que uma assinatura é retirada, os dados das pessoas por trás dela são apagados ao fim de { $days } dias: nome, função e endereço, quem aparecia com ela e o que foi escrito a respeito.
}
privacy-kept-closed = { $days ->
    [one] Se não foi publicada, foi removida da lista ou foi unida a outra, pode voltar durante { $days } dia; depois disso, esses dados são apagados da mesma forma.
    [many] Se não foi publicada, foi removida da lista ou foi unida a outra, pode voltar durante { $days } de dias; depois disso, esses dados são apagados da mesma forma.
   *[other] Se não foi publicada, foi removida da lista ou foi unida a outra, pode voltar durante { $days } dias; depois disso, esses dados são apagados da mesma forma.
}
privacy-kept-whole = De uma organização cujo nome era para ser publicado, os nomes e o que foi decidido ficam com a moderação; de todas as outras assinaturas, apaga-se a entrada inteira. O livro de registro não nomeia ninguém.
privacy-kept-correspondence = { $days ->
    [one] O fato de alguém ter recebido o pedido de confirmar um segundo endereço, o fato de uma organização ter sido avisada e o que respondeu, e as respostas sobre um texto alterado são guardados durante { $days } dia depois disso; uma oposição de que depende uma decisão, até que esta seja tomada.
    [many] O fato de alguém ter recebido o pedido de confirmar um segundo endereço, o fato de uma organização ter sido avisada e o que respondeu, e as respostas sobre um texto alterado são guardados durante { $days } de dias depois disso; uma oposição de que depende uma decisão, até que esta seja tomada.
   *[other] O fato de alguém ter recebido o pedido de confirmar um segundo endereço, o fato de uma organização ter sido avisada e o que respondeu, e as respostas sobre um texto alterado são guardados durante { $days } dias depois disso; uma oposição de que depende uma decisão, até que esta seja tomada.
}
privacy-kept-links = O fato de alguém ter pedido um link para as suas assinaturas é esquecido depois de três dias; uma proposta de passagem a outra pessoa, depois de trinta.
privacy-withdraw-desk = Para fazer isso por conta própria, peça um link para as suas assinaturas
ledger-reason-corrected = alterada por quem a assinou, em exame
reason-corrected = alterada
reason-corrected-evidence = Quem assinou alterou a entrada. Antes era: { $evidence }
desk-moved-corrected = Alterada por quem assinou
desk-moved-changed-kind = Alterada por quem assinou: agora a título individual, não pela organização
desk-moved-handed-over = Passada a outro contato
desk-mail-kind-signer-desk = Link para as próprias assinaturas
desk-mail-kind-withdrawn = «A sua assinatura foi retirada»
desk-mail-kind-handover = Proposta de passagem a outra pessoa
desk-mail-kind-handed-over = «A passagem foi aceita»

## Mail

mail-my-desk = Para ver, corrigir ou retirar a sua assinatura:
mail-unsubscribe = Pediu atualizações sobre esta carta. Para não receber mais nenhuma:
mail-footer-asked = Enviado por { $site }, porque alguém o pediu com este endereço.
mail-footer-successor = Enviado por { $site }, porque este endereço foi indicado como o de quem vai assumir uma assinatura.
mail-signer-desk-subject = As suas assinaturas em { $site }
mail-signer-desk-heading = As suas assinaturas
mail-signer-desk-about = Você, ou alguém que indicou este endereço, pediu o link para tudo o que foi assinado com ele em { $site }.
mail-signer-desk-button = Ver e mudar as suas assinaturas
mail-signer-desk-expires = O link funciona até { $date }. Quem o tiver pode mudar as suas assinaturas: não o repasse.
mail-signer-desk-not-you = Se o pedido não foi seu, pode ignorar este e-mail. Nada foi alterado.
mail-withdrawn-subject = A sua assinatura foi retirada: { $title }
mail-withdrawn-heading = A sua assinatura foi retirada
mail-withdrawn-about = Como pediu, esta assinatura já não figura na carta aberta de { $host }:
mail-withdrawn-again = Pode assinar de novo a qualquer momento:
mail-withdrawn-again-early = Pode assinar de novo: pelo link da carta que recebeu, ou na página dela, quando estiver aberta.
mail-withdrawn-not-you = Se não foi você que a retirou, outra pessoa lê os seus e-mails. Assine de novo e avise quem promove a carta.
mail-handover-subject = Aceita assumir uma assinatura? { $title }
mail-handover-heading = Aceita assumir uma assinatura?
mail-handover-about = O contato de uma assinatura gostaria de lhe passar esse papel. A assinatura figura na carta aberta de { $host }, ou aguarda para figurar:
mail-handover-means = O contato pode corrigir ou retirar a assinatura, e é a quem escrevemos sobre ela. Nada muda se não aceitar.
mail-handover-button = Ver e aceitar
mail-handover-expires = O link funciona até { $date }.
mail-handover-not-you = Se isto não lhe diz respeito, pode ignorar este e-mail; ou diga-o na mesma página, e a carta nunca mais escreve para este endereço.
mail-handed-over-subject = A passagem foi aceita: { $title }
mail-handed-over-heading = A passagem foi aceita
mail-handed-over-about = Você já não é o contato desta assinatura, na carta aberta de { $host }:
mail-handed-over-means = Os links que recebeu por causa dela já não funcionam. Se não foi você que a passou, avise a moderação.

## Who sees the name

my-action-visibility = Escolher quem vê o nome
my-visibility-title = Quem vê o nome?
my-visibility-means = A mudança aparece imediatamente. No livro de registro público fica que um nome entrou na lista ou saiu dela, e cópias antigas da lista podem conter o nome.
my-visibility-button = Salvar
my-done-visibility = Foi alterado.
