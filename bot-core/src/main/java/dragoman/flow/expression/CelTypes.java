package dragoman.flow.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our types as CEL's and back. All numbers are doubles, so that they compare whether whole or not. */
final class CelTypes {
    private final Map<String, Type.Struct> ours = new HashMap<>();
    private final Map<String, StructType> theirs = new HashMap<>();

    CelType cel(Type type) {
        return switch (type) {
            case Type.Text _,Type.Choice _,Type.Date _,Type.TimeOfDay _ -> SimpleType.STRING;
            case Type.Numeric _ -> SimpleType.DOUBLE;
            case Type.YesNo _ -> SimpleType.BOOL;
            case Type.Time _ -> SimpleType.TIMESTAMP;
            case Type.Any _ -> SimpleType.DYN;
            case Type.ListOf(var element) -> ListType.create(cel(element));
            case Type.MapOf(var value, _) -> MapType.create(SimpleType.STRING, cel(value));
            case Type.Struct struct -> struct(struct);
        };
    }

    private StructType struct(Type.Struct struct) {
        var known = theirs.get(struct.name());
        if (known != null) {
            return known;
        }
        var name = "dragoman." + struct.name().replaceAll("[^A-Za-z0-9_]", "_");
        var fields = ImmutableMap.<String, CelType>copyOf(Maps.transformValues(struct.fields(), this::cel));
        var made = StructType.create(name, fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
        ours.put(name, struct);
        theirs.put(struct.name(), made);
        return made;
    }

    Type type(CelType type) {
        return switch (type.kind()) {
            case STRING -> Types.TEXT;
            case DOUBLE, INT, UINT -> Types.NUMBER;
            case BOOL -> Types.YES_NO;
            case TIMESTAMP -> Types.TIME;
            case LIST -> new Type.ListOf(type instanceof ListType list ? type(list.elemType()) : Types.ANY);
            case MAP ->
                new Type.MapOf(type instanceof MapType map ? type(map.valueType()) : Types.ANY, List.of());
            case STRUCT -> Optional.<Type>ofNullable(ours.get(type.name())).orElse(Types.ANY);
            default -> Types.ANY;
        };
    }

    /** Of all that were asked for until now. */
    CelTypeProvider provider() {
        return new Provider(theirs.values().stream()
                .collect(ImmutableMap.toImmutableMap(StructType::name, type -> type)));
    }

    private record Provider(ImmutableMap<String, CelType> byName) implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return byName.values();
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(byName.get(name));
        }
    }
}
