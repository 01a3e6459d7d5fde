using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>
/// Express workflows (Step Functions Developer Guide, "Choosing workflow type in Step Functions"; API Reference,
/// StartSyncExecution). Texts as public recordings of AWS have them.
/// </summary>
public sealed class ExpressTests
{
    private const string NoExpress = "Invalid Arn: 'Resource type not valid in this context: express'";
    private const string Pass = """{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"a":1},"End":true}}}""";
    private const string Fail =
        """{"StartAt":"A","States":{"A":{"Type":"Fail","Error":"Broken","Cause":"By design"}}}""";

    [Fact]
    public async Task A_synchronous_execution_answers_with_its_output()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await CreateAsync(cloud, Pass);
        var answer = await cloud.OkAsync(
            "states",
            "StartSyncExecution",
            new JsonObject
            {
                ["stateMachineArn"] = machine,
                ["name"] = "n",
                ["input"] = """{"b":2}""",
            }
        );
        var arn = answer["executionArn"]!.GetValue<string>();
        arn.ShouldStartWith("arn:aws:states:us-east-1:000000000000:express:Express:n:");
        answer
            .Select(m => m.Key)
            .Order()
            .ShouldBe([
                "billingDetails",
                "executionArn",
                "input",
                "inputDetails",
                "name",
                "output",
                "outputDetails",
                "startDate",
                "stateMachineArn",
                "status",
                "stopDate",
            ]);
        answer.String("status").ShouldBe("SUCCEEDED");
        answer.String("input").ShouldBe("""{"b":2}""");
        answer.String("output").ShouldBe("""{"a":1}""");
        (answer["billingDetails"]!["billedDurationInMilliseconds"]!.GetValue<int>() % 100).ShouldBe(0);
    }

    /// <summary>Recorded: localstack/localstack, test_express_sync, test_query_runtime_memory.</summary>
    [Fact]
    public async Task The_context_object_of_a_synchronous_execution_has_its_own_order_and_no_redrive_count()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await CreateAsync(
            cloud,
            """{"StartAt":"A","States":{"A":{"Type":"Pass","InputPath":"$$","End":true}}}"""
        );
        var answer = await cloud.OkAsync(
            "states",
            "StartSyncExecution",
            new JsonObject { ["stateMachineArn"] = machine }
        );
        Json.Parse(answer.String("output")!)!["Execution"]!
            .AsObject()
            .Select(m => m.Key)
            .ShouldBe(["Id", "Input", "Name", "RoleArn", "StartTime"]);
    }

    [Fact]
    public async Task A_failed_synchronous_execution_answers_with_its_error()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await CreateAsync(cloud, Fail);
        var request = new JsonObject { ["stateMachineArn"] = machine, ["includedData"] = "METADATA_ONLY" };
        var answer = await cloud.OkAsync("states", "StartSyncExecution", request);
        (answer.String("status"), answer.String("error"), answer.String("cause")).ShouldBe(
            ("FAILED", "Broken", "By design")
        );
        answer.ContainsKey("input").ShouldBeFalse();
        Json.Text(answer["outputDetails"]).ShouldBe("""{"included":false}""");
    }

    [Fact]
    public async Task The_same_name_starts_again_and_the_execution_operations_refuse_its_ARN()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await CreateAsync(cloud, Pass);
        var first = await cloud.StartAsync(machine, name: "same");
        var second = await cloud.StartAsync(machine, name: "same");
        second.ShouldNotBe(first);
        foreach (var operation in new[] { "DescribeExecution", "StopExecution", "GetExecutionHistory" })
        {
            var answer = await cloud.CallAsync("states", operation, new JsonObject { ["executionArn"] = first });
            answer.ShouldBeError("InvalidArn", NoExpress);
        }
        var list = await cloud.CallAsync("states", "ListExecutions", new JsonObject { ["stateMachineArn"] = machine });
        list.ShouldBeError(
            "StateMachineTypeNotSupported",
            "This operation is not supported by this type of state machine"
        );
    }

    [Fact]
    public async Task A_Standard_workflow_has_no_synchronous_execution()
    {
        await using var cloud = await TestCloud.StartAsync();
        var machine = await cloud.CreateMachineAsync(Pass);
        var answer = await cloud.CallAsync(
            "states",
            "StartSyncExecution",
            new JsonObject { ["stateMachineArn"] = machine }
        );
        answer.ShouldBeError(
            "StateMachineTypeNotSupported",
            "This operation is not supported by this type of state machine"
        );
    }

    [Theory]
    [InlineData(
        "arn:aws:states:::events:putEvents.waitForTaskToken",
        """{"Entries":[]}""",
        "'.waitForTaskToken' service integration "
    )]
    [InlineData(
        "arn:aws:states:::states:startExecution.sync",
        """{"StateMachineArn":"a"}""",
        "'.sync' service integration"
    )]
    [InlineData("arn:aws:states:us-east-1:000000000000:activity:a", "{}", "Activity ARN")]
    public async Task It_has_no_callback_job_or_activity(string resource, string parameters, string what)
    {
        await using var cloud = await TestCloud.StartAsync();
        var definition = $$$"""
            {"StartAt":"A","States":{"A":{"Type":"Task","Resource":"{{{resource}}}","Parameters":{{{parameters}}},"End":true}} }
            """;
        var answer = await cloud.CallAsync("states", "CreateStateMachine", Request(definition));
        answer.ShouldBeError(
            "InvalidDefinition",
            "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Express state machine does not support "
                + $"{what} at /States/A/Resource'"
        );
    }

    private static async Task<string> CreateAsync(TestCloud cloud, string definition) =>
        (await cloud.OkAsync("states", "CreateStateMachine", Request(definition))).String("stateMachineArn")!;

    private static JsonObject Request(string definition) =>
        new()
        {
            ["name"] = "Express",
            ["definition"] = definition,
            ["roleArn"] = "arn:aws:iam::000000000000:role/Workflow",
            ["type"] = "EXPRESS",
        };
}
