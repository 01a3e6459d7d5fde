using System.Text.Json.Nodes;
using LocalCloud.StepFunctions.Language;
using static LocalCloud.Tests.StepFunctions.Language.Asl;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/input-output-inputpath-params.html</summary>
public sealed class PayloadTemplateTests
{
    [Fact]
    public void Fields_whose_name_ends_in_dollar_are_taken_from_the_input_and_follow_the_others() =>
        Evaluate("{'z':1,'a.$':'$.in','list':[{'x.$':'$.in'},'$.in'],'deep':{'y.$':'$'}}", "{'in':[1,2]}")
            .ShouldBe("""{"z":1,"list":[{"x":[1,2]},"$.in"],"deep":{"y":{"in":[1,2]}},"a":[1,2]}""");

    /// <summary>
    /// Recorded: localstack/localstack, tests/aws/services/stepfunctions/v2 (test_map_state_item_selector,
    /// test_start_execution, test_sns_publish_wait_for_task_token, test_dynamodb_put_update_get_item,
    /// test_query_context_object_values).
    /// </summary>
    [Theory]
    [InlineData(
        "original_input.$ iteration_input_value.$ iteration_index.$ from_input_constant.$ constant_value",
        "constant_value iteration_input_value from_input_constant iteration_index original_input"
    )]
    [InlineData("StateMachineArn.$ Input.$ Name.$", "Input StateMachineArn Name")]
    [InlineData("arg1.$ arg2.$ TaskToken.$", "arg2 arg1 TaskToken")]
    [InlineData(
        "TableName.$ Key.$ UpdateExpression.$ ExpressionAttributeValues.$ ReturnValues",
        "ReturnValues TableName UpdateExpression Key ExpressionAttributeValues"
    )]
    [InlineData(
        "context_object.$ execution.$ execution_id.$ execution_input.$ execution_name.$ execution_rolearn.$ execution_starttime.$ state.$ "
            + "state_enteredtime.$ state_name.$ statemachine.$ statemachine_id.$ statemachine_name.$",
        "execution execution_rolearn execution_name statemachine_id execution_id execution_input execution_starttime state_name "
            + "state_enteredtime statemachine state context_object statemachine_name"
    )]
    public void Dynamic_fields_have_AWS_s_order(string written, string evaluated)
    {
        var template = new JsonObject(written.Split(' ').Select(name => KeyValuePair.Create(name, (JsonNode?)"$")));
        ((JsonObject)PayloadTemplate.Compile(template).Evaluate(new JsonObject(), Scope())!)
            .Select(m => m.Key)
            .ShouldBe(evaluated.Split(' '));
    }

    [Fact]
    public void Numbers_keep_their_text() =>
        Evaluate("{'a.$':'$.a','b':2.50}", "{'a':1.0}").ShouldBe("""{"b":2.50,"a":1.0}""");

    [Fact]
    public void A_missing_field_is_named_with_path_field_and_input()
    {
        var failure = Failure("$.missing", "{'there':1}");
        failure.Error.ShouldBe("States.Runtime");
        failure.Cause.ShouldBe(
            """The JSONPath '$.missing' specified for the field 'v.$' could not be found in the input '{"there":1}'"""
        );
    }

    /// <summary>
    /// Recorded: localstack/localstack, test_base_scenarios, test_invalid_jsonpath[…STRING_EXPR_CONTEXTPATH].
    /// </summary>
    [Fact]
    public void A_missing_field_of_the_context_object_is_named_as_it_was_written() =>
        Failure("$$.Nope.Deep", "{'other':1}", "{'State':{'Name':'P'}}")
            .Cause.ShouldBe(
                """The JSONPath '$$.Nope.Deep' specified for the field 'v.$' could not be found in the input '{"State":{"Name":"P"}}'"""
            );

    [Fact]
    public void The_input_is_quoted_as_it_was_written()
    {
        const string Written = "{\n    \"there\": 1\n}";
        var input = LocalCloud.Protocol.Json.Parse(Written);
        var scope = new Scope(() => []) { Written = value => value == input ? Written : null };
        var template = PayloadTemplate.Compile(new JsonObject { ["v.$"] = "$.missing" });
        Should
            .Throw<StatesException>(() => template.Evaluate(input, scope))
            .Cause.ShouldBe(
                $"The JSONPath '$.missing' specified for the field 'v.$' could not be found in the input '{Written}'"
            );
    }

    [Fact]
    public void An_index_behind_the_end_gives_null() => Value("$.items[5]", "{'items':[1]}").ShouldBe("null");

    [Fact]
    public void Neither_template_nor_input_is_changed()
    {
        var input = Parse("{'a':{'b':1}}");
        var template = PayloadTemplate.Compile(Parse("{'x.$':'$.a','c':{'d':1}}"));
        var first = template.Evaluate(input, Scope())!;
        first["x"]!["b"] = 2;
        first["c"]!["d"] = 2;
        LocalCloud.Protocol.Json.Text(template.Evaluate(input, Scope())).ShouldBe("""{"c":{"d":1},"x":{"b":1}}""");
    }

    [Theory]
    [InlineData("{'v.$':'plain'}")]
    [InlineData("{'v.$':1}")]
    [InlineData("{'v.$':'States.Nothing()'}")]
    [InlineData("{'v.$':'$.a['}")]
    public void A_dynamic_field_must_hold_a_path_or_a_function(string template) =>
        Should
            .Throw<TemplateSyntaxException>(() => PayloadTemplate.Compile(Parse(template)))
            .Message.ShouldBe(
                "The value for the field 'v.$' must be a valid JSONPath or a valid intrinsic function call"
            );
}
