### Reviewed by a native speaker: no

## On the numbers page of the desk

act-counts-ways = Wie Lesende an diejenigen schrieben, die entscheiden
act-counts-days = Dasselbe nach Tagen
act-counts-hint = Gezählt vom Skript der Seite, wenn jemand beim Lesen einem Link folgt, kopiert oder druckt. Ob ein Anruf getätigt oder ein Brief abgeschickt wurde, ist nicht bekannt, auch nicht, von wem oder an wen.
act-counts-hint-days = Tage in der Zeitzone { $zone }.
act-counts-way = Weg
act-counts-times = Anzahl
act-counts-all = Alle
act-counts-phone = Anrufe
act-counts-form = Kontaktformulare
act-counts-mail = E-Mails
act-counts-social = Soziale Netzwerke
act-counts-print = Gedruckt
act-counts-copy = Kopiert
act-counts-share = Geteilt
act-counts-forward = Im Freundeskreis weitergegeben

## On the privacy page

privacy-act-heading = Wenn Sie an diejenigen schreiben, die entscheiden
privacy-act-text = Wo Sie danach suchen, wer Sie vertritt, wird die Postleitzahl oder das Gebiet, nach dem Sie suchen, an uns gesendet und weder gespeichert noch protokolliert. Der Brief, den Sie dorthin schreiben, wird in Ihrem eigenen Browser zusammengestellt, und nichts davon wird an uns gesendet. Ohne JavaScript wird er einmal gesendet, damit er hier zusammengestellt werden kann; er wird weder gespeichert noch protokolliert. Wir zählen, wie oft an einem Tag jeder Weg des Versendens benutzt wird (Anrufe, Formulare, E-Mails, soziale Netzwerke, Drucken, Kopieren, Teilen), und halten nichts darüber fest, wer ihn benutzt hat oder an wen geschrieben wurde.
