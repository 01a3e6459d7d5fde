namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Scans a text for the first fault in its JSON, and says it as Jackson does. It never calls itself: what is open is a list, not a stack
/// of calls.
/// </summary>
internal sealed class JsonScanner(string text, bool isRedacted)
{
    private const string Value = "JSON String, Number, Array, Object or token 'null', 'true' or 'false'";

    private readonly Stack<(char Kind, HashSet<string> Names, int Start)> open = [];
    private int at;

    /// <summary>The innermost object or array was just opened: no comma stands before its first entry.</summary>
    private bool isFresh;
    private JsonFault? fault;

    private char Current => at < text.Length ? text[at] : '\0';

    private bool AtEnd => at >= text.Length;

    /// <summary>The fault, or null when there is none that Jackson would find.</summary>
    public JsonFault? Scan()
    {
        ScanValue();
        while (fault is null && open.Count > 0)
        {
            ScanNext();
        }
        SkipBlanks();
        if (fault is null && !AtEnd)
        {
            ScanValue();
        }
        return fault;
    }

    /// <summary>After a value inside an object or array: a comma and the next value, or the end.</summary>
    private void ScanNext()
    {
        var (kind, names, start) = open.Peek();
        SkipBlanks();
        var close = kind == '{' ? '}' : ']';
        if (AtEnd)
        {
            EndOfInput(kind, start);
        }
        else if (Current == close)
        {
            at++;
            open.Pop();
            isFresh = false;
        }
        else if (isFresh)
        {
            isFresh = false;
            ScanEntry(kind, names);
        }
        else if (Current != ',')
        {
            Unexpected($"was expecting comma to separate {(kind == '{' ? "Object" : "Array")} entries");
        }
        else
        {
            at++;
            SkipBlanks();
            if (AtEnd)
            {
                EndOfInput(kind, start);
            }
            else
            {
                ScanEntry(kind, names);
            }
        }
    }

    private void ScanEntry(char kind, HashSet<string> names)
    {
        if (kind == '[')
        {
            ScanValue();
            return;
        }
        if (Current != '"')
        {
            Unexpected("was expecting double-quote to start field name");
            return;
        }
        var name = ScanText();
        if (fault is null && !names.Add(name))
        {
            Fail($"Duplicate field '{name}'");
        }
        SkipBlanks();
        if (fault is null && Current != ':')
        {
            Unexpected("was expecting a colon to separate field name and value");
        }
        at++;
        if (fault is null)
        {
            ScanValue();
        }
    }

    private void ScanValue()
    {
        SkipBlanks();
        if (AtEnd)
        {
            Fail(
                "Unexpected end-of-input"
                    + (
                        open.Count > 0
                            ? " within/between " + (open.Peek().Kind == '{' ? "Object" : "Array") + " entries"
                            : ""
                    )
            );
            return;
        }
        switch (Current)
        {
            case '"':
                ScanText();
                break;
            case '{' or '[':
                Open();
                break;
            case '-' or (>= '0' and <= '9'):
                ScanNumber();
                break;
            default:
                ScanWord();
                break;
        }
    }

    private void Open()
    {
        var kind = Current;
        open.Push((kind, [], at));
        at++;
        isFresh = true;
        if (open.Count > Nesting.Json)
        {
            Fail(Nesting.TooDeepToRead);
        }
    }

    private void ScanWord()
    {
        var start = at;
        while (char.IsLetterOrDigit(Current) || Current is '_' or '$')
        {
            at++;
        }
        var word = text[start..at];
        if (word.Length == 0)
        {
            Unexpected($"expected a valid value ({Value})");
        }
        else if (word is not ("true" or "false" or "null"))
        {
            Fail($"Unrecognized token '{word}': was expecting ({Value})");
        }
    }

    private void ScanNumber()
    {
        var start = at;
        while (char.IsAsciiDigit(Current) || Current is '-' or '+' or '.' or 'e' or 'E')
        {
            at++;
        }
        var number = text[start..at];
        if (number.TrimStart('-') is ['0', >= '0' and <= '9', ..])
        {
            Fail("Invalid numeric value: Leading zeroes not allowed");
        }
    }

    private string ScanText()
    {
        at++;
        var value = new StringBuilder();
        while (Current != '"')
        {
            if (AtEnd)
            {
                Fail("Unexpected end-of-input: was expecting closing quote for a string value");
                return "";
            }
            if (Current < ' ')
            {
                Fail(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Illegal unquoted character ((CTRL-CHAR, code {(int)Current})): has to be escaped using "
                            + $"backslash to be included in string value"
                    )
                );
                return "";
            }
            if (Current == '\\')
            {
                value.Append(text[at++]);
            }
            if (!AtEnd)
            {
                value.Append(text[at++]);
            }
        }
        at++;
        return value.ToString();
    }

    private void EndOfInput(char kind, int start)
    {
        var (line, column) = Place(start);
        var source = isRedacted ? JsonFault.Hidden : $"(String)\"{text}\"";
        Fail(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Unexpected end-of-input: expected close marker for {(kind == '{' ? "Object" : "Array")} "
                    + $"(start marker at [Source: {source}; line: {line}, column: {column}])"
            )
        );
    }

    private void Unexpected(string expected)
    {
        var shown = $"'{Current}' (code {((int)Current).ToString(CultureInfo.InvariantCulture)})";
        at += isRedacted ? 0 : 1;
        Fail($"Unexpected character ({shown}): {expected}");
    }

    private void Fail(string message)
    {
        var (line, column) = Place(at);
        fault ??= new JsonFault(message, line, column);
    }

    private (int Line, int Column) Place(int position)
    {
        var end = Math.Min(position, text.Length);
        var line = 1;
        var start = 0;
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }
        return (line, end - start + 1);
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r' && !AtEnd)
        {
            at++;
        }
    }
}
