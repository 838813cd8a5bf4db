### Reviewed by a native speaker: no

## A setting of the desk

settings-bulk = Incluir também as pessoas nos arquivos da lista completa
settings-bulk-hint = Qualquer um pode baixar estes arquivos de uma vez, e copiá-los. Sem isto, os nomes das pessoas estão na lista e no arquivo para o destinatário, e não nos arquivos para todos.

## The list as a text

list-comma = { ", " }
list-colon = { ": " }
list-no-country = Sem país
list-first = Primeiras assinaturas
list-others = Todas as outras assinaturas
list-not-published = nome não publicado

## Taking the list away

take-away-docx = Word
take-away-copy = copiar, incorporar
take-away-without-people = Os nomes das pessoas estão na lista, não nestes arquivos.
copy-title = Baixar ou copiar a lista
copy-by = Ordem
copy-by-list = Uma só lista
copy-by-letter = Por letra do alfabeto
copy-by-country = Por país
copy-kind = Quem
copy-everyone = Todos
copy-organisations = Organizações
copy-people = Pessoas
copy-with-people = Com quem assinou por organizações
copy-show = Mostrar assim
copy-files = Como arquivo
copy-list = Para copiar
copy-button = Copiar a lista
copy-how = Ou selecione a lista e copie à mão.
copy-done = Copiada. Agora pode colar.
copy-failed = O navegador não permitiu. Selecione a lista e copie à mão, por favor.
copy-nobody = Ainda não há nomes para copiar.
copy-too-many = { $count ->
    [one] { $count } linha é mais do que cabe numa página. Use um dos arquivos, por favor.
    [many] { $count } de linhas são mais do que cabe numa página. Use um dos arquivos, por favor.
   *[other] { $count } linhas são mais do que cabe numa página. Use um dos arquivos, por favor.
}
copy-embed = Em outro site
copy-embed-text = Isto mostra a carta numa página sua: o título, a contagem, alguns nomes e como assinar. Não grava cookies e não executa nenhum script.
copy-embed-see = Ver como fica
copy-embed-html = HTML para colar na sua página
copy-embed-hint = No endereço, pode mudar names (de 0 a 50) e acrescentar theme=light ou theme=dark.
copy-embed-form = Os sites indicados por quem mantém este servidor podem acrescentar form=on, para incluir o formulário.

## Passing the letter on

share-heading = Compartilhar esta carta
share-after = Conte a outras pessoas
share-mail = E-mail
share-text = Uma carta aberta: { $title }
share-card = { $title }, uma carta aberta de { $host }

## In a frame of another site

embed-from = Uma carta aberta de
