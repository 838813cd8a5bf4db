### Reviewed by a native speaker: no

reasons-title = Motivos de rejeição
reasons-hint = A moderação escolhe um destes ao rejeitar uma entrada. Quem assinou lê o texto no próprio idioma ou, na falta dele, no da carta. O que foi dito em decisões anteriores fica como estava, seja o que for que mude aqui.
reasons-add = Acrescentar um motivo
reasons-mailed = com e-mail
reasons-silent = sem aviso
reasons-retired = fora de uso
reasons-no-text = Nada ainda
reasons-fallback = (ninguém o redigiu para este idioma)
reasons-word = Alterar
reasons-up = Mover para cima
reasons-retire = Tirar de uso
reasons-bring-back = Voltar a oferecer
reasons-stale = Entretanto, outra pessoa da moderação mudou isto. Nada foi sobrescrito: veja como está agora e decida de novo.
reasons-last = Este é o único motivo que resta para escolher. Acrescente primeiro outro.
reasons-too-many = Já há { $max } motivos. Altere um deles em vez de acrescentar.
reason-title = Alterar um motivo
reason-title-new = Acrescentar um motivo
reason-label = Como se chama no painel
reason-label-hint = Algumas palavras. Quem assina não as vê.
reason-label-own = Se ficar vazio, chama-se «{ $label }». Quem assina não o vê.
reason-text = O que se diz a quem assinou, em { $language }
reason-text-hint = Uma ou duas frases simples, sem formatação.
reason-text-other = Se ficar vazio, quem lê neste idioma recebe o texto no idioma próprio da carta.
reason-text-own = Se ficar vazio, o programa diz: «{ $text }»
reason-mailed = Avisar por e-mail quem assinou, salvo se a moderação escolher outra coisa
reason-save = Salvar
error-wording-empty = Escreva algo, por favor.
error-wording-long = Não use mais de { $max } caracteres, por favor.
error-wording-unusable = Há nele caracteres que não podem ser mostrados. Digite de novo como texto simples, por favor.
reject-silent = { $reason } (sem aviso)
reject-mail-as-reason = Avisar conforme o motivo
reject-mail-on = Avisar por e-mail quem assinou
reject-mail-silent = Não avisar ninguém
signature-history-said = O texto: «{ $text }»

desk-moved-reversed = Revertido: { $what }
desk-moved-vouch-reversed = Revertido: atestada
desk-moved-correction-reversed = Revertido: corrigida
desk-done-correction-reversed = { $name }: a linha está de novo como antes da correção. O contato é avisado.
desk-done-unvouched = { $name }: ninguém mais responde por esta assinatura.
reverse-what = { $what } · { $who } · { $when }.
reverse-correction-hint = Já não pode ser desfeita. Se for revertida, a linha volta a ficar como era antes; as duas ficam no histórico, e quem assinou recebe um e-mail.
reverse-hint = Já não pode ser desfeita. Pode decidir em contrário; as duas decisões ficam no histórico, e quem assinou, se foi avisado do oposto, recebe um e-mail.
reverse-open = Reverter esta decisão
reverse-to = E agora?
reverse-to-held = Fora da lista, e de volta ao painel
reverse-to-rejected = Fora da lista, e rejeitada
reverse-note = Por quê?
reverse-note-hint = Para colegas, no histórico. Quem assinou não lê.
reverse-button = Reverter
error-reverse-note-empty = Escreva por que a decisão é revertida, por favor.
signature-history-reverses = Contra: { $what }
signature-history-note = Nota: { $note }
ledger-reason-reversed = a moderação reverteu a sua decisão

promise-title = Em quanto tempo as entradas são examinadas
promise-none = Nada está prometido para esta carta.
promise-idle = Nada aguarda. As entradas devem ser examinadas dentro de { $target }.
promise-kept = A entrada mais antiga aguarda há { $wait }, de { $target }.
promise-near = Em risco: a entrada mais antiga aguarda há { $wait }, de { $target }.
promise-broken = Em atraso: a entrada mais antiga aguarda há { $wait }, de { $target }. { $over ->
    [one] { $over } entrada passou do prazo.
    [many] { $over } de entradas passaram do prazo.
   *[other] { $over } entradas passaram do prazo.
}
promise-clock = A mais antiga aguarda há { $wait } de { $target }
promise-clock-late = Em atraso: a mais antiga aguarda há { $wait } de { $target }
promise-target = Prometido
promise-nothing = nada
promise-waiting = Aguardam
promise-oldest = A mais antiga
promise-over = Fora do prazo
promise-hint = O tempo de uma entrada começa quando ela chega ao painel, e de novo quando volta. Enquanto se espera por algo pedido a quem assinou, não conta. A moderação recebe um e-mail quando passaram três quartos do tempo, e uma vez por dia enquanto uma entrada estiver em atraso.
promise-account = Desligar esse e-mail para si
promise-change = Mudar o que se promete
promise-hours = Horas
promise-hours-hint = Da confirmação de uma entrada até a decisão da moderação. Se ficar vazio, nada é prometido.
promise-save = Salvar
promise-changed = Outra pessoa da administração mudou isto enquanto o tinha aberto. O que está prometido agora aparece acima; o que digitou aparece abaixo e não foi salvo. Salvar põe o seu no lugar do outro.
error-promise-hours = Indique horas inteiras, de 1 a { $max }, ou deixe vazio, por favor.
account-digest = E-mail quando entradas ou linhas corrigidas aguardam demais
account-digest-on = Recebe esse e-mail, no máximo uma vez por dia para cada carta.
account-digest-off = Não recebe esse e-mail.
account-digest-turn-off = Desligar
account-digest-turn-on = Ligar
desk-mail-kind-review-due = «Entradas aguardam demais», à moderação
mail-review-due-subject = Assinaturas aguardam há tempo demais: { $title }
mail-review-due-heading = Assinaturas aguardam há tempo demais
mail-review-near-subject = Assinaturas aguardam há muito tempo: { $title }
mail-review-near-heading = Assinaturas aguardam há muito tempo
mail-review-due-about = Assinaturas aguardam uma decisão da moderação, na carta aberta de { $host }:
mail-review-due-oldest = A mais antiga aguarda há { $wait ->
    [one] { $wait } hora
    [many] { $wait } de horas
   *[other] { $wait } horas
}; { $target ->
    [one] o prazo prometido é de { $target } hora
    [many] o prazo prometido é de { $target } de horas
   *[other] o prazo prometido é de { $target } horas
}.
mail-review-due-count = { $waiting ->
    [one] { $waiting } assinatura aguarda
    [many] { $waiting } de assinaturas aguardam
   *[other] { $waiting } assinaturas aguardam
}; { $over ->
    [0] nenhuma aguarda ainda há mais tempo do que o prometido.
    [one] { $over } aguarda há mais tempo do que o prometido.
    [many] { $over } aguardam há mais tempo do que o prometido.
   *[other] { $over } aguardam há mais tempo do que o prometido.
}
mail-review-due-button = Abrir a fila
mail-review-due-corrections = { $waiting ->
    [one] Aguarda também { $waiting } linha corrigida das primeiras assinaturas. Não figura na carta antes que a moderação a aceite.
    [many] Aguardam também { $waiting } de linhas corrigidas das primeiras assinaturas. Nenhuma delas figura na carta antes que a moderação a aceite.
   *[other] Aguardam também { $waiting } linhas corrigidas das primeiras assinaturas. Nenhuma delas figura na carta antes que a moderação a aceite.
}
mail-review-due-once = Recebe este e-mail no máximo uma vez por dia enquanto assinaturas aguardarem tanto tempo. Pode desligá-lo aqui:
mail-corrections-due-subject = Linhas corrigidas aguardam: { $title }
mail-corrections-due-heading = Linhas corrigidas aguardam
mail-corrections-due-about = Nas primeiras assinaturas, linhas foram corrigidas e cabe à moderação examiná-las, na carta aberta de { $host }:
mail-corrections-due-count = { $waiting ->
    [one] { $waiting } linha aguarda. Não figura na carta antes que a moderação a aceite.
    [many] { $waiting } de linhas aguardam. Nenhuma delas figura na carta antes que a moderação a aceite.
   *[other] { $waiting } linhas aguardam. Nenhuma delas figura na carta antes que a moderação a aceite.
}
mail-corrections-due-button = Abrir as primeiras assinaturas
mail-corrections-due-once = Recebe este e-mail no máximo uma vez por dia. Pode desligá-lo aqui:
desk-of-letter = A carta em vista
desk-reasons = Motivos
desk-samples = Amostras

samples-title = Amostras do que as regras publicaram
samples-hint = Entradas sobre as quais a moderação nada decidiu, sorteadas entre as confirmadas por último. Nenhuma é sorteada de novo antes que todas o tenham sido.
samples-size = Quantas
samples-of = Das últimas
samples-draw = Sortear
samples-nothing = Nada foi sorteado: as regras não publicaram nada que ainda não tenha sido sorteado. Depois que todas as abaixo forem examinadas, o sorteio recomeça.
samples-changed = Esta entrada mudou depois que a página foi mostrada, por isso nada foi feito. Veja como está agora.
samples-count = { $drawn ->
    [one] { $drawn } entrada sorteada
    [many] { $drawn } de entradas sorteadas
   *[other] { $drawn } entradas sorteadas
}; { $right } certas, { $wrong } erradas.
samples-estimate = De { $checked } examinadas, { $wrong } estavam erradas. Portanto, é provável que entre { $low }% e { $high }% do que as regras publicam esteja errado (intervalo de Wilson, 95%).
samples-none = Nada foi sorteado ainda.
samples-found = Resultado
samples-right = certa
samples-wrong = errada
samples-looks-right = Parece certa
samples-take-off = Errada: fora da lista
error-samples-number = Indique um número inteiro, de 1 a { $max }, por favor.

desk-mass = Publicar muitas
mass-link = Publicar tudo o que corresponde …
mass-title = Publicar tudo o que corresponde
mass-hint = Primeiro vê o que seria publicado, e o que não seria. Organizações disputadas, entradas em que se pediu algo a quem assinou e aquelas a que uma organização se opõe nunca são publicadas desta forma. Cada decisão é sua, e fica no histórico da entrada.
mass-preview = Prévia do que corresponde ao filtro
mass-preview-all = Prévia de tudo o que aguarda
mass-queue = O mesmo na fila
mass-jobs = O que já foi feito
mass-none = Nada ainda.
mass-state-gathering = sendo reunida
mass-state-previewed = prévia
mass-state-running = em curso
mass-state-paused = em pausa
mass-state-stopped = parada
mass-state-done = concluída
mass-state-undoing = sendo revertida
mass-state-undone = revertida
mass-fate-waiting = A publicar
mass-fate-published = Publicadas
mass-fate-changed = Mudaram depois da prévia
mass-fate-excluded = Disputadas, com pedido ou com oposição
mass-fate-impossible = Já há outra assinatura
mass-fate-undone = Revertidas
mass-fate-kept = Decididas desde então, e deixadas como estão
mass-would = { $count ->
    [one] { $count } entrada seria publicada.
    [many] { $count } de entradas seriam publicadas.
   *[other] { $count } entradas seriam publicadas.
}
mass-progress = Andamento
mass-settled = { $settled } de { $total }
mass-reasons = Por que aguardam
mass-start = { $count ->
    [one] Publicar { $count }
    [many] Publicar estas { $count }
   *[other] Publicar estas { $count }
}
mass-look-again = Ver de novo
mass-pause = Pausar
mass-resume = Continuar
mass-stop = Parar definitivamente
mass-undo = Reverter tudo
mass-undo-hint = Cada decisão que ainda vale é revertida, e quem foi avisado por e-mail fica sabendo. Até um dia depois do início.
mass-undo-note = A publicação de muitas, de { $when }, foi revertida.
mass-left = Não publicadas
mass-first = As primeiras a publicar
mass-most = Uma tarefa tem no máximo { $max } entradas. O que corresponde além delas não faz parte desta.
mass-role-lost = Parou sozinha: { $who } já não pode decidir.
mass-busy = Outra tarefa está em curso para esta carta. Espere que termine, ou pare-a.
mass-nothing = Nada do que aguarda corresponde.
mass-stale = Esta tarefa já avançou, ou não cabe a você iniciá-la. Nada foi feito: veja como está agora.

audit-act-reverse = Reverteu uma decisão
audit-act-word-reasons = Alterou os motivos de rejeição
audit-act-set-promise = Mudou o que se promete sobre o exame
audit-act-set-digest = Escolheu sobre o e-mail de entradas em atraso
audit-act-draw-sample = Sorteou uma amostra
audit-act-check-sample = Examinou uma amostra
audit-act-preview-mass = Viu a prévia de uma publicação de muitas
audit-act-start-mass = Iniciou uma publicação de muitas
audit-act-pause-mass = Pausou uma publicação de muitas
audit-act-resume-mass = Continuou uma publicação de muitas
audit-act-stop-mass = Parou uma publicação de muitas
audit-act-undo-mass = Reverteu uma publicação de muitas
audit-field-text = Texto
audit-field-hours = Horas
audit-field-count = Número
