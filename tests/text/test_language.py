"""Languages are told apart, those that Rasad does not code too."""

import pytest

from rasad.text import detect

SENTENCES = {
    "ar": [
        "بحث وزير الخارجية المصري مع نظيره العماني مستجدات الأوضاع في المنطقة",
        "ظريف يلتقي لافروف في موسكو",
        "وأضاف أن بلاده ترحب بكل جهد يبذل من أجل التهدئة",
        "اتصال هاتفي بين الرئيسين",
        "استقبل أمير دولة قطر الشيخ تميم بن حمد آل ثاني اليوم وزير خارجية تركيا والوفد المرافق له",
        "ﺑﺤﺚ ﺍﻟﻮﺯﻳﺮ ﻓﻲ ﺍﻟﻘﺎﻫﺮﺓ ﻣﻊ ﻧﻈﻴﺮﻩ",  # presentation forms, as old systems wrote them
    ],
    "fa": [
        "وزیر امور خارجه کشورمان در گفت‌وگوی تلفنی با همتای عراقی خود بر گسترش روابط تأکید کرد",
        "وزير امور خارجه كشورمان با همتاي عراقي خود ديدار و درباره تحولات منطقه گفتگو كرد",  # Arabic kaf and yeh
        "ظریف و لاوروف در مسکو دیدار کردند",
        "وی افزود که این سفر به دعوت رسمی دولت عمان انجام می شود",
        "تماس تلفنی روسای جمهور ایران و ترکیه",
        "وزیر خارجۀ افغانستان امروز در کابل با سفیر جاپان ملاقات نمود و روی مسایل مهم گفتگو کردند",  # Dari
        "سخنگوی ارگ گفت که هیأت پاکستانی فردا به کابل می‌آید و با رییس جمهور دیدار خواهد داشت",  # Dari
    ],
    "en": ["The foreign minister of Oman said that talks with Iran were useful.", "The two ministers met in Cairo on Monday"],
    "ur": [
        "وزیر خارجہ نے کہا ہے کہ پاکستان خطے میں امن کا خواہاں ہے",
        "ایران کے صدر کل اسلام آباد پہنچیں گے جہاں وہ وزیراعظم سے ملاقات کریں گے",
        "دونوں رہنماؤں کے درمیان ٹیلی فون پر گفتگو ہوئی",
        "ترجمان دفتر خارجہ کا کہنا تھا کہ اس معاملے پر بات چیت جاری ہے",
    ],
    "ckb": [
        "وەزیری دەرەوەی عێراق لەگەڵ هاوتا ئێرانییەکەی لە بەغدا کۆبووەوە",
        "سەرۆکی هەرێم پێشوازی لە باڵیۆزی تورکیا کرد و باسیان لە پەیوەندییەکان کرد",
        "هەردوو لا جەختیان لەسەر گرنگیی گفتوگۆ کردەوە",
        "وتەبێژی حکومەت رایگەیاند کە دانوستانەکان بەردەوامن",
    ],
    "ps": [
        "د افغانستان د بهرنیو چارو وزیر په کابل کې د ایران له سفیر سره وکتل",
        "ویاند وویل چې د دواړو هېوادونو ترمنځ خبرې به بیا پیل شي",
        "جمهور رئیس له خپل پاکستاني سیال سره په ټیلیفون خبرې وکړې",
        "هغه زیاته کړه چې سوله د ټولو هېوادونو په ګټه ده",
    ],
    "azb": [
        "ایران خاریجی ایشلر ناظیری باکی دا آذربایجان پرزیدنتی ایله گؤروشدو",
        "بو گؤروشده ایکی اؤلکه آراسیندا اولان علاقه لر باره ده دانیشیلدی",
        "سؤزچو دئدی کی بو سفر گلن هفته اولاجاق و ایکی گون چکه جک",
        "تورکیه نین باش ناظیری سونرا تهرانا گلدی و اؤز همکاری ایله دانیشدی",
    ],
}


@pytest.mark.parametrize(("language", "sentence"), [(code, text) for code, texts in SENTENCES.items() for text in texts])
def test_a_sentence_is_told(language: str, sentence: str) -> None:
    assert detect(sentence).language == language


@pytest.mark.parametrize("text", ["", " \n ", "123 / 45", "🙂 🙂", "\x00\x01", "———", "\ud800"])
def test_without_words_no_language_is_guessed(text: str) -> None:
    guess = detect(text)
    assert (guess.language, guess.confidence) == ("und", 0.0)


@pytest.mark.parametrize("text", ["Le ministre a rencontré son homologue à Paris hier", "Министр встретился", "外交部长今天会见"])
def test_other_scripts_and_languages_are_not_taken_for_one_that_is_coded(text: str) -> None:
    assert detect(text).language == "und"


def test_the_language_of_a_text_with_some_foreign_names_is_that_of_the_text() -> None:
    assert detect("قال متحدث باسم شركة Total Energies إن المفاوضات مع قطر مستمرة").language == "ar"


@pytest.mark.parametrize(("first", "second"), [("ar", "fa"), ("fa", "ar"), ("ar", "en"), ("en", "ar"), ("fa", "en"), ("en", "fa")])
def test_a_second_language_is_named(first: str, second: str) -> None:
    text = " ".join(SENTENCES[first][:5]) + "\n" + " ".join(SENTENCES[second][:3])
    guess = detect(text)
    assert {guess.language, guess.second} == {first, second}


@pytest.mark.parametrize("language", ["ar", "fa", "en"])
def test_a_report_in_one_language_has_no_second(language: str) -> None:
    assert detect("\n".join(SENTENCES[language][:5])).second is None
