# What an agreement says in Arabic; all else falls back to Finnish.
site-name = جنبًا إلى جنب
language-name = العربية
language-of-ar = العربية
language-of-fi = الفنلندية

download-label = { $format }، { $language }، { $size }
side-by-side = { $languages } جنبًا إلى جنب
side-by-side-read = اقرأ جنبًا إلى جنب: { $languages }

form-copies = عدد النسخ
form-copy = نسخة
form-date = التاريخ
form-date-hint = يوم/شهر/سنة
form-draw-hint = يوجد على الورق مكان للرسم. على الشاشة يمكنك كتابة الشيء نفسه في الجدول.
form-draw-table = الشيء نفسه في جدول
form-filled-by = يملؤها
form-name = الاسم بخط واضح
form-other-text = اكتب المزيد
form-required = مطلوب
form-row = الصف { $number }
form-signature = التوقيع
form-version = الإصدار
filled-by-pair = الطرفان معًا
footnote-back = العودة إلى النص، الحاشية { $number }
footnotes-title = الحواشي
table = جدول
