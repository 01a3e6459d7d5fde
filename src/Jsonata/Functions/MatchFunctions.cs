namespace Jsonata.Functions;

/// <summary>
/// The functions of text that take a regular expression, or another function that finds matches as one does.
/// </summary>
internal static class MatchFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("match", "<s-f<s:o>n?:a<o>>", Match),
            new("contains", "<s-(sf):b>", Contains),
            new("replace", "<s-(sf)(sf)n?:s>", Replace),
            new("split", "<s-(sf)n?:a<s>>", Split),
        ];

    private static IEnumerable<Matched> Matches(object? pattern, string text, double? limit, Call call)
    {
        var match = First(pattern, text, call);
        for (var count = 0; match is not null && (limit is null || count < limit); count++)
        {
            call.Run.Tick();
            yield return match;
            match = match.Next();
        }
    }

    private static Matched? First(object? pattern, string text, Call call) =>
        pattern is RegexFunction regex ? regex.Find(text, 0)
        : pattern is Function function
            ? FromHost(Invocation.Apply(function, [text], Null.Value, call.Scope, call.Run), call)
        : null;

    private static Matched? FromHost(object? found, Call call)
    {
        if (found is null)
        {
            return null;
        }
        if (
            found is not ValueMap map
            || !(map["start"] is double || map["groups"] is ValueList || map["next"] is Function)
        )
        {
            throw new JsonataException("T1010");
        }
        var start = map["start"] is double from ? (int)from : 0;
        var end = map["end"] is double to ? (int)to : 0;
        return new Matched(map["match"] as string ?? "", start, end, map["groups"] as ValueList ?? [], Next);

        Matched? Next() =>
            map["next"] is Function next
                ? FromHost(Invocation.Apply(next, [], Null.Value, call.Scope, call.Run), call)
                : null;
    }

    private static double? Limit(object? argument, string code, int index) =>
        argument is double limit
            ? limit >= 0
                ? limit
                : throw new JsonataException(code, limit) { Argument = index }
            : null;

    private static object? Match(object?[] arguments, Call call)
    {
        if (arguments[0] is not string text)
        {
            return null;
        }
        var result = ValueList.Sequence();
        foreach (var match in Matches(arguments[1], text, Limit(arguments[2], "D3040", 3), call))
        {
            result.Add(
                new ValueMap
                {
                    ["match"] = match.Text,
                    ["index"] = Value.Of(match.Start),
                    ["groups"] = match.Groups,
                }
            );
        }
        return result;
    }

    private static object? Contains(object?[] arguments, Call call) =>
        (arguments[0], arguments[1]) switch
        {
            (string text, string part) => Value.Of(text.Contains(part, StringComparison.Ordinal)),
            (string text, Function) => Value.Of(First(arguments[1], text, call) is not null),
            _ => null,
        };

    private static object? Split(object?[] arguments, Call call)
    {
        if (arguments[0] is not string text)
        {
            return null;
        }
        var limit = Limit(arguments[2], "D3020", 3);
        var result = new ValueList();
        if (arguments[1] is string or null)
        {
            var parts = arguments[1] switch
            {
                null => [text],
                "" => text.Select(c => c.ToString()).ToArray(),
                var separator => text.Split((string)separator),
            };
            foreach (var part in limit is { } most ? parts.Take((int)most) : parts)
            {
                result.Add(part);
            }
            return result;
        }
        var start = 0;
        foreach (var match in Matches(arguments[1], text, limit, call))
        {
            result.Add(text[Math.Min(start, match.Start)..match.Start]);
            start = match.End;
        }
        if (limit is null || result.Count < limit)
        {
            result.Add(text[start..]);
        }
        return result;
    }

    private static object? Replace(object?[] arguments, Call call)
    {
        if (arguments[0] is not string text)
        {
            return null;
        }
        if (arguments[1] is "")
        {
            throw new JsonataException("D3010", "") { Argument = 2 };
        }
        var limit = Limit(arguments[3], "D3011", 4);
        return arguments[1] is string part
            ? ReplaceText(text, part, arguments[2], limit, call.Run)
            : ReplaceMatches(text, arguments[1], arguments[2], limit, call);
    }

    private static string ReplaceText(string text, string part, object? with, double? limit, Run run)
    {
        var replacement = with as string ?? throw new JsonataException("D3012", with);
        var result = new StringBuilder();
        var at = 0;
        for (var count = 0; limit is null || count < limit; count++)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }
            result.Append(text, at, found - at).Append(replacement);
            Limits.CheckCharacters(result.Length, run.Options);
            at = found + part.Length;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string ReplaceMatches(string text, object? pattern, object? with, double? limit, Call call)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (var match in Matches(pattern, text, limit, call))
        {
            result.Append(text, at, Math.Max(0, match.Start - at));
            result.Append(with is string template ? Fill(template, match) : Replacement(with, match, call));
            Limits.CheckCharacters(result.Length, call.Run.Options);
            at = match.Start + match.Text.Length;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    private static string Replacement(object? function, Matched match, Call call)
    {
        var value = Invocation.Apply(function, [match.ToMap()], Null.Value, call.Scope, call.Run);
        return value as string ?? throw new JsonataException("D3012", value);
    }

    /// <summary>
    /// <c>$0</c> is the match, <c>$1</c> its first group, <c>$$</c> a dollar sign. A number that names no group is
    /// taken as one of fewer digits, and what follows it as text.
    /// </summary>
    private static string Fill(string template, Matched match)
    {
        var result = new StringBuilder();
        var digits = match.Groups.Count == 0 ? 1 : (int)Math.Floor(Math.Log10(match.Groups.Count)) + 1;
        for (var at = 0; at < template.Length; )
        {
            if (template[at] != '$')
            {
                result.Append(template[at++]);
                continue;
            }
            at++;
            var next = at < template.Length ? template[at] : '\0';
            if (next is '$' or '0')
            {
                result.Append(next == '$' ? "$" : match.Text);
                at++;
                continue;
            }
            var index = Index(template, at, digits);
            if (digits > 1 && index > match.Groups.Count)
            {
                index = Index(template, at, digits - 1);
            }
            if (index is null)
            {
                result.Append('$');
                continue;
            }
            result.Append(index >= 1 && index <= match.Groups.Count ? match.Groups[index.Value - 1] as string : "");
            at += index.Value.ToString(CultureInfo.InvariantCulture).Length;
        }
        return result.ToString();
    }

    private static int? Index(string template, int at, int digits)
    {
        var length = 0;
        while (length < digits && at + length < template.Length && char.IsAsciiDigit(template[at + length]))
        {
            length++;
        }
        return length == 0
            ? null
            : int.Parse(template.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
