### Reviewed by a native speaker: no

## The lists of the queue

queue-list-moderator = A decidir
queue-list-signer = À espera de quem assinou
queue-list-aside = Adiadas
queue-tab-count = { $count }
queue-lists = Listas
queue-previous = Página anterior
queue-next-page = Página seguinte
queue-back = Voltar à lista
queue-none-here = Não há entradas nesta lista.
queue-none-matching = Nenhuma entrada corresponde.
queue-matching = { $count ->
    [one] { $count } corresponde
    [many] { $count } correspondem
   *[other] { $count } correspondem
  }
queue-matching-at-least = Pelo menos { $count } correspondem
queue-stopped = A busca examinou { $count } entradas. A página seguinte continua a partir daí.
queue-start = Pegar a próxima entrada
queue-start-hint = Cada pessoa da moderação recebe entradas diferentes. A que pegar fica reservada para você durante cinco minutos.
queue-with = { $who } está examinando
queue-entry-of = Próxima entrada
queue-entry-before = Entrada anterior

## Its rows

queue-rivals = { $count ->
    [one] { $count } concorrente
    [many] { $count } de concorrentes
   *[other] { $count } concorrentes
  }
queue-near = { $count ->
    [one] { $count } nome parecido
    [many] { $count } de nomes parecidos
   *[other] { $count } nomes parecidos
  }
queue-network = { $count ->
    [one] mais { $count } da mesma rede
    [many] mais { $count } da mesma rede
   *[other] mais { $count } da mesma rede
  }
queue-version = versão { $number }
queue-version-older = versão antiga, { $number }
queue-notes = { $count ->
    [one] { $count } nota
    [many] { $count } de notas
   *[other] { $count } notas
  }

## Its filter

queue-filter = Filtro e ordem
queue-filter-search = Buscar por nome
queue-filter-order = Ordem
queue-order-doubt = mais seguras primeiro
queue-order-most-doubt = mais duvidosas primeiro
queue-order-age = mais antigas primeiro
queue-order-newest = mais novas primeiro
queue-filter-reasons = Retida por qualquer destes motivos
queue-filter-only = e por nenhum outro
queue-filter-kind = Quem
queue-filter-organisations = organizações
queue-filter-individuals = pessoas
queue-filter-proof = Comprovação
queue-filter-country = País
queue-filter-country-hint = Os nomes e países de pessoas ficam cifrados enquanto aguardam: não escolha país para vê-las.
queue-filter-version = Versão assinada
queue-filter-waited = Aguarda há
queue-filter-first = Primeira do domínio
queue-filter-any = qualquer
queue-filter-show = Mostrar
queue-filter-all = Mostrar todas

## Many at once

bulk-heading = Com as linhas marcadas
bulk-pick = Marcar { $name }
bulk-pick-all = Marcar todas nesta página
bulk-publish = Publicar
bulk-set-aside = Adiar
bulk-reject = Rejeitar
bulk-reason = Motivo da rejeição
bulk-mail = Avisar por e-mail quem assinou
bulk-title = Decididas em conjunto
bulk-published = { $count ->
    [0] Nenhuma entrada foi publicada.
    [one] { $count } entrada foi publicada.
    [many] { $count } de entradas foram publicadas.
   *[other] { $count } entradas foram publicadas.
  }
bulk-rejected = { $count ->
    [0] Nenhuma entrada foi rejeitada.
    [one] { $count } entrada foi rejeitada.
    [many] { $count } de entradas foram rejeitadas.
   *[other] { $count } entradas foram rejeitadas.
  }
bulk-set-aside-done = { $count ->
    [0] Nenhuma entrada foi adiada.
    [one] { $count } entrada foi adiada.
    [many] { $count } de entradas foram adiadas.
   *[other] { $count } entradas foram adiadas.
  }
bulk-undone = { $count ->
    [0] Nada pôde ser desfeito.
    [one] { $count } decisão foi desfeita.
    [many] { $count } de decisões foram desfeitas.
   *[other] { $count } decisões foram desfeitas.
  }
bulk-left = Mudaram depois que a página foi mostrada, e ficaram como estão
bulk-left-undone = Não desfeitas: mudaram desde então, ou tinham ficado como estavam
bulk-rows = As entradas
bulk-undo = Desfazer todas
bulk-recent = Decididas juntas há { $wait }: { $what }
bulk-recent-look = Ver
bulk-queue = Voltar à fila
bulk-last = Última: { $what }
error-bulk-none = Marque pelo menos uma linha, por favor.

## Notes, and entries that are set aside

note-heading = Notas
note-add = Nota para colegas
note-hint = Guardada com a entrada e cifrada; nunca publicada, nunca enviada por e-mail. Acompanha qualquer botão que usar.
note-save = Salvar a nota
note-nobody = a linha de comando
error-note-long = A nota pode ter no máximo { $max } caracteres.
error-notes-full = Esta entrada já tem { $max } notas, que é o máximo. Nada foi feito. O que escreveu está conservado abaixo.
error-note-empty = Escreva primeiro uma nota, por favor.
signature-set-aside = Adiar
signature-take-up = Retomar
signature-waits = Aguarda há
signature-network = Rede
desk-done-set-aside = { $name }: entrada adiada.
desk-done-taken-up = { $name }: entrada de volta à fila.
desk-moved-set-aside = Adiada
desk-moved-taken-up = Retomada
desk-conflict-set-aside = { $who } adiou esta entrada há { $wait }. Nada foi sobrescrito.

## Keys

desk-keys = Teclas
desk-keys-help = Teclas simples, quando não está digitando num campo:
desk-keys-on = Teclas simples
desk-keys-close = Fechar
desk-keys-off-told = As teclas simples estão desligadas.
desk-keys-on-told = As teclas simples estão ligadas. Pressione o ponto de interrogação para ver a lista.
desk-key-publish = publicar
desk-key-hold = adiar, ou retomar
desk-key-ask = pedir um endereço no próprio domínio
desk-key-reject = rejeitar, se já foi escolhido um motivo; antes disso, ir para os motivos
desk-key-reason = escolher um motivo de rejeição
desk-key-unpublish = remover da lista
desk-key-reopen = reabrir
desk-key-next = próxima entrada
desk-key-previous = entrada anterior
desk-key-undo = desfazer
desk-key-search = buscar
desk-key-note = escrever uma nota
desk-key-list = voltar à lista
desk-key-help = esta lista

## The audit log

audit-act-close-report = Examinou um relato do público
audit-act-set-aside = Adiou uma entrada
audit-act-take-up = Retomou uma entrada
audit-act-note = Anotou algo sobre uma entrada
audit-act-make-first = Pôs uma entrada entre as primeiras assinaturas
audit-act-unmake-first = Tirou uma entrada das primeiras assinaturas
