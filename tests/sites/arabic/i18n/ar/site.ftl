site-name = المسار
site-tagline = إرشاد نحو الحياة المهنية
-mentee =
    { $number ->
        [plural] المسترشدون
       *[singular] المسترشد
    }
meetings-left =
    { $count ->
        [zero] لم يبقَ أي لقاء.
        [one] بقي لقاء واحد.
        [two] بقي لقاءان.
        [few] بقيت { $count } لقاءات.
        [many] بقي { $count } لقاءً.
       *[other] بقي { $count } لقاء.
    }
