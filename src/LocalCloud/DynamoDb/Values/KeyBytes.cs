using System.Text;

namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// Key values as bytes whose order is the values' order. Strings are their UTF-8, binaries themselves. A number is
/// class (0 negative, 1 zero, 2 positive), magnitude, then digits in pairs, each plus one; all but the class inverted for negative numbers.
/// </summary>
internal static class KeyBytes
{
    public static byte[] Encode(AttributeValue value) =>
        value switch
        {
            StringValue s => Encoding.UTF8.GetBytes(s.Value),
            BinaryValue b => b.Value,
            NumberValue n => Encode(n.Value),
            _ => throw new InvalidOperationException($"A {value.Type} is no key."),
        };

    /// <summary>
    /// Several values as one key whose order is theirs, one after another: each ends in two zero bytes, and a zero byte
    /// within it is followed by 255.
    /// </summary>
    public static byte[] Join(params IEnumerable<AttributeValue> values)
    {
        var joined = new List<byte>();
        foreach (var value in values)
        {
            Escape(Encode(value), joined);
            joined.AddRange([0, 0]);
        }
        return [.. joined];
    }

    /// <summary>
    /// How a joined key begins whose first values are these and whose next one begins with <paramref name="start"/>.
    /// </summary>
    public static byte[] JoinedStart(IEnumerable<AttributeValue> values, AttributeValue start)
    {
        List<byte> joined = [.. Join(values)];
        Escape(Encode(start), joined);
        return [.. joined];
    }

    private static void Escape(byte[] bytes, List<byte> target)
    {
        foreach (var b in bytes)
        {
            target.Add(b);
            if (b == 0)
            {
                target.Add(0xff);
            }
        }
    }

    public static AttributeValue Decode(AttributeType type, byte[] bytes) =>
        type switch
        {
            AttributeType.S => new StringValue(Encoding.UTF8.GetString(bytes)),
            AttributeType.B => new BinaryValue(bytes),
            _ => new NumberValue(DecodeNumber(bytes)),
        };

    /// <summary>A hash that never changes: it decides where a partition stands in a scan (FNV-1a, then murmur3's finalizer).</summary>
    public static long Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 1099511628211UL;
        }
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        return (long)(hash ^ (hash >> 33));
    }

    public static byte[] Encode(DynamoNumber number)
    {
        if (number.IsZero)
        {
            return [1];
        }
        var aligned = number.Aligned;
        Span<byte> pairs = stackalloc byte[DynamoNumber.MaxDigits / 2];
        var used = 0;
        for (var i = pairs.Length - 1; i >= 0; i--)
        {
            pairs[i] = (byte)(aligned % 100);
            aligned /= 100;
            used = used == 0 && pairs[i] != 0 ? i + 1 : used;
        }
        var invert = (byte)(number.IsNegative ? 0xff : 0);
        // A negative number ends in a byte above all pairs, so that of two with a common start the longer is the smaller.
        var bytes = new byte[2 + used + (number.IsNegative ? 1 : 0)];
        bytes[0] = (byte)(number.IsNegative ? 0 : 2);
        bytes[1] = (byte)((number.Magnitude - DynamoNumber.MinMagnitude) ^ invert);
        for (var i = 0; i < used; i++)
        {
            bytes[2 + i] = (byte)((pairs[i] + 1) ^ invert);
        }
        if (number.IsNegative)
        {
            bytes[^1] = 0xff;
        }
        return bytes;
    }

    public static DynamoNumber DecodeNumber(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] == 1)
        {
            return default;
        }
        var negative = bytes[0] == 0;
        var invert = (byte)(negative ? 0xff : 0);
        var magnitude = (bytes[1] ^ invert) + DynamoNumber.MinMagnitude;
        var digits = negative ? bytes[2..^1] : bytes[2..];
        UInt128 aligned = 0;
        for (var i = 0; i < DynamoNumber.MaxDigits / 2; i++)
        {
            aligned = (aligned * 100) + (UInt128)(i < digits.Length ? (digits[i] ^ invert) - 1 : 0);
        }
        return DynamoNumber.FromAligned(negative, aligned, magnitude);
    }
}
