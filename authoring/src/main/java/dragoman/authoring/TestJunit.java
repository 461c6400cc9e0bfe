package dragoman.authoring;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as build servers read them: a suite a bot, a case a conversation. */
final class TestJunit {
    private TestJunit() {}

    static String of(TestReport report) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (var bot : report.bots()) {
                suite(xml, bot);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text in memory can always be written", e);
        }
        return out + "\n";
    }

    private static void suite(XMLStreamWriter xml, TestReport.OfBot bot) throws XMLStreamException {
        long failed = bot.results().stream().filter(result -> result.failure().isPresent()).count();
        long errors = bot.findings().stream().filter(finding -> finding.isError()).count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", bot.folder());
        xml.writeAttribute("tests", String.valueOf(bot.results().size() + errors));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", String.valueOf(errors));
        for (var finding : bot.findings()) {
            if (finding.isError()) {
                element(xml, bot, finding.code(), "error",
                        finding.place() + ": " + finding.problem() + " " + finding.remedy());
            }
        }
        for (var result : bot.results()) {
            element(xml, bot, result.title(), "failure",
                    result.failure().map(failure -> failure.place() + "\nexpected  "
                            + failure.expected() + "\ncame      " + failure.came()).orElse(""));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, TestReport.OfBot bot, String name, String kind,
            String problem)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", bot.folder());
        xml.writeAttribute("name", name);
        if (!problem.isEmpty()) {
            xml.writeStartElement(kind);
            xml.writeAttribute("message", problem.lines().findFirst().orElse(""));
            xml.writeCharacters(problem.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
