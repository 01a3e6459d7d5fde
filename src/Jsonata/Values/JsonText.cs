using Jsonata.Functions;

namespace Jsonata.Values;

/// <summary>Writes values as JavaScript's JSON.stringify does, with numbers of 15 digits.</summary>
internal sealed class JsonText(JsonataOptions options, bool isIndented)
{
    private readonly StringBuilder text = new();

    /// <summary>A value in an error's text.</summary>
    public static string Quote(object value)
    {
        if (value is string plain)
        {
            return new JsonText(JsonataOptions.Default, false).Quoted(plain);
        }
        if (value is not (double or bool or Null or ValueList or ValueMap))
        {
            return value is Function ? "\"\"" : value.ToString() ?? "";
        }
        try
        {
            return value is double number && !double.IsFinite(number)
                ? "null"
                : new JsonText(JsonataOptions.Default with { MaxCharacters = 10_000 }, false).Write(value);
        }
        catch (JsonataException)
        {
            return value is ValueList ? "[…]" : "{…}";
        }
    }

    public string Write(object? value)
    {
        Write(value, 0);
        return text.ToString();
    }

    private string Quoted(string plain)
    {
        WriteText(plain);
        return text.ToString();
    }

    private void Write(object? value, int depth)
    {
        Limits.CheckDataDepth(depth, options);
        Limits.CheckCharacters(text.Length, options);
        switch (value)
        {
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case double number:
                text.Append(Number(number));
                break;
            case string plain:
                WriteText(plain);
                break;
            case Function:
                text.Append("\"\"");
                break;
            case ValueList list:
                WriteList(list, depth);
                break;
            case ValueMap map:
                WriteMap(map, depth);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private string Number(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "null" : throw new JsonataException("D1001", number);
        }
        var isExact = options.Version == JsonataVersion.Current && number == Math.Truncate(number);
        return NumberText.Of(isExact ? number : NumberText.Rounded(number));
    }

    private void WriteList(ValueList list, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i > 0 ? "," : "");
            Break(depth + 1);
            Write(list[i], depth + 1);
        }
        if (list.Count > 0)
        {
            Break(depth);
        }
        text.Append(']');
    }

    private void WriteMap(ValueMap map, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, value) in map.Pairs())
        {
            if (value is null)
            {
                continue;
            }
            text.Append(isFirst ? "" : ",");
            isFirst = false;
            Break(depth + 1);
            WriteText(name);
            text.Append(isIndented ? ": " : ":");
            Write(value, depth + 1);
        }
        if (!isFirst)
        {
            Break(depth);
        }
        text.Append('}');
    }

    private void Break(int depth)
    {
        if (isIndented)
        {
            text.Append('\n').Append(' ', 2 * depth);
        }
    }

    private void WriteText(string plain)
    {
        text.Append('"');
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ':
                    text.Append($"\\u{(int)c:x4}");
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < plain.Length && char.IsLowSurrogate(plain[i + 1]):
                    text.Append(c).Append(plain[++i]);
                    break;
                case var _ when char.IsSurrogate(c):
                    text.Append($"\\u{(int)c:x4}");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }
        text.Append('"');
    }
}
