using System.Security.Cryptography;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// <c>States.Format(template, …)</c>: each <c>{}</c> takes the next argument; <c>\{</c> and <c>\}</c> are braces.
/// </summary>
internal sealed class FormatFunction() : IntrinsicFunction("States.Format", 1, int.MaxValue)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var template = JavaText.Of(arguments[0]);
        var result = new StringBuilder(template.Length);
        var next = 1;
        for (var i = 0; i < template.Length; i++)
        {
            var following = i + 1 < template.Length ? template[i + 1] : '\0';
            switch (template[i])
            {
                case '\\' when following is '{' or '}' or '\\' or '\'':
                    result.Append(following);
                    i++;
                    break;
                case '{' when following == '}':
                    result.Append(next < arguments.Count ? JavaText.Of(arguments[next]) : throw WrongCount());
                    next++;
                    i++;
                    break;
                case '{':
                    throw new IntrinsicException($"Invalid template in {Name}: matching '}}' not found for '{{'.");
                case '}':
                    throw new IntrinsicException($"Invalid template in {Name}: matching '{{' not found for '}}'.");
                default:
                    result.Append(template[i]);
                    break;
            }
        }
        return next == arguments.Count ? JsonValue.Create(result.ToString()) : throw WrongCount();
    }

    private IntrinsicException WrongCount() =>
        new($"Invalid arguments in {Name}: number of arguments do not match the occurrences of {{}}.");
}

/// <summary>
/// <c>States.StringSplit(text, delimiters)</c>: every character of the second is a delimiter; empty parts are left out.
/// </summary>
internal sealed class StringSplitFunction() : IntrinsicFunction("States.StringSplit", 2, 2)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var text = Text(arguments[0]);
        var delimiters = Text(arguments[1]).ToCharArray();
        var parts = delimiters.Length == 0 ? [text] : text.Split(delimiters, StringSplitOptions.RemoveEmptyEntries);
        var list = new JsonArray();
        foreach (var part in parts)
        {
            list.Add(part);
        }
        return list;
    }
}

/// <summary><c>States.Base64Encode(text)</c></summary>
internal sealed class Base64EncodeFunction() : IntrinsicFunction("States.Base64Encode", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var text = Text(arguments[0]);
        return text.Length <= Limits.TextToEncode
            ? JsonValue.Create(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)))
            : throw Refuse();
    }
}

/// <summary>
/// <c>States.Base64Decode(text)</c>. AWS reads what it can: other characters are passed over, padding ends the text and
/// may be missing (recorded: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/States.Base64Decode.ts).
/// </summary>
internal sealed class Base64DecodeFunction() : IntrinsicFunction("States.Base64Decode", 1, 1)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var text = Text(arguments[0]);
        if (text.Length > Limits.TextToEncode)
        {
            throw Refuse();
        }
        var end = text.IndexOf('=');
        var digits = new StringBuilder();
        foreach (var c in end < 0 ? text : text[..end])
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '-' or '_')
            {
                digits.Append(
                    c is '-' ? '+'
                    : c is '_' ? '/'
                    : c
                );
            }
        }
        // A single digit at the end is less than a byte.
        digits.Length -= digits.Length % 4 == 1 ? 1 : 0;
        var padded = digits.ToString().PadRight((digits.Length + 3) / 4 * 4, '=');
        return JsonValue.Create(Encoding.UTF8.GetString(Convert.FromBase64String(padded)));
    }
}

/// <summary><c>States.Hash(data, algorithm)</c>, as lower-case hexadecimal digits.</summary>
internal sealed class HashFunction() : IntrinsicFunction("States.Hash", 2, 2)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        var data = JavaText.Of(arguments[0]);
        if (data.Length > Limits.TextToEncode)
        {
            throw Refuse();
        }
        var bytes = Encoding.UTF8.GetBytes(data);
        var hash = Text(arguments[1]) switch
        {
#pragma warning disable CA5350, CA5351 // MD5 and SHA-1 are part of the language; nothing here relies on their strength.
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
#pragma warning restore CA5350, CA5351
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => throw Refuse(),
        };
        return JsonValue.Create(Convert.ToHexStringLower(hash));
    }
}

/// <summary><c>States.UUID()</c>, version 4, from the injected source of random numbers.</summary>
internal sealed class UuidFunction() : IntrinsicFunction("States.UUID", 0, 0)
{
    protected override JsonNode Compute(IReadOnlyList<JsonNode?> arguments, Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3f | 0x80);
        return JsonValue.Create(new Guid(bytes, bigEndian: true).ToString());
    }
}
