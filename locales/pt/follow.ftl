### Reviewed by a native speaker: no

letterdesk-learn = Saber mais
learn-intro = Os argumentos da carta, em detalhe: o que está em jogo, o que custa, onde ler mais. Ficam no endereço da carta, em «learn», e um link sob a carta leva até lá. Títulos dividem o texto; quando há três ou mais, aparece no alto uma lista deles.
learn-contents = Nesta página
learn-contact = Perguntas?
audit-act-write-learn = Escreveu o que há para saber

next-act = Agir

update-day = Dia do acontecimento
update-day-hint = Quando aconteceu, talvez muito antes de você escrever. Opcional: sem ele, vale o dia da publicação.
update-sources-label = Fontes
update-sources-hint = Uma em cada linha: quem a publicou e com que título, um endereço da web no fim da linha, ou ambos.
update-sources-many = No máximo { $max } fontes.
update-source-long = Uma fonte tem no máximo { $max } caracteres.
update-sources = { $count ->
    [one] Fonte:
    [many] Fontes:
   *[other] Fontes:
}
update-posted = Publicada aqui em { $date }
updates-pages = Páginas da cronologia
updates-newer = Atualizações posteriores
updates-older = Atualizações anteriores
correction-title = O que dizia antes
correction-before = Antes
correction-after = Desde então
correction-back = A atualização como está agora

update-mail = Enviar esta atualização por e-mail
update-mail-hint = Cria o rascunho de um envio para todas as pessoas que pediram atualizações, com estas palavras e um link. Nada é enviado antes que a administração o inicie, e uma atualização é enviada por e-mail uma só vez.
update-mailing = O envio sobre esta atualização

next-title = O que pode fazer agora
next-follow = Seguir o que acontece
next-feed = Seguir num leitor de feeds (Atom)

beside-unwritten = ainda por escrever
beside-public = Ver a página
update-days-elsewhere = Em outros idiomas, ela tem outro dia:
update-publish-saves = Salva o que está digitado aqui e o publica.

mailing-of-update = A atualização de que este envio trata
mailing-update-newer = A atualização foi corrigida depois da criação deste rascunho. Leia os dois textos antes de iniciar o envio: só são enviadas as palavras abaixo.

updates-by-mail = Já assinou? Na página da sua assinatura, pode escolher receber atualizações por e-mail.
