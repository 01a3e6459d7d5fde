namespace Jsonata;

/// <summary>An expression that can't be read, or that failed while it was evaluated.</summary>
/// <remarks>
/// The codes and texts are those of the reference implementation (https://docs.jsonata.org/, MIT licence).
/// </remarks>
public sealed class JsonataException : Exception
{
    private readonly object? value;
    private readonly object? second;

    internal JsonataException(string code, object? value = null, object? second = null)
    {
        Code = code;
        this.value = value;
        this.second = second;
    }

    /// <summary>
    /// Four digits behind S (the expression's text), T (a value's type), D (a value) or U (a limit of this library),
    /// for example <c>T2001</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>The character of the expression behind which it happened; null when it is not known.</summary>
    public int? Position { get; internal set; }

    /// <summary>The operator or function that failed; null when there is none.</summary>
    public string? Token { get; internal set; }

    /// <summary>The number of the argument that is wrong, from 1; null when it is about no argument.</summary>
    public int? Argument { get; internal init; }

    /// <summary>The value that is wrong, as JSON; null when there is none.</summary>
    public string? Value => value is null ? null : Values.JsonText.Quote(value);

    /// <summary>
    /// Notes where it happened, unless that is known. It is a filter's condition and always false: catching and
    /// throwing again at each level would need more stack than the evaluation itself.
    /// </summary>
    internal bool IsNoted(int? position, string? token)
    {
        Position ??= position;
        Token ??= token;
        return false;
    }

    public override string Message => ErrorTexts.Fill(Code, Token, value, second, Argument);
}
