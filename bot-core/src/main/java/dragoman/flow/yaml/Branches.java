package dragoman.flow.yaml;

import dragoman.flow.yaml.Draft.Kind;
import dragoman.flow.yaml.Draft.OfStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps within a step, by the name of the branch as in the ids of steps. */
final class Branches {
    private Branches() {}

    static Map<String, List<OfStep>> of(Kind kind) {
        var found = new LinkedHashMap<String, List<OfStep>>();
        switch (kind) {
            case Kind.Offer offer -> {
                put(found, "none", offer.none());
                put(found, "declined", offer.declined());
            }
            case Kind.If branching -> {
                found.put("then", branching.then());
                found.put("else", branching.otherwise());
            }
            case Kind.Match match -> {
                match.cases().forEach((value, steps) -> found.put("cases." + value.value(), steps));
                found.put("else", match.otherwise());
            }
            case Kind.Record writing -> put(found, "sold_out", writing.soldOut());
            case Kind.Call call -> {
                call.ways().forEach((result, steps) -> found.put(CallReader.name(result), steps));
                put(found, "else", call.otherwise());
            }
            case Kind.Handoff handoff -> found.putAll(handoff.ways());
            case Kind.Remind _,Kind.Say _,Kind.Ask _,Kind.Confirm _,Kind.Set _,Kind.Run _,Kind.Go _,Kind.End _ -> {
                // nothing lies within these
            }
        }
        return found;
    }

    private static void put(Map<String, List<OfStep>> found, String name, Optional<List<OfStep>> steps) {
        steps.ifPresent(present -> found.put(name, present));
    }
}
