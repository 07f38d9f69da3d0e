language-name = العربية
language-of-ar = العربية
language-of-en = الإنجليزية
language-of-fi = الفنلندية
site-name = إلى جانبك
site-tagline = إرشاد مهني للقادمين الجدد إلى فنلندا
skip-to-content = انتقل إلى المحتوى
menu = القائمة
home = الصفحة الرئيسية
language = اللغة
side-by-side-read = اقرأ جنبًا إلى جنب: { $languages }
kind-agreement = اتفاق

funder-example-fund = صندوق المثال
