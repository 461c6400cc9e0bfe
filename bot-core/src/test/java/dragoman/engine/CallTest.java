package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.model.Call;
import dragoman.model.Call.Header;
import dragoman.model.Call.Piece;
import dragoman.model.CallOutcome;
import dragoman.model.CallOutcome.Failed;
import dragoman.model.CallOutcome.TimedOut;
import dragoman.model.CallOutcome.Unknown;
import dragoman.model.Language;
import dragoman.model.Ownership;
import dragoman.model.Profile;
import dragoman.model.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final String STOCK = """
            flow: stock
            starts: first
            steps:
              - ask: size
                type: number
                text: Which size?
              - ask: colour
                text: Which colour?
              - call: stock
                url: "https://shop.example/api/{colour}/stock?size={size}"
                method: POST
                headers: { Authorization: "Bearer {secret.shop_api}", X-Colour: "{colour}" }
                body: { size: size, colour: colour, note: "for {colour}", channel: { name: channel.name } }
                returns: { free: number, place: text, note?: text }
                timeout: 5s
                waiting: One moment, I am looking.
                error: We cannot look it up just now.
                timed_out: Our shelf does not answer.
                unknown:
                  - say: It may be put aside for you already; a colleague will look.
                  - handoff: stock
              - say: "{stock.free} left, {stock.place}. {stock.note?}"
                id: left
              - ask: pairs
                type: number
                text: How many?
              - end: solved
            """;
    private static final Bot SHOP = Shops
            .files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "stock.yaml", STOCK, "menu.yaml", """
                    flow: menu
                    steps:
                      - ask: kind
                        text: Shoes or boots?
                        options: { shoes: Shoes, boots: Boots }
                      - say: "{kind}, then."
                    """,
                    "answers.yaml", """
                            answers:
                              parking:
                                says: [where can I park]
                                text: Behind the house.
                            """));
    private final Chat chat = Chat.with(SHOP);

    private Chat asking() {
        return chat.opens().bot("Which size?").customer("42").bot("Which colour?").customer("dark red");
    }

    private static CallOutcome free(double number) {
        return new CallOutcome.Ok(
                Map.of("free", number, "place", "in Sarajevo", "internal", "nobody's business"));
    }

    private Optional<Value> stock() {
        return chat.conversation().slot("stock");
    }

    @Test
    void the_shops_system_is_asked_and_the_flow_goes_on_with_its_answer() {
        asking().silent();
        chat.returns(free(3)).bot("3 left, in Sarajevo.", "How many?").silent();
        assertThat(stock()).contains(new Value.Fields(Map.of("free", 3.0, "place", "in Sarajevo")));
    }

    @Test
    void what_goes_out_is_encoded_and_a_secret_stays_a_name() {
        asking();
        var request = chat.call().request();
        assertThat(request.url()).isEqualTo("https://shop.example/api/dark%20red/stock?size=42");
        assertThat(request.headers()).containsExactly(
                new Header("Authorization",
                        List.of(new Piece.Words("Bearer "), new Piece.SecretNamed("shop_api"))),
                new Header("X-Colour", List.of(new Piece.Words("dark red"))));
        assertThat(request.body()).contains(Map.of("size", new BigDecimal("42"), "colour", "dark red", "note",
                "for dark red", "channel", Map.of("name", "console")));
        assertThat(request.repeatable()).isFalse();
        assertThat(chat.call().timeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void no_word_of_a_customers_becomes_a_secret_or_another_address() {
        chat.opens().bot("Which size?").customer("42").bot("Which colour?")
                .customer("../{secret.shop_api}?x=/");
        assertThat(chat.call().request().url())
                .isEqualTo("https://shop.example/api/..%2F%7Bsecret.shop_api%7D%3Fx%3D%2F/stock?size=42");
        assertThat(chat.call().request().headers().getLast().pieces())
                .containsExactly(new Piece.Words("../{secret.shop_api}?x=/"));
    }

    @Test
    void each_other_outcome_goes_its_own_way() {
        asking().returns(new Failed("404")).bot("We cannot look it up just now.", "…", "How many?");
        assertThat(stock()).isEmpty();
        var late = Chat.with(SHOP).opens().bot("…").customer("42").bot("…").customer("red");
        late.returns(new TimedOut("5 s")).bot("Our shelf does not answer.");
        var lost = Chat.with(SHOP).opens().bot("…").customer("42").bot("…").customer("red");
        lost.returns(new Unknown("no answer")).bot("It may be put aside…", "Sorry…");
        assertThat(lost.conversation().custody().owner()).isInstanceOf(Ownership.Queued.class);
    }

    @Test
    void an_answer_that_does_not_look_as_agreed_is_an_error() {
        asking().returns(new CallOutcome.Ok(Map.of("free", "three", "place", "here"))).bot("We cannot look…");
    }

    @Test
    void whoever_waits_longer_than_a_moment_hears_so_once() {
        asking().waits(Duration.ofSeconds(2)).bot("One moment, I am looking.").waits(Duration.ofSeconds(9))
                .silent();
        chat.returns(free(1)).bot("1 left, in Sarajevo.", "How many?").waits(Duration.ofHours(1)).silent();
    }

    @Test
    void a_question_is_answered_meanwhile_and_other_words_are_taken_up_with_the_result() {
        asking().customer("where can I park").bot("Behind the house.").silent();
        chat.customer("hurry up", "2 of them, please").silent().returns(free(2)).bot("2 left, in Sarajevo.")
                .silent();
        assertThat(chat.effects(Effect.Ended.class)).hasSize(1);
        assertThat(chat.conversation().talk().idle()).isTrue();
    }

    @Test
    void words_written_meanwhile_are_not_lost_when_a_command_of_the_shops_own_comes_between() {
        asking().customer("2 of them, please").silent().customer("menu").bot("Shoes or boots?").silent();
        chat.returns(free(2)).silent();
        chat.customer("boots").bot("Boots, then.", "2 left, in Sarajevo.").silent();
        assertThat(chat.effects(Effect.Ended.class)).hasSize(1);
        assertThat(chat.conversation().slot("pairs")).isEmpty();
        assertThat(chat.conversation().talk().idle()).isTrue();
    }

    @Test
    void also_when_the_answer_comes_after_what_came_between() {
        asking().customer("2 of them, please").silent().customer("menu").bot("Shoes or boots?").silent();
        chat.customer("boots").bot("Boots, then.").silent();
        chat.returns(free(2)).bot("2 left, in Sarajevo.").silent();
        assertThat(chat.conversation().talk().idle()).isTrue();
    }

    @Test
    void in_russian_too() {
        var shop = Shops
                .files(Map.of("bot.yaml", "bot: Вера\nshop: Опанак\nlanguages: [ru]\n", "stock.yaml", """
                        flow: stock
                        title: наличие
                        starts: first
                        steps:
                          - call: stock
                            url: https://shop.example/api/stock
                            returns: { free: number }
                            else: []
                          - ask: pairs
                            type: number
                            text: Сколько пар?
                          - say: "Отложили, пар: {pairs}."
                        """, "menu.yaml", """
                        flow: menu
                        steps:
                          - ask: kind
                            text: Туфли или сапоги?
                            options: { shoes: Туфли, boots: Сапоги }
                        """));
        var anna = Chat.with(shop).profile(new Profile(Optional.of("Анна"), Optional.of(new Language("ru")),
                Optional.empty())).opens().silent();
        anna.customer("мне 2 пары").silent().customer("меню").bot("Туфли или сапоги?");
        anna.returns(new CallOutcome.Ok(Map.of("free", 3.0))).silent();
        anna.customer("сапоги").bot("Отложили, пар: 2.").silent();
    }

    @Test
    void an_old_button_meanwhile_is_told_to_wait() {
        asking().tapsData("1:yes").bot("One moment, please: I am still waiting for the answer.").silent();
    }

    @Test
    void cancel_works_at_once_and_the_late_answer_changes_nothing() {
        asking().customer("cancel").bot("…").silent();
        var before = chat.conversation();
        chat.returns(free(3)).silent();
        assertThat(chat.conversation().talk()).isEqualTo(before.talk());
        assertThat(stock()).isEmpty();
    }

    @Test
    void an_answer_given_twice_counts_once() {
        asking().returns(free(3)).bot("3 left…", "How many?");
        chat.returned(chat.call(), free(9)).silent();
        assertThat(stock()).contains(new Value.Fields(Map.of("free", 3.0, "place", "in Sarajevo")));
    }

    @Test
    void a_person_who_took_over_meanwhile_wins_and_the_answer_is_kept() {
        asking().customer("human").bot("Sorry…").claims("ana").returns(free(3)).silent();
        assertThat(stock()).isPresent();
        chat.agent("ana", "Hello.").bot("Hello.").resolves("ana").bot("Is everything solved?").taps("Yes")
                .bot("Glad…").silent();
        assertThat(chat.conversation().talk().idle()).isTrue();
    }

    @Test
    void whoever_no_longer_wants_a_person_goes_on_with_the_answer_that_came_meanwhile() {
        asking().customer("human").bot("Sorry…").returns(free(3)).silent().customer("cancel")
                .bot("All right…", "3 left, in Sarajevo.", "How many?");
    }

    @Test
    void to_begin_anew_asks_the_system_anew() {
        asking().opens().bot("Which size?").customer("41").bot("Which colour?").customer("red");
        var calls = chat.effects(Effect.Ask.class).stream().map(ask -> ask.call()).toList();
        assertThat(calls).hasSize(2).extracting(Call::key).doesNotHaveDuplicates();
        chat.returned(calls.getFirst(), free(9)).silent();
        chat.returned(calls.getLast(), free(1)).bot("1 left…", "How many?");
    }
}
