using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LocalCloud.Sqs.Messages;

/// <summary>
/// The attributes that a sender puts on a message
/// (docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html).
/// </summary>
internal static class MessageAttributes
{
    private const int Most = 10;
    private const int LongestName = 256;
    private static readonly string[] Types = ["String", "Number", "Binary"];

    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static void Check(JsonObject? attributes)
    {
        if (attributes?.Count > Most)
        {
            throw SqsErrors.Invalid(
                $"Number of message attributes [{attributes.Count}] exceeds the allowed maximum [{Most}]."
            );
        }
        foreach (var name in (attributes ?? []).Select(a => a.Key))
        {
            CheckName(name);
            CheckValue(name, attributes!.Object(name) ?? []);
        }
    }

    /// <summary>A system attribute: the trace header of X-Ray, as text, and nothing else.</summary>
    /// <exception cref="AwsException">InvalidParameterValue.</exception>
    public static void CheckSystem(JsonObject? attributes)
    {
        foreach (var name in (attributes ?? []).Select(a => a.Key))
        {
            var header = attributes!.Object(name);
            if (
                name != "AWSTraceHeader"
                || header?.String("DataType") != "String"
                || string.IsNullOrEmpty(header.String("StringValue"))
            )
            {
                throw SqsErrors.Invalid(
                    $"Message system attribute name '{name}' is invalid. The only one is AWSTraceHeader, which is "
                        + $"of the DataType String and not empty."
                );
            }
        }
    }

    /// <summary>What attributes add to a message's size: their names, types and values, in bytes.</summary>
    public static long Size(JsonObject? attributes) =>
        (attributes ?? []).Sum(a =>
            Encoding.UTF8.GetByteCount(a.Key)
            + Encoding.UTF8.GetByteCount(Type((JsonObject)a.Value!))
            + (long)Value((JsonObject)a.Value!).Length
        );

    /// <summary>Those that a receiver asked for by name, by the beginning of a name (<c>foo.*</c>), or with All.</summary>
    public static JsonObject? Select(JsonObject? attributes, IReadOnlyList<string> names)
    {
        var chosen = (attributes ?? [])
            .Where(a => names.Any(n => IsNamed(a.Key, n)))
            .Select(a => KeyValuePair.Create(a.Key, a.Value?.DeepClone()))
            .ToList();
        return chosen.Count == 0 ? null : new JsonObject(chosen);
    }

    /// <summary>The digest that SDKs compare ("Calculating the MD5 message digest for message attributes").</summary>
    public static string Md5(JsonObject attributes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        foreach (var (name, node) in attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            var attribute = (JsonObject)node!;
            Append(hash, Encoding.UTF8.GetBytes(name));
            Append(hash, Encoding.UTF8.GetBytes(Type(attribute)));
            hash.AppendData([IsBinary(attribute) ? (byte)2 : (byte)1]);
            Append(hash, Value(attribute));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, byte[] part)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }

    private static void CheckName(string name)
    {
        if (
            name.Length is 0 or > LongestName
            || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.')
            || name.StartsWith('.')
            || name.EndsWith('.')
            || name.Contains("..", StringComparison.Ordinal)
            || name.StartsWith("AWS.", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Amazon.", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw SqsErrors.Invalid(
                $"Message (user) attribute name '{name}' is invalid. It has 1 to {LongestName} letters, digits, underscores, "
                    + "hyphens and single periods, begins and ends with no period, and does not begin with AWS. or Amazon."
            );
        }
    }

    private static void CheckValue(string name, JsonObject attribute)
    {
        var type = attribute.String("DataType");
        if (string.IsNullOrEmpty(type))
        {
            throw SqsErrors.Invalid(
                $"Message (user) attribute '{name}' must contain a non-empty message attribute type."
            );
        }
        var basic = type.Split('.')[0];
        if (!Types.Contains(basic))
        {
            throw SqsErrors.Invalid(
                $"The type of message (user) attribute '{name}' is invalid. You must use only the following supported type "
                    + "prefixes: Binary, Number, String."
            );
        }
        if (attribute.String(basic == "Binary" ? "BinaryValue" : "StringValue") is not { Length: > 0 } value)
        {
            throw SqsErrors.Invalid(
                $"Message (user) attribute '{name}' must contain a non-empty value of type '{(basic == "Binary" ? "Binary" : "String")}'."
            );
        }
        if (basic == "Binary" && !IsBase64(value))
        {
            throw new AwsException("SerializationException", $"BinaryValue of {name} must be base64.");
        }
        if (basic == "Number" && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            throw SqsErrors.Invalid($"Can't cast the value of message (user) attribute '{name}' to a number.");
        }
    }

    private static bool IsNamed(string name, string asked) =>
        asked is "All" or ".*"
        || asked == name
        || (asked.EndsWith(".*", StringComparison.Ordinal) && name.StartsWith(asked[..^2], StringComparison.Ordinal));

    private static string Type(JsonObject attribute) => attribute.Required("DataType");

    private static bool IsBinary(JsonObject attribute) =>
        Type(attribute).StartsWith("Binary", StringComparison.Ordinal);

    private static byte[] Value(JsonObject attribute) =>
        IsBinary(attribute)
            ? Convert.FromBase64String(attribute.Required("BinaryValue"))
            : Encoding.UTF8.GetBytes(attribute.Required("StringValue"));

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);
}
