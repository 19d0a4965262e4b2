-- What stands around a page of the guide, in each of its languages. Translations of the council's own pages are in guide_version.
ALTER TABLE data.guide_language
  ADD COLUMN unconfirmed VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'this translation has not been checked',
  ADD COLUMN in_english VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'this is in English only; call and say your language',
  ADD COLUMN some_english VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'some pages are in English only',
  ADD COLUMN formats VARCHAR(100) NOT NULL DEFAULT '', ADD COLUMN large_print VARCHAR(100) NOT NULL DEFAULT '', ADD COLUMN normal_print VARCHAR(100) NOT NULL DEFAULT '',
  ADD COLUMN read_aloud VARCHAR(100) NOT NULL DEFAULT '', ADD COLUMN contents VARCHAR(100) NOT NULL DEFAULT '', ADD COLUMN whole VARCHAR(100) NOT NULL DEFAULT '';
UPDATE data.guide_language SET unconfirmed = 'The council has not checked this translation yet. If it differs from the English page, the English page is right.',
  in_english = 'This is in English only for now. Call us and say your language: we find an interpreter.', some_english = 'Some pages are in English only for now. Call us and say your language: we find an interpreter.',
  formats = 'Other ways to read this', large_print = 'Large print', normal_print = 'Normal print',
  read_aloud = 'Plain text, to be read aloud', contents = 'In this guide', whole = 'The whole guide on one page' WHERE lang = 'en';
UPDATE data.guide_language SET unconfirmed = 'Bu çeviriyi belediye henüz kontrol etmedi. İngilizce sayfadan farklıysa İngilizce sayfa doğrudur.',
  in_english = 'Bu bölüm şimdilik yalnızca İngilizce. Bizi arayın ve dilinizi söyleyin: tercüman buluruz.', some_english = 'Bazı sayfalar şimdilik yalnızca İngilizce. Bizi arayın ve dilinizi söyleyin: tercüman buluruz.',
  formats = 'Başka okuma yolları', large_print = 'Büyük yazı', normal_print = 'Normal yazı',
  read_aloud = 'Düz metin, sesli okumak için', contents = 'Bu rehberde', whole = 'Rehberin tamamı tek sayfada' WHERE lang = 'tr';
UPDATE data.guide_language SET unconfirmed = 'Golaha deegaanku weli ma hubin tarjumaddan. Haddii ay ka duwan tahay bogga Ingiriisiga, bogga Ingiriisiga ayaa sax ah.',
  in_english = 'Qaybtani hadda waa Ingiriisi oo keliya. Na soo wac oo sheeg luqaddaada: turjubaan ayaan kuu heleynaa.', some_english = 'Bogagga qaarkood hadda waa Ingiriisi oo keliya. Na soo wac oo sheeg luqaddaada: turjubaan ayaan kuu heleynaa.',
  formats = 'Siyaabo kale oo loo akhriyo', large_print = 'Far waaweyn', normal_print = 'Far caadi ah',
  read_aloud = 'Qoraal fudud, in kor loo akhriyo', contents = 'Hagahan waxaa ku jira', whole = 'Hagaha oo dhan hal bog' WHERE lang = 'so';
UPDATE data.guide_language SET unconfirmed = 'কাউন্সিল এই অনুবাদ এখনও যাচাই করেনি। ইংরেজি পাতার সঙ্গে না মিললে ইংরেজি পাতাটিই ঠিক।',
  in_english = 'এটি আপাতত শুধু ইংরেজিতে আছে। আমাদের ফোন করে আপনার ভাষার নাম বলুন: আমরা দোভাষী খুঁজে দেব।', some_english = 'কিছু পাতা আপাতত শুধু ইংরেজিতে আছে। আমাদের ফোন করে আপনার ভাষার নাম বলুন: আমরা দোভাষী খুঁজে দেব।',
  formats = 'অন্যভাবে পড়ুন', large_print = 'বড় হরফ', normal_print = 'সাধারণ হরফ',
  read_aloud = 'সাধারণ লেখা, জোরে পড়ার জন্য', contents = 'এই নির্দেশিকায় আছে', whole = 'পুরো নির্দেশিকা এক পাতায়' WHERE lang = 'bn';
UPDATE data.guide_language SET unconfirmed = 'لم يراجع المجلس هذه الترجمة بعد. إذا اختلفت عن الصفحة الإنجليزية فالصفحة الإنجليزية هي الصحيحة.',
  in_english = 'هذا بالإنجليزية فقط حتى الآن. اتصل بنا واذكر لغتك وسنجد لك مترجمًا.', some_english = 'بعض الصفحات بالإنجليزية فقط حتى الآن. اتصل بنا واذكر لغتك وسنجد لك مترجمًا.',
  formats = 'طرق أخرى للقراءة', large_print = 'خط كبير', normal_print = 'خط عادي',
  read_aloud = 'نص بسيط للقراءة بصوت عالٍ', contents = 'في هذا الدليل', whole = 'الدليل كله في صفحة واحدة' WHERE lang = 'ar';
