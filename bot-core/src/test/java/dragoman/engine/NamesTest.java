package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static Chat asked(String language) {
        return Chat
                .with(Shops
                        .files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\nlanguages: [" + language + "]\n",
                                "main.yaml", """
                                        flow: main
                                        starts: first
                                        slots:
                                          your_name: { type: name }
                                        steps:
                                          - ask: your_name
                                            text: How?
                                          - say: "({your_name})"
                                          - end: solved
                                        """)))
                .speaking(language, Optional.empty())
                .opens().bot("How?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Anna                                            | Anna
            en | my name is Ana Marić.                           | Ana Marić
            en | anna petrova                                    | anna petrova
            en | Actually I am Anna, but everybody says Annie    | Anna
            en | Anna, but can you hurry                         | Anna
            en | Anna but please call me tomorrow                | Anna
            en | Hi, I'm Anna Petrova! I need it on Friday       | Anna Petrova
            en | well, Anna is my name                           | Anna
            en | Dr. John H. Smith, thanks                       | Dr. John H. Smith
            en | Can Yılmaz                                      | Can Yılmaz
            en | Anne-Marie O'Neill :)                           | Anne-Marie O'Neill
            en | I do not tell that to machines, my name is Anna | Anna
            en | alex99                                          | alex99
            ru | меня зовут Пётр, можно просто Петя              | Пётр
            ru | Здравствуйте! Анна Сергеевна меня зовут         | Анна Сергеевна
            el | Με λένε Νίκο, αλλά στη δουλειά με φωνάζουν Νικόλα | Νίκο
            el | Νίκος είμαι                                     | Νίκος
            hu | Kovács Anna vagyok, de a férjem veszi át        | Kovács Anna
            hu | Szia, a nevem Nagy Béla                         | Nagy Béla
            bs | Zovem se Amra Hadžić, ali pišite na Amra        | Amra Hadžić
            bs | pa Emir, hvala                                  | Emir
            """)
    void the_name_is_found_in_what_stands_around_it(String language, String said, String name) {
        asked(language).customer(said).bot("(" + name + ")").silent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | not yet
            en | looking for some red shoes
            en | what do you need it for?
            en | for 25 people
            en | yes
            ru | зачем вам это?
            hu | nem mondom meg
            """)
    void what_is_no_name_is_asked_again(String language, String said) {
        assertThat(asked(language).customer(said).remaining()).last().isEqualTo("How?");
    }

    @Test
    void a_bare_yes_is_no_answer_to_a_question_for_words_unless_it_is_said_twice() {
        Chat.with(Shops.steps("""
                slots:
                  address: { type: text }
                steps:
                  - ask: address
                    text: Where shall the courier bring it?
                  - say: "({address})"
                  - end: solved
                """)).opens().bot("Where shall the courier bring it?").customer("yes please")
                .bot("…", "Where shall the courier bring it?").customer("yes")
                .bot("(yes)").silent();
    }
}
