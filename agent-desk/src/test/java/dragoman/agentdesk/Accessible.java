package dragoman.agentdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Pages that everybody can use, as far as a program can tell. */
final class Accessible {
    private Accessible() {}

    static void check(Page page, String where) {
        var serious = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze().getViolations()
                .stream().filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()).toList();
        assertThat(serious).as(where).isEmpty();
    }
}
