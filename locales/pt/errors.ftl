### Reviewed by a native speaker: no

## Forms: error-{field}-{reason}

error-organisation-empty = Escreva o nome da organização, por favor.
error-name-empty = Escreva o seu nome, por favor.
error-role-empty = Escreva a sua função, por favor.
error-text-too-long = É longo demais. Use no máximo { $max } caracteres, por favor.
error-text-too-many-marks = Uma das letras tem mais acentos do que qualquer escrita usa. Digite de novo, por favor.
error-text-control = Contém caracteres que não podem ser mostrados. Digite à mão em vez de colar, por favor.
error-text-bidi = Contém caracteres invisíveis que invertem a direção da escrita. Digite à mão em vez de colar, por favor.
error-text-markup = Não use sinais de menor e maior nem HTML, por favor: os nomes aparecem como texto simples.
error-text-url = Parece um endereço da web. Escreva aqui o nome, por favor; o site tem um campo próprio.
error-text-address = Parece um endereço de e-mail. Escreva aqui o nome, por favor; o endereço de e-mail tem um campo próprio.
error-text-no-letter = Use pelo menos uma letra ou um algarismo, por favor.
error-website-empty = Escreva o site da organização, por favor, como em example.org.
error-website-invalid = Não conseguimos ler isto como um site. Escreva como em example.org.
error-website-ip = Indique o nome do site, como em example.org, em vez de um número, por favor.
error-website-no-domain = O site precisa de um nome na internet pública, como em example.org.
error-website-too-long = Este endereço é longo demais. O começo basta, como em example.org.
error-country-empty = Escolha um país, ou «Internacional», por favor.
error-country-unknown = Não conhecemos este país. Escolha um da lista, por favor.
error-email-empty = Escreva o seu endereço de e-mail, por favor. É para ele que enviamos o link de confirmação.
error-email-invalid = Não é um endereço de e-mail completo. Deve ser como name@example.org.
error-email-too-long = Este endereço é longo demais para ser verdadeiro. Verifique-o, por favor.
error-email-unknown-tld = Não há endereços que terminem assim. Há um erro de digitação depois do último ponto?
error-authorised-missing = Marque aqui, por favor, se pode assinar pela organização. Se não pode, peça a alguém que possa.
error-consent-missing = Sem o seu consentimento, a assinatura não pode ser publicada. Marque aqui, por favor, se concorda.
error-kind-unknown = Escolha quem assina, por favor.
error-form-unreadable = O formulário chegou danificado. Verifique-o e envie de novo, por favor.
error-code-empty = Digite o código do e-mail, por favor.
error-code-wrong = Este endereço e este código não combinam, ou o código já foi usado. O link do e-mail ainda funciona.

## Pages

error-page-not-found = Esta página não existe
error-page-not-found-text = Talvez o endereço tenha um erro, ou o que estava aqui tenha sido removido.
error-page-bad-request = Não conseguimos ler este pedido
error-page-bad-request-text = Algo no endereço ou no formulário não está como devia. Volte e tente mais uma vez.
error-page-forbidden = Isto não foi enviado das nossas páginas
error-page-forbidden-text = Para a sua segurança, só aceitamos formulários das nossas próprias páginas. Abra a página de novo e envie de lá o formulário. Se veio de um e-mail, abra de novo o link dele.
error-page-method = Isto não pode ser feito aqui
error-page-method-text = O endereço está certo, mas não aceita este tipo de pedido.
error-page-too-large = Isto é demais de uma só vez
error-page-too-large-text = O formulário contém mais do que aceitamos. Encurte-o e envie de novo, por favor.
error-page-media-type = Não aceitamos este tipo de conteúdo
error-page-media-type-text = Use o formulário da nossa página, por favor.
error-page-too-many = Espere um momento, por favor
error-page-too-many-text = Houve muitos pedidos da sua rede em pouco tempo. Nada se perdeu: espere e depois envie o formulário de novo.
error-page-unavailable = Não estamos prontos
error-page-unavailable-text = Algo do nosso lado não responde no momento. Em geral passa logo; tente de novo, por favor.
error-page-internal = Algo deu errado do nosso lado
error-page-internal-text = Já anotamos e vamos verificar. Tente de novo, por favor, ou escreva-nos com o número abaixo.
error-page-closed = Esta carta não pode ser assinada
error-page-closed-text = Não está aberta a assinaturas no momento.
error-page-request = Número deste pedido:
error-page-wait = { $seconds ->
    [one] Tente de novo em { $seconds } segundo.
    [many] Tente de novo em { $seconds } de segundos.
   *[other] Tente de novo em { $seconds } segundos.
}
error-page-wait-minutes = { $minutes ->
    [one] Tente de novo em { $minutes } minuto.
    [many] Tente de novo em { $minutes } de minutos.
   *[other] Tente de novo em { $minutes } minutos.
}
error-page-home = Ir para a página inicial

## Who sees the name

error-visibility-unknown = Escolha quem vê o nome, por favor.
