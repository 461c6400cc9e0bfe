package dragoman.flow.yaml;

import dragoman.flow.Command;
import dragoman.flow.Nearest;
import dragoman.flow.yaml.ShopDraft.CommandDraft;
import dragoman.flow.yaml.Tree.Scalar;
import dragoman.model.PhraseKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the shipped commands and the owner's together. */
record CommandCompiler(ShippedWords shipped, Set<String> flows, Wordings wordings, Phrases phrases,
        Notes notes) {

    Map<String, Command> compile(List<CommandDraft> drafts) {
        var commands = new LinkedHashMap<String, Command>();
        for (var name : shipped.commands()) {
            commands.put(name, new Command(name, Optional.of(name).filter(flows::contains)));
        }
        drafts.forEach(draft -> add(commands, draft));
        return commands;
    }

    private void add(Map<String, Command> commands, CommandDraft draft) {
        var name = draft.name().value();
        var run = draft.run().map(Scalar::value).or(() -> Optional.of(name).filter(flows::contains));
        draft.run().ifPresent(this::checkFlow);
        if (run.isEmpty() && !commands.containsKey(name)) {
            notes.error("idle-command", draft.name().spot(), "Nothing happens on the command '" + name + "'.",
                    Nearest.to(name, commands.keySet()).map(near -> "Did you mean '" + near + "'?")
                            .orElse("Add 'run:' with the name of a flow."));
        }
        commands.put(name, new Command(name, run));
        phrases.add(new PhraseKey(PhraseKey.Kind.COMMAND, name),
                wordings.sayings(List.of("bot", "commands", name, "says"), draft.says()));
    }

    private void checkFlow(Scalar flow) {
        if (!flows.contains(flow.value())) {
            notes.error("unknown-flow", flow.spot(), "There is no flow '" + flow.value() + "'.",
                    Nearest.remedy(flow.value(), flows, "Write it into a file of its own."));
        }
    }
}
