package dragoman.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A Russian owner walks over the pages of accounts and does what cannot be done: no sentence is left in English. */
class AccountsInRussianTest {
    private static final Pattern SHOWN = Pattern
            .compile("(?:title|placeholder|aria-label)=\"([^\"]*)\"|>([^<]+)<");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z']+ [a-z']+ [a-z']+");

    @Test
    void nothing_is_said_in_english() {
        try (var messengers = Messengers.start();
                var shop = RunningShop.open(ShopPlan.of(ShopPlan.KIOSK, messengers))) {
            var owner = OwnersPages.enter(shop);
            owner.posts("/desk/people", account("owner", "OWNER"));
            owner.posts("/desk/people", account("ana", "AGENT"));
            for (var page : List.of("me", "people", "group", "canned", "board", "reports", "audit", "orders",
                    "wishes", "complaints", "search", "help", "c/nothing", "")) {
                assertThat(english(owner.reads("/desk/" + page))).as(page).isEmpty();
            }
            says(owner.posts("/desk/people", account("owner", "")), "последний владелец");
            says(owner.posts("/desk/people", account("system", "AGENT")), "Именем system");
            says(owner.posts("/desk/people", account("A b", "AGENT")), "строчных латинских");
            says(owner.posts("/desk/people/nobody/invite", Map.of()), "Учётной записи nobody нет");
            owner.posts("/desk/people", closed("ana"));
            says(owner.posts("/desk/people/ana/invite", Map.of()), "ana закрыта");
            says(owner.posts("/desk/me/password", Map.of("old", "guess", "fresh", "a long enough word")),
                    "Прежний пароль не подходит");
            says(owner.posts("/desk/canned", Map.of("shortcut", "a b c")), "Сокращение – до 30");
            says(owner.posts("/desk/me/tokens/nothing", Map.of()), "Здесь ничего нет");
        }
    }

    private static Map<String, String> account(String login, String role) {
        return Map.of("login", login, "name", login, "role." + ShopPlan.BOT, role, "language", "ru");
    }

    private static Map<String, String> closed(String login) {
        return Map.of("login", login, "name", login, "role." + ShopPlan.BOT, "AGENT", "disabled", "yes");
    }

    private static void says(String page, String words) {
        assertThat(page).contains(words);
        assertThat(english(page)).as(words).isEmpty();
    }

    private static List<String> english(String page) {
        var found = new ArrayList<String>();
        var shown = SHOWN.matcher(page);
        while (shown.find()) {
            var text = shown.group(1) == null ? shown.group(2) : shown.group(1);
            SENTENCE.matcher(text).results().forEach(sentence -> found.add(sentence.group()));
        }
        return found;
    }
}
