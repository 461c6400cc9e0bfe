package dragoman.understanding;

/** One spelling for what people spell in several ways. */
final class Spelling {
    private static final String SERBIAN = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {"a", "b", "v", "g", "d", "d", "e", "z", "z", "i", "j", "k", "l",
            "lj", "m", "n", "nj", "o", "p", "r", "s", "t", "c", "u", "f", "h", "c", "c", "dz", "s"};

    private Spelling() {}

    /**
     * Letters typed for emphasis count once (yesss, нееет). The South Slavic dj is a way to type đ, and in ijekavian words where ekavian ones
     * have a d (gdje, gde): it becomes d.
     */
    static String plain(CharSequence word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'j' && i > 0 && word.charAt(i - 1) == 'd' && word.length() > 2) {
                continue;
            }
            int run = 1;
            while (i + run < word.length() && word.charAt(i + run) == c) {
                run++;
            }
            plain.append(c);
            if (run == 2) {
                plain.append(c);
            }
            i += run - 1;
        }
        return plain.toString();
    }

    /** A folded Cyrillic word in the Latin letters of Serbian; empty when it has other letters. */
    static String latin(String word) {
        var latin = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            int letter = SERBIAN.indexOf(word.charAt(i));
            if (letter < 0) {
                return "";
            }
            latin.append(LATIN[letter]);
        }
        return plain(latin);
    }
}
