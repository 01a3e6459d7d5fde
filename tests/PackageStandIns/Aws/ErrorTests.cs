using System.Net;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace PackageStandIns.Tests.Aws;

public class ErrorTests
{
    [Theory]
    [InlineData("ResourceNotFoundException")]
    [InlineData("com.amazonaws.events#ResourceNotFoundException")]
    [InlineData("ResourceNotFoundException:http://internal.amazon.com/coral/com.amazonaws.events/")]
    public async Task An_error_type_becomes_the_typed_exception_however_it_is_spelt(string type)
    {
        using var service = new FakeService(new Answer(400, $$"""{"__type":"{{type}}","message":"Rule r is gone."}"""));
        using var client = EventBridge(service);

        var error = await Should.ThrowAsync<Amazon.EventBridge.Model.ResourceNotFoundException>(() =>
            client.DescribeRuleAsync(new DescribeRuleRequest { Name = "r" })
        );

        error.Message.ShouldBe("Rule r is gone.");
        error.ErrorCode.ShouldBe("ResourceNotFoundException");
        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.RequestId.ShouldBe("request-1");
    }

    [Fact]
    public async Task A_step_functions_error_s_exception_has_the_suffix_that_its_code_lacks()
    {
        using var service = new FakeService(
            new Answer(
                400,
                """{"__type":"TaskTimedOut","message":"Task Timed Out: 'Provided task does not exist anymore'"}"""
            )
        );
        using var client = StepFunctions(service);

        var error = await Should.ThrowAsync<TaskTimedOutException>(() =>
            client.SendTaskSuccessAsync(new SendTaskSuccessRequest { TaskToken = "t", Output = "{}" })
        );

        error.ErrorCode.ShouldBe("TaskTimedOut");
        error.Message.ShouldBe("Task Timed Out: 'Provided task does not exist anymore'");
    }

    [Fact]
    public async Task A_typed_exception_has_the_error_s_own_members()
    {
        using var service = new FakeService(
            new Answer(
                400,
                """{"__type":"ValidationException","reason":"API_DOES_NOT_SUPPORT_LABELED_ARNS","message":"No."}"""
            )
        );
        using var client = StepFunctions(service);

        var error = await Should.ThrowAsync<Amazon.StepFunctions.Model.ValidationException>(() =>
            client.StartExecutionAsync(new StartExecutionRequest())
        );

        error.Reason.ShouldBe(ValidationExceptionReason.API_DOES_NOT_SUPPORT_LABELED_ARNS);
    }

    [Fact]
    public async Task The_error_type_may_come_in_a_header()
    {
        using var service = new FakeService(
            new Answer(
                400,
                """{"message":"Bad pattern."}""",
                new() { ["x-amzn-errortype"] = "InvalidEventPatternException:" }
            )
        );
        using var client = EventBridge(service);

        var error = await Should.ThrowAsync<InvalidEventPatternException>(() =>
            client.TestEventPatternAsync(new TestEventPatternRequest())
        );

        error.Message.ShouldBe("Bad pattern.");
    }

    [Fact]
    public async Task An_error_that_the_model_does_not_name_is_the_service_s_base_exception()
    {
        using var service = new FakeService(
            new Answer(403, """{"__type":"UnrecognizedClientException","Message":"The security token is invalid."}""")
        );
        using var client = EventBridge(service);

        var error = await Should.ThrowAsync<AmazonEventBridgeException>(() =>
            client.ListRulesAsync(new ListRulesRequest())
        );

        error.GetType().ShouldBe(typeof(AmazonEventBridgeException));
        error.ErrorCode.ShouldBe("UnrecognizedClientException");
        error.Message.ShouldBe("The security token is invalid.");
    }

    [Fact]
    public async Task An_answer_that_is_not_json_says_its_status()
    {
        using var service = new FakeService(new Answer(418, "<html>a proxy's page</html>"));
        using var client = EventBridge(service);

        var error = await Should.ThrowAsync<AmazonEventBridgeException>(() =>
            client.ListRulesAsync(new ListRulesRequest())
        );

        error.Message.ShouldBe("The service answered with status 418 and no error message.");
        error.StatusCode.ShouldBe((HttpStatusCode)418);
    }

    [Theory]
    [InlineData(500, "InternalException")]
    [InlineData(400, "ThrottlingException")]
    public async Task The_sdk_tries_again_after_a_server_error_or_throttling(int status, string type)
    {
        using var service = new FakeService(
            new Answer(status, $$"""{"__type":"{{type}}","message":"Later."}"""),
            Answer.Ok("""{"RuleNames":["r"]}""")
        );
        using var client = EventBridge(service);

        var response = await client.ListRuleNamesByTargetAsync(new ListRuleNamesByTargetRequest());

        response.RuleNames.ShouldBe(["r"]);
        service.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_client_error_is_not_tried_again()
    {
        using var service = new FakeService(new Answer(400, """{"__type":"ManagedRuleException","message":"No."}"""));
        using var client = EventBridge(service);

        await Should.ThrowAsync<ManagedRuleException>(() => client.DeleteRuleAsync(new DeleteRuleRequest()));

        service.Requests.Count.ShouldBe(1);
    }

    private static AmazonEventBridgeClient EventBridge(FakeService service) =>
        new(FakeService.Credentials, service.Configure<AmazonEventBridgeConfig>());

    private static AmazonStepFunctionsClient StepFunctions(FakeService service) =>
        new(FakeService.Credentials, service.Configure<AmazonStepFunctionsConfig>());
}
