using System.Text.Json.Nodes;
using LocalCloud.Protocol;

namespace LocalCloud.Tests.StepFunctions.Executions;

/// <summary>
/// Step Functions Developer Guide, "Using CloudWatch Logs to log execution history in Step Functions".
/// </summary>
public sealed class ExecutionLogTests
{
    private const string Group = "/aws/vendedlogs/states/test";
    private const string Fail = """
        {"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"},"B":{"Type":"Fail","Error":"Broken","Cause":"By design"}}}
        """;

    [Theory]
    [InlineData("ALL", "ExecutionStarted PassStateEntered PassStateExited FailStateEntered ExecutionFailed")]
    [InlineData("ERROR", "FailStateEntered ExecutionFailed")]
    [InlineData("FATAL", "ExecutionFailed")]
    public async Task A_level_chooses_events(string level, string expected)
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });
        await cloud.EndAsync(await cloud.StartAsync(await CreateAsync(cloud, level, withData: true)));
        string.Join(' ', (await ReadAsync(cloud)).Select(e => e.String("type"))).ShouldBe(expected);
    }

    /// <summary>The members and their order as recorded: localstack/localstack, logs/test_logs.snapshot.json.</summary>
    [Fact]
    public async Task An_event_has_the_history_s_details_with_or_without_data()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });
        var execution = await cloud.StartAsync(await CreateAsync(cloud, "ALL", withData: false));
        await cloud.EndAsync(execution);
        var events = await ReadAsync(cloud);
        var entered = events[1];
        entered.Remove("event_timestamp");
        Json.Text(entered)
            .ShouldBe(
                """{"id":"2","type":"PassStateEntered","details":{"name":"A"},"previous_event_id":"0","execution_arn":"EXECUTION","redrive_count":"0"}""".Replace(
                    "EXECUTION",
                    execution,
                    StringComparison.Ordinal
                )
            );
        Json.Text(events[^1]["details"]).ShouldBe("""{"cause":"By design","error":"Broken"}""");
    }

    [Fact]
    public async Task An_execution_outlives_its_log_group()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.OkAsync("logs", "CreateLogGroup", new JsonObject { ["logGroupName"] = Group });
        var machine = await CreateAsync(cloud, "ALL", withData: true);
        await cloud.OkAsync("logs", "DeleteLogGroup", new JsonObject { ["logGroupName"] = Group });
        (await cloud.EndAsync(await cloud.StartAsync(machine))).String("status").ShouldBe("FAILED");
    }

    [Fact]
    public async Task A_machine_needs_a_log_group_that_exists()
    {
        await using var cloud = await TestCloud.StartAsync();
        var answer = await cloud.CallAsync("states", "CreateStateMachine", Request("ALL", withData: true));
        answer.ShouldBeError(
            "InvalidLoggingConfiguration",
            "Invalid Logging Configuration: Log Destination not found."
        );
    }

    /// <summary>Measured on AWS in github.com/badmintoncryer/cdk-preflight, "pf-sfn-logging-destination".</summary>
    [Theory]
    [InlineData("arn:aws:s3:::bucket", "Provided ARN is not CloudWatch Logs Log Group ARN.")]
    [InlineData(
        "arn:aws:logs:us-east-1:000000000000:log-group:g",
        "Log Group ARN must be provided with '*' qualifier."
    )]
    [InlineData(null, "Must set valid CloudWatch Log Group ARN.")]
    public async Task A_destination_must_name_a_log_group(string? arn, string reason)
    {
        await using var cloud = await TestCloud.StartAsync();
        var request = Request("ALL", withData: true);
        request["loggingConfiguration"]!["destinations"] = new JsonArray(
            arn is null
                ? new JsonObject()
                : new JsonObject { ["cloudWatchLogsLogGroup"] = new JsonObject { ["logGroupArn"] = arn } }
        );
        var answer = await cloud.CallAsync("states", "CreateStateMachine", request);
        answer.ShouldBeError("InvalidLoggingConfiguration", $"Invalid Logging Configuration: {reason}");
    }

    /// <summary>Measured on AWS in github.com/badmintoncryer/cdk-preflight, "pf-sfn-encryption-config".</summary>
    [Theory]
    [InlineData("""{"type": "CUSTOMER_MANAGED_KMS_KEY"}""", "Must set a valid kmsKeyId.")]
    [InlineData(
        """{"type": "AWS_OWNED_KEY", "kmsKeyId": "k"}""",
        "Custom kmsKeyId is not allowed when selecting AWS_OWNED_KEY."
    )]
    [InlineData(
        """{"type": "AWS_OWNED_KEY", "kmsDataKeyReusePeriodSeconds": 60}""",
        "Custom kmsDataKeyReusePeriodSeconds is not allowed when selecting AWS_OWNED_KEY."
    )]
    public async Task A_key_of_one_s_own_goes_with_its_type(string configuration, string reason)
    {
        await using var cloud = await TestCloud.StartAsync();
        var request = new JsonObject { ["name"] = "a", ["encryptionConfiguration"] = JsonNode.Parse(configuration) };
        var answer = await cloud.CallAsync("states", "CreateActivity", request);
        answer.ShouldBeError("InvalidEncryptionConfiguration", $"Invalid Encryption Configuration: {reason}");
    }

    private static async Task<List<JsonObject>> ReadAsync(TestCloud cloud)
    {
        var answer = await cloud.OkAsync("logs", "FilterLogEvents", new JsonObject { ["logGroupName"] = Group });
        return
        [
            .. ((JsonArray)answer["events"]!).Select(e => (JsonObject)Json.Parse(e!["message"]!.GetValue<string>())!),
        ];
    }

    private static async Task<string> CreateAsync(TestCloud cloud, string level, bool withData) =>
        (await cloud.OkAsync("states", "CreateStateMachine", Request(level, withData))).String("stateMachineArn")!;

    private static JsonObject Request(string level, bool withData) =>
        new()
        {
            ["name"] = "Logged",
            ["definition"] = Fail,
            ["roleArn"] = "arn:aws:iam::000000000000:role/Workflow",
            ["loggingConfiguration"] = new JsonObject
            {
                ["level"] = level,
                ["includeExecutionData"] = withData,
                ["destinations"] = new JsonArray(
                    new JsonObject
                    {
                        ["cloudWatchLogsLogGroup"] = new JsonObject
                        {
                            ["logGroupArn"] = $"arn:aws:logs:us-east-1:000000000000:log-group:{Group}:*",
                        },
                    }
                ),
            },
        };
}
