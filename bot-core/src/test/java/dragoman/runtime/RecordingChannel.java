package dragoman.runtime;

import dragoman.model.Capabilities;
import dragoman.model.ChannelId;
import dragoman.model.Limits;
import dragoman.model.Line;
import dragoman.model.Message.Buttons;
import dragoman.port.Channel;
import dragoman.port.ChannelTraits;
import dragoman.port.MediaSource;
import dragoman.port.Profiles;
import dragoman.port.Sent;
import dragoman.port.Sign;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A messenger that takes every line, unless the test has put other answers before it. */
final class RecordingChannel implements Channel {
    private final List<String> sent = new ArrayList<>();
    private final Map<String, String> buttons = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final ArrayDeque<Sent> answers = new ArrayDeque<>();
    private final Map<Integer, Runnable> deeds = new HashMap<>();

    private volatile Limits limits = Limits.NONE;
    private volatile Optional<Profiles> profiles = Optional.empty();

    RecordingChannel limits(Limits now) {
        limits = now;
        return this;
    }

    private volatile Optional<MediaSource> files = Optional.empty();

    RecordingChannel files(MediaSource source) {
        files = Optional.of(source);
        return this;
    }

    @Override
    public Optional<MediaSource> files() {
        return files;
    }

    @Override
    public ChannelTraits traits() {
        return new ChannelTraits(new ChannelId("telegram"), Capabilities.everything(), limits);
    }

    /** From now on it tells names so. */
    RecordingChannel tells(Profiles names) {
        profiles = Optional.of(names);
        return this;
    }

    @Override
    public Optional<Profiles> profiles() {
        return profiles;
    }

    /** What happens in the world while the so-manieth sending is under way. */
    synchronized void during(int sending, Runnable deed) {
        deeds.put(sending, deed);
    }

    /** What the button of this title carried, once it was sent. */
    synchronized String awaitButton(String title) throws InterruptedException {
        while (!buttons.containsKey(title)) {
            wait(20_000);
        }
        return buttons.getOrDefault(title, "");
    }

    synchronized void answers(Sent... next) {
        answers.addAll(List.of(next));
    }

    @Override
    public synchronized Sent send(Line line) {
        sent.add(line.to().user() + ": " + line.message().text());
        if (line.message().buttons() instanceof Buttons.Row(var options)) {
            options.forEach(option -> buttons.put(option.title(), option.data()));
        }
        notifyAll();
        deeds.getOrDefault(sent.size(), () -> {}).run();
        var answer = answers.poll();
        return answer == null ? new Sent.Accepted("m" + sent.size()) : answer;
    }

    @Override
    public synchronized void sign(Sign sign) {
        signs.add(sign);
    }

    synchronized List<Sign> signs() {
        return List.copyOf(signs);
    }

    synchronized int tried() {
        return sent.size();
    }

    /** Waits until so many sendings were tried, and gives them in order. */
    synchronized List<String> awaitSent(int count) throws InterruptedException {
        while (sent.size() < count) {
            wait(20_000);
        }
        return List.copyOf(sent);
    }
}
