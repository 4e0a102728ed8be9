<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>AllOfficesPage</name>
    <message>
        <source>Eine Karte gibt es hier nicht.</source>
        <extracomment>Under the title of the list of offices of a city without a map</extracomment>
        <translation>There is no map here.</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Title of the list of offices, short</extracomment>
        <translation>Offices and times</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the list of offices</extracomment>
        <translation>Offices and opening hours</translation>
    </message>
    <message>
        <source>Nur, was jetzt offen ist</source>
        <extracomment>Switch of the list of offices, where there is room</extracomment>
        <translation>Only what is open now</translation>
    </message>
    <message>
        <source>Jetzt offen</source>
        <extracomment>Switch of the list of offices</extracomment>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Jetzt ist kein Amt offen.</source>
        <extracomment>The citizen wants to see what is open now, and nothing is</extracomment>
        <translation>No office is open now.</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>No printing</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>With large letters: prints the hours of all offices</extracomment>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>Zettel mit allen Zeiten</source>
        <extracomment>Prints the hours of all offices</extracomment>
        <translation>Slip with all times</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Leads to the telephone service</extracomment>
        <translation>Telephone %1</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 ändern</source>
        <extracomment>Name of the button &quot;Ändern&quot; of an answer, %1</extracomment>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Button: change an answer</extracomment>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Wann passt es Ihnen?</source>
        <extracomment>Title of the page of the calendar</extracomment>
        <translation>When does it suit you?</translation>
    </message>
    <message>
        <source>Egal wo, Hauptsache bald</source>
        <extracomment>First row of the offices to choose from: any of them</extracomment>
        <translation>Anywhere, as soon as possible</translation>
    </message>
    <message>
        <source>%1, %2 Uhr</source>
        <extracomment>%1 is a day (&quot;heute&quot;, &quot;Donnerstag, 29. Oktober&quot;), %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wir fragen gerade nach.</source>
        <extracomment>Under an office while its free times are asked for</extracomment>
        <translation>We are asking right now.</translation>
    </message>
    <message>
        <source>zuerst %1</source>
        <extracomment>Under an office: %1 is the first day with a free time
----------
Under an office: %1 is the first free time</extracomment>
        <translation>first: %1</translation>
    </message>
    <message>
        <source>nichts frei</source>
        <extracomment>Under an office without any free time</extracomment>
        <translation>nothing free</translation>
    </message>
    <message>
        <source>Alle Ämter</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>%1, etwa %2 Minuten.</source>
        <extracomment>%1 is the name of an office, %2 a number of minutes</extracomment>
        <translation>%1, about %2 minutes.</translation>
    </message>
    <message>
        <source>Am schnellsten: %1</source>
        <extracomment>The earliest free time anywhere: %1 is day and time</extracomment>
        <translation>Earliest: %1</translation>
    </message>
    <message>
        <source>%1. bis %2. %3</source>
        <extracomment>Heading of a calendar: from day %1 to day %2 of month %3</extracomment>
        <translation>%1 to %2 %3</translation>
    </message>
    <message>
        <source>%1. %2 bis %3. %4</source>
        <extracomment>Heading of a calendar: from day %1 of month %2 to day %3 of month %4</extracomment>
        <translation>%1 %2 to %3 %4</translation>
    </message>
    <message>
        <source>heute</source>
        <extracomment>Day of a calendar
----------
Day of an appointment</extracomment>
        <translation>today</translation>
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
        <translation>free</translation>
    </message>
    <message>
        <source>%1 frei</source>
        <extracomment>Under a day of the calendar: %1 is the number of free times</extracomment>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <extracomment>Under a day of the calendar: a public holiday</extracomment>
        <translation>holiday</translation>
    </message>
    <message>
        <source>zu</source>
        <extracomment>Under a day of the calendar on which the office is closed</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>voll</source>
        <extracomment>Under a day of the calendar on which no time is free</extracomment>
        <translation>full</translation>
    </message>
    <message>
        <source>Zeiten frei</source>
        <extracomment>Under a day with an unknown number of free times</extracomment>
        <translation>times free</translation>
    </message>
    <message>
        <source>1 Zeit frei</source>
        <extracomment>Under a day with one free time</extracomment>
        <translation>1 time free</translation>
    </message>
    <message>
        <source>%1 Zeiten frei</source>
        <extracomment>Under a day: %1 is the number of free times</extracomment>
        <translation>%1 times free</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>Day of an appointment</extracomment>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>Vormittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Nachmittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Abend</source>
        <extracomment>Part of the day</extracomment>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Weiter mit %1 Uhr</source>
        <extracomment>Button: goes on with a time, %1</extracomment>
        <translation>Continue with %1</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <extracomment>Button: goes on with the earliest time, %1 is day and time</extracomment>
        <translation>Continue: %1</translation>
    </message>
    <message>
        <source>Der Kiosk fragt beim Amt nach. Sie müssen nichts tun.</source>
        <extracomment>Help on a page that waits for the city</extracomment>
        <translation>The kiosk is asking the office. You do not have to do anything.</translation>
    </message>
    <message>
        <source>Sagen Sie, für wie viele Personen. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on the page of how many</extracomment>
        <translation>Say for how many people. Then tap Continue.</translation>
    </message>
    <message>
        <source>Tippen Sie auf einen Tag und dann auf eine Uhrzeit.</source>
        <extracomment>Help on the calendar</extracomment>
        <translation>Tap a day and then a time.</translation>
    </message>
    <message>
        <source>Schreiben Sie mit den Tasten. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on a page with a field</extracomment>
        <translation>Type with the keys. Then tap Continue.</translation>
    </message>
    <message>
        <source>Lesen Sie alles noch einmal. Erst Ihr Tippen bucht den Termin.</source>
        <extracomment>Help on the page of all answers</extracomment>
        <translation>Read everything once more. Only your tap books the appointment.</translation>
    </message>
    <message>
        <source>Nehmen Sie Ihren Termin als Zettel oder Foto mit.</source>
        <extracomment>Help on the page of the appointment</extracomment>
        <translation>Take your appointment with you as a slip or a photo.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Tile: book an appointment</extracomment>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Tile with large letters: book an appointment</extracomment>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Geht gerade nicht. Telefon 115 hilft.</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; while the appointment system does not answer</extracomment>
        <translation>Not working right now. Phone 115 helps.</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot; while the system does not answer</extracomment>
        <translation>Not working right now</translation>
    </message>
    <message>
        <source>Für %1 Anliegen in %2 Ämtern</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot;: %1 number of services, %2 number of offices</extracomment>
        <translation>%1 services, %2 offices</translation>
    </message>
    <message>
        <source>Ausweis, Umzug, Auto und mehr</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; before the appointment system was asked</extracomment>
        <translation>ID card, car and more</translation>
    </message>
    <message>
        <source>Zeit aussuchen</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot;</extracomment>
        <translation>Choose a time</translation>
    </message>
    <message>
        <source>Was soll noch dazu?</source>
        <extracomment>Title: services that can be done in the same appointment</extracomment>
        <translation>What else should we add?</translation>
    </message>
    <message>
        <source>Wofür brauchen Sie einen Termin?</source>
        <extracomment>Title: the list of services that have appointments</extracomment>
        <translation>What is your appointment for?</translation>
    </message>
    <message>
        <source>Das erledigen Sie alles in einem Termin.</source>
        <extracomment>Under the title of the services for the same appointment</extracomment>
        <translation>You do all of this in one appointment.</translation>
    </message>
    <message>
        <source>Die ersten freien Zeiten sehen Sie auf der nächsten Seite.</source>
        <extracomment>Under the title of the list of services that have appointments</extracomment>
        <translation>You see the first free times on the next page.</translation>
    </message>
    <message>
        <source>Die Zeit zum Buchen ist um. Wählen Sie noch einmal, Ihre Angaben sind noch da.</source>
        <extracomment>Above the calendar: the time that was held is free again</extracomment>
        <translation>The time for booking is up. Choose again, your details are still here.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Es ist nichts gebucht. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>The office did not answer. Nothing is booked. Choose another time.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Frei sind noch: %1.</source>
        <extracomment>Above the calendar: %1 are the next times</extracomment>
        <translation>This time has just been taken. Still free: %1.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere.</source>
        <extracomment>Above the calendar</extracomment>
        <translation>This time has just been taken. Please choose another.</translation>
    </message>
    <message>
        <source>Für Sie reserviert: %1. Noch %2 Minuten.</source>
        <extracomment>While another time is chosen: %1 is the time that is held, %2 minutes and seconds</extracomment>
        <translation>Reserved for you: %1. %2 minutes left.</translation>
    </message>
    <message>
        <source>Wir halten Ihren Termin noch %1 Minuten frei.</source>
        <extracomment>On the pages of the form: %1 are minutes and seconds</extracomment>
        <translation>We hold your appointment for another %1 minutes.</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <extracomment>Label of an answer: what the appointment is for</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Label of an answer: when the appointment is</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Dauert etwa %1 Minuten</source>
        <extracomment>Under the time of an appointment: %1 is a number of minutes</extracomment>
        <translation>Takes about %1 minutes</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Label of an answer: where the appointment is</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <source>Ohne E-Mail</source>
        <extracomment>Instead of an e-mail address</extracomment>
        <translation>No e-mail</translation>
    </message>
    <message>
        <source>Sie bekommen einen Zettel</source>
        <extracomment>Under &quot;Ohne E-Mail&quot;</extracomment>
        <translation>You get a slip</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <extracomment>Instead of an answer that was left out</extracomment>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of an answer: the name</extracomment>
        <translation>Name</translation>
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
        <translation>Telephone</translation>
    </message>
    <message>
        <source>bestätigt um %1 Uhr</source>
        <extracomment>On the page of the appointment: %1 is the time at which the city confirmed it</extracomment>
        <translation>confirmed at %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <extracomment>A time of day, large</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Termin: %1</source>
        <extracomment>In the phone&apos;s calendar: %1 is what the appointment is for</extracomment>
        <translation>Appointment: %1</translation>
    </message>
    <message>
        <source>Gerade geht es nicht.</source>
        <extracomment>Title: the city said no</extracomment>
        <translation>It does not work right now.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht. Ihre Angaben sind noch da.</source>
        <extracomment>The city said no: what is kept</extracomment>
        <translation>Nothing is booked. Your details are still here.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht.</source>
        <translation>Nothing is booked.</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <extracomment>Title of a slip</extracomment>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt: Bitte E-Mail beantworten.</source>
        <extracomment>Title of a slip: the appointment counts only after a mail was answered</extracomment>
        <translation>Not confirmed yet: please answer the e-mail.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <translation>Appointment number</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Code to cancel</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the slip: %1 is the number that will be called</extracomment>
        <translation>You will be called as %1.</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Vor- und Nachname, so wie sie im Ausweis stehen.</source>
        <extracomment>Under the question for the name</extracomment>
        <translation>First name and surname, as on your ID.</translation>
    </message>
    <message>
        <source>Vor- und Nachname</source>
        <extracomment>Name of the field for the name</extracomment>
        <translation>First name and surname</translation>
    </message>
    <message>
        <source>Wie ist Ihre E-Mail-Adresse?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>What is your e-mail address?</translation>
    </message>
    <message>
        <source>Ohne E-Mail weiter</source>
        <extracomment>Button: goes on without an e-mail address</extracomment>
        <translation>Continue without e-mail</translation>
    </message>
    <message>
        <source>Wie ist Ihre Telefonnummer?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>What is your telephone number?</translation>
    </message>
    <message>
        <source>Das Amt ruft nur an, wenn sich am Termin etwas ändert.</source>
        <extracomment>Under the question for the telephone number</extracomment>
        <translation>The office only calls if something about the appointment changes.</translation>
    </message>
    <message>
        <source>Ohne Telefon weiter</source>
        <extracomment>Button: goes on without a telephone number</extracomment>
        <translation>Continue without telephone</translation>
    </message>
    <message>
        <source>Das Amt möchte noch wissen:</source>
        <extracomment>Question of the booking form for a field that the office has added</extracomment>
        <translation>The office would also like to know:</translation>
    </message>
    <message>
        <source>Ohne Angabe weiter</source>
        <extracomment>Button: leaves a field empty</extracomment>
        <translation>Continue without an answer</translation>
    </message>
    <message>
        <source>Dieses Amt braucht sie. Sie bekommen eine Bestätigung.</source>
        <extracomment>Under the question for the e-mail address, where the office needs one</extracomment>
        <translation>This office needs it. You get a confirmation.</translation>
    </message>
    <message>
        <source>Sie bekommen eine Bestätigung. Ohne E-Mail geht es auch.</source>
        <extracomment>Under the question for the e-mail address</extracomment>
        <translation>You get a confirmation. It also works without e-mail.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte kürzen Sie es.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>This is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>Ein Plus in der Adresse nimmt das Amt nicht an. Bitte nehmen Sie eine andere.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>The office does not accept a plus in the address. Please use another one.</translation>
    </message>
    <message>
        <source>In der Adresse fehlt das Zeichen @.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>The @ sign is missing in the address.</translation>
    </message>
    <message>
        <source>Die Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.de</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>The address is not complete. For example: name@beispiel.de</translation>
    </message>
    <message>
        <source>Bitte nur Ziffern, vorne darf ein Plus stehen.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>Digits only, please. A plus may stand in front.</translation>
    </message>
    <message>
        <source>Eine Telefonnummer hat 7 bis 15 Ziffern.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>A telephone number has 7 to 15 digits.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Zeichen &lt; und &gt; weg.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>Please leave out the signs &lt; and &gt;.</translation>
    </message>
    <message>
        <source>Das nimmt das Amt so nicht an. Bitte prüfen Sie es.</source>
        <extracomment>Above a field of the form that the city did not take</extracomment>
        <translation>The office does not accept it like this. Please check it.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihr Name.</source>
        <extracomment>Above the empty field of the name</extracomment>
        <translation>Your name is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre E-Mail-Adresse.</source>
        <extracomment>Above the empty field of the e-mail address</extracomment>
        <translation>Your e-mail address is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Telefonnummer.</source>
        <extracomment>Above the empty field of the telephone number</extracomment>
        <translation>Your telephone number is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Antwort.</source>
        <extracomment>Above an empty field of the form</extracomment>
        <translation>Your answer is still missing here.</translation>
    </message>
    <message>
        <source>Schritt %1 von %2</source>
        <extracomment>Above a title: %1 and %2 are numbers</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Schritt %1 von %2 · %3</source>
        <extracomment>Above a title: %1 and %2 are numbers, %3 what it is about</extracomment>
        <translation>Step %1 of %2 · %3</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Kalender und Absagen</source>
        <extracomment>Under the code of an appointment</extracomment>
        <translation>Calendar and cancelling</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Dieser Kiosk macht Pause.</source>
        <extracomment>Attract page when the kiosk cannot serve</extracomment>
        <translation>This kiosk is taking a break.</translation>
    </message>
    <message>
        <source>Willkommen im Rathaus.</source>
        <extracomment>Attract page: the invitation</extracomment>
        <translation>Welcome to the town hall.</translation>
    </message>
    <message>
        <source>Das Bürgertelefon hilft Ihnen weiter. %1</source>
        <extracomment>Attract page when the kiosk cannot serve; %1 is the number and its hours</extracomment>
        <translation>The citizens’ helpline can help you. %1</translation>
    </message>
    <message>
        <source>Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer. Zum Mitnehmen.</source>
        <extracomment>Attract page: what the machine does</extracomment>
        <translation>Every city service, to take with you: costs, documents, time.</translation>
    </message>
    <message>
        <source>Hier tippen und beginnen</source>
        <extracomment>The one large button of the attract page</extracomment>
        <translation>Tap here to begin</translation>
    </message>
    <message>
        <source>Alle Sprachen · More languages</source>
        <extracomment>Attract page: leads to all languages where there is no room for them; the second half is for those who do not read the first</extracomment>
        <translation>All languages · Alle Sprachen</translation>
    </message>
    <message>
        <source>So geht es leichter</source>
        <extracomment>Heading of the helps on the attract page</extracomment>
        <translation>Make it easier</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <extracomment>Begins with larger letters</extracomment>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mehr Kontrast</source>
        <extracomment>Begins in high contrast</extracomment>
        <translation>More contrast</translation>
    </message>
    <message>
        <source>Alles tiefer</source>
        <extracomment>Begins with everything one touches in the lower half; short</extracomment>
        <translation>All lower</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Zurück</source>
        <extracomment>Bar: one step back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Bar: the home screen</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Bar: choose a language</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Bar: colours and size of letters</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Bar: help</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Bar with large letters in landscape: language, appearance and help behind one place</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Bar: veils the page at once</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Beenden</source>
        <extracomment>Bar: end the session and wipe everything</extracomment>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Wir haben Ihnen eine E-Mail geschickt. Erst wenn Sie dort bestätigen, gilt der Termin.</source>
        <extracomment>The appointment counts only once a mail was answered</extracomment>
        <translation>We have sent you an e-mail. The appointment only counts once you confirm it there.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin ist gebucht.&quot;</extracomment>
        <translation>Please come five minutes early.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: a mail must be answered</extracomment>
        <translation>Almost done: please confirm by e-mail.</translation>
    </message>
    <message>
        <source>Ihr Termin ist gebucht.</source>
        <extracomment>Title: the city has confirmed it</extracomment>
        <translation>Your appointment is booked.</translation>
    </message>
    <message>
        <source>Was möchten Sie mitnehmen?</source>
        <extracomment>Heading on the page of the appointment</extracomment>
        <translation>What would you like to take with you?</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under the tile that prints the appointment</extracomment>
        <translation>with all you need to bring</translation>
    </message>
    <message>
        <source>Heute kein Druck. Bitte fotografieren.</source>
        <extracomment>Under the tile that prints the appointment, without a printer</extracomment>
        <translation>No printing today. Please take a photo.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Tile: prints the appointment</extracomment>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>er steht hier oben</source>
        <extracomment>Under the tile that says to take a photo of the code</extracomment>
        <translation>it is up here</translation>
    </message>
    <message>
        <source>Code fotografieren</source>
        <extracomment>Tile: says to take a photo of the code</extracomment>
        <translation>Photograph the code</translation>
    </message>
    <message>
        <source>Mehr (%1 von %2)</source>
        <extracomment>Shows more about an appointment: %1 page, %2 pages</extracomment>
        <translation>More (%1 of %2)</translation>
    </message>
    <message>
        <source>Noch etwas erledigen</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Do something else</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session after a booking</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Versuchen Sie es später, oder rufen Sie 115 an.</source>
        <extracomment>What to do while the appointment system does not answer</extracomment>
        <translation>Try again later, or call 115.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>What to do where the kiosk cannot help</extracomment>
        <translation>Call 115, or ask at the office.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <extracomment>What to do where the same may work at once</extracomment>
        <translation>Please try once more.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Zeit.</source>
        <extracomment>What to do where a time is taken</extracomment>
        <translation>Please choose another time.</translation>
    </message>
    <message>
        <source>Wählen Sie ein anderes Amt, oder rufen Sie 115 an.</source>
        <extracomment>What to do where an office has no appointment</extracomment>
        <translation>Choose another office, or call 115.</translation>
    </message>
    <message>
        <source>Wählen Sie weniger, oder buchen Sie zwei Termine.</source>
        <extracomment>What to do where too much was chosen for one appointment</extracomment>
        <translation>Choose less, or book two appointments.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie das Feld.</source>
        <extracomment>What to do beside a field of the form that was refused</extracomment>
        <translation>Please check this field.</translation>
    </message>
    <message>
        <source>Bitte füllen Sie das Feld aus.</source>
        <extracomment>What to do beside a field of the form that is missing</extracomment>
        <translation>Please fill in this field.</translation>
    </message>
    <message>
        <source>Buchen Sie einen Termin, oder fragen Sie im Amt.</source>
        <extracomment>What to do where there are no waiting numbers</extracomment>
        <translation>Book an appointment, or ask at the office.</translation>
    </message>
    <message>
        <source>Der Kiosk erreicht die Stadt gerade nicht.</source>
        <extracomment>No connection to the city</extracomment>
        <translation>The kiosk cannot reach the city at the moment.</translation>
    </message>
    <message>
        <source>Der Termin ist noch nicht gebucht. Die Zeit bleibt für Sie reserviert.</source>
        <extracomment>The answer to a booking got lost; we looked, and it is not booked</extracomment>
        <translation>The appointment is not booked yet. The time stays reserved for you.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie noch einmal.</source>
        <extracomment>What to do where it is not booked yet</extracomment>
        <translation>Please book once more.</translation>
    </message>
    <message>
        <source>Gerade fragen sehr viele Menschen zugleich.</source>
        <extracomment>Too many requests to the city&apos;s appointment system</extracomment>
        <translation>Very many people are asking at the same time.</translation>
    </message>
    <message>
        <source>Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal.</source>
        <extracomment>What to do where too many ask at once</extracomment>
        <translation>Please wait one minute. Then try again.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt antwortet gerade nicht.</source>
        <extracomment>The city&apos;s appointment system does not answer</extracomment>
        <translation>The city&apos;s appointment system is not answering at the moment.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt wird gerade gewartet.</source>
        <extracomment>The city&apos;s appointment system is switched off for maintenance</extracomment>
        <translation>The city&apos;s appointment system is being serviced.</translation>
    </message>
    <message>
        <source>Die Stadt lässt diesen Kiosk gerade keine Termine buchen.</source>
        <extracomment>The city has locked out this kiosk</extracomment>
        <translation>The city does not let this kiosk book appointments at the moment.</translation>
    </message>
    <message>
        <source>Ihre Angaben sind zu lang.</source>
        <extracomment>What was typed is too long</extracomment>
        <translation>What you typed is too long.</translation>
    </message>
    <message>
        <source>Bitte kürzen Sie Ihre Angaben.</source>
        <extracomment>What to do where it is too long</extracomment>
        <translation>Please shorten it.</translation>
    </message>
    <message>
        <source>Der Kiosk und die Terminvergabe verstehen sich nicht. Das liegt nicht an Ihnen.</source>
        <extracomment>Something is wrong between the kiosk and the appointment system</extracomment>
        <translation>The kiosk and the appointment system do not understand each other. It is not your fault.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vorbei.</source>
        <extracomment>The chosen time has passed while one was choosing</extracomment>
        <translation>This time has passed meanwhile.</translation>
    </message>
    <message>
        <source>Die Sicherheitsprüfung der Stadt hat nicht geklappt.</source>
        <extracomment>The proof that we are no robot was not accepted</extracomment>
        <translation>The city&apos;s security check did not work.</translation>
    </message>
    <message>
        <source>Das gibt es hier gerade nicht mit Termin.</source>
        <extracomment>The office does not offer this any more</extracomment>
        <translation>This cannot be had here by appointment at the moment.</translation>
    </message>
    <message>
        <source>Dieses Amt macht nicht alles, was Sie gewählt haben.</source>
        <extracomment>An office does not do all of the chosen services</extracomment>
        <translation>This office does not do everything you have chosen.</translation>
    </message>
    <message>
        <source>Die Stadt konnte gerade keine E-Mail schicken.</source>
        <extracomment>The city could not send its mail</extracomment>
        <translation>The city could not send an e-mail just now.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben.</source>
        <extracomment>Somebody else has taken the time</extracomment>
        <translation>This time has just been taken.</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei.</source>
        <extracomment>Nothing is free on the chosen day</extracomment>
        <translation>Nothing is left on this day.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Tag.</source>
        <extracomment>What to do where a day is full</extracomment>
        <translation>Please choose another day.</translation>
    </message>
    <message>
        <source>In diesem Amt ist gerade kein Termin frei.</source>
        <extracomment>Nothing is free at the chosen office</extracomment>
        <translation>No appointment is free at this office at the moment.</translation>
    </message>
    <message>
        <source>Die Reservierung ist abgelaufen.</source>
        <extracomment>The time was held too long</extracomment>
        <translation>The reservation has run out.</translation>
    </message>
    <message>
        <source>Diesen Termin gibt es nicht, oder nicht mehr.</source>
        <extracomment>No such appointment, or no longer</extracomment>
        <translation>There is no such appointment, or it is gone.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie Nummer und Code, oder wählen Sie eine neue Zeit.</source>
        <extracomment>What to do where an appointment is not found</extracomment>
        <translation>Please check number and code, or choose a new time.</translation>
    </message>
    <message>
        <source>Zu diesem Termin sind Sie schon aufgerufen worden.</source>
        <extracomment>The person has already been called to the counter</extracomment>
        <translation>You have already been called for this appointment.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>What to do where one has been called</extracomment>
        <translation>Please go to the counter now.</translation>
    </message>
    <message>
        <source>Dieser Termin lässt sich nicht mehr absagen.</source>
        <extracomment>The appointment cannot be cancelled any more</extracomment>
        <translation>This appointment can no longer be cancelled.</translation>
    </message>
    <message>
        <source>Die Absage hat nicht geklappt. Ihr Termin gilt weiter.</source>
        <extracomment>Cancelling failed; the appointment stands</extracomment>
        <translation>Cancelling did not work. Your appointment still stands.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diesen Namen so nicht an.</source>
        <extracomment>The city refuses the name</extracomment>
        <translation>The city does not accept this name as it is.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese E-Mail-Adresse nicht an.</source>
        <extracomment>The city refuses the e-mail address</extracomment>
        <translation>The city does not accept this e-mail address.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Adresse. Ein + darf nicht darin stehen.</source>
        <extracomment>What to do where an e-mail address is refused</extracomment>
        <translation>Please check the address. It must not contain a +.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre E-Mail-Adresse.</source>
        <extracomment>The office wants an e-mail address</extracomment>
        <translation>This office needs your e-mail address.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese Telefonnummer nicht an.</source>
        <extracomment>The city refuses the telephone number</extracomment>
        <translation>The city does not accept this telephone number.</translation>
    </message>
    <message>
        <source>Schreiben Sie 7 bis 15 Ziffern, mit Vorwahl.</source>
        <extracomment>What to do where a telephone number is refused</extracomment>
        <translation>Write 7 to 15 digits, with the area code.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre Telefonnummer.</source>
        <extracomment>The office wants a telephone number</extracomment>
        <translation>This office needs your telephone number.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt eine Ihrer Antworten so nicht an.</source>
        <extracomment>The city refuses what was typed into a field of the office&apos;s own</extracomment>
        <translation>The city does not accept one of your answers as it is.</translation>
    </message>
    <message>
        <source>Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht wie erlaubt.</source>
        <extracomment>As many appointments as allowed are booked with this e-mail address</extracomment>
        <translation>As many appointments as allowed are already booked with this e-mail address.</translation>
    </message>
    <message>
        <source>Nehmen Sie eine andere Adresse, oder sagen Sie einen Termin ab.</source>
        <extracomment>What to do where an e-mail address has too many appointments</extracomment>
        <translation>Use another address, or cancel an appointment.</translation>
    </message>
    <message>
        <source>Das ist zu viel für einen Termin.</source>
        <extracomment>More than fits into one appointment was chosen</extracomment>
        <translation>This is too much for one appointment.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen.</source>
        <extracomment>Number and code of an appointment do not belong together</extracomment>
        <translation>Number and code do not belong together.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie beides, oder fragen Sie im Amt.</source>
        <extracomment>What to do where number or code are wrong</extracomment>
        <translation>Please check both, or ask at the office.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Wartenummern.</source>
        <extracomment>No waiting numbers are given now</extracomment>
        <translation>There are no waiting numbers here at the moment.</translation>
    </message>
    <message>
        <source>Für heute sind alle Wartenummern vergeben.</source>
        <extracomment>All waiting numbers of the day are given</extracomment>
        <translation>All waiting numbers for today have been given out.</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Das Amt kommt zu Ihnen</source>
        <extracomment>Heading of the card of the office on wheels</extracomment>
        <translation>The office comes to you</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Bitte achten Sie auf den Aufruf im Raum.</source>
        <extracomment>The city does not answer: no number is shown</extracomment>
        <translation>Please listen for the call in the room.</translation>
    </message>
    <message>
        <source>Gerade wird niemand aufgerufen.</source>
        <extracomment>Nobody was called yet</extracomment>
        <translation>Nobody is being called right now.</translation>
    </message>
    <message>
        <source>Jetzt dran</source>
        <extracomment>Above the number that is being called</extracomment>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>Vorher aufgerufen</source>
        <extracomment>Heading of the numbers that were called before</extracomment>
        <translation>Called before</translation>
    </message>
    <message>
        <source>Wir bekommen gerade keine Nummern von der Stadt.</source>
        <extracomment>The city does not answer, on the page of called numbers</extracomment>
        <translation>We get no numbers from the city right now.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ihre Antworten ändern die Liste sofort. Was Sie abgehakt haben, bleibt.</source>
        <extracomment>Under the title of the page of the questions</extracomment>
        <translation>Your answers change the list at once. Your ticks stay.</translation>
    </message>
    <message>
        <source>Was ist Ihr Fall?</source>
        <extracomment>Title of the page of the questions</extracomment>
        <translation>What is your case?</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <extracomment>Leaves the page of the questions</extracomment>
        <translation>To the list</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Ihr Fall</source>
        <extracomment>Above the case: &quot;24 oder älter&quot;</extracomment>
        <translation>Your case</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Changes the case</extracomment>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.</source>
        <extracomment>Under the title of the page of all answers</extracomment>
        <translation>Please check your details. Only then do we book the appointment.</translation>
    </message>
    <message>
        <source>Stimmt alles?</source>
        <extracomment>Title of the page of all answers</extracomment>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an das Amt. Der Kiosk behält nichts davon.</source>
        <extracomment>Under all answers</extracomment>
        <translation>Your details go only to the office. The kiosk keeps none of them.</translation>
    </message>
    <message>
        <source>Angaben zeigen</source>
        <extracomment>Name of the button that shows the answers again</extracomment>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Angaben verdecken</source>
        <extracomment>Name of the button that shows dots instead of the answers</extracomment>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Shows the answers again</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Shows bars instead of the answers</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Weitere (%1 von %2)</source>
        <extracomment>Shows the next answers: %1 page, %2 pages</extracomment>
        <translation>More (%1 of %2)</translation>
    </message>
    <message>
        <source>Nicht buchen</source>
        <extracomment>Leaves without booking</extracomment>
        <translation>Do not book</translation>
    </message>
    <message>
        <source>Wird gebucht</source>
        <extracomment>On the button while the city is asked to book</extracomment>
        <translation>Booking now</translation>
    </message>
    <message>
        <source>Termin verbindlich buchen</source>
        <extracomment>Books the appointment</extracomment>
        <translation>Book this appointment</translation>
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
        <translation>Do I have everything?</translation>
    </message>
    <message>
        <source>Unterlagen abhaken, Kosten ausrechnen</source>
        <extracomment>Line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Tick off papers, work out the cost</translation>
    </message>
    <message>
        <source>Abhaken</source>
        <extracomment>Short line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Tick off</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>Title of the page on which a life situation is chosen</extracomment>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Danach wählen Sie die Leistung und haken ab.</source>
        <extracomment>Under the title of the page on which a life situation is chosen</extracomment>
        <translation>Then choose the service and tick off.</translation>
    </message>
    <message>
        <source>Welche Leistung brauchen Sie?</source>
        <extracomment>Under the title of a life situation: a service is to be chosen</extracomment>
        <translation>Which service do you need?</translation>
    </message>
    <message>
        <source>Eines fehlt noch</source>
        <extracomment>One thing is missing, where there is no room for its name</extracomment>
        <translation>One thing is missing</translation>
    </message>
    <message>
        <source>Sie brauchen nichts mitzubringen.</source>
        <extracomment>A case in which nothing has to be brought</extracomment>
        <translation>You need not bring anything.</translation>
    </message>
    <message>
        <source>Sie haben alles dabei.</source>
        <extracomment>Everything is ticked</extracomment>
        <translation>You have everything with you.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <extracomment>Title of the page of what is missing
----------
Heading on the slip: what is missing</extracomment>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>%1 mehr, %2</source>
        <extracomment>Under an extra: %1 is what it costs, %2 its legal source</extracomment>
        <translation>%1 more, %2</translation>
    </message>
    <message>
        <source>Ihre Liste: %1</source>
        <extracomment>What the slip and the code are about; %1 is a service</extracomment>
        <translation>Your list: %1</translation>
    </message>
    <message>
        <source>Das haben Sie schon</source>
        <extracomment>Heading on the slip: what is there</extracomment>
        <translation>You have this already</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Heading on the slip and on the page of the sum</extracomment>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Together</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt oder unter Telefon 115.</source>
        <extracomment>Where the content does not say where to get a missing paper</extracomment>
        <translation>Ask at the office or call 115.</translation>
    </message>
    <message>
        <source>Das kostet nichts.</source>
        <extracomment>What getting a missing paper costs</extracomment>
        <translation>It costs nothing.</translation>
    </message>
    <message>
        <source>Was es kostet, erfahren Sie dort.</source>
        <extracomment>What getting a missing paper costs, where it is not known</extracomment>
        <translation>They will tell you what it costs.</translation>
    </message>
    <message>
        <source>Das kostet %1.</source>
        <extracomment>What getting a missing paper costs; %1 is an amount</extracomment>
        <translation>It costs %1.</translation>
    </message>
    <message>
        <source>Geld für die Gebühr</source>
        <extracomment>Thing to bring: money for a fee that is not known</extracomment>
        <translation>Money for the fee</translation>
    </message>
    <message>
        <source>%1 für die Gebühr</source>
        <extracomment>Thing to bring; %1 is an amount</extracomment>
        <translation>%1 for the fee</translation>
    </message>
    <message>
        <source>Gebühr</source>
        <extracomment>A part of the sum: the fee itself</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Denken Sie daran: %1</source>
        <extracomment>Only one thing is left, which is no paper; %1 is &quot;Sie kommen selbst&quot;</extracomment>
        <translation>Remember: %1</translation>
    </message>
    <message>
        <source>Eines fehlt noch: %1</source>
        <extracomment>One thing is missing; %1 is its name</extracomment>
        <translation>One thing is missing: %1</translation>
    </message>
    <message>
        <source>Zwei Dinge fehlen noch</source>
        <extracomment>Two things to bring are missing</extracomment>
        <translation>Two things are missing</translation>
    </message>
    <message>
        <source>Drei Dinge fehlen noch</source>
        <extracomment>Three things to bring are missing</extracomment>
        <translation>Three things are missing</translation>
    </message>
    <message>
        <source>Vier Dinge fehlen noch</source>
        <extracomment>Four things to bring are missing</extracomment>
        <translation>Four things are missing</translation>
    </message>
    <message>
        <source>%1 Dinge fehlen noch</source>
        <extracomment>Five or more things to bring are missing; %1 is their number</extracomment>
        <translation>%1 things are missing</translation>
    </message>
    <message>
        <source>weitere Posten: %1</source>
        <extracomment>After the first parts of a sum; %1 is how many more there are</extracomment>
        <translation>other items: %1</translation>
    </message>
    <message>
        <source>Habe ich alles? %1</source>
        <extracomment>Title of the list on the phone and on the slip; %1 is the service</extracomment>
        <translation>Do I have everything? %1</translation>
    </message>
    <message>
        <source>Tippen Sie auf alles, was Sie haben. Darunter steht, was noch fehlt.</source>
        <extracomment>Help on the list to tick</extracomment>
        <translation>Touch everything you have. What is missing stands below.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Antworten, die für Sie stimmen.</source>
        <extracomment>Help on the page of the questions</extracomment>
        <translation>Touch the answers that are right for you.</translation>
    </message>
    <message>
        <source>Hier steht, wo Sie bekommen, was noch fehlt.</source>
        <extracomment>Help on the page of what is missing</extracomment>
        <translation>Here you read where to get what is missing.</translation>
    </message>
    <message>
        <source>Tippen Sie an, was Sie dazu möchten. Die Summe ändert sich mit.</source>
        <extracomment>Help on the page of the sum</extracomment>
        <translation>Touch what you would like to add. The sum changes with it.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Tippen Sie an, was Sie dabeihaben. Wir sagen Ihnen, was noch fehlt.</source>
        <extracomment>Under the title of the list to tick</extracomment>
        <translation>Touch what you have with you. We tell you what is missing.</translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Title of the list to tick</extracomment>
        <translation>Do I have everything?</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the list along as a code</extracomment>
        <translation>To your phone</translation>
    </message>
    <message>
        <source>Liste drucken</source>
        <extracomment>Takes the list along on paper</extracomment>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>No printing</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list of services that ask for papers</extracomment>
        <translation>There is nothing here yet. Call 115.</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Karte mit den Ämtern</source>
        <translation>Map of the offices</translation>
    </message>
    <message>
        <source>Sie sind hier</source>
        <extracomment>On the map, beside the pin of the house in which the kiosk stands</extracomment>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Nummer aufs Handy nehmen</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>Take the number on your phone</translation>
    </message>
    <message>
        <source>Der Code enthält Nummer, Amt und Tag. Er braucht kein Internet.</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>The code holds number, office and day. It needs no internet.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ihr alter Termin bleibt, bis der neue sicher ist.</source>
        <extracomment>Under the title of the page of old and new time</extracomment>
        <translation>Your old appointment stays until the new one is certain.</translation>
    </message>
    <message>
        <source>Termin so verschieben?</source>
        <extracomment>Title of the page of old and new time</extracomment>
        <translation>Move the appointment like this?</translation>
    </message>
    <message>
        <source>Nicht verschieben</source>
        <extracomment>Leaves the appointment where it is</extracomment>
        <translation>Do not move</translation>
    </message>
    <message>
        <source>Wird verschoben</source>
        <extracomment>On the button while the city is asked to move</extracomment>
        <translation>Moving now</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Moves the appointment</extracomment>
        <translation>Move the appointment</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Tippen Sie an, was dazukommen soll.</source>
        <extracomment>Under the title of the page of the sum</extracomment>
        <translation>Touch what you want to add.</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <extracomment>Title of the page of the sum</extracomment>
        <translation>What does it cost?</translation>
    </message>
    <message>
        <source>Was kommt dazu?</source>
        <extracomment>Heading of the extras that may be added</extracomment>
        <translation>What to add?</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Together</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of the sum</extracomment>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Weniger: %1</source>
        <extracomment>Name of the button with a minus sign, %1 is a service</extracomment>
        <translation>Fewer: %1</translation>
    </message>
    <message>
        <source>Anzahl: %1</source>
        <extracomment>For those who hear it: how many of a service</extracomment>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>Mehr: %1</source>
        <extracomment>Name of the button with a plus sign, %1 is a service</extracomment>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Jede Wahl gilt sofort und bis zum Beenden.</source>
        <extracomment>Page of colours and letters: the lead</extracomment>
        <translation>Each choice takes effect at once and lasts until you finish.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Page of colours and letters</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>So sieht es aus</source>
        <extracomment>Above a sample of how pages look now</extracomment>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Personalausweis beantragen</source>
        <extracomment>Sample heading</extracomment>
        <translation>Apply for an ID card</translation>
    </message>
    <message>
        <source>Das kostet 46,00 € und dauert 3 Wochen.</source>
        <extracomment>Sample sentence</extracomment>
        <translation>It costs €46.00 and takes 3 weeks.</translation>
    </message>
    <message>
        <source>Farben</source>
        <extracomment>Heading above the contrast modes</extracomment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontrast hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Light contrast</translation>
    </message>
    <message>
        <source>Kontrast dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Dark contrast</translation>
    </message>
    <message>
        <source>Schrift</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Weniger Bewegung</source>
        <extracomment>Switch: pages stand still</extracomment>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Alles weiter unten</source>
        <extracomment>Switch: everything one touches lies in the lower half of the screen</extracomment>
        <translation>Everything lower down</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <extracomment>Takes the reset back</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <extracomment>Back to the kiosk&apos;s own look</extracomment>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of colours and letters</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>DoubtPage</name>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist. Bitte buchen Sie nicht noch einmal.</source>
        <extracomment>The answer to a booking never came</extracomment>
        <translation>The office did not answer. We keep asking until it is clear. Please do not book again.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob gebucht wurde.</source>
        <extracomment>Title while the city is asked whether it booked</extracomment>
        <translation>We are checking whether it is booked.</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob gebucht wurde.</source>
        <extracomment>Title: nobody knows whether it was booked</extracomment>
        <translation>We do not know yet whether it is booked.</translation>
    </message>
    <message>
        <source>Vielleicht gebucht: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Perhaps booked: %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab. Damit kann das Amt nachsehen.</source>
        <extracomment>Under the number of an appointment that may be booked</extracomment>
        <translation>Please write down the number. The office can look it up.</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more whether it booked</extracomment>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of a booking that nobody knows of</extracomment>
        <translation>I have the number</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Termin wird gesucht</source>
        <extracomment>On the button while the appointment is looked up</extracomment>
        <translation>Looking for it</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from number or code of an appointment</extracomment>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Im Kiosk ist ein Fehler passiert. Ihre Eingaben sind gelöscht, es wurde nichts verschickt.</source>
        <extracomment>Error page: what happened, and what did not</extracomment>
        <translation>Something went wrong in the kiosk. What you entered is deleted, and nothing was sent.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Error page</extracomment>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Error page: heading above the ways on</extracomment>
        <translation>What you can do now</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Error page: telephone, %1 is the number</extracomment>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Error page: somebody in this house</extracomment>
        <translation>Ask someone here in the building</translation>
    </message>
    <message>
        <source>Für die Technik: %1, Kiosk %2, %3 Uhr.</source>
        <extracomment>Error page, last and small: %1 code, %2 name of the kiosk, %3 time</extracomment>
        <translation>For the technicians: %1, kiosk %2, %3.</translation>
    </message>
    <message>
        <source>Von vorn beginnen</source>
        <extracomment>Error page: begin anew</extracomment>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from a field of the form</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Key that ends typing in a form</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>Schreiben Sie ein Wort. Die Treffer erscheinen von selbst.</source>
        <extracomment>Help on the search page</extracomment>
        <translation>Type a word. The results appear by themselves.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Zeile, die zu Ihnen passt.</source>
        <extracomment>Help on lists</extracomment>
        <translation>Tap the line that fits you.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Unten nehmen Sie alles mit, gedruckt oder aufs Handy.</source>
        <extracomment>Help on the page of a service</extracomment>
        <translation>Read at your own pace. Below you take it all with you, printed or on your phone.</translation>
    </message>
    <message>
        <source>Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.</source>
        <extracomment>Help on the page with a code</extracomment>
        <translation>Open the camera on your phone and point it at the code.</translation>
    </message>
    <message>
        <source>Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Help on the page of a slip</extracomment>
        <translation>The slip comes out of the slot below the screen.</translation>
    </message>
    <message>
        <source>Heute kein Druck. Aufs Handy geht.</source>
        <extracomment>Line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>No printing today. Use your phone.</translation>
    </message>
    <message>
        <source>Alle Leistungen</source>
        <extracomment>Title of the list of all services
----------
Tile: all services from A to Z</extracomment>
        <translation>All services</translation>
    </message>
    <message>
        <source>Kosten, Unterlagen und Dauer, zum Mitnehmen</source>
        <extracomment>Line of the tile &quot;All services&quot;</extracomment>
        <translation>Cost, documents and duration, to take away</translation>
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
        <translation>Costs, time</translation>
    </message>
    <message>
        <source>Heute kein Druck</source>
        <extracomment>Short line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>No printing today</translation>
    </message>
    <message>
        <source>nicht in Leichter Sprache</source>
        <extracomment>Mark of a text that exists in ordinary German only, for readers of Leichte Sprache</extracomment>
        <translation>not in Easy Language</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>Mark of a text that exists in German only</extracomment>
        <translation>in German</translation>
    </message>
    <message>
        <source>Formulare</source>
        <extracomment>Above the forms among the search results</extracomment>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Above the offices among the search results</extracomment>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Leistung</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Formular</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Amt</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Office</translation>
    </message>
    <message>
        <source>Von A bis Z. Ein Buchstabe verkürzt die Liste.</source>
        <extracomment>Under the title of the list of all services</extracomment>
        <translation>From A to Z. A letter shortens the list.</translation>
    </message>
    <message>
        <source>Lebenslage</source>
        <extracomment>Above the title of a life situation</extracomment>
        <translation>Life situation</translation>
    </message>
    <message>
        <source>In welcher Lebenslage sind Sie?</source>
        <extracomment>Title of the page of all life situations</extracomment>
        <translation>What is your situation?</translation>
    </message>
    <message>
        <source>Wir zeigen, was Sie dann brauchen.</source>
        <extracomment>Under the title of the page of all life situations</extracomment>
        <translation>We show what you need then.</translation>
    </message>
    <message>
        <source>Leistung · %1</source>
        <extracomment>Above the title of a service; %1 is its life situation</extracomment>
        <translation>Service · %1</translation>
    </message>
    <message>
        <source>Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115.</source>
        <extracomment>Warning on old content; %1 is the day on which it was last checked</extracomment>
        <translation>This information is from %1. To be sure, please call 115.</translation>
    </message>
    <message>
        <source>ohne Stufen</source>
        <extracomment>An office without steps
----------
An office without steps, on the slip</extracomment>
        <translation>no steps</translation>
    </message>
    <message>
        <source>mit Stufen</source>
        <extracomment>An office with steps</extracomment>
        <translation>with steps</translation>
    </message>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand: %2.</source>
        <extracomment>%1 is who answers for the text, %2 the day on which it was last checked</extracomment>
        <translation>Source: %1. As of %2.</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <extracomment>A service that costs nothing</extracomment>
        <translation>free</translation>
    </message>
    <message>
        <source>ab %1</source>
        <extracomment>%1 is the lowest amount</extracomment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Das sagt Ihnen das Amt</source>
        <extracomment>Instead of a fee that is not known
----------
Under &quot;money for the fee&quot;, where it is not known; also instead of the sum</extracomment>
        <translation>Ask the office</translation>
    </message>
    <message>
        <source>oder Telefon 115</source>
        <extracomment>Under an unknown fee</extracomment>
        <translation>or phone 115</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Above the fee</extracomment>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Kosten</source>
        <extracomment>Before the fee, with large letters and on the slip</extracomment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>So viel Zeit haben Sie</source>
        <extracomment>Above a deadline</extracomment>
        <translation>How much time you have</translation>
    </message>
    <message>
        <source>Frist</source>
        <extracomment>Before a deadline, with large letters and on the slip</extracomment>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>So lange gilt es</source>
        <extracomment>Above how long a document is valid</extracomment>
        <translation>How long it is valid</translation>
    </message>
    <message>
        <source>Gilt</source>
        <extracomment>Before how long a document is valid, with large letters and on the slip</extracomment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>So lange dauert es</source>
        <extracomment>Above how long it takes</extracomment>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Dauert</source>
        <extracomment>Before how long it takes, with large letters and on the slip</extracomment>
        <translation>Takes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Address of an office: %1 is the street, %2 the floor</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Before the source of what is said about the online service</extracomment>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Tippen Sie auf eine Kachel, oder suchen Sie mit eigenen Worten.</source>
        <extracomment>Help page: lead when one came from the home screen</extracomment>
        <translation>Tap a tile, or search in your own words.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Help page</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Help: leads to a page on how to use the machine</extracomment>
        <translation>How to use the kiosk</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Help: telephone, %1 is the number</extracomment>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Help: somebody in this house</extracomment>
        <translation>Ask someone here in the building</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Help: privacy notice</extracomment>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Help: accessibility statement</extracomment>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Help: imprint</extracomment>
        <translation>Legal notice</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Leaves the help page</extracomment>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Nur noch kurz. Danach ist die Zeit wieder frei.</source>
        <extracomment>Above the countdown, when little time is left</extracomment>
        <translation>Not much longer. Then the time is free again.</translation>
    </message>
    <message>
        <source>Wir halten diesen Termin für Sie frei</source>
        <extracomment>Above the countdown</extracomment>
        <translation>We are holding this appointment for you</translation>
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
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Search field with large letters</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Suchen, zum Beispiel: Personalausweis</source>
        <extracomment>Search field with an example</extracomment>
        <translation>Search, for example: ID card</translation>
    </message>
</context>
<context>
    <name>HomeSituations</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Home screen: heading above the life situations</extracomment>
        <translation>Or by life situation</translation>
    </message>
    <message>
        <source>Nach Lebenslage suchen</source>
        <extracomment>Home screen with large letters: the tile that leads to the life situations</extracomment>
        <translation>By life situation</translation>
    </message>
    <message>
        <source>Alle Lebenslagen</source>
        <extracomment>Home screen: leads to all life situations</extracomment>
        <translation>All life situations</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ihre Angaben sind verdeckt. Ohne Antwort löschen wir sie.</source>
        <extracomment>Idle warning: the lead</extracomment>
        <translation>Your details are hidden. If you do not answer, we delete them.</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <extracomment>Idle warning</extracomment>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Sekunden</source>
        <extracomment>Under the number of seconds</extracomment>
        <translation>seconds</translation>
    </message>
    <message>
        <source>Ich brauche mehr Zeit</source>
        <extracomment>Idle warning: the big button</extracomment>
        <translation>I need more time</translation>
    </message>
    <message>
        <source>Beenden und alles löschen</source>
        <extracomment>Idle warning: ends at once</extracomment>
        <translation>Finish and delete everything</translation>
    </message>
    <message>
        <source>Jede Berührung und jede Taste verlängert die Zeit. So oft Sie möchten.</source>
        <extracomment>Idle warning: small print</extracomment>
        <translation>Every touch and every key extends the time. As often as you like.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Umschalten</source>
        <extracomment>Name of the shift key for those who hear it</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last letter</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <extracomment>Name of the key that shows signs instead of letters, for those who hear it</extracomment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <extracomment>Name of the key that shows figures and signs, for those who hear it</extracomment>
        <translation>Symbols</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <extracomment>The space bar</extracomment>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Sprache wählen</source>
        <extracomment>Page on which one chooses a language</extracomment>
        <translation>Choose a language</translation>
    </message>
    <message>
        <source>Ihre Wahl gilt sofort. Danach spricht der Kiosk wieder Deutsch.</source>
        <extracomment>Under the languages</extracomment>
        <translation>Your choice applies at once. Afterwards the kiosk speaks German again.</translation>
    </message>
    <message>
        <source>Weiter auf %1</source>
        <extracomment>Goes on in the chosen language, whose name is %1</extracomment>
        <translation>Continue in %1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list</extracomment>
        <translation>There is nothing here yet. Please call 115.</translation>
    </message>
</context>
<context>
    <name>ManageAppointment</name>
    <message>
        <source>Nummer und Code stehen auf Ihrem Zettel. Tippen Sie beides mit den Tasten.</source>
        <extracomment>Help on the fields of number and code</extracomment>
        <translation>Number and code are on your slip. Type both with the keys.</translation>
    </message>
    <message>
        <source>Lesen Sie, was der Kiosk jetzt weiß.</source>
        <extracomment>Help on a page on which nothing can be done</extracomment>
        <translation>Read what the kiosk knows now.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das, was Sie mit dem Termin tun möchten.</source>
        <extracomment>Help on the page of an appointment</extracomment>
        <translation>Tap what you would like to do with the appointment.</translation>
    </message>
    <message>
        <source>Erst Ihr zweites Tippen sagt den Termin ab.</source>
        <extracomment>Help on the questions before an appointment is cancelled</extracomment>
        <translation>Only your second tap cancels the appointment.</translation>
    </message>
    <message>
        <source>Vergleichen Sie beide Zeiten. Erst Ihr Tippen verschiebt.</source>
        <extracomment>Help on the page of old and new time</extracomment>
        <translation>Compare both times. Only your tap moves the appointment.</translation>
    </message>
    <message>
        <source>Mit Nummer und Code</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot;</extracomment>
        <translation>With number and code</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot; while the system does not answer</extracomment>
        <translation>Not working right now</translation>
    </message>
    <message>
        <source>Termin ändern oder absagen</source>
        <extracomment>Tile: change or cancel an appointment</extracomment>
        <translation>Change or cancel an appointment</translation>
    </message>
    <message>
        <source>Termin ändern</source>
        <extracomment>Tile with large letters: change or cancel an appointment</extracomment>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Wie ist der Code?</source>
        <extracomment>Title of the field of the code</extracomment>
        <translation>What is the code?</translation>
    </message>
    <message>
        <source>Er steht unter der Nummer: „Code zum Absagen“.</source>
        <extracomment>Under the title of the field of the code</extracomment>
        <translation>It is below the number: “Code to cancel”.</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Name of the field of the code</extracomment>
        <translation>Code to cancel</translation>
    </message>
    <message>
        <source>Wie ist Ihre Terminnummer?</source>
        <extracomment>Title of the field of the number</extracomment>
        <translation>What is your appointment number?</translation>
    </message>
    <message>
        <source>Sie steht auf Ihrem Zettel oder in der E-Mail.</source>
        <extracomment>Under the title of the field of the number</extracomment>
        <translation>It is on your slip or in the e-mail.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <extracomment>Name of the field of the number</extracomment>
        <translation>Appointment number</translation>
    </message>
    <message>
        <source>Die Absage ist nicht angekommen.</source>
        <extracomment>The city was asked, and has not cancelled</extracomment>
        <translation>The cancelling did not get through.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter. Sie können es noch einmal versuchen.</source>
        <extracomment>Under &quot;Die Absage ist nicht angekommen.&quot;</extracomment>
        <translation>Your appointment still stands. You can try again.</translation>
    </message>
    <message>
        <source>Verschieben geht hier nicht.</source>
        <extracomment>The kiosk cannot look for another time</extracomment>
        <translation>Moving does not work here.</translation>
    </message>
    <message>
        <source>Buchen Sie zuerst einen neuen Termin. Danach sagen Sie diesen ab.</source>
        <extracomment>Under &quot;Verschieben geht hier nicht.&quot;</extracomment>
        <translation>First book a new appointment. Then cancel this one.</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Deed: another time</extracomment>
        <translation>Move the appointment</translation>
    </message>
    <message>
        <source>Der alte bleibt, bis der neue sicher ist.</source>
        <extracomment>Under &quot;Termin verschieben&quot;</extracomment>
        <translation>The old one stays until the new one is certain.</translation>
    </message>
    <message>
        <source>Termin absagen</source>
        <extracomment>Deed: cancels</extracomment>
        <translation>Cancel the appointment</translation>
    </message>
    <message>
        <source>Wir fragen noch zweimal nach.</source>
        <extracomment>Under &quot;Termin absagen&quot;</extracomment>
        <translation>We ask twice more.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: the new appointment counts only once a mail was answered</extracomment>
        <translation>Almost done: please confirm by e-mail.</translation>
    </message>
    <message>
        <source>Erst dann gilt der neue Termin. Sagen Sie danach den alten ab.</source>
        <extracomment>Under &quot;Fast fertig&quot;: the old one stays until then</extracomment>
        <translation>Only then does the new appointment count. Then cancel the old one.</translation>
    </message>
    <message>
        <source>Sie haben jetzt zwei Termine.</source>
        <extracomment>Title: the new one is booked, and the old one could not be cancelled</extracomment>
        <translation>You now have two appointments.</translation>
    </message>
    <message>
        <source>Der neue ist gebucht. Der alte ließ sich nicht absagen.</source>
        <extracomment>Under &quot;Sie haben jetzt zwei Termine.&quot;</extracomment>
        <translation>The new one is booked. The old one could not be cancelled.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <extracomment>Title: moved</extracomment>
        <translation>Your appointment is moved.</translation>
    </message>
    <message>
        <source>Der alte Termin ist abgesagt. Es gilt nur der neue.</source>
        <extracomment>Under &quot;Ihr Termin ist verschoben.&quot;</extracomment>
        <translation>The old appointment is cancelled. Only the new one counts.</translation>
    </message>
    <message>
        <source>Der alte Termin gilt noch: %1</source>
        <extracomment>The old appointment stands beside the new one: %1 is day and time</extracomment>
        <translation>The old appointment still stands: %1</translation>
    </message>
    <message>
        <source>Alter Termin: Nummer %1. Neuer Termin: Nummer %2.</source>
        <extracomment>%1 is the number of the old appointment, %2 that of the new one</extracomment>
        <translation>Old appointment: number %1. New appointment: number %2.</translation>
    </message>
    <message>
        <source>Alten Termin jetzt absagen</source>
        <extracomment>Deed: tries once more to cancel the old one of two appointments</extracomment>
        <translation>Cancel the old one now</translation>
    </message>
    <message>
        <source>Der neue bleibt.</source>
        <extracomment>Under &quot;Alten Termin jetzt absagen&quot;</extracomment>
        <translation>The new one stays.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Deed: prints the appointment</extracomment>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under &quot;Zettel drucken&quot;</extracomment>
        <translation>with all you need to bring</translation>
    </message>
    <message>
        <source>Neuen Termin buchen</source>
        <extracomment>Deed: books a new appointment</extracomment>
        <translation>Book a new appointment</translation>
    </message>
    <message>
        <source>Sie wählen Anliegen, Amt und Zeit.</source>
        <extracomment>Under &quot;Neuen Termin buchen&quot;</extracomment>
        <translation>You choose service, office and time.</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>Above a title while another time is chosen: %1 is day and time of the appointment</extracomment>
        <translation>Until now: %1</translation>
    </message>
    <message>
        <source>Die neue Zeit ist nicht mehr reserviert. Ihr alter Termin gilt. Wählen Sie neu.</source>
        <extracomment>Above the calendar: the new time that was held is free again</extracomment>
        <translation>The new time is no longer reserved. Your old appointment stands. Choose again.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>The office did not answer. Your old appointment stands. Choose another time.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Ihr alter Termin gilt. Wählen Sie eine andere.</source>
        <extracomment>Above the calendar: somebody else has taken the time</extracomment>
        <translation>This time has just been taken. Your old appointment stands. Choose another.</translation>
    </message>
    <message>
        <source>Bisher</source>
        <extracomment>Label of the old time</extracomment>
        <translation>Until now</translation>
    </message>
    <message>
        <source>Neu</source>
        <extracomment>Label of the new time</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Nein, Termin behalten</source>
        <extracomment>Leaves the appointment as it is</extracomment>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Möchten Sie absagen?</source>
        <extracomment>Title of the first question before an appointment is cancelled</extracomment>
        <translation>Would you like to cancel?</translation>
    </message>
    <message>
        <source>Ihre Zeit wird dann frei für andere. Sie bekommen sie nicht zurück.</source>
        <extracomment>Under the first question</extracomment>
        <translation>Your time is then free for others. You do not get it back.</translation>
    </message>
    <message>
        <source>Ja, ich möchte absagen</source>
        <extracomment>Answer to the first question before an appointment is cancelled</extracomment>
        <translation>Yes, I want to cancel</translation>
    </message>
    <message>
        <source>Noch ist nichts abgesagt.</source>
        <extracomment>Under &quot;Ja, ich möchte absagen&quot;</extracomment>
        <translation>Nothing is cancelled yet.</translation>
    </message>
    <message>
        <source>Jetzt absagen</source>
        <extracomment>Cancels the appointment, asked for the second time</extracomment>
        <translation>Cancel now</translation>
    </message>
    <message>
        <source>Wird abgesagt</source>
        <extracomment>On the button while the city is asked to cancel</extracomment>
        <translation>Cancelling now</translation>
    </message>
    <message>
        <source>Ganz sicher absagen?</source>
        <extracomment>Title of the second question before an appointment is cancelled</extracomment>
        <translation>Cancel for sure?</translation>
    </message>
    <message>
        <source>Danach gibt es diesen Termin nicht mehr.</source>
        <extracomment>Under the second question</extracomment>
        <translation>After that, this appointment no longer exists.</translation>
    </message>
    <message>
        <source>Ihr Termin ist abgesagt.</source>
        <extracomment>Title: it is cancelled</extracomment>
        <translation>Your appointment is cancelled.</translation>
    </message>
    <message>
        <source>Wenn Sie eine E-Mail-Adresse angegeben haben, bekommen Sie auch eine E-Mail.</source>
        <extracomment>Under &quot;Ihr Termin ist abgesagt.&quot;</extracomment>
        <translation>If you gave an e-mail address, you also get an e-mail.</translation>
    </message>
    <message>
        <source>Abgesagt: %1</source>
        <extracomment>What is cancelled: %1 is day and time</extracomment>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more what became of it</extracomment>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of what nobody knows</extracomment>
        <translation>I have the number</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob abgesagt wurde.</source>
        <extracomment>Title: nobody knows whether it was cancelled</extracomment>
        <translation>We do not know yet whether it is cancelled.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob abgesagt wurde.</source>
        <extracomment>Title while the city is asked whether it cancelled</extracomment>
        <translation>We are checking whether it is cancelled.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist.</source>
        <extracomment>The answer never came</extracomment>
        <translation>The office did not answer. We keep asking until it is clear.</translation>
    </message>
    <message>
        <source>Vielleicht abgesagt: %1</source>
        <extracomment>An appointment that may be cancelled: %1 is day and time</extracomment>
        <translation>Perhaps cancelled: %1</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob verschoben wurde.</source>
        <extracomment>Title: nobody knows whether it was moved</extracomment>
        <translation>We do not know yet whether it is moved.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob verschoben wurde.</source>
        <extracomment>Title while the city is asked whether it moved</extracomment>
        <translation>We are checking whether it is moved.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt, bis es klar ist.</source>
        <extracomment>The answer to a move never came</extracomment>
        <translation>The office did not answer. Your old appointment stands until it is clear.</translation>
    </message>
    <message>
        <source>Vielleicht neu: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Perhaps new: %1</translation>
    </message>
    <message>
        <source>Neuer Termin: Nummer %1</source>
        <extracomment>%1 is the number of a new appointment</extracomment>
        <translation>New appointment: number %1</translation>
    </message>
    <message>
        <source>Ihr Termin: Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Your appointment: number %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab.</source>
        <extracomment>Under the number of an appointment of which nobody knows</extracomment>
        <translation>Please write down the number.</translation>
    </message>
    <message>
        <source>Es ist nichts geändert.</source>
        <extracomment>Nothing is looked up for a while: what is kept</extracomment>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter wie bisher.</source>
        <extracomment>The city said no to a change: what is kept</extracomment>
        <translation>Your appointment stands as before.</translation>
    </message>
    <message>
        <source>In %1 Minuten können Sie es wieder versuchen.</source>
        <extracomment>Nothing is looked up for a while: %1 is a number of minutes</extracomment>
        <translation>You can try again in %1 minutes.</translation>
    </message>
    <message>
        <source>Bitte warten Sie etwas.</source>
        <extracomment>Title: nothing is looked up for a while</extracomment>
        <translation>Please wait a little.</translation>
    </message>
    <message>
        <source>Nummer und Code waren hier zu oft falsch.</source>
        <extracomment>Nothing is looked up for a while: why</extracomment>
        <translation>Number and code were wrong here too often.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt.</source>
        <extracomment>Title: the appointment as the city has it</extracomment>
        <translation>Your appointment stands.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin gilt.&quot;</extracomment>
        <translation>Please come five minutes early.</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt.</source>
        <extracomment>Title: the appointment counts only once a mail was answered</extracomment>
        <translation>Not confirmed yet.</translation>
    </message>
    <message>
        <source>Der Termin gilt erst, wenn Sie die E-Mail der Stadt beantworten.</source>
        <extracomment>Under &quot;Noch nicht bestätigt.&quot;</extracomment>
        <translation>The appointment only counts once you answer the city’s e-mail.</translation>
    </message>
    <message>
        <source>Dieser Termin ist nicht gebucht.</source>
        <extracomment>Title: the time is held for somebody, and nothing is booked</extracomment>
        <translation>This appointment is not booked.</translation>
    </message>
    <message>
        <source>Die Zeit ist nur reserviert und wird bald wieder frei.</source>
        <extracomment>Under &quot;Dieser Termin ist nicht gebucht.&quot;</extracomment>
        <translation>The time is only reserved and is soon free again.</translation>
    </message>
    <message>
        <source>Sie sind aufgerufen.</source>
        <extracomment>Title: the person has been called to the counter</extracomment>
        <translation>You have been called.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>Under &quot;Sie sind aufgerufen.&quot;</extracomment>
        <translation>Please go to the counter now.</translation>
    </message>
    <message>
        <source>Dieser Termin ist vorbei.</source>
        <extracomment>Title: the appointment has passed</extracomment>
        <translation>This appointment is over.</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt, ob Sie noch drankommen. Oder buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist vorbei.&quot;</extracomment>
        <translation>Ask at the office whether you can still be seen. Or book again.</translation>
    </message>
    <message>
        <source>Dieser Termin ist abgesagt.</source>
        <extracomment>Title: the appointment was cancelled before</extracomment>
        <translation>This appointment is cancelled.</translation>
    </message>
    <message>
        <source>Wenn Sie noch kommen möchten, buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist abgesagt.&quot;</extracomment>
        <translation>If you still want to come, book again.</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob der Termin gilt.</source>
        <extracomment>Title: the city says nothing the kiosk understands</extracomment>
        <translation>We do not know whether the appointment stands.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>Under &quot;Wir wissen nicht, ob der Termin gilt.&quot;</extracomment>
        <translation>Call 115, or ask at the office.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie Platz.</source>
        <extracomment>Title: the appointment is within the hour</extracomment>
        <translation>Please take a seat.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen als %3.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office, %3 the number to be called</extracomment>
        <translation>%1, %2. You will be called as %3.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office</extracomment>
        <translation>%1, %2. You will be called.</translation>
    </message>
    <message>
        <source>Die Nummer hat nur Ziffern.</source>
        <extracomment>Above the field of the number of an appointment</extracomment>
        <translation>The number has digits only.</translation>
    </message>
    <message>
        <source>Der Code hat vier Zeichen: 0 bis 9, A bis F.</source>
        <extracomment>Above the field of the code of an appointment</extracomment>
        <translation>The code has four signs: 0 to 9, A to F.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Noch ein Versuch.</source>
        <extracomment>Above the field: number and code belong to no appointment; one try is left</extracomment>
        <translation>Number and code do not match. One try left.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Bitte prüfen Sie beides.</source>
        <extracomment>Above the field: number and code belong to no appointment</extracomment>
        <translation>Number and code do not match. Please check both.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>So bekommen Sie es.</source>
        <extracomment>Under the title of the page of what is missing</extracomment>
        <translation>How to get it.</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of what is missing</extracomment>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>Under the number: the printer confirmed</extracomment>
        <translation>Printed. Your slip is in the tray.</translation>
    </message>
    <message>
        <source>Ihr Zettel wird gedruckt.</source>
        <extracomment>Under the number: the printer is at it</extracomment>
        <translation>Your slip is being printed.</translation>
    </message>
    <message>
        <source>Ist ein Zettel im Fach? Das wissen wir nicht. Ihre Nummer gilt.</source>
        <extracomment>Under the number: the printer did not say whether it printed</extracomment>
        <translation>Is there a slip in the tray? We do not know. Your number is valid.</translation>
    </message>
    <message>
        <source>Ohne Zettel. Ihre Nummer gilt.</source>
        <extracomment>Under the number: no slip was wanted</extracomment>
        <translation>Without a slip. Your number is valid.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>The paper has run out. Your number is still valid.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>The printer’s cover is open. Your number is still valid.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>The slip is not finished. Your number is still valid.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Merken Sie sich die Nummer, oder fotografieren Sie sie.</source>
        <extracomment>Under the title while the number is on no paper</extracomment>
        <translation>Remember the number, or take a photo of it.</translation>
    </message>
    <message>
        <source>Das ist Ihre Nummer.</source>
        <extracomment>Title of the page with the number that was drawn</extracomment>
        <translation>This is your number.</translation>
    </message>
    <message>
        <source>Doch drucken</source>
        <extracomment>Prints the number that stands on the screen</extracomment>
        <translation>Print after all</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <extracomment>Prints the number once more</extracomment>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>No printing</translation>
    </message>
    <message>
        <source>Ich habe meine Nummer</source>
        <extracomment>Ends: the citizen has the number</extracomment>
        <translation>I have my number</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Terminnummer</source>
        <extracomment>Before the number of an appointment</extracomment>
        <translation>Appointment number</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Code to cancel</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the page of an appointment: %1 is the number that will be called</extracomment>
        <translation>You will be called as %1.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Different from usual</translation>
    </message>
    <message>
        <source>Alle Halte</source>
        <extracomment>Leads to all stops of the office on wheels</extracomment>
        <translation>All stops</translation>
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
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Das geht hier nicht</source>
        <extracomment>Above what people look for at an office in vain</extracomment>
        <translation>Not possible here</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes address and hours along as a code</extracomment>
        <translation>To your phone</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes address and hours along on paper</extracomment>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>No printing</translation>
    </message>
</context>
<context>
    <name>OfficePartPage</name>
    <message>
        <source>Zurück zum Amt</source>
        <extracomment>Leaves a list of an office</extracomment>
        <translation>Back to the office</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>%1, Bus vor Ort</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;: %1 is &quot;Fünf Ämter&quot;; the office on wheels is open</extracomment>
        <translation>%1, bus on site</translation>
    </message>
    <message>
        <source>Adressen und Wege</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;, where nothing is known about offices</extracomment>
        <translation>Addresses and directions</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Tile: offices and opening hours</extracomment>
        <translation>Offices and times</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Tile with large letters: offices and opening hours</extracomment>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Wer hat offen?</source>
        <extracomment>Short line of the tile &quot;Offices and times&quot;</extracomment>
        <translation>Who is open?</translation>
    </message>
    <message>
        <source>Telefon 115</source>
        <extracomment>Tile: the telephone service
----------
Tile with large letters: the telephone service
----------
On the slip with the hours of all offices: the telephone service</extracomment>
        <translation>Telephone 115</translation>
    </message>
    <message>
        <source>Fragen an alle Ämter</source>
        <extracomment>Line of the tile &quot;Telefon 115&quot;, where its hours are not known</extracomment>
        <translation>Questions to all offices</translation>
    </message>
    <message>
        <source>Kein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>No office</translation>
    </message>
    <message>
        <source>Ein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>One office</translation>
    </message>
    <message>
        <source>Zwei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Two offices</translation>
    </message>
    <message>
        <source>Drei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Three offices</translation>
    </message>
    <message>
        <source>Vier Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Four offices</translation>
    </message>
    <message>
        <source>Fünf Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Five offices</translation>
    </message>
    <message>
        <source>Sechs Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Six offices</translation>
    </message>
    <message>
        <source>Sieben Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Seven offices</translation>
    </message>
    <message>
        <source>Acht Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Eight offices</translation>
    </message>
    <message>
        <source>Neun Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Nine offices</translation>
    </message>
    <message>
        <source>%1 Ämter</source>
        <extracomment>Number of offices, ten or more</extracomment>
        <translation>%1 offices</translation>
    </message>
    <message>
        <source>alle sind zu</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>all are closed</translation>
    </message>
    <message>
        <source>eines ist offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>one is open</translation>
    </message>
    <message>
        <source>zwei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>two are open</translation>
    </message>
    <message>
        <source>drei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>three are open</translation>
    </message>
    <message>
        <source>vier sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>four are open</translation>
    </message>
    <message>
        <source>fünf sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>five are open</translation>
    </message>
    <message>
        <source>sechs sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>six are open</translation>
    </message>
    <message>
        <source>sieben sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>seven are open</translation>
    </message>
    <message>
        <source>acht sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>eight are open</translation>
    </message>
    <message>
        <source>neun sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>nine are open</translation>
    </message>
    <message>
        <source>alle sind offen</source>
        <extracomment>All of the offices are open</extracomment>
        <translation>all are open</translation>
    </message>
    <message>
        <source>%1 sind offen</source>
        <extracomment>How many of the offices are open, ten or more</extracomment>
        <translation>%1 are open</translation>
    </message>
    <message>
        <source>Als Nächstes: %1, %2</source>
        <extracomment>While no office is open: %1 is the office that opens next, %2 &quot;öffnet morgen um 8:00 Uhr&quot;</extracomment>
        <translation>Next: %1, %2</translation>
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
        <translation>always open</translation>
    </message>
    <message>
        <source>offen bis %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>open until %1</translation>
    </message>
    <message>
        <source>schließt um %1</source>
        <extracomment>In a row: less than 90 minutes left; %1 is a time</extracomment>
        <translation>closes at %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt</source>
        <extracomment>In a row: nobody knows the opening hours</extracomment>
        <translation>hours not known</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <extracomment>In a row: closed, and nobody knows until when
----------
Instead of hours: closed all day</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>ab %1 wieder</source>
        <extracomment>In a row: a break; %1 is a time later today</extracomment>
        <translation>again from %1</translation>
    </message>
    <message>
        <source>öffnet um %1</source>
        <extracomment>In a row: opens later today for the first time; %1 is a time</extracomment>
        <translation>opens at %1</translation>
    </message>
    <message>
        <source>morgen ab %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>tomorrow from %1</translation>
    </message>
    <message>
        <source>%1 ab %2</source>
        <extracomment>In a row; %1 is a short weekday or a date, %2 a time</extracomment>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A day with other hours: %1 is the day, %2 its hours or &quot;geschlossen&quot;, %3 the reason</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand nicht bekannt.</source>
        <extracomment>%1 is who says so</extracomment>
        <translation>Source: %1. Date not known.</translation>
    </message>
    <message>
        <source>Tippen Sie auf ein Amt. Die Karte ist nur zum Ansehen da.</source>
        <extracomment>Help on the list of offices</extracomment>
        <translation>Tap an office. The map is only for looking at.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Zeiten und Adresse nehmen Sie gedruckt oder am Handy mit.</source>
        <extracomment>Help on the page of an office</extracomment>
        <translation>Take your time to read. You can take hours and address with you, printed or on your phone.</translation>
    </message>
    <message>
        <source>Rufen Sie mit Ihrem Telefon an. Der Code wählt die Nummer auf dem Handy.</source>
        <extracomment>Help on the page of the telephone service</extracomment>
        <translation>Call with your own telephone. The code dials the number on a mobile phone.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Before the address of an office</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <extracomment>Before the lines of bus and tram</extracomment>
        <translation>Bus and tram</translation>
    </message>
    <message>
        <source>Zugang</source>
        <extracomment>Before how people get in: steps, lift, door opener</extracomment>
        <translation>Access</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Before the telephone number of an office</extracomment>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Before whether an appointment is needed</extracomment>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Bezahlen</source>
        <extracomment>Before how fees are paid</extracomment>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Nicht bekannt. Fragen Sie unter 115.</source>
        <extracomment>Instead of a fact of an office that nobody wrote down</extracomment>
        <translation>Not known. Ask on 115.</translation>
    </message>
    <message>
        <source>Nur mit Termin</source>
        <extracomment>An office that wants an appointment</extracomment>
        <translation>By appointment only</translation>
    </message>
    <message>
        <source>Ohne Termin</source>
        <extracomment>An office that wants no appointment</extracomment>
        <translation>No appointment needed</translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Title of the list of what one can do at an office</extracomment>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Die nächsten Halte</source>
        <extracomment>Title of the list of stops of the office on wheels</extracomment>
        <translation>The next stops</translation>
    </message>
    <message>
        <source>Was ein Anruf kostet, ist nicht bekannt.</source>
        <extracomment>Instead of what a call costs</extracomment>
        <translation>What a call costs is not known.</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the slip with the hours of all offices</extracomment>
        <translation>Offices and opening hours</translation>
    </message>
    <message>
        <source>Öffnungszeiten</source>
        <extracomment>Heading on the slip</extracomment>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>On the slip, where the hours of an office are not known</extracomment>
        <translation>hours not known, telephone 115</translation>
    </message>
</context>
<context>
    <name>OfficesRow</name>
    <message>
        <source>Wer hat jetzt offen, und wo?</source>
        <extracomment>Under &quot;Ämter und Öffnungszeiten&quot;</extracomment>
        <translation>Who is open now, and where?</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>A way on where there is no waiting number</extracomment>
        <translation>Offices and opening hours</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Jede Woche</source>
        <extracomment>Above the opening hours of a week</extracomment>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Different from usual</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>rund um die Uhr offen</source>
        <extracomment>An office that never closes</extracomment>
        <translation>open day and night</translation>
    </message>
    <message>
        <source>offen bis %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>open until %1</translation>
    </message>
    <message>
        <source>schließt um %1 Uhr</source>
        <extracomment>Less than 90 minutes left; %1 is a time</extracomment>
        <translation>closes at %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>Nobody knows the opening hours</extracomment>
        <translation>hours not known, phone 115</translation>
    </message>
    <message>
        <source>bis auf Weiteres geschlossen</source>
        <extracomment>Closed, and nobody knows until when</extracomment>
        <translation>closed until further notice</translation>
    </message>
    <message>
        <source>ab %1 Uhr wieder offen</source>
        <extracomment>A break; %1 is a time later today</extracomment>
        <translation>open again from %1</translation>
    </message>
    <message>
        <source>öffnet heute um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>opens today at %1</translation>
    </message>
    <message>
        <source>heute schon zu: %1.</source>
        <extracomment>Open this morning only; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>already closed today: %1.</translation>
    </message>
    <message>
        <source>heute zu: %1.</source>
        <extracomment>Closed all day; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>closed today: %1.</translation>
    </message>
    <message>
        <source>öffnet morgen um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>opens tomorrow at %1</translation>
    </message>
    <message>
        <source>öffnet %1 um %2 Uhr</source>
        <extracomment>%1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>opens %1 at %2</translation>
    </message>
    <message>
        <source>Öffnet morgen um %1 Uhr</source>
        <extracomment>A sentence of its own; %1 is a time</extracomment>
        <translation>Opens tomorrow at %1</translation>
    </message>
    <message>
        <source>Öffnet %1 um %2 Uhr</source>
        <extracomment>A sentence of its own; %1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>Opens %1 at %2</translation>
    </message>
    <message>
        <source>noch bis %1 Uhr</source>
        <extracomment>A stop of the office on wheels where it stands now; %1 is a time</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <extracomment>A stop of the office on wheels; %1 and %2 are times</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Heute</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Morgen</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Days that follow each other: %1 the first, %2 the last</extracomment>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Anfang</source>
        <extracomment>Resting button at the top of a list; the other button turns to the next page</extracomment>
        <translation>Top</translation>
    </message>
    <message>
        <source>Weiter oben</source>
        <extracomment>Button that shows the rows before</extracomment>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Ende</source>
        <extracomment>Resting button at the end of a list</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Weiter unten</source>
        <extracomment>Button that shows the next rows</extracomment>
        <translation>Further down</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Hier ist nichts nötig. Fragen beantwortet Telefon 115.</source>
        <extracomment>A part of a service that has no content</extracomment>
        <translation>Nothing is needed here. For questions, call 115.</translation>
    </message>
    <message>
        <source>Zurück zur Leistung</source>
        <extracomment>Leaves a part of a service</extracomment>
        <translation>Back to the service</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Mit dem Handy fotografieren</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>Scan with your phone</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet die Seite der Stadt.</source>
        <extracomment>Page with a code that is a link</extracomment>
        <translation>Point your phone’s camera at the code. It opens the city’s page.</translation>
    </message>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er enthält alles, auch ohne Internet.</source>
        <extracomment>Page with a code that holds the text itself</extracomment>
        <translation>Point your phone’s camera at the code. It holds everything, even without internet.</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Page with a code for the phone</extracomment>
        <translation>To your phone</translation>
    </message>
    <message>
        <source>Ich habe es</source>
        <extracomment>The code has been photographed</extracomment>
        <translation>I have it</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Wo möchten Sie hin?</source>
        <extracomment>Title of the offices to choose from</extracomment>
        <translation>Where would you like to go?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Gerade werden hier keine Nummern ausgegeben.</source>
        <extracomment>Under the title, while no numbers are given</extracomment>
        <translation>No numbers are given out here at the moment.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Under the title: what the button does</extracomment>
        <translation>Tap once. The slip comes out below the screen.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Die Nummer steht dann groß auf dem Bildschirm.</source>
        <extracomment>Under the title: what the button does, without a printer</extracomment>
        <translation>Tap once. The number then stands large on the screen.</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Bildschirm.</source>
        <extracomment>Under &quot;Heute kein Druck.&quot;</extracomment>
        <translation>The number stands on the screen.</translation>
    </message>
    <message>
        <source>Heute kein Druck.</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>No printing today.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Draws a waiting number</extracomment>
        <translation>Draw a number</translation>
    </message>
    <message>
        <source>Ohne Zettel ziehen</source>
        <extracomment>Draws a waiting number although no slip can be printed</extracomment>
        <translation>Draw without a slip</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Gerade gibt es hier keine Wartenummern.</source>
        <extracomment>No queue gives numbers now</extracomment>
        <translation>There are no waiting numbers here at the moment.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, zu dem Sie möchten.</source>
        <extracomment>Under the title of the list of queues</extracomment>
        <translation>Tap the office you want to go to.</translation>
    </message>
    <message>
        <source>Wo möchten Sie warten?</source>
        <extracomment>Title of the list of queues</extracomment>
        <translation>Where do you want to wait?</translation>
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
        <translation>We found nothing for this.</translation>
    </message>
    <message numerus="yes">
        <source>%n Treffer</source>
        <extracomment>Number of search results</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Gesucht nach %2</source>
        <extracomment>%1 is the number of results, %2 the word that was searched instead of the one typed</extracomment>
        <translation>%1. Searched for %2</translation>
    </message>
    <message>
        <source>%1 bis %2 von %3</source>
        <extracomment>Which results are shown: from %1 to %2 of %3</extracomment>
        <translation>%1 to %2 of %3</translation>
    </message>
    <message>
        <source>Vorige</source>
        <extracomment>Shows the results before</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Weitere</source>
        <extracomment>Shows more results</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.</source>
        <extracomment>Search page: the lead</extracomment>
        <translation>Write as you speak. Typos do not matter.</translation>
    </message>
    <message>
        <source>Wonach suchen Sie?</source>
        <extracomment>Search page</extracomment>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Zum Beispiel: Personalausweis</source>
        <extracomment>Inside the empty search field</extracomment>
        <translation>For example: ID card</translation>
    </message>
    <message>
        <source>Suchfeld</source>
        <extracomment>Name of the search field, for those who hear it</extracomment>
        <translation>Search field</translation>
    </message>
    <message>
        <source>Treffer</source>
        <extracomment>Low reach in landscape: what was found comes in place of the keyboard</extracomment>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <extracomment>Low reach in landscape: the keyboard comes in place of what was found</extracomment>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Key that ends typing</extracomment>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Search page: above the life situations</extracomment>
        <translation>Or by life situation</translation>
    </message>
    <message>
        <source>Oder fragen Sie unter %1.</source>
        <extracomment>Last row where a search found nothing; %1 is the number of the city&apos;s telephone service</extracomment>
        <translation>Or ask on %1.</translation>
    </message>
</context>
<context>
    <name>ServiceCards</name>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading of the card of documents</extracomment>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>Nichts. Kommen Sie einfach vorbei.</source>
        <extracomment>A service for which nothing has to be brought</extracomment>
        <translation>Nothing. Just come to us.</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <extracomment>Under the first documents; %n is how many more there are</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Leads to the list of all documents, to be ticked</extracomment>
        <translation>Do I have everything?</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading of the card of the office</extracomment>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>Andere Ämter</source>
        <extracomment>Leads to the other offices</extracomment>
        <translation>Other offices</translation>
    </message>
</context>
<context>
    <name>ServiceMore</name>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Leads to the procedure</extracomment>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Leads to notes and legal sources</extracomment>
        <translation>Good to know</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Nichts</source>
        <extracomment>Nothing has to be brought</extracomment>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>Number of things to bring</extracomment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Was bringe ich mit?</source>
        <extracomment>With large letters: leads to the documents</extracomment>
        <translation>What do I bring?</translation>
    </message>
    <message>
        <source>Wo muss ich hin?</source>
        <extracomment>With large letters: leads to the offices</extracomment>
        <translation>Where do I go?</translation>
    </message>
    <message>
        <source>Ablauf, Hinweise, Recht</source>
        <extracomment>Under &quot;More about it&quot;: procedure, notes, legal sources</extracomment>
        <translation>Procedure, notes, law</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>With large letters: leads to procedure and legal sources</extracomment>
        <translation>More about it</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the service along as a code</extracomment>
        <translation>To your phone</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes the service along on paper</extracomment>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>No printing</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Leads from a service to its appointments</extracomment>
        <translation>Book an appointment</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Wir fragen beim Amt nach</source>
        <extracomment>While the city is asked what can be booked</extracomment>
        <translation>We are asking the office</translation>
    </message>
    <message>
        <source>Fragen Sie unter 115.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Please call 115.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Termine.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>There are no appointments here right now.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Montag bis Freitag, 8:00 bis 18:00 Uhr</source>
        <extracomment>Number of the telephone service, where nothing else is known</extracomment>
        <translation>Monday to Friday, 8:00 to 18:00</translation>
    </message>
    <message>
        <source>Musterstadt ist erfunden.</source>
        <extracomment>Ribbon: the demo city</extracomment>
        <translation>Musterstadt is a made-up city.</translation>
    </message>
    <message>
        <source>Der Bondrucker ist simuliert.</source>
        <extracomment>Ribbon: a simulated device</extracomment>
        <translation>The receipt printer is simulated.</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>Schriftgröße %1</source>
        <extracomment>Text size %1 of four, spoken</extracomment>
        <translation>Text size %1</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>SIMULATION  Dieser Zettel ist nicht gültig.</source>
        <extracomment>Black line on paper while something is simulated</extracomment>
        <translation>SIMULATION  This slip is not valid.</translation>
    </message>
    <message>
        <source>Weiterlesen auf dem Handy</source>
        <extracomment>Beside the code on the slip</extracomment>
        <translation>Read more on your phone</translation>
    </message>
    <message>
        <source>Stand %1 · Kiosk %2 · %3</source>
        <extracomment>Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed</extracomment>
        <translation>As of %1 · Kiosk %2 · %3</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Einen Moment bitte. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>While the printer works</extracomment>
        <translation>One moment, please. The slip comes out of the slot below the screen.</translation>
    </message>
    <message>
        <source>Er liegt im Ausgabefach unter dem Bildschirm. Bitte nehmen Sie ihn mit.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>It is in the tray below the screen. Please take it with you.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Sehen Sie nach, ob ein Zettel im Fach liegt.</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>The printer is not answering. Please look whether there is a slip in the tray.</translation>
    </message>
    <message>
        <source>Der Zettel wird gedruckt.</source>
        <extracomment>While the printer works</extracomment>
        <translation>The slip is being printed.</translation>
    </message>
    <message>
        <source>Ihr Zettel ist fertig.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Your slip is ready.</translation>
    </message>
    <message>
        <source>Ist der Zettel da?</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>Is the slip there?</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig.</source>
        <extracomment>Nothing was printed</extracomment>
        <translation>The slip is not ready.</translation>
    </message>
    <message>
        <source>Der Drucker arbeitet gerade nicht. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed, where nothing better is known</extracomment>
        <translation>The printer is not working right now. Take the information on your phone.</translation>
    </message>
    <message>
        <source>Hier wird nicht gedruckt.</source>
        <extracomment>This kiosk cannot print at all</extracomment>
        <translation>This kiosk does not print.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>The paper has run out. Take the information on your phone.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>The printer cover is open. Take the information on your phone.</translation>
    </message>
    <message>
        <source>Dieser Kiosk hat keinen Drucker. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>This kiosk has no printer. Take the information on your phone.</translation>
    </message>
    <message>
        <source>Wird gedruckt</source>
        <extracomment>On the button or card of something the printer is at</extracomment>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Printed. Your slip is in the tray.</translation>
    </message>
    <message>
        <source>Diese Seite bleibt stehen, bis Sie auf „Ich habe alles“ tippen.</source>
        <extracomment>Under the code that stands for a slip that was not printed; the quoted word is the button</extracomment>
        <translation>This page stays until you tap “I have everything”.</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Prints once more</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of a printed slip</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ich habe alles</source>
        <extracomment>Leaves the page of a slip that was not printed</extracomment>
        <translation>I have everything</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wartenummer</source>
        <extracomment>Above the title of a page without a waiting number</extracomment>
        <translation>Waiting number</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Heading above the ways on</extracomment>
        <translation>What you can do now</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small, for the technician; %1 is a code</extracomment>
        <translation>For the technicians: %1</translation>
    </message>
    <message>
        <source>Zum Start</source>
        <extracomment>Leads to the home screen</extracomment>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Jetzt noch einmal</source>
        <extracomment>Tries once more</extracomment>
        <translation>Try again now</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>an</source>
        <extracomment>State of a switch</extracomment>
        <translation>on</translation>
    </message>
    <message>
        <source>aus</source>
        <extracomment>State of a switch</extracomment>
        <translation>off</translation>
    </message>
</context>
<context>
    <name>TelephonePage</name>
    <message>
        <source>Eine Nummer für alle Ämter.</source>
        <extracomment>Under the title of the page of the telephone service</extracomment>
        <translation>One number for all offices.</translation>
    </message>
    <message>
        <source>Rufen Sie die %1 an.</source>
        <extracomment>Title of the page of the telephone service; %1 is its number</extracomment>
        <translation>Call %1.</translation>
    </message>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Der Code wählt die Nummer.</source>
        <extracomment>Under the code: what it does</extracomment>
        <translation>The code dials the number.</translation>
    </message>
</context>
<context>
    <name>TelephoneRow</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>A way on where there is no waiting number; %1 is the number of the telephone service</extracomment>
        <translation>Telephone %1</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Eingabe zeigen</source>
        <extracomment>Name of the button in a personal field that shows its letters again</extracomment>
        <translation>Show what you typed</translation>
    </message>
    <message>
        <source>Eingabe verdecken</source>
        <extracomment>Name of the button in a personal field that shows dots instead of letters</extracomment>
        <translation>Cover what you typed</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Button in a personal field: letters again</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Verdecken</source>
        <extracomment>Button in a personal field: dots instead of letters</extracomment>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Leeren</source>
        <extracomment>Button in the search field that removes what was typed</extracomment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Title of the page on how to use the machine</extracomment>
        <translation>How to use the kiosk</translation>
    </message>
    <message>
        <source>Tippen Sie mit dem Finger auf eine Kachel oder einen Knopf. Es gilt, wenn Sie loslassen.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Tap a tile or a button with your finger. It counts when you let go.</translation>
    </message>
    <message>
        <source>Unter „Darstellung“ machen Sie die Schrift größer und die Farben stärker.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Under “Display” you make the text larger and the colours stronger.</translation>
    </message>
    <message>
        <source>Auch eine Tastatur genügt: Pfeile wählen, die Eingabetaste öffnet.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>A keyboard is enough too: arrows choose, the Enter key opens.</translation>
    </message>
    <message>
        <source>Lassen Sie sich Zeit. Vor dem Löschen fragen wir, ob Sie noch da sind.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Take your time. Before we delete anything, we ask whether you are still there.</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Title of the privacy notice</extracomment>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Was Sie hier suchen und wählen, bleibt nur bis zum Beenden im Speicher.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>What you search for and choose here is kept only until you finish.</translation>
    </message>
    <message>
        <source>Danach ist es gelöscht. Wir schreiben nichts davon auf und geben nichts weiter.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>After that it is deleted. We write none of it down and pass nothing on.</translation>
    </message>
    <message>
        <source>Den gedruckten Zettel nehmen Sie bitte mit.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Please take the printed slip with you.</translation>
    </message>
    <message>
        <source>Fragen beantwortet der Datenschutz der Stadt. Die Nummer hat das Bürgertelefon 115.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>For questions, ask the city’s data protection office. The helpline 115 has its number.</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Title of the accessibility statement</extracomment>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Wir bauen diesen Kiosk nach der EN 301 549 und den Regeln für barrierefreie Geräte (BFSGV).</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>We build this kiosk to EN 301 549 and the German rules for accessible machines (BFSGV).</translation>
    </message>
    <message>
        <source>Diesen Kiosk verantwortet die Stadt %1.</source>
        <extracomment>Imprint, %1 is the city</extracomment>
        <translation>The city of %1 is responsible for this kiosk.</translation>
    </message>
    <message>
        <source>Schrift in vier Größen, vier Farbwelten, alle Knöpfe mindestens 15 mm groß, alles auch mit Tasten.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Text in four sizes, four sets of colours, all buttons at least 15&#xa0;mm, everything with keys too.</translation>
    </message>
    <message>
        <source>Unten steht immer dasselbe: Zurück, Start, Sprache, Darstellung, Hilfe, Verbergen, Beenden.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>The bottom is always the same: Back, Home, Language, Display, Help, Hide, Finish.</translation>
    </message>
    <message>
        <source>Schaut jemand zu? „Verbergen“ verdeckt die Seite sofort.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Is somebody watching? “Hide” covers the page at once.</translation>
    </message>
    <message>
        <source>Noch nicht fertig sind Vorlesen und Tastfeld. Das Bürgertelefon 115 liest Ihnen jede Auskunft vor.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Reading aloud and the tactile keypad are not ready yet. The citizens’ helpline 115 reads any information out to you.</translation>
    </message>
    <message>
        <source>Ist etwas schwer zu bedienen? Sagen Sie es uns unter 115. Wir antworten in vier Wochen.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Is something hard to use? Tell us on 115. We answer within four weeks.</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Title of the imprint</extracomment>
        <translation>Legal notice</translation>
    </message>
    <message>
        <source>Das Programm heißt Bürgerkiosk. Es ist freie Software unter der EUPL 1.2.</source>
        <extracomment>Imprint</extracomment>
        <translation>The program is called Bürgerkiosk. It is free software under the EUPL 1.2.</translation>
    </message>
    <message>
        <source>Schriften: Fira Sans, Noto Sans Arabic (OFL 1.1). Zeichen: Material Symbols (Apache 2.0). Farben nach KERN (EUPL 1.2).</source>
        <extracomment>Imprint</extracomment>
        <translation>Fonts: Fira Sans, Noto Sans Arabic (OFL 1.1). Icons: Material Symbols (Apache 2.0). Colours after KERN (EUPL 1.2).</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Title of the page with all helps, for large letters in landscape</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Leads to the languages</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Leads to colours and letters</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Leads to the help page</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <extracomment>Leaves a text one has read</extracomment>
        <translation>I have read it</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Anderer Tag</source>
        <extracomment>Button: another day of the calendar</extracomment>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <translation>Reserving now</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Phone %1</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Row on the page of a no: leads to the offices and their hours</extracomment>
        <translation>Offices and hours</translation>
    </message>
    <message>
        <source>Termine im Internet</source>
        <extracomment>Beside the code of the page where citizens book on the web</extracomment>
        <translation>Appointments on the web</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small: %1 is a code</extracomment>
        <translation>For the technicians: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Tries once more what failed</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>VeilPage</name>
    <message>
        <source>Niemand kann jetzt mitlesen. Es geht nichts verloren.</source>
        <extracomment>Veil over a page: the lead</extracomment>
        <translation>Nobody can read along now. Nothing gets lost.</translation>
    </message>
    <message>
        <source>Seite verborgen</source>
        <extracomment>Veil over a page</extracomment>
        <translation>Page hidden</translation>
    </message>
    <message>
        <source>Weiter anzeigen</source>
        <extracomment>Veil over a page: the big button that shows the page again</extracomment>
        <translation>Show again</translation>
    </message>
    <message>
        <source>„Beenden“ löscht alles.</source>
        <extracomment>Veil over a page: small print. Beenden is the button in the bar</extracomment>
        <translation>“Finish” deletes everything.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Wartezeit nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>Waiting time not known</translation>
    </message>
    <message>
        <source>Sie kommen gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>It is your turn very soon</translation>
    </message>
    <message>
        <source>etwa %1 Minuten</source>
        <extracomment>How long one waits; %1 is a number from 2</extracomment>
        <translation>about %1 minutes</translation>
    </message>
    <message>
        <source>Gerade gibt es hier keine Nummern</source>
        <extracomment>A queue that gives no numbers now, and nobody knows when again</extracomment>
        <translation>No numbers here at the moment</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: the city&apos;s system does not answer</extracomment>
        <translation>Not working right now</translation>
    </message>
    <message>
        <source>Gerade gibt es keine Nummern</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: all queues are closed</extracomment>
        <translation>No numbers at the moment</translation>
    </message>
    <message>
        <source>%1 bis %2 Minuten</source>
        <extracomment>How long one waits, the shortest and the longest queue; %1 and %2 are numbers</extracomment>
        <translation>%1 to %2 minutes</translation>
    </message>
</context>
<context>
    <name>WaitingNumber</name>
    <message>
        <source>Es warten: %1</source>
        <extracomment>On the page of called numbers: how many wait; %1 is a number</extracomment>
        <translation>Waiting: %1</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Es geht von selbst weiter.</source>
        <extracomment>Help while the city is asked</extracomment>
        <translation>Wait a moment. It goes on by itself.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, bei dem Sie warten möchten.</source>
        <extracomment>Help on the list of queues</extracomment>
        <translation>Tap the office where you want to wait.</translation>
    </message>
    <message>
        <source>Tippen Sie einmal auf den großen Knopf. Sie bekommen genau eine Nummer.</source>
        <extracomment>Help on the page that draws a number</extracomment>
        <translation>Tap the large button once. You get exactly one number.</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Sie müssen nichts mehr tippen.</source>
        <extracomment>Help while the number is drawn</extracomment>
        <translation>Wait a moment. You need not tap anything else.</translation>
    </message>
    <message>
        <source>Merken Sie sich die Nummer, oder nehmen Sie den Zettel. Sie wird aufgerufen.</source>
        <extracomment>Help on the page of the number</extracomment>
        <translation>Remember the number or take the slip. It will be called.</translation>
    </message>
    <message>
        <source>Hier steht, was passiert ist und wer Ihnen weiterhilft.</source>
        <extracomment>Help where there is no number</extracomment>
        <translation>This says what happened and who can help you.</translation>
    </message>
    <message>
        <source>Hier steht, welche Nummer dran ist und wohin man geht.</source>
        <translation>This says which number is called and where to go.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <extracomment>Title while the city is asked for its queues</extracomment>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>Wir fragen nach der Wartezeit.</source>
        <extracomment>What is waited for</extracomment>
        <translation>We are asking for the waiting time.</translation>
    </message>
    <message>
        <source>Ihre Nummer wird gezogen.</source>
        <extracomment>Title while the number is drawn</extracomment>
        <translation>Your number is being drawn.</translation>
    </message>
    <message>
        <source>Wir warten auf die Antwort der Stadt.</source>
        <extracomment>What is waited for: the city gives the number</extracomment>
        <translation>We are waiting for the city to answer.</translation>
    </message>
    <message>
        <source>Wir fragen zuerst den Drucker.</source>
        <extracomment>What is waited for: the printer says whether it can print</extracomment>
        <translation>We are asking the printer first.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Title of the page that draws a number</extracomment>
        <translation>Draw a number</translation>
    </message>
    <message>
        <source>Wartezeit</source>
        <extracomment>Above how long one waits
----------
On the slip, before how long one waits</extracomment>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>Sie warten etwa</source>
        <extracomment>Above &quot;25 Minuten&quot;</extracomment>
        <translation>You wait about</translation>
    </message>
    <message>
        <source>nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>very soon</translation>
    </message>
    <message>
        <source>%1 Minuten</source>
        <extracomment>Under &quot;Sie warten etwa&quot;; %1 is a number from 2</extracomment>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Vor Ihnen wartet niemand.</source>
        <extracomment>How many people wait</extracomment>
        <translation>Nobody is waiting before you.</translation>
    </message>
    <message>
        <source>Vor Ihnen warten: %1</source>
        <extracomment>How many people wait; %1 is a number</extracomment>
        <translation>Waiting before you: %1</translation>
    </message>
    <message>
        <source>Wie lange, wissen wir nicht.</source>
        <extracomment>Under the waiting time that nobody knows</extracomment>
        <translation>We do not know how long.</translation>
    </message>
    <message>
        <source>Nehmen Sie Platz</source>
        <extracomment>Above the place to wait</extracomment>
        <translation>Please take a seat</translation>
    </message>
    <message>
        <source>Hat es geklappt?</source>
        <extracomment>Title: the answer to the draw never came</extracomment>
        <translation>Did it work?</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob eine Nummer gezogen wurde.</source>
        <extracomment>The answer to the draw never came</extracomment>
        <translation>We do not know whether a number was drawn.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie am Schalter.</source>
        <extracomment>The one sentence to keep where nobody knows whether a number was drawn</extracomment>
        <translation>Please ask at the counter.</translation>
    </message>
    <message>
        <source>Wir ziehen keine zweite Nummer, damit Sie nur einmal warten.</source>
        <extracomment>Why no second number is drawn</extracomment>
        <translation>We draw no second number, so that you wait only once.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Title: there is no number</extracomment>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>%1 Es wurde keine Nummer gezogen.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 No number was drawn.</translation>
    </message>
    <message>
        <source>Das war um %1 Uhr bekannt</source>
        <extracomment>Above what was known of the queues before the line broke; %1 is a time</extracomment>
        <translation>Known at %1</translation>
    </message>
    <message>
        <source>Ihre Wartenummer</source>
        <translation>Your waiting number</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>On the slip, before the date</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ihre Nummer wird aufgerufen. Bleiben Sie da.</source>
        <extracomment>On the slip of a waiting number</extracomment>
        <translation>Your number will be called. Please stay here.</translation>
    </message>
    <message>
        <source>Im Wartebereich</source>
        <extracomment>Where one waits, where the city says no more</extracomment>
        <translation>In the waiting area</translation>
    </message>
    <message>
        <source>Wartenummer %1</source>
        <extracomment>First line of a text for the phone; %1 is the number</extracomment>
        <translation>Waiting number %1</translation>
    </message>
    <message>
        <source>%1 (um %2 Uhr)</source>
        <extracomment>How long one waits, and when that was said: %1 is &quot;etwa 25 Minuten&quot;, %2 a time</extracomment>
        <translation>%1 (at %2)</translation>
    </message>
    <message>
        <source>Das Wartesystem macht gerade Pause.</source>
        <extracomment>Why there is no waiting number: maintenance, or an error of the city&apos;s system</extracomment>
        <translation>The queue system is paused at the moment.</translation>
    </message>
    <message>
        <source>Wartenummer ziehen</source>
        <extracomment>Tile: draws a waiting number</extracomment>
        <translation>Draw a waiting number</translation>
    </message>
    <message>
        <source>Wartenummer</source>
        <extracomment>Tile with large letters: draws a waiting number</extracomment>
        <translation>Draw a number</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Freie Zeiten werden gesucht</source>
        <extracomment>While free times are asked for</extracomment>
        <translation>Looking for free times</translation>
    </message>
    <message>
        <source>Noch einmal fragen</source>
        <extracomment>Asks for the free times once more</extracomment>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Früher</source>
        <extracomment>Shows earlier weeks of the calendar</extracomment>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Später</source>
        <extracomment>Shows later weeks of the calendar</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ein anderes Amt hat vielleicht etwas frei.</source>
        <extracomment>No free time in the weeks shown: %1 is the next free day
----------
Nothing is free at all</extracomment>
        <translation>Another office may have something free.</translation>
    </message>
    <message>
        <source>Der nächste freie Tag: %1.</source>
        <translation>The next free day: %1.</translation>
    </message>
    <message>
        <source>In diesen vier Wochen ist nichts frei.</source>
        <extracomment>No free time in the weeks shown</extracomment>
        <translation>Nothing is free in these four weeks.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Tag.</source>
        <extracomment>In place of the times, as long as no day is marked</extracomment>
        <translation>Choose a day.</translation>
    </message>
    <message>
        <source>Hier ist gerade nichts frei.</source>
        <extracomment>Nothing is free at all</extracomment>
        <translation>Nothing is free here right now.</translation>
    </message>
    <message>
        <source>Anderes Amt</source>
        <extracomment>Button: choose another office</extracomment>
        <translation>Other office</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <extracomment>On the button while the city is asked to hold a time</extracomment>
        <translation>Reserving now</translation>
    </message>
</context>
<context>
    <name>WishPage</name>
    <message>
        <source>Kommen Sie zu mehreren? Dann dauert der Termin länger, und wir planen das ein.</source>
        <extracomment>Under the title of how many</extracomment>
        <translation>Are several of you coming? Then the appointment takes longer, and we plan for it.</translation>
    </message>
    <message>
        <source>Für wie viele Personen?</source>
        <extracomment>Title: how many of what</extracomment>
        <translation>For how many people?</translation>
    </message>
    <message>
        <source>Mehr passt nicht in einen Termin. Für weitere buchen Sie bitte noch einen.</source>
        <extracomment>No more of a service fits into one appointment</extracomment>
        <translation>No more fits into one appointment. For more, please book another one.</translation>
    </message>
    <message>
        <source>Gleich miterledigen?</source>
        <extracomment>Heading of services for the same appointment</extracomment>
        <translation>Do this as well?</translation>
    </message>
    <message>
        <source>Alle, die dazupassen</source>
        <extracomment>Row: shows all services for the same appointment</extracomment>
        <translation>All that fit</translation>
    </message>
    <message>
        <source>Weiter zu den Zeiten</source>
        <extracomment>Goes on to the free times</extracomment>
        <translation>Continue to the times</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Bitte warten</source>
        <extracomment>Beside three dots, while the city or the printer is asked</extracomment>
        <translation>Please wait</translation>
    </message>
</context>
</TS>
