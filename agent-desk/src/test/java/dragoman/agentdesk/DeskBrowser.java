package dragoman.agentdesk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dragoman.testkit.Chromium;
import java.util.ArrayList;
import java.util.List;

/** Somebody's browser at the desk. {@code errors}: what its scripts complained of. */
record DeskBrowser(BrowserContext context, Page page, List<String> errors) implements AutoCloseable {
    static DeskBrowser of(Chromium chromium, int width, int height) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-GB")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        var page = context.newPage();
        var errors = new ArrayList<String>();
        page.onPageError(errors::add);
        return new DeskBrowser(context, page, errors);
    }

    DeskBrowser logsIn(DeskOnTrial desk, String login) {
        page.navigate(desk.address() + "/desk/login");
        page.fill("[name=login]", login);
        page.fill("[name=password]", DeskOnTrial.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".rail");
        return this;
    }

    Locator row(String chat) {
        return page.locator("[data-chat='" + chat + "']");
    }

    Locator line(String by, String text) {
        return page.locator(".line." + by).filter(new Locator.FilterOptions().setHasText(text));
    }

    void opens(String chat) {
        row(chat).click();
        page.waitForSelector("[data-open='" + chat + "']");
    }

    void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** A key by its place, giving this letter in the person's layout: {@code physical("KeyT", "е")} is T on a Russian keyboard. */
    void physical(String code, String letter) {
        page.evaluate("([code, key]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', "
                + "{ code, key, bubbles: true, cancelable: true }))", List.of(code, letter));
    }

    @Override
    public void close() {
        context.close();
    }
}
