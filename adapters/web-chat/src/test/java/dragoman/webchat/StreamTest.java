package dragoman.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.model.Author;
import dragoman.model.LineState;
import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.model.Picture;
import dragoman.port.Sign;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StreamTest extends WebChatFixture {
    @BeforeEach
    void open() throws IOException {
        browser.open();
    }

    @Test
    void a_window_reads_the_conversation_so_far_and_then_each_new_line() throws IOException {
        shop.says(channel, Message.text("Welcome!"));
        browser.say("Hello");
        try (var events = browser.listen("")) {
            assertThat(text(events.next("line"))).isEqualTo("bot: Welcome!");
            assertThat(text(events.next("line"))).isEqualTo("you: Hello");
            events.next("ready");
            shop.says(channel, Message.text("What size?"));
            assertThat(text(events.next("line"))).isEqualTo("bot: What size?");
            shop.agentSays(channel, "Ana", "I am here");
            assertThat(text(events.next("line"))).isEqualTo("agent Ana: I am here");
        }
    }

    @Test
    void a_window_that_comes_back_goes_on_after_the_last_line_it_saw() throws IOException {
        shop.says(channel, Message.text("one"), Message.text("two"), Message.text("three"));
        String id;
        try (var events = browser.listen("")) {
            id = events.next("line").id();
        }
        shop.says(channel, Message.text("four"));
        try (var events = browser.listen(id)) {
            assertThat(
                    List.of(text(events.next("line")), text(events.next("line")), text(events.next("line"))))
                    .containsExactly("bot: two", "bot: three", "bot: four");
        }
        try (var events = browser.listenWith("after=" + id)) {
            assertThat(text(events.next("line"))).isEqualTo("bot: two");
        }
    }

    @Test
    void lines_said_while_a_window_connects_come_neither_twice_nor_not_at_all() throws Exception {
        var said = new ArrayList<String>();
        var talker = Thread.ofVirtual().start(() -> {
            for (var each = 0; each < 300; each++) {
                shop.says(channel, Message.text("line " + each));
            }
        });
        try (var events = browser.listen("")) {
            while (said.size() < 300) {
                said.add(text(events.next("line")));
            }
        }
        talker.join();
        for (var each = 0; each < 300; each++) {
            assertThat(said.get(each)).isEqualTo("bot: line " + each);
        }
    }

    @Test
    void a_long_conversation_comes_whole() throws IOException {
        for (var each = 0; each < 120; each++) {
            shop.says(channel, Message.text("line " + each));
        }
        try (var events = browser.listen("")) {
            for (var each = 0; each < 120; each++) {
                assertThat(text(events.next("line"))).isEqualTo("bot: line " + each);
            }
        }
    }

    @Test
    void a_line_that_waits_to_be_sent_holds_back_what_follows_and_one_taken_back_is_passed_over()
            throws IOException {
        var waiting = shop.says(Author.BOT, new LineState.Queued(0, shop.now), Message.text("waits"))
                .getFirst();
        shop.says(Author.BOT, new LineState.Voided(), Message.text("taken back"));
        try (var events = browser.listen("")) {
            events.next("ready");
            shop.says(channel, Message.text("later"));
            shop.nowIs(new LineState.Sending(1), waiting);
            channel.send(waiting);
            assertThat(text(events.next("line"))).isEqualTo("bot: waits");
            assertThat(text(events.next("line"))).isEqualTo("bot: later");
        }
    }

    @Test
    void typing_is_shown_at_once() throws IOException {
        try (var events = browser.listen("")) {
            events.next("ready");
            channel.sign(new Sign.Typing(shop.visitor(), Optional.empty()));
            assertThat(events.next().name()).isEqualTo("typing");
        }
    }

    @Test
    void pictures_and_options_come_as_data() throws IOException {
        shop.says(channel, new Message("Drina\n129 €", Optional.of(new Picture("media/drina.png")),
                new Buttons.Row(List.of(new Option("p.1", "This one", Optional.of("size 41"))))));
        try (var events = browser.listen("")) {
            var line = new ObjectMapper().readTree(events.next("line").data());
            assertThat(line.path("picture").asText()).isEqualTo("/media/x/opanak/media/drina.png");
            var option = line.path("options").path(0);
            assertThat(option.path("data").asText()).isEqualTo("p.1");
            assertThat(option.path("title").asText()).isEqualTo("This one");
            assertThat(option.path("text").asText()).isEqualTo("size 41");
        }
    }

    @Test
    void whatever_is_said_stays_one_event_of_plain_data() throws IOException {
        var evil = "</script><img src=x onerror=alert(1)>\nevent: line\r\ndata: {}\n\nid: 9.9";
        shop.says(channel, Message.text(evil), Message.text("next"));
        try (var events = browser.listen("")) {
            assertThat(text(events.next("line"))).isEqualTo("bot: " + evil);
            assertThat(text(events.next())).isEqualTo("bot: next");
        }
    }

    @Test
    void after_forgetting_the_new_conversation_comes_from_its_beginning() throws IOException {
        shop.says(channel, Message.text("old"), Message.text("older"));
        String mark;
        String seen;
        try (var events = browser.listen("")) {
            mark = events.next("conversation").data();
            events.next("line");
            seen = events.next("line").id();
        }
        shop.forget();
        shop.says(channel, Message.text("new"));
        try (var events = browser.listenWith("after=" + seen + "&of=" + mark)) {
            assertThat(events.next("conversation").data()).isNotEqualTo(mark);
            assertThat(text(events.next("line"))).isEqualTo("bot: new");
        }
    }

    @Test
    void a_stranger_hears_nothing() throws IOException {
        shop.says(channel, Message.text("secret"));
        var stranger = new Browser(server);
        try (var events = stranger.listen("")) {
            assertThat(events.status()).isEqualTo(401);
        }
        stranger.open();
        shop.says(channel, Message.text("hello, stranger"));
        try (var events = stranger.listen("")) {
            assertThat(text(events.next("line"))).isEqualTo("bot: hello, stranger");
        }
    }

    @Test
    void of_too_many_windows_the_oldest_is_closed() throws IOException {
        var windows = new ArrayList<Browser.Events>();
        for (var each = 0; each <= Hub.PER_PERSON; each++) {
            windows.add(browser.listen(""));
            windows.getLast().next("ready");
        }
        windows.getFirst().next("bye");
        assertThat(windows.getFirst().over()).isTrue();
        shop.says(channel, Message.text("hello"));
        assertThat(text(windows.get(1).next("line"))).isEqualTo("bot: hello");
        windows.forEach(Browser.Events::close);
    }

    @Test
    void nobody_looking_is_no_failure() {
        assertThatCode(() -> shop.says(channel, Message.text("into the void"))).doesNotThrowAnyException();
    }

    private static String text(Browser.Event event) throws IOException {
        var line = new ObjectMapper().readTree(event.data());
        var name = line.path("name").asText();
        return line.path("from").asText() + (name.isEmpty() ? "" : " " + name) + ": "
                + line.path("text").asText();
    }
}
