### Reviewed by a native speaker: no

settings-offices = Parlamento ao qual escrever
settings-offices-hint = Quem lê encontra seus parlamentares por código postal ou por área no endereço da carta, em «act». A lista de parlamentares vem de arquivos: veja «offices import».
settings-offices-none = Nenhum
audit-act-import-offices = Importou parlamentares a quem escrever

finder-title = Agir
finder-heading = Encontre quem representa você
finder-intro = Só o código postal ou a área que você busca é enviado a este site. Não fica guardado.
finder-intro-areas = Só a área que você busca é enviada a este site. Não fica guardada.
finder-zip = { $country ->
    [US] Código ZIP
   *[other] Código postal
}
finder-zip-hint = { $country ->
    [US] Cinco algarismos, como 94110.
   *[other] Como em um envelope.
}
finder-zip-bad = { $country ->
    [US] Um código ZIP tem cinco algarismos.
   *[other] Isto não pode ser um código postal.
}
finder-zip-unknown = { $country ->
    [US] O código ZIP { $place } não está nos nossos dados. Pode ser de caixas postais, ou novo, ou de um território. Escolha então o seu estado ou território.
   *[other] O código postal { $place } não está nos nossos dados. Escolha então a sua área.
}
finder-state = { $country ->
    [US] Estado ou território
   *[other] Área
}
finder-state-or = { $country ->
    [US] Ou estado ou território
   *[other] Ou área
}
finder-choose = Escolha…
finder-button = Buscar
finder-area-unknown = Essa área não existe nos nossos dados. Escolha uma da lista.

finder-found = Quem fala por você
finder-as-of = Segundo arquivos públicos, no máximo de { $date }.
finder-district = { $state }, distrito { $number }
finder-district-only = { $state }, o estado inteiro
finder-several-districts = O código ZIP { $place } abrange partes de { $count } distritos. Só uma destas pessoas representa você na Câmara: depende da sua rua. A busca oficial da Câmara informa qual.
finder-several-areas = O código postal { $place } abrange partes de { $count } áreas. A sua rua decide qual delas é a sua.
finder-several-states = O código ZIP { $place } cruza uma divisa entre estados. Você escreve a quem representa o seu próprio estado no Senado.
finder-no-senators = { $area } não tem representação no Senado. Quem representa esta área na Câmara não tem voto em plenário.
finder-parts = Quem representa você depende do seu distrito. Escolha-o, ou busque o seu código ZIP.
finder-parts-other = Escolha a sua parte de { $area }.
finder-mine = Moro aqui: { $area }
finder-title-of = { $title ->
    [us-senator] Membro do Senado dos Estados Unidos
    [us-representative] Representante na Câmara
    [us-delegate] Delegado ou delegada na Câmara
    [us-resident-commissioner] Comissário ou comissária residente na Câmara
   *[other] Membro
}
finder-without-vote = Tem a palavra e participa de comissões, sem voto no plenário da Câmara.
finder-term-over = Segundo os nossos dados, este mandato terminou em { $date }. Veja na lista oficial quem ocupa a cadeira agora.
finder-vacant = Vaga, ou não conhecemos ninguém que ocupe esta cadeira.
finder-nobody = Não conhecemos ninguém que fale por esta área.
finder-phone = Telefone
finder-form = Formulário de contato
finder-email = E-mail
finder-website = Site
finder-address = Endereço
finder-social = Contas

finder-official = Buscas oficiais
finder-official-hint = Os dados delas estão sempre atualizados. Ficam em outros sites e abrem lá.
finder-official-house = Quem representa você na Câmara, em house.gov
finder-official-senate = Quem representa você no Senado, em senate.gov
finder-official-congress = Todos os membros, em congress.gov
finder-no-data = Este site não tem uma lista de membros.
finder-no-data-official = As buscas oficiais têm uma.
