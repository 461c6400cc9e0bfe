package dragoman.understanding;

import static dragoman.model.PhraseKey.Kind.COMMAND;
import static dragoman.model.PhraseKey.Kind.INTENT;
import static dragoman.model.PhraseKey.Kind.ITEM;

import dragoman.model.Language;
import dragoman.model.Match;
import dragoman.model.PhraseKey;
import dragoman.model.Reading;
import dragoman.port.Lexicon;
import dragoman.port.Phrase;
import dragoman.port.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small shop's words in five languages, and how its reader takes what customers write. */
final class ShoeShop {
    static final Language EN = new Language("en");
    static final Language RU = new Language("ru");
    static final Language EL = new Language("el");
    static final Language HU = new Language("hu");
    static final Language BS = new Language("bs");

    static final PhraseKey WORK = PhraseKey.option("use", "work");
    static final PhraseKey WALKING = PhraseKey.option("use", "walking");
    static final PhraseKey PICKUP = PhraseKey.option("delivery", "pickup");
    static final PhraseKey YES = PhraseKey.word("yes");
    static final PhraseKey NO = PhraseKey.word("no");
    static final PhraseKey NOT_SURE = PhraseKey.word("unsure");
    static final PhraseKey DRINA = new PhraseKey(ITEM, "shoes/drina");
    static final PhraseKey SAVA = new PhraseKey(ITEM, "shoes/sava");
    static final PhraseKey HUMAN = new PhraseKey(COMMAND, "human");
    static final PhraseKey STOP = new PhraseKey(COMMAND, "stop");
    static final PhraseKey MENU = new PhraseKey(COMMAND, "menu");
    static final PhraseKey FIND_SHOES = new PhraseKey(INTENT, "find-shoes");
    static final PhraseKey DELIVERY_TIME = new PhraseKey(INTENT, "delivery-time");
    static final PhraseKey RETURNS = new PhraseKey(INTENT, "returns");
    static final PhraseKey TOO_EXPENSIVE = new PhraseKey(INTENT, "too-expensive");
    static final PhraseKey COMPLAINT = new PhraseKey(INTENT, "complaint");

    static final Reader READER = new WordUnderstanding().learn(lexicon());

    private ShoeShop() {}

    static Reading read(String text, Language expected) {
        return READER.read(text, expected);
    }

    static Optional<Match> match(String text, Language expected, PhraseKey phrase) {
        return read(text, expected).matches().stream().filter(match -> match.phrase().equals(phrase))
                .findFirst();
    }

    static double score(String text, Language expected, PhraseKey phrase) {
        return match(text, expected, phrase).map(Match::score).orElse(0.0);
    }

    static Lexicon lexicon() {
        List<Phrase> phrases = new ArrayList<>();
        english(phrases);
        russian(phrases);
        greek(phrases);
        hungarian(phrases);
        bosnian(phrases);
        return new Lexicon(List.of(EN, RU, EL, HU, BS), Optional.of("BA"), phrases);
    }

    private static void english(List<Phrase> to) {
        add(to, EN, WORK, "Work");
        add(to, EN, WALKING, "Walking", "hiking", "long walks", "nature");
        add(to, EN, PICKUP, "Pick-up", "I will come to the shop");
        add(to, EN, YES, "yes", "yeah", "of course", "👍", "+");
        add(to, EN, NO, "no", "nope");
        add(to, EN, NOT_SURE, "not sure", "I do not know");
        add(to, EN, DRINA, "Drina Boots");
        add(to, EN, SAVA, "Sava Boots");
        add(to, EN, HUMAN, "human", "operator", "I want to talk to a human", "connect me with a person");
        add(to, EN, STOP, "stop", "stop writing to me");
        add(to, EN, MENU, "menu", "show me the menu");
        add(to, EN, FIND_SHOES, "I need shoes", "looking for boots", "do you have sandals",
                "I want to buy shoes",
                "show me your trekking boots");
        add(to, EN, DELIVERY_TIME, "how long does delivery take", "when will it arrive",
                "when will my parcel arrive");
        add(to, EN, RETURNS, "can I return the shoes", "what if they do not fit", "how do I send them back");
        add(to, EN, TOO_EXPENSIVE, "too expensive", "why so much", "that is a lot of money");
        add(to, EN, COMPLAINT, "the sole came off", "my shoes are broken", "I want to complain");
    }

    private static void russian(List<Phrase> to) {
        add(to, RU, WORK, "Работа", "для работы");
        add(to, RU, WALKING, "Прогулки", "походы", "природа");
        add(to, RU, PICKUP, "Самовывоз");
        add(to, RU, YES, "да", "конечно", "ага");
        add(to, RU, NO, "нет", "неа");
        add(to, RU, NOT_SURE, "не знаю", "не уверен");
        add(to, RU, HUMAN, "человек", "оператор", "позовите человека", "хочу поговорить с человеком");
        add(to, RU, STOP, "стоп", "не пишите мне больше");
        add(to, RU, MENU, "меню", "покажи меню");
        add(to, RU, FIND_SHOES, "мне нужна обувь", "ищу ботинки", "есть ли у вас сандалии",
                "покажите трекинговые ботинки", "хочу купить кроссовки");
        add(to, RU, DELIVERY_TIME, "сколько занимает доставка", "когда придёт посылка",
                "как долго ждать доставку");
        add(to, RU, RETURNS, "можно ли вернуть обувь", "что если не подойдут", "как оформить возврат");
        add(to, RU, TOO_EXPENSIVE, "слишком дорого", "почему так дорого");
        add(to, RU, COMPLAINT, "отклеилась подошва", "ботинки порвались", "хочу пожаловаться");
    }

    private static void greek(List<Phrase> to) {
        add(to, EL, WORK, "Δουλειά", "για τη δουλειά", "εργασία");
        add(to, EL, WALKING, "Περπάτημα", "βόλτες", "πεζοπορία");
        add(to, EL, PICKUP, "Παραλαβή από το κατάστημα");
        add(to, EL, YES, "ναι", "βεβαίως", "μάλιστα");
        add(to, EL, NO, "όχι");
        add(to, EL, HUMAN, "άνθρωπος", "θέλω να μιλήσω με άνθρωπο", "εκπρόσωπος");
        add(to, EL, FIND_SHOES, "χρειάζομαι παπούτσια", "ψάχνω μπότες", "έχετε σανδάλια");
        add(to, EL, DELIVERY_TIME, "πόσο κάνει η αποστολή να έρθει", "πότε θα φτάσει το δέμα",
                "σε πόσες μέρες παραδίδετε");
        add(to, EL, RETURNS, "μπορώ να επιστρέψω τα παπούτσια", "πώς κάνω επιστροφή");
        add(to, EL, TOO_EXPENSIVE, "πολύ ακριβά", "γιατί τόσο ακριβά");
    }

    private static void hungarian(List<Phrase> to) {
        add(to, HU, WORK, "Munka", "munkához");
        add(to, HU, WALKING, "Séta", "túrázás", "természet");
        add(to, HU, PICKUP, "Személyes átvétel");
        add(to, HU, YES, "igen", "persze");
        add(to, HU, NO, "nem");
        add(to, HU, HUMAN, "ember", "emberrel szeretnék beszélni", "ügyintéző");
        add(to, HU, FIND_SHOES, "cipőt keresek", "szükségem van egy csizmára", "van szandáljuk",
                "bakancsot szeretnék venni");
        add(to, HU, DELIVERY_TIME, "mennyi ideig tart a szállítás", "mikor érkezik meg a csomag");
        add(to, HU, RETURNS, "visszaküldhetem a cipőt", "mi van ha nem jó a méret");
        add(to, HU, TOO_EXPENSIVE, "túl drága", "miért ilyen drága");
    }

    private static void bosnian(List<Phrase> to) {
        add(to, BS, WORK, "Posao", "za posao");
        add(to, BS, WALKING, "Šetnja", "planinarenje", "priroda");
        add(to, BS, PICKUP, "Lično preuzimanje");
        add(to, BS, YES, "da", "naravno", "može");
        add(to, BS, NO, "ne");
        add(to, BS, HUMAN, "čovjek", "želim razgovarati s čovjekom", "operater");
        add(to, BS, FIND_SHOES, "trebaju mi cipele", "tražim čizme", "imate li sandale",
                "želim kupiti patike");
        add(to, BS, DELIVERY_TIME, "koliko traje dostava", "kada stiže pošiljka", "kad će stići paket");
        add(to, BS, RETURNS, "mogu li vratiti cipele", "šta ako ne odgovara broj");
        add(to, BS, TOO_EXPENSIVE, "preskupo", "zašto je tako skupo");
    }

    private static void add(List<Phrase> to, Language language, PhraseKey key, String... texts) {
        to.add(new Phrase(key, language, List.of(texts)));
    }
}
