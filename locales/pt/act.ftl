### Reviewed by a native speaker: no

act-salutation = { $title ->
    [us-senator] Senhora Senadora ou Senhor Senador { $last },
    [us-representative] Senhora ou Senhor Representante { $last },
    [us-delegate] Senhora Delegada ou Senhor Delegado { $last },
    [us-resident-commissioner] Senhora Comissária Residente ou Senhor Comissário Residente { $last },
   *[other] Senhora ou Senhor { $full },
}
act-title-senator = Senador ou senadora
act-title-representative = Representante
act-title-delegate = Delegado ou delegada
act-title-resident-commissioner = Comissário ou comissária residente
act-gap-title = [título]
act-gap-last-name = [sobrenome]
act-gap-full-name = [nome de quem ocupa o cargo]
act-gap-salutation = [saudação]
act-gap-name = [o seu nome completo]
act-gap-city = [a sua cidade]
act-gap-state = { $country ->
    [US] [o seu estado]
   *[other] [a sua região]
}
act-gap-zip = { $country ->
    [US] [o seu código ZIP]
   *[other] [o seu código postal]
}
act-gap-letter = [endereço da carta]

## A text with fields

act-unknown-field = Não existe um campo chamado { $field }.
act-lone-brace = Há uma chave sozinha. Um campo fica entre duas, como {"{"}name{"}"}.

## The sample letter, on the desk

letterdesk-sample = Carta modelo
sample-intro = O que quem lê envia a quem decide. Cada pessoa a recebe com os nomes dos seus próprios parlamentares preenchidos, e pode mudá-la. Texto simples em parágrafos: é colado em formulários.
sample-fields = Campos que são preenchidos
sample-field-title = o título do cargo, como «Senador ou senadora»
sample-field-last-name = o sobrenome de quem o ocupa
sample-field-full-name = o nome completo dessa pessoa
sample-field-salutation = como a carta começa, de acordo com o título: «Senhora Senadora ou Senhor Senador Cantwell,»
sample-field-name = o nome completo de quem escreve
sample-field-city = a cidade de quem escreve
sample-field-state = o estado ou a região de quem escreve
sample-field-zip = o código ZIP ou postal de quem escreve
sample-field-letter = o endereço desta carta aberta
sample-subject = Assunto
sample-subject-hint = Do e-mail, e de um formulário que peça um.
sample-body = A carta
sample-body-hint = Começa com {"{"}salutation{"}"} e termina com {"{"}name{"}"}. Sem palavras aqui e abaixo, é retirada.
sample-phone = O que dizer ao telefone
sample-phone-hint = Algumas frases: quem liga, e o que pede.
sample-post = Uma publicação para redes sociais
sample-post-hint = Curta, com {"{"}letter{"}"} para o link.
sample-friends = Uma mensagem para amizades e família
sample-friends-hint = Pede que façam o mesmo. Nada de um cargo pode constar nela.
sample-of-office = Esta mensagem não vai para nenhum parlamentar: { $field } não tem lugar nela.
sample-made-up-name = Alex Exemplo
sample-made-up-last-name = Exemplo
sample-preview-note = Os destinatários são inventados. O que cada pessoa preenche por si está marcado.

## In the audit log

audit-act-write-sample-letter = Escreveu uma carta modelo

## The letter, as readers write it

act-step = Passo { $number }
act-write = Escreva a sua carta
act-stays-here = As cartas mudam enquanto você escreve. Nada do que escreve sai deste dispositivo.
act-is-sent = O que você escreve é enviado a este site para preencher as cartas. Não é guardado nem registrado em log.
act-find-first = Encontre acima quem representa você. A carta aparece então aqui com os nomes dessas pessoas, para você mudar e enviar.
act-choose-first = Escolha acima onde você mora. A carta aparece então aqui com os nomes certos, para você mudar e enviar.
act-name = O seu nome completo
act-city = A sua cidade
act-region = { $country ->
    [US] Estado ou território
   *[other] Região
}
act-body-hint = O que está entre chaves é preenchido. Mude o resto como quiser: uma carta com as suas próprias palavras conta mais.
act-fill = Preencher as cartas

## How it is sent

act-send = Envie a carta
act-send-first = Aqui você encontra depois a melhor forma de chegar a cada uma dessas pessoas: por telefone, formulário de contato, e-mail, redes sociais ou correio.
act-to = Para: { $office }
act-to-anybody = A sua carta
act-call = Ligar
act-say = O que dizer:
act-form = Abrir o formulário de contato
act-form-hint = Copie a carta e cole lá.
act-mail = Escrever um e-mail
act-mail-long = A carta é longa demais para entrar por si só no e-mail: copie e cole lá.
act-social = Dizer em público
act-paper = Enviar em papel
act-paper-hint = Cada carta é impressa numa página própria. O que está marcado fica para você preencher.
act-print = Imprimir as cartas
act-copy = Copiar a carta
act-copy-post = Copiar a publicação
act-not-copied = O navegador não nos permite copiar. Selecione o texto e copie à mão.

## Friends and family

act-friends = Conte a amizades e família
act-friends-hint = Peça a outras pessoas que escrevam também. Isto pode ser repassado:
act-friends-copy = Copiar a mensagem
act-friends-mail = Enviar por e-mail
act-friends-share = Ou compartilhe a carta:
