using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LocalCloud.Sqs.Messages;

/// <summary>
/// What a receiver of a message deletes it with: it names one receipt of one message, and looks as on AWS, base64 that
/// begins with AQEB.
/// </summary>
/// <param name="Receipt">A random number for each time that a message is given out.</param>
internal readonly record struct ReceiptHandle(long Queue, long Message, long Receipt)
{
    private const int Length = 3 + 24 + 8;

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[..3].Fill(1);
        BinaryPrimitives.WriteInt64BigEndian(bytes[3..], Queue);
        BinaryPrimitives.WriteInt64BigEndian(bytes[11..], Message);
        BinaryPrimitives.WriteInt64BigEndian(bytes[19..], Receipt);
        Check(bytes[..27]).CopyTo(bytes[27..]);
        return Convert.ToBase64String(bytes);
    }

    /// <exception cref="AwsException">ReceiptHandleIsInvalid: it is not one of this queue's.</exception>
    public static ReceiptHandle Parse(string text, long queue)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (
            !Convert.TryFromBase64String(text, bytes, out var length)
            || length != Length
            || !Check(bytes[..27]).SequenceEqual(bytes[27..])
        )
        {
            throw SqsErrors.InvalidReceipt(text);
        }
        var handle = new ReceiptHandle(
            BinaryPrimitives.ReadInt64BigEndian(bytes[3..]),
            BinaryPrimitives.ReadInt64BigEndian(bytes[11..]),
            BinaryPrimitives.ReadInt64BigEndian(bytes[19..])
        );
        return handle.Queue == queue ? handle : throw SqsErrors.InvalidReceipt(text);
    }

    /// <summary>Tells a handle from a text that only looks like one.</summary>
    private static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes).AsSpan(0, 8);
}
