### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = carta e lista (PDF)
take-away-pack = tudo (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Texto, versão { $number }: SHA-256 { $hash }
paper-ledger-hash = Livro de registro, entrada { $number }: SHA-256 { $hash }
paper-ledger-behind = { $count ->
    [one] Uma mudança da lista é mais recente do que essa entrada do livro de registro, que não a abrange.
    [many] { $count } de mudanças da lista são mais recentes do que essa entrada do livro de registro, que não as abrange.
   *[other] { $count } mudanças da lista são mais recentes do que essa entrada do livro de registro, que não as abrange.
}

paper-as-of = Situação em
paper-online = A carta e a sua lista estão em { $address }.
paper-check = Qualquer pessoa pode verificar este documento. O primeiro hash ao pé de cada página é o do texto da carta, que «Todas as versões» oferece para baixar. O segundo é o da última entrada do livro de registro público considerada nesta lista; nesse livro consta cada mudança da lista.

changes-since = Desde a entrega de { $date } (entrada { $number } do livro de registro): assinaturas que entraram na lista: { $came }; linhas corrigidas: { $corrected }; assinaturas que saíram: { $left }.
changes-left = Saíram, motivo «{ $reason }»: { $count }
changes-none = Nada mudou desde a entrega de { $date }.
delivery-pack = O que entregar
delivery-pack-text = A carta com todas as assinaturas em PDF, a lista como tabela, o texto, o hash da entrada mais recente do livro de registro, o que mudou desde a última entrega, e um manifesto com o hash de cada arquivo.
delivery-pack-link = Baixar o pacote (ZIP)
delivery-accessible = O PDF do último pacote passou na verificação de PDF/UA-1, a norma para PDFs acessíveis.
delivery-not-accessible = O PDF do último pacote não passou na verificação de PDF/UA-1, a norma para PDFs acessíveis: leitores de tela podem perder partes dele. O registro de eventos do servidor diz o que houve; quase sempre é uma fonte acrescentada que não pode ser incorporada.
delivery-accessible-unknown = O manifesto diz se o PDF passou na verificação de PDF/UA-1, a norma para PDFs acessíveis.
