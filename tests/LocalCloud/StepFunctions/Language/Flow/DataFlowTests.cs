using LocalCloud.Protocol;
using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html</summary>
public sealed class DataFlowTests
{
    private const string Input = "{'comment':'c','data':{'a':1},'list':[{'n':1}]}";

    [Theory]
    [InlineData("'InputPath':'$.data'", """{"a":1}""")]
    [InlineData("'InputPath':null", "{}")]
    [InlineData("'OutputPath':'$.data'", """{"a":1}""")]
    [InlineData("'OutputPath':null", "{}")]
    [InlineData("'Result':{'r':1}", """{"r":1}""")]
    [InlineData("'Result':null", "null")]
    [InlineData("'Result':{'x.$':'$.data'}", """{"x.$":"$.data"}""")]
    [InlineData("'Result':7,'ResultPath':null", """{"comment":"c","data":{"a":1},"list":[{"n":1}]}""")]
    [InlineData("'Result':7,'ResultPath':'$.data.b'", """{"comment":"c","data":{"a":1,"b":7},"list":[{"n":1}]}""")]
    [InlineData(
        "'Result':7,'ResultPath':'$.new.path'",
        """{"comment":"c","data":{"a":1},"list":[{"n":1}],"new":{"path":7}}"""
    )]
    [InlineData("'Result':7,'ResultPath':'$.list[0].n'", """{"comment":"c","data":{"a":1},"list":[{"n":7}]}""")]
    [InlineData("'Result':7,'ResultPath':\"$['comment']\",'OutputPath':'$.comment'", "7")]
    [InlineData(
        "'InputPath':'$.data','Parameters':{'p.$':'$.a'},'ResultPath':'$.out'",
        """{"comment":"c","data":{"a":1},"list":[{"n":1}],"out":{"p":1}}"""
    )]
    public void A_Pass_state_moves_its_data(string fields, string expected)
    {
        var state = State<PassDefinition>(
            $"{{'Type':'Pass',{fields.Replace("\"$['comment']\"", "'$.comment'")},'End':true}}"
        );
        Json.Text(state.Run(Parse(Input), Scope()).Output).ShouldBe(expected);
    }

    [Fact]
    public void A_Pass_state_without_fields_hands_on_the_very_same_node()
    {
        var input = Parse(Input);
        State<PassDefinition>("{'Type':'Pass','End':true}").Run(input, Scope()).Output.ShouldBeSameAs(input);
    }

    [Theory]
    [InlineData("'$.x'", "[1]", "Unable to apply step \"x\" to input [1]")]
    [InlineData("'$.comment.x'", Input, "Unable to apply step \"x\" to input \"c\"")]
    [InlineData("'$.list[5]'", Input, "Unable to apply step \"5\" to input [{\"n\":1}]")]
    public void A_result_that_has_no_place_fails_the_state(string path, string input, string cause)
    {
        var state = State<PassDefinition>($"{{'Type':'Pass','Result':1,'ResultPath':{path},'End':true}}");
        var failure = Should.Throw<StatesException>(() => state.Run(Parse(input), Scope()));
        failure.Error.ShouldBe("States.ReferencePathConflict");
        failure.Cause.ShouldBe(cause);
    }

    [Fact]
    public void The_state_leaves_its_input_as_it_was()
    {
        var input = Parse(Input);
        State<PassDefinition>("{'Type':'Pass','Result':1,'ResultPath':'$.data.a','End':true}").Run(input, Scope());
        Json.Text(input).ShouldBe(Json.Text(Parse(Input)));
    }

    [Fact]
    public void Items_come_from_ItemsPath()
    {
        var map = State<MapDefinition>(Map("'ItemsPath':'$.list'"));
        Json.Text(map.SelectItems(Parse(Input), Scope())).ShouldBe("""[{"n":1}]""");
        var missing = Should.Throw<StatesException>(() => map.SelectItems(Parse("{}"), Scope()));
        missing.Error.ShouldBe("States.ReferencePathConflict");
        missing.Cause.ShouldBe("Unable to apply step \"list\" to input {}");
        Should
            .Throw<StatesException>(() => map.SelectItems(Parse("{'list':1}"), Scope()))
            .Cause.ShouldBe("Reference path \"$.list\" must point to array.");
    }

    /// <summary>Recorded: localstack/localstack, test_state/test_state_context_object.snapshot.json</summary>
    [Fact]
    public void A_path_into_the_context_object_is_named_without_its_second_dollar()
    {
        var map = State<MapDefinition>(Map("'ItemsPath':'$$.Execution.Input'"));
        Should
            .Throw<StatesException>(() => map.SelectItems(Parse("{}"), Scope("{'Execution':{'Input':{}}}")))
            .Cause.ShouldBe("Reference path \"$.Execution.Input\" must point to array.");
    }

    [Fact]
    public void ItemSelector_sees_the_item_in_the_context_object()
    {
        var map = State<MapDefinition>(
            Map("'ItemSelector':{'i.$':'$$.Map.Item.Index','v.$':'$$.Map.Item.Value','c.$':'$.comment'}")
        );
        Json.Text(map.ItemInput(Parse(Input), Parse("5"), Scope("{'Map':{'Item':{'Index':3,'Value':5}}}")))
            .ShouldBe("""{"c":"c","v":5,"i":3}""");
    }

    [Theory]
    [InlineData("'x'", "The ToleratedFailureCountPath field refers to value \"x\" which is not a valid integer: $.c")]
    [InlineData("{}", "The ToleratedFailureCountPath field refers to value \"{}\" which is not a valid integer: $.c")]
    [InlineData("-1", "ToleratedFailureCount cannot be negative.")]
    public void A_tolerated_count_is_a_whole_number(string count, string cause)
    {
        var map = State<MapDefinition>(Map("'ToleratedFailureCountPath':'$.c'"));
        Should.Throw<StatesException>(() => map.Tolerance(Parse($"{{'c':{count}}}"), Scope())).Cause.ShouldBe(cause);
    }

    [Theory]
    [InlineData(
        "'x'",
        "The ToleratedFailurePercentagePath field refers to value \"x\" which is not a valid float: $.p"
    )]
    [InlineData("-1.1", "ToleratedFailurePercentage must be between 0 and 100.")]
    public void A_tolerated_percentage_is_between_0_and_100(string percentage, string cause)
    {
        var map = State<MapDefinition>(Map("'ToleratedFailurePercentagePath':'$.p'"));
        Should
            .Throw<StatesException>(() => map.Tolerance(Parse($"{{'p':{percentage}}}"), Scope()))
            .Cause.ShouldBe(cause);
    }

    /// <summary>The texts that LocalStack's Map state gives as AWS's; the second was recorded on AWS.</summary>
    [Theory]
    [InlineData("-1", "Expected non-negative integer for MaxConcurrency, got '-1' instead.")]
    [InlineData("'x'", "The MaxConcurrencyPath field refers to value \"x\" which is not a valid integer: $.m")]
    public void A_concurrency_is_a_whole_number(string most, string cause)
    {
        var map = State<MapDefinition>(Map("'MaxConcurrencyPath':'$.m'"));
        Should
            .Throw<StatesException>(() => map.MaxConcurrency(Parse($"{{'m':{most}}}"), Scope()))
            .Cause.ShouldBe(cause);
    }

    /// <summary>
    /// Recorded: localstack/localstack, assign/test_assign_reference_variables.snapshot.json (MaxConcurrencyPath of
    /// "1").
    /// </summary>
    [Fact]
    public void A_text_that_holds_a_number_counts_as_one()
    {
        var map = State<MapDefinition>(Map("'MaxConcurrencyPath':'$m'"));
        map.MaxConcurrency(Parse("{}"), Scope(variables: "{'m':'3'}")).ShouldBe(3);
    }

    [Theory]
    [InlineData("'ToleratedFailureCount':1", 1, 10, false)]
    [InlineData("'ToleratedFailureCount':1", 2, 10, true)]
    [InlineData("'ToleratedFailurePercentage':10.5", 1, 10, false)]
    [InlineData("'ToleratedFailurePercentage':10.5", 2, 10, true)]
    [InlineData("'MaxConcurrency':1", 1, 10, true)]
    public void Failures_are_tolerated_up_to_the_limit(string field, int failed, int total, bool exceeded) =>
        State<MapDefinition>(Map(field)).Tolerance(Parse("{}"), Scope()).Exceeded(failed, total).ShouldBe(exceeded);

    [Fact]
    public void Variables_are_assigned_from_the_result()
    {
        var state = State<PassDefinition>("{'Type':'Pass','Assign':{'x.$':'$.data.a','y':{'z':2}},'End':true}");
        var assigned = state.Run(Parse(Input), Scope()).Assigned;
        Json.Text(assigned["x"]).ShouldBe("1");
        Json.Text(assigned["y"]).ShouldBe("""{"z":2}""");
    }

    [Fact]
    public void A_Fail_state_computes_error_and_cause()
    {
        var state = State<FailDefinition>("{'Type':'Fail','ErrorPath':'$.e','CausePath':'States.JsonToString($.c)'}");
        state.Reason(Parse("{'e':'Oops','c':{'n':1}}"), Scope()).ShouldBe(("Oops", """{"n":1}"""));
        State<FailDefinition>("{'Type':'Fail'}").Reason(null, Scope()).ShouldBe((null, null));
    }

    internal static string Map(string fields) =>
        $"{{'Type':'Map',{fields},'ItemProcessor':{{'StartAt':'I','States':{{'I':{{'Type':'Pass','End':true}}}}}},'End':true}}";
}
