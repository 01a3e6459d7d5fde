namespace Jsonata.Functions;

/// <summary>
/// What a function takes (https://docs.jsonata.org/programming#function-signatures), for example
/// <c>&lt;s-nn?:s&gt;</c>.
/// </summary>
internal sealed class Signature
{
    private readonly List<Parameter> parameters = [];

    private Signature() { }

    public int Count => parameters.Count;

    /// <exception cref="JsonataException">It is not well formed; the position is within it.</exception>
    public static Signature Parse(string text)
    {
        var signature = new Signature();
        for (var at = 1; at < text.Length && text[at] != ':'; at++)
        {
            at = signature.Read(text, at);
        }
        return signature;
    }

    /// <summary>
    /// The arguments in their places: the context for one that is missing, an array for a single value.
    /// </summary>
    /// <exception cref="JsonataException">An argument is of another type.</exception>
    public object?[] Validate(object?[] arguments, object? context)
    {
        var kinds = new string(Array.ConvertAll(arguments, Kind));
        var counts = new int[parameters.Count];
        if (!Matches(kinds, 0, 0, parameters.Count, true, counts, []))
        {
            throw Mismatch(arguments, kinds);
        }
        var valid = new List<object?>(parameters.Count);
        var next = 0;
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            if (counts[i] == 0)
            {
                valid.Add(
                    parameter.HasContext ? Context(parameter, context, next)
                    : next < arguments.Length ? arguments[next++]
                    : null
                );
            }
            for (var n = 0; n < counts[i]; n++, next++)
            {
                var value = arguments[next];
                valid.Add(parameter.Type == "a" ? Listed(parameter, value, kinds, next, counts[i]) : value);
            }
        }
        return [.. valid];
    }

    private static char Kind(object? value) =>
        value switch
        {
            null => 'm',
            string => 's',
            double => 'n',
            bool => 'b',
            Null => 'l',
            ValueList => 'a',
            ValueMap => 'o',
            _ => 'f',
        };

    private int Read(string text, int at)
    {
        var symbol = text[at];
        switch (symbol)
        {
            case 's' or 'n' or 'b' or 'l' or 'o':
                parameters.Add(new Parameter(symbol.ToString(), $"{symbol}m"));
                break;
            case 'a' or 'x':
                parameters.Add(new Parameter(symbol.ToString(), "asnblfom"));
                break;
            case 'f':
                parameters.Add(new Parameter("f", "f"));
                break;
            case 'j':
                parameters.Add(new Parameter("j", "asnblom"));
                break;
            case '-' when parameters.Count > 0:
                parameters[^1].HasContext = parameters[^1].IsOptional = true;
                break;
            case '?' when parameters.Count > 0:
                parameters[^1].IsOptional = true;
                break;
            case '+' when parameters.Count > 0:
                parameters[^1].IsRepeated = true;
                break;
            case '(':
                var close = Closing(text, at, '(', ')');
                var choice = text[(at + 1)..close];
                if (choice.Contains('<'))
                {
                    throw new JsonataException("S0402", choice) { Position = at };
                }
                parameters.Add(new Parameter($"({choice})", choice + "m"));
                return close;
            case '<':
                if (parameters.Count == 0 || parameters[^1].Type is not ("a" or "f"))
                {
                    throw new JsonataException("S0401", parameters.Count == 0 ? "" : parameters[^1].Type)
                    {
                        Position = at,
                    };
                }
                var end = Closing(text, at, '<', '>');
                parameters[^1].Subtype = text[(at + 1)..end];
                return end;
        }
        return at;
    }

    private static int Closing(string text, int start, char open, char close)
    {
        var depth = 1;
        var at = start + 1;
        for (; at < text.Length; at++)
        {
            depth +=
                text[at] == open ? 1
                : text[at] == close ? -1
                : 0;
            if (depth == 0)
            {
                return at;
            }
        }
        return text.Length;
    }

    /// <summary>Takes as many arguments for each parameter as can be, as a regular expression would.</summary>
    private bool Matches(
        string kinds,
        int at,
        int index,
        int count,
        bool toEnd,
        int[] counts,
        HashSet<(int, int)> failed
    )
    {
        if (index == count)
        {
            return !toEnd || at == kinds.Length;
        }
        if (failed.Contains((index, at)))
        {
            return false;
        }
        var parameter = parameters[index];
        var most = 0;
        while (at + most < kinds.Length && (most == 0 || parameter.IsRepeated) && parameter.Takes(kinds[at + most]))
        {
            most++;
        }
        for (var n = most; n >= (parameter.IsOptional ? 0 : 1); n--)
        {
            counts[index] = n;
            if (Matches(kinds, at + n, index + 1, count, toEnd, counts, failed))
            {
                return true;
            }
        }
        failed.Add((index, at));
        return false;
    }

    private JsonataException Mismatch(object?[] arguments, string kinds)
    {
        var good = 0;
        for (var i = 1; i <= parameters.Count; i++)
        {
            var counts = new int[parameters.Count];
            if (!Matches(kinds, 0, 0, i, false, counts, []))
            {
                break;
            }
            good = counts[..i].Sum();
        }
        return new JsonataException("T0410", good < arguments.Length ? arguments[good] : null) { Argument = good + 1 };
    }

    private static object? Context(Parameter parameter, object? context, int index) =>
        parameter.Takes(Kind(context))
            ? context
            : throw new JsonataException("T0411", context) { Argument = index + 1 };

    private static object? Listed(Parameter parameter, object? value, string kinds, int index, int count)
    {
        if (value is null)
        {
            return null;
        }
        if (parameter.Subtype is { } subtype)
        {
            var isGood = value is ValueList items
                ? items.Count == 0 || items.All(v => Kind(v) == subtype[0])
                : kinds.AsSpan(index, count).SequenceEqual(subtype);
            if (!isGood)
            {
                throw new JsonataException("T0412", value, Plural(subtype)) { Argument = index + 1 };
            }
        }
        return value is ValueList ? value : new ValueList(1) { value };
    }

    private static string Plural(string type) =>
        type switch
        {
            "a" => "arrays",
            "b" => "booleans",
            "f" => "functions",
            "n" => "numbers",
            "o" => "objects",
            _ => "strings",
        };

    private sealed class Parameter(string type, string allowed)
    {
        public string Type => type;

        public string? Subtype { get; set; }

        /// <summary>The context takes its place when it is missing.</summary>
        public bool HasContext { get; set; }

        public bool IsOptional { get; set; }

        public bool IsRepeated { get; set; }

        public bool Takes(char kind) => allowed.Contains(kind);
    }
}
