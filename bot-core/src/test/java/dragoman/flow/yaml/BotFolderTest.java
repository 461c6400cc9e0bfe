package dragoman.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.flow.Bot;
import dragoman.flow.Command;
import dragoman.flow.Retry;
import dragoman.flow.Slot;
import dragoman.flow.Slot.Keep;
import dragoman.flow.SlotType;
import dragoman.flow.Step;
import dragoman.flow.Way;
import dragoman.model.Language;
import dragoman.model.PhraseKey;
import dragoman.model.PhraseKey.Kind;
import dragoman.port.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BotFolderTest {

    @Test
    void the_smallest_bot_loads_without_findings() {
        var loaded = BotFolder.load(Samples.SMALLEST);
        assertThat(loaded.findings()).isEmpty();
        var bot = loaded.bot().orElseThrow();
        assertThat(bot.first().orElseThrow().name()).isEqualTo("order");
        assertThat(bot.flow("order").orElseThrow().nodes().keySet())
                .containsExactly("what", "goods", "delivery", "sure", "4", "5");
        assertThat(bot.commands()).containsEntry("human", new Command("human", Optional.of("human")));
        assertThat(bot.slots()).containsEntry("goods",
                new Slot("goods", new SlotType.AnyText(), Keep.FLOW, Optional.empty()));
        assertThat(bot.revision()).hasSize(16).isEqualTo(load(Samples.SMALLEST).revision());
    }

    @Test
    void the_shoe_shop_loads_without_findings() {
        assertThat(BotFolder.load(Samples.SHOES).findings()).isEmpty();
    }

    @Test
    void branches_become_steps_of_the_flow_that_lead_on_behind_the_step_that_branched() {
        var flow = load(Samples.SHOES).flow("find-shoes").orElseThrow();
        assertThat(flow.nodes().keySet()).containsExactly("use", "size", "2", "pair", "3.none.0", "4", "5",
                "6",
                "silence.23h.0", "silence.3d.0");
        var offer = (Step.Offer) flow.node("pair").orElseThrow().step();
        assertThat(offer.none()).contains(Way.to("3.none.0"));
        assertThat(offer.declined()).isEmpty();
        assertThat(flow.node("3.none.0").orElseThrow().next()).isEqualTo(Way.to("4"));
        assertThat(flow.node("6").orElseThrow().next()).isEqualTo(Way.END);
        assertThat(flow.node("use").orElseThrow().place()).hasToString("find-shoes.yaml:18:5");
    }

    @Test
    void a_silence_says_its_text_and_ends() {
        var flow = load(Samples.SHOES).flow("find-shoes").orElseThrow();
        assertThat(flow.silence()).extracting(silence -> silence.key() + " " + silence.after().toHours())
                .containsExactly("23h 23", "3d 72");
        assertThat(flow.node("silence.3d.0").orElseThrow().step()).isInstanceOf(Step.End.class);
    }

    @Test
    void a_retry_may_hand_over() {
        var ask = (Step.Ask) load(Samples.SHOES).flow("find-shoes").orElseThrow().node("size").orElseThrow()
                .step();
        assertThat(ask.retry()).hasSize(2).last().isEqualTo(new Retry.ToPerson("sizing"));
        assertThat(ask.type()).isInstanceOf(SlotType.Number.class);
    }

    @Test
    void the_catalogue_keeps_numbers_as_numbers() {
        var item = load(Samples.SHOES).catalogue().item("shoes", "drina").orElseThrow();
        assertThat(item.stock()).contains(3);
        assertThat(item.in(Language.ENGLISH, Language.ENGLISH)).containsEntry("price", 129.0)
                .containsEntry("sizes", List.of(38.0, 39.0, 40.0));
    }

    @Test
    void a_table_is_a_catalogue_like_any_other() {
        var files = Samples.with(Samples.SHOES, "catalog/bags.csv", """
                id,name,price,colors,benefits.work,benefits.town
                big,"Big, ""brown""\",99.50,brown | black,Holds a laptop,
                small,Small,45,red,,Fits a purse
                """);
        var bag = load(files).catalogue().item("bags", "big").orElseThrow();
        assertThat(bag.in(Language.ENGLISH, Language.ENGLISH)).containsEntry("name", "Big, \"brown\"")
                .containsEntry("price", 99.5).containsEntry("colors", List.of("brown", "black"))
                .containsEntry("benefits", Map.of("work", "Holds a laptop"));
        assertThat(load(files).catalogue().item("bags", "small").orElseThrow()
                .in(Language.ENGLISH, Language.ENGLISH)).containsEntry("colors", List.of("red"));
        assertThat(load(files).catalogue().list("shoes")).hasSize(2);
    }

    @Test
    void one_table_may_hold_several_lists() {
        var files = Samples.smallestWith("catalog.csv", "list;id;name\nhats;a;A\nhats;b;B\nbelts;c;C\n");
        assertThat(load(files).catalogue().lists()).containsOnlyKeys("hats", "belts");
        assertThat(load(Samples.smallestWith("catalog.csv", "id;name\na;A\n")).catalogue().lists())
                .containsOnlyKeys("items");
    }

    @Test
    void everything_that_can_be_understood_is_in_the_lexicon() {
        var bot = load(Samples.SHOES);
        assertThat(texts(bot, new PhraseKey(Kind.INTENT, "find-shoes"))).contains("I need shoes");
        assertThat(texts(bot, PhraseKey.option("use", "walking"))).containsExactly("Walking", "hiking",
                "nature");
        assertThat(texts(bot, new PhraseKey(Kind.ITEM, "shoes/drina"))).containsExactly("Drina");
        assertThat(texts(bot, PhraseKey.word("yes"))).contains("yes");
        assertThat(texts(bot, new PhraseKey(Kind.COMMAND, "human"))).contains("human");
    }

    @Test
    void another_wording_is_another_revision() {
        var other = Samples.smallestWith("human.yaml",
                "flow: human\nsteps: [One moment.]\n");
        assertThat(load(other).revision()).isNotEqualTo(load(Samples.SMALLEST).revision());
    }

    private static Bot load(Map<String, String> files) {
        return BotFolder.load(files).bot().orElseThrow();
    }

    private static List<String> texts(Bot bot, PhraseKey key) {
        return bot.lexicon().phrases().stream()
                .filter(phrase -> phrase.key().equals(key))
                .findFirst().map(Phrase::texts).orElse(List.of());
    }
}
