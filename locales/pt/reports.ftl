### Reviewed by a native speaker: no

## Reporting an entry of the list

report-link = Relatar um problema nesta entrada
report-title = Relatar um problema numa entrada
report-intro = Há algo errado nesta entrada da lista? Diga à moderação da carta. Ela examina; nada muda por si só.
report-yours = Se for a sua própria assinatura, ou a da sua organização, pode corrigi-la ou retirá-la por conta própria:
report-reason = O que está errado?
report-reason-not-theirs = A organização ou pessoa nomeada não assinou, ou quem assinou não pode falar em seu nome
report-reason-wrong = Um nome, o país ou outra coisa na linha está errado
report-reason-twice = Está duas vezes na lista
report-reason-other = Outra coisa
report-words = O que a moderação deve saber?
report-words-hint = Como sabe disso, e onde se pode verificar. No máximo 1.000 caracteres.
report-email = O seu endereço de e-mail
report-email-hint = Só para uma pergunta da moderação. É guardado cifrado; a página «Privacidade» diz por quanto tempo.
report-button = Enviar à moderação
report-thanks-title = Agradecemos
report-thanks-text = A moderação recebeu o seu relato e o examina. A entrada fica como está até haver uma decisão.
report-back = Voltar à entrada
report-error-reason = Escolha o que está errado, por favor.
report-error-words = Escreva numa frase o que está errado, por favor.
report-error-words-long = Este texto tem mais de { $max } caracteres.

## Reports on the desk

reports-title = Relatos do público
reports-nav = Relatos
reports-intro = O que, segundo o público, está errado em entradas das listas, primeiro o mais antigo. Decida sobre uma entrada na página dela; um relato que já examinou é encerrado aqui.
reports-none = Não há relatos a examinar.
reports-total = { $count ->
    [one] { $count } relato a examinar
    [many] { $count } de relatos a examinar
   *[other] { $count } relatos a examinar
}
reports-more = Aqui só aparecem os mais antigos; os outros vêm quando estes forem encerrados.
reports-entry = Entrada
reports-said = O que foi escrito
reports-from = Responder a
reports-close = Já examinei
reports-gone = Uma entrada que saiu da lista
