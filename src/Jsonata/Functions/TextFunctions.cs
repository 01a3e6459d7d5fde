namespace Jsonata.Functions;

/// <summary>https://docs.jsonata.org/string-functions, but for those that take regular expressions.</summary>
internal static class TextFunctions
{
    public static IEnumerable<NativeFunction> All =>
        [
            new("string", "<x-b?:s>", (a, call) => String(a[0], a[1] is true, call.Run), arity: 1),
            new("substring", "<s-nn?:s>", (a, _) =>
                a[0] is string s ? Substring(s, Number(a[1]), a[2] as double?) : null
            ),
            new("substringBefore", "<s-s:s>", (a, _) => Around(a, (text, at, _) => text[..at])),
            new("substringAfter", "<s-s:s>", (a, _) => Around(a, (text, at, length) => text[(at + length)..])),
            new("lowercase", "<s-:s>", (a, _) => (a[0] as string)?.ToLowerInvariant()),
            new("uppercase", "<s-:s>", (a, _) => (a[0] as string)?.ToUpperInvariant()),
            new("length", "<s-:n>", (a, _) => a[0] is string text ? Value.Of(Length(text)) : null),
            new("trim", "<s-:s>", (a, _) => a[0] is string text ? Trim(text) : null),
            new("pad", "<s-ns?:s>", (a, call) =>
                a[0] is string s ? Pad(s, Number(a[1]), a[2] as string, call.Run) : null
            ),
            new("join", "<a<s>s?:s>", (a, call) =>
                a[0] is ValueList list ? Join(list, a[1] as string ?? "", call.Run) : null
            ),
        ];

    /// <summary>A value's text, as <c>&amp;</c> puts it together; undefined has an empty one.</summary>
    public static string Text(object? value, Run run) => String(value, false, run) ?? "";

    private static string? String(object? value, bool isIndented, Run run) =>
        value switch
        {
            null => null,
            string text => text,
            Function => "",
            double number when !double.IsFinite(number) => throw new JsonataException("D3001", number),
            ValueList { IsOuterWrapper: true } whole => String(whole[0], isIndented, run),
            _ => new JsonText(run.Options, isIndented).Write(value),
        };

    private static double Number(object? argument) => argument is double number ? Math.Truncate(number) : 0;

    private static bool HasPairs(string text) => text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0;

    /// <summary>Characters, of which each can be two in a .NET string.</summary>
    private static int Length(string text)
    {
        if (!HasPairs(text))
        {
            return text.Length;
        }
        var count = 0;
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            count++;
        }
        return count;
    }

    private static string Substring(string text, double start, double? length)
    {
        var count = Length(text);
        var from = count + start < 0 ? 0 : start;
        if (length is <= 0)
        {
            return "";
        }
        var to =
            length is null ? count
            : from >= 0 ? from + length.Value
            : count + from + length.Value;
        return Slice(text, Place(from, count), Place(Math.Truncate(to), count));
    }

    private static int Place(double index, int count) => (int)Math.Clamp(index < 0 ? count + index : index, 0, count);

    private static string Slice(string text, int from, int to)
    {
        if (from >= to)
        {
            return "";
        }
        return HasPairs(text) ? text[Offset(text, from)..Offset(text, to)] : text[from..to];
    }

    private static int Offset(string text, int characters)
    {
        var at = 0;
        for (; characters > 0; characters--)
        {
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }
        return at;
    }

    private static string? Around(object?[] arguments, Func<string, int, int, string> cut)
    {
        if (arguments[0] is not string text)
        {
            return null;
        }
        var part = arguments[1] as string ?? "undefined";
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? text : cut(text, at, part.Length);
    }

    private static string Trim(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r'))
            {
                result.Append(c);
            }
            else if (result.Length == 0 || result[^1] != ' ')
            {
                result.Append(' ');
            }
        }
        var trimmed = result.ToString();
        var start = trimmed.StartsWith(' ') ? 1 : 0;
        return trimmed.Length > start && trimmed[^1] == ' ' ? trimmed[start..^1] : trimmed[start..];
    }

    private static string Pad(string text, double width, string? with, Run run)
    {
        var missing = Math.Abs(width) - Length(text);
        if (missing <= 0)
        {
            return text;
        }
        Limits.CheckPadding((long)missing, run.Options);
        var unit = string.IsNullOrEmpty(with) ? " " : with;
        var times = (int)missing / Math.Max(1, Length(unit)) + 1;
        var padding = Slice(new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString(), 0, (int)missing);
        return width > 0 ? text + padding : padding + text;
    }

    private static string Join(ValueList list, string separator, Run run)
    {
        var text = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i > 0 ? separator : "").Append(list[i] as string);
            Limits.CheckCharacters(text.Length, run.Options);
        }
        return text.ToString();
    }
}
