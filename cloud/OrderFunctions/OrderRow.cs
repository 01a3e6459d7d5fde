using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderFunctions;

/// <summary>The order's row: names of its attributes and how to speak of it in the log.</summary>
internal static class OrderRow
{
    public const string Partition = "orders";
    public const string Created = "CREATED";
    public const string WaitingCompletion = "WAITING_COMPLETION";
    public const string Completed = "COMPLETED";

    /// <summary>The table's name; the template sets it.</summary>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    public static string TableFromEnvironment() =>
        Environment.GetEnvironmentVariable("ORDER_TABLE")
        ?? throw new InvalidOperationException(
            "ORDER_TABLE is not set; it names the order table (see cloud/template.yaml)."
        );

    public static Dictionary<string, AttributeValue> Key(string orderId) =>
        new() { ["PK"] = S(Partition), ["SK"] = S(orderId) };

    public static AttributeValue S(string value) => new() { S = value };

    public static AttributeValue N(long value) => new() { N = value.ToString(CultureInfo.InvariantCulture) };

    public static string Text(Dictionary<string, AttributeValue> row, string name) =>
        row.TryGetValue(name, out var value) ? value.S ?? "" : "";

    public static long Time(Dictionary<string, AttributeValue> row) =>
        row.TryGetValue("TS", out var value) && long.TryParse(value.N, CultureInfo.InvariantCulture, out var time)
            ? time
            : 0;

    /// <summary>The row that stood in the way of a conditional write; empty when there was none.</summary>
    public static Dictionary<string, AttributeValue> Found(ConditionalCheckFailedException e) => e.Item ?? [];

    /// <summary>The last part of an execution's ARN, which people know it by.</summary>
    public static string Name(string executionArn) =>
        executionArn.Length == 0 ? "(none)" : executionArn[(executionArn.LastIndexOf(':') + 1)..];
}
