using System.Text;
using LocalCloud.Protocol;
using LocalCloud.Tests.Lambda;

namespace LocalCloud.Tests.StepFunctions.Integrations;

/// <summary>https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html</summary>
public sealed class LambdaTests
{
    private const string Function = "arn:aws:lambda:us-east-1:000000000000:function:Test";

    [Fact]
    public async Task A_function_s_ARN_is_called_with_the_input_and_its_answer_is_the_result()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("StreamToStream");
        var (end, history) = await cloud.RunAsync(ByArn, """{"drink":"Latte"}""");
        end["output"]!.GetValue<string>().ShouldBe("""{"drink":"Latte"}""");
        history.Lines.ShouldBe([
            "1 ExecutionStarted 0",
            "2 TaskStateEntered 0",
            "3 LambdaFunctionScheduled 2",
            "4 LambdaFunctionStarted 3",
            "5 LambdaFunctionSucceeded 4",
            "6 TaskStateExited 5",
            "7 ExecutionSucceeded 6",
        ]);
        Json.Text(history.Details(3))
            .ShouldBe(
                $$$"""{"resource":"{{{Function}}}","input":"{\"drink\":\"Latte\"}","inputDetails":{"truncated":false}}"""
            );
        history.Events[3].Select(m => m.Key).ShouldBe(["timestamp", "type", "id", "previousEventId"]);
    }

    /// <summary>
    /// As in Step Functions Local's guide ("Testing Step Functions and Lambda functions locally"), where a Python
    /// function's answer keeps its spaces.
    /// </summary>
    [Fact]
    public async Task A_function_s_answer_stays_as_it_was_written()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("ValueToValue");
        var (end, history) = await cloud.RunAsync(ByArn, """{"Drink":"caf\u00e9's","UserId":"a"}""");
        const string Answer = """{"Text":"caf\u00E9\u0027s for a"}""";
        history.Details(5)["output"]!.GetValue<string>().ShouldBe(Answer);
        end["output"]!.GetValue<string>().ShouldBe(Answer);
    }

    [Fact]
    public async Task Lambda_invoke_gives_the_answer_with_its_metadata()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("StreamToStream");
        var (end, _) = await cloud.RunAsync(Invoke("\"Test\""), """{"drink":"Latte"}""");
        var output = end.Output()!.AsObject();
        output
            .Select(m => m.Key)
            .ShouldBe(["ExecutedVersion", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode"]);
        Json.Text(output["Payload"]).ShouldBe("""{"drink":"Latte"}""");
    }

    [Fact]
    public async Task A_function_that_throws_fails_the_task_with_its_exception_s_name()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("Throws");
        var (end, history) = await cloud.RunAsync(ByArn);
        end["error"]!.GetValue<string>().ShouldBe("InvalidOperationException");
        Json.Parse(end["cause"]!.GetValue<string>())!["errorMessage"]!.GetValue<string>().ShouldBe("no beans");
        history.Types.ShouldContain("LambdaFunctionFailed");
    }

    [Fact]
    public async Task A_function_that_does_not_exist_fails_the_task_with_the_SDK_s_error()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(Invoke("\"Nobody\""));
        end["error"]!.GetValue<string>().ShouldBe("Lambda.ResourceNotFoundException");
        end["cause"]!
            .GetValue<string>()
            .ShouldStartWith(
                "Function not found: arn:aws:lambda:us-east-1:000000000000:function:Nobody (Service: AWSLambda; Status Code: 404; Error Code: "
            );
    }

    [Fact]
    public async Task A_function_that_takes_longer_than_TimeoutSeconds_times_the_task_out()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("Hangs", timeoutSeconds: 30);
        var machine = await cloud.CreateMachineAsync(
            ByArn.Replace("\"End\"", "\"TimeoutSeconds\": 100, \"End\"", StringComparison.Ordinal)
        );
        var execution = await cloud.StartAsync(machine);
        await cloud.ReachAsync(execution, "LambdaFunctionStarted");
        await cloud.Cloud.Store.AdvanceClockAsync(TimeSpan.FromSeconds(101));
        (await cloud.EndAsync(execution))["error"]!.GetValue<string>().ShouldBe("States.Timeout");
        var history = await cloud.HistoryAsync(execution);
        history.Details(3)["timeoutInSeconds"]!.GetValue<int>().ShouldBe(100);
        Json.Text(history.Details(5)).ShouldBe("""{"error":"States.Timeout"}""");
    }

    /// <summary>
    /// Step Functions Developer Guide, "Learning to use AWS service SDK integrations"; Lambda API Reference, Invoke.
    /// </summary>
    [Fact]
    public async Task The_SDK_integration_gives_the_payload_as_text()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("StreamToStream");
        var (end, history) = await cloud.RunAsync(BySdk, """{"drink":"Latte"}""");
        Json.Text(end.Output())
            .ShouldBe("""{"ExecutedVersion":"$LATEST","Payload":"{\"drink\":\"Latte\"}","StatusCode":200}""");
        history.Details(3)["resourceType"]!.GetValue<string>().ShouldBe("aws-sdk:lambda");
        history.Details(3)["resource"]!.GetValue<string>().ShouldBe("invoke");
    }

    [Fact]
    public async Task The_SDK_integration_takes_a_function_s_failure_for_an_answer()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("Throws");
        var (end, _) = await cloud.RunAsync(BySdk);
        var output = end.Output()!.AsObject();
        output["FunctionError"]!.GetValue<string>().ShouldBe("Unhandled");
        output["Payload"]!.GetValue<string>().ShouldContain("no beans");
    }

    [Fact]
    public async Task The_SDK_integration_names_errors_as_the_SDK_for_Java_2()
    {
        await using var cloud = await TestCloud.StartAsync();
        var (end, _) = await cloud.RunAsync(BySdk);
        end["error"]!.GetValue<string>().ShouldBe("Lambda.ResourceNotFoundException");
        end["cause"]!
            .GetValue<string>()
            .ShouldStartWith($"Function not found: {Function} (Service: Lambda, Status Code: 404, Request ID: ");
    }

    private static string BySdk =>
        Invoke("\"Test\"").Replace(":::lambda:", ":::aws-sdk:lambda:", StringComparison.Ordinal);

    private static string ByArn =>
        $$$"""{"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "{{{Function}}}", "End": true}} }""";

    private static string Invoke(string name) =>
        $$$"""
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true,
              "Parameters": {"FunctionName": {{{name}}}, "Payload.$": "$"}} } }
            """;

    /// <summary>
    /// Recorded: localstack/localstack, test_lambda_task_service, test_invoke and test_invoke_json_values.
    /// </summary>
    [Theory]
    [InlineData("null", "{}")]
    [InlineData("\"null\"", "null")]
    [InlineData("\"0.0\"", "0.0")]
    [InlineData("\"\\\"HelloWorld\\\"\"", "\"HelloWorld\"")]
    [InlineData("{\"a\":1}", "{\"a\":1}")]
    public async Task A_text_is_the_payload_itself_and_null_is_an_empty_object(string payload, string received)
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("StreamToStream");
        var (end, _) = await cloud.RunAsync(Invoke("\"Test\""), payload);
        Json.Text(end.Output()!["Payload"]).ShouldBe(received);
        end.Output()!["SdkHttpMetadata"]!["HttpHeaders"]!["Content-Length"]!
            .GetValue<string>()
            .ShouldBe($"{received.Length}");
    }

    [Fact]
    public async Task A_text_that_is_no_JSON_fails_the_task()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("StreamToStream");
        var (end, _) = await cloud.RunAsync(Invoke("\"Test\""), "\"Latte\"");
        end["error"]!.GetValue<string>().ShouldBe("Lambda.InvalidRequestContentException");
        end["cause"]!.GetValue<string>().ShouldStartWith("Could not parse request body into json: ");
    }

    /// <summary>Recorded: localstack/localstack, test_lambda_task_service, test_invoke_unsupported_param.</summary>
    [Fact]
    public async Task LogType_Tail_gives_the_end_of_the_function_s_log_and_the_headers_have_their_two_orders()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("Writes");
        var (end, _) = await cloud.RunAsync(Invoke("\"Test\", \"LogType\": \"Tail\""));
        var output = end.Output()!.AsObject();
        output
            .Select(m => m.Key)
            .ShouldBe([
                "ExecutedVersion",
                "LogResult",
                "Payload",
                "SdkHttpMetadata",
                "SdkResponseMetadata",
                "StatusCode",
            ]);
        var log = output["LogResult"]!.GetValue<string>();
        Encoding.UTF8.GetString(Convert.FromBase64String(log)).ShouldContain("first line");
        var metadata = output["SdkHttpMetadata"]!;
        metadata["AllHttpHeaders"]!["X-Amz-Log-Result"]![0]!.GetValue<string>().ShouldBe(log);
        metadata["AllHttpHeaders"]!
            .AsObject()
            .Select(m => m.Key)
            .ShouldBe([
                "X-Amz-Log-Result",
                "X-Amz-Executed-Version",
                "x-amzn-Remapped-Content-Length",
                "Connection",
                "x-amzn-RequestId",
                "Content-Length",
                "Date",
                "X-Amzn-Trace-Id",
                "Content-Type",
            ]);
        metadata["HttpHeaders"]!
            .AsObject()
            .Select(m => m.Key)
            .ShouldBe([
                "Connection",
                "Content-Length",
                "Content-Type",
                "Date",
                "X-Amz-Executed-Version",
                "X-Amz-Log-Result",
                "x-amzn-Remapped-Content-Length",
                "x-amzn-RequestId",
                "X-Amzn-Trace-Id",
            ]);
    }

    /// <summary>
    /// Recorded: localstack/localstack, test_base_scenarios, test_lambda_service_invoke_with_retry_extended_input.
    /// </summary>
    [Fact]
    public async Task The_context_object_of_a_task_that_waits_for_nobody_has_no_token()
    {
        await using var cloud = await TestCloud.StartAsync();
        await cloud.AddFunctionAsync("StreamToStream");
        var (end, _) = await cloud.RunAsync(Invoke("\"Test\"").Replace("\"$\"", "\"$$\"", StringComparison.Ordinal));
        var context = end.Output()!["Payload"]!.AsObject();
        context.Select(m => m.Key).ShouldBe(["Execution", "StateMachine", "State"]);
        context["State"]!.AsObject().Select(m => m.Key).ShouldBe(["Name", "EnteredTime", "RetryCount"]);
    }
}
