### Reviewed by a native speaker: no

## The statement on accessibility

nav-accessibility = Barrierefreiheit
accessibility-title = Barrierefreiheit
accessibility-intro = Diese Seiten sind dafür gemacht, dass alle sie lesen und nutzen können, ganz gleich, was sie sehen, hören oder drücken und welches Gerät und welches Programm sie benutzen.
accessibility-promise-heading = Was zugesagt wird
accessibility-promise-text = Alle Seiten sind so gebaut, dass sie die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 auf Stufe AA erfüllen. Die Seiten, auf denen man einen Brief liest, einen Namen findet und unterzeichnet, gehen darüber hinaus, wo es am meisten hilft: Der Text hat dort den Kontrast der Stufe AAA, hell wie dunkel.
accessibility-use-heading = Wie man sie nutzen kann
accessibility-use-keyboard = Alles geht mit der Tastatur allein, in der Reihenfolge, in der man liest, und es ist zu sehen, wo der Fokus steht.
accessibility-use-zoom = Text lässt sich auf 400 % vergrößern, ohne dass man seitwärts scrollen muss, und alle Seiten funktionieren auf einem Bildschirm, der 320 Pixel breit ist.
accessibility-use-script = Nichts braucht JavaScript oder eine Maus, niemand muss ein Rätsel lösen, und keine Seite muss innerhalb einer bestimmten Zeit gelesen oder ausgefüllt werden. Wie lange ein Link in einer E-Mail gilt, steht in der E-Mail. Nichts bewegt sich von selbst.
accessibility-use-errors = Kann ein Formular nicht angenommen werden, bleibt alles stehen, was eingegeben wurde (außer Passwörtern und Dateien), und jeder Fehler wird in Worten genannt, neben seinem Feld und oben auf der Seite.
accessibility-use-settings = Ihre Einstellungen gelten auch hier: hell oder dunkel, mehr Kontrast, weniger Bewegung, eigene Schriften und Farben.
accessibility-use-print = Der Brief und die Unterzeichnenden lassen sich drucken und als reiner Text herunterladen.
accessibility-tested-heading = Wie geprüft wird
accessibility-tested-text = Jede Änderung am Programm wird in einem echten Browser geprüft: mit automatischen Prüfungen jeder Seite, hell und dunkel, auf kleinen und großen Bildschirmen, von links nach rechts und von rechts nach links geschrieben, und mit ganzen Abläufen, die nur die Tastatur benutzen. Automatische Prüfungen finden nicht alles.
accessibility-limits-heading = Bekannte Grenzen
accessibility-limits-text = Der Wortlaut eines Briefs, die Namen derer, die ihn unterzeichnet haben, und was dazu veröffentlicht wird, stammen von anderen: Wir können nicht zusagen, dass sie leicht zu lesen sind, und auch nicht, dass Bilder darin beschrieben sind. Namen in einer anderen Sprache als der dieser Seite sind nach ihrer Schreibrichtung ausgezeichnet, nicht nach ihrer Sprache, denn niemand wird danach gefragt.
accessibility-contact-heading = Wenn etwas für Sie nicht funktioniert
accessibility-contact-text = Sagen Sie uns, welche Seite es war und was Sie tun wollten. Wir antworten, helfen Ihnen, auf anderem Weg zu unterzeichnen oder zu lesen, und beheben das Problem.
