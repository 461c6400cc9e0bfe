package dragoman.vk;

import dragoman.http.Answer;
import dragoman.model.BotId;
import dragoman.port.Channel;
import dragoman.port.Secret;
import dragoman.testkit.Door;
import dragoman.testkit.FakeVk;
import dragoman.testkit.MemoryInbox;
import dragoman.testkit.SampleBodies;
import dragoman.testkit.ShopFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A shop with a community, around the adapter. */
final class Shop {
    static final BotId BOT = new BotId("opanak");
    private static final Instant NOW = Instant.ofEpochSecond(1_790_400_005);
    private static final SampleBodies SAMPLES = new SampleBodies(Shop.class);

    final MemoryInbox inbox = new MemoryInbox();
    private final Vk vk;

    private Shop(URI api, String secret, ShopFiles files) {
        var settings = new VkSettings(BOT, FakeVk.GROUP, new Secret(FakeVk.TOKEN),
                new Secret(secret), FakeVk.CONFIRMATION, api, URI.create("https://shop.example"),
                false);
        vk = new Vk(List.of(settings), inbox, files, () -> NOW);
    }

    static Shop at(URI api) {
        return new Shop(api, FakeVk.SECRET, ShopFiles.none());
    }

    /** With the files of this folder. */
    static Shop at(URI api, Path folder) {
        return new Shop(api, FakeVk.SECRET, ShopFiles.in(folder));
    }

    /** As the samples were recorded. */
    static Shop closed() {
        return new Shop(URI.create("http://127.0.0.1:9"), "demo_secret", ShopFiles.none());
    }

    Channel channel() {
        return vk.channel(BOT).orElseThrow();
    }

    static String sample(String file) {
        return new String(SAMPLES.read(file + ".json"), StandardCharsets.UTF_8);
    }

    Door door() {
        return new Door(vk.routes());
    }

    Answer post(String body) {
        return door().post(BOT.value(), body.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
