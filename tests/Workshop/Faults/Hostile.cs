using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace Workshop.Tests.Faults;

/// <summary>Makes hostile request bodies out of well-formed ones.</summary>
internal sealed class Hostile(Random random)
{
    /// <summary>Deeper than any stack holds.</summary>
    private const int MostLevels = 100_000;

    /// <summary>
    /// Bodies that are no request whatever the operation: broken, truncated, not UTF-8, too deep, not an object, a key
    /// twice.
    /// </summary>
    public byte[] Broken(JsonObject request)
    {
        var text = Encoding.UTF8.GetBytes(request.ToJsonString());
        switch (random.Next(8))
        {
            case 0:
                return text[..random.Next(1, text.Length)];
            case 1:
                return [.. text[..^1], .. ",\"x\":\""u8, 0xC3, 0x28, .. "\"}"u8];
            case 2:
                return Encoding.UTF8.GetBytes(
                    random.Next(10) switch
                    {
                        0 => Nested(MostLevels),
                        1 => Lists(MostLevels),
                        2 => new string('[', MostLevels),
                        _ => Nested(random.Next(Nesting.Json + 1, 5_000)),
                    }
                );
            case 3:
                return Encoding.UTF8.GetBytes(new[] { "[]", "7", "\"text\"", "true", "[{}]" }[random.Next(5)]);
            case 4:
                return [.. text, (byte)'}'];
            case 5:
                return "{\"a\":1,\"a\":2}"u8.ToArray();
            case 6:
                return [.. text[..^1], .. ",\"x\":\"\\ud800\"}"u8];
            default:
                var bytes = new byte[random.Next(1, 300)];
                random.NextBytes(bytes);
                bytes[0] = 0xFF;
                return bytes;
        }
    }

    /// <summary>
    /// The request with one of its values, at any depth, exchanged for something that does not belong there.
    /// </summary>
    public JsonObject Twisted(JsonObject request)
    {
        var twisted = (JsonObject)request.DeepClone();
        var places = new List<(JsonNode Parent, object Key)>();
        Collect(twisted, places);
        if (places.Count == 0)
        {
            twisted["Unknown"] = Odd();
            return twisted;
        }
        var (parent, key) = places[random.Next(places.Count)];
        if (parent is JsonObject owner)
        {
            owner[(string)key] = Odd();
        }
        else
        {
            parent.AsArray()[(int)key] = Odd();
        }
        return twisted;
    }

    /// <summary>A text that is no name.</summary>
    public string OddText() =>
        new[]
        {
            "",
            " ",
            "..",
            "../../etc/passwd",
            "%00",
            "\u0001",
            "\ud83d\ude00",
            "a/b",
            "a:b:c",
            "$LATEST",
            "arn:aws:lambda:::",
            new string('f', 400),
            "*",
            "x?y=z#w",
        }[random.Next(14)];

    /// <summary>A text that nests deep in one of the languages that some request or state takes.</summary>
    public string DeepText()
    {
        var levels = random.Next(3) == 0 ? MostLevels : random.Next(90, 3_000);
        return random.Next(14) switch
        {
            0 => Lists(levels),
            1 => new string('[', levels),
            2 => Nested(levels),
            3 => Repeat("{\"a\":", levels),
            4 => "$" + Repeat(".a", levels),
            5 => "$" + Repeat("[?(@.a)]", levels),
            6 => Repeat("$[?(@", levels) + Repeat(")]", levels),
            7 => "$[?" + new string('(', levels) + "@.a" + new string(')', levels) + "]",
            8 => Repeat("States.Array(", levels) + "1" + new string(')', levels),
            9 => "{ " + new string('(', levels) + "$.a = 1" + new string(')', levels) + " }",
            10 => $"%{new string('(', levels)}a{new string(')', levels)}%",
            11 => Repeat("{\"$or\":[{\"a\":[1]},", levels),
            12 => Repeat("NOT (", levels) + "a = :b" + new string(')', levels),
            _ => Repeat(
                "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Map\",\"End\":true,\"ItemProcessor\":",
                levels / 20
            )
                + "{}"
                + Repeat("}}}", levels / 20),
        };
    }

    /// <summary>The body as clients compress it, or as a broken one would.</summary>
    /// <returns>Whether it can't be read any more.</returns>
    public (byte[] Body, string Encoding, bool IsBroken) Compressed(byte[] body)
    {
        var encoding = random.Next(2) == 0 ? "gzip" : "deflate";
        var hasChecksum = encoding == "gzip" || random.Next(2) == 0;
        using var into = new MemoryStream();
        using (
            Stream stream =
                encoding == "gzip" ? new GZipStream(into, CompressionLevel.Fastest, leaveOpen: true)
                : hasChecksum ? new ZLibStream(into, CompressionLevel.Fastest, leaveOpen: true)
                : new DeflateStream(into, CompressionLevel.Fastest, leaveOpen: true)
        )
        {
            stream.Write(body);
        }
        var bytes = into.ToArray();
        switch (random.Next(6))
        {
            case 0:
                return (bytes[..random.Next(bytes.Length)], encoding, true);
            // Without a checksum, what is changed may well be another request.
            case 1 when hasChecksum:
                bytes[random.Next(bytes.Length)] ^= 0x55;
                return (bytes, encoding, true);
            case 2:
                return (body, encoding, true);
            default:
                return (bytes, encoding, false);
        }
    }

    private JsonNode? Odd() =>
        random.Next(31) switch
        {
            0 => null,
            1 => 1e300,
            2 => JsonNode.Parse("-99999999999999999999999999999999999999999999"),
            3 => JsonNode.Parse("1e999999"),
            4 => new JsonArray(),
            5 => new JsonObject { ["S"] = new JsonObject { ["S"] = 1 } },
            6 => new string('x', 3_000),
            7 => "\u0000\u0001\uFFFF",
            8 => new JsonArray(Enumerable.Range(0, 300).Select(i => (JsonNode)i).ToArray()),
            9 => JsonNode.Parse(Nested(60)),
            10 => string.Concat(Enumerable.Repeat("a = :a and (", 300)),
            11 => "{\"source\":[{\"wildcard\":\"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\"}]}",
            12 => "$..[?(@.a == 'b' && @..*)]" + new string('(', 200),
            13 => "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Next\":\"A\"}}",
            14 => true,
            15 => OddText(),
            16 => "\ud83d\ude00\u202e",
            17 => 0,
            18 => -1,
            19 => 0.5,
            20 => long.MaxValue,
            21 => new JsonObject(),
            22 => new JsonArray(null, new JsonObject(), new JsonArray()),
            23 => new JsonObject
            {
                ["Key"] = null,
                [""] = 1,
                ["N"] = "1e400",
            },
            24 =>
                "{\"source\":[{\"numeric\":[\">\",1e999,\"<\"]},{\"anything-but\":{\"wildcard\":[1]}},{\"cidr\":\"1.2.3.4/99\"}],\"$or\":[{}]}",
            25 =>
                "{\"StartAt\":\"A\",\"QueryLanguage\":\"JSONata\",\"States\":{\"A\":{\"Type\":\"Map\",\"ItemsPath\":\"$..*\",\"ItemProcessor\":{\"StartAt\":\"B\",\"States\":{\"B\":{\"Type\":\"Wait\",\"Seconds\":-1,\"End\":true}}},\"End\":true}}}",
            28 => DeepText(),
            29 => JsonNode.Parse(Nested(900), documentOptions: new() { MaxDepth = Nesting.Json }),
            30 => JsonNode.Parse(Lists(900), documentOptions: new() { MaxDepth = Nesting.Json }),
            26 => "SET a = b + c + d, #x = list_append(:a, if_not_exists(e, :b)), a[99999999999].b = size(a) REMOVE a",
            _ => "arn:aws:states:us-east-1:000000000000:execution:" + new string(':', 50),
        };

    public static string Lists(int depth) => new string('[', depth) + new string(']', depth);

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{\"M\":", depth)) + "1" + new string('}', depth);

    private static void Collect(JsonNode? node, List<(JsonNode Parent, object Key)> places)
    {
        if (node is JsonObject owner)
        {
            foreach (var (name, value) in owner)
            {
                places.Add((owner, name));
                Collect(value, places);
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                places.Add((list, i));
                Collect(list[i], places);
            }
        }
    }
}
