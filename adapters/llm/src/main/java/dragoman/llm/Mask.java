package dragoman.llm;

import dragoman.model.Entity;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of a text what tells who the customer is, before it leaves this house: telephone numbers, addresses, long numbers, links. */
final class Mask {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{N}(?:[ ./-]?\\p{N}){3,}");
    private static final Pattern ADDRESS = Pattern
            .compile("\\S+@\\S+|(?i)\\b(?:https?://|www\\.)\\S+|(?<=\\s|^)@\\w+");

    private Mask() {}

    static String over(String text, List<Entity> entities) {
        var masked = new StringBuilder(text);
        for (int i = entities.size() - 1; i >= 0; i--) {
            var found = entities.get(i);
            switch (found) {
                case Entity.PhoneFound _,Entity.EmailFound _ -> blacken(masked, found.start(), found.end());
                case Entity.NumberFound _,Entity.MoneyFound _,Entity.DateFound _,Entity.TimeFound _ -> {
                    // tells what is wanted, not by whom; long ones go below
                }
            }
        }
        var withoutAddresses = ADDRESS.matcher(masked).replaceAll("[address]");
        return LONG_NUMBER.matcher(withoutAddresses).replaceAll("[number]");
    }

    /** As long as it was, since the other places are counted in the text as it is. */
    private static void blacken(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '0');
        }
    }
}
