### Reviewed by a native speaker: no

## The statement on accessibility

nav-accessibility = Accesibilidad
accessibility-title = Accesibilidad
accessibility-intro = Estas páginas están hechas para que todo el mundo pueda leerlas y usarlas, con independencia de lo que vea, oiga o pueda pulsar, y del dispositivo y el programa que use.
accessibility-promise-heading = Qué se promete
accessibility-promise-text = Todas las páginas se construyen para cumplir las Pautas de accesibilidad para el contenido web (WCAG) 2.2 en el nivel AA. Las páginas en las que se lee una carta, se encuentra un nombre y se firma van más allá donde más ayuda: ahí el texto tiene el contraste del nivel AAA, en modo claro y en modo oscuro.
accessibility-use-heading = Cómo se pueden usar
accessibility-use-keyboard = Todo funciona solo con el teclado, en el orden en que se lee, y se ve dónde está el foco.
accessibility-use-zoom = El texto se puede ampliar al 400 % sin desplazarse en horizontal, y todas las páginas funcionan en una pantalla de 320 píxeles de ancho.
accessibility-use-script = Nada requiere JavaScript, ratón ni resolver acertijos, y ninguna página tiene que leerse o rellenarse en un tiempo limitado. Cuánto tiempo funciona un enlace recibido por correo se dice en el propio correo. Nada se mueve por sí solo.
accessibility-use-errors = Si un formulario no se puede aceptar, todo lo que se escribió se conserva (salvo las contraseñas y los archivos), y cada error se explica con palabras, junto a su campo y al principio de la página.
accessibility-use-settings = Se respetan sus ajustes: claro u oscuro, más contraste, menos movimiento, sus propias fuentes y colores.
accessibility-use-print = La carta y la lista de sus firmantes se pueden imprimir, y descargar como texto sin formato.
accessibility-tested-heading = Cómo se comprueba
accessibility-tested-text = Cada cambio del programa se prueba en un navegador real, con comprobaciones automáticas de todas las páginas en modo claro y en modo oscuro, en pantallas pequeñas y grandes, escritas de izquierda a derecha y de derecha a izquierda, y con recorridos que no usan más que el teclado. Las comprobaciones automáticas no lo encuentran todo.
accessibility-limits-heading = Límites conocidos
accessibility-limits-text = Las palabras de una carta, los nombres de quienes la firmaron y lo que se publica sobre ella los escriben otras personas: no podemos prometer que sean fáciles de leer, ni que las imágenes que contengan estén descritas. Los nombres en un idioma distinto del de la página se marcan por la dirección en que se escriben, no por su idioma, ya que este no se pregunta a nadie.
accessibility-contact-heading = Si algo no le funciona
accessibility-contact-text = Díganos qué página era y qué quería hacer. Respondemos, le ayudamos a firmar o a leer de otro modo, y lo corregimos.
