namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Where a text stops to be JSON, in the words of the JSON library that AWS uses (Jackson). Clients show these
/// sentences, so they are part of the answers: <c>Unrecognized token 'not': was expecting (JSON String, …)</c>.
/// </summary>
/// <param name="Line">1 for the first.</param>
/// <param name="Column">As Jackson counts: behind what it had read.</param>
public sealed record JsonFault(string Message, int Line, int Column)
{
    /// <summary>The place as AWS prints it: <c>[Source: (String)"…"; line: 1, column: 4]</c>.</summary>
    public string Source(string text)
    {
        // Jackson quotes at most 500 characters.
        var quoted = text.Length > 500 ? $"\"{text[..500]}\"[truncated {text.Length - 500} chars]" : $"\"{text}\"";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"[Source: (String){quoted}; line: {Line}, column: {Column}]"
        );
    }

    /// <summary>
    /// The sentence and the place as the service's newer parts print them: without the text, and a sign's own column.
    /// </summary>
    public static string Redacted(string text, JsonException otherwise)
    {
        var fault = Find(text, otherwise, isRedacted: true);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{fault.Message}\n at [Source: {Hidden}; line: {fault.Line}, column: {fault.Column}]"
        );
    }

    internal const string Hidden = "REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)";

    /// <param name="otherwise">What .NET said; used for a fault that Jackson would not find.</param>
    public static JsonFault Find(string text, JsonException otherwise, bool isRedacted = false) =>
        new JsonScanner(text, isRedacted).Scan()
        ?? new JsonFault(
            otherwise.Message,
            (int)(otherwise.LineNumber ?? 0) + 1,
            (int)(otherwise.BytePositionInLine ?? 0) + 1
        );
}
