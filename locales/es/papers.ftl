### Reviewed by a native speaker: no

## The letter on paper and its delivery pack

take-away-pdf = carta y lista (PDF)
take-away-pack = todo (ZIP)

paper-foot = { $title } · { $date } · { $counts }
paper-page = { $page } / { $pages }
paper-text-hash = Texto, versión { $number }: SHA-256 { $hash }
paper-ledger-hash = Libro de registro, asiento { $number }: SHA-256 { $hash }
paper-ledger-behind = { $count ->
    [one] Un cambio de la lista es posterior a ese asiento del libro de registro, que no lo incluye.
    [many] { $count } de cambios de la lista son posteriores a ese asiento del libro de registro, que no los incluye.
   *[other] { $count } cambios de la lista son posteriores a ese asiento del libro de registro, que no los incluye.
}

paper-as-of = Situación al
paper-online = La carta y su lista están en { $address }.
paper-check = Cualquiera puede comprobar este documento. El primer hash al pie de cada página es el del texto de la carta, que se puede descargar en «Todas las versiones». El segundo es el del último asiento del libro de registro público que recoge esta lista; en ese libro consta cada cambio de la lista.

changes-since = Desde la entrega del { $date } (asiento { $number } del libro de registro): firmas que entraron en la lista: { $came }; líneas corregidas: { $corrected }; firmas que salieron: { $left }.
changes-left = Salieron, motivo «{ $reason }»: { $count }
changes-none = No ha cambiado nada desde la entrega del { $date }.
delivery-pack = Qué se entrega
delivery-pack-text = La carta con todos sus firmantes en PDF, la lista como tabla, el texto, el hash del asiento más reciente del libro de registro, qué ha cambiado desde la última entrega y un manifiesto con el hash de cada archivo.
delivery-pack-link = Descargar el paquete (ZIP)
delivery-accessible = El PDF del último paquete superó la comprobación de PDF/UA-1, la norma de los PDF accesibles.
delivery-not-accessible = El PDF del último paquete no superó la comprobación de PDF/UA-1, la norma de los PDF accesibles: los lectores de pantalla pueden perder partes de él. El registro del servidor dice qué fue; casi siempre es una fuente añadida que no se puede incrustar.
delivery-accessible-unknown = El manifiesto dice si el PDF superó la comprobación de PDF/UA-1, la norma de los PDF accesibles.
