using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LocalCloud.DynamoDb.Values;

/// <summary>
/// Key values as bytes whose order is the values' order. Strings are their UTF-8, binaries themselves, numbers pairs of digits.
/// </summary>
internal static class KeyBytes
{
    private const int ShortKey = 256;
    private const int MaxPairs = (DynamoNumber.MaxDigits / 2) + 1;
    private const int Bias = 64;
    private const byte Zero = 0x80;
    private const byte NegativeEnd = 102;

    private static ReadOnlySpan<byte> Salt => "Outliers"u8;

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

    /// <summary>
    /// Where a partition stands in a scan. DynamoDB's order of partitions is that of such a digest, a text before the key's
    /// bytes (found out and recorded by architect/dynalite, test/scan.js, "should return items in string hash order").
    /// </summary>
    public static long Hash(ReadOnlySpan<byte> bytes)
    {
        var length = Salt.Length + bytes.Length;
        var salted = length <= ShortKey ? stackalloc byte[ShortKey] : new byte[length];
        Salt.CopyTo(salted);
        bytes.CopyTo(salted[Salt.Length..]);
        Span<byte> digest = stackalloc byte[MD5.HashSizeInBytes];
#pragma warning disable CA5351 // It is an order; nothing is kept safe by it.
        MD5.HashData(salted[..length], digest);
#pragma warning restore CA5351
        // The digest's first bytes, so that the order of signed numbers is theirs.
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(digest) ^ (1UL << 63));
    }

    /// <summary>
    /// Base 100 with the exponent first, as DynamoDB has it (the same source). A pair of digits is stored plus one, of a
    /// negative number minus 101 and with 102 at its end, so that of two with a common start the longer is the smaller.
    /// </summary>
    public static byte[] Encode(DynamoNumber number)
    {
        if (number.IsZero)
        {
            return [Zero];
        }
        // Pairs begin at an even distance from the point: where the exponent is odd, behind a zero.
        var exponent = number.Magnitude + 1;
        var shift = exponent & 1;
        var aligned = number.Aligned;
        Span<byte> pairs = stackalloc byte[MaxPairs];
        if (shift == 1)
        {
            pairs[^1] = (byte)(aligned % 10 * 10);
            aligned /= 10;
        }
        for (var i = MaxPairs - 2; i >= 0; i--)
        {
            pairs[i] = (byte)(aligned % 100);
            aligned /= 100;
        }
        var used = (number.Digits + shift + 1) / 2;
        var bytes = new byte[1 + used + (number.IsNegative && used < MaxPairs ? 1 : 0)];
        var first = (byte)(((exponent + shift) / 2) - Bias);
        bytes[0] = number.IsNegative ? (byte)~first : first;
        for (var i = 0; i < used; i++)
        {
            bytes[1 + i] = (byte)(number.IsNegative ? 101 - pairs[i] : pairs[i] + 1);
        }
        if (bytes.Length > 1 + used)
        {
            bytes[^1] = NegativeEnd;
        }
        return bytes;
    }

    public static DynamoNumber DecodeNumber(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 1)
        {
            return default;
        }
        var negative = bytes[0] < Zero;
        var half = (sbyte)(negative ? ~bytes[0] : bytes[0]) + Bias;
        var pairs = bytes[^1] == NegativeEnd && negative ? bytes[1..^1] : bytes[1..];
        UInt128 aligned = 0;
        for (var i = 0; i < MaxPairs - 1; i++)
        {
            aligned = (aligned * 100) + Pair(pairs, i);
        }
        var shift = Pair(pairs, 0) < 10 ? 1 : 0;
        if (shift == 1)
        {
            aligned = (aligned * 10) + (Pair(pairs, MaxPairs - 1) / 10);
        }
        return DynamoNumber.FromAligned(negative, aligned, (2 * half) - shift - 1);

        UInt128 Pair(ReadOnlySpan<byte> from, int at) =>
            at >= from.Length ? 0
            : negative ? (UInt128)(101 - from[at])
            : (UInt128)(from[at] - 1);
    }
}
