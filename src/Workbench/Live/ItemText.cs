using Amazon.DynamoDBv2.Model;

namespace Workbench.Live;

/// <summary>An attribute's value as one line.</summary>
public static class ItemText
{
    public static string Of(AttributeValue value) =>
        value switch
        {
            { S: { } text } => text,
            { N: { } number } => number,
            { BOOL: { } yes } => yes ? "true" : "false",
            { NULL: true } => "null",
            { M: { } map } => "{ " + string.Join(", ", map.Select(m => $"{m.Key}: {Of(m.Value)}")) + " }",
            { L: { } list } => "[ " + string.Join(", ", list.Select(Of)) + " ]",
            { SS: { } texts } => "{ " + string.Join(", ", texts) + " }",
            { NS: { } numbers } => "{ " + string.Join(", ", numbers) + " }",
            { B: { } bytes } => $"{bytes.Length} bytes",
            _ => "",
        };
}
