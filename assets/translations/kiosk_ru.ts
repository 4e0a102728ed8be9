<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="de">
<context>
    <name>AllOfficesPage</name>
    <message>
        <source>Eine Karte gibt es hier nicht.</source>
        <extracomment>Under the title of the list of offices of a city without a map</extracomment>
        <translation>Карты здесь нет.</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Title of the list of offices, short</extracomment>
        <translation>Ведомства и часы</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the list of offices</extracomment>
        <translation>Ведомства и часы работы</translation>
    </message>
    <message>
        <source>Nur, was jetzt offen ist</source>
        <extracomment>Switch of the list of offices, where there is room</extracomment>
        <translation>Только открытые сейчас</translation>
    </message>
    <message>
        <source>Jetzt offen</source>
        <extracomment>Switch of the list of offices</extracomment>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>Jetzt ist kein Amt offen.</source>
        <extracomment>The citizen wants to see what is open now, and nothing is</extracomment>
        <translation>Сейчас все ведомства закрыты.</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Не печатаем</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>With large letters: prints the hours of all offices</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Zettel mit allen Zeiten</source>
        <extracomment>Prints the hours of all offices</extracomment>
        <translation>Напечатать часы</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Leads to the telephone service</extracomment>
        <translation>Телефон %1</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 ändern</source>
        <extracomment>Name of the button &quot;Ändern&quot; of an answer, %1</extracomment>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Button: change an answer</extracomment>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Wann passt es Ihnen?</source>
        <extracomment>Title of the page of the calendar</extracomment>
        <translation>Когда вам удобно?</translation>
    </message>
    <message>
        <source>Egal wo, Hauptsache bald</source>
        <extracomment>First row of the offices to choose from: any of them</extracomment>
        <translation>Где угодно, лишь бы скорее</translation>
    </message>
    <message>
        <source>%1, %2 Uhr</source>
        <extracomment>%1 is a day (&quot;heute&quot;, &quot;Donnerstag, 29. Oktober&quot;), %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wir fragen gerade nach.</source>
        <extracomment>Under an office while its free times are asked for</extracomment>
        <translation>Сейчас узнаём.</translation>
    </message>
    <message>
        <source>zuerst %1</source>
        <extracomment>Under an office: %1 is the first day with a free time
----------
Under an office: %1 is the first free time</extracomment>
        <translation>ближайшее: %1</translation>
    </message>
    <message>
        <source>nichts frei</source>
        <extracomment>Under an office without any free time</extracomment>
        <translation>нет времени</translation>
    </message>
    <message>
        <source>Alle Ämter</source>
        <translation>Все учреждения</translation>
    </message>
    <message>
        <source>%1, etwa %2 Minuten.</source>
        <extracomment>%1 is the name of an office, %2 a number of minutes</extracomment>
        <translation>%1, около %2 мин.</translation>
    </message>
    <message>
        <source>Am schnellsten: %1</source>
        <extracomment>The earliest free time anywhere: %1 is day and time</extracomment>
        <translation>Быстрее всего: %1</translation>
    </message>
    <message>
        <source>%1. bis %2. %3</source>
        <extracomment>Heading of a calendar: from day %1 to day %2 of month %3</extracomment>
        <translation>с %1 по %2 %3</translation>
    </message>
    <message>
        <source>%1. %2 bis %3. %4</source>
        <extracomment>Heading of a calendar: from day %1 of month %2 to day %3 of month %4</extracomment>
        <translation>с %1 %2 по %3 %4</translation>
    </message>
    <message>
        <source>heute</source>
        <extracomment>Day of a calendar
----------
Day of an appointment</extracomment>
        <translation>сегодня</translation>
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
        <translation>свободно</translation>
    </message>
    <message>
        <source>%1 frei</source>
        <extracomment>Under a day of the calendar: %1 is the number of free times</extracomment>
        <translation>мест: %1</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <extracomment>Under a day of the calendar: a public holiday</extracomment>
        <translation>праздник</translation>
    </message>
    <message>
        <source>zu</source>
        <extracomment>Under a day of the calendar on which the office is closed</extracomment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>voll</source>
        <extracomment>Under a day of the calendar on which no time is free</extracomment>
        <translation>занято</translation>
    </message>
    <message>
        <source>Zeiten frei</source>
        <extracomment>Under a day with an unknown number of free times</extracomment>
        <translation>есть время</translation>
    </message>
    <message>
        <source>1 Zeit frei</source>
        <extracomment>Under a day with one free time</extracomment>
        <translation>свободно: 1</translation>
    </message>
    <message>
        <source>%1 Zeiten frei</source>
        <extracomment>Under a day: %1 is the number of free times</extracomment>
        <translation>свободно: %1</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>Day of an appointment</extracomment>
        <translation>завтра</translation>
    </message>
    <message>
        <source>Vormittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>До обеда</translation>
    </message>
    <message>
        <source>Nachmittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>После обеда</translation>
    </message>
    <message>
        <source>Abend</source>
        <extracomment>Part of the day</extracomment>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>Weiter mit %1 Uhr</source>
        <extracomment>Button: goes on with a time, %1</extracomment>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <extracomment>Button: goes on with the earliest time, %1 is day and time</extracomment>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Der Kiosk fragt beim Amt nach. Sie müssen nichts tun.</source>
        <extracomment>Help on a page that waits for the city</extracomment>
        <translation>Киоск спрашивает учреждение. Вам ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Sagen Sie, für wie viele Personen. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on the page of how many</extracomment>
        <translation>Укажите, на сколько человек. Затем нажмите «Далее».</translation>
    </message>
    <message>
        <source>Tippen Sie auf einen Tag und dann auf eine Uhrzeit.</source>
        <extracomment>Help on the calendar</extracomment>
        <translation>Нажмите на день, а затем на время.</translation>
    </message>
    <message>
        <source>Schreiben Sie mit den Tasten. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on a page with a field</extracomment>
        <translation>Пишите клавишами. Затем нажмите «Далее».</translation>
    </message>
    <message>
        <source>Lesen Sie alles noch einmal. Erst Ihr Tippen bucht den Termin.</source>
        <extracomment>Help on the page of all answers</extracomment>
        <translation>Прочитайте всё ещё раз. Запись сделает только ваше нажатие.</translation>
    </message>
    <message>
        <source>Nehmen Sie Ihren Termin als Zettel oder Foto mit.</source>
        <extracomment>Help on the page of the appointment</extracomment>
        <translation>Возьмите запись с собой: на листке или на фото.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Tile: book an appointment</extracomment>
        <translation>Записаться</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Tile with large letters: book an appointment</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Geht gerade nicht. Telefon 115 hilft.</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; while the appointment system does not answer</extracomment>
        <translation>Сейчас нельзя. Поможет телефон 115.</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot; while the system does not answer</extracomment>
        <translation>Сейчас нельзя</translation>
    </message>
    <message>
        <source>Für %1 Anliegen in %2 Ämtern</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot;: %1 number of services, %2 number of offices</extracomment>
        <translation>Услуг: %1, ведомств: %2</translation>
    </message>
    <message>
        <source>Ausweis, Umzug, Auto und mehr</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; before the appointment system was asked</extracomment>
        <translation>Паспорт, переезд, авто и другое</translation>
    </message>
    <message>
        <source>Zeit aussuchen</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot;</extracomment>
        <translation>Выбрать время</translation>
    </message>
    <message>
        <source>Was soll noch dazu?</source>
        <extracomment>Title: services that can be done in the same appointment</extracomment>
        <translation>Что ещё добавить?</translation>
    </message>
    <message>
        <source>Wofür brauchen Sie einen Termin?</source>
        <extracomment>Title: the list of services that have appointments</extracomment>
        <translation>На что вы записываетесь?</translation>
    </message>
    <message>
        <source>Das erledigen Sie alles in einem Termin.</source>
        <extracomment>Under the title of the services for the same appointment</extracomment>
        <translation>Всё это вы сделаете за один раз.</translation>
    </message>
    <message>
        <source>Die ersten freien Zeiten sehen Sie auf der nächsten Seite.</source>
        <extracomment>Under the title of the list of services that have appointments</extracomment>
        <translation>Ближайшее свободное время — на следующей странице.</translation>
    </message>
    <message>
        <source>Die Zeit zum Buchen ist um. Wählen Sie noch einmal, Ihre Angaben sind noch da.</source>
        <extracomment>Above the calendar: the time that was held is free again</extracomment>
        <translation>Время на запись вышло. Выберите ещё раз, ваши данные сохранены.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Es ist nichts gebucht. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>Учреждение не ответило. Вы не записаны. Выберите другое время.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Frei sind noch: %1.</source>
        <extracomment>Above the calendar: %1 are the next times</extracomment>
        <translation>Это время только что заняли. Ещё свободно: %1.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere.</source>
        <extracomment>Above the calendar</extracomment>
        <translation>Это время только что заняли. Пожалуйста, выберите другое.</translation>
    </message>
    <message>
        <source>Für Sie reserviert: %1. Noch %2 Minuten.</source>
        <extracomment>While another time is chosen: %1 is the time that is held, %2 minutes and seconds</extracomment>
        <translation>За вами: %1. Ещё %2 мин.</translation>
    </message>
    <message>
        <source>Wir halten Ihren Termin noch %1 Minuten frei.</source>
        <extracomment>On the pages of the form: %1 are minutes and seconds</extracomment>
        <translation>Держим время за вами ещё %1 мин.</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <extracomment>Label of an answer: what the appointment is for</extracomment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Label of an answer: when the appointment is</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Dauert etwa %1 Minuten</source>
        <extracomment>Under the time of an appointment: %1 is a number of minutes</extracomment>
        <translation>Займёт около %1 мин</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Label of an answer: where the appointment is</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Ohne E-Mail</source>
        <extracomment>Instead of an e-mail address</extracomment>
        <translation>Без электронной почты</translation>
    </message>
    <message>
        <source>Sie bekommen einen Zettel</source>
        <extracomment>Under &quot;Ohne E-Mail&quot;</extracomment>
        <translation>Вы получите листок</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <extracomment>Instead of an answer that was left out</extracomment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of an answer: the name</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <extracomment>Label of an answer: the e-mail address
----------
Name of the field for the e-mail address</extracomment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Label of an answer: the telephone number
----------
Name of the field for the telephone number</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>bestätigt um %1 Uhr</source>
        <extracomment>On the page of the appointment: %1 is the time at which the city confirmed it</extracomment>
        <translation>подтверждено в %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <extracomment>A time of day, large</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Termin: %1</source>
        <extracomment>In the phone&apos;s calendar: %1 is what the appointment is for</extracomment>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>Gerade geht es nicht.</source>
        <extracomment>Title: the city said no</extracomment>
        <translation>Сейчас не получается.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht. Ihre Angaben sind noch da.</source>
        <extracomment>The city said no: what is kept</extracomment>
        <translation>Вы не записаны. Ваши данные сохранены.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht.</source>
        <translation>Вы не записаны.</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <extracomment>Title of a slip</extracomment>
        <translation>Ваша запись</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt: Bitte E-Mail beantworten.</source>
        <extracomment>Title of a slip: the appointment counts only after a mail was answered</extracomment>
        <translation>Ещё не подтверждено: ответьте на письмо.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Код для отмены</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the slip: %1 is the number that will be called</extracomment>
        <translation>Вас вызовут под номером %1.</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Как вас зовут?</translation>
    </message>
    <message>
        <source>Vor- und Nachname, so wie sie im Ausweis stehen.</source>
        <extracomment>Under the question for the name</extracomment>
        <translation>Имя и фамилия, как в удостоверении.</translation>
    </message>
    <message>
        <source>Vor- und Nachname</source>
        <extracomment>Name of the field for the name</extracomment>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Wie ist Ihre E-Mail-Adresse?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Какой у вас адрес электронной почты?</translation>
    </message>
    <message>
        <source>Ohne E-Mail weiter</source>
        <extracomment>Button: goes on without an e-mail address</extracomment>
        <translation>Далее без почты</translation>
    </message>
    <message>
        <source>Wie ist Ihre Telefonnummer?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Какой у вас номер телефона?</translation>
    </message>
    <message>
        <source>Das Amt ruft nur an, wenn sich am Termin etwas ändert.</source>
        <extracomment>Under the question for the telephone number</extracomment>
        <translation>Вам позвонят, только если в записи что-то изменится.</translation>
    </message>
    <message>
        <source>Ohne Telefon weiter</source>
        <extracomment>Button: goes on without a telephone number</extracomment>
        <translation>Далее без телефона</translation>
    </message>
    <message>
        <source>Das Amt möchte noch wissen:</source>
        <extracomment>Question of the booking form for a field that the office has added</extracomment>
        <translation>Учреждение спрашивает ещё:</translation>
    </message>
    <message>
        <source>Ohne Angabe weiter</source>
        <extracomment>Button: leaves a field empty</extracomment>
        <translation>Далее без ответа</translation>
    </message>
    <message>
        <source>Dieses Amt braucht sie. Sie bekommen eine Bestätigung.</source>
        <extracomment>Under the question for the e-mail address, where the office needs one</extracomment>
        <translation>Он нужен этому учреждению. Вы получите подтверждение.</translation>
    </message>
    <message>
        <source>Sie bekommen eine Bestätigung. Ohne E-Mail geht es auch.</source>
        <extracomment>Under the question for the e-mail address</extracomment>
        <translation>Вы получите подтверждение. Можно и без почты.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte kürzen Sie es.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>Это слишком длинно. Пожалуйста, сократите.</translation>
    </message>
    <message>
        <source>Ein Plus in der Adresse nimmt das Amt nicht an. Bitte nehmen Sie eine andere.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Учреждение не принимает адрес с плюсом. Пожалуйста, возьмите другой.</translation>
    </message>
    <message>
        <source>In der Adresse fehlt das Zeichen @.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>В адресе не хватает знака @.</translation>
    </message>
    <message>
        <source>Die Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.de</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Адрес неполный. Например: name@beispiel.de</translation>
    </message>
    <message>
        <source>Bitte nur Ziffern, vorne darf ein Plus stehen.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>Пожалуйста, только цифры, впереди можно плюс.</translation>
    </message>
    <message>
        <source>Eine Telefonnummer hat 7 bis 15 Ziffern.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>В номере телефона от 7 до 15 цифр.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Zeichen &lt; und &gt; weg.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>Пожалуйста, уберите знаки &lt; и &gt;.</translation>
    </message>
    <message>
        <source>Das nimmt das Amt so nicht an. Bitte prüfen Sie es.</source>
        <extracomment>Above a field of the form that the city did not take</extracomment>
        <translation>Учреждение это так не принимает. Пожалуйста, проверьте.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihr Name.</source>
        <extracomment>Above the empty field of the name</extracomment>
        <translation>Здесь не хватает вашего имени.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre E-Mail-Adresse.</source>
        <extracomment>Above the empty field of the e-mail address</extracomment>
        <translation>Здесь не хватает вашего адреса почты.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Telefonnummer.</source>
        <extracomment>Above the empty field of the telephone number</extracomment>
        <translation>Здесь не хватает вашего номера телефона.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Antwort.</source>
        <extracomment>Above an empty field of the form</extracomment>
        <translation>Здесь не хватает вашего ответа.</translation>
    </message>
    <message>
        <source>Schritt %1 von %2</source>
        <extracomment>Above a title: %1 and %2 are numbers</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Schritt %1 von %2 · %3</source>
        <extracomment>Above a title: %1 and %2 are numbers, %3 what it is about</extracomment>
        <translation>Шаг %1 из %2 · %3</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Kalender und Absagen</source>
        <extracomment>Under the code of an appointment</extracomment>
        <translation>Календарь и отмена</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Dieser Kiosk macht Pause.</source>
        <extracomment>Attract page when the kiosk cannot serve</extracomment>
        <translation>Киоск сейчас не работает.</translation>
    </message>
    <message>
        <source>Willkommen im Rathaus.</source>
        <extracomment>Attract page: the invitation</extracomment>
        <translation>Добро пожаловать в ратушу.</translation>
    </message>
    <message>
        <source>Das Bürgertelefon hilft Ihnen weiter. %1</source>
        <extracomment>Attract page when the kiosk cannot serve; %1 is the number and its hours</extracomment>
        <translation>Вам поможет телефон для граждан. %1</translation>
    </message>
    <message>
        <source>Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer. Zum Mitnehmen.</source>
        <extracomment>Attract page: what the machine does</extracomment>
        <translation>Здесь все услуги города: цена, документы, сроки. Возьмите с собой.</translation>
    </message>
    <message>
        <source>Hier tippen und beginnen</source>
        <extracomment>The one large button of the attract page</extracomment>
        <translation>Нажмите, чтобы начать</translation>
    </message>
    <message>
        <source>Alle Sprachen · More languages</source>
        <extracomment>Attract page: leads to all languages where there is no room for them; the second half is for those who do not read the first</extracomment>
        <translation>Все языки · More languages</translation>
    </message>
    <message>
        <source>So geht es leichter</source>
        <extracomment>Heading of the helps on the attract page</extracomment>
        <translation>Так удобнее</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <extracomment>Begins with larger letters</extracomment>
        <translation>Крупнее шрифт</translation>
    </message>
    <message>
        <source>Mehr Kontrast</source>
        <extracomment>Begins in high contrast</extracomment>
        <translation>Выше контраст</translation>
    </message>
    <message>
        <source>Alles tiefer</source>
        <extracomment>Begins with everything one touches in the lower half; short</extracomment>
        <translation>Всё ниже</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Zurück</source>
        <extracomment>Bar: one step back</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Bar: the home screen</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Bar: choose a language</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Bar: colours and size of letters</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Bar: help</extracomment>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Bar with large letters in landscape: language, appearance and help behind one place</extracomment>
        <translation>Опции</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Bar: veils the page at once</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Beenden</source>
        <extracomment>Bar: end the session and wipe everything</extracomment>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Wir haben Ihnen eine E-Mail geschickt. Erst wenn Sie dort bestätigen, gilt der Termin.</source>
        <extracomment>The appointment counts only once a mail was answered</extracomment>
        <translation>Мы отправили вам письмо. Запись действует, только когда вы подтвердите её в нём.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin ist gebucht.&quot;</extracomment>
        <translation>Пожалуйста, придите на пять минут раньше.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: a mail must be answered</extracomment>
        <translation>Почти готово: подтвердите в письме.</translation>
    </message>
    <message>
        <source>Ihr Termin ist gebucht.</source>
        <extracomment>Title: the city has confirmed it</extracomment>
        <translation>Вы записаны.</translation>
    </message>
    <message>
        <source>Was möchten Sie mitnehmen?</source>
        <extracomment>Heading on the page of the appointment</extracomment>
        <translation>Что взять с собой?</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under the tile that prints the appointment</extracomment>
        <translation>со всем, что принести</translation>
    </message>
    <message>
        <source>Heute kein Druck. Bitte fotografieren.</source>
        <extracomment>Under the tile that prints the appointment, without a printer</extracomment>
        <translation>Сегодня без печати. Сфотографируйте.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Tile: prints the appointment</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>er steht hier oben</source>
        <extracomment>Under the tile that says to take a photo of the code</extracomment>
        <translation>он здесь наверху</translation>
    </message>
    <message>
        <source>Code fotografieren</source>
        <extracomment>Tile: says to take a photo of the code</extracomment>
        <translation>Снять код</translation>
    </message>
    <message>
        <source>Mehr (%1 von %2)</source>
        <extracomment>Shows more about an appointment: %1 page, %2 pages</extracomment>
        <translation>Ещё (%1 из %2)</translation>
    </message>
    <message>
        <source>Noch etwas erledigen</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Сделать что-то ещё</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session after a booking</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Versuchen Sie es später, oder rufen Sie 115 an.</source>
        <extracomment>What to do while the appointment system does not answer</extracomment>
        <translation>Попробуйте позже или позвоните по номеру 115.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>What to do where the kiosk cannot help</extracomment>
        <translation>Позвоните по номеру 115 или спросите в учреждении.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <extracomment>What to do where the same may work at once</extracomment>
        <translation>Пожалуйста, попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Zeit.</source>
        <extracomment>What to do where a time is taken</extracomment>
        <translation>Пожалуйста, выберите другое время.</translation>
    </message>
    <message>
        <source>Wählen Sie ein anderes Amt, oder rufen Sie 115 an.</source>
        <extracomment>What to do where an office has no appointment</extracomment>
        <translation>Выберите другое учреждение или позвоните по номеру 115.</translation>
    </message>
    <message>
        <source>Wählen Sie weniger, oder buchen Sie zwei Termine.</source>
        <extracomment>What to do where too much was chosen for one appointment</extracomment>
        <translation>Выберите меньше или запишитесь дважды.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie das Feld.</source>
        <extracomment>What to do beside a field of the form that was refused</extracomment>
        <translation>Пожалуйста, проверьте это поле.</translation>
    </message>
    <message>
        <source>Bitte füllen Sie das Feld aus.</source>
        <extracomment>What to do beside a field of the form that is missing</extracomment>
        <translation>Пожалуйста, заполните это поле.</translation>
    </message>
    <message>
        <source>Buchen Sie einen Termin, oder fragen Sie im Amt.</source>
        <extracomment>What to do where there are no waiting numbers</extracomment>
        <translation>Запишитесь на приём или спросите в учреждении.</translation>
    </message>
    <message>
        <source>Der Kiosk erreicht die Stadt gerade nicht.</source>
        <extracomment>No connection to the city</extracomment>
        <translation>Киоск сейчас не может связаться с городом.</translation>
    </message>
    <message>
        <source>Der Termin ist noch nicht gebucht. Die Zeit bleibt für Sie reserviert.</source>
        <extracomment>The answer to a booking got lost; we looked, and it is not booked</extracomment>
        <translation>Запись ещё не подтверждена. Время остаётся за вами.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie noch einmal.</source>
        <extracomment>What to do where it is not booked yet</extracomment>
        <translation>Пожалуйста, запишитесь ещё раз.</translation>
    </message>
    <message>
        <source>Gerade fragen sehr viele Menschen zugleich.</source>
        <extracomment>Too many requests to the city&apos;s appointment system</extracomment>
        <translation>Сейчас одновременно обращается очень много людей.</translation>
    </message>
    <message>
        <source>Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal.</source>
        <extracomment>What to do where too many ask at once</extracomment>
        <translation>Пожалуйста, подождите минуту. Затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt antwortet gerade nicht.</source>
        <extracomment>The city&apos;s appointment system does not answer</extracomment>
        <translation>Система записи города сейчас не отвечает.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt wird gerade gewartet.</source>
        <extracomment>The city&apos;s appointment system is switched off for maintenance</extracomment>
        <translation>Система записи города сейчас на обслуживании.</translation>
    </message>
    <message>
        <source>Die Stadt lässt diesen Kiosk gerade keine Termine buchen.</source>
        <extracomment>The city has locked out this kiosk</extracomment>
        <translation>Город сейчас не разрешает этому киоску записывать на приём.</translation>
    </message>
    <message>
        <source>Ihre Angaben sind zu lang.</source>
        <extracomment>What was typed is too long</extracomment>
        <translation>Ваши данные слишком длинные.</translation>
    </message>
    <message>
        <source>Bitte kürzen Sie Ihre Angaben.</source>
        <extracomment>What to do where it is too long</extracomment>
        <translation>Пожалуйста, сократите свои данные.</translation>
    </message>
    <message>
        <source>Der Kiosk und die Terminvergabe verstehen sich nicht. Das liegt nicht an Ihnen.</source>
        <extracomment>Something is wrong between the kiosk and the appointment system</extracomment>
        <translation>Киоск и система записи не понимают друг друга. Это не из-за вас.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vorbei.</source>
        <extracomment>The chosen time has passed while one was choosing</extracomment>
        <translation>Это время уже прошло.</translation>
    </message>
    <message>
        <source>Die Sicherheitsprüfung der Stadt hat nicht geklappt.</source>
        <extracomment>The proof that we are no robot was not accepted</extracomment>
        <translation>Проверка безопасности города не удалась.</translation>
    </message>
    <message>
        <source>Das gibt es hier gerade nicht mit Termin.</source>
        <extracomment>The office does not offer this any more</extracomment>
        <translation>Сейчас здесь на это не записывают.</translation>
    </message>
    <message>
        <source>Dieses Amt macht nicht alles, was Sie gewählt haben.</source>
        <extracomment>An office does not do all of the chosen services</extracomment>
        <translation>Это учреждение делает не всё, что вы выбрали.</translation>
    </message>
    <message>
        <source>Die Stadt konnte gerade keine E-Mail schicken.</source>
        <extracomment>The city could not send its mail</extracomment>
        <translation>Город сейчас не смог отправить письмо.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben.</source>
        <extracomment>Somebody else has taken the time</extracomment>
        <translation>Это время только что заняли.</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei.</source>
        <extracomment>Nothing is free on the chosen day</extracomment>
        <translation>На этот день свободного времени больше нет.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Tag.</source>
        <extracomment>What to do where a day is full</extracomment>
        <translation>Пожалуйста, выберите другой день.</translation>
    </message>
    <message>
        <source>In diesem Amt ist gerade kein Termin frei.</source>
        <extracomment>Nothing is free at the chosen office</extracomment>
        <translation>В этом учреждении сейчас нет свободного времени.</translation>
    </message>
    <message>
        <source>Die Reservierung ist abgelaufen.</source>
        <extracomment>The time was held too long</extracomment>
        <translation>Время резервирования истекло.</translation>
    </message>
    <message>
        <source>Diesen Termin gibt es nicht, oder nicht mehr.</source>
        <extracomment>No such appointment, or no longer</extracomment>
        <translation>Такой записи нет или уже нет.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie Nummer und Code, oder wählen Sie eine neue Zeit.</source>
        <extracomment>What to do where an appointment is not found</extracomment>
        <translation>Пожалуйста, проверьте номер и код или выберите новое время.</translation>
    </message>
    <message>
        <source>Zu diesem Termin sind Sie schon aufgerufen worden.</source>
        <extracomment>The person has already been called to the counter</extracomment>
        <translation>Вас уже вызвали по этой записи.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>What to do where one has been called</extracomment>
        <translation>Пожалуйста, подойдите сразу к окошку.</translation>
    </message>
    <message>
        <source>Dieser Termin lässt sich nicht mehr absagen.</source>
        <extracomment>The appointment cannot be cancelled any more</extracomment>
        <translation>Эту запись уже нельзя отменить.</translation>
    </message>
    <message>
        <source>Die Absage hat nicht geklappt. Ihr Termin gilt weiter.</source>
        <extracomment>Cancelling failed; the appointment stands</extracomment>
        <translation>Отменить не удалось. Ваша запись остаётся в силе.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diesen Namen so nicht an.</source>
        <extracomment>The city refuses the name</extracomment>
        <translation>Город не принимает это имя в таком виде.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese E-Mail-Adresse nicht an.</source>
        <extracomment>The city refuses the e-mail address</extracomment>
        <translation>Город не принимает этот адрес электронной почты.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Adresse. Ein + darf nicht darin stehen.</source>
        <extracomment>What to do where an e-mail address is refused</extracomment>
        <translation>Пожалуйста, проверьте адрес. В нём не может быть знака +.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre E-Mail-Adresse.</source>
        <extracomment>The office wants an e-mail address</extracomment>
        <translation>Этому учреждению нужен ваш адрес электронной почты.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese Telefonnummer nicht an.</source>
        <extracomment>The city refuses the telephone number</extracomment>
        <translation>Город не принимает этот номер телефона.</translation>
    </message>
    <message>
        <source>Schreiben Sie 7 bis 15 Ziffern, mit Vorwahl.</source>
        <extracomment>What to do where a telephone number is refused</extracomment>
        <translation>Напишите от 7 до 15 цифр, вместе с кодом.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre Telefonnummer.</source>
        <extracomment>The office wants a telephone number</extracomment>
        <translation>Этому учреждению нужен ваш номер телефона.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt eine Ihrer Antworten so nicht an.</source>
        <extracomment>The city refuses what was typed into a field of the office&apos;s own</extracomment>
        <translation>Город не принимает один из ваших ответов в таком виде.</translation>
    </message>
    <message>
        <source>Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht wie erlaubt.</source>
        <extracomment>As many appointments as allowed are booked with this e-mail address</extracomment>
        <translation>На этот адрес уже сделано столько записей, сколько разрешено.</translation>
    </message>
    <message>
        <source>Nehmen Sie eine andere Adresse, oder sagen Sie einen Termin ab.</source>
        <extracomment>What to do where an e-mail address has too many appointments</extracomment>
        <translation>Возьмите другой адрес или отмените одну запись.</translation>
    </message>
    <message>
        <source>Das ist zu viel für einen Termin.</source>
        <extracomment>More than fits into one appointment was chosen</extracomment>
        <translation>Это слишком много для одной записи.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen.</source>
        <extracomment>Number and code of an appointment do not belong together</extracomment>
        <translation>Номер и код не подходят друг к другу.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie beides, oder fragen Sie im Amt.</source>
        <extracomment>What to do where number or code are wrong</extracomment>
        <translation>Пожалуйста, проверьте оба или спросите в учреждении.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Wartenummern.</source>
        <extracomment>No waiting numbers are given now</extracomment>
        <translation>Здесь сейчас не выдают талоны очереди.</translation>
    </message>
    <message>
        <source>Für heute sind alle Wartenummern vergeben.</source>
        <extracomment>All waiting numbers of the day are given</extracomment>
        <translation>На сегодня все талоны очереди выданы.</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Das Amt kommt zu Ihnen</source>
        <extracomment>Heading of the card of the office on wheels</extracomment>
        <translation>Ведомство едет к вам</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Bitte achten Sie auf den Aufruf im Raum.</source>
        <extracomment>The city does not answer: no number is shown</extracomment>
        <translation>Пожалуйста, слушайте вызов в зале.</translation>
    </message>
    <message>
        <source>Gerade wird niemand aufgerufen.</source>
        <extracomment>Nobody was called yet</extracomment>
        <translation>Сейчас никого не вызывают.</translation>
    </message>
    <message>
        <source>Jetzt dran</source>
        <extracomment>Above the number that is being called</extracomment>
        <translation>Сейчас очередь</translation>
    </message>
    <message>
        <source>Vorher aufgerufen</source>
        <extracomment>Heading of the numbers that were called before</extracomment>
        <translation>Вызывали раньше</translation>
    </message>
    <message>
        <source>Wir bekommen gerade keine Nummern von der Stadt.</source>
        <extracomment>The city does not answer, on the page of called numbers</extracomment>
        <translation>Сейчас мы не получаем номера от города.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ihre Antworten ändern die Liste sofort. Was Sie abgehakt haben, bleibt.</source>
        <extracomment>Under the title of the page of the questions</extracomment>
        <translation>Ваши ответы сразу меняют список. Отмеченное остаётся.</translation>
    </message>
    <message>
        <source>Was ist Ihr Fall?</source>
        <extracomment>Title of the page of the questions</extracomment>
        <translation>Какой ваш случай?</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <extracomment>Leaves the page of the questions</extracomment>
        <translation>К списку</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Ihr Fall</source>
        <extracomment>Above the case: &quot;24 oder älter&quot;</extracomment>
        <translation>Ваш случай</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Changes the case</extracomment>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.</source>
        <extracomment>Under the title of the page of all answers</extracomment>
        <translation>Проверьте, пожалуйста, данные. Только потом мы вас запишем.</translation>
    </message>
    <message>
        <source>Stimmt alles?</source>
        <extracomment>Title of the page of all answers</extracomment>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an das Amt. Der Kiosk behält nichts davon.</source>
        <extracomment>Under all answers</extracomment>
        <translation>Ваши данные получит только учреждение. Киоск ничего не хранит.</translation>
    </message>
    <message>
        <source>Angaben zeigen</source>
        <extracomment>Name of the button that shows the answers again</extracomment>
        <translation>Показать данные</translation>
    </message>
    <message>
        <source>Angaben verdecken</source>
        <extracomment>Name of the button that shows dots instead of the answers</extracomment>
        <translation>Скрыть данные</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Shows the answers again</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Shows bars instead of the answers</extracomment>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Weitere (%1 von %2)</source>
        <extracomment>Shows the next answers: %1 page, %2 pages</extracomment>
        <translation>Ещё (%1 из %2)</translation>
    </message>
    <message>
        <source>Nicht buchen</source>
        <extracomment>Leaves without booking</extracomment>
        <translation>Не записываться</translation>
    </message>
    <message>
        <source>Wird gebucht</source>
        <extracomment>On the button while the city is asked to book</extracomment>
        <translation>Записываем</translation>
    </message>
    <message>
        <source>Termin verbindlich buchen</source>
        <extracomment>Books the appointment</extracomment>
        <translation>Записаться окончательно</translation>
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
        <translation>Всё ли у меня есть?</translation>
    </message>
    <message>
        <source>Unterlagen abhaken, Kosten ausrechnen</source>
        <extracomment>Line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Отметить документы, посчитать цену</translation>
    </message>
    <message>
        <source>Abhaken</source>
        <extracomment>Short line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>Title of the page on which a life situation is chosen</extracomment>
        <translation>О чём речь?</translation>
    </message>
    <message>
        <source>Danach wählen Sie die Leistung und haken ab.</source>
        <extracomment>Under the title of the page on which a life situation is chosen</extracomment>
        <translation>Потом вы выберете услугу и отметите документы.</translation>
    </message>
    <message>
        <source>Welche Leistung brauchen Sie?</source>
        <extracomment>Under the title of a life situation: a service is to be chosen</extracomment>
        <translation>Какая услуга вам нужна?</translation>
    </message>
    <message>
        <source>Eines fehlt noch</source>
        <extracomment>One thing is missing, where there is no room for its name</extracomment>
        <translation>Не хватает одного</translation>
    </message>
    <message>
        <source>Sie brauchen nichts mitzubringen.</source>
        <extracomment>A case in which nothing has to be brought</extracomment>
        <translation>Ничего брать не нужно.</translation>
    </message>
    <message>
        <source>Sie haben alles dabei.</source>
        <extracomment>Everything is ticked</extracomment>
        <translation>У вас всё с собой.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <extracomment>Title of the page of what is missing
----------
Heading on the slip: what is missing</extracomment>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>%1 mehr, %2</source>
        <extracomment>Under an extra: %1 is what it costs, %2 its legal source</extracomment>
        <translation>на %1 больше, %2</translation>
    </message>
    <message>
        <source>Ihre Liste: %1</source>
        <extracomment>What the slip and the code are about; %1 is a service</extracomment>
        <translation>Ваш список: %1</translation>
    </message>
    <message>
        <source>Das haben Sie schon</source>
        <extracomment>Heading on the slip: what is there</extracomment>
        <translation>Что уже есть</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Heading on the slip and on the page of the sum</extracomment>
        <translation>Сколько стоит</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt oder unter Telefon 115.</source>
        <extracomment>Where the content does not say where to get a missing paper</extracomment>
        <translation>Спросите в ведомстве или по телефону 115.</translation>
    </message>
    <message>
        <source>Das kostet nichts.</source>
        <extracomment>What getting a missing paper costs</extracomment>
        <translation>Это бесплатно.</translation>
    </message>
    <message>
        <source>Was es kostet, erfahren Sie dort.</source>
        <extracomment>What getting a missing paper costs, where it is not known</extracomment>
        <translation>Цену вам скажут там.</translation>
    </message>
    <message>
        <source>Das kostet %1.</source>
        <extracomment>What getting a missing paper costs; %1 is an amount</extracomment>
        <translation>Это стоит %1.</translation>
    </message>
    <message>
        <source>Geld für die Gebühr</source>
        <extracomment>Thing to bring: money for a fee that is not known</extracomment>
        <translation>Деньги на оплату</translation>
    </message>
    <message>
        <source>%1 für die Gebühr</source>
        <extracomment>Thing to bring; %1 is an amount</extracomment>
        <translation>%1 на оплату</translation>
    </message>
    <message>
        <source>Gebühr</source>
        <extracomment>A part of the sum: the fee itself</extracomment>
        <translation>Плата</translation>
    </message>
    <message>
        <source>Denken Sie daran: %1</source>
        <extracomment>Only one thing is left, which is no paper; %1 is &quot;Sie kommen selbst&quot;</extracomment>
        <translation>Помните: %1</translation>
    </message>
    <message>
        <source>Eines fehlt noch: %1</source>
        <extracomment>One thing is missing; %1 is its name</extracomment>
        <translation>Не хватает одного: %1</translation>
    </message>
    <message>
        <source>Zwei Dinge fehlen noch</source>
        <extracomment>Two things to bring are missing</extracomment>
        <translation>Не хватает двух вещей</translation>
    </message>
    <message>
        <source>Drei Dinge fehlen noch</source>
        <extracomment>Three things to bring are missing</extracomment>
        <translation>Не хватает трёх вещей</translation>
    </message>
    <message>
        <source>Vier Dinge fehlen noch</source>
        <extracomment>Four things to bring are missing</extracomment>
        <translation>Не хватает четырёх вещей</translation>
    </message>
    <message>
        <source>%1 Dinge fehlen noch</source>
        <extracomment>Five or more things to bring are missing; %1 is their number</extracomment>
        <translation>Не хватает вещей: %1</translation>
    </message>
    <message>
        <source>weitere Posten: %1</source>
        <extracomment>After the first parts of a sum; %1 is how many more there are</extracomment>
        <translation>другие позиции: %1</translation>
    </message>
    <message>
        <source>Habe ich alles? %1</source>
        <extracomment>Title of the list on the phone and on the slip; %1 is the service</extracomment>
        <translation>Всё ли у меня есть? %1</translation>
    </message>
    <message>
        <source>Tippen Sie auf alles, was Sie haben. Darunter steht, was noch fehlt.</source>
        <extracomment>Help on the list to tick</extracomment>
        <translation>Нажмите на всё, что у вас есть. Ниже написано, чего не хватает.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Antworten, die für Sie stimmen.</source>
        <extracomment>Help on the page of the questions</extracomment>
        <translation>Нажмите на ответы, которые вам подходят.</translation>
    </message>
    <message>
        <source>Hier steht, wo Sie bekommen, was noch fehlt.</source>
        <extracomment>Help on the page of what is missing</extracomment>
        <translation>Здесь написано, где получить то, чего не хватает.</translation>
    </message>
    <message>
        <source>Tippen Sie an, was Sie dazu möchten. Die Summe ändert sich mit.</source>
        <extracomment>Help on the page of the sum</extracomment>
        <translation>Нажмите на то, что хотите добавить. Сумма тоже изменится.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Tippen Sie an, was Sie dabeihaben. Wir sagen Ihnen, was noch fehlt.</source>
        <extracomment>Under the title of the list to tick</extracomment>
        <translation>Нажмите на то, что у вас с собой. Мы скажем, чего не хватает.</translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Title of the list to tick</extracomment>
        <translation>Всё ли у меня есть?</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Общая цена</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the list along as a code</extracomment>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>Liste drucken</source>
        <extracomment>Takes the list along on paper</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Не печатаем</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list of services that ask for papers</extracomment>
        <translation>Здесь пока ничего нет. Спросите по телефону 115.</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Karte mit den Ämtern</source>
        <translation>Карта с ведомствами</translation>
    </message>
    <message>
        <source>Sie sind hier</source>
        <extracomment>On the map, beside the pin of the house in which the kiosk stands</extracomment>
        <translation>Вы здесь</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Nummer aufs Handy nehmen</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>Взять номер в телефон</translation>
    </message>
    <message>
        <source>Der Code enthält Nummer, Amt und Tag. Er braucht kein Internet.</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>В коде номер, учреждение и день. Интернет не нужен.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ihr alter Termin bleibt, bis der neue sicher ist.</source>
        <extracomment>Under the title of the page of old and new time</extracomment>
        <translation>Старая запись остаётся, пока не подтверждена новая.</translation>
    </message>
    <message>
        <source>Termin so verschieben?</source>
        <extracomment>Title of the page of old and new time</extracomment>
        <translation>Перенести запись так?</translation>
    </message>
    <message>
        <source>Nicht verschieben</source>
        <extracomment>Leaves the appointment where it is</extracomment>
        <translation>Не переносить</translation>
    </message>
    <message>
        <source>Wird verschoben</source>
        <extracomment>On the button while the city is asked to move</extracomment>
        <translation>Переносим</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Moves the appointment</extracomment>
        <translation>Перенести запись</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Tippen Sie an, was dazukommen soll.</source>
        <extracomment>Under the title of the page of the sum</extracomment>
        <translation>Нажмите на то, что добавить.</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <extracomment>Title of the page of the sum</extracomment>
        <translation>Сколько это стоит?</translation>
    </message>
    <message>
        <source>Was kommt dazu?</source>
        <extracomment>Heading of the extras that may be added</extracomment>
        <translation>Что добавить?</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of the sum</extracomment>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Weniger: %1</source>
        <extracomment>Name of the button with a minus sign, %1 is a service</extracomment>
        <translation>Меньше: %1</translation>
    </message>
    <message>
        <source>Anzahl: %1</source>
        <extracomment>For those who hear it: how many of a service</extracomment>
        <translation>Количество: %1</translation>
    </message>
    <message>
        <source>Mehr: %1</source>
        <extracomment>Name of the button with a plus sign, %1 is a service</extracomment>
        <translation>Больше: %1</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Jede Wahl gilt sofort und bis zum Beenden.</source>
        <extracomment>Page of colours and letters: the lead</extracomment>
        <translation>Каждый выбор действует сразу и до выхода.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Page of colours and letters</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>So sieht es aus</source>
        <extracomment>Above a sample of how pages look now</extracomment>
        <translation>Вот как это выглядит</translation>
    </message>
    <message>
        <source>Personalausweis beantragen</source>
        <extracomment>Sample heading</extracomment>
        <translation>Оформить удостоверение</translation>
    </message>
    <message>
        <source>Das kostet 46,00 € und dauert 3 Wochen.</source>
        <extracomment>Sample sentence</extracomment>
        <translation>Это стоит 46,00 € и займёт 3 недели.</translation>
    </message>
    <message>
        <source>Farben</source>
        <extracomment>Heading above the contrast modes</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Kontrast hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Светлый контраст</translation>
    </message>
    <message>
        <source>Kontrast dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Тёмный контраст</translation>
    </message>
    <message>
        <source>Schrift</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Weniger Bewegung</source>
        <extracomment>Switch: pages stand still</extracomment>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Alles weiter unten</source>
        <extracomment>Switch: everything one touches lies in the lower half of the screen</extracomment>
        <translation>Всё ниже</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <extracomment>Takes the reset back</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <extracomment>Back to the kiosk&apos;s own look</extracomment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of colours and letters</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DoubtPage</name>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist. Bitte buchen Sie nicht noch einmal.</source>
        <extracomment>The answer to a booking never came</extracomment>
        <translation>Учреждение не ответило. Мы спрашиваем, пока не станет ясно. Пожалуйста, не записывайтесь ещё раз.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob gebucht wurde.</source>
        <extracomment>Title while the city is asked whether it booked</extracomment>
        <translation>Проверяем, записаны ли вы.</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob gebucht wurde.</source>
        <extracomment>Title: nobody knows whether it was booked</extracomment>
        <translation>Мы ещё не знаем, записаны ли вы.</translation>
    </message>
    <message>
        <source>Vielleicht gebucht: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Возможно, записано: %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab. Damit kann das Amt nachsehen.</source>
        <extracomment>Under the number of an appointment that may be booked</extracomment>
        <translation>Запишите, пожалуйста, номер. По нему учреждение сможет проверить.</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more whether it booked</extracomment>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of a booking that nobody knows of</extracomment>
        <translation>Номер у меня есть</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Termin wird gesucht</source>
        <extracomment>On the button while the appointment is looked up</extracomment>
        <translation>Ищем запись</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from number or code of an appointment</extracomment>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Im Kiosk ist ein Fehler passiert. Ihre Eingaben sind gelöscht, es wurde nichts verschickt.</source>
        <extracomment>Error page: what happened, and what did not</extracomment>
        <translation>В киоске произошла ошибка. Ваши данные стёрты, ничего не отправлено.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Error page</extracomment>
        <translation>Не получилось.</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Error page: heading above the ways on</extracomment>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Error page: telephone, %1 is the number</extracomment>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Error page: somebody in this house</extracomment>
        <translation>Спросить кого-то здесь, в здании</translation>
    </message>
    <message>
        <source>Für die Technik: %1, Kiosk %2, %3 Uhr.</source>
        <extracomment>Error page, last and small: %1 code, %2 name of the kiosk, %3 time</extracomment>
        <translation>Для техников: %1, киоск %2, %3.</translation>
    </message>
    <message>
        <source>Von vorn beginnen</source>
        <extracomment>Error page: begin anew</extracomment>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from a field of the form</extracomment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Key that ends typing in a form</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>kostenlos</source>
        <extracomment>A service that costs nothing</extracomment>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>ab %1</source>
        <extracomment>%1 is the lowest amount</extracomment>
        <translation>от %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Das sagt Ihnen das Amt</source>
        <extracomment>Instead of a fee that is not known
----------
Under &quot;money for the fee&quot;, where it is not known; also instead of the sum</extracomment>
        <translation>Спросите в ведомстве</translation>
    </message>
    <message>
        <source>oder Telefon 115</source>
        <extracomment>Under an unknown fee</extracomment>
        <translation>или телефон 115</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Above the fee</extracomment>
        <translation>Сколько стоит</translation>
    </message>
    <message>
        <source>Kosten</source>
        <extracomment>Before the fee, with large letters and on the slip</extracomment>
        <translation>Цена</translation>
    </message>
    <message>
        <source>So viel Zeit haben Sie</source>
        <extracomment>Above a deadline</extracomment>
        <translation>Сколько у вас времени</translation>
    </message>
    <message>
        <source>Frist</source>
        <extracomment>Before a deadline, with large letters and on the slip</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>So lange gilt es</source>
        <extracomment>Above how long a document is valid</extracomment>
        <translation>Сколько действует</translation>
    </message>
    <message>
        <source>Gilt</source>
        <extracomment>Before how long a document is valid, with large letters and on the slip</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>So lange dauert es</source>
        <extracomment>Above how long it takes</extracomment>
        <translation>Сколько ждать</translation>
    </message>
    <message>
        <source>Dauert</source>
        <extracomment>Before how long it takes, with large letters and on the slip</extracomment>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Address of an office: %1 is the street, %2 the floor</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand: %2.</source>
        <extracomment>%1 is who answers for the text, %2 the day on which it was last checked</extracomment>
        <translation>Источник: %1. Проверено: %2</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Before the source of what is said about the online service</extracomment>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Schreiben Sie ein Wort. Die Treffer erscheinen von selbst.</source>
        <extracomment>Help on the search page</extracomment>
        <translation>Напишите слово. Результаты появятся сами.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Zeile, die zu Ihnen passt.</source>
        <extracomment>Help on lists</extracomment>
        <translation>Нажмите на строку, которая вам подходит.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Unten nehmen Sie alles mit, gedruckt oder aufs Handy.</source>
        <extracomment>Help on the page of a service</extracomment>
        <translation>Читайте спокойно. Внизу можно взять всё с собой: на бумаге или в телефоне.</translation>
    </message>
    <message>
        <source>Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.</source>
        <extracomment>Help on the page with a code</extracomment>
        <translation>Откройте камеру телефона и наведите её на код.</translation>
    </message>
    <message>
        <source>Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Help on the page of a slip</extracomment>
        <translation>Листок выходит из щели под экраном.</translation>
    </message>
    <message>
        <source>Formulare</source>
        <extracomment>Above the forms among the search results</extracomment>
        <translation>Формуляры</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Above the offices among the search results</extracomment>
        <translation>Ведомства</translation>
    </message>
    <message>
        <source>Leistung</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Formular</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Amt</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Alle Leistungen</source>
        <extracomment>Title of the list of all services
----------
Tile: all services from A to Z</extracomment>
        <translation>Все услуги</translation>
    </message>
    <message>
        <source>Von A bis Z. Ein Buchstabe verkürzt die Liste.</source>
        <extracomment>Under the title of the list of all services</extracomment>
        <translation>От A до Z. Буква сокращает список.</translation>
    </message>
    <message>
        <source>Lebenslage</source>
        <extracomment>Above the title of a life situation</extracomment>
        <translation>Жизненная ситуация</translation>
    </message>
    <message>
        <source>In welcher Lebenslage sind Sie?</source>
        <extracomment>Title of the page of all life situations</extracomment>
        <translation>Какая у вас ситуация?</translation>
    </message>
    <message>
        <source>Wir zeigen, was Sie dann brauchen.</source>
        <extracomment>Under the title of the page of all life situations</extracomment>
        <translation>Мы покажем, что вам нужно.</translation>
    </message>
    <message>
        <source>Kosten, Unterlagen und Dauer, zum Mitnehmen</source>
        <extracomment>Line of the tile &quot;All services&quot;</extracomment>
        <translation>Цена, документы и сроки, с собой</translation>
    </message>
    <message>
        <source>Heute kein Druck. Aufs Handy geht.</source>
        <extracomment>Line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>Сегодня не печатаем. Можно на телефон.</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <extracomment>Above the services among the search results
----------
Tile with large letters: all services</extracomment>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Kosten, Dauer</source>
        <extracomment>Short line of the tile &quot;All services&quot;</extracomment>
        <translation>Цена, сроки</translation>
    </message>
    <message>
        <source>Heute kein Druck</source>
        <extracomment>Short line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>Не печатаем</translation>
    </message>
    <message>
        <source>Leistung · %1</source>
        <extracomment>Above the title of a service; %1 is its life situation</extracomment>
        <translation>Услуга · %1</translation>
    </message>
    <message>
        <source>Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115.</source>
        <extracomment>Warning on old content; %1 is the day on which it was last checked</extracomment>
        <translation>Это сведения от %1, для надёжности спросите по телефону 115.</translation>
    </message>
    <message>
        <source>ohne Stufen</source>
        <extracomment>An office without steps
----------
An office without steps, on the slip</extracomment>
        <translation>без ступеней</translation>
    </message>
    <message>
        <source>mit Stufen</source>
        <extracomment>An office with steps</extracomment>
        <translation>есть ступени</translation>
    </message>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>Куда идти</translation>
    </message>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Как это проходит</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>nicht in Leichter Sprache</source>
        <extracomment>Mark of a text that exists in ordinary German only, for readers of Leichte Sprache</extracomment>
        <translation>не простым языком</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>Mark of a text that exists in German only</extracomment>
        <translation>на немецком</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Tippen Sie auf eine Kachel, oder suchen Sie mit eigenen Worten.</source>
        <extracomment>Help page: lead when one came from the home screen</extracomment>
        <translation>Нажмите на плитку или ищите своими словами.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Help page</extracomment>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Help: leads to a page on how to use the machine</extracomment>
        <translation>Как пользоваться</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Help: telephone, %1 is the number</extracomment>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Help: somebody in this house</extracomment>
        <translation>Спросить кого-то здесь, в здании</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Help: privacy notice</extracomment>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Help: accessibility statement</extracomment>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Help: imprint</extracomment>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Leaves the help page</extracomment>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Nur noch kurz. Danach ist die Zeit wieder frei.</source>
        <extracomment>Above the countdown, when little time is left</extracomment>
        <translation>Осталось немного. Потом время снова свободно.</translation>
    </message>
    <message>
        <source>Wir halten diesen Termin für Sie frei</source>
        <extracomment>Above the countdown</extracomment>
        <translation>Держим это время за вами</translation>
    </message>
    <message>
        <source>Minuten</source>
        <extracomment>After a countdown: 8:41 Minuten</extracomment>
        <translation>мин</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Was möchten Sie erledigen?</source>
        <extracomment>Home screen: the question</extracomment>
        <translation>Что вам нужно сделать?</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Search field with large letters</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Suchen, zum Beispiel: Personalausweis</source>
        <extracomment>Search field with an example</extracomment>
        <translation>Поиск, например: удостоверение</translation>
    </message>
</context>
<context>
    <name>HomeSituations</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Home screen: heading above the life situations</extracomment>
        <translation>Или по ситуации</translation>
    </message>
    <message>
        <source>Nach Lebenslage suchen</source>
        <extracomment>Home screen with large letters: the tile that leads to the life situations</extracomment>
        <translation>Искать по ситуации</translation>
    </message>
    <message>
        <source>Alle Lebenslagen</source>
        <extracomment>Home screen: leads to all life situations</extracomment>
        <translation>Все ситуации</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ihre Angaben sind verdeckt. Ohne Antwort löschen wir sie.</source>
        <extracomment>Idle warning: the lead</extracomment>
        <translation>Ваши данные скрыты. Без ответа мы их сотрём.</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <extracomment>Idle warning</extracomment>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>Sekunden</source>
        <extracomment>Under the number of seconds</extracomment>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Ich brauche mehr Zeit</source>
        <extracomment>Idle warning: the big button</extracomment>
        <translation>Мне нужно больше времени</translation>
    </message>
    <message>
        <source>Beenden und alles löschen</source>
        <extracomment>Idle warning: ends at once</extracomment>
        <translation>Выйти и всё стереть</translation>
    </message>
    <message>
        <source>Jede Berührung und jede Taste verlängert die Zeit. So oft Sie möchten.</source>
        <extracomment>Idle warning: small print</extracomment>
        <translation>Каждое касание и каждая клавиша продлевает время. Сколько угодно раз.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Umschalten</source>
        <extracomment>Name of the shift key for those who hear it</extracomment>
        <translation>Заглавные</translation>
    </message>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last letter</extracomment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <extracomment>Name of the key that shows signs instead of letters, for those who hear it</extracomment>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <extracomment>Name of the key that shows figures and signs, for those who hear it</extracomment>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <extracomment>The space bar</extracomment>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Sprache wählen</source>
        <extracomment>Page on which one chooses a language</extracomment>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Ihre Wahl gilt sofort. Danach spricht der Kiosk wieder Deutsch.</source>
        <extracomment>Under the languages</extracomment>
        <translation>Выбор действует сразу. Потом киоск снова перейдёт на немецкий.</translation>
    </message>
    <message>
        <source>Weiter auf %1</source>
        <extracomment>Goes on in the chosen language, whose name is %1</extracomment>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list</extracomment>
        <translation>Здесь пока ничего нет. Спросите по телефону 115.</translation>
    </message>
</context>
<context>
    <name>ManageAppointment</name>
    <message>
        <source>Nummer und Code stehen auf Ihrem Zettel. Tippen Sie beides mit den Tasten.</source>
        <extracomment>Help on the fields of number and code</extracomment>
        <translation>Номер и код есть на вашем листке. Введите их клавишами.</translation>
    </message>
    <message>
        <source>Lesen Sie, was der Kiosk jetzt weiß.</source>
        <extracomment>Help on a page on which nothing can be done</extracomment>
        <translation>Прочитайте, что киоск знает сейчас.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das, was Sie mit dem Termin tun möchten.</source>
        <extracomment>Help on the page of an appointment</extracomment>
        <translation>Нажмите на то, что хотите сделать с записью.</translation>
    </message>
    <message>
        <source>Erst Ihr zweites Tippen sagt den Termin ab.</source>
        <extracomment>Help on the questions before an appointment is cancelled</extracomment>
        <translation>Запись отменит только ваше второе нажатие.</translation>
    </message>
    <message>
        <source>Vergleichen Sie beide Zeiten. Erst Ihr Tippen verschiebt.</source>
        <extracomment>Help on the page of old and new time</extracomment>
        <translation>Сравните старое и новое время. Перенесёт только ваше нажатие.</translation>
    </message>
    <message>
        <source>Mit Nummer und Code</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot;</extracomment>
        <translation>По номеру и коду</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot; while the system does not answer</extracomment>
        <translation>Сейчас нельзя</translation>
    </message>
    <message>
        <source>Termin ändern oder absagen</source>
        <extracomment>Tile: change or cancel an appointment</extracomment>
        <translation>Изменить или отменить запись</translation>
    </message>
    <message>
        <source>Termin ändern</source>
        <extracomment>Tile with large letters: change or cancel an appointment</extracomment>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Ваша запись</translation>
    </message>
    <message>
        <source>Wie ist der Code?</source>
        <extracomment>Title of the field of the code</extracomment>
        <translation>Какой код?</translation>
    </message>
    <message>
        <source>Er steht unter der Nummer: „Code zum Absagen“.</source>
        <extracomment>Under the title of the field of the code</extracomment>
        <translation>Он под номером: «Код для отмены».</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Name of the field of the code</extracomment>
        <translation>Код для отмены</translation>
    </message>
    <message>
        <source>Wie ist Ihre Terminnummer?</source>
        <extracomment>Title of the field of the number</extracomment>
        <translation>Какой номер у вашей записи?</translation>
    </message>
    <message>
        <source>Sie steht auf Ihrem Zettel oder in der E-Mail.</source>
        <extracomment>Under the title of the field of the number</extracomment>
        <translation>Он на вашем листке или в электронном письме.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <extracomment>Name of the field of the number</extracomment>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Die Absage ist nicht angekommen.</source>
        <extracomment>The city was asked, and has not cancelled</extracomment>
        <translation>Отмена не дошла.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter. Sie können es noch einmal versuchen.</source>
        <extracomment>Under &quot;Die Absage ist nicht angekommen.&quot;</extracomment>
        <translation>Ваша запись по-прежнему действует. Можете попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Verschieben geht hier nicht.</source>
        <extracomment>The kiosk cannot look for another time</extracomment>
        <translation>Перенести здесь нельзя.</translation>
    </message>
    <message>
        <source>Buchen Sie zuerst einen neuen Termin. Danach sagen Sie diesen ab.</source>
        <extracomment>Under &quot;Verschieben geht hier nicht.&quot;</extracomment>
        <translation>Сначала запишитесь заново. Потом отмените эту запись.</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Deed: another time</extracomment>
        <translation>Перенести запись</translation>
    </message>
    <message>
        <source>Der alte bleibt, bis der neue sicher ist.</source>
        <extracomment>Under &quot;Termin verschieben&quot;</extracomment>
        <translation>Старая остаётся, пока не подтверждена новая.</translation>
    </message>
    <message>
        <source>Termin absagen</source>
        <extracomment>Deed: cancels</extracomment>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Wir fragen noch zweimal nach.</source>
        <extracomment>Under &quot;Termin absagen&quot;</extracomment>
        <translation>Мы ещё дважды переспросим.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: the new appointment counts only once a mail was answered</extracomment>
        <translation>Почти готово: подтвердите в письме.</translation>
    </message>
    <message>
        <source>Erst dann gilt der neue Termin. Sagen Sie danach den alten ab.</source>
        <extracomment>Under &quot;Fast fertig&quot;: the old one stays until then</extracomment>
        <translation>Только тогда новая запись действует. Потом отмените старую.</translation>
    </message>
    <message>
        <source>Sie haben jetzt zwei Termine.</source>
        <extracomment>Title: the new one is booked, and the old one could not be cancelled</extracomment>
        <translation>Теперь у вас две записи.</translation>
    </message>
    <message>
        <source>Der neue ist gebucht. Der alte ließ sich nicht absagen.</source>
        <extracomment>Under &quot;Sie haben jetzt zwei Termine.&quot;</extracomment>
        <translation>Новая запись сделана. Старую не удалось отменить.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <extracomment>Title: moved</extracomment>
        <translation>Ваша запись перенесена.</translation>
    </message>
    <message>
        <source>Der alte Termin ist abgesagt. Es gilt nur der neue.</source>
        <extracomment>Under &quot;Ihr Termin ist verschoben.&quot;</extracomment>
        <translation>Старая запись отменена. Действует только новая.</translation>
    </message>
    <message>
        <source>Der alte Termin gilt noch: %1</source>
        <extracomment>The old appointment stands beside the new one: %1 is day and time</extracomment>
        <translation>Старая запись ещё действует: %1</translation>
    </message>
    <message>
        <source>Alter Termin: Nummer %1. Neuer Termin: Nummer %2.</source>
        <extracomment>%1 is the number of the old appointment, %2 that of the new one</extracomment>
        <translation>Старая запись: номер %1. Новая запись: номер %2.</translation>
    </message>
    <message>
        <source>Alten Termin jetzt absagen</source>
        <extracomment>Deed: tries once more to cancel the old one of two appointments</extracomment>
        <translation>Отменить старую запись сейчас</translation>
    </message>
    <message>
        <source>Der neue bleibt.</source>
        <extracomment>Under &quot;Alten Termin jetzt absagen&quot;</extracomment>
        <translation>Новая остаётся.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Deed: prints the appointment</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under &quot;Zettel drucken&quot;</extracomment>
        <translation>со всем, что принести</translation>
    </message>
    <message>
        <source>Neuen Termin buchen</source>
        <extracomment>Deed: books a new appointment</extracomment>
        <translation>Записаться заново</translation>
    </message>
    <message>
        <source>Sie wählen Anliegen, Amt und Zeit.</source>
        <extracomment>Under &quot;Neuen Termin buchen&quot;</extracomment>
        <translation>Вы выбираете услугу, учреждение и время.</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>Above a title while another time is chosen: %1 is day and time of the appointment</extracomment>
        <translation>Старое время: %1</translation>
    </message>
    <message>
        <source>Die neue Zeit ist nicht mehr reserviert. Ihr alter Termin gilt. Wählen Sie neu.</source>
        <extracomment>Above the calendar: the new time that was held is free again</extracomment>
        <translation>Новое время уже не за вами. Ваша старая запись действует. Выберите снова.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>Учреждение не ответило. Ваша старая запись действует. Выберите другое время.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Ihr alter Termin gilt. Wählen Sie eine andere.</source>
        <extracomment>Above the calendar: somebody else has taken the time</extracomment>
        <translation>Это время только что заняли. Ваша старая запись действует. Выберите другое.</translation>
    </message>
    <message>
        <source>Bisher</source>
        <extracomment>Label of the old time</extracomment>
        <translation>Старое время</translation>
    </message>
    <message>
        <source>Neu</source>
        <extracomment>Label of the new time</extracomment>
        <translation>Новое время</translation>
    </message>
    <message>
        <source>Nein, Termin behalten</source>
        <extracomment>Leaves the appointment as it is</extracomment>
        <translation>Нет, оставить запись</translation>
    </message>
    <message>
        <source>Möchten Sie absagen?</source>
        <extracomment>Title of the first question before an appointment is cancelled</extracomment>
        <translation>Хотите отменить запись?</translation>
    </message>
    <message>
        <source>Ihre Zeit wird dann frei für andere. Sie bekommen sie nicht zurück.</source>
        <extracomment>Under the first question</extracomment>
        <translation>Ваше время тогда освободится для других. Вернуть его нельзя.</translation>
    </message>
    <message>
        <source>Ja, ich möchte absagen</source>
        <extracomment>Answer to the first question before an appointment is cancelled</extracomment>
        <translation>Да, хочу отменить</translation>
    </message>
    <message>
        <source>Noch ist nichts abgesagt.</source>
        <extracomment>Under &quot;Ja, ich möchte absagen&quot;</extracomment>
        <translation>Пока ничего не отменено.</translation>
    </message>
    <message>
        <source>Jetzt absagen</source>
        <extracomment>Cancels the appointment, asked for the second time</extracomment>
        <translation>Отменить сейчас</translation>
    </message>
    <message>
        <source>Wird abgesagt</source>
        <extracomment>On the button while the city is asked to cancel</extracomment>
        <translation>Отменяем</translation>
    </message>
    <message>
        <source>Ganz sicher absagen?</source>
        <extracomment>Title of the second question before an appointment is cancelled</extracomment>
        <translation>Точно отменить?</translation>
    </message>
    <message>
        <source>Danach gibt es diesen Termin nicht mehr.</source>
        <extracomment>Under the second question</extracomment>
        <translation>После этого записи больше не будет.</translation>
    </message>
    <message>
        <source>Ihr Termin ist abgesagt.</source>
        <extracomment>Title: it is cancelled</extracomment>
        <translation>Ваша запись отменена.</translation>
    </message>
    <message>
        <source>Wenn Sie eine E-Mail-Adresse angegeben haben, bekommen Sie auch eine E-Mail.</source>
        <extracomment>Under &quot;Ihr Termin ist abgesagt.&quot;</extracomment>
        <translation>Если вы указали адрес электронной почты, вы получите и письмо.</translation>
    </message>
    <message>
        <source>Abgesagt: %1</source>
        <extracomment>What is cancelled: %1 is day and time</extracomment>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more what became of it</extracomment>
        <translation>Спросить сейчас</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of what nobody knows</extracomment>
        <translation>Номер у меня есть</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob abgesagt wurde.</source>
        <extracomment>Title: nobody knows whether it was cancelled</extracomment>
        <translation>Пока не знаем, отменена ли запись.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob abgesagt wurde.</source>
        <extracomment>Title while the city is asked whether it cancelled</extracomment>
        <translation>Проверяем, отменена ли запись.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist.</source>
        <extracomment>The answer never came</extracomment>
        <translation>Учреждение не ответило. Спрашиваем, пока не станет ясно.</translation>
    </message>
    <message>
        <source>Vielleicht abgesagt: %1</source>
        <extracomment>An appointment that may be cancelled: %1 is day and time</extracomment>
        <translation>Возможно, отменено: %1</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob verschoben wurde.</source>
        <extracomment>Title: nobody knows whether it was moved</extracomment>
        <translation>Пока не знаем, перенесена ли запись.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob verschoben wurde.</source>
        <extracomment>Title while the city is asked whether it moved</extracomment>
        <translation>Проверяем, перенесена ли запись.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt, bis es klar ist.</source>
        <extracomment>The answer to a move never came</extracomment>
        <translation>Учреждение не ответило. Старая запись действует, пока не станет ясно.</translation>
    </message>
    <message>
        <source>Vielleicht neu: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Возможно, новая: %1</translation>
    </message>
    <message>
        <source>Neuer Termin: Nummer %1</source>
        <extracomment>%1 is the number of a new appointment</extracomment>
        <translation>Новая запись: номер %1</translation>
    </message>
    <message>
        <source>Ihr Termin: Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Ваша запись: номер %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab.</source>
        <extracomment>Under the number of an appointment of which nobody knows</extracomment>
        <translation>Пожалуйста, запишите номер.</translation>
    </message>
    <message>
        <source>Es ist nichts geändert.</source>
        <extracomment>Nothing is looked up for a while: what is kept</extracomment>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter wie bisher.</source>
        <extracomment>The city said no to a change: what is kept</extracomment>
        <translation>Ваша запись действует, как и раньше.</translation>
    </message>
    <message>
        <source>In %1 Minuten können Sie es wieder versuchen.</source>
        <extracomment>Nothing is looked up for a while: %1 is a number of minutes</extracomment>
        <translation>Попробовать снова можно через %1 мин.</translation>
    </message>
    <message>
        <source>Bitte warten Sie etwas.</source>
        <extracomment>Title: nothing is looked up for a while</extracomment>
        <translation>Пожалуйста, немного подождите.</translation>
    </message>
    <message>
        <source>Nummer und Code waren hier zu oft falsch.</source>
        <extracomment>Nothing is looked up for a while: why</extracomment>
        <translation>Номер и код здесь слишком часто были неверны.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt.</source>
        <extracomment>Title: the appointment as the city has it</extracomment>
        <translation>Ваша запись действует.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin gilt.&quot;</extracomment>
        <translation>Пожалуйста, придите на пять минут раньше.</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt.</source>
        <extracomment>Title: the appointment counts only once a mail was answered</extracomment>
        <translation>Ещё не подтверждено.</translation>
    </message>
    <message>
        <source>Der Termin gilt erst, wenn Sie die E-Mail der Stadt beantworten.</source>
        <extracomment>Under &quot;Noch nicht bestätigt.&quot;</extracomment>
        <translation>Запись начнёт действовать, только когда вы ответите на письмо города.</translation>
    </message>
    <message>
        <source>Dieser Termin ist nicht gebucht.</source>
        <extracomment>Title: the time is held for somebody, and nothing is booked</extracomment>
        <translation>Эта запись не сделана.</translation>
    </message>
    <message>
        <source>Die Zeit ist nur reserviert und wird bald wieder frei.</source>
        <extracomment>Under &quot;Dieser Termin ist nicht gebucht.&quot;</extracomment>
        <translation>Время только придержано и скоро снова будет свободно.</translation>
    </message>
    <message>
        <source>Sie sind aufgerufen.</source>
        <extracomment>Title: the person has been called to the counter</extracomment>
        <translation>Вас вызвали.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>Under &quot;Sie sind aufgerufen.&quot;</extracomment>
        <translation>Пожалуйста, подойдите сразу к окошку.</translation>
    </message>
    <message>
        <source>Dieser Termin ist vorbei.</source>
        <extracomment>Title: the appointment has passed</extracomment>
        <translation>Время этой записи прошло.</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt, ob Sie noch drankommen. Oder buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist vorbei.&quot;</extracomment>
        <translation>Спросите в учреждении, примут ли вас ещё. Или запишитесь заново.</translation>
    </message>
    <message>
        <source>Dieser Termin ist abgesagt.</source>
        <extracomment>Title: the appointment was cancelled before</extracomment>
        <translation>Эта запись отменена.</translation>
    </message>
    <message>
        <source>Wenn Sie noch kommen möchten, buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist abgesagt.&quot;</extracomment>
        <translation>Если вы всё ещё хотите прийти, запишитесь заново.</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob der Termin gilt.</source>
        <extracomment>Title: the city says nothing the kiosk understands</extracomment>
        <translation>Не знаем, действует ли запись.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>Under &quot;Wir wissen nicht, ob der Termin gilt.&quot;</extracomment>
        <translation>Позвоните по номеру 115 или спросите в учреждении.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie Platz.</source>
        <extracomment>Title: the appointment is within the hour</extracomment>
        <translation>Пожалуйста, присядьте.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen als %3.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office, %3 the number to be called</extracomment>
        <translation>%1, %2. Вас вызовут под номером %3.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office</extracomment>
        <translation>%1, %2. Вас вызовут.</translation>
    </message>
    <message>
        <source>Die Nummer hat nur Ziffern.</source>
        <extracomment>Above the field of the number of an appointment</extracomment>
        <translation>В номере только цифры.</translation>
    </message>
    <message>
        <source>Der Code hat vier Zeichen: 0 bis 9, A bis F.</source>
        <extracomment>Above the field of the code of an appointment</extracomment>
        <translation>В коде четыре знака: от 0 до 9, от A до F.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Noch ein Versuch.</source>
        <extracomment>Above the field: number and code belong to no appointment; one try is left</extracomment>
        <translation>Номер и код не подходят друг к другу. Ещё одна попытка.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Bitte prüfen Sie beides.</source>
        <extracomment>Above the field: number and code belong to no appointment</extracomment>
        <translation>Номер и код не подходят друг к другу. Пожалуйста, проверьте оба.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>So bekommen Sie es.</source>
        <extracomment>Under the title of the page of what is missing</extracomment>
        <translation>Как это получить.</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Общая цена</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of what is missing</extracomment>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>Under the number: the printer confirmed</extracomment>
        <translation>Напечатано. Ваш талон в лотке.</translation>
    </message>
    <message>
        <source>Ihr Zettel wird gedruckt.</source>
        <extracomment>Under the number: the printer is at it</extracomment>
        <translation>Ваш талон печатается.</translation>
    </message>
    <message>
        <source>Ist ein Zettel im Fach? Das wissen wir nicht. Ihre Nummer gilt.</source>
        <extracomment>Under the number: the printer did not say whether it printed</extracomment>
        <translation>Есть ли талон в лотке? Мы не знаем. Ваш номер действителен.</translation>
    </message>
    <message>
        <source>Ohne Zettel. Ihre Nummer gilt.</source>
        <extracomment>Under the number: no slip was wanted</extracomment>
        <translation>Без талона. Ваш номер действителен.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Закончилась бумага. Ваш номер всё равно действителен.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Крышка принтера открыта. Ваш номер всё равно действителен.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Талон не готов. Ваш номер всё равно действителен.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Merken Sie sich die Nummer, oder fotografieren Sie sie.</source>
        <extracomment>Under the title while the number is on no paper</extracomment>
        <translation>Запомните номер или сфотографируйте его.</translation>
    </message>
    <message>
        <source>Das ist Ihre Nummer.</source>
        <extracomment>Title of the page with the number that was drawn</extracomment>
        <translation>Это ваш номер.</translation>
    </message>
    <message>
        <source>Doch drucken</source>
        <extracomment>Prints the number that stands on the screen</extracomment>
        <translation>Всё же напечатать</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <extracomment>Prints the number once more</extracomment>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Без печати</translation>
    </message>
    <message>
        <source>Ich habe meine Nummer</source>
        <extracomment>Ends: the citizen has the number</extracomment>
        <translation>У меня есть номер</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Terminnummer</source>
        <extracomment>Before the number of an appointment</extracomment>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Код для отмены</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the page of an appointment: %1 is the number that will be called</extracomment>
        <translation>Вас вызовут под номером %1.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Не как обычно</translation>
    </message>
    <message>
        <source>Alle Halte</source>
        <extracomment>Leads to all stops of the office on wheels</extracomment>
        <translation>Все остановки</translation>
    </message>
    <message numerus="yes">
        <source>%n Leistungen</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Leads to what one can do at an office</extracomment>
        <translation>Что здесь делают</translation>
    </message>
    <message>
        <source>Das geht hier nicht</source>
        <extracomment>Above what people look for at an office in vain</extracomment>
        <translation>Чего здесь не делают</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes address and hours along as a code</extracomment>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes address and hours along on paper</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Не печатаем</translation>
    </message>
</context>
<context>
    <name>OfficePartPage</name>
    <message>
        <source>Zurück zum Amt</source>
        <extracomment>Leaves a list of an office</extracomment>
        <translation>Назад к ведомству</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>%1, Bus vor Ort</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;: %1 is &quot;Fünf Ämter&quot;; the office on wheels is open</extracomment>
        <translation>%1, автобус на месте</translation>
    </message>
    <message>
        <source>Adressen und Wege</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;, where nothing is known about offices</extracomment>
        <translation>Адреса и маршруты</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Tile: offices and opening hours</extracomment>
        <translation>Ведомства и часы</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Tile with large letters: offices and opening hours</extracomment>
        <translation>Ведомства</translation>
    </message>
    <message>
        <source>Wer hat offen?</source>
        <extracomment>Short line of the tile &quot;Offices and times&quot;</extracomment>
        <translation>Что открыто?</translation>
    </message>
    <message>
        <source>Telefon 115</source>
        <extracomment>Tile: the telephone service
----------
Tile with large letters: the telephone service
----------
On the slip with the hours of all offices: the telephone service</extracomment>
        <translation>Телефон 115</translation>
    </message>
    <message>
        <source>Fragen an alle Ämter</source>
        <extracomment>Line of the tile &quot;Telefon 115&quot;, where its hours are not known</extracomment>
        <translation>Вопросы всем ведомствам</translation>
    </message>
    <message>
        <source>Kein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Нет ведомств</translation>
    </message>
    <message>
        <source>Ein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Одно ведомство</translation>
    </message>
    <message>
        <source>Zwei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Два ведомства</translation>
    </message>
    <message>
        <source>Drei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Три ведомства</translation>
    </message>
    <message>
        <source>Vier Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Четыре ведомства</translation>
    </message>
    <message>
        <source>Fünf Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Пять ведомств</translation>
    </message>
    <message>
        <source>Sechs Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Шесть ведомств</translation>
    </message>
    <message>
        <source>Sieben Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Семь ведомств</translation>
    </message>
    <message>
        <source>Acht Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Восемь ведомств</translation>
    </message>
    <message>
        <source>Neun Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Девять ведомств</translation>
    </message>
    <message>
        <source>%1 Ämter</source>
        <extracomment>Number of offices, ten or more</extracomment>
        <translation>Ведомств: %1</translation>
    </message>
    <message>
        <source>alle sind zu</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>все закрыты</translation>
    </message>
    <message>
        <source>eines ist offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто одно</translation>
    </message>
    <message>
        <source>zwei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто два</translation>
    </message>
    <message>
        <source>drei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто три</translation>
    </message>
    <message>
        <source>vier sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто четыре</translation>
    </message>
    <message>
        <source>fünf sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто пять</translation>
    </message>
    <message>
        <source>sechs sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто шесть</translation>
    </message>
    <message>
        <source>sieben sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто семь</translation>
    </message>
    <message>
        <source>acht sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто восемь</translation>
    </message>
    <message>
        <source>neun sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>открыто девять</translation>
    </message>
    <message>
        <source>alle sind offen</source>
        <extracomment>All of the offices are open</extracomment>
        <translation>все открыты</translation>
    </message>
    <message>
        <source>%1 sind offen</source>
        <extracomment>How many of the offices are open, ten or more</extracomment>
        <translation>открыто: %1</translation>
    </message>
    <message>
        <source>Als Nächstes: %1, %2</source>
        <extracomment>While no office is open: %1 is the office that opens next, %2 &quot;öffnet morgen um 8:00 Uhr&quot;</extracomment>
        <translation>Ближайшее: %1, %2</translation>
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
        <translation>всегда открыто</translation>
    </message>
    <message>
        <source>offen bis %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>открыто до %1</translation>
    </message>
    <message>
        <source>schließt um %1</source>
        <extracomment>In a row: less than 90 minutes left; %1 is a time</extracomment>
        <translation>закроется в %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt</source>
        <extracomment>In a row: nobody knows the opening hours</extracomment>
        <translation>часы неизвестны</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <extracomment>In a row: closed, and nobody knows until when
----------
Instead of hours: closed all day</extracomment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>ab %1 wieder</source>
        <extracomment>In a row: a break; %1 is a time later today</extracomment>
        <translation>снова с %1</translation>
    </message>
    <message>
        <source>öffnet um %1</source>
        <extracomment>In a row: opens later today for the first time; %1 is a time</extracomment>
        <translation>откроется в %1</translation>
    </message>
    <message>
        <source>morgen ab %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>завтра с %1</translation>
    </message>
    <message>
        <source>%1 ab %2</source>
        <extracomment>In a row; %1 is a short weekday or a date, %2 a time</extracomment>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A day with other hours: %1 is the day, %2 its hours or &quot;geschlossen&quot;, %3 the reason</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand nicht bekannt.</source>
        <extracomment>%1 is who says so</extracomment>
        <translation>Источник: %1. Дата неизвестна.</translation>
    </message>
    <message>
        <source>Tippen Sie auf ein Amt. Die Karte ist nur zum Ansehen da.</source>
        <extracomment>Help on the list of offices</extracomment>
        <translation>Нажмите на ведомство. Карта только для просмотра.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Zeiten und Adresse nehmen Sie gedruckt oder am Handy mit.</source>
        <extracomment>Help on the page of an office</extracomment>
        <translation>Читайте спокойно. Часы и адрес возьмите на бумаге или в телефоне.</translation>
    </message>
    <message>
        <source>Rufen Sie mit Ihrem Telefon an. Der Code wählt die Nummer auf dem Handy.</source>
        <extracomment>Help on the page of the telephone service</extracomment>
        <translation>Звоните со своего телефона. Код наберёт номер на нём.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Before the address of an office</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <extracomment>Before the lines of bus and tram</extracomment>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Zugang</source>
        <extracomment>Before how people get in: steps, lift, door opener</extracomment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Before the telephone number of an office</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Before whether an appointment is needed</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Bezahlen</source>
        <extracomment>Before how fees are paid</extracomment>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Nicht bekannt. Fragen Sie unter 115.</source>
        <extracomment>Instead of a fact of an office that nobody wrote down</extracomment>
        <translation>Неизвестно. Спросите по телефону 115.</translation>
    </message>
    <message>
        <source>Nur mit Termin</source>
        <extracomment>An office that wants an appointment</extracomment>
        <translation>Только по записи</translation>
    </message>
    <message>
        <source>Ohne Termin</source>
        <extracomment>An office that wants no appointment</extracomment>
        <translation>Без записи</translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Title of the list of what one can do at an office</extracomment>
        <translation>Что здесь делают</translation>
    </message>
    <message>
        <source>Die nächsten Halte</source>
        <extracomment>Title of the list of stops of the office on wheels</extracomment>
        <translation>Следующие остановки</translation>
    </message>
    <message>
        <source>Was ein Anruf kostet, ist nicht bekannt.</source>
        <extracomment>Instead of what a call costs</extracomment>
        <translation>Сколько стоит звонок, неизвестно.</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the slip with the hours of all offices</extracomment>
        <translation>Ведомства и часы работы</translation>
    </message>
    <message>
        <source>Öffnungszeiten</source>
        <extracomment>Heading on the slip</extracomment>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>On the slip, where the hours of an office are not known</extracomment>
        <translation>часы неизвестны, телефон 115</translation>
    </message>
</context>
<context>
    <name>OfficesRow</name>
    <message>
        <source>Wer hat jetzt offen, und wo?</source>
        <extracomment>Under &quot;Ämter und Öffnungszeiten&quot;</extracomment>
        <translation>Кто сейчас открыт и где?</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>A way on where there is no waiting number</extracomment>
        <translation>Учреждения и часы работы</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Jede Woche</source>
        <extracomment>Above the opening hours of a week</extracomment>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Не как обычно</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>rund um die Uhr offen</source>
        <extracomment>An office that never closes</extracomment>
        <translation>круглосуточно</translation>
    </message>
    <message>
        <source>offen bis %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>открыто до %1</translation>
    </message>
    <message>
        <source>schließt um %1 Uhr</source>
        <extracomment>Less than 90 minutes left; %1 is a time</extracomment>
        <translation>закроется в %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>Nobody knows the opening hours</extracomment>
        <translation>часы неизвестны, телефон 115</translation>
    </message>
    <message>
        <source>bis auf Weiteres geschlossen</source>
        <extracomment>Closed, and nobody knows until when</extracomment>
        <translation>закрыто до дальнейшего объявления</translation>
    </message>
    <message>
        <source>ab %1 Uhr wieder offen</source>
        <extracomment>A break; %1 is a time later today</extracomment>
        <translation>снова открыто с %1</translation>
    </message>
    <message>
        <source>öffnet heute um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>откроется сегодня в %1</translation>
    </message>
    <message>
        <source>heute schon zu: %1.</source>
        <extracomment>Open this morning only; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>сегодня уже закрыто: %1.</translation>
    </message>
    <message>
        <source>heute zu: %1.</source>
        <extracomment>Closed all day; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>сегодня закрыто: %1.</translation>
    </message>
    <message>
        <source>öffnet morgen um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>откроется завтра в %1</translation>
    </message>
    <message>
        <source>öffnet %1 um %2 Uhr</source>
        <extracomment>%1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>откроется в %2 (%1)</translation>
    </message>
    <message>
        <source>Öffnet morgen um %1 Uhr</source>
        <extracomment>A sentence of its own; %1 is a time</extracomment>
        <translation>Откроется завтра в %1</translation>
    </message>
    <message>
        <source>Öffnet %1 um %2 Uhr</source>
        <extracomment>A sentence of its own; %1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>Откроется в %2 (%1)</translation>
    </message>
    <message>
        <source>noch bis %1 Uhr</source>
        <extracomment>A stop of the office on wheels where it stands now; %1 is a time</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <extracomment>A stop of the office on wheels; %1 and %2 are times</extracomment>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>Heute</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Morgen</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Days that follow each other: %1 the first, %2 the last</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Anfang</source>
        <extracomment>Resting button at the top of a list; the other button turns to the next page</extracomment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Weiter oben</source>
        <extracomment>Button that shows the rows before</extracomment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Ende</source>
        <extracomment>Resting button at the end of a list</extracomment>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Weiter unten</source>
        <extracomment>Button that shows the next rows</extracomment>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Hier ist nichts nötig. Fragen beantwortet Telefon 115.</source>
        <extracomment>A part of a service that has no content</extracomment>
        <translation>Здесь ничего не нужно. На вопросы ответит телефон 115.</translation>
    </message>
    <message>
        <source>Zurück zur Leistung</source>
        <extracomment>Leaves a part of a service</extracomment>
        <translation>Назад к услуге</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Mit dem Handy fotografieren</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>Снимите телефоном</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet die Seite der Stadt.</source>
        <extracomment>Page with a code that is a link</extracomment>
        <translation>Наведите камеру телефона на код. Он откроет страницу города.</translation>
    </message>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er enthält alles, auch ohne Internet.</source>
        <extracomment>Page with a code that holds the text itself</extracomment>
        <translation>Наведите камеру телефона на код. В нём есть всё, даже без интернета.</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Page with a code for the phone</extracomment>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>Ich habe es</source>
        <extracomment>The code has been photographed</extracomment>
        <translation>Уже у меня</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Wo möchten Sie hin?</source>
        <extracomment>Title of the offices to choose from</extracomment>
        <translation>Куда вы хотите?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Gerade werden hier keine Nummern ausgegeben.</source>
        <extracomment>Under the title, while no numbers are given</extracomment>
        <translation>Сейчас здесь не выдают номера.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Under the title: what the button does</extracomment>
        <translation>Нажмите один раз. Талон выйдет под экраном.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Die Nummer steht dann groß auf dem Bildschirm.</source>
        <extracomment>Under the title: what the button does, without a printer</extracomment>
        <translation>Нажмите один раз. Номер появится крупно на экране.</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Bildschirm.</source>
        <extracomment>Under &quot;Heute kein Druck.&quot;</extracomment>
        <translation>Номер будет на экране.</translation>
    </message>
    <message>
        <source>Heute kein Druck.</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Сегодня без печати.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Draws a waiting number</extracomment>
        <translation>Взять номер</translation>
    </message>
    <message>
        <source>Ohne Zettel ziehen</source>
        <extracomment>Draws a waiting number although no slip can be printed</extracomment>
        <translation>Взять без талона</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Gerade gibt es hier keine Wartenummern.</source>
        <extracomment>No queue gives numbers now</extracomment>
        <translation>Сейчас здесь не выдают номера.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, zu dem Sie möchten.</source>
        <extracomment>Under the title of the list of queues</extracomment>
        <translation>Нажмите на нужное учреждение.</translation>
    </message>
    <message>
        <source>Wo möchten Sie warten?</source>
        <extracomment>Title of the list of queues</extracomment>
        <translation>Где вы хотите ждать?</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>SIMULATION</source>
        <extracomment>First word of the ribbon that says what is simulated</extracomment>
        <translation>СИМУЛЯЦИЯ</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Dazu haben wir nichts gefunden.</source>
        <extracomment>No search result</extracomment>
        <translation>Мы ничего не нашли.</translation>
    </message>
    <message numerus="yes">
        <source>%n Treffer</source>
        <extracomment>Number of search results</extracomment>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Gesucht nach %2</source>
        <extracomment>%1 is the number of results, %2 the word that was searched instead of the one typed</extracomment>
        <translation>%1. Искали: %2</translation>
    </message>
    <message>
        <source>%1 bis %2 von %3</source>
        <extracomment>Which results are shown: from %1 to %2 of %3</extracomment>
        <translation>%1–%2 из %3</translation>
    </message>
    <message>
        <source>Vorige</source>
        <extracomment>Shows the results before</extracomment>
        <translation>Прежние</translation>
    </message>
    <message>
        <source>Weitere</source>
        <extracomment>Shows more results</extracomment>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.</source>
        <extracomment>Search page: the lead</extracomment>
        <translation>Пишите, как говорите. Опечатки не помешают.</translation>
    </message>
    <message>
        <source>Wonach suchen Sie?</source>
        <extracomment>Search page</extracomment>
        <translation>Что вы ищете?</translation>
    </message>
    <message>
        <source>Zum Beispiel: Personalausweis</source>
        <extracomment>Inside the empty search field</extracomment>
        <translation>Например: удостоверение</translation>
    </message>
    <message>
        <source>Suchfeld</source>
        <extracomment>Name of the search field, for those who hear it</extracomment>
        <translation>Поле поиска</translation>
    </message>
    <message>
        <source>Treffer</source>
        <extracomment>Low reach in landscape: what was found comes in place of the keyboard</extracomment>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <extracomment>Low reach in landscape: the keyboard comes in place of what was found</extracomment>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Key that ends typing</extracomment>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Search page: above the life situations</extracomment>
        <translation>Или по ситуации</translation>
    </message>
    <message>
        <source>Oder fragen Sie unter %1.</source>
        <extracomment>Last row where a search found nothing; %1 is the number of the city&apos;s telephone service</extracomment>
        <translation>Или спросите по номеру %1.</translation>
    </message>
</context>
<context>
    <name>ServiceCards</name>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading of the card of documents</extracomment>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>Nichts. Kommen Sie einfach vorbei.</source>
        <extracomment>A service for which nothing has to be brought</extracomment>
        <translation>Ничего. Просто приходите.</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <extracomment>Under the first documents; %n is how many more there are</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Leads to the list of all documents, to be ticked</extracomment>
        <translation>Всё ли у меня есть?</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading of the card of the office</extracomment>
        <translation>Куда идти</translation>
    </message>
    <message>
        <source>Andere Ämter</source>
        <extracomment>Leads to the other offices</extracomment>
        <translation>Другие ведомства</translation>
    </message>
</context>
<context>
    <name>ServiceMore</name>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Leads to the procedure</extracomment>
        <translation>Как это проходит</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Leads to notes and legal sources</extracomment>
        <translation>Полезно знать</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Nichts</source>
        <extracomment>Nothing has to be brought</extracomment>
        <translation>Ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>Number of things to bring</extracomment>
        <translation>
            <numerusform>%n вещь</numerusform>
            <numerusform>%n вещи</numerusform>
            <numerusform>%n вещей</numerusform>
        </translation>
    </message>
    <message>
        <source>Was bringe ich mit?</source>
        <extracomment>With large letters: leads to the documents</extracomment>
        <translation>Что взять?</translation>
    </message>
    <message>
        <source>Wo muss ich hin?</source>
        <extracomment>With large letters: leads to the offices</extracomment>
        <translation>Куда идти?</translation>
    </message>
    <message>
        <source>Ablauf, Hinweise, Recht</source>
        <extracomment>Under &quot;More about it&quot;: procedure, notes, legal sources</extracomment>
        <translation>Порядок, советы, закон</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>With large letters: leads to procedure and legal sources</extracomment>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the service along as a code</extracomment>
        <translation>На телефон</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes the service along on paper</extracomment>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Не печатаем</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Leads from a service to its appointments</extracomment>
        <translation>Записаться</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Wir fragen beim Amt nach</source>
        <extracomment>While the city is asked what can be booked</extracomment>
        <translation>Спрашиваем учреждение</translation>
    </message>
    <message>
        <source>Fragen Sie unter 115.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Спросите по номеру 115.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Termine.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Сейчас здесь не записывают.</translation>
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
        <translation>понедельник–пятница, 8:00–18:00</translation>
    </message>
    <message>
        <source>Musterstadt ist erfunden.</source>
        <extracomment>Ribbon: the demo city</extracomment>
        <translation>Город Musterstadt вымышлен.</translation>
    </message>
    <message>
        <source>Der Bondrucker ist simuliert.</source>
        <extracomment>Ribbon: a simulated device</extracomment>
        <translation>Принтер чеков имитируется.</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>Schriftgröße %1</source>
        <extracomment>Text size %1 of four, spoken</extracomment>
        <translation>Размер шрифта %1</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>SIMULATION  Dieser Zettel ist nicht gültig.</source>
        <extracomment>Black line on paper while something is simulated</extracomment>
        <translation>СИМУЛЯЦИЯ  Этот листок недействителен.</translation>
    </message>
    <message>
        <source>Weiterlesen auf dem Handy</source>
        <extracomment>Beside the code on the slip</extracomment>
        <translation>Читайте дальше в телефоне</translation>
    </message>
    <message>
        <source>Stand %1 · Kiosk %2 · %3</source>
        <extracomment>Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed</extracomment>
        <translation>На %1 · Киоск %2 · %3</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Einen Moment bitte. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>While the printer works</extracomment>
        <translation>Подождите, пожалуйста. Листок выйдет из щели под экраном.</translation>
    </message>
    <message>
        <source>Er liegt im Ausgabefach unter dem Bildschirm. Bitte nehmen Sie ihn mit.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Он лежит в лотке под экраном. Пожалуйста, заберите его.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Sehen Sie nach, ob ein Zettel im Fach liegt.</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>Принтер не отвечает. Посмотрите, есть ли листок в лотке.</translation>
    </message>
    <message>
        <source>Der Drucker arbeitet gerade nicht. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed, where nothing better is known</extracomment>
        <translation>Принтер сейчас не работает. Возьмите сведения на телефон.</translation>
    </message>
    <message>
        <source>Der Zettel wird gedruckt.</source>
        <extracomment>While the printer works</extracomment>
        <translation>Листок печатается.</translation>
    </message>
    <message>
        <source>Ihr Zettel ist fertig.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Ваш листок готов.</translation>
    </message>
    <message>
        <source>Ist der Zettel da?</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>Листок вышел?</translation>
    </message>
    <message>
        <source>Hier wird nicht gedruckt.</source>
        <extracomment>This kiosk cannot print at all</extracomment>
        <translation>Здесь не печатают.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig.</source>
        <extracomment>Nothing was printed</extracomment>
        <translation>Листок не готов.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Бумага закончилась. Возьмите сведения на телефон.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Крышка принтера открыта. Возьмите сведения на телефон.</translation>
    </message>
    <message>
        <source>Dieser Kiosk hat keinen Drucker. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>У этого киоска нет принтера. Возьмите сведения на телефон.</translation>
    </message>
    <message>
        <source>Wird gedruckt</source>
        <extracomment>On the button or card of something the printer is at</extracomment>
        <translation>Печатается</translation>
    </message>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Напечатано. Ваш листок в лотке.</translation>
    </message>
    <message>
        <source>Diese Seite bleibt stehen, bis Sie auf „Ich habe alles“ tippen.</source>
        <extracomment>Under the code that stands for a slip that was not printed; the quoted word is the button</extracomment>
        <translation>Эта страница останется, пока вы не нажмёте «У меня всё есть».</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Prints once more</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of a printed slip</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ich habe alles</source>
        <extracomment>Leaves the page of a slip that was not printed</extracomment>
        <translation>У меня всё есть</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wartenummer</source>
        <extracomment>Above the title of a page without a waiting number</extracomment>
        <translation>Номер в очереди</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Heading above the ways on</extracomment>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small, for the technician; %1 is a code</extracomment>
        <translation>Для техников: %1</translation>
    </message>
    <message>
        <source>Zum Start</source>
        <extracomment>Leads to the home screen</extracomment>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Jetzt noch einmal</source>
        <extracomment>Tries once more</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>an</source>
        <extracomment>State of a switch</extracomment>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>aus</source>
        <extracomment>State of a switch</extracomment>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>TelephonePage</name>
    <message>
        <source>Eine Nummer für alle Ämter.</source>
        <extracomment>Under the title of the page of the telephone service</extracomment>
        <translation>Один номер для всех ведомств.</translation>
    </message>
    <message>
        <source>Rufen Sie die %1 an.</source>
        <extracomment>Title of the page of the telephone service; %1 is its number</extracomment>
        <translation>Звоните %1.</translation>
    </message>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Der Code wählt die Nummer.</source>
        <extracomment>Under the code: what it does</extracomment>
        <translation>Код наберёт номер.</translation>
    </message>
</context>
<context>
    <name>TelephoneRow</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>A way on where there is no waiting number; %1 is the number of the telephone service</extracomment>
        <translation>Телефон %1</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Eingabe zeigen</source>
        <extracomment>Name of the button in a personal field that shows its letters again</extracomment>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Eingabe verdecken</source>
        <extracomment>Name of the button in a personal field that shows dots instead of letters</extracomment>
        <translation>Закрыть текст</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Button in a personal field: letters again</extracomment>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Verdecken</source>
        <extracomment>Button in a personal field: dots instead of letters</extracomment>
        <translation>Закрыть текст</translation>
    </message>
    <message>
        <source>Leeren</source>
        <extracomment>Button in the search field that removes what was typed</extracomment>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Title of the page on how to use the machine</extracomment>
        <translation>Как пользоваться</translation>
    </message>
    <message>
        <source>Tippen Sie mit dem Finger auf eine Kachel oder einen Knopf. Es gilt, wenn Sie loslassen.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Нажмите пальцем на плитку или кнопку. Она сработает, когда вы отпустите.</translation>
    </message>
    <message>
        <source>Unten steht immer dasselbe: Zurück, Start, Sprache, Darstellung, Hilfe, Verbergen, Beenden.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Внизу всегда одно и то же: Назад, Главная, Язык, Вид, Помощь, Скрыть, Выйти.</translation>
    </message>
    <message>
        <source>Unter „Darstellung“ machen Sie die Schrift größer und die Farben stärker.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>В разделе «Вид» можно увеличить шрифт и усилить цвета.</translation>
    </message>
    <message>
        <source>Auch eine Tastatur genügt: Pfeile wählen, die Eingabetaste öffnet.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Хватит и клавиатуры: стрелки выбирают, Enter открывает.</translation>
    </message>
    <message>
        <source>Lassen Sie sich Zeit. Vor dem Löschen fragen wir, ob Sie noch da sind.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Не спешите. Прежде чем стереть, мы спросим, здесь ли вы ещё.</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Title of the privacy notice</extracomment>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Was Sie hier suchen und wählen, bleibt nur bis zum Beenden im Speicher.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>То, что вы здесь ищете и выбираете, остаётся в памяти только до выхода.</translation>
    </message>
    <message>
        <source>Danach ist es gelöscht. Wir schreiben nichts davon auf und geben nichts weiter.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Потом всё стирается. Мы ничего не записываем и никому не передаём.</translation>
    </message>
    <message>
        <source>Schaut jemand zu? „Verbergen“ verdeckt die Seite sofort.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Кто-то смотрит? «Скрыть» сразу закрывает страницу.</translation>
    </message>
    <message>
        <source>Den gedruckten Zettel nehmen Sie bitte mit.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Напечатанный листок, пожалуйста, заберите.</translation>
    </message>
    <message>
        <source>Fragen beantwortet der Datenschutz der Stadt. Die Nummer hat das Bürgertelefon 115.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>На вопросы ответит служба защиты данных города. Номер подскажет телефон 115.</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Title of the accessibility statement</extracomment>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Wir bauen diesen Kiosk nach der EN 301 549 und den Regeln für barrierefreie Geräte (BFSGV).</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Мы делаем этот киоск по EN 301 549 и правилам для доступных устройств (BFSGV).</translation>
    </message>
    <message>
        <source>Schrift in vier Größen, vier Farbwelten, alle Knöpfe mindestens 15 mm groß, alles auch mit Tasten.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Четыре размера шрифта, четыре набора цветов, все кнопки от 15 мм, всё и клавишами.</translation>
    </message>
    <message>
        <source>Noch nicht fertig sind Vorlesen und Tastfeld. Das Bürgertelefon 115 liest Ihnen jede Auskunft vor.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Ещё не готовы чтение вслух и тактильные клавиши. Телефон 115 прочитает вам всё вслух.</translation>
    </message>
    <message>
        <source>Ist etwas schwer zu bedienen? Sagen Sie es uns unter 115. Wir antworten in vier Wochen.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Что-то неудобно? Скажите нам по телефону 115. Мы ответим за четыре недели.</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Title of the imprint</extracomment>
        <translation>Реквизиты</translation>
    </message>
    <message>
        <source>Diesen Kiosk verantwortet die Stadt %1.</source>
        <extracomment>Imprint, %1 is the city</extracomment>
        <translation>За этот киоск отвечает город %1.</translation>
    </message>
    <message>
        <source>Das Programm heißt Bürgerkiosk. Es ist freie Software unter der EUPL 1.2.</source>
        <extracomment>Imprint</extracomment>
        <translation>Программа называется Bürgerkiosk. Это свободная программа по лицензии EUPL 1.2.</translation>
    </message>
    <message>
        <source>Schriften: Fira Sans, Noto Sans Arabic (OFL 1.1). Zeichen: Material Symbols (Apache 2.0). Farben nach KERN (EUPL 1.2).</source>
        <extracomment>Imprint</extracomment>
        <translation>Шрифты: Fira Sans, Noto Sans Arabic (OFL 1.1). Значки: Material Symbols (Apache 2.0). Цвета: KERN (EUPL 1.2).</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Title of the page with all helps, for large letters in landscape</extracomment>
        <translation>Опции</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Leads to the languages</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Leads to colours and letters</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Leads to the help page</extracomment>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <extracomment>Leaves a text one has read</extracomment>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Anderer Tag</source>
        <extracomment>Button: another day of the calendar</extracomment>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <translation>Бронируем</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Телефон %1</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Row on the page of a no: leads to the offices and their hours</extracomment>
        <translation>Ведомства и часы</translation>
    </message>
    <message>
        <source>Termine im Internet</source>
        <extracomment>Beside the code of the page where citizens book on the web</extracomment>
        <translation>Запись в интернете</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small: %1 is a code</extracomment>
        <translation>Для техников: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Tries once more what failed</extracomment>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>VeilPage</name>
    <message>
        <source>Niemand kann jetzt mitlesen. Es geht nichts verloren.</source>
        <extracomment>Veil over a page: the lead</extracomment>
        <translation>Сейчас никто не может подсмотреть. Ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Seite verborgen</source>
        <extracomment>Veil over a page</extracomment>
        <translation>Страница скрыта</translation>
    </message>
    <message>
        <source>Weiter anzeigen</source>
        <extracomment>Veil over a page: the big button that shows the page again</extracomment>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>„Beenden“ löscht alles.</source>
        <extracomment>Veil over a page: small print. Beenden is the button in the bar</extracomment>
        <translation>«Выйти» стирает всё.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Wartezeit nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>Время ожидания неизвестно</translation>
    </message>
    <message>
        <source>Sie kommen gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>Ваша очередь очень скоро</translation>
    </message>
    <message>
        <source>etwa %1 Minuten</source>
        <extracomment>How long one waits; %1 is a number from 2</extracomment>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>Gerade gibt es hier keine Nummern</source>
        <extracomment>A queue that gives no numbers now, and nobody knows when again</extracomment>
        <translation>Сейчас здесь не выдают номера</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: the city&apos;s system does not answer</extracomment>
        <translation>Сейчас не работает</translation>
    </message>
    <message>
        <source>Gerade gibt es keine Nummern</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: all queues are closed</extracomment>
        <translation>Сейчас не выдают номера</translation>
    </message>
    <message>
        <source>%1 bis %2 Minuten</source>
        <extracomment>How long one waits, the shortest and the longest queue; %1 and %2 are numbers</extracomment>
        <translation>от %1 до %2 мин</translation>
    </message>
</context>
<context>
    <name>WaitingNumber</name>
    <message>
        <source>Es warten: %1</source>
        <extracomment>On the page of called numbers: how many wait; %1 is a number</extracomment>
        <translation>Ждут: %1</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Es geht von selbst weiter.</source>
        <extracomment>Help while the city is asked</extracomment>
        <translation>Подождите немного. Дальше всё пойдёт само.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, bei dem Sie warten möchten.</source>
        <extracomment>Help on the list of queues</extracomment>
        <translation>Нажмите на учреждение, где хотите ждать.</translation>
    </message>
    <message>
        <source>Tippen Sie einmal auf den großen Knopf. Sie bekommen genau eine Nummer.</source>
        <extracomment>Help on the page that draws a number</extracomment>
        <translation>Нажмите большую кнопку один раз. Вы получите ровно один номер.</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Sie müssen nichts mehr tippen.</source>
        <extracomment>Help while the number is drawn</extracomment>
        <translation>Подождите немного. Больше ничего нажимать не нужно.</translation>
    </message>
    <message>
        <source>Merken Sie sich die Nummer, oder nehmen Sie den Zettel. Sie wird aufgerufen.</source>
        <extracomment>Help on the page of the number</extracomment>
        <translation>Запомните номер или возьмите талон. Его вызовут.</translation>
    </message>
    <message>
        <source>Hier steht, was passiert ist und wer Ihnen weiterhilft.</source>
        <extracomment>Help where there is no number</extracomment>
        <translation>Здесь написано, что случилось и кто вам поможет.</translation>
    </message>
    <message>
        <source>Hier steht, welche Nummer dran ist und wohin man geht.</source>
        <translation>Здесь написано, чей номер сейчас и куда идти.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <extracomment>Title while the city is asked for its queues</extracomment>
        <translation>Минутку, пожалуйста.</translation>
    </message>
    <message>
        <source>Wir fragen nach der Wartezeit.</source>
        <extracomment>What is waited for</extracomment>
        <translation>Узнаём время ожидания.</translation>
    </message>
    <message>
        <source>Ihre Nummer wird gezogen.</source>
        <extracomment>Title while the number is drawn</extracomment>
        <translation>Получаем ваш номер.</translation>
    </message>
    <message>
        <source>Wir warten auf die Antwort der Stadt.</source>
        <extracomment>What is waited for: the city gives the number</extracomment>
        <translation>Ждём ответа города.</translation>
    </message>
    <message>
        <source>Wir fragen zuerst den Drucker.</source>
        <extracomment>What is waited for: the printer says whether it can print</extracomment>
        <translation>Сначала проверяем принтер.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Title of the page that draws a number</extracomment>
        <translation>Взять номер</translation>
    </message>
    <message>
        <source>Wartezeit</source>
        <extracomment>Above how long one waits
----------
On the slip, before how long one waits</extracomment>
        <translation>Время ожидания</translation>
    </message>
    <message>
        <source>Sie warten etwa</source>
        <extracomment>Above &quot;25 Minuten&quot;</extracomment>
        <translation>Вы ждёте примерно</translation>
    </message>
    <message>
        <source>nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>очень скоро</translation>
    </message>
    <message>
        <source>%1 Minuten</source>
        <extracomment>Under &quot;Sie warten etwa&quot;; %1 is a number from 2</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Vor Ihnen wartet niemand.</source>
        <extracomment>How many people wait</extracomment>
        <translation>Перед вами никто не ждёт.</translation>
    </message>
    <message>
        <source>Vor Ihnen warten: %1</source>
        <extracomment>How many people wait; %1 is a number</extracomment>
        <translation>Перед вами ждут: %1</translation>
    </message>
    <message>
        <source>Wie lange, wissen wir nicht.</source>
        <extracomment>Under the waiting time that nobody knows</extracomment>
        <translation>Как долго, мы не знаем.</translation>
    </message>
    <message>
        <source>Nehmen Sie Platz</source>
        <extracomment>Above the place to wait</extracomment>
        <translation>Присаживайтесь</translation>
    </message>
    <message>
        <source>Hat es geklappt?</source>
        <extracomment>Title: the answer to the draw never came</extracomment>
        <translation>Получилось ли?</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob eine Nummer gezogen wurde.</source>
        <extracomment>The answer to the draw never came</extracomment>
        <translation>Мы не знаем, взят ли номер.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie am Schalter.</source>
        <extracomment>The one sentence to keep where nobody knows whether a number was drawn</extracomment>
        <translation>Пожалуйста, спросите у окна приёма.</translation>
    </message>
    <message>
        <source>Wir ziehen keine zweite Nummer, damit Sie nur einmal warten.</source>
        <extracomment>Why no second number is drawn</extracomment>
        <translation>Мы не берём второй номер, чтобы вы ждали только один раз.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Title: there is no number</extracomment>
        <translation>Это не получилось.</translation>
    </message>
    <message>
        <source>%1 Es wurde keine Nummer gezogen.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Номер не взят.</translation>
    </message>
    <message>
        <source>Das war um %1 Uhr bekannt</source>
        <extracomment>Above what was known of the queues before the line broke; %1 is a time</extracomment>
        <translation>Известно на %1</translation>
    </message>
    <message>
        <source>Ihre Wartenummer</source>
        <translation>Ваш номер в очереди</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>On the slip, before the date</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Ihre Nummer wird aufgerufen. Bleiben Sie da.</source>
        <extracomment>On the slip of a waiting number</extracomment>
        <translation>Ваш номер вызовут. Оставайтесь здесь.</translation>
    </message>
    <message>
        <source>Im Wartebereich</source>
        <extracomment>Where one waits, where the city says no more</extracomment>
        <translation>В зоне ожидания</translation>
    </message>
    <message>
        <source>Wartenummer %1</source>
        <extracomment>First line of a text for the phone; %1 is the number</extracomment>
        <translation>Номер в очереди %1</translation>
    </message>
    <message>
        <source>%1 (um %2 Uhr)</source>
        <extracomment>How long one waits, and when that was said: %1 is &quot;etwa 25 Minuten&quot;, %2 a time</extracomment>
        <translation>%1 (в %2)</translation>
    </message>
    <message>
        <source>Das Wartesystem macht gerade Pause.</source>
        <extracomment>Why there is no waiting number: maintenance, or an error of the city&apos;s system</extracomment>
        <translation>Система очереди сейчас на паузе.</translation>
    </message>
    <message>
        <source>Wartenummer ziehen</source>
        <extracomment>Tile: draws a waiting number</extracomment>
        <translation>Взять номер в очереди</translation>
    </message>
    <message>
        <source>Wartenummer</source>
        <extracomment>Tile with large letters: draws a waiting number</extracomment>
        <translation>Номер в очереди</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Freie Zeiten werden gesucht</source>
        <extracomment>While free times are asked for</extracomment>
        <translation>Ищем свободное время</translation>
    </message>
    <message>
        <source>Noch einmal fragen</source>
        <extracomment>Asks for the free times once more</extracomment>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Früher</source>
        <extracomment>Shows earlier weeks of the calendar</extracomment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Später</source>
        <extracomment>Shows later weeks of the calendar</extracomment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Ein anderes Amt hat vielleicht etwas frei.</source>
        <extracomment>No free time in the weeks shown: %1 is the next free day
----------
Nothing is free at all</extracomment>
        <translation>Возможно, время есть в другом учреждении.</translation>
    </message>
    <message>
        <source>Der nächste freie Tag: %1.</source>
        <translation>Ближайший свободный день: %1.</translation>
    </message>
    <message>
        <source>In diesen vier Wochen ist nichts frei.</source>
        <extracomment>No free time in the weeks shown</extracomment>
        <translation>В эти четыре недели всё занято.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Tag.</source>
        <extracomment>In place of the times, as long as no day is marked</extracomment>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>Hier ist gerade nichts frei.</source>
        <extracomment>Nothing is free at all</extracomment>
        <translation>Сейчас здесь всё занято.</translation>
    </message>
    <message>
        <source>Anderes Amt</source>
        <extracomment>Button: choose another office</extracomment>
        <translation>Другое учреждение</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <extracomment>On the button while the city is asked to hold a time</extracomment>
        <translation>Бронируем</translation>
    </message>
</context>
<context>
    <name>WishPage</name>
    <message>
        <source>Kommen Sie zu mehreren? Dann dauert der Termin länger, und wir planen das ein.</source>
        <extracomment>Under the title of how many</extracomment>
        <translation>Вы придёте не одни? Тогда нужно больше времени, мы это учтём.</translation>
    </message>
    <message>
        <source>Für wie viele Personen?</source>
        <extracomment>Title: how many of what</extracomment>
        <translation>На сколько человек?</translation>
    </message>
    <message>
        <source>Mehr passt nicht in einen Termin. Für weitere buchen Sie bitte noch einen.</source>
        <extracomment>No more of a service fits into one appointment</extracomment>
        <translation>Больше в одну запись не войдёт. На остальное запишитесь ещё раз.</translation>
    </message>
    <message>
        <source>Gleich miterledigen?</source>
        <extracomment>Heading of services for the same appointment</extracomment>
        <translation>Сделать заодно?</translation>
    </message>
    <message>
        <source>Alle, die dazupassen</source>
        <extracomment>Row: shows all services for the same appointment</extracomment>
        <translation>Всё, что подходит</translation>
    </message>
    <message>
        <source>Weiter zu den Zeiten</source>
        <extracomment>Goes on to the free times</extracomment>
        <translation>Далее: время</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Bitte warten</source>
        <extracomment>Beside three dots, while the city or the printer is asked</extracomment>
        <translation>Подождите</translation>
    </message>
</context>
</TS>
