using System.Numerics;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalCloud.Deployment;

/// <summary>
/// YAML 1.1, as CloudFormation and SAM read templates: what stands without quotes may be a boolean, a number or null
/// (docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html; yaml.org/type; the patterns are those
/// of PyYAML's resolver, with which SAM reads). A date stays text, for it is text in a policy's Version.
/// </summary>
internal static partial class YamlScalars
{
    private const string TextTag = "tag:yaml.org,2002:str";

    public static JsonNode? Read(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        return scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value == TextTag)
            ? text
            : ReadPlain(text);
    }

    private static JsonNode? ReadPlain(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
            "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => false,
            _ when Whole().IsMatch(text) => Number(Whole(text)),
            _ when Fraction().IsMatch(text) => Number(text),
            _ => text,
        };

    private static BigInteger Whole(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal).TrimStart('+', '-');
        var value = digits switch
        {
            ['0', 'b', .. var bits] => Sum(bits, 2),
            ['0', 'x', .. var hex] => Sum(hex, 16),
            ['0', _, ..] => Sum(digits, 8),
            _ => digits
                .Split(':')
                .Aggregate(BigInteger.Zero, (sum, part) =>
                    (sum * 60) + BigInteger.Parse(part, CultureInfo.InvariantCulture)
                ),
        };
        return text[0] == '-' ? -value : value;
    }

    private static BigInteger Sum(string digits, int radix) =>
        digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + Convert.ToInt32($"{digit}", 16));

    /// <summary>Whole numbers keep all their digits, however many.</summary>
    private static JsonNode Number(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue
            ? JsonValue.Create((long)value)
            : JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture))!;

    private static JsonNode Number(string text) =>
        double.Parse(text.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) is var number
        && double.IsFinite(number)
            ? number
            : text;

    [GeneratedRegex(
        "^[-+]?(0b[01][01_]*|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F][0-9a-fA-F_]*|[1-9][0-9_]*(:[0-5]?[0-9])+)$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Whole();

    [GeneratedRegex(@"^([-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)([eE][-+][0-9]+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();
}
