package dragoman.webchat;

import dragoman.http.LiveRoute;
import dragoman.http.Route;
import dragoman.model.BotId;
import dragoman.model.ChannelId;
import dragoman.port.Channel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The web chat: pages, their way in, and the channel out. The transcript in the store is the truth; a stream only reads on in it, so that
 * nothing is missed or said twice, whatever happens to a connection.
 */
public final class WebChat {
    public static final ChannelId ID = new ChannelId("web-chat");
    private final ChatPages pages;
    private final Hub hub = new Hub();
    private final Backstage backstage;
    private final Guard guard;

    /** @param publicUrl under which customers see us */
    public WebChat(ChatPages pages, Backstage backstage, URI publicUrl) {
        this.pages = pages;
        this.backstage = backstage;
        this.guard = new Guard(publicUrl);
    }

    /** One bot's way out to its chat pages. */
    public Channel channel(BotId bot) {
        return new PageChannel(bot, hub);
    }

    public List<Route> routes() {
        var assets = Assets.load();
        var routes = new ArrayList<>(new PageRoutes(pages, assets).routes());
        routes.add(new WidgetScript(pages).route());
        routes.addAll(new PostRoutes(pages, backstage, guard).routes());
        return List.copyOf(routes);
    }

    public List<LiveRoute> live() {
        return List.of(
                new LiveRoute("/chat/{bot}/events", new StreamRoute(pages, backstage, guard, hub)::open));
    }
}
