using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>
/// JSON as the service writes it into outputs (recorded;
/// https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html).
/// </summary>
public sealed class AwsTextTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.00", "1.0")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("0.000", "0.0")]
    [InlineData("0.001", "0.001")]
    [InlineData("0.00012", "1.2E-4")]
    [InlineData("1234567.50", "1234567.5")]
    [InlineData("12345678.9", "1.23456789E7")]
    [InlineData("1e3", "1000.0")]
    [InlineData("1e10", "1.0E10")]
    [InlineData("-2.5e-300", "-2.5E-300")]
    [InlineData("1e999", "1e999")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("\"\\ud83d\\ude00\\u0001</>\"", "\"😀\\u0001</>\"")]
    public void Fractions_are_doubles_and_text_is_hardly_escaped(string json, string expected) =>
        AwsText.Of(Json.Parse(json)).ShouldBe(expected);
}
