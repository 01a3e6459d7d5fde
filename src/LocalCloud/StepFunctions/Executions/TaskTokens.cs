using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>The attempt of a task that a token stands for.</summary>
internal readonly record struct TaskReference(long Execution, int Frame, long Task)
{
    /// <summary>What <see cref="ToString"/> wrote.</summary>
    public static TaskReference Parse(string text)
    {
        var parts = text.Split('.');
        return new TaskReference(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture)
        );
    }

    /// <summary>As a column keeps it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Execution}.{Frame}.{Task}");
}

/// <summary>
/// Makes and reads task tokens: 680 base64 characters that begin with AAAA. A token names one attempt of one task under a key of
/// this data folder, so it can't be guessed or altered, needs no row, and means nothing once that attempt is over.
/// </summary>
internal sealed class TaskTokens(byte[] key)
{
    private const string Setting = "task-token-key";
    private const int Length = 510;
    private static readonly byte[] Header = [0, 0, 0, 0x2A, 0, 0, 0, 2];

    /// <summary>With the data folder's key, which is made when it is first needed.</summary>
    public static TaskTokens Load(Transaction tx)
    {
        var stored = tx.First("select value from setting where name = $1", row => row.String(0), Setting);
        if (stored is null)
        {
            stored = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
            tx.Execute("insert into setting (name, value) values ($1, $2)", Setting, stored);
        }
        return new TaskTokens(Convert.FromBase64String(stored));
    }

    public string Create(TaskReference task)
    {
        Span<byte> token = stackalloc byte[Length];
        Header.CopyTo(token);
        var body = token[8..28];
        BinaryPrimitives.WriteInt64BigEndian(body, task.Execution);
        BinaryPrimitives.WriteInt32BigEndian(body[8..], task.Frame);
        BinaryPrimitives.WriteInt64BigEndian(body[12..], task.Task);
        var seal = token[28..60];
        HMACSHA256.HashData(key, token[..28], seal);
        Mask(seal, body);
        Fill(seal, token[60..]);
        return Convert.ToBase64String(token);
    }

    /// <summary>False when the token was not made here, or was altered.</summary>
    public bool TryRead(string token, out TaskReference task)
    {
        task = default;
        Span<byte> bytes = stackalloc byte[Length];
        if (
            token.Length != Length / 3 * 4
            || !Convert.TryFromBase64String(token, bytes, out var length)
            || length != Length
        )
        {
            return false;
        }
        var body = bytes[8..28];
        Mask(bytes[28..60], body);
        task = new TaskReference(
            BinaryPrimitives.ReadInt64BigEndian(body),
            BinaryPrimitives.ReadInt32BigEndian(body[8..]),
            BinaryPrimitives.ReadInt64BigEndian(body[12..])
        );
        return CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Create(task)),
            Encoding.UTF8.GetBytes(token)
        );
    }

    private void Mask(ReadOnlySpan<byte> seal, Span<byte> body)
    {
        Span<byte> mask = stackalloc byte[32];
        HMACSHA256.HashData(key, seal, mask);
        for (var i = 0; i < body.Length; i++)
        {
            body[i] ^= mask[i];
        }
    }

    /// <summary>
    /// AWS's tokens are long; clients that store them must not find out only on AWS. The filling follows from the seal (SplitMix64)
    /// and keeps no secret: what guards a token is its seal.
    /// </summary>
    private static void Fill(ReadOnlySpan<byte> seal, Span<byte> rest)
    {
        var state = BinaryPrimitives.ReadUInt64BigEndian(seal);
        Span<byte> block = stackalloc byte[8];
        while (rest.Length > 0)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            BinaryPrimitives.WriteUInt64BigEndian(block, mixed ^ (mixed >> 31));
            var part = Math.Min(block.Length, rest.Length);
            block[..part].CopyTo(rest);
            rest = rest[part..];
        }
    }
}
