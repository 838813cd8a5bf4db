### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = Como quem lê escreveu a quem decide
act-counts-days = O mesmo por dia
act-counts-hint = Contado pelo script da página quando alguém segue um link, copia ou imprime. Não se sabe se uma ligação foi feita ou uma carta enviada, nem por quem, nem a quem.
act-counts-hint-days = Os dias são os de { $zone }.
act-counts-way = Forma
act-counts-times = Vezes
act-counts-all = Total
act-counts-phone = Ligações
act-counts-form = Formulários de contato
act-counts-mail = E-mails
act-counts-social = Redes sociais
act-counts-print = Impressões
act-counts-copy = Cópias
act-counts-share = Compartilhamentos
act-counts-forward = Repasses a amizades

## On the privacy page

privacy-act-heading = Se você escreve a quem decide
privacy-act-text = Onde você busca quem representa você, o código postal ou a área que você busca nos é enviado, e não é armazenado nem registrado em log. A carta que você escreve a essas pessoas é montada no seu próprio navegador, e nada dela nos é enviado. Sem JavaScript, ela é enviada uma única vez para poder ser montada aqui; não é armazenada nem registrada em log. Contamos quantas vezes cada forma de envio é usada num dia (ligações, formulários, e-mails, redes sociais, impressões, cópias, compartilhamentos), e nada sobre quem a usou nem a quem escreveu.
