site-name = إلى جانبك
site-tagline = إرشاد مهني للقادمين الجدد إلى فنلندا
skip-to-content = انتقل إلى المحتوى
menu = القائمة
home = الصفحة الرئيسية
language = اللغة
