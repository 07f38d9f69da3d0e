#== themes/guide/web/page.html
{# t(id="in-a-comment") #}
<p>{{ t(id="greting") }}</p>
<p>{{ t(id="greeting") }} {{ t(id="dated", due_date=page.updated) }}</p>
<p>{{ t(id='another-one', kind="x") }}</p>
{% block content %}{% endblock %}
#== i18n/fi/a.ftl
greeting = Hei
dated = Viimeistään { $due-date } tai { $date }
helper = Apu
user = Käyttää: { helper }
nobody = Ei kukaan
-unused = turha
-used = tarpeen
listed = { -used } on tarpeen
theme-rest = Lepo
#== i18n/en/a.ftl
greeting = Hello
dated = By { $due-date } or { $day }
helper = Help
user = Uses: { helper }
nobody = Nobody
-unused = useless
-used = needed
listed = It is { -used }
theme-rest = Rest
#~ ftl::dropped-variable i18n/en/a.ftl 2:1
#~ ftl::unknown-variable i18n/en/a.ftl 2:32
#~ ftl::unknown-variable i18n/fi/a.ftl 2:42
#~ ftl::unused-message i18n/fi/a.ftl 4:1
#~ ftl::unused-message i18n/fi/a.ftl 5:1
#~ ftl::unused-term i18n/fi/a.ftl 6:1
#~ ftl::unused-message i18n/fi/a.ftl 8:1
#~ ftl::undefined-key themes/guide/web/page.html 2:13
#~ ftl::undefined-key themes/guide/web/page.html 4:13
