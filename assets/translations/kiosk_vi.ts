<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="de">
<context>
    <name>AllOfficesPage</name>
    <message>
        <source>Eine Karte gibt es hier nicht.</source>
        <extracomment>Under the title of the list of offices of a city without a map</extracomment>
        <translation>Ở đây không có bản đồ.</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Title of the list of offices, short</extracomment>
        <translation>Cơ quan và giờ</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the list of offices</extracomment>
        <translation>Cơ quan và giờ mở cửa</translation>
    </message>
    <message>
        <source>Nur, was jetzt offen ist</source>
        <extracomment>Switch of the list of offices, where there is room</extracomment>
        <translation>Chỉ nơi đang mở cửa</translation>
    </message>
    <message>
        <source>Jetzt offen</source>
        <extracomment>Switch of the list of offices</extracomment>
        <translation>Đang mở cửa</translation>
    </message>
    <message>
        <source>Jetzt ist kein Amt offen.</source>
        <extracomment>The citizen wants to see what is open now, and nothing is</extracomment>
        <translation>Hiện không cơ quan nào mở cửa.</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Không in được</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>With large letters: prints the hours of all offices</extracomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Zettel mit allen Zeiten</source>
        <extracomment>Prints the hours of all offices</extracomment>
        <translation>In mọi giờ mở cửa</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Leads to the telephone service</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 ändern</source>
        <extracomment>Name of the button &quot;Ändern&quot; of an answer, %1</extracomment>
        <translation>Thay đổi: %1</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Button: change an answer</extracomment>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Wann passt es Ihnen?</source>
        <extracomment>Title of the page of the calendar</extracomment>
        <translation>Khi nào tiện cho quý vị?</translation>
    </message>
    <message>
        <source>Egal wo, Hauptsache bald</source>
        <extracomment>First row of the offices to choose from: any of them</extracomment>
        <translation>Ở đâu cũng được, miễn sớm</translation>
    </message>
    <message>
        <source>%1, %2 Uhr</source>
        <extracomment>%1 is a day (&quot;heute&quot;, &quot;Donnerstag, 29. Oktober&quot;), %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wir fragen gerade nach.</source>
        <extracomment>Under an office while its free times are asked for</extracomment>
        <translation>Chúng tôi đang hỏi.</translation>
    </message>
    <message>
        <source>zuerst %1</source>
        <extracomment>Under an office: %1 is the first day with a free time
----------
Under an office: %1 is the first free time</extracomment>
        <translation>sớm nhất: %1</translation>
    </message>
    <message>
        <source>nichts frei</source>
        <extracomment>Under an office without any free time</extracomment>
        <translation>không còn chỗ</translation>
    </message>
    <message>
        <source>Alle Ämter</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>%1, etwa %2 Minuten.</source>
        <extracomment>%1 is the name of an office, %2 a number of minutes</extracomment>
        <translation>%1, khoảng %2 phút.</translation>
    </message>
    <message>
        <source>Am schnellsten: %1</source>
        <extracomment>The earliest free time anywhere: %1 is day and time</extracomment>
        <translation>Sớm nhất: %1</translation>
    </message>
    <message>
        <source>%1. bis %2. %3</source>
        <extracomment>Heading of a calendar: from day %1 to day %2 of month %3</extracomment>
        <translation>Ngày %1 đến %2 %3</translation>
    </message>
    <message>
        <source>%1. %2 bis %3. %4</source>
        <extracomment>Heading of a calendar: from day %1 of month %2 to day %3 of month %4</extracomment>
        <translation>%1 %2 đến %3 %4</translation>
    </message>
    <message>
        <source>heute</source>
        <extracomment>Day of a calendar
----------
Day of an appointment</extracomment>
        <translation>hôm nay</translation>
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
        <translation>còn chỗ</translation>
    </message>
    <message>
        <source>%1 frei</source>
        <extracomment>Under a day of the calendar: %1 is the number of free times</extracomment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>Feiertag</source>
        <extracomment>Under a day of the calendar: a public holiday</extracomment>
        <translation>nghỉ lễ</translation>
    </message>
    <message>
        <source>zu</source>
        <extracomment>Under a day of the calendar on which the office is closed</extracomment>
        <translation>đóng</translation>
    </message>
    <message>
        <source>voll</source>
        <extracomment>Under a day of the calendar on which no time is free</extracomment>
        <translation>hết</translation>
    </message>
    <message>
        <source>Zeiten frei</source>
        <extracomment>Under a day with an unknown number of free times</extracomment>
        <translation>còn giờ trống</translation>
    </message>
    <message>
        <source>1 Zeit frei</source>
        <extracomment>Under a day with one free time</extracomment>
        <translation>còn 1 giờ trống</translation>
    </message>
    <message>
        <source>%1 Zeiten frei</source>
        <extracomment>Under a day: %1 is the number of free times</extracomment>
        <translation>còn %1 giờ trống</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>Day of an appointment</extracomment>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>Vormittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>Buổi sáng</translation>
    </message>
    <message>
        <source>Nachmittag</source>
        <extracomment>Part of the day</extracomment>
        <translation>Buổi chiều</translation>
    </message>
    <message>
        <source>Abend</source>
        <extracomment>Part of the day</extracomment>
        <translation>Buổi tối</translation>
    </message>
    <message>
        <source>Weiter mit %1 Uhr</source>
        <extracomment>Button: goes on with a time, %1</extracomment>
        <translation>Tiếp tục: %1</translation>
    </message>
    <message>
        <source>Weiter: %1</source>
        <extracomment>Button: goes on with the earliest time, %1 is day and time</extracomment>
        <translation>Tiếp tục: %1</translation>
    </message>
    <message>
        <source>Der Kiosk fragt beim Amt nach. Sie müssen nichts tun.</source>
        <extracomment>Help on a page that waits for the city</extracomment>
        <translation>Ki-ốt đang hỏi cơ quan. Quý vị không cần làm gì.</translation>
    </message>
    <message>
        <source>Sagen Sie, für wie viele Personen. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on the page of how many</extracomment>
        <translation>Cho biết số người. Sau đó chạm Tiếp tục.</translation>
    </message>
    <message>
        <source>Tippen Sie auf einen Tag und dann auf eine Uhrzeit.</source>
        <extracomment>Help on the calendar</extracomment>
        <translation>Chạm vào một ngày, rồi chạm vào một giờ.</translation>
    </message>
    <message>
        <source>Schreiben Sie mit den Tasten. Dann tippen Sie auf Weiter.</source>
        <extracomment>Help on a page with a field</extracomment>
        <translation>Gõ bằng các phím. Sau đó chạm Tiếp tục.</translation>
    </message>
    <message>
        <source>Lesen Sie alles noch einmal. Erst Ihr Tippen bucht den Termin.</source>
        <extracomment>Help on the page of all answers</extracomment>
        <translation>Hãy đọc lại tất cả. Chỉ khi quý vị chạm, lịch hẹn mới được đặt.</translation>
    </message>
    <message>
        <source>Nehmen Sie Ihren Termin als Zettel oder Foto mit.</source>
        <extracomment>Help on the page of the appointment</extracomment>
        <translation>Hãy mang lịch hẹn theo bằng phiếu hoặc ảnh.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Tile: book an appointment</extracomment>
        <translation>Đặt lịch hẹn</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Tile with large letters: book an appointment</extracomment>
        <translation>Đặt hẹn</translation>
    </message>
    <message>
        <source>Geht gerade nicht. Telefon 115 hilft.</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; while the appointment system does not answer</extracomment>
        <translation>Hiện không dùng được. Hãy gọi 115.</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot; while the system does not answer</extracomment>
        <translation>Hiện không dùng được</translation>
    </message>
    <message>
        <source>Für %1 Anliegen in %2 Ämtern</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot;: %1 number of services, %2 number of offices</extracomment>
        <translation>%1 thủ tục, %2 cơ quan</translation>
    </message>
    <message>
        <source>Ausweis, Umzug, Auto und mehr</source>
        <extracomment>Line of the tile &quot;Termin buchen&quot; before the appointment system was asked</extracomment>
        <translation>Căn cước, ô tô v.v.</translation>
    </message>
    <message>
        <source>Zeit aussuchen</source>
        <extracomment>Short line of the tile &quot;Termin buchen&quot;</extracomment>
        <translation>Chọn giờ</translation>
    </message>
    <message>
        <source>Was soll noch dazu?</source>
        <extracomment>Title: services that can be done in the same appointment</extracomment>
        <translation>Thêm việc gì nữa?</translation>
    </message>
    <message>
        <source>Wofür brauchen Sie einen Termin?</source>
        <extracomment>Title: the list of services that have appointments</extracomment>
        <translation>Quý vị cần lịch hẹn để làm gì?</translation>
    </message>
    <message>
        <source>Das erledigen Sie alles in einem Termin.</source>
        <extracomment>Under the title of the services for the same appointment</extracomment>
        <translation>Quý vị làm tất cả trong một lịch hẹn.</translation>
    </message>
    <message>
        <source>Die ersten freien Zeiten sehen Sie auf der nächsten Seite.</source>
        <extracomment>Under the title of the list of services that have appointments</extracomment>
        <translation>Quý vị xem các giờ trống đầu tiên ở trang sau.</translation>
    </message>
    <message>
        <source>Die Zeit zum Buchen ist um. Wählen Sie noch einmal, Ihre Angaben sind noch da.</source>
        <extracomment>Above the calendar: the time that was held is free again</extracomment>
        <translation>Đã hết thời gian đặt. Hãy chọn lại, thông tin của quý vị vẫn còn.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Es ist nichts gebucht. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>Cơ quan không trả lời. Chưa đặt gì cả. Hãy chọn giờ khác.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Frei sind noch: %1.</source>
        <extracomment>Above the calendar: %1 are the next times</extracomment>
        <translation>Giờ này vừa có người đặt. Còn trống: %1.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Bitte wählen Sie eine andere.</source>
        <extracomment>Above the calendar</extracomment>
        <translation>Giờ này vừa có người đặt. Vui lòng chọn giờ khác.</translation>
    </message>
    <message>
        <source>Für Sie reserviert: %1. Noch %2 Minuten.</source>
        <extracomment>While another time is chosen: %1 is the time that is held, %2 minutes and seconds</extracomment>
        <translation>Đang giữ cho quý vị: %1. Còn %2 phút.</translation>
    </message>
    <message>
        <source>Wir halten Ihren Termin noch %1 Minuten frei.</source>
        <extracomment>On the pages of the form: %1 are minutes and seconds</extracomment>
        <translation>Chúng tôi giữ lịch hẹn thêm %1 phút.</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <extracomment>Label of an answer: what the appointment is for</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Label of an answer: when the appointment is</extracomment>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Dauert etwa %1 Minuten</source>
        <extracomment>Under the time of an appointment: %1 is a number of minutes</extracomment>
        <translation>Mất khoảng %1 phút</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Label of an answer: where the appointment is</extracomment>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Ohne E-Mail</source>
        <extracomment>Instead of an e-mail address</extracomment>
        <translation>Không có e-mail</translation>
    </message>
    <message>
        <source>Sie bekommen einen Zettel</source>
        <extracomment>Under &quot;Ohne E-Mail&quot;</extracomment>
        <translation>Quý vị nhận một phiếu</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <extracomment>Instead of an answer that was left out</extracomment>
        <translation>Không điền</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of an answer: the name</extracomment>
        <translation>Họ tên</translation>
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
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>bestätigt um %1 Uhr</source>
        <extracomment>On the page of the appointment: %1 is the time at which the city confirmed it</extracomment>
        <translation>xác nhận lúc %1</translation>
    </message>
    <message>
        <source>%1 Uhr</source>
        <extracomment>A time of day, large</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Termin: %1</source>
        <extracomment>In the phone&apos;s calendar: %1 is what the appointment is for</extracomment>
        <translation>Lịch hẹn: %1</translation>
    </message>
    <message>
        <source>Gerade geht es nicht.</source>
        <extracomment>Title: the city said no</extracomment>
        <translation>Hiện không thực hiện được.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht. Ihre Angaben sind noch da.</source>
        <extracomment>The city said no: what is kept</extracomment>
        <translation>Chưa đặt gì cả. Thông tin của quý vị vẫn còn.</translation>
    </message>
    <message>
        <source>Es ist nichts gebucht.</source>
        <translation>Chưa đặt gì cả.</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <extracomment>Title of a slip</extracomment>
        <translation>Lịch hẹn của quý vị</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt: Bitte E-Mail beantworten.</source>
        <extracomment>Title of a slip: the appointment counts only after a mail was answered</extracomment>
        <translation>Chưa xác nhận: vui lòng trả lời e-mail.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <translation>Số lịch hẹn</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Mã để hủy</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the slip: %1 is the number that will be called</extracomment>
        <translation>Quý vị sẽ được gọi theo số %1.</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Quý vị tên là gì?</translation>
    </message>
    <message>
        <source>Vor- und Nachname, so wie sie im Ausweis stehen.</source>
        <extracomment>Under the question for the name</extracomment>
        <translation>Tên và họ, đúng như trên giấy tờ.</translation>
    </message>
    <message>
        <source>Vor- und Nachname</source>
        <extracomment>Name of the field for the name</extracomment>
        <translation>Tên và họ</translation>
    </message>
    <message>
        <source>Wie ist Ihre E-Mail-Adresse?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Địa chỉ e-mail của quý vị?</translation>
    </message>
    <message>
        <source>Ohne E-Mail weiter</source>
        <extracomment>Button: goes on without an e-mail address</extracomment>
        <translation>Tiếp tục không có e-mail</translation>
    </message>
    <message>
        <source>Wie ist Ihre Telefonnummer?</source>
        <extracomment>Question of the booking form</extracomment>
        <translation>Số điện thoại của quý vị?</translation>
    </message>
    <message>
        <source>Das Amt ruft nur an, wenn sich am Termin etwas ändert.</source>
        <extracomment>Under the question for the telephone number</extracomment>
        <translation>Cơ quan chỉ gọi khi lịch hẹn có thay đổi.</translation>
    </message>
    <message>
        <source>Ohne Telefon weiter</source>
        <extracomment>Button: goes on without a telephone number</extracomment>
        <translation>Tiếp tục không có điện thoại</translation>
    </message>
    <message>
        <source>Das Amt möchte noch wissen:</source>
        <extracomment>Question of the booking form for a field that the office has added</extracomment>
        <translation>Cơ quan còn muốn biết:</translation>
    </message>
    <message>
        <source>Ohne Angabe weiter</source>
        <extracomment>Button: leaves a field empty</extracomment>
        <translation>Tiếp tục không điền</translation>
    </message>
    <message>
        <source>Dieses Amt braucht sie. Sie bekommen eine Bestätigung.</source>
        <extracomment>Under the question for the e-mail address, where the office needs one</extracomment>
        <translation>Cơ quan này cần địa chỉ. Quý vị nhận thư xác nhận.</translation>
    </message>
    <message>
        <source>Sie bekommen eine Bestätigung. Ohne E-Mail geht es auch.</source>
        <extracomment>Under the question for the e-mail address</extracomment>
        <translation>Quý vị nhận thư xác nhận. Không có e-mail cũng được.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte kürzen Sie es.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>Dài quá. Vui lòng viết ngắn lại.</translation>
    </message>
    <message>
        <source>Ein Plus in der Adresse nimmt das Amt nicht an. Bitte nehmen Sie eine andere.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Cơ quan không nhận địa chỉ có dấu cộng. Vui lòng dùng địa chỉ khác.</translation>
    </message>
    <message>
        <source>In der Adresse fehlt das Zeichen @.</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Địa chỉ thiếu dấu @.</translation>
    </message>
    <message>
        <source>Die Adresse ist nicht vollständig. Zum Beispiel: name@beispiel.de</source>
        <extracomment>Above the field of the e-mail address</extracomment>
        <translation>Địa chỉ chưa đầy đủ. Ví dụ: name@beispiel.de</translation>
    </message>
    <message>
        <source>Bitte nur Ziffern, vorne darf ein Plus stehen.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>Chỉ nhập chữ số, ở đầu có thể có dấu cộng.</translation>
    </message>
    <message>
        <source>Eine Telefonnummer hat 7 bis 15 Ziffern.</source>
        <extracomment>Above the field of the telephone number</extracomment>
        <translation>Số điện thoại có từ 7 đến 15 chữ số.</translation>
    </message>
    <message>
        <source>Bitte lassen Sie die Zeichen &lt; und &gt; weg.</source>
        <extracomment>Above a field of the form</extracomment>
        <translation>Vui lòng bỏ các ký hiệu &lt; và &gt;.</translation>
    </message>
    <message>
        <source>Das nimmt das Amt so nicht an. Bitte prüfen Sie es.</source>
        <extracomment>Above a field of the form that the city did not take</extracomment>
        <translation>Cơ quan không nhận như vậy. Vui lòng kiểm tra lại.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihr Name.</source>
        <extracomment>Above the empty field of the name</extracomment>
        <translation>Còn thiếu tên của quý vị.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre E-Mail-Adresse.</source>
        <extracomment>Above the empty field of the e-mail address</extracomment>
        <translation>Còn thiếu địa chỉ e-mail của quý vị.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Telefonnummer.</source>
        <extracomment>Above the empty field of the telephone number</extracomment>
        <translation>Còn thiếu số điện thoại của quý vị.</translation>
    </message>
    <message>
        <source>Hier fehlt noch Ihre Antwort.</source>
        <extracomment>Above an empty field of the form</extracomment>
        <translation>Còn thiếu câu trả lời của quý vị.</translation>
    </message>
    <message>
        <source>Schritt %1 von %2</source>
        <extracomment>Above a title: %1 and %2 are numbers</extracomment>
        <translation>Bước %1 / %2</translation>
    </message>
    <message>
        <source>Schritt %1 von %2 · %3</source>
        <extracomment>Above a title: %1 and %2 are numbers, %3 what it is about</extracomment>
        <translation>Bước %1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Kalender und Absagen</source>
        <extracomment>Under the code of an appointment</extracomment>
        <translation>Lịch và hủy hẹn</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Dieser Kiosk macht Pause.</source>
        <extracomment>Attract page when the kiosk cannot serve</extracomment>
        <translation>Ki-ốt này đang tạm nghỉ.</translation>
    </message>
    <message>
        <source>Willkommen im Rathaus.</source>
        <extracomment>Attract page: the invitation</extracomment>
        <translation>Chào mừng quý vị đến tòa&#xa0;thị&#xa0;chính.</translation>
    </message>
    <message>
        <source>Das Bürgertelefon hilft Ihnen weiter. %1</source>
        <extracomment>Attract page when the kiosk cannot serve; %1 is the number and its hours</extracomment>
        <translation>Đường dây công dân sẵn sàng giúp quý vị. %1</translation>
    </message>
    <message>
        <source>Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer. Zum Mitnehmen.</source>
        <extracomment>Attract page: what the machine does</extracomment>
        <translation>Mọi thủ tục của thành phố: chi phí, giấy tờ, thời gian. Có&#xa0;thể mang&#xa0;về.</translation>
    </message>
    <message>
        <source>Hier tippen und beginnen</source>
        <extracomment>The one large button of the attract page</extracomment>
        <translation>Chạm vào đây để bắt đầu</translation>
    </message>
    <message>
        <source>Alle Sprachen · More languages</source>
        <extracomment>Attract page: leads to all languages where there is no room for them; the second half is for those who do not read the first</extracomment>
        <translation>Mọi ngôn ngữ · Alle Sprachen</translation>
    </message>
    <message>
        <source>So geht es leichter</source>
        <extracomment>Heading of the helps on the attract page</extracomment>
        <translation>Dễ dùng hơn</translation>
    </message>
    <message>
        <source>Größere Schrift</source>
        <extracomment>Begins with larger letters</extracomment>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Mehr Kontrast</source>
        <extracomment>Begins in high contrast</extracomment>
        <translation>Tăng tương phản</translation>
    </message>
    <message>
        <source>Alles tiefer</source>
        <extracomment>Begins with everything one touches in the lower half; short</extracomment>
        <translation>Hạ thấp</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Zurück</source>
        <extracomment>Bar: one step back</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Bar: the home screen</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Bar: choose a language</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Bar: colours and size of letters</extracomment>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Bar: help</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Bar with large letters in landscape: language, appearance and help behind one place</extracomment>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Bar: veils the page at once</extracomment>
        <translation>Ẩn trang</translation>
    </message>
    <message>
        <source>Beenden</source>
        <extracomment>Bar: end the session and wipe everything</extracomment>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>BookedPage</name>
    <message>
        <source>Wir haben Ihnen eine E-Mail geschickt. Erst wenn Sie dort bestätigen, gilt der Termin.</source>
        <extracomment>The appointment counts only once a mail was answered</extracomment>
        <translation>Chúng tôi đã gửi e-mail cho quý vị. Lịch hẹn chỉ có hiệu lực khi quý vị xác nhận ở đó.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin ist gebucht.&quot;</extracomment>
        <translation>Vui lòng đến sớm năm phút.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: a mail must be answered</extracomment>
        <translation>Gần xong: vui lòng xác nhận e-mail.</translation>
    </message>
    <message>
        <source>Ihr Termin ist gebucht.</source>
        <extracomment>Title: the city has confirmed it</extracomment>
        <translation>Lịch hẹn đã được đặt.</translation>
    </message>
    <message>
        <source>Was möchten Sie mitnehmen?</source>
        <extracomment>Heading on the page of the appointment</extracomment>
        <translation>Quý vị muốn mang theo gì?</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under the tile that prints the appointment</extracomment>
        <translation>có danh sách cần mang theo</translation>
    </message>
    <message>
        <source>Heute kein Druck. Bitte fotografieren.</source>
        <extracomment>Under the tile that prints the appointment, without a printer</extracomment>
        <translation>Hôm nay không in được. Vui lòng chụp ảnh.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Tile: prints the appointment</extracomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>er steht hier oben</source>
        <extracomment>Under the tile that says to take a photo of the code</extracomment>
        <translation>mã ở phía trên</translation>
    </message>
    <message>
        <source>Code fotografieren</source>
        <extracomment>Tile: says to take a photo of the code</extracomment>
        <translation>Chụp mã</translation>
    </message>
    <message>
        <source>Mehr (%1 von %2)</source>
        <extracomment>Shows more about an appointment: %1 page, %2 pages</extracomment>
        <translation>Thêm (%1 / %2)</translation>
    </message>
    <message>
        <source>Noch etwas erledigen</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Làm việc khác</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session after a booking</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Versuchen Sie es später, oder rufen Sie 115 an.</source>
        <extracomment>What to do while the appointment system does not answer</extracomment>
        <translation>Hãy thử lại sau hoặc gọi 115.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>What to do where the kiosk cannot help</extracomment>
        <translation>Hãy gọi 115 hoặc hỏi tại cơ quan.</translation>
    </message>
    <message>
        <source>Bitte versuchen Sie es noch einmal.</source>
        <extracomment>What to do where the same may work at once</extracomment>
        <translation>Vui lòng thử lại lần nữa.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie eine andere Zeit.</source>
        <extracomment>What to do where a time is taken</extracomment>
        <translation>Vui lòng chọn giờ khác.</translation>
    </message>
    <message>
        <source>Wählen Sie ein anderes Amt, oder rufen Sie 115 an.</source>
        <extracomment>What to do where an office has no appointment</extracomment>
        <translation>Hãy chọn cơ quan khác hoặc gọi 115.</translation>
    </message>
    <message>
        <source>Wählen Sie weniger, oder buchen Sie zwei Termine.</source>
        <extracomment>What to do where too much was chosen for one appointment</extracomment>
        <translation>Hãy chọn ít hơn hoặc đặt hai lịch hẹn.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie das Feld.</source>
        <extracomment>What to do beside a field of the form that was refused</extracomment>
        <translation>Vui lòng kiểm tra ô này.</translation>
    </message>
    <message>
        <source>Bitte füllen Sie das Feld aus.</source>
        <extracomment>What to do beside a field of the form that is missing</extracomment>
        <translation>Vui lòng điền vào ô này.</translation>
    </message>
    <message>
        <source>Buchen Sie einen Termin, oder fragen Sie im Amt.</source>
        <extracomment>What to do where there are no waiting numbers</extracomment>
        <translation>Hãy đặt lịch hẹn hoặc hỏi tại cơ quan.</translation>
    </message>
    <message>
        <source>Der Kiosk erreicht die Stadt gerade nicht.</source>
        <extracomment>No connection to the city</extracomment>
        <translation>Hiện ki-ốt không kết nối được với thành phố.</translation>
    </message>
    <message>
        <source>Der Termin ist noch nicht gebucht. Die Zeit bleibt für Sie reserviert.</source>
        <extracomment>The answer to a booking got lost; we looked, and it is not booked</extracomment>
        <translation>Lịch hẹn chưa được đặt. Giờ này vẫn được giữ cho quý vị.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie noch einmal.</source>
        <extracomment>What to do where it is not booked yet</extracomment>
        <translation>Vui lòng đặt lại lần nữa.</translation>
    </message>
    <message>
        <source>Gerade fragen sehr viele Menschen zugleich.</source>
        <extracomment>Too many requests to the city&apos;s appointment system</extracomment>
        <translation>Hiện có rất nhiều người hỏi cùng lúc.</translation>
    </message>
    <message>
        <source>Warten Sie bitte eine Minute. Dann versuchen Sie es noch einmal.</source>
        <extracomment>What to do where too many ask at once</extracomment>
        <translation>Vui lòng chờ một phút rồi thử lại.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt antwortet gerade nicht.</source>
        <extracomment>The city&apos;s appointment system does not answer</extracomment>
        <translation>Hệ thống đặt hẹn của thành phố hiện không trả lời.</translation>
    </message>
    <message>
        <source>Die Terminvergabe der Stadt wird gerade gewartet.</source>
        <extracomment>The city&apos;s appointment system is switched off for maintenance</extracomment>
        <translation>Hệ thống đặt hẹn của thành phố đang được bảo trì.</translation>
    </message>
    <message>
        <source>Die Stadt lässt diesen Kiosk gerade keine Termine buchen.</source>
        <extracomment>The city has locked out this kiosk</extracomment>
        <translation>Hiện thành phố không cho ki-ốt này đặt lịch hẹn.</translation>
    </message>
    <message>
        <source>Ihre Angaben sind zu lang.</source>
        <extracomment>What was typed is too long</extracomment>
        <translation>Thông tin quý vị nhập quá dài.</translation>
    </message>
    <message>
        <source>Bitte kürzen Sie Ihre Angaben.</source>
        <extracomment>What to do where it is too long</extracomment>
        <translation>Vui lòng viết ngắn lại.</translation>
    </message>
    <message>
        <source>Der Kiosk und die Terminvergabe verstehen sich nicht. Das liegt nicht an Ihnen.</source>
        <extracomment>Something is wrong between the kiosk and the appointment system</extracomment>
        <translation>Ki-ốt và hệ thống đặt hẹn không hiểu nhau. Đây không phải lỗi của quý vị.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vorbei.</source>
        <extracomment>The chosen time has passed while one was choosing</extracomment>
        <translation>Giờ này đã qua.</translation>
    </message>
    <message>
        <source>Die Sicherheitsprüfung der Stadt hat nicht geklappt.</source>
        <extracomment>The proof that we are no robot was not accepted</extracomment>
        <translation>Bước kiểm tra an ninh của thành phố không thành công.</translation>
    </message>
    <message>
        <source>Das gibt es hier gerade nicht mit Termin.</source>
        <extracomment>The office does not offer this any more</extracomment>
        <translation>Hiện ở đây không nhận hẹn cho việc này.</translation>
    </message>
    <message>
        <source>Dieses Amt macht nicht alles, was Sie gewählt haben.</source>
        <extracomment>An office does not do all of the chosen services</extracomment>
        <translation>Cơ quan này không làm hết những gì quý vị đã chọn.</translation>
    </message>
    <message>
        <source>Die Stadt konnte gerade keine E-Mail schicken.</source>
        <extracomment>The city could not send its mail</extracomment>
        <translation>Hiện thành phố không gửi được e-mail.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben.</source>
        <extracomment>Somebody else has taken the time</extracomment>
        <translation>Giờ này vừa có người đặt.</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei.</source>
        <extracomment>Nothing is free on the chosen day</extracomment>
        <translation>Ngày này không còn chỗ trống.</translation>
    </message>
    <message>
        <source>Bitte wählen Sie einen anderen Tag.</source>
        <extracomment>What to do where a day is full</extracomment>
        <translation>Vui lòng chọn ngày khác.</translation>
    </message>
    <message>
        <source>In diesem Amt ist gerade kein Termin frei.</source>
        <extracomment>Nothing is free at the chosen office</extracomment>
        <translation>Hiện cơ quan này không còn lịch hẹn trống.</translation>
    </message>
    <message>
        <source>Die Reservierung ist abgelaufen.</source>
        <extracomment>The time was held too long</extracomment>
        <translation>Thời gian giữ chỗ đã hết.</translation>
    </message>
    <message>
        <source>Diesen Termin gibt es nicht, oder nicht mehr.</source>
        <extracomment>No such appointment, or no longer</extracomment>
        <translation>Không có lịch hẹn này, hoặc không còn nữa.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie Nummer und Code, oder wählen Sie eine neue Zeit.</source>
        <extracomment>What to do where an appointment is not found</extracomment>
        <translation>Vui lòng kiểm tra số và mã, hoặc chọn giờ mới.</translation>
    </message>
    <message>
        <source>Zu diesem Termin sind Sie schon aufgerufen worden.</source>
        <extracomment>The person has already been called to the counter</extracomment>
        <translation>Quý vị đã được gọi cho lịch hẹn này.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>What to do where one has been called</extracomment>
        <translation>Vui lòng đến quầy ngay.</translation>
    </message>
    <message>
        <source>Dieser Termin lässt sich nicht mehr absagen.</source>
        <extracomment>The appointment cannot be cancelled any more</extracomment>
        <translation>Lịch hẹn này không thể hủy được nữa.</translation>
    </message>
    <message>
        <source>Die Absage hat nicht geklappt. Ihr Termin gilt weiter.</source>
        <extracomment>Cancelling failed; the appointment stands</extracomment>
        <translation>Hủy không thành công. Lịch hẹn của quý vị vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diesen Namen so nicht an.</source>
        <extracomment>The city refuses the name</extracomment>
        <translation>Thành phố không chấp nhận tên viết như vậy.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese E-Mail-Adresse nicht an.</source>
        <extracomment>The city refuses the e-mail address</extracomment>
        <translation>Thành phố không chấp nhận địa chỉ e-mail này.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie die Adresse. Ein + darf nicht darin stehen.</source>
        <extracomment>What to do where an e-mail address is refused</extracomment>
        <translation>Vui lòng kiểm tra địa chỉ. Không được có dấu +.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre E-Mail-Adresse.</source>
        <extracomment>The office wants an e-mail address</extracomment>
        <translation>Cơ quan này cần địa chỉ e-mail của quý vị.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt diese Telefonnummer nicht an.</source>
        <extracomment>The city refuses the telephone number</extracomment>
        <translation>Thành phố không chấp nhận số điện thoại này.</translation>
    </message>
    <message>
        <source>Schreiben Sie 7 bis 15 Ziffern, mit Vorwahl.</source>
        <extracomment>What to do where a telephone number is refused</extracomment>
        <translation>Hãy viết 7 đến 15 chữ số, kèm mã vùng.</translation>
    </message>
    <message>
        <source>Dieses Amt braucht Ihre Telefonnummer.</source>
        <extracomment>The office wants a telephone number</extracomment>
        <translation>Cơ quan này cần số điện thoại của quý vị.</translation>
    </message>
    <message>
        <source>Die Stadt nimmt eine Ihrer Antworten so nicht an.</source>
        <extracomment>The city refuses what was typed into a field of the office&apos;s own</extracomment>
        <translation>Thành phố không chấp nhận một câu trả lời của quý vị.</translation>
    </message>
    <message>
        <source>Mit dieser E-Mail-Adresse sind schon so viele Termine gebucht wie erlaubt.</source>
        <extracomment>As many appointments as allowed are booked with this e-mail address</extracomment>
        <translation>Địa chỉ e-mail này đã có đủ số lịch hẹn được phép.</translation>
    </message>
    <message>
        <source>Nehmen Sie eine andere Adresse, oder sagen Sie einen Termin ab.</source>
        <extracomment>What to do where an e-mail address has too many appointments</extracomment>
        <translation>Hãy dùng địa chỉ khác hoặc hủy một lịch hẹn.</translation>
    </message>
    <message>
        <source>Das ist zu viel für einen Termin.</source>
        <extracomment>More than fits into one appointment was chosen</extracomment>
        <translation>Như vậy là quá nhiều cho một lịch hẹn.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen.</source>
        <extracomment>Number and code of an appointment do not belong together</extracomment>
        <translation>Số và mã không khớp nhau.</translation>
    </message>
    <message>
        <source>Bitte prüfen Sie beides, oder fragen Sie im Amt.</source>
        <extracomment>What to do where number or code are wrong</extracomment>
        <translation>Vui lòng kiểm tra cả hai hoặc hỏi tại cơ quan.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Wartenummern.</source>
        <extracomment>No waiting numbers are given now</extracomment>
        <translation>Hiện ở đây không phát số thứ tự.</translation>
    </message>
    <message>
        <source>Für heute sind alle Wartenummern vergeben.</source>
        <extracomment>All waiting numbers of the day are given</extracomment>
        <translation>Số thứ tự của hôm nay đã phát hết.</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Das Amt kommt zu Ihnen</source>
        <extracomment>Heading of the card of the office on wheels</extracomment>
        <translation>Cơ quan đến với quý vị</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Bitte achten Sie auf den Aufruf im Raum.</source>
        <extracomment>The city does not answer: no number is shown</extracomment>
        <translation>Xin chú ý lời gọi trong phòng.</translation>
    </message>
    <message>
        <source>Gerade wird niemand aufgerufen.</source>
        <extracomment>Nobody was called yet</extracomment>
        <translation>Hiện không gọi ai.</translation>
    </message>
    <message>
        <source>Jetzt dran</source>
        <extracomment>Above the number that is being called</extracomment>
        <translation>Đến lượt</translation>
    </message>
    <message>
        <source>Vorher aufgerufen</source>
        <extracomment>Heading of the numbers that were called before</extracomment>
        <translation>Đã gọi trước đó</translation>
    </message>
    <message>
        <source>Wir bekommen gerade keine Nummern von der Stadt.</source>
        <extracomment>The city does not answer, on the page of called numbers</extracomment>
        <translation>Hiện chúng tôi không nhận được số từ thành phố.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ihre Antworten ändern die Liste sofort. Was Sie abgehakt haben, bleibt.</source>
        <extracomment>Under the title of the page of the questions</extracomment>
        <translation>Câu trả lời thay đổi danh sách ngay. Những gì đã đánh dấu vẫn giữ.</translation>
    </message>
    <message>
        <source>Was ist Ihr Fall?</source>
        <extracomment>Title of the page of the questions</extracomment>
        <translation>Trường hợp của quý vị?</translation>
    </message>
    <message>
        <source>Zur Liste</source>
        <extracomment>Leaves the page of the questions</extracomment>
        <translation>Đến danh sách</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>Ihr Fall</source>
        <extracomment>Above the case: &quot;24 oder älter&quot;</extracomment>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Ändern</source>
        <extracomment>Changes the case</extracomment>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.</source>
        <extracomment>Under the title of the page of all answers</extracomment>
        <translation>Vui lòng kiểm tra thông tin. Sau đó lịch hẹn mới được đặt.</translation>
    </message>
    <message>
        <source>Stimmt alles?</source>
        <extracomment>Title of the page of all answers</extracomment>
        <translation>Mọi thứ đúng chưa?</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an das Amt. Der Kiosk behält nichts davon.</source>
        <extracomment>Under all answers</extracomment>
        <translation>Thông tin chỉ gửi đến cơ quan. Ki-ốt không giữ lại gì.</translation>
    </message>
    <message>
        <source>Angaben zeigen</source>
        <extracomment>Name of the button that shows the answers again</extracomment>
        <translation>Hiện thông tin</translation>
    </message>
    <message>
        <source>Angaben verdecken</source>
        <extracomment>Name of the button that shows dots instead of the answers</extracomment>
        <translation>Che thông tin</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Shows the answers again</extracomment>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <extracomment>Shows bars instead of the answers</extracomment>
        <translation>Che</translation>
    </message>
    <message>
        <source>Weitere (%1 von %2)</source>
        <extracomment>Shows the next answers: %1 page, %2 pages</extracomment>
        <translation>Tiếp (%1 / %2)</translation>
    </message>
    <message>
        <source>Nicht buchen</source>
        <extracomment>Leaves without booking</extracomment>
        <translation>Không đặt</translation>
    </message>
    <message>
        <source>Wird gebucht</source>
        <extracomment>On the button while the city is asked to book</extracomment>
        <translation>Đang đặt</translation>
    </message>
    <message>
        <source>Termin verbindlich buchen</source>
        <extracomment>Books the appointment</extracomment>
        <translation>Xác nhận đặt hẹn</translation>
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
        <translation>Tôi có đủ chưa?</translation>
    </message>
    <message>
        <source>Unterlagen abhaken, Kosten ausrechnen</source>
        <extracomment>Line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Đánh dấu giấy tờ, tính chi phí</translation>
    </message>
    <message>
        <source>Abhaken</source>
        <extracomment>Short line of the tile &quot;Do I have everything?&quot;</extracomment>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>Title of the page on which a life situation is chosen</extracomment>
        <translation>Việc gì?</translation>
    </message>
    <message>
        <source>Danach wählen Sie die Leistung und haken ab.</source>
        <extracomment>Under the title of the page on which a life situation is chosen</extracomment>
        <translation>Sau đó quý vị chọn thủ tục và đánh dấu.</translation>
    </message>
    <message>
        <source>Welche Leistung brauchen Sie?</source>
        <extracomment>Under the title of a life situation: a service is to be chosen</extracomment>
        <translation>Quý vị cần thủ tục nào?</translation>
    </message>
    <message>
        <source>Eines fehlt noch</source>
        <extracomment>One thing is missing, where there is no room for its name</extracomment>
        <translation>Còn thiếu một thứ</translation>
    </message>
    <message>
        <source>Sie brauchen nichts mitzubringen.</source>
        <extracomment>A case in which nothing has to be brought</extracomment>
        <translation>Quý vị không cần mang gì.</translation>
    </message>
    <message>
        <source>Sie haben alles dabei.</source>
        <extracomment>Everything is ticked</extracomment>
        <translation>Quý vị có đủ rồi.</translation>
    </message>
    <message>
        <source>Das fehlt noch</source>
        <extracomment>Title of the page of what is missing
----------
Heading on the slip: what is missing</extracomment>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>%1 mehr, %2</source>
        <extracomment>Under an extra: %1 is what it costs, %2 its legal source</extracomment>
        <translation>thêm %1, %2</translation>
    </message>
    <message>
        <source>Ihre Liste: %1</source>
        <extracomment>What the slip and the code are about; %1 is a service</extracomment>
        <translation>Danh sách của quý vị: %1</translation>
    </message>
    <message>
        <source>Das haben Sie schon</source>
        <extracomment>Heading on the slip: what is there</extracomment>
        <translation>Quý vị đã có</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Heading on the slip and on the page of the sum</extracomment>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt oder unter Telefon 115.</source>
        <extracomment>Where the content does not say where to get a missing paper</extracomment>
        <translation>Hãy hỏi cơ quan hoặc gọi 115.</translation>
    </message>
    <message>
        <source>Das kostet nichts.</source>
        <extracomment>What getting a missing paper costs</extracomment>
        <translation>Không mất phí.</translation>
    </message>
    <message>
        <source>Was es kostet, erfahren Sie dort.</source>
        <extracomment>What getting a missing paper costs, where it is not known</extracomment>
        <translation>Chi phí hỏi tại đó.</translation>
    </message>
    <message>
        <source>Das kostet %1.</source>
        <extracomment>What getting a missing paper costs; %1 is an amount</extracomment>
        <translation>Phí là %1.</translation>
    </message>
    <message>
        <source>Geld für die Gebühr</source>
        <extracomment>Thing to bring: money for a fee that is not known</extracomment>
        <translation>Tiền lệ phí</translation>
    </message>
    <message>
        <source>%1 für die Gebühr</source>
        <extracomment>Thing to bring; %1 is an amount</extracomment>
        <translation>%1 tiền lệ phí</translation>
    </message>
    <message>
        <source>Gebühr</source>
        <extracomment>A part of the sum: the fee itself</extracomment>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>Denken Sie daran: %1</source>
        <extracomment>Only one thing is left, which is no paper; %1 is &quot;Sie kommen selbst&quot;</extracomment>
        <translation>Xin nhớ: %1</translation>
    </message>
    <message>
        <source>Eines fehlt noch: %1</source>
        <extracomment>One thing is missing; %1 is its name</extracomment>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>Zwei Dinge fehlen noch</source>
        <extracomment>Two things to bring are missing</extracomment>
        <translation>Còn thiếu hai thứ</translation>
    </message>
    <message>
        <source>Drei Dinge fehlen noch</source>
        <extracomment>Three things to bring are missing</extracomment>
        <translation>Còn thiếu ba thứ</translation>
    </message>
    <message>
        <source>Vier Dinge fehlen noch</source>
        <extracomment>Four things to bring are missing</extracomment>
        <translation>Còn thiếu bốn thứ</translation>
    </message>
    <message>
        <source>%1 Dinge fehlen noch</source>
        <extracomment>Five or more things to bring are missing; %1 is their number</extracomment>
        <translation>Còn thiếu %1 thứ</translation>
    </message>
    <message>
        <source>weitere Posten: %1</source>
        <extracomment>After the first parts of a sum; %1 is how many more there are</extracomment>
        <translation>khoản khác: %1</translation>
    </message>
    <message>
        <source>Habe ich alles? %1</source>
        <extracomment>Title of the list on the phone and on the slip; %1 is the service</extracomment>
        <translation>Tôi có đủ chưa? %1</translation>
    </message>
    <message>
        <source>Tippen Sie auf alles, was Sie haben. Darunter steht, was noch fehlt.</source>
        <extracomment>Help on the list to tick</extracomment>
        <translation>Chạm vào mọi thứ quý vị có. Bên dưới là những gì còn thiếu.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Antworten, die für Sie stimmen.</source>
        <extracomment>Help on the page of the questions</extracomment>
        <translation>Chạm vào câu trả lời đúng với quý vị.</translation>
    </message>
    <message>
        <source>Hier steht, wo Sie bekommen, was noch fehlt.</source>
        <extracomment>Help on the page of what is missing</extracomment>
        <translation>Đây là nơi lấy những gì còn thiếu.</translation>
    </message>
    <message>
        <source>Tippen Sie an, was Sie dazu möchten. Die Summe ändert sich mit.</source>
        <extracomment>Help on the page of the sum</extracomment>
        <translation>Chạm vào những gì quý vị muốn thêm. Tổng sẽ đổi theo.</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Tippen Sie an, was Sie dabeihaben. Wir sagen Ihnen, was noch fehlt.</source>
        <extracomment>Under the title of the list to tick</extracomment>
        <translation>Chạm vào những gì quý vị có. Chúng tôi cho biết còn thiếu gì.</translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Title of the list to tick</extracomment>
        <translation>Tôi có đủ chưa?</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Tổng chi phí</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the list along as a code</extracomment>
        <translation>Lên điện thoại</translation>
    </message>
    <message>
        <source>Liste drucken</source>
        <extracomment>Takes the list along on paper</extracomment>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Không in được</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list of services that ask for papers</extracomment>
        <translation>Ở đây chưa có gì. Hãy gọi 115.</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Karte mit den Ämtern</source>
        <translation>Bản đồ các cơ quan</translation>
    </message>
    <message>
        <source>Sie sind hier</source>
        <extracomment>On the map, beside the pin of the house in which the kiosk stands</extracomment>
        <translation>Quý vị ở đây</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Nummer aufs Handy nehmen</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>Lưu số vào điện thoại</translation>
    </message>
    <message>
        <source>Der Code enthält Nummer, Amt und Tag. Er braucht kein Internet.</source>
        <extracomment>Beside the code with the waiting number</extracomment>
        <translation>Mã chứa số, cơ quan và ngày. Không cần internet.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ihr alter Termin bleibt, bis der neue sicher ist.</source>
        <extracomment>Under the title of the page of old and new time</extracomment>
        <translation>Lịch hẹn cũ vẫn giữ đến khi lịch mới chắc chắn.</translation>
    </message>
    <message>
        <source>Termin so verschieben?</source>
        <extracomment>Title of the page of old and new time</extracomment>
        <translation>Đổi lịch hẹn như vậy?</translation>
    </message>
    <message>
        <source>Nicht verschieben</source>
        <extracomment>Leaves the appointment where it is</extracomment>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Wird verschoben</source>
        <extracomment>On the button while the city is asked to move</extracomment>
        <translation>Đang đổi</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Moves the appointment</extracomment>
        <translation>Đổi lịch hẹn</translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Tippen Sie an, was dazukommen soll.</source>
        <extracomment>Under the title of the page of the sum</extracomment>
        <translation>Chạm vào những gì muốn thêm.</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <extracomment>Title of the page of the sum</extracomment>
        <translation>Chi phí bao nhiêu?</translation>
    </message>
    <message>
        <source>Was kommt dazu?</source>
        <extracomment>Heading of the extras that may be added</extracomment>
        <translation>Thêm gì nữa?</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of the sum</extracomment>
        <translation>Trở lại danh sách</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>Weniger: %1</source>
        <extracomment>Name of the button with a minus sign, %1 is a service</extracomment>
        <translation>Bớt: %1</translation>
    </message>
    <message>
        <source>Anzahl: %1</source>
        <extracomment>For those who hear it: how many of a service</extracomment>
        <translation>Số lượng: %1</translation>
    </message>
    <message>
        <source>Mehr: %1</source>
        <extracomment>Name of the button with a plus sign, %1 is a service</extracomment>
        <translation>Thêm: %1</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>Jede Wahl gilt sofort und bis zum Beenden.</source>
        <extracomment>Page of colours and letters: the lead</extracomment>
        <translation>Mỗi lựa chọn có hiệu lực ngay và giữ đến khi quý vị kết thúc.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Page of colours and letters</extracomment>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>So sieht es aus</source>
        <extracomment>Above a sample of how pages look now</extracomment>
        <translation>Trông sẽ như thế này</translation>
    </message>
    <message>
        <source>Personalausweis beantragen</source>
        <extracomment>Sample heading</extracomment>
        <translation>Làm thẻ căn cước</translation>
    </message>
    <message>
        <source>Das kostet 46,00 € und dauert 3 Wochen.</source>
        <extracomment>Sample sentence</extracomment>
        <translation>Phí là 46,00&#xa0;€ và mất 3 tuần.</translation>
    </message>
    <message>
        <source>Farben</source>
        <extracomment>Heading above the contrast modes</extracomment>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Kontrast hell</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Tương phản sáng</translation>
    </message>
    <message>
        <source>Kontrast dunkel</source>
        <extracomment>Contrast mode</extracomment>
        <translation>Tương phản tối</translation>
    </message>
    <message>
        <source>Schrift</source>
        <extracomment>Heading above the text sizes</extracomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Weniger Bewegung</source>
        <extracomment>Switch: pages stand still</extracomment>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Alles weiter unten</source>
        <extracomment>Switch: everything one touches lies in the lower half of the screen</extracomment>
        <translation>Mọi thứ thấp hơn</translation>
    </message>
    <message>
        <source>Doch nicht</source>
        <extracomment>Takes the reset back</extracomment>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Zurücksetzen</source>
        <extracomment>Back to the kiosk&apos;s own look</extracomment>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of colours and letters</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>DoubtPage</name>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist. Bitte buchen Sie nicht noch einmal.</source>
        <extracomment>The answer to a booking never came</extracomment>
        <translation>Cơ quan không trả lời. Chúng tôi hỏi đến khi rõ. Vui lòng không đặt thêm lần nữa.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob gebucht wurde.</source>
        <extracomment>Title while the city is asked whether it booked</extracomment>
        <translation>Đang kiểm tra đã đặt chưa.</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob gebucht wurde.</source>
        <extracomment>Title: nobody knows whether it was booked</extracomment>
        <translation>Chúng tôi chưa biết đã đặt hay chưa.</translation>
    </message>
    <message>
        <source>Vielleicht gebucht: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Có thể đã đặt: %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab. Damit kann das Amt nachsehen.</source>
        <extracomment>Under the number of an appointment that may be booked</extracomment>
        <translation>Vui lòng ghi lại số này. Cơ quan dùng số để kiểm tra.</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more whether it booked</extracomment>
        <translation>Hỏi ngay</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of a booking that nobody knows of</extracomment>
        <translation>Tôi đã có số</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Termin wird gesucht</source>
        <extracomment>On the button while the appointment is looked up</extracomment>
        <translation>Đang tìm lịch hẹn</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from number or code of an appointment</extracomment>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Im Kiosk ist ein Fehler passiert. Ihre Eingaben sind gelöscht, es wurde nichts verschickt.</source>
        <extracomment>Error page: what happened, and what did not</extracomment>
        <translation>Ki-ốt đã gặp lỗi. Thông tin quý vị nhập đã được xóa, không có gì bị gửi đi.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Error page</extracomment>
        <translation>Chưa thực hiện được.</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Error page: heading above the ways on</extracomment>
        <translation>Quý vị vẫn có thể làm tiếp</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Error page: telephone, %1 is the number</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Error page: somebody in this house</extracomment>
        <translation>Hỏi nhân viên tại đây</translation>
    </message>
    <message>
        <source>Für die Technik: %1, Kiosk %2, %3 Uhr.</source>
        <extracomment>Error page, last and small: %1 code, %2 name of the kiosk, %3 time</extracomment>
        <translation>Cho kỹ thuật: %1, ki-ốt %2, %3.</translation>
    </message>
    <message>
        <source>Von vorn beginnen</source>
        <extracomment>Error page: begin anew</extracomment>
        <translation>Bắt đầu lại</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Weiter</source>
        <extracomment>Goes on from a field of the form</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Key that ends typing in a form</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>kostenlos</source>
        <extracomment>A service that costs nothing</extracomment>
        <translation>miễn phí</translation>
    </message>
    <message>
        <source>ab %1</source>
        <extracomment>%1 is the lowest amount</extracomment>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Das sagt Ihnen das Amt</source>
        <extracomment>Instead of a fee that is not known
----------
Under &quot;money for the fee&quot;, where it is not known; also instead of the sum</extracomment>
        <translation>Cơ quan sẽ cho biết</translation>
    </message>
    <message>
        <source>oder Telefon 115</source>
        <extracomment>Under an unknown fee</extracomment>
        <translation>hoặc gọi 115</translation>
    </message>
    <message>
        <source>Das kostet es</source>
        <extracomment>Above the fee</extracomment>
        <translation>Chi phí là bao nhiêu</translation>
    </message>
    <message>
        <source>Kosten</source>
        <extracomment>Before the fee, with large letters and on the slip</extracomment>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>So viel Zeit haben Sie</source>
        <extracomment>Above a deadline</extracomment>
        <translation>Thời hạn của quý vị</translation>
    </message>
    <message>
        <source>Frist</source>
        <extracomment>Before a deadline, with large letters and on the slip</extracomment>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>So lange gilt es</source>
        <extracomment>Above how long a document is valid</extracomment>
        <translation>Có giá trị bao lâu</translation>
    </message>
    <message>
        <source>Gilt</source>
        <extracomment>Before how long a document is valid, with large letters and on the slip</extracomment>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>So lange dauert es</source>
        <extracomment>Above how long it takes</extracomment>
        <translation>Mất bao lâu</translation>
    </message>
    <message>
        <source>Dauert</source>
        <extracomment>Before how long it takes, with large letters and on the slip</extracomment>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Address of an office: %1 is the street, %2 the floor</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand: %2.</source>
        <extracomment>%1 is who answers for the text, %2 the day on which it was last checked</extracomment>
        <translation>Nguồn: %1. Cập nhật: %2.</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>Before the source of what is said about the online service</extracomment>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Schreiben Sie ein Wort. Die Treffer erscheinen von selbst.</source>
        <extracomment>Help on the search page</extracomment>
        <translation>Hãy gõ một từ. Kết quả sẽ tự hiện ra.</translation>
    </message>
    <message>
        <source>Tippen Sie auf die Zeile, die zu Ihnen passt.</source>
        <extracomment>Help on lists</extracomment>
        <translation>Chạm vào dòng phù hợp với quý vị.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Unten nehmen Sie alles mit, gedruckt oder aufs Handy.</source>
        <extracomment>Help on the page of a service</extracomment>
        <translation>Quý vị cứ đọc thong thả. Ở dưới có thể mang về, bản in hoặc trên điện thoại.</translation>
    </message>
    <message>
        <source>Öffnen Sie die Kamera Ihres Handys und halten Sie sie auf den Code.</source>
        <extracomment>Help on the page with a code</extracomment>
        <translation>Mở máy ảnh điện thoại và hướng vào mã.</translation>
    </message>
    <message>
        <source>Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Help on the page of a slip</extracomment>
        <translation>Phiếu ra từ khe dưới màn hình.</translation>
    </message>
    <message>
        <source>Formulare</source>
        <extracomment>Above the forms among the search results</extracomment>
        <translation>Mẫu đơn</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Above the offices among the search results</extracomment>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Leistung</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Formular</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Mẫu đơn</translation>
    </message>
    <message>
        <source>Amt</source>
        <extracomment>Kind of a search result</extracomment>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Alle Leistungen</source>
        <extracomment>Title of the list of all services
----------
Tile: all services from A to Z</extracomment>
        <translation>Tất cả thủ tục</translation>
    </message>
    <message>
        <source>Von A bis Z. Ein Buchstabe verkürzt die Liste.</source>
        <extracomment>Under the title of the list of all services</extracomment>
        <translation>Từ A đến Z. Một chữ cái làm danh sách ngắn lại.</translation>
    </message>
    <message>
        <source>Lebenslage</source>
        <extracomment>Above the title of a life situation</extracomment>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>In welcher Lebenslage sind Sie?</source>
        <extracomment>Title of the page of all life situations</extracomment>
        <translation>Quý vị đang ở hoàn cảnh nào?</translation>
    </message>
    <message>
        <source>Wir zeigen, was Sie dann brauchen.</source>
        <extracomment>Under the title of the page of all life situations</extracomment>
        <translation>Chúng tôi cho biết quý vị cần gì.</translation>
    </message>
    <message>
        <source>Kosten, Unterlagen und Dauer, zum Mitnehmen</source>
        <extracomment>Line of the tile &quot;All services&quot;</extracomment>
        <translation>Chi phí, giấy tờ và thời gian, có thể mang về</translation>
    </message>
    <message>
        <source>Heute kein Druck. Aufs Handy geht.</source>
        <extracomment>Line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>Hôm nay không in được. Hãy dùng điện thoại.</translation>
    </message>
    <message>
        <source>Leistungen</source>
        <extracomment>Above the services among the search results
----------
Tile with large letters: all services</extracomment>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Kosten, Dauer</source>
        <extracomment>Short line of the tile &quot;All services&quot;</extracomment>
        <translation>Phí, thời gian</translation>
    </message>
    <message>
        <source>Heute kein Druck</source>
        <extracomment>Short line of the tile &quot;All services&quot; while the printer does not work</extracomment>
        <translation>Không in được</translation>
    </message>
    <message>
        <source>Leistung · %1</source>
        <extracomment>Above the title of a service; %1 is its life situation</extracomment>
        <translation>Thủ tục · %1</translation>
    </message>
    <message>
        <source>Diese Auskunft ist vom %1. Fragen Sie zur Sicherheit unter 115.</source>
        <extracomment>Warning on old content; %1 is the day on which it was last checked</extracomment>
        <translation>Thông tin này từ %1. Để chắc chắn, hãy gọi 115.</translation>
    </message>
    <message>
        <source>ohne Stufen</source>
        <extracomment>An office without steps
----------
An office without steps, on the slip</extracomment>
        <translation>không có bậc thềm</translation>
    </message>
    <message>
        <source>mit Stufen</source>
        <extracomment>An office with steps</extracomment>
        <translation>có bậc thềm</translation>
    </message>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading on the slip
----------
Heading of a part of a service</extracomment>
        <translation>Nơi cần đến</translation>
    </message>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>Heading of a part of a service</extracomment>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>nicht in Leichter Sprache</source>
        <extracomment>Mark of a text that exists in ordinary German only, for readers of Leichte Sprache</extracomment>
        <translation>không có bản dễ đọc</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>Mark of a text that exists in German only</extracomment>
        <translation>bằng tiếng Đức</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Tippen Sie auf eine Kachel, oder suchen Sie mit eigenen Worten.</source>
        <extracomment>Help page: lead when one came from the home screen</extracomment>
        <translation>Chạm vào một ô, hoặc tìm bằng lời của quý vị.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Help page</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Help: leads to a page on how to use the machine</extracomment>
        <translation>Cách dùng ki-ốt</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>Help: telephone, %1 is the number</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>Jemanden hier im Haus fragen</source>
        <extracomment>Help: somebody in this house</extracomment>
        <translation>Hỏi nhân viên tại đây</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Help: privacy notice</extracomment>
        <translation>Dữ liệu của quý vị</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Help: accessibility statement</extracomment>
        <translation>Tiếp cận cho mọi người</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Help: imprint</extracomment>
        <translation>Thông tin pháp lý</translation>
    </message>
    <message>
        <source>Weiter</source>
        <extracomment>Leaves the help page</extracomment>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message>
        <source>Nur noch kurz. Danach ist die Zeit wieder frei.</source>
        <extracomment>Above the countdown, when little time is left</extracomment>
        <translation>Sắp hết thời gian. Sau đó giờ này lại trống.</translation>
    </message>
    <message>
        <source>Wir halten diesen Termin für Sie frei</source>
        <extracomment>Above the countdown</extracomment>
        <translation>Chúng tôi giữ lịch hẹn này cho quý vị</translation>
    </message>
    <message>
        <source>Minuten</source>
        <extracomment>After a countdown: 8:41 Minuten</extracomment>
        <translation>phút</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Was möchten Sie erledigen?</source>
        <extracomment>Home screen: the question</extracomment>
        <translation>Quý vị muốn làm gì?</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Search field with large letters</extracomment>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Suchen, zum Beispiel: Personalausweis</source>
        <extracomment>Search field with an example</extracomment>
        <translation>Tìm kiếm, ví dụ: thẻ căn cước</translation>
    </message>
</context>
<context>
    <name>HomeSituations</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Home screen: heading above the life situations</extracomment>
        <translation>Hoặc theo hoàn cảnh</translation>
    </message>
    <message>
        <source>Nach Lebenslage suchen</source>
        <extracomment>Home screen with large letters: the tile that leads to the life situations</extracomment>
        <translation>Theo hoàn cảnh</translation>
    </message>
    <message>
        <source>Alle Lebenslagen</source>
        <extracomment>Home screen: leads to all life situations</extracomment>
        <translation>Mọi hoàn cảnh</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Ihre Angaben sind verdeckt. Ohne Antwort löschen wir sie.</source>
        <extracomment>Idle warning: the lead</extracomment>
        <translation>Thông tin của quý vị đã được che. Nếu không trả lời, chúng tôi sẽ xóa.</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <extracomment>Idle warning</extracomment>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message>
        <source>Sekunden</source>
        <extracomment>Under the number of seconds</extracomment>
        <translation>giây</translation>
    </message>
    <message>
        <source>Ich brauche mehr Zeit</source>
        <extracomment>Idle warning: the big button</extracomment>
        <translation>Tôi cần thêm thời gian</translation>
    </message>
    <message>
        <source>Beenden und alles löschen</source>
        <extracomment>Idle warning: ends at once</extracomment>
        <translation>Kết thúc và xóa hết</translation>
    </message>
    <message>
        <source>Jede Berührung und jede Taste verlängert die Zeit. So oft Sie möchten.</source>
        <extracomment>Idle warning: small print</extracomment>
        <translation>Mỗi lần chạm hoặc nhấn phím đều kéo dài thời gian. Bao nhiêu lần cũng được.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last figure</extracomment>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Umschalten</source>
        <extracomment>Name of the shift key for those who hear it</extracomment>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>Löschen</source>
        <extracomment>Key that removes the last letter</extracomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <extracomment>Name of the key that shows signs instead of letters, for those who hear it</extracomment>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>Zeichen</source>
        <extracomment>Name of the key that shows figures and signs, for those who hear it</extracomment>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <extracomment>The space bar</extracomment>
        <translation>Dấu cách</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Sprache wählen</source>
        <extracomment>Page on which one chooses a language</extracomment>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>Ihre Wahl gilt sofort. Danach spricht der Kiosk wieder Deutsch.</source>
        <extracomment>Under the languages</extracomment>
        <translation>Lựa chọn có hiệu lực ngay. Sau đó ki-ốt trở lại tiếng Đức.</translation>
    </message>
    <message>
        <source>Weiter auf %1</source>
        <extracomment>Goes on in the chosen language, whose name is %1</extracomment>
        <translation>Tiếp tục bằng %1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Hier steht noch nichts. Fragen Sie unter 115.</source>
        <extracomment>In an empty list</extracomment>
        <translation>Ở đây chưa có gì. Hãy gọi 115.</translation>
    </message>
</context>
<context>
    <name>ManageAppointment</name>
    <message>
        <source>Nummer und Code stehen auf Ihrem Zettel. Tippen Sie beides mit den Tasten.</source>
        <extracomment>Help on the fields of number and code</extracomment>
        <translation>Số và mã ghi trên phiếu. Hãy gõ cả hai bằng các phím.</translation>
    </message>
    <message>
        <source>Lesen Sie, was der Kiosk jetzt weiß.</source>
        <extracomment>Help on a page on which nothing can be done</extracomment>
        <translation>Hãy đọc những gì ki-ốt hiện biết.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das, was Sie mit dem Termin tun möchten.</source>
        <extracomment>Help on the page of an appointment</extracomment>
        <translation>Chạm vào việc quý vị muốn làm với lịch hẹn.</translation>
    </message>
    <message>
        <source>Erst Ihr zweites Tippen sagt den Termin ab.</source>
        <extracomment>Help on the questions before an appointment is cancelled</extracomment>
        <translation>Chỉ khi quý vị chạm lần thứ hai, lịch hẹn mới bị hủy.</translation>
    </message>
    <message>
        <source>Vergleichen Sie beide Zeiten. Erst Ihr Tippen verschiebt.</source>
        <extracomment>Help on the page of old and new time</extracomment>
        <translation>Hãy so sánh hai giờ. Chỉ khi quý vị chạm, lịch hẹn mới đổi.</translation>
    </message>
    <message>
        <source>Mit Nummer und Code</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot;</extracomment>
        <translation>Bằng số và mã</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Termin ändern oder absagen&quot; while the system does not answer</extracomment>
        <translation>Hiện không dùng được</translation>
    </message>
    <message>
        <source>Termin ändern oder absagen</source>
        <extracomment>Tile: change or cancel an appointment</extracomment>
        <translation>Đổi hoặc hủy lịch hẹn</translation>
    </message>
    <message>
        <source>Termin ändern</source>
        <extracomment>Tile with large letters: change or cancel an appointment</extracomment>
        <translation>Đổi lịch hẹn</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Lịch hẹn của quý vị</translation>
    </message>
    <message>
        <source>Wie ist der Code?</source>
        <extracomment>Title of the field of the code</extracomment>
        <translation>Mã là gì?</translation>
    </message>
    <message>
        <source>Er steht unter der Nummer: „Code zum Absagen“.</source>
        <extracomment>Under the title of the field of the code</extracomment>
        <translation>Mã ở dưới số: “Mã để hủy”.</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Name of the field of the code</extracomment>
        <translation>Mã để hủy</translation>
    </message>
    <message>
        <source>Wie ist Ihre Terminnummer?</source>
        <extracomment>Title of the field of the number</extracomment>
        <translation>Số lịch hẹn của quý vị?</translation>
    </message>
    <message>
        <source>Sie steht auf Ihrem Zettel oder in der E-Mail.</source>
        <extracomment>Under the title of the field of the number</extracomment>
        <translation>Số ghi trên phiếu hoặc trong e-mail.</translation>
    </message>
    <message>
        <source>Terminnummer</source>
        <extracomment>Name of the field of the number</extracomment>
        <translation>Số lịch hẹn</translation>
    </message>
    <message>
        <source>Die Absage ist nicht angekommen.</source>
        <extracomment>The city was asked, and has not cancelled</extracomment>
        <translation>Yêu cầu hủy chưa đến nơi.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter. Sie können es noch einmal versuchen.</source>
        <extracomment>Under &quot;Die Absage ist nicht angekommen.&quot;</extracomment>
        <translation>Lịch hẹn vẫn còn hiệu lực. Quý vị có thể thử lại.</translation>
    </message>
    <message>
        <source>Verschieben geht hier nicht.</source>
        <extracomment>The kiosk cannot look for another time</extracomment>
        <translation>Ở đây không đổi được.</translation>
    </message>
    <message>
        <source>Buchen Sie zuerst einen neuen Termin. Danach sagen Sie diesen ab.</source>
        <extracomment>Under &quot;Verschieben geht hier nicht.&quot;</extracomment>
        <translation>Hãy đặt lịch hẹn mới trước. Sau đó hủy lịch này.</translation>
    </message>
    <message>
        <source>Termin verschieben</source>
        <extracomment>Deed: another time</extracomment>
        <translation>Đổi lịch hẹn</translation>
    </message>
    <message>
        <source>Der alte bleibt, bis der neue sicher ist.</source>
        <extracomment>Under &quot;Termin verschieben&quot;</extracomment>
        <translation>Lịch cũ vẫn giữ đến khi lịch mới chắc chắn.</translation>
    </message>
    <message>
        <source>Termin absagen</source>
        <extracomment>Deed: cancels</extracomment>
        <translation>Hủy lịch hẹn</translation>
    </message>
    <message>
        <source>Wir fragen noch zweimal nach.</source>
        <extracomment>Under &quot;Termin absagen&quot;</extracomment>
        <translation>Chúng tôi sẽ hỏi lại hai lần.</translation>
    </message>
    <message>
        <source>Fast fertig: Bitte E-Mail bestätigen.</source>
        <extracomment>Title: the new appointment counts only once a mail was answered</extracomment>
        <translation>Gần xong: vui lòng xác nhận e-mail.</translation>
    </message>
    <message>
        <source>Erst dann gilt der neue Termin. Sagen Sie danach den alten ab.</source>
        <extracomment>Under &quot;Fast fertig&quot;: the old one stays until then</extracomment>
        <translation>Khi đó lịch mới mới có hiệu lực. Sau đó hãy hủy lịch cũ.</translation>
    </message>
    <message>
        <source>Sie haben jetzt zwei Termine.</source>
        <extracomment>Title: the new one is booked, and the old one could not be cancelled</extracomment>
        <translation>Quý vị hiện có hai lịch hẹn.</translation>
    </message>
    <message>
        <source>Der neue ist gebucht. Der alte ließ sich nicht absagen.</source>
        <extracomment>Under &quot;Sie haben jetzt zwei Termine.&quot;</extracomment>
        <translation>Lịch mới đã được đặt. Lịch cũ không hủy được.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <extracomment>Title: moved</extracomment>
        <translation>Lịch hẹn đã được đổi.</translation>
    </message>
    <message>
        <source>Der alte Termin ist abgesagt. Es gilt nur der neue.</source>
        <extracomment>Under &quot;Ihr Termin ist verschoben.&quot;</extracomment>
        <translation>Lịch hẹn cũ đã hủy. Chỉ lịch mới có hiệu lực.</translation>
    </message>
    <message>
        <source>Der alte Termin gilt noch: %1</source>
        <extracomment>The old appointment stands beside the new one: %1 is day and time</extracomment>
        <translation>Lịch hẹn cũ vẫn còn: %1</translation>
    </message>
    <message>
        <source>Alter Termin: Nummer %1. Neuer Termin: Nummer %2.</source>
        <extracomment>%1 is the number of the old appointment, %2 that of the new one</extracomment>
        <translation>Lịch hẹn cũ: số %1. Lịch hẹn mới: số %2.</translation>
    </message>
    <message>
        <source>Alten Termin jetzt absagen</source>
        <extracomment>Deed: tries once more to cancel the old one of two appointments</extracomment>
        <translation>Hủy lịch hẹn cũ ngay</translation>
    </message>
    <message>
        <source>Der neue bleibt.</source>
        <extracomment>Under &quot;Alten Termin jetzt absagen&quot;</extracomment>
        <translation>Lịch mới vẫn giữ.</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Deed: prints the appointment</extracomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>mit allem, was Sie mitbringen</source>
        <extracomment>Under &quot;Zettel drucken&quot;</extracomment>
        <translation>có danh sách cần mang theo</translation>
    </message>
    <message>
        <source>Neuen Termin buchen</source>
        <extracomment>Deed: books a new appointment</extracomment>
        <translation>Đặt lịch hẹn mới</translation>
    </message>
    <message>
        <source>Sie wählen Anliegen, Amt und Zeit.</source>
        <extracomment>Under &quot;Neuen Termin buchen&quot;</extracomment>
        <translation>Quý vị chọn thủ tục, cơ quan và giờ.</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>Above a title while another time is chosen: %1 is day and time of the appointment</extracomment>
        <translation>Hiện tại: %1</translation>
    </message>
    <message>
        <source>Die neue Zeit ist nicht mehr reserviert. Ihr alter Termin gilt. Wählen Sie neu.</source>
        <extracomment>Above the calendar: the new time that was held is free again</extracomment>
        <translation>Giờ mới không còn được giữ. Lịch hẹn cũ vẫn còn. Hãy chọn lại.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt. Wählen Sie eine andere Zeit.</source>
        <extracomment>Above the calendar: the city did not answer whether a time is held</extracomment>
        <translation>Cơ quan không trả lời. Lịch hẹn cũ vẫn còn. Hãy chọn giờ khác.</translation>
    </message>
    <message>
        <source>Diese Zeit ist gerade vergeben. Ihr alter Termin gilt. Wählen Sie eine andere.</source>
        <extracomment>Above the calendar: somebody else has taken the time</extracomment>
        <translation>Giờ này vừa có người đặt. Lịch hẹn cũ vẫn còn. Hãy chọn giờ khác.</translation>
    </message>
    <message>
        <source>Bisher</source>
        <extracomment>Label of the old time</extracomment>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Neu</source>
        <extracomment>Label of the new time</extracomment>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Nein, Termin behalten</source>
        <extracomment>Leaves the appointment as it is</extracomment>
        <translation>Không, giữ lịch hẹn</translation>
    </message>
    <message>
        <source>Möchten Sie absagen?</source>
        <extracomment>Title of the first question before an appointment is cancelled</extracomment>
        <translation>Quý vị muốn hủy?</translation>
    </message>
    <message>
        <source>Ihre Zeit wird dann frei für andere. Sie bekommen sie nicht zurück.</source>
        <extracomment>Under the first question</extracomment>
        <translation>Giờ này sẽ trống cho người khác. Quý vị không lấy lại được.</translation>
    </message>
    <message>
        <source>Ja, ich möchte absagen</source>
        <extracomment>Answer to the first question before an appointment is cancelled</extracomment>
        <translation>Có, tôi muốn hủy</translation>
    </message>
    <message>
        <source>Noch ist nichts abgesagt.</source>
        <extracomment>Under &quot;Ja, ich möchte absagen&quot;</extracomment>
        <translation>Chưa hủy gì cả.</translation>
    </message>
    <message>
        <source>Jetzt absagen</source>
        <extracomment>Cancels the appointment, asked for the second time</extracomment>
        <translation>Hủy ngay</translation>
    </message>
    <message>
        <source>Wird abgesagt</source>
        <extracomment>On the button while the city is asked to cancel</extracomment>
        <translation>Đang hủy</translation>
    </message>
    <message>
        <source>Ganz sicher absagen?</source>
        <extracomment>Title of the second question before an appointment is cancelled</extracomment>
        <translation>Chắc chắn hủy?</translation>
    </message>
    <message>
        <source>Danach gibt es diesen Termin nicht mehr.</source>
        <extracomment>Under the second question</extracomment>
        <translation>Sau đó lịch hẹn này không còn nữa.</translation>
    </message>
    <message>
        <source>Ihr Termin ist abgesagt.</source>
        <extracomment>Title: it is cancelled</extracomment>
        <translation>Lịch hẹn đã được hủy.</translation>
    </message>
    <message>
        <source>Wenn Sie eine E-Mail-Adresse angegeben haben, bekommen Sie auch eine E-Mail.</source>
        <extracomment>Under &quot;Ihr Termin ist abgesagt.&quot;</extracomment>
        <translation>Nếu đã cho địa chỉ e-mail, quý vị cũng nhận e-mail.</translation>
    </message>
    <message>
        <source>Abgesagt: %1</source>
        <extracomment>What is cancelled: %1 is day and time</extracomment>
        <translation>Đã hủy: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Ends the session</extracomment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>Jetzt nachfragen</source>
        <extracomment>Asks the city once more what became of it</extracomment>
        <translation>Hỏi ngay</translation>
    </message>
    <message>
        <source>Ich habe die Nummer</source>
        <extracomment>Leaves the page of what nobody knows</extracomment>
        <translation>Tôi đã có số</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob abgesagt wurde.</source>
        <extracomment>Title: nobody knows whether it was cancelled</extracomment>
        <translation>Chúng tôi chưa biết đã hủy hay chưa.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob abgesagt wurde.</source>
        <extracomment>Title while the city is asked whether it cancelled</extracomment>
        <translation>Đang kiểm tra đã hủy chưa.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist.</source>
        <extracomment>The answer never came</extracomment>
        <translation>Cơ quan không trả lời. Chúng tôi hỏi đến khi rõ.</translation>
    </message>
    <message>
        <source>Vielleicht abgesagt: %1</source>
        <extracomment>An appointment that may be cancelled: %1 is day and time</extracomment>
        <translation>Có thể đã hủy: %1</translation>
    </message>
    <message>
        <source>Wir wissen noch nicht, ob verschoben wurde.</source>
        <extracomment>Title: nobody knows whether it was moved</extracomment>
        <translation>Chúng tôi chưa biết đã đổi hay chưa.</translation>
    </message>
    <message>
        <source>Wir prüfen, ob verschoben wurde.</source>
        <extracomment>Title while the city is asked whether it moved</extracomment>
        <translation>Đang kiểm tra đã đổi chưa.</translation>
    </message>
    <message>
        <source>Das Amt hat nicht geantwortet. Ihr alter Termin gilt, bis es klar ist.</source>
        <extracomment>The answer to a move never came</extracomment>
        <translation>Cơ quan không trả lời. Lịch hẹn cũ vẫn còn đến khi rõ.</translation>
    </message>
    <message>
        <source>Vielleicht neu: %1</source>
        <extracomment>An appointment that may be booked: %1 is day and time</extracomment>
        <translation>Có thể là mới: %1</translation>
    </message>
    <message>
        <source>Neuer Termin: Nummer %1</source>
        <extracomment>%1 is the number of a new appointment</extracomment>
        <translation>Lịch hẹn mới: số %1</translation>
    </message>
    <message>
        <source>Ihr Termin: Nummer %1</source>
        <extracomment>%1 is the number of an appointment</extracomment>
        <translation>Lịch hẹn của quý vị: số %1</translation>
    </message>
    <message>
        <source>Schreiben Sie die Nummer bitte ab.</source>
        <extracomment>Under the number of an appointment of which nobody knows</extracomment>
        <translation>Vui lòng ghi lại số này.</translation>
    </message>
    <message>
        <source>Es ist nichts geändert.</source>
        <extracomment>Nothing is looked up for a while: what is kept</extracomment>
        <translation>Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt weiter wie bisher.</source>
        <extracomment>The city said no to a change: what is kept</extracomment>
        <translation>Lịch hẹn vẫn còn như trước.</translation>
    </message>
    <message>
        <source>In %1 Minuten können Sie es wieder versuchen.</source>
        <extracomment>Nothing is looked up for a while: %1 is a number of minutes</extracomment>
        <translation>Quý vị có thể thử lại sau %1 phút.</translation>
    </message>
    <message>
        <source>Bitte warten Sie etwas.</source>
        <extracomment>Title: nothing is looked up for a while</extracomment>
        <translation>Vui lòng chờ một lát.</translation>
    </message>
    <message>
        <source>Nummer und Code waren hier zu oft falsch.</source>
        <extracomment>Nothing is looked up for a while: why</extracomment>
        <translation>Số và mã ở đây đã sai quá nhiều lần.</translation>
    </message>
    <message>
        <source>Ihr Termin gilt.</source>
        <extracomment>Title: the appointment as the city has it</extracomment>
        <translation>Lịch hẹn có hiệu lực.</translation>
    </message>
    <message>
        <source>Bitte kommen Sie fünf Minuten früher.</source>
        <extracomment>Under &quot;Ihr Termin gilt.&quot;</extracomment>
        <translation>Vui lòng đến sớm năm phút.</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt.</source>
        <extracomment>Title: the appointment counts only once a mail was answered</extracomment>
        <translation>Chưa xác nhận.</translation>
    </message>
    <message>
        <source>Der Termin gilt erst, wenn Sie die E-Mail der Stadt beantworten.</source>
        <extracomment>Under &quot;Noch nicht bestätigt.&quot;</extracomment>
        <translation>Lịch hẹn chỉ có hiệu lực khi quý vị trả lời e-mail của thành phố.</translation>
    </message>
    <message>
        <source>Dieser Termin ist nicht gebucht.</source>
        <extracomment>Title: the time is held for somebody, and nothing is booked</extracomment>
        <translation>Lịch hẹn này chưa được đặt.</translation>
    </message>
    <message>
        <source>Die Zeit ist nur reserviert und wird bald wieder frei.</source>
        <extracomment>Under &quot;Dieser Termin ist nicht gebucht.&quot;</extracomment>
        <translation>Giờ này chỉ được giữ tạm và sắp trống trở lại.</translation>
    </message>
    <message>
        <source>Sie sind aufgerufen.</source>
        <extracomment>Title: the person has been called to the counter</extracomment>
        <translation>Quý vị đã được gọi.</translation>
    </message>
    <message>
        <source>Gehen Sie bitte gleich zum Schalter.</source>
        <extracomment>Under &quot;Sie sind aufgerufen.&quot;</extracomment>
        <translation>Vui lòng đến quầy ngay.</translation>
    </message>
    <message>
        <source>Dieser Termin ist vorbei.</source>
        <extracomment>Title: the appointment has passed</extracomment>
        <translation>Lịch hẹn này đã qua.</translation>
    </message>
    <message>
        <source>Fragen Sie im Amt, ob Sie noch drankommen. Oder buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist vorbei.&quot;</extracomment>
        <translation>Hãy hỏi cơ quan xem còn được tiếp không. Hoặc đặt lịch mới.</translation>
    </message>
    <message>
        <source>Dieser Termin ist abgesagt.</source>
        <extracomment>Title: the appointment was cancelled before</extracomment>
        <translation>Lịch hẹn này đã bị hủy.</translation>
    </message>
    <message>
        <source>Wenn Sie noch kommen möchten, buchen Sie neu.</source>
        <extracomment>Under &quot;Dieser Termin ist abgesagt.&quot;</extracomment>
        <translation>Nếu vẫn muốn đến, hãy đặt lịch mới.</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob der Termin gilt.</source>
        <extracomment>Title: the city says nothing the kiosk understands</extracomment>
        <translation>Chúng tôi không biết lịch hẹn còn hiệu lực không.</translation>
    </message>
    <message>
        <source>Rufen Sie 115 an, oder fragen Sie im Amt.</source>
        <extracomment>Under &quot;Wir wissen nicht, ob der Termin gilt.&quot;</extracomment>
        <translation>Hãy gọi 115 hoặc hỏi tại cơ quan.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie Platz.</source>
        <extracomment>Title: the appointment is within the hour</extracomment>
        <translation>Mời quý vị ngồi.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen als %3.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office, %3 the number to be called</extracomment>
        <translation>%1, %2. Quý vị sẽ được gọi theo số %3.</translation>
    </message>
    <message>
        <source>%1, %2. Sie werden aufgerufen.</source>
        <extracomment>Under &quot;Bitte nehmen Sie Platz.&quot;: %1 is an hour, %2 an office</extracomment>
        <translation>%1, %2. Quý vị sẽ được gọi.</translation>
    </message>
    <message>
        <source>Die Nummer hat nur Ziffern.</source>
        <extracomment>Above the field of the number of an appointment</extracomment>
        <translation>Số chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>Der Code hat vier Zeichen: 0 bis 9, A bis F.</source>
        <extracomment>Above the field of the code of an appointment</extracomment>
        <translation>Mã có bốn ký tự: 0 đến 9, A đến F.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Noch ein Versuch.</source>
        <extracomment>Above the field: number and code belong to no appointment; one try is left</extracomment>
        <translation>Số và mã không khớp. Còn một lần thử.</translation>
    </message>
    <message>
        <source>Nummer und Code passen nicht zusammen. Bitte prüfen Sie beides.</source>
        <extracomment>Above the field: number and code belong to no appointment</extracomment>
        <translation>Số và mã không khớp. Vui lòng kiểm tra cả hai.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>So bekommen Sie es.</source>
        <extracomment>Under the title of the page of what is missing</extracomment>
        <translation>Cách lấy như sau.</translation>
    </message>
    <message>
        <source>Das kostet es zusammen</source>
        <extracomment>Before the sum</extracomment>
        <translation>Tổng chi phí</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <extracomment>Leaves the page of what is missing</extracomment>
        <translation>Trở lại danh sách</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>Under the number: the printer confirmed</extracomment>
        <translation>Đã in. Phiếu nằm trong khay.</translation>
    </message>
    <message>
        <source>Ihr Zettel wird gedruckt.</source>
        <extracomment>Under the number: the printer is at it</extracomment>
        <translation>Đang in phiếu.</translation>
    </message>
    <message>
        <source>Ist ein Zettel im Fach? Das wissen wir nicht. Ihre Nummer gilt.</source>
        <extracomment>Under the number: the printer did not say whether it printed</extracomment>
        <translation>Có phiếu trong khay không? Chúng tôi không biết. Số của quý vị có giá trị.</translation>
    </message>
    <message>
        <source>Ohne Zettel. Ihre Nummer gilt.</source>
        <extracomment>Under the number: no slip was wanted</extracomment>
        <translation>Không có phiếu. Số của quý vị có giá trị.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Hết giấy. Số của quý vị vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Nắp máy in đang mở. Số của quý vị vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig. Ihre Nummer gilt trotzdem.</source>
        <extracomment>Under the number: nothing was printed</extracomment>
        <translation>Phiếu chưa xong. Số của quý vị vẫn có giá trị.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Merken Sie sich die Nummer, oder fotografieren Sie sie.</source>
        <extracomment>Under the title while the number is on no paper</extracomment>
        <translation>Hãy nhớ số, hoặc chụp ảnh.</translation>
    </message>
    <message>
        <source>Das ist Ihre Nummer.</source>
        <extracomment>Title of the page with the number that was drawn</extracomment>
        <translation>Đây là số của quý vị.</translation>
    </message>
    <message>
        <source>Doch drucken</source>
        <extracomment>Prints the number that stands on the screen</extracomment>
        <translation>Vẫn in ra</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <extracomment>Prints the number once more</extracomment>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Không in</translation>
    </message>
    <message>
        <source>Ich habe meine Nummer</source>
        <extracomment>Ends: the citizen has the number</extracomment>
        <translation>Tôi đã có số</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Terminnummer</source>
        <extracomment>Before the number of an appointment</extracomment>
        <translation>Số lịch hẹn</translation>
    </message>
    <message>
        <source>Code zum Absagen</source>
        <extracomment>Before the code that cancels an appointment</extracomment>
        <translation>Mã để hủy</translation>
    </message>
    <message>
        <source>Sie werden aufgerufen als %1.</source>
        <extracomment>On the page of an appointment: %1 is the number that will be called</extracomment>
        <translation>Quý vị sẽ được gọi theo số %1.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Khác thường lệ</translation>
    </message>
    <message>
        <source>Alle Halte</source>
        <extracomment>Leads to all stops of the office on wheels</extracomment>
        <translation>Mọi điểm dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n Leistungen</source>
        <translation>
            <numerusform>%n thủ tục</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Leads to what one can do at an office</extracomment>
        <translation>Làm được ở đây</translation>
    </message>
    <message>
        <source>Das geht hier nicht</source>
        <extracomment>Above what people look for at an office in vain</extracomment>
        <translation>Không làm ở đây</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes address and hours along as a code</extracomment>
        <translation>Lên điện thoại</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes address and hours along on paper</extracomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Không in được</translation>
    </message>
</context>
<context>
    <name>OfficePartPage</name>
    <message>
        <source>Zurück zum Amt</source>
        <extracomment>Leaves a list of an office</extracomment>
        <translation>Trở lại cơ quan</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>%1, Bus vor Ort</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;: %1 is &quot;Fünf Ämter&quot;; the office on wheels is open</extracomment>
        <translation>%1, có xe lưu động</translation>
    </message>
    <message>
        <source>Adressen und Wege</source>
        <extracomment>Line of the tile &quot;Offices and times&quot;, where nothing is known about offices</extracomment>
        <translation>Địa chỉ và đường đi</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Tile: offices and opening hours</extracomment>
        <translation>Cơ quan và giờ mở cửa</translation>
    </message>
    <message>
        <source>Ämter</source>
        <extracomment>Tile with large letters: offices and opening hours</extracomment>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Wer hat offen?</source>
        <extracomment>Short line of the tile &quot;Offices and times&quot;</extracomment>
        <translation>Nơi nào mở cửa?</translation>
    </message>
    <message>
        <source>Telefon 115</source>
        <extracomment>Tile: the telephone service
----------
Tile with large letters: the telephone service
----------
On the slip with the hours of all offices: the telephone service</extracomment>
        <translation>Điện thoại 115</translation>
    </message>
    <message>
        <source>Fragen an alle Ämter</source>
        <extracomment>Line of the tile &quot;Telefon 115&quot;, where its hours are not known</extracomment>
        <translation>Hỏi mọi cơ quan</translation>
    </message>
    <message>
        <source>Kein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Không có cơ quan</translation>
    </message>
    <message>
        <source>Ein Amt</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Một cơ quan</translation>
    </message>
    <message>
        <source>Zwei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Hai cơ quan</translation>
    </message>
    <message>
        <source>Drei Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Ba cơ quan</translation>
    </message>
    <message>
        <source>Vier Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Bốn cơ quan</translation>
    </message>
    <message>
        <source>Fünf Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Năm cơ quan</translation>
    </message>
    <message>
        <source>Sechs Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Sáu cơ quan</translation>
    </message>
    <message>
        <source>Sieben Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Bảy cơ quan</translation>
    </message>
    <message>
        <source>Acht Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Tám cơ quan</translation>
    </message>
    <message>
        <source>Neun Ämter</source>
        <extracomment>Number of offices, at the start of a line</extracomment>
        <translation>Chín cơ quan</translation>
    </message>
    <message>
        <source>%1 Ämter</source>
        <extracomment>Number of offices, ten or more</extracomment>
        <translation>%1 cơ quan</translation>
    </message>
    <message>
        <source>alle sind zu</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>tất cả đóng cửa</translation>
    </message>
    <message>
        <source>eines ist offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>một nơi mở cửa</translation>
    </message>
    <message>
        <source>zwei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>hai nơi mở cửa</translation>
    </message>
    <message>
        <source>drei sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>ba nơi mở cửa</translation>
    </message>
    <message>
        <source>vier sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>bốn nơi mở cửa</translation>
    </message>
    <message>
        <source>fünf sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>năm nơi mở cửa</translation>
    </message>
    <message>
        <source>sechs sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>sáu nơi mở cửa</translation>
    </message>
    <message>
        <source>sieben sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>bảy nơi mở cửa</translation>
    </message>
    <message>
        <source>acht sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>tám nơi mở cửa</translation>
    </message>
    <message>
        <source>neun sind offen</source>
        <extracomment>How many of the offices are open</extracomment>
        <translation>chín nơi mở cửa</translation>
    </message>
    <message>
        <source>alle sind offen</source>
        <extracomment>All of the offices are open</extracomment>
        <translation>tất cả mở cửa</translation>
    </message>
    <message>
        <source>%1 sind offen</source>
        <extracomment>How many of the offices are open, ten or more</extracomment>
        <translation>%1 nơi mở cửa</translation>
    </message>
    <message>
        <source>Als Nächstes: %1, %2</source>
        <extracomment>While no office is open: %1 is the office that opens next, %2 &quot;öffnet morgen um 8:00 Uhr&quot;</extracomment>
        <translation>Tiếp theo: %1, %2</translation>
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
        <translation>luôn mở cửa</translation>
    </message>
    <message>
        <source>offen bis %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>mở đến %1</translation>
    </message>
    <message>
        <source>schließt um %1</source>
        <extracomment>In a row: less than 90 minutes left; %1 is a time</extracomment>
        <translation>đóng lúc %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt</source>
        <extracomment>In a row: nobody knows the opening hours</extracomment>
        <translation>chưa rõ giờ</translation>
    </message>
    <message>
        <source>geschlossen</source>
        <extracomment>In a row: closed, and nobody knows until when
----------
Instead of hours: closed all day</extracomment>
        <translation>đóng cửa</translation>
    </message>
    <message>
        <source>ab %1 wieder</source>
        <extracomment>In a row: a break; %1 is a time later today</extracomment>
        <translation>mở lại lúc %1</translation>
    </message>
    <message>
        <source>öffnet um %1</source>
        <extracomment>In a row: opens later today for the first time; %1 is a time</extracomment>
        <translation>mở lúc %1</translation>
    </message>
    <message>
        <source>morgen ab %1</source>
        <extracomment>In a row; %1 is a time</extracomment>
        <translation>ngày mai từ %1</translation>
    </message>
    <message>
        <source>%1 ab %2</source>
        <extracomment>In a row; %1 is a short weekday or a date, %2 a time</extracomment>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A day with other hours: %1 is the day, %2 its hours or &quot;geschlossen&quot;, %3 the reason</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Quelle: %1. Stand nicht bekannt.</source>
        <extracomment>%1 is who says so</extracomment>
        <translation>Nguồn: %1. Chưa rõ ngày.</translation>
    </message>
    <message>
        <source>Tippen Sie auf ein Amt. Die Karte ist nur zum Ansehen da.</source>
        <extracomment>Help on the list of offices</extracomment>
        <translation>Chạm vào một cơ quan. Bản đồ chỉ để xem.</translation>
    </message>
    <message>
        <source>Lesen Sie in Ruhe. Zeiten und Adresse nehmen Sie gedruckt oder am Handy mit.</source>
        <extracomment>Help on the page of an office</extracomment>
        <translation>Quý vị cứ đọc thong thả. Giờ và địa chỉ có thể mang về, bản in hoặc trên điện thoại.</translation>
    </message>
    <message>
        <source>Rufen Sie mit Ihrem Telefon an. Der Code wählt die Nummer auf dem Handy.</source>
        <extracomment>Help on the page of the telephone service</extracomment>
        <translation>Hãy gọi bằng điện thoại của quý vị. Mã sẽ tự quay số.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <extracomment>Before the address of an office</extracomment>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Bus und Bahn</source>
        <extracomment>Before the lines of bus and tram</extracomment>
        <translation>Xe buýt và tàu</translation>
    </message>
    <message>
        <source>Zugang</source>
        <extracomment>Before how people get in: steps, lift, door opener</extracomment>
        <translation>Lối vào</translation>
    </message>
    <message>
        <source>Telefon</source>
        <extracomment>Before the telephone number of an office</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>Before whether an appointment is needed</extracomment>
        <translation>Hẹn giờ</translation>
    </message>
    <message>
        <source>Bezahlen</source>
        <extracomment>Before how fees are paid</extracomment>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Nicht bekannt. Fragen Sie unter 115.</source>
        <extracomment>Instead of a fact of an office that nobody wrote down</extracomment>
        <translation>Chưa rõ. Hãy gọi 115.</translation>
    </message>
    <message>
        <source>Nur mit Termin</source>
        <extracomment>An office that wants an appointment</extracomment>
        <translation>Chỉ khi có hẹn</translation>
    </message>
    <message>
        <source>Ohne Termin</source>
        <extracomment>An office that wants no appointment</extracomment>
        <translation>Không cần hẹn</translation>
    </message>
    <message>
        <source>Das geht hier</source>
        <extracomment>Title of the list of what one can do at an office</extracomment>
        <translation>Làm được ở đây</translation>
    </message>
    <message>
        <source>Die nächsten Halte</source>
        <extracomment>Title of the list of stops of the office on wheels</extracomment>
        <translation>Các điểm dừng tới</translation>
    </message>
    <message>
        <source>Was ein Anruf kostet, ist nicht bekannt.</source>
        <extracomment>Instead of what a call costs</extracomment>
        <translation>Chưa rõ phí cuộc gọi.</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>Title of the slip with the hours of all offices</extracomment>
        <translation>Cơ quan và giờ mở cửa</translation>
    </message>
    <message>
        <source>Öffnungszeiten</source>
        <extracomment>Heading on the slip</extracomment>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>On the slip, where the hours of an office are not known</extracomment>
        <translation>chưa rõ giờ, gọi 115</translation>
    </message>
</context>
<context>
    <name>OfficesRow</name>
    <message>
        <source>Wer hat jetzt offen, und wo?</source>
        <extracomment>Under &quot;Ämter und Öffnungszeiten&quot;</extracomment>
        <translation>Nơi nào đang mở cửa, ở đâu?</translation>
    </message>
    <message>
        <source>Ämter und Öffnungszeiten</source>
        <extracomment>A way on where there is no waiting number</extracomment>
        <translation>Cơ quan và giờ mở cửa</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Jede Woche</source>
        <extracomment>Above the opening hours of a week</extracomment>
        <translation>Mỗi tuần</translation>
    </message>
    <message>
        <source>Anders als sonst</source>
        <extracomment>Above days ahead with other opening hours</extracomment>
        <translation>Khác thường lệ</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>rund um die Uhr offen</source>
        <extracomment>An office that never closes</extracomment>
        <translation>mở cửa suốt ngày đêm</translation>
    </message>
    <message>
        <source>offen bis %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>mở cửa đến %1</translation>
    </message>
    <message>
        <source>schließt um %1 Uhr</source>
        <extracomment>Less than 90 minutes left; %1 is a time</extracomment>
        <translation>đóng cửa lúc %1</translation>
    </message>
    <message>
        <source>Zeiten nicht bekannt, Telefon 115</source>
        <extracomment>Nobody knows the opening hours</extracomment>
        <translation>chưa rõ giờ mở cửa, gọi 115</translation>
    </message>
    <message>
        <source>bis auf Weiteres geschlossen</source>
        <extracomment>Closed, and nobody knows until when</extracomment>
        <translation>đóng cửa đến khi có thông báo</translation>
    </message>
    <message>
        <source>ab %1 Uhr wieder offen</source>
        <extracomment>A break; %1 is a time later today</extracomment>
        <translation>mở lại lúc %1</translation>
    </message>
    <message>
        <source>öffnet heute um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>mở cửa hôm nay lúc %1</translation>
    </message>
    <message>
        <source>heute schon zu: %1.</source>
        <extracomment>Open this morning only; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>hôm nay đã đóng cửa: %1.</translation>
    </message>
    <message>
        <source>heute zu: %1.</source>
        <extracomment>Closed all day; %1 is the reason, such as a holiday. Another sentence follows</extracomment>
        <translation>hôm nay đóng cửa: %1.</translation>
    </message>
    <message>
        <source>öffnet morgen um %1 Uhr</source>
        <extracomment>%1 is a time</extracomment>
        <translation>mở cửa ngày mai lúc %1</translation>
    </message>
    <message>
        <source>öffnet %1 um %2 Uhr</source>
        <extracomment>%1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>mở cửa %1 lúc %2</translation>
    </message>
    <message>
        <source>Öffnet morgen um %1 Uhr</source>
        <extracomment>A sentence of its own; %1 is a time</extracomment>
        <translation>Mở cửa ngày mai lúc %1</translation>
    </message>
    <message>
        <source>Öffnet %1 um %2 Uhr</source>
        <extracomment>A sentence of its own; %1 is a weekday, or weekday, day and month; %2 a time</extracomment>
        <translation>Mở cửa %1 lúc %2</translation>
    </message>
    <message>
        <source>noch bis %1 Uhr</source>
        <extracomment>A stop of the office on wheels where it stands now; %1 is a time</extracomment>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 bis %2 Uhr</source>
        <extracomment>A stop of the office on wheels; %1 and %2 are times</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Heute</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Morgen</source>
        <extracomment>Day of a stop of the office on wheels</extracomment>
        <translation>Ngày mai</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Days that follow each other: %1 the first, %2 the last</extracomment>
        <translation>%1 đến %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Anfang</source>
        <extracomment>Resting button at the top of a list; the other button turns to the next page</extracomment>
        <translation>Trên cùng</translation>
    </message>
    <message>
        <source>Weiter oben</source>
        <extracomment>Button that shows the rows before</extracomment>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Ende</source>
        <extracomment>Resting button at the end of a list</extracomment>
        <translation>Dưới cùng</translation>
    </message>
    <message>
        <source>Weiter unten</source>
        <extracomment>Button that shows the next rows</extracomment>
        <translation>Xuống dưới</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Hier ist nichts nötig. Fragen beantwortet Telefon 115.</source>
        <extracomment>A part of a service that has no content</extracomment>
        <translation>Ở đây không cần gì. Nếu có câu hỏi, hãy gọi 115.</translation>
    </message>
    <message>
        <source>Zurück zur Leistung</source>
        <extracomment>Leaves a part of a service</extracomment>
        <translation>Trở lại thủ tục</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Mit dem Handy fotografieren</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>Chụp bằng điện thoại</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet die Seite der Stadt.</source>
        <extracomment>Page with a code that is a link</extracomment>
        <translation>Hướng máy ảnh điện thoại vào mã. Mã mở trang của thành phố.</translation>
    </message>
    <message>
        <source>Halten Sie die Kamera Ihres Handys auf den Code. Er enthält alles, auch ohne Internet.</source>
        <extracomment>Page with a code that holds the text itself</extracomment>
        <translation>Hướng máy ảnh điện thoại vào mã. Mã chứa mọi thông tin, không cần internet.</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Page with a code for the phone</extracomment>
        <translation>Lên điện thoại</translation>
    </message>
    <message>
        <source>Ich habe es</source>
        <extracomment>The code has been photographed</extracomment>
        <translation>Tôi đã có</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Wo möchten Sie hin?</source>
        <extracomment>Title of the offices to choose from</extracomment>
        <translation>Quý vị muốn đến đâu?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Gerade werden hier keine Nummern ausgegeben.</source>
        <extracomment>Under the title, while no numbers are given</extracomment>
        <translation>Hiện ở đây không phát số.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>Under the title: what the button does</extracomment>
        <translation>Chạm một lần. Phiếu ra ở khe dưới màn hình.</translation>
    </message>
    <message>
        <source>Sie tippen einmal. Die Nummer steht dann groß auf dem Bildschirm.</source>
        <extracomment>Under the title: what the button does, without a printer</extracomment>
        <translation>Chạm một lần. Số sẽ hiện lớn trên màn hình.</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Bildschirm.</source>
        <extracomment>Under &quot;Heute kein Druck.&quot;</extracomment>
        <translation>Số hiện trên màn hình.</translation>
    </message>
    <message>
        <source>Heute kein Druck.</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Hôm nay không in.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Draws a waiting number</extracomment>
        <translation>Lấy số</translation>
    </message>
    <message>
        <source>Ohne Zettel ziehen</source>
        <extracomment>Draws a waiting number although no slip can be printed</extracomment>
        <translation>Lấy số không phiếu</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Gerade gibt es hier keine Wartenummern.</source>
        <extracomment>No queue gives numbers now</extracomment>
        <translation>Hiện ở đây không phát số thứ tự.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, zu dem Sie möchten.</source>
        <extracomment>Under the title of the list of queues</extracomment>
        <translation>Chạm vào cơ quan quý vị muốn đến.</translation>
    </message>
    <message>
        <source>Wo möchten Sie warten?</source>
        <extracomment>Title of the list of queues</extracomment>
        <translation>Quý vị muốn chờ ở đâu?</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>SIMULATION</source>
        <extracomment>First word of the ribbon that says what is simulated</extracomment>
        <translation>MÔ PHỎNG</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Dazu haben wir nichts gefunden.</source>
        <extracomment>No search result</extracomment>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n Treffer</source>
        <extracomment>Number of search results</extracomment>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Gesucht nach %2</source>
        <extracomment>%1 is the number of results, %2 the word that was searched instead of the one typed</extracomment>
        <translation>%1. Đã tìm %2</translation>
    </message>
    <message>
        <source>%1 bis %2 von %3</source>
        <extracomment>Which results are shown: from %1 to %2 of %3</extracomment>
        <translation>%1 đến %2 trong %3</translation>
    </message>
    <message>
        <source>Vorige</source>
        <extracomment>Shows the results before</extracomment>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Weitere</source>
        <extracomment>Shows more results</extracomment>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.</source>
        <extracomment>Search page: the lead</extracomment>
        <translation>Hãy viết như quý vị nói. Gõ sai cũng không sao.</translation>
    </message>
    <message>
        <source>Wonach suchen Sie?</source>
        <extracomment>Search page</extracomment>
        <translation>Quý vị tìm gì?</translation>
    </message>
    <message>
        <source>Zum Beispiel: Personalausweis</source>
        <extracomment>Inside the empty search field</extracomment>
        <translation>Ví dụ: thẻ căn cước</translation>
    </message>
    <message>
        <source>Suchfeld</source>
        <extracomment>Name of the search field, for those who hear it</extracomment>
        <translation>Ô tìm kiếm</translation>
    </message>
    <message>
        <source>Treffer</source>
        <extracomment>Low reach in landscape: what was found comes in place of the keyboard</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <extracomment>Low reach in landscape: the keyboard comes in place of what was found</extracomment>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Suchen</source>
        <extracomment>Key that ends typing</extracomment>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>Oder nach Lebenslage</source>
        <extracomment>Search page: above the life situations</extracomment>
        <translation>Hoặc theo hoàn cảnh</translation>
    </message>
    <message>
        <source>Oder fragen Sie unter %1.</source>
        <extracomment>Last row where a search found nothing; %1 is the number of the city&apos;s telephone service</extracomment>
        <translation>Hoặc gọi %1.</translation>
    </message>
</context>
<context>
    <name>ServiceCards</name>
    <message>
        <source>Das bringen Sie mit</source>
        <extracomment>Heading of the card of documents</extracomment>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Nichts. Kommen Sie einfach vorbei.</source>
        <extracomment>A service for which nothing has to be brought</extracomment>
        <translation>Không cần gì. Quý vị cứ đến.</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere</source>
        <extracomment>Under the first documents; %n is how many more there are</extracomment>
        <translation>
            <numerusform>%n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Habe ich alles?</source>
        <extracomment>Leads to the list of all documents, to be ticked</extracomment>
        <translation>Tôi có đủ chưa?</translation>
    </message>
    <message>
        <source>Hier gehen Sie hin</source>
        <extracomment>Heading of the card of the office</extracomment>
        <translation>Nơi cần đến</translation>
    </message>
    <message>
        <source>Andere Ämter</source>
        <extracomment>Leads to the other offices</extracomment>
        <translation>Cơ quan khác</translation>
    </message>
</context>
<context>
    <name>ServiceMore</name>
    <message>
        <source>So läuft es ab</source>
        <extracomment>Leads to the procedure</extracomment>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Leads to notes and legal sources</extracomment>
        <translation>Nên biết</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Nichts</source>
        <extracomment>Nothing has to be brought</extracomment>
        <translation>Không cần gì</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>Number of things to bring</extracomment>
        <translation>
            <numerusform>%n thứ</numerusform>
        </translation>
    </message>
    <message>
        <source>Was bringe ich mit?</source>
        <extracomment>With large letters: leads to the documents</extracomment>
        <translation>Tôi mang theo gì?</translation>
    </message>
    <message>
        <source>Wo muss ich hin?</source>
        <extracomment>With large letters: leads to the offices</extracomment>
        <translation>Tôi phải đến đâu?</translation>
    </message>
    <message>
        <source>Ablauf, Hinweise, Recht</source>
        <extracomment>Under &quot;More about it&quot;: procedure, notes, legal sources</extracomment>
        <translation>Các bước, lưu ý, luật</translation>
    </message>
    <message>
        <source>Mehr dazu</source>
        <extracomment>With large letters: leads to procedure and legal sources</extracomment>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>Aufs Handy</source>
        <extracomment>Takes the service along as a code</extracomment>
        <translation>Lên điện thoại</translation>
    </message>
    <message>
        <source>Zettel drucken</source>
        <extracomment>Takes the service along on paper</extracomment>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Kein Druck</source>
        <extracomment>The printer does not work now</extracomment>
        <translation>Không in được</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <extracomment>Leads from a service to its appointments</extracomment>
        <translation>Đặt lịch hẹn</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Wir fragen beim Amt nach</source>
        <extracomment>While the city is asked what can be booked</extracomment>
        <translation>Đang hỏi cơ quan</translation>
    </message>
    <message>
        <source>Fragen Sie unter 115.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Hãy gọi 115.</translation>
    </message>
    <message>
        <source>Hier gibt es gerade keine Termine.</source>
        <extracomment>The list of services with appointments is empty</extracomment>
        <translation>Hiện ở đây không có lịch hẹn.</translation>
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
        <translation>Thứ Hai đến Thứ Sáu, 8:00 đến 18:00</translation>
    </message>
    <message>
        <source>Musterstadt ist erfunden.</source>
        <extracomment>Ribbon: the demo city</extracomment>
        <translation>Musterstadt là thành phố hư cấu.</translation>
    </message>
    <message>
        <source>Der Bondrucker ist simuliert.</source>
        <extracomment>Ribbon: a simulated device</extracomment>
        <translation>Máy in phiếu là mô phỏng.</translation>
    </message>
</context>
<context>
    <name>SizeTile</name>
    <message>
        <source>Schriftgröße %1</source>
        <extracomment>Text size %1 of four, spoken</extracomment>
        <translation>Cỡ chữ %1</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>SIMULATION  Dieser Zettel ist nicht gültig.</source>
        <extracomment>Black line on paper while something is simulated</extracomment>
        <translation>MÔ PHỎNG  Phiếu này không có giá trị.</translation>
    </message>
    <message>
        <source>Weiterlesen auf dem Handy</source>
        <extracomment>Beside the code on the slip</extracomment>
        <translation>Đọc tiếp trên điện thoại</translation>
    </message>
    <message>
        <source>Stand %1 · Kiosk %2 · %3</source>
        <extracomment>Last line of a slip: %1 day of the text, %2 name of the kiosk, %3 when it was printed</extracomment>
        <translation>Cập nhật %1 · Ki-ốt %2 · %3</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Einen Moment bitte. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.</source>
        <extracomment>While the printer works</extracomment>
        <translation>Xin chờ một chút. Phiếu ra từ khe dưới màn hình.</translation>
    </message>
    <message>
        <source>Er liegt im Ausgabefach unter dem Bildschirm. Bitte nehmen Sie ihn mit.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Phiếu nằm trong khay dưới màn hình. Xin quý vị mang theo.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Sehen Sie nach, ob ein Zettel im Fach liegt.</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>Máy in không trả lời. Xin xem trong khay có phiếu không.</translation>
    </message>
    <message>
        <source>Der Drucker arbeitet gerade nicht. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed, where nothing better is known</extracomment>
        <translation>Máy in hiện không hoạt động. Hãy lấy thông tin lên điện thoại.</translation>
    </message>
    <message>
        <source>Der Zettel wird gedruckt.</source>
        <extracomment>While the printer works</extracomment>
        <translation>Phiếu đang được in.</translation>
    </message>
    <message>
        <source>Ihr Zettel ist fertig.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Phiếu của quý vị đã xong.</translation>
    </message>
    <message>
        <source>Ist der Zettel da?</source>
        <extracomment>The printer did not say whether it printed</extracomment>
        <translation>Phiếu có ở đó không?</translation>
    </message>
    <message>
        <source>Hier wird nicht gedruckt.</source>
        <extracomment>This kiosk cannot print at all</extracomment>
        <translation>Ở đây không in.</translation>
    </message>
    <message>
        <source>Der Zettel ist nicht fertig.</source>
        <extracomment>Nothing was printed</extracomment>
        <translation>Phiếu chưa xong.</translation>
    </message>
    <message>
        <source>Das Papier ist zu Ende. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Máy in hết giấy. Hãy lấy thông tin lên điện thoại.</translation>
    </message>
    <message>
        <source>Der Deckel des Druckers steht offen. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Nắp máy in đang mở. Hãy lấy thông tin lên điện thoại.</translation>
    </message>
    <message>
        <source>Dieser Kiosk hat keinen Drucker. Nehmen Sie die Auskunft aufs Handy.</source>
        <extracomment>Why nothing was printed</extracomment>
        <translation>Ki-ốt này không có máy in. Hãy lấy thông tin lên điện thoại.</translation>
    </message>
    <message>
        <source>Wird gedruckt</source>
        <extracomment>On the button or card of something the printer is at</extracomment>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Gedruckt. Ihr Zettel liegt im Ausgabefach.</source>
        <extracomment>After the printer confirmed</extracomment>
        <translation>Đã in. Phiếu của quý vị nằm trong khay.</translation>
    </message>
    <message>
        <source>Diese Seite bleibt stehen, bis Sie auf „Ich habe alles“ tippen.</source>
        <extracomment>Under the code that stands for a slip that was not printed; the quoted word is the button</extracomment>
        <translation>Trang này ở lại cho đến khi quý vị chạm vào “Tôi đã có đủ”.</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Prints once more</extracomment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Fertig</source>
        <extracomment>Leaves the page of a printed slip</extracomment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Ich habe alles</source>
        <extracomment>Leaves the page of a slip that was not printed</extracomment>
        <translation>Tôi đã có đủ</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Wartenummer</source>
        <extracomment>Above the title of a page without a waiting number</extracomment>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>So kommen Sie trotzdem weiter</source>
        <extracomment>Heading above the ways on</extracomment>
        <translation>Quý vị vẫn có thể làm tiếp</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small, for the technician; %1 is a code</extracomment>
        <translation>Cho kỹ thuật: %1</translation>
    </message>
    <message>
        <source>Zum Start</source>
        <extracomment>Leads to the home screen</extracomment>
        <translation>Về đầu</translation>
    </message>
    <message>
        <source>Jetzt noch einmal</source>
        <extracomment>Tries once more</extracomment>
        <translation>Thử lại ngay</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>an</source>
        <extracomment>State of a switch</extracomment>
        <translation>bật</translation>
    </message>
    <message>
        <source>aus</source>
        <extracomment>State of a switch</extracomment>
        <translation>tắt</translation>
    </message>
</context>
<context>
    <name>TelephonePage</name>
    <message>
        <source>Eine Nummer für alle Ämter.</source>
        <extracomment>Under the title of the page of the telephone service</extracomment>
        <translation>Một số cho mọi cơ quan.</translation>
    </message>
    <message>
        <source>Rufen Sie die %1 an.</source>
        <extracomment>Title of the page of the telephone service; %1 is its number</extracomment>
        <translation>Hãy gọi số %1.</translation>
    </message>
    <message>
        <source>QR-Code</source>
        <extracomment>Name of the QR code, for those who hear it</extracomment>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Der Code wählt die Nummer.</source>
        <extracomment>Under the code: what it does</extracomment>
        <translation>Mã sẽ tự quay số.</translation>
    </message>
</context>
<context>
    <name>TelephoneRow</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>A way on where there is no waiting number; %1 is the number of the telephone service</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Eingabe zeigen</source>
        <extracomment>Name of the button in a personal field that shows its letters again</extracomment>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Eingabe verdecken</source>
        <extracomment>Name of the button in a personal field that shows dots instead of letters</extracomment>
        <translation>Che chữ</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <extracomment>Button in a personal field: letters again</extracomment>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Verdecken</source>
        <extracomment>Button in a personal field: dots instead of letters</extracomment>
        <translation>Che chữ</translation>
    </message>
    <message>
        <source>Leeren</source>
        <extracomment>Button in the search field that removes what was typed</extracomment>
        <translation>Xóa hết</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>So bedienen Sie den Kiosk</source>
        <extracomment>Title of the page on how to use the machine</extracomment>
        <translation>Cách dùng ki-ốt</translation>
    </message>
    <message>
        <source>Tippen Sie mit dem Finger auf eine Kachel oder einen Knopf. Es gilt, wenn Sie loslassen.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Dùng ngón tay chạm vào một ô hoặc nút. Lệnh có hiệu lực khi quý vị nhấc tay.</translation>
    </message>
    <message>
        <source>Unten steht immer dasselbe: Zurück, Start, Sprache, Darstellung, Hilfe, Verbergen, Beenden.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Ở dưới luôn giống nhau: Quay lại, Bắt đầu, Ngôn ngữ, Hiển thị, Trợ giúp, Ẩn trang, Kết thúc.</translation>
    </message>
    <message>
        <source>Unter „Darstellung“ machen Sie die Schrift größer und die Farben stärker.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Trong “Hiển thị”, quý vị làm chữ lớn hơn và màu rõ hơn.</translation>
    </message>
    <message>
        <source>Auch eine Tastatur genügt: Pfeile wählen, die Eingabetaste öffnet.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Bàn phím cũng đủ: mũi tên để chọn, phím Enter để mở.</translation>
    </message>
    <message>
        <source>Lassen Sie sich Zeit. Vor dem Löschen fragen wir, ob Sie noch da sind.</source>
        <extracomment>How to use the machine</extracomment>
        <translation>Quý vị cứ thong thả. Trước khi xóa, chúng tôi hỏi quý vị còn ở đó không.</translation>
    </message>
    <message>
        <source>Ihre Daten</source>
        <extracomment>Title of the privacy notice</extracomment>
        <translation>Dữ liệu của quý vị</translation>
    </message>
    <message>
        <source>Was Sie hier suchen und wählen, bleibt nur bis zum Beenden im Speicher.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Những gì quý vị tìm và chọn ở đây chỉ được giữ đến khi kết thúc.</translation>
    </message>
    <message>
        <source>Danach ist es gelöscht. Wir schreiben nichts davon auf und geben nichts weiter.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Sau đó tất cả bị xóa. Chúng tôi không ghi lại và không chuyển cho ai.</translation>
    </message>
    <message>
        <source>Schaut jemand zu? „Verbergen“ verdeckt die Seite sofort.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Có ai đang nhìn? “Ẩn trang” che trang ngay lập tức.</translation>
    </message>
    <message>
        <source>Den gedruckten Zettel nehmen Sie bitte mit.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Xin quý vị mang theo phiếu đã in.</translation>
    </message>
    <message>
        <source>Fragen beantwortet der Datenschutz der Stadt. Die Nummer hat das Bürgertelefon 115.</source>
        <extracomment>Privacy notice</extracomment>
        <translation>Nếu có câu hỏi, xin hỏi bộ phận bảo vệ dữ liệu của thành phố. Số 115 cho quý vị biết số điện thoại.</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <extracomment>Title of the accessibility statement</extracomment>
        <translation>Tiếp cận cho mọi người</translation>
    </message>
    <message>
        <source>Wir bauen diesen Kiosk nach der EN 301 549 und den Regeln für barrierefreie Geräte (BFSGV).</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Chúng tôi làm ki-ốt này theo EN 301 549 và quy định của Đức về thiết bị dễ tiếp cận (BFSGV).</translation>
    </message>
    <message>
        <source>Schrift in vier Größen, vier Farbwelten, alle Knöpfe mindestens 15 mm groß, alles auch mit Tasten.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Bốn cỡ chữ, bốn bộ màu, mọi nút ít nhất 15&#xa0;mm, tất cả dùng được bằng phím.</translation>
    </message>
    <message>
        <source>Noch nicht fertig sind Vorlesen und Tastfeld. Das Bürgertelefon 115 liest Ihnen jede Auskunft vor.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Đọc thành tiếng và bàn phím nổi chưa hoàn thành. Đường dây 115 đọc mọi thông tin cho quý vị.</translation>
    </message>
    <message>
        <source>Ist etwas schwer zu bedienen? Sagen Sie es uns unter 115. Wir antworten in vier Wochen.</source>
        <extracomment>Accessibility statement</extracomment>
        <translation>Có gì khó dùng không? Hãy cho chúng tôi biết qua số 115. Chúng tôi trả lời trong bốn tuần.</translation>
    </message>
    <message>
        <source>Impressum</source>
        <extracomment>Title of the imprint</extracomment>
        <translation>Thông tin pháp lý</translation>
    </message>
    <message>
        <source>Diesen Kiosk verantwortet die Stadt %1.</source>
        <extracomment>Imprint, %1 is the city</extracomment>
        <translation>Thành phố %1 chịu trách nhiệm về ki-ốt này.</translation>
    </message>
    <message>
        <source>Das Programm heißt Bürgerkiosk. Es ist freie Software unter der EUPL 1.2.</source>
        <extracomment>Imprint</extracomment>
        <translation>Chương trình có tên Bürgerkiosk. Đây là phần mềm tự do theo EUPL 1.2.</translation>
    </message>
    <message>
        <source>Schriften: Fira Sans, Noto Sans Arabic (OFL 1.1). Zeichen: Material Symbols (Apache 2.0). Farben nach KERN (EUPL 1.2).</source>
        <extracomment>Imprint</extracomment>
        <translation>Phông chữ: Fira Sans, Noto Sans Arabic (OFL 1.1). Biểu tượng: Material Symbols (Apache 2.0). Màu theo KERN (EUPL 1.2).</translation>
    </message>
    <message>
        <source>Hilfen</source>
        <extracomment>Title of the page with all helps, for large letters in landscape</extracomment>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Sprache</source>
        <extracomment>Leads to the languages</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <extracomment>Leads to colours and letters</extracomment>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <extracomment>Leads to the help page</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Gelesen</source>
        <extracomment>Leaves a text one has read</extracomment>
        <translation>Đã đọc</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message>
        <source>Anderer Tag</source>
        <extracomment>Button: another day of the calendar</extracomment>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <translation>Đang giữ chỗ</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Telefon %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Điện thoại %1</translation>
    </message>
    <message>
        <source>Ämter und Zeiten</source>
        <extracomment>Row on the page of a no: leads to the offices and their hours</extracomment>
        <translation>Cơ quan và giờ làm việc</translation>
    </message>
    <message>
        <source>Termine im Internet</source>
        <extracomment>Beside the code of the page where citizens book on the web</extracomment>
        <translation>Lịch hẹn trên mạng</translation>
    </message>
    <message>
        <source>Für die Technik: %1</source>
        <extracomment>Last and small: %1 is a code</extracomment>
        <translation>Cho kỹ thuật: %1</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>Goes to the home screen</extracomment>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Noch einmal versuchen</source>
        <extracomment>Tries once more what failed</extracomment>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>VeilPage</name>
    <message>
        <source>Niemand kann jetzt mitlesen. Es geht nichts verloren.</source>
        <extracomment>Veil over a page: the lead</extracomment>
        <translation>Giờ không ai đọc được. Không có gì bị mất.</translation>
    </message>
    <message>
        <source>Seite verborgen</source>
        <extracomment>Veil over a page</extracomment>
        <translation>Trang đã ẩn</translation>
    </message>
    <message>
        <source>Weiter anzeigen</source>
        <extracomment>Veil over a page: the big button that shows the page again</extracomment>
        <translation>Hiện lại</translation>
    </message>
    <message>
        <source>„Beenden“ löscht alles.</source>
        <extracomment>Veil over a page: small print. Beenden is the button in the bar</extracomment>
        <translation>“Kết thúc” sẽ xóa tất cả.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Wartezeit nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>Chưa biết thời gian chờ</translation>
    </message>
    <message>
        <source>Sie kommen gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>Sắp đến lượt quý vị</translation>
    </message>
    <message>
        <source>etwa %1 Minuten</source>
        <extracomment>How long one waits; %1 is a number from 2</extracomment>
        <translation>khoảng %1 phút</translation>
    </message>
    <message>
        <source>Gerade gibt es hier keine Nummern</source>
        <extracomment>A queue that gives no numbers now, and nobody knows when again</extracomment>
        <translation>Hiện ở đây không phát số</translation>
    </message>
    <message>
        <source>Geht gerade nicht</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: the city&apos;s system does not answer</extracomment>
        <translation>Hiện không dùng được</translation>
    </message>
    <message>
        <source>Gerade gibt es keine Nummern</source>
        <extracomment>Line of the tile &quot;Draw a number&quot;: all queues are closed</extracomment>
        <translation>Hiện không phát số</translation>
    </message>
    <message>
        <source>%1 bis %2 Minuten</source>
        <extracomment>How long one waits, the shortest and the longest queue; %1 and %2 are numbers</extracomment>
        <translation>từ %1 đến %2 phút</translation>
    </message>
</context>
<context>
    <name>WaitingNumber</name>
    <message>
        <source>Es warten: %1</source>
        <extracomment>On the page of called numbers: how many wait; %1 is a number</extracomment>
        <translation>Đang chờ: %1</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Es geht von selbst weiter.</source>
        <extracomment>Help while the city is asked</extracomment>
        <translation>Hãy chờ một lát. Máy sẽ tự tiếp tục.</translation>
    </message>
    <message>
        <source>Tippen Sie auf das Amt, bei dem Sie warten möchten.</source>
        <extracomment>Help on the list of queues</extracomment>
        <translation>Chạm vào cơ quan mà quý vị muốn chờ.</translation>
    </message>
    <message>
        <source>Tippen Sie einmal auf den großen Knopf. Sie bekommen genau eine Nummer.</source>
        <extracomment>Help on the page that draws a number</extracomment>
        <translation>Chạm nút lớn một lần. Quý vị nhận đúng một số.</translation>
    </message>
    <message>
        <source>Warten Sie einen Moment. Sie müssen nichts mehr tippen.</source>
        <extracomment>Help while the number is drawn</extracomment>
        <translation>Hãy chờ một lát. Không cần chạm gì nữa.</translation>
    </message>
    <message>
        <source>Merken Sie sich die Nummer, oder nehmen Sie den Zettel. Sie wird aufgerufen.</source>
        <extracomment>Help on the page of the number</extracomment>
        <translation>Hãy nhớ số hoặc lấy phiếu. Số sẽ được gọi.</translation>
    </message>
    <message>
        <source>Hier steht, was passiert ist und wer Ihnen weiterhilft.</source>
        <extracomment>Help where there is no number</extracomment>
        <translation>Ở đây ghi việc gì đã xảy ra và ai giúp quý vị.</translation>
    </message>
    <message>
        <source>Hier steht, welche Nummer dran ist und wohin man geht.</source>
        <translation>Ở đây ghi đến số nào và đi đến đâu.</translation>
    </message>
    <message>
        <source>Einen Moment bitte.</source>
        <extracomment>Title while the city is asked for its queues</extracomment>
        <translation>Xin chờ một lát.</translation>
    </message>
    <message>
        <source>Wir fragen nach der Wartezeit.</source>
        <extracomment>What is waited for</extracomment>
        <translation>Chúng tôi đang hỏi thời gian chờ.</translation>
    </message>
    <message>
        <source>Ihre Nummer wird gezogen.</source>
        <extracomment>Title while the number is drawn</extracomment>
        <translation>Đang lấy số cho quý vị.</translation>
    </message>
    <message>
        <source>Wir warten auf die Antwort der Stadt.</source>
        <extracomment>What is waited for: the city gives the number</extracomment>
        <translation>Chúng tôi đang chờ thành phố trả lời.</translation>
    </message>
    <message>
        <source>Wir fragen zuerst den Drucker.</source>
        <extracomment>What is waited for: the printer says whether it can print</extracomment>
        <translation>Trước tiên chúng tôi hỏi máy in.</translation>
    </message>
    <message>
        <source>Nummer ziehen</source>
        <extracomment>Title of the page that draws a number</extracomment>
        <translation>Lấy số</translation>
    </message>
    <message>
        <source>Wartezeit</source>
        <extracomment>Above how long one waits
----------
On the slip, before how long one waits</extracomment>
        <translation>Thời gian chờ</translation>
    </message>
    <message>
        <source>Sie warten etwa</source>
        <extracomment>Above &quot;25 Minuten&quot;</extracomment>
        <translation>Quý vị chờ khoảng</translation>
    </message>
    <message>
        <source>nicht bekannt</source>
        <extracomment>How long one waits, where nobody knows</extracomment>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>gleich dran</source>
        <extracomment>How long one waits: hardly at all</extracomment>
        <translation>sắp đến</translation>
    </message>
    <message>
        <source>%1 Minuten</source>
        <extracomment>Under &quot;Sie warten etwa&quot;; %1 is a number from 2</extracomment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>Vor Ihnen wartet niemand.</source>
        <extracomment>How many people wait</extracomment>
        <translation>Không ai chờ trước quý vị.</translation>
    </message>
    <message>
        <source>Vor Ihnen warten: %1</source>
        <extracomment>How many people wait; %1 is a number</extracomment>
        <translation>Chờ trước quý vị: %1</translation>
    </message>
    <message>
        <source>Wie lange, wissen wir nicht.</source>
        <extracomment>Under the waiting time that nobody knows</extracomment>
        <translation>Chúng tôi không biết bao lâu.</translation>
    </message>
    <message>
        <source>Nehmen Sie Platz</source>
        <extracomment>Above the place to wait</extracomment>
        <translation>Mời quý vị ngồi</translation>
    </message>
    <message>
        <source>Hat es geklappt?</source>
        <extracomment>Title: the answer to the draw never came</extracomment>
        <translation>Có được không?</translation>
    </message>
    <message>
        <source>Wir wissen nicht, ob eine Nummer gezogen wurde.</source>
        <extracomment>The answer to the draw never came</extracomment>
        <translation>Chúng tôi không biết số đã được lấy hay chưa.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie am Schalter.</source>
        <extracomment>The one sentence to keep where nobody knows whether a number was drawn</extracomment>
        <translation>Xin hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Wir ziehen keine zweite Nummer, damit Sie nur einmal warten.</source>
        <extracomment>Why no second number is drawn</extracomment>
        <translation>Chúng tôi không lấy số thứ hai, để quý vị chỉ chờ một lần.</translation>
    </message>
    <message>
        <source>Das hat nicht geklappt.</source>
        <extracomment>Title: there is no number</extracomment>
        <translation>Việc này không thành công.</translation>
    </message>
    <message>
        <source>%1 Es wurde keine Nummer gezogen.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>%1 Chưa lấy số nào.</translation>
    </message>
    <message>
        <source>Das war um %1 Uhr bekannt</source>
        <extracomment>Above what was known of the queues before the line broke; %1 is a time</extracomment>
        <translation>Thông tin lúc %1</translation>
    </message>
    <message>
        <source>Ihre Wartenummer</source>
        <translation>Số thứ tự của quý vị</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>On the slip, before the date</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Ihre Nummer wird aufgerufen. Bleiben Sie da.</source>
        <extracomment>On the slip of a waiting number</extracomment>
        <translation>Số của quý vị sẽ được gọi. Xin ở lại đây.</translation>
    </message>
    <message>
        <source>Im Wartebereich</source>
        <extracomment>Where one waits, where the city says no more</extracomment>
        <translation>Ở khu vực chờ</translation>
    </message>
    <message>
        <source>Wartenummer %1</source>
        <extracomment>First line of a text for the phone; %1 is the number</extracomment>
        <translation>Số thứ tự %1</translation>
    </message>
    <message>
        <source>%1 (um %2 Uhr)</source>
        <extracomment>How long one waits, and when that was said: %1 is &quot;etwa 25 Minuten&quot;, %2 a time</extracomment>
        <translation>%1 (lúc %2)</translation>
    </message>
    <message>
        <source>Das Wartesystem macht gerade Pause.</source>
        <extracomment>Why there is no waiting number: maintenance, or an error of the city&apos;s system</extracomment>
        <translation>Hệ thống xếp hàng đang tạm nghỉ.</translation>
    </message>
    <message>
        <source>Wartenummer ziehen</source>
        <extracomment>Tile: draws a waiting number</extracomment>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>Wartenummer</source>
        <extracomment>Tile with large letters: draws a waiting number</extracomment>
        <translation>Số thứ tự</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>Freie Zeiten werden gesucht</source>
        <extracomment>While free times are asked for</extracomment>
        <translation>Đang tìm giờ trống</translation>
    </message>
    <message>
        <source>Noch einmal fragen</source>
        <extracomment>Asks for the free times once more</extracomment>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Früher</source>
        <extracomment>Shows earlier weeks of the calendar</extracomment>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Später</source>
        <extracomment>Shows later weeks of the calendar</extracomment>
        <translation>Muộn hơn</translation>
    </message>
    <message>
        <source>Ein anderes Amt hat vielleicht etwas frei.</source>
        <extracomment>No free time in the weeks shown: %1 is the next free day
----------
Nothing is free at all</extracomment>
        <translation>Cơ quan khác có thể còn chỗ.</translation>
    </message>
    <message>
        <source>Der nächste freie Tag: %1.</source>
        <translation>Ngày trống tiếp theo: %1.</translation>
    </message>
    <message>
        <source>In diesen vier Wochen ist nichts frei.</source>
        <extracomment>No free time in the weeks shown</extracomment>
        <translation>Trong bốn tuần này không còn chỗ.</translation>
    </message>
    <message>
        <source>Wählen Sie einen Tag.</source>
        <extracomment>In place of the times, as long as no day is marked</extracomment>
        <translation>Hãy chọn một ngày.</translation>
    </message>
    <message>
        <source>Hier ist gerade nichts frei.</source>
        <extracomment>Nothing is free at all</extracomment>
        <translation>Hiện ở đây không còn chỗ.</translation>
    </message>
    <message>
        <source>Anderes Amt</source>
        <extracomment>Button: choose another office</extracomment>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>Wird reserviert</source>
        <extracomment>On the button while the city is asked to hold a time</extracomment>
        <translation>Đang giữ chỗ</translation>
    </message>
</context>
<context>
    <name>WishPage</name>
    <message>
        <source>Kommen Sie zu mehreren? Dann dauert der Termin länger, und wir planen das ein.</source>
        <extracomment>Under the title of how many</extracomment>
        <translation>Quý vị đi nhiều người? Khi đó lịch hẹn lâu hơn, chúng tôi sẽ tính trước.</translation>
    </message>
    <message>
        <source>Für wie viele Personen?</source>
        <extracomment>Title: how many of what</extracomment>
        <translation>Cho mấy người?</translation>
    </message>
    <message>
        <source>Mehr passt nicht in einen Termin. Für weitere buchen Sie bitte noch einen.</source>
        <extracomment>No more of a service fits into one appointment</extracomment>
        <translation>Một lịch hẹn không thể nhiều hơn. Nếu cần thêm, vui lòng đặt lịch hẹn nữa.</translation>
    </message>
    <message>
        <source>Gleich miterledigen?</source>
        <extracomment>Heading of services for the same appointment</extracomment>
        <translation>Làm luôn việc khác?</translation>
    </message>
    <message>
        <source>Alle, die dazupassen</source>
        <extracomment>Row: shows all services for the same appointment</extracomment>
        <translation>Tất cả việc phù hợp</translation>
    </message>
    <message>
        <source>Weiter zu den Zeiten</source>
        <extracomment>Goes on to the free times</extracomment>
        <translation>Xem các giờ</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Bitte warten</source>
        <extracomment>Beside three dots, while the city or the printer is asked</extracomment>
        <translation>Xin chờ</translation>
    </message>
</context>
</TS>
