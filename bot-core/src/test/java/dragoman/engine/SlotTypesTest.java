package dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Language;
import dragoman.model.MediaKind;
import dragoman.model.Profile;
import dragoman.model.Update;
import dragoman.model.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wednesday, 18 November 2026, 10:15; the shop is open from nine to six. */
class SlotTypesTest {

    @Test
    void an_amount_of_money_is_understood_with_and_without_its_currency() {
        var flow = """
                slots: { budget: { type: money, min: 20, max: 500 } }
                steps:
                  - ask: budget
                    text: How much may they cost?
                  - if: budget >= 100
                    then: [ "Fine shoes for {budget}." ]
                    else: [ "Good shoes for {budget|money}." ]
                """;
        en(flow).opens().bot("How much may they cost?").customer("about 150 euro")
                .bot("Fine shoes for €150.");
        en(flow).opens().bot("…").customer("99.50").bot("Good shoes for €99.50.");
        en(flow).opens().bot("…").customer("5 euro")
                .bot("An amount from €20 to €500, please.", "How much may…")
                .customer("80 dollars")
                .bot("We count in one currency here: Euro…", "How much may they cost?");
        ru(flow).opens().bot("…").customer("не больше 80 евро").bot("Good shoes for 80\u00a0€.");
    }

    @Test
    void a_day_and_a_time_are_filled_by_one_sentence_and_five_means_the_afternoon() {
        var chat = en(VISIT).opens().bot("Which day?").customer("tomorrow after 5")
                .bot("Thursday, November 19, from 17:00. All right?");
        assertThat(chat.conversation().slot("visit")).contains(new Value.Date(LocalDate.of(2026, 11, 19)));
        assertThat(chat.conversation().slot("at"))
                .contains(new Value.Time(LocalTime.of(17, 0), LocalTime.MAX));
        ru(VISIT).opens().bot("…").customer("завтра после 5")
                .bot("четверг, 19 ноября, с 17:00. All right?");
    }

    @Test
    void a_bare_number_is_a_day_of_the_month_or_an_hour_where_these_are_asked_for() {
        en(VISIT).opens().bot("Which day?").customer("25").bot("At what time?").customer("3")
                .bot("Wednesday, November 25, 15:00. All right?").customer("no, 16:30")
                .bot("Wednesday, November 25, 16:30. All right?").taps("Yes")
                .bot("See you on November 25, 2026 at 16:30.");
    }

    @Test
    void a_day_that_is_over_is_refused_with_its_reason() {
        en(VISIT).opens().bot("Which day?").customer("yesterday")
                .bot("That day is over. Which day suits you?")
                .customer("on Friday").bot("At what time?");
    }

    @Test
    void several_options_are_collected_by_taps_until_done() {
        var chat = en(COLOURS.replace("max: 2, ", "")).opens().bot("Which colours do you like?")
                .shows("Red", "Dark red", "Blue", "Done")
                .taps("Red").bot("Red. Anything else?").shows("✓ Red", "Dark red", "Blue", "Done")
                .taps("Blue")
                .bot("Red and Blue. Anything else?").taps("✓ Red").bot("Blue. Anything else?")
                .taps("Dark red")
                .bot("Dark red and Blue. Anything else?").taps("Done").bot("So Dark red and Blue, no red.")
                .silent();
        assertThat(chat.conversation().talk().pending()).isEmpty();
    }

    @Test
    void several_options_are_one_sentence() {
        en(COLOURS).opens().bot("…").customer("red and blue").bot("So Red and Blue, with red.");
        en(COLOURS).opens().bot("…").customer("dark red").bot("So Dark red, no red.");
        en(COLOURS).opens().bot("…").customer("1 and 3").bot("So Red and Blue, with red.");
        en(COLOURS).opens().bot("…").customer("all except blue").bot("So Red and Dark red, with red.");
        en(COLOURS).opens().bot("…").customer("all").bot("No more than two, please: a shoe has two sides.")
                .customer("none").bot("So none, no red.");
        ru(COLOURS).opens().bot("…").customer("ничего").bot("So ничего, no red.");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = ": ", value = {"en: no", "en: no photo", "en: I dont have one",
            "en: no thanks", "en: I don't have a photo", "el: δεν έχω", "el: όχι", "ru: у меня нет",
            "hu: nincs",
            "bs: nemam sliku"})
    void who_has_no_photo_says_so_where_it_is_optional(String language, String words) {
        in(language, PERHAPS).opens().bot("…").customer(words).bot("Where shall we fetch them?");
    }

    @Test
    void whoever_may_go_on_without_a_photo_is_told_so() {
        en(PERHAPS).opens().bot("Please send a photo.").customer("here they are").bot(
                "A photo, please. Tap the paper clip or the camera and choose one. If you have none, write “skip” and we go on without it.",
                "Please send a photo.").customer("skip").bot("Where shall we fetch them?");
        en(DAMAGE).opens().bot("Please send a photo.").customer("I have none")
                .bot("A photo, please. Tap the paper clip or the camera and choose one.",
                        "Please send a photo.");
    }

    @Test
    void a_photo_answers_and_so_does_one_that_came_early() {
        var photo = new Update.MediaReceived(MediaKind.PHOTO, "AgAC", Optional.of("they are 42"));
        en(DAMAGE).opens().bot("Please send a photo.").customer("here they are")
                .bot("A photo, please. Tap the paper clip or the camera and choose one.",
                        "Please send a photo.")
                .happens(photo).bot("Where shall we fetch them?").happens(photo)
                .bot("Thank you, one is enough here.").customer("Ferhadija 1, Sarajevo")
                .bot("photo, Ferhadija 1, Sarajevo.");
        ru(DAMAGE).opens().bot("…").customer("вот они").bot("Пришлите, пожалуйста, фото…", "…").happens(photo)
                .bot("Where shall we fetch them?")
                .happens(new Update.PlaceShared(43.85, 18.41, Optional.empty()))
                .bot("фото, 43.85000, 18.41000.");
        var early = en(DAMAGE).opens().bot("…")
                .happens(new Update.PlaceShared(43.85, 18.41, Optional.of("Mill")))
                .bot("Thank you, I have kept that.", "Please send a photo.").happens(photo)
                .bot("photo, Mill.");
        assertThat(early.conversation().talk().missed()).isEmpty();
    }

    @Test
    void a_contact_answers_where_a_phone_is_asked_for() {
        en("""
                slots: { phone: { type: phone, rules: [ { must: "phone.startsWith('+387')", because: "Only from here, please." } ] } }
                steps:
                  - ask: phone
                    text: Your number?
                  - say: "We call {phone}."
                """)
                .opens().bot("Your number?")
                .happens(new Update.ContactShared("+4366012345", Optional.empty(), true))
                .bot("Only from here, please.")
                .happens(new Update.ContactShared("38761123456", Optional.empty(), true))
                .bot("We call +38761123456.");
    }

    @Test
    void a_text_of_a_form_shows_what_it_looks_like_and_ends_at_a_person() {
        var flow = """
                slots:
                  order: { type: pattern, pattern: "[A-Z]{2}-[0-9]{4}", example: AB-1234 }
                steps:
                  - ask: order
                    text: Which order is it?
                  - say: "Order {order}."
                """;
        en(flow).opens().bot("Which order is it?").customer("it's ab-1234, thanks").bot("Order AB-1234.");
        en(flow).opens().bot("…").customer("12")
                .bot("It should look like this: AB-1234", "Which order is it?")
                .customer("13").bot("It should…", "…").customer("14").bot("It should…", "…").customer("15")
                .bot("I still do not follow, sorry. Would you like a person to take over?");
        ru(flow).opens().bot("…").customer("12").bot("Это выглядит примерно так: AB-1234", "…");
    }

    @Test
    void what_has_the_form_is_taken_from_a_sentence_that_says_more_and_two_of_them_are_asked_for() {
        var flow = """
                slots:
                  order: { type: pattern, pattern: "[A-Z]{2}-[0-9]{4}", example: AB-1234 }
                steps:
                  - ask: wish
                    text: What can we do?
                    options: { change: Change it, find: Find it }
                  - ask: order
                    text: Which order is it?
                  - say: "Order {order}."
                """;
        en(flow).opens().bot("What can we do?").customer("find it, it's ab-1234").bot("Order AB-1234.");
        en(flow).opens().bot("…").customer("find it, AB-1234 or AB-1235").bot("Which order is it?");
        en(flow.replace("[A-Z]{2}-[0-9]{4}", "[a-z]{4}").replace("AB-1234", "abcd")).opens().bot("…")
                .customer("find it, it's very old").bot("Which order is it?");
    }

    @Test
    void what_was_said_can_stand_among_other_words() {
        var flow = """
                steps:
                  - ask: wish
                    text: What can we do?
                    options: { complain: Complain, go: Leave }
                  - say: "You wrote: {said|lower} So: {said}"
                """;
        en(flow).opens().bot("What can we do?").customer("Complain, they are BROKEN!")
                .bot("You wrote: complain, they are broken! So: Complain, they are BROKEN!");
        en(flow.replace("say: \"You wrote: {said|lower} So: {said}\"",
                "set: { told: said }\n  - say: \"So: {told}\"")).opens()
                .bot("…").customer("Complain, they are BROKEN!").bot("So: Complain, they are BROKEN!");
        en(flow.replace("{said|lower} So: {said}", "{said}")).opens().bot("…").customer("1")
                .bot("You wrote:");
    }

    @Test
    void what_was_said_counts_once_and_a_mere_no_has_nothing_to_add() {
        var flow = """
                slots: { trouble: { type: text }, more: { type: text } }
                steps:
                  - ask: wish
                    text: What can we do?
                    options: { complain: Complain, go: Leave }
                  - if: said.size() > 10
                    then: [ { set: { trouble: "{said}" } } ]
                    else: [ { ask: trouble, text: What happened? } ]
                  - ask: more
                    optional: yes
                    text: Anything to add?
                  - if: known(more)
                    then: [ "Noted: {trouble} {more}" ]
                    else: [ "Noted: {trouble}" ]
                """;
        en(flow).opens().bot("What can we do?").customer("Complain, they are broken!")
                .bot("Anything to add?").customer("no").bot("Noted: Complain, they are broken!");
        en(flow).opens().bot("…").customer("Complain, they are broken!").bot("…").customer("No, that's all!")
                .bot("Noted: Complain, they are broken!");
        en(flow).opens().bot("…").customer("Complain, they are broken!").bot("…")
                .customer("no that is it thanks")
                .bot("Noted: Complain, they are broken!");
        en(flow).opens().bot("…").customer("Complain, they are broken!").bot("…").customer("no heel is left")
                .bot("Noted: Complain, they are broken! no heel is left");
        en(flow).opens().bot("…").customer("1").bot("What happened?");
        en(flow.replace("Complain,", "Something is wrong,")).opens().bot("…").customer("something is wrong")
                .bot("What happened?");
        en(flow).opens().bot("…").taps("Complain").bot("What happened?").customer("no")
                .bot("Anything to add?")
                .customer("No sole is left.").bot("Noted: no No sole is left.");
    }

    @Test
    void a_rule_says_its_reason_and_is_not_counted_as_not_understood() {
        var chat = en(
                """
                        slots:
                          size: { type: number, min: 30, max: 50, rules: [ { must: size != 44, because: "We do not make {size}. 43 or 45?" } ] }
                        steps:
                          - ask: use
                            text: What for?
                            options: { work: Work, walking: Walking }
                          - ask: size
                            text: Which size?
                          - say: "Size {size}."
                        """)
                .opens().bot("What for?").customer("walking, size 44").bot("We do not make 44. 43 or 45?")
                .customer("44").bot("We do not make 44. 43 or 45?").customer("20")
                .bot("A number from 30 to 50, please.", "Which size?");
        assertThat(chat.conversation().talk().missed()).isEmpty();
        assertThat(chat.conversation().talk().pending().orElseThrow().tries()).isZero();
        chat.customer("45").bot("Size 45.");
    }

    @Test
    void a_text_may_be_too_short_or_too_long() {
        en("""
                slots: { wish: { min_length: 5, max_length: 10, because: "Five to ten letters, please." }, note: { max_length: 3 } }
                steps:
                  - ask: wish
                    text: Your wish?
                  - ask: note
                    text: A note?
                """)
                .opens().bot("Your wish?").customer("shoe").bot("Five to ten letters, please.")
                .customer("sandals").bot("A note?").customer("none at all")
                .bot("That is too long for this, sorry. At most 3 characters, please.", "A note?");
    }

    @Test
    void a_question_to_the_shop_is_no_answer_in_free_text() {
        var bot = Shops.files(Map.of("bot.yaml", "bot: Vera\nshop: Opanak\n", "main.yaml", """
                flow: main
                starts: first
                steps:
                  - ask: wish
                    text: What shall we make?
                  - ask: where
                    text: Where to?
                    type: place
                  - say: "{wish} to {where}."
                """, "answers.yaml", """
                answers:
                  price:
                    says: [what will you charge]
                    text: From 80 euros.
                """));
        Chat.with(bot).opens().bot("What shall we make?").customer("hm, and what will you charge?")
                .bot("From 80 euros.", "What shall we make?").customer("a pair like what will you charge")
                .bot("Where to?").customer("what will you charge").bot("From 80 euros.", "Where to?")
                .customer("Mill Lane 3").bot("a pair like what will you charge to Mill Lane 3.");
    }

    @Test
    void dates_can_be_asked_about_and_set() {
        en("""
                slots: { visit: date, at: time, liked: { type: choices, min: 0, options: { red: Red, blue: Blue } } }
                steps:
                  - set: { visit: 2026-11-20, at: "16:30", liked: "red, blue" }
                  - if: visit.in_days == 2 && visit.weekday == 5 && at >= '9:00' && at.hour == 16 && visit > now.date && size(liked) == 2
                    then: [ "{visit|date} {at|time} {liked}" ]
                    else: [ wrong ]
                """)
                .opens().bot("November 20, 2026 16:30 Red and Blue");
    }

    private static final String VISIT = """
            slots:
              visit: { type: date, rules: [ { must: visit >= now.date, because: "That day is over. Which day suits you?" } ] }
              at: time
            steps:
              - ask: visit
                text: Which day?
              - ask: at
                text: At what time?
              - confirm: [visit, at]
                text: "{visit}, {at}. All right?"
              - say: "See you on {visit|date} at {at|time}."
            """;

    private static final String COLOURS = """
            slots: { colours: { type: choices, min: 0, max: 2, because: "No more than two, please: a shoe has two sides." } }
            steps:
              - ask: colours
                text: Which colours do you like?
                options: { red: Red, dark: Dark red, blue: Blue }
              - if: "'red' in colours"
                then: [ "So {colours}, with red." ]
                else: [ "So {colours}, no red." ]
            """;

    private static final String DAMAGE = """
            slots: { damage: photo, where: place }
            steps:
              - ask: damage
                text: Please send a photo.
              - ask: where
                text: Where shall we fetch them?
              - if: damage
                then: [ "{damage}, {where}." ]
                else: [ No photo. ]
            """;

    private static final String PERHAPS = DAMAGE.replace("- ask: damage", "- ask: damage\n    optional: yes");

    private static Chat en(String flow) {
        return in("en", flow);
    }

    private static Chat ru(String flow) {
        return in("ru", flow);
    }

    /** The flow's own words stay as they are; what the bot adds is in its language. */
    private static Chat in(String language, String flow) {
        var bot = Shops.files(Map.of("bot.yaml",
                "bot: Vera\nshop: Opanak\nlanguages: [" + language + "]\nhours: { mon-sat: 09:00-18:00 }\n",
                "main.yaml", "flow: main\nstarts: first\n" + flow));
        return Chat.with(bot)
                .profile(
                        new Profile(Optional.empty(), Optional.of(new Language(language)), Optional.empty()));
    }

    @Test
    void a_customers_slot_lives_on_and_a_flows_slot_does_not() {
        var chat = en("""
                slots: { size: { type: number, keep: customer }, colour: { keep: conversation }, note: text }
                steps:
                  - ask: size
                    text: Size?
                  - ask: colour
                    text: Colour?
                  - ask: note
                    text: Note?
                  - end: solved
                """).opens().bot("Size?").customer("42").bot("Colour?").customer("red").bot("Note?")
                .customer("x")
                .opens().bot("Note?");
        assertThat(chat.conversation().customer().kept().keySet()).isEqualTo(Set.of("size"));
        assertThat(List.copyOf(chat.conversation().talk().lasting().keySet())).containsExactly("colour");
    }
}
