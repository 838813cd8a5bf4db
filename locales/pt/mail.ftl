### Reviewed by a native speaker: no

## Parts of every mail

mail-link-introduced = { $label }:
mail-link-below = Se o botão não funcionar, abra este endereço:
mail-quoted = «{ $name }»
mail-line-to-be-printed = Esta é a linha que vai figurar na carta:
mail-footer-signer = Enviado por { $site }, porque este endereço foi indicado no formulário para assinar uma carta aberta.
mail-footer-moderator = Enviado por { $site }, porque você faz parte da moderação.
mail-footer-contact = Perguntas sobre a carta: { $contact }

## The way to confirm a submission

mail-confirm-subject = Confirme a sua assinatura: { $title }
mail-confirm-heading = Confirme a sua assinatura
mail-confirm-about = Você, ou alguém que indicou este endereço, preencheu o formulário para assinar a carta aberta de { $host }:
mail-confirm-button = Ver e confirmar
mail-confirm-code = Ou digite este código na página que se abriu depois do envio do formulário:
mail-confirm-code-page = Se já fechou essa página, ela está aqui:
mail-confirm-expires = O link e o código funcionam até { $date }.
mail-confirm-not-you = Se não foi você: abra o link e clique em «Não fui eu». Nada é publicado sem a sua confirmação.

## The same once more, when nobody has confirmed after two days

mail-reminder-subject = A sua assinatura ainda não foi confirmada: { $title }
mail-reminder-heading = A sua assinatura ainda não foi confirmada
mail-reminder-about = Há dois dias, este endereço foi indicado no formulário para assinar a carta aberta de { $host }, e ninguém confirmou ainda. Não voltaremos a perguntar:

## To an address that has signed before

mail-already-signed-subject = A sua assinatura já existe: { $title }
mail-already-signed-heading = A sua assinatura já existe
mail-already-signed-about = Este endereço acaba de ser indicado de novo no formulário para assinar a carta aberta de { $host }. A sua assinatura já existe:
mail-already-signed-listed = Está publicada, e não é preciso fazer mais nada.
mail-already-signed-waiting = A moderação ainda não decidiu sobre ela. Não é preciso fazer mais nada; escrevemos quando houver uma decisão.
mail-already-signed-not-you = Se não foi você que preencheu de novo o formulário, pode ignorar este e-mail. Nada foi alterado.

## Published

mail-published-subject = A sua assinatura está publicada: { $title }
mail-published-heading = A sua assinatura está publicada
mail-published-about = Agradecemos. A sua assinatura figura agora na carta aberta de { $host }:
mail-published-button = Ver no seu lugar

## Rejected

mail-rejected-subject = A sua assinatura não foi publicada: { $title }
mail-rejected-heading = A sua assinatura não foi publicada
mail-rejected-about = A moderação decidiu não publicar esta assinatura na carta aberta de { $host }:
mail-rejected-reason = O motivo indicado:
mail-rejected-again = Se havia algo errado nela, pode assinar de novo:
mail-rejected-again-early = Se havia algo errado nela, pode assinar de novo: pelo link da carta que recebeu, ou na página dela, quando estiver aberta.

mail-rejection-not-genuine = Não conseguimos ter certeza de que esta assinatura é autêntica.
mail-rejection-not-authorised = Não conseguimos ter certeza de que quem assinou pode fazê-lo pela organização.
mail-rejection-duplicate = A mesma assinatura já figura na carta.
mail-rejection-not-eligible = Esta carta não está aberta a assinaturas deste tipo.
mail-rejection-unclear = Algo na entrada não pôde ser esclarecido.
mail-rejection-superseded = Outra assinatura foi publicada pela mesma organização.

## Another claim for the same organisation was published

mail-superseded-subject = Outra assinatura foi publicada pela sua organização: { $title }
mail-superseded-heading = Outra assinatura foi publicada pela sua organização
mail-superseded-about = Uma organização assina uma carta uma só vez. A assinatura de outra pessoa pela mesma organização está agora publicada na carta aberta de { $host }:
mail-superseded-why = Por isso, a sua foi encerrada:
mail-superseded-desk = Muitas vezes trata-se de alguém da mesma organização. Se a assinatura publicada não vem da sua organização, avise a moderação.
mail-moderators-contact = Pode contatar a moderação aqui: { $contact }
mail-moderators-reply = Pode contatar a moderação respondendo a este e-mail.

## To moderators

mail-first-waiting-subject = Uma assinatura aguarda decisão: { $title }
mail-first-waiting-heading = Uma assinatura aguarda decisão
mail-first-waiting-about = Pelo menos uma assinatura aguarda uma decisão da moderação, na carta aberta de { $host }:
mail-first-waiting-button = Abrir a fila
mail-first-waiting-once = Recebe um só e-mail deste tipo quando a fila começa a encher, por mais entradas que se sigam.

## Keep or withdraw after a change in substance

mail-question-subject = O texto mudou, mantém a assinatura? { $title }
mail-question-heading = O texto mudou: mantém a assinatura?
mail-question-about = Uma assinatura a cargo deste endereço figura na carta aberta de { $host }:
mail-question-signed = Foi dada para a versão { $number } do texto:
mail-question-now = Desde então, a carta teve uma alteração substancial. O texto a assinar é agora a versão { $number }.
mail-question-note = O que mudou, nas palavras de quem promove a carta:
mail-question-compare = Os dois textos lado a lado:
mail-question-button = Manter ou retirar a assinatura
mail-question-silence = Se não fizer nada, a assinatura fica no texto que foi assinado, e a lista indica isso. Perguntamos uma só vez.
mail-question-expires = O link funciona até { $date }, ou até a carta ser encerrada.

## To those who are not named

mail-line-unnamed = Foi com isto que se assinou; não vai figurar na carta:
mail-counted-subject = A sua assinatura conta: { $title }
mail-counted-heading = A sua assinatura conta
mail-counted-about = Agradecemos. A sua assinatura conta agora na carta aberta de { $host }:
mail-counted-button = Ler a carta

## Proof: a second address, notices, objections

mail-link-until = O link funciona até { $date }.
mail-footer-second-address = Enviado por { $site }, porque quem assinou uma carta aberta indicou este endereço para ser confirmado.
mail-footer-notice = Enviado por { $site }, porque foi dada uma assinatura em nome da sua organização.

mail-ask-subject = Mais um passo para a sua assinatura: { $title }
mail-ask-heading = Mais um passo para a sua assinatura
mail-ask-about = Agradecemos a sua assinatura na carta aberta de { $host }:
mail-ask-wanted = A moderação gostaria de ter certeza de que ela vem da organização. Indique, por favor, um segundo endereço que termine em { $domain }, seu ou de outra pessoa da organização; enviamos um link para lá, e basta um clique para confirmar.
mail-ask-button = Indicar um segundo endereço
mail-ask-otherwise = Se não existir um endereço assim, diga à moderação de que outra forma ela pode ter certeza. Até lá, a assinatura fica à espera.

mail-second-address-subject = Confirme este endereço, por favor: { $title }
mail-second-address-heading = Confirme este endereço, por favor
mail-second-address-about = Alguém assinou pela sua organização a carta aberta de { $host }:
mail-second-address-why = Essa pessoa indicou este endereço para mostrar que a assinatura vem da organização. O endereço não é publicado.
mail-second-address-button = Ver e confirmar
mail-second-address-not-you = Se não sabe nada a respeito, abra o link e clique em «Não sei do que se trata». Não enviamos então mais e-mails sobre esta carta para este endereço.

mail-notice-subject = Uma assinatura em nome da sua organização: { $title }
mail-notice-heading = Uma assinatura em nome da sua organização
mail-notice-about = A sua organização foi inscrita como signatária da carta aberta de { $host }:
mail-notice-listed = A linha está publicada na carta.
mail-notice-waiting = A linha está prestes a ser publicada na carta.
mail-notice-right = Se isto está certo, não é preciso fazer nada. Se a sua organização não assinou, ou se quem assinou não pode fazê-lo, manifeste a sua oposição: a assinatura é então removida da lista imediatamente, e a moderação a examina.
mail-notice-button = Ver e opor-se

mail-objected-subject = Uma organização se opõe: { $title }
mail-objected-heading = Uma organização se opõe
mail-objected-about = Uma organização que foi avisada de uma assinatura em seu nome se opõe a ela, na carta aberta de { $host }:
mail-objected-held = A assinatura está retida e fora da lista. Examine-a, por favor.
mail-objected-button = Abrir a entrada
mail-reported-subject = Foi relatado um problema numa entrada: { $title }
mail-reported-heading = Foi relatado um problema numa entrada
mail-reported-about = Alguém do público diz que há algo errado numa entrada da lista, na carta aberta de { $host }:
mail-reported-what = Nada mudou na lista. Examine o que foi escrito, por favor. Não enviaremos nenhum outro e-mail deste tipo sobre esta carta até que todos os relatos dela tenham sido examinados.
mail-reported-button = Abrir os relatos

## Accounts on the desk

mail-footer-invited = Enviado por { $site }, porque alguém da administração do painel indicou este endereço.
mail-footer-reset = Enviado por { $site }, porque alguém pediu uma nova senha com este endereço.
mail-footer-account = Enviado por { $site }, porque você tem uma conta no painel.
mail-may-owner = Com o perfil de administração, decide sobre as assinaturas e sobre quem mais pode decidir.
mail-may-moderator = Com o perfil de moderação, decide sobre as assinaturas.
mail-may-reader = Com o perfil de leitura, vê tudo no painel e não decide nada.

mail-invitation-subject = A sua conta no painel de { $site }
mail-invitation-heading = Um convite para o painel
mail-invitation-about = Recebeu um convite para o painel de { $site }, onde se cuida de cartas abertas.
mail-invitation-by = O convite vem de { $name }.
mail-invitation-button = Criar a conta
mail-invitation-not-you = Se não espera nenhum convite assim, não faça nada: nesse caso, nenhuma conta é criada.

mail-reset-subject = Uma nova senha para o painel de { $site }
mail-reset-heading = Escolha uma nova senha
mail-reset-about = Alguém, provavelmente você, esqueceu a senha da sua conta no painel de { $site }.
mail-reset-button = Escolher uma nova senha
mail-reset-not-you = Funciona uma vez. Se não foi você, não faça nada: a senha fica como está.

mail-password-changed-subject = A sua senha para o painel de { $site } foi alterada
mail-password-changed-heading = A sua senha foi alterada
mail-password-changed-about = A senha da sua conta no painel de { $site } foi alterada, e as outras sessões dela foram encerradas.
mail-password-changed-not-you = Se não foi você, escolha outra imediatamente e avise alguém da administração do painel:

mail-factor-on-subject = O segundo fator está ligado para o painel de { $site }
mail-factor-on-heading = O segundo fator está ligado
mail-factor-on-about = A sua conta no painel de { $site } pede agora um código além da senha.
mail-factor-off-subject = O segundo fator está desligado para o painel de { $site }
mail-factor-off-heading = O segundo fator está desligado
mail-factor-off-about = A sua conta no painel de { $site } já não pede código, só a senha.
mail-account-not-you = Se não foi você, altere a sua senha imediatamente e avise alguém da administração do painel.

mail-role-subject = A sua conta no painel de { $site }
mail-role-heading = A sua conta foi alterada
mail-role-about = Alguém da administração alterou a sua conta no painel de { $site }.
mail-disabled-subject = A sua conta no painel de { $site } está desativada
mail-disabled-heading = A sua conta está desativada
mail-disabled-about = A sua conta no painel de { $site } foi desativada. Não pode entrar com ela.
mail-disabled-ask = Se acha que é um engano, pergunte a alguém da administração do painel.
