package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Capabilities;
import dragoman.model.Capabilities.Buttons;
import dragoman.model.Capabilities.Carousel;
import dragoman.model.Capabilities.Extras;
import dragoman.model.Capabilities.Limit;
import dragoman.model.Capabilities.Menu;
import dragoman.model.Capabilities.Unit;
import dragoman.model.Card;
import dragoman.model.Document;
import dragoman.model.Language;
import dragoman.model.Message;
import dragoman.model.Message.Buttons.Cards.Choice;
import dragoman.model.Message.Buttons.Shared;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RendererTest {
    private static final Picture SHOE = new Picture("media/shoe.png");
    private final Renderer renderer = new Renderer();

    private static Limit limit(int max) {
        return Limit.characters(max);
    }

    private static Capabilities plain(Limit text) {
        return new Capabilities(text, Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty());
    }

    /** Three buttons of eight letters, a list of four rows of twelve, captions of twenty. */
    private static Capabilities small() {
        return new Capabilities(limit(60), Optional.of(limit(20)),
                Optional.of(new Buttons(3, limit(8), limit(40), true)),
                Optional.of(new Menu(4, limit(12), limit(10), limit(6), limit(50))), false, Optional.empty());
    }

    private static List<Option> options(String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(i -> new Option("1:" + i, titles[i], Optional.of("about " + titles[i]))).toList();
    }

    private List<Message> asked(String text, Capabilities channel, String... titles) {
        return renderer.render(Reply.asking(text, options(titles), Language.ENGLISH), channel, "Choose now");
    }

    @Test
    void a_short_text_is_one_message() {
        assertThat(renderer.render(Reply.text("Good day", Language.ENGLISH), small(), "Choose"))
                .containsExactly(Message.text("Good day"));
    }

    @Test
    void a_blank_text_is_no_message() {
        assertThat(renderer.render(Reply.text("  ", Language.ENGLISH), small(), "Choose")).isEmpty();
    }

    @Test
    void few_short_options_are_buttons() {
        assertThat(asked("What for?", small(), "Work", "Walking"))
                .containsExactly(new Message("What for?", Optional.empty(),
                        new Message.Buttons.Row(options("Work", "Walking"))));
    }

    @Test
    void options_too_many_or_too_long_for_buttons_are_a_list() {
        assertThat(asked("Which?", small(), "a", "b", "c", "d")).singleElement()
                .satisfies(m -> assertThat(m.buttons()).isInstanceOf(Message.Buttons.Menu.class));
        var menu = asked("Which?", small(), "Long walks").getFirst().buttons();
        assertThat(menu).isInstanceOfSatisfying(Message.Buttons.Menu.class, list -> {
            assertThat(list.label()).isEqualTo("Choos…");
            assertThat(list.options().getFirst().description()).contains("about…");
        });
    }

    @Test
    void equal_titles_are_no_buttons_where_they_must_differ() {
        assertThat(asked("Which?", small(), "Red", "Red").getFirst().buttons())
                .isInstanceOf(Message.Buttons.Menu.class);
    }

    @Test
    void options_that_fit_nowhere_are_numbered_in_the_text() {
        assertThat(asked("Which?", plain(limit(200)), "Work", "Walking"))
                .containsExactly(Message.text("Which?\n1. Work – about Work\n2. Walking – about Walking"));
    }

    @Test
    void a_long_question_keeps_its_buttons_under_the_last_piece() {
        var messages = asked("We make shoes by hand. Each pair takes a week. What will they be for?", small(),
                "Work");
        assertThat(messages.getLast().buttons()).isInstanceOf(Message.Buttons.Row.class);
        assertThat(messages.getLast().text().length()).isLessThanOrEqualTo(40);
        assertThat(messages.stream().map(Message::text).reduce((a, b) -> a + " " + b))
                .contains("We make shoes by hand. Each pair takes a week. What will they be for?");
    }

    @Test
    void a_long_text_is_cut_at_the_ends_of_sentences() {
        assertThat(renderer.render(Reply.text("One is here. Two is there. Three.", Language.ENGLISH),
                plain(limit(28)), ""))
                .extracting(Message::text).containsExactly("One is here. Two is there.", "Three.");
    }

    @Test
    void a_long_sentence_is_cut_between_words_and_a_long_word_between_letters() {
        assertThat(
                renderer.render(Reply.text("handmade leather shoes", Language.ENGLISH), plain(limit(10)), ""))
                .extracting(Message::text).containsExactly("handmade", "leather", "shoes");
        assertThat(renderer.render(Reply.text("abcdefgh", Language.ENGLISH), plain(limit(3)), ""))
                .extracting(Message::text)
                .containsExactly("abc", "def", "gh");
    }

    @Test
    void a_letter_of_several_parts_is_not_cut_through() {
        var family = "👨‍👩‍👧";
        assertThat(renderer.render(Reply.text(family + family, Language.ENGLISH),
                plain(limit(family.length() + 3)), ""))
                .extracting(Message::text).containsExactly(family, family);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void no_piece_is_longer_than_the_channel_allows_and_nothing_is_lost(Unit unit) {
        var limit = new Limit(17, unit);
        var text = "Добрый день! Чем помочь? 👞👞 Καλημέρα σας, τι θα θέλατε; Dobar dan, šta želite danas?";
        var pieces = renderer.render(Reply.text(text, Language.ENGLISH), plain(limit), "").stream()
                .map(Message::text).toList();
        assertThat(pieces).allSatisfy(piece -> assertThat(Measure.of(piece, limit)).isBetween(1, 17));
        assertThat(String.join("", pieces).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void a_picture_carries_its_text_when_it_fits_and_goes_before_it_otherwise() {
        var short_ = new Reply("Our shop", Optional.of(SHOE), List.of(), "", List.of(), Language.ENGLISH);
        assertThat(renderer.render(short_, small(), "")).containsExactly(
                new Message("Our shop", Optional.of(SHOE), new Message.Buttons.None()));
        var long_ = new Reply("Our shop in the old town", Optional.of(SHOE), List.of(), "", List.of(),
                Language.ENGLISH);
        assertThat(renderer.render(long_, small(), "")).containsExactly(
                new Message("", Optional.of(SHOE), new Message.Buttons.None()),
                Message.text("Our shop in the old town"));
        assertThat(renderer.render(long_, plain(limit(60)), ""))
                .containsExactly(Message.text("Our shop in the old town"));
    }

    @Test
    void cards_come_one_by_one_and_the_choice_after_them() {
        var cards = List.of(new Card("Drina", "Soft sole", Optional.of(SHOE)),
                new Card("Una", "", Optional.empty()));
        var reply = new Reply("These?", Optional.empty(), cards, "Which one?", options("Drina", "Una"),
                Language.ENGLISH);
        assertThat(renderer.render(reply, small(), "")).containsExactly(Message.text("These?"),
                new Message("Drina\nSoft sole", Optional.of(SHOE), new Message.Buttons.None()),
                Message.text("Una"),
                new Message("Which one?", Optional.empty(),
                        new Message.Buttons.Row(options("Drina", "Una"))));
    }

    @Test
    void all_that_is_said_can_be_one_message() {
        var said = new ArrayList<>(List.of(Reply.text("Good day!", Language.ENGLISH)));
        said.add(new Reply("What for?", Optional.of(SHOE), List.of(), "", options("Work"), Language.ENGLISH));
        assertThat(renderer.single(said, Capabilities.everything(), "Choose")).containsExactly(
                new Message("Good day!\n\nWhat for?", Optional.of(SHOE),
                        new Message.Buttons.Row(options("Work"))));
        assertThat(renderer.single(List.of(), Capabilities.everything(), "Choose")).isEmpty();
    }

    @Test
    void several_cards_stand_side_by_side_where_the_channel_can_and_the_rest_is_chosen_below() {
        var cards = List.of(new Card("Drina with a long name", "Soft sole", Optional.of(SHOE)),
                new Card("Una", "", Optional.empty()));
        var options = options("Drina", "Una", "None of these");
        var reply = new Reply("These?", Optional.empty(), cards, "Which one?", options, Language.ENGLISH);
        var messages = renderer.render(reply, wide(2), "Choose");
        assertThat(messages).extracting(Message::text).containsExactly("These?", "", "Which one?");
        assertThat(messages.get(1).buttons()).isEqualTo(new Message.Buttons.Cards(List.of(
                new Choice(new Card("Drina…", "Soft sole", Optional.of(SHOE)), options.get(0)),
                new Choice(new Card("Una", "", Optional.empty()), options.get(1)))));
        assertThat(messages.getLast().buttons())
                .isEqualTo(new Message.Buttons.Row(List.of(options.get(2))));
        assertThat(renderer.render(reply, wide(1), "Choose")).noneMatch(
                message -> message.buttons() instanceof Message.Buttons.Cards);
    }

    @Test
    void a_button_that_shares_stands_under_the_question_where_the_channel_has_one() {
        var share = new Message.Buttons.Share(Shared.PHONE, "Mine");
        var reply = Reply.text("Your number?", Language.ENGLISH).with(Optional.of(share));
        assertThat(renderer.render(reply, wide(2), "Choose"))
                .containsExactly(new Message("Your number?", Optional.empty(), share));
        assertThat(renderer.render(reply, Capabilities.everything(), "Choose"))
                .containsExactly(Message.text("Your number?"));
    }

    @Test
    void a_document_comes_after_the_words() {
        var document = new Document("media/sizes.pdf");
        assertThat(renderer.render(Reply.text("Our sizes", Language.ENGLISH).with(document),
                Capabilities.everything(), "Choose")).containsExactly(Message.text("Our sizes"),
                        new Message("", Optional.empty(), Optional.of(document), new Message.Buttons.None(),
                                false));
    }

    private static Capabilities wide(int cards) {
        var all = Capabilities.everything();
        var ten = Limit.characters(10);
        return new Capabilities(all.text(), all.caption(), all.buttons(), all.list(), true, all.window(),
                new Extras(Set.of(Shared.PHONE), Optional.of(new Carousel(cards, ten, ten, ten)), true));
    }
}
