### Reviewed by a native speaker: no

## For readers

strip-label = Aviso
strip-read-only = Por enquanto, nada pode ser alterado neste site: nenhuma assinatura, nenhuma correção. Retirar uma assinatura funciona como sempre.
strip-individuals-hidden = Por enquanto, os nomes de pessoas não são mostrados. Continuam a contar.
status-stopped = As assinaturas estão em pausa
ask-stopped = Por enquanto, não se aceitam assinaturas. Volte mais tarde, por favor; o que foi assinado antes ainda pode ser confirmado.
sign-stopped = Por enquanto, não se aceitam assinaturas, por isso nada foi enviado. O que preencheu continua aqui: deixe esta página aberta e clique no botão de novo mais tarde.
error-page-read-only = Por enquanto, nada pode ser alterado
error-page-read-only-text = Quem mantém este site pausou todas as alterações. Nada do que enviou foi guardado; tente de novo mais tarde, por favor. Retirar uma assinatura funciona como sempre.

## On the desk

desk-switches = Interruptores
switches-title = Interruptores
switches-intro = Um interruptor age em todas as páginas em um segundo, e pode ser revertido a qualquer momento. Cada acionamento fica anotado abaixo.
switches-owners = Só a administração os aciona.
switches-site = O site inteiro
switches-letters = Cartas individuais
switches-letter-hint = Só para esta carta, além do que está ligado para o site inteiro.
switches-history = O que foi acionado
switches-history-none = Nada foi acionado ainda.
switches-console = na linha de comando
switch-on = ligado
switch-off = desligado
switch-by-site = ligado para o site inteiro
switch-note = Por quê (para o histórico)
switch-turn-on = Ligar: { $switch }
switch-turn-off = Desligar: { $switch }
switch-on-site = Ligado para o site inteiro: { $switch }.
switch-on-letter = Ligado para { $letter }: { $switch }.
switch-look = Ver os interruptores
switch-turned-on = Ligado: { $switch }
switch-turned-off = Desligado: { $switch }
switch-banner-put = Faixa em { $language }: «{ $text }»
switch-banner-down = Faixa em { $language } retirada
switch-text-long = Nada foi alterado: uma faixa e uma nota têm no máximo { $max } caracteres.
switch-banner-changed = Outra pessoa da administração alterou esta faixa enquanto a tinha aberta. O que digitou não foi salvo; salvar põe o seu no lugar do outro.
switch-banner-stands = O que está lá agora:
switch-stop-accepting = Suspender assinaturas
switch-stop-accepting-means = Os formulários dizem que as assinaturas estão em pausa. O que foi assinado antes ainda pode ser confirmado, corrigido e retirado.
switch-stop-mailing = Suspender e-mails
switch-stop-mailing-means = Os e-mails são escritos e ficam na caixa de saída até que isto seja desligado; então saem, a menos que já não correspondam à verdade. E-mails sobre contas no painel (convites, senhas esquecidas) continuam a sair.
switch-hold-everything = Reter tudo
switch-hold-everything-means = Cada assinatura confirmada aguarda a moderação, digam as regras o que disserem. Importações não podem publicar, e ninguém que foi contado sem nome pode mandar pôr o nome na lista. A moderação pode publicar.
switch-hide-individuals = Ocultar pessoas
switch-hide-individuals-means = As pessoas ficam fora da lista, da busca, da API e de todas as exportações, e as páginas delas desaparecem. Continuam a contar, pois o livro de registro as conta; ele não é alterado.
switch-read-only = Somente leitura
switch-read-only-means = Recusa-se qualquer alteração, aqui e nas páginas públicas, exceto estas: retirar e apagar, opor-se, deixar de receber e-mails, entrar, encerrar sessões e desativar contas, e os interruptores. Os e-mails e o livro de registro continuam, e a linha de comando também.
switch-banner = Faixa
switch-banner-means = Fica no alto de cada página pública. Quem lê em outros idiomas vê a do primeiro idioma do site.
switch-banner-in = Texto em { $language }
switch-banner-button = Salvar esta faixa
switch-banner-none = nenhuma
reason-everything-held = Tudo retido
reason-everything-held-evidence = Foi confirmada enquanto o interruptor «Reter tudo» estava ligado.
