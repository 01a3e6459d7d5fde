using System.Text.RegularExpressions;
using LocalCloud.DynamoDb.Requests;

namespace LocalCloud.DynamoDb.Tables;

/// <summary>The rules for names of tables and indexes (developer guide, "Naming rules"). A table can also be named by its ARN.</summary>
internal static partial class TableName
{
    public static string Read(JsonObject request, string member = "TableName")
    {
        var name = request.Text(member);
        new Checks().Required(name, "tableName").Throw();
        return Resolve(name!);
    }

    /// <summary>The name in a request about the table itself, where it is checked as every other member is.</summary>
    public static string ReadWhole(JsonObject request)
    {
        var name = RequiredOf(request);
        if (name.StartsWith("arn:", StringComparison.Ordinal))
        {
            return Resolve(name);
        }
        Check(new Checks(), name).Throw();
        return name;
    }

    /// <summary>The checks of such a name, for a report of the whole request.</summary>
    public static Checks Check(Checks checks, string name) =>
        name.StartsWith("arn:", StringComparison.Ordinal)
            ? checks
            : checks.Length(name, "tableName", 3, 255).Pattern(name, "tableName", Allowed());

    /// <summary>
    /// The name's text in a request about the table itself. That it is absent or empty is told before anything else
    /// (architect/dynalite, test/describeTable.js and others; paritysuite/dynamodb-conformance, createTable.test.ts).
    /// </summary>
    public static string RequiredOf(JsonObject request) =>
        request.Text("TableName") switch
        {
            null => throw DynamoErrors.Validation(
                "The parameter 'TableName' is required but was not present in the request"
            ),
            "" => throw TooShort(),
            var name => name,
        };

    public static string Resolve(string name)
    {
        if (name.StartsWith("arn:", StringComparison.Ordinal))
        {
            return FromArn(name) ?? throw DynamoErrors.Validation($"Invalid table ARN: {name}");
        }
        new Checks().Length(name, "tableName", 1, 255).Throw();
        new Checks().Pattern(name, "tableName", Allowed()).Throw();
        return name.Length >= 3 ? name : throw TooShort();
    }

    private static AwsException TooShort() =>
        DynamoErrors.Validation("TableName must be at least 3 characters long and at most 255 characters long");

    /// <summary>The table's name in a table ARN; null when it is none.</summary>
    public static string? FromArn(string arn) =>
        TableArn().Match(arn) is { Success: true } match ? match.Groups[1].Value : null;

    public static bool IsIndexName(string name) => name.Length is >= 3 and <= 255 && Allowed().IsMatch(name);

    [GeneratedRegex("^[a-zA-Z0-9_.-]+$", RegexOptions.NonBacktracking)]
    public static partial Regex Allowed();

    [GeneratedRegex(
        "^arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:[0-9]{12}:table/([a-zA-Z0-9_.-]{3,255})$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex TableArn();
}
