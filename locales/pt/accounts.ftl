### Reviewed by a native speaker: no

## Logging in

login-forgotten = Esqueci a minha senha
login-reset = A sua nova senha está definida, e todas as suas sessões foram encerradas. Entre com ela.
login-wait = { $minutes ->
    [one] Houve tentativas erradas demais. Espere { $minutes } minuto e tente de novo. Num navegador que já usou aqui antes, ou com uma nova senha por e-mail, não é preciso esperar.
    [many] Houve tentativas erradas demais. Espere { $minutes } de minutos e tente de novo. Num navegador que já usou aqui antes, ou com uma nova senha por e-mail, não é preciso esperar.
   *[other] Houve tentativas erradas demais. Espere { $minutes } minutos e tente de novo. Num navegador que já usou aqui antes, ou com uma nova senha por e-mail, não é preciso esperar.
  }
code-title = O seu código
code-label = Código
code-hint = Seis algarismos do seu aplicativo, ou um dos seus códigos de recuperação.
code-failed = Este código não serve: pode ter um erro de digitação, ser antigo demais ou já ter sido usado. Espere pelo próximo. Se esta página tiver mais de cinco minutos, comece de novo.
code-back = Começar de novo
desk-mail-kind-invitation = Convite para o painel
desk-mail-kind-password-reset = Link para uma nova senha, à moderação
desk-mail-kind-password-changed = «A sua senha foi alterada», à moderação
desk-mail-kind-factor-changed = «O segundo fator está ligado» ou «desligado», à moderação
desk-mail-kind-role-changed = «A sua conta foi alterada», à moderação

## A new password

forgotten-title = Uma nova senha
forgotten-intro = Escreva o endereço com que entra. Enviamos um link para escolher outra senha.
forgotten-button = Enviar o link
forgotten-back = Voltar à entrada
forgotten-sent-title = Veja o seu e-mail
forgotten-sent = Se existir uma conta com este endereço, um link está a caminho. Funciona durante uma hora, uma só vez.
forgotten-sent-none = Se nada chegar, veja na pasta de spam, ou pergunte a alguém da administração do painel: quem mantém o servidor também pode definir uma nova senha.
reset-title = Escolha uma nova senha
reset-intro = Todas as suas sessões são então encerradas, e entra com a nova senha.
reset-button = Definir a senha
reset-gone-title = Este link já não funciona
reset-gone = Já foi usado, tem mais de uma hora ou não foi copiado por inteiro.
reset-gone-again = Enviar outro
password-title = Alterar a sua senha
password-intro = A sessão aqui continua aberta, e todas as outras são encerradas.
error-moderator-password-common = Esta é uma das senhas que se adivinham primeiro, ou é composta delas. Algumas palavras sem relação entre si fazem uma boa senha.
error-moderator-password-known = Isto é quase só o seu nome, o seu endereço ou o nome do site. Algumas palavras sem relação entre si fazem uma boa senha.

## An invitation

invite-title = Crie a sua conta
invite-intro = Recebeu um convite para o painel de { $site }. Vai entrar com este endereço:
invite-gone-title = Este convite já não funciona
invite-gone = Foi usado ou anulado, tem mais de uma semana ou não foi copiado por inteiro. Peça outro a alguém da administração do painel.

## The password once more

reconfirm-title = É você?
reconfirm-intro = O que vem a seguir não pode ficar ao alcance de quem encontre o seu navegador aberto. Indique mais uma vez a sua senha, por favor; depois pode continuar, e não voltamos a perguntar durante dez minutos.
reconfirm-button = Continuar
reconfirm-leave = Deixar assim
reconfirm-wait = { $minutes ->
    [one] Houve tentativas erradas demais. Espere { $minutes } minuto e tente de novo.
    [many] Houve tentativas erradas demais. Espere { $minutes } de minutos e tente de novo.
   *[other] Houve tentativas erradas demais. Espere { $minutes } minutos e tente de novo.
  }
reconfirm-wrong = Esta não é a sua senha.
reconfirm-wrong-both = A senha ou o código não está certo. Um código funciona uma só vez: espere pelo próximo.

## The owner's page

desk-moderators = Contas
moderators-title = Contas
moderators-problem = Isto não pode ser feito
moderators-last-owner = É preciso haver sempre uma conta de administração. Crie primeiro outra.
moderators-you = você
moderators-disabled = desativada
moderators-role = Perfil
moderators-roles = A leitura vê tudo e não decide nada; a moderação decide; a administração também cuida das contas.
moderators-since = Desde
moderators-sessions = { $count ->
    [0] nenhuma sessão aberta
    [one] { $count } sessão aberta
    [many] { $count } de sessões abertas
   *[other] { $count } sessões abertas
  }
moderators-factor-on = ligado
moderators-factor-none = nenhum
moderators-change-role = Mudar o perfil
moderators-change-role-button = Mudar
moderators-enable = Ativar
moderators-end-sessions = Encerrar todas as sessões
moderators-disable = Desativar
moderators-disable-sure = As sessões desta conta são encerradas imediatamente, e não é possível entrar com ela até que seja ativada. O que foi decidido com ela permanece.
moderators-disable-button = Desativar a conta
moderators-invitations = Convites em aberto
moderators-invitations-none = Nenhum convite em aberto.
moderators-invited = Convite de { $name }. O link funciona até { $date }.
moderators-revoke = Anular
moderators-invite = Convidar alguém
moderators-invite-intro = A pessoa recebe um e-mail com um link que funciona uma vez, durante uma semana, enquanto você fizer parte da administração.
moderators-invite-button = Enviar o convite
moderators-has-account = Já existe uma conta com este endereço.
moderators-invited-already = Este endereço já foi convidado. Anule o convite para enviar outro.

## One's own account

account-title = A sua conta
account-back = Para a sua conta
account-change-password = Alterar
account-factor-on = { $count ->
    [one] Ligado; resta { $count } código de recuperação.
    [many] Ligado; restam { $count } de códigos de recuperação.
   *[other] Ligado; restam { $count } códigos de recuperação.
  }
account-factor-change = Alterar
account-factor-none = Nenhum.
account-factor-set-up = Configurar
account-sessions = Sessões abertas
account-sessions-hint = Uma sessão termina após oito horas sem uso e, em todo caso, após sete dias. Se não reconhece alguma, encerre-a e altere a sua senha.
account-session-unknown = Um navegador desconhecido
account-session-this = esta
account-session-began = Início
account-session-confirmed = Senha indicada
account-session-ends = Termina o mais tardar
account-session-network = Rede
account-session-network-same = a que usa agora
account-session-network-other = outra, com a marca { $mark }
account-session-end = Encerrar
account-sessions-end-others = Encerrar todas as outras

## The second factor

factor-title = Segundo fator
factor-required = Aqui uma conta precisa de um segundo fator. Configure-o primeiro, por favor; depois pode continuar.
factor-intro = Um aplicativo no seu telefone mostra um código que muda a cada meio minuto. Assim, quem tiver só a sua senha não consegue entrar.
factor-picture = Um código QR para o seu aplicativo
factor-by-hand = Leia a imagem com o aplicativo, ou digite nele o seguinte:
factor-here = Ou abra num aplicativo deste aparelho
factor-code = O código que o aplicativo mostra agora
factor-turn-on = Ligar
factor-wrong-code = Este não é o código desta imagem. Digite o que o aplicativo mostra agora, por favor, e veja se o relógio do seu telefone está certo.
factor-others = Os painéis destas cartas dispensam-no:
factor-off = Desligar
factor-off-intro = Só a sua senha é pedida então.
factor-off-button = Desligar
codes-title = Os seus códigos de recuperação
codes-intro = Se o telefone se perder, cada um destes permite entrar uma vez no lugar de um código. São mostrados só desta vez.
codes-keep = Imprima-os ou anote-os, e guarde-os onde mais ninguém os veja.
codes-go-on = Já os guardei
codes-renew-intro = Novos códigos de recuperação anulam os antigos.
codes-renew = Criar novos códigos de recuperação
