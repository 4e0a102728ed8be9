<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="de">
<context>
    <name>AllOfficesPage</name>
    <message>
        <source>Eine Karte gibt es hier nicht.</source>
        <extracomment>Under the title of the list of offices of a city without a map</extracomment>
        <translation>Il n’y a pas de plan ici.</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Title of the list of offices, short</extracomment>
        <translation>Bureaux et horaires</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the list of offices</extracomment>
        <translation>Bureaux et horaires</translation>
    </message>
    <message>
        <source>Nur, was jetzt offen ist</source>
        <extracomment>Switch of the list of offices, where there is room</extracomment>
        <translation>Seulement ouverts maintenant</translation>
    </message>
    <message>
        <source>Jetzt offen</source>
        <extracomment>Switch of the list of offices</extracomment>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <source>Jetzt ist kein Amt offen.</source>
        <extracomment>The citizen wants to see what is open now, and nothing is</extracomment>
        <translation>Aucun bureau n’est ouvert.</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Pas d’impression</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>With large letters: prints the hours of all offices</extracomment>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Zettel mit allen Zeiten</source>
        <extracomment>Prints the hours of all offices</extracomment>
        <translation>Imprimer les horaires</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Leads to the telephone service</extracomment>
        <translation>Téléphone %1</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 ändern</source>
        <extracomment>Name of the button &quot;Ändern&quot; of an answer, %1</extracomment>
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Button: change an answer</extracomment>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Wann passt es Ihnen?</source>
        <extracomment>Title of the page of the calendar</extracomment>
        <translation>Quand cela vous convient-il&#xa0;?</translation>
    </message>
    <message>
        <source>Egal wo, Hauptsache bald</source>
        <extracomment>First row of the offices to choose from: any of them</extracomment>
        <translation>N’importe où, mais vite</translation>
    </message>
    <message>
        <source>%1, %2 Uhr</source>
        <extracomment>%1 is a day (&quot;heute&quot;, &quot;Donnerstag, 29. Oktober&quot;), %2 a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Wir fragen gerade nach.</source>
        <extracomment>Under an office while its free times are asked for</extracomment>
        <translation>Nous demandons en ce moment.</translation>
    </message>
    <message>
        <source>zuerst %1</source>
        <extracomment>Under an office: %1 is the first day with a free time
----------
Under an office: %1 is the first free time</extracomment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>nichts frei</source>
        <extracomment>Under an office without any free time</extracomment>
        <translation>rien de libre</translation>
    </message>
    <message>
        <source>Alle Ämter</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>%1, etwa %2 Minuten.</source>
        <extracomment>%1 is the name of an office, %2 a number of minutes</extracomment>
        <translation>%1, environ %2 minutes.</translation>
    </message>
    <message>
        <source>Am schnellsten: %1</source>
        <extracomment>The earliest free time anywhere: %1 is day and time</extracomment>
        <translation>Au plus tôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. bis %2. %3</source>
        <extracomment>Heading of a calendar: from day %1 to day %2 of month %3</extracomment>
        <translation>%1 au %2 %3</translation>
    </message>
    <message>
        <source>%1. %2 bis %3. %4</source>
        <extracomment>Heading of a calendar: from day %1 of month %2 to day %3 of month %4</extracomment>
        <translation>%1 %2 au %3 %4</translation>
    </message>
    <message>
        <source>heute</source>
        <extracomment>Day of a calendar
----------
Day of an appointment</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>First day of a month in a calendar: %1 day, %2 the first letters of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Day of a calendar</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>frei</source>
        <extracomment>Under a day of the calendar with an unknown number of free times</extracomment>
        <translation>dispo</translation>
    </message>
    <message>
        <source>%1 frei</source>
        <extracomment>Under a day of the calendar: %1 is the number of free times</extracomment>
        <translation>%1 dispo</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <extracomment>Under a day of the calendar: a public holiday</extracomment>
        <translation>férié</translation>
    </message>
    <message>
        <source>zu</source>
        <extracomment>Under a day of the calendar on which the office is closed</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>voll</source>
        <extracomment>Under a day of the calendar on which no time is free</extracomment>
        <translation>complet</translation>
    </message>
    <message>
        <source>Zeiten frei</source>
        <extracomment>Under a day with an unknown number of free times</extracomment>
        <translation>heures libres</translation>
    </message>
    <message>
        <source>1 Zeit frei</source>
        <extracomment>Under a day with one free time</extracomment>
        <translation>1 heure libre</translation>
    </message>
    <message>
        <source>%1 Zeiten frei</source>
        <extracomment>Under a day: %1 is the number of free times</extracomment>
        <translation>%1 heures libres</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>Day of an appointment</extracomment>
        <translation>demain</translation>
    </message>
    <message>
        <source>Vormittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Nachmittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Abend</source>
        <extracomment>Part of the day</extracomment>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Weiter mit %1 Uhr</source>
        <extracomment>Button: goes on with a time, %1</extracomment>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <extracomment>Button: goes on with the earliest time, %1 is day and time</extracomment>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Der Kiosk fragt beim Amt nach. Sie müssen nichts tun.</source>
        <extracomment>Help on a page that waits for the city</extracomment>
        <translation>La borne interroge le bureau. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Sagen Sie, für wie viele Personen. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on the page of how many</extracomment>
        <translation>Indiquez pour combien de personnes. Puis touchez Continuer.</translation>
    </message>
    <message>
        <source>Tippen Sie auf einen Tag und dann auf eine Uhrzeit.</source>
        <extracomment>Help on the calendar</extracomment>
        <translation>Touchez un jour, puis une heure.</translation>
    </message>
    <message>
        <source>Schreiben Sie mit den Tasten. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on a page with a field</extracomment>
        <translation>Écrivez avec les touches. Puis touchez Continuer.</translation>
    </message>
    <message>
        <source>Lesen Sie alles noch einmal. Erst Ihr Tippen bucht den Termin.</source>
        <extracomment>Help on the page of all answers</extracomment>
        <translation>Relisez tout. Le rendez-vous n’est pris que quand vous touchez.</translation>
    </message>
    <message>
        <source>Nehmen Sie Ihren Termin als Zettel oder Foto mit.</source>
        <extracomment>Help on the page of the appointment</extracomment>
        <translation>Emportez votre rendez-vous&#xa0;: fiche ou photo.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Tile: book an appointment</extracomment>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Tile with large letters: book an appointment</extracomment>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Geht gerade nicht. Telefon 115 hilft.</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; while the appointment system does not answer</extracomment>
        <translation>Indisponible pour le moment. Appelez le 115.</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot; while the system does not answer</extracomment>
        <translation>Indisponible pour le moment</translation>
    </message>
    <message>
        <source>Für %1 Anliegen in %2 Ämtern</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot;: %1 number of services, %2 number of offices</extracomment>
        <translation>%1 démarches, %2 bureaux</translation>
    </message>
    <message>
        <source>Ausweis, Umzug, Auto und mehr</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; before the appointment system was asked</extracomment>
        <translation>Carte d’identité, auto…</translation>
    </message>
    <message>
        <source>Zeit aussuchen</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot;</extracomment>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <source>Was soll noch dazu?</source>
        <extracomment>Title: services that can be done in the same appointment</extracomment>
        <translation>Que faut-il ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>Wofür brauchen Sie einen Termin?</source>
        <extracomment>Title: the list of services that have appointments</extracomment>
        <translation>Un rendez-vous pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Das erledigen Sie alles in einem Termin.</source>
        <extracomment>Under the title of the services for the same appointment</extracomment>
        <translation>Vous réglez tout en un seul rendez-vous.</translation>
    </message>
    <message>
        <source>Die ersten freien Zeiten sehen Sie auf der nächsten Seite.</source>
        <extracomment>Under the title of the list of services that have appointments</extracomment>
        <translation>Vous voyez les premières heures libres à la page suivante.</translation>
    </message>
    <message>
        <source>Die Zeit zum Buchen ist um. Wählen Sie noch einmal, Ihre Angaben sind noch da.</source>
        <extracomment>Above the calendar: the time that was held is free again</extracomment>
        <translation>Le temps pour réserver est écoulé. Choisissez encore, vos indications sont toujours là.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Es ist nichts gebucht. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>Le bureau n’a pas répondu. Rien n’est réservé. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Frei sind noch: %1.</source>
        <extracomment>Above the calendar: %1 are the next times</extracomment>
        <translation>Cette heure vient d’être prise. Encore libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere.</source>
        <extracomment>Above the calendar</extracomment>
        <translation>Cette heure vient d’être prise. Veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>Für Sie reserviert: %1. Noch %2 Minuten.</source>
        <extracomment>While another time is chosen: %1 is the time that is held, %2 minutes and seconds</extracomment>
        <translation>Réservé pour vous&#xa0;: %1. Encore %2 minutes.</translation>
    </message>
    <message>
        <source>Wir halten Ihren Termin noch %1 Minuten frei.</source>
        <extracomment>On the pages of the form: %1 are minutes and seconds</extracomment>
        <translation>Nous gardons votre rendez-vous encore %1 minutes.</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <extracomment>Label of an answer: what the appointment is for</extracomment>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Label of an answer: when the appointment is</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Dauert etwa %1 Minuten</source>
        <extracomment>Under the time of an appointment: %1 is a number of minutes</extracomment>
        <translation>Dure environ %1 minutes</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Label of an answer: where the appointment is</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Ohne E-Mail</source>
        <extracomment>Instead of an e-mail address</extracomment>
        <translation>Sans e-mail</translation>
    </message>
    <message>
        <source>Sie bekommen einen Zettel</source>
        <extracomment>Under &quot;Ohne E-Mail&quot;</extracomment>
        <translation>Vous recevez une fiche</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <extracomment>Instead of an answer that was left out</extracomment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of an answer: the name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <extracomment>Label of an answer: the e-mail address
----------
Name of the field for the e-mail address</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Label of an answer: the telephone number
----------
Name of the field for the telephone number</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>bestätigt um %1 Uhr</source>
        <extracomment>On the page of the appointment: %1 is the time at which the city confirmed it</extracomment>
        <translation>confirmé à %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <extracomment>A time of day, large</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Termin: %1</source>
        <extracomment>In the phone&apos;s calendar: %1 is what the appointment is for</extracomment>
        <translation>Rendez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gerade geht es nicht.</source>
        <extracomment>Title: the city said no</extracomment>
        <translation>Ce n’est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht. Ihre Angaben sind noch da.</source>
        <extracomment>The city said no: what is kept</extracomment>
        <translation>Rien n’est réservé. Vos indications sont toujours là.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht.</source>
        <translation>Rien n’est réservé.</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <extracomment>Title of a slip</extracomment>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt: Bitte E-Mail beantworten.</source>
        <extracomment>Title of a slip: the appointment counts only after a mail was answered</extracomment>
        <translation>Pas encore confirmé&#xa0;: veuillez répondre à l’e-mail.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <translation>Numéro du rendez-vous</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Code pour annuler</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the slip: %1 is the number that will be called</extracomment>
        <translation>Vous serez appelé sous le numéro %1.</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Comment vous appelez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Vor- und Nachname, so wie sie im Ausweis stehen.</source>
        <extracomment>Under the question for the name</extracomment>
        <translation>Prénom et nom, comme sur votre pièce d’identité.</translation>
    </message>
    <message>
        <source>Vor- und Nachname</source>
        <extracomment>Name of the field for the name</extracomment>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Wie ist Ihre E-Mail-Adresse?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Quelle est votre adresse e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Ohne E-Mail weiter</source>
        <extracomment>Button: goes on without an e-mail address</extracomment>
        <translation>Continuer sans e-mail</translation>
    </message>
    <message>
        <source>Wie ist Ihre Telefonnummer?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Quel est votre numéro de téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Das Amt ruft nur an, wenn sich am Termin etwas ändert.</source>
        <extracomment>Under the question for the telephone number</extracomment>
        <translation>Le bureau n’appelle que si le rendez-vous change.</translation>
    </message>
    <message>
        <source>Ohne Telefon weiter</source>
        <extracomment>Button: goes on without a telephone number</extracomment>
        <translation>Continuer sans téléphone</translation>
    </message>
    <message>
        <source>Das Amt möchte noch wissen:</source>
        <extracomment>Question of the booking form for a field that the office has added</extracomment>
        <translation>Le bureau aimerait encore savoir&#xa0;:</translation>
    </message>
    <message>
        <source>Ohne Angabe weiter</source>
        <extracomment>Button: leaves a field empty</extracomment>
        <translation>Continuer sans réponse</translation>
    </message>
    <message>
        <source>Dieses Amt braucht sie. Sie bekommen eine Bestätigung.</source>
        <extracomment>Under the question for the e-mail address, where the office needs one</extracomment>
        <translation>Ce bureau en a besoin. Vous recevez une confirmation.</translation>
    </message>
    <message>
        <source>Sie bekommen eine Bestätigung. Ohne E-Mail geht es auch.</source>
        <extracomment>Under the question for the e-mail address</extracomment>
        <translation>Vous recevez une confirmation. Sans e-mail, c’est aussi possible.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte kürzen Sie es.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>C’est trop long. Veuillez raccourcir.</translation>
    </message>
    <message>
        <source>Ein Plus in der Adresse nimmt das Amt nicht an. Bitte nehmen Sie eine andere.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Le bureau n’accepte pas de plus dans l’adresse. Veuillez en prendre une autre.</translation>
    </message>
    <message>
        <source>In der Adresse fehlt das Zeichen @.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Il manque le signe @ dans l’adresse.</translation>
    </message>
    <message>
        <source>Die Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.de</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>L’adresse n’est pas complète. Par exemple&#xa0;: name@beispiel.de</translation>
    </message>
    <message>
        <source>Bitte nur Ziffern, vorne darf ein Plus stehen.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>Seulement des chiffres, un plus est permis au début.</translation>
    </message>
    <message>
        <source>Eine Telefonnummer hat 7 bis 15 Ziffern.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>Un numéro de téléphone a de 7 à 15 chiffres.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Zeichen &lt; und &gt; weg.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>Veuillez ne pas utiliser les signes &lt; et &gt;.</translation>
    </message>
    <message>
        <source>Das nimmt das Amt so nicht an. Bitte prüfen Sie es.</source>
        <extracomment>Above a field of the form that the city did not take</extracomment>
        <translation>Le bureau ne l’accepte pas ainsi. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihr Name.</source>
        <extracomment>Above the empty field of the name</extracomment>
        <translation>Il manque encore votre nom.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre E-Mail-Adresse.</source>
        <extracomment>Above the empty field of the e-mail address</extracomment>
        <translation>Il manque encore votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Telefonnummer.</source>
        <extracomment>Above the empty field of the telephone number</extracomment>
        <translation>Il manque encore votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Antwort.</source>
        <extracomment>Above an empty field of the form</extracomment>
        <translation>Il manque encore votre réponse.</translation>
    </message>
    <message>
        <source>Schritt %1 von %2</source>
        <extracomment>Above a title: %1 and %2 are numbers</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Schritt %1 von %2 · %3</source>
        <extracomment>Above a title: %1 and %2 are numbers, %3 what it is about</extracomment>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Kalender und Absagen</source>
        <extracomment>Under the code of an appointment</extracomment>
        <translation>Agenda et annulation</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Dieser Kiosk macht Pause.</source>
        <extracomment>Attract page when the kiosk cannot serve</extracomment>
        <translation>Cette borne fait une pause.</translation>
    </message>
    <message>
        <source>Willkommen im Rathaus.</source>
        <extracomment>Attract page: the invitation</extracomment>
        <translation>Bienvenue à la mairie.</translation>
    </message>
    <message>
        <source>Das Bürgertelefon hilft Ihnen weiter. %1</source>
        <extracomment>Attract page when the kiosk cannot serve; %1 is the number and its hours</extracomment>
        <translation>Le téléphone des citoyens vous aide. %1</translation>
    </message>
    <message>
        <source>Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer. Zum Mitnehmen.</source>
        <extracomment>Attract page: what the machine does</extracomment>
        <translation>Tous les services de la ville&#xa0;: coût, documents, durée. À&#xa0;emporter.</translation>
    </message>
    <message>
        <source>Hier tippen und beginnen</source>
        <extracomment>The one large button of the attract page</extracomment>
        <translation>Touchez ici pour commencer</translation>
    </message>
    <message>
        <source>Alle Sprachen · More languages</source>
        <extracomment>Attract page: leads to all languages where there is no room for them; the second half is for those who do not read the first</extracomment>
        <translation>Toutes les langues · Alle Sprachen</translation>
    </message>
    <message>
        <source>So geht es leichter</source>
        <extracomment>Heading of the helps on the attract page</extracomment>
        <translation>Pour plus de confort</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <extracomment>Begins with larger letters</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Mehr Kontrast</source>
        <extracomment>Begins in high contrast</extracomment>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Alles tiefer</source>
        <extracomment>Begins with everything one touches in the lower half; short</extracomment>
        <translation>Tout plus bas</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Zurück</source>
        <extracomment>Bar: one step back</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Bar: the home screen</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Bar: choose a language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Bar: colours and size of letters</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Bar: help</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Bar with large letters in landscape: language, appearance and help behind one place</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Bar: veils the page at once</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Beenden</source>
        <extracomment>Bar: end the session and wipe everything</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Wir haben Ihnen eine E-Mail geschickt. Erst wenn Sie dort bestätigen, gilt der Termin.</source>
        <extracomment>The appointment counts only once a mail was answered</extracomment>
        <translation>Nous vous avons envoyé un e-mail. Le rendez-vous n’est valable que quand vous y confirmez.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin ist gebucht.&quot;</extracomment>
        <translation>Veuillez venir cinq minutes plus tôt.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: a mail must be answered</extracomment>
        <translation>Presque fini&#xa0;: confirmez l’e-mail.</translation>
    </message>
    <message>
        <source>Ihr Termin ist gebucht.</source>
        <extracomment>Title: the city has confirmed it</extracomment>
        <translation>Votre rendez-vous est pris.</translation>
    </message>
    <message>
        <source>Was möchten Sie mitnehmen?</source>
        <extracomment>Heading on the page of the appointment</extracomment>
        <translation>Que voulez-vous emporter&#xa0;?</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under the tile that prints the appointment</extracomment>
        <translation>avec tout ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Heute kein Druck. Bitte fotografieren.</source>
        <extracomment>Under the tile that prints the appointment, without a printer</extracomment>
        <translation>Pas d’impression aujourd’hui. Prenez une photo.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Tile: prints the appointment</extracomment>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>er steht hier oben</source>
        <extracomment>Under the tile that says to take a photo of the code</extracomment>
        <translation>il est en haut</translation>
    </message>
    <message>
        <source>Code fotografieren</source>
        <extracomment>Tile: says to take a photo of the code</extracomment>
        <translation>Photographier le code</translation>
    </message>
    <message>
        <source>Mehr (%1 von %2)</source>
        <extracomment>Shows more about an appointment: %1 page, %2 pages</extracomment>
        <translation>Plus (%1 sur %2)</translation>
    </message>
    <message>
        <source>Noch etwas erledigen</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Autre démarche</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session after a booking</extracomment>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Versuchen Sie es später, oder rufen Sie 115 an.</source>
        <extracomment>What to do while the appointment system does not answer</extracomment>
        <translation>Réessayez plus tard ou appelez le 115.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>What to do where the kiosk cannot help</extracomment>
        <translation>Appelez le 115 ou demandez au bureau.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <extracomment>What to do where the same may work at once</extracomment>
        <translation>Veuillez essayer encore une fois.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Zeit.</source>
        <extracomment>What to do where a time is taken</extracomment>
        <translation>Veuillez choisir une autre heure.</translation>
    </message>
    <message>
        <source>Wählen Sie ein anderes Amt, oder rufen Sie 115 an.</source>
        <extracomment>What to do where an office has no appointment</extracomment>
        <translation>Choisissez un autre bureau ou appelez le 115.</translation>
    </message>
    <message>
        <source>Wählen Sie weniger, oder buchen Sie zwei Termine.</source>
        <extracomment>What to do where too much was chosen for one appointment</extracomment>
        <translation>Choisissez moins, ou prenez deux rendez-vous.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie das Feld.</source>
        <extracomment>What to do beside a field of the form that was refused</extracomment>
        <translation>Veuillez vérifier ce champ.</translation>
    </message>
    <message>
        <source>Bitte füllen Sie das Feld aus.</source>
        <extracomment>What to do beside a field of the form that is missing</extracomment>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>Buchen Sie einen Termin, oder fragen Sie im Amt.</source>
        <extracomment>What to do where there are no waiting numbers</extracomment>
        <translation>Prenez un rendez-vous ou demandez au bureau.</translation>
    </message>
    <message>
        <source>Der Kiosk erreicht die Stadt gerade nicht.</source>
        <extracomment>No connection to the city</extracomment>
        <translation>La borne ne peut pas joindre la ville en ce moment.</translation>
    </message>
    <message>
        <source>Der Termin ist noch nicht gebucht. Die Zeit bleibt für Sie reserviert.</source>
        <extracomment>The answer to a booking got lost; we looked, and it is not booked</extracomment>
        <translation>Le rendez-vous n’est pas encore pris. L’heure vous reste réservée.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie noch einmal.</source>
        <extracomment>What to do where it is not booked yet</extracomment>
        <translation>Veuillez réserver encore une fois.</translation>
    </message>
    <message>
        <source>Gerade fragen sehr viele Menschen zugleich.</source>
        <extracomment>Too many requests to the city&apos;s appointment system</extracomment>
        <translation>Beaucoup de personnes demandent en même temps.</translation>
    </message>
    <message>
        <source>Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal.</source>
        <extracomment>What to do where too many ask at once</extracomment>
        <translation>Veuillez attendre une minute. Puis réessayez.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt antwortet gerade nicht.</source>
        <extracomment>The city&apos;s appointment system does not answer</extracomment>
        <translation>Le service des rendez-vous de la ville ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt wird gerade gewartet.</source>
        <extracomment>The city&apos;s appointment system is switched off for maintenance</extracomment>
        <translation>Le service des rendez-vous de la ville est en maintenance.</translation>
    </message>
    <message>
        <source>Die Stadt lässt diesen Kiosk gerade keine Termine buchen.</source>
        <extracomment>The city has locked out this kiosk</extracomment>
        <translation>La ville ne permet pas à cette borne de prendre des rendez-vous en ce moment.</translation>
    </message>
    <message>
        <source>Ihre Angaben sind zu lang.</source>
        <extracomment>What was typed is too long</extracomment>
        <translation>Vos indications sont trop longues.</translation>
    </message>
    <message>
        <source>Bitte kürzen Sie Ihre Angaben.</source>
        <extracomment>What to do where it is too long</extracomment>
        <translation>Veuillez les raccourcir.</translation>
    </message>
    <message>
        <source>Der Kiosk und die Terminvergabe verstehen sich nicht. Das liegt nicht an Ihnen.</source>
        <extracomment>Something is wrong between the kiosk and the appointment system</extracomment>
        <translation>La borne et le service des rendez-vous ne se comprennent pas. Vous n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vorbei.</source>
        <extracomment>The chosen time has passed while one was choosing</extracomment>
        <translation>Cette heure est passée entre-temps.</translation>
    </message>
    <message>
        <source>Die Sicherheitsprüfung der Stadt hat nicht geklappt.</source>
        <extracomment>The proof that we are no robot was not accepted</extracomment>
        <translation>Le contrôle de sécurité de la ville n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Das gibt es hier gerade nicht mit Termin.</source>
        <extracomment>The office does not offer this any more</extracomment>
        <translation>Cela ne se fait pas ici sur rendez-vous en ce moment.</translation>
    </message>
    <message>
        <source>Dieses Amt macht nicht alles, was Sie gewählt haben.</source>
        <extracomment>An office does not do all of the chosen services</extracomment>
        <translation>Ce bureau ne fait pas tout ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Die Stadt konnte gerade keine E-Mail schicken.</source>
        <extracomment>The city could not send its mail</extracomment>
        <translation>La ville n’a pas pu envoyer d’e-mail.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben.</source>
        <extracomment>Somebody else has taken the time</extracomment>
        <translation>Cette heure vient d’être prise.</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei.</source>
        <extracomment>Nothing is free on the chosen day</extracomment>
        <translation>Ce jour-là, il n’y a plus rien de libre.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Tag.</source>
        <extracomment>What to do where a day is full</extracomment>
        <translation>Veuillez choisir un autre jour.</translation>
    </message>
    <message>
        <source>In diesem Amt ist gerade kein Termin frei.</source>
        <extracomment>Nothing is free at the chosen office</extracomment>
        <translation>Aucun rendez-vous n’est libre dans ce bureau en ce moment.</translation>
    </message>
    <message>
        <source>Die Reservierung ist abgelaufen.</source>
        <extracomment>The time was held too long</extracomment>
        <translation>La réservation a expiré.</translation>
    </message>
    <message>
        <source>Diesen Termin gibt es nicht, oder nicht mehr.</source>
        <extracomment>No such appointment, or no longer</extracomment>
        <translation>Ce rendez-vous n’existe pas, ou n’existe plus.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie Nummer und Code, oder wählen Sie eine neue Zeit.</source>
        <extracomment>What to do where an appointment is not found</extracomment>
        <translation>Veuillez vérifier le numéro et le code, ou choisir une autre heure.</translation>
    </message>
    <message>
        <source>Zu diesem Termin sind Sie schon aufgerufen worden.</source>
        <extracomment>The person has already been called to the counter</extracomment>
        <translation>Vous avez déjà été appelé pour ce rendez-vous.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>What to do where one has been called</extracomment>
        <translation>Veuillez aller tout de suite au guichet.</translation>
    </message>
    <message>
        <source>Dieser Termin lässt sich nicht mehr absagen.</source>
        <extracomment>The appointment cannot be cancelled any more</extracomment>
        <translation>Ce rendez-vous ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Die Absage hat nicht geklappt. Ihr Termin gilt weiter.</source>
        <extracomment>Cancelling failed; the appointment stands</extracomment>
        <translation>L’annulation n’a pas fonctionné. Votre rendez-vous reste valable.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diesen Namen so nicht an.</source>
        <extracomment>The city refuses the name</extracomment>
        <translation>La ville n’accepte pas ce nom sous cette forme.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese E-Mail-Adresse nicht an.</source>
        <extracomment>The city refuses the e-mail address</extracomment>
        <translation>La ville n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Adresse. Ein + darf nicht darin stehen.</source>
        <extracomment>What to do where an e-mail address is refused</extracomment>
        <translation>Veuillez vérifier l’adresse. Elle ne doit pas contenir de +.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre E-Mail-Adresse.</source>
        <extracomment>The office wants an e-mail address</extracomment>
        <translation>Ce bureau a besoin de votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese Telefonnummer nicht an.</source>
        <extracomment>The city refuses the telephone number</extracomment>
        <translation>La ville n’accepte pas ce numéro de téléphone.</translation>
    </message>
    <message>
        <source>Schreiben Sie 7 bis 15 Ziffern, mit Vorwahl.</source>
        <extracomment>What to do where a telephone number is refused</extracomment>
        <translation>Écrivez 7 à 15 chiffres, avec l’indicatif.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre Telefonnummer.</source>
        <extracomment>The office wants a telephone number</extracomment>
        <translation>Ce bureau a besoin de votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt eine Ihrer Antworten so nicht an.</source>
        <extracomment>The city refuses what was typed into a field of the office&apos;s own</extracomment>
        <translation>La ville n’accepte pas une de vos réponses sous cette forme.</translation>
    </message>
    <message>
        <source>Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht wie erlaubt.</source>
        <extracomment>As many appointments as allowed are booked with this e-mail address</extracomment>
        <translation>Le nombre de rendez-vous permis avec cette adresse e-mail est déjà atteint.</translation>
    </message>
    <message>
        <source>Nehmen Sie eine andere Adresse, oder sagen Sie einen Termin ab.</source>
        <extracomment>What to do where an e-mail address has too many appointments</extracomment>
        <translation>Prenez une autre adresse, ou annulez un rendez-vous.</translation>
    </message>
    <message>
        <source>Das ist zu viel für einen Termin.</source>
        <extracomment>More than fits into one appointment was chosen</extracomment>
        <translation>C’est trop pour un seul rendez-vous.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen.</source>
        <extracomment>Number and code of an appointment do not belong together</extracomment>
        <translation>Le numéro et le code ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie beides, oder fragen Sie im Amt.</source>
        <extracomment>What to do where number or code are wrong</extracomment>
        <translation>Veuillez vérifier les deux, ou demandez au bureau.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Wartenummern.</source>
        <extracomment>No waiting numbers are given now</extracomment>
        <translation>Il n’y a pas de numéros d’attente ici en ce moment.</translation>
    </message>
    <message>
        <source>Für heute sind alle Wartenummern vergeben.</source>
        <extracomment>All waiting numbers of the day are given</extracomment>
        <translation>Tous les numéros d’attente d’aujourd’hui sont donnés.</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Das Amt kommt zu Ihnen</source>
        <extracomment>Heading of the card of the office on wheels</extracomment>
        <translation>Le bureau vient à vous</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Bitte achten Sie auf den Aufruf im Raum.</source>
        <extracomment>The city does not answer: no number is shown</extracomment>
        <translation>Veuillez écouter l’appel dans la salle.</translation>
    </message>
    <message>
        <source>Gerade wird niemand aufgerufen.</source>
        <extracomment>Nobody was called yet</extracomment>
        <translation>Personne n’est appelé en ce moment.</translation>
    </message>
    <message>
        <source>Jetzt dran</source>
        <extracomment>Above the number that is being called</extracomment>
        <translation>C’est le tour de</translation>
    </message>
    <message>
        <source>Vorher aufgerufen</source>
        <extracomment>Heading of the numbers that were called before</extracomment>
        <translation>Appelés avant</translation>
    </message>
    <message>
        <source>Wir bekommen gerade keine Nummern von der Stadt.</source>
        <extracomment>The city does not answer, on the page of called numbers</extracomment>
        <translation>Nous ne recevons pas de numéros de la ville.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ihre Antworten ändern die Liste sofort. Was Sie abgehakt haben, bleibt.</source>
        <extracomment>Under the title of the page of the questions</extracomment>
        <translation>Vos réponses changent la liste tout de suite. Ce que vous avez coché reste.</translation>
    </message>
    <message>
        <source>Was ist Ihr Fall?</source>
        <extracomment>Title of the page of the questions</extracomment>
        <translation>Quel est votre cas&#xa0;?</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <extracomment>Leaves the page of the questions</extracomment>
        <translation>Vers la liste</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Ihr Fall</source>
        <extracomment>Above the case: &quot;24 oder älter&quot;</extracomment>
        <translation>Votre cas</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Changes the case</extracomment>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.</source>
        <extracomment>Under the title of the page of all answers</extracomment>
        <translation>Veuillez vérifier vos indications. Nous réservons seulement après.</translation>
    </message>
    <message>
        <source>Stimmt alles?</source>
        <extracomment>Title of the page of all answers</extracomment>
        <translation>Tout est correct&#xa0;?</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an das Amt. Der Kiosk behält nichts davon.</source>
        <extracomment>Under all answers</extracomment>
        <translation>Vos indications vont seulement au bureau. La borne n’en garde rien.</translation>
    </message>
    <message>
        <source>Angaben zeigen</source>
        <extracomment>Name of the button that shows the answers again</extracomment>
        <translation>Afficher les indications</translation>
    </message>
    <message>
        <source>Angaben verdecken</source>
        <extracomment>Name of the button that shows dots instead of the answers</extracomment>
        <translation>Masquer les indications</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Shows the answers again</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Shows bars instead of the answers</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Weitere (%1 von %2)</source>
        <extracomment>Shows the next answers: %1 page, %2 pages</extracomment>
        <translation>Suivants (%1 sur %2)</translation>
    </message>
    <message>
        <source>Nicht buchen</source>
        <extracomment>Leaves without booking</extracomment>
        <translation>Ne pas réserver</translation>
    </message>
    <message>
        <source>Wird gebucht</source>
        <extracomment>On the button while the city is asked to book</extracomment>
        <translation>Réservation en cours</translation>
    </message>
    <message>
        <source>Termin verbindlich buchen</source>
        <extracomment>Books the appointment</extracomment>
        <translation>Réserver ce rendez-vous</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Tile: checks whether a citizen has all papers
----------
Tile with large letters: checks whether a citizen has all papers
----------
Title of the journey &quot;Do I have everything?&quot;</extracomment>
        <translation>Ai-je tout&#xa0;?</translation>
    </message>
    <message>
        <source>Unterlagen abhaken, Kosten ausrechnen</source>
        <extracomment>Line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Cocher les documents, calculer le coût</translation>
    </message>
    <message>
        <source>Abhaken</source>
        <extracomment>Short line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>Title of the page on which a life situation is chosen</extracomment>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Danach wählen Sie die Leistung und haken ab.</source>
        <extracomment>Under the title of the page on which a life situation is chosen</extracomment>
        <translation>Ensuite, vous choisissez le service et cochez.</translation>
    </message>
    <message>
        <source>Welche Leistung brauchen Sie?</source>
        <extracomment>Under the title of a life situation: a service is to be chosen</extracomment>
        <translation>De quel service avez-vous besoin&#xa0;?</translation>
    </message>
    <message>
        <source>Eines fehlt noch</source>
        <extracomment>One thing is missing, where there is no room for its name</extracomment>
        <translation>Il manque une chose</translation>
    </message>
    <message>
        <source>Sie brauchen nichts mitzubringen.</source>
        <extracomment>A case in which nothing has to be brought</extracomment>
        <translation>Vous n’avez rien à apporter.</translation>
    </message>
    <message>
        <source>Sie haben alles dabei.</source>
        <extracomment>Everything is ticked</extracomment>
        <translation>Vous avez tout.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <extracomment>Title of the page of what is missing
----------
Heading on the slip: what is missing</extracomment>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>%1 mehr, %2</source>
        <extracomment>Under an extra: %1 is what it costs, %2 its legal source</extracomment>
        <translation>%1 de plus, %2</translation>
    </message>
    <message>
        <source>Ihre Liste: %1</source>
        <extracomment>What the slip and the code are about; %1 is a service</extracomment>
        <translation>Votre liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Das haben Sie schon</source>
        <extracomment>Heading on the slip: what is there</extracomment>
        <translation>Vous avez déjà</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Heading on the slip and on the page of the sum</extracomment>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt oder unter Telefon 115.</source>
        <extracomment>Where the content does not say where to get a missing paper</extracomment>
        <translation>Demandez au bureau ou appelez le 115.</translation>
    </message>
    <message>
        <source>Das kostet nichts.</source>
        <extracomment>What getting a missing paper costs</extracomment>
        <translation>C’est gratuit.</translation>
    </message>
    <message>
        <source>Was es kostet, erfahren Sie dort.</source>
        <extracomment>What getting a missing paper costs, where it is not known</extracomment>
        <translation>Le prix vous sera dit sur place.</translation>
    </message>
    <message>
        <source>Das kostet %1.</source>
        <extracomment>What getting a missing paper costs; %1 is an amount</extracomment>
        <translation>Cela coûte %1.</translation>
    </message>
    <message>
        <source>Geld für die Gebühr</source>
        <extracomment>Thing to bring: money for a fee that is not known</extracomment>
        <translation>L’argent pour les frais</translation>
    </message>
    <message>
        <source>%1 für die Gebühr</source>
        <extracomment>Thing to bring; %1 is an amount</extracomment>
        <translation>%1 pour les frais</translation>
    </message>
    <message>
        <source>Gebühr</source>
        <extracomment>A part of the sum: the fee itself</extracomment>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Denken Sie daran: %1</source>
        <extracomment>Only one thing is left, which is no paper; %1 is &quot;Sie kommen selbst&quot;</extracomment>
        <translation>Pensez-y&#xa0;: %1</translation>
    </message>
    <message>
        <source>Eines fehlt noch: %1</source>
        <extracomment>One thing is missing; %1 is its name</extracomment>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zwei Dinge fehlen noch</source>
        <extracomment>Two things to bring are missing</extracomment>
        <translation>Il manque deux choses</translation>
    </message>
    <message>
        <source>Drei Dinge fehlen noch</source>
        <extracomment>Three things to bring are missing</extracomment>
        <translation>Il manque trois choses</translation>
    </message>
    <message>
        <source>Vier Dinge fehlen noch</source>
        <extracomment>Four things to bring are missing</extracomment>
        <translation>Il manque quatre choses</translation>
    </message>
    <message>
        <source>%1 Dinge fehlen noch</source>
        <extracomment>Five or more things to bring are missing; %1 is their number</extracomment>
        <translation>Il manque %1 choses</translation>
    </message>
    <message>
        <source>weitere Posten: %1</source>
        <extracomment>After the first parts of a sum; %1 is how many more there are</extracomment>
        <translation>autres montants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Habe ich alles? %1</source>
        <extracomment>Title of the list on the phone and on the slip; %1 is the service</extracomment>
        <translation>Ai-je tout&#xa0;? %1</translation>
    </message>
    <message>
        <source>Tippen Sie auf alles, was Sie haben. Darunter steht, was noch fehlt.</source>
        <extracomment>Help on the list to tick</extracomment>
        <translation>Touchez tout ce que vous avez. En dessous, vous voyez ce qui manque.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Antworten, die für Sie stimmen.</source>
        <extracomment>Help on the page of the questions</extracomment>
        <translation>Touchez les réponses qui vous correspondent.</translation>
    </message>
    <message>
        <source>Hier steht, wo Sie bekommen, was noch fehlt.</source>
        <extracomment>Help on the page of what is missing</extracomment>
        <translation>Vous voyez ici où obtenir ce qui manque.</translation>
    </message>
    <message>
        <source>Tippen Sie an, was Sie dazu möchten. Die Summe ändert sich mit.</source>
        <extracomment>Help on the page of the sum</extracomment>
        <translation>Touchez ce que vous voulez en plus. Le total change aussi.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Tippen Sie an, was Sie dabeihaben. Wir sagen Ihnen, was noch fehlt.</source>
        <extracomment>Under the title of the list to tick</extracomment>
        <translation>Touchez ce que vous avez. Nous vous disons ce qui manque.</translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Title of the list to tick</extracomment>
        <translation>Ai-je tout&#xa0;?</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the list along as a code</extracomment>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Liste drucken</source>
        <extracomment>Takes the list along on paper</extracomment>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Pas d’impression</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list of services that ask for papers</extracomment>
        <translation>Il n’y a encore rien ici. Appelez le 115.</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Karte mit den Ämtern</source>
        <translation>Carte des bureaux</translation>
    </message>
    <message>
        <source>Sie sind hier</source>
        <extracomment>On the map, beside the pin of the house in which the kiosk stands</extracomment>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Nummer aufs Handy nehmen</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>Prendre le numéro sur le téléphone</translation>
    </message>
    <message>
        <source>Der Code enthält Nummer, Amt und Tag. Er braucht kein Internet.</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>Le code contient numéro, service et jour. Il marche sans internet.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ihr alter Termin bleibt, bis der neue sicher ist.</source>
        <extracomment>Under the title of the page of old and new time</extracomment>
        <translation>L’ancien rendez-vous reste jusqu’à ce que le nouveau soit sûr.</translation>
    </message>
    <message>
        <source>Termin so verschieben?</source>
        <extracomment>Title of the page of old and new time</extracomment>
        <translation>Déplacer ainsi le rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Nicht verschieben</source>
        <extracomment>Leaves the appointment where it is</extracomment>
        <translation>Ne pas déplacer</translation>
    </message>
    <message>
        <source>Wird verschoben</source>
        <extracomment>On the button while the city is asked to move</extracomment>
        <translation>Déplacement en cours</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Moves the appointment</extracomment>
        <translation>Déplacer le rendez-vous</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Tippen Sie an, was dazukommen soll.</source>
        <extracomment>Under the title of the page of the sum</extracomment>
        <translation>Touchez ce que vous voulez ajouter.</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <extracomment>Title of the page of the sum</extracomment>
        <translation>Combien cela coûte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Was kommt dazu?</source>
        <extracomment>Heading of the extras that may be added</extracomment>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of the sum</extracomment>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Weniger: %1</source>
        <extracomment>Name of the button with a minus sign, %1 is a service</extracomment>
        <translation>Moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Anzahl: %1</source>
        <extracomment>For those who hear it: how many of a service</extracomment>
        <translation>Nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mehr: %1</source>
        <extracomment>Name of the button with a plus sign, %1 is a service</extracomment>
        <translation>Plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Jede Wahl gilt sofort und bis zum Beenden.</source>
        <extracomment>Page of colours and letters: the lead</extracomment>
        <translation>Chaque choix s’applique tout de suite, jusqu’à ce que vous terminiez.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Page of colours and letters</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>So sieht es aus</source>
        <extracomment>Above a sample of how pages look now</extracomment>
        <translation>Voici le résultat</translation>
    </message>
    <message>
        <source>Personalausweis beantragen</source>
        <extracomment>Sample heading</extracomment>
        <translation>Demander une carte d’identité</translation>
    </message>
    <message>
        <source>Das kostet 46,00 € und dauert 3 Wochen.</source>
        <extracomment>Sample sentence</extracomment>
        <translation>Cela coûte 46,00&#xa0;€ et prend 3&#xa0;semaines.</translation>
    </message>
    <message>
        <source>Farben</source>
        <extracomment>Heading above the contrast modes</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Kontrast hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Contraste clair</translation>
    </message>
    <message>
        <source>Kontrast dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Contraste sombre</translation>
    </message>
    <message>
        <source>Schrift</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Weniger Bewegung</source>
        <extracomment>Switch: pages stand still</extracomment>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Alles weiter unten</source>
        <extracomment>Switch: everything one touches lies in the lower half of the screen</extracomment>
        <translation>Tout plus bas</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <extracomment>Takes the reset back</extracomment>
        <translation>Finalement non</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <extracomment>Back to the kiosk&apos;s own look</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of colours and letters</extracomment>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>DoubtPage</name>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist. Bitte buchen Sie nicht noch einmal.</source>
        <extracomment>The answer to a booking never came</extracomment>
        <translation>Le bureau n’a pas répondu. Nous demandons jusqu’à ce que ce soit clair. Ne réservez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob gebucht wurde.</source>
        <extracomment>Title while the city is asked whether it booked</extracomment>
        <translation>Nous vérifions si c’est réservé.</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob gebucht wurde.</source>
        <extracomment>Title: nobody knows whether it was booked</extracomment>
        <translation>Nous ne savons pas encore si c’est réservé.</translation>
    </message>
    <message>
        <source>Vielleicht gebucht: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Peut-être réservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab. Damit kann das Amt nachsehen.</source>
        <extracomment>Under the number of an appointment that may be booked</extracomment>
        <translation>Veuillez noter le numéro. Le bureau peut ainsi vérifier.</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more whether it booked</extracomment>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of a booking that nobody knows of</extracomment>
        <translation>J’ai le numéro</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Termin wird gesucht</source>
        <extracomment>On the button while the appointment is looked up</extracomment>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from number or code of an appointment</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Im Kiosk ist ein Fehler passiert. Ihre Eingaben sind gelöscht, es wurde nichts verschickt.</source>
        <extracomment>Error page: what happened, and what did not</extracomment>
        <translation>Une erreur s’est produite dans la borne. Vos saisies sont effacées, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Error page</extracomment>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Error page: heading above the ways on</extracomment>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Error page: telephone, %1 is the number</extracomment>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Error page: somebody in this house</extracomment>
        <translation>Demander à quelqu’un ici</translation>
    </message>
    <message>
        <source>Für die Technik: %1, Kiosk %2, %3 Uhr.</source>
        <extracomment>Error page, last and small: %1 code, %2 name of the kiosk, %3 time</extracomment>
        <translation>Pour la technique&#xa0;: %1, borne %2, %3.</translation>
    </message>
    <message>
        <source>Von vorn beginnen</source>
        <extracomment>Error page: begin anew</extracomment>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from a field of the form</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Key that ends typing in a form</extracomment>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>kostenlos</source>
        <extracomment>A service that costs nothing</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>ab %1</source>
        <extracomment>%1 is the lowest amount</extracomment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Das sagt Ihnen das Amt</source>
        <extracomment>Instead of a fee that is not known
----------
Under &quot;money for the fee&quot;, where it is not known; also instead of the sum</extracomment>
        <translation>Le bureau vous le dira</translation>
    </message>
    <message>
        <source>oder Telefon 115</source>
        <extracomment>Under an unknown fee</extracomment>
        <translation>ou téléphone 115</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Above the fee</extracomment>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Kosten</source>
        <extracomment>Before the fee, with large letters and on the slip</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>So viel Zeit haben Sie</source>
        <extracomment>Above a deadline</extracomment>
        <translation>Le délai à respecter</translation>
    </message>
    <message>
        <source>Frist</source>
        <extracomment>Before a deadline, with large letters and on the slip</extracomment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>So lange gilt es</source>
        <extracomment>Above how long a document is valid</extracomment>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>Gilt</source>
        <extracomment>Before how long a document is valid, with large letters and on the slip</extracomment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>So lange dauert es</source>
        <extracomment>Above how long it takes</extracomment>
        <translation>Durée de traitement</translation>
    </message>
    <message>
        <source>Dauert</source>
        <extracomment>Before how long it takes, with large letters and on the slip</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Address of an office: %1 is the street, %2 the floor</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand: %2.</source>
        <extracomment>%1 is who answers for the text, %2 the day on which it was last checked</extracomment>
        <translation>Source&#xa0;: %1. Mise à jour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Before the source of what is said about the online service</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Schreiben Sie ein Wort. Die Treffer erscheinen von selbst.</source>
        <extracomment>Help on the search page</extracomment>
        <translation>Écrivez un mot. Les résultats apparaissent tout seuls.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Zeile, die zu Ihnen passt.</source>
        <extracomment>Help on lists</extracomment>
        <translation>Touchez la ligne qui vous correspond.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Unten nehmen Sie alles mit, gedruckt oder aufs Handy.</source>
        <extracomment>Help on the page of a service</extracomment>
        <translation>Lisez tranquillement. En bas, vous emportez tout, imprimé ou sur votre téléphone.</translation>
    </message>
    <message>
        <source>Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.</source>
        <extracomment>Help on the page with a code</extracomment>
        <translation>Ouvrez l’appareil photo de votre téléphone et visez le code.</translation>
    </message>
    <message>
        <source>Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Help on the page of a slip</extracomment>
        <translation>La fiche sort de la fente sous l’écran.</translation>
    </message>
    <message>
        <source>Formulare</source>
        <extracomment>Above the forms among the search results</extracomment>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Above the offices among the search results</extracomment>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Leistung</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Formular</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Amt</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Alle Leistungen</source>
        <extracomment>Title of the list of all services
----------
Tile: all services from A to Z</extracomment>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Von A bis Z. Ein Buchstabe verkürzt die Liste.</source>
        <extracomment>Under the title of the list of all services</extracomment>
        <translation>De A à Z. Une lettre raccourcit la liste.</translation>
    </message>
    <message>
        <source>Lebenslage</source>
        <extracomment>Above the title of a life situation</extracomment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>In welcher Lebenslage sind Sie?</source>
        <extracomment>Title of the page of all life situations</extracomment>
        <translation>Quelle est votre situation&#xa0;?</translation>
    </message>
    <message>
        <source>Wir zeigen, was Sie dann brauchen.</source>
        <extracomment>Under the title of the page of all life situations</extracomment>
        <translation>Nous montrons ce qu’il vous faut alors.</translation>
    </message>
    <message>
        <source>Kosten, Unterlagen und Dauer, zum Mitnehmen</source>
        <extracomment>Line of the tile &quot;All services&quot;</extracomment>
        <translation>Coût, documents et durée, à emporter</translation>
    </message>
    <message>
        <source>Heute kein Druck. Aufs Handy geht.</source>
        <extracomment>Line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>Pas d’impression aujourd’hui. Utilisez votre téléphone.</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <extracomment>Above the services among the search results
----------
Tile with large letters: all services</extracomment>
        <translation>Services</translation>
    </message>
    <message>
        <source>Kosten, Dauer</source>
        <extracomment>Short line of the tile &quot;All services&quot;</extracomment>
        <translation>Coût, durée</translation>
    </message>
    <message>
        <source>Heute kein Druck</source>
        <extracomment>Short line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>Pas d’impression</translation>
    </message>
    <message>
        <source>Leistung · %1</source>
        <extracomment>Above the title of a service; %1 is its life situation</extracomment>
        <translation>Service · %1</translation>
    </message>
    <message>
        <source>Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115.</source>
        <extracomment>Warning on old content; %1 is the day on which it was last checked</extracomment>
        <translation>Cette information date du %1. Pour être sûr, appelez le 115.</translation>
    </message>
    <message>
        <source>ohne Stufen</source>
        <extracomment>An office without steps
----------
An office without steps, on the slip</extracomment>
        <translation>sans marches</translation>
    </message>
    <message>
        <source>mit Stufen</source>
        <extracomment>An office with steps</extracomment>
        <translation>avec marches</translation>
    </message>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>nicht in Leichter Sprache</source>
        <extracomment>Mark of a text that exists in ordinary German only, for readers of Leichte Sprache</extracomment>
        <translation>pas en langage facile</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>Mark of a text that exists in German only</extracomment>
        <translation>en allemand</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Tippen Sie auf eine Kachel, oder suchen Sie mit eigenen Worten.</source>
        <extracomment>Help page: lead when one came from the home screen</extracomment>
        <translation>Touchez une case, ou cherchez avec vos propres mots.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Help page</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Help: leads to a page on how to use the machine</extracomment>
        <translation>Utiliser la borne</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Help: telephone, %1 is the number</extracomment>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Help: somebody in this house</extracomment>
        <translation>Demander à quelqu’un ici</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Help: privacy notice</extracomment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Help: accessibility statement</extracomment>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Help: imprint</extracomment>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Leaves the help page</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Nur noch kurz. Danach ist die Zeit wieder frei.</source>
        <extracomment>Above the countdown, when little time is left</extracomment>
        <translation>Plus que peu de temps. Ensuite, l’heure redevient libre.</translation>
    </message>
    <message>
        <source>Wir halten diesen Termin für Sie frei</source>
        <extracomment>Above the countdown</extracomment>
        <translation>Nous gardons ce rendez-vous pour vous</translation>
    </message>
    <message>
        <source>Minuten</source>
        <extracomment>After a countdown: 8:41 Minuten</extracomment>
        <translation>minutes</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Was möchten Sie erledigen?</source>
        <extracomment>Home screen: the question</extracomment>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Search field with large letters</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Suchen, zum Beispiel: Personalausweis</source>
        <extracomment>Search field with an example</extracomment>
        <translation>Rechercher, par exemple&#xa0;: carte d’identité</translation>
    </message>
</context>
<context>
    <name>HomeSituations</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Home screen: heading above the life situations</extracomment>
        <translation>Ou selon votre situation</translation>
    </message>
    <message>
        <source>Nach Lebenslage suchen</source>
        <extracomment>Home screen with large letters: the tile that leads to the life situations</extracomment>
        <translation>Selon votre situation</translation>
    </message>
    <message>
        <source>Alle Lebenslagen</source>
        <extracomment>Home screen: leads to all life situations</extracomment>
        <translation>Toutes les situations</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ihre Angaben sind verdeckt. Ohne Antwort löschen wir sie.</source>
        <extracomment>Idle warning: the lead</extracomment>
        <translation>Vos saisies sont masquées. Sans réponse, nous les effaçons.</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <extracomment>Idle warning</extracomment>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Sekunden</source>
        <extracomment>Under the number of seconds</extracomment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Ich brauche mehr Zeit</source>
        <extracomment>Idle warning: the big button</extracomment>
        <translation>Il me faut plus de temps</translation>
    </message>
    <message>
        <source>Beenden und alles löschen</source>
        <extracomment>Idle warning: ends at once</extracomment>
        <translation>Terminer et tout effacer</translation>
    </message>
    <message>
        <source>Jede Berührung und jede Taste verlängert die Zeit. So oft Sie möchten.</source>
        <extracomment>Idle warning: small print</extracomment>
        <translation>Chaque contact et chaque touche prolonge le temps. Autant de fois que vous voulez.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Umschalten</source>
        <extracomment>Name of the shift key for those who hear it</extracomment>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last letter</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <extracomment>Name of the key that shows signs instead of letters, for those who hear it</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <extracomment>Name of the key that shows figures and signs, for those who hear it</extracomment>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <extracomment>The space bar</extracomment>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Sprache wählen</source>
        <extracomment>Page on which one chooses a language</extracomment>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>Ihre Wahl gilt sofort. Danach spricht der Kiosk wieder Deutsch.</source>
        <extracomment>Under the languages</extracomment>
        <translation>Votre choix s’applique tout de suite. Ensuite, la borne reparle allemand.</translation>
    </message>
    <message>
        <source>Weiter auf %1</source>
        <extracomment>Goes on in the chosen language, whose name is %1</extracomment>
        <translation>Continuer en %1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list</extracomment>
        <translation>Il n’y a encore rien ici. Appelez le 115.</translation>
    </message>
</context>
<context>
    <name>ManageAppointment</name>
    <message>
        <source>Nummer und Code stehen auf Ihrem Zettel. Tippen Sie beides mit den Tasten.</source>
        <extracomment>Help on the fields of number and code</extracomment>
        <translation>Numéro et code sont sur votre fiche. Tapez les deux avec les touches.</translation>
    </message>
    <message>
        <source>Lesen Sie, was der Kiosk jetzt weiß.</source>
        <extracomment>Help on a page on which nothing can be done</extracomment>
        <translation>Lisez ce que la borne sait maintenant.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das, was Sie mit dem Termin tun möchten.</source>
        <extracomment>Help on the page of an appointment</extracomment>
        <translation>Touchez ce que vous voulez faire du rendez-vous.</translation>
    </message>
    <message>
        <source>Erst Ihr zweites Tippen sagt den Termin ab.</source>
        <extracomment>Help on the questions before an appointment is cancelled</extracomment>
        <translation>Il faut toucher deux fois pour annuler le rendez-vous.</translation>
    </message>
    <message>
        <source>Vergleichen Sie beide Zeiten. Erst Ihr Tippen verschiebt.</source>
        <extracomment>Help on the page of old and new time</extracomment>
        <translation>Comparez les deux heures. Le rendez-vous n’est déplacé que quand vous touchez.</translation>
    </message>
    <message>
        <source>Mit Nummer und Code</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot;</extracomment>
        <translation>Avec numéro et code</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot; while the system does not answer</extracomment>
        <translation>Indisponible pour le moment</translation>
    </message>
    <message>
        <source>Termin ändern oder absagen</source>
        <extracomment>Tile: change or cancel an appointment</extracomment>
        <translation>Changer ou annuler un rendez-vous</translation>
    </message>
    <message>
        <source>Termin ändern</source>
        <extracomment>Tile with large letters: change or cancel an appointment</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Wie ist der Code?</source>
        <extracomment>Title of the field of the code</extracomment>
        <translation>Quel est le code&#xa0;?</translation>
    </message>
    <message>
        <source>Er steht unter der Nummer: „Code zum Absagen“.</source>
        <extracomment>Under the title of the field of the code</extracomment>
        <translation>Il est sous le numéro&#xa0;: « Code pour annuler ».</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Name of the field of the code</extracomment>
        <translation>Code pour annuler</translation>
    </message>
    <message>
        <source>Wie ist Ihre Terminnummer?</source>
        <extracomment>Title of the field of the number</extracomment>
        <translation>Votre numéro de rendez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Sie steht auf Ihrem Zettel oder in der E-Mail.</source>
        <extracomment>Under the title of the field of the number</extracomment>
        <translation>Il est sur votre fiche ou dans l’e-mail.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <extracomment>Name of the field of the number</extracomment>
        <translation>Numéro du rendez-vous</translation>
    </message>
    <message>
        <source>Die Absage ist nicht angekommen.</source>
        <extracomment>The city was asked, and has not cancelled</extracomment>
        <translation>L’annulation n’est pas arrivée.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter. Sie können es noch einmal versuchen.</source>
        <extracomment>Under &quot;Die Absage ist nicht angekommen.&quot;</extracomment>
        <translation>Votre rendez-vous reste valable. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Verschieben geht hier nicht.</source>
        <extracomment>The kiosk cannot look for another time</extracomment>
        <translation>Impossible de déplacer ici.</translation>
    </message>
    <message>
        <source>Buchen Sie zuerst einen neuen Termin. Danach sagen Sie diesen ab.</source>
        <extracomment>Under &quot;Verschieben geht hier nicht.&quot;</extracomment>
        <translation>Prenez d’abord un nouveau rendez-vous. Ensuite, annulez celui-ci.</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Deed: another time</extracomment>
        <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>Der alte bleibt, bis der neue sicher ist.</source>
        <extracomment>Under &quot;Termin verschieben&quot;</extracomment>
        <translation>L’ancien reste jusqu’à ce que le nouveau soit sûr.</translation>
    </message>
    <message>
        <source>Termin absagen</source>
        <extracomment>Deed: cancels</extracomment>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Wir fragen noch zweimal nach.</source>
        <extracomment>Under &quot;Termin absagen&quot;</extracomment>
        <translation>Nous demandons encore deux fois.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: the new appointment counts only once a mail was answered</extracomment>
        <translation>Presque fini&#xa0;: confirmez l’e-mail.</translation>
    </message>
    <message>
        <source>Erst dann gilt der neue Termin. Sagen Sie danach den alten ab.</source>
        <extracomment>Under &quot;Fast fertig&quot;: the old one stays until then</extracomment>
        <translation>Alors seulement, le nouveau est valable. Ensuite, annulez l’ancien.</translation>
    </message>
    <message>
        <source>Sie haben jetzt zwei Termine.</source>
        <extracomment>Title: the new one is booked, and the old one could not be cancelled</extracomment>
        <translation>Vous avez maintenant deux rendez-vous.</translation>
    </message>
    <message>
        <source>Der neue ist gebucht. Der alte ließ sich nicht absagen.</source>
        <extracomment>Under &quot;Sie haben jetzt zwei Termine.&quot;</extracomment>
        <translation>Le nouveau est pris. L’ancien n’a pas pu être annulé.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <extracomment>Title: moved</extracomment>
        <translation>Votre rendez-vous est déplacé.</translation>
    </message>
    <message>
        <source>Der alte Termin ist abgesagt. Es gilt nur der neue.</source>
        <extracomment>Under &quot;Ihr Termin ist verschoben.&quot;</extracomment>
        <translation>L’ancien rendez-vous est annulé. Seul le nouveau est valable.</translation>
    </message>
    <message>
        <source>Der alte Termin gilt noch: %1</source>
        <extracomment>The old appointment stands beside the new one: %1 is day and time</extracomment>
        <translation>L’ancien rendez-vous reste valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alter Termin: Nummer %1. Neuer Termin: Nummer %2.</source>
        <extracomment>%1 is the number of the old appointment, %2 that of the new one</extracomment>
        <translation>Ancien rendez-vous&#xa0;: numéro %1. Nouveau rendez-vous&#xa0;: numéro %2.</translation>
    </message>
    <message>
        <source>Alten Termin jetzt absagen</source>
        <extracomment>Deed: tries once more to cancel the old one of two appointments</extracomment>
        <translation>Annuler l’ancien maintenant</translation>
    </message>
    <message>
        <source>Der neue bleibt.</source>
        <extracomment>Under &quot;Alten Termin jetzt absagen&quot;</extracomment>
        <translation>Le nouveau reste.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Deed: prints the appointment</extracomment>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under &quot;Zettel drucken&quot;</extracomment>
        <translation>avec tout ce qu’il faut apporter</translation>
    </message>
    <message>
        <source>Neuen Termin buchen</source>
        <extracomment>Deed: books a new appointment</extracomment>
        <translation>Prendre un nouveau rendez-vous</translation>
    </message>
    <message>
        <source>Sie wählen Anliegen, Amt und Zeit.</source>
        <extracomment>Under &quot;Neuen Termin buchen&quot;</extracomment>
        <translation>Vous choisissez démarche, bureau et heure.</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>Above a title while another time is chosen: %1 is day and time of the appointment</extracomment>
        <translation>Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Die neue Zeit ist nicht mehr reserviert. Ihr alter Termin gilt. Wählen Sie neu.</source>
        <extracomment>Above the calendar: the new time that was held is free again</extracomment>
        <translation>La nouvelle heure n’est plus réservée. L’ancien rendez-vous reste valable. Choisissez encore.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>Le bureau n’a pas répondu. L’ancien rendez-vous reste valable. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Ihr alter Termin gilt. Wählen Sie eine andere.</source>
        <extracomment>Above the calendar: somebody else has taken the time</extracomment>
        <translation>Cette heure vient d’être prise. L’ancien rendez-vous reste valable. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Bisher</source>
        <extracomment>Label of the old time</extracomment>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Neu</source>
        <extracomment>Label of the new time</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Nein, Termin behalten</source>
        <extracomment>Leaves the appointment as it is</extracomment>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Möchten Sie absagen?</source>
        <extracomment>Title of the first question before an appointment is cancelled</extracomment>
        <translation>Voulez-vous annuler&#xa0;?</translation>
    </message>
    <message>
        <source>Ihre Zeit wird dann frei für andere. Sie bekommen sie nicht zurück.</source>
        <extracomment>Under the first question</extracomment>
        <translation>Votre heure devient libre pour d’autres. Vous ne la récupérez pas.</translation>
    </message>
    <message>
        <source>Ja, ich möchte absagen</source>
        <extracomment>Answer to the first question before an appointment is cancelled</extracomment>
        <translation>Oui, je veux annuler</translation>
    </message>
    <message>
        <source>Noch ist nichts abgesagt.</source>
        <extracomment>Under &quot;Ja, ich möchte absagen&quot;</extracomment>
        <translation>Rien n’est encore annulé.</translation>
    </message>
    <message>
        <source>Jetzt absagen</source>
        <extracomment>Cancels the appointment, asked for the second time</extracomment>
        <translation>Annuler maintenant</translation>
    </message>
    <message>
        <source>Wird abgesagt</source>
        <extracomment>On the button while the city is asked to cancel</extracomment>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Ganz sicher absagen?</source>
        <extracomment>Title of the second question before an appointment is cancelled</extracomment>
        <translation>Vraiment annuler&#xa0;?</translation>
    </message>
    <message>
        <source>Danach gibt es diesen Termin nicht mehr.</source>
        <extracomment>Under the second question</extracomment>
        <translation>Ensuite, ce rendez-vous n’existe plus.</translation>
    </message>
    <message>
        <source>Ihr Termin ist abgesagt.</source>
        <extracomment>Title: it is cancelled</extracomment>
        <translation>Votre rendez-vous est annulé.</translation>
    </message>
    <message>
        <source>Wenn Sie eine E-Mail-Adresse angegeben haben, bekommen Sie auch eine E-Mail.</source>
        <extracomment>Under &quot;Ihr Termin ist abgesagt.&quot;</extracomment>
        <translation>Si vous avez donné une adresse e-mail, vous recevez aussi un e-mail.</translation>
    </message>
    <message>
        <source>Abgesagt: %1</source>
        <extracomment>What is cancelled: %1 is day and time</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more what became of it</extracomment>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of what nobody knows</extracomment>
        <translation>J’ai le numéro</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob abgesagt wurde.</source>
        <extracomment>Title: nobody knows whether it was cancelled</extracomment>
        <translation>Nous ne savons pas encore si c’est annulé.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob abgesagt wurde.</source>
        <extracomment>Title while the city is asked whether it cancelled</extracomment>
        <translation>Nous vérifions si c’est annulé.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist.</source>
        <extracomment>The answer never came</extracomment>
        <translation>Le bureau n’a pas répondu. Nous demandons jusqu’à ce que ce soit clair.</translation>
    </message>
    <message>
        <source>Vielleicht abgesagt: %1</source>
        <extracomment>An appointment that may be cancelled: %1 is day and time</extracomment>
        <translation>Peut-être annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob verschoben wurde.</source>
        <extracomment>Title: nobody knows whether it was moved</extracomment>
        <translation>Nous ne savons pas encore si c’est déplacé.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob verschoben wurde.</source>
        <extracomment>Title while the city is asked whether it moved</extracomment>
        <translation>Nous vérifions si c’est déplacé.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt, bis es klar ist.</source>
        <extracomment>The answer to a move never came</extracomment>
        <translation>Le bureau n’a pas répondu. L’ancien rendez-vous reste valable jusqu’à ce que ce soit clair.</translation>
    </message>
    <message>
        <source>Vielleicht neu: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Peut-être nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Neuer Termin: Nummer %1</source>
        <extracomment>%1 is the number of a new appointment</extracomment>
        <translation>Nouveau rendez-vous&#xa0;: numéro %1</translation>
    </message>
    <message>
        <source>Ihr Termin: Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Votre rendez-vous&#xa0;: numéro %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab.</source>
        <extracomment>Under the number of an appointment of which nobody knows</extracomment>
        <translation>Veuillez noter le numéro.</translation>
    </message>
    <message>
        <source>Es ist nichts geändert.</source>
        <extracomment>Nothing is looked up for a while: what is kept</extracomment>
        <translation>Rien n’est changé.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter wie bisher.</source>
        <extracomment>The city said no to a change: what is kept</extracomment>
        <translation>Votre rendez-vous reste valable comme avant.</translation>
    </message>
    <message>
        <source>In %1 Minuten können Sie es wieder versuchen.</source>
        <extracomment>Nothing is looked up for a while: %1 is a number of minutes</extracomment>
        <translation>Vous pouvez réessayer dans %1 minutes.</translation>
    </message>
    <message>
        <source>Bitte warten Sie etwas.</source>
        <extracomment>Title: nothing is looked up for a while</extracomment>
        <translation>Veuillez attendre un peu.</translation>
    </message>
    <message>
        <source>Nummer und Code waren hier zu oft falsch.</source>
        <extracomment>Nothing is looked up for a while: why</extracomment>
        <translation>Numéro et code étaient trop souvent faux ici.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt.</source>
        <extracomment>Title: the appointment as the city has it</extracomment>
        <translation>Votre rendez-vous est valable.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin gilt.&quot;</extracomment>
        <translation>Veuillez venir cinq minutes plus tôt.</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt.</source>
        <extracomment>Title: the appointment counts only once a mail was answered</extracomment>
        <translation>Pas encore confirmé.</translation>
    </message>
    <message>
        <source>Der Termin gilt erst, wenn Sie die E-Mail der Stadt beantworten.</source>
        <extracomment>Under &quot;Noch nicht bestätigt.&quot;</extracomment>
        <translation>Le rendez-vous n’est valable que quand vous répondez à l’e-mail de la ville.</translation>
    </message>
    <message>
        <source>Dieser Termin ist nicht gebucht.</source>
        <extracomment>Title: the time is held for somebody, and nothing is booked</extracomment>
        <translation>Ce rendez-vous n’est pas pris.</translation>
    </message>
    <message>
        <source>Die Zeit ist nur reserviert und wird bald wieder frei.</source>
        <extracomment>Under &quot;Dieser Termin ist nicht gebucht.&quot;</extracomment>
        <translation>L’heure est seulement réservée et redevient bientôt libre.</translation>
    </message>
    <message>
        <source>Sie sind aufgerufen.</source>
        <extracomment>Title: the person has been called to the counter</extracomment>
        <translation>Vous êtes appelé.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>Under &quot;Sie sind aufgerufen.&quot;</extracomment>
        <translation>Allez tout de suite au guichet.</translation>
    </message>
    <message>
        <source>Dieser Termin ist vorbei.</source>
        <extracomment>Title: the appointment has passed</extracomment>
        <translation>Ce rendez-vous est passé.</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt, ob Sie noch drankommen. Oder buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist vorbei.&quot;</extracomment>
        <translation>Demandez au bureau si vous pouvez encore passer. Ou prenez un nouveau rendez-vous.</translation>
    </message>
    <message>
        <source>Dieser Termin ist abgesagt.</source>
        <extracomment>Title: the appointment was cancelled before</extracomment>
        <translation>Ce rendez-vous est annulé.</translation>
    </message>
    <message>
        <source>Wenn Sie noch kommen möchten, buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist abgesagt.&quot;</extracomment>
        <translation>Si vous voulez encore venir, prenez un nouveau rendez-vous.</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob der Termin gilt.</source>
        <extracomment>Title: the city says nothing the kiosk understands</extracomment>
        <translation>Nous ne savons pas si le rendez-vous est valable.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>Under &quot;Wir wissen nicht, ob der Termin gilt.&quot;</extracomment>
        <translation>Appelez le 115 ou demandez au bureau.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie Platz.</source>
        <extracomment>Title: the appointment is within the hour</extracomment>
        <translation>Veuillez vous asseoir.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen als %3.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office, %3 the number to be called</extracomment>
        <translation>%1, %2. Vous serez appelé sous le numéro %3.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office</extracomment>
        <translation>%1, %2. Vous serez appelé.</translation>
    </message>
    <message>
        <source>Die Nummer hat nur Ziffern.</source>
        <extracomment>Above the field of the number of an appointment</extracomment>
        <translation>Le numéro n’a que des chiffres.</translation>
    </message>
    <message>
        <source>Der Code hat vier Zeichen: 0 bis 9, A bis F.</source>
        <extracomment>Above the field of the code of an appointment</extracomment>
        <translation>Le code a quatre signes&#xa0;: 0 à 9, A à F.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Noch ein Versuch.</source>
        <extracomment>Above the field: number and code belong to no appointment; one try is left</extracomment>
        <translation>Numéro et code ne vont pas ensemble. Encore un essai.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Bitte prüfen Sie beides.</source>
        <extracomment>Above the field: number and code belong to no appointment</extracomment>
        <translation>Numéro et code ne vont pas ensemble. Veuillez vérifier les deux.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>So bekommen Sie es.</source>
        <extracomment>Under the title of the page of what is missing</extracomment>
        <translation>Voici comment l’obtenir.</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of what is missing</extracomment>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>Under the number: the printer confirmed</extracomment>
        <translation>Imprimé. Votre ticket est dans le bac.</translation>
    </message>
    <message>
        <source>Ihr Zettel wird gedruckt.</source>
        <extracomment>Under the number: the printer is at it</extracomment>
        <translation>Votre ticket est en cours d’impression.</translation>
    </message>
    <message>
        <source>Ist ein Zettel im Fach? Das wissen wir nicht. Ihre Nummer gilt.</source>
        <extracomment>Under the number: the printer did not say whether it printed</extracomment>
        <translation>Y a-t-il un ticket dans le bac ? Nous ne savons pas. Votre numéro est valable.</translation>
    </message>
    <message>
        <source>Ohne Zettel. Ihre Nummer gilt.</source>
        <extracomment>Under the number: no slip was wanted</extracomment>
        <translation>Sans ticket. Votre numéro est valable.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Il n’y a plus de papier. Votre numéro reste valable.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Le capot de l’imprimante est ouvert. Votre numéro reste valable.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Le ticket n’est pas prêt. Votre numéro reste valable.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Merken Sie sich die Nummer, oder fotografieren Sie sie.</source>
        <extracomment>Under the title while the number is on no paper</extracomment>
        <translation>Retenez le numéro ou prenez-le en photo.</translation>
    </message>
    <message>
        <source>Das ist Ihre Nummer.</source>
        <extracomment>Title of the page with the number that was drawn</extracomment>
        <translation>Voici votre numéro.</translation>
    </message>
    <message>
        <source>Doch drucken</source>
        <extracomment>Prints the number that stands on the screen</extracomment>
        <translation>Imprimer quand même</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <extracomment>Prints the number once more</extracomment>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Pas d’impression</translation>
    </message>
    <message>
        <source>Ich habe meine Nummer</source>
        <extracomment>Ends: the citizen has the number</extracomment>
        <translation>J’ai mon numéro</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Terminnummer</source>
        <extracomment>Before the number of an appointment</extracomment>
        <translation>Numéro du rendez-vous</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Code pour annuler</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the page of an appointment: %1 is the number that will be called</extracomment>
        <translation>Vous serez appelé sous le numéro %1.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Horaires exceptionnels</translation>
    </message>
    <message>
        <source>Alle Halte</source>
        <extracomment>Leads to all stops of the office on wheels</extracomment>
        <translation>Tous les arrêts</translation>
    </message>
    <message numerus="yes">
        <source>%n Leistungen</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Leads to what one can do at an office</extracomment>
        <translation>Services ici</translation>
    </message>
    <message>
        <source>Das geht hier nicht</source>
        <extracomment>Above what people look for at an office in vain</extracomment>
        <translation>Pas possible ici</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes address and hours along as a code</extracomment>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes address and hours along on paper</extracomment>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Pas d’impression</translation>
    </message>
</context>
<context>
    <name>OfficePartPage</name>
    <message>
        <source>Zurück zum Amt</source>
        <extracomment>Leaves a list of an office</extracomment>
        <translation>Retour au bureau</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>%1, Bus vor Ort</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;: %1 is &quot;Fünf Ämter&quot;; the office on wheels is open</extracomment>
        <translation>%1, bus sur place</translation>
    </message>
    <message>
        <source>Adressen und Wege</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;, where nothing is known about offices</extracomment>
        <translation>Adresses et accès</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Tile: offices and opening hours</extracomment>
        <translation>Bureaux et horaires</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Tile with large letters: offices and opening hours</extracomment>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Wer hat offen?</source>
        <extracomment>Short line of the tile &quot;Offices and times&quot;</extracomment>
        <translation>Qui est ouvert&#xa0;?</translation>
    </message>
    <message>
        <source>Telefon 115</source>
        <extracomment>Tile: the telephone service
----------
Tile with large letters: the telephone service
----------
On the slip with the hours of all offices: the telephone service</extracomment>
        <translation>Téléphone 115</translation>
    </message>
    <message>
        <source>Fragen an alle Ämter</source>
        <extracomment>Line of the tile &quot;Telefon 115&quot;, where its hours are not known</extracomment>
        <translation>Questions à tous les bureaux</translation>
    </message>
    <message>
        <source>Kein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Aucun bureau</translation>
    </message>
    <message>
        <source>Ein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Un bureau</translation>
    </message>
    <message>
        <source>Zwei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Deux bureaux</translation>
    </message>
    <message>
        <source>Drei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Trois bureaux</translation>
    </message>
    <message>
        <source>Vier Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Quatre bureaux</translation>
    </message>
    <message>
        <source>Fünf Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Cinq bureaux</translation>
    </message>
    <message>
        <source>Sechs Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Six bureaux</translation>
    </message>
    <message>
        <source>Sieben Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Sept bureaux</translation>
    </message>
    <message>
        <source>Acht Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Huit bureaux</translation>
    </message>
    <message>
        <source>Neun Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Neuf bureaux</translation>
    </message>
    <message>
        <source>%1 Ämter</source>
        <extracomment>Number of offices, ten or more</extracomment>
        <translation>%1 bureaux</translation>
    </message>
    <message>
        <source>alle sind zu</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>tous fermés</translation>
    </message>
    <message>
        <source>eines ist offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>un est ouvert</translation>
    </message>
    <message>
        <source>zwei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>deux sont ouverts</translation>
    </message>
    <message>
        <source>drei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>trois sont ouverts</translation>
    </message>
    <message>
        <source>vier sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>quatre sont ouverts</translation>
    </message>
    <message>
        <source>fünf sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>cinq sont ouverts</translation>
    </message>
    <message>
        <source>sechs sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>six sont ouverts</translation>
    </message>
    <message>
        <source>sieben sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>sept sont ouverts</translation>
    </message>
    <message>
        <source>acht sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>huit sont ouverts</translation>
    </message>
    <message>
        <source>neun sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>neuf sont ouverts</translation>
    </message>
    <message>
        <source>alle sind offen</source>
        <extracomment>All of the offices are open</extracomment>
        <translation>tous sont ouverts</translation>
    </message>
    <message>
        <source>%1 sind offen</source>
        <extracomment>How many of the offices are open, ten or more</extracomment>
        <translation>%1 sont ouverts</translation>
    </message>
    <message>
        <source>Als Nächstes: %1, %2</source>
        <extracomment>While no office is open: %1 is the office that opens next, %2 &quot;öffnet morgen um 8:00 Uhr&quot;</extracomment>
        <translation>Ensuite&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Line of an office in the list: %1 is the street, %2 what it is for</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the office on wheels stands: %1 is the district, %2 the place
----------
Heading: %1 is &quot;Fünf Ämter&quot;, %2 &quot;vier sind offen&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>immer offen</source>
        <extracomment>In a row: an office that never closes</extracomment>
        <translation>toujours ouvert</translation>
    </message>
    <message>
        <source>offen bis %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>schließt um %1</source>
        <extracomment>In a row: less than 90 minutes left; %1 is a time</extracomment>
        <translation>ferme à %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt</source>
        <extracomment>In a row: nobody knows the opening hours</extracomment>
        <translation>horaires inconnus</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <extracomment>In a row: closed, and nobody knows until when
----------
Instead of hours: closed all day</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>ab %1 wieder</source>
        <extracomment>In a row: a break; %1 is a time later today</extracomment>
        <translation>rouvre à %1</translation>
    </message>
    <message>
        <source>öffnet um %1</source>
        <extracomment>In a row: opens later today for the first time; %1 is a time</extracomment>
        <translation>ouvre à %1</translation>
    </message>
    <message>
        <source>morgen ab %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>demain dès %1</translation>
    </message>
    <message>
        <source>%1 ab %2</source>
        <extracomment>In a row; %1 is a short weekday or a date, %2 a time</extracomment>
        <translation>%1 dès %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A day with other hours: %1 is the day, %2 its hours or &quot;geschlossen&quot;, %3 the reason</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand nicht bekannt.</source>
        <extracomment>%1 is who says so</extracomment>
        <translation>Source&#xa0;: %1. Date inconnue.</translation>
    </message>
    <message>
        <source>Tippen Sie auf ein Amt. Die Karte ist nur zum Ansehen da.</source>
        <extracomment>Help on the list of offices</extracomment>
        <translation>Touchez un bureau. La carte est seulement à regarder.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Zeiten und Adresse nehmen Sie gedruckt oder am Handy mit.</source>
        <extracomment>Help on the page of an office</extracomment>
        <translation>Lisez tranquillement. Emportez horaires et adresse, imprimés ou sur votre téléphone.</translation>
    </message>
    <message>
        <source>Rufen Sie mit Ihrem Telefon an. Der Code wählt die Nummer auf dem Handy.</source>
        <extracomment>Help on the page of the telephone service</extracomment>
        <translation>Appelez avec votre téléphone. Le code compose le numéro.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Before the address of an office</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <extracomment>Before the lines of bus and tram</extracomment>
        <translation>Bus et train</translation>
    </message>
    <message>
        <source>Zugang</source>
        <extracomment>Before how people get in: steps, lift, door opener</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Before the telephone number of an office</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Before whether an appointment is needed</extracomment>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Bezahlen</source>
        <extracomment>Before how fees are paid</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Nicht bekannt. Fragen Sie unter 115.</source>
        <extracomment>Instead of a fact of an office that nobody wrote down</extracomment>
        <translation>Inconnu. Appelez le 115.</translation>
    </message>
    <message>
        <source>Nur mit Termin</source>
        <extracomment>An office that wants an appointment</extracomment>
        <translation>Seulement sur rendez-vous</translation>
    </message>
    <message>
        <source>Ohne Termin</source>
        <extracomment>An office that wants no appointment</extracomment>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Title of the list of what one can do at an office</extracomment>
        <translation>Services ici</translation>
    </message>
    <message>
        <source>Die nächsten Halte</source>
        <extracomment>Title of the list of stops of the office on wheels</extracomment>
        <translation>Prochains arrêts</translation>
    </message>
    <message>
        <source>Was ein Anruf kostet, ist nicht bekannt.</source>
        <extracomment>Instead of what a call costs</extracomment>
        <translation>Le prix de l’appel n’est pas connu.</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the slip with the hours of all offices</extracomment>
        <translation>Bureaux et horaires</translation>
    </message>
    <message>
        <source>Öffnungszeiten</source>
        <extracomment>Heading on the slip</extracomment>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>On the slip, where the hours of an office are not known</extracomment>
        <translation>horaires inconnus, téléphone 115</translation>
    </message>
</context>
<context>
    <name>OfficesRow</name>
    <message>
        <source>Wer hat jetzt offen, und wo?</source>
        <extracomment>Under &quot;Ämter und Öffnungszeiten&quot;</extracomment>
        <translation>Qui est ouvert maintenant, et où ?</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>A way on where there is no waiting number</extracomment>
        <translation>Services et horaires</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Jede Woche</source>
        <extracomment>Above the opening hours of a week</extracomment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Horaires exceptionnels</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>rund um die Uhr offen</source>
        <extracomment>An office that never closes</extracomment>
        <translation>ouvert jour et nuit</translation>
    </message>
    <message>
        <source>offen bis %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>schließt um %1 Uhr</source>
        <extracomment>Less than 90 minutes left; %1 is a time</extracomment>
        <translation>ferme à %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>Nobody knows the opening hours</extracomment>
        <translation>horaires inconnus, téléphone 115</translation>
    </message>
    <message>
        <source>bis auf Weiteres geschlossen</source>
        <extracomment>Closed, and nobody knows until when</extracomment>
        <translation>fermé jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>ab %1 Uhr wieder offen</source>
        <extracomment>A break; %1 is a time later today</extracomment>
        <translation>rouvre à %1</translation>
    </message>
    <message>
        <source>öffnet heute um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ouvre aujourd’hui à %1</translation>
    </message>
    <message>
        <source>heute schon zu: %1.</source>
        <extracomment>Open this morning only; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>déjà fermé aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>heute zu: %1.</source>
        <extracomment>Closed all day; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>fermé aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>öffnet morgen um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ouvre demain à %1</translation>
    </message>
    <message>
        <source>öffnet %1 um %2 Uhr</source>
        <extracomment>%1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>ouvre %1 à %2</translation>
    </message>
    <message>
        <source>Öffnet morgen um %1 Uhr</source>
        <extracomment>A sentence of its own; %1 is a time</extracomment>
        <translation>Ouvre demain à %1</translation>
    </message>
    <message>
        <source>Öffnet %1 um %2 Uhr</source>
        <extracomment>A sentence of its own; %1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>Ouvre %1 à %2</translation>
    </message>
    <message>
        <source>noch bis %1 Uhr</source>
        <extracomment>A stop of the office on wheels where it stands now; %1 is a time</extracomment>
        <translation>encore jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <extracomment>A stop of the office on wheels; %1 and %2 are times</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Heute</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Morgen</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Days that follow each other: %1 the first, %2 the last</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Anfang</source>
        <extracomment>Resting button at the top of a list; the other button turns to the next page</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Weiter oben</source>
        <extracomment>Button that shows the rows before</extracomment>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Ende</source>
        <extracomment>Resting button at the end of a list</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Weiter unten</source>
        <extracomment>Button that shows the next rows</extracomment>
        <translation>Vers le bas</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Hier ist nichts nötig. Fragen beantwortet Telefon 115.</source>
        <extracomment>A part of a service that has no content</extracomment>
        <translation>Rien n’est nécessaire ici. Une question&#xa0;? Appelez le 115.</translation>
    </message>
    <message>
        <source>Zurück zur Leistung</source>
        <extracomment>Leaves a part of a service</extracomment>
        <translation>Retour au service</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Mit dem Handy fotografieren</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>À photographier avec le téléphone</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet die Seite der Stadt.</source>
        <extracomment>Page with a code that is a link</extracomment>
        <translation>Visez le code avec l’appareil photo de votre téléphone. Il ouvre la page de la ville.</translation>
    </message>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er enthält alles, auch ohne Internet.</source>
        <extracomment>Page with a code that holds the text itself</extracomment>
        <translation>Visez le code avec l’appareil photo de votre téléphone. Il contient tout, même sans internet.</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Page with a code for the phone</extracomment>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Ich habe es</source>
        <extracomment>The code has been photographed</extracomment>
        <translation>Je l’ai</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Wo möchten Sie hin?</source>
        <extracomment>Title of the offices to choose from</extracomment>
        <translation>Où voulez-vous aller&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Gerade werden hier keine Nummern ausgegeben.</source>
        <extracomment>Under the title, while no numbers are given</extracomment>
        <translation>Aucun numéro n’est donné ici pour le moment.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Under the title: what the button does</extracomment>
        <translation>Touchez une fois. Le ticket sort sous l’écran.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Die Nummer steht dann groß auf dem Bildschirm.</source>
        <extracomment>Under the title: what the button does, without a printer</extracomment>
        <translation>Touchez une fois. Le numéro s’affiche en grand à l’écran.</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Bildschirm.</source>
        <extracomment>Under &quot;Heute kein Druck.&quot;</extracomment>
        <translation>Le numéro s’affiche à l’écran.</translation>
    </message>
    <message>
        <source>Heute kein Druck.</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Pas d’impression aujourd’hui.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Draws a waiting number</extracomment>
        <translation>Prendre un numéro</translation>
    </message>
    <message>
        <source>Ohne Zettel ziehen</source>
        <extracomment>Draws a waiting number although no slip can be printed</extracomment>
        <translation>Prendre sans ticket</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Gerade gibt es hier keine Wartenummern.</source>
        <extracomment>No queue gives numbers now</extracomment>
        <translation>Il n’y a pas de numéros d’attente ici pour le moment.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, zu dem Sie möchten.</source>
        <extracomment>Under the title of the list of queues</extracomment>
        <translation>Touchez le service où vous voulez aller.</translation>
    </message>
    <message>
        <source>Wo möchten Sie warten?</source>
        <extracomment>Title of the list of queues</extracomment>
        <translation>Où voulez-vous attendre ?</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>SIMULATION</source>
        <extracomment>First word of the ribbon that says what is simulated</extracomment>
        <translation>SIMULATION</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Dazu haben wir nichts gefunden.</source>
        <extracomment>No search result</extracomment>
        <translation>Nous n’avons rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n Treffer</source>
        <extracomment>Number of search results</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Gesucht nach %2</source>
        <extracomment>%1 is the number of results, %2 the word that was searched instead of the one typed</extracomment>
        <translation>%1. Recherché&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 bis %2 von %3</source>
        <extracomment>Which results are shown: from %1 to %2 of %3</extracomment>
        <translation>%1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Vorige</source>
        <extracomment>Shows the results before</extracomment>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Weitere</source>
        <extracomment>Shows more results</extracomment>
        <translation>Suivants</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.</source>
        <extracomment>Search page: the lead</extracomment>
        <translation>Écrivez comme vous parlez. Les fautes ne gênent pas.</translation>
    </message>
    <message>
        <source>Wonach suchen Sie?</source>
        <extracomment>Search page</extracomment>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Zum Beispiel: Personalausweis</source>
        <extracomment>Inside the empty search field</extracomment>
        <translation>Par exemple&#xa0;: carte d’identité</translation>
    </message>
    <message>
        <source>Suchfeld</source>
        <extracomment>Name of the search field, for those who hear it</extracomment>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>Treffer</source>
        <extracomment>Low reach in landscape: what was found comes in place of the keyboard</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <extracomment>Low reach in landscape: the keyboard comes in place of what was found</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Key that ends typing</extracomment>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Search page: above the life situations</extracomment>
        <translation>Ou selon votre situation</translation>
    </message>
    <message>
        <source>Oder fragen Sie unter %1.</source>
        <extracomment>Last row where a search found nothing; %1 is the number of the city&apos;s telephone service</extracomment>
        <translation>Ou demandez au %1.</translation>
    </message>
</context>
<context>
    <name>ServiceCards</name>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading of the card of documents</extracomment>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Nichts. Kommen Sie einfach vorbei.</source>
        <extracomment>A service for which nothing has to be brought</extracomment>
        <translation>Rien. Venez simplement.</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <extracomment>Under the first documents; %n is how many more there are</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Leads to the list of all documents, to be ticked</extracomment>
        <translation>Ai-je tout&#xa0;?</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading of the card of the office</extracomment>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>Andere Ämter</source>
        <extracomment>Leads to the other offices</extracomment>
        <translation>Autres bureaux</translation>
    </message>
</context>
<context>
    <name>ServiceMore</name>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Leads to the procedure</extracomment>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Leads to notes and legal sources</extracomment>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Nichts</source>
        <extracomment>Nothing has to be brought</extracomment>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>Number of things to bring</extracomment>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Was bringe ich mit?</source>
        <extracomment>With large letters: leads to the documents</extracomment>
        <translation>Que dois-je apporter&#xa0;?</translation>
    </message>
    <message>
        <source>Wo muss ich hin?</source>
        <extracomment>With large letters: leads to the offices</extracomment>
        <translation>Où dois-je aller&#xa0;?</translation>
    </message>
    <message>
        <source>Ablauf, Hinweise, Recht</source>
        <extracomment>Under &quot;More about it&quot;: procedure, notes, legal sources</extracomment>
        <translation>Étapes, conseils, droit</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>With large letters: leads to procedure and legal sources</extracomment>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the service along as a code</extracomment>
        <translation>Sur le téléphone</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes the service along on paper</extracomment>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Pas d’impression</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Leads from a service to its appointments</extracomment>
        <translation>Prendre rendez-vous</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Wir fragen beim Amt nach</source>
        <extracomment>While the city is asked what can be booked</extracomment>
        <translation>Nous interrogeons le bureau</translation>
    </message>
    <message>
        <source>Fragen Sie unter 115.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Appelez le 115.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Termine.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Il n’y a pas de rendez-vous ici pour le moment.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>%1, %2</source>
        <extracomment>One line on the first screens: %1 is the office, %2 &quot;heute zu: Reformationstag. …&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line on the first screens: %1 is the office, %2 &quot;offen bis 18:00 Uhr&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Montag bis Freitag, 8:00 bis 18:00 Uhr</source>
        <extracomment>Number of the telephone service, where nothing else is known</extracomment>
        <translation>Du lundi au vendredi, de 8:00 à 18:00</translation>
    </message>
    <message>
        <source>Musterstadt ist erfunden.</source>
        <extracomment>Ribbon: the demo city</extracomment>
        <translation>Musterstadt est une ville inventée.</translation>
    </message>
    <message>
        <source>Der Bondrucker ist simuliert.</source>
        <extracomment>Ribbon: a simulated device</extracomment>
        <translation>L’imprimante de tickets est simulée.</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>Schriftgröße %1</source>
        <extracomment>Text size %1 of four, spoken</extracomment>
        <translation>Taille de texte %1</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>SIMULATION  Dieser Zettel ist nicht gültig.</source>
        <extracomment>Black line on paper while something is simulated</extracomment>
        <translation>SIMULATION  Cette fiche n’est pas valable.</translation>
    </message>
    <message>
        <source>Weiterlesen auf dem Handy</source>
        <extracomment>Beside the code on the slip</extracomment>
        <translation>Lire la suite sur le téléphone</translation>
    </message>
    <message>
        <source>Stand %1 · Kiosk %2 · %3</source>
        <extracomment>Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed</extracomment>
        <translation>État au %1 · Borne %2 · %3</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Einen Moment bitte. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>While the printer works</extracomment>
        <translation>Un instant, s’il vous plaît. La fiche sort de la fente sous l’écran.</translation>
    </message>
    <message>
        <source>Er liegt im Ausgabefach unter dem Bildschirm. Bitte nehmen Sie ihn mit.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Elle est dans le bac sous l’écran. Pensez à la prendre.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Sehen Sie nach, ob ein Zettel im Fach liegt.</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>L’imprimante ne répond pas. Regardez s’il y a une fiche dans le bac.</translation>
    </message>
    <message>
        <source>Der Drucker arbeitet gerade nicht. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed, where nothing better is known</extracomment>
        <translation>L’imprimante ne marche pas en ce moment. Prenez l’information sur votre téléphone.</translation>
    </message>
    <message>
        <source>Der Zettel wird gedruckt.</source>
        <extracomment>While the printer works</extracomment>
        <translation>La fiche s’imprime.</translation>
    </message>
    <message>
        <source>Ihr Zettel ist fertig.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Votre fiche est prête.</translation>
    </message>
    <message>
        <source>Ist der Zettel da?</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>La fiche est-elle là&#xa0;?</translation>
    </message>
    <message>
        <source>Hier wird nicht gedruckt.</source>
        <extracomment>This kiosk cannot print at all</extracomment>
        <translation>Pas d’impression ici.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig.</source>
        <extracomment>Nothing was printed</extracomment>
        <translation>La fiche n’est pas prête.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Il n’y a plus de papier. Prenez l’information sur votre téléphone.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Le capot de l’imprimante est ouvert. Prenez l’information sur votre téléphone.</translation>
    </message>
    <message>
        <source>Dieser Kiosk hat keinen Drucker. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Cette borne n’a pas d’imprimante. Prenez l’information sur votre téléphone.</translation>
    </message>
    <message>
        <source>Wird gedruckt</source>
        <extracomment>On the button or card of something the printer is at</extracomment>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Imprimé. Votre fiche est dans le bac.</translation>
    </message>
    <message>
        <source>Diese Seite bleibt stehen, bis Sie auf „Ich habe alles“ tippen.</source>
        <extracomment>Under the code that stands for a slip that was not printed; the quoted word is the button</extracomment>
        <translation>Cette page reste affichée jusqu’à ce que vous touchiez «&#xa0;J’ai tout&#xa0;».</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Prints once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of a printed slip</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Ich habe alles</source>
        <extracomment>Leaves the page of a slip that was not printed</extracomment>
        <translation>J’ai tout</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wartenummer</source>
        <extracomment>Above the title of a page without a waiting number</extracomment>
        <translation>Numéro d’attente</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Heading above the ways on</extracomment>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small, for the technician; %1 is a code</extracomment>
        <translation>Pour la technique : %1</translation>
    </message>
    <message>
        <source>Zum Start</source>
        <extracomment>Leads to the home screen</extracomment>
        <translation>Vers l’accueil</translation>
    </message>
    <message>
        <source>Jetzt noch einmal</source>
        <extracomment>Tries once more</extracomment>
        <translation>Réessayer maintenant</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>an</source>
        <extracomment>State of a switch</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>aus</source>
        <extracomment>State of a switch</extracomment>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>TelephonePage</name>
    <message>
        <source>Eine Nummer für alle Ämter.</source>
        <extracomment>Under the title of the page of the telephone service</extracomment>
        <translation>Un numéro pour tous les bureaux.</translation>
    </message>
    <message>
        <source>Rufen Sie die %1 an.</source>
        <extracomment>Title of the page of the telephone service; %1 is its number</extracomment>
        <translation>Appelez le %1.</translation>
    </message>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Der Code wählt die Nummer.</source>
        <extracomment>Under the code: what it does</extracomment>
        <translation>Le code compose le numéro.</translation>
    </message>
</context>
<context>
    <name>TelephoneRow</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>A way on where there is no waiting number; %1 is the number of the telephone service</extracomment>
        <translation>Téléphone %1</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Eingabe zeigen</source>
        <extracomment>Name of the button in a personal field that shows its letters again</extracomment>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>Eingabe verdecken</source>
        <extracomment>Name of the button in a personal field that shows dots instead of letters</extracomment>
        <translation>Cacher la saisie</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Button in a personal field: letters again</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Verdecken</source>
        <extracomment>Button in a personal field: dots instead of letters</extracomment>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Leeren</source>
        <extracomment>Button in the search field that removes what was typed</extracomment>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Title of the page on how to use the machine</extracomment>
        <translation>Utiliser la borne</translation>
    </message>
    <message>
        <source>Tippen Sie mit dem Finger auf eine Kachel oder einen Knopf. Es gilt, wenn Sie loslassen.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Touchez une case ou un bouton du doigt. Cela compte quand vous relâchez.</translation>
    </message>
    <message>
        <source>Unten steht immer dasselbe: Zurück, Start, Sprache, Darstellung, Hilfe, Verbergen, Beenden.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>En bas, c’est toujours pareil&#xa0;: Retour, Accueil, Langue, Affichage, Aide, Masquer, Terminer.</translation>
    </message>
    <message>
        <source>Unter „Darstellung“ machen Sie die Schrift größer und die Farben stärker.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Sous «&#xa0;Affichage&#xa0;», vous agrandissez le texte et renforcez les couleurs.</translation>
    </message>
    <message>
        <source>Auch eine Tastatur genügt: Pfeile wählen, die Eingabetaste öffnet.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Un clavier suffit aussi&#xa0;: les flèches choisissent, la touche Entrée ouvre.</translation>
    </message>
    <message>
        <source>Lassen Sie sich Zeit. Vor dem Löschen fragen wir, ob Sie noch da sind.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Prenez votre temps. Avant d’effacer, nous demandons si vous êtes toujours là.</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Title of the privacy notice</extracomment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Was Sie hier suchen und wählen, bleibt nur bis zum Beenden im Speicher.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Ce que vous cherchez et choisissez ici reste en mémoire jusqu’à ce que vous terminiez.</translation>
    </message>
    <message>
        <source>Danach ist es gelöscht. Wir schreiben nichts davon auf und geben nichts weiter.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Ensuite, tout est effacé. Nous ne notons rien et ne transmettons rien.</translation>
    </message>
    <message>
        <source>Schaut jemand zu? „Verbergen“ verdeckt die Seite sofort.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Quelqu’un regarde&#xa0;? «&#xa0;Masquer&#xa0;» cache la page tout de suite.</translation>
    </message>
    <message>
        <source>Den gedruckten Zettel nehmen Sie bitte mit.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Pensez à prendre la fiche imprimée.</translation>
    </message>
    <message>
        <source>Fragen beantwortet der Datenschutz der Stadt. Die Nummer hat das Bürgertelefon 115.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Pour vos questions, il y a le service de protection des données de la ville. Le 115 vous donne son numéro.</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Title of the accessibility statement</extracomment>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Wir bauen diesen Kiosk nach der EN 301 549 und den Regeln für barrierefreie Geräte (BFSGV).</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Nous construisons cette borne selon la norme EN 301 549 et les règles allemandes pour les appareils accessibles (BFSGV).</translation>
    </message>
    <message>
        <source>Schrift in vier Größen, vier Farbwelten, alle Knöpfe mindestens 15 mm groß, alles auch mit Tasten.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Texte en quatre tailles, quatre jeux de couleurs, boutons d’au moins 15&#xa0;mm, tout marche aussi au clavier.</translation>
    </message>
    <message>
        <source>Noch nicht fertig sind Vorlesen und Tastfeld. Das Bürgertelefon 115 liest Ihnen jede Auskunft vor.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>La lecture à voix haute et le clavier tactile ne sont pas encore prêts. Le 115 vous lit toute information.</translation>
    </message>
    <message>
        <source>Ist etwas schwer zu bedienen? Sagen Sie es uns unter 115. Wir antworten in vier Wochen.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Quelque chose est difficile à utiliser&#xa0;? Dites-le-nous au 115. Nous répondons en quatre semaines.</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Title of the imprint</extracomment>
        <translation>Mentions légales</translation>
    </message>
    <message>
        <source>Diesen Kiosk verantwortet die Stadt %1.</source>
        <extracomment>Imprint, %1 is the city</extracomment>
        <translation>La ville de %1 est responsable de cette borne.</translation>
    </message>
    <message>
        <source>Das Programm heißt Bürgerkiosk. Es ist freie Software unter der EUPL 1.2.</source>
        <extracomment>Imprint</extracomment>
        <translation>Le programme s’appelle Bürgerkiosk. C’est un logiciel libre sous EUPL 1.2.</translation>
    </message>
    <message>
        <source>Schriften: Fira Sans, Noto Sans Arabic (OFL 1.1). Zeichen: Material Symbols (Apache 2.0). Farben nach KERN (EUPL 1.2).</source>
        <extracomment>Imprint</extracomment>
        <translation>Polices&#xa0;: Fira Sans, Noto Sans Arabic (OFL 1.1). Icônes&#xa0;: Material Symbols (Apache 2.0). Couleurs selon KERN (EUPL 1.2).</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Title of the page with all helps, for large letters in landscape</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Leads to the languages</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Leads to colours and letters</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Leads to the help page</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <extracomment>Leaves a text one has read</extracomment>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Anderer Tag</source>
        <extracomment>Button: another day of the calendar</extracomment>
        <translation>Autre jour</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <translation>Réservation en cours</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Téléphone %1</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Row on the page of a no: leads to the offices and their hours</extracomment>
        <translation>Services et horaires</translation>
    </message>
    <message>
        <source>Termine im Internet</source>
        <extracomment>Beside the code of the page where citizens book on the web</extracomment>
        <translation>Rendez-vous en ligne</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small: %1 is a code</extracomment>
        <translation>Pour la technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Tries once more what failed</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>VeilPage</name>
    <message>
        <source>Niemand kann jetzt mitlesen. Es geht nichts verloren.</source>
        <extracomment>Veil over a page: the lead</extracomment>
        <translation>Personne ne peut lire maintenant. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Seite verborgen</source>
        <extracomment>Veil over a page</extracomment>
        <translation>Page masquée</translation>
    </message>
    <message>
        <source>Weiter anzeigen</source>
        <extracomment>Veil over a page: the big button that shows the page again</extracomment>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>„Beenden“ löscht alles.</source>
        <extracomment>Veil over a page: small print. Beenden is the button in the bar</extracomment>
        <translation>«&#xa0;Terminer&#xa0;» efface tout.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Wartezeit nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>Temps d’attente inconnu</translation>
    </message>
    <message>
        <source>Sie kommen gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>C’est bientôt votre tour</translation>
    </message>
    <message>
        <source>etwa %1 Minuten</source>
        <extracomment>How long one waits; %1 is a number from 2</extracomment>
        <translation>environ %1 minutes</translation>
    </message>
    <message>
        <source>Gerade gibt es hier keine Nummern</source>
        <extracomment>A queue that gives no numbers now, and nobody knows when again</extracomment>
        <translation>Pas de numéros ici pour le moment</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: the city&apos;s system does not answer</extracomment>
        <translation>Indisponible pour le moment</translation>
    </message>
    <message>
        <source>Gerade gibt es keine Nummern</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: all queues are closed</extracomment>
        <translation>Pas de numéros pour le moment</translation>
    </message>
    <message>
        <source>%1 bis %2 Minuten</source>
        <extracomment>How long one waits, the shortest and the longest queue; %1 and %2 are numbers</extracomment>
        <translation>%1 à %2 minutes</translation>
    </message>
</context>
<context>
    <name>WaitingNumber</name>
    <message>
        <source>Es warten: %1</source>
        <extracomment>On the page of called numbers: how many wait; %1 is a number</extracomment>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Es geht von selbst weiter.</source>
        <extracomment>Help while the city is asked</extracomment>
        <translation>Attendez un instant. La suite vient toute seule.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, bei dem Sie warten möchten.</source>
        <extracomment>Help on the list of queues</extracomment>
        <translation>Touchez le service où vous voulez attendre.</translation>
    </message>
    <message>
        <source>Tippen Sie einmal auf den großen Knopf. Sie bekommen genau eine Nummer.</source>
        <extracomment>Help on the page that draws a number</extracomment>
        <translation>Touchez une fois le grand bouton. Vous recevez un seul numéro.</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Sie müssen nichts mehr tippen.</source>
        <extracomment>Help while the number is drawn</extracomment>
        <translation>Attendez un instant. Vous n’avez plus rien à toucher.</translation>
    </message>
    <message>
        <source>Merken Sie sich die Nummer, oder nehmen Sie den Zettel. Sie wird aufgerufen.</source>
        <extracomment>Help on the page of the number</extracomment>
        <translation>Retenez le numéro ou prenez le ticket. Il sera appelé.</translation>
    </message>
    <message>
        <source>Hier steht, was passiert ist und wer Ihnen weiterhilft.</source>
        <extracomment>Help where there is no number</extracomment>
        <translation>Vous lisez ici ce qui s’est passé et qui peut vous aider.</translation>
    </message>
    <message>
        <source>Hier steht, welche Nummer dran ist und wohin man geht.</source>
        <translation>Vous lisez ici quel numéro est appelé et où aller.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <extracomment>Title while the city is asked for its queues</extracomment>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Wir fragen nach der Wartezeit.</source>
        <extracomment>What is waited for</extracomment>
        <translation>Nous demandons le temps d’attente.</translation>
    </message>
    <message>
        <source>Ihre Nummer wird gezogen.</source>
        <extracomment>Title while the number is drawn</extracomment>
        <translation>Votre numéro est en cours d’attribution.</translation>
    </message>
    <message>
        <source>Wir warten auf die Antwort der Stadt.</source>
        <extracomment>What is waited for: the city gives the number</extracomment>
        <translation>Nous attendons la réponse de la ville.</translation>
    </message>
    <message>
        <source>Wir fragen zuerst den Drucker.</source>
        <extracomment>What is waited for: the printer says whether it can print</extracomment>
        <translation>Nous interrogeons d’abord l’imprimante.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Title of the page that draws a number</extracomment>
        <translation>Prendre un numéro</translation>
    </message>
    <message>
        <source>Wartezeit</source>
        <extracomment>Above how long one waits
----------
On the slip, before how long one waits</extracomment>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>Sie warten etwa</source>
        <extracomment>Above &quot;25 Minuten&quot;</extracomment>
        <translation>Vous attendez environ</translation>
    </message>
    <message>
        <source>nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>%1 Minuten</source>
        <extracomment>Under &quot;Sie warten etwa&quot;; %1 is a number from 2</extracomment>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Vor Ihnen wartet niemand.</source>
        <extracomment>How many people wait</extracomment>
        <translation>Personne n’attend avant vous.</translation>
    </message>
    <message>
        <source>Vor Ihnen warten: %1</source>
        <extracomment>How many people wait; %1 is a number</extracomment>
        <translation>Avant vous : %1</translation>
    </message>
    <message>
        <source>Wie lange, wissen wir nicht.</source>
        <extracomment>Under the waiting time that nobody knows</extracomment>
        <translation>Nous ne savons pas combien de temps.</translation>
    </message>
    <message>
        <source>Nehmen Sie Platz</source>
        <extracomment>Above the place to wait</extracomment>
        <translation>Asseyez-vous</translation>
    </message>
    <message>
        <source>Hat es geklappt?</source>
        <extracomment>Title: the answer to the draw never came</extracomment>
        <translation>Est-ce que cela a marché ?</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob eine Nummer gezogen wurde.</source>
        <extracomment>The answer to the draw never came</extracomment>
        <translation>Nous ne savons pas si un numéro a été pris.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie am Schalter.</source>
        <extracomment>The one sentence to keep where nobody knows whether a number was drawn</extracomment>
        <translation>Veuillez demander au guichet.</translation>
    </message>
    <message>
        <source>Wir ziehen keine zweite Nummer, damit Sie nur einmal warten.</source>
        <extracomment>Why no second number is drawn</extracomment>
        <translation>Nous ne prenons pas de second numéro : vous n’attendez qu’une fois.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Title: there is no number</extracomment>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>%1 Es wurde keine Nummer gezogen.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Aucun numéro n’a été pris.</translation>
    </message>
    <message>
        <source>Das war um %1 Uhr bekannt</source>
        <extracomment>Above what was known of the queues before the line broke; %1 is a time</extracomment>
        <translation>Ce que nous savions à %1</translation>
    </message>
    <message>
        <source>Ihre Wartenummer</source>
        <translation>Votre numéro d’attente</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>On the slip, before the date</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Ihre Nummer wird aufgerufen. Bleiben Sie da.</source>
        <extracomment>On the slip of a waiting number</extracomment>
        <translation>Votre numéro sera appelé. Restez sur place.</translation>
    </message>
    <message>
        <source>Im Wartebereich</source>
        <extracomment>Where one waits, where the city says no more</extracomment>
        <translation>Dans la zone d’attente</translation>
    </message>
    <message>
        <source>Wartenummer %1</source>
        <extracomment>First line of a text for the phone; %1 is the number</extracomment>
        <translation>Numéro d’attente %1</translation>
    </message>
    <message>
        <source>%1 (um %2 Uhr)</source>
        <extracomment>How long one waits, and when that was said: %1 is &quot;etwa 25 Minuten&quot;, %2 a time</extracomment>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>Das Wartesystem macht gerade Pause.</source>
        <extracomment>Why there is no waiting number: maintenance, or an error of the city&apos;s system</extracomment>
        <translation>Le système d’attente est en pause.</translation>
    </message>
    <message>
        <source>Wartenummer ziehen</source>
        <extracomment>Tile: draws a waiting number</extracomment>
        <translation>Prendre un numéro d’attente</translation>
    </message>
    <message>
        <source>Wartenummer</source>
        <extracomment>Tile with large letters: draws a waiting number</extracomment>
        <translation>Numéro d’attente</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Freie Zeiten werden gesucht</source>
        <extracomment>While free times are asked for</extracomment>
        <translation>Recherche d’heures libres</translation>
    </message>
    <message>
        <source>Noch einmal fragen</source>
        <extracomment>Asks for the free times once more</extracomment>
        <translation>Demander encore</translation>
    </message>
    <message>
        <source>Früher</source>
        <extracomment>Shows earlier weeks of the calendar</extracomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Später</source>
        <extracomment>Shows later weeks of the calendar</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Ein anderes Amt hat vielleicht etwas frei.</source>
        <extracomment>No free time in the weeks shown: %1 is the next free day
----------
Nothing is free at all</extracomment>
        <translation>Un autre bureau a peut-être une heure libre.</translation>
    </message>
    <message>
        <source>Der nächste freie Tag: %1.</source>
        <translation>Le prochain jour libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In diesen vier Wochen ist nichts frei.</source>
        <extracomment>No free time in the weeks shown</extracomment>
        <translation>Rien n’est libre dans ces quatre semaines.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Tag.</source>
        <extracomment>In place of the times, as long as no day is marked</extracomment>
        <translation>Choisissez un jour.</translation>
    </message>
    <message>
        <source>Hier ist gerade nichts frei.</source>
        <extracomment>Nothing is free at all</extracomment>
        <translation>Rien n’est libre ici pour le moment.</translation>
    </message>
    <message>
        <source>Anderes Amt</source>
        <extracomment>Button: choose another office</extracomment>
        <translation>Autre bureau</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <extracomment>On the button while the city is asked to hold a time</extracomment>
        <translation>Réservation en cours</translation>
    </message>
</context>
<context>
    <name>WishPage</name>
    <message>
        <source>Kommen Sie zu mehreren? Dann dauert der Termin länger, und wir planen das ein.</source>
        <extracomment>Under the title of how many</extracomment>
        <translation>Vous venez à plusieurs&#xa0;? Le rendez-vous dure alors plus longtemps, nous le prévoyons.</translation>
    </message>
    <message>
        <source>Für wie viele Personen?</source>
        <extracomment>Title: how many of what</extracomment>
        <translation>Pour combien de personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Mehr passt nicht in einen Termin. Für weitere buchen Sie bitte noch einen.</source>
        <extracomment>No more of a service fits into one appointment</extracomment>
        <translation>Un rendez-vous ne permet pas plus. Pour la suite, prenez-en un autre.</translation>
    </message>
    <message>
        <source>Gleich miterledigen?</source>
        <extracomment>Heading of services for the same appointment</extracomment>
        <translation>À faire en même temps&#xa0;?</translation>
    </message>
    <message>
        <source>Alle, die dazupassen</source>
        <extracomment>Row: shows all services for the same appointment</extracomment>
        <translation>Toutes les démarches possibles</translation>
    </message>
    <message>
        <source>Weiter zu den Zeiten</source>
        <extracomment>Goes on to the free times</extracomment>
        <translation>Voir les heures</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Bitte warten</source>
        <extracomment>Beside three dots, while the city or the printer is asked</extracomment>
        <translation>Veuillez patienter</translation>
    </message>
</context>
</TS>
