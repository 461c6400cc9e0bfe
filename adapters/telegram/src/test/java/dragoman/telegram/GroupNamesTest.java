package dragoman.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.desk.group.Order.Named;
import org.junit.jupiter.api.Test;

/** Who is told by Telegram that a text names them. */
class GroupNamesTest {
    @Test
    void a_name_is_found_where_it_stands_and_not_within_a_longer_one() {
        var found = GroupNames.in("🌷 @anastasia, ask @ana.", new Named("42", "@ana")).orElseThrow();

        assertThat(found.getOffset()).isEqualTo("🌷 @anastasia, ask ".length());
        assertThat(found.getLength()).isEqualTo("@ana".length());
        assertThat(found.getUser().getId()).isEqualTo(42);
    }

    @Test
    void nobody_is_told_of_a_name_that_is_not_there_or_without_an_account() {
        assertThat(GroupNames.in("@anastasia", new Named("42", "@ana"))).isEmpty();
        assertThat(GroupNames.in("@ana", new Named("not a number", "@ana"))).isEmpty();
        assertThat(GroupNames.in("anything", new Named("42", ""))).isEmpty();
    }
}
