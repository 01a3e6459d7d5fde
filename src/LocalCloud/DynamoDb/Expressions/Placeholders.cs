using System.Buffers;
using LocalCloud.DynamoDb.Requests;
using LocalCloud.DynamoDb.Values;

namespace LocalCloud.DynamoDb.Expressions;

/// <summary>The names and values that a request's expressions refer to, and which of them are used.</summary>
internal sealed class Placeholders
{
    private const int MaxNameBytes = 255;

    /// <summary>API reference, "Quotas": all substitution variables together, 2 MB.</summary>
    private const int MaxTotalBytes = 2 * 1024 * 1024;

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
    );

    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<string, AttributeValue> values = [];
    private readonly HashSet<string> unusedNames = [];
    private readonly HashSet<string> unusedValues = [];

    /// <param name="request">The request, or the part of it, that holds the expressions.</param>
    /// <param name="reader">The operation's way to read values.</param>
    /// <param name="expressions">The members that may hold an expression here.</param>
    public static Placeholders Read(JsonObject request, AttributeReader reader, params ReadOnlySpan<string> expressions)
    {
        CheckWanted(request, reader, expressions);
        var placeholders = new Placeholders();
        placeholders.AddNames(request.Structure("ExpressionAttributeNames"));
        placeholders.AddValues(request.Structure("ExpressionAttributeValues"), reader);
        return placeholders;
    }

    /// <summary>
    /// Names and values need an expression. That there is none is told before keys, items and older parameters are looked at,
    /// while what the names and values are is told after them (recorded: architect/dynalite, test/scan.js and others).
    /// </summary>
    public static void CheckWanted(JsonObject request, AttributeReader reader, params ReadOnlySpan<string> expressions)
    {
        if (request["ExpressionAttributeNames"] is null && request["ExpressionAttributeValues"] is null)
        {
            return;
        }
        var (any, anyWithValues, absent) = (false, false, new List<string>());
        foreach (var expression in expressions)
        {
            var given = request.Text(expression) is not null;
            any |= given;
            if (expression != "ProjectionExpression")
            {
                anyWithValues |= given;
                absent.Add(expression);
            }
        }
        if (!any && request["ExpressionAttributeNames"] is not null)
        {
            throw DynamoErrors.Validation("ExpressionAttributeNames can only be specified when using expressions");
        }
        if (!anyWithValues && request["ExpressionAttributeValues"] is not null)
        {
            var why =
                absent.Count == 0 || !reader.IsOlder
                    ? ""
                    : $": {string.Join(" and ", absent)} {(absent.Count == 1 ? "is" : "are")} null";
            throw DynamoErrors.Validation(
                "ExpressionAttributeValues can only be specified when using expressions" + why
            );
        }
    }

    /// <summary>
    /// As <see cref="Read"/>, for an action of a transaction, which may carry names and values that no expression is there
    /// for (recorded: ExtendDB/extenddb tests/test_transact_expression_validation.py, which also ran against AWS).
    /// </summary>
    public static Placeholders ReadInTransaction(
        JsonObject request,
        AttributeReader reader,
        params ReadOnlySpan<string> expressions
    )
    {
        foreach (var expression in expressions)
        {
            if (request.Text(expression) is not null)
            {
                return Read(request, reader, expressions);
            }
        }
        return new Placeholders();
    }

    /// <summary>The bytes of all given values and their names.</summary>
    public long Bytes { get; private set; }

    /// <summary>The attribute name behind <c>#name</c>; null when there is none.</summary>
    public string? Name(string placeholder)
    {
        unusedNames.Remove(placeholder);
        return names.GetValueOrDefault(placeholder);
    }

    /// <summary>The value behind <c>:value</c>; null when there is none.</summary>
    public AttributeValue? Value(string placeholder)
    {
        unusedValues.Remove(placeholder);
        return values.GetValueOrDefault(placeholder);
    }

    /// <summary>After all expressions are read: nothing may be given in vain.</summary>
    public void CheckAllUsed()
    {
        if (unusedNames.Count > 0)
        {
            throw DynamoErrors.Validation(
                $"Value provided in ExpressionAttributeNames unused in expressions: keys: {{{string.Join(", ", unusedNames)}}}"
            );
        }
        if (unusedValues.Count > 0)
        {
            throw DynamoErrors.Validation(
                $"Value provided in ExpressionAttributeValues unused in expressions: keys: {{{string.Join(", ", unusedValues)}}}"
            );
        }
    }

    private void AddNames(JsonObject? given)
    {
        if (given is null)
        {
            return;
        }
        if (given.Count == 0)
        {
            throw DynamoErrors.Validation("ExpressionAttributeNames must not be empty");
        }
        foreach (var (key, node) in given)
        {
            CheckKey(key, '#', "ExpressionAttributeNames");
            var name = node?.GetValue<string>();
            if (string.IsNullOrEmpty(name))
            {
                throw DynamoErrors.Validation(
                    $"ExpressionAttributeNames contains invalid value: Empty attribute name for key {key}"
                );
            }
            AttributeReader.CheckName(name);
            names.Add(key, name);
            unusedNames.Add(key);
        }
    }

    private void AddValues(JsonObject? given, AttributeReader reader)
    {
        if (given is null)
        {
            return;
        }
        if (given.Count == 0)
        {
            throw DynamoErrors.Validation("ExpressionAttributeValues must not be empty");
        }
        foreach (var (key, node) in given)
        {
            CheckKey(key, ':', "ExpressionAttributeValues");
            try
            {
                values.Add(key, reader.Read(node));
            }
            catch (AwsException e) when (reader.IsOlder && e.Type == "ValidationException")
            {
                throw DynamoErrors.Validation(
                    $"ExpressionAttributeValues contains invalid value: {e.Message} for key {key}"
                );
            }
            unusedValues.Add(key);
            Bytes += values[key].Size + key.Length;
        }
        if (Bytes > MaxTotalBytes)
        {
            throw DynamoErrors.Validation("ExpressionAttributeValues exceeds max size");
        }
    }

    /// <summary>
    /// Recorded: ExtendDB/extenddb tests/test_expression_attribute_map_validation.py, which also ran against AWS. Only of
    /// names the size is told.
    /// </summary>
    private static void CheckKey(string key, char sign, string member)
    {
        if (Encoding.UTF8.GetByteCount(key) is var bytes && bytes > MaxNameBytes)
        {
            var size = sign == '#' ? $" size of key: {bytes}" : "";
            throw DynamoErrors.Validation(
                $"{member} contains invalid key: The expression attribute map contains a key that is too long;{size}"
            );
        }
        if (key.Length < 2 || key[0] != sign || key.AsSpan(1).IndexOfAnyExcept(WordCharacters) >= 0)
        {
            throw DynamoErrors.Validation($"{member} contains invalid key: Syntax error; key: \"{key}\"");
        }
    }
}
