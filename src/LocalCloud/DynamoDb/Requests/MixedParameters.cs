namespace LocalCloud.DynamoDb.Requests;

/// <summary>Expressions and the parameters that came before them can't stand in one request.</summary>
internal static class MixedParameters
{
    public static void Check(JsonObject request, ReadOnlySpan<string> legacy, ReadOnlySpan<string> expressions)
    {
        List<string> old = [];
        List<string> modern = [];
        foreach (var member in legacy)
        {
            if (request[member] is not null)
            {
                old.Add(member);
            }
        }
        foreach (var member in expressions)
        {
            if (request[member] is not null)
            {
                modern.Add(member);
            }
        }
        if (old.Count > 0 && modern.Count > 0)
        {
            throw DynamoErrors.Validation(
                "Can not use both expression and non-expression parameters in the same request: "
                    + $"Non-expression parameters: {{{string.Join(", ", old)}}} Expression parameters: {{{string.Join(", ", modern)}}}"
            );
        }
    }
}
