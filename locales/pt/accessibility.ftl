### Reviewed by a native speaker: no

## The statement on accessibility

nav-accessibility = Acessibilidade
accessibility-title = Acessibilidade
accessibility-intro = Estas páginas são feitas para que todas as pessoas possam lê-las e usá-las, seja o que for que vejam, ouçam ou consigam acionar, e com qualquer aparelho e programa.
accessibility-promise-heading = O que se promete
accessibility-promise-text = Todas as páginas são construídas para cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA. As páginas em que se lê uma carta, se encontra um nome e se assina vão mais longe onde isso mais ajuda: ali o texto tem o contraste do nível AAA, no modo claro e no escuro.
accessibility-use-heading = Como se podem usar
accessibility-use-keyboard = Tudo funciona só com o teclado, na ordem em que se lê, e vê-se onde está o foco.
accessibility-use-zoom = O texto pode ser ampliado a 400% sem rolagem para os lados, e todas as páginas funcionam numa tela de 320 pixels de largura.
accessibility-use-script = Nada exige JavaScript, mouse nem resolver enigmas, e nenhuma página precisa ser lida ou preenchida dentro de um prazo. Por quanto tempo um link recebido por e-mail funciona está dito no próprio e-mail. Nada se move por si só.
accessibility-use-errors = Se um formulário não pode ser aceito, tudo o que foi preenchido permanece (exceto senhas e arquivos), e cada erro é dito em palavras, ao lado do seu campo e no alto da página.
accessibility-use-settings = As suas configurações são seguidas: claro ou escuro, mais contraste, menos movimento, as suas próprias fontes e cores.
accessibility-use-print = A carta e a lista de quem a assinou podem ser impressas, e baixadas como texto simples.
accessibility-tested-heading = Como são testadas
accessibility-tested-text = Cada mudança no programa é testada num navegador de verdade, com verificações automáticas de todas as páginas no modo claro e no escuro, em telas pequenas e grandes, escritas da esquerda para a direita e da direita para a esquerda, e com roteiros que usam apenas o teclado. Verificações automáticas não encontram tudo.
accessibility-limits-heading = Limites conhecidos
accessibility-limits-text = As palavras de uma carta, os nomes de quem a assinou e o que se publica sobre ela são escritos por outras pessoas: não podemos prometer que sejam fáceis de ler, nem que as imagens neles sejam descritas. Os nomes em idioma diferente do da página são marcados pela sua direção, não pelo idioma, pois este não é perguntado a ninguém.
accessibility-contact-heading = Se algo não funciona para você
accessibility-contact-text = Diga-nos que página era e o que queria fazer. Respondemos, ajudamos a assinar ou a ler de outra maneira, e corrigimos o problema.
