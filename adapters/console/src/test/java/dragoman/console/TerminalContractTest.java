package dragoman.console;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Message;
import dragoman.model.Message.Buttons;
import dragoman.model.Option;
import dragoman.port.Channel;
import dragoman.testkit.contract.ChannelContract;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalContractTest extends ChannelContract {
    private final StringWriter paper = new StringWriter();

    @Override
    protected Channel channel() {
        return new Terminal("Iva", new PrintWriter(paper));
    }

    @Override
    protected String user() {
        return "you";
    }

    @Test
    void lines_stand_below_each_other_and_options_have_numbers() {
        send(new Message("Good day!\nWhich cake?", Optional.empty(),
                new Buttons.Row(List.of(new Option("1", "Baklava", Optional.empty()),
                        new Option("2", "Tufahija", Optional.of("with walnuts"))))));
        assertThat(paper.toString().lines()).containsExactly("Iva: Good day!", "     Which cake?",
                "   1) Baklava", "   2) Tufahija – with walnuts");
    }
}
