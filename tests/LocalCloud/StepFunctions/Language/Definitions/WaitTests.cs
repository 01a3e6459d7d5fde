using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html</summary>
public sealed class WaitTests
{
    private static readonly DateTimeOffset Now = new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("'Seconds':10", "2024-01-01T12:00:10Z")]
    [InlineData("'SecondsPath':'$.s'", "2024-01-01T12:01:00Z")]
    [InlineData("'Timestamp':'2024-03-14T01:59:00Z'", "2024-03-14T01:59:00Z")]
    [InlineData("'TimestampPath':'$.t'", "2024-05-01T10:00:00.25+02:00")]
    public void A_wait_ends(string field, string expected) =>
        State<WaitDefinition>($"{{'Type':'Wait',{field},'Next':'T'}}")
            .Until(Parse("{'s':60,'t':'2024-05-01T10:00:00.2500000+02:00'}"), Scope(), Now)
            .ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2024-05-01T10:00:00")]
    [InlineData("2024-05-01T10:00:00.000")]
    [InlineData("tomorrow")]
    public void A_time_without_offset_is_no_time(string time)
    {
        var state = State<WaitDefinition>("{'Type':'Wait','TimestampPath':'$.start_at','Next':'T'}");
        var failure = Should.Throw<StatesException>(() => state.Until(Parse($"{{'start_at':'{time}'}}"), Scope(), Now));
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldBe(
            $"The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $.start_at == {time}"
        );
    }

    /// <summary>
    /// Observed on AWS: gabrielmoreira/tiny-asl-machine, tests/conformance/cases/Feature.WaitValidation.ts
    /// </summary>
    [Fact]
    public void Seconds_may_be_written_as_a_text() =>
        State<WaitDefinition>("{'Type':'Wait','SecondsPath':'$.s','Next':'T'}")
            .Until(Parse("{'s':'60'}"), Scope(), Now)
            .ShouldBe(Now.AddSeconds(60));

    /// <summary>
    /// The texts that LocalStack's Wait state gives as AWS's; that of an object was recorded on AWS (the same
    /// repository).
    /// </summary>
    [Theory]
    [InlineData("-1", "references a negative value: $.s == -1")]
    [InlineData("1.5", "cannot be parsed as a long value: $.s == 1.5")]
    [InlineData("'x'", "cannot be parsed as a long value: $.s == x")]
    [InlineData("{'raw':'3'}", "cannot be parsed as a long value: $.s == {\"raw\":\"3\"}")]
    [InlineData("100000000", "does not reference a valid integer value: $.s == 100000000")]
    public void Seconds_are_whole_and_not_negative(string wrong, string what)
    {
        var state = State<WaitDefinition>("{'Type':'Wait','SecondsPath':'$.s','Next':'T'}");
        var failure = Should.Throw<StatesException>(() => state.Until(Parse($"{{'s':{wrong}}}"), Scope(), Now));
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldBe($"The SecondsPath parameter {what}");
    }

    /// <summary>
    /// Observed on AWS: localstack/localstack, tests/aws/services/stepfunctions/v2/base/test_wait.py.
    /// </summary>
    [Fact]
    public void A_time_may_lie_24855_days_ahead_and_no_more()
    {
        var state = State<WaitDefinition>("{'Type':'Wait','TimestampPath':'$.t','Next':'T'}");
        DateTimeOffset Until(int days) => state.Until(Parse($"{{'t':'{Now.AddDays(days):O}'}}"), Scope(), Now);
        Until(24855).ShouldBe(Now.AddDays(24855));
        var failure = Should.Throw<StatesException>(() => Until(24856));
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldStartWith("The delay is too long");
    }
}
