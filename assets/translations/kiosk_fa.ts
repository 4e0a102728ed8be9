<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="de">
<context>
    <name>AllOfficesPage</name>
    <message>
        <source>Eine Karte gibt es hier nicht.</source>
        <extracomment>Under the title of the list of offices of a city without a map</extracomment>
        <translation>اینجا نقشه‌ای نیست.</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Title of the list of offices, short</extracomment>
        <translation>اداره‌ها و ساعت کار</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the list of offices</extracomment>
        <translation>اداره‌ها و ساعت کار</translation>
    </message>
    <message>
        <source>Nur, was jetzt offen ist</source>
        <extracomment>Switch of the list of offices, where there is room</extracomment>
        <translation>فقط آنچه الان باز است</translation>
    </message>
    <message>
        <source>Jetzt offen</source>
        <extracomment>Switch of the list of offices</extracomment>
        <translation>الان باز</translation>
    </message>
    <message>
        <source>Jetzt ist kein Amt offen.</source>
        <extracomment>The citizen wants to see what is open now, and nothing is</extracomment>
        <translation>الان هیچ اداره‌ای باز نیست.</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>چاپ ممکن نیست</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>With large letters: prints the hours of all offices</extracomment>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Zettel mit allen Zeiten</source>
        <extracomment>Prints the hours of all offices</extracomment>
        <translation>چاپ همهٔ ساعت‌ها</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Leads to the telephone service</extracomment>
        <translation>تلفن %1</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 ändern</source>
        <extracomment>Name of the button &quot;Ändern&quot; of an answer, %1</extracomment>
        <translation>تغییر: %1</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Button: change an answer</extracomment>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Wann passt es Ihnen?</source>
        <extracomment>Title of the page of the calendar</extracomment>
        <translation>چه زمانی برای شما خوب است؟</translation>
    </message>
    <message>
        <source>Egal wo, Hauptsache bald</source>
        <extracomment>First row of the offices to choose from: any of them</extracomment>
        <translation>هر جا، فقط زودتر</translation>
    </message>
    <message>
        <source>%1, %2 Uhr</source>
        <extracomment>%1 is a day (&quot;heute&quot;, &quot;Donnerstag, 29. Oktober&quot;), %2 a time</extracomment>
        <translation>%1، ساعت %2</translation>
    </message>
    <message>
        <source>Wir fragen gerade nach.</source>
        <extracomment>Under an office while its free times are asked for</extracomment>
        <translation>در حال پرسیدن هستیم.</translation>
    </message>
    <message>
        <source>zuerst %1</source>
        <extracomment>Under an office: %1 is the first day with a free time
----------
Under an office: %1 is the first free time</extracomment>
        <translation>زودترین: %1</translation>
    </message>
    <message>
        <source>nichts frei</source>
        <extracomment>Under an office without any free time</extracomment>
        <translation>خالی نیست</translation>
    </message>
    <message>
        <source>Alle Ämter</source>
        <translation>همهٔ اداره‌ها</translation>
    </message>
    <message>
        <source>%1, etwa %2 Minuten.</source>
        <extracomment>%1 is the name of an office, %2 a number of minutes</extracomment>
        <translation>‏%1، حدود %2 دقیقه.</translation>
    </message>
    <message>
        <source>Am schnellsten: %1</source>
        <extracomment>The earliest free time anywhere: %1 is day and time</extracomment>
        <translation>زودتر از همه: %1</translation>
    </message>
    <message>
        <source>%1. bis %2. %3</source>
        <extracomment>Heading of a calendar: from day %1 to day %2 of month %3</extracomment>
        <translation>%1 تا %2 %3</translation>
    </message>
    <message>
        <source>%1. %2 bis %3. %4</source>
        <extracomment>Heading of a calendar: from day %1 of month %2 to day %3 of month %4</extracomment>
        <translation>%1 %2 تا %3 %4</translation>
    </message>
    <message>
        <source>heute</source>
        <extracomment>Day of a calendar
----------
Day of an appointment</extracomment>
        <translation>امروز</translation>
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
        <translation>خالی</translation>
    </message>
    <message>
        <source>%1 frei</source>
        <extracomment>Under a day of the calendar: %1 is the number of free times</extracomment>
        <translation>%1 خالی</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <extracomment>Under a day of the calendar: a public holiday</extracomment>
        <translation>تعطیل رسمی</translation>
    </message>
    <message>
        <source>zu</source>
        <extracomment>Under a day of the calendar on which the office is closed</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>voll</source>
        <extracomment>Under a day of the calendar on which no time is free</extracomment>
        <translation>پر</translation>
    </message>
    <message>
        <source>Zeiten frei</source>
        <extracomment>Under a day with an unknown number of free times</extracomment>
        <translation>زمان خالی هست</translation>
    </message>
    <message>
        <source>1 Zeit frei</source>
        <extracomment>Under a day with one free time</extracomment>
        <translation>1 زمان خالی</translation>
    </message>
    <message>
        <source>%1 Zeiten frei</source>
        <extracomment>Under a day: %1 is the number of free times</extracomment>
        <translation>%1 زمان خالی</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>Day of an appointment</extracomment>
        <translation>فردا</translation>
    </message>
    <message>
        <source>Vormittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>پیش از ظهر</translation>
    </message>
    <message>
        <source>Nachmittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>بعد از ظهر</translation>
    </message>
    <message>
        <source>Abend</source>
        <extracomment>Part of the day</extracomment>
        <translation>عصر</translation>
    </message>
    <message>
        <source>Weiter mit %1 Uhr</source>
        <extracomment>Button: goes on with a time, %1</extracomment>
        <translation>ادامه با ساعت %1</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <extracomment>Button: goes on with the earliest time, %1 is day and time</extracomment>
        <translation>ادامه: %1</translation>
    </message>
    <message>
        <source>Der Kiosk fragt beim Amt nach. Sie müssen nichts tun.</source>
        <extracomment>Help on a page that waits for the city</extracomment>
        <translation>دستگاه از اداره می‌پرسد. لازم نیست کاری کنید.</translation>
    </message>
    <message>
        <source>Sagen Sie, für wie viele Personen. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on the page of how many</extracomment>
        <translation>بگویید برای چند نفر است. سپس روی ادامه بزنید.</translation>
    </message>
    <message>
        <source>Tippen Sie auf einen Tag und dann auf eine Uhrzeit.</source>
        <extracomment>Help on the calendar</extracomment>
        <translation>روی یک روز و سپس روی یک ساعت بزنید.</translation>
    </message>
    <message>
        <source>Schreiben Sie mit den Tasten. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on a page with a field</extracomment>
        <translation>با دکمه‌ها بنویسید. سپس روی ادامه بزنید.</translation>
    </message>
    <message>
        <source>Lesen Sie alles noch einmal. Erst Ihr Tippen bucht den Termin.</source>
        <extracomment>Help on the page of all answers</extracomment>
        <translation>همه چیز را یک بار دیگر بخوانید. نوبت فقط با لمس شما ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Nehmen Sie Ihren Termin als Zettel oder Foto mit.</source>
        <extracomment>Help on the page of the appointment</extracomment>
        <translation>نوبت خود را روی برگه یا با عکس ببرید.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Tile: book an appointment</extracomment>
        <translation>گرفتن وقت قبلی</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Tile with large letters: book an appointment</extracomment>
        <translation>وقت قبلی</translation>
    </message>
    <message>
        <source>Geht gerade nicht. Telefon 115 hilft.</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; while the appointment system does not answer</extracomment>
        <translation>اکنون ممکن نیست. تلفن 115 کمک می‌کند.</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot; while the system does not answer</extracomment>
        <translation>اکنون ممکن نیست</translation>
    </message>
    <message>
        <source>Für %1 Anliegen in %2 Ämtern</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot;: %1 number of services, %2 number of offices</extracomment>
        <translation>برای %1 خدمت در %2 اداره</translation>
    </message>
    <message>
        <source>Ausweis, Umzug, Auto und mehr</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; before the appointment system was asked</extracomment>
        <translation>کارت شناسایی، اسباب‌کشی، خودرو و بیشتر</translation>
    </message>
    <message>
        <source>Zeit aussuchen</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot;</extracomment>
        <translation>انتخاب زمان</translation>
    </message>
    <message>
        <source>Was soll noch dazu?</source>
        <extracomment>Title: services that can be done in the same appointment</extracomment>
        <translation>چه چیز دیگری اضافه شود؟</translation>
    </message>
    <message>
        <source>Wofür brauchen Sie einen Termin?</source>
        <extracomment>Title: the list of services that have appointments</extracomment>
        <translation>برای چه کاری وقت قبلی می‌خواهید؟</translation>
    </message>
    <message>
        <source>Das erledigen Sie alles in einem Termin.</source>
        <extracomment>Under the title of the services for the same appointment</extracomment>
        <translation>همهٔ این‌ها در یک نوبت انجام می‌شود.</translation>
    </message>
    <message>
        <source>Die ersten freien Zeiten sehen Sie auf der nächsten Seite.</source>
        <extracomment>Under the title of the list of services that have appointments</extracomment>
        <translation>نخستین زمان‌های خالی را در صفحهٔ بعد می‌بینید.</translation>
    </message>
    <message>
        <source>Die Zeit zum Buchen ist um. Wählen Sie noch einmal, Ihre Angaben sind noch da.</source>
        <extracomment>Above the calendar: the time that was held is free again</extracomment>
        <translation>مهلت ثبت تمام شد. دوباره انتخاب کنید، اطلاعات شما هنوز هست.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Es ist nichts gebucht. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>اداره پاسخ نداد. چیزی ثبت نشده است. زمان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Frei sind noch: %1.</source>
        <extracomment>Above the calendar: %1 are the next times</extracomment>
        <translation>این زمان همین حالا گرفته شد. هنوز خالی است: %1.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere.</source>
        <extracomment>Above the calendar</extracomment>
        <translation>این زمان همین حالا گرفته شد. لطفاً زمان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Für Sie reserviert: %1. Noch %2 Minuten.</source>
        <extracomment>While another time is chosen: %1 is the time that is held, %2 minutes and seconds</extracomment>
        <translation>برای شما نگه داشته‌ایم: %1. هنوز %2 دقیقه.</translation>
    </message>
    <message>
        <source>Wir halten Ihren Termin noch %1 Minuten frei.</source>
        <extracomment>On the pages of the form: %1 are minutes and seconds</extracomment>
        <translation>نوبت شما را %1 دقیقهٔ دیگر نگه می‌داریم.</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <extracomment>Label of an answer: what the appointment is for</extracomment>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Label of an answer: when the appointment is</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Dauert etwa %1 Minuten</source>
        <extracomment>Under the time of an appointment: %1 is a number of minutes</extracomment>
        <translation>حدود %1 دقیقه طول می‌کشد</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Label of an answer: where the appointment is</extracomment>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Ohne E-Mail</source>
        <extracomment>Instead of an e-mail address</extracomment>
        <translation>بدون ایمیل</translation>
    </message>
    <message>
        <source>Sie bekommen einen Zettel</source>
        <extracomment>Under &quot;Ohne E-Mail&quot;</extracomment>
        <translation>یک برگه می‌گیرید</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <extracomment>Instead of an answer that was left out</extracomment>
        <translation>وارد نشده</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of an answer: the name</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <extracomment>Label of an answer: the e-mail address
----------
Name of the field for the e-mail address</extracomment>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Label of an answer: the telephone number
----------
Name of the field for the telephone number</extracomment>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>bestätigt um %1 Uhr</source>
        <extracomment>On the page of the appointment: %1 is the time at which the city confirmed it</extracomment>
        <translation>تأیید شد ساعت %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <extracomment>A time of day, large</extracomment>
        <translation>ساعت %1</translation>
    </message>
    <message>
        <source>Termin: %1</source>
        <extracomment>In the phone&apos;s calendar: %1 is what the appointment is for</extracomment>
        <translation>نوبت: %1</translation>
    </message>
    <message>
        <source>Gerade geht es nicht.</source>
        <extracomment>Title: the city said no</extracomment>
        <translation>اکنون ممکن نیست.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht. Ihre Angaben sind noch da.</source>
        <extracomment>The city said no: what is kept</extracomment>
        <translation>چیزی ثبت نشده است. اطلاعات شما هنوز هست.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht.</source>
        <translation>چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <extracomment>Title of a slip</extracomment>
        <translation>نوبت شما</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt: Bitte E-Mail beantworten.</source>
        <extracomment>Title of a slip: the appointment counts only after a mail was answered</extracomment>
        <translation>هنوز تأیید نشده: لطفاً به ایمیل پاسخ دهید.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <translation>شمارهٔ رزرو</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>کد لغو</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the slip: %1 is the number that will be called</extracomment>
        <translation>شما را با شمارهٔ %1 صدا می‌زنند.</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>نام شما چیست؟</translation>
    </message>
    <message>
        <source>Vor- und Nachname, so wie sie im Ausweis stehen.</source>
        <extracomment>Under the question for the name</extracomment>
        <translation>نام و نام خانوادگی، همان‌طور که در کارت شناسایی است.</translation>
    </message>
    <message>
        <source>Vor- und Nachname</source>
        <extracomment>Name of the field for the name</extracomment>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Wie ist Ihre E-Mail-Adresse?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>نشانی ایمیل شما چیست؟</translation>
    </message>
    <message>
        <source>Ohne E-Mail weiter</source>
        <extracomment>Button: goes on without an e-mail address</extracomment>
        <translation>ادامه بدون ایمیل</translation>
    </message>
    <message>
        <source>Wie ist Ihre Telefonnummer?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>شمارهٔ تلفن شما چیست؟</translation>
    </message>
    <message>
        <source>Das Amt ruft nur an, wenn sich am Termin etwas ändert.</source>
        <extracomment>Under the question for the telephone number</extracomment>
        <translation>اداره فقط اگر نوبت تغییر کند تماس می‌گیرد.</translation>
    </message>
    <message>
        <source>Ohne Telefon weiter</source>
        <extracomment>Button: goes on without a telephone number</extracomment>
        <translation>ادامه بدون تلفن</translation>
    </message>
    <message>
        <source>Das Amt möchte noch wissen:</source>
        <extracomment>Question of the booking form for a field that the office has added</extracomment>
        <translation>اداره این را هم می‌پرسد:</translation>
    </message>
    <message>
        <source>Ohne Angabe weiter</source>
        <extracomment>Button: leaves a field empty</extracomment>
        <translation>ادامه بدون پاسخ</translation>
    </message>
    <message>
        <source>Dieses Amt braucht sie. Sie bekommen eine Bestätigung.</source>
        <extracomment>Under the question for the e-mail address, where the office needs one</extracomment>
        <translation>این اداره آن را لازم دارد. یک تأییدیه می‌گیرید.</translation>
    </message>
    <message>
        <source>Sie bekommen eine Bestätigung. Ohne E-Mail geht es auch.</source>
        <extracomment>Under the question for the e-mail address</extracomment>
        <translation>یک تأییدیه می‌گیرید. بدون ایمیل هم می‌شود.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte kürzen Sie es.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>این بیش از حد طولانی است. لطفاً کوتاهش کنید.</translation>
    </message>
    <message>
        <source>Ein Plus in der Adresse nimmt das Amt nicht an. Bitte nehmen Sie eine andere.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>اداره علامت به‌علاوه را در نشانی نمی‌پذیرد. لطفاً نشانی دیگری بنویسید.</translation>
    </message>
    <message>
        <source>In der Adresse fehlt das Zeichen @.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>در نشانی علامت @ نیست.</translation>
    </message>
    <message>
        <source>Die Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.de</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>نشانی کامل نیست. برای مثال: name@beispiel.de</translation>
    </message>
    <message>
        <source>Bitte nur Ziffern, vorne darf ein Plus stehen.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>لطفاً فقط رقم، در آغاز می‌تواند به‌علاوه باشد.</translation>
    </message>
    <message>
        <source>Eine Telefonnummer hat 7 bis 15 Ziffern.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>شمارهٔ تلفن 7 تا 15 رقم دارد.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Zeichen &lt; und &gt; weg.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>لطفاً علامت‌های &lt; و &gt; را ننویسید.</translation>
    </message>
    <message>
        <source>Das nimmt das Amt so nicht an. Bitte prüfen Sie es.</source>
        <extracomment>Above a field of the form that the city did not take</extracomment>
        <translation>اداره این را به این شکل نمی‌پذیرد. لطفاً بررسی کنید.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihr Name.</source>
        <extracomment>Above the empty field of the name</extracomment>
        <translation>نام شما هنوز نیست.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre E-Mail-Adresse.</source>
        <extracomment>Above the empty field of the e-mail address</extracomment>
        <translation>نشانی ایمیل شما هنوز نیست.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Telefonnummer.</source>
        <extracomment>Above the empty field of the telephone number</extracomment>
        <translation>شمارهٔ تلفن شما هنوز نیست.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Antwort.</source>
        <extracomment>Above an empty field of the form</extracomment>
        <translation>پاسخ شما هنوز نیست.</translation>
    </message>
    <message>
        <source>Schritt %1 von %2</source>
        <extracomment>Above a title: %1 and %2 are numbers</extracomment>
        <translation>گام %1 از %2</translation>
    </message>
    <message>
        <source>Schritt %1 von %2 · %3</source>
        <extracomment>Above a title: %1 and %2 are numbers, %3 what it is about</extracomment>
        <translation>گام %1 از %2 · %3</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Kalender und Absagen</source>
        <extracomment>Under the code of an appointment</extracomment>
        <translation>تقویم و لغو</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Dieser Kiosk macht Pause.</source>
        <extracomment>Attract page when the kiosk cannot serve</extracomment>
        <translation>این کیوسک موقتاً کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Willkommen im Rathaus.</source>
        <extracomment>Attract page: the invitation</extracomment>
        <translation>به شهرداری خوش آمدید.</translation>
    </message>
    <message>
        <source>Das Bürgertelefon hilft Ihnen weiter. %1</source>
        <extracomment>Attract page when the kiosk cannot serve; %1 is the number and its hours</extracomment>
        <translation>تلفن شهروندان به شما کمک می‌کند. %1</translation>
    </message>
    <message>
        <source>Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer. Zum Mitnehmen.</source>
        <extracomment>Attract page: what the machine does</extracomment>
        <translation>همهٔ خدمات شهر: هزینه، مدارک، زمان. برای بردن با خود.</translation>
    </message>
    <message>
        <source>Hier tippen und beginnen</source>
        <extracomment>The one large button of the attract page</extracomment>
        <translation>برای شروع اینجا را لمس کنید</translation>
    </message>
    <message>
        <source>Alle Sprachen · More languages</source>
        <extracomment>Attract page: leads to all languages where there is no room for them; the second half is for those who do not read the first</extracomment>
        <translation>همهٔ زبان‌ها · Alle Sprachen</translation>
    </message>
    <message>
        <source>So geht es leichter</source>
        <extracomment>Heading of the helps on the attract page</extracomment>
        <translation>برای استفادهٔ آسان‌تر</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <extracomment>Begins with larger letters</extracomment>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Mehr Kontrast</source>
        <extracomment>Begins in high contrast</extracomment>
        <translation>کنتراست بیشتر</translation>
    </message>
    <message>
        <source>Alles tiefer</source>
        <extracomment>Begins with everything one touches in the lower half; short</extracomment>
        <translation>همه پایین‌تر</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Zurück</source>
        <extracomment>Bar: one step back</extracomment>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Bar: the home screen</extracomment>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Bar: choose a language</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Bar: colours and size of letters</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Bar: help</extracomment>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Bar with large letters in landscape: language, appearance and help behind one place</extracomment>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Bar: veils the page at once</extracomment>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Beenden</source>
        <extracomment>Bar: end the session and wipe everything</extracomment>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Wir haben Ihnen eine E-Mail geschickt. Erst wenn Sie dort bestätigen, gilt der Termin.</source>
        <extracomment>The appointment counts only once a mail was answered</extracomment>
        <translation>برای شما ایمیل فرستادیم. نوبت فقط وقتی معتبر است که آنجا تأیید کنید.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin ist gebucht.&quot;</extracomment>
        <translation>لطفاً پنج دقیقه زودتر بیایید.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: a mail must be answered</extracomment>
        <translation>تقریباً تمام: لطفاً در ایمیل تأیید کنید.</translation>
    </message>
    <message>
        <source>Ihr Termin ist gebucht.</source>
        <extracomment>Title: the city has confirmed it</extracomment>
        <translation>نوبت شما ثبت شد.</translation>
    </message>
    <message>
        <source>Was möchten Sie mitnehmen?</source>
        <extracomment>Heading on the page of the appointment</extracomment>
        <translation>چه چیزی می‌خواهید ببرید؟</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under the tile that prints the appointment</extracomment>
        <translation>با هر چه باید بیاورید</translation>
    </message>
    <message>
        <source>Heute kein Druck. Bitte fotografieren.</source>
        <extracomment>Under the tile that prints the appointment, without a printer</extracomment>
        <translation>امروز چاپ نیست. لطفاً عکس بگیرید.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Tile: prints the appointment</extracomment>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>er steht hier oben</source>
        <extracomment>Under the tile that says to take a photo of the code</extracomment>
        <translation>همین بالا است</translation>
    </message>
    <message>
        <source>Code fotografieren</source>
        <extracomment>Tile: says to take a photo of the code</extracomment>
        <translation>عکس از کد</translation>
    </message>
    <message>
        <source>Mehr (%1 von %2)</source>
        <extracomment>Shows more about an appointment: %1 page, %2 pages</extracomment>
        <translation>بیشتر (%1 از %2)</translation>
    </message>
    <message>
        <source>Noch etwas erledigen</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>انجام کار دیگر</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session after a booking</extracomment>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Versuchen Sie es später, oder rufen Sie 115 an.</source>
        <extracomment>What to do while the appointment system does not answer</extracomment>
        <translation>بعداً دوباره امتحان کنید یا با ۱۱۵ تماس بگیرید.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>What to do where the kiosk cannot help</extracomment>
        <translation>با ۱۱۵ تماس بگیرید یا در اداره بپرسید.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <extracomment>What to do where the same may work at once</extracomment>
        <translation>لطفاً یک بار دیگر امتحان کنید.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Zeit.</source>
        <extracomment>What to do where a time is taken</extracomment>
        <translation>لطفاً زمان دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Wählen Sie ein anderes Amt, oder rufen Sie 115 an.</source>
        <extracomment>What to do where an office has no appointment</extracomment>
        <translation>ادارهٔ دیگری را انتخاب کنید یا با ۱۱۵ تماس بگیرید.</translation>
    </message>
    <message>
        <source>Wählen Sie weniger, oder buchen Sie zwei Termine.</source>
        <extracomment>What to do where too much was chosen for one appointment</extracomment>
        <translation>کمتر انتخاب کنید یا دو نوبت بگیرید.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie das Feld.</source>
        <extracomment>What to do beside a field of the form that was refused</extracomment>
        <translation>لطفاً این بخش را بررسی کنید.</translation>
    </message>
    <message>
        <source>Bitte füllen Sie das Feld aus.</source>
        <extracomment>What to do beside a field of the form that is missing</extracomment>
        <translation>لطفاً این بخش را پر کنید.</translation>
    </message>
    <message>
        <source>Buchen Sie einen Termin, oder fragen Sie im Amt.</source>
        <extracomment>What to do where there are no waiting numbers</extracomment>
        <translation>نوبت بگیرید یا در اداره بپرسید.</translation>
    </message>
    <message>
        <source>Der Kiosk erreicht die Stadt gerade nicht.</source>
        <extracomment>No connection to the city</extracomment>
        <translation>دستگاه اکنون به شهرداری دسترسی ندارد.</translation>
    </message>
    <message>
        <source>Der Termin ist noch nicht gebucht. Die Zeit bleibt für Sie reserviert.</source>
        <extracomment>The answer to a booking got lost; we looked, and it is not booked</extracomment>
        <translation>نوبت هنوز ثبت نشده است. زمان برای شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie noch einmal.</source>
        <extracomment>What to do where it is not booked yet</extracomment>
        <translation>لطفاً یک بار دیگر ثبت کنید.</translation>
    </message>
    <message>
        <source>Gerade fragen sehr viele Menschen zugleich.</source>
        <extracomment>Too many requests to the city&apos;s appointment system</extracomment>
        <translation>اکنون افراد بسیار زیادی هم‌زمان می‌پرسند.</translation>
    </message>
    <message>
        <source>Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal.</source>
        <extracomment>What to do where too many ask at once</extracomment>
        <translation>لطفاً یک دقیقه صبر کنید. سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt antwortet gerade nicht.</source>
        <extracomment>The city&apos;s appointment system does not answer</extracomment>
        <translation>سامانهٔ نوبت‌دهی شهر اکنون پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt wird gerade gewartet.</source>
        <extracomment>The city&apos;s appointment system is switched off for maintenance</extracomment>
        <translation>سامانهٔ نوبت‌دهی شهر اکنون در دست تعمیر است.</translation>
    </message>
    <message>
        <source>Die Stadt lässt diesen Kiosk gerade keine Termine buchen.</source>
        <extracomment>The city has locked out this kiosk</extracomment>
        <translation>شهرداری اکنون به این دستگاه اجازهٔ گرفتن نوبت نمی‌دهد.</translation>
    </message>
    <message>
        <source>Ihre Angaben sind zu lang.</source>
        <extracomment>What was typed is too long</extracomment>
        <translation>آنچه نوشته‌اید بیش از حد طولانی است.</translation>
    </message>
    <message>
        <source>Bitte kürzen Sie Ihre Angaben.</source>
        <extracomment>What to do where it is too long</extracomment>
        <translation>لطفاً نوشتهٔ خود را کوتاه کنید.</translation>
    </message>
    <message>
        <source>Der Kiosk und die Terminvergabe verstehen sich nicht. Das liegt nicht an Ihnen.</source>
        <extracomment>Something is wrong between the kiosk and the appointment system</extracomment>
        <translation>دستگاه و سامانهٔ نوبت‌دهی با هم سازگار نیستند. تقصیر شما نیست.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vorbei.</source>
        <extracomment>The chosen time has passed while one was choosing</extracomment>
        <translation>این زمان گذشته است.</translation>
    </message>
    <message>
        <source>Die Sicherheitsprüfung der Stadt hat nicht geklappt.</source>
        <extracomment>The proof that we are no robot was not accepted</extracomment>
        <translation>بررسی امنیتی شهر انجام نشد.</translation>
    </message>
    <message>
        <source>Das gibt es hier gerade nicht mit Termin.</source>
        <extracomment>The office does not offer this any more</extracomment>
        <translation>این کار اکنون اینجا با نوبت انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>Dieses Amt macht nicht alles, was Sie gewählt haben.</source>
        <extracomment>An office does not do all of the chosen services</extracomment>
        <translation>این اداره همهٔ موارد انتخابی شما را انجام نمی‌دهد.</translation>
    </message>
    <message>
        <source>Die Stadt konnte gerade keine E-Mail schicken.</source>
        <extracomment>The city could not send its mail</extracomment>
        <translation>شهرداری اکنون نتوانست ایمیل بفرستد.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben.</source>
        <extracomment>Somebody else has taken the time</extracomment>
        <translation>این زمان همین حالا گرفته شد.</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei.</source>
        <extracomment>Nothing is free on the chosen day</extracomment>
        <translation>در این روز دیگر زمان خالی نیست.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Tag.</source>
        <extracomment>What to do where a day is full</extracomment>
        <translation>لطفاً روز دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>In diesem Amt ist gerade kein Termin frei.</source>
        <extracomment>Nothing is free at the chosen office</extracomment>
        <translation>در این اداره اکنون نوبت خالی نیست.</translation>
    </message>
    <message>
        <source>Die Reservierung ist abgelaufen.</source>
        <extracomment>The time was held too long</extracomment>
        <translation>مهلت نگه‌داشتن زمان تمام شده است.</translation>
    </message>
    <message>
        <source>Diesen Termin gibt es nicht, oder nicht mehr.</source>
        <extracomment>No such appointment, or no longer</extracomment>
        <translation>چنین نوبتی وجود ندارد یا دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie Nummer und Code, oder wählen Sie eine neue Zeit.</source>
        <extracomment>What to do where an appointment is not found</extracomment>
        <translation>لطفاً شماره و کد را بررسی کنید یا زمان تازه‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Zu diesem Termin sind Sie schon aufgerufen worden.</source>
        <extracomment>The person has already been called to the counter</extracomment>
        <translation>برای این نوبت پیش‌تر فراخوانده شده‌اید.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>What to do where one has been called</extracomment>
        <translation>لطفاً فوراً به باجه بروید.</translation>
    </message>
    <message>
        <source>Dieser Termin lässt sich nicht mehr absagen.</source>
        <extracomment>The appointment cannot be cancelled any more</extracomment>
        <translation>این نوبت دیگر قابل لغو نیست.</translation>
    </message>
    <message>
        <source>Die Absage hat nicht geklappt. Ihr Termin gilt weiter.</source>
        <extracomment>Cancelling failed; the appointment stands</extracomment>
        <translation>لغو انجام نشد. نوبت شما همچنان برقرار است.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diesen Namen so nicht an.</source>
        <extracomment>The city refuses the name</extracomment>
        <translation>شهرداری این نام را به این شکل نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese E-Mail-Adresse nicht an.</source>
        <extracomment>The city refuses the e-mail address</extracomment>
        <translation>شهرداری این نشانی ایمیل را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Adresse. Ein + darf nicht darin stehen.</source>
        <extracomment>What to do where an e-mail address is refused</extracomment>
        <translation>لطفاً نشانی را بررسی کنید. نباید + در آن باشد.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre E-Mail-Adresse.</source>
        <extracomment>The office wants an e-mail address</extracomment>
        <translation>این اداره به نشانی ایمیل شما نیاز دارد.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese Telefonnummer nicht an.</source>
        <extracomment>The city refuses the telephone number</extracomment>
        <translation>شهرداری این شمارهٔ تلفن را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Schreiben Sie 7 bis 15 Ziffern, mit Vorwahl.</source>
        <extracomment>What to do where a telephone number is refused</extracomment>
        <translation>۷ تا ۱۵ رقم همراه با پیش‌شماره بنویسید.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre Telefonnummer.</source>
        <extracomment>The office wants a telephone number</extracomment>
        <translation>این اداره به شمارهٔ تلفن شما نیاز دارد.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt eine Ihrer Antworten so nicht an.</source>
        <extracomment>The city refuses what was typed into a field of the office&apos;s own</extracomment>
        <translation>شهرداری یکی از پاسخ‌های شما را به این شکل نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht wie erlaubt.</source>
        <extracomment>As many appointments as allowed are booked with this e-mail address</extracomment>
        <translation>با این نشانی ایمیل به تعداد مجاز نوبت گرفته شده است.</translation>
    </message>
    <message>
        <source>Nehmen Sie eine andere Adresse, oder sagen Sie einen Termin ab.</source>
        <extracomment>What to do where an e-mail address has too many appointments</extracomment>
        <translation>نشانی دیگری به کار ببرید یا یک نوبت را لغو کنید.</translation>
    </message>
    <message>
        <source>Das ist zu viel für einen Termin.</source>
        <extracomment>More than fits into one appointment was chosen</extracomment>
        <translation>این برای یک نوبت بیش از حد است.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen.</source>
        <extracomment>Number and code of an appointment do not belong together</extracomment>
        <translation>شماره و کد با هم نمی‌خوانند.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie beides, oder fragen Sie im Amt.</source>
        <extracomment>What to do where number or code are wrong</extracomment>
        <translation>لطفاً هر دو را بررسی کنید یا در اداره بپرسید.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Wartenummern.</source>
        <extracomment>No waiting numbers are given now</extracomment>
        <translation>اینجا اکنون شمارهٔ نوبت داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Für heute sind alle Wartenummern vergeben.</source>
        <extracomment>All waiting numbers of the day are given</extracomment>
        <translation>همهٔ شماره‌های نوبت امروز داده شده است.</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Das Amt kommt zu Ihnen</source>
        <extracomment>Heading of the card of the office on wheels</extracomment>
        <translation>اداره پیش شما می‌آید</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Bitte achten Sie auf den Aufruf im Raum.</source>
        <extracomment>The city does not answer: no number is shown</extracomment>
        <translation>لطفاً به صدا زدن در سالن توجه کنید.</translation>
    </message>
    <message>
        <source>Gerade wird niemand aufgerufen.</source>
        <extracomment>Nobody was called yet</extracomment>
        <translation>اکنون کسی صدا زده نمی‌شود.</translation>
    </message>
    <message>
        <source>Jetzt dran</source>
        <extracomment>Above the number that is being called</extracomment>
        <translation>اکنون نوبت</translation>
    </message>
    <message>
        <source>Vorher aufgerufen</source>
        <extracomment>Heading of the numbers that were called before</extracomment>
        <translation>پیش‌تر صدا زده شد</translation>
    </message>
    <message>
        <source>Wir bekommen gerade keine Nummern von der Stadt.</source>
        <extracomment>The city does not answer, on the page of called numbers</extracomment>
        <translation>اکنون از شهر شماره‌ای نمی‌گیریم.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ihre Antworten ändern die Liste sofort. Was Sie abgehakt haben, bleibt.</source>
        <extracomment>Under the title of the page of the questions</extracomment>
        <translation>پاسخ‌ها فهرست را فوراً تغییر می‌دهند. آنچه علامت زده‌اید می‌ماند.</translation>
    </message>
    <message>
        <source>Was ist Ihr Fall?</source>
        <extracomment>Title of the page of the questions</extracomment>
        <translation>وضعیت شما چیست؟</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <extracomment>Leaves the page of the questions</extracomment>
        <translation>به فهرست</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Ihr Fall</source>
        <extracomment>Above the case: &quot;24 oder älter&quot;</extracomment>
        <translation>وضعیت شما</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Changes the case</extracomment>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.</source>
        <extracomment>Under the title of the page of all answers</extracomment>
        <translation>لطفاً اطلاعات خود را بررسی کنید. نوبت فقط پس از آن ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Stimmt alles?</source>
        <extracomment>Title of the page of all answers</extracomment>
        <translation>همه چیز درست است؟</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an das Amt. Der Kiosk behält nichts davon.</source>
        <extracomment>Under all answers</extracomment>
        <translation>اطلاعات شما فقط به اداره می‌رود. دستگاه چیزی نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>Angaben zeigen</source>
        <extracomment>Name of the button that shows the answers again</extracomment>
        <translation>نمایش اطلاعات</translation>
    </message>
    <message>
        <source>Angaben verdecken</source>
        <extracomment>Name of the button that shows dots instead of the answers</extracomment>
        <translation>پنهان کردن اطلاعات</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Shows the answers again</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Shows bars instead of the answers</extracomment>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Weitere (%1 von %2)</source>
        <extracomment>Shows the next answers: %1 page, %2 pages</extracomment>
        <translation>بعدی‌ها (%1 از %2)</translation>
    </message>
    <message>
        <source>Nicht buchen</source>
        <extracomment>Leaves without booking</extracomment>
        <translation>ثبت نکن</translation>
    </message>
    <message>
        <source>Wird gebucht</source>
        <extracomment>On the button while the city is asked to book</extracomment>
        <translation>در حال ثبت</translation>
    </message>
    <message>
        <source>Termin verbindlich buchen</source>
        <extracomment>Books the appointment</extracomment>
        <translation>ثبت قطعی نوبت</translation>
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
        <translation>همه را دارم؟</translation>
    </message>
    <message>
        <source>Unterlagen abhaken, Kosten ausrechnen</source>
        <extracomment>Line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>علامت زدن مدارک، محاسبهٔ هزینه</translation>
    </message>
    <message>
        <source>Abhaken</source>
        <extracomment>Short line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>علامت زدن</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>Title of the page on which a life situation is chosen</extracomment>
        <translation>موضوع چیست؟</translation>
    </message>
    <message>
        <source>Danach wählen Sie die Leistung und haken ab.</source>
        <extracomment>Under the title of the page on which a life situation is chosen</extracomment>
        <translation>سپس خدمت را انتخاب می‌کنید و علامت می‌زنید.</translation>
    </message>
    <message>
        <source>Welche Leistung brauchen Sie?</source>
        <extracomment>Under the title of a life situation: a service is to be chosen</extracomment>
        <translation>کدام خدمت را لازم دارید؟</translation>
    </message>
    <message>
        <source>Eines fehlt noch</source>
        <extracomment>One thing is missing, where there is no room for its name</extracomment>
        <translation>یک چیز کم است</translation>
    </message>
    <message>
        <source>Sie brauchen nichts mitzubringen.</source>
        <extracomment>A case in which nothing has to be brought</extracomment>
        <translation>لازم نیست چیزی بیاورید.</translation>
    </message>
    <message>
        <source>Sie haben alles dabei.</source>
        <extracomment>Everything is ticked</extracomment>
        <translation>همه را همراه دارید.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <extracomment>Title of the page of what is missing
----------
Heading on the slip: what is missing</extracomment>
        <translation>هنوز کم است</translation>
    </message>
    <message>
        <source>%1 mehr, %2</source>
        <extracomment>Under an extra: %1 is what it costs, %2 its legal source</extracomment>
        <translation>%1 بیشتر، %2</translation>
    </message>
    <message>
        <source>Ihre Liste: %1</source>
        <extracomment>What the slip and the code are about; %1 is a service</extracomment>
        <translation>فهرست شما: %1</translation>
    </message>
    <message>
        <source>Das haben Sie schon</source>
        <extracomment>Heading on the slip: what is there</extracomment>
        <translation>این‌ها را دارید</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Heading on the slip and on the page of the sum</extracomment>
        <translation>هزینهٔ آن</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt oder unter Telefon 115.</source>
        <extracomment>Where the content does not say where to get a missing paper</extracomment>
        <translation>در اداره یا با تلفن 115 بپرسید.</translation>
    </message>
    <message>
        <source>Das kostet nichts.</source>
        <extracomment>What getting a missing paper costs</extracomment>
        <translation>رایگان است.</translation>
    </message>
    <message>
        <source>Was es kostet, erfahren Sie dort.</source>
        <extracomment>What getting a missing paper costs, where it is not known</extracomment>
        <translation>هزینه را آنجا می‌گویند.</translation>
    </message>
    <message>
        <source>Das kostet %1.</source>
        <extracomment>What getting a missing paper costs; %1 is an amount</extracomment>
        <translation>هزینه: %1.</translation>
    </message>
    <message>
        <source>Geld für die Gebühr</source>
        <extracomment>Thing to bring: money for a fee that is not known</extracomment>
        <translation>پول برای هزینه</translation>
    </message>
    <message>
        <source>%1 für die Gebühr</source>
        <extracomment>Thing to bring; %1 is an amount</extracomment>
        <translation>%1 برای هزینه</translation>
    </message>
    <message>
        <source>Gebühr</source>
        <extracomment>A part of the sum: the fee itself</extracomment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Denken Sie daran: %1</source>
        <extracomment>Only one thing is left, which is no paper; %1 is &quot;Sie kommen selbst&quot;</extracomment>
        <translation>یادتان باشد: %1</translation>
    </message>
    <message>
        <source>Eines fehlt noch: %1</source>
        <extracomment>One thing is missing; %1 is its name</extracomment>
        <translation>یک چیز کم است: %1</translation>
    </message>
    <message>
        <source>Zwei Dinge fehlen noch</source>
        <extracomment>Two things to bring are missing</extracomment>
        <translation>دو چیز کم است</translation>
    </message>
    <message>
        <source>Drei Dinge fehlen noch</source>
        <extracomment>Three things to bring are missing</extracomment>
        <translation>سه چیز کم است</translation>
    </message>
    <message>
        <source>Vier Dinge fehlen noch</source>
        <extracomment>Four things to bring are missing</extracomment>
        <translation>چهار چیز کم است</translation>
    </message>
    <message>
        <source>%1 Dinge fehlen noch</source>
        <extracomment>Five or more things to bring are missing; %1 is their number</extracomment>
        <translation>%1 چیز کم است</translation>
    </message>
    <message>
        <source>weitere Posten: %1</source>
        <extracomment>After the first parts of a sum; %1 is how many more there are</extracomment>
        <translation>مورد دیگر: %1</translation>
    </message>
    <message>
        <source>Habe ich alles? %1</source>
        <extracomment>Title of the list on the phone and on the slip; %1 is the service</extracomment>
        <translation>همه را دارم؟ %1</translation>
    </message>
    <message>
        <source>Tippen Sie auf alles, was Sie haben. Darunter steht, was noch fehlt.</source>
        <extracomment>Help on the list to tick</extracomment>
        <translation>هر چه دارید لمس کنید. زیر آن می‌بینید چه کم است.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Antworten, die für Sie stimmen.</source>
        <extracomment>Help on the page of the questions</extracomment>
        <translation>پاسخ‌های درست برای خود را لمس کنید.</translation>
    </message>
    <message>
        <source>Hier steht, wo Sie bekommen, was noch fehlt.</source>
        <extracomment>Help on the page of what is missing</extracomment>
        <translation>اینجا نوشته شده چیزهای کم را از کجا می‌گیرید.</translation>
    </message>
    <message>
        <source>Tippen Sie an, was Sie dazu möchten. Die Summe ändert sich mit.</source>
        <extracomment>Help on the page of the sum</extracomment>
        <translation>هر چه اضافه می‌خواهید لمس کنید. جمع هم تغییر می‌کند.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Tippen Sie an, was Sie dabeihaben. Wir sagen Ihnen, was noch fehlt.</source>
        <extracomment>Under the title of the list to tick</extracomment>
        <translation>آنچه همراه دارید لمس کنید. ما می‌گوییم چه کم است.</translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Title of the list to tick</extracomment>
        <translation>همه را دارم؟</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>جمع هزینه</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the list along as a code</extracomment>
        <translation>روی گوشی</translation>
    </message>
    <message>
        <source>Liste drucken</source>
        <extracomment>Takes the list along on paper</extracomment>
        <translation>چاپ فهرست</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>چاپ ممکن نیست</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list of services that ask for papers</extracomment>
        <translation>اینجا هنوز چیزی نیست. با 115 تماس بگیرید.</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Karte mit den Ämtern</source>
        <translation>نقشهٔ اداره‌ها</translation>
    </message>
    <message>
        <source>Sie sind hier</source>
        <extracomment>On the map, beside the pin of the house in which the kiosk stands</extracomment>
        <translation>شما اینجا هستید</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Nummer aufs Handy nehmen</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>شماره را روی تلفن ببرید</translation>
    </message>
    <message>
        <source>Der Code enthält Nummer, Amt und Tag. Er braucht kein Internet.</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>در کد شماره، اداره و روز است. اینترنت نمی‌خواهد.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ihr alter Termin bleibt, bis der neue sicher ist.</source>
        <extracomment>Under the title of the page of old and new time</extracomment>
        <translation>نوبت قبلی شما می‌ماند تا نوبت تازه قطعی شود.</translation>
    </message>
    <message>
        <source>Termin so verschieben?</source>
        <extracomment>Title of the page of old and new time</extracomment>
        <translation>نوبت این‌گونه جابه‌جا شود؟</translation>
    </message>
    <message>
        <source>Nicht verschieben</source>
        <extracomment>Leaves the appointment where it is</extracomment>
        <translation>جابه‌جا نکن</translation>
    </message>
    <message>
        <source>Wird verschoben</source>
        <extracomment>On the button while the city is asked to move</extracomment>
        <translation>در حال جابه‌جایی</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Moves the appointment</extracomment>
        <translation>جابه‌جایی نوبت</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Tippen Sie an, was dazukommen soll.</source>
        <extracomment>Under the title of the page of the sum</extracomment>
        <translation>هر چه باید اضافه شود لمس کنید.</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <extracomment>Title of the page of the sum</extracomment>
        <translation>هزینه چقدر است؟</translation>
    </message>
    <message>
        <source>Was kommt dazu?</source>
        <extracomment>Heading of the extras that may be added</extracomment>
        <translation>چه اضافه می‌شود؟</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of the sum</extracomment>
        <translation>بازگشت به فهرست</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Weniger: %1</source>
        <extracomment>Name of the button with a minus sign, %1 is a service</extracomment>
        <translation>کمتر: %1</translation>
    </message>
    <message>
        <source>Anzahl: %1</source>
        <extracomment>For those who hear it: how many of a service</extracomment>
        <translation>تعداد: %1</translation>
    </message>
    <message>
        <source>Mehr: %1</source>
        <extracomment>Name of the button with a plus sign, %1 is a service</extracomment>
        <translation>بیشتر: %1</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Jede Wahl gilt sofort und bis zum Beenden.</source>
        <extracomment>Page of colours and letters: the lead</extracomment>
        <translation>هر انتخاب فوراً و تا پایان کار شما اعمال می‌شود.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Page of colours and letters</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>So sieht es aus</source>
        <extracomment>Above a sample of how pages look now</extracomment>
        <translation>این‌طور دیده می‌شود</translation>
    </message>
    <message>
        <source>Personalausweis beantragen</source>
        <extracomment>Sample heading</extracomment>
        <translation>درخواست کارت شناسایی</translation>
    </message>
    <message>
        <source>Das kostet 46,00 € und dauert 3 Wochen.</source>
        <extracomment>Sample sentence</extracomment>
        <translation>هزینهٔ آن 46,00&#xa0;€ است و 3 هفته طول می‌کشد.</translation>
    </message>
    <message>
        <source>Farben</source>
        <extracomment>Heading above the contrast modes</extracomment>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Kontrast hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>کنتراست روشن</translation>
    </message>
    <message>
        <source>Kontrast dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>کنتراست تیره</translation>
    </message>
    <message>
        <source>Schrift</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Weniger Bewegung</source>
        <extracomment>Switch: pages stand still</extracomment>
        <translation>حرکت کمتر</translation>
    </message>
    <message>
        <source>Alles weiter unten</source>
        <extracomment>Switch: everything one touches lies in the lower half of the screen</extracomment>
        <translation>همه‌چیز پایین‌تر</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <extracomment>Takes the reset back</extracomment>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <extracomment>Back to the kiosk&apos;s own look</extracomment>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of colours and letters</extracomment>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>DoubtPage</name>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist. Bitte buchen Sie nicht noch einmal.</source>
        <extracomment>The answer to a booking never came</extracomment>
        <translation>اداره پاسخ نداد. تا روشن شود می‌پرسیم. لطفاً دوباره ثبت نکنید.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob gebucht wurde.</source>
        <extracomment>Title while the city is asked whether it booked</extracomment>
        <translation>بررسی می‌کنیم آیا ثبت شده است.</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob gebucht wurde.</source>
        <extracomment>Title: nobody knows whether it was booked</extracomment>
        <translation>هنوز نمی‌دانیم آیا ثبت شده است.</translation>
    </message>
    <message>
        <source>Vielleicht gebucht: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>شاید ثبت شده: %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab. Damit kann das Amt nachsehen.</source>
        <extracomment>Under the number of an appointment that may be booked</extracomment>
        <translation>لطفاً شماره را یادداشت کنید. اداره با آن می‌تواند ببیند.</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>شمارهٔ %1</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>تلفن %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more whether it booked</extracomment>
        <translation>اکنون بپرس</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of a booking that nobody knows of</extracomment>
        <translation>شماره را دارم</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Termin wird gesucht</source>
        <extracomment>On the button while the appointment is looked up</extracomment>
        <translation>در جست‌وجوی نوبت</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from number or code of an appointment</extracomment>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Im Kiosk ist ein Fehler passiert. Ihre Eingaben sind gelöscht, es wurde nichts verschickt.</source>
        <extracomment>Error page: what happened, and what did not</extracomment>
        <translation>خطایی در کیوسک رخ داد. اطلاعات شما پاک شد و چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Error page</extracomment>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Error page: heading above the ways on</extracomment>
        <translation>حالا چه می‌توانید بکنید</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Error page: telephone, %1 is the number</extracomment>
        <translation>تلفن %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Error page: somebody in this house</extracomment>
        <translation>از کسی در اینجا بپرسید</translation>
    </message>
    <message>
        <source>Für die Technik: %1, Kiosk %2, %3 Uhr.</source>
        <extracomment>Error page, last and small: %1 code, %2 name of the kiosk, %3 time</extracomment>
        <translation>برای بخش فنی: %1، کیوسک %2، ساعت %3.</translation>
    </message>
    <message>
        <source>Von vorn beginnen</source>
        <extracomment>Error page: begin anew</extracomment>
        <translation>شروع دوباره</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from a field of the form</extracomment>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Key that ends typing in a form</extracomment>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>kostenlos</source>
        <extracomment>A service that costs nothing</extracomment>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>ab %1</source>
        <extracomment>%1 is the lowest amount</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Das sagt Ihnen das Amt</source>
        <extracomment>Instead of a fee that is not known
----------
Under &quot;money for the fee&quot;, where it is not known; also instead of the sum</extracomment>
        <translation>اداره به شما می‌گوید</translation>
    </message>
    <message>
        <source>oder Telefon 115</source>
        <extracomment>Under an unknown fee</extracomment>
        <translation>یا تلفن 115</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Above the fee</extracomment>
        <translation>هزینهٔ آن</translation>
    </message>
    <message>
        <source>Kosten</source>
        <extracomment>Before the fee, with large letters and on the slip</extracomment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>So viel Zeit haben Sie</source>
        <extracomment>Above a deadline</extracomment>
        <translation>مهلت شما</translation>
    </message>
    <message>
        <source>Frist</source>
        <extracomment>Before a deadline, with large letters and on the slip</extracomment>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>So lange gilt es</source>
        <extracomment>Above how long a document is valid</extracomment>
        <translation>مدت اعتبار</translation>
    </message>
    <message>
        <source>Gilt</source>
        <extracomment>Before how long a document is valid, with large letters and on the slip</extracomment>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>So lange dauert es</source>
        <extracomment>Above how long it takes</extracomment>
        <translation>زمان انجام</translation>
    </message>
    <message>
        <source>Dauert</source>
        <extracomment>Before how long it takes, with large letters and on the slip</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Address of an office: %1 is the street, %2 the floor</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand: %2.</source>
        <extracomment>%1 is who answers for the text, %2 the day on which it was last checked</extracomment>
        <translation>منبع: %1. تاریخ: %2.</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Before the source of what is said about the online service</extracomment>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>Schreiben Sie ein Wort. Die Treffer erscheinen von selbst.</source>
        <extracomment>Help on the search page</extracomment>
        <translation>یک کلمه بنویسید. نتیجه‌ها خودبه‌خود ظاهر می‌شوند.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Zeile, die zu Ihnen passt.</source>
        <extracomment>Help on lists</extracomment>
        <translation>سطری را لمس کنید که به شما مربوط است.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Unten nehmen Sie alles mit, gedruckt oder aufs Handy.</source>
        <extracomment>Help on the page of a service</extracomment>
        <translation>با آرامش بخوانید. در پایین همه‌چیز را با خود می‌برید، چاپی یا روی گوشی.</translation>
    </message>
    <message>
        <source>Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.</source>
        <extracomment>Help on the page with a code</extracomment>
        <translation>دوربین گوشی خود را باز کنید و روی کد بگیرید.</translation>
    </message>
    <message>
        <source>Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Help on the page of a slip</extracomment>
        <translation>برگه از شکاف زیر صفحه بیرون می‌آید.</translation>
    </message>
    <message>
        <source>Formulare</source>
        <extracomment>Above the forms among the search results</extracomment>
        <translation>فرم‌ها</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Above the offices among the search results</extracomment>
        <translation>اداره‌ها</translation>
    </message>
    <message>
        <source>Leistung</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Formular</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Amt</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Alle Leistungen</source>
        <extracomment>Title of the list of all services
----------
Tile: all services from A to Z</extracomment>
        <translation>همهٔ خدمات</translation>
    </message>
    <message>
        <source>Von A bis Z. Ein Buchstabe verkürzt die Liste.</source>
        <extracomment>Under the title of the list of all services</extracomment>
        <translation>از الف تا ی. یک حرف فهرست را کوتاه می‌کند.</translation>
    </message>
    <message>
        <source>Lebenslage</source>
        <extracomment>Above the title of a life situation</extracomment>
        <translation>موقعیت زندگی</translation>
    </message>
    <message>
        <source>In welcher Lebenslage sind Sie?</source>
        <extracomment>Title of the page of all life situations</extracomment>
        <translation>در چه موقعیتی هستید؟</translation>
    </message>
    <message>
        <source>Wir zeigen, was Sie dann brauchen.</source>
        <extracomment>Under the title of the page of all life situations</extracomment>
        <translation>نشان می‌دهیم چه لازم دارید.</translation>
    </message>
    <message>
        <source>Kosten, Unterlagen und Dauer, zum Mitnehmen</source>
        <extracomment>Line of the tile &quot;All services&quot;</extracomment>
        <translation>هزینه، مدارک و زمان، برای بردن با خود</translation>
    </message>
    <message>
        <source>Heute kein Druck. Aufs Handy geht.</source>
        <extracomment>Line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>امروز چاپ ممکن نیست. روی گوشی می‌شود.</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <extracomment>Above the services among the search results
----------
Tile with large letters: all services</extracomment>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Kosten, Dauer</source>
        <extracomment>Short line of the tile &quot;All services&quot;</extracomment>
        <translation>هزینه، زمان</translation>
    </message>
    <message>
        <source>Heute kein Druck</source>
        <extracomment>Short line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>چاپ ممکن نیست</translation>
    </message>
    <message>
        <source>Leistung · %1</source>
        <extracomment>Above the title of a service; %1 is its life situation</extracomment>
        <translation>خدمت · %1</translation>
    </message>
    <message>
        <source>Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115.</source>
        <extracomment>Warning on old content; %1 is the day on which it was last checked</extracomment>
        <translation>این اطلاعات مربوط به %1 است. برای اطمینان با 115 تماس بگیرید.</translation>
    </message>
    <message>
        <source>ohne Stufen</source>
        <extracomment>An office without steps
----------
An office without steps, on the slip</extracomment>
        <translation>بدون پله</translation>
    </message>
    <message>
        <source>mit Stufen</source>
        <extracomment>An office with steps</extracomment>
        <translation>با پله</translation>
    </message>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>چه همراه بیاورید</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>کجا بروید</translation>
    </message>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>مراحل کار</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>خوب است بدانید</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>nicht in Leichter Sprache</source>
        <extracomment>Mark of a text that exists in ordinary German only, for readers of Leichte Sprache</extracomment>
        <translation>نه به زبان ساده</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>Mark of a text that exists in German only</extracomment>
        <translation>به آلمانی</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>کار دیگر</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Tippen Sie auf eine Kachel, oder suchen Sie mit eigenen Worten.</source>
        <extracomment>Help page: lead when one came from the home screen</extracomment>
        <translation>یک کاشی را لمس کنید، یا با کلمات خودتان جست‌وجو کنید.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Help page</extracomment>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Help: leads to a page on how to use the machine</extracomment>
        <translation>طرز کار با کیوسک</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Help: telephone, %1 is the number</extracomment>
        <translation>تلفن %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Help: somebody in this house</extracomment>
        <translation>از کسی در اینجا بپرسید</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Help: privacy notice</extracomment>
        <translation>اطلاعات شما</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Help: accessibility statement</extracomment>
        <translation>دسترس‌پذیری</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Help: imprint</extracomment>
        <translation>اطلاعات ناشر</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Leaves the help page</extracomment>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Nur noch kurz. Danach ist die Zeit wieder frei.</source>
        <extracomment>Above the countdown, when little time is left</extracomment>
        <translation>زمان کمی مانده. پس از آن زمان دوباره آزاد است.</translation>
    </message>
    <message>
        <source>Wir halten diesen Termin für Sie frei</source>
        <extracomment>Above the countdown</extracomment>
        <translation>این نوبت را برای شما نگه می‌داریم</translation>
    </message>
    <message>
        <source>Minuten</source>
        <extracomment>After a countdown: 8:41 Minuten</extracomment>
        <translation>دقیقه</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Was möchten Sie erledigen?</source>
        <extracomment>Home screen: the question</extracomment>
        <translation>چه کاری می‌خواهید انجام دهید؟</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Search field with large letters</extracomment>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Suchen, zum Beispiel: Personalausweis</source>
        <extracomment>Search field with an example</extracomment>
        <translation>جست‌وجو، برای مثال: کارت شناسایی</translation>
    </message>
</context>
<context>
    <name>HomeSituations</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Home screen: heading above the life situations</extracomment>
        <translation>یا بر اساس موقعیت زندگی</translation>
    </message>
    <message>
        <source>Nach Lebenslage suchen</source>
        <extracomment>Home screen with large letters: the tile that leads to the life situations</extracomment>
        <translation>بر اساس موقعیت زندگی</translation>
    </message>
    <message>
        <source>Alle Lebenslagen</source>
        <extracomment>Home screen: leads to all life situations</extracomment>
        <translation>همهٔ موقعیت‌ها</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ihre Angaben sind verdeckt. Ohne Antwort löschen wir sie.</source>
        <extracomment>Idle warning: the lead</extracomment>
        <translation>اطلاعات شما پوشیده است. اگر پاسخ ندهید، آن را پاک می‌کنیم.</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <extracomment>Idle warning</extracomment>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Sekunden</source>
        <extracomment>Under the number of seconds</extracomment>
        <translation>ثانیه</translation>
    </message>
    <message>
        <source>Ich brauche mehr Zeit</source>
        <extracomment>Idle warning: the big button</extracomment>
        <translation>وقت بیشتری لازم دارم</translation>
    </message>
    <message>
        <source>Beenden und alles löschen</source>
        <extracomment>Idle warning: ends at once</extracomment>
        <translation>پایان و پاک کردن همه‌چیز</translation>
    </message>
    <message>
        <source>Jede Berührung und jede Taste verlängert die Zeit. So oft Sie möchten.</source>
        <extracomment>Idle warning: small print</extracomment>
        <translation>هر لمس و هر کلید زمان را بیشتر می‌کند. هر چند بار که بخواهید.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Umschalten</source>
        <extracomment>Name of the shift key for those who hear it</extracomment>
        <translation>تغییر حروف</translation>
    </message>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last letter</extracomment>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <extracomment>Name of the key that shows signs instead of letters, for those who hear it</extracomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <extracomment>Name of the key that shows figures and signs, for those who hear it</extracomment>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <extracomment>The space bar</extracomment>
        <translation>فاصله</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Sprache wählen</source>
        <extracomment>Page on which one chooses a language</extracomment>
        <translation>انتخاب زبان</translation>
    </message>
    <message>
        <source>Ihre Wahl gilt sofort. Danach spricht der Kiosk wieder Deutsch.</source>
        <extracomment>Under the languages</extracomment>
        <translation>انتخاب شما فوراً اعمال می‌شود. بعد از آن کیوسک دوباره آلمانی می‌شود.</translation>
    </message>
    <message>
        <source>Weiter auf %1</source>
        <extracomment>Goes on in the chosen language, whose name is %1</extracomment>
        <translation>ادامه به %1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list</extracomment>
        <translation>اینجا هنوز چیزی نیست. با 115 تماس بگیرید.</translation>
    </message>
</context>
<context>
    <name>ManageAppointment</name>
    <message>
        <source>Nummer und Code stehen auf Ihrem Zettel. Tippen Sie beides mit den Tasten.</source>
        <extracomment>Help on the fields of number and code</extracomment>
        <translation>شماره و کد روی برگهٔ شماست. هر دو را با دکمه‌ها بنویسید.</translation>
    </message>
    <message>
        <source>Lesen Sie, was der Kiosk jetzt weiß.</source>
        <extracomment>Help on a page on which nothing can be done</extracomment>
        <translation>بخوانید دستگاه اکنون چه می‌داند.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das, was Sie mit dem Termin tun möchten.</source>
        <extracomment>Help on the page of an appointment</extracomment>
        <translation>روی کاری که می‌خواهید با نوبت بکنید بزنید.</translation>
    </message>
    <message>
        <source>Erst Ihr zweites Tippen sagt den Termin ab.</source>
        <extracomment>Help on the questions before an appointment is cancelled</extracomment>
        <translation>نوبت فقط با لمس دوم شما لغو می‌شود.</translation>
    </message>
    <message>
        <source>Vergleichen Sie beide Zeiten. Erst Ihr Tippen verschiebt.</source>
        <extracomment>Help on the page of old and new time</extracomment>
        <translation>هر دو زمان را مقایسه کنید. نوبت فقط با لمس شما جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Mit Nummer und Code</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot;</extracomment>
        <translation>با شماره و کد</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot; while the system does not answer</extracomment>
        <translation>اکنون ممکن نیست</translation>
    </message>
    <message>
        <source>Termin ändern oder absagen</source>
        <extracomment>Tile: change or cancel an appointment</extracomment>
        <translation>تغییر یا لغو نوبت</translation>
    </message>
    <message>
        <source>Termin ändern</source>
        <extracomment>Tile with large letters: change or cancel an appointment</extracomment>
        <translation>تغییر نوبت</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>نوبت شما</translation>
    </message>
    <message>
        <source>Wie ist der Code?</source>
        <extracomment>Title of the field of the code</extracomment>
        <translation>کد چیست؟</translation>
    </message>
    <message>
        <source>Er steht unter der Nummer: „Code zum Absagen“.</source>
        <extracomment>Under the title of the field of the code</extracomment>
        <translation>زیر شماره است: «کد لغو».</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Name of the field of the code</extracomment>
        <translation>کد لغو</translation>
    </message>
    <message>
        <source>Wie ist Ihre Terminnummer?</source>
        <extracomment>Title of the field of the number</extracomment>
        <translation>شمارهٔ رزرو شما چیست؟</translation>
    </message>
    <message>
        <source>Sie steht auf Ihrem Zettel oder in der E-Mail.</source>
        <extracomment>Under the title of the field of the number</extracomment>
        <translation>روی برگهٔ شما یا در ایمیل است.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <extracomment>Name of the field of the number</extracomment>
        <translation>شمارهٔ رزرو</translation>
    </message>
    <message>
        <source>Die Absage ist nicht angekommen.</source>
        <extracomment>The city was asked, and has not cancelled</extracomment>
        <translation>درخواست لغو نرسید.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter. Sie können es noch einmal versuchen.</source>
        <extracomment>Under &quot;Die Absage ist nicht angekommen.&quot;</extracomment>
        <translation>نوبت شما همچنان برقرار است. می‌توانید دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Verschieben geht hier nicht.</source>
        <extracomment>The kiosk cannot look for another time</extracomment>
        <translation>جابه‌جایی اینجا ممکن نیست.</translation>
    </message>
    <message>
        <source>Buchen Sie zuerst einen neuen Termin. Danach sagen Sie diesen ab.</source>
        <extracomment>Under &quot;Verschieben geht hier nicht.&quot;</extracomment>
        <translation>نخست یک نوبت تازه بگیرید. سپس این نوبت را لغو کنید.</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Deed: another time</extracomment>
        <translation>جابه‌جایی نوبت</translation>
    </message>
    <message>
        <source>Der alte bleibt, bis der neue sicher ist.</source>
        <extracomment>Under &quot;Termin verschieben&quot;</extracomment>
        <translation>قبلی می‌ماند تا تازه قطعی شود.</translation>
    </message>
    <message>
        <source>Termin absagen</source>
        <extracomment>Deed: cancels</extracomment>
        <translation>لغو نوبت</translation>
    </message>
    <message>
        <source>Wir fragen noch zweimal nach.</source>
        <extracomment>Under &quot;Termin absagen&quot;</extracomment>
        <translation>دو بار دیگر می‌پرسیم.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: the new appointment counts only once a mail was answered</extracomment>
        <translation>تقریباً تمام: لطفاً در ایمیل تأیید کنید.</translation>
    </message>
    <message>
        <source>Erst dann gilt der neue Termin. Sagen Sie danach den alten ab.</source>
        <extracomment>Under &quot;Fast fertig&quot;: the old one stays until then</extracomment>
        <translation>تنها آن‌گاه نوبت تازه برقرار است. سپس نوبت قبلی را لغو کنید.</translation>
    </message>
    <message>
        <source>Sie haben jetzt zwei Termine.</source>
        <extracomment>Title: the new one is booked, and the old one could not be cancelled</extracomment>
        <translation>اکنون دو نوبت دارید.</translation>
    </message>
    <message>
        <source>Der neue ist gebucht. Der alte ließ sich nicht absagen.</source>
        <extracomment>Under &quot;Sie haben jetzt zwei Termine.&quot;</extracomment>
        <translation>نوبت تازه ثبت شد. نوبت قبلی لغو نشد.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <extracomment>Title: moved</extracomment>
        <translation>نوبت شما جابه‌جا شد.</translation>
    </message>
    <message>
        <source>Der alte Termin ist abgesagt. Es gilt nur der neue.</source>
        <extracomment>Under &quot;Ihr Termin ist verschoben.&quot;</extracomment>
        <translation>نوبت قبلی لغو شد. فقط نوبت تازه برقرار است.</translation>
    </message>
    <message>
        <source>Der alte Termin gilt noch: %1</source>
        <extracomment>The old appointment stands beside the new one: %1 is day and time</extracomment>
        <translation>نوبت قبلی هنوز برقرار است: %1</translation>
    </message>
    <message>
        <source>Alter Termin: Nummer %1. Neuer Termin: Nummer %2.</source>
        <extracomment>%1 is the number of the old appointment, %2 that of the new one</extracomment>
        <translation>نوبت قبلی: شمارهٔ %1. نوبت تازه: شمارهٔ %2.</translation>
    </message>
    <message>
        <source>Alten Termin jetzt absagen</source>
        <extracomment>Deed: tries once more to cancel the old one of two appointments</extracomment>
        <translation>اکنون نوبت قبلی را لغو کن</translation>
    </message>
    <message>
        <source>Der neue bleibt.</source>
        <extracomment>Under &quot;Alten Termin jetzt absagen&quot;</extracomment>
        <translation>نوبت تازه می‌ماند.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Deed: prints the appointment</extracomment>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under &quot;Zettel drucken&quot;</extracomment>
        <translation>با هر چه باید بیاورید</translation>
    </message>
    <message>
        <source>Neuen Termin buchen</source>
        <extracomment>Deed: books a new appointment</extracomment>
        <translation>گرفتن نوبت تازه</translation>
    </message>
    <message>
        <source>Sie wählen Anliegen, Amt und Zeit.</source>
        <extracomment>Under &quot;Neuen Termin buchen&quot;</extracomment>
        <translation>خدمت، اداره و زمان را انتخاب می‌کنید.</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>Above a title while another time is chosen: %1 is day and time of the appointment</extracomment>
        <translation>زمان قبلی: %1</translation>
    </message>
    <message>
        <source>Die neue Zeit ist nicht mehr reserviert. Ihr alter Termin gilt. Wählen Sie neu.</source>
        <extracomment>Above the calendar: the new time that was held is free again</extracomment>
        <translation>زمان تازه دیگر برای شما نگه داشته نمی‌شود. نوبت قبلی شما برقرار است. دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>اداره پاسخ نداد. نوبت قبلی شما برقرار است. زمان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Ihr alter Termin gilt. Wählen Sie eine andere.</source>
        <extracomment>Above the calendar: somebody else has taken the time</extracomment>
        <translation>این زمان همین حالا گرفته شد. نوبت قبلی شما برقرار است. زمان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Bisher</source>
        <extracomment>Label of the old time</extracomment>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Neu</source>
        <extracomment>Label of the new time</extracomment>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Nein, Termin behalten</source>
        <extracomment>Leaves the appointment as it is</extracomment>
        <translation>نه، نوبت بماند</translation>
    </message>
    <message>
        <source>Möchten Sie absagen?</source>
        <extracomment>Title of the first question before an appointment is cancelled</extracomment>
        <translation>می‌خواهید نوبت را لغو کنید؟</translation>
    </message>
    <message>
        <source>Ihre Zeit wird dann frei für andere. Sie bekommen sie nicht zurück.</source>
        <extracomment>Under the first question</extracomment>
        <translation>آن‌گاه زمان شما برای دیگران خالی می‌شود. آن را پس نمی‌گیرید.</translation>
    </message>
    <message>
        <source>Ja, ich möchte absagen</source>
        <extracomment>Answer to the first question before an appointment is cancelled</extracomment>
        <translation>بله، می‌خواهم لغو کنم</translation>
    </message>
    <message>
        <source>Noch ist nichts abgesagt.</source>
        <extracomment>Under &quot;Ja, ich möchte absagen&quot;</extracomment>
        <translation>هنوز چیزی لغو نشده است.</translation>
    </message>
    <message>
        <source>Jetzt absagen</source>
        <extracomment>Cancels the appointment, asked for the second time</extracomment>
        <translation>اکنون لغو کن</translation>
    </message>
    <message>
        <source>Wird abgesagt</source>
        <extracomment>On the button while the city is asked to cancel</extracomment>
        <translation>در حال لغو</translation>
    </message>
    <message>
        <source>Ganz sicher absagen?</source>
        <extracomment>Title of the second question before an appointment is cancelled</extracomment>
        <translation>حتماً لغو شود؟</translation>
    </message>
    <message>
        <source>Danach gibt es diesen Termin nicht mehr.</source>
        <extracomment>Under the second question</extracomment>
        <translation>پس از آن این نوبت دیگر وجود ندارد.</translation>
    </message>
    <message>
        <source>Ihr Termin ist abgesagt.</source>
        <extracomment>Title: it is cancelled</extracomment>
        <translation>نوبت شما لغو شد.</translation>
    </message>
    <message>
        <source>Wenn Sie eine E-Mail-Adresse angegeben haben, bekommen Sie auch eine E-Mail.</source>
        <extracomment>Under &quot;Ihr Termin ist abgesagt.&quot;</extracomment>
        <translation>اگر نشانی ایمیل داده باشید، یک ایمیل هم می‌گیرید.</translation>
    </message>
    <message>
        <source>Abgesagt: %1</source>
        <extracomment>What is cancelled: %1 is day and time</extracomment>
        <translation>لغو شد: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>کار دیگر</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>تلفن %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more what became of it</extracomment>
        <translation>اکنون بپرس</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of what nobody knows</extracomment>
        <translation>شماره را دارم</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob abgesagt wurde.</source>
        <extracomment>Title: nobody knows whether it was cancelled</extracomment>
        <translation>هنوز نمی‌دانیم نوبت لغو شده است یا نه.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob abgesagt wurde.</source>
        <extracomment>Title while the city is asked whether it cancelled</extracomment>
        <translation>بررسی می‌کنیم نوبت لغو شده است یا نه.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist.</source>
        <extracomment>The answer never came</extracomment>
        <translation>اداره پاسخ نداد. می‌پرسیم تا روشن شود.</translation>
    </message>
    <message>
        <source>Vielleicht abgesagt: %1</source>
        <extracomment>An appointment that may be cancelled: %1 is day and time</extracomment>
        <translation>شاید لغو شده: %1</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob verschoben wurde.</source>
        <extracomment>Title: nobody knows whether it was moved</extracomment>
        <translation>هنوز نمی‌دانیم نوبت جابه‌جا شده است یا نه.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob verschoben wurde.</source>
        <extracomment>Title while the city is asked whether it moved</extracomment>
        <translation>بررسی می‌کنیم نوبت جابه‌جا شده است یا نه.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt, bis es klar ist.</source>
        <extracomment>The answer to a move never came</extracomment>
        <translation>اداره پاسخ نداد. تا روشن شدن، نوبت قبلی شما برقرار است.</translation>
    </message>
    <message>
        <source>Vielleicht neu: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>شاید تازه: %1</translation>
    </message>
    <message>
        <source>Neuer Termin: Nummer %1</source>
        <extracomment>%1 is the number of a new appointment</extracomment>
        <translation>نوبت تازه: شمارهٔ %1</translation>
    </message>
    <message>
        <source>Ihr Termin: Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>نوبت شما: شمارهٔ %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab.</source>
        <extracomment>Under the number of an appointment of which nobody knows</extracomment>
        <translation>لطفاً شماره را یادداشت کنید.</translation>
    </message>
    <message>
        <source>Es ist nichts geändert.</source>
        <extracomment>Nothing is looked up for a while: what is kept</extracomment>
        <translation>چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter wie bisher.</source>
        <extracomment>The city said no to a change: what is kept</extracomment>
        <translation>نوبت شما مانند قبل برقرار است.</translation>
    </message>
    <message>
        <source>In %1 Minuten können Sie es wieder versuchen.</source>
        <extracomment>Nothing is looked up for a while: %1 is a number of minutes</extracomment>
        <translation>%1 دقیقهٔ دیگر می‌توانید دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Bitte warten Sie etwas.</source>
        <extracomment>Title: nothing is looked up for a while</extracomment>
        <translation>لطفاً کمی صبر کنید.</translation>
    </message>
    <message>
        <source>Nummer und Code waren hier zu oft falsch.</source>
        <extracomment>Nothing is looked up for a while: why</extracomment>
        <translation>شماره و کد اینجا بیش از حد نادرست بود.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt.</source>
        <extracomment>Title: the appointment as the city has it</extracomment>
        <translation>نوبت شما برقرار است.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin gilt.&quot;</extracomment>
        <translation>لطفاً پنج دقیقه زودتر بیایید.</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt.</source>
        <extracomment>Title: the appointment counts only once a mail was answered</extracomment>
        <translation>هنوز تأیید نشده.</translation>
    </message>
    <message>
        <source>Der Termin gilt erst, wenn Sie die E-Mail der Stadt beantworten.</source>
        <extracomment>Under &quot;Noch nicht bestätigt.&quot;</extracomment>
        <translation>نوبت فقط وقتی برقرار است که به ایمیل شهر پاسخ دهید.</translation>
    </message>
    <message>
        <source>Dieser Termin ist nicht gebucht.</source>
        <extracomment>Title: the time is held for somebody, and nothing is booked</extracomment>
        <translation>این نوبت ثبت نشده است.</translation>
    </message>
    <message>
        <source>Die Zeit ist nur reserviert und wird bald wieder frei.</source>
        <extracomment>Under &quot;Dieser Termin ist nicht gebucht.&quot;</extracomment>
        <translation>زمان فقط نگه داشته شده و به‌زودی دوباره خالی می‌شود.</translation>
    </message>
    <message>
        <source>Sie sind aufgerufen.</source>
        <extracomment>Title: the person has been called to the counter</extracomment>
        <translation>شما را صدا زده‌اند.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>Under &quot;Sie sind aufgerufen.&quot;</extracomment>
        <translation>لطفاً فوراً به باجه بروید.</translation>
    </message>
    <message>
        <source>Dieser Termin ist vorbei.</source>
        <extracomment>Title: the appointment has passed</extracomment>
        <translation>زمان این نوبت گذشته است.</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt, ob Sie noch drankommen. Oder buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist vorbei.&quot;</extracomment>
        <translation>در اداره بپرسید که هنوز نوبت شما می‌شود یا نه. یا دوباره نوبت بگیرید.</translation>
    </message>
    <message>
        <source>Dieser Termin ist abgesagt.</source>
        <extracomment>Title: the appointment was cancelled before</extracomment>
        <translation>این نوبت لغو شده است.</translation>
    </message>
    <message>
        <source>Wenn Sie noch kommen möchten, buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist abgesagt.&quot;</extracomment>
        <translation>اگر هنوز می‌خواهید بیایید، دوباره نوبت بگیرید.</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob der Termin gilt.</source>
        <extracomment>Title: the city says nothing the kiosk understands</extracomment>
        <translation>نمی‌دانیم نوبت برقرار است یا نه.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>Under &quot;Wir wissen nicht, ob der Termin gilt.&quot;</extracomment>
        <translation>با ۱۱۵ تماس بگیرید یا در اداره بپرسید.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie Platz.</source>
        <extracomment>Title: the appointment is within the hour</extracomment>
        <translation>لطفاً بنشینید.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen als %3.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office, %3 the number to be called</extracomment>
        <translation>‏%1، %2. شما را با شمارهٔ %3 صدا می‌زنند.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office</extracomment>
        <translation>‏%1، %2. شما را صدا می‌زنند.</translation>
    </message>
    <message>
        <source>Die Nummer hat nur Ziffern.</source>
        <extracomment>Above the field of the number of an appointment</extracomment>
        <translation>شماره فقط رقم دارد.</translation>
    </message>
    <message>
        <source>Der Code hat vier Zeichen: 0 bis 9, A bis F.</source>
        <extracomment>Above the field of the code of an appointment</extracomment>
        <translation>کد چهار نشانه دارد: 0 تا 9 و A تا F.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Noch ein Versuch.</source>
        <extracomment>Above the field: number and code belong to no appointment; one try is left</extracomment>
        <translation>شماره و کد با هم نمی‌خوانند. یک بار دیگر می‌توانید.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Bitte prüfen Sie beides.</source>
        <extracomment>Above the field: number and code belong to no appointment</extracomment>
        <translation>شماره و کد با هم نمی‌خوانند. لطفاً هر دو را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>So bekommen Sie es.</source>
        <extracomment>Under the title of the page of what is missing</extracomment>
        <translation>این‌طور به دست می‌آورید.</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>جمع هزینه</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of what is missing</extracomment>
        <translation>بازگشت به فهرست</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>Under the number: the printer confirmed</extracomment>
        <translation>چاپ شد. برگهٔ شما در سینی است.</translation>
    </message>
    <message>
        <source>Ihr Zettel wird gedruckt.</source>
        <extracomment>Under the number: the printer is at it</extracomment>
        <translation>برگهٔ شما چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Ist ein Zettel im Fach? Das wissen wir nicht. Ihre Nummer gilt.</source>
        <extracomment>Under the number: the printer did not say whether it printed</extracomment>
        <translation>آیا برگه‌ای در سینی است؟ نمی‌دانیم. شمارهٔ شما معتبر است.</translation>
    </message>
    <message>
        <source>Ohne Zettel. Ihre Nummer gilt.</source>
        <extracomment>Under the number: no slip was wanted</extracomment>
        <translation>بدون برگه. شمارهٔ شما معتبر است.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>کاغذ تمام شد. شمارهٔ شما با این حال معتبر است.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>در چاپگر باز است. شمارهٔ شما با این حال معتبر است.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>برگه آماده نیست. شمارهٔ شما با این حال معتبر است.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Merken Sie sich die Nummer, oder fotografieren Sie sie.</source>
        <extracomment>Under the title while the number is on no paper</extracomment>
        <translation>شماره را به خاطر بسپارید یا از آن عکس بگیرید.</translation>
    </message>
    <message>
        <source>Das ist Ihre Nummer.</source>
        <extracomment>Title of the page with the number that was drawn</extracomment>
        <translation>این شمارهٔ شماست.</translation>
    </message>
    <message>
        <source>Doch drucken</source>
        <extracomment>Prints the number that stands on the screen</extracomment>
        <translation>با این حال چاپ کن</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <extracomment>Prints the number once more</extracomment>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>بدون چاپ</translation>
    </message>
    <message>
        <source>Ich habe meine Nummer</source>
        <extracomment>Ends: the citizen has the number</extracomment>
        <translation>شماره‌ام را دارم</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Terminnummer</source>
        <extracomment>Before the number of an appointment</extracomment>
        <translation>شمارهٔ رزرو</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>کد لغو</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the page of an appointment: %1 is the number that will be called</extracomment>
        <translation>شما را با شمارهٔ %1 صدا می‌زنند.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>ساعت‌های متفاوت</translation>
    </message>
    <message>
        <source>Alle Halte</source>
        <extracomment>Leads to all stops of the office on wheels</extracomment>
        <translation>همهٔ توقف‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n Leistungen</source>
        <translation>
            <numerusform>%n خدمت</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Leads to what one can do at an office</extracomment>
        <translation>کارهای اینجا</translation>
    </message>
    <message>
        <source>Das geht hier nicht</source>
        <extracomment>Above what people look for at an office in vain</extracomment>
        <translation>اینجا ممکن نیست</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes address and hours along as a code</extracomment>
        <translation>روی گوشی</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes address and hours along on paper</extracomment>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>چاپ ممکن نیست</translation>
    </message>
</context>
<context>
    <name>OfficePartPage</name>
    <message>
        <source>Zurück zum Amt</source>
        <extracomment>Leaves a list of an office</extracomment>
        <translation>بازگشت به اداره</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>%1, Bus vor Ort</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;: %1 is &quot;Fünf Ämter&quot;; the office on wheels is open</extracomment>
        <translation>‏%1، اتوبوس در محل</translation>
    </message>
    <message>
        <source>Adressen und Wege</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;, where nothing is known about offices</extracomment>
        <translation>نشانی و مسیر</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Tile: offices and opening hours</extracomment>
        <translation>اداره‌ها و ساعت کار</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Tile with large letters: offices and opening hours</extracomment>
        <translation>اداره‌ها</translation>
    </message>
    <message>
        <source>Wer hat offen?</source>
        <extracomment>Short line of the tile &quot;Offices and times&quot;</extracomment>
        <translation>کجا باز است؟</translation>
    </message>
    <message>
        <source>Telefon 115</source>
        <extracomment>Tile: the telephone service
----------
Tile with large letters: the telephone service
----------
On the slip with the hours of all offices: the telephone service</extracomment>
        <translation>تلفن 115</translation>
    </message>
    <message>
        <source>Fragen an alle Ämter</source>
        <extracomment>Line of the tile &quot;Telefon 115&quot;, where its hours are not known</extracomment>
        <translation>پرسش از همهٔ اداره‌ها</translation>
    </message>
    <message>
        <source>Kein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>هیچ اداره</translation>
    </message>
    <message>
        <source>Ein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>یک اداره</translation>
    </message>
    <message>
        <source>Zwei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>دو اداره</translation>
    </message>
    <message>
        <source>Drei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>سه اداره</translation>
    </message>
    <message>
        <source>Vier Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>چهار اداره</translation>
    </message>
    <message>
        <source>Fünf Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>پنج اداره</translation>
    </message>
    <message>
        <source>Sechs Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>شش اداره</translation>
    </message>
    <message>
        <source>Sieben Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>هفت اداره</translation>
    </message>
    <message>
        <source>Acht Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>هشت اداره</translation>
    </message>
    <message>
        <source>Neun Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>نه اداره</translation>
    </message>
    <message>
        <source>%1 Ämter</source>
        <extracomment>Number of offices, ten or more</extracomment>
        <translation>%1 اداره</translation>
    </message>
    <message>
        <source>alle sind zu</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>همه بسته‌اند</translation>
    </message>
    <message>
        <source>eines ist offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>یکی باز است</translation>
    </message>
    <message>
        <source>zwei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>دو تا باز است</translation>
    </message>
    <message>
        <source>drei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>سه تا باز است</translation>
    </message>
    <message>
        <source>vier sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>چهار تا باز است</translation>
    </message>
    <message>
        <source>fünf sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>پنج تا باز است</translation>
    </message>
    <message>
        <source>sechs sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>شش تا باز است</translation>
    </message>
    <message>
        <source>sieben sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>هفت تا باز است</translation>
    </message>
    <message>
        <source>acht sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>هشت تا باز است</translation>
    </message>
    <message>
        <source>neun sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>نه تا باز است</translation>
    </message>
    <message>
        <source>alle sind offen</source>
        <extracomment>All of the offices are open</extracomment>
        <translation>همه باز است</translation>
    </message>
    <message>
        <source>%1 sind offen</source>
        <extracomment>How many of the offices are open, ten or more</extracomment>
        <translation>%1 تا باز است</translation>
    </message>
    <message>
        <source>Als Nächstes: %1, %2</source>
        <extracomment>While no office is open: %1 is the office that opens next, %2 &quot;öffnet morgen um 8:00 Uhr&quot;</extracomment>
        <translation>بعدی: %1، %2</translation>
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
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>immer offen</source>
        <extracomment>In a row: an office that never closes</extracomment>
        <translation>همیشه باز</translation>
    </message>
    <message>
        <source>offen bis %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>باز تا %1</translation>
    </message>
    <message>
        <source>schließt um %1</source>
        <extracomment>In a row: less than 90 minutes left; %1 is a time</extracomment>
        <translation>ساعت %1 می‌بندد</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt</source>
        <extracomment>In a row: nobody knows the opening hours</extracomment>
        <translation>ساعت نامعلوم</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <extracomment>In a row: closed, and nobody knows until when
----------
Instead of hours: closed all day</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>ab %1 wieder</source>
        <extracomment>In a row: a break; %1 is a time later today</extracomment>
        <translation>دوباره از %1</translation>
    </message>
    <message>
        <source>öffnet um %1</source>
        <extracomment>In a row: opens later today for the first time; %1 is a time</extracomment>
        <translation>از ساعت %1 باز</translation>
    </message>
    <message>
        <source>morgen ab %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>فردا از %1</translation>
    </message>
    <message>
        <source>%1 ab %2</source>
        <extracomment>In a row; %1 is a short weekday or a date, %2 a time</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A day with other hours: %1 is the day, %2 its hours or &quot;geschlossen&quot;, %3 the reason</extracomment>
        <translation>‏%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand nicht bekannt.</source>
        <extracomment>%1 is who says so</extracomment>
        <translation>منبع: %1. تاریخ نامعلوم.</translation>
    </message>
    <message>
        <source>Tippen Sie auf ein Amt. Die Karte ist nur zum Ansehen da.</source>
        <extracomment>Help on the list of offices</extracomment>
        <translation>یک اداره را لمس کنید. نقشه فقط برای دیدن است.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Zeiten und Adresse nehmen Sie gedruckt oder am Handy mit.</source>
        <extracomment>Help on the page of an office</extracomment>
        <translation>با آرامش بخوانید. ساعت کار و نشانی را چاپی یا روی گوشی با خود ببرید.</translation>
    </message>
    <message>
        <source>Rufen Sie mit Ihrem Telefon an. Der Code wählt die Nummer auf dem Handy.</source>
        <extracomment>Help on the page of the telephone service</extracomment>
        <translation>با تلفن خود زنگ بزنید. کد شماره را روی گوشی می‌گیرد.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Before the address of an office</extracomment>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <extracomment>Before the lines of bus and tram</extracomment>
        <translation>اتوبوس و قطار</translation>
    </message>
    <message>
        <source>Zugang</source>
        <extracomment>Before how people get in: steps, lift, door opener</extracomment>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Before the telephone number of an office</extracomment>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Before whether an appointment is needed</extracomment>
        <translation>وقت قبلی</translation>
    </message>
    <message>
        <source>Bezahlen</source>
        <extracomment>Before how fees are paid</extracomment>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>Nicht bekannt. Fragen Sie unter 115.</source>
        <extracomment>Instead of a fact of an office that nobody wrote down</extracomment>
        <translation>نامعلوم. از 115 بپرسید.</translation>
    </message>
    <message>
        <source>Nur mit Termin</source>
        <extracomment>An office that wants an appointment</extracomment>
        <translation>فقط با وقت قبلی</translation>
    </message>
    <message>
        <source>Ohne Termin</source>
        <extracomment>An office that wants no appointment</extracomment>
        <translation>بدون وقت قبلی</translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Title of the list of what one can do at an office</extracomment>
        <translation>کارهای اینجا</translation>
    </message>
    <message>
        <source>Die nächsten Halte</source>
        <extracomment>Title of the list of stops of the office on wheels</extracomment>
        <translation>توقف‌های بعدی</translation>
    </message>
    <message>
        <source>Was ein Anruf kostet, ist nicht bekannt.</source>
        <extracomment>Instead of what a call costs</extracomment>
        <translation>هزینهٔ تماس معلوم نیست.</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the slip with the hours of all offices</extracomment>
        <translation>اداره‌ها و ساعت کار</translation>
    </message>
    <message>
        <source>Öffnungszeiten</source>
        <extracomment>Heading on the slip</extracomment>
        <translation>ساعت کار</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>On the slip, where the hours of an office are not known</extracomment>
        <translation>ساعت کار نامعلوم، تلفن 115</translation>
    </message>
</context>
<context>
    <name>OfficesRow</name>
    <message>
        <source>Wer hat jetzt offen, und wo?</source>
        <extracomment>Under &quot;Ämter und Öffnungszeiten&quot;</extracomment>
        <translation>کدام اداره اکنون باز است و کجاست؟</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>A way on where there is no waiting number</extracomment>
        <translation>اداره‌ها و ساعت‌های کار</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Jede Woche</source>
        <extracomment>Above the opening hours of a week</extracomment>
        <translation>هر هفته</translation>
    </message>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>ساعت‌های متفاوت</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>rund um die Uhr offen</source>
        <extracomment>An office that never closes</extracomment>
        <translation>شبانه‌روز باز است</translation>
    </message>
    <message>
        <source>offen bis %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>باز تا ساعت %1</translation>
    </message>
    <message>
        <source>schließt um %1 Uhr</source>
        <extracomment>Less than 90 minutes left; %1 is a time</extracomment>
        <translation>ساعت %1 می‌بندد</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>Nobody knows the opening hours</extracomment>
        <translation>ساعت کار معلوم نیست، تلفن 115</translation>
    </message>
    <message>
        <source>bis auf Weiteres geschlossen</source>
        <extracomment>Closed, and nobody knows until when</extracomment>
        <translation>تا اطلاع بعدی بسته است</translation>
    </message>
    <message>
        <source>ab %1 Uhr wieder offen</source>
        <extracomment>A break; %1 is a time later today</extracomment>
        <translation>دوباره باز از ساعت %1</translation>
    </message>
    <message>
        <source>öffnet heute um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>امروز ساعت %1 باز می‌شود</translation>
    </message>
    <message>
        <source>heute schon zu: %1.</source>
        <extracomment>Open this morning only; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>امروز دیگر بسته است: %1.</translation>
    </message>
    <message>
        <source>heute zu: %1.</source>
        <extracomment>Closed all day; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>امروز بسته است: %1.</translation>
    </message>
    <message>
        <source>öffnet morgen um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>فردا ساعت %1 باز می‌شود</translation>
    </message>
    <message>
        <source>öffnet %1 um %2 Uhr</source>
        <extracomment>%1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>%1 ساعت %2 باز می‌شود</translation>
    </message>
    <message>
        <source>Öffnet morgen um %1 Uhr</source>
        <extracomment>A sentence of its own; %1 is a time</extracomment>
        <translation>فردا ساعت %1 باز می‌شود</translation>
    </message>
    <message>
        <source>Öffnet %1 um %2 Uhr</source>
        <extracomment>A sentence of its own; %1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>%1 ساعت %2 باز می‌شود</translation>
    </message>
    <message>
        <source>noch bis %1 Uhr</source>
        <extracomment>A stop of the office on wheels where it stands now; %1 is a time</extracomment>
        <translation>تا ساعت %1</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <extracomment>A stop of the office on wheels; %1 and %2 are times</extracomment>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Heute</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Morgen</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>فردا</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Days that follow each other: %1 the first, %2 the last</extracomment>
        <translation>%1 تا %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Anfang</source>
        <extracomment>Resting button at the top of a list; the other button turns to the next page</extracomment>
        <translation>ابتدا</translation>
    </message>
    <message>
        <source>Weiter oben</source>
        <extracomment>Button that shows the rows before</extracomment>
        <translation>بالاتر</translation>
    </message>
    <message>
        <source>Ende</source>
        <extracomment>Resting button at the end of a list</extracomment>
        <translation>انتها</translation>
    </message>
    <message>
        <source>Weiter unten</source>
        <extracomment>Button that shows the next rows</extracomment>
        <translation>پایین‌تر</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Hier ist nichts nötig. Fragen beantwortet Telefon 115.</source>
        <extracomment>A part of a service that has no content</extracomment>
        <translation>اینجا چیزی لازم نیست. برای پرسش با 115 تماس بگیرید.</translation>
    </message>
    <message>
        <source>Zurück zur Leistung</source>
        <extracomment>Leaves a part of a service</extracomment>
        <translation>بازگشت به خدمت</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Mit dem Handy fotografieren</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>با گوشی عکس بگیرید</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet die Seite der Stadt.</source>
        <extracomment>Page with a code that is a link</extracomment>
        <translation>دوربین گوشی خود را روی کد بگیرید. صفحهٔ شهر باز می‌شود.</translation>
    </message>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er enthält alles, auch ohne Internet.</source>
        <extracomment>Page with a code that holds the text itself</extracomment>
        <translation>دوربین گوشی خود را روی کد بگیرید. همه‌چیز در آن است، حتی بدون اینترنت.</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Page with a code for the phone</extracomment>
        <translation>روی گوشی</translation>
    </message>
    <message>
        <source>Ich habe es</source>
        <extracomment>The code has been photographed</extracomment>
        <translation>گرفتم</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Wo möchten Sie hin?</source>
        <extracomment>Title of the offices to choose from</extracomment>
        <translation>کجا می‌خواهید بروید؟</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Gerade werden hier keine Nummern ausgegeben.</source>
        <extracomment>Under the title, while no numbers are given</extracomment>
        <translation>اکنون اینجا شماره داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Under the title: what the button does</extracomment>
        <translation>یک بار بزنید. برگه از زیر صفحه بیرون می‌آید.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Die Nummer steht dann groß auf dem Bildschirm.</source>
        <extracomment>Under the title: what the button does, without a printer</extracomment>
        <translation>یک بار بزنید. شماره بزرگ روی صفحه می‌آید.</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Bildschirm.</source>
        <extracomment>Under &quot;Heute kein Druck.&quot;</extracomment>
        <translation>شماره روی صفحه می‌آید.</translation>
    </message>
    <message>
        <source>Heute kein Druck.</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>امروز چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Draws a waiting number</extracomment>
        <translation>گرفتن شماره</translation>
    </message>
    <message>
        <source>Ohne Zettel ziehen</source>
        <extracomment>Draws a waiting number although no slip can be printed</extracomment>
        <translation>گرفتن بدون برگه</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Gerade gibt es hier keine Wartenummern.</source>
        <extracomment>No queue gives numbers now</extracomment>
        <translation>اکنون اینجا شمارهٔ نوبت داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, zu dem Sie möchten.</source>
        <extracomment>Under the title of the list of queues</extracomment>
        <translation>روی اداره‌ای بزنید که می‌خواهید بروید.</translation>
    </message>
    <message>
        <source>Wo möchten Sie warten?</source>
        <extracomment>Title of the list of queues</extracomment>
        <translation>کجا می‌خواهید منتظر بمانید؟</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>SIMULATION</source>
        <extracomment>First word of the ribbon that says what is simulated</extracomment>
        <translation>آزمایشی</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Dazu haben wir nichts gefunden.</source>
        <extracomment>No search result</extracomment>
        <translation>چیزی پیدا نکردیم.</translation>
    </message>
    <message numerus="yes">
        <source>%n Treffer</source>
        <extracomment>Number of search results</extracomment>
        <translation>
            <numerusform>%n نتیجه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Gesucht nach %2</source>
        <extracomment>%1 is the number of results, %2 the word that was searched instead of the one typed</extracomment>
        <translation>%1. جست‌وجو برای %2</translation>
    </message>
    <message>
        <source>%1 bis %2 von %3</source>
        <extracomment>Which results are shown: from %1 to %2 of %3</extracomment>
        <translation>%1 تا %2 از %3</translation>
    </message>
    <message>
        <source>Vorige</source>
        <extracomment>Shows the results before</extracomment>
        <translation>قبلی‌ها</translation>
    </message>
    <message>
        <source>Weitere</source>
        <extracomment>Shows more results</extracomment>
        <translation>بعدی‌ها</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.</source>
        <extracomment>Search page: the lead</extracomment>
        <translation>همان‌طور که حرف می‌زنید بنویسید. غلط تایپی مهم نیست.</translation>
    </message>
    <message>
        <source>Wonach suchen Sie?</source>
        <extracomment>Search page</extracomment>
        <translation>دنبال چه می‌گردید؟</translation>
    </message>
    <message>
        <source>Zum Beispiel: Personalausweis</source>
        <extracomment>Inside the empty search field</extracomment>
        <translation>برای مثال: کارت شناسایی</translation>
    </message>
    <message>
        <source>Suchfeld</source>
        <extracomment>Name of the search field, for those who hear it</extracomment>
        <translation>کادر جست‌وجو</translation>
    </message>
    <message>
        <source>Treffer</source>
        <extracomment>Low reach in landscape: what was found comes in place of the keyboard</extracomment>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <extracomment>Low reach in landscape: the keyboard comes in place of what was found</extracomment>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Key that ends typing</extracomment>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Search page: above the life situations</extracomment>
        <translation>یا بر اساس موقعیت زندگی</translation>
    </message>
    <message>
        <source>Oder fragen Sie unter %1.</source>
        <extracomment>Last row where a search found nothing; %1 is the number of the city&apos;s telephone service</extracomment>
        <translation>یا با %1 تماس بگیرید.</translation>
    </message>
</context>
<context>
    <name>ServiceCards</name>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading of the card of documents</extracomment>
        <translation>چه همراه بیاورید</translation>
    </message>
    <message>
        <source>Nichts. Kommen Sie einfach vorbei.</source>
        <extracomment>A service for which nothing has to be brought</extracomment>
        <translation>هیچ‌چیز. فقط تشریف بیاورید.</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <extracomment>Under the first documents; %n is how many more there are</extracomment>
        <translation>
            <numerusform>%n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Leads to the list of all documents, to be ticked</extracomment>
        <translation>همه را دارم؟</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading of the card of the office</extracomment>
        <translation>کجا بروید</translation>
    </message>
    <message>
        <source>Andere Ämter</source>
        <extracomment>Leads to the other offices</extracomment>
        <translation>اداره‌های دیگر</translation>
    </message>
</context>
<context>
    <name>ServiceMore</name>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Leads to the procedure</extracomment>
        <translation>مراحل کار</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Leads to notes and legal sources</extracomment>
        <translation>خوب است بدانید</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Nichts</source>
        <extracomment>Nothing has to be brought</extracomment>
        <translation>هیچ‌چیز</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>Number of things to bring</extracomment>
        <translation>
            <numerusform>%n چیز</numerusform>
        </translation>
    </message>
    <message>
        <source>Was bringe ich mit?</source>
        <extracomment>With large letters: leads to the documents</extracomment>
        <translation>چه همراه بیاورم؟</translation>
    </message>
    <message>
        <source>Wo muss ich hin?</source>
        <extracomment>With large letters: leads to the offices</extracomment>
        <translation>کجا باید بروم؟</translation>
    </message>
    <message>
        <source>Ablauf, Hinweise, Recht</source>
        <extracomment>Under &quot;More about it&quot;: procedure, notes, legal sources</extracomment>
        <translation>مراحل، نکته‌ها، قانون</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>With large letters: leads to procedure and legal sources</extracomment>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the service along as a code</extracomment>
        <translation>روی گوشی</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes the service along on paper</extracomment>
        <translation>چاپ برگه</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>چاپ ممکن نیست</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Leads from a service to its appointments</extracomment>
        <translation>گرفتن وقت قبلی</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Wir fragen beim Amt nach</source>
        <extracomment>While the city is asked what can be booked</extracomment>
        <translation>از اداره می‌پرسیم</translation>
    </message>
    <message>
        <source>Fragen Sie unter 115.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>با 115 بپرسید.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Termine.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>اکنون اینجا نوبتی نیست.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>%1, %2</source>
        <extracomment>One line on the first screens: %1 is the office, %2 &quot;heute zu: Reformationstag. …&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line on the first screens: %1 is the office, %2 &quot;offen bis 18:00 Uhr&quot;</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Montag bis Freitag, 8:00 bis 18:00 Uhr</source>
        <extracomment>Number of the telephone service, where nothing else is known</extracomment>
        <translation>دوشنبه تا جمعه، 8:00 تا 18:00</translation>
    </message>
    <message>
        <source>Musterstadt ist erfunden.</source>
        <extracomment>Ribbon: the demo city</extracomment>
        <translation>شهر Musterstadt خیالی است.</translation>
    </message>
    <message>
        <source>Der Bondrucker ist simuliert.</source>
        <extracomment>Ribbon: a simulated device</extracomment>
        <translation>چاپگر رسید شبیه‌سازی شده است.</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>Schriftgröße %1</source>
        <extracomment>Text size %1 of four, spoken</extracomment>
        <translation>اندازهٔ متن %1</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>SIMULATION  Dieser Zettel ist nicht gültig.</source>
        <extracomment>Black line on paper while something is simulated</extracomment>
        <translation>آزمایشی  این برگه معتبر نیست.</translation>
    </message>
    <message>
        <source>Weiterlesen auf dem Handy</source>
        <extracomment>Beside the code on the slip</extracomment>
        <translation>ادامهٔ متن روی گوشی</translation>
    </message>
    <message>
        <source>Stand %1 · Kiosk %2 · %3</source>
        <extracomment>Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed</extracomment>
        <translation>تاریخ %1 · کیوسک %2 · %3</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Einen Moment bitte. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>While the printer works</extracomment>
        <translation>یک لحظه لطفاً. برگه از شکاف زیر صفحه بیرون می‌آید.</translation>
    </message>
    <message>
        <source>Er liegt im Ausgabefach unter dem Bildschirm. Bitte nehmen Sie ihn mit.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>برگه در محفظهٔ زیر صفحه است. لطفاً آن را بردارید.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Sehen Sie nach, ob ein Zettel im Fach liegt.</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>چاپگر پاسخ نمی‌دهد. ببینید آیا برگه‌ای در محفظه هست.</translation>
    </message>
    <message>
        <source>Der Drucker arbeitet gerade nicht. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed, where nothing better is known</extracomment>
        <translation>چاپگر الان کار نمی‌کند. اطلاعات را روی گوشی بگیرید.</translation>
    </message>
    <message>
        <source>Der Zettel wird gedruckt.</source>
        <extracomment>While the printer works</extracomment>
        <translation>برگه چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Ihr Zettel ist fertig.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>برگهٔ شما آماده است.</translation>
    </message>
    <message>
        <source>Ist der Zettel da?</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>آیا برگه آنجاست؟</translation>
    </message>
    <message>
        <source>Hier wird nicht gedruckt.</source>
        <extracomment>This kiosk cannot print at all</extracomment>
        <translation>اینجا چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig.</source>
        <extracomment>Nothing was printed</extracomment>
        <translation>برگه آماده نیست.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>کاغذ تمام شده است. اطلاعات را روی گوشی بگیرید.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>درِ چاپگر باز است. اطلاعات را روی گوشی بگیرید.</translation>
    </message>
    <message>
        <source>Dieser Kiosk hat keinen Drucker. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>این کیوسک چاپگر ندارد. اطلاعات را روی گوشی بگیرید.</translation>
    </message>
    <message>
        <source>Wird gedruckt</source>
        <extracomment>On the button or card of something the printer is at</extracomment>
        <translation>در حال چاپ</translation>
    </message>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>چاپ شد. برگهٔ شما در محفظه است.</translation>
    </message>
    <message>
        <source>Diese Seite bleibt stehen, bis Sie auf „Ich habe alles“ tippen.</source>
        <extracomment>Under the code that stands for a slip that was not printed; the quoted word is the button</extracomment>
        <translation>این صفحه می‌ماند تا «همه را دارم» را لمس کنید.</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Prints once more</extracomment>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of a printed slip</extracomment>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Ich habe alles</source>
        <extracomment>Leaves the page of a slip that was not printed</extracomment>
        <translation>همه را دارم</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wartenummer</source>
        <extracomment>Above the title of a page without a waiting number</extracomment>
        <translation>شمارهٔ نوبت</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Heading above the ways on</extracomment>
        <translation>حالا چه می‌توانید بکنید</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small, for the technician; %1 is a code</extracomment>
        <translation>برای بخش فنی: %1</translation>
    </message>
    <message>
        <source>Zum Start</source>
        <extracomment>Leads to the home screen</extracomment>
        <translation>به آغاز</translation>
    </message>
    <message>
        <source>Jetzt noch einmal</source>
        <extracomment>Tries once more</extracomment>
        <translation>اکنون دوباره</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>an</source>
        <extracomment>State of a switch</extracomment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>aus</source>
        <extracomment>State of a switch</extracomment>
        <translation>خاموش</translation>
    </message>
</context>
<context>
    <name>TelephonePage</name>
    <message>
        <source>Eine Nummer für alle Ämter.</source>
        <extracomment>Under the title of the page of the telephone service</extracomment>
        <translation>یک شماره برای همهٔ اداره‌ها.</translation>
    </message>
    <message>
        <source>Rufen Sie die %1 an.</source>
        <extracomment>Title of the page of the telephone service; %1 is its number</extracomment>
        <translation>با %1 تماس بگیرید.</translation>
    </message>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>کد QR</translation>
    </message>
    <message>
        <source>Der Code wählt die Nummer.</source>
        <extracomment>Under the code: what it does</extracomment>
        <translation>کد شماره را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>TelephoneRow</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>A way on where there is no waiting number; %1 is the number of the telephone service</extracomment>
        <translation>تلفن %1</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Eingabe zeigen</source>
        <extracomment>Name of the button in a personal field that shows its letters again</extracomment>
        <translation>نشان دادن نوشته</translation>
    </message>
    <message>
        <source>Eingabe verdecken</source>
        <extracomment>Name of the button in a personal field that shows dots instead of letters</extracomment>
        <translation>پوشاندن نوشته</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Button in a personal field: letters again</extracomment>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>Verdecken</source>
        <extracomment>Button in a personal field: dots instead of letters</extracomment>
        <translation>پوشاندن</translation>
    </message>
    <message>
        <source>Leeren</source>
        <extracomment>Button in the search field that removes what was typed</extracomment>
        <translation>خالی کردن</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Title of the page on how to use the machine</extracomment>
        <translation>طرز کار با کیوسک</translation>
    </message>
    <message>
        <source>Tippen Sie mit dem Finger auf eine Kachel oder einen Knopf. Es gilt, wenn Sie loslassen.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>با انگشت یک کاشی یا دکمه را لمس کنید. وقتی انگشت را بردارید، انجام می‌شود.</translation>
    </message>
    <message>
        <source>Unten steht immer dasselbe: Zurück, Start, Sprache, Darstellung, Hilfe, Verbergen, Beenden.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>پایین صفحه همیشه یکسان است: بازگشت، شروع، زبان، نمایش، راهنما، پنهان، پایان.</translation>
    </message>
    <message>
        <source>Unter „Darstellung“ machen Sie die Schrift größer und die Farben stärker.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>در «نمایش» متن را بزرگ‌تر و رنگ‌ها را پررنگ‌تر می‌کنید.</translation>
    </message>
    <message>
        <source>Auch eine Tastatur genügt: Pfeile wählen, die Eingabetaste öffnet.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>صفحه‌کلید هم کافی است: پیکان‌ها انتخاب می‌کنند، کلید Enter باز می‌کند.</translation>
    </message>
    <message>
        <source>Lassen Sie sich Zeit. Vor dem Löschen fragen wir, ob Sie noch da sind.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>عجله نکنید. پیش از پاک کردن می‌پرسیم که هنوز اینجا هستید یا نه.</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Title of the privacy notice</extracomment>
        <translation>اطلاعات شما</translation>
    </message>
    <message>
        <source>Was Sie hier suchen und wählen, bleibt nur bis zum Beenden im Speicher.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>آنچه اینجا می‌جویید و انتخاب می‌کنید، فقط تا پایان کار می‌ماند.</translation>
    </message>
    <message>
        <source>Danach ist es gelöscht. Wir schreiben nichts davon auf und geben nichts weiter.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>بعد پاک می‌شود. ما چیزی از آن را یادداشت نمی‌کنیم و به کسی نمی‌دهیم.</translation>
    </message>
    <message>
        <source>Schaut jemand zu? „Verbergen“ verdeckt die Seite sofort.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>کسی نگاه می‌کند؟ «پنهان» صفحه را فوراً می‌پوشاند.</translation>
    </message>
    <message>
        <source>Den gedruckten Zettel nehmen Sie bitte mit.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>لطفاً برگهٔ چاپ‌شده را با خود ببرید.</translation>
    </message>
    <message>
        <source>Fragen beantwortet der Datenschutz der Stadt. Die Nummer hat das Bürgertelefon 115.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>برای پرسش، بخش حفاظت از داده‌های شهر هست. شمارهٔ آن را تلفن شهروندان 115 می‌دهد.</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Title of the accessibility statement</extracomment>
        <translation>دسترس‌پذیری</translation>
    </message>
    <message>
        <source>Wir bauen diesen Kiosk nach der EN 301 549 und den Regeln für barrierefreie Geräte (BFSGV).</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>این کیوسک را طبق EN 301 549 و قوانین آلمان برای دستگاه‌های دسترس‌پذیر (BFSGV) می‌سازیم.</translation>
    </message>
    <message>
        <source>Schrift in vier Größen, vier Farbwelten, alle Knöpfe mindestens 15 mm groß, alles auch mit Tasten.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>چهار اندازهٔ متن، چهار دسته رنگ، همهٔ دکمه‌ها دست‌کم 15 میلی‌متر، همه‌چیز با کلید هم ممکن است.</translation>
    </message>
    <message>
        <source>Noch nicht fertig sind Vorlesen und Tastfeld. Das Bürgertelefon 115 liest Ihnen jede Auskunft vor.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>بلندخوانی و صفحهٔ لمسی برجسته هنوز آماده نیست. تلفن شهروندان 115 هر اطلاعی را برایتان می‌خواند.</translation>
    </message>
    <message>
        <source>Ist etwas schwer zu bedienen? Sagen Sie es uns unter 115. Wir antworten in vier Wochen.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>آیا کار با چیزی سخت است؟ با 115 به ما بگویید. ظرف چهار هفته پاسخ می‌دهیم.</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Title of the imprint</extracomment>
        <translation>اطلاعات ناشر</translation>
    </message>
    <message>
        <source>Diesen Kiosk verantwortet die Stadt %1.</source>
        <extracomment>Imprint, %1 is the city</extracomment>
        <translation>مسئول این کیوسک شهر %1 است.</translation>
    </message>
    <message>
        <source>Das Programm heißt Bürgerkiosk. Es ist freie Software unter der EUPL 1.2.</source>
        <extracomment>Imprint</extracomment>
        <translation>نام برنامه Bürgerkiosk است. این نرم‌افزار آزاد با مجوز EUPL 1.2 است.</translation>
    </message>
    <message>
        <source>Schriften: Fira Sans, Noto Sans Arabic (OFL 1.1). Zeichen: Material Symbols (Apache 2.0). Farben nach KERN (EUPL 1.2).</source>
        <extracomment>Imprint</extracomment>
        <translation>قلم‌ها: Fira Sans و Noto Sans Arabic (OFL 1.1). نشانه‌ها: Material Symbols (Apache 2.0). رنگ‌ها بر پایهٔ KERN (EUPL 1.2).</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Title of the page with all helps, for large letters in landscape</extracomment>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Leads to the languages</extracomment>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Leads to colours and letters</extracomment>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Leads to the help page</extracomment>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <extracomment>Leaves a text one has read</extracomment>
        <translation>خواندم</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Anderer Tag</source>
        <extracomment>Button: another day of the calendar</extracomment>
        <translation>روز دیگر</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <translation>در حال نگه‌داشتن</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>تلفن %1</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Row on the page of a no: leads to the offices and their hours</extracomment>
        <translation>اداره‌ها و ساعت‌ها</translation>
    </message>
    <message>
        <source>Termine im Internet</source>
        <extracomment>Beside the code of the page where citizens book on the web</extracomment>
        <translation>نوبت در اینترنت</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small: %1 is a code</extracomment>
        <translation>برای بخش فنی: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>کار دیگر</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Tries once more what failed</extracomment>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>VeilPage</name>
    <message>
        <source>Niemand kann jetzt mitlesen. Es geht nichts verloren.</source>
        <extracomment>Veil over a page: the lead</extracomment>
        <translation>اکنون کسی نمی‌تواند بخواند. چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Seite verborgen</source>
        <extracomment>Veil over a page</extracomment>
        <translation>صفحه پنهان است</translation>
    </message>
    <message>
        <source>Weiter anzeigen</source>
        <extracomment>Veil over a page: the big button that shows the page again</extracomment>
        <translation>نمایش دوباره</translation>
    </message>
    <message>
        <source>„Beenden“ löscht alles.</source>
        <extracomment>Veil over a page: small print. Beenden is the button in the bar</extracomment>
        <translation>«پایان» همه چیز را پاک می‌کند.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Wartezeit nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>زمان انتظار معلوم نیست</translation>
    </message>
    <message>
        <source>Sie kommen gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>نوبت شما خیلی زود می‌رسد</translation>
    </message>
    <message>
        <source>etwa %1 Minuten</source>
        <extracomment>How long one waits; %1 is a number from 2</extracomment>
        <translation>حدود %1 دقیقه</translation>
    </message>
    <message>
        <source>Gerade gibt es hier keine Nummern</source>
        <extracomment>A queue that gives no numbers now, and nobody knows when again</extracomment>
        <translation>اکنون اینجا شماره داده نمی‌شود</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: the city&apos;s system does not answer</extracomment>
        <translation>اکنون کار نمی‌کند</translation>
    </message>
    <message>
        <source>Gerade gibt es keine Nummern</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: all queues are closed</extracomment>
        <translation>اکنون شماره داده نمی‌شود</translation>
    </message>
    <message>
        <source>%1 bis %2 Minuten</source>
        <extracomment>How long one waits, the shortest and the longest queue; %1 and %2 are numbers</extracomment>
        <translation>%1 تا %2 دقیقه</translation>
    </message>
</context>
<context>
    <name>WaitingNumber</name>
    <message>
        <source>Es warten: %1</source>
        <extracomment>On the page of called numbers: how many wait; %1 is a number</extracomment>
        <translation>در انتظار: %1</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Es geht von selbst weiter.</source>
        <extracomment>Help while the city is asked</extracomment>
        <translation>لحظه‌ای صبر کنید. خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, bei dem Sie warten möchten.</source>
        <extracomment>Help on the list of queues</extracomment>
        <translation>روی اداره‌ای بزنید که می‌خواهید آنجا منتظر بمانید.</translation>
    </message>
    <message>
        <source>Tippen Sie einmal auf den großen Knopf. Sie bekommen genau eine Nummer.</source>
        <extracomment>Help on the page that draws a number</extracomment>
        <translation>یک بار روی دکمهٔ بزرگ بزنید. دقیقاً یک شماره می‌گیرید.</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Sie müssen nichts mehr tippen.</source>
        <extracomment>Help while the number is drawn</extracomment>
        <translation>لحظه‌ای صبر کنید. دیگر لازم نیست چیزی را لمس کنید.</translation>
    </message>
    <message>
        <source>Merken Sie sich die Nummer, oder nehmen Sie den Zettel. Sie wird aufgerufen.</source>
        <extracomment>Help on the page of the number</extracomment>
        <translation>شماره را به خاطر بسپارید یا برگه را بردارید. شماره صدا زده می‌شود.</translation>
    </message>
    <message>
        <source>Hier steht, was passiert ist und wer Ihnen weiterhilft.</source>
        <extracomment>Help where there is no number</extracomment>
        <translation>اینجا نوشته چه شده و چه کسی به شما کمک می‌کند.</translation>
    </message>
    <message>
        <source>Hier steht, welche Nummer dran ist und wohin man geht.</source>
        <translation>اینجا نوشته نوبت کدام شماره است و باید کجا رفت.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <extracomment>Title while the city is asked for its queues</extracomment>
        <translation>لحظه‌ای صبر کنید.</translation>
    </message>
    <message>
        <source>Wir fragen nach der Wartezeit.</source>
        <extracomment>What is waited for</extracomment>
        <translation>زمان انتظار را می‌پرسیم.</translation>
    </message>
    <message>
        <source>Ihre Nummer wird gezogen.</source>
        <extracomment>Title while the number is drawn</extracomment>
        <translation>شمارهٔ شما گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Wir warten auf die Antwort der Stadt.</source>
        <extracomment>What is waited for: the city gives the number</extracomment>
        <translation>منتظر پاسخ شهر هستیم.</translation>
    </message>
    <message>
        <source>Wir fragen zuerst den Drucker.</source>
        <extracomment>What is waited for: the printer says whether it can print</extracomment>
        <translation>اول از چاپگر می‌پرسیم.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Title of the page that draws a number</extracomment>
        <translation>گرفتن شماره</translation>
    </message>
    <message>
        <source>Wartezeit</source>
        <extracomment>Above how long one waits
----------
On the slip, before how long one waits</extracomment>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>Sie warten etwa</source>
        <extracomment>Above &quot;25 Minuten&quot;</extracomment>
        <translation>حدود انتظار شما</translation>
    </message>
    <message>
        <source>nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>معلوم نیست</translation>
    </message>
    <message>
        <source>gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>خیلی زود</translation>
    </message>
    <message>
        <source>%1 Minuten</source>
        <extracomment>Under &quot;Sie warten etwa&quot;; %1 is a number from 2</extracomment>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>Vor Ihnen wartet niemand.</source>
        <extracomment>How many people wait</extracomment>
        <translation>کسی پیش از شما منتظر نیست.</translation>
    </message>
    <message>
        <source>Vor Ihnen warten: %1</source>
        <extracomment>How many people wait; %1 is a number</extracomment>
        <translation>پیش از شما منتظر: %1</translation>
    </message>
    <message>
        <source>Wie lange, wissen wir nicht.</source>
        <extracomment>Under the waiting time that nobody knows</extracomment>
        <translation>نمی‌دانیم چقدر طول می‌کشد.</translation>
    </message>
    <message>
        <source>Nehmen Sie Platz</source>
        <extracomment>Above the place to wait</extracomment>
        <translation>لطفاً بنشینید</translation>
    </message>
    <message>
        <source>Hat es geklappt?</source>
        <extracomment>Title: the answer to the draw never came</extracomment>
        <translation>آیا انجام شد؟</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob eine Nummer gezogen wurde.</source>
        <extracomment>The answer to the draw never came</extracomment>
        <translation>نمی‌دانیم شماره گرفته شده یا نه.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie am Schalter.</source>
        <extracomment>The one sentence to keep where nobody knows whether a number was drawn</extracomment>
        <translation>لطفاً از باجه بپرسید.</translation>
    </message>
    <message>
        <source>Wir ziehen keine zweite Nummer, damit Sie nur einmal warten.</source>
        <extracomment>Why no second number is drawn</extracomment>
        <translation>شمارهٔ دوم نمی‌گیریم تا فقط یک بار منتظر بمانید.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Title: there is no number</extracomment>
        <translation>این کار انجام نشد.</translation>
    </message>
    <message>
        <source>%1 Es wurde keine Nummer gezogen.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 شماره‌ای گرفته نشد.</translation>
    </message>
    <message>
        <source>Das war um %1 Uhr bekannt</source>
        <extracomment>Above what was known of the queues before the line broke; %1 is a time</extracomment>
        <translation>آنچه ساعت %1 معلوم بود</translation>
    </message>
    <message>
        <source>Ihre Wartenummer</source>
        <translation>شمارهٔ نوبت شما</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>On the slip, before the date</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Ihre Nummer wird aufgerufen. Bleiben Sie da.</source>
        <extracomment>On the slip of a waiting number</extracomment>
        <translation>شمارهٔ شما صدا زده می‌شود. همین‌جا بمانید.</translation>
    </message>
    <message>
        <source>Im Wartebereich</source>
        <extracomment>Where one waits, where the city says no more</extracomment>
        <translation>در محل انتظار</translation>
    </message>
    <message>
        <source>Wartenummer %1</source>
        <extracomment>First line of a text for the phone; %1 is the number</extracomment>
        <translation>شمارهٔ نوبت %1</translation>
    </message>
    <message>
        <source>%1 (um %2 Uhr)</source>
        <extracomment>How long one waits, and when that was said: %1 is &quot;etwa 25 Minuten&quot;, %2 a time</extracomment>
        <translation>%1 (ساعت %2)</translation>
    </message>
    <message>
        <source>Das Wartesystem macht gerade Pause.</source>
        <extracomment>Why there is no waiting number: maintenance, or an error of the city&apos;s system</extracomment>
        <translation>سامانهٔ نوبت اکنون در حال استراحت است.</translation>
    </message>
    <message>
        <source>Wartenummer ziehen</source>
        <extracomment>Tile: draws a waiting number</extracomment>
        <translation>گرفتن شمارهٔ نوبت</translation>
    </message>
    <message>
        <source>Wartenummer</source>
        <extracomment>Tile with large letters: draws a waiting number</extracomment>
        <translation>شمارهٔ نوبت</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Freie Zeiten werden gesucht</source>
        <extracomment>While free times are asked for</extracomment>
        <translation>در جست‌وجوی زمان خالی</translation>
    </message>
    <message>
        <source>Noch einmal fragen</source>
        <extracomment>Asks for the free times once more</extracomment>
        <translation>دوباره بپرس</translation>
    </message>
    <message>
        <source>Früher</source>
        <extracomment>Shows earlier weeks of the calendar</extracomment>
        <translation>زودتر</translation>
    </message>
    <message>
        <source>Später</source>
        <extracomment>Shows later weeks of the calendar</extracomment>
        <translation>دیرتر</translation>
    </message>
    <message>
        <source>Ein anderes Amt hat vielleicht etwas frei.</source>
        <extracomment>No free time in the weeks shown: %1 is the next free day
----------
Nothing is free at all</extracomment>
        <translation>شاید ادارهٔ دیگری زمان خالی داشته باشد.</translation>
    </message>
    <message>
        <source>Der nächste freie Tag: %1.</source>
        <translation>نزدیک‌ترین روز خالی: %1.</translation>
    </message>
    <message>
        <source>In diesen vier Wochen ist nichts frei.</source>
        <extracomment>No free time in the weeks shown</extracomment>
        <translation>در این چهار هفته زمان خالی نیست.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Tag.</source>
        <extracomment>In place of the times, as long as no day is marked</extracomment>
        <translation>یک روز را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Hier ist gerade nichts frei.</source>
        <extracomment>Nothing is free at all</extracomment>
        <translation>اکنون اینجا زمان خالی نیست.</translation>
    </message>
    <message>
        <source>Anderes Amt</source>
        <extracomment>Button: choose another office</extracomment>
        <translation>ادارهٔ دیگر</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <extracomment>On the button while the city is asked to hold a time</extracomment>
        <translation>در حال نگه‌داشتن</translation>
    </message>
</context>
<context>
    <name>WishPage</name>
    <message>
        <source>Kommen Sie zu mehreren? Dann dauert der Termin länger, und wir planen das ein.</source>
        <extracomment>Under the title of how many</extracomment>
        <translation>چند نفر می‌آیید؟ پس نوبت بیشتر طول می‌کشد و ما آن را حساب می‌کنیم.</translation>
    </message>
    <message>
        <source>Für wie viele Personen?</source>
        <extracomment>Title: how many of what</extracomment>
        <translation>برای چند نفر؟</translation>
    </message>
    <message>
        <source>Mehr passt nicht in einen Termin. Für weitere buchen Sie bitte noch einen.</source>
        <extracomment>No more of a service fits into one appointment</extracomment>
        <translation>بیش از این در یک نوبت نمی‌شود. برای بقیه لطفاً نوبت دیگری بگیرید.</translation>
    </message>
    <message>
        <source>Gleich miterledigen?</source>
        <extracomment>Heading of services for the same appointment</extracomment>
        <translation>این‌ها هم انجام شود؟</translation>
    </message>
    <message>
        <source>Alle, die dazupassen</source>
        <extracomment>Row: shows all services for the same appointment</extracomment>
        <translation>همهٔ موارد مناسب</translation>
    </message>
    <message>
        <source>Weiter zu den Zeiten</source>
        <extracomment>Goes on to the free times</extracomment>
        <translation>ادامه: زمان‌ها</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Bitte warten</source>
        <extracomment>Beside three dots, while the city or the printer is asked</extracomment>
        <translation>لطفاً صبر کنید</translation>
    </message>
</context>
</TS>
